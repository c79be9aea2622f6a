//! One difference, and its meaning for a client.

use std::fmt::{self, Write as _};

use super::rule::{Effect, Rule, Surface};
use crate::model::{Condition, FeatureKind, Presence, RateLimit, TypeName, Version, Width, WireName};

/// One thing that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Change {
    /// Of what: an event, a member of it as `EVENT.member`, a type.
    pub place: String,
    /// How.
    pub what: What,
    /// The builds of QEMU that have what is missing, if not all of them do: in a reply of another build it is no difference.
    pub only: Vec<Condition>,
    /// What it is part of, for its place in a document.
    pub(crate) site: Site,
}

/// What a change is part of.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Site {
    /// The event or type of the old model.
    pub old: String,
    /// The event or type of the new model.
    pub new: String,
    /// The member, value or branch of it.
    pub part: Option<String>,
    /// The members that lead there from an event, as `EVENT.member`.
    pub path: String,
}

/// How something differs.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[expect(missing_docs, reason = "the names and the text that is printed say it")]
pub enum What {
    EventAdded,
    EventRemoved,
    EventEnded(Version),
    MemberAdded(Presence),
    MemberRemoved(Presence),
    NowOptional,
    NowAlways,
    ValueAdded(WireName),
    ValueRemoved(WireName),
    BranchAdded(WireName),
    BranchRemoved(WireName),
    /// The value is still there, and its members are not.
    BranchEmptied(WireName),
    ChoiceAdded(String),
    ChoiceRemoved(String),
    Type {
        old: String,
        new: String,
        kind: TypeChange,
    },
    Width {
        old: Width,
        new: Width,
    },
    Renamed {
        old: TypeName,
    },
    RateLimit {
        old: Option<RateLimit>,
        new: Option<RateLimit>,
    },
    FeatureAdded(FeatureKind),
    FeatureRemoved(FeatureKind),
    Builds {
        old: Vec<Condition>,
        new: Vec<Condition>,
    },
}

/// How a type differs from the one that replaces it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TypeChange {
    /// Some values of either are not values of the other.
    Other,
    /// All values of the old one are values of the new one.
    Widened,
    /// All values of the new one are values of the old one.
    Narrowed,
    /// An enum became any string.
    EnumToString,
    /// Any string became an enum.
    StringToEnum,
    /// An object and a union, whose members are compared.
    Union,
}

impl Change {
    /// The rule that reports it.
    #[must_use]
    pub fn rule(&self) -> Rule {
        match &self.what {
            What::EventAdded => Rule::EventAdded,
            What::EventRemoved => Rule::EventRemoved,
            What::EventEnded(_) => Rule::EventEnded,
            What::MemberAdded(Presence::Optional) => Rule::MemberAdded,
            What::MemberAdded(Presence::Required) => Rule::RequiredMemberAdded,
            What::MemberRemoved(Presence::Required) => Rule::MemberRemoved,
            What::MemberRemoved(Presence::Optional) => Rule::OptionalMemberRemoved,
            What::NowOptional => Rule::MemberNowOptional,
            What::NowAlways => Rule::MemberNowRequired,
            What::ValueAdded(_) => Rule::ValueAdded,
            What::ValueRemoved(_) => Rule::ValueRemoved,
            What::BranchAdded(_) => Rule::BranchAdded,
            What::BranchRemoved(_) => Rule::BranchRemoved,
            What::BranchEmptied(_) => Rule::BranchEmptied,
            What::ChoiceAdded(_) => Rule::ChoiceAdded,
            What::ChoiceRemoved(_) => Rule::ChoiceRemoved,
            What::Type { kind, .. } => kind.rule(),
            What::Width { old, new } if old.holds(*new) => Rule::IntegerNarrowed,
            What::Width { .. } => Rule::IntegerWidened,
            What::Renamed { .. } => Rule::TypeRenamed,
            What::RateLimit { .. } => Rule::RateLimitChanged,
            What::FeatureAdded(FeatureKind::Deprecated(_)) => Rule::Deprecated,
            What::FeatureAdded(FeatureKind::Unstable) => Rule::Unstable,
            What::FeatureAdded(FeatureKind::Other(_)) => Rule::FeatureAdded,
            What::FeatureRemoved(_) => Rule::FeatureRemoved,
            What::Builds { old, .. } if old.is_empty() => Rule::ConditionAdded,
            What::Builds { .. } => Rule::ConditionChanged,
        }
    }

    /// Whether a client of the old model can fail with the new one, or wait for something that is never sent.
    #[must_use]
    pub fn breaks(&self) -> bool {
        self.rule().effect(Surface::Wire) == Effect::Breaking
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
            | What::BranchEmptied(_)
            | What::ChoiceRemoved(_) => '-',
            _ => '~',
        }
    }
}

impl TypeChange {
    fn rule(self) -> Rule {
        match self {
            Self::Other => Rule::TypeChanged,
            Self::Widened => Rule::TypeWidened,
            Self::Narrowed => Rule::TypeNarrowed,
            Self::EnumToString => Rule::EnumToString,
            Self::StringToEnum => Rule::StringToEnum,
            Self::Union => Rule::UnionChanged,
        }
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = &self.place;
        match &self.what {
            What::EventAdded => write!(f, "event `{place}` is new"),
            What::EventRemoved => write!(f, "event `{place}` is gone"),
            What::EventEnded(until) => write!(f, "{until} is now the last release with the event `{place}`"),
            What::MemberAdded(Presence::Required) => write!(f, "member `{place}` is new, and always there"),
            What::MemberAdded(Presence::Optional) => write!(f, "member `{place}` is new, and optional"),
            What::MemberRemoved(_) => write!(f, "member `{place}` is gone"),
            What::NowOptional => write!(f, "member `{place}` was always there and is now optional"),
            What::NowAlways => write!(f, "member `{place}` was optional and is now always there"),
            What::Type { old, new, .. } => write!(f, "`{place}` was {old} and is now {new}"),
            What::Width { old, new } => {
                write!(f, "`{place}` was an integer of {} and is now of {}", range(*old), range(*new))
            }
            What::Renamed { old } => write!(f, "type `{old}` is now called `{place}`"),
            What::RateLimit { old, new } => {
                let (old, new) = (limit(old.as_ref()), limit(new.as_ref()));
                write!(f, "the rate of `{place}` was {old} and is now {new}")
            }
            What::FeatureAdded(feature) => write!(f, "`{place}` {}", added(feature)),
            What::FeatureRemoved(feature) => write!(f, "`{place}` {}", removed(feature)),
            What::Builds { old, new } => {
                write!(f, "`{place}` was in {} and is now in {}", builds(old), builds(new))
            }
            what => part(f, place, what),
        }
    }
}

/// What happened to a value, branch or choice of a type.
fn part(f: &mut fmt::Formatter<'_>, place: &str, what: &What) -> fmt::Result {
    match what {
        What::ValueAdded(value) => write!(f, "`{place}` has the new value `{value}`"),
        What::ValueRemoved(value) => write!(f, "`{place}` has no value `{value}` any more"),
        What::BranchAdded(value) => write!(f, "`{place}` has the new branch `{value}`"),
        What::BranchRemoved(value) => write!(f, "`{place}` has no branch `{value}` any more"),
        What::BranchEmptied(value) => write!(f, "`{place}` has no members for `{value}` any more"),
        What::ChoiceAdded(kind) => write!(f, "`{place}` can now be {kind}"),
        What::ChoiceRemoved(kind) => write!(f, "`{place}` can no longer be {kind}"),
        _ => write!(f, "`{place}` changed"),
    }
}

fn added(feature: &FeatureKind) -> String {
    match feature {
        FeatureKind::Deprecated(_) => "is now deprecated".to_owned(),
        FeatureKind::Unstable => "is now unstable".to_owned(),
        FeatureKind::Other(name) => format!("now has the feature `{name}`"),
    }
}

fn removed(feature: &FeatureKind) -> String {
    match feature {
        FeatureKind::Deprecated(_) => "is not deprecated any more".to_owned(),
        FeatureKind::Unstable => "is not unstable any more".to_owned(),
        FeatureKind::Other(name) => format!("does not have the feature `{name}` any more"),
    }
}

fn builds(only: &[Condition]) -> String {
    if only.is_empty() {
        return "every build".to_owned();
    }
    let words: Vec<_> = only.iter().map(|it| format!("`{it}`")).collect();
    format!("builds with {}", words.join(" and "))
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
