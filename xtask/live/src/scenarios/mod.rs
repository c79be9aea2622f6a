//! What brings which event about.

mod block;
mod devices;
mod display;
mod jobs;
mod migration;
mod power;

use crate::guest;
use crate::machine::{Host, Outcome};

/// A scenario: it starts machines, and returns when it has seen what it is for.
pub type Scenario = fn(&Host) -> Outcome;

/// The scenarios by name.
pub const ALL: &[(&str, Scenario)] = &[
    ("power", power::power),
    ("panic", power::panic),
    ("watchdog", power::watchdog),
    ("memory", power::memory_failure),
    ("acpi", devices::acpi),
    ("dump", devices::dump),
    ("netdev", devices::netdev),
    ("quorum", block::quorum),
    ("disk", block::disk),
    ("jobs", jobs::jobs),
    ("migration", migration::migration),
    ("vnc", display::vnc),
    ("spice", display::spice),
    ("guest", guest::guest),
];
