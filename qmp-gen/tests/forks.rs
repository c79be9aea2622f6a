//! A fork's schema merges with the specification that it adds to.
#![cfg(feature = "builtin")]

mod support;

use std::fs;

use qmp_gen::model::{Event, Model, Presence, Shape, Type, Width};
use qmp_gen::{Input, Inputs, Loaded, Severity, builtin, check, load};

/// The documents of a fork over the built-in specification.
fn over(inputs: impl IntoIterator<Item = Input>) -> Loaded {
    load(Inputs::new(builtin().into_iter().chain(inputs))).unwrap()
}

fn text(name: &str, text: &str) -> Input {
    Input::text(name, text)
}

fn codes(loaded: &Loaded) -> Vec<&'static str> {
    check(loaded).iter().map(|problem| problem.code()).collect()
}

fn model(loaded: Loaded) -> Model {
    let codes = codes(&loaded);
    loaded.model.unwrap_or_else(|| panic!("{codes:?}"))
}

fn presence(event: &Event, member: &str) -> Option<Presence> {
    event.members.iter().find(|it| it.name == member).map(|it| it.presence)
}

#[test]
fn a_module_adds_an_event_and_uses_the_types_of_the_specification() {
    let module = "{ 'event': 'FAULT_EVENT', 'data': { 'action': 'GuestPanicAction' } }\n{ 'command': 'Bad_name', 'returns': 'int' }";
    let loaded = over([text("fault.json", module)]);
    assert_eq!(codes(&loaded), [""; 0], "commands of a module without its root are not checked");
    let model = model(loaded);
    assert_eq!(model.events.len(), load(builtin()).unwrap().model.unwrap().events.len() + 1);
    assert!(model.event("FAULT_EVENT").is_some() && model.event("STOP").is_some());
}

#[test]
fn members_and_values_of_either_side_are_kept_and_those_of_one_are_optional() {
    let fork = "{ 'enum': 'WatchdogAction', 'data': [ 'reset', 'explode' ] }\n\
                { 'event': 'WATCHDOG', 'data': { 'action': 'WatchdogAction', 'fuse': 'int' } }\n\
                { 'event': 'BALLOON_CHANGE' }";
    let model = model(over([text("fork.json", fork)]));
    let watchdog = model.event("WATCHDOG").unwrap();
    assert_eq!(presence(watchdog, "action"), Some(Presence::Required));
    assert_eq!(presence(watchdog, "fuse"), Some(Presence::Optional));
    assert_eq!(presence(model.event("BALLOON_CHANGE").unwrap(), "actual"), Some(Presence::Optional));
    assert!(!watchdog.docs.is_empty() && !watchdog.examples.is_empty(), "what the specification says stays");
    let Some(Shape::Enum { values }) =
        model.types.iter().find(|it| it.name == "WatchdogAction").map(|it| &it.shape)
    else {
        panic!("an enum")
    };
    let values: Vec<_> = values.iter().map(|value| value.name.as_str()).collect();
    assert!(values.contains(&"explode") && values.contains(&"pause"), "{values:?}");
}

#[test]
fn the_wider_integer_and_the_enum_are_taken() {
    let fork = "{ 'event': 'BALLOON_CHANGE', 'data': { 'actual': 'uint32' } }\n{ 'event': 'WATCHDOG', 'data': { 'action': 'str' } }";
    let loaded = over([text("fork.json", fork)]);
    assert_eq!(codes(&loaded), ["W485"]);
    let model = model(loaded);
    assert_eq!(model.event("BALLOON_CHANGE").unwrap().members[0].ty, Type::Integer { width: Width::Int64 });
    assert!(matches!(model.event("WATCHDOG").unwrap().members[0].ty, Type::Named { .. }));
}

#[test]
fn another_kind_is_an_error_with_both_places() {
    for (member, ty) in [("actual", "bool"), ("actual", "str"), ("actual", "[ 'int' ]")] {
        let ty = if ty.starts_with('[') { ty.to_owned() } else { format!("'{ty}'") };
        let fork = format!("{{ 'event': 'BALLOON_CHANGE', 'data': {{ '{member}': {ty} }} }}");
        let loaded = over([text("fork.json", &fork)]);
        assert_eq!(codes(&loaded), ["E421"], "{fork}");
        let problem = check(&loaded)[0];
        assert!(problem.excerpt().contains(member));
        assert!(problem.related().next().unwrap().excerpt.contains(member));
    }
}

#[test]
fn an_old_text_document_merges_as_a_schema_does() {
    let old = "X\n=\n\nSTOP\n----\n\nStopped.\n\nData:\n\n- \"why\": the cause (json-string)\n";
    let model = model(over([text("old.txt", old)]));
    assert_eq!(presence(model.event("STOP").unwrap(), "why"), Some(Presence::Optional));
}

#[test]
fn a_module_is_checked_with_the_pragmas_of_its_root() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::write(&path, text).unwrap();
        path
    };
    let root = write("root.json", "{ 'include': 'pragma.json' }\n{ 'include': 'module.json' }\n");
    write(
        "pragma.json",
        "{ 'pragma': { 'command-returns-exceptions': [ 'count' ], 'member-name-exceptions': [ 'Odd' ] } }\n",
    );
    let module = "{ 'struct': 'Odd', 'data': { 'a_b': 'int' } }\n{ 'command': 'count', 'returns': 'int' }\n{ 'event': 'ODD', 'data': 'Odd' }\n";
    let module = write("module.json", module);
    // Without a release, one that is old enough to have no such rules would be chosen.
    let module = Input::file(module).qemu("9.0".parse().unwrap());
    let alone = over([module.clone()]);
    assert_eq!(codes(&alone), ["E239"]);
    let rooted = over([module, Input::root(root)]);
    assert_eq!(codes(&rooted), [""; 0]);
    assert!(model(rooted).event("ODD").is_some());
}

#[test]
#[ignore = "needs QMP_TEST_DATA: QEMU's schemas"]
fn every_tree_of_qemu_merges_without_an_error() {
    for (root, _) in support::found().0 {
        let loaded = over([Input::file(root.clone())]);
        let has_errors = check(&loaded).iter().any(|it| it.severity() == Severity::Error);
        assert!(!has_errors, "{}: {:?}", root.display(), codes(&loaded));
        assert!(loaded.model.unwrap().events.len() >= 60, "{}", root.display());
    }
}
