//! `cargo xtask browser`: `events.html`, looked at and used in a headless Chromium.
//!
//! The package `xtask/browser` drives the browser. axe-core and html-validate come from npm, in the versions below; where npm does not
//! answer, their checks are not run, and the output says so.

use std::path::{Path, PathBuf};
use std::process::Command;

use clap::Args;

use crate::packages::{own, target};
use crate::run::{output, run};
use crate::workspace::{Result, root};

/// The packages of npm that check pages.
const TOOLS: [&str; 2] = ["axe-core@4.10.3", "html-validate@9.5.5"];

/// The rules of html-validate: those of the standard and of accessibility.
const RULES: &str = r#"{"root": true, "extends": ["html-validate:standard", "html-validate:a11y"]}"#;

#[derive(Debug, Args)]
pub struct Browser {
    /// Only a phone in light and a desktop in dark mode, and no screenshots of further sizes
    #[arg(long)]
    quick: bool,
    /// Another page than that of this project; `qmp-gen generate` writes it with the `model.json` that has to be beside it
    #[arg(value_name = "PAGE.html")]
    page: Option<PathBuf>,
}

impl Browser {
    pub fn run(&self) -> Result {
        let page = match &self.page {
            Some(page) => std::path::absolute(page)?,
            None => root().join("qmp-events/generated/events.html"),
        };
        let tools = tools();
        let valid = match &tools {
            Ok(folder) => validate(folder, &page),
            Err(reason) => {
                println!("axe-core and html-validate: not run: {reason}");
                Ok(())
            }
        };
        let mut look = own("browser", "run --quiet");
        look.arg("--").arg(&page).arg(page.with_file_name("model.json")).arg(target().join("browser"));
        if let Ok(folder) = tools {
            look.arg(folder.join("node_modules/axe-core/axe.min.js"));
        }
        if self.page.is_none() {
            look.arg("--own");
        }
        if self.quick {
            look.arg("--quick");
        }
        run(&mut look)?;
        valid
    }
}

/// The folder with the tools, which are installed there once.
fn tools() -> Result<PathBuf> {
    let folder = target().join("browser-tools");
    let complete = folder.join(TOOLS.join("+"));
    if complete.exists() {
        return Ok(folder);
    }
    std::fs::create_dir_all(&folder)?;
    let mut npm = Command::new("npm");
    npm.args(["install", "--no-audit", "--no-fund", "--ignore-scripts", "--no-save", "--silent", "--prefix"]);
    let (_, installed) =
        output(npm.arg(&folder).args(["--fetch-timeout=30000", "--fetch-retries=1"]).args(TOOLS))
            .map_err(|error| format!("cannot run `npm`: {error}"))?;
    if !installed {
        return Err("npm cannot install them".into());
    }
    std::fs::write(complete, "")?;
    Ok(folder)
}

fn validate(folder: &Path, page: &Path) -> Result {
    let rules = folder.join("rules.json");
    std::fs::write(&rules, RULES)?;
    let mut validate = Command::new("node");
    validate.arg(folder.join("node_modules/html-validate/bin/html-validate.mjs"));
    run(validate.arg("--config").arg(rules).arg(page))?;
    println!("html-validate: no problem");
    Ok(())
}
