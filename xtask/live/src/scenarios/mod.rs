//! The scenarios, each of which provokes some events.

mod block;
mod commands;
mod devices;
mod display;
mod failures;
mod jobs;
mod migration;
mod network;
mod power;
mod sequences;

use crate::guest;
use crate::machine::{Host, Outcome};

pub use migration::capabilities;

/// A scenario starts machines, and returns when it saw the events that it provokes.
pub type Scenario = fn(&Host) -> Outcome;

/// The scenarios and their names.
pub const ALL: &[(&str, Scenario)] = &[
    ("power", power::power),
    ("options", power::options),
    ("end", power::end),
    ("panic", failures::panic),
    ("watchdog", failures::watchdog),
    ("memory", failures::memory_failure),
    ("acpi", devices::acpi),
    ("dump", devices::dump),
    ("reservations", devices::reservations),
    ("stream", network::stream),
    ("vhost-user", network::vhost_user),
    ("quorum", block::quorum),
    ("disk", block::disk),
    ("jobs", jobs::jobs),
    ("migration", migration::migration),
    ("colo", migration::colo),
    ("sequences", sequences::sequences),
    ("vnc", display::vnc),
    ("spice", display::spice),
    ("commands", commands::commands),
    ("examples", commands::examples),
    ("guest", guest::guest),
];
