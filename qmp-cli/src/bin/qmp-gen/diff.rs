//! `qmp-gen diff`: what differs between two specifications, and what of it breaks users.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use qmp_gen::plan::OptionError;
use qmp_gen::{Effect, Rule, Surface, differences, printable};

use super::gate::{self, Ignored, Verdict};
use super::input::{Beside, Commands};
use super::operand::{Content, Unknown};
use super::outcome::{Failure, Outcome, Result};
use super::output;

#[derive(Debug, Args)]
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
    /// Compare these commands, too, of schemas, models and replies: names or patterns, separated by commas or spaces
    ///
    /// A change of what QEMU returns breaks clients as one of an event does. A change of the arguments breaks them if QEMU can reject what
    /// they send. A command may be in only one of both specifications.
    #[arg(long = "command", value_name = "NAME", value_delimiter = ',')]
    commands: Vec<String>,
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
        let commands = Commands::from(self.commands.clone());
        let (old, unknown) = Content::read(&self.old, &self.beside, &commands)?;
        let (new, also_unknown) = Content::read(&self.new, &self.beside, &commands)?;
        known_in_one(&unknown, &also_unknown)?;
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

/// A command may be in only one of the specifications.
fn known_in_one(old: &Unknown, new: &Unknown) -> Result<()> {
    let name = |error: &OptionError| match error {
        OptionError::UnknownCommand { name, .. } => Some(name.clone()),
        _ => None,
    };
    let in_old: Vec<_> = old.iter().filter_map(name).collect();
    let errors = new.iter().filter(|it| name(it).is_none_or(|name| in_old.contains(&name)));
    let errors: Vec<_> = errors.map(ToString::to_string).collect();
    if errors.is_empty() { Ok(()) } else { Err(Failure(errors.join("\nerror: "))) }
}

fn ignored(text: &str) -> std::result::Result<Ignored, String> {
    text.parse()
}

/// Adds the rules to the help, once somebody calls the command or asks for its help.
pub(super) fn with_rules(command: clap::Command) -> clap::Command {
    command.defer(|command| command.after_long_help(help()))
}

/// The rules, for the help.
fn help() -> String {
    let mut text = "Rules, each with what it breaks:\n".to_owned();
    for rule in Rule::ALL {
        // Writing to a string does not fail.
        let _ok = writeln!(text, "  {:24}{}\n  {:24}{}", rule.name(), breaks(*rule), "", rule.about());
    }
    let rust = "A rule that breaks rust does so only if code that uses the generated Rust has to change.";
    text + "\n" + rust + " `qmp-gen explain RULE` explains one."
}

/// The rules with what they report and break, for the manual.
pub(super) fn rules() -> impl Iterator<Item = (&'static str, String)> {
    Rule::ALL.iter().map(|rule| (rule.name(), format!("{} Breaks {}.", rule.about(), breaks(*rule))))
}

fn breaks(rule: Rule) -> String {
    let breaks: Vec<_> = rule.breaks().map(Surface::name).collect();
    if breaks.is_empty() { "nothing".to_owned() } else { breaks.join(", ") }
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
