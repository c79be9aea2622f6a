//! The commands that make something: one artifact, or all of them into a folder.

use std::path::{Path, PathBuf};

use clap::Args;
use qmp_gen::model::Model;
use qmp_gen::plan::Plan;
use qmp_gen::{Artifact, EMITTERS, Emitter, Mode, Origin, Report, printable};

use super::input::{Commands, Documents};
use super::outcome::{Failure, Outcome, Result};
use super::output;
use super::quote::quoted_path;

#[derive(Debug, Args)]
pub(super) struct One {
    #[command(flatten)]
    pub(super) documents: Documents,
    /// Write into this file instead of standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct Generate {
    #[command(flatten)]
    documents: Documents,
    /// The folder; it is made where it is missing
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Write nothing; exit with 1 if a file is missing or not what it would be
    #[arg(long)]
    check: bool,
    /// With --check: exit with 1 if the folder holds anything else
    #[arg(long, requires = "check")]
    only: bool,
    /// The command that headers name for regenerating the files
    #[arg(long, value_name = "COMMAND")]
    regenerate_with: Option<String>,
}

/// `qmp-gen model`, which shows commands as well.
#[derive(Debug, Args)]
pub(super) struct WithCommands {
    #[command(flatten)]
    one: One,
    #[command(flatten)]
    commands: Commands,
}

impl WithCommands {
    /// The command, which is that of an emitter.
    pub(super) const NAME: &str = "model";

    pub(super) fn run(&self, emitter: &Emitter) -> Result {
        self.one.run(emitter, &self.commands)
    }
}

impl One {
    pub(super) fn run(&self, emitter: &Emitter, commands: &Commands) -> Result {
        let Some(model) = self.documents.model_with_prose(commands)? else { return Ok(Outcome::Different) };
        let flag = emitter.flag.map_or_else(String::new, |flag| format!(" --{flag}"));
        let command = format!("{}{flag}", emitter.name) + &commands.words();
        let text = (emitter.emit)(&Plan::new(&model), &self.documents.origin(self.command(&command)));
        self.deliver(&text)
    }

    /// The command that regenerates it.
    pub(super) fn command(&self, command: &str) -> String {
        let output = self.output.as_deref();
        let output = output.map_or(String::new(), |path| format!(" -o {}", quoted_path(path)));
        format!("qmp-gen {command}{}{output}", self.documents.words())
    }

    /// Puts `text` where it is wanted.
    pub(super) fn deliver(&self, text: &str) -> Result {
        output::deliver(text, self.output.as_deref())?;
        Ok(Outcome::Clean)
    }
}

impl Generate {
    pub(super) fn run(&self) -> Result {
        let Some(model) = self.documents.model_with_prose(&Commands::default())? else {
            return Ok(Outcome::Different);
        };
        let artifacts = self.artifacts(&model);
        let mode = if self.check { Mode::Check } else { Mode::Write };
        let report = qmp_gen::write(&self.out, &artifacts, mode)
            .map_err(|(path, error)| Failure::new(self.verb(), path.display(), error))?;
        let from = self.documents.names().join(", ");
        output::print(&format!("read {} from {from}\n", model.contents()))?;
        self.tell(&report)
    }

    fn artifacts(&self, model: &Model) -> Vec<Artifact> {
        let origin = Origin { together: true, ..self.documents.origin(self.command()) };
        let plan = Plan::new(model);
        EMITTERS.iter().map(|emitter| emitter.artifact(&plan, &origin)).collect()
    }

    /// The command that regenerates the files.
    fn command(&self) -> String {
        let out = || quoted_path(&self.out);
        let own = || format!("qmp-gen generate --out {}{}", out(), self.documents.words());
        self.regenerate_with.clone().unwrap_or_else(own)
    }

    fn verb(&self) -> &'static str {
        if self.check { "check" } else { "write" }
    }

    /// Says what was found and done, and what is left to do.
    fn tell(&self, report: &Report) -> Result {
        let (missing, stale) = if self.check { ("missing", "stale") } else { ("written", "written") };
        let mut lines = lines("unchanged", &self.out, &report.unchanged);
        lines += &self::lines(missing, &self.out, &report.missing);
        lines += &self::lines(stale, &self.out, &report.stale);
        output::print(&lines)?;
        let stale = self.check && !report.is_fresh();
        if stale {
            output::complain(&format!("to fix it, run: {}\n", self.command()));
        }
        let orphaned = self.only && !report.orphaned.is_empty();
        if orphaned {
            let path = |name: &String| quoted_path(&self.out.join(name));
            let files: Vec<_> = report.orphaned.iter().map(path).collect();
            output::complain(&format!("nothing makes these; to fix it, run: rm -r {}\n", files.join(" ")));
        }
        Ok(if stale || orphaned { Outcome::Different } else { Outcome::Clean })
    }
}

fn lines(what: &str, folder: &Path, names: &[String]) -> String {
    names.iter().fold(String::new(), |lines, name| {
        let path = folder.join(name);
        lines + &printable(&format!("{what:9} {}\n", path.display()))
    })
}
