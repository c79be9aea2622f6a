//! What the tools read: the schemas, and lines.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf, absolute};

use clap::Args;
use serde_json::Value;

use crate::packages::target;
use crate::run::cargo;
use crate::workspace::{Result, root};

/// How many random lines are tried.
const SAMPLES: &str = "400";

/// The documents that the schemas are of.
#[derive(Debug, Args)]
pub struct Documents {
    /// Read this QAPI schema instead of the project's specification; the lines are then random ones
    #[arg(long, value_name = "FILE")]
    types: Vec<PathBuf>,
    /// Read this events text document instead of the project's specification; the lines are then random ones
    #[arg(long, value_name = "FILE")]
    events: Vec<PathBuf>,
    /// Add the files to the project's specification
    #[arg(long)]
    with_builtin: bool,
}

/// The files, and what is in them.
pub struct Work {
    /// Where everything is generated.
    pub folder: PathBuf,
    /// Whether the specification is the project's own.
    pub is_own: bool,
    /// The names of the events, each with the definition of its lines.
    pub events: Vec<(String, String)>,
    /// The number of lines in `lines.jsonl`.
    pub count: usize,
}

impl Work {
    pub fn new(options: &Documents) -> Result<Self> {
        let is_own = options.types.is_empty() && options.events.is_empty();
        let folder = target().join("languages");
        fs::create_dir_all(&folder)?;
        let mut work = Self { folder: absolute(folder)?, is_own, events: Vec::new(), count: 0 };
        let documents = documents(options)?;
        let artifacts = [
            ("json-schema", "events.schema.json"),
            ("json-schema --open", "events.open.schema.json"),
            ("asyncapi", "events.asyncapi.json"),
            ("model", "model.json"),
            ("model --schema", "model.schema.json"),
        ];
        for (words, file) in artifacts {
            generated(generator(words).args(&documents).arg("-o").arg(work.file(file)))?;
        }
        let lines = if is_own { captured()? } else { sampled(&documents)? };
        work.count = lines.len();
        fs::write(work.file("lines.jsonl"), lines.join("\n") + "\n")?;
        work.events = events(&work.file("events.schema.json"))?;
        Ok(work)
    }

    /// A file in the folder.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// The folder of a tool, which exists and is empty.
    pub fn fresh(&self, name: &str) -> Result<PathBuf> {
        let folder = self.folder.join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(&folder)?;
        Ok(folder)
    }

    /// The lines.
    pub fn lines(&self) -> Result<Vec<String>> {
        Ok(fs::read_to_string(self.file("lines.jsonl"))?.lines().map(str::to_owned).collect())
    }

    /// How many events are named in `text`, as a string.
    pub fn known(&self, text: &str) -> usize {
        let named =
            |name: &str| ['"', '\''].iter().any(|quote| text.contains(&format!("{quote}{name}{quote}")));
        self.events.iter().filter(|(name, _)| named(name)).count()
    }
}

/// A command of `qmp-gen`, which cargo builds.
fn generator(words: &str) -> std::process::Command {
    let mut command = cargo("run --quiet --package qmp-cli --bin qmp-gen --".split(' '));
    command.args(words.split(' '));
    command
}

/// Runs a command of `qmp-gen`, and returns what it prints; the problems of documents are shown only if they are errors.
fn generated(command: &mut std::process::Command) -> Result<String> {
    let output = command.output()?;
    if !output.status.success() {
        eprint!("{}", String::from_utf8_lossy(&output.stderr));
        return Err("`qmp-gen` failed".into());
    }
    Ok(String::from_utf8(output.stdout)?)
}

fn documents(options: &Documents) -> Result<Vec<OsString>> {
    let mut words: Vec<OsString> = Vec::new();
    for file in &options.types {
        words.extend(["--types".into(), absolute(file)?.into()]);
    }
    for file in &options.events {
        words.push(absolute(file)?.into());
    }
    words.extend(options.with_builtin.then(|| "--with-builtin".into()));
    Ok(words)
}

fn sampled(documents: &[OsString]) -> Result<Vec<String>> {
    let text = generated(generator("sample --seed 1 -n").arg(SAMPLES).args(documents))?;
    Ok(text.lines().map(str::to_owned).collect())
}

/// The lines that QEMU sent: those of the project, and those in the folder `QMP_TEST_DATA`; each once.
fn captured() -> Result<Vec<String>> {
    let mut lines = Vec::new();
    read(&root().join("qmp-events/tests/captured"), &mut lines)?;
    if let Some(folder) = std::env::var_os("QMP_TEST_DATA") {
        read(&root().join(folder), &mut lines)?;
        read(&root().join(std::env::var_os("QMP_TEST_DATA").unwrap_or_default()).join("live"), &mut lines)?;
    }
    let mut seen = std::collections::HashSet::new();
    lines.retain(|line: &String| line.contains("\"event\"") && seen.insert(line.clone()));
    Ok(lines)
}

/// Adds the lines of the `.jsonl` files in `folder`.
fn read(folder: &Path, lines: &mut Vec<String>) -> Result {
    if !folder.is_dir() {
        return Ok(());
    }
    let mut paths: Vec<_> =
        fs::read_dir(folder)?.collect::<std::io::Result<Vec<_>>>()?.iter().map(fs::DirEntry::path).collect();
    paths.sort();
    for path in paths.iter().filter(|path| path.extension().is_some_and(|it| it == "jsonl")) {
        lines.extend(fs::read_to_string(path)?.lines().map(|line| line.trim().to_owned()));
    }
    Ok(())
}

/// The events of the schema.
fn events(schema: &Path) -> Result<Vec<(String, String)>> {
    let schema: Value = serde_json::from_str(&fs::read_to_string(schema)?)?;
    let references = schema["oneOf"].as_array().into_iter().flatten().filter_map(|it| it["$ref"].as_str());
    let event = |reference: &str| {
        let definition = reference.strip_prefix("#/$defs/")?;
        let name = schema["$defs"][definition]["properties"]["event"]["const"].as_str()?;
        Some((name.to_owned(), definition.to_owned()))
    };
    references.map(|it| event(it).ok_or_else(|| format!("`{it}` is not an event").into())).collect()
}
