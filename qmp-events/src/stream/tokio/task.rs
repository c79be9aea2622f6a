//! The task of a connection: it connects, reads, writes and delivers, until the connection is over or nobody is left.

use std::future::poll_fn;
use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};

use ::tokio::io::ReadBuf;
use ::tokio::time::{sleep_until, timeout};

use super::reach::{Link, Source, Unsent};
use crate::stream::error::Error;
use crate::stream::hub::Outgoing;
use crate::stream::options::{Attempts, Options, Outcome, after};
use crate::stream::pump::{End, Pump, has_gone};
use crate::stream::shared::Shared;

/// After how many reads other tasks, and the clock, have their turn: a peer may send without end.
const READS: usize = 32;

/// What runs as a task.
pub(super) struct Task {
    shared: Arc<Shared>,
    source: Source,
    pump: Pump,
    attempts: Attempts,
    finished: bool,
}

impl Task {
    /// It does nothing before [`run`](Self::run).
    pub(super) fn new(shared: Arc<Shared>, source: Source, options: Options) -> Self {
        let attempts = Attempts::new(&options);
        let pump = Pump::new(options, &shared.hub);
        Self { shared, source, pump, attempts, finished: false }
    }

    /// Runs to the end.
    pub(super) async fn run(mut self) {
        loop {
            let (outcome, error) = self.attempt().await;
            let error = self.attempts.reason(error);
            let hub = &self.shared.hub;
            match self.attempts.pause(self.pump.options(), outcome) {
                Some(pause) if timeout(pause, poll_fn(|cx| hub.poll_closing(cx))).await.is_err() => {}
                _ => {
                    self.pump.finish(error);
                    self.deliver().await;
                    self.finished = true;
                    return;
                }
            }
        }
    }

    /// Connects, and serves until the connection is over.
    async fn attempt(&mut self) -> (Outcome, Option<Error>) {
        let time = self.attempts.time(self.pump.options());
        let deadline = after(time);
        let shared = Arc::clone(&self.shared);
        let hub = &shared.hub;
        match self.connect(deadline).await {
            Ok(link) => {
                let error = self.serve(link, (time, deadline)).await;
                (self.pump.outcome(error.as_ref(), hub), error)
            }
            Err(error) => {
                self.pump.failed(hub);
                (self.pump.outcome(Some(&error), hub), Some(error))
            }
        }
    }

    /// Connects, unless nobody is left.
    async fn connect(&mut self, deadline: Instant) -> Result<Link, Error> {
        let hub = &self.shared.hub;
        let mut connecting = pin!(self.source.connect(deadline));
        poll_fn(|cx| match hub.poll_closing(cx) {
            Poll::Ready(()) => Poll::Ready(Err(Error::Ended)),
            Poll::Pending => connecting.as_mut().poll(cx),
        })
        .await
    }

    /// Reads and writes until the connection is over; returns what went wrong.
    async fn serve(&mut self, mut link: Link, (time, deadline): (Duration, Instant)) -> Option<Error> {
        self.pump.connected(&self.shared.hub, time);
        let mut patience = pin!(sleep_until(deadline.into()));
        let mut unsendable = None;
        let end = poll_fn(|cx| {
            let served = self.poll_serve(&mut link, &mut unsendable, cx);
            if served.is_pending() && !self.pump.is_ready() {
                return patience.as_mut().poll(cx).map(|()| End::TimedOut);
            }
            served
        });
        let end = end.await;
        drop(link);
        let error = self.pump.ended(end);
        self.deliver().await;
        error
    }

    fn poll_serve(
        &mut self,
        link: &mut Link,
        unsendable: &mut Option<Error>,
        cx: &mut Context<'_>,
    ) -> Poll<End> {
        for _ in 0..READS {
            if self.shared.hub.poll_closing(cx).is_ready() {
                return Poll::Ready(End::Eof);
            }
            self.send(link, unsendable, cx);
            let hub = &self.shared.hub;
            ready!(hub.poll_deliver(&mut self.pump.batch, cx));
            let mut buffer = ReadBuf::new(self.pump.space());
            match ready!(link.poll_read(cx, &mut buffer)) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Poll::Ready(End::Failed(error)),
                Ok(()) => {}
            }
            let count = buffer.filled().len();
            if count == 0 || !self.pump.filled(count, hub) {
                return Poll::Ready(End::Eof);
            }
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    }

    /// Sends what can be sent. Once something could not be, commands fail; what the peer sent before it went is still to be read.
    fn send(&mut self, link: &mut Link, unsendable: &mut Option<Error>, cx: &mut Context<'_>) {
        let Self { pump, shared, .. } = self;
        let hub = &shared.hub;
        while unsendable.is_none() {
            let mut next = || pump.send.take().map(|it| Outgoing::new(0, it)).or_else(|| hub.next_outgoing());
            match link.poll_send(cx, &mut next) {
                Poll::Ready(Err(Unsent { number: Some(number), error })) if !has_gone(&error) => {
                    hub.fail_call(number, Error::Io(Arc::new(error)));
                }
                Poll::Ready(Err(Unsent { error, .. })) => {
                    let gone = has_gone(&error);
                    let error =
                        if gone { Error::Disconnected { dropped: 0 } } else { Error::Io(Arc::new(error)) };
                    hub.fail_calls(&error);
                    *unsendable = Some(error);
                }
                _ => {
                    match link.take_unbegun() {
                        Some(unbegun) if unbegun.number == 0 => pump.send = Some(unbegun.bytes),
                        Some(unbegun) => hub.put_back(unbegun),
                        None => {}
                    }
                    return;
                }
            }
        }
        while let (Some(outgoing), Some(error)) = (hub.next_outgoing(), &unsendable) {
            hub.fail_call(outgoing.number, error.clone());
        }
    }

    async fn deliver(&mut self) {
        poll_fn(|cx| self.shared.hub.poll_deliver(&mut self.pump.batch, cx)).await;
    }
}

/// However the task ends, its users learn of it.
impl Drop for Task {
    fn drop(&mut self) {
        if !self.finished {
            self.shared.hub.abort(&mut self.pump.batch, &Error::Stopped);
        }
    }
}
