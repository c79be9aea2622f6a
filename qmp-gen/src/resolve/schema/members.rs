//! Members, branches and choices, and the flat form of simple unions.

use super::conditions::conditions;
use super::lowering::{Lowering, told};
use crate::model::{
    Branch, Choice, Feature, FeatureKind, Member, Presence, Shape, Type, TypeDef, TypeName, Value,
};
use crate::resolve::builtin::builtin_type;
use crate::syntax::Builtin;
use crate::syntax::qapi::ast::{
    Body, Data, Definition, Doc, Feature as AstFeature, Member as AstMember, TypeRef, Union,
};

impl<'a> Lowering<'a, '_> {
    /// The members of a struct, or those that all branches of a union have; those of its bases first.
    pub(super) fn all_members(&mut self, definition: &'a Definition) -> Vec<Member> {
        let mut chain = vec![definition];
        while let Some(base) = chain.last().and_then(|last| self.base(last)) {
            chain.push(base);
        }
        let mut members = Vec::new();
        for definition in chain.into_iter().rev() {
            let own = match &definition.body {
                Body::Struct(it) => it.members.as_slice(),
                Body::Union(it) => it.base.members(),
                _ => &[],
            };
            members.extend(own.iter().map(|it| self.member(it, definition.doc.as_ref())));
        }
        members
    }

    fn base(&self, definition: &Definition) -> Option<&'a Definition> {
        let name = match &definition.body {
            Body::Struct(it) => it.base.as_ref()?,
            Body::Union(it) => &it.base.named()?.name,
            _ => return None,
        };
        self.types.get(name.value.as_str()).copied()
    }

    /// The members that `data` lists or names. `doc` describes those that are listed.
    pub(super) fn data_members(&mut self, data: &'a Data, doc: Option<&Doc>) -> Vec<Member> {
        match data {
            Data::None => Vec::new(),
            Data::Inline(members) => members.iter().map(|it| self.member(it, doc)).collect(),
            Data::Named(ty) => match self.types.get(ty.name.value.as_str()) {
                Some(definition) => self.all_members(definition),
                None => Vec::new(),
            },
        }
    }

    fn member(&mut self, member: &AstMember, doc: Option<&Doc>) -> Member {
        let (docs, lifetime) = self.said(doc, &member.name.value);
        let presence = if member.optional { Presence::Optional } else { Presence::Required };
        Member {
            docs,
            lifetime,
            features: features(&member.features, doc),
            only: conditions(member.condition.as_ref()),
            ..Member::new(member.name.value.as_str(), presence, type_of(&member.ty))
        }
    }

    pub(super) fn branch(&mut self, branch: &AstMember, ty: TypeName, doc: Option<&Doc>) -> Branch {
        let (docs, lifetime) = self.said(doc, &branch.name.value);
        Branch {
            value: branch.name.value.as_str().into(),
            ty: Some(ty),
            wire_order: Vec::new(),
            docs,
            lifetime,
        }
    }

    pub(super) fn choice(branch: &AstMember, doc: Option<&Doc>) -> Choice {
        let said = doc.and_then(|doc| doc.member(&branch.name.value));
        Choice { name: branch.name.value.as_str().into(), ty: type_of(&branch.ty), docs: told(said).0 }
    }

    /// The flat form of a simple union, with the types that represent its parts.
    pub(super) fn simple(&mut self, definition: &Definition, union: &Union, members: Vec<Member>) -> Shape {
        let doc = definition.doc.as_ref();
        let mut branches = Vec::new();
        let mut values = Vec::new();
        for branch in &union.branches {
            let ty = self.wrapper(&definition.name.value, branch);
            let branch = self.branch(branch, ty, doc);
            values.push(Value {
                docs: branch.docs.clone(),
                lifetime: branch.lifetime,
                ..Value::new(branch.value.as_str())
            });
            branches.push(branch);
        }
        let tag = self.free(format!("{}Kind", definition.name.value));
        self.make(&tag, Shape::Enum { values });
        Shape::Union { discriminator: "type".into(), tag, members, branches }
    }

    /// The struct with the member `data` that a branch of a simple union is.
    fn wrapper(&mut self, union: &str, branch: &AstMember) -> TypeName {
        let list = if branch.ty.array { "List" } else { "" };
        let name = format!("{}{list}Wrapper", capital(&branch.ty.name.value));
        let name: TypeName = if self.types.contains_key(name.as_str()) {
            self.free(format!("{union}{name}"))
        } else {
            name.into()
        };
        let data = Member::new("data", Presence::Required, type_of(&branch.ty));
        self.make(&name, Shape::Object { members: vec![data], wire_order: Vec::new() });
        name
    }

    /// `name`, with an underscore for each definition that has it.
    fn free(&self, mut name: String) -> TypeName {
        while self.types.contains_key(name.as_str()) {
            name.push('_');
        }
        name.into()
    }

    /// Adds a type that the schema does not spell out, once.
    fn make(&mut self, name: &TypeName, shape: Shape) {
        if self.made.insert(name.clone()) {
            self.model.types.push(TypeDef::new(name.as_str(), shape));
        }
    }
}

/// `features`, dated by what the documentation says.
pub(super) fn features(features: &[AstFeature], doc: Option<&Doc>) -> Vec<Feature> {
    let one = |feature: &AstFeature| {
        let name = feature.name.value.as_str();
        let (docs, said) = told(doc.and_then(|doc| doc.feature(name)));
        let kind = match name {
            "deprecated" => FeatureKind::Deprecated(said.since.and_then(|it| it.value.parse().ok())),
            "unstable" => FeatureKind::Unstable,
            other => FeatureKind::Other(other.to_owned()),
        };
        Feature { kind, docs }
    };
    features.iter().map(one).collect()
}

fn capital(name: &str) -> String {
    let (first, rest) = name.split_at(usize::from(!name.is_empty()));
    first.to_ascii_uppercase() + rest
}

/// What releases before QEMU 2.4 have in place of a type.
const OLD_ANY: [&str; 3] = ["**", "dict", "visitor"];

/// The type that a name or a list denotes.
pub(super) fn type_of(ty: &TypeRef) -> Type {
    let name = ty.name.value.as_str();
    let item = match Builtin::named(name) {
        Some(builtin) => builtin_type(builtin),
        None if OLD_ANY.contains(&name) => Type::Any,
        None => Type::Named { name: name.into() },
    };
    if ty.array { Type::Array { items: Box::new(item) } } else { item }
}
