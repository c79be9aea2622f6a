//! Types of the user's own as values in generated events.

use super::error::{DecodeError, ErrorKind};
use super::value::Value;

/// A type of your own that replaces a type of the specification: `qmp_gen::Builder::extern_type`.
///
/// Implement it and call [`extern_type!`](crate::extern_type) for the type. With the feature `serde`, that gives the type serde's traits,
/// too; write `extern_type!(Flags, serde)` if it has them already.
///
/// ```
/// use qmp_events::{ExternType, Value};
///
/// /// How a bridge is mounted.
/// #[derive(Debug, Clone, PartialEq, Eq, Hash)]
/// struct Slot(u64);
///
/// impl ExternType for Slot {
///     fn from_value(value: Value) -> Result<Self, String> {
///         value.as_u64().map(Self).ok_or_else(|| format!("{value} is not a slot"))
///     }
///
///     fn to_value(&self) -> Value {
///         self.0.into()
///     }
/// }
///
/// qmp_events::extern_type!(Slot);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a value in an event",
    note = "`qmp_events::extern_type!` needs an implementation of `qmp_events::ExternType`"
)]
pub trait ExternType: Sized {
    /// Reads a value.
    ///
    /// # Errors
    /// Returns the reason, for people, if it is not a value of this type. The event then does not fit its type.
    fn from_value(value: Value) -> Result<Self, String>;

    /// The value on the wire.
    fn to_value(&self) -> Value;
}

/// Returns the error for a value that a user's own type rejects for this reason.
pub(super) fn rejected(reason: String) -> DecodeError {
    DecodeError::new(ErrorKind::Rejected(reason), None)
}

/// Makes a type that implements [`ExternType`](crate::ExternType) a value in events; see there.
#[macro_export]
macro_rules! extern_type {
    ($Type:ty) => {
        $crate::extern_type!($Type, serde);
        $crate::serde_extern!($Type);
    };
    ($Type:ty, serde) => {
        impl $crate::runtime::Wire for $Type {
            fn read<I: $crate::runtime::Input>(input: I) -> $crate::runtime::Result<Self> {
                input.extern_type()
            }

            fn put<O: $crate::runtime::Output>(&self, output: O) -> O::Done {
                output.value(&<Self as $crate::ExternType>::to_value(self))
            }
        }
    };
}
