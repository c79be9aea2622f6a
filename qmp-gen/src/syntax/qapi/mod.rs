//! The QAPI schema: [`parse`] turns root files and all that they include into an [`ast::Schema`].
//!
//! Any text is accepted. If no error was reported, the schema is one that QEMU's own generator accepts: every expression has its form, every
//! name is well formed and defined once, every type exists and fits where it is used, and documentation is in its form. Conditions are read and
//! never evaluated. If an error was reported, the schema has the parts that could be read.
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
mod normal;
mod options;
mod overlay;
mod pragma;
mod predefined;
mod read;
mod reader;
mod release;
mod tree;
mod version_file;

use crate::diagnostic::{Problems, Severity};
#[cfg(test)]
use crate::source::SourceId;
use crate::source::Sources;

pub use doc::{Example, Told};
pub use options::{Layer, Options, Root};
pub use release::{Release, ReleaseError};

/// The parser that pest made of `grammar.pest`.
#[allow(dead_code, unused_qualifications, clippy::all, clippy::pedantic, reason = "pest wrote it")]
mod parser {
    pub(super) struct QapiParser;

    include!(concat!(env!("CARGO_MANIFEST_DIR"), "/generated/qapi_parser.rs"));
}

/// Reads the schema whose roots are the sources `roots`: what one defines, the others may name. Files that they include are loaded into
/// `sources`, relative to the file that includes them, and each of them once. All that is wrong is reported to `problems`.
#[cfg(test)]
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
