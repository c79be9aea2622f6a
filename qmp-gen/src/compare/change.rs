//! One difference, and its meaning for a client.

use std::fmt::{self, Write as _};

use crate::model::{Condition, FeatureKind, Presence, RateLimit, TypeName, Width, WireName};

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
        let place = &self.place;
        match &self.what {
            What::EventAdded => write!(f, "event `{place}` is new"),
            What::EventRemoved => write!(f, "event `{place}` is gone"),
            What::MemberAdded(Presence::Required) => write!(f, "member `{place}` is new, and always there"),
            What::MemberAdded(Presence::Optional) => write!(f, "member `{place}` is new, and optional"),
            What::MemberRemoved(_) => write!(f, "member `{place}` is gone"),
            What::NowOptional => write!(f, "member `{place}` was always there and is now optional"),
            What::NowAlways => write!(f, "member `{place}` was optional and is now always there"),
            What::ValueAdded(value) => write!(f, "`{place}` has the new value `{value}`"),
            What::ValueRemoved(value) => write!(f, "`{place}` has no value `{value}` any more"),
            What::BranchAdded(value) => write!(f, "`{place}` has the new branch `{value}`"),
            What::BranchRemoved(value) => write!(f, "`{place}` has no branch `{value}` any more"),
            What::ChoiceAdded(kind) => write!(f, "`{place}` can now be {kind}"),
            What::ChoiceRemoved(kind) => write!(f, "`{place}` can no longer be {kind}"),
            What::Type { old, new } => write!(f, "`{place}` was {old} and is now {new}"),
            What::Width { old, new } => {
                write!(f, "`{place}` was an integer of {} and is now of {}", range(*old), range(*new))
            }
            What::Renamed { old } => write!(f, "type `{old}` is now called `{place}`"),
            What::RateLimit { old, new } => {
                write!(
                    f,
                    "the rate of `{place}` was {} and is now {}",
                    limit(old.as_ref()),
                    limit(new.as_ref())
                )
            }
            What::FeatureAdded(FeatureKind::Deprecated(_)) => write!(f, "`{place}` is now deprecated"),
            What::FeatureAdded(FeatureKind::Unstable) => write!(f, "`{place}` is now unstable"),
            What::FeatureAdded(FeatureKind::Other(name)) => {
                write!(f, "`{place}` now has the feature `{name}`")
            }
        }
    }
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

fn limit(limit: Option<&RateLimit>) -> String {
    let Some(limit) = limit else { return "not limited".to_owned() };
    let mut text = format!("limited to one in {} ms", limit.period_ms);
    if let Some(key) = &limit.key {
        let _ = write!(text, " for each `{key}`");
    }
    for exemption in &limit.exemptions {
        let _ = write!(text, ", but not for `{}={}`", exemption.member, exemption.value);
    }
    text
}
