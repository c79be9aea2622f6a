//! The files of a schema, with directives carried out.
//!
//! Afterwards every file that could be read was read once, what they define is in the order in which QEMU would meet it, and `include` and `pragma`
//! are gone.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use super::ast::{Include, Spanned};
use super::normal::normal;
use super::options::{self, Layer, Options};
use super::release::Release;
use super::tree::{self, Block, Item, Object, Value};
use super::version_file::{self, TreeVersion};
use crate::diagnostic::{Problem, Problems, SchemaProblem};
use crate::source::{LoadError, SourceId, Sources, Span};

/// The maximum depth of includes.
pub const MAX_INCLUDES: usize = 16;

/// All files of a schema.
pub(super) struct Files {
    pub includes: Vec<Include>,
    pub roots: Vec<Root>,
}

/// A root with all that it includes.
pub(super) struct Root {
    pub source: SourceId,
    pub layer: Layer,
    pub origin: Origin,
    /// The files of which it is made.
    pub files: HashSet<SourceId>,
    pub entries: Vec<Entry>,
    /// The values of its pragmas, in order. They do not apply to other roots, which may be somebody else's.
    pub pragmas: Vec<Value>,
}

/// How it is known which release a root is of.
#[derive(Debug, Clone, Copy)]
pub(super) enum Origin {
    /// The user said it.
    Asked(Release),
    /// The checkout that the root is in says it.
    Checkout(TreeVersion),
    /// It is not.
    Unknown,
}

impl Root {
    fn new(options::Root { source, layer, .. }: super::Root, origin: Origin) -> Self {
        Self { source, layer, origin, files: HashSet::new(), entries: Vec::new(), pragmas: Vec::new() }
    }

    /// The release whose rules come first.
    pub(super) fn release(&self) -> Release {
        match self.origin {
            Origin::Asked(release) => release,
            Origin::Checkout(version) => version.release,
            Origin::Unknown => Release::NEWEST,
        }
    }

    /// The releases whose rules may apply if those of [`release`](Self::release) reject the root, in order.
    pub(super) fn older(&self) -> Vec<Release> {
        match self.origin {
            Origin::Asked(_) => Vec::new(),
            Origin::Checkout(version) => version.before.into_iter().collect(),
            Origin::Unknown => Release::older().collect(),
        }
    }

    /// Whether the user named the release.
    pub(super) fn is_explicit(&self) -> bool {
        matches!(self.origin, Origin::Asked(_))
    }

    /// Keeps a block that no definition follows.
    fn alone(&mut self, block: Option<Block>) {
        self.entries.extend(block.map(Entry::Block));
    }

    /// Whether a place is in one of its files.
    pub(super) fn has(&self, span: Span) -> bool {
        self.files.contains(&span.source)
    }
}

/// An expression or a documentation block that documents none, in order.
pub(super) enum Entry {
    /// An expression that is not a directive, with the block before it.
    Definition { object: Object, block: Option<Block> },
    /// Free documentation, or one whose definition is missing.
    Block(Block),
}

impl Entry {
    /// Whether it defines a command.
    pub(super) fn is_command(&self) -> bool {
        matches!(self, Self::Definition { object, .. } if object.get("command").is_some())
    }
}

/// Reads the files `roots` and all that they include. A root that one before it includes is not read again.
pub(super) fn load(
    sources: &mut Sources,
    roots: &[options::Root],
    options: Options,
    problems: &mut Problems,
) -> Files {
    let files = Files { includes: Vec::new(), roots: Vec::new() };
    let (known, open) = (HashMap::new(), Vec::new());
    let is_file = |root: &&options::Root| sources.get(root.source).is_file();
    let path = |root: &options::Root| (normal(sources.get(root.source).name()), root.source);
    let inputs = roots.iter().filter(is_file).map(path).collect();
    let mut loader = Loader { sources, problems, options, files, inputs, known, open };
    for root in roots {
        loader.root(*root);
    }
    let mut files = loader.files;
    let pragmas = options.root.map(|root| pragmas(sources, root, options)).unwrap_or_default();
    for root in files.roots.iter_mut().filter(|root| root.layer == Layer::Upper && root.pragmas.is_empty()) {
        root.pragmas.extend(pragmas.iter().cloned());
    }
    files
}

/// The pragmas of the schema whose root is `root`. Its problems are not reported, since the schema itself is not read.
fn pragmas(sources: &mut Sources, root: SourceId, options: Options) -> Vec<Value> {
    let files = Files { includes: Vec::new(), roots: Vec::new() };
    let (known, open) = (HashMap::new(), Vec::new());
    let (mut problems, inputs) = (Problems::default(), HashMap::new());
    let mut loader = Loader { sources, problems: &mut problems, options, files, inputs, known, open };
    loader.root(root.into());
    loader.files.roots.into_iter().flat_map(|root| root.pragmas).collect()
}

struct Loader<'a> {
    sources: &'a mut Sources,
    problems: &'a mut Problems,
    options: Options,
    files: Files,
    /// The roots that are files, by their paths: one that another includes is not opened again.
    inputs: HashMap<PathBuf, SourceId>,
    /// The files whose content was met, by their paths.
    known: HashMap<PathBuf, SourceId>,
    /// The files that are being read, with the place of the `include` in each but the last.
    open: Vec<(SourceId, Span)>,
}

impl Loader<'_> {
    fn root(&mut self, root: options::Root) {
        let id = root.source;
        let source = self.sources.get(id);
        let (path, is_file) = (source.name().to_owned(), source.is_file());
        let name = normal(&path);
        if is_file && self.known.contains_key(&name) {
            return;
        }
        self.known.insert(name.clone(), id);
        let origin = self.origin(root, is_file.then_some(&path));
        let mut root = Root::new(root, origin);
        self.file(id, &mut root);
        self.files.roots.push(root);
        if !is_file {
            // A text from elsewhere may have the name of a file, which is another document.
            self.known.remove(&name);
        }
    }

    /// How the release of a root is known, which is the file at `path`.
    fn origin(&mut self, root: options::Root, path: Option<&PathBuf>) -> Origin {
        if let Some(release) = root.release.or(self.options.release) {
            return Origin::Asked(release);
        }
        let version = path.and_then(|path| version_file::find(self.sources, path));
        version.map_or(Origin::Unknown, Origin::Checkout)
    }

    fn file(&mut self, id: SourceId, root: &mut Root) {
        let items = tree::items(self.sources, id, self.problems);
        root.files.insert(id);
        self.open.push((id, Span::default()));
        let mut block = None;
        for item in items {
            match item {
                Item::Block(next) => root.alone(block.replace(next)),
                Item::Broken => block = None,
                Item::Expression(object) => self.expression(object, block.take(), root),
            }
        }
        root.alone(block);
        self.open.pop();
    }

    fn expression(&mut self, mut object: Object, block: Option<Block>, root: &mut Root) {
        let directive = ["include", "pragma"].into_iter().find(|key| object.get(key).is_some());
        let Some(key) = directive else {
            root.entries.push(Entry::Definition { object, block });
            return;
        };
        root.alone(block);
        if let Some((other, _)) = object.pairs.iter().find(|(name, _)| name.value != key) {
            let kind = SchemaProblem::DirectiveNotAlone { directive: key, key: other.value.clone() };
            self.report(kind, other.span);
        }
        object.pairs.retain(|(name, _)| name.value == key);
        let Some((_, value)) = object.pairs.pop() else { return };
        if key == "pragma" {
            root.pragmas.push(value);
        } else if let Some(path) = value.as_str() {
            self.include(&Spanned::new(path.to_owned(), value.span), root);
        } else {
            self.report(SchemaProblem::IncludeType, value.span);
        }
    }

    fn report(&mut self, kind: SchemaProblem, span: Span) {
        self.problems.push(Problem::new(kind, span));
    }

    fn include(&mut self, path: &Spanned<String>, root: &mut Root) {
        let from = self.sources.get(path.span.source).name();
        let file = from.parent().unwrap_or_else(|| Path::new("")).join(&path.value);
        let key = normal(&file);
        let mut include = Include { path: path.clone(), source: None };
        if let Some(last) = self.open.last_mut() {
            last.1 = path.span;
        }
        match self.known.get(&key) {
            Some(&id) => self.again(id, path),
            None if self.open.len() > MAX_INCLUDES => {
                self.report(SchemaProblem::IncludeTooDeep { limit: MAX_INCLUDES }, path.span);
            }
            None if !self.options.outside && self.leaves(&file) => {
                self.report(SchemaProblem::IncludeOutside { path: path.value.clone() }, path.span);
            }
            None => include.source = self.inputs.get(&key).copied().or_else(|| self.read(&file, path)),
        }
        let source = include.source;
        self.files.includes.push(include);
        if let Some(id) = source {
            self.known.insert(key, id);
            self.file(id, root);
        }
    }

    /// Whether `file` lies outside the folder of the root that is being read; of one that is not there, that is not to be known.
    fn leaves(&self, file: &Path) -> bool {
        let Some((root, _)) = self.open.first() else { return false };
        let folder = self.sources.get(*root).name().parent().filter(|it| !it.as_os_str().is_empty());
        let real = |path: &Path| self.sources.real(path);
        let (folder, file) = (real(folder.unwrap_or(Path::new("."))), real(file));
        matches!((folder, file), (Some(folder), Some(file)) if !file.starts_with(&folder))
    }

    /// A file that was included before: nothing happens, unless it is still open.
    fn again(&mut self, id: SourceId, path: &Spanned<String>) {
        let Some(at) = self.open.iter().position(|(open, _)| *open == id) else { return };
        let problem = Problem::new(SchemaProblem::IncludeCycle { path: path.value.clone() }, path.span);
        let chain = &self.open[at..self.open.len() - 1];
        let problem =
            chain.iter().fold(problem, |problem, (_, place)| problem.related(*place, "included from here"));
        self.problems.push(problem);
    }

    fn read(&mut self, file: &Path, path: &Spanned<String>) -> Option<SourceId> {
        match self.sources.load(file) {
            Ok(id) => Some(id),
            Err(LoadError::Io(_, error)) => {
                let kind = SchemaProblem::IncludeMissing {
                    path: file.display().to_string(),
                    error: error.to_string(),
                };
                self.report(kind, path.span);
                None
            }
            Err(LoadError::NotText(found)) => {
                self.problems.push(Problem::from(found).related(path.span, "included from here"));
                None
            }
        }
    }
}
