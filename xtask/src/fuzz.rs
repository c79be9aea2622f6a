//! `cargo xtask fuzz`: the campaigns. Their bodies are property tests, too, which `cargo test` runs for a moment.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::Args;

use crate::run;
use crate::workspace::{Result, root};

/// The targets, and the initial inputs of each.
const TARGETS: [(&str, &[&str]); 5] = [
    ("text", &["qmp-gen/tests/cases/text/ok", "qmp-gen/tests/cases/text/err"]),
    ("schema", &["qmp-gen/tests/cases/qapi/ok", "qmp-gen/tests/cases/qapi/err"]),
    ("made", &["qmp-gen/tests/cases/text/ok", "qmp-gen/tests/cases/qapi/ok"]),
    ("line", &[]),
    ("stream", &[]),
];

#[derive(Debug, Args)]
pub struct Fuzz {
    /// How long each target runs
    #[arg(long, value_name = "N", default_value_t = 600)]
    seconds: u32,
    /// Only these: text, schema, made, line, stream
    targets: Vec<String>,
}

impl Fuzz {
    pub fn run(&self) -> Result {
        if let Some(name) = self.targets.iter().find(|name| !TARGETS.iter().any(|(known, _)| known == name)) {
            return Err(format!("unknown target `{name}`").into());
        }
        for (name, seeds) in TARGETS {
            if self.targets.is_empty() || self.targets.iter().any(|it| it == name) {
                seed(name, seeds)?;
                self.campaign(name)?;
            }
        }
        Ok(())
    }

    /// By rustup, since libFuzzer needs a nightly compiler.
    fn campaign(&self, name: &str) -> Result {
        let mut command = Command::new("rustup");
        command.current_dir(root()).args([
            "run",
            "nightly",
            "cargo",
            "fuzz",
            "run",
            "--fuzz-dir",
            "xtask/fuzz",
            "--sanitizer",
            "none",
            name,
            "--",
        ]);
        command.args([format!("-max_total_time={}", self.seconds), "-max_len=4096".to_owned()]);
        command.arg("-print_final_stats=1").env_remove("CARGO").env_remove("RUSTUP_TOOLCHAIN");
        run::run(&mut command).map_err(|error| {
            format!("{error}; it needs `rustup toolchain install nightly` and `cargo install cargo-fuzz`")
                .into()
        })
    }
}

/// Puts fixtures, and examples of the specification, into the corpus of a target.
fn seed(name: &str, folders: &[&str]) -> Result {
    let corpus = root().join("xtask/fuzz/corpus").join(name);
    fs::create_dir_all(&corpus)?;
    for folder in folders {
        for entry in fs::read_dir(root().join(folder))? {
            let path = entry?.path();
            if path.extension().is_some_and(|it| it == "txt" || it == "json") {
                fs::copy(&path, corpus.join(flat(&path)))?;
            }
        }
    }
    if folders.is_empty() {
        fs::write(
            corpus.join("example"),
            r#"{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "RESET", "data": {"guest": true, "reason": "guest-reset"}}"#,
        )?;
    }
    Ok(())
}

/// A file's name, with that of its folder: there are fixtures of one name in several.
fn flat(path: &Path) -> PathBuf {
    let parts: Vec<_> = path.iter().rev().take(2).map(|part| part.to_string_lossy()).collect();
    parts.join("-").into()
}
