//! The parts of a model whose JSON form is not that of their Rust type.

use std::collections::HashSet;

use super::command::Command;
use super::definition::{Event, Example, Presence, Shape, TypeDef};
use super::json::Json;
use super::names::WireName;
use super::queries::Lookup;
use super::sequence::Sequence;
use super::whole::Model;

/// A model as JSON represents it, in which names may be undefined.
#[derive(serde::Deserialize)]
pub(super) struct Parts {
    events: Vec<Event>,
    #[serde(with = "types")]
    types: Vec<TypeDef>,
    #[serde(default)]
    commands: Vec<Command>,
    #[serde(default)]
    sequences: Vec<Sequence>,
}

impl TryFrom<Parts> for Model {
    type Error = String;

    fn try_from(Parts { events, types, commands, sequences }: Parts) -> Result<Self, String> {
        let model = Self { events, types, commands, sequences };
        let mut has = HashSet::new();
        if let Some(twice) = model.types.iter().find(|def| !has.insert(&def.name)) {
            return Err(format!("the type `{}` is defined twice", twice.name));
        }
        let of_events = model.events.iter().flat_map(Event::named);
        let of_commands = model.commands.iter().flat_map(Command::named);
        let mut named =
            of_events.chain(of_commands).chain(model.types.iter().flat_map(|def| def.shape.named()));
        if let Some(name) = named.find(|name| !has.contains(name)) {
            return Err(format!("the type `{name}` is named, and is not there"));
        }
        drop(named);
        let types = Lookup::new(&model);
        let incomplete = model.types.iter().find_map(|def| Some((def, without_branch(&types, def)?)));
        if let Some((def, value)) = incomplete {
            return Err(format!("the union `{}` has no branch for the value `{value}`", def.name));
        }
        let events: HashSet<_> = model.events.iter().map(|event| &event.name).collect();
        let unknown = model.sequences.iter().flat_map(Sequence::events).find(|name| !events.contains(name));
        match unknown {
            Some(name) => Err(format!("a sequence names the event `{name}`, and it is not there")),
            None => Ok(model),
        }
    }
}

/// A value of a union's tag that has no branch.
fn without_branch<'a>(types: &Lookup<'a>, def: &TypeDef) -> Option<&'a WireName> {
    let Shape::Union { tag, branches, .. } = &def.shape else { return None };
    let Shape::Enum { values } = &types.get(tag).shape else { return None };
    let has: HashSet<_> = branches.iter().map(|branch| &branch.value).collect();
    values.iter().map(|value| &value.name).find(|name| !has.contains(name))
}

/// Types as an object by name, in order.
pub(super) mod types {
    use super::TypeDef;
    use serde::de::{MapAccess, Visitor};
    use serde::{Deserializer, Serializer};
    use std::fmt;

    pub fn serialize<S: Serializer>(types: &[TypeDef], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(types.iter().map(|it| (&it.name, it)))
    }

    struct Types;

    impl<'de> Visitor<'de> for Types {
        type Value = Vec<TypeDef>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object of types by name")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut types = Vec::new();
            while let Some((name, mut def)) = map.next_entry::<_, TypeDef>()? {
                def.name = name;
                types.push(def);
            }
            Ok(types)
        }
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<TypeDef>, D::Error> {
        deserializer.deserialize_map(Types)
    }
}

/// Presence as `"optional": true` or `false`.
pub(super) mod presence {
    use super::Presence;
    use serde::{Deserialize, Deserializer, Serializer};

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde's signature")]
    pub fn serialize<S: Serializer>(presence: &Presence, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bool(*presence == Presence::Optional)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Presence, D::Error> {
        let optional = bool::deserialize(deserializer)?;
        Ok(if optional { Presence::Optional } else { Presence::Required })
    }
}

/// Subjects as `"subject": path`, the best; with `"subjects": [path, …]`, all of them, if there are several.
pub(super) mod subjects {
    use crate::model::WireName;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    type Path = Vec<WireName>;

    #[derive(Serialize)]
    struct Out<'a> {
        #[serde(skip_serializing_if = "Option::is_none")]
        subject: Option<&'a Path>,
        #[serde(skip_serializing_if = "Option::is_none")]
        subjects: Option<&'a [Path]>,
    }

    #[derive(Deserialize)]
    struct In {
        #[serde(default)]
        subject: Option<Path>,
        #[serde(default)]
        subjects: Option<Vec<Path>>,
    }

    pub fn serialize<S: Serializer>(subjects: &[Path], serializer: S) -> Result<S::Ok, S::Error> {
        let all = (subjects.len() > 1).then_some(subjects);
        Out { subject: subjects.first(), subjects: all }.serialize(serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Path>, D::Error> {
        let In { subject, subjects } = In::deserialize(deserializer)?;
        Ok(subjects.unwrap_or_else(|| subject.into_iter().collect()))
    }
}

/// Rate limits as `"rate_limit"`, that of the newest release; with `"rate_limits"`, all of them, if there are several.
pub(super) mod rate_limits {
    use crate::model::RateLimit;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    #[derive(Serialize)]
    struct Out<'a> {
        #[serde(skip_serializing_if = "Option::is_none")]
        rate_limit: Option<&'a RateLimit>,
        #[serde(skip_serializing_if = "Option::is_none")]
        rate_limits: Option<&'a [RateLimit]>,
    }

    #[derive(Deserialize)]
    struct In {
        #[serde(default)]
        rate_limit: Option<RateLimit>,
        #[serde(default)]
        rate_limits: Option<Vec<RateLimit>>,
    }

    pub fn serialize<S: Serializer>(limits: &[RateLimit], serializer: S) -> Result<S::Ok, S::Error> {
        let all = (limits.len() > 1).then_some(limits);
        Out { rate_limit: limits.last(), rate_limits: all }.serialize(serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<RateLimit>, D::Error> {
        let In { rate_limit, rate_limits } = In::deserialize(deserializer)?;
        Ok(rate_limits.unwrap_or_else(|| rate_limit.into_iter().collect()))
    }
}

/// Examples as `"examples": [line, …]`. If one has a caption, `"captions": [text or null, …]` has an entry for each; if one has
/// releases, so has `"example_releases": [{"since"?, "until"?}, …]`.
pub(super) mod examples {
    use super::{Example, Json};
    use crate::model::Lifetime;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    #[derive(Serialize)]
    struct Out<'a> {
        examples: Vec<&'a Json>,
        #[serde(skip_serializing_if = "Option::is_none")]
        captions: Option<Vec<Option<&'a str>>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        example_releases: Option<Vec<Lifetime>>,
    }

    #[derive(Deserialize)]
    struct In {
        #[serde(default)]
        examples: Vec<Json>,
        #[serde(default)]
        captions: Vec<Option<String>>,
        #[serde(default)]
        example_releases: Vec<Lifetime>,
    }

    pub fn serialize<S: Serializer>(examples: &[Example], serializer: S) -> Result<S::Ok, S::Error> {
        let captioned = examples.iter().any(|it| it.caption.is_some());
        let dated = examples.iter().any(|it| it.lifetime != Lifetime::default());
        let out = Out {
            examples: examples.iter().map(|it| &it.value).collect(),
            captions: captioned.then(|| examples.iter().map(|it| it.caption.as_deref()).collect()),
            example_releases: dated.then(|| examples.iter().map(|it| it.lifetime).collect()),
        };
        out.serialize(serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Example>, D::Error> {
        let In { examples, captions, example_releases } = In::deserialize(deserializer)?;
        let mut captions = captions.into_iter();
        let mut releases = example_releases.into_iter();
        let example = |value| Example {
            caption: captions.next().flatten(),
            lifetime: releases.next().unwrap_or_default(),
            value,
        };
        Ok(examples.into_iter().map(example).collect())
    }
}

mod json {
    use super::Json;
    use serde::de::{Error, MapAccess, SeqAccess, Visitor};
    use serde::ser::Error as _;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use std::fmt;

    impl Serialize for Json {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            match self {
                Self::Null => serializer.serialize_unit(),
                Self::Bool(value) => serializer.serialize_bool(*value),
                Self::Number(text) => number(text, serializer),
                Self::String(text) => serializer.serialize_str(text),
                Self::Array(items) => serializer.collect_seq(items),
                Self::Object(members) => {
                    serializer.collect_map(members.iter().map(|(key, value)| (key, value)))
                }
            }
        }
    }

    fn number<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
        if let Ok(value) = text.parse::<i64>() {
            return serializer.serialize_i64(value);
        }
        if let Ok(value) = text.parse::<u64>() {
            return serializer.serialize_u64(value);
        }
        serializer.serialize_f64(text.parse().map_err(S::Error::custom)?)
    }

    struct Any;

    impl<'de> Visitor<'de> for Any {
        type Value = Json;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a JSON value")
        }
        fn visit_unit<E: Error>(self) -> Result<Json, E> {
            Ok(Json::Null)
        }
        fn visit_bool<E: Error>(self, value: bool) -> Result<Json, E> {
            Ok(Json::Bool(value))
        }
        fn visit_i64<E: Error>(self, value: i64) -> Result<Json, E> {
            Ok(Json::Number(value.to_string()))
        }
        fn visit_u64<E: Error>(self, value: u64) -> Result<Json, E> {
            Ok(Json::Number(value.to_string()))
        }
        fn visit_f64<E: Error>(self, value: f64) -> Result<Json, E> {
            Ok(Json::Number(format!("{value:?}")))
        }
        fn visit_str<E: Error>(self, value: &str) -> Result<Json, E> {
            Ok(Json::String(value.to_owned()))
        }
        fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Json, A::Error> {
            let mut items = Vec::new();
            while let Some(item) = seq.next_element()? {
                items.push(item);
            }
            Ok(Json::Array(items))
        }
        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
            let mut members = Vec::new();
            while let Some(member) = map.next_entry()? {
                members.push(member);
            }
            Ok(Json::Object(members))
        }
    }

    impl<'de> Deserialize<'de> for Json {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserializer.deserialize_any(Any)
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::model::{
        Command, Condition, Docs, Event, Example, Exemption, Feature, FeatureKind, Group, Json, Lifetime,
        Member, Model, Nesting, Note, Presence, RateLimit, Shape, Type, TypeDef, Version,
    };

    #[test]
    fn a_name_that_leads_nowhere_is_refused() {
        let event = r#"{"name": "A", "members": [], "union": "Lost", "examples": []}"#;
        let error = serde_json::from_str::<Model>(&format!(r#"{{"events": [{event}], "types": {{}}}}"#));
        assert_eq!(error.unwrap_err().to_string(), "the type `Lost` is named, and is not there");
    }

    #[test]
    fn a_union_that_lacks_a_branch_is_rejected() {
        let model = |branches: &str| {
            let text = format!(
                r#"{{"events": [], "types": {{"Mode": {{"kind": "enum", "values": [{{"name": "off"}}, {{"name": "slow"}}]}},
                   "Speed": {{"kind": "union", "discriminator": "mode", "tag": "Mode", "members": [], "branches": {branches}}}}}}}"#
            );
            serde_json::from_str::<Model>(&text).map_err(|error| error.to_string())
        };
        assert_eq!(
            model(r#"[{"value": "off"}]"#).unwrap_err(),
            "the union `Speed` has no branch for the value `slow`"
        );
        assert!(model(r#"[{"value": "slow"}, {"value": "off"}]"#).is_ok());
    }

    #[test]
    fn a_model_survives_its_json_form() {
        let ty = Type::Array { items: Box::new(Type::Named { name: "Status".into() }) };
        let member = Member {
            docs: "One.\n\nTwo.".to_owned().into(),
            lifetime: Lifetime { since: Some(Version::new(4, 0)), until: None },
            features: vec![Feature { kind: FeatureKind::Unstable, docs: Docs::from("Beware.".to_owned()) }],
            only: vec![Condition::only("linux")],
            nesting: Nesting::Inline,
            ..Member::new("status", Presence::Optional, ty)
        };
        let dated = Lifetime { since: Some(Version::new(2, 1)), until: Some(Version::new(2, 5)) };
        let exemption = Exemption { member: "action".into(), value: "stop".into(), lifetime: dated };
        let line = Json::Object(vec![("event".into(), Json::String("A".into()))]);
        let event = Event {
            group: Some(Group::Block),
            subjects: vec![vec!["status".into()], vec!["info".into(), "id".into()]],
            only: vec![Condition::from("not riscv".to_owned())],
            keywords: vec!["disk".into()],
            rate_limits: vec![
                RateLimit { lifetime: dated, ..RateLimit::every(1000, None) },
                RateLimit { exemptions: vec![exemption], ..RateLimit::every(1000, Some("status".into())) },
            ],
            features: vec![FeatureKind::Deprecated(None).into()],
            members: vec![member],
            wire_order: vec!["status".into()],
            examples: vec![
                Example { caption: None, lifetime: dated, value: line.clone() },
                Example { caption: Some("Late".into()), lifetime: Lifetime::default(), value: line },
            ],
            notes: vec![Note::new("Mind it.", dated)],
            ..Event::new("A")
        };
        let status = TypeDef::new("Status", Shape::Enum { values: vec![] });
        let command = Command {
            docs: "Does it.".to_owned().into(),
            arguments: vec![Member::new("id", Presence::Required, Type::String)],
            returns: Some(Type::Named { name: "Status".into() }),
            returns_docs: "How it is.".to_owned().into(),
            errors_docs: "If it is not.".to_owned().into(),
            allow_oob: true,
            notes: vec![Note::new("Mind it.", dated)],
            ..Command::new("do-it")
        };
        let model =
            Model { events: vec![event], types: vec![status], commands: vec![command], ..Model::default() };
        let text = serde_json::to_string(&model).unwrap();
        assert_eq!(serde_json::from_str::<Model>(&text).unwrap(), model, "{text}");
    }
}
