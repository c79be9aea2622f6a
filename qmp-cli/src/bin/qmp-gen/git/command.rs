//! The command `git`.

use std::fmt;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

use super::super::near::nearest;
use super::super::outcome::{Failure, Result};

/// Why git did not do it.
#[derive(Debug)]
pub enum Refused {
    /// It could not be run.
    NotRun(io::Error),
    /// It said this.
    Said(String),
}

impl Refused {
    /// The failure of a command in `folder`.
    pub fn about(&self, folder: &Path) -> Failure {
        match self {
            Self::Said(text) if text.contains("not a git repository") => {
                Failure(format!("the folder `{}` is not in a git repository", folder.display()))
            }
            _ => Failure(self.to_string()),
        }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotRun(error) => write!(f, "cannot run `git`: {error}"),
            Self::Said(text) => write!(f, "git says: {text}"),
        }
    }
}

/// The command in `folder`.
pub fn git(folder: &Path, words: &[&str]) -> Command {
    let mut command = Command::new("git");
    command.arg("-C").arg(folder).args(words).stdin(Stdio::null());
    command.env("LC_ALL", "C").env("GIT_TERMINAL_PROMPT", "0").env("GIT_OPTIONAL_LOCKS", "0");
    // A hook of git sets these for its own repository.
    if folder != Path::new(".") {
        for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR"] {
            command.env_remove(name);
        }
    }
    command
}

/// What git prints in `folder`.
pub fn bytes(folder: &Path, words: &[&str]) -> std::result::Result<Vec<u8>, Refused> {
    let mut command = git(folder, words);
    let output = command.output().map_err(Refused::NotRun)?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let line = said.lines().find(|line| !line.trim().is_empty()).unwrap_or("nothing");
    Err(Refused::Said(line.trim_start_matches("fatal: ").to_owned()))
}

/// The line that git prints in `folder`.
pub fn text(folder: &Path, words: &[&str]) -> std::result::Result<String, Refused> {
    let bytes = bytes(folder, words)?;
    Ok(String::from_utf8_lossy(&bytes).trim_end_matches(['\n', '\r']).to_owned())
}

/// The object that a revision names, as a tree.
pub fn tree_of(folder: &Path, revision: &str) -> Result<String> {
    let is_option = revision.starts_with('-');
    let name = format!("{revision}^{{tree}}");
    let found =
        if is_option { None } else { text(folder, &["rev-parse", "--verify", "--quiet", &name]).ok() };
    found.ok_or_else(|| unknown(folder, revision))
}

/// The repository has no such revision, but perhaps one that is close.
fn unknown(folder: &Path, revision: &str) -> Failure {
    let refs = ["for-each-ref", "--format=%(refname:short)"];
    let refs = match text(folder, &refs) {
        Ok(refs) => refs,
        Err(refused) => return refused.about(folder),
    };
    let near = nearest(revision, refs.lines());
    let near = near.map_or(String::new(), |near| format!("; did you mean `{near}`?"));
    let is_shallow = text(folder, &["rev-parse", "--is-shallow-repository"]);
    let shallow = if is_shallow.is_ok_and(|is| is == "true") {
        "; the clone is shallow: `git fetch --unshallow`, or fetch the revision"
    } else {
        ""
    };
    Failure(format!("the repository has no revision `{revision}`{near}{shallow}"))
}
