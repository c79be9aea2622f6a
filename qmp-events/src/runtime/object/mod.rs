//! Objects whose members are known: payloads of events and the types they hold.
//!
//! A generated struct says what its members are, in the order in which QEMU writes them; [`object!`](crate::object) makes of that a
//! reader which first tries exactly those bytes and, at the first one that differs, goes on in a loop that takes any layout,
//! from where it is.

mod declare;
mod inline;
mod read;

pub use inline::{Inline, fill_inline, guess_inline};
pub(crate) use read::place_of;
pub use read::{Fill, Filling, Member, Place, emit_unknown, guess_object, pull_rest};
