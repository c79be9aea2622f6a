//! The documents that are loaded.

use std::borrow::Cow;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::kind::{Kind, kind};
use crate::source::{Disk, Files, LoadError, SourceId, Sources};
use crate::syntax::qapi::{Layer, Release};

/// A document to read. What it is shows in its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    name: PathBuf,
    content: Content,
    role: Role,
    qemu: Option<Release>,
}

/// Where the content of a document comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Content {
    /// The file of its name, which is opened when it is loaded.
    Path,
    /// The file of its name, which was read.
    File(Vec<u8>),
    /// The program has it.
    Text(Cow<'static, [u8]>),
}

/// What a document is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    /// It is part of the specification.
    Part,
    /// It is part of the specification that others add to.
    #[cfg(feature = "builtin")]
    Base,
    /// It is the root of a schema, of which only the pragmas are read.
    Root,
    /// It has sequences of the specification's events.
    Sequences,
}

/// The specification of QEMU's own events, in this project's words.
#[cfg(feature = "builtin")]
#[must_use]
pub fn builtin() -> Vec<Input> {
    let sequences = Content::Text(Cow::Borrowed(qmp_spec::SEQUENCES.as_bytes()));
    let sequences = Input { role: Role::Sequences, ..Input::new("spec/sequences.txt".into(), sequences) };
    vec![Input::base("spec/qmp-events.txt", qmp_spec::EVENTS), builtin_types(), sequences]
}

/// The types of that specification alone, for documents that name them.
#[cfg(feature = "builtin")]
#[must_use]
pub fn builtin_types() -> Input {
    Input::base("spec/qapi-schema.json", qmp_spec::SCHEMA)
}

impl Input {
    fn new(name: PathBuf, content: Content) -> Self {
        Self { name, content, role: Role::Part, qemu: None }
    }

    /// The file at `path`. It is opened once, when it is loaded, so it may be a pipe.
    pub fn file(path: impl Into<PathBuf>) -> Self {
        Self::new(path.into(), Content::Path)
    }

    /// The file at `path`, opened and read now.
    ///
    /// # Errors
    /// Returns an error if the file can't be read.
    pub fn open(path: impl Into<PathBuf>) -> io::Result<Self> {
        let path = path.into();
        let bytes = Disk.read(&path)?;
        Ok(Self::new(path, Content::File(bytes)))
    }

    /// A document that the program has, under a name for problems and headers.
    pub fn text(name: impl Into<PathBuf>, content: impl Into<Vec<u8>>) -> Self {
        Self::new(name.into(), Content::Text(Cow::Owned(content.into())))
    }

    /// The root of a schema. Its pragmas apply to the modules of that schema that are read alone; nothing else of it is read.
    pub fn root(path: impl Into<PathBuf>) -> Self {
        Self { role: Role::Root, ..Self::file(path) }
    }

    /// Sequences of the events that the other documents describe.
    pub fn sequences(path: impl Into<PathBuf>) -> Self {
        Self { role: Role::Sequences, ..Self::file(path) }
    }

    /// A document of the specification that others add to.
    #[cfg(feature = "builtin")]
    fn base(name: &str, content: &'static str) -> Self {
        let content = Content::Text(Cow::Borrowed(content.as_bytes()));
        Self { role: Role::Base, ..Self::new(name.into(), content) }
    }

    /// The same document. If it is a schema, the rules of this release of QEMU apply to it.
    #[must_use]
    pub fn qemu(self, release: Release) -> Self {
        Self { qemu: Some(release), ..self }
    }

    /// The name that problems and headers give it.
    #[must_use]
    pub fn name(&self) -> &Path {
        &self.name
    }

    /// Whether it is only there for its pragmas.
    #[must_use]
    pub fn is_root(&self) -> bool {
        self.role == Role::Root
    }

    /// Whether it has sequences.
    #[must_use]
    pub fn is_sequences(&self) -> bool {
        self.role == Role::Sequences
    }

    pub(super) fn release(&self) -> Option<Release> {
        self.qemu
    }

    /// Its content; nothing for a file that was not opened.
    #[must_use]
    pub fn bytes(&self) -> Option<&[u8]> {
        match &self.content {
            Content::Path => None,
            Content::File(bytes) => Some(bytes),
            Content::Text(bytes) => Some(bytes),
        }
    }

    /// What it is; nothing for a file that was not opened.
    #[must_use]
    pub fn kind(&self) -> Option<Kind> {
        self.bytes().map(|bytes| kind(&self.name, &String::from_utf8_lossy(bytes)))
    }

    /// The same document with a content that the program has, under another name.
    #[must_use]
    pub fn with_text(self, name: impl Into<PathBuf>, content: impl Into<Vec<u8>>) -> Self {
        Self { name: name.into(), content: Content::Text(Cow::Owned(content.into())), ..self }
    }

    /// Makes it one of `sources`.
    pub(super) fn read(&self, sources: &mut Sources) -> Result<SourceId, LoadError> {
        match &self.content {
            Content::Path => sources.load(&self.name),
            Content::File(bytes) => sources.add_file(&self.name, bytes.clone()),
            Content::Text(bytes) => sources.add(&self.name, bytes.to_vec()),
        }
    }

    pub(super) fn layer(&self) -> Layer {
        match self.role {
            #[cfg(feature = "builtin")]
            Role::Base => Layer::Lower,
            Role::Part | Role::Root | Role::Sequences => Layer::Upper,
        }
    }
}

/// Documents, and how they are read.
#[derive(Debug, Clone, Default)]
pub struct Inputs {
    pub(super) list: Vec<Input>,
    pub(super) outside: bool,
    pub(super) files: Option<Arc<dyn Files>>,
    pub(super) commands: Vec<String>,
    /// Whether a pattern may select no command.
    pub(super) may_lack_commands: bool,
}

impl Inputs {
    /// The documents that make up one specification.
    pub fn new(list: impl IntoIterator<Item = Input>) -> Self {
        Self { list: list.into_iter().collect(), ..Self::default() }
    }

    /// Lets schemas include files outside their folder; otherwise that is an error.
    #[must_use]
    pub fn allow_outside(self, outside: bool) -> Self {
        Self { outside, ..self }
    }

    /// Takes the commands of the schemas that one of these patterns selects; `*` matches any part of a name. Otherwise commands are left out.
    #[must_use]
    pub fn commands<S: Into<String>>(mut self, patterns: impl IntoIterator<Item = S>) -> Self {
        self.commands.extend(patterns.into_iter().map(Into::into));
        self
    }

    /// The same, where a pattern may select no command: for one of two specifications that are compared.
    #[must_use]
    pub fn commands_if_any<S: Into<String>>(self, patterns: impl IntoIterator<Item = S>) -> Self {
        Self { may_lack_commands: true, ..self.commands(patterns) }
    }

    /// Reads files, those that schemas include as well, from elsewhere than the disk.
    #[must_use]
    pub fn from_files(self, files: Arc<dyn Files>) -> Self {
        Self { files: Some(files), ..self }
    }
}

impl From<&[Input]> for Inputs {
    fn from(list: &[Input]) -> Self {
        Self::new(list.iter().cloned())
    }
}

impl<const N: usize> From<[Input; N]> for Inputs {
    fn from(list: [Input; N]) -> Self {
        Self::new(list)
    }
}

impl From<Vec<Input>> for Inputs {
    fn from(list: Vec<Input>) -> Self {
        Self::new(list)
    }
}

/// A file that can't be read.
#[derive(Debug)]
#[non_exhaustive]
pub struct ReadError {
    /// The file.
    pub path: PathBuf,
    /// Why.
    pub error: io::Error,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot read `{}`: {}", self.path.display(), self.error)
    }
}

impl std::error::Error for ReadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}
