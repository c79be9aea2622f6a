//! Where arrivals go.

use crate::arrival::Arrival;
use crate::result::Result;

/// A place that arrivals go to: standard output, standard error, a record, a server.
pub trait Sink {
    /// Takes what a source received, or leaves it to other sinks.
    ///
    /// # Errors
    /// Returns an error if nothing more can be taken.
    fn take(&mut self, arrival: &Arrival) -> Result;

    /// Takes note that a source is connected.
    ///
    /// # Errors
    /// Returns an error if nothing more can be taken.
    fn connected(&mut self, _source: &str) -> Result {
        Ok(())
    }

    /// Passes on what was taken and is still here. It is called when nothing else is to be done.
    ///
    /// # Errors
    /// Returns an error if nothing more can be taken.
    fn flush(&mut self) -> Result {
        Ok(())
    }

    /// Waits until everything taken has arrived; false if it did not.
    fn finish(&mut self) -> bool {
        true
    }
}
