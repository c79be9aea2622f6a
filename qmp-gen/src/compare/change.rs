//! One difference, and its meaning for a client.

use std::fmt;

use crate::model::{Condition, FeatureKind, Inline, Presence, RateLimit, TypeName, Width, WireName};

/// One thing that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Of what: an event, a member of it as `EVENT.member`, a type.
    pub place: String,
    /// How.
    pub what: What,
    /// The builds of QEMU that have what is missing, if not all of them do: in a reply of another build it is no difference.
    pub only: Vec<Condition>,
}

/// How something differs.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[expect(missing_docs, reason = "the names and the text that is printed say it")]
pub enum What {
    EventAdded,
    EventRemoved,
    MemberAdded(Presence),
    MemberRemoved(Presence),
    NowOptional,
    NowAlways,
    ValueAdded(WireName),
    ValueRemoved(WireName),
    BranchAdded(WireName),
    BranchRemoved(WireName),
    ChoiceAdded(String),
    ChoiceRemoved(String),
    Type { old: String, new: String },
    Width { old: Width, new: Width },
    Renamed { old: TypeName },
    RateLimit { old: Option<RateLimit>, new: Option<RateLimit> },
    FeatureAdded(FeatureKind),
}

impl Change {
    /// Whether a client of the old model can fail with the new one, or wait for something that is never sent.
    #[must_use]
    pub fn breaks(&self) -> bool {
        match &self.what {
            What::EventRemoved
            | What::MemberRemoved(Presence::Required)
            | What::NowOptional
            | What::Type { .. }
            | What::ChoiceAdded(_) => true,
            What::Width { old, new } => !old.holds(*new),
            _ => false,
        }
    }

    /// Whether the new model has something that a client of the old one rejects or does not know.
    #[must_use]
    pub fn uncovered(&self) -> bool {
        let fails = self.breaks() && self.what != What::EventRemoved;
        fails
            || matches!(
                self.what,
                What::EventAdded | What::MemberAdded(_) | What::ValueAdded(_) | What::BranchAdded(_)
            )
    }

    /// `+` for what was added, `-` for what was removed, `~` for what changed.
    #[must_use]
    pub fn sign(&self) -> char {
        match &self.what {
            What::EventAdded
            | What::MemberAdded(_)
            | What::ValueAdded(_)
            | What::BranchAdded(_)
            | What::ChoiceAdded(_) => '+',
            What::EventRemoved
            | What::MemberRemoved(_)
            | What::ValueRemoved(_)
            | What::BranchRemoved(_)
            | What::ChoiceRemoved(_) => '-',
            _ => '~',
        }
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pieces().iter().try_for_each(|piece| match piece {
            Inline::Code(name) => write!(f, "`{name}`"),
            piece => f.write_str(piece.as_str()),
        })
    }
}

impl Change {
    /// The change in words, in which names are code.
    #[must_use]
    pub(crate) fn pieces(&self) -> Vec<Inline> {
        let place = self.place.as_str();
        match &self.what {
            What::EventAdded => words("event {} is new", &[place]),
            What::EventRemoved => words("event {} is gone", &[place]),
            What::MemberAdded(Presence::Required) => words("member {} is new, and always there", &[place]),
            What::MemberAdded(Presence::Optional) => words("member {} is new, and optional", &[place]),
            What::MemberRemoved(_) => words("member {} is gone", &[place]),
            What::NowOptional => words("member {} was always there and is now optional", &[place]),
            What::NowAlways => words("member {} was optional and is now always there", &[place]),
            What::ValueAdded(value) => words("{} has the new value {}", &[place, value.as_str()]),
            What::ValueRemoved(value) => words("{} has no value {} any more", &[place, value.as_str()]),
            What::BranchAdded(value) => words("{} has the new branch {}", &[place, value.as_str()]),
            What::BranchRemoved(value) => words("{} has no branch {} any more", &[place, value.as_str()]),
            What::ChoiceAdded(kind) => words(&format!("{{}} can now be {kind}"), &[place]),
            What::ChoiceRemoved(kind) => words(&format!("{{}} can no longer be {kind}"), &[place]),
            What::Type { old, new } => words(&format!("{{}} was {old} and is now {new}"), &[place]),
            What::Width { old, new } => {
                let (old, new) = (range(*old), range(*new));
                words(&format!("{{}} was an integer of {old} and is now of {new}"), &[place])
            }
            What::Renamed { old } => words("type {} is now called {}", &[old.as_str(), place]),
            What::RateLimit { old, new } => {
                let mut pieces = words("the rate of {} was ", &[place]);
                pieces.extend(limit(old.as_ref()));
                pieces.push(text(" and is now "));
                pieces.extend(limit(new.as_ref()));
                pieces
            }
            What::FeatureAdded(FeatureKind::Deprecated(_)) => words("{} is now deprecated", &[place]),
            What::FeatureAdded(FeatureKind::Unstable) => words("{} is now unstable", &[place]),
            What::FeatureAdded(FeatureKind::Other(name)) => words("{} now has the feature {}", &[place, name]),
        }
    }
}

/// `pattern` with the names in place of `{}`.
fn words(pattern: &str, names: &[&str]) -> Vec<Inline> {
    let mut names = names.iter();
    let mut pieces = Vec::new();
    for (index, part) in pattern.split("{}").enumerate() {
        if index > 0 {
            pieces.extend(names.next().map(|name| Inline::Code((*name).to_owned())));
        }
        if !part.is_empty() {
            pieces.push(text(part));
        }
    }
    pieces
}

fn text(text: &str) -> Inline {
    Inline::Text(text.to_owned())
}

fn range(width: Width) -> &'static str {
    match width {
        Width::Int8 => "8 bits",
        Width::Int16 => "16 bits",
        Width::Int32 => "32 bits",
        Width::Int64 => "64 bits",
        Width::Uint8 => "8 bits without sign",
        Width::Uint16 => "16 bits without sign",
        Width::Uint32 => "32 bits without sign",
        Width::Uint64 => "64 bits without sign",
    }
}

fn limit(limit: Option<&RateLimit>) -> Vec<Inline> {
    let Some(limit) = limit else { return vec![text("not limited")] };
    let mut pieces = vec![text(&format!("limited to one in {} ms", limit.period_ms))];
    if let Some(key) = &limit.key {
        pieces.extend(words(" for each {}", &[key.as_str()]));
    }
    for exemption in &limit.exemptions {
        let condition = format!("{}={}", exemption.member, exemption.value);
        pieces.extend(words(", but not for {}", &[&condition]));
    }
    pieces
}
