//! The parts of an event that are not in the specification.

use std::convert::Infallible;

use super::error::DecodeError;
use super::info::Timestamp;
use super::members::Members;
use super::pull::Whole;
use super::value::Value;
use super::wire::{Key, Name, Output, Sink, Wire};

/// The path from an event to a part of it, and the list of unknown parts, as JSON pointers (RFC 6901).
///
/// Most events have no unknown part, so they are visited with a probe first, which keeps no path.
#[derive(Debug, Default)]
pub(super) struct Pointer {
    path: String,
    found: Vec<String>,
    probe: Option<Probe>,
}

/// Whether an unknown part was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Probe {
    Nothing,
    Something,
}

impl Pointer {
    /// Returns the pointers that `visit` reports.
    pub(super) fn collect(visit: impl Fn(&mut Self)) -> Vec<String> {
        let mut probe = Self { probe: Some(Probe::Nothing), ..Self::default() };
        visit(&mut probe);
        if probe.probe == Some(Probe::Nothing) {
            return Vec::new();
        }
        let mut pointer = Self::default();
        visit(&mut pointer);
        pointer.found
    }

    /// Enters the member `key`; pass the return value to `leave` to go back.
    #[inline]
    #[must_use]
    pub(super) fn enter(&mut self, key: &str) -> usize {
        if self.probe.is_some() { 0 } else { self.push(key) }
    }

    /// Enters the item `index` of a list; pass the return value to `leave` to go back.
    #[inline]
    #[must_use]
    pub(super) fn enter_item(&mut self, index: usize) -> usize {
        if self.probe.is_some() { 0 } else { self.push(&index.to_string()) }
    }

    #[cold]
    fn push(&mut self, key: &str) -> usize {
        let length = self.path.len();
        self.path.push('/');
        self.path.push_str(&key.replace('~', "~0").replace('/', "~1"));
        length
    }

    /// Returns to where `enter` was called.
    #[inline]
    pub(super) fn leave(&mut self, length: usize) {
        self.path.truncate(length);
    }

    /// Records that the member `key` is unknown.
    pub(super) fn report_member(&mut self, key: &str) {
        let back = self.enter(key);
        self.report();
        self.leave(back);
    }

    /// Records that the part at `pointer`, relative to here, is unknown.
    pub(super) fn report_at(&mut self, pointer: &str) {
        match &mut self.probe {
            Some(probe) => *probe = Probe::Something,
            None => self.found.push(format!("{}{pointer}", self.path)),
        }
    }

    /// Records that the current part is unknown.
    pub(super) fn report(&mut self) {
        self.report_at("");
    }
}

impl Sink for Pointer {
    type Error = Infallible;

    fn member<T: Wire>(&mut self, key: &Key, value: &T) -> Result<(), Infallible> {
        let back = self.enter(key.name);
        value.put(&mut *self);
        self.leave(back);
        Ok(())
    }

    fn text(&mut self, _key: &Key, _text: &str) -> Result<(), Infallible> {
        Ok(())
    }

    fn unknown<T: Wire>(&mut self, key: &str, _value: &T) -> Result<(), Infallible> {
        self.report_member(key);
        Ok(())
    }

    fn timestamp<T: Wire>(&mut self, _key: &Key, _time: Timestamp, _value: &T) -> Result<(), Infallible> {
        Ok(())
    }

    fn raw<T: Wire>(&mut self, _key: &Key, _text: &str, _value: &T) -> Result<(), Infallible> {
        Ok(())
    }

    fn unknown_branch(&mut self, tag: &Key, _members: &Members) -> Result<(), Infallible> {
        self.report_member(tag.name);
        Ok(())
    }

    fn misfit(&mut self, error: &DecodeError) {
        self.report_at(&error.pointer());
    }
}

impl Output for &mut Pointer {
    type Done = ();

    fn value(self, _value: &Value) {}

    fn bool(self, _value: bool) {}

    fn integer(self, _number: Whole) {}

    fn string(self, _text: &str) {}

    fn name(self, _text: &str, name: Name) {
        if name == Name::Unknown {
            self.report();
        }
    }

    fn list<T: Wire>(self, items: &[T]) {
        for (index, item) in items.iter().enumerate() {
            let back = self.enter_item(index);
            item.put(&mut *self);
            self.leave(back);
        }
    }

    fn object<T: Wire>(self, object: &T) {
        let Ok(()) = object.emit(self);
    }
}
