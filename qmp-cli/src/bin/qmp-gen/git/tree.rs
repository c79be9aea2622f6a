//! The files of a revision, with links and submodules followed.

use std::collections::{BTreeMap, HashMap};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use qmp_gen::nearest;

use super::super::outcome::Result;
use super::command::{bytes, text, tree_of};
use super::inner::normal;
use super::objects::Objects;

/// How many links are followed: as many as Linux does.
const LINKS: usize = 40;

/// All files of a revision.
#[derive(Debug)]
pub struct Tree {
    /// Where git runs.
    folder: PathBuf,
    /// By their paths.
    entries: BTreeMap<String, Entry>,
    objects: Objects,
    submodules: Mutex<HashMap<String, Arc<Tree>>>,
}

#[derive(Debug, Clone)]
struct Entry {
    kind: Kind,
    object: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    File,
    Link,
    Submodule,
}

/// Where a path leads.
enum Target {
    /// To a file of this tree.
    File(String),
    /// Into a submodule.
    Inner(Arc<Tree>, String),
}

impl Tree {
    /// The files of `revision` in the repository that `folder` is in. An empty revision is the index.
    pub fn open(folder: &Path, revision: &str) -> Result<Self> {
        // A folder outside any repository has an error of its own.
        text(folder, &["rev-parse", "--git-dir"]).map_err(|error| error.about(folder))?;
        let list = if revision.is_empty() {
            bytes(folder, &["ls-files", "--stage", "-z", "--full-name", ":/"])
        } else {
            bytes(folder, &["ls-tree", "-r", "-z", "--full-tree", &tree_of(folder, revision)?])
        };
        let list = list.map_err(|error| error.about(folder))?;
        let entries = list.split(|&byte| byte == 0).filter_map(entry).collect();
        let objects = Objects::new(folder);
        Ok(Self { folder: folder.to_owned(), entries, objects, submodules: Mutex::default() })
    }

    /// Whether `folder` is in the same repository.
    pub fn is_of(&self, folder: &Path) -> bool {
        let root = |folder: &Path| text(folder, &["rev-parse", "--show-toplevel"]).ok();
        matches!((root(&self.folder), root(folder)), (Some(a), Some(b)) if a == b)
    }

    pub fn is_file(&self, path: &str) -> bool {
        match self.follow(path) {
            Ok(Target::File(path)) => self.entries.get(&path).is_some_and(|it| it.kind == Kind::File),
            Ok(Target::Inner(tree, path)) => tree.is_file(&path),
            Err(_) => false,
        }
    }

    pub fn is_folder(&self, path: &str) -> bool {
        match self.follow(path) {
            Ok(Target::File(path)) => {
                let inside = if path.is_empty() { String::new() } else { format!("{path}/") };
                let mut after = self.entries.range(inside.clone()..);
                after.next().is_some_and(|(name, _)| name.starts_with(&inside))
            }
            Ok(Target::Inner(tree, path)) => tree.is_folder(&path),
            Err(_) => false,
        }
    }

    pub fn files_in(&self, path: &str) -> Vec<String> {
        match self.follow(path) {
            Ok(Target::File(path)) => {
                let inside = if path.is_empty() { String::new() } else { format!("{path}/") };
                let names = self.entries.keys().filter_map(|name| name.strip_prefix(&inside));
                names.filter(|name| !name.contains('/')).map(str::to_owned).collect()
            }
            Ok(Target::Inner(tree, path)) => tree.files_in(&path),
            Err(_) => Vec::new(),
        }
    }

    pub fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        match self.follow(path)? {
            Target::Inner(tree, path) => tree.read(&path),
            Target::File(path) => match self.entries.get(&path) {
                Some(entry) if entry.kind == Kind::File => self.objects.read(&entry.object),
                _ if self.is_folder(&path) => Err(io::ErrorKind::IsADirectory.into()),
                _ => Err(io::ErrorKind::NotFound.into()),
            },
        }
    }

    /// The path with links followed; `None` if nothing is there.
    pub fn real(&self, path: &str) -> Option<String> {
        if !self.is_file(path) && !self.is_folder(path) {
            return None;
        }
        match self.follow(path).ok()? {
            Target::File(path) => Some(path),
            Target::Inner(..) => Some(path.to_owned()),
        }
    }

    /// The path in `revision` of a file or folder that is at `path` now, if it was renamed since.
    pub fn before_renames(&self, revision: &str, path: &str) -> Option<String> {
        let words = ["diff", "--name-status", "--find-renames", "--diff-filter=R", "-z", revision, "--"];
        let list = text(&self.folder, &words).ok()?;
        let mut words = list.split('\0');
        while let (Some(_score), Some(old), Some(new)) = (words.next(), words.next(), words.next()) {
            if new == path {
                return Some(old.to_owned());
            }
        }
        None
    }

    /// A file of the same name, or one whose path is close.
    pub fn suggestion(&self, path: &str) -> Option<&str> {
        let paths = || self.entries.keys().map(String::as_str);
        let base = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
        let (name, mut same) = (base(path), paths().filter(|it| base(it) == base(path)));
        match (same.next(), same.next()) {
            (Some(only), None) if !name.is_empty() => Some(only),
            _ => nearest(path, paths()),
        }
    }

    /// Where `path` leads, through links and into submodules.
    fn follow(&self, path: &str) -> io::Result<Target> {
        let mut path = path.to_owned();
        for _ in 0..LINKS {
            let Some((at, entry)) = self.special(&path) else { return Ok(Target::File(path)) };
            let rest = path[at.len()..].trim_start_matches('/').to_owned();
            if entry.kind == Kind::Submodule {
                return Ok(Target::Inner(self.submodule(at, &entry.object)?, rest));
            }
            let target = String::from_utf8_lossy(&self.objects.read(&entry.object)?).into_owned();
            let folder = at.rsplit_once('/').map_or("", |(folder, _)| folder);
            let target = (!target.starts_with('/')).then(|| normal(&format!("{folder}/{target}/{rest}")));
            let outside = || io::Error::other(format!("the link `{at}` leaves the repository"));
            path = target.flatten().ok_or_else(outside)?;
        }
        Err(io::Error::other("too many links"))
    }

    /// The first part of `path` that is a link or a submodule.
    fn special<'p>(&self, path: &'p str) -> Option<(&'p str, &Entry)> {
        let ends = path.match_indices('/').map(|(at, _)| at).chain([path.len()]);
        ends.map(|end| &path[..end])
            .filter_map(|part| Some((part, self.entries.get(part)?)))
            .find(|(_, entry)| entry.kind != Kind::File)
    }

    fn submodule(&self, path: &str, commit: &str) -> io::Result<Arc<Self>> {
        let mut known = self.submodules.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(tree) = known.get(path) {
            return Ok(Arc::clone(tree));
        }
        let other = |text: String| io::Error::other(text);
        let root =
            text(&self.folder, &["rev-parse", "--show-toplevel"]).map_err(|it| other(it.to_string()))?;
        let folder = Path::new(&root).join(path);
        if !folder.join(".git").exists() {
            let text = "is not initialized; run `git submodule update --init`";
            return Err(other(format!("the submodule `{path}` {text}")));
        }
        let tree = Self::open(&folder, commit).map_err(|error| other(error.to_string()))?;
        Ok(Arc::clone(known.entry(path.to_owned()).or_insert(Arc::new(tree))))
    }
}

/// `MODE TYPE OBJECT\tPATH` of `ls-tree`, or `MODE OBJECT STAGE\tPATH` of `ls-files`.
fn entry(line: &[u8]) -> Option<(String, Entry)> {
    let line = String::from_utf8_lossy(line);
    let (about, path) = line.split_once('\t')?;
    let words: Vec<&str> = about.split(' ').collect();
    let kind = match *words.first()? {
        "120000" => Kind::Link,
        "160000" => Kind::Submodule,
        _ => Kind::File,
    };
    let object = words.iter().skip(1).find(|word| word.len() >= 40)?;
    Some((path.to_owned(), Entry { kind, object: (*object).to_owned() }))
}
