//! The tools: how each is run, and on what its success is measured.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::input::Work;
use super::install::Need;
use crate::packages::own;
use crate::workspace::{Result, root};

/// What a tool made.
pub struct Made {
    /// The number of lines; 0 if it generates nothing.
    pub generated: usize,
    /// The number of events that it knows.
    pub known: usize,
    /// The number of lines that it decoded.
    pub decoded: usize,
}

/// A tool.
pub struct Tool {
    pub name: &'static str,
    pub needs: Need,
    /// What random lines can hold that the tool does not read.
    pub limit: Option<&'static str>,
    pub run: fn(&Work) -> Result<Made>,
}

pub const TOOLS: &[Tool] = &[
    Tool { name: "ajv (strict)", needs: Need::Npm, limit: None, run: ajv },
    Tool { name: "@asyncapi/parser", needs: Need::Npm, limit: None, run: asyncapi },
    Tool { name: "json-schema-to-typescript", needs: Need::Npm, limit: None, run: json2ts },
    Tool { name: "quicktype (TypeScript)", needs: Need::Npm, limit: None, run: quicktype_typescript },
    Tool {
        name: "quicktype (Go)",
        needs: Need::Go,
        limit: Some(
            "an integer is an int64 in Go, which does not hold 2⁶³ or more; a union is one struct, which encodes null for a member of any type or of null",
        ),
        run: quicktype_go,
    },
    Tool { name: "datamodel-code-generator", needs: Need::Pip, limit: None, run: pydantic },
    Tool {
        name: "typify",
        needs: Need::Cargo,
        limit: Some("an optional member of any type whose value is null is encoded as absent"),
        run: typify,
    },
];

/// The commands that `OTHER-LANGUAGES.md` shows, without the names of files.
pub const JSON2TS: &str = "json2ts -i events.schema.json -o events.d.ts";
pub const QUICKTYPE_TYPESCRIPT: &str =
    "quicktype --lang typescript --src-lang schema 'events.schema.json#/$defs/' -o events.ts";
pub const QUICKTYPE_GO: &str =
    "quicktype --lang go --package main --src-lang schema 'events.schema.json#/$defs/' -o events.go";
pub const DATAMODEL: &str = "datamodel-codegen --input events.schema.json --input-file-type jsonschema --output events.py \
    --output-model-type pydantic_v2.BaseModel --use-annotated --enum-field-as-literal one --formatters builtin";

/// Runs a command line as a user types it in `folder`, where the schema is.
pub fn generate(work: &Work, folder: &Path, line: &str) -> Result {
    fs::copy(work.file("events.schema.json"), folder.join("events.schema.json"))?;
    let mut words = line.split_whitespace().map(|word| word.trim_matches('\''));
    let program = words.next().unwrap_or_default();
    let places = ["node_modules/.bin", "venv/bin"].map(|place| work.file(place).join(program));
    let program = places.into_iter().find(|path| path.exists()).ok_or("the tool is not installed")?;
    output(Command::new(program).args(words).current_dir(folder)).map(drop)
}

/// Runs a command and returns what it prints; shows the first of its errors, such as lines that it does not decode.
pub fn run(command: &mut Command) -> Result<String> {
    let (text, errors) = output(command)?;
    for line in errors.lines().take(5) {
        eprintln!("  {}", line.chars().take(400).collect::<String>());
    }
    Ok(text)
}

/// Runs a command, and returns what it prints and its errors.
fn output(command: &mut Command) -> Result<(String, String)> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command.output().map_err(|error| format!("cannot run `{program}`: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    if output.status.success() {
        return Ok((text, errors));
    }
    let reason = errors
        .lines()
        .chain(text.lines())
        .find(|line| line.contains("rror") || line.starts_with("vet:"))
        .unwrap_or("no reason given");
    let name = Path::new(&program).file_name().unwrap_or_default().to_string_lossy().into_owned();
    Err(format!("`{name}` failed: {}", reason.trim().chars().take(300).collect::<String>()).into())
}

fn node(work: &Work, script: &str) -> Command {
    let mut command = Command::new("node");
    command.arg(work.file("check").join(script)).arg(work.file("lines.jsonl")).current_dir(&work.folder);
    command
}

/// The number that a check printed last.
fn number(text: &str) -> Result<usize> {
    let last = text.lines().next_back().unwrap_or_default();
    last.trim().parse().map_err(|_| format!("a check printed `{last}` instead of a number").into())
}

fn made(work: &Work, generated: &Path, decoded: usize) -> Result<Made> {
    let text = fs::read_to_string(generated)?;
    Ok(Made { generated: text.lines().count(), known: work.known(&text), decoded })
}

fn ajv(work: &Work) -> Result<Made> {
    let files = ["events.schema.json", "events.open.schema.json", "model.json", "model.schema.json"];
    let printed = run(node(work, "ajv.mjs").args(files.map(|name| work.file(name))))?;
    let schema = made(work, &work.file("events.schema.json"), number(&printed)?)?;
    Ok(Made { generated: 0, ..schema })
}

fn asyncapi(work: &Work) -> Result<Made> {
    let printed = run(node(work, "asyncapi.mjs").arg(work.file("events.asyncapi.json")))?;
    let document = made(work, &work.file("events.asyncapi.json"), number(&printed)?)?;
    Ok(Made { generated: 0, ..document })
}

/// The compiler of TypeScript, in its strict mode.
pub fn tsc(work: &Work, folder: &Path) -> Command {
    let mut command = Command::new(work.file("node_modules/.bin/tsc"));
    let words = "--strict --target es2022 --module nodenext --moduleResolution nodenext --skipLibCheck false --types node --pretty false";
    command
        .args(words.split(' '))
        .arg("--typeRoots")
        .arg(work.file("node_modules/@types"))
        .current_dir(folder);
    command
}

/// The lines are values of the type, each on a line of its own, which the compiler checks.
fn json2ts(work: &Work) -> Result<Made> {
    let folder = work.fresh("json2ts")?;
    generate(work, &folder, JSON2TS)?;
    fs::write(folder.join("package.json"), "{\"type\": \"module\"}\n")?;
    let lines = work.lines()?;
    let values = lines.iter().fold(String::new(), |mut text, line| {
        let _ = writeln!(text, "((event: QmpEvent) => event)({line});");
        text
    });
    let text = "import type { QmpEvent } from \"./events\";\n".to_owned() + &values;
    fs::write(folder.join("lines.ts"), text)?;
    let checked = tsc(work, &folder)
        .args(["--noEmit", "--module", "esnext", "--moduleResolution", "bundler", "lines.ts"])
        .output()?;
    let printed = String::from_utf8_lossy(&checked.stdout).into_owned();
    let mut wrong: Vec<_> =
        printed.lines().filter_map(|line| line.strip_prefix("lines.ts(")?.split(',').next()).collect();
    wrong.dedup();
    if !checked.status.success() {
        printed.lines().take(3).for_each(|line| eprintln!("  {line}"));
        if wrong.is_empty() {
            return Err(format!("tsc failed: {}", printed.lines().next().unwrap_or_default()).into());
        }
    }
    made(work, &folder.join("events.d.ts"), lines.len() - wrong.len().min(lines.len()))
}

fn quicktype_typescript(work: &Work) -> Result<Made> {
    let folder = work.fresh("quicktype-ts")?;
    generate(work, &folder, QUICKTYPE_TYPESCRIPT)?;
    fs::write(folder.join("package.json"), "{\"type\": \"module\"}\n")?;
    run(tsc(work, &folder).arg("events.ts"))?;
    let files = [work.file("events.schema.json"), folder.join("events.js")];
    let printed = run(node(work, "quicktype.mjs").args(files))?;
    made(work, &folder.join("events.ts"), number(&printed)?)
}

/// A command of Go in `folder`, which needs no network.
pub fn go(folder: &Path, words: &str) -> Command {
    let mut command = Command::new("go");
    command.args(words.split(' ')).current_dir(folder).env("GOFLAGS", "-mod=mod").env("GOPROXY", "off");
    command
}

fn quicktype_go(work: &Work) -> Result<Made> {
    let folder = work.fresh("quicktype-go")?;
    generate(work, &folder, QUICKTYPE_GO)?;
    fs::write(folder.join("go.mod"), "module events\n\ngo 1.19\n")?;
    fs::copy(work.file("check/check.go"), folder.join("check.go"))?;
    let text = fs::read_to_string(folder.join("events.go"))?;
    fs::write(folder.join("decoders.go"), decoders(work, &text)?)?;
    run(&mut go(&folder, "vet ."))?;
    run(&mut go(&folder, "build -o check ."))?;
    let lines = File::open(work.file("lines.jsonl"))?;
    let printed = run(Command::new(folder.join("check")).stdin(Stdio::from(lines)))?;
    made(work, &folder.join("events.go"), number(&printed)?)
}

/// A table of functions that decode and encode, by the name of the event.
fn decoders(work: &Work, text: &str) -> Result<String> {
    let functions = text.lines().filter_map(|line| line.strip_prefix("func Unmarshal")?.split('(').next());
    let functions: Vec<_> = functions.collect();
    let mut out = "package main\n\nvar decoders = map[string]func([]byte) ([]byte, error){\n".to_owned();
    for (event, definition) in &work.events {
        let found = functions.iter().find(|name| name.eq_ignore_ascii_case(definition));
        let function = found.ok_or_else(|| format!("quicktype made no type `{definition}`"))?;
        let _ = writeln!(
            out,
            "\t{event:?}: func(line []byte) ([]byte, error) {{\n\t\tevent, err := Unmarshal{function}(line)\n\
             \t\tif err != nil {{\n\t\t\treturn nil, err\n\t\t}}\n\t\treturn event.Marshal()\n\t}},"
        );
    }
    Ok(out + "}\n")
}

/// What pydantic is given, type-checked.
fn pydantic(work: &Work) -> Result<Made> {
    let folder = work.fresh("python")?;
    generate(work, &folder, DATAMODEL)?;
    fs::copy(work.file("check/pydantic_check.py"), folder.join("check.py"))?;
    run(Command::new(work.file("venv/bin/mypy"))
        .args(["--strict", "events.py", "check.py"])
        .current_dir(&folder))?;
    let mut check = Command::new(work.file("venv/bin/python"));
    let printed = run(check.arg("check.py").arg(work.file("lines.jsonl")).current_dir(&folder))?;
    made(work, &folder.join("events.py"), number(&printed)?)
}

fn typify(work: &Work) -> Result<Made> {
    let folder = work.fresh("typify")?;
    let generated: PathBuf = folder.join("events.rs");
    let lines = File::open(work.file("lines.jsonl"))?;
    let mut command = own("typify", "run --quiet --locked --");
    command.arg(&generated).env("EVENTS_SCHEMA", work.file("events.schema.json"));
    let printed = run(command.current_dir(root().join("xtask/typify")).stdin(Stdio::from(lines)))?;
    made(work, &generated, number(&printed)?)
}
