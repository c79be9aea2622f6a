//! `cargo xtask api`: the public API of the published crates, in a text beside each crate.
//!
//! The difference of a commit shows a change of it, so that a reviewer can decide whether it is intended and what it means for the version.
//! rustdoc prints it in an unstable format, so the compiler has to be one whose format this module reads. With another one, the texts stay as
//! they are, and a line says so.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use clap::Args;

use crate::packages::target;
use crate::run::{cargo, output, program, run};
use crate::workspace::{Result, root};

/// The compiler whose rustdoc the library `public-api` reads, in the release that xtask has.
const COMPILER: &str = "1.95";

#[derive(Debug, Args)]
pub struct Api {
    /// Write nothing, and fail if the texts are not up to date
    #[arg(long)]
    check: bool,
}

impl Api {
    pub fn run(&self) -> Result {
        let (compiler, _) = output(Command::new("rustc").arg("--version").current_dir(root()))?;
        if !compiler.starts_with(&format!("rustc {COMPILER}.")) {
            eprintln!("── skipped: this is {}, and rustdoc of Rust {COMPILER} is read", compiler.trim());
            return Ok(());
        }
        let mut stale = Vec::new();
        let written = json()?;
        for (name, folder) in LIBRARIES {
            let path = root().join(folder).join("public-api.txt");
            let now = items(&written.join(name.replace('-', "_")).with_extension("json"))?;
            if self.check {
                let same = fs::read_to_string(&path).is_ok_and(|before| before == now);
                stale.extend((!same).then_some(folder));
            } else {
                fs::write(&path, now)?;
            }
        }
        if stale.is_empty() {
            return Ok(());
        }
        let files: Vec<_> = stale.iter().map(|folder| format!("{folder}/public-api.txt")).collect();
        Err(format!("stale: {}; to update, run: cargo xtask regenerate", files.join(", ")).into())
    }
}

/// The published libraries, and their folders.
const LIBRARIES: [(&str, &str); 3] =
    [("qmp-spec", "spec"), ("qmp-gen", "qmp-gen"), ("qmp-events", "qmp-events")];

/// The variable that names the rustdoc which this program runs instead of being itself.
const RUSTDOC: &str = "QMP_XTASK_RUSTDOC";

/// The folder with what rustdoc prints for each library, with all features that add items: what the other builds of the workspace have.
fn json() -> Result<PathBuf> {
    let mut rustdoc = cargo("doc --quiet --workspace --no-deps --lib".split(' '));
    rustdoc.env("RUSTDOCFLAGS", "-Zunstable-options --output-format json");
    rustdoc.env(RUSTDOC, "rustdoc").env("RUSTDOC", program()?);
    run(&mut rustdoc)?;
    Ok(target().join("doc"))
}

/// Runs rustdoc, if this program was started as that. A stable rustdoc then takes unstable options; if cargo had the variable that allows
/// them, it would compile all dependencies again.
pub fn as_rustdoc() -> Option<ExitCode> {
    let mut rustdoc = Command::new(std::env::var_os(RUSTDOC)?);
    let status = rustdoc.args(std::env::args_os().skip(1)).env("RUSTC_BOOTSTRAP", "1").status();
    Some(if status.is_ok_and(|it| it.success()) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The items, one per line, without derived and automatic implementations.
fn items(json: &Path) -> Result<String> {
    let api = public_api::Builder::from_rustdoc_json(json)
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .omit_auto_derived_impls(true)
        .build()?;
    Ok(api.to_string())
}
