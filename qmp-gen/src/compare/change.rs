//! One difference, and its meaning for a client.

use std::fmt::{self, Write as _};

use super::command_change::CommandChange;
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
    /// The name of a new part that may be this one, which is gone.
    pub renamed: Option<WireName>,
    /// What it is part of, for its place in a document.
    pub(crate) site: Site,
}

/// What a part of a specification is for. A client of the old one receives the first two, and sends the last one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Flow {
    #[default]
    Event,
    Reply,
    Argument,
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
    /// What it is for; of a type that is for several things, the first of them.
    pub flow: Flow,
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
    /// A command as a whole.
    Command(CommandChange),
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
        let of_argument = if self.site.flow == Flow::Argument { self.what.rule_of_argument() } else { None };
        of_argument.unwrap_or_else(|| self.what.rule())
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
            | What::Command(CommandChange::Added)
            | What::MemberAdded(_)
            | What::ValueAdded(_)
            | What::BranchAdded(_)
            | What::ChoiceAdded(_) => '+',
            What::EventRemoved
            | What::Command(CommandChange::Removed)
            | What::MemberRemoved(_)
            | What::ValueRemoved(_)
            | What::BranchRemoved(_)
            | What::BranchEmptied(_)
            | What::ChoiceRemoved(_) => '-',
            _ => '~',
        }
    }
}

impl What {
    /// The rule that reports it in what QEMU sends.
    fn rule(&self) -> Rule {
        match self {
            Self::EventAdded => Rule::EventAdded,
            Self::EventRemoved => Rule::EventRemoved,
            Self::EventEnded(_) => Rule::EventEnded,
            Self::MemberAdded(Presence::Optional) => Rule::MemberAdded,
            Self::MemberAdded(Presence::Required) => Rule::RequiredMemberAdded,
            Self::MemberRemoved(Presence::Required) => Rule::MemberRemoved,
            Self::MemberRemoved(Presence::Optional) => Rule::OptionalMemberRemoved,
            Self::NowOptional => Rule::MemberNowOptional,
            Self::NowAlways => Rule::MemberNowRequired,
            Self::ValueAdded(_) => Rule::ValueAdded,
            Self::ValueRemoved(_) => Rule::ValueRemoved,
            Self::BranchAdded(_) => Rule::BranchAdded,
            Self::BranchRemoved(_) => Rule::BranchRemoved,
            Self::BranchEmptied(_) => Rule::BranchEmptied,
            Self::ChoiceAdded(_) => Rule::ChoiceAdded,
            Self::ChoiceRemoved(_) => Rule::ChoiceRemoved,
            Self::Type { kind, .. } => kind.rule(),
            Self::Width { old, new } if old.holds(*new) => Rule::IntegerNarrowed,
            Self::Width { .. } => Rule::IntegerWidened,
            Self::Renamed { .. } => Rule::TypeRenamed,
            Self::RateLimit { .. } => Rule::RateLimitChanged,
            Self::FeatureAdded(FeatureKind::Deprecated(_)) => Rule::Deprecated,
            Self::FeatureAdded(FeatureKind::Unstable) => Rule::Unstable,
            Self::FeatureAdded(FeatureKind::Other(_)) => Rule::FeatureAdded,
            Self::FeatureRemoved(_) => Rule::FeatureRemoved,
            Self::Builds { old, .. } if old.is_empty() => Rule::ConditionAdded,
            Self::Builds { .. } => Rule::ConditionChanged,
            Self::Command(change) => change.rule(),
        }
    }

    /// The rule that reports it in what QEMU receives, if that is another one.
    fn rule_of_argument(&self) -> Option<Rule> {
        Some(match self {
            Self::MemberAdded(Presence::Optional) => Rule::ArgumentAdded,
            Self::MemberAdded(Presence::Required) => Rule::RequiredArgumentAdded,
            Self::MemberRemoved(_) => Rule::ArgumentRemoved,
            Self::NowOptional => Rule::ArgumentNowOptional,
            Self::NowAlways => Rule::ArgumentNowRequired,
            Self::ValueAdded(_) => Rule::ArgumentValueAdded,
            Self::ValueRemoved(_) => Rule::ArgumentValueRemoved,
            Self::ChoiceAdded(_) => Rule::ArgumentWidened,
            Self::Width { old, new } if new.holds(*old) => Rule::ArgumentWidened,
            Self::ChoiceRemoved(_) | Self::Width { .. } => Rule::ArgumentNarrowed,
            Self::Type { kind, .. } => match kind {
                TypeChange::Other => Rule::ArgumentTypeChanged,
                TypeChange::Widened | TypeChange::EnumToString => Rule::ArgumentWidened,
                // Which members QEMU accepts depends on the tag.
                TypeChange::Narrowed | TypeChange::StringToEnum | TypeChange::Union => Rule::ArgumentNarrowed,
            },
            _ => return None,
        })
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
        if self.site.flow == Flow::Argument && sent(f, place, &self.what)? {
            return Ok(());
        }
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
            What::Command(change) => change.write(f, place),
            what => part(f, place, what),
        }
    }
}

/// Writes what happened to something that clients send, if the words differ from those for what QEMU sends; whether they do.
fn sent(f: &mut fmt::Formatter<'_>, place: &str, what: &What) -> Result<bool, fmt::Error> {
    match what {
        What::MemberAdded(Presence::Required) => write!(f, "argument `{place}` is new, and required"),
        What::MemberAdded(Presence::Optional) => write!(f, "argument `{place}` is new, and optional"),
        What::MemberRemoved(_) => write!(f, "argument `{place}` is gone"),
        What::NowOptional => write!(f, "argument `{place}` was required and is now optional"),
        What::NowAlways => write!(f, "argument `{place}` was optional and is now required"),
        What::ValueAdded(value) => write!(f, "`{place}` accepts the new value `{value}`"),
        What::ValueRemoved(value) => write!(f, "`{place}` does not accept the value `{value}` any more"),
        _ => return Ok(false),
    }?;
    Ok(true)
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
