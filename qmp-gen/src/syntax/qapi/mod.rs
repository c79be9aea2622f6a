//! The QAPI schema: [`parse`] turns root files and all that they include into an [`ast::Schema`].
//!
//! Any text is taken. Where no error was reported, the schema is what QEMU's own generator would accept: every expression has its form, every
//! name is well formed and defined once, every type exists and fits where it is used, and documentation is in its form. Conditions are read and
//! never evaluated. Where an error was reported, the schema has what could be understood.
//!
//! **Releases.** Which generator that is depends on the [`Release`] of a root, see `release`. Files are parsed once; what they mean and whether that
//! is right is a function of the parsed files and of a release, which can be run for one release after another, see `choose`.

pub mod ast;
mod broken;
mod check;
mod choose;
mod define;
mod depth;
mod doc;
mod load;
mod overlay;
mod pragma;
mod predefined;
mod read;
mod release;
mod tree;
mod version_file;

use crate::diagnostic::{Problems, Severity};
use crate::source::{SourceId, Sources};
pub use doc::{Body, Example, Told};
use read::Reader;
pub use release::{Release, ReleaseError};

/// The parser that pest made of `grammar.pest`.
#[allow(dead_code, unused_qualifications, clippy::all, clippy::pedantic, reason = "pest wrote it")]
mod parser {
    pub(super) struct QapiParser;

    include!(concat!(env!("CARGO_MANIFEST_DIR"), "/generated/qapi_parser.rs"));
}

/// How deep expressions may nest. QEMU's own go to five.
pub const MAX_DEPTH: usize = 64;

/// How deep files may include each other.
pub const MAX_INCLUDES: usize = 16;

/// How many structs may be the base of each other in a row.
pub const MAX_BASES: usize = 32;

/// How a schema is read.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options {
    /// The release whose rules apply to roots that name none. `None` if a file `VERSION`, or else the schema itself, decides.
    pub release: Option<Release>,
    /// Whether files may be included that lie outside the folder of the root that includes them.
    pub outside: bool,
    /// The root of a schema whose pragmas apply to upper roots that have none: modules of that schema, passed alone.
    pub root: Option<SourceId>,
}

/// A file that a schema starts with.
#[derive(Debug, Clone, Copy)]
pub struct Root {
    /// The file.
    pub source: SourceId,
    /// The release whose rules apply to it and to what it includes.
    pub release: Option<Release>,
    /// Whether definitions of other roots replace those of this one.
    pub layer: Layer,
}

/// Which of two definitions of a name counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Layer {
    /// It replaces those of lower roots; two of this layer are an error.
    #[default]
    Upper,
    /// It is replaced by one of an upper root.
    Lower,
}

impl From<SourceId> for Root {
    fn from(source: SourceId) -> Self {
        Self { source, release: None, layer: Layer::Upper }
    }
}

/// Reads the schema whose roots are the sources `roots`: what one defines, the others may name. Files that they include are loaded into
/// `sources`, relative to the file that includes them, and each of them once. All that is wrong is reported to `problems`.
pub fn parse(
    sources: &mut Sources,
    roots: &[SourceId],
    options: Options,
    problems: &mut Problems,
) -> ast::Schema {
    let roots: Vec<Root> = roots.iter().map(|&source| source.into()).collect();
    parse_roots(sources, &roots, options, problems)
}

/// The same for roots that may each be of a release of their own.
pub fn parse_roots(
    sources: &mut Sources,
    roots: &[Root],
    options: Options,
    problems: &mut Problems,
) -> ast::Schema {
    let before = problems.count(Severity::Error);
    let files = load::load(sources, roots, options, problems);
    let is_broken = problems.count(Severity::Error) > before;
    choose::read(sources, &files, is_broken, problems)
}
