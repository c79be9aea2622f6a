//! Generates Rust types and reference documentation from a specification of QEMU's QMP events.
//!
//! A build script uses [`Builder`]. Behind it, and behind each command of `qmp-gen`, is a function: [`load`] reads documents into a
//! [`Model`](model::Model), and [`check`] says what is wrong with them; [`plan`](plan()) decides everything about the Rust, and the
//! [`EMITTERS`] turn a model and its plan into [`Artifact`]s, which [`write`](write()) puts into files.
#![cfg_attr(
    feature = "compare",
    doc = "[`diff`] compares two models, and [`compare`] a model with a running QEMU."
)]

#[cfg(all(doctest, feature = "builtin"))]
#[doc = include_str!("../README.md")]
struct Readme;

// The parsers that pest expands name it.
extern crate alloc;

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
pub use compare::{Change, Detail, What, diff};
pub use diagnostic::{
    Diagnostic, Explanation, Format as DiagnosticFormat, RelatedPlace, Sample, SampleFile, Severity,
    SuggestedEdit, Suggestion, explain, printable,
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
pub use sync::{Mode, Report, write, write_file};
pub use syntax::qapi::{Release, ReleaseError};

/// Decides everything about the Rust of `model`: names, types, boxes.
///
/// # Errors
/// Returns every option that cannot be followed.
pub fn plan<'a>(
    model: &'a model::Model,
    options: &plan::Options,
) -> Result<plan::Plan<'a>, Vec<plan::OptionError>> {
    plan::decide(model, options)
}

/// The event of `model` whose name is closest to `name`, which was probably mistyped; `None` if no name is close.
#[must_use]
pub fn nearest_event<'m>(model: &'m model::Model, name: &str) -> Option<&'m model::Event> {
    let near = diagnostic::nearest(name, model.events.iter().map(|event| event.name.as_str()))?;
    model.events.iter().find(|event| event.name.as_str() == near.word)
}
