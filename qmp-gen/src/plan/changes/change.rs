//! What can change between two plans.

use std::fmt;

/// A difference that breaks code which uses the older of two plans.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Incompatibility {
    /// The wire path: `RESET`, `RESET.guest`, `JobStatus.null`; for the branch of a union its value follows the type.
    pub path: String,
    /// How the old code names it: `EventData::Reset`, `Reset.guest`, `JobStatus::Null`.
    pub rust: String,
    /// What changed.
    pub change: PlanChange,
}

/// What changed about a part of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PlanChange {
    /// It is not there any more.
    Removed,
    /// It has another name.
    Renamed {
        /// The new one, as code names it.
        to: String,
    },
    /// It is an item of another kind.
    ItemChanged {
        /// What it was, such as `a struct`.
        from: &'static str,
        /// What it is.
        to: &'static str,
    },
    /// It has another type.
    TypeChanged {
        /// The type that it had.
        from: String,
        /// The type that it has.
        to: String,
    },
    /// A variant without data has some.
    DataAdded {
        /// The type of the data.
        to: String,
    },
    /// A variant with data has none.
    DataRemoved {
        /// The type that the data had.
        from: String,
    },
    /// A field became an `Option`.
    BecameOptional,
    /// A field is not an `Option` any more.
    BecameRequired,
    /// It was moved into a `Box`.
    Boxed,
    /// It was moved out of its `Box`.
    Unboxed,
    /// A trait is not derived or implemented any more.
    TraitLost {
        /// The trait.
        name: String,
    },
    /// The function `new` of a struct has a further argument.
    ArgumentAdded {
        /// Its name.
        name: String,
    },
    /// The arguments of the function `new` have another order.
    ArgumentsReordered,
    /// The methods that set the fields which are an `Option` are gone, since no command takes the struct any more.
    SettersRemoved,
    /// A command cannot be executed out of band any more.
    OutOfBandLost,
}

impl fmt::Display for Incompatibility {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: `{}` {}", self.path, self.rust, self.change)
    }
}

impl fmt::Display for PlanChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Removed => f.write_str("was removed"),
            Self::Renamed { to } => write!(f, "was renamed to `{to}`"),
            Self::ItemChanged { from, to } => write!(f, "was {from} and is {to}"),
            Self::TypeChanged { from, to } => write!(f, "was of type `{from}` and is of type `{to}`"),
            Self::DataAdded { to } => write!(f, "had no data and has a `{to}`"),
            Self::DataRemoved { from } => write!(f, "had a `{from}` and has no data"),
            Self::BecameOptional => f.write_str("became an `Option`"),
            Self::BecameRequired => f.write_str("is not an `Option` any more"),
            Self::Boxed => f.write_str("was moved into a `Box`"),
            Self::Unboxed => f.write_str("was moved out of its `Box`"),
            Self::TraitLost { name } => write!(f, "does not implement `{name}` any more"),
            Self::ArgumentAdded { name } => {
                write!(f, "has a function `new` with a further argument, `{name}`")
            }
            Self::ArgumentsReordered => {
                f.write_str("has a function `new` with its arguments in another order")
            }
            Self::SettersRemoved => f.write_str("has no methods `with_…` any more"),
            Self::OutOfBandLost => f.write_str("cannot be executed out of band any more"),
        }
    }
}
