//! `cargo xtask browser`: `events.html`, looked at and used in a headless Chromium.
//!
//! The package `xtask/browser` drives the browser.

use clap::Args;

use crate::packages::{own, target};
use crate::run::run;
use crate::workspace::{Result, root};

#[derive(Debug, Args)]
pub struct Browser {}

impl Browser {
    #[expect(clippy::unused_self, reason = "the form of all chores")]
    pub fn run(&self) -> Result {
        let generated = root().join("qmp-events/generated");
        let mut look = own("browser", "run --quiet");
        look.arg("--").arg(generated.join("events.html")).arg(generated.join("model.json"));
        run(look.arg(target().join("browser")))
    }
}
