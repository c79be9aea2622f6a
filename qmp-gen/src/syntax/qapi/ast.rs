//! The syntax tree of a QAPI schema.
//!
//! Every part has the span of its text. All files of a schema are one [`Schema`], in the order in which inclusion puts them. Names of types are
//! as they were written; nothing says yet that they are defined.

use std::fmt;
use std::sync::Arc;

use super::Release;
pub use crate::source::{Span, Spanned};

/// A whole schema: the roots and all that they include.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Schema {
    /// The files that were included, in order.
    pub includes: Vec<Include>,
    /// The rules of each root, in order.
    pub rules: Vec<Arc<Rules>>,
    /// The definitions.
    pub definitions: Vec<Definition>,
}

/// The rules that apply to a root and to all that it includes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    /// The release of QEMU whose rules they are.
    pub release: Release,
    /// Whether the user named the release, so that its rules of style are rules as well.
    pub is_explicit: bool,
    /// What the `pragma` directives of all files say together.
    pub pragmas: Pragmas,
}

/// `{ 'include': 'block.json' }`
#[derive(Debug, Clone, PartialEq)]
pub struct Include {
    /// The path as it was written.
    pub path: Spanned<String>,
    /// The file, unless it was read before or could not be read.
    pub source: Option<crate::source::SourceId>,
}

/// Rules that a schema switches on, and who is exempt from others. A list may name what the schema does not have.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pragmas {
    /// Whether every definition needs documentation.
    pub doc_required: bool,
    /// Commands with `_` in their names.
    pub command_names: Vec<String>,
    /// Commands that may return something else than an object.
    pub command_returns: Vec<String>,
    /// Definitions whose members need no documentation.
    pub undocumented: Vec<String>,
    /// Definitions whose members and values may have capitals and `_`.
    pub member_names: Vec<String>,
}

/// One definition.
#[derive(Debug, Clone, PartialEq)]
pub struct Definition {
    /// Its name.
    pub name: Spanned<String>,
    /// The whole expression.
    pub span: Span,
    /// The rules of the root that it is part of.
    pub rules: Arc<Rules>,
    /// The documentation before it.
    pub doc: Option<Doc>,
    /// When it is built into QEMU.
    pub condition: Option<Condition>,
    /// Its features.
    pub features: Vec<Feature>,
    /// What it defines.
    pub body: Body,
}

/// What a definition defines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// `enum`
    Enum,
    /// `struct`, once `type`
    Struct,
    /// `union`
    Union,
    /// `alternate`
    Alternate,
    /// `event`
    Event,
    /// `command`
    Command,
}

/// The parts of a definition that its kind calls for.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    /// `enum`
    Enum(Vec<Value>),
    /// `struct`
    Struct(Struct),
    /// `union`
    Union(Union),
    /// `alternate`
    Alternate(Vec<Member>),
    /// `event`
    Event(Arguments),
    /// `command`
    Command(Command),
}

/// A value of an enum.
#[derive(Debug, Clone, PartialEq)]
pub struct Value {
    /// The string.
    pub name: Spanned<String>,
    /// When it is built in.
    pub condition: Option<Condition>,
    /// Its features.
    pub features: Vec<Feature>,
}

/// A `struct`.
#[derive(Debug, Clone, PartialEq)]
pub struct Struct {
    /// The type whose members it has, too.
    pub base: Option<Spanned<String>>,
    /// Its own members.
    pub members: Vec<Member>,
}

/// A `union`. The old simple form has neither base nor discriminator, and its branches may be of any type.
#[derive(Debug, Clone, PartialEq)]
pub struct Union {
    /// The members that every branch has.
    pub base: Data,
    /// The one of them that selects the branch.
    pub discriminator: Option<Spanned<String>>,
    /// The branches: values of the discriminator, with their types.
    pub branches: Vec<Member>,
}

/// The data of an event, or the arguments of a command.
#[derive(Debug, Clone, PartialEq)]
pub struct Arguments {
    /// Its members.
    pub data: Data,
    /// `'boxed': true`, which has no meaning on the wire.
    pub boxed: Option<Span>,
}

/// A `command`.
#[derive(Debug, Clone, PartialEq)]
pub struct Command {
    /// Its arguments.
    pub arguments: Arguments,
    /// Its result.
    pub returns: Option<TypeRef>,
    /// How it is called.
    pub flags: Flags,
}

/// The flags of a command.
#[expect(clippy::struct_excessive_bools, reason = "flags of the language, which are independent")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Flags {
    /// `'gen': false`: it may take and return more than the schema says.
    pub untyped: bool,
    /// `'success-response': false`: it has no reply if it succeeds.
    pub silent: bool,
    /// `'allow-oob': true`
    pub out_of_band: bool,
    /// `'allow-preconfig': true`
    pub preconfig: bool,
}

/// A set of members: listed in place, or those of a type.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Data {
    /// No members.
    #[default]
    None,
    /// `{ 'key': 'type', … }`
    Inline(Vec<Member>),
    /// `'Type'`
    Named(TypeRef),
}

/// `'*name': 'type'`, a member or a branch.
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    /// Its name, without the `*`.
    pub name: Spanned<String>,
    /// Whether it may be left out.
    pub optional: bool,
    /// Its type.
    pub ty: TypeRef,
    /// When it is built in.
    pub condition: Option<Condition>,
    /// Its features.
    pub features: Vec<Feature>,
}

/// `'Type'` or `['Type']`
#[derive(Debug, Clone, PartialEq)]
pub struct TypeRef {
    /// The name.
    pub name: Spanned<String>,
    /// Whether it is a list of that type.
    pub array: bool,
}

/// A feature of a definition, member or value.
#[derive(Debug, Clone, PartialEq)]
pub struct Feature {
    /// Its name.
    pub name: Spanned<String>,
    /// When it is built in.
    pub condition: Option<Condition>,
}

/// `if`, in any of its generations. No condition is ever evaluated: a model spans all builds.
#[derive(Debug, Clone, PartialEq)]
pub enum Condition {
    /// An identifier, or an expression of the C preprocessor.
    Name(Spanned<String>),
    /// All of them; also the list of old.
    All(Vec<Condition>),
    /// Any of them.
    Any(Vec<Condition>),
    /// Not that one.
    Not(Box<Condition>),
}

/// A documentation block.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Doc {
    /// The whole block.
    pub span: Span,
    /// What it documents; nothing for free text.
    pub symbol: Option<Spanned<String>>,
    /// Texts outside of sections.
    pub body: Vec<Text>,
    /// `@member: text`
    pub members: Vec<Described>,
    /// The same under `Features:`.
    pub features: Vec<Described>,
    /// The other sections, `Since` not among them.
    pub sections: Vec<Section>,
    /// The version that `Since` names.
    pub since: Option<Spanned<String>>,
}

/// What documentation says of a member, value or feature.
#[derive(Debug, Clone, PartialEq)]
pub struct Described {
    /// Which.
    pub name: Spanned<String>,
    /// The text.
    pub text: Text,
}

/// Text of documentation, as it is laid out: lines without the indentation that they share.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Text {
    /// The lines; blank ones are empty.
    pub lines: Vec<Spanned<String>>,
}

/// `Returns: text`
#[derive(Debug, Clone, PartialEq)]
pub struct Section {
    /// Its tag.
    pub tag: Spanned<Tag>,
    /// The text.
    pub text: Text,
}

/// What a section is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tag {
    /// What a command returns.
    Returns,
    /// How it fails.
    Errors,
    /// The first release that has it.
    Since,
    /// `Note:` or `Notes:`
    Note,
    /// `Example:` or `Examples:`
    Example,
    /// What is to be done, for the schema's authors.
    Todo,
}

impl Kind {
    /// The key of its definitions.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Enum => "enum",
            Self::Struct => "struct",
            Self::Union => "union",
            Self::Alternate => "alternate",
            Self::Event => "event",
            Self::Command => "command",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Tag {
    /// As it is written.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Returns => "Returns",
            Self::Errors => "Errors",
            Self::Since => "Since",
            Self::Note => "Note",
            Self::Example => "Example",
            Self::Todo => "TODO",
        }
    }
}

impl Definition {
    /// What it defines.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        match self.body {
            Body::Enum(_) => Kind::Enum,
            Body::Struct(_) => Kind::Struct,
            Body::Union(_) => Kind::Union,
            Body::Alternate(_) => Kind::Alternate,
            Body::Event(_) => Kind::Event,
            Body::Command(_) => Kind::Command,
        }
    }

    /// As problems name it: ``event `STOP` ``.
    #[must_use]
    pub fn title(&self) -> String {
        format!("{} `{}`", self.kind(), self.name.value)
    }
}

impl Data {
    /// The members that are listed in place.
    #[must_use]
    pub fn members(&self) -> &[Member] {
        match self {
            Self::Inline(members) => members,
            Self::None | Self::Named(_) => &[],
        }
    }

    /// The type whose members they are.
    #[must_use]
    pub const fn named(&self) -> Option<&TypeRef> {
        match self {
            Self::Named(named) => Some(named),
            Self::None | Self::Inline(_) => None,
        }
    }
}

impl Doc {
    /// What is said of the member or value `name`.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<&Described> {
        self.members.iter().find(|it| it.name.value == name)
    }

    /// What is said of the feature `name`.
    #[must_use]
    pub fn feature(&self, name: &str) -> Option<&Described> {
        self.features.iter().find(|it| it.name.value == name)
    }
}
