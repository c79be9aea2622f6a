//! The error of asking for the data of another event than the one that is there.

use std::fmt;

use super::set::EventSet;

/// Data of another event than the one that was asked for; it gives the data back.
///
/// ```
/// use qmp_events::{BalloonChange, EventData};
///
/// let error = BalloonChange::try_from(EventData::Stop).unwrap_err();
/// assert_eq!(error.to_string(), "expected the data of `BALLOON_CHANGE`, found that of `STOP`");
/// assert_eq!(error.into_data(), EventData::Stop);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrongEvent<D> {
    expected: &'static str,
    data: Box<D>,
}

impl<D> WrongEvent<D> {
    /// `data` is not that of the event `expected`.
    #[cold]
    #[must_use]
    pub fn new(expected: &'static str, data: D) -> Self {
        Self { expected, data: Box::new(data) }
    }

    /// The name of the event whose data was asked for.
    #[must_use]
    pub fn expected(&self) -> &'static str {
        self.expected
    }

    /// The data that was there.
    #[must_use]
    pub fn into_data(self) -> D {
        *self.data
    }
}

impl<D: EventSet> fmt::Display for WrongEvent<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected the data of `{}`, found that of `{}`", self.expected, self.data.name())
    }
}

impl<D: EventSet + fmt::Debug> std::error::Error for WrongEvent<D> {}
