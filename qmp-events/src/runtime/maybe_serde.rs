//! A bound for serde's traits, which every type satisfies if the feature `serde` is disabled.

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

/// Replaces the bound on serde's traits, and is implemented for every type.
#[cfg(not(feature = "serde"))]
pub trait MaybeSerde {}

#[cfg(not(feature = "serde"))]
impl<T> MaybeSerde for T {}
