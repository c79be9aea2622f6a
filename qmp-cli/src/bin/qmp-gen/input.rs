//! The documents that a command reads.

use std::io::{self, IsTerminal as _};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use qmp_gen::diagnostic::{Format, Severity, render};
use qmp_gen::emit::Origin;
use qmp_gen::load::{self, Input, Loaded};
use qmp_gen::model::Model;
use qmp_gen::syntax::qapi::Options;

use super::outcome::{Failure, Result};
use super::output;
use super::quote::quoted_path;
use super::schemas::Schemas;

/// How many problems are shown; the rest are counted.
const SHOWN: usize = 100;

/// Which documents to read.
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
    /// Let schemas include files outside their folder
    #[arg(long)]
    allow_outside: bool,
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

impl From<Look> for Format {
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

impl Documents {
    /// A single one.
    pub(super) fn single(document: PathBuf, beside: Beside) -> Self {
        Self { events: vec![document], beside }
    }

    /// Reads them, whatever they say.
    pub(super) fn load(&self) -> Result<Loaded> {
        load::load_with(&self.inputs(), Options { outside: self.beside.allow_outside, ..Options::default() })
            .map_err(|(path, error)| Failure::new("read", path.display(), error))
    }

    /// Reads them and shows their problems; no model if one of these is an error.
    pub(super) fn model(&self) -> Result<Option<Model>> {
        let loaded = self.load()?;
        show(&loaded, Look::Human)?;
        Ok(loaded.model)
    }

    /// As [`Self::model`], for a command that writes no output from the documents.
    pub(super) fn model_to_compare(&self) -> Result<Option<Model>> {
        let loaded = self.load()?;
        show_problems(&loaded, Look::Human)?;
        if loaded.model.is_none() {
            output::complain(&format!("error: {}\n", count(&loaded)));
        }
        Ok(loaded.model)
    }

    /// As [`Self::model`], for what takes over prose: warns if that is under the GPL.
    pub(super) fn model_with_prose(&self) -> Result<Option<Model>> {
        let loaded = self.load()?;
        show(&loaded, Look::Human)?;
        warn_of_gpl(&loaded, "");
        Ok(loaded.model)
    }

    /// The arguments that name them, as they are typed, each after a space.
    pub(super) fn words(&self) -> String {
        let flags = [
            ("--with-builtin", self.beside.with_builtin),
            ("--with-builtin-types", self.beside.with_builtin_types),
            ("--allow-outside", self.beside.allow_outside),
        ];
        let shown = |path: &PathBuf| quoted_path(path);
        let mut words: Vec<_> = self.events.iter().map(shown).collect();
        words.extend(self.beside.types.words());
        words.extend(self.beside.root.iter().map(|root| format!("--root {}", shown(root))));
        words.extend(flags.into_iter().filter(|it| it.1).map(|it| it.0.to_owned()));
        words.iter().flat_map(|word| [" ", word]).collect()
    }

    /// What a header says of where its text comes from.
    pub(super) fn origin(&self, remake: String) -> Origin {
        Origin { from: self.names(), remake }
    }

    /// Their names, as they were given.
    pub(super) fn names(&self) -> Vec<String> {
        let inputs = self.inputs();
        let documents = inputs.iter().filter(|input| !matches!(input, Input::Root(_)));
        documents.map(|input| input.name().display().to_string()).collect()
    }

    /// The files that were named.
    pub(super) fn files(&self) -> impl Iterator<Item = &Path> {
        self.events.iter().map(PathBuf::as_path).chain(self.beside.types.files())
    }

    fn inputs(&self) -> Vec<Input> {
        let files = self.events.iter().cloned().map(Input::File).chain(self.beside.types.inputs());
        let alone = self.events.is_empty() && self.beside.types.is_empty();
        let builtin = if self.beside.with_builtin || alone {
            load::builtin()
        } else if self.beside.with_builtin_types {
            vec![load::builtin_types()]
        } else {
            Vec::new()
        };
        let root = self.beside.root.clone().map(Input::Root);
        builtin.into_iter().chain(files).chain(root).collect()
    }
}

/// Warns of documents whose prose is under the GPL, and is copied; `advice` says what can be done.
pub(super) fn warn_of_gpl(loaded: &Loaded, advice: &str) {
    for path in loaded.under_gpl() {
        let path = path.display();
        output::complain(&format!(
            "warning: `{path}` says that it is under the GPL, and its prose is copied{advice}\n"
        ));
    }
}

/// Shows the problems, and how many there are if no output is written because of them.
pub(super) fn show(loaded: &Loaded, look: Look) -> Result<()> {
    show_problems(loaded, look)?;
    if loaded.problems.has_errors() {
        output::complain(&format!("error: {}; no output written\n", count(loaded)));
    }
    Ok(())
}

/// Shows the problems, the first [`SHOWN`] of them: for programs on standard output, otherwise on standard error.
pub(super) fn show_problems(loaded: &Loaded, look: Look) -> Result<()> {
    let format = Format::from(look);
    let all = loaded.problems.iter();
    let limit = if look == Look::Json { usize::MAX } else { SHOWN };
    let text: String = all.take(limit).map(|problem| render(problem, &loaded.sources, format)).collect();
    if look != Look::Human {
        return output::print(&text);
    }
    output::show(&text);
    let rest = loaded.problems.iter().len().saturating_sub(SHOWN);
    if rest > 0 {
        output::complain(&format!("… and {rest} more; `check --format json` prints all of them\n\n"));
    }
    Ok(())
}

/// "2 errors, 1 warning".
pub(super) fn count(loaded: &Loaded) -> String {
    let kinds = [(Severity::Error, "error"), (Severity::Warning, "warning")];
    let counts = kinds.map(|(severity, noun)| (loaded.problems.count(severity), noun));
    let counts: Vec<_> =
        counts.into_iter().filter(|it| it.0 > 0).map(|(count, noun)| number(count, noun)).collect();
    if counts.is_empty() { "no problems".to_owned() } else { counts.join(", ") }
}

/// "1 error", "2 errors".
pub(super) fn number(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}
