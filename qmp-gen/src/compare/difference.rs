//! One difference with what it breaks, for a gate.

use std::fmt;
use std::path::{Path, PathBuf};

use super::change::{Change, Flow, Site};
use super::rule::{Effect, Rule, Surface};
use crate::load::Loaded;
use crate::model::Version;
use crate::plan::{Incompatibility, PlanChange};

/// What differs between two specifications.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Differences {
    /// The differences: first what is on the wire, in the order of the new specification, then what is only in the generated Rust.
    pub list: Vec<Difference>,
    /// The release as of which both were compared, if only one of them covers several releases.
    pub release: Option<Version>,
    /// Whether the Rust that is generated from both was compared.
    pub has_rust: bool,
}

/// A difference between two specifications.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Difference {
    /// The rule that reports it.
    pub rule: Rule,
    /// Of what: an event, a member of it as `EVENT.member`, a type.
    pub place: String,
    /// `+` for what was added, `-` for what was removed, `~` for what changed.
    pub sign: char,
    /// What differs, in words.
    pub text: String,
    /// The name of a new part that may be this one, if this one is gone and they differ in nothing else.
    pub renamed: Option<String>,
    /// What about it breaks users of the generated Rust.
    pub rust: Vec<Incompatibility>,
    /// Where it is.
    pub location: Option<Location>,
    has_rust: bool,
    /// Whether events have it: the JSON Schema describes nothing else.
    is_in_events: bool,
}

/// A place in a document.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Location {
    /// Whether it is in the old document, since the new one lacks it.
    pub is_old: bool,
    /// The document.
    pub file: PathBuf,
    /// The line, from 1.
    pub line: usize,
    /// The character in the line, from 1.
    pub column: usize,
}

impl Difference {
    /// What it does to users of a surface. Without a comparison of the generated Rust, it does nothing to that. The JSON Schema does not
    /// describe commands.
    #[must_use]
    pub fn effect(&self, surface: Surface) -> Effect {
        match surface {
            Surface::Rust if !self.has_rust => Effect::None,
            Surface::JsonSchema if !self.is_in_events => Effect::None,
            Surface::Rust if !self.rust.is_empty() => Effect::Breaking,
            // Nothing in the generated code shows it, unless the name of a type is all that differs.
            Surface::Rust if self.rule != Rule::TypeRenamed => {
                self.rule.effect(surface).min(Effect::Compatible)
            }
            surface => self.rule.effect(surface),
        }
    }

    /// The surfaces that it has this effect on.
    pub fn surfaces(&self, effect: Effect) -> impl Iterator<Item = Surface> {
        Surface::ALL.into_iter().filter(move |surface| self.effect(*surface) == effect)
    }

    /// Whether it breaks users of any surface.
    #[must_use]
    pub fn breaks(&self) -> bool {
        self.surfaces(Effect::Breaking).next().is_some()
    }

    pub(super) fn new(change: &Change, has_rust: bool, location: Option<Location>) -> Self {
        Self {
            rule: change.rule(),
            place: change.place.clone(),
            sign: change.sign(),
            text: change.to_string(),
            renamed: change.renamed.as_ref().map(ToString::to_string),
            rust: Vec::new(),
            location,
            has_rust,
            is_in_events: change.site.flow == Flow::Event,
        }
    }

    /// A difference that is only in the generated Rust.
    pub(super) fn rust(found: Incompatibility, location: Option<Location>) -> Self {
        Self {
            rule: rule(&found.change),
            place: found.path.clone(),
            sign: if found.change == PlanChange::Removed { '-' } else { '~' },
            text: format!("`{}` {} in Rust", found.rust, found.change),
            renamed: None,
            rust: vec![found],
            location,
            has_rust: true,
            is_in_events: true,
        }
    }
}

impl Location {
    /// The place of `site` in the documents of one side.
    pub(super) fn of(site: &Site, loaded: &Loaded, is_old: bool) -> Option<Self> {
        let owner = if is_old { &site.old } else { &site.new };
        let (file, at) = loaded.locate(owner, site.part.as_deref(), &site.path)?;
        Some(Self { is_old, file: Path::new(file).to_owned(), line: at.line, column: at.column })
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file.display(), self.line, self.column)
    }
}

fn rule(change: &PlanChange) -> Rule {
    match change {
        PlanChange::Removed | PlanChange::SettersRemoved | PlanChange::OutOfBandLost => Rule::RustRemoved,
        PlanChange::Renamed { .. } => Rule::RustRenamed,
        PlanChange::ItemChanged { .. }
        | PlanChange::TypeChanged { .. }
        | PlanChange::DataAdded { .. }
        | PlanChange::DataRemoved { .. } => Rule::RustTypeChanged,
        PlanChange::BecameOptional | PlanChange::BecameRequired => Rule::RustPresenceChanged,
        PlanChange::Boxed | PlanChange::Unboxed => Rule::RustBoxed,
        PlanChange::TraitLost { .. } => Rule::RustTraitLost,
        PlanChange::ArgumentAdded { .. } | PlanChange::ArgumentsReordered => Rule::RustArguments,
    }
}
