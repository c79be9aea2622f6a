//! What breaks the users of generated code when it is generated again, and what does not.

mod support;

use qmp_gen::model::{Event, Member, Model, Presence, Shape, Type, TypeDef, Value};
use qmp_gen::plan::{Incompatibility, Options, Plan, PlanChange, incompatibilities};
use qmp_gen::{Input, Inputs, load, merge, plan};

fn model(schema: &str) -> Model {
    let loaded = load([Input::text("a.json", schema)]).unwrap();
    loaded.into_model().unwrap()
}

/// What breaks from one schema to the other, a line each.
fn lines(old: &str, new: &str) -> Vec<String> {
    let (old, new) = (model(old), model(new));
    incompatibilities(&Plan::new(&old), &Plan::new(&new)).iter().map(ToString::to_string).collect()
}

const OLD: &str = "
{ 'enum': 'Mood', 'data': [ 'gay', 'sad' ] }
{ 'struct': 'Dog', 'data': { 'name': 'str', 'age': 'int', '*mood': 'Mood' } }
{ 'struct': 'Cat', 'data': { 'lives': 'int' } }
{ 'enum': 'Which', 'data': [ 'dog', 'none' ] }
{ 'union': 'Pet', 'base': { 'which': 'Which' }, 'discriminator': 'which', 'data': { 'dog': 'Dog' } }
{ 'event': 'PET', 'data': { 'pet': 'Pet', 'cat': 'Cat' } }
{ 'event': 'STOP' }
{ 'event': 'GONE', 'data': { 'id': 'str' } }
";

/// What breaks if `from` becomes `to` in the schema.
fn changed(from: &str, to: &str) -> Vec<String> {
    assert!(OLD.contains(from), "{from}");
    lines(OLD, &OLD.replace(from, to))
}

#[test]
fn the_same_schema_breaks_nothing() {
    assert_eq!(lines(OLD, OLD), Vec::<String>::new());
}

#[test]
fn an_addition_breaks_nothing() {
    let additions = [
        ("'gay', 'sad'", "'gay', 'sad', 'calm'"),
        ("'*mood': 'Mood'", "'*mood': 'Mood', '*owner': 'str'"),
        ("{ 'event': 'STOP' }", "{ 'event': 'STOP' } { 'event': 'CAT', 'data': { 'cat': 'Cat' } }"),
        ("[ 'dog', 'none' ]", "[ 'dog', 'none', 'bird' ]"),
        ("{ 'id': 'str' }", "{ 'id': 'str', '*why': 'Which' }"),
    ];
    for (from, to) in additions {
        assert_eq!(changed(from, to), Vec::<String>::new(), "{to}");
    }
}

/// Changes of the schema, each with a line that it leads to.
const BREAKING: &[(&str, &str, &str)] = &[
    ("'gay', 'sad'", "'gay'", "Mood.sad: `Mood::Sad` was removed"),
    ("'gay', 'sad'", "'gay', 'SAD'", "Mood.sad: `Mood::Sad` was removed"),
    ("'name': 'str'", "'*name': 'str'", "Dog.name: `Dog.name` became an `Option`"),
    ("'*mood'", "'mood'", "Dog.mood: `Dog.mood` is not an `Option` any more"),
    ("'age': 'int'", "'age': 'number'", "Dog.age: `Dog.age` was of type `i64` and is of type `f64`"),
    (
        "'lives': 'int'",
        "'lives': [ 'int' ]",
        "Cat.lives: `Cat.lives` was of type `i64` and is of type `Vec<i64>`",
    ),
    (
        "'age': 'int'",
        "'age': 'int', 'legs': 'int'",
        "Dog: `Dog` has a function `new` with a further argument, `legs`",
    ),
    (
        "'name': 'str', 'age': 'int'",
        "'age': 'int', 'name': 'str'",
        "Dog: `Dog` has a function `new` with its arguments in another order",
    ),
    (
        "'data': { 'dog': 'Dog' }",
        "'data': { 'dog': 'Cat' }",
        "Pet.dog: `Pet::Dog` was of type `Dog` and is of type `Cat`",
    ),
    (
        "'data': { 'dog': 'Dog' }",
        "'data': { 'dog': 'Dog', 'none': 'Cat' }",
        "Pet.none: `Pet::None` was of type `EmptyBranch` and is of type `Cat`",
    ),
    (
        "{ 'event': 'STOP' }",
        "{ 'event': 'STOP', 'data': { '*by': 'str' } }",
        "STOP: `EventData::Stop` had no data and has a `Stop`",
    ),
    (
        "{ 'event': 'GONE', 'data': { 'id': 'str' } }",
        "{ 'event': 'GONE' }",
        "GONE: `EventData::Gone` had a `Gone` and has no data",
    ),
    ("{ 'event': 'GONE', 'data': { 'id': 'str' } }", "", "GONE: `EventData::Gone` was removed"),
    ("'lives': 'int'", "'lives': 'int', '*next': 'Cat'", "PET.cat: `PetEvent.cat` was moved into a `Box`"),
    (
        "{ 'struct': 'Cat', 'data': { 'lives': 'int' } }",
        "{ 'enum': 'Cat', 'data': [ 'lives' ] }",
        "Cat: `Cat` was a struct and is an enum of strings",
    ),
    (
        "{ 'id': 'str' }",
        "{ 'id': 'str', '*load': 'number' }",
        "GONE: `Gone` does not implement `Eq` any more",
    ),
    (
        "'id': 'str'",
        "'id': 'str', '*a':'int','*b':'int','*c':'int','*d':'int','*e':'int','*f':'int'",
        "GONE: `EventData::Gone` was moved into a `Box`",
    ),
];

#[test]
fn each_change_that_breaks_is_found_at_its_path() {
    for (from, to, expected) in BREAKING {
        let found = changed(from, to);
        assert!(found.iter().any(|line| line == expected), "{to}: {found:#?}");
    }
}

const COMMANDS: &str = "
{ 'enum': 'Kind', 'data': [ 'file', 'none' ] }
{ 'struct': 'File', 'data': { 'path': 'str', '*size': 'int' } }
{ 'union': 'Disk', 'base': { 'kind': 'Kind' }, 'discriminator': 'kind', 'data': { 'file': 'File' } }
{ 'alternate': 'Ref', 'data': { 'disk': 'Disk', 'name': 'str' } }
{ 'struct': 'Info', 'data': { 'name': 'str', '*more': 'Limits' } }
{ 'struct': 'Limits', 'data': { '*rate': 'int' } }
{ 'command': 'disk-add', 'data': 'Disk', 'boxed': true }
{ 'command': 'disk-open', 'data': { 'ref': 'Ref', '*limits': 'Limits' }, 'returns': 'Info', 'allow-oob': true }
{ 'command': 'disk-stop' }
{ 'command': 'query-disks', 'data': { '*flat': 'bool' }, 'returns': [ 'Info' ] }
";

/// Changes of commands, each with a line that it leads to.
const BREAKING_COMMANDS: &[(&str, &str, &str)] = &[
    ("{ 'command': 'disk-stop' }", "", "disk-stop: `DiskStop` was removed"),
    (
        "'*flat': 'bool'",
        "'*flat': 'int'",
        "query-disks.flat: `QueryDisks.flat` was of type `bool` and is of type `i64`",
    ),
    ("'*flat': 'bool'", "'flat': 'bool'", "query-disks.flat: `QueryDisks.flat` is not an `Option` any more"),
    ("'*flat'", "'*deep'", "query-disks.flat: `QueryDisks.flat` was removed"),
    (
        "'*flat': 'bool'",
        "'*flat': 'bool', 'name': 'str'",
        "query-disks: `QueryDisks` has a function `new` with a further argument, `name`",
    ),
    (
        "'command': 'disk-stop' }",
        "'command': 'disk-stop', 'data': { 'name': 'str' } }",
        "disk-stop: `DiskStop` has a function `new` with a further argument, `name`",
    ),
    (
        "'command': 'disk-stop' }",
        "'command': 'disk-stop', 'data': { '*name': 'str' } }",
        "disk-stop: `DiskStop` does not implement `Copy` any more",
    ),
    (
        "'command': 'disk-stop' }",
        "'command': 'disk-stop', 'returns': 'Info' }",
        "disk-stop returns: `DiskStop::Reply` had no data and has a `Info`",
    ),
    (
        "'returns': [ 'Info' ]",
        "'returns': 'Info'",
        "query-disks returns: `QueryDisks::Reply` was of type `Vec<Info>` and is of type `Info`",
    ),
    (
        "'data': 'Disk', 'boxed': true",
        "'data': { 'disk': 'Disk' }",
        "disk-add: `DiskAdd` was a struct that holds a union and is a struct",
    ),
    (", 'allow-oob': true", "", "disk-open: `DiskOpen` cannot be executed out of band any more"),
    (", '*limits': 'Limits'", "", "Limits: `Limits` has no methods `with_…` any more"),
    (
        "'name': 'str' } }\n{ 'struct': 'Info'",
        "'name': 'int' } }\n{ 'struct': 'Info'",
        "Ref: `Ref` does not implement `From<String>` any more",
    ),
];

fn with_commands(schema: &str) -> Model {
    let inputs = Inputs::new([Input::text("a.json", schema)]).commands(["*"]);
    load(inputs).unwrap().into_model().unwrap()
}

#[test]
fn a_change_of_a_command_that_breaks_is_found() {
    let old = with_commands(COMMANDS);
    for (from, to, expected) in BREAKING_COMMANDS {
        assert!(COMMANDS.contains(from), "{from}");
        let new = with_commands(&COMMANDS.replace(from, to));
        let found = incompatibilities(&Plan::new(&old), &Plan::new(&new));
        let found: Vec<_> = found.iter().map(ToString::to_string).collect();
        assert!(found.iter().any(|line| line == expected), "{to}: {found:#?}");
    }
}

#[test]
fn an_addition_to_a_command_breaks_nothing() {
    let old = with_commands(COMMANDS);
    for (from, to) in [
        ("'*flat': 'bool'", "'*flat': 'bool', '*deep': 'bool'"),
        (
            "{ 'command': 'disk-stop' }",
            "{ 'command': 'disk-stop', 'allow-oob': true } { 'command': 'disk-start' }",
        ),
        ("'*size': 'int'", "'*size': 'int', '*offset': 'int'"),
        ("[ 'file', 'none' ]", "[ 'file', 'none', 'null' ]"),
        ("'disk': 'Disk', 'name': 'str'", "'disk': 'Disk', 'name': 'str', 'nothing': 'null'"),
    ] {
        let new = with_commands(&COMMANDS.replace(from, to));
        assert_eq!(incompatibilities(&Plan::new(&old), &Plan::new(&new)), [], "{to}");
    }
}

#[test]
fn an_event_that_is_removed_is_one_change() {
    assert_eq!(
        changed("{ 'event': 'GONE', 'data': { 'id': 'str' } }", ""),
        ["GONE: `EventData::Gone` was removed"]
    );
}

#[test]
fn a_name_that_changes_is_found_where_it_is_and_not_where_it_is_used() {
    let model = model(OLD);
    let rename = |path: &str, name: &str| Options {
        renames: vec![(path.to_owned(), name.to_owned())],
        ..Options::default()
    };
    let found = |options| -> Vec<String> {
        let new = plan(&model, &options).unwrap();
        incompatibilities(&Plan::new(&model), &new).iter().map(ToString::to_string).collect()
    };
    assert_eq!(found(rename("Cat", "Kitty")), ["Cat: `Cat` was renamed to `Kitty`"]);
    assert_eq!(found(rename("Dog.age", "years")), ["Dog.age: `Dog.age` was renamed to `Dog.years`"]);
    assert_eq!(
        found(rename("GONE", "Lost")),
        [
            "GONE: `EventData::Gone` was renamed to `EventData::Lost`",
            "GONE: `Handler::gone` was renamed to `Handler::lost`",
            "GONE: `Gone` was renamed to `Lost`",
        ]
    );
}

#[test]
fn a_later_member_moves_no_data_into_a_box() {
    let old = model(
        "{ 'event': 'GONE', 'data': { 'a': 'str', 'b': 'str', 'c': 'str', 'd': 'str', 'e': 'str', 'f': 'str' } }",
    );
    let mut new = old.clone();
    new.events[0].lifetime.since = Some("3.0".parse().unwrap());
    for name in ["g", "h", "i"] {
        let mut member = Member::new(name, Presence::Optional, Type::String);
        member.lifetime.since = Some("5.0".parse().unwrap());
        new.events[0].members.push(member);
    }
    assert_eq!(incompatibilities(&Plan::new(&old), &Plan::new(&new)), []);
}

/// `JobStatus` as an event is named: `JOB_STATUS`.
fn event_name(name: &str) -> String {
    let mut out = String::new();
    for char in name.chars() {
        if char.is_ascii_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.push(char.to_ascii_uppercase());
    }
    out
}

#[test]
#[cfg(feature = "builtin")]
fn an_addition_without_a_release_takes_no_name_from_what_was_there() {
    let old = load(qmp_gen::builtin()).unwrap().model.expect("the specification has no error");
    let types = old.types.iter().map(|def| Event::new(event_name(def.name.as_str())));
    // As types, the names of events without `_` are those of their structs.
    let events = old.events.iter().map(|event| {
        let values = vec![Value::new("x")];
        let name = event.name.as_str().to_ascii_lowercase();
        (Event::new(format!("{name}-")), TypeDef::new(name, Shape::Enum { values }))
    });
    let (events, defs): (Vec<_>, Vec<_>) = events.unzip();
    let mut new = old.clone();
    new.events.extend(types);
    for (mut event, def) in events.into_iter().zip(defs) {
        let ty = Type::Named { name: def.name.clone() };
        event.members.push(Member::new("it", Presence::Required, ty));
        new.events.push(event);
        new.types.push(def);
    }
    let found = incompatibilities(&Plan::new(&old), &Plan::new(&new));
    assert_eq!(found, []);
    assert!(new.types.len() > old.types.len() + 50 && new.events.len() > old.events.len() + 90);
}

/// The models of QEMU's releases that are at hand, the oldest first, each with the name of its tree.
fn trees() -> Vec<(String, Model)> {
    let (schemas, _) = support::found();
    let read = |(root, name): (std::path::PathBuf, String)| {
        let loaded = load([Input::file(root)]).unwrap();
        (name, loaded.model.expect("a tree of QEMU has no error"))
    };
    let mut trees: Vec<_> = schemas.into_iter().map(read).collect();
    let number =
        |name: &str| name.trim_start_matches('v').split('.').next().and_then(|it| it.parse::<u16>().ok());
    trees.sort_by_key(|(name, _)| number(name));
    trees
}

#[test]
#[ignore = "needs QMP_TEST_DATA: QEMU's schemas"]
fn a_specification_that_grows_with_each_release_breaks_nobody() {
    // The first members of an event are the only change: what has no data is a variant without any. Merging makes a member an `Option` if
    // only one of two releases has it, and so would break users if a release dropped a member; none of these does.
    let first_members = ["SHUTDOWN", "RESET"];
    let mut trees = trees().into_iter();
    let (_, mut old) = trees.next().expect("QMP_TEST_DATA has a schema");
    for (name, model) in trees {
        let new = merge(&old, &model).unwrap_or_else(|problems| panic!("{name}: {problems:?}"));
        let is_allowed = |it: &Incompatibility| {
            first_members.contains(&it.path.as_str()) && matches!(it.change, PlanChange::DataAdded { .. })
        };
        let found = incompatibilities(&Plan::new(&old), &Plan::new(&new));
        let broken: Vec<_> = found.iter().filter(|it| !is_allowed(it)).map(ToString::to_string).collect();
        assert_eq!(broken, Vec::<String>::new(), "{name}");
        old = new;
    }
}

#[test]
#[ignore = "needs QMP_TEST_DATA: QEMU's schemas"]
#[cfg(feature = "builtin")]
fn a_release_that_is_merged_with_the_built_in_specification_breaks_nobody() {
    let base = load(qmp_gen::builtin()).unwrap().model.expect("the specification has no error");
    for (name, model) in trees() {
        let new = merge(&base, &model).unwrap_or_else(|problems| panic!("{name}: {problems:?}"));
        let found = incompatibilities(&Plan::new(&base), &Plan::new(&new));
        let broken: Vec<_> = found.iter().map(ToString::to_string).collect();
        assert_eq!(broken, Vec::<String>::new(), "{name}");
    }
}
