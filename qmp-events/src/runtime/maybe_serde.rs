//! Serde's traits as a bound that is met by every type if the feature `serde` is off.

#[cfg(feature = "serde")]
use serde_core::{Serialize, de::DeserializeOwned};

/// Serde's traits.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a value in an event, because the feature `serde` of `qmp-events` is on",
    note = "derive serde's `Serialize` and `Deserialize`, or call `qmp_events::extern_type!` without the word `serde`"
)]
#[cfg(feature = "serde")]
pub trait MaybeSerde: Serialize + DeserializeOwned {}

#[cfg(feature = "serde")]
impl<T: Serialize + DeserializeOwned> MaybeSerde for T {}

/// Stands for serde's traits.
#[cfg(not(feature = "serde"))]
pub trait MaybeSerde {}

#[cfg(not(feature = "serde"))]
impl<T> MaybeSerde for T {}
