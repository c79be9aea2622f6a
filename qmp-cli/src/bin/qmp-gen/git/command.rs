//! The command `git`.

use std::fmt;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

use qmp_gen::nearest;

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
            Self::Said(text) if text.contains("dubious ownership") => {
                let help = "the repository belongs to another user; if you trust it, run \
                            `git config --global --add safe.directory FOLDER`";
                Failure(format!("git says: {text}: {help}"))
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
    let refs = ["for-each-ref", "--format=%(refname:strip=2)"];
    let refs = match text(folder, &refs) {
        Ok(refs) => refs,
        Err(refused) => return refused.about(folder),
    };
    if let Some((old, new)) = revision.split_once("..") {
        let text =
            format!("`{revision}` is a range of revisions; compare `git:{old}:PATH` with `git:{new}:PATH`");
        return Failure(text);
    }
    let help = suggestion(revision, &refs).map_or(String::new(), |near| format!("; did you mean `{near}`?"));
    let is_shallow = text(folder, &["rev-parse", "--is-shallow-repository"]).is_ok_and(|is| is == "true");
    let has_commit = text(folder, &["rev-parse", "--verify", "--quiet", "HEAD"]).is_ok();
    let more = match (is_shallow, has_commit) {
        (true, _) => shallow(revision),
        (false, false) => "; it has no commit".to_owned(),
        (false, true) => String::new(),
    };
    Failure(format!("the repository has no revision `{revision}`{help}{more}"))
}

/// What to do in a clone without its history, such as the checkout of a workflow.
fn shallow(revision: &str) -> String {
    let name = split(revision).0;
    let name = name.strip_prefix("origin/").unwrap_or(name);
    let all = "`git fetch --unshallow` gets all revisions, as `fetch-depth: 0` of actions/checkout does";
    if name == "HEAD" || name == "@" {
        return format!("; the clone is shallow: {all}");
    }
    format!(
        "; the clone is shallow: {all}; `git fetch --depth=1 origin {name}` gets one, as `git:FETCH_HEAD:PATH`"
    )
}

/// The name that a revision starts with, and what leads from there to a commit, such as `~2`.
fn split(revision: &str) -> (&str, &str) {
    let end = revision.find(['~', '^', '@', ':']).filter(|at| *at > 0).unwrap_or(revision.len());
    revision.split_at(end)
}

/// A branch, a tag or `HEAD` whose name is close, followed by what leads from there to a commit.
fn suggestion(revision: &str, refs: &str) -> Option<String> {
    let (name, way) = split(revision);
    if name == "HEAD" || name == "@" || refs.lines().any(|line| line == name) {
        return None;
    }
    // A branch that the clone has only of its origin.
    let remote = refs.lines().find(|line| line.split_once('/').is_some_and(|(_, branch)| branch == name));
    let near = remote.or_else(|| nearest(name, refs.lines().chain(["HEAD"])));
    near.map(|near| format!("{near}{way}"))
}

#[cfg(test)]
mod tests {
    use super::suggestion;

    #[test]
    fn branches_tags_and_the_head_are_suggested_with_the_way_from_them() {
        let near = |revision| suggestion(revision, "main\nv1.0\nteam/events\norigin/next\norigin/HEAD\n");
        assert_eq!(near("mian~2").as_deref(), Some("main~2"));
        assert_eq!(near("HEADD").as_deref(), Some("HEAD"));
        assert_eq!(near("head^").as_deref(), Some("HEAD^"));
        assert_eq!(near("v1.1").as_deref(), Some("v1.0"));
        assert_eq!(near("team/event").as_deref(), Some("team/events"));
        assert_eq!(near("next~1").as_deref(), Some("origin/next~1"));
        assert_eq!(near("release"), None);
        assert_eq!(near("main~9"), None, "there is `main`");
        assert_eq!(near("HEAD~9"), None);
    }
}
