//! What the macros call for serde, where the feature `serde` is off: nothing.

/// Nothing.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_object {
    ($Name:ident) => {};
}

/// Nothing.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_name {
    ($Name:ident) => {};
}

/// Nothing.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_union {
    ($Name:ident) => {};
}

/// Nothing.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_event {
    ($Event:ident) => {};
}

/// Nothing.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_alternate {
    ($Name:ident { $($Variant:ident)* }) => {};
}

/// Nothing.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_extern {
    ($Type:ty) => {};
}
