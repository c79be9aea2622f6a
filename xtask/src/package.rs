//! `cargo xtask package`: the crates as others get them.
//!
//! Packs each crate, unpacks it elsewhere, and builds there a crate of somebody's own that depends on them: it decodes events with
//! `qmp-events`, and includes types generated from an original events text document, where one is at hand. Then the example of a
//! fork with events of its own, as it stands, is built and tested with them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::Args;

use crate::run::{cargo, run};
use crate::{Result, root};

/// The crates that are published.
const CRATES: [&str; 3] = ["qmp-spec", "qmp-gen", "qmp-events"];

/// What a crate on crates.io has to hold besides its code.
const TEXTS: [&str; 3] = ["LICENSE-APACHE", "LICENSE-MIT", "README.md"];

/// The example of a fork with events of its own.
const VENDOR: &str = "qmp-events/examples/vendor";

/// A QEMU's own document, as a user of `qmp-gen` has it.
const ORIGINAL: &str = "../shared/seed/qmp-events.txt";

#[derive(Debug, Args)]
pub struct Package {}

impl Package {
    #[expect(clippy::unused_self, reason = "the form of all chores")]
    pub fn run(&self) -> Result {
        run(&mut cargo("package --quiet --workspace --exclude xtask --no-verify --allow-dirty".split(' ')))?;
        let folder = root().join("target/outside");
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(folder.join("src"))?;
        for name in CRATES {
            unpack(name, &folder)?;
        }
        fs::write(folder.join("Cargo.toml"), manifest())?;
        fs::write(folder.join("src/main.rs"), program()?)?;
        let manifest = folder.join("Cargo.toml");
        for features in [&[][..], &["--no-default-features"], &["--features", "qmp-events/generate"]] {
            let mut build = cargo(["run", "--quiet", "--manifest-path"]);
            build.arg(&manifest).args(features).env("CARGO_TARGET_DIR", root().join("target/outside-build"));
            run(&mut build)?;
        }
        vendor(&folder)
    }
}

/// Tests a copy of the example of a fork, with the crates that were unpacked in `crates`.
fn vendor(crates: &Path) -> Result {
    let folder = root().join("target/outside-vendor");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(folder.join(".cargo"))?;
    for name in ["Cargo.toml", "build.rs", "spec", "src", "tests"] {
        copy(&root().join(VENDOR).join(name), &folder.join(name))?;
    }
    fs::write(folder.join(".cargo/config.toml"), patches(crates))?;
    let mut test = cargo(["test", "--quiet"]);
    test.current_dir(&folder).env("CARGO_TARGET_DIR", root().join("target/outside-vendor-build"));
    run(&mut test)
}

/// Copies a file, or a folder with all that is in it.
fn copy(from: &Path, to: &Path) -> Result {
    if !from.is_dir() {
        fs::copy(from, to)?;
        return Ok(());
    }
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let name = entry?.file_name();
        copy(&from.join(&name), &to.join(&name))?;
    }
    Ok(())
}

/// What has cargo take the crates in `folder`.
fn patches(folder: &Path) -> String {
    let version = env!("CARGO_PKG_VERSION");
    let lines = CRATES.map(|name| format!("{name} = {{ path = '{}/{name}-{version}' }}\n", folder.display()));
    format!("[patch.crates-io]\n{}", lines.concat())
}

fn unpack(name: &str, folder: &Path) -> Result {
    let version = env!("CARGO_PKG_VERSION");
    let file = root().join(format!("target/package/{name}-{version}.crate"));
    // Times of now: all files of a packed crate have one time, long ago, and cargo would take a build of older ones for fresh.
    run(Command::new("tar").arg("-xzmf").arg(file).arg("-C").arg(folder))?;
    let unpacked = folder.join(format!("{name}-{version}"));
    match TEXTS.iter().find(|text| !unpacked.join(text).is_file()) {
        Some(text) => Err(format!("the packed {name} has no {text}").into()),
        None => Ok(()),
    }
}

fn manifest() -> String {
    let version = env!("CARGO_PKG_VERSION");
    format!(
        "[package]\nname = \"outside\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\nqmp-events = {{ version = \"{version}\", default-features = false }}\n\n\
         [features]\ndefault = [\"qmp-events/default\"]\n\n{}",
        patches(Path::new("."))
    )
}

/// Decodes each example of the built-in specification, and of the original document.
fn program() -> Result<String> {
    let mut modules = vec!["qmp_events"];
    let mut text = String::new();
    if let Some(path) = original()? {
        let mut made = cargo(["run", "--quiet", "--package", "qmp-gen", "--", "rust"]);
        let output = made.arg(&path).output()?;
        let rust = String::from_utf8(output.stdout)?;
        if !output.status.success() {
            return Err(format!("no Rust from {}", path.display()).into());
        }
        text = format!(
            "#![deny(warnings)]\n/// Types for the original document.\npub mod original {{\n{rust}\n}}\n"
        );
        modules.push("original");
    }
    let calls: Vec<_> = modules.iter().map(|module| format!("    check!({module});")).collect();
    Ok(format!("{text}{PROGRAM}fn main() {{\n{}\n}}\n", calls.join("\n")))
}

fn original() -> Result<Option<PathBuf>> {
    let path = root().join(ORIGINAL);
    if path.exists() {
        return Ok(Some(path));
    }
    if std::env::var_os("QMP_REQUIRE_SHARED").is_some() {
        return Err(format!("{} is missing", path.display()).into());
    }
    eprintln!("── skipped: {} is missing", path.display());
    Ok(None)
}

const PROGRAM: &str = r#"
macro_rules! check {
    ($module:ident) => {{
        let mut examples = 0;
        for kind in $module::EventKind::ALL {
            for line in kind.examples() {
                let event = $module::Event::from_slice(line.as_bytes()).expect(line);
                assert_eq!(event.kind(), Some(*kind));
                assert!(event.unknowns().is_empty(), "{line}");
                assert_eq!($module::Event::from_slice(event.to_json().as_bytes()).expect(line), event);
                examples += 1;
            }
        }
        println!("{}: {} events, {examples} examples decoded", stringify!($module), $module::EventKind::ALL.len());
    }};
}

"#;
