//! The same reading and writing through serde, for any format that describes itself.
//!
//! There is one visitor for all objects and one for all enums, so that a generated type costs no more than a line.

mod declare;
mod event;
mod value;
mod visit;

pub use event::{deserialize_event, serialize_event};
pub use serde_core;
pub use visit::{MapSink, deserialize_by_value, deserialize_name, deserialize_object, serialize_object};
