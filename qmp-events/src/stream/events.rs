//! A consumer of a blocking connection, and an expected event.

use std::iter::FusedIterator;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::error::{Awaited, Error};
use super::expected::Expected;
use super::filter::Filter;
use super::item::Item;
use super::outcome::{JobEnd, Removal, job_end, removal};
use super::park::wait;
use super::queue::{Bounds, Next};
use super::shared::Guard;
use super::subscription::{Search, Subscription, picker};
use crate::generated::{Event, EventKind};

/// A consumer: an iterator that waits for items and ends when the connection has ended permanently.
///
/// An item is an error if the peer sent something that is not QMP; the stream continues after it.
#[derive(Debug)]
pub struct Events {
    subscription: Subscription,
}

/// An expected event: registered before the command that causes it, so that it is not missed, whatever else arrives.
///
/// ```
/// # use qmp_events::testing::FakeQemu;
/// # let script = FakeQemu::new().negotiate().expect("stop").line(r#"{"event": "STOP"}"#).reply("{}");
/// # let (socket, qemu) = script.start()?;
/// use qmp_events::EventKind;
/// use std::time::Duration;
///
/// let mut connection = qmp_events::stream::from_unix_stream(socket, Default::default())?;
/// let stop = connection.expect(EventKind::Stop);
/// connection.command(r#"{"execute": "stop"}"#)?;
/// assert_eq!(stop.wait(Duration::from_secs(5))?.name(), "STOP");
/// # qemu.finish()?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
#[must_use]
pub struct Expectation {
    expected: Expected,
}

impl Expectation {
    pub(super) fn new(guard: Arc<Guard>, filter: Filter, reader: Option<u64>) -> Self {
        Self { expected: Expected::new(guard, filter, reader) }
    }

    /// Waits for the event.
    ///
    /// # Errors
    /// Returns [`Error::TimedOut`] if it does not arrive in time, and [`Error::Disconnected`] if the connection ends first.
    pub fn wait(self, timeout: Duration) -> Result<Arc<Event>, Error> {
        let event = wait(Instant::now().checked_add(timeout), |cx| self.expected.poll(cx));
        event.unwrap_or_else(|| Err(Expected::late(timeout)))
    }
}

impl Events {
    pub(super) fn new(guard: Arc<Guard>, filter: Filter, bounds: Bounds) -> Self {
        Self { subscription: Subscription::new(guard, filter, bounds) }
    }

    pub(super) fn id(&self) -> u64 {
        self.subscription.id()
    }

    /// Waits for the first event of this kind, and with this subject if one is given, and removes it from the queue. Items that precede
    /// it remain in the queue.
    ///
    /// # Errors
    /// See [`wait_until`](Self::wait_until).
    pub fn wait_for(
        &mut self,
        kind: EventKind,
        subject: Option<&str>,
        timeout: Duration,
    ) -> Result<Arc<Event>, Error> {
        self.search(picker(&[kind], subject), timeout)
    }

    /// Waits for the first event of one of these kinds and removes it from the queue.
    ///
    /// # Errors
    /// See [`wait_until`](Self::wait_until).
    pub fn wait_any(&mut self, kinds: &[EventKind], timeout: Duration) -> Result<Arc<Event>, Error> {
        self.search(picker(kinds, None), timeout)
    }

    /// Waits for the first event for which `pick` returns `Some` and removes it from the queue. Items that precede it remain there.
    ///
    /// # Errors
    /// Returns [`Error::TimedOut`] if it does not arrive in time, [`Error::Disconnected`] if the connection ends first or has already
    /// ended, and [`Error::QueueFull`] if nothing can arrive until events are read. The first two contain the number of dropped events.
    pub fn wait_until<T>(
        &mut self,
        mut pick: impl FnMut(&Event) -> Option<T>,
        timeout: Duration,
    ) -> Result<T, Error> {
        self.search(|event| pick(event), timeout)
    }

    fn search<T>(
        &mut self,
        mut pick: impl FnMut(&Arc<Event>) -> Option<T>,
        timeout: Duration,
    ) -> Result<T, Error> {
        let mut search = Search::default();
        let subscription = &mut self.subscription;
        let deadline = Instant::now().checked_add(timeout);
        let found = wait(deadline, |cx| subscription.poll_search(&mut search, &mut pick, cx));
        found.unwrap_or_else(|| Err(self.subscription.late(timeout)))
    }

    /// Waits for the end of the job `id`; see [`job_end`].
    ///
    /// # Errors
    /// See [`wait_until`](Self::wait_until).
    pub fn wait_for_job(&mut self, id: &str, timeout: Duration) -> Result<JobEnd, Error> {
        self.wait_until(|event| job_end(event, id), timeout)
    }

    /// Waits until the device `id` is removed or its removal fails; see [`removal`].
    ///
    /// # Errors
    /// See [`wait_until`](Self::wait_until).
    pub fn wait_for_removal(&mut self, id: &str, timeout: Duration) -> Result<Removal, Error> {
        self.wait_until(|event| removal(event, id), timeout)
    }

    /// Returns the next item if it arrives in this time; `Ok(None)` at the end of the stream.
    ///
    /// # Errors
    /// Returns [`Error::TimedOut`] if no item arrives in this time, and [`Error::Line`] if the peer sent something that is not QMP.
    pub fn next_within(&mut self, timeout: Duration) -> Result<Option<Item>, Error> {
        match wait(Instant::now().checked_add(timeout), |cx| self.subscription.poll_next(cx)) {
            Some(next) => next.transpose(),
            None => Err(Error::TimedOut { waiting_for: Awaited::Event, after: timeout, dropped: 0 }),
        }
    }

    /// Returns the next item if it is already available.
    pub fn try_next(&mut self) -> Option<Next> {
        wait(Some(Instant::now()), |cx| self.subscription.poll_next(cx)).flatten()
    }
}

impl Iterator for Events {
    type Item = Next;

    fn next(&mut self) -> Option<Next> {
        wait(None, |cx| self.subscription.poll_next(cx)).flatten()
    }
}

impl FusedIterator for Events {}
