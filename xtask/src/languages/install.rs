//! Installs the tools, in the versions that are pinned.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use super::input::Work;
use crate::packages::own;
use crate::workspace::{Result, root};

/// What a tool needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Packages of npm.
    Npm,
    /// Packages of Python.
    Pip,
    /// Packages of npm, and Go.
    Go,
    /// Packages of crates.io.
    Cargo,
}

/// Why needs are not met.
pub struct Missing(Vec<(Need, String)>);

impl Missing {
    /// Installs everything.
    pub fn install(work: &Work) -> Self {
        let npm = npm(work).err().map(|error| error.to_string());
        let go = npm
            .clone()
            .or_else(|| answer(Command::new("go").arg("version")).err().map(|error| error.to_string()));
        let pip = pip(work).err().map(|error| error.to_string());
        let cargo = answer(&mut own("typify", "fetch --quiet --locked")).err().map(|error| error.to_string());
        let all = [(Need::Npm, npm), (Need::Go, go), (Need::Pip, pip), (Need::Cargo, cargo)];
        Self(all.into_iter().filter_map(|(need, reason)| Some((need, reason?))).collect())
    }

    /// Why `need` is not met, if it is not.
    pub fn reason(&self, need: Need) -> Option<&str> {
        self.0.iter().find(|(it, _)| *it == need).map(|(_, reason)| reason.as_str())
    }
}

/// Runs a command silently; the last line of its errors, if it fails.
fn answer(command: &mut Command) -> Result {
    let program = command.get_program().to_string_lossy().into_owned();
    let output =
        command.stdin(Stdio::null()).output().map_err(|error| format!("cannot run `{program}`: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    let last = errors.lines().rfind(|line| !line.trim().is_empty()).unwrap_or("no reason given");
    Err(format!("`{program}` failed: {}", last.trim()).into())
}

fn npm(work: &Work) -> Result {
    let own = root().join("xtask/languages");
    for name in ["package.json", "package-lock.json"] {
        fs::copy(own.join(name), work.file(name))?;
    }
    copy(&own.join("check"), &work.file("check"))?;
    let words = "ci --ignore-scripts --no-audit --no-fund --prefer-offline --loglevel=error";
    answer(Command::new("npm").args(words.split(' ')).current_dir(&work.folder))
}

fn pip(work: &Work) -> Result {
    let folder = work.file("venv");
    if !folder.join("bin/pip").exists() {
        answer(Command::new("python3").args(["-m", "venv"]).arg(&folder))?;
    }
    let mut install = Command::new(folder.join("bin/pip"));
    install.args(["install", "--quiet", "--disable-pip-version-check", "--requirement"]);
    answer(install.arg(root().join("xtask/languages/requirements.txt")))
}

fn copy(from: &Path, to: &Path) -> Result {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        fs::copy(entry.path(), to.join(entry.file_name()))?;
    }
    Ok(())
}
