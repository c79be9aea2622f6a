//! Types for random documents, in a crate that compiles them and decodes with them: `cargo xtask compile`.
//!
//! Creates small documents of both kinds, with names that are difficult for a generator, and generates types for each document that passes
//! the checks. The crate that it writes has a module for each document, and a program that decodes random lines of it. The crate is the
//! test: it has to compile without warnings and run.

mod names;
mod schema;
mod text;

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use fastrand::Rng;
use qmp_gen::model::Model;
use qmp_gen::plan::Plan;
use qmp_gen::{Diagnostic, Emitter, Input, Optional, Origin, Severity, check, load, sample};

/// The number of random lines for each event.
const LINES: usize = 50;

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [folder, documents, seed] = arguments.as_slice() else {
        eprintln!("usage: made FOLDER DOCUMENTS SEED");
        return ExitCode::from(2);
    };
    let numbers = (documents.parse(), seed.parse());
    let done = match numbers {
        (Ok(documents), Ok(seed)) => make(&PathBuf::from(folder), documents, seed),
        _ => Err("DOCUMENTS and SEED are numbers".into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Writes the crate.
fn make(folder: &Path, documents: usize, seed: u64) -> Result<(), Box<dyn Error>> {
    let source = folder.join("src");
    if source.exists() {
        fs::remove_dir_all(&source)?;
    }
    fs::create_dir_all(&source)?;
    fs::write(folder.join("Cargo.toml"), manifest())?;
    let rust = Emitter::find("rust").ok_or("no emitter generates Rust")?;
    let mut rng = Rng::with_seed(seed);
    let mut refused = BTreeMap::new();
    let mut main = PROGRAM.to_owned();
    let mut calls = String::new();
    for number in 0..documents {
        let document = if number % 3 == 0 { text::document(&mut rng) } else { schema::document(&mut rng) };
        let module = format!("document_{number}");
        fs::write(source.join(&module), &document)?;
        match model(document) {
            Ok(model) => {
                let origin = Origin {
                    from: vec![module.clone()],
                    command: "cargo xtask compile".to_owned(),
                    ..Origin::default()
                };
                fs::write(source.join(format!("{module}.rs")), (rust.emit)(&Plan::new(&model), &origin))?;
                fs::write(source.join(format!("{module}.jsonl")), lines(&model, rng.u64(..)))?;
                writeln!(main, "#[allow(dead_code)]\nmod {module};")?;
                writeln!(calls, "    check!({module}, \"{module}.jsonl\");")?;
            }
            Err(code) => *refused.entry(code).or_insert(0) += 1,
        }
    }
    fs::write(source.join("main.rs"), format!("{main}\nfn main() {{\n{calls}}}\n"))?;
    let sum: usize = refused.values().sum();
    println!("{documents} documents, {sum} of them refused: {refused:?}");
    if sum * 2 > documents { Err("most were refused, which shows nothing".into()) } else { Ok(()) }
}

/// The model of a document, or the code of its first error.
fn model(text: String) -> Result<Model, &'static str> {
    let loaded = load([Input::text("document", text)]).map_err(|_| "unreadable")?;
    let error = check(&loaded).iter().find(|it| it.severity() == Severity::Error).map(Diagnostic::code);
    loaded.model.ok_or(error.unwrap_or("no error"))
}

fn lines(model: &Model, seed: u64) -> String {
    let lines = sample(model, Optional::Mixed, seed).take(LINES * model.events.len());
    lines.fold(String::new(), |text, line| text + &line + "\n")
}

fn manifest() -> String {
    format!(
        "[package]\nname = \"made\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         qmp-events = {{ path = '{}', features = [\"serde\"] }}\nserde_json = {{ version = \"1\", features = [\"float_roundtrip\", \"preserve_order\"] }}\n",
        concat!(env!("CARGO_MANIFEST_DIR"), "/../../qmp-events")
    )
}

const PROGRAM: &str = r#"//! Decodes random lines of random specifications.
#![deny(warnings)]

/// The numbers without a decimal point if nothing follows it: serde_json writes it for floats.
fn whole(value: serde_json::Value) -> serde_json::Value {
    use serde_json::Value;
    match value {
        Value::Number(number) => match number.as_f64().filter(|float| number.is_f64() && float.fract() == 0.0 && float.abs() < 1e15) {
            Some(float) => Value::from(float as i64),
            None => Value::Number(number),
        },
        Value::Array(items) => items.into_iter().map(whole).collect(),
        Value::Object(members) => members.into_iter().map(|(key, value)| (key, whole(value))).collect(),
        other => other,
    }
}

macro_rules! check {
    ($module:ident, $lines:literal) => {{
        for line in include_str!($lines).lines() {
            let event = $module::Event::from_slice(line.as_bytes())
                .unwrap_or_else(|error| panic!("{}: {error}: {line}", stringify!($module)));
            assert_eq!(event.unknowns(), Vec::<String>::new(), "{}: {line}", stringify!($module));
            assert_eq!($module::Event::from_slice_in_any_layout(line.as_bytes()).as_ref(), Ok(&event), "{line}");
            let value: serde_json::Value = serde_json::from_str(line).expect("JSON");
            assert_eq!(serde_json::from_str::<serde_json::Value>(&event.to_json()).ok(), Some(value.clone()), "{line}");
            assert_eq!(serde_json::to_value(&event).ok().map(whole), Some(value.clone()), "{line}");
            assert_eq!(serde_json::from_value::<$module::Event>(value).ok(), Some(event), "{line}");
        }
    }};
}

"#;
