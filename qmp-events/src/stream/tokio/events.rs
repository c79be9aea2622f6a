//! A consumer, and an expected event.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use ::tokio::runtime::Handle;
use futures_core::Stream;

use super::timer::within;
use crate::generated::{Event, EventKind};
use crate::stream::error::Error;
use crate::stream::expected::Expected;
use crate::stream::filter::Filter;
use crate::stream::outcome::{JobEnd, Removal, job_end, removal};
use crate::stream::queue::{Bounds, Next};
use crate::stream::shared::Guard;
use crate::stream::subscription::{Search, Subscription, picker};

/// A consumer: a `Stream` that ends when the connection has ended permanently. To limit a wait, wrap it in `tokio::time::timeout`; no
/// item is lost.
///
/// An item is an error if the peer sent something that is not QMP; the stream continues after it.
#[derive(Debug)]
pub struct Events {
    subscription: Subscription,
    runtime: Handle,
}

/// An expected event: registered before the command that causes it, so that it is not missed, whatever else arrives. See
/// [`stream::Expectation`](crate::stream::Expectation).
#[derive(Debug)]
#[must_use]
pub struct Expectation {
    expected: Expected,
    runtime: Handle,
}

impl Expectation {
    pub(super) fn new(guard: Arc<Guard>, filter: Filter, (reader, runtime): (Option<u64>, Handle)) -> Self {
        Self { expected: Expected::new(guard, filter, reader), runtime }
    }

    /// Waits for the event.
    ///
    /// # Errors
    /// Returns [`Error::TimedOut`] if it does not arrive in time, and [`Error::Disconnected`] if the connection ends first.
    pub async fn wait(self, timeout: Duration) -> Result<Arc<Event>, Error> {
        let event = within(&self.runtime, timeout, |cx| self.expected.poll(cx)).await;
        event.unwrap_or_else(|| Err(Expected::late(timeout)))
    }
}

impl Events {
    pub(super) fn new(guard: Arc<Guard>, filter: Filter, (bounds, runtime): (Bounds, Handle)) -> Self {
        Self { subscription: Subscription::new(guard, filter, bounds), runtime }
    }

    pub(super) fn id(&self) -> u64 {
        self.subscription.id()
    }

    /// Waits for the first event of this kind, and with this subject if one is given, and removes it from the queue. Items that precede
    /// it remain in the queue.
    ///
    /// # Errors
    /// See [`wait_until`](Self::wait_until).
    pub async fn wait_for(
        &mut self,
        kind: EventKind,
        subject: Option<&str>,
        timeout: Duration,
    ) -> Result<Arc<Event>, Error> {
        self.search(picker(&[kind], subject), timeout).await
    }

    /// Waits for the first event of one of these kinds and removes it from the queue.
    ///
    /// # Errors
    /// See [`wait_until`](Self::wait_until).
    pub async fn wait_any(&mut self, kinds: &[EventKind], timeout: Duration) -> Result<Arc<Event>, Error> {
        self.search(picker(kinds, None), timeout).await
    }

    /// Waits for the first event for which `pick` returns `Some` and removes it from the queue. Items that precede it remain there.
    ///
    /// # Errors
    /// Returns [`Error::TimedOut`] if it does not arrive in time, [`Error::Disconnected`] if the connection ends first or has already
    /// ended, and [`Error::QueueFull`] if nothing can arrive until events are read. The first two contain the number of dropped events.
    pub async fn wait_until<T>(
        &mut self,
        mut pick: impl FnMut(&Event) -> Option<T>,
        timeout: Duration,
    ) -> Result<T, Error> {
        self.search(|event| pick(event), timeout).await
    }

    async fn search<T>(
        &mut self,
        mut pick: impl FnMut(&Arc<Event>) -> Option<T>,
        timeout: Duration,
    ) -> Result<T, Error> {
        let mut search = Search::default();
        let subscription = &mut self.subscription;
        let poll = |cx: &mut Context<'_>| subscription.poll_search(&mut search, &mut pick, cx);
        let found = within(&self.runtime, timeout, poll).await;
        found.unwrap_or_else(|| Err(self.subscription.late(timeout)))
    }

    /// Waits for the end of the job `id`; see [`job_end`].
    ///
    /// # Errors
    /// See [`wait_until`](Self::wait_until).
    pub async fn wait_for_job(&mut self, id: &str, timeout: Duration) -> Result<JobEnd, Error> {
        self.wait_until(|event| job_end(event, id), timeout).await
    }

    /// Waits until the device `id` is removed or its removal fails; see [`removal`].
    ///
    /// # Errors
    /// See [`wait_until`](Self::wait_until).
    pub async fn wait_for_removal(&mut self, id: &str, timeout: Duration) -> Result<Removal, Error> {
        self.wait_until(|event| removal(event, id), timeout).await
    }

    /// Returns the next item if it is already available.
    pub fn try_next(&mut self) -> Option<Next> {
        match self.subscription.poll_next(&Context::from_waker(Waker::noop())) {
            Poll::Ready(next) => next,
            Poll::Pending => None,
        }
    }
}

impl Stream for Events {
    type Item = Next;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Next>> {
        self.subscription.poll_next(cx)
    }
}
