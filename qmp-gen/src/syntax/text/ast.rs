//! The syntax tree of an events text document.
//!
//! Every part has the span of its text. Prose is kept with its white space collapsed and without the parts that are kept beside it (type notes,
//! references, values). Order is that of the document. Nothing here is checked against anything else.

pub use super::parser::FieldName;
use crate::key_order::sort_written;
use crate::source::SourceId;
pub use crate::source::{Span, Spanned};

/// Text with single spaces.
pub type Prose = Spanned<String>;

/// A whole document.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Document {
    /// Lines before the title, such as a web page's header.
    pub front: Vec<Prose>,
    /// The title.
    pub title: Option<Prose>,
    /// The paragraphs between the title and the first heading.
    pub introduction: Vec<Prose>,
    /// The events.
    pub sections: Vec<Section>,
}

/// A heading and what belongs to it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Section {
    /// The heading's names: one, or several where events share a section.
    pub names: Vec<Spanned<String>>,
    /// `Since:` and the like, in order.
    pub fields: Vec<Field>,
    /// Paragraphs.
    pub description: Vec<Prose>,
    /// `Data:` and its bullets.
    pub data: Data,
    /// Examples.
    pub examples: Vec<Example>,
    /// Notes.
    pub notes: Vec<Note>,
}

impl Section {
    /// Whether it is in this file.
    #[must_use]
    pub fn is_in(&self, source: SourceId) -> bool {
        self.names.first().is_some_and(|name| name.span.source == source)
    }

    /// Whether nothing belongs to the heading.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self { names: self.names.clone(), ..Self::default() }
    }
}

/// `Note (since 6.0): a machine that …`
#[derive(Debug, Clone, PartialEq)]
pub struct Note {
    /// The text after the colon.
    pub text: Prose,
    /// The releases of which it is true.
    pub releases: Releases,
}

/// `since 6.0, until 8.2`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Releases {
    /// The first release.
    pub since: Option<Spanned<String>>,
    /// The last one.
    pub until: Option<Spanned<String>>,
}

/// `deprecated 8.0`
#[derive(Debug, Clone, PartialEq)]
pub struct Deprecated {
    /// All of it.
    pub span: Span,
    /// The release that announced it, if it is named.
    pub since: Option<Spanned<String>>,
}

/// `only linux`, `only not riscv`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Only {
    /// Whether it says `not`.
    pub negated: bool,
    /// The target, host system or build option.
    pub name: Spanned<String>,
}

/// `Since: 2.3`
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Which.
    pub name: Spanned<FieldName>,
    /// The text after the colon.
    pub value: Spanned<String>,
}

/// The members of an event.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Data {
    /// The line above the bullets.
    pub header: DataHeader,
    /// The bullets.
    pub bullets: Vec<Bullet>,
}

/// The line above the bullets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DataHeader {
    /// The header is absent.
    #[default]
    Absent,
    /// `Data:`
    Present(Span),
    /// `Data: None.`
    None(Span),
}

/// `- "device": device name (json-string)`
#[derive(Debug, Clone, PartialEq)]
pub struct Bullet {
    /// The member's name.
    pub name: Spanned<BulletName>,
    /// What it means.
    pub prose: Prose,
    /// Its type note; also where a type is only referred to in the running text.
    pub note: Option<TypeNote>,
    /// The values it may have, where the document lists them.
    pub values: Vec<Value>,
    /// The members of the object that it is, where they are indented below it.
    pub children: Vec<Bullet>,
}

/// What a bullet names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BulletName {
    /// A member.
    Member(String),
    /// `data` without quotes: the object as a whole.
    Whole,
}

/// `(json-int, uint64, optional, since 4.0)`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TypeNote {
    /// The whole parenthesis.
    pub span: Span,
    /// `json-int`
    pub json: Option<Spanned<JsonType>>,
    /// `uint64`
    pub builtin: Option<Spanned<String>>,
    /// `ACPIOSTInfo in qapi-schema.json`
    pub reference: Option<Reference>,
    /// `optional`
    pub optional: Option<Span>,
    /// `since 4.0`
    pub since: Option<Spanned<String>>,
    /// `until 8.2`
    pub until: Option<Spanned<String>>,
    /// `deprecated 8.0`
    pub deprecated: Option<Deprecated>,
    /// `only linux`
    pub only: Vec<Only>,
    /// `or inline`
    pub inline: Option<Span>,
}

/// A type as type notes name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JsonType {
    /// `json-string`
    String,
    /// `json-int`
    Int,
    /// `json-number`
    Number,
    /// `json-bool`
    Bool,
    /// `json-object`
    Object,
    /// `json-array`, with what it holds, if that is said
    Array(Option<ItemType>),
    /// `json-value`
    Value,
    /// `json-null`
    Null,
}

/// What a `json-array of …` holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ItemType {
    /// `json-string`
    String,
    /// `json-int`
    Int,
    /// `json-number`
    Number,
    /// `json-bool`
    Bool,
    /// `json-object`
    Object,
    /// `json-value`
    Value,
}

/// `MigrationStatus in qapi-schema.json`
#[derive(Debug, Clone, PartialEq)]
pub struct Reference {
    /// The type's name.
    pub name: Spanned<String>,
    /// The file that is said to define it; empty where none is named.
    pub file: String,
    /// Whether it is an array of that type.
    pub array: bool,
}

/// `"ignore": the error was ignored`
#[derive(Debug, Clone, PartialEq)]
pub struct Value {
    /// The string.
    pub name: Spanned<String>,
    /// What it means; may be empty.
    pub prose: Prose,
    /// The first release that has it.
    pub since: Option<Spanned<String>>,
    /// The last one.
    pub until: Option<Spanned<String>>,
    /// `deprecated 8.0`
    pub deprecated: Option<Deprecated>,
    /// `only linux`
    pub only: Vec<Only>,
}

/// A line as QEMU sends it.
#[derive(Debug, Clone, PartialEq)]
pub struct Example {
    /// The text above it, without the colon.
    pub caption: Option<Prose>,
    /// The releases that send it in this form.
    pub releases: Releases,
    /// The object.
    pub value: Json,
}

/// A JSON value and its span.
#[derive(Debug, Clone, PartialEq)]
pub struct Json {
    /// Where.
    pub span: Span,
    /// What.
    pub value: JsonValue,
}

/// A JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum JsonValue {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number, as it is written.
    Number(String),
    /// A string, unescaped.
    String(String),
    /// A list.
    Array(Vec<Json>),
    /// An object, keys in order.
    Object(Vec<(Spanned<String>, Json)>),
}

impl Json {
    /// The member `key` of an object.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        match &self.value {
            JsonValue::Object(members) => {
                members.iter().find(|(name, _)| name.value == key).map(|(_, value)| value)
            }
            _ => None,
        }
    }

    /// The members of an object; none of anything else.
    #[must_use]
    pub fn members(&self) -> &[(Spanned<String>, Self)] {
        match &self.value {
            JsonValue::Object(members) => members,
            _ => &[],
        }
    }

    /// Puts the keys of every object in the order in which QEMU writes them.
    pub fn sort_keys(&mut self) {
        match &mut self.value {
            JsonValue::Object(members) => {
                sort_written(members, |(key, _)| &key.value);
                for (_, value) in members {
                    value.sort_keys();
                }
            }
            JsonValue::Array(items) => items.iter_mut().for_each(Self::sort_keys),
            _ => {}
        }
    }

    /// The text of a string.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            JsonValue::String(text) => Some(text),
            _ => None,
        }
    }
}

impl Document {
    /// Puts the keys of every example in the order in which QEMU writes them.
    pub fn sort_example_keys(&mut self) {
        let examples = self.sections.iter_mut().flat_map(|section| &mut section.examples);
        examples.for_each(|example| example.value.sort_keys());
    }
}

impl JsonType {
    /// As it is written.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::String => "json-string",
            Self::Int => "json-int",
            Self::Number => "json-number",
            Self::Bool => "json-bool",
            Self::Object => "json-object",
            Self::Array(_) => "json-array",
            Self::Value => "json-value",
            Self::Null => "json-null",
        }
    }
}

impl ItemType {
    /// As it is written.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::String => "json-string",
            Self::Int => "json-int",
            Self::Number => "json-number",
            Self::Bool => "json-bool",
            Self::Object => "json-object",
            Self::Value => "json-value",
        }
    }
}
