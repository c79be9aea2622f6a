//! From the model to the files made of it: peers over one model.
//!
//! Adding an emitter is one file and one line of the table. No emitter names an event: what is special about one is data in its
//! specification.

pub mod rust;
