//! Serde's traits as a bound that is met by every type if the feature `serde` is off.

#[cfg(feature = "serde")]
use serde_core::{Serialize, de::DeserializeOwned};

/// Serde's traits.
#[cfg(feature = "serde")]
pub trait MaybeSerde: Serialize + DeserializeOwned {}

#[cfg(feature = "serde")]
impl<T: Serialize + DeserializeOwned> MaybeSerde for T {}

/// Stands for serde's traits.
#[cfg(not(feature = "serde"))]
pub trait MaybeSerde {}

#[cfg(not(feature = "serde"))]
impl<T> MaybeSerde for T {}
