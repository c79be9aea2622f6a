//! The types that a schema defines, and those that are built in.

use std::collections::HashMap;

use crate::diagnostic::{Problem, Problems, SchemaProblem};
use crate::source::Span;
use crate::syntax::builtin::Builtin;
use crate::syntax::qapi::ast::{Body, Definition, Schema, TypeRef};

/// What the name of a type refers to.
#[derive(Debug, Clone, Copy)]
pub(super) enum Target<'a> {
    BuiltIn(&'static str, Json),
    Defined(&'a Definition),
}

/// The JSON type of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Json {
    String,
    Number,
    Boolean,
    Null,
    List,
    Object,
    Any,
}

/// What could appear in place of a type, see [`Release::has_wildcard_types`](crate::syntax::qapi::Release).
const OLD_ANY: [&str; 3] = ["**", "dict", "visitor"];

/// Types by name.
pub(super) struct Types<'a> {
    defined: HashMap<&'a str, &'a Definition>,
    /// Their names in the order of the schema.
    order: Vec<&'a str>,
}

impl<'a> Types<'a> {
    /// The types of `schema`. Reports names that are defined twice, of whatever kind.
    pub fn new(schema: &'a Schema, problems: &mut Problems) -> Self {
        let mut names: HashMap<&str, Span> = HashMap::new();
        let (mut defined, mut order) = (HashMap::new(), Vec::new());
        for definition in &schema.definitions {
            let name = definition.name.value.as_str();
            let problem = |kind| Problem::new(kind, definition.name.span).within(definition.title());
            if built_in(name).is_some() {
                problems.push(problem(SchemaProblem::BuiltIn { name: name.to_owned() }));
            } else if let Some(&first) = names.get(name) {
                let problem = problem(SchemaProblem::DefinedTwice { name: name.to_owned() });
                problems.push(problem.related(first, "first defined here"));
            } else {
                names.insert(name, definition.name.span);
                if !matches!(definition.body, Body::Event(_) | Body::Command(_)) {
                    defined.insert(name, definition);
                    order.push(name);
                }
            }
        }
        Self { defined, order }
    }

    /// What `name` refers to.
    pub fn find(&self, name: &str) -> Option<Target<'a>> {
        let target = self.defined.get(name).map(|definition| Target::Defined(definition));
        target.or_else(|| built_in(name))
    }

    /// The names of all types.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let built_in = Builtin::ALL.into_iter().map(|(name, _)| name);
        built_in.chain(self.order.iter().copied())
    }

    /// The definition of that name.
    pub fn definition(&self, name: &str) -> Option<&'a Definition> {
        self.defined.get(name).copied()
    }

    /// The JSON type of a value of this type; `None` if there are several, or if it is unknown.
    pub fn json(&self, ty: &TypeRef) -> Option<Json> {
        if ty.array {
            return Some(Json::List);
        }
        match self.find(&ty.name.value)? {
            Target::BuiltIn(_, Json::Any) => None,
            Target::BuiltIn(_, json) => Some(json),
            Target::Defined(definition) => match definition.body {
                Body::Enum(_) => Some(Json::String),
                Body::Struct(_) | Body::Union(_) => Some(Json::Object),
                _ => None,
            },
        }
    }
}

/// What could appear in place of the type `name`.
pub(super) fn wildcard(name: &str) -> Option<Target<'static>> {
    OLD_ANY.into_iter().find(|old| *old == name).map(|old| Target::BuiltIn(old, Json::Any))
}

/// The built-in type of that name.
pub(super) fn built_in(name: &str) -> Option<Target<'static>> {
    let (name, ty) = Builtin::ALL.into_iter().find(|(built_in, _)| *built_in == name)?;
    Some(Target::BuiltIn(name, json_of(ty)))
}

/// What a value of a built-in type is in JSON.
const fn json_of(ty: Builtin) -> Json {
    match ty {
        Builtin::Str | Builtin::QType => Json::String,
        Builtin::Number
        | Builtin::Int
        | Builtin::Int8
        | Builtin::Int16
        | Builtin::Int32
        | Builtin::Int64
        | Builtin::Uint8
        | Builtin::Uint16
        | Builtin::Uint32
        | Builtin::Uint64
        | Builtin::Size => Json::Number,
        Builtin::Bool => Json::Boolean,
        Builtin::Null => Json::Null,
        Builtin::Any => Json::Any,
    }
}

impl Target<'_> {
    /// As problems name it: `an enum`, ``the built-in type `str` ``.
    pub fn title(self) -> String {
        match self {
            Self::BuiltIn(name, _) => format!("the built-in type `{name}`"),
            Self::Defined(definition) => {
                let kind = definition.kind().as_str();
                let article = if kind.starts_with(['a', 'e']) { "an" } else { "a" };
                format!("{article} {kind}")
            }
        }
    }
}
