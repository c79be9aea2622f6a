//! A crate of somebody's own uses the packed crates: it decodes events with `qmp-events`.
//!
//! If `QMP_TEST_DATA` is set and has the document `seed/qmp-events.txt` of an old QEMU, the crate includes types generated from that, too.

use std::fs;
use std::path::{Path, PathBuf};

use super::unpacked::Unpacked;
use crate::run::{cargo, run};
use crate::workspace::Result;

pub fn build(crates: &Unpacked) -> Result {
    let folder = crates.beside("outside")?;
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("Cargo.toml"), manifest())?;
    fs::write(folder.join("src/main.rs"), program()?)?;
    for features in ["", " --no-default-features", " --features qmp-events/generate"] {
        run(&mut Unpacked::cargo(&folder, &format!("run --quiet{features}"))?)?;
    }
    Ok(())
}

fn manifest() -> String {
    format!(
        "[package]\nname = \"outside\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\nqmp-events = {{ version = \"{}\", default-features = false }}\n\n\
         [features]\ndefault = [\"qmp-events/default\"]\n",
        env!("CARGO_PKG_VERSION")
    )
}

/// Decodes each example of the built-in specification, and of the original document.
fn program() -> Result<String> {
    let mut modules = vec!["qmp_events"];
    let mut text = String::new();
    if let Some(path) = original()? {
        let mut made = cargo("run --quiet --bin qmp-gen -- rust".split(' '));
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

/// A document of QEMU's own, as a user of `qmp-gen` has it.
fn original() -> Result<Option<PathBuf>> {
    let Some(folder) = std::env::var_os("QMP_TEST_DATA") else { return Ok(None) };
    let path = Path::new(&folder).join("seed/qmp-events.txt");
    if path.exists() { Ok(Some(path)) } else { Err(format!("{} is missing", path.display()).into()) }
}

/// A macro that decodes each example of a module's events.
pub const PROGRAM: &str = r#"
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
