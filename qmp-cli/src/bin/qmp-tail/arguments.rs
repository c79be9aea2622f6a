//! What can be asked for.

#[cfg(feature = "nats")]
pub mod nats;

use std::path::PathBuf;
use std::time::Duration;

use clap::{Parser, ValueEnum};
use clap_complete::Shell;
use qmp_events::EventKind;

/// Show the events of running QEMUs as they come
#[derive(Debug, Parser)]
#[command(
    name = "qmp-tail",
    version,
    after_help = "Exit status: 0 all is well, 1 a connection broke, the awaited event did not come or a record has lines that are none, 2 wrong arguments or files."
)]
pub struct Arguments {
    /// A QMP socket's path, host:port, or `-` for lines on standard input, which is also the default
    #[arg(value_name = "ADDRESS", conflicts_with = "replay")]
    pub addresses: Vec<String>,
    /// Only events of these names, separated by commas; `*` and `?` stand for other characters
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    pub only: Vec<String>,
    /// Only events about this device, node or job; may be given more than once
    #[arg(long, value_name = "ID")]
    pub subject: Vec<String>,
    /// How to print an event
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// When to use colours
    #[arg(long, value_enum, default_value_t, value_name = "WHEN")]
    pub color: Color,
    /// Wait for sockets that are not there yet, and connect anew when a connection ends
    #[arg(long)]
    pub retry: bool,
    /// Also write the events with their times of arrival to this file, which is new or empty
    #[arg(long, value_name = "FILE")]
    pub record: Option<PathBuf>,
    /// Show what was recorded in this file, at the pace at which it came
    #[arg(long, value_name = "FILE")]
    pub replay: Option<PathBuf>,
    /// Replay without pauses
    #[arg(long, requires = "replay")]
    pub fast: bool,
    /// End when an event of this name came, where `*` and `?` stand for other characters; with --subject, about one of these or about none
    #[arg(long, value_name = "EVENT")]
    pub until: Option<String>,
    /// End after this time, such as 90s or 5m; with --until, without success
    #[arg(long, value_name = "TIME", value_parser = humantime::parse_duration)]
    pub timeout: Option<Duration>,
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
    /// A line for people
    #[default]
    Pretty,
    /// The line as QEMU sends it; with its source and time of arrival where there are several sources
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

impl Arguments {
    /// Names that no known event has, though they may be right for a newer QEMU.
    pub fn unknown_names(&self) -> impl Iterator<Item = &str> {
        let names = self.only.iter().chain(&self.until).map(String::as_str);
        names.filter(|name| !name.contains(['*', '?']) && name.parse::<EventKind>().is_err())
    }
}
