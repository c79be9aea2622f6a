//! The QAPI schema: [`parse`] turns root files and all that they include into an [`ast::Schema`].
//!
//! Any text is taken. Where no error was reported, the schema is what QEMU's own generator would accept: every expression has its form, every
//! name is well formed and defined once, every type exists and fits where it stands, and documentation is in its form. Conditions are read and
//! never evaluated. Where an error was reported, the schema has what could be understood.
//!
//! **Generations.** A tree of an old release is accepted, too. Rules that came later than a tree hold only for a schema of their [`ast::Era`],
//! which shows in the schema itself (see `era`), and spellings that QEMU gave up (`'type'` for a struct, `'gen': 'no'`, simple unions, conditions in
//! C) are read as they were meant.

pub mod ast;
mod broken;
mod check;
mod define;
mod depth;
mod doc;
mod era;
mod load;
mod tree;

use crate::diagnostic::{Problem, ProblemKind, Problems, Severity};
use crate::source::{SourceId, Sources, Span};

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

/// How a schema is to be read.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options {
    /// The generation of the language, where it is not to be told from the schema.
    pub era: Option<ast::Era>,
    /// Whether files may be included that lie outside the folder of the root that includes them.
    pub outside: bool,
}

/// Reads the schema whose roots are the sources `roots`: what one defines, the others may name. Files that they include are loaded into
/// `sources`, relative to the file that includes them, and each of them once. All that is wrong is reported to `problems`.
pub fn parse(
    sources: &mut Sources,
    roots: &[SourceId],
    options: Options,
    problems: &mut Problems,
) -> ast::Schema {
    let before = problems.count(Severity::Error);
    let files = load::load(sources, roots, options.outside, problems);
    let era = options.era.unwrap_or_else(|| era::tell(sources, &files));
    era::warn(era, sources, &files, problems);
    let load::Files { includes, pragmas, roots, .. } = files;
    let (within, nested, doc_required) = (String::new(), Vec::new(), false);
    let mut reader = Reader { sources, pragmas, doc_required, era, within, nested, problems };
    let mut definitions = Vec::new();
    for root in roots {
        reader.doc_required = root.doc_required;
        for entry in root.entries {
            definitions.extend(reader.entry(entry));
            definitions.append(&mut reader.nested);
        }
    }
    let schema = ast::Schema { includes, pragmas: reader.pragmas, era, definitions };
    if problems.count(Severity::Error) == before {
        check::check(&schema, problems);
    }
    schema
}

/// What every part of the AST is made with.
struct Reader<'a> {
    sources: &'a Sources,
    pragmas: ast::Pragmas,
    /// Whether definitions of the root at hand need documentation.
    doc_required: bool,
    era: ast::Era,
    /// The definition at hand, as problems name it.
    within: String,
    /// Structs without a name that members of the definition at hand are of.
    nested: Vec<ast::Definition>,
    problems: &'a mut Problems,
}

impl Reader<'_> {
    /// Whether the rules on the case of names hold: they came with the lists of who is exempt from them.
    fn checks_case(&self) -> bool {
        self.era == ast::Era::Strict || self.pragmas.names_checked
    }

    fn report(&mut self, kind: impl Into<ProblemKind>, span: Span) {
        let problem = self.problem(kind, span);
        self.problems.push(problem);
    }

    /// A problem within the definition at hand.
    fn problem(&self, kind: impl Into<ProblemKind>, span: Span) -> Problem {
        let problem = Problem::new(kind, span);
        if self.within.is_empty() { problem } else { problem.within(&self.within) }
    }
}
