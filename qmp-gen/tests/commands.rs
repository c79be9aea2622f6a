//! Commands: which are taken from a schema, and what becomes of them. Random arguments are what a QEMU says that it takes.
#![cfg(all(feature = "sample", feature = "documents"))]

use std::collections::HashMap;

use qmp_gen::plan::Plan;
use qmp_gen::{Builder, Emitter, Input, Inputs, Loaded, Optional, Origin, load, sample};
use serde_json::Value;

const SCHEMA: &str = "
{ 'enum': 'Kind', 'data': [ 'fan', 'lamp' ] }
{ 'enum': 'Bulb', 'data': [ 'led', 'gas' ] }
{ 'struct': 'Fan', 'data': { 'speed': 'uint8', '*turbo': { 'type': 'bool', 'if': 'CONFIG_TURBO' } } }
{ 'struct': 'Led', 'data': { 'color': 'str' } }
{ 'union': 'Lamp', 'base': { 'bulb': 'Bulb' }, 'discriminator': 'bulb', 'data': { 'led': 'Led' } }
{ 'union': 'Thing', 'base': { 'kind': 'Kind' }, 'discriminator': 'kind', 'data': { 'fan': 'Fan', 'lamp': 'Lamp' } }
{ 'struct': 'State', 'data': { 'things': [ 'Thing' ] } }
{ 'struct': 'Lonely', 'data': { 'a': 'int' } }
{ 'event': 'STOP' }
{ 'event': 'JOB_X', 'data': { 'id': 'str' } }
{ 'command': 'stop' }
{ 'command': 'job-x', 'data': { 'id': 'str', '*thing': 'Thing' }, 'allow-oob': true }
{ 'command': 'thing-add', 'data': 'Thing', 'boxed': true }
{ 'command': 'query-state', 'returns': 'State', 'allow-preconfig': true }
{ 'command': 'anything', 'data': { 'driver': 'str' }, 'gen': false }
{ 'command': 'other', 'data': { 'lonely': 'Lonely' } }
";

fn loaded(commands: &[&str]) -> Loaded {
    load(Inputs::new([Input::text("a.json", SCHEMA)]).commands(commands.iter().copied())).unwrap()
}

#[test]
fn only_what_events_and_the_commands_asked_for_reach_is_there() {
    let names = |commands: &[&str]| {
        let model = loaded(commands).into_model().unwrap();
        let types: Vec<_> = model.types.iter().map(|it| it.name.to_string()).collect();
        (model.commands.iter().map(|it| it.name.to_string()).collect::<Vec<_>>(), types)
    };
    assert_eq!(names(&[]), (vec![], vec![]));
    let (commands, types) = names(&["query-*", "job-x"]);
    assert_eq!(commands, ["job-x", "query-state"]);
    assert_eq!(types, ["Thing", "Kind", "Fan", "Lamp", "Bulb", "Led", "State"]);
}

#[test]
fn an_unknown_command_is_an_error_with_what_was_meant() {
    let loaded = loaded(&["stop", "jbo-x", "far-away"]);
    let errors: Vec<_> = loaded.unknown_commands().iter().map(ToString::to_string).collect();
    assert_eq!(
        errors,
        ["command: unknown command `jbo-x`; did you mean `job-x`?", "command: unknown command `far-away`"]
    );
    assert!(loaded.model.is_none());
    let error = Builder::new().text("a.json", SCHEMA).commands(["stpo"]).generate().unwrap_err();
    assert!(error.to_string().contains("did you mean `stop`?"), "{error}");
}

#[test]
fn commands_rename_no_event_and_no_type() {
    let model = loaded(&["*"]).into_model().unwrap();
    let plan = Plan::new(&model);
    let names: Vec<_> = plan.commands.iter().map(|it| it.arguments.head().name.to_string()).collect();
    assert_eq!(names, ["StopCommand", "JobXCommand", "ThingAdd", "QueryState", "Anything", "Other"]);
    assert!(plan.events[1].payload.ty().is_some_and(|ty| ty.to_string() == "JobX"));
}

#[test]
fn the_model_with_its_commands_survives_its_json_form() {
    let model = loaded(&["*"]).into_model().unwrap();
    let emitter = Emitter::find("model").unwrap();
    let text = (emitter.emit)(&Plan::new(&model), &Origin::default());
    assert_eq!(serde_json::from_str::<qmp_gen::model::Model>(&text).unwrap(), model);
    let bare = loaded(&[]).into_model().unwrap();
    assert!(!serde_json::to_string(&bare).unwrap().contains("\"commands\""));
}

#[test]
fn without_events_there_is_nothing_that_is_for_events() {
    let builder = Builder::new().text("a.json", SCHEMA).commands(["stop"]);
    let text = builder.clone().no_events().generate().unwrap().text;
    assert!(text.contains("pub struct Stop;") && !text.contains("pub enum EventKind"), "{text}");
    assert!(builder.generate().unwrap().text.contains("pub struct StopCommand;"));
}

#[test]
fn random_arguments_have_what_is_required_and_nothing_with_a_condition() {
    let model = loaded(&["thing-add"]).into_model().unwrap();
    let mut seen = [false; 3];
    for line in sample(&model, Optional::All, 7).commands().take(100) {
        let line: Value = serde_json::from_str(&line).unwrap();
        let arguments = &line["arguments"];
        assert!(arguments.get("turbo").is_none(), "{line}");
        seen[0] |= arguments["speed"].is_u64();
        seen[1] |=
            arguments["bulb"] == "led" && arguments["color"].is_string() && arguments["kind"] == "lamp";
        seen[2] |= arguments["bulb"] == "gas" && arguments.get("color").is_none();
    }
    assert_eq!(seen, [true; 3]);
}

/// What `query-qmp-schema` returned, by name.
struct Introspected(HashMap<String, Value>);

impl Introspected {
    /// Why `value` is not of the type `name`.
    fn misfit(&self, name: &str, value: &Value) -> Option<String> {
        let ty = &self.0[name];
        let wrong = |is_right: bool| (!is_right).then(|| format!("{value} is not of {ty}"));
        let list = |key: &str| ty[key].as_array().cloned().unwrap_or_default();
        match ty["meta-type"].as_str()? {
            "builtin" => wrong(match ty["json-type"].as_str()? {
                "string" => value.is_string(),
                "int" => value.is_i64() || value.is_u64(),
                "number" => value.is_number(),
                "boolean" => value.is_boolean(),
                "null" => value.is_null(),
                _ => true,
            }),
            "enum" => wrong(list("values").contains(value)),
            "array" => match value.as_array() {
                Some(items) => items.iter().find_map(|it| self.misfit(ty["element-type"].as_str()?, it)),
                None => wrong(false),
            },
            "alternate" => wrong(list("members").iter().any(|choice| {
                choice["type"].as_str().is_some_and(|name| self.misfit(name, value).is_none())
            })),
            _ => self.object_misfit(name, value),
        }
    }

    fn object_misfit(&self, name: &str, value: &Value) -> Option<String> {
        let Some(object) = value.as_object() else { return Some(format!("{value} is not an object")) };
        let members = self.members(name, value);
        let unknown = object.keys().find(|key| !members.iter().any(|member| member["name"] == key.as_str()));
        if let Some(key) = unknown {
            return Some(format!("{name} has no `{key}`"));
        }
        members.iter().find_map(|member| {
            let key = member["name"].as_str()?;
            match object.get(key) {
                Some(value) => self.misfit(member["type"].as_str()?, value),
                None => member.get("default").is_none().then(|| format!("{name} needs `{key}`")),
            }
        })
    }

    /// The members of an object, and those of the branch that its tag selects.
    fn members(&self, name: &str, value: &Value) -> Vec<Value> {
        let ty = &self.0[name];
        let mut members = ty["members"].as_array().cloned().unwrap_or_default();
        let tag = ty["tag"].as_str().map(|tag| &value[tag]);
        for branch in ty["variants"].as_array().into_iter().flatten().filter(|it| Some(&it["case"]) == tag) {
            members.extend(self.members(branch["type"].as_str().unwrap_or_default(), value));
        }
        members
    }
}

#[test]
fn what_does_not_fit_an_introspection_is_found() {
    let ty =
        serde_json::json!({"name": "1", "meta-type": "object", "members": [{"name": "a", "type": "int"}]});
    let int = serde_json::json!({"name": "int", "meta-type": "builtin", "json-type": "int"});
    let types = Introspected([("1".to_owned(), ty), ("int".to_owned(), int)].into());
    let misfit = |value| types.misfit("1", &value);
    assert_eq!(misfit(serde_json::json!({"a": 1})), None);
    for wrong in [serde_json::json!({}), serde_json::json!({"a": null}), serde_json::json!({"a": 1, "b": 1})]
    {
        assert!(misfit(wrong.clone()).is_some(), "{wrong}");
    }
}

#[test]
#[ignore = "needs a QEMU schema and its introspection: QMP_TEST_DATA with qapi/v7.2.0 and live/schema-7.2.22.json"]
fn random_arguments_are_what_qemu_says_that_it_takes() {
    let data = std::path::PathBuf::from(std::env::var_os("QMP_TEST_DATA").unwrap());
    let reply = std::fs::read_to_string(data.join("live/schema-7.2.22.json")).unwrap();
    let reply: Value = serde_json::from_str(&reply).unwrap();
    let list = reply.get("return").unwrap_or(&reply).as_array().unwrap().clone();
    let types =
        Introspected(list.into_iter().map(|it| (it["name"].as_str().unwrap().to_owned(), it)).collect());
    let schema = Input::file(data.join("qapi/v7.2.0/qapi/qapi-schema.json"));
    let model = load(Inputs::new([schema]).commands(["*"])).unwrap().into_model().unwrap();
    let (mut fitting, mut absent) = (0, 0);
    for which in [Optional::All, Optional::None, Optional::Mixed] {
        for line in sample(&model, which, 1).commands().take(10 * model.commands.len()) {
            let line: Value = serde_json::from_str(&line).unwrap();
            let Some(command) = types.0.get(line["execute"].as_str().unwrap()) else {
                absent += 1;
                continue;
            };
            let arguments =
                line.get("arguments").cloned().unwrap_or_else(|| Value::Object(serde_json::Map::default()));
            let misfit = types.misfit(command["arg-type"].as_str().unwrap(), &arguments);
            assert_eq!(misfit, None, "{line}");
            fitting += 1;
        }
    }
    assert!(fitting > 6000 && absent < 300, "{fitting} fit, {absent} are of commands that this build lacks");
}
