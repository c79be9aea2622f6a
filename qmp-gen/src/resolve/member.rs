//! From bullets to members, whose nested types have no names yet.

use super::builtin::builtin_type;
use super::draft::{Draft, DraftType};
use super::infer::{all_integers, infer, items_of, values_of};
use super::places::name_of;
use super::resolver::Resolver;
use crate::diagnostic::{Problem, ResolveProblem, TypeSource};
use crate::model::{Docs, Nesting, Presence, Type, Value, Width};
use crate::source::Span;
use crate::syntax::Builtin;
use crate::syntax::text::ast::{Bullet, ItemType, Json, JsonType, Prose, Reference, TypeNote};

/// The paragraph as docs.
pub(super) fn docs(prose: &Prose) -> Docs {
    Docs::from(prose.value.clone())
}

impl Resolver<'_, '_> {
    /// The members of an object that `bullets` describe and `shown` are examples of.
    pub(super) fn members(&mut self, bullets: &[Bullet], shown: &[&Json]) -> Vec<Draft> {
        let bullets = self.nested(bullets, shown);
        let mut members: Vec<(Draft, Span)> = Vec::new();
        for bullet in bullets.iter() {
            let Some(name) = name_of(bullet) else {
                self.report(ResolveProblem::BadWhole, bullet.name.span);
                continue;
            };
            if let Some((_, first)) = members.iter().find(|(draft, _)| draft.name == name) {
                let kind = ResolveProblem::MemberTwice { name: name.to_owned() };
                let problem = Problem::new(kind, bullet.name.span).related(*first, "first listed here");
                self.problems.push(problem);
                continue;
            }
            members.push((self.member(bullet, name, &values_of(shown, name)), bullet.name.span));
        }
        members.into_iter().map(|(draft, _)| draft).collect()
    }

    fn member(&mut self, bullet: &Bullet, name: &str, shown: &[&Json]) -> Draft {
        let empty = TypeNote::default();
        let note = bullet.note.as_ref().unwrap_or(&empty);
        let ty = self.member_type(bullet, note, shown);
        let nesting = match note.inline {
            Some(span) if !self.is_object(&ty) => {
                self.report(ResolveProblem::InlineScalar { name: name.to_owned() }, span);
                Nesting::Strict
            }
            Some(_) => Nesting::Inline,
            None => Nesting::Strict,
        };
        Draft {
            name: name.into(),
            presence: if note.optional.is_some() { Presence::Optional } else { Presence::Required },
            ty,
            docs: docs(&bullet.prose),
            lifetime: self.lifetime(note.since.as_ref(), note.until.as_ref()),
            features: self.deprecation(note.deprecated.as_ref()),
            only: self.conditions(&note.only),
            nesting,
        }
    }

    /// The type by the reference, the JSON type, the built-in type, the members below, the values, the examples: the first that is there.
    fn member_type(&mut self, bullet: &Bullet, note: &TypeNote, shown: &[&Json]) -> DraftType {
        let name = || name_of(bullet).unwrap_or("data").to_owned();
        let scalar =
            note.json.as_ref().is_some_and(|it| !matches!(it.value, JsonType::Object | JsonType::Array(_)));
        if !bullet.children.is_empty() && (scalar || note.reference.is_some()) {
            self.report(ResolveProblem::MembersOfScalar { name: name() }, bullet.name.span);
        }
        if let Some(reference) = &note.reference {
            return self.referred(reference, shown);
        }
        if let Some(json) = &note.json {
            return self.json_type(json.value, bullet, shown);
        }
        if let Some(builtin) = note.builtin.as_ref().and_then(|it| Builtin::named(&it.value)) {
            return DraftType::Plain(builtin_type(builtin));
        }
        if !bullet.children.is_empty() {
            return self.object(bullet, shown);
        }
        if !bullet.values.is_empty() {
            return self.open_enum(bullet);
        }
        infer(shown).unwrap_or_else(|| {
            self.report(ResolveProblem::AnyValue { name: name() }, bullet.name.span);
            DraftType::Plain(Type::Any)
        })
    }

    /// The schema's type of that name; without a schema, what the examples show.
    pub(super) fn referred(&mut self, reference: &Reference, shown: &[&Json]) -> DraftType {
        let name = &reference.name.value;
        let item = if self.types.contains_key(name.as_str()) {
            DraftType::Plain(Type::Named { name: name.as_str().into() })
        } else if self.schema.is_some() {
            let types = self.schema.iter().flat_map(|schema| &schema.model.types);
            let near = self.near(name, builtins().chain(types.map(|def| def.name.as_str())));
            self.suggest(ResolveProblem::UnknownType { name: name.clone() }, reference.name.span, near);
            DraftType::Plain(Type::Any)
        } else {
            let items = if reference.array { items_of(shown) } else { shown.to_vec() };
            let source = source_of(name);
            let kind = match infer(&items) {
                Some(_) => ResolveProblem::TypeFromExample { name: name.clone(), source },
                None => ResolveProblem::NoType { name: name.clone(), source },
            };
            let near = self.near(name, builtins().chain(builtin_names()));
            // A type that exists is not mistyped.
            self.suggest(kind, reference.name.span, near.filter(|near| near.word != name));
            match infer(&items).unwrap_or(DraftType::Plain(Type::Any)) {
                DraftType::Object { members, .. } => {
                    DraftType::Object { name: Some(name.as_str().into()), members }
                }
                other => other,
            }
        };
        if reference.array { DraftType::Array(Box::new(item)) } else { item }
    }

    fn json_type(&mut self, json: JsonType, bullet: &Bullet, shown: &[&Json]) -> DraftType {
        let builtin = bullet.note.as_ref().and_then(|note| self.builtin(json, note));
        match json {
            JsonType::String if !bullet.values.is_empty() => self.open_enum(bullet),
            JsonType::Int => DraftType::Plain(builtin.unwrap_or(Type::Integer { width: Width::Int64 })),
            JsonType::Number => DraftType::Plain(builtin.unwrap_or_else(|| number(shown))),
            JsonType::Object => self.object(bullet, shown),
            JsonType::Array(item) => {
                let shown = items_of(shown);
                let items = match item {
                    Some(ItemType::Object) => self.object(bullet, &shown),
                    None if !bullet.children.is_empty() => self.object(bullet, &shown),
                    Some(item) => DraftType::Plain(item_type(item, &shown)),
                    None => infer(&shown).unwrap_or(DraftType::Plain(Type::Any)),
                };
                DraftType::Array(Box::new(items))
            }
            JsonType::String => DraftType::Plain(Type::String),
            JsonType::Bool => DraftType::Plain(Type::Boolean),
            JsonType::Null => DraftType::Plain(Type::Null),
            JsonType::Value => DraftType::Plain(Type::Any),
        }
    }

    /// The built-in type of the note, if it is one of that JSON type.
    fn builtin(&mut self, json: JsonType, note: &TypeNote) -> Option<Type> {
        let builtin = note.builtin.as_ref()?;
        let ty = builtin_type(Builtin::named(&builtin.value)?);
        let fits = match json {
            JsonType::String => ty == Type::String,
            JsonType::Int => matches!(ty, Type::Integer { .. }),
            JsonType::Number => matches!(ty, Type::Integer { .. } | Type::Number),
            JsonType::Bool => ty == Type::Boolean,
            JsonType::Null => ty == Type::Null,
            JsonType::Value => ty == Type::Any,
            JsonType::Object | JsonType::Array(_) => false,
        };
        if fits {
            return Some(ty);
        }
        let json = note.json.as_ref().map_or("other type", |it| it.value.as_str()).to_owned();
        let kind = ResolveProblem::TypesExclude { json, builtin: builtin.value.clone() };
        self.report(kind, builtin.span);
        None
    }

    /// The object whose members are listed below the bullet; without any, what the examples show.
    fn object(&mut self, bullet: &Bullet, shown: &[&Json]) -> DraftType {
        if !bullet.children.is_empty() {
            return DraftType::Object { name: None, members: self.members(&bullet.children, shown) };
        }
        if let Some(object @ DraftType::Object { .. }) = infer(shown) {
            object
        } else {
            let name = name_of(bullet).unwrap_or("data").to_owned();
            self.report(ResolveProblem::EmptyObject { name }, bullet.name.span);
            DraftType::Plain(Type::Any)
        }
    }

    fn open_enum(&mut self, bullet: &Bullet) -> DraftType {
        let mut values = Vec::new();
        for value in &bullet.values {
            values.push(Value {
                docs: docs(&value.prose),
                lifetime: self.lifetime(value.since.as_ref(), value.until.as_ref()),
                features: self.deprecation(value.deprecated.as_ref()),
                only: self.conditions(&value.only),
                ..Value::new(value.name.value.as_str())
            });
        }
        DraftType::Enum(values)
    }

    /// Whether a value of this type is an object.
    fn is_object(&self, ty: &DraftType) -> bool {
        match ty {
            // Whatever is wrong with any value was reported.
            DraftType::Object { .. } | DraftType::Plain(Type::Any) => true,
            DraftType::Plain(Type::Named { name }) => {
                let shape = self.types.get(name.as_str()).map(|def| &def.shape);
                matches!(shape, Some(crate::model::Shape::Object { .. } | crate::model::Shape::Union { .. }))
            }
            _ => false,
        }
    }
}

/// The types that need no definition.
fn builtins<'n>() -> impl Iterator<Item = &'n str> {
    Builtin::ALL.into_iter().map(|(name, _)| name)
}

/// The built-in schema, if it is compiled in.
#[cfg(feature = "builtin")]
const SCHEMA: &str = qmp_spec::SCHEMA;
#[cfg(not(feature = "builtin"))]
const SCHEMA: &str = "";

/// The types that the built-in schema defines.
fn builtin_names() -> impl Iterator<Item = &'static str> {
    let definitions = SCHEMA.lines().filter_map(|line| line.strip_prefix("{ '"));
    definitions.filter_map(|line| {
        let (kind, rest) = line.split_once("': '")?;
        let is_type = matches!(kind, "enum" | "struct" | "union" | "alternate");
        rest.split('\'').next().filter(|_| is_type)
    })
}

/// Which schema can define the type `name`.
fn source_of(name: &str) -> TypeSource {
    if builtin_names().any(|known| known == name) { TypeSource::Builtin } else { TypeSource::Schema }
}

/// Old documents say `json-number` of byte counts: it is an integer where every example is one.
fn number(shown: &[&Json]) -> Type {
    if all_integers(shown) { Type::Integer { width: Width::Int64 } } else { Type::Number }
}

fn item_type(item: ItemType, shown: &[&Json]) -> Type {
    match item {
        ItemType::String => Type::String,
        ItemType::Int => Type::Integer { width: Width::Int64 },
        ItemType::Number => number(shown),
        ItemType::Bool => Type::Boolean,
        ItemType::Object | ItemType::Value => Type::Any,
    }
}
