//! Whole events: timestamp, name, data, in any order.

mod any;
mod declare;
mod lenient;
mod lines;
mod parts;
mod read;
mod set;
mod show;
mod unknown;
mod wrong;

pub use lenient::{Strictness, decode_lenient, decode_within, from_slice_lenient};
pub use lines::lines;
pub(super) use lines::numbered;
pub use parts::decode_parts;
pub use read::{decode, from_slice, from_slice_in_any_layout, from_text};
pub(super) use read::{guess_data, guess_head};
pub(super) use set::Stamp;
pub use set::{EventSet, Parts, Rest, Whole, encode, unknowns};
#[cfg(feature = "serde")]
pub(super) use set::{KEYS, Name, emit, keep_rest};
#[cfg(feature = "stream")]
pub(crate) use show::is_hidden;
pub use show::{data_json, data_value, show};
pub use unknown::UnknownEvent;
pub use wrong::WrongEvent;
