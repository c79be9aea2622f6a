//! The programs in `qmp-events/OTHER-LANGUAGES.md`: taken from it and run, on a log and on a socket.

use std::fs::{self, File};
use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

use super::input::Work;
use super::install::{Missing, Need};
use super::tools::{
    DATAMODEL, JSON2TS, QUICKTYPE_GO, QUICKTYPE_TYPESCRIPT, generate, go, run as output, tsc,
};
use crate::workspace::{Result, root};

/// An event that no schema has.
const FUTURE: &str =
    r#"{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "EVENT_OF_THE_FUTURE", "data": {"a": 1}}"#;

/// A recipe: its language in the document, and how it becomes a program.
struct Recipe {
    language: &'static str,
    needs: Need,
    /// Builds the program in the document in the folder, and returns the command that runs it.
    build: fn(&Work, &Path, &str) -> Result<Command>,
    /// Whether it reads a log from standard input.
    reads_logs: bool,
}

const RECIPES: [Recipe; 3] = [
    Recipe { language: "ts", needs: Need::Npm, build: typescript, reads_logs: true },
    Recipe { language: "python", needs: Need::Pip, build: python, reads_logs: true },
    Recipe { language: "go", needs: Need::Go, build: golang, reads_logs: false },
];

/// Runs all recipes: for each language nothing if it passed, or why it did not run.
pub fn run(work: &Work, missing: &Missing) -> Vec<(&'static str, Result<Option<String>>)> {
    let one = |recipe: &Recipe| match missing.reason(recipe.needs) {
        Some(reason) => Ok(Some(reason.to_owned())),
        None => recipe.run(work).map(|()| None),
    };
    RECIPES.iter().map(|recipe| (recipe.language, one(recipe))).collect()
}

fn document() -> Result<String> {
    let text = fs::read_to_string(root().join("qmp-events/OTHER-LANGUAGES.md"))?;
    for line in [JSON2TS, QUICKTYPE_TYPESCRIPT, QUICKTYPE_GO, DATAMODEL] {
        if !text.lines().any(|it| it == line) {
            return Err(format!("OTHER-LANGUAGES.md lacks the command `{line}`").into());
        }
    }
    Ok(text)
}

/// The block of code in a language.
fn block<'t>(text: &'t str, language: &str) -> Result<&'t str> {
    let start = format!("```{language}\n");
    let (_, rest) =
        text.split_once(&start).ok_or_else(|| format!("OTHER-LANGUAGES.md has no program for {language}"))?;
    Ok(rest.split("```").next().unwrap_or_default())
}

impl Recipe {
    fn run(&self, work: &Work) -> Result {
        let folder = work.fresh(&format!("recipe-{}", self.language))?;
        let text = document()?;
        let build = || (self.build)(work, &folder, block(&text, self.language)?);
        let mut lines = work.lines()?;
        lines.push(FUTURE.to_owned());
        let socket = folder.join("qmp");
        let listener = UnixListener::bind(&socket)?;
        let sent = lines.clone();
        let server = thread::spawn(move || serve(&listener, &sent));
        let printed = output(build()?.arg(&socket))?;
        server.join().map_err(|_| "the fake QEMU panicked")??;
        expect(&printed, &lines)?;
        if self.reads_logs {
            let log: PathBuf = folder.join("log");
            fs::write(&log, lines.join("\n") + "\n")?;
            expect(&output(build()?.stdin(Stdio::from(File::open(log)?)))?, &lines)?;
        }
        Ok(())
    }
}

/// A QEMU for one client: greets, negotiates, sends the lines and ends.
fn serve(listener: &UnixListener, lines: &[String]) -> std::io::Result<()> {
    let (mut stream, _) = listener.accept()?;
    writeln!(stream, r#"{{"QMP": {{"version": {{}}, "capabilities": []}}}}"#)?;
    let mut command = String::new();
    BufReader::new(&stream).read_line(&mut command)?;
    if !command.contains("qmp_capabilities") {
        return Err(std::io::Error::other(format!("the program sent `{command}`")));
    }
    writeln!(stream, r#"{{"return": {{}}}}"#)?;
    lines.iter().try_for_each(|line| write!(stream, "{line}\r\n"))
}

/// A line for each event, that of the unknown one included, with its name.
fn expect(printed: &str, lines: &[String]) -> Result {
    let name = |line: &String| {
        line.split("\"event\": \"").nth(1).and_then(|rest| rest.split('"').next()).map(str::to_owned)
    };
    let names: Vec<_> = lines.iter().filter_map(name).collect();
    let shown: Vec<_> =
        printed.lines().map(|line| line.split(':').next().unwrap_or(line).to_owned()).collect();
    if names == shown && names.len() == lines.len() {
        return Ok(());
    }
    Err(format!("the program shows {} events of {}, or others", shown.len(), names.len()).into())
}

fn typescript(work: &Work, folder: &Path, program: &str) -> Result<Command> {
    generate(work, folder, JSON2TS)?;
    fs::write(folder.join("package.json"), "{\"type\": \"module\"}\n")?;
    fs::write(folder.join("recipe.ts"), program)?;
    output(tsc(work, folder).args(["--module", "esnext", "--moduleResolution", "bundler", "recipe.ts"]))?;
    let mut command = Command::new("node");
    command.arg(folder.join("recipe.js"));
    Ok(command)
}

fn python(work: &Work, folder: &Path, program: &str) -> Result<Command> {
    generate(work, folder, DATAMODEL)?;
    fs::write(folder.join("recipe.py"), program)?;
    output(Command::new(work.file("venv/bin/mypy")).args(["--strict", "recipe.py"]).current_dir(folder))?;
    let mut command = Command::new(work.file("venv/bin/python"));
    command.arg(folder.join("recipe.py"));
    Ok(command)
}

fn golang(work: &Work, folder: &Path, program: &str) -> Result<Command> {
    generate(work, folder, QUICKTYPE_GO)?;
    fs::write(folder.join("go.mod"), "module recipe\n\ngo 1.19\n")?;
    fs::write(folder.join("main.go"), program)?;
    output(&mut go(folder, "vet ."))?;
    output(&mut go(folder, "build -o recipe ."))?;
    Ok(Command::new(folder.join("recipe")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_document_has_each_program_and_command() {
        let text = document().unwrap();
        for recipe in RECIPES {
            let program = block(&text, recipe.language).unwrap();
            assert!(program.lines().count() > 10, "{}", recipe.language);
        }
    }

    #[test]
    fn a_program_that_leaves_an_event_out_fails() {
        let lines = [FUTURE.to_owned(), r#"{"event": "STOP"}"#.to_owned()];
        assert!(expect("EVENT_OF_THE_FUTURE: not known\nSTOP: not handled\n", &lines).is_ok());
        assert!(expect("STOP: not handled\n", &lines).is_err());
    }
}
