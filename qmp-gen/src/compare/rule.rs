//! The rules of [`differences`](crate::differences): each has a name that a gate can ignore, and says what it breaks.

use std::fmt;

/// What a change can break.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Surface {
    /// Clients that read the events and execute the commands, in whatever language.
    Wire,
    /// Users of the JSON Schema: validators, and code that was generated from it.
    JsonSchema,
    /// Users of the generated Rust.
    Rust,
}

impl Surface {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Wire, Self::JsonSchema, Self::Rust];

    /// Its name, as options spell it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Wire => "wire",
            Self::JsonSchema => "json-schema",
            Self::Rust => "rust",
        }
    }
}

/// What a change does to a [`Surface`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Effect {
    /// Nothing.
    #[default]
    None,
    /// It changes it, and breaks no user.
    Compatible,
    /// It can break a user.
    Breaking,
}

macro_rules! rules {
    ($($Rule:ident $name:literal $wire:ident $schema:ident $rust:ident $about:literal)*) => {
        /// A kind of change.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Rule {
            $(#[doc = $about] $Rule,)*
        }

        impl Rule {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$Rule),*];

            /// Its name.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$Rule => $name),* }
            }

            /// What it reports.
            #[must_use]
            pub const fn about(self) -> &'static str {
                match self { $(Self::$Rule => $about),* }
            }

            /// What such a change does to a surface; for Rust, unless the generated code can be compared.
            #[must_use]
            pub const fn effect(self, surface: Surface) -> Effect {
                let (wire, schema, rust) = match self {
                    $(Self::$Rule => (Effect::$wire, Effect::$schema, Effect::$rust)),*
                };
                match surface {
                    Surface::Wire => wire,
                    Surface::JsonSchema => schema,
                    Surface::Rust => rust,
                }
            }
        }
    };
}

rules! {
    EventAdded "event-added" Compatible Compatible Compatible "An event is new; clients get it as an unknown event."
    EventRemoved "event-removed" Breaking Breaking Breaking "An event is gone; a client that waits for it waits for ever."
    EventEnded "event-ended" Breaking Compatible Compatible "An event has a last release; newer ones do not send it."
    MemberAdded "member-added" Compatible Compatible Compatible "An optional member is new."
    RequiredMemberAdded "required-member-added" Compatible Compatible Compatible "A member is new that is always sent; the constructor of its Rust struct may get an argument."
    MemberRemoved "member-removed" Breaking Breaking Breaking "A member is gone that was always sent."
    OptionalMemberRemoved "optional-member-removed" Compatible Breaking Breaking "An optional member is gone; clients on the wire had to do without it."
    MemberNowOptional "member-now-optional" Breaking Breaking Breaking "A member that was always sent can be absent."
    MemberNowRequired "member-now-required" Compatible Compatible Breaking "An optional member is always sent."
    TypeChanged "type-changed" Breaking Breaking Breaking "A value has another JSON type, such as a list instead of a string."
    TypeWidened "type-widened" Breaking Breaking Breaking "A value can have further JSON types, such as a number that was an integer."
    TypeNarrowed "type-narrowed" Compatible Compatible Breaking "A value has fewer JSON types than before."
    EnumToString "enum-to-string" Compatible Breaking Breaking "An enum became any string; enums are open, so clients on the wire had to expect it."
    StringToEnum "string-to-enum" Compatible Compatible Breaking "A string became an enum."
    UnionChanged "union-changed" Compatible Breaking Breaking "An object became a union, a union became an object, or another member is its tag; changed members are reported separately."
    IntegerWidened "integer-widened" Breaking Breaking Breaking "An integer has a range that its old type cannot hold."
    IntegerNarrowed "integer-narrowed" Compatible Compatible Breaking "An integer has a smaller range."
    ValueAdded "value-added" Compatible Compatible Compatible "An enum has a new value; enums are open, and the closed JSON Schema lists known values only."
    ValueRemoved "value-removed" Compatible Breaking Breaking "An enum has lost a value, and generated code the constant for it."
    BranchAdded "branch-added" Compatible Compatible Compatible "A value of a union's tag adds members."
    BranchRemoved "branch-removed" Compatible Breaking Breaking "A value of a union's tag is gone with its members."
    BranchEmptied "branch-emptied" Breaking Breaking Breaking "A value of a union's tag does not add its members any more."
    ChoiceAdded "choice-added" Breaking Breaking Breaking "A value that is one of several types can have a further type."
    ChoiceRemoved "choice-removed" Compatible Breaking Breaking "A value that is one of several types has lost one of them."
    TypeRenamed "type-renamed" None Breaking Breaking "A type has another name, which is not on the wire; names that this program generates are not compared."
    RateLimitChanged "rate-limit-changed" Compatible None Compatible "QEMU limits the rate of an event in another way."
    Deprecated "deprecated" Compatible Compatible Compatible "Something is deprecated."
    Unstable "unstable" Compatible Compatible Compatible "Something is unstable: it can change without notice."
    FeatureAdded "feature-added" Compatible None Compatible "Something has another feature."
    FeatureRemoved "feature-removed" Compatible Compatible Compatible "Something is not deprecated or unstable any more, or has lost a feature."
    ConditionAdded "condition-added" Breaking None Compatible "Only some builds of QEMU have what all of them had."
    ConditionChanged "condition-changed" Compatible None Compatible "Other builds of QEMU have it."
    CommandAdded "command-added" Compatible None Compatible "A command is new."
    CommandRemoved "command-removed" Breaking None Breaking "A command is gone; QEMU rejects it. Rules of members, values and types apply to replies as they do to events."
    OobAdded "oob-added" Compatible None Compatible "A command can be executed out of band."
    OobRemoved "oob-removed" Breaking None Breaking "A command can no longer be executed out of band."
    PreconfigAdded "preconfig-added" Compatible None Compatible "A command can be executed before the machine is configured."
    PreconfigRemoved "preconfig-removed" Breaking None Compatible "A command can no longer be executed before the machine is configured."
    ReplyAdded "reply-added" Compatible None Compatible "A command has a reply if it succeeds, and had none."
    ReplyRemoved "reply-removed" Breaking None Compatible "A command has no reply any more if it succeeds; a client that waits for it waits for ever."
    ArgumentAdded "argument-added" Compatible None Compatible "An optional argument is new, or an optional member of what an argument contains."
    RequiredArgumentAdded "required-argument-added" Breaking None Breaking "An argument is new that QEMU requires; clients do not send it."
    ArgumentRemoved "argument-removed" Breaking None Breaking "An argument is gone; QEMU rejects commands that have it."
    ArgumentNowOptional "argument-now-optional" Compatible None Breaking "An argument that QEMU required can be left out."
    ArgumentNowRequired "argument-now-required" Breaking None Breaking "QEMU requires an argument that could be left out."
    ArgumentTypeChanged "argument-type-changed" Breaking None Breaking "An argument has another JSON type."
    ArgumentWidened "argument-widened" Compatible None Breaking "QEMU accepts further values of an argument: another JSON type, a larger range, any string."
    ArgumentNarrowed "argument-narrowed" Breaking None Breaking "QEMU accepts fewer values of an argument: not each JSON type, a smaller range, only some strings or members."
    ArgumentValueAdded "argument-value-added" Compatible None Compatible "The enum of an argument has a new value."
    ArgumentValueRemoved "argument-value-removed" Breaking None Breaking "The enum of an argument has lost a value, which QEMU rejects."
    RustRemoved "rust-removed" None None Breaking "An item of the generated Rust is gone, though nothing on the wire is."
    RustRenamed "rust-renamed" None None Breaking "An item of the generated Rust has another name."
    RustTypeChanged "rust-type-changed" None None Breaking "A part of the generated Rust has another type or is another kind of item."
    RustPresenceChanged "rust-presence-changed" None None Breaking "A field of the generated Rust became an `Option`, or is no longer one."
    RustBoxed "rust-boxed" None None Breaking "A part of the generated Rust was moved into a `Box`, or out of it."
    RustTraitLost "rust-trait-lost" None None Breaking "A type of the generated Rust does not derive a trait any more."
    RustArguments "rust-arguments" None None Breaking "The constructor of a generated struct has further arguments, or another order of them."
}

impl Rule {
    /// The rule of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|rule| rule.name() == name)
    }

    /// The surfaces that such a change can break.
    pub fn breaks(self) -> impl Iterator<Item = Surface> {
        Surface::ALL.into_iter().filter(move |surface| self.effect(*surface) == Effect::Breaking)
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl fmt::Display for Surface {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Wire => "wire",
            Self::JsonSchema => "JSON Schema",
            Self::Rust => "Rust",
        })
    }
}
