//! Puts the parts of a plan together from what was decided: names, boxes, presence.

mod arguments;
mod conversions;

use std::collections::{BTreeMap, HashMap, HashSet};

use super::choose::Chosen;
use super::layout::Layout;
use super::name::RustName;
use super::names::{Named, Names, own_branches};
use super::parts::{
    AlternatePlan, BranchPlan, ChoicePlan, Content, EnumPlan, EventPlan, FieldPlan, Head, Item, JsonType,
    Payload, Plan, Role, Step, StructPlan, TypePlan, UnionPlan, VariantPlan,
};
use super::ty::{BoxReason, RustType};
use crate::model::{
    Branch, Choice, Event, Lookup, Member, Members, Model, Nesting, Presence, Shape, Type, TypeDef, TypeName,
    WireName,
};

/// What was decided.
pub(super) struct Builder<'a, 'b> {
    chosen: &'b Chosen<'a>,
    types: &'b Lookup<'a>,
    names: &'b Names<'a>,
    layout: &'b Layout,
    /// How many events have data of each union.
    unions: HashMap<&'a TypeName, usize>,
    /// The types that are part of a command's arguments.
    arguments: HashSet<&'a TypeName>,
}

impl<'a, 'b> Builder<'a, 'b> {
    pub fn new(
        chosen: &'b Chosen<'a>,
        types: &'b Lookup<'a>,
        (names, layout): (&'b Names<'a>, &'b Layout),
    ) -> Self {
        let mut unions = HashMap::new();
        for union in chosen.events.iter().filter_map(|event| event.union.as_ref()) {
            *unions.entry(union).or_default() += 1;
        }
        let arguments = reached_by_arguments(chosen, types);
        Self { chosen, types, names, layout, unions, arguments }
    }

    /// The plan, without the user's derives and attributes.
    pub fn plan(&self, model: &'a Model) -> Plan<'a> {
        let mut types: Vec<_> = self.chosen.types.iter().map(|def| self.type_plan(def)).collect();
        conversions::of_wrapped(&mut types);
        let events = &self.chosen.events;
        let is_exact = events.iter().all(|event| self.is_exact_event(event));
        let fixed = |name, is_exact| head(RustName::new(name), is_exact);
        let kind = ["Debug", "Clone", "Copy", "PartialEq", "Eq", "PartialOrd", "Ord", "Hash"];
        Plan {
            model,
            event: fixed("Event", is_exact),
            data: fixed("EventData", is_exact),
            kind: Head { derives: kind.map(str::to_owned).into(), ..fixed("EventKind", true) },
            events: events.iter().map(|event| self.event_plan(event)).collect(),
            places: types.iter().enumerate().map(|(at, it)| (&it.def.name, at)).collect(),
            types,
            commands: self.chosen.commands.iter().map(|command| self.command(command)).collect(),
        }
    }

    fn is_exact_event(&self, event: &Event) -> bool {
        let union = event.union.iter().map(|name| Type::Named { name: name.clone() });
        event.members.iter().all(|it| self.layout.is_exact(&it.ty))
            && union.into_iter().all(|ty| self.layout.is_exact(&ty))
    }

    fn event_plan(&self, event: &'a Event) -> EventPlan<'a> {
        EventPlan {
            event,
            variant: self.names.of(Named::Event(&event.name)),
            method: self.names.of(Named::Method(&event.name)),
            payload: self.payload(event),
            subjects: event.subjects.iter().filter_map(|path| self.subject(event, path)).collect(),
        }
    }

    fn payload(&self, event: &'a Event) -> Payload<'a> {
        if let Some(union) = &event.union {
            let shared = self.unions.get(union).is_some_and(|&count| count > 1);
            return Payload::Union { ty: self.named(union), shared };
        }
        if event.members.is_empty() {
            return Payload::None;
        }
        let fields = Fields {
            members: event.members.iter().collect(),
            order: &event.wire_order,
            named: &|member| Named::PayloadField(&event.name, &member.name),
            presence: &|member| presence(event, member),
            role: Role::Received,
        };
        let data = self.structure(Named::Payload(&event.name), &fields);
        Payload::Struct { data, boxed: self.layout.box_of(event, &event.members) }
    }

    fn type_plan(&self, def: &'a TypeDef) -> TypePlan<'a> {
        let item = match &def.shape {
            Shape::Enum { values } => {
                let variant = |value| VariantPlan { value, name: self.variant(def, &value.name) };
                let head = head(self.names.of(Named::Type(&def.name)), true);
                Item::Enum(EnumPlan { head, variants: values.iter().map(variant).collect() })
            }
            Shape::Object { members, wire_order } => {
                let fields = Fields {
                    members: members.iter().collect(),
                    order: wire_order,
                    named: &|member| Named::Field(&def.name, &member.name),
                    presence: &|member| presence(def, member),
                    role: self.role(def),
                };
                Item::Struct(self.structure(Named::Type(&def.name), &fields))
            }
            Shape::Union { discriminator, members, branches, .. } => {
                let added = branches.iter().flat_map(|branch| self.types.added_by(branch));
                let is_exact = members.iter().chain(added).all(|it| self.layout.is_exact(&it.ty));
                let head = head(self.names.of(Named::Type(&def.name)), is_exact);
                let branches = branches.iter().map(|branch| self.branch(def, branch, members)).collect();
                Item::Union(conversions::of_union(
                    UnionPlan { head, discriminator, branches },
                    self.role(def),
                ))
            }
            Shape::Alternate { choices } => {
                let is_exact = choices.iter().all(|choice| self.layout.is_exact(&choice.ty));
                let head = head(self.names.of(Named::Type(&def.name)), is_exact);
                let choices = choices.iter().map(|choice| self.choice(def, choice)).collect();
                Item::Alternate(conversions::of_alternate(AlternatePlan { head, choices }, self.role(def)))
            }
        };
        TypePlan { def, item }
    }

    fn role(&self, def: &TypeDef) -> Role {
        if self.arguments.contains(&def.name) { Role::Argument } else { Role::Received }
    }

    fn variant(&self, def: &TypeDef, name: &WireName) -> RustName {
        self.names.of(Named::Variant(&def.name, name))
    }

    fn choice(&self, def: &TypeDef, choice: &'a Choice) -> ChoicePlan<'a> {
        let (ty, json) = (self.rust_type(&choice.ty), self.json_type(&choice.ty));
        ChoicePlan { choice, name: self.variant(def, &choice.name), ty, json, converts: false }
    }

    fn branch(&self, def: &'a TypeDef, branch: &'a Branch, common: &'a [Member]) -> BranchPlan<'a> {
        let members: Vec<_> = common.iter().chain(self.types.added_by(branch)).collect();
        let inner = branch.ty.as_ref().filter(|ty| self.types.is_union(ty));
        let boxed = match inner {
            Some(union) => self.layout.box_of_union(union),
            None => self.layout.box_of(def, members.iter().copied()),
        };
        let content = if !own_branches(def).is_empty() {
            let fields = Fields {
                members,
                order: &branch.wire_order,
                named: &|member| Named::BranchField(&def.name, &branch.value, &member.name),
                presence: &|member| presence(def, member),
                role: self.role(def),
            };
            Content::Own(self.structure(Named::Branch(&def.name, &branch.value), &fields))
        } else if let Some(ty) = &branch.ty {
            Content::Named(self.named(ty))
        } else {
            Content::Empty
        };
        BranchPlan {
            branch,
            name: self.variant(def, &branch.value),
            content,
            boxed,
            is_union: inner.is_some(),
            converts: false,
            wrapped: None,
        }
    }

    pub(super) fn structure(&self, named: Named, fields: &Fields<'a, '_>) -> StructPlan<'a> {
        let places: HashMap<&WireName, usize> =
            fields.order.iter().enumerate().map(|(at, name)| (name, at)).collect();
        // What is not in the order comes last.
        let place = |member: &Member| places.get(&member.name).copied().unwrap_or(places.len());
        let mut on_wire: Vec<usize> = (0..fields.members.len()).collect();
        on_wire.sort_by_key(|&at| place(fields.members[at]));
        let mut positions = vec![0; on_wire.len()];
        for (position, at) in on_wire.into_iter().enumerate() {
            positions[at] = position;
        }
        let field = |(member, position): (&&'a Member, usize)| FieldPlan {
            member,
            name: self.names.of((fields.named)(member)),
            ty: self.wire_type(member),
            presence: (fields.presence)(member),
            position,
        };
        let planned: Vec<_> = fields.members.iter().zip(positions).map(field).collect();
        let mut head =
            head(self.names.of(named), planned.iter().all(|it| self.layout.is_exact(&it.member.ty)));
        if planned.iter().all(|field| !field.is_always()) {
            head.derives.push("Default".to_owned());
        }
        StructPlan { head, fields: planned, role: fields.role }
    }

    /// The type of what is on the wire for a member, if it is there.
    fn wire_type(&self, member: &Member) -> RustType {
        let ty = self.rust_type(&member.ty);
        if member.nesting == Nesting::Inline { RustType::Inline(Box::new(ty)) } else { ty }
    }

    pub(super) fn rust_type(&self, ty: &Type) -> RustType {
        match ty {
            Type::String => RustType::String,
            Type::Integer { width } => RustType::Integer(*width),
            Type::Number => RustType::Float,
            Type::Boolean => RustType::Bool,
            Type::Null | Type::Any => RustType::Value,
            Type::Array { items } => RustType::List(Box::new(self.item_type(items))),
            Type::Named { name } => {
                let reason = self.layout.is_recursive(name).then_some(BoxReason::Recursive);
                self.named(name).boxed(reason)
            }
        }
    }

    /// The type of the items of a list, which need no box.
    fn item_type(&self, items: &Type) -> RustType {
        match items {
            Type::Named { name } => self.named(name),
            _ => self.rust_type(items),
        }
    }

    pub(super) fn named(&self, name: &TypeName) -> RustType {
        match self.chosen.externs.get(name) {
            Some(path) => RustType::Extern(path.clone()),
            None => RustType::Own(self.names.of(Named::Type(name))),
        }
    }

    fn json_type(&self, ty: &Type) -> JsonType {
        match ty {
            Type::String => JsonType::String,
            Type::Integer { .. } | Type::Number => JsonType::Number,
            Type::Boolean => JsonType::Boolean,
            Type::Null => JsonType::Null,
            Type::Array { .. } => JsonType::Array,
            Type::Any => JsonType::Any,
            Type::Named { name } => match &self.types.get(name).shape {
                Shape::Enum { .. } => JsonType::String,
                _ => JsonType::Object,
            },
        }
    }

    /// The way to a subject; nothing if it does not lead to a string, or leads through a type of the user's own.
    fn subject(&self, event: &'a Event, path: &[WireName]) -> Option<Vec<Step>> {
        let (first, rest) = path.split_first()?;
        let mut member = event.members.iter().find(|member| member.name == *first)?;
        let mut steps = vec![Step {
            name: self.names.of(Named::PayloadField(&event.name, &member.name)),
            presence: presence(event, member),
        }];
        for name in rest {
            let Type::Named { name: object } = &member.ty else { return None };
            let def = self.types.get(object);
            if self.chosen.externs.contains_key(object) {
                return None;
            }
            member = def.shape.object()?.iter().find(|member| member.name == *name)?;
            let name = self.names.of(Named::Field(&def.name, &member.name));
            steps.push(Step { name, presence: presence(def, member) });
        }
        matches!(member.ty, Type::String).then_some(steps)
    }
}

/// The members of a struct, in the order of the documents and on the wire, and what each is.
pub(super) struct Fields<'a, 'f> {
    pub members: Vec<&'a Member>,
    pub order: &'a [WireName],
    pub named: &'f dyn Fn(&'a Member) -> Named<'a>,
    pub presence: &'f dyn Fn(&Member) -> Presence,
    pub role: Role,
}

/// Whether the field for a member is an `Option`.
fn presence(whole: &impl Members, member: &Member) -> Presence {
    if whole.always_sent(member) { Presence::Required } else { Presence::Optional }
}

/// The types that are part of the arguments of a command, without those of the user's own and what only they reach.
fn reached_by_arguments<'a>(chosen: &Chosen<'a>, types: &Lookup<'a>) -> HashSet<&'a TypeName> {
    let mut waiting: Vec<&TypeName> = chosen.commands.iter().flat_map(|it| it.argument_types()).collect();
    let mut reached = HashSet::new();
    while let Some(name) = waiting.pop() {
        if reached.insert(name) && !chosen.externs.contains_key(name) {
            waiting.extend(types.get(name).shape.named());
        }
    }
    reached
}

/// What precedes the body of a struct or an enum, by whether its values can be compared exactly.
pub(super) fn head(name: RustName, is_exact: bool) -> Head {
    let derives: &[&str] = if is_exact {
        &["Debug", "Clone", "PartialEq", "Eq", "Hash"]
    } else {
        &["Debug", "Clone", "PartialEq"]
    };
    let derives = derives.iter().map(|&it| it.to_owned()).collect();
    Head { name, derives, attributes: Vec::new(), parts: BTreeMap::new() }
}
