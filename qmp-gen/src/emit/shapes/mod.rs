//! The parts of a model as JSON Schema, for every emitter that needs them.
//!
//! [`known`] describes what the specification knows, for code generators and validators: each event, type and branch is a definition
//! of its own, whose name and title are an identifier in any language. [`open`] describes what the decoder accepts, which includes
//! what the specification does not know. Both use the names of [`names`].

mod about;
mod forms;
pub(in crate::emit) mod known;
mod names;
pub(in crate::emit) mod open;
pub(in crate::emit) mod parts;

pub(in crate::emit) use about::about;
