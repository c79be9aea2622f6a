//! [`differences`]: what differs between two specifications, on the wire and in what is generated from them.
//!
//! A specification that covers many releases is compared with one of a single release as of that release: what came later, or ended
//! before, is not a difference. Names of types that this program generated are not compared.

use std::borrow::Cow;

use super::change::{Change, Flow, Site, What};
use super::command_change::CommandChange;
use super::comparison::{Comparison, Detail, compared, compared_at_any_release, diff};
use super::difference::{Difference, Differences, Location};
use super::rename::rename;

use crate::load::Loaded;
use crate::model::{Event, Member, Model, Shape, TypeDef, Version};
use crate::plan::{Incompatibility, Plan, PlanChange, incompatibilities};

/// A specification to compare.
#[derive(Debug, Clone, Copy)]
pub struct Operand<'a> {
    model: &'a Model,
    detail: Detail,
    loaded: Option<&'a Loaded>,
    release: Option<Version>,
}

impl<'a> Operand<'a> {
    /// A model without documents, of which this much is known.
    #[must_use]
    pub fn model(model: &'a Model, detail: Detail) -> Self {
        Self { model, detail, loaded: None, release: None }
    }

    /// The model of documents; nothing if they have errors.
    #[must_use]
    pub fn loaded(loaded: &'a Loaded) -> Option<Self> {
        let model = loaded.model.as_ref()?;
        Some(Self { model, detail: Detail::Full, loaded: Some(loaded), release: loaded.release() })
    }

    /// The same, of a release that is known.
    #[must_use]
    pub fn of_release(self, release: Option<Version>) -> Self {
        Self { release: release.or(self.release), ..self }
    }

    /// Whether it covers several releases, and says which of its parts each of them has.
    fn is_spanning(&self) -> bool {
        let dated = |loaded: &Loaded| loaded.has_text() && !self.model.versions().is_empty();
        self.detail == Detail::Full && (self.model.has_ends() || self.loaded.is_some_and(dated))
    }

    /// Whether a document defines the type of that name. Of a model without documents, that is not known.
    fn defines(&self, name: &str) -> bool {
        self.loaded.is_none_or(|loaded| loaded.defines(name))
    }
}

/// What differs, and what each difference breaks.
#[must_use]
pub fn differences(old: &Operand, new: &Operand) -> Differences {
    let (is_old_spanning, is_new_spanning) = (old.is_spanning(), new.is_spanning());
    let known = |it: &Operand| matches!(it.detail, Detail::Masked | Detail::Names).then_some(it.detail);
    let masked = known(old).or(known(new));
    let mut release = None;
    let (before, after) = match (is_old_spanning, is_new_spanning) {
        (true, true) => (Cow::Owned(old.model.at_any_release()), Cow::Owned(new.model.at_any_release())),
        (false, false) => (Cow::Borrowed(old.model), Cow::Borrowed(new.model)),
        (true, false) => {
            let at = *release.insert(new.release.unwrap_or_else(|| nearest(old.model, new.model)));
            (Cow::Owned(old.model.at(at)), Cow::Borrowed(new.model))
        }
        (false, true) => {
            let at = *release.insert(old.release.unwrap_or_else(|| nearest(new.model, old.model)));
            (Cow::Borrowed(old.model), Cow::Owned(new.model.at(at)))
        }
    };
    let detail = masked.unwrap_or(if release.is_some() { Detail::Release } else { Detail::Full });
    let mut comparison = if is_old_spanning && is_new_spanning && detail == Detail::Full {
        compared_at_any_release((old.model, new.model), (&before, &after))
    } else {
        compared(&before, &after, detail)
    };
    comparison.changes.retain(|change| !is_generated(change, old, new));
    let has_rust = detail == Detail::Full;
    let rust = if has_rust { rust(old, new, &comparison) } else { Vec::new() };
    Differences { list: list(old, new, &comparison.changes, (has_rust, rust)), release, has_rust }
}

/// The release that `single` is of, by a model of many releases: one that has what `single` has, and else differs least.
fn nearest(spanning: &Model, single: &Model) -> Version {
    let fit = |version: &Version| {
        let changes = diff(&spanning.at(*version), single, Detail::Release);
        (changes.iter().filter(|change| change.sign() == '+').count(), changes.len())
    };
    // Of several that fit as well, the newest.
    let releases: Vec<Version> = Version::released().collect();
    releases.into_iter().rev().min_by_key(fit).unwrap_or(Version::NEWEST)
}

/// Whether a type has only another generated name.
fn is_generated(change: &Change, old: &Operand, new: &Operand) -> bool {
    let What::Renamed { old: name } = &change.what else { return false };
    !old.defines(name.as_str()) || !new.defines(&change.site.new)
}

/// What breaks users of the generated Rust, where types that were only renamed are the same.
fn rust(old: &Operand, new: &Operand, comparison: &Comparison) -> Vec<Incompatibility> {
    let before = rename(old.model, &comparison.pairs);
    incompatibilities(&Plan::new(&before), &Plan::new(new.model))
}

fn list(
    old: &Operand,
    new: &Operand,
    changes: &[Change],
    (has_rust, rust): (bool, Vec<Incompatibility>),
) -> Vec<Difference> {
    let place = |site: &Site, is_old: bool| {
        let side = if is_old { old } else { new };
        side.loaded.and_then(|loaded| Location::of(site, loaded, is_old))
    };
    let mut list: Vec<Difference> = changes
        .iter()
        .map(|change| Difference::new(change, has_rust, place(&change.site, change.sign() == '-')))
        .collect();
    for found in rust {
        let due = due(&found, changes);
        if !due.is_empty() {
            for at in due {
                list[at].rust.push(found.clone());
            }
            continue;
        }
        let site = site(&found.path);
        let location = place(&site, found.change == PlanChange::Removed).or_else(|| place(&site, true));
        list.push(Difference::rust(found, location));
    }
    list
}

/// The changes on the wire that a change of the Rust comes from: the first, and that of the same part in the other direction.
fn due(found: &Incompatibility, changes: &[Change]) -> Vec<usize> {
    let is_due = |at: &usize| is_due(found, &changes[*at]);
    let Some(first) = (0..changes.len()).find(is_due) else { return Vec::new() };
    let is_other = |at: &usize| {
        let (one, other) = (&changes[first].site, &changes[*at].site);
        one.new == other.new && one.part == other.part && one.flow != other.flow
    };
    let other = (first + 1..changes.len()).filter(is_due).find(is_other);
    [first].into_iter().chain(other).collect()
}

/// Whether a change of the Rust comes from a change on the wire.
fn is_due(found: &Incompatibility, change: &Change) -> bool {
    let Site { old, new, part, .. } = &change.site;
    let owns = |owner: &str| match part {
        Some(part) => {
            let rest = found.path.strip_prefix(owner).and_then(|rest| rest.strip_prefix('.'));
            let is_argument = matches!(&found.change, PlanChange::ArgumentAdded { name } if same(name, part));
            rest.is_some_and(|rest| is_within(rest, part)) || (is_argument && found.path == owner)
        }
        None => is_within(&found.path, owner) && whole(&change.what),
    };
    owns(new) || owns(old)
}

/// Whether a change is one of all parts of an event or type.
fn whole(what: &What) -> bool {
    matches!(
        what,
        What::EventRemoved
            | What::Command(CommandChange::Removed)
            | What::Type { .. }
            | What::ChoiceAdded(_)
            | What::ChoiceRemoved(_)
    )
}

fn is_within(path: &str, outer: &str) -> bool {
    path.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// Whether a Rust name is that of a member.
fn same(rust: &str, wire: &str) -> bool {
    let letters = |text: &str| text.to_ascii_lowercase().replace(|c: char| !c.is_ascii_alphanumeric(), "");
    letters(rust) == letters(wire)
}

/// What a wire path of a plan names.
fn site(path: &str) -> Site {
    let (owner, part) = match path.split_once('.') {
        Some((owner, part)) => (owner, Some(part.split('.').next().unwrap_or(part).to_owned())),
        None => (path, None),
    };
    Site { old: owner.to_owned(), new: owner.to_owned(), part, path: owner.to_owned(), flow: Flow::Event }
}

impl Model {
    /// Whether it says of anything which release was the last to have it.
    fn has_ends(&self) -> bool {
        let ends = |members: &[Member]| members.iter().any(|it| it.lifetime.until.is_some());
        let in_event = |event: &Event| event.lifetime.until.is_some() || ends(&event.members);
        let in_type = |def: &TypeDef| match &def.shape {
            Shape::Enum { values } => values.iter().any(|it| it.lifetime.until.is_some()),
            Shape::Object { members, .. } | Shape::Union { members, .. } => ends(members),
            Shape::Alternate { .. } => false,
        };
        self.events.iter().any(in_event) || self.types.iter().any(in_type)
    }
}
