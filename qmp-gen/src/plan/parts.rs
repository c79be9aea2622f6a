//! The parts of a plan. Each refers to the part of the model that it is for.

use std::collections::{BTreeMap, HashMap};

use super::name::RustName;
use super::ty::{BoxReason, RustType};
use crate::model::{
    Branch, Choice, Command, Event, Member, Model, Presence, TypeDef, TypeName, Value, WireName,
};

/// Everything that was decided about the Rust of a model.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Plan<'a> {
    /// What it is for.
    pub model: &'a Model,
    /// The struct `Event`.
    pub event: Head,
    /// The enum `EventData`.
    pub data: Head,
    /// The enum `EventKind`.
    pub kind: Head,
    /// The events that were chosen, in the model's order.
    pub events: Vec<EventPlan<'a>>,
    /// The types to define: those that the events and commands reach and that are not the user's own, in the model's order.
    pub types: Vec<TypePlan<'a>>,
    /// The commands, in the model's order.
    pub commands: Vec<CommandPlan<'a>>,
    /// Where each type is in `types`.
    pub(super) places: HashMap<&'a TypeName, usize>,
}

/// What precedes the body of a struct or an enum.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Head {
    /// Its name.
    pub name: RustName,
    /// The traits to derive, as paths.
    pub derives: Vec<String>,
    /// The user's attributes.
    pub attributes: Vec<String>,
    /// The user's attributes of its fields or variants, by their names without `r#`.
    pub parts: BTreeMap<String, Vec<String>>,
}

/// An event.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventPlan<'a> {
    /// The event in the model.
    pub event: &'a Event,
    /// Its variant of `EventData` and `EventKind`.
    pub variant: RustName,
    /// Its method of `Handler`.
    pub method: RustName,
    /// What its variant of `EventData` holds.
    pub payload: Payload<'a>,
    /// The way from the payload to each of its subjects that is a string, the best first.
    pub subjects: Vec<Vec<Step>>,
}

/// A command.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CommandPlan<'a> {
    /// The command in the model.
    pub command: &'a Command,
    /// The struct of its arguments.
    pub arguments: Arguments<'a>,
    /// The type of its reply; `None` if that is an empty object.
    pub reply: Option<RustType>,
}

/// The struct of a command's arguments.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Arguments<'a> {
    /// One without fields.
    None(Head),
    /// One with a field for each argument.
    Struct(StructPlan<'a>),
    /// One that holds a union.
    Union {
        /// Its name, derives and attributes.
        head: Head,
        /// The union.
        ty: RustType,
    },
}

/// What a variant of `EventData` holds.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Payload<'a> {
    /// Nothing.
    None,
    /// A struct of its own.
    Struct {
        /// The struct.
        data: StructPlan<'a>,
        /// Why it is boxed, if it is.
        boxed: Option<BoxReason>,
    },
    /// A union.
    Union {
        /// Its type.
        ty: RustType,
        /// Whether another event has the same.
        shared: bool,
    },
}

/// A field on the way to a subject.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Step {
    /// Its name.
    pub name: RustName,
    /// Whether it is an `Option`.
    pub presence: Presence,
}

/// A type to define.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TypePlan<'a> {
    /// The type in the model.
    pub def: &'a TypeDef,
    /// The struct or enum.
    pub item: Item<'a>,
}

/// The struct or enum of a type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Item<'a> {
    /// An enum of strings.
    Enum(EnumPlan<'a>),
    /// A struct.
    Struct(StructPlan<'a>),
    /// An enum whose variant follows from a member.
    Union(UnionPlan<'a>),
    /// An enum whose variant follows from the JSON type.
    Alternate(AlternatePlan<'a>),
}

/// A struct.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StructPlan<'a> {
    /// Its name, derives and attributes.
    pub head: Head,
    /// Its fields, in the order of the documents.
    pub fields: Vec<FieldPlan<'a>>,
    /// Who builds it.
    pub role: Role,
}

/// What a struct is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Role {
    /// It is received: the data of an event, or part of that or of a reply.
    Received,
    /// It is part of a command's arguments, so that users build it: it has a method for each member that may be absent.
    Argument,
    /// It is a command's arguments, and has these methods as well.
    Command,
}

/// A field.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FieldPlan<'a> {
    /// The member in the model.
    pub member: &'a Member,
    /// Its name.
    pub name: RustName,
    /// Its type, without `Option`.
    pub ty: RustType,
    /// Whether it is an `Option`: it is, unless every QEMU that sends the whole sends it.
    pub presence: Presence,
    /// Its place among the members on the wire, from 0.
    pub position: usize,
}

/// An enum of strings.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EnumPlan<'a> {
    /// Its name, derives and attributes.
    pub head: Head,
    /// Its variants, in the order of the documents.
    pub variants: Vec<VariantPlan<'a>>,
}

/// A variant for a string.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VariantPlan<'a> {
    /// The value in the model.
    pub value: &'a Value,
    /// Its name.
    pub name: RustName,
}

/// An enum whose variant follows from a member.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnionPlan<'a> {
    /// Its name, derives and attributes.
    pub head: Head,
    /// The member that the variant follows from.
    pub discriminator: &'a WireName,
    /// Its variants, in the order of the documents.
    pub branches: Vec<BranchPlan<'a>>,
}

/// A variant for a branch.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BranchPlan<'a> {
    /// The branch in the model.
    pub branch: &'a Branch,
    /// Its name.
    pub name: RustName,
    /// What it holds.
    pub content: Content<'a>,
    /// Why that is boxed, if it is.
    pub boxed: Option<BoxReason>,
    /// Whether the type of the branch is a union itself.
    pub is_union: bool,
    /// Whether a value of its type converts into the union: users build it, and no other branch has the type.
    pub converts: bool,
    /// The type that the only member of its type has, if that converts into the union as well: `QKeyCode` of a `QKeyCodeWrapper`.
    pub wrapped: Option<RustType>,
}

/// What the variant of a branch holds.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Content<'a> {
    /// Nothing but members that the specification does not know.
    Empty,
    /// The type of the branch.
    Named(RustType),
    /// A struct of its own, with the members that all branches have and those of the branch.
    Own(StructPlan<'a>),
}

/// An enum whose variant follows from the JSON type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AlternatePlan<'a> {
    /// Its name, derives and attributes.
    pub head: Head,
    /// Its variants, in the order of the documents.
    pub choices: Vec<ChoicePlan<'a>>,
}

/// A variant for a choice.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChoicePlan<'a> {
    /// The choice in the model.
    pub choice: &'a Choice,
    /// Its name.
    pub name: RustName,
    /// What it holds.
    pub ty: RustType,
    /// What it is in JSON.
    pub json: JsonType,
    /// Whether a value of its type converts into the alternate: users build it, and no other choice has the type.
    pub converts: bool,
}

/// The types of JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
#[non_exhaustive]
pub enum JsonType {
    Null,
    Boolean,
    Number,
    String,
    Array,
    Object,
    Any,
}

impl<'a> Plan<'a> {
    /// Whether it has commands and no events, so that the code has nothing that is for events.
    #[must_use]
    pub fn has_only_commands(&self) -> bool {
        self.events.is_empty() && !self.commands.is_empty()
    }

    /// The type of that name, if the plan defines it.
    #[must_use]
    pub fn find(&self, name: &TypeName) -> Option<&TypePlan<'a>> {
        self.places.get(name).and_then(|&at| self.types.get(at))
    }
}

impl Head {
    /// The user's attributes of the field or variant `name`.
    #[must_use]
    pub fn part(&self, name: &RustName) -> &[String] {
        self.fixed(name.plain())
    }

    /// The user's attributes of a field or variant that is not from the specification, such as `unknown`.
    #[must_use]
    pub fn fixed(&self, name: &str) -> &[String] {
        self.parts.get(name).map_or(&[], Vec::as_slice)
    }
}

impl Arguments<'_> {
    /// Its name, derives and attributes.
    #[must_use]
    pub fn head(&self) -> &Head {
        match self {
            Self::None(head) | Self::Union { head, .. } => head,
            Self::Struct(data) => &data.head,
        }
    }
}

impl Payload<'_> {
    /// Its type; nothing for an event without data.
    #[must_use]
    pub fn ty(&self) -> Option<RustType> {
        match self {
            Self::None => None,
            Self::Struct { data, boxed } => Some(RustType::Own(data.head.name.clone()).boxed(*boxed)),
            Self::Union { ty, .. } => Some(ty.clone()),
        }
    }
}

impl<'a> TypePlan<'a> {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &RustName {
        &self.head().name
    }

    /// Its name, derives and attributes.
    #[must_use]
    pub fn head(&self) -> &Head {
        match &self.item {
            Item::Enum(item) => &item.head,
            Item::Struct(item) => &item.head,
            Item::Union(item) => &item.head,
            Item::Alternate(item) => &item.head,
        }
    }

    /// The structs: the one that it is, or those of its branches.
    pub fn structs(&self) -> impl Iterator<Item = &StructPlan<'a>> {
        let (own, branches) = match &self.item {
            Item::Struct(item) => (Some(item), [].as_slice()),
            Item::Union(item) => (None, item.branches.as_slice()),
            Item::Enum(_) | Item::Alternate(_) => (None, [].as_slice()),
        };
        own.into_iter().chain(branches.iter().filter_map(BranchPlan::own))
    }
}

impl<'a> BranchPlan<'a> {
    /// The struct that is only for this branch.
    #[must_use]
    pub fn own(&self) -> Option<&StructPlan<'a>> {
        match &self.content {
            Content::Own(data) => Some(data),
            Content::Empty | Content::Named(_) => None,
        }
    }

    pub(super) fn own_mut(&mut self) -> Option<&mut StructPlan<'a>> {
        match &mut self.content {
            Content::Own(data) => Some(data),
            Content::Empty | Content::Named(_) => None,
        }
    }

    /// The type that the variant holds.
    #[must_use]
    pub fn ty(&self) -> RustType {
        let inner = match &self.content {
            Content::Empty => RustType::EmptyBranch,
            Content::Named(ty) => ty.clone(),
            Content::Own(data) => RustType::Own(data.head.name.clone()),
        };
        inner.boxed(self.boxed)
    }
}

impl<'a> StructPlan<'a> {
    /// The type that it wraps, as the schema's `data` of a branch does, if users build it; that type converts into it.
    #[must_use]
    pub fn wrapped(&self) -> Option<&RustType> {
        match self.fields.as_slice() {
            [field]
                if self.role == Role::Argument
                    && field.is_always()
                    && field.member.name.as_str() == "data" =>
            {
                field.ty.is_convertible().then_some(&field.ty)
            }
            _ => None,
        }
    }

    /// The fields in the order in which QEMU writes their members.
    #[must_use]
    pub fn on_wire(&self) -> Vec<&FieldPlan<'a>> {
        let mut fields: Vec<_> = self.fields.iter().collect();
        fields.sort_by_key(|field| field.position);
        fields
    }
}

impl FieldPlan<'_> {
    /// Whether every QEMU that sends the whole sends it, so that it is not an `Option`.
    #[must_use]
    pub fn is_always(&self) -> bool {
        self.presence == Presence::Required
    }

    /// The method that sets it, in a struct that users build.
    #[must_use]
    pub fn setter(&self) -> RustName {
        RustName::new(&format!("with_{}", self.name.plain()))
    }

    /// The type of the field, as code spells it.
    #[must_use]
    pub fn type_text(&self) -> String {
        if self.is_always() { self.ty.to_string() } else { format!("Option<{}>", self.ty) }
    }
}
