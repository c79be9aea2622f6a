//! The manual pages: what clap knows of a command, with examples, exit statuses and related pages.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

use clap::Command;
use clap_mangen::Man;

use super::{diff, roff};

/// Command lines, each with what it does.
const EXAMPLES: &[(&str, &str)] = &[
    ("qmp-gen check qmp-events.txt", "show what is wrong with a document"),
    ("qmp-gen check --fix qmp-events.txt", "apply the replacements that are certain"),
    ("qmp-gen check --format github --strict a.txt", "show annotations; warnings fail, too"),
    ("qmp-gen check --watch my-events.txt", "check again after each change of the document"),
    ("qmp-gen explain W451", "explain a problem and how to fix it"),
    ("qmp-gen rust qmp-events.txt -o events.rs", "write Rust types for its events"),
    ("qmp-gen rust --types s.json --command stop,cont", "write Rust types for its events and these commands"),
    ("qmp-gen markdown > events.md", "write the reference of all events"),
    ("qmp-gen json-schema -o events.schema.json", "write a schema for code generators"),
    ("qmp-gen generate --out docs", "write everything into a folder"),
    ("qmp-gen diff old.txt new.txt", "show what changed, and what of it breaks clients"),
    ("qmp-gen diff --breaking git:HEAD:spec spec", "fail if what was not committed breaks users"),
    ("qmp-gen diff --command stop,'block*' a.json b.json", "compare these commands of two schemas, too"),
    ("qmp-gen compare --qmp /run/vm1.qmp", "compare with a running QEMU"),
    ("qmp-gen sample -n 3 --event 'BLOCK_*'", "print random lines that it allows, for tests"),
    ("qmp-gen fmt --check spec/*.txt", "check whether they are in the canonical layout"),
];

/// What each exit status means.
const EXIT_STATUS: &[(&str, &str)] = &[
    ("0", "The documents are clean, and everything was written."),
    ("1", "The documents have problems, or files or specifications differ."),
    ("2", "An argument is wrong, or a file cannot be read or written."),
];

/// What follows the options in the help.
pub(super) fn after_help() -> String {
    let mut text =
        "Without a document, the built-in specification is read: every event since QEMU 2.1.\n\nExamples:\n"
            .to_owned();
    for (line, what) in EXAMPLES {
        // Writing to a string does not fail.
        let _ok = writeln!(text, "  {line:44}  {what}");
    }
    text + "\nExit status: 0 clean; 1 problems or differences; 2 wrong usage, or a file that cannot be read or written.\n\
            A file is written as a whole or not at all, and never if there are errors."
}

/// Writes the page of a command.
pub(super) fn page(command: &Command, out: &mut dyn Write) -> io::Result<()> {
    let name = command.get_display_name().unwrap_or_else(|| command.get_name()).to_owned();
    let line_start = format!("qmp-gen {} ", name.strip_prefix("qmp-gen-").unwrap_or_default());
    let own = |line: &str| name == "qmp-gen" || line.starts_with(&line_start);
    let examples: Vec<_> = EXAMPLES.iter().copied().filter(|(line, _)| own(line)).collect();
    let (man, has_commands) = (Man::new(command.clone().after_help("")), command.has_subcommands());
    roff::head(&man, out)?;
    if has_commands {
        man.render_subcommands_section(out)?;
    }
    roff::section("EXIT STATUS", EXIT_STATUS, out)?;
    if !examples.is_empty() {
        roff::section("EXAMPLES", &examples, out)?;
    }
    if name == "qmp-gen-diff" {
        let rules: Vec<_> = diff::rules().collect();
        let rules: Vec<_> = rules.iter().map(|(rule, text)| (*rule, text.as_str())).collect();
        roff::section("RULES", &rules, out)?;
    }
    let others = if name == "qmp-gen" { &["qmp-tail", "qemu"][..] } else { &["qmp-gen", "qmp-tail"] };
    roff::see_also(others, out)?;
    if has_commands { man.render_version_section(out) } else { Ok(()) }
}

/// Writes a page for each command into a folder.
pub(super) fn pages(command: Command, folder: &Path) -> io::Result<()> {
    let mut command = command.disable_help_subcommand(true);
    command.build();
    for command in command.get_subcommands().chain([&command]) {
        let mut text = Vec::new();
        page(command, &mut text)?;
        let name = command.get_display_name().unwrap_or_else(|| command.get_name());
        fs::write(folder.join(format!("{name}.1")), text)?;
    }
    Ok(())
}
