//! Files of a revision of a git repository, read by the command `git`: `git:REV:PATH`.
//!
//! A path is relative to the root of the repository, as in git itself; one that is absolute, or starts with `./` or `../`, is a path of the
//! file system. Links and initialized submodules are followed. An empty revision is the index. Nothing is checked out or written.

mod command;
mod inner;
mod objects;
mod tree;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use qmp_gen::{Disk, Files};

use super::outcome::{Failure, Result};
use command::text;
use inner::normal;
use tree::Tree;

/// What precedes the revision.
const SCHEME: &str = "git:";

/// An operand in a revision.
#[derive(Debug)]
pub(super) struct Operand<'o> {
    revision: &'o str,
    path: &'o str,
}

impl<'o> Operand<'o> {
    /// The operand, if `text` is one of a revision.
    ///
    /// # Errors
    /// Returns an error if it names no path.
    pub(super) fn parse(text: &'o Path) -> Result<Option<Self>> {
        let Some(rest) = text.to_str().and_then(|text| text.strip_prefix(SCHEME)) else { return Ok(None) };
        // A colon in braces is part of the revision: `HEAD^{/fix: it}`.
        let mut depth = 0;
        let is_end = |(_, byte): &(usize, u8)| {
            match byte {
                b'{' => depth += 1,
                b'}' => depth -= 1,
                _ => {}
            }
            *byte == b':' && depth <= 0
        };
        let Some((at, _)) = rest.bytes().enumerate().find(is_end) else {
            let text = format!("`{SCHEME}{rest}` names no path; write `{SCHEME}{rest}:PATH`");
            return Err(Failure(text));
        };
        Ok(Some(Self { revision: &rest[..at], path: &rest[at + 1..] }))
    }

    /// The revision, and the path in it, relative to the root of the repository. It may not be there.
    pub(super) fn open(&self) -> Result<(Arc<Revision>, String)> {
        let path = slashed(self.path);
        let is_on_disk = Path::new(&path).is_absolute() || path.starts_with("./") || path.starts_with("../");
        let (folder, inner) = if is_on_disk || path == "." {
            in_repository(Path::new(&path))?
        } else {
            let inner = normal(&path);
            let inner = inner.ok_or_else(|| Failure(format!("`{path}` is outside the repository")))?;
            (PathBuf::from("."), inner)
        };
        let tree = Tree::open(&folder, self.revision)?;
        let revision = Revision { prefix: format!("{SCHEME}{}:", self.revision), tree };
        Ok((Arc::new(revision), inner))
    }
}

/// A revision as a source of files, whose names start with `git:REV:`.
#[derive(Debug)]
pub(super) struct Revision {
    prefix: String,
    tree: Tree,
}

impl Revision {
    /// The name of the file `inner`: a path that this revision reads.
    pub(super) fn name(&self, inner: &str) -> PathBuf {
        // The folder of a file in the root has to keep the prefix.
        let root = if inner.contains('/') || inner.is_empty() { "" } else { "./" };
        PathBuf::from(format!("{}{root}{inner}", self.prefix))
    }

    /// The name of a file that an option names, in this revision; the same path if it is outside the repository.
    pub(super) fn beside(&self, path: &Path) -> Result<PathBuf> {
        if let Some(operand) = Operand::parse(path)? {
            let (other, inner) = operand.open()?;
            let same = other.prefix == self.prefix;
            let text = format!("`{}` is of another revision than the operand", path.display());
            return if same { self.existing(&inner) } else { Err(Failure(text)) };
        }
        match in_repository(path) {
            Ok((folder, inner)) if self.tree.is_of(&folder) => self.existing(&inner),
            _ => Ok(path.to_owned()),
        }
    }

    fn existing(&self, inner: &str) -> Result<PathBuf> {
        if self.is_file(inner) { Ok(self.name(inner)) } else { Err(self.missing(inner)) }
    }

    pub(super) fn is_file(&self, inner: &str) -> bool {
        self.tree.is_file(inner)
    }

    pub(super) fn is_folder(&self, inner: &str) -> bool {
        self.tree.is_folder(inner)
    }

    /// The names of the files in a folder.
    pub(super) fn files_in(&self, inner: &str) -> Vec<String> {
        self.tree.files_in(inner)
    }

    /// Nothing is at `inner`, but perhaps something that is close.
    pub(super) fn missing(&self, inner: &str) -> Failure {
        let revision = self.prefix.trim_start_matches(SCHEME).trim_end_matches(':');
        let shown = if revision.is_empty() { "the index".to_owned() } else { format!("`{revision}`") };
        let text = format!("`{inner}` does not exist in {shown}");
        let renamed = if revision.is_empty() { None } else { self.tree.before_renames(revision, inner) };
        if let Some(old) = renamed {
            return Failure(format!("{text}; it was renamed since: write `{}{old}`", self.prefix));
        }
        Failure(match self.tree.suggestion(inner) {
            Some(near) => format!("{text}; did you mean `{near}`?"),
            None => text,
        })
    }

    /// The path below the root of the repository, if `path` is of this revision.
    fn inner(&self, path: &Path) -> Option<String> {
        let text = path.to_str()?.strip_prefix(&self.prefix)?;
        normal(&slashed(text))
    }
}

impl Files for Revision {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        if let Some(inner) = self.inner(path) {
            return self.tree.read(&inner);
        }
        // A path that leaves the repository is of no file.
        if path.to_str().is_some_and(|path| path.starts_with(SCHEME)) {
            return Err(io::ErrorKind::NotFound.into());
        }
        Disk.read(path)
    }

    fn real(&self, path: &Path) -> Option<PathBuf> {
        match self.inner(path) {
            Some(inner) => self.tree.real(&inner).map(|real| Path::new("/").join(real)),
            None => Disk.real(path),
        }
    }
}

/// Whether the repository of the current folder has a revision of that name.
pub(super) fn is_revision(name: &str) -> bool {
    !name.is_empty() && command::tree_of(Path::new("."), name).is_ok()
}

/// The path as git writes it.
fn slashed(path: &str) -> String {
    if cfg!(windows) { path.replace('\\', "/") } else { path.to_owned() }
}

/// A path of a revision as a path below the root of the repository; other paths as they are. For annotations, which name files of a change.
pub(super) fn below_root(path: &Path) -> PathBuf {
    let Ok(Some(Operand { path: inner, .. })) = Operand::parse(path) else { return path.to_owned() };
    PathBuf::from(normal(inner).unwrap_or_else(|| inner.to_owned()))
}

/// The folder in which git is to run for the file at `path`, and the path below the root of its repository.
fn in_repository(path: &Path) -> Result<(PathBuf, String)> {
    let mut folder = path.to_owned();
    let mut rest = Vec::new();
    while !folder.as_os_str().is_empty() && !folder.is_dir() {
        let Some(name) = folder.file_name() else { break };
        rest.push(name.to_string_lossy().into_owned());
        folder.pop();
    }
    if folder.as_os_str().is_empty() {
        folder.push(".");
    }
    let prefix = text(&folder, &["rev-parse", "--show-prefix"]).map_err(|error| {
        if rest.is_empty() || !path.is_absolute() {
            return error.about(&folder);
        }
        let inner = path.strip_prefix("/").unwrap_or(path).display();
        let text =
            "is an absolute path, which is in no repository; from the root of the repository, the path is";
        Failure(format!("`{}` {text} `{inner}`", path.display()))
    })?;
    rest.reverse();
    let inner = normal(&format!("{prefix}{}", rest.join("/")));
    let inner = inner.ok_or_else(|| Failure(format!("`{}` is outside the repository", path.display())))?;
    Ok((folder, inner))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> Option<(String, String)> {
        let operand = Operand::parse(Path::new(text)).unwrap()?;
        Some((operand.revision.to_owned(), operand.path.to_owned()))
    }

    #[test]
    fn an_operand_has_a_revision_and_a_path() {
        let pair = |a: &str, b: &str| Some((a.to_owned(), b.to_owned()));
        assert_eq!(parsed("git:HEAD~1:a b/c.txt"), pair("HEAD~1", "a b/c.txt"));
        assert_eq!(parsed("git:HEAD^{/fix: it}:c.txt"), pair("HEAD^{/fix: it}", "c.txt"));
        assert_eq!(parsed("git::c.txt"), pair("", "c.txt"));
        assert_eq!(parsed("git:main:"), pair("main", ""));
        assert_eq!(parsed("./git:main:a"), None);
        assert!(Operand::parse(Path::new("git:main")).is_err());
    }

    #[test]
    fn a_path_below_the_root_has_one_form() {
        assert_eq!(normal("./a//b/../c").as_deref(), Some("a/c"));
        assert_eq!(normal("../a"), None);
        assert_eq!(below_root(Path::new("git:HEAD:./a.txt")), PathBuf::from("a.txt"));
    }
}
