//! Generates Rust types and reference documentation from a specification of QEMU's QMP events.
//!
//! A build script generates the types of a document:
//!
//! ```no_run
//! // build.rs
//! fn main() -> Result<(), qmp_gen::Error> {
//!     qmp_gen::Builder::new().events("spec/my-events.txt").write_to_out_dir("events.rs")
//! }
//! ```
//!
//! The crate includes them with `qmp_events::include_events!("events.rs")`.
//!
//! | to | use |
//! |---|---|
//! | generate types in a build script | [`Builder`] |
//! | read documents into a model | [`load`], [`Input`], [`model`] |
//! | list the problems of documents | [`check`], [`Diagnostic`], [`explain`] |
//! | lay out a document | [`format`](format()) |
//! | see what is decided about the Rust, and what a change breaks | [`plan`](plan()), [`plan`](mod@plan) |
//! | generate Rust or a document from a model | [`rust`], [`EMITTERS`] |
//! | write files, or check that they are up to date | [`write`](write()) |
//! | compare two specifications | `diff`, `differences` |
//! | compare a specification with a QEMU | `compare` |
//! | generate random lines | `sample` |
//!
//! # Features
//!
//! No feature is a default: a build script needs none of them to generate Rust.
//!
//! | feature | adds |
//! |---|---|
//! | `render` | problems with their source line and a caret |
//! | `builtin` | the specification of QEMU's own events |
//! | `compare` | comparisons of specifications, and replies to `query-qmp-schema` |
//! | `sample` | random lines that a specification allows |
//! | `documents` | the emitters of Markdown, JSON Schema, AsyncAPI, the model and the plan |
//! | `html` | the reference as an HTML page |
//! | `serde` | `Serialize` and `Deserialize` for the model |

#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(all(doctest, feature = "builtin"))]
#[doc = include_str!("../README.md")]
struct Readme;

// The code that pest generates refers to it.
extern crate alloc;

// The laws, which the fuzz targets share, name this crate.
#[cfg(test)]
extern crate self as qmp_gen;

#[cfg(feature = "compare")]
mod against;
mod builder;
#[cfg(feature = "compare")]
mod compare;
mod diagnostic;
mod emit;
mod format;
#[cfg(feature = "compare")]
mod introspect;
mod key_order;
mod load;
pub mod model;
pub mod plan;
mod releases;
mod resolve;
#[cfg(feature = "sample")]
mod sample;
mod source;
mod sync;
mod syntax;

#[cfg(test)]
#[path = "../tests/stages/mod.rs"]
mod stages;

#[cfg(feature = "compare")]
pub use against::{Against, compare};
pub use builder::{Builder, Error, Generated};
#[cfg(feature = "compare")]
pub use compare::{
    Change, CommandChange, Detail, Difference, Differences, Effect, Location, Operand, Rule, Surface,
    TypeChange, What, diff, differences,
};
pub use diagnostic::{
    Diagnostic, Explanation, Format as DiagnosticFormat, RelatedPlace, Sample, SampleFile, Severity,
    SuggestedEdit, Suggestion, annotation, explain, printable,
};
pub use emit::{Artifact, EMITTERS, Emitter, Origin, rust};
pub use format::{FormatError, format};
#[cfg(feature = "compare")]
pub use introspect::{Error as IntrospectionError, Introspection};
pub use load::{Input, Inputs, Kind, Loaded, ReadError, check, load, merge};
#[cfg(feature = "builtin")]
pub use load::{builtin, builtin_types};
#[cfg(feature = "sample")]
pub use sample::{Optional, Sampler, sample};
pub use source::{Disk, Files};
pub use sync::{Mode, Report, write, write_file};
pub use syntax::qapi::{Release, ReleaseError};

/// Makes all decisions about the Rust code for `model`: names, types and boxes.
///
/// # Errors
/// Returns an error for each option that cannot be applied.
pub fn plan<'a>(
    model: &'a model::Model,
    options: &plan::Options,
) -> Result<plan::Plan<'a>, Vec<plan::OptionError>> {
    plan::decide(model, options)
}

/// Returns the one of `known` that the probably mistyped `word` is closest to, or `None` if none is close or `word` is one of them.
#[must_use]
pub fn nearest<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    diagnostic::nearest(word, known).map(|near| near.word)
}

/// Returns the event of `model` whose name is closest to the probably mistyped `name`, or `None` if no name is close.
#[must_use]
pub fn nearest_event<'m>(model: &'m model::Model, name: &str) -> Option<&'m model::Event> {
    let near = nearest(name, model.events.iter().map(|event| event.name.as_str()))?;
    model.events.iter().find(|event| event.name.as_str() == near)
}
