//! The JSON Schema for code generators: its names, the forms of its objects, and what it leaves out.
#![cfg(feature = "documents")]

use qmp_gen::model::{Event, Member, Model, Nesting, Presence, Shape, Type, TypeDef, Value as EnumValue};
use qmp_gen::plan::Plan;
use qmp_gen::{EMITTERS, Input, Origin, load};
use serde_json::{Value, json};

fn emitted(model: &Model, command: &str, flag: Option<&str>) -> Value {
    let emitter = EMITTERS.iter().find(|it| it.name == command && it.flag == flag).unwrap();
    let origin = Origin::default();
    serde_json::from_str(&(emitter.emit)(&Plan::new(model), &origin)).unwrap()
}

/// The schema of a QAPI schema, whose documentation is not required.
fn schema(text: &str) -> Value {
    let text = format!("{{ 'pragma': {{ 'doc-required': false }} }}\n{text}");
    let loaded = load([Input::text("a.json", text.into_bytes())]).unwrap();
    emitted(&loaded.model.expect("no errors"), "json-schema", None)
}

fn names(schema: &Value) -> Vec<&str> {
    let mut names: Vec<_> = schema["$defs"].as_object().unwrap().keys().map(String::as_str).collect();
    // The order depends on a feature of serde_json, which other packages select.
    names.sort_unstable();
    names
}

#[test]
fn a_name_that_a_language_has_or_that_another_has_in_another_case_is_changed() {
    let schema = schema(
        "{ 'struct': 'Array', 'data': { 'a': 'FooBar', 'b': 'Foobar' } }
         { 'struct': 'FooBar', 'data': { 'c': 'JobEvent' } }
         { 'struct': 'Foobar', 'data': { 'd': '__com.example_Extra' } }
         { 'struct': '__com.example_Extra', 'data': { 'e': 'int' } }
         { 'struct': 'JobEvent', 'data': { 'f': 'int' } }
         { 'event': 'JOB', 'data': { 'g': 'Array' } }",
    );
    let expected =
        ["JobEvent2", "Timestamp", "JobData", "Array2", "FooBar", "Foobar2", "JobEvent", "ComExampleExtra"];
    let names = names(&schema);
    let mut sorted = expected;
    sorted.sort_unstable();
    assert_eq!(names, sorted);
    assert_eq!(schema["oneOf"], json!([{"$ref": "#/$defs/JobEvent2"}]));
}

#[test]
fn a_tagged_union_is_one_of_objects_with_a_constant_tag() {
    let schema = schema(
        "{ 'enum': 'Kind', 'data': [ 'a', 'b' ] }
         { 'struct': 'UA', 'data': { 'x': 'int' } }
         { 'union': 'U', 'base': { 'kind': 'Kind', 'all': 'str' }, 'discriminator': 'kind', 'data': { 'a': 'UA' } }
         { 'event': 'E', 'data': 'U', 'boxed': true }",
    );
    let defs = &schema["$defs"];
    assert_eq!(defs["EEvent"]["properties"]["data"], json!({"$ref": "#/$defs/U"}));
    // `UA` is the name of the type.
    assert_eq!(
        defs["U"]["oneOf"],
        json!([{"$ref": "#/$defs/UABranch"}, {"$ref": "#/$defs/UB"}]),
        "{schema:#}"
    );
    assert_eq!(defs["UABranch"]["required"], json!(["kind", "all", "x"]));
    assert_eq!(defs["UABranch"]["properties"]["kind"]["const"], "a");
    assert_eq!(defs["UB"]["required"], json!(["kind", "all"]));
    assert!(!schema.to_string().contains("\"if\""));
}

#[test]
fn an_event_without_data_has_no_member_data() {
    let schema = schema("{ 'event': 'E' }");
    assert_eq!(schema["$defs"]["EEvent"]["required"], json!(["event"]));
    assert!(schema["$defs"]["EEvent"]["properties"].get("data").is_none());
}

fn model(event: Event, ty: TypeDef) -> Model {
    let mut model = Model::default();
    model.events.push(event);
    model.types.push(ty);
    model
}

fn event(members: Vec<Member>) -> Event {
    let mut event = Event::new("E");
    event.members = members;
    event
}

/// An event with as many members of an object type as `count`, whose own members may be in their place.
fn inline(count: usize) -> Model {
    let number = Member::new("number", Presence::Required, Type::Boolean);
    let ty = TypeDef::new("T", Shape::Object { members: vec![number], wire_order: vec![] });
    let member = |at| {
        let mut member = Member::new(format!("m{at}"), Presence::Required, Type::Named { name: "T".into() });
        member.nesting = Nesting::Inline;
        member
    };
    model(event((0..count).map(member).collect()), ty)
}

#[test]
fn members_in_their_place_or_nested_are_two_forms() {
    let schema = emitted(&inline(1), "json-schema", None);
    let either = json!([{"$ref": "#/$defs/EDataNested"}, {"$ref": "#/$defs/EDataInline"}]);
    assert_eq!(schema["$defs"]["EData"]["oneOf"], either);
    assert_eq!(schema["$defs"]["EDataNested"]["required"], json!(["m0"]));
    assert_eq!(schema["$defs"]["EDataInline"]["required"], json!(["number"]));
}

#[test]
fn many_such_members_do_not_multiply_without_end() {
    let schema = emitted(&inline(256), "json-schema", None);
    assert!(names(&schema).len() < 150, "{}", names(&schema).len());
}

#[test]
fn an_enum_without_values_is_a_string() {
    let empty = TypeDef::new("T", Shape::Enum { values: Vec::<EnumValue>::new() });
    let members = vec![Member::new("a", Presence::Required, Type::Named { name: "T".into() })];
    let model = model(event(members), empty);
    assert_eq!(emitted(&model, "json-schema", None)["$defs"]["T"], json!({"title": "T", "type": "string"}));
}

#[test]
fn an_asyncapi_message_is_a_line_and_its_channel_lists_all() {
    let model = inline(1);
    let document = emitted(&model, "asyncapi", None);
    assert_eq!(document["components"]["messages"]["EEvent"]["name"], "E");
    assert_eq!(
        document["components"]["messages"]["EEvent"]["payload"],
        json!({"$ref": "#/components/schemas/EEvent"})
    );
    let listed = json!({"EEvent": {"$ref": "#/components/messages/EEvent"}});
    assert_eq!(document["channels"]["events"]["messages"], listed);
    assert!(!document.to_string().contains("#/$defs/"));
}

#[test]
fn enums_of_the_same_values_share_a_definition() {
    let schema = schema(
        "{ 'enum': 'First', 'data': [ 'a', 'b' ] }
         { 'enum': 'Second', 'data': [ 'a', 'b' ] }
         { 'event': 'E', 'data': { 'x': 'First', 'y': 'Second' } }",
    );
    assert_eq!(names(&schema), ["EData", "EEvent", "First", "Timestamp"]);
    assert_eq!(schema["$defs"]["EData"]["properties"]["y"], json!({"$ref": "#/$defs/First"}));
}
