//! `qmp-gen diff`: what differs between two specifications, and what of it breaks users.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use qmp_gen::{Effect, Rule, Surface, differences, printable};

use super::gate::{self, Ignored, Verdict};
use super::input::Beside;
use super::operand::Content;
use super::outcome::{Failure, Outcome, Result};
use super::output;

#[derive(Debug, Args)]
#[command(after_long_help = rules())]
pub(super) struct Diff {
    /// An events text document, a QAPI schema, a folder with a schema, a model as JSON, or a saved reply to query-qmp-schema; - for
    /// standard input; git:REV:PATH for a file or folder of a git revision, whose includes and --types are read from there as well
    #[arg(value_name = "OLD")]
    old: PathBuf,
    /// Another
    #[arg(value_name = "NEW")]
    new: PathBuf,
    #[command(flatten)]
    beside: Beside,
    /// How differences are printed
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    format: Format,
    /// Fail only if a difference breaks clients, users of the JSON Schema or users of the generated Rust
    #[arg(long)]
    breaking: bool,
    /// Ignore differences that this rule reports, or what breaks only one of wire, json-schema and rust; with @PLACE, only there: a
    /// pattern such as member-removed@RTC_CHANGE.*
    #[arg(long, value_name = "RULE[@PLACE]", value_parser = ignored)]
    ignore: Vec<Ignored>,
}

/// How differences are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(super) enum Format {
    /// `+` added, `-` removed, `~` changed, `!` before what breaks; then place, rule, and what breaks
    #[default]
    Human,
    /// A list of objects
    Json,
    /// A list of two parts, for a change log
    Markdown,
    /// Annotations of a GitHub workflow: an error for what breaks, else a notice
    Github,
}

impl Diff {
    pub(super) fn run(&self) -> Result {
        let is_stdin = |path: &PathBuf| path.as_os_str() == "-";
        if is_stdin(&self.old) && is_stdin(&self.new) {
            return Err(Failure("standard input can be read only once".to_owned()));
        }
        let old = Content::read(&self.old, &self.beside)?;
        let new = Content::read(&self.new, &self.beside)?;
        let (Some(old), Some(new)) = (old.operand(), new.operand()) else { return Ok(Outcome::Different) };
        let found = differences(&old, &new);
        if let Some(release) = found.release {
            let text = "only one specification covers several releases; both are compared as of QEMU";
            output::complain(&format!("note: {text} {release}\n"));
        }
        let verdicts = Verdict::of(&found.list, &self.ignore);
        for unused in self.ignore.iter().filter(|it| !found.list.iter().any(|found| it.applies(found))) {
            output::complain(&format!("note: `--ignore {unused}` applies to no difference\n"));
        }
        let ignored = found.list.len() - verdicts.len();
        output::print(&printable(&match self.format {
            Format::Human => gate::human(&verdicts, ignored),
            Format::Json => gate::json(&verdicts),
            Format::Markdown => gate::markdown(&verdicts),
            Format::Github => gate::github(&verdicts),
        }))?;
        let fails = |verdict: &Verdict| !self.breaking || verdict.breaks();
        Ok(if verdicts.iter().any(fails) { Outcome::Different } else { Outcome::Clean })
    }
}

fn ignored(text: &str) -> std::result::Result<Ignored, String> {
    text.parse()
}

/// The rules, for the help.
fn rules() -> String {
    let mut text = "Rules, each with what it breaks:\n".to_owned();
    for rule in Rule::ALL {
        let breaks: Vec<_> = rule.breaks().map(Surface::name).collect();
        let breaks = if breaks.is_empty() { "nothing".to_owned() } else { breaks.join(", ") };
        // Writing to a string does not fail.
        let _ok = writeln!(text, "  {:24}{breaks}\n  {:24}{}", rule.name(), "", rule.about());
    }
    let rust = "A rule that breaks rust does so only if code that uses the generated Rust has to change.";
    text + "\n" + rust + " `qmp-gen explain RULE` explains one."
}

/// A rule at length; `None` if no rule has that name.
pub(super) fn explanation(name: &str) -> Option<String> {
    let rule = Rule::named(name)?;
    let effect = |surface: Surface| match rule.effect(surface) {
        Effect::None => "does not change",
        Effect::Compatible => "changes, and no user breaks",
        Effect::Breaking => "breaks users",
    };
    let surfaces = Surface::ALL.map(|surface| format!("  {:12} {}\n", surface.to_string(), effect(surface)));
    let how =
        format!("`qmp-gen diff --ignore {rule}` ignores it, `--ignore {rule}@PLACE` only at one place.");
    Some(format!("{rule}, a rule of `qmp-gen diff`\n\n{}\n\n{}\n{how}\n", rule.about(), surfaces.concat()))
}
