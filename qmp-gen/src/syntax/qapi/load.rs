//! The files of a schema, with directives carried out.
//!
//! Afterwards every file that could be read was read once, what they define is in the order in which QEMU would meet it, and `include` and `pragma`
//! are gone.

use std::collections::HashMap;
use std::path::{Component, Path, PathBuf};

use super::MAX_INCLUDES;
use super::ast::{Include, Pragmas, Spanned};
use super::tree::{self, Block, Form, Item, Object, Value};
use crate::diagnostic::{Problem, Problems, SchemaProblem};
use crate::source::{LoadError, SourceId, Sources, Span};

/// All files of a schema.
pub(super) struct Files {
    pub includes: Vec<Include>,
    pub pragmas: Pragmas,
    /// Whether a pragma goes by the name that it had before QEMU 6.0.
    pub old_pragmas: bool,
    pub roots: Vec<Root>,
}

/// A root with all that it includes.
#[derive(Default)]
pub(super) struct Root {
    pub entries: Vec<Entry>,
    /// Whether its definitions need documentation. It does not hold for other roots, which may be somebody else's.
    pub doc_required: bool,
}

impl Files {
    /// The entries of all roots.
    pub(super) fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.roots.iter().flat_map(|root| &root.entries)
    }
}

/// An expression or a documentation block that documents none, in order.
pub(super) enum Entry {
    /// An expression that is no directive, with the block before it.
    Definition { object: Object, block: Option<Block> },
    /// Free documentation, or one whose definition is missing.
    Block(Block),
}

impl Entry {
    pub(super) fn block(&self) -> Option<&Block> {
        match self {
            Self::Definition { block, .. } => block.as_ref(),
            Self::Block(block) => Some(block),
        }
    }
}

/// Reads the files `roots` and all that they include. A root that one before it includes is not read again.
pub(super) fn load(
    sources: &mut Sources,
    roots: &[SourceId],
    outside: bool,
    problems: &mut Problems,
) -> Files {
    let files =
        Files { includes: Vec::new(), pragmas: Pragmas::default(), old_pragmas: false, roots: Vec::new() };
    let (known, open, root) = (HashMap::new(), Vec::new(), Root::default());
    let mut loader = Loader { sources, problems, outside, files, root, known, open };
    for &root in roots {
        loader.root(root);
    }
    loader.files
}

struct Loader<'a> {
    sources: &'a mut Sources,
    problems: &'a mut Problems,
    /// Whether files outside the root's folder may be included.
    outside: bool,
    files: Files,
    /// The root that is being read.
    root: Root,
    /// The files that were read, by their paths.
    known: HashMap<PathBuf, SourceId>,
    /// The files that are being read, with the place of the `include` in each but the last.
    open: Vec<(SourceId, Span)>,
}

impl Loader<'_> {
    fn root(&mut self, id: SourceId) {
        let source = self.sources.get(id);
        let (name, is_file) = (normal(source.name()), source.is_file());
        if is_file && self.known.contains_key(&name) {
            return;
        }
        self.known.insert(name.clone(), id);
        self.file(id);
        let root = std::mem::take(&mut self.root);
        self.files.pragmas.doc_required |= root.doc_required;
        self.files.roots.push(root);
        if !is_file {
            // A text from elsewhere may have the name of a file, which is another document.
            self.known.remove(&name);
        }
    }

    fn file(&mut self, id: SourceId) {
        let items = tree::items(self.sources, id, self.problems);
        self.open.push((id, Span::default()));
        let mut block = None;
        for item in items {
            match item {
                Item::Block(next) => self.alone(block.replace(next)),
                Item::Broken => block = None,
                Item::Expression(object) => self.expression(object, block.take()),
            }
        }
        self.alone(block);
        self.open.pop();
    }

    /// Keeps a block that no definition follows.
    fn alone(&mut self, block: Option<Block>) {
        self.root.entries.extend(block.map(Entry::Block));
    }

    fn expression(&mut self, object: Object, block: Option<Block>) {
        let directive = ["include", "pragma"].into_iter().find(|key| object.get(key).is_some());
        let Some(key) = directive else {
            self.root.entries.push(Entry::Definition { object, block });
            return;
        };
        self.alone(block);
        if let Some((other, _)) = object.pairs.iter().find(|(name, _)| name.value != key) {
            let kind = SchemaProblem::DirectiveNotAlone { directive: key, key: other.value.clone() };
            self.report(kind, other.span);
        }
        let value = object.get(key).expect("it was found by this key");
        if key == "pragma" {
            self.pragma(value);
        } else if let Some(path) = value.as_str() {
            self.include(&Spanned::new(path.to_owned(), value.span));
        } else {
            self.report(SchemaProblem::IncludeType, value.span);
        }
    }

    fn report(&mut self, kind: SchemaProblem, span: Span) {
        self.problems.push(Problem::new(kind, span));
    }

    fn include(&mut self, path: &Spanned<String>) {
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
            None if !self.outside && self.leaves(&file) => {
                self.report(SchemaProblem::IncludeOutside { path: path.value.clone() }, path.span);
            }
            None => include.source = self.read(&file, path),
        }
        let source = include.source;
        self.files.includes.push(include);
        if let Some(id) = source {
            self.known.insert(key, id);
            self.file(id);
        }
    }

    /// Whether `file` lies outside the folder of the root that is being read; of one that is not there, that is not to be known.
    fn leaves(&self, file: &Path) -> bool {
        let Some((root, _)) = self.open.first() else { return false };
        let folder = self.sources.get(*root).name().parent().filter(|it| !it.as_os_str().is_empty());
        let real = |path: &Path| std::fs::canonicalize(path).ok();
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

    fn pragma(&mut self, value: &Value) {
        let Some(object) = value.as_object() else {
            let (name, expected) = ("pragma".to_owned(), "an object");
            return self.report(SchemaProblem::PragmaType { name, expected }, value.span);
        };
        for (name, value) in &object.pairs {
            self.rule(name, value);
        }
    }

    /// One pragma. Those that old releases had under other names are known by both.
    fn rule(&mut self, name: &Spanned<String>, value: &Value) {
        let pragmas = &mut self.files.pragmas;
        let list = match name.value.as_str() {
            "doc-required" => match value.form {
                Form::Boolean(required) => return self.root.doc_required = required,
                _ => return self.wrong(name, "`true` or `false`", value.span),
            },
            "command-name-exceptions" => &mut pragmas.command_names,
            "command-returns-exceptions" | "returns-whitelist" => &mut pragmas.command_returns,
            "documentation-exceptions" => &mut pragmas.undocumented,
            "member-name-exceptions" | "name-case-whitelist" => &mut pragmas.member_names,
            other => {
                let kind = SchemaProblem::UnknownPragma { name: other.to_owned() };
                return self.report(kind, name.span);
            }
        };
        let strings =
            value.as_list().and_then(|items| items.iter().map(Value::as_str).collect::<Option<Vec<_>>>());
        match strings {
            Some(strings) => list.extend(strings.into_iter().map(str::to_owned)),
            None => return self.wrong(name, "a list of strings", value.span),
        }
        self.files.pragmas.names_checked |= name.value == "member-name-exceptions";
        self.files.old_pragmas |= name.value.ends_with("-whitelist");
    }

    fn wrong(&mut self, name: &Spanned<String>, expected: &'static str, span: Span) {
        self.report(SchemaProblem::PragmaType { name: name.value.clone(), expected }, span);
    }
}

/// The path without `.` and, where that is possible, `..`.
fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if matches!(normal.components().next_back(), Some(Component::Normal(_))) => {
                normal.pop();
            }
            part => normal.push(part),
        }
    }
    normal
}
