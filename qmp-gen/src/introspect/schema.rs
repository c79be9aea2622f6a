//! The list of a reply to `query-qmp-schema` as a model. Types have the numbers that QEMU masks their names with, integers are
//! all of 64 bits, and prose is absent.

use std::collections::{HashMap, HashSet};

use serde_json::Value as Reply;

use super::introspection::{Error, Result};
use crate::model::{
    Branch, Choice, Command, Docs, Event, Feature, FeatureKind, Lifetime, Member, Model, Presence, Shape,
    Type, TypeDef, TypeName, Value, Width, is_match,
};

/// The model of the list, with the commands that one of the patterns `wanted` selects.
pub(super) fn model(list: &[Reply], wanted: &[String]) -> Result<Model> {
    let mut entries = HashMap::new();
    for entry in list {
        entries.insert(string(entry, "name")?, entry);
    }
    let reader = Reader { entries };
    let of = |kind: &'static str| {
        list.iter().filter(move |entry| entry.get("meta-type").is_some_and(|it| it == kind))
    };
    let events = of("event").map(|entry| reader.event(entry)).collect::<Result<Vec<_>>>()?;
    let is_wanted = |entry: &&Reply| {
        let name = entry.get("name").and_then(Reply::as_str).unwrap_or_default();
        wanted.iter().any(|pattern| is_match(pattern, name))
    };
    let commands = of("command").filter(is_wanted).map(|entry| reader.command(entry));
    reader.with_types(events, commands.collect::<Result<Vec<_>>>()?)
}

fn form(place: impl Into<String>) -> Error {
    Error::Form(place.into())
}

fn string<'a>(entry: &'a Reply, key: &str) -> Result<&'a str> {
    entry.get(key).and_then(Reply::as_str).ok_or_else(|| form(format!("no string `{key}` in {entry}")))
}

fn list<'a>(entry: &'a Reply, key: &str) -> &'a [Reply] {
    entry.get(key).and_then(Reply::as_array).map_or(&[], Vec::as_slice)
}

/// The maximum depth of nested arrays. QEMU does not nest them.
const MAX_ARRAYS: usize = 16;

struct Reader<'a> {
    entries: HashMap<&'a str, &'a Reply>,
}

impl<'a> Reader<'a> {
    fn entry(&self, name: &str) -> Result<&'a Reply> {
        self.entries.get(name).copied().ok_or_else(|| form(format!("no entry `{name}`, which is named")))
    }

    fn event(&self, entry: &Reply) -> Result<Event> {
        let data = self.entry(string(entry, "arg-type")?)?;
        let is_union = data.get("tag").is_some();
        Ok(Event {
            features: features(entry),
            members: if is_union { Vec::new() } else { self.members(data, None)? },
            union: if is_union { Some(string(data, "name")?.into()) } else { None },
            ..Event::new(string(entry, "name")?)
        })
    }

    fn command(&self, entry: &Reply) -> Result<Command> {
        let data = self.entry(string(entry, "arg-type")?)?;
        let is_union = data.get("tag").is_some();
        Ok(Command {
            features: features(entry),
            arguments: if is_union { Vec::new() } else { self.members(data, None)? },
            union: if is_union { Some(string(data, "name")?.into()) } else { None },
            returns: self.returned(string(entry, "ret-type")?)?,
            allow_oob: entry.get("allow-oob").and_then(Reply::as_bool).unwrap_or_default(),
            ..Command::new(string(entry, "name")?)
        })
    }

    /// What a command returns; `None` for an object without members.
    fn returned(&self, name: &str) -> Result<Option<Type>> {
        let entry = self.entry(name)?;
        let is_object = entry.get("meta-type").is_some_and(|it| it == "object");
        let is_empty = is_object && list(entry, "members").is_empty() && list(entry, "variants").is_empty();
        if is_empty { Ok(None) } else { self.ty(name, MAX_ARRAYS).map(Some) }
    }

    /// The members of an object, without its `tag`.
    fn members(&self, object: &Reply, tag: Option<&str>) -> Result<Vec<Member>> {
        let mut members = Vec::new();
        for member in list(object, "members") {
            let name = string(member, "name")?;
            if Some(name) != tag {
                let optional = member.get("default").is_some();
                let presence = if optional { Presence::Optional } else { Presence::Required };
                let ty = self.ty(string(member, "type")?, MAX_ARRAYS)?;
                members.push(Member { features: features(member), ..Member::new(name, presence, ty) });
            }
        }
        Ok(members)
    }

    /// The type of this name, with at most `arrays` nested arrays.
    fn ty(&self, name: &str, arrays: usize) -> Result<Type> {
        let entry = self.entry(name)?;
        Ok(match string(entry, "meta-type")? {
            "array" => {
                let too_deep = || form(format!("more than {MAX_ARRAYS} arrays in each other, at `{name}`"));
                let inner = arrays.checked_sub(1).ok_or_else(too_deep)?;
                Type::Array { items: Box::new(self.ty(string(entry, "element-type")?, inner)?) }
            }
            "builtin" => match string(entry, "json-type")? {
                "string" => Type::String,
                "int" => Type::Integer { width: Width::Int64 },
                "number" => Type::Number,
                "boolean" => Type::Boolean,
                "null" => Type::Null,
                _ => Type::Any,
            },
            _ => Type::Named { name: name.into() },
        })
    }

    /// The model of these events and commands with all types that they reach.
    fn with_types(&self, events: Vec<Event>, commands: Vec<Command>) -> Result<Model> {
        let mut model = Model { events, commands, ..Model::default() };
        let members = model.events.iter().flat_map(|event| &event.members).map(|member| &member.ty);
        let mut open: Vec<String> = members.filter_map(Type::named).map(ToString::to_string).collect();
        open.extend(model.events.iter().filter_map(|event| event.union.as_ref()).map(ToString::to_string));
        open.extend(model.commands.iter().flat_map(Command::named).map(ToString::to_string));
        while let Some(name) = open.pop() {
            if model.types.iter().any(|def| def.name == *name.as_str()) {
                continue;
            }
            let shape = self.shape(self.entry(&name)?)?;
            open.extend(names(&shape));
            model.types.push(TypeDef::new(name, shape));
        }
        Ok(model)
    }

    fn shape(&self, entry: &Reply) -> Result<Shape> {
        match string(entry, "meta-type")? {
            "enum" => values(entry).map(|values| Shape::Enum { values }),
            "object" => match entry.get("tag").and_then(Reply::as_str) {
                Some(tag) => self.union(entry, tag),
                None => Ok(Shape::Object { members: self.members(entry, None)?, wire_order: Vec::new() }),
            },
            "alternate" => {
                let choices = list(entry, "members").iter().enumerate().map(|(index, choice)| {
                    let ty = self.ty(string(choice, "type")?, MAX_ARRAYS)?;
                    Ok(Choice { name: index.to_string().into(), ty, docs: Docs::default() })
                });
                Ok(Shape::Alternate { choices: choices.collect::<Result<_>>()? })
            }
            other => Err(form(format!("the meta-type `{other}`"))),
        }
    }

    fn union(&self, entry: &Reply, tag: &str) -> Result<Shape> {
        let all = self.members(entry, None)?;
        let tag_type = all.iter().find(|member| member.name == tag).and_then(|member| member.ty.named());
        let tag_type = tag_type.ok_or_else(|| form(format!("no enum for the tag `{tag}`")))?.clone();
        let branches = list(entry, "variants").iter().map(|variant| {
            Ok(Branch {
                value: string(variant, "case")?.into(),
                ty: self.branch_type(string(variant, "type")?)?,
                wire_order: Vec::new(),
                docs: Docs::default(),
                lifetime: Lifetime::default(),
            })
        });
        let mut branches: Vec<Branch> = branches.collect::<Result<_>>()?;
        let known: HashSet<_> = branches.iter().map(|branch| branch.value.clone()).collect();
        let values = values(self.entry(tag_type.as_str())?)?;
        branches.extend(values.iter().filter(|value| !known.contains(&value.name)).map(Branch::empty));
        let members = self.members(entry, Some(tag))?;
        Ok(Shape::Union { discriminator: tag.into(), tag: tag_type, members, branches })
    }

    /// The type of a branch. For a value that adds nothing, a reply names an object type without members.
    fn branch_type(&self, name: &str) -> Result<Option<TypeName>> {
        let entry = self.entry(name)?;
        let is_empty = list(entry, "members").is_empty() && list(entry, "variants").is_empty();
        Ok((!is_empty).then(|| name.into()))
    }
}

/// The values of an enum: strings in old replies, objects beside them in newer ones.
fn values(entry: &Reply) -> Result<Vec<Value>> {
    let value = |name: &str, features| Value { features, ..Value::new(name) };
    let new = list(entry, "members").iter().map(|it| Ok(value(string(it, "name")?, features(it))));
    let new = new.collect::<Result<Vec<_>>>()?;
    if !new.is_empty() {
        return Ok(new);
    }
    let old = list(entry, "values")
        .iter()
        .map(|it| it.as_str().ok_or_else(|| form("a value that is not a string")));
    old.map(|name| Ok(value(name?, Vec::new()))).collect()
}

fn features(entry: &Reply) -> Vec<Feature> {
    let names = list(entry, "features").iter().filter_map(Reply::as_str);
    let feature = |name| match name {
        "deprecated" => FeatureKind::Deprecated(None).into(),
        "unstable" => FeatureKind::Unstable.into(),
        other => FeatureKind::Other(other.to_owned()).into(),
    };
    names.map(feature).collect()
}

/// The types that a shape names.
fn names(shape: &Shape) -> Vec<String> {
    let of = |members: &[Member]| -> Vec<String> {
        members.iter().filter_map(|member| member.ty.named()).map(ToString::to_string).collect()
    };
    match shape {
        Shape::Enum { .. } => Vec::new(),
        Shape::Object { members, .. } => of(members),
        Shape::Union { tag, members, branches, .. } => {
            let branches = branches.iter().filter_map(|branch| branch.ty.as_ref()).map(ToString::to_string);
            of(members).into_iter().chain(branches).chain([tag.to_string()]).collect()
        }
        Shape::Alternate { choices } => {
            choices.iter().filter_map(|choice| choice.ty.named()).map(ToString::to_string).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::introspect::saved::read;

    #[test]
    fn a_reply_becomes_a_model() {
        let reply = r#"{"return": [
            {"name": "SAD", "meta-type": "event", "arg-type": "1", "features": ["unstable"]},
            {"name": "1", "meta-type": "object", "members": [{"name": "why", "type": "2", "default": null}, {"name": "n", "type": "[int]"}]},
            {"name": "2", "meta-type": "enum", "values": ["rain"], "members": [{"name": "rain"}]},
            {"name": "[int]", "meta-type": "array", "element-type": "int"},
            {"name": "int", "meta-type": "builtin", "json-type": "int"},
            {"name": "quit", "meta-type": "command", "arg-type": "1", "ret-type": "1"}]}"#;
        let model = read(reply, &[]).unwrap().model;
        assert_eq!(model.events.len(), 1);
        let [why, n] = model.events[0].members.as_slice() else { panic!() };
        assert_eq!((why.name.as_str(), why.presence), ("why", Presence::Optional));
        assert!(matches!(&n.ty, Type::Array { .. }));
        assert!(matches!(&model.types[0].shape, Shape::Enum { values } if values[0].name == "rain"));
        assert!(model.commands.is_empty());
        let quit = &read(reply, &["q*".to_owned()]).unwrap().model.commands[0];
        assert_eq!((quit.name.as_str(), quit.arguments.len(), quit.returns.is_some()), ("quit", 2, true));
    }

    #[test]
    fn each_value_of_a_tag_has_a_branch() {
        let reply = r#"[
            {"name": "E", "meta-type": "event", "arg-type": "1"},
            {"name": "1", "meta-type": "object", "tag": "mode", "members": [{"name": "mode", "type": "2"}],
             "variants": [{"case": "off", "type": "0"}, {"case": "slow", "type": "3"}]},
            {"name": "2", "meta-type": "enum", "values": ["off", "slow", "old"]},
            {"name": "3", "meta-type": "object", "members": [{"name": "n", "type": "int"}]},
            {"name": "0", "meta-type": "object", "members": []},
            {"name": "int", "meta-type": "builtin", "json-type": "int"}]"#;
        let model = read(reply, &[]).unwrap().model;
        let Shape::Union { branches, .. } = &model.types[0].shape else { panic!("{model:?}") };
        let branches: Vec<_> =
            branches.iter().map(|it| (it.value.as_str(), it.ty.as_ref().map(TypeName::as_str))).collect();
        assert_eq!(branches, [("off", None), ("slow", Some("3")), ("old", None)]);
        assert!(model.types.iter().all(|def| def.name != "0"));
    }

    #[test]
    fn a_text_without_a_reply_is_an_error_at_its_place() {
        let error = |text| read(text, &[]).unwrap_err().to_string();
        let lost = r#"[{"name": "A", "meta-type": "event", "arg-type": "9"}]"#;
        assert_eq!(error(lost), "not a reply to query-qmp-schema: no entry `9`, which is named");
        let endless = r#"[{"name": "A", "meta-type": "event", "arg-type": "1"},
            {"name": "1", "meta-type": "object", "members": [{"name": "a", "type": "[l]"}]},
            {"name": "[l]", "meta-type": "array", "element-type": "[l]"}]"#;
        assert!(
            error(endless).ends_with("more than 16 arrays in each other, at `[l]`"),
            "{}",
            error(endless)
        );
    }
}
