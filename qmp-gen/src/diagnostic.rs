//! Problems: what is wrong with the input, where, and what to do about it.
//!
//! A [`Problem`] is data; its headline is the `Display` of its kind. Each stage of the pipeline has one closed enum of kinds,
//! declared as a table: code, severity, headline, help, and the long text of `qmp-gen explain`. Codes are stable: a code is never reused.

mod annotation;
#[expect(clippy::module_inception, reason = "it is the type that the module is named for")]
mod diagnostic;
mod explanation;
mod kind;
mod nearest;
mod printable;
mod problem;
mod render;
mod replacement;
mod resolve;
mod sample;
mod schema;
mod schema_doc;
mod schema_syntax;
mod sequence;
mod severity;
mod source;
mod table;
mod text;

pub use annotation::annotation;
pub use diagnostic::{Diagnostic, RelatedPlace, SuggestedEdit, Suggestion};
pub use explanation::{Explanation, explain};
pub use kind::ProblemKind;
pub(crate) use nearest::{Certainty, Near, Suggestions, nearest};
pub use printable::printable;
pub use problem::{Problem, Problems};
pub use render::Format;
pub use replacement::{Edit, Replacement};
pub use resolve::{Others, ResolveProblem, TypeSource};
pub use sample::{Sample, SampleFile};
pub use schema::SchemaProblem;
pub use schema_doc::DocProblem;
pub use schema_syntax::SchemaSyntax;
pub use sequence::SequenceProblem;
pub use severity::Severity;
pub use source::SourceProblem;
pub use text::TextProblem;
