//! [`compare`]: a specification against what a QEMU says of itself.

use crate::compare::{Change, diff};
use crate::introspect::Introspection;
use crate::model::{Model, Version};

/// What a specification is compared for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Against {
    /// Its release, if it said which: what it cannot know yet is not a difference.
    Itself,
    /// This release.
    Release(Version),
    /// Any release: only what a decoder of the specification would fail on, or not know.
    Decoder,
}

/// What a QEMU differs in from `model`.
#[must_use]
pub fn compare(model: &Model, qemu: &Introspection, against: Against) -> Vec<Change> {
    let release = match against {
        Against::Decoder => {
            let mut changes = diff(&model.at_any_release(), &qemu.model, qemu.detail);
            changes.retain(Change::uncovered);
            return changes;
        }
        Against::Release(version) => Some(version),
        Against::Itself => qemu.version,
    };
    match release {
        Some(version) => diff(&model.at(version), &qemu.model, qemu.detail),
        None => diff(model, &qemu.model, qemu.detail),
    }
}
