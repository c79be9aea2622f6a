//! The command-line arguments.

#[cfg(feature = "nats")]
pub mod nats;

use std::path::PathBuf;
use std::time::Duration;

use clap::{Parser, ValueEnum};
use clap_complete::Shell;

/// What each exit status means, in the help and in the manual page.
pub const EXIT_STATUS: &[(&str, &str)] = &[
    ("0", "It ended as asked: all inputs were read, the awaited event came, or the time was over."),
    (
        "1",
        "Something was lost, broke or never came: an event, a connection, a QEMU that had not announced its end, an input without any event.",
    ),
    ("2", "An argument is wrong, or a file cannot be read or written."),
];

/// Show the events of running QEMUs as they come, and find those in logs and transcripts
#[derive(Debug, Parser)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
#[command(
    name = "qmp-tail",
    version,
    after_help = "Exit status: 0 ended as asked; 1 something was lost, broke or never came; 2 a wrong argument or file"
)]
pub struct Arguments {
    /// A QMP socket's path, host:port, a file, or `-` for standard input, which is also the default
    ///
    /// Files and standard input are searched for events in any form: lines, records, JSON over several lines,
    /// transcripts, logs. Text without an event is skipped.
    #[arg(value_name = "ADDRESS", conflicts_with = "replay")]
    pub addresses: Vec<String>,

    /// Connect to each socket in this folder, as they come and go; may be given more than once
    #[arg(long, value_name = "DIR", conflicts_with = "replay", help_heading = "Input")]
    pub watch: Vec<PathBuf>,
    /// Wait for QEMUs that connect to this host:port or path
    #[arg(long, value_name = "ADDRESS", conflicts_with = "replay", help_heading = "Input")]
    pub listen: Vec<String>,
    /// Wait for sockets that do not exist yet, and connect again when a connection ends
    #[arg(long, help_heading = "Input")]
    pub retry: bool,
    /// Show the events in this file at the pace at which they came
    #[arg(long, value_name = "FILE", help_heading = "Input")]
    pub replay: Option<PathBuf>,
    /// Replay without pauses
    #[arg(long, requires = "replay", help_heading = "Input")]
    pub fast: bool,

    /// Only events of these names, separated by commas
    ///
    /// `*` matches any characters and `?` matches one. `=NAME` matches a name literally, even if no known event has a similar name.
    #[arg(long, value_name = "PATTERNS", value_delimiter = ',', help_heading = "Filters")]
    pub only: Vec<String>,
    /// No events of these names, separated by commas
    #[arg(long, value_name = "PATTERNS", value_delimiter = ',', help_heading = "Filters")]
    pub not: Vec<String>,
    /// Only events about this device, node, job or path; may be given more than once
    #[arg(long, value_name = "ID", help_heading = "Filters")]
    pub subject: Vec<String>,
    /// Only events with this member, as in `reason=guest-reset` or `info.type=hyper-v`; `*` and `?` are wildcards
    ///
    /// May be given more than once: at least one value of each member must match.
    #[arg(long, value_name = "MEMBER=VALUE", value_parser = member, help_heading = "Filters")]
    pub r#where: Vec<(String, String)>,

    /// End when one of these events comes; with --subject, about one of these or about nothing
    #[arg(long, value_name = "PATTERNS", value_delimiter = ',', help_heading = "End")]
    pub until: Vec<String>,
    /// End after this time, such as 90s or 5m; with --until, without success
    #[arg(long, value_name = "TIME", value_parser = humantime::parse_duration, help_heading = "End")]
    pub timeout: Option<Duration>,

    /// How to print an event
    #[arg(long, value_enum, default_value_t, help_heading = "Output")]
    pub format: Format,
    /// Explain each event below its line, from the specification
    #[arg(long, help_heading = "Output")]
    pub explain: bool,
    /// When to use colours
    #[arg(long, value_enum, default_value_t, value_name = "WHEN", help_heading = "Output")]
    pub color: Color,
    /// Also write the events with their times of arrival to this file, which is new or empty
    #[arg(long, value_name = "FILE", help_heading = "Output")]
    pub record: Option<PathBuf>,
    /// Serve metrics in the `OpenMetrics` format at the path /metrics of this host:port
    #[arg(long, value_name = "ADDRESS", help_heading = "Output")]
    pub metrics: Option<String>,

    #[cfg(feature = "nats")]
    #[command(flatten)]
    pub nats: nats::NatsArguments,

    /// Print a completion script for this shell
    #[arg(long, value_name = "SHELL", exclusive = true)]
    pub completions: Option<Shell>,
    /// Print the manual page
    #[arg(long, exclusive = true)]
    pub man: bool,
}

/// How to print an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Format {
    /// A line to read
    #[default]
    Pretty,
    /// The line as QEMU sends it; with its source and time of arrival if there are several sources
    Json,
    /// `CloudEvents` 1.0
    Cloudevents,
}

/// When to use colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Color {
    /// On a terminal, unless `NO_COLOR` is set
    #[default]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

fn member(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((path, value)) if !path.is_empty() => Ok((path.to_owned(), value.to_owned())),
        _ => Err("expected MEMBER=VALUE, such as reason=guest-reset".into()),
    }
}
