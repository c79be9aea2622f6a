//! `qmp-gen rust` and `qmp-gen plan`: the emitters with options. The flags are those of `qmp_gen::Builder`.

use std::fmt::Write as _;

use clap::{Args, ValueEnum};
use qmp_gen::Emitter;
use qmp_gen::plan::{DocPolicy, Format, Options};

use super::generate::One;
use super::input::{Commands, Look, show, warn_of_gpl};
use super::outcome::{Failure, Outcome, Result};
use super::output;
use super::quote::quoted;

/// The names of the commands, which are those of the emitters.
pub(super) const NAMES: [&str; 2] = [RUST, "plan"];

const RUST: &str = "rust";

#[derive(Debug, Args)]
pub(super) struct Rust {
    #[command(flatten)]
    one: One,
    #[command(flatten)]
    commands: Commands,
    #[command(flatten)]
    flags: Flags,
}

/// Options for the Rust.
#[derive(Debug, Args)]
#[command(next_help_heading = "Options for the Rust (`*` matches any part of a name, `?` one character)")]
struct Flags {
    /// Derive TRAIT for the Rust types that PATTERN selects
    #[arg(long, value_name = "PATTERN=TRAIT", value_parser = pair)]
    derive: Vec<(String, String)>,
    /// Put ATTRIBUTE at the Rust types that PATTERN selects, or with TYPE.PART at fields or variants
    #[arg(long, value_name = "PATTERN=ATTRIBUTE", value_parser = pair)]
    attribute: Vec<(String, String)>,
    /// Give an event, a type or, by TYPE.MEMBER, a member or value this name in Rust
    #[arg(long, value_name = "PATH=NAME", value_parser = pair)]
    rename: Vec<(String, String)>,
    /// Take the type at PATH in place of the specification's TYPE
    #[arg(long, value_name = "TYPE=PATH", value_parser = pair)]
    extern_type: Vec<(String, String)>,
    /// Take only the events that one of these selects
    #[arg(long, value_name = "PATTERN")]
    allow: Vec<String>,
    /// Leave these events out
    #[arg(long, value_name = "PATTERN")]
    deny: Vec<String>,
    /// Leave all events out, for a program that only executes commands
    #[arg(long, conflicts_with_all = ["allow", "deny"])]
    no_events: bool,
    /// How the text is laid out
    #[arg(long, value_enum, default_value_t)]
    format: Layout,
    /// What becomes of the documents' prose
    #[arg(long, value_enum, default_value_t)]
    docs: Docs,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
enum Layout {
    /// To be read
    #[default]
    Pretty,
    /// On one line, to be compiled
    Compact,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
enum Docs {
    /// Left out: names, types and versions alone are taken
    None,
    /// Copied: you are its author
    #[default]
    Own,
    /// Copied from QEMU's own documents: the header says that these are under the GPL
    Upstream,
}

/// The parts of `text` before and behind its first `=`.
fn pair(text: &str) -> std::result::Result<(String, String), String> {
    let (of, what) = text.split_once('=').ok_or("`=` is missing")?;
    Ok((of.to_owned(), what.to_owned()))
}

impl Rust {
    pub(super) fn run(&self, emitter: &Emitter) -> Result {
        let loaded = self.one.documents.load_with(&self.commands)?;
        show(&loaded, Look::Human)?;
        if self.flags.docs == Docs::Own {
            warn_of_gpl(&loaded, ": add `--docs upstream` or `--docs none`");
        }
        let Some(model) = loaded.model else { return Ok(Outcome::Different) };
        let origin = self
            .one
            .documents
            .origin(self.one.command(emitter.name) + &self.commands.words() + &self.flags.words());
        let options = self.flags.options();
        let text = if emitter.name == RUST {
            qmp_gen::rust(&model, &origin, &options)
        } else {
            qmp_gen::plan(&model, &options).map(|plan| (emitter.emit)(&plan, &origin))
        };
        match text {
            Ok(text) => self.one.deliver(&text),
            Err(errors) => {
                let lines = errors.iter().fold(String::new(), |mut lines, error| {
                    let _ = writeln!(lines, "error: {error}");
                    lines
                });
                output::complain(&lines);
                Err(Failure("no output with these options".to_owned()))
            }
        }
    }
}

impl Flags {
    fn options(&self) -> Options {
        Options {
            derives: self.derive.clone(),
            attributes: self.attribute.clone(),
            renames: self.rename.clone(),
            extern_types: self.extern_type.clone(),
            allow: self.allow.clone(),
            deny: self.deny.clone(),
            no_events: self.no_events,
            format: match self.format {
                Layout::Pretty => Format::Pretty,
                Layout::Compact => Format::Compact,
            },
            docs: match self.docs {
                Docs::None => DocPolicy::None,
                Docs::Own => DocPolicy::Own,
                Docs::Upstream => DocPolicy::Upstream,
            },
        }
    }

    /// The flags as they are typed, each after a space.
    fn words(&self) -> String {
        let mut words = String::new();
        let mut add = |flag: &str, value: &str| {
            let _ = write!(words, " --{flag} {}", quoted(value));
        };
        let pairs = [
            ("derive", &self.derive),
            ("attribute", &self.attribute),
            ("rename", &self.rename),
            ("extern-type", &self.extern_type),
        ];
        for (flag, (of, what)) in pairs.iter().flat_map(|(flag, list)| list.iter().map(move |it| (flag, it)))
        {
            add(flag, &format!("{of}={what}"));
        }
        self.allow.iter().for_each(|it| add("allow", it));
        self.deny.iter().for_each(|it| add("deny", it));
        let changed = [
            (self.format != Layout::default()).then(|| ("format", self.format.to_possible_value())),
            (self.docs != Docs::default()).then(|| ("docs", self.docs.to_possible_value())),
        ];
        for (flag, value) in changed.into_iter().flatten() {
            add(flag, value.as_ref().map_or("", clap::builder::PossibleValue::get_name));
        }
        words + if self.no_events { " --no-events" } else { "" }
    }
}
