//! `cargo xtask browser`: `events.html`, looked at and used in a headless Chromium.
//!
//! What does it is a crate of its own, `xtask/browser`, with a build folder of its own: nothing else needs what drives a browser.

use clap::Args;

use crate::run::{cargo, run};
use crate::{Result, root};

#[derive(Debug, Args)]
pub struct Browser {}

impl Browser {
    #[expect(clippy::unused_self, reason = "the form of all chores")]
    pub fn run(&self) -> Result {
        let generated = root().join("qmp-events/generated");
        let mut look = own("run --quiet");
        look.arg("--").arg(generated.join("events.html")).arg(generated.join("model.json"));
        run(look.arg(root().join("target/browser")))
    }
}

/// A command of cargo for that crate.
pub fn own(words: &str) -> std::process::Command {
    let mut command = cargo(words.split(' '));
    command.args(["--manifest-path", "xtask/browser/Cargo.toml"]);
    command.env("CARGO_TARGET_DIR", root().join("target/browser-build"));
    command
}
