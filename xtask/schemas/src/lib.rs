//! What the tests share: models, the schemas of them, and lines, valid and changed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use jsonschema::Validator;
use qmp_gen::model::Model;
use qmp_gen::plan::Plan;
use qmp_gen::{EMITTERS, Input, Inputs, Optional, Origin, builtin, load, sample};
use serde_json::{Value, json};

/// One of the workspace's programs, which `cargo xtask schemas` has built.
///
/// # Panics
/// If the variable `QMP_PROGRAMS` does not name the folder with the programs.
#[must_use]
pub fn program(name: &str) -> Command {
    let folder = std::env::var_os("QMP_PROGRAMS").expect("run these tests by `cargo xtask schemas`");
    Command::new(Path::new(&folder).join(name))
}

/// What `qmp-gen COMMAND [--FLAG]` prints for `model`.
///
/// # Panics
/// If there is no such command, or what it prints is not JSON.
#[must_use]
pub fn emitted(model: &Model, command: &str, flag: Option<&str>) -> Value {
    let emitter =
        EMITTERS.iter().find(|it| it.name == command && it.flag == flag).expect("the command exists");
    let origin = Origin { from: vec!["test".to_owned()], command: "test".to_owned(), ..Origin::default() };
    serde_json::from_str(&(emitter.emit)(&Plan::new(model), &origin)).expect("JSON")
}

/// The validator of a schema, or of one of its definitions.
///
/// # Panics
/// If it is not a schema.
#[must_use]
pub fn validator(schema: &Value, definition: Option<&str>) -> Validator {
    let mut schema = schema.clone();
    if let Some(name) = definition {
        let all = schema["$defs"].clone();
        schema = json!({"$ref": format!("#/$defs/{name}"), "$defs": all});
    }
    jsonschema::meta::validate(&schema).unwrap_or_else(|error| panic!("{error}"));
    jsonschema::draft202012::new(&schema).expect("a schema")
}

/// The model of the project's own specification.
///
/// # Panics
/// If it has errors.
#[must_use]
pub fn own() -> Model {
    load(builtin()).expect("built in").model.expect("no errors")
}

/// The models of the fixtures of `qmp-gen`, by name.
///
/// # Panics
/// If the folder cannot be read.
#[must_use]
pub fn fixtures() -> Vec<(String, Model)> {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../qmp-gen/tests/cases");
    let mut paths = files(&cases.join("text/ok"));
    paths.extend(files(&cases.join("qapi/ok")));
    let own = [cases.join("emit/spec.txt"), cases.join("emit/spec.json")].map(Input::file);
    let names = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../qmp-events/tests/names.json");
    let mut models: Vec<_> = paths.into_iter().filter_map(|path| model(vec![Input::file(path)])).collect();
    models.extend(model(own.into()));
    models.extend(model(vec![Input::file(names)]));
    models
}

/// The models of the schemas and documents in the folder `QMP_TEST_DATA`, by name; each fork's also with the built-in specification.
///
/// # Panics
/// If the variable is not set, or names no folder.
#[must_use]
pub fn test_data() -> Vec<(String, Model)> {
    let folder = std::env::var_os("QMP_TEST_DATA").expect("QMP_TEST_DATA names a folder");
    let mut models = Vec::new();
    let roots = |tree: &PathBuf| {
        let roots = ["qapi/qapi-schema.json", "qapi-schema.json"].map(|name| tree.join(name));
        roots.into_iter().find(|path| path.exists())
    };
    let trees = folders(Path::new(&folder));
    for root in trees.iter().filter_map(roots) {
        models.extend(model(vec![Input::file(root.clone())]));
        models.extend(model(builtin().into_iter().chain([Input::file(root)]).collect()));
    }
    let documents = files(&Path::new(&folder).join("corpus"));
    models.extend(documents.into_iter().filter_map(|path| model(vec![Input::file(path)])));
    models
}

fn model(inputs: Vec<Input>) -> Option<(String, Model)> {
    let name = inputs.iter().map(|it| it.name().display().to_string()).collect::<Vec<_>>().join(" + ");
    Some((name, load(Inputs::new(inputs)).ok()?.model?))
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<_> =
        fs::read_dir(folder).into_iter().flatten().flatten().map(|it| it.path()).collect();
    paths.sort();
    paths
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let is_document = |path: &PathBuf| path.extension().is_some_and(|it| it == "txt" || it == "json");
    entries(folder).into_iter().filter(|path| path.is_file() && is_document(path)).collect()
}

/// The folders in `folder` down to the second level, and itself.
fn folders(folder: &Path) -> Vec<PathBuf> {
    let below = |folder: &Path| entries(folder).into_iter().filter(|path| path.is_dir()).collect::<Vec<_>>();
    let first = below(folder);
    let second: Vec<_> = first.iter().flat_map(|it| below(it)).collect();
    [folder.to_owned()].into_iter().chain(first).chain(second).collect()
}

/// Random lines that `model` allows, of each choice of optional members.
///
/// # Panics
/// If one is not JSON.
#[must_use]
pub fn samples(model: &Model, count: usize) -> Vec<Value> {
    let each = [Optional::All, Optional::None, Optional::Mixed];
    let lines = each.into_iter().flat_map(|optional| sample(model, optional, 7).take(count));
    lines.map(|line| serde_json::from_str(&line).expect("JSON")).collect()
}

/// The pointers to everything in `value`.
#[must_use]
pub fn pointers(value: &Value) -> Vec<String> {
    let inner: Vec<(String, &Value)> = match value {
        Value::Object(members) => {
            members.iter().map(|(key, value)| (key.replace('~', "~0").replace('/', "~1"), value)).collect()
        }
        Value::Array(items) => items.iter().enumerate().map(|(at, value)| (at.to_string(), value)).collect(),
        _ => Vec::new(),
    };
    let mut all = Vec::new();
    for (step, value) in inner {
        all.extend(pointers(value).into_iter().map(|rest| format!("/{step}{rest}")));
        all.push(format!("/{step}"));
    }
    all
}

/// Values of every kind.
#[must_use]
pub fn values() -> Vec<Value> {
    vec![
        json!(null),
        json!(true),
        json!(-1),
        json!(7),
        json!(300),
        json!(u64::MAX),
        json!(1.5),
        json!(1e300),
        json!("x"),
        json!(""),
        json!([]),
        json!([null]),
        json!({}),
        json!({"type": "x", "event": "y"}),
    ]
}

/// `line` without the part that `pointer` names, with other values for it, and with its key misspelt.
///
/// # Panics
/// If there is no such part.
#[must_use]
pub fn changes(line: &Value, pointer: &str) -> Vec<Value> {
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
    let mut all = Vec::new();
    for other in values() {
        let mut changed = line.clone();
        *changed.pointer_mut(pointer).expect("what was found") = other;
        all.push(changed);
    }
    let mut without = line.clone();
    if let Some(members) = without.pointer_mut(parent).and_then(Value::as_object_mut) {
        let key = key.replace("~1", "/").replace("~0", "~");
        let removed = members.remove(&key).expect("what was found");
        all.push(without.clone());
        let misspelt = without.pointer_mut(parent).and_then(Value::as_object_mut).expect("the same");
        misspelt.insert(format!("{key}x"), removed);
        all.push(without);
    }
    all
}
