//! The documents that a command reads.

use std::io::{self, IsTerminal as _, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::{Args, ValueEnum};
use qmp_gen::model::Model;
use qmp_gen::{
    DiagnosticFormat, Files, Input, Inputs, Loaded, Origin, Severity, builtin, builtin_types, check, load,
};

use super::outcome::{Failure, Result};
use super::output;
use super::quote::{quoted, quoted_path};
use super::schemas::Schemas;

/// How many problems are shown; the rest are counted.
const SHOWN: usize = 100;

/// The documents to read.
#[derive(Debug, Args)]
pub(super) struct Documents {
    /// Events text documents; without any, the specification that is built in
    #[arg(value_name = "EVENTS.txt")]
    events: Vec<PathBuf>,
    #[command(flatten)]
    beside: Beside,
}

/// What is read beside documents, and how far.
#[derive(Debug, Clone, Args)]
pub(super) struct Beside {
    #[command(flatten)]
    pub(super) types: Schemas,
    /// Add the documents to the specification that is built in, as a fork of QEMU does
    #[arg(long)]
    with_builtin: bool,
    /// Look types that the documents name up in the schema that is built in, as for old documents without their schema
    #[arg(long)]
    with_builtin_types: bool,
    /// The root of the schema that a --types module is part of; its pragmas say which rules apply
    #[arg(long, value_name = "SCHEMA.json")]
    root: Option<PathBuf>,
    /// Sequences of the events, for the reference; without documents, of those that are built in
    #[arg(long, value_name = "FILE")]
    sequences: Vec<PathBuf>,
    /// Let schemas include files outside their folder
    #[arg(long)]
    allow_outside: bool,
}

/// The commands to take from the schemas.
#[derive(Debug, Clone, Default, Args)]
pub(super) struct Commands {
    /// Take these commands of the --types schemas, too: names or patterns, separated by commas or spaces
    #[arg(long = "command", value_name = "NAME", value_delimiter = ',')]
    names: Vec<String>,
}

impl From<Vec<String>> for Commands {
    fn from(names: Vec<String>) -> Self {
        Self { names }
    }
}

impl Commands {
    pub(super) fn is_empty(&self) -> bool {
        self.patterns().is_empty()
    }

    /// The names and patterns.
    pub(super) fn patterns(&self) -> Vec<String> {
        self.names.iter().flat_map(|it| it.split_whitespace()).map(str::to_owned).collect()
    }

    /// The flags as they are typed, each after a space.
    pub(super) fn words(&self) -> String {
        self.patterns().iter().flat_map(|it| [" --command ".to_owned(), quoted(it)]).collect()
    }
}

/// How problems are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(super) enum Look {
    /// With the line and a caret, for people
    #[default]
    Human,
    /// One JSON object a line, for programs
    Json,
    /// As annotations of a GitHub workflow
    Github,
}

impl From<Look> for DiagnosticFormat {
    fn from(look: Look) -> Self {
        match look {
            Look::Human if io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none() => {
                Self::Coloured
            }
            Look::Human => Self::Human,
            Look::Json => Self::Json,
            Look::Github => Self::Github,
        }
    }
}

/// The path that means standard input.
const STDIN: &str = "-";

/// The file at `path`, or standard input, opened once and read.
pub(super) fn open(path: &Path) -> Result<Input> {
    if path.as_os_str() == STDIN {
        return Ok(Input::text(NAME_OF_STDIN, stdin()?));
    }
    Input::open(path).map_err(|error| Failure::new("read", path.display(), error))
}

/// The name of standard input in diagnostics.
const NAME_OF_STDIN: &str = "<stdin>";

fn stdin() -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = io::stdin().lock().read_to_end(&mut bytes);
    read.map_err(|error| Failure::new("read", "standard input", error))?;
    Ok(bytes)
}

/// Reads standard input if it is one of `inputs`.
///
/// # Errors
/// Returns an error if standard input is given more than once, or cannot be read.
fn with_stdin(inputs: Vec<Input>) -> Result<Vec<Input>> {
    let is_stdin = |input: &Input| input.name().as_os_str() == STDIN;
    if inputs.iter().filter(|input| is_stdin(input)).count() > 1 {
        return Err(Failure("standard input can be read only once".to_owned()));
    }
    let read = |input: Input| {
        if is_stdin(&input) { Ok(input.with_text(NAME_OF_STDIN, stdin()?)) } else { Ok(input) }
    };
    inputs.into_iter().map(read).collect()
}

impl Beside {
    /// Reads `documents` together with these additional inputs.
    pub(super) fn load(&self, documents: Vec<Input>, commands: &Commands) -> Result<Loaded> {
        load_all(self.read(documents)?.commands(commands.patterns()))
    }

    /// The same to compare, where commands may be missing, with files read from elsewhere than the disk.
    pub(super) fn load_from(
        &self,
        documents: Vec<Input>,
        (commands, files): (&Commands, Option<Arc<dyn Files>>),
    ) -> Result<Loaded> {
        let inputs = self.read(documents)?.commands_if_any(commands.patterns());
        load_all(match files {
            Some(files) => inputs.from_files(files),
            None => inputs,
        })
    }

    fn read(&self, documents: Vec<Input>) -> Result<Inputs> {
        Ok(Inputs::new(with_stdin(self.inputs(documents))?).allow_outside(self.allow_outside))
    }

    /// The same with other paths.
    pub(super) fn map_paths(&self, mut map: impl FnMut(&Path) -> Result<PathBuf>) -> Result<Self> {
        let root = self.root.as_deref().map(&mut map).transpose()?;
        let types = self.types.map_paths(map)?;
        Ok(Self { types, root, ..self.clone() })
    }

    fn inputs(&self, documents: Vec<Input>) -> Vec<Input> {
        let alone = documents.is_empty() && self.types.is_empty();
        let base = if self.with_builtin || alone {
            builtin()
        } else if self.with_builtin_types {
            vec![builtin_types()]
        } else {
            Vec::new()
        };
        let root = self.root.clone().map(Input::root);
        let sequences = self.sequences.iter().map(Input::sequences);
        base.into_iter().chain(documents).chain(self.types.inputs()).chain(sequences).chain(root).collect()
    }
}

fn load_all(inputs: Inputs) -> Result<Loaded> {
    load(inputs).map_err(|it| Failure::new("read", it.path.display(), it.error))
}

impl Documents {
    /// Reads the documents, whether or not they have errors.
    pub(super) fn load(&self) -> Result<Loaded> {
        self.load_with(&Commands::default())
    }

    /// Reads the documents and takes these commands.
    ///
    /// # Errors
    /// Also returns an error if there is no such command.
    pub(super) fn load_with(&self, commands: &Commands) -> Result<Loaded> {
        let loaded = self.beside.load(self.events.iter().map(Input::file).collect(), commands)?;
        match loaded.unknown_commands() {
            [] => Ok(loaded),
            errors => {
                let errors: Vec<_> = errors.iter().map(ToString::to_string).collect();
                Err(Failure(errors.join("\nerror: ")))
            }
        }
    }

    /// Whether one of the documents is standard input.
    pub(super) fn has_stdin(&self) -> bool {
        self.files().any(|path| path.as_os_str() == STDIN)
    }

    /// Reads the documents and shows their problems. Returns `None` if one of the problems is an error.
    pub(super) fn model(&self, commands: &Commands) -> Result<Option<Model>> {
        let loaded = self.load_with(commands)?;
        show(&loaded, Look::Human)?;
        Ok(loaded.model)
    }

    /// Like [`Self::model`], for a command that writes no output from the documents.
    pub(super) fn model_to_compare(&self) -> Result<Option<Model>> {
        let loaded = self.load()?;
        show_to_compare(&loaded)?;
        Ok(loaded.model)
    }

    /// Like [`Self::model`], for a command that copies prose: warns if the prose is under the GPL.
    pub(super) fn model_with_prose(&self, commands: &Commands) -> Result<Option<Model>> {
        let loaded = self.load_with(commands)?;
        show(&loaded, Look::Human)?;
        warn_of_gpl(&loaded, "");
        Ok(loaded.model)
    }

    /// The command-line arguments that select the documents, each preceded by a space.
    pub(super) fn words(&self) -> String {
        let flags = [
            ("--with-builtin", self.beside.with_builtin),
            ("--with-builtin-types", self.beside.with_builtin_types),
            ("--allow-outside", self.beside.allow_outside),
        ];
        let shown = |path: &PathBuf| quoted_path(path);
        let mut words: Vec<_> = self.events.iter().map(shown).collect();
        words.extend(self.beside.types.words());
        words.extend(self.beside.sequences.iter().map(|file| format!("--sequences {}", shown(file))));
        words.extend(self.beside.root.iter().map(|root| format!("--root {}", shown(root))));
        words.extend(flags.into_iter().filter(|it| it.1).map(|it| it.0.to_owned()));
        words.iter().flat_map(|word| [" ", word]).collect()
    }

    /// The origin of a generated file, for its header.
    pub(super) fn origin(&self, command: String) -> Origin {
        Origin { from: self.names(), command, together: false }
    }

    /// The names of the documents, as given on the command line.
    pub(super) fn names(&self) -> Vec<String> {
        let inputs = self.beside.inputs(self.events.iter().map(Input::file).collect());
        let documents = inputs.iter().filter(|input| !input.is_root() && !input.is_sequences());
        documents.map(|input| input.name().display().to_string()).collect()
    }

    /// The files given on the command line.
    pub(super) fn files(&self) -> impl Iterator<Item = &Path> {
        let sequences = self.beside.sequences.iter().map(PathBuf::as_path);
        self.events.iter().map(PathBuf::as_path).chain(self.beside.types.files()).chain(sequences)
    }
}

/// Warns about documents under the GPL whose prose is copied; `advice` is appended to the warning.
pub(super) fn warn_of_gpl(loaded: &Loaded, advice: &str) {
    for path in loaded.under_gpl() {
        let path = path.display();
        output::complain(&format!(
            "warning: `{path}` says that it is under the GPL, and its prose is copied{advice}\n"
        ));
    }
}

/// Shows the problems, and their number if they prevent output.
pub(super) fn show(loaded: &Loaded, look: Look) -> Result<()> {
    show_problems(loaded, look)?;
    if loaded.has_errors() {
        output::complain(&format!("error: {}; no output written\n", count(loaded)));
    }
    Ok(())
}

/// Like [`show`], for a command that writes no output from the documents.
pub(super) fn show_to_compare(loaded: &Loaded) -> Result<()> {
    show_problems(loaded, Look::Human)?;
    if loaded.has_errors() {
        output::complain(&format!("error: {}\n", count(loaded)));
    }
    Ok(())
}

/// Shows the first [`SHOWN`] problems: on standard output in formats for programs, otherwise on standard error.
pub(super) fn show_problems(loaded: &Loaded, look: Look) -> Result<()> {
    let format = DiagnosticFormat::from(look);
    let problems = check(loaded);
    let limit = if look == Look::Json { usize::MAX } else { SHOWN };
    let text: String = problems.iter().take(limit).map(|problem| problem.render(format)).collect();
    if look != Look::Human {
        return output::print(&text);
    }
    output::show(&text);
    let rest = problems.len().saturating_sub(SHOWN);
    if rest > 0 {
        output::complain(&format!("… and {rest} more; `check --format json` prints all of them\n\n"));
    }
    Ok(())
}

/// "2 errors, 1 warning".
pub(super) fn count(loaded: &Loaded) -> String {
    let kinds = [(Severity::Error, "error"), (Severity::Warning, "warning")];
    let problems = check(loaded);
    let of = |severity| problems.iter().filter(|problem| problem.severity() == severity).count();
    let counts = kinds.map(|(severity, noun)| (of(severity), noun));
    let counts: Vec<_> =
        counts.into_iter().filter(|it| it.0 > 0).map(|(count, noun)| number(count, noun)).collect();
    if counts.is_empty() { "no problems".to_owned() } else { counts.join(", ") }
}

/// "1 error", "2 errors".
pub(super) fn number(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}
