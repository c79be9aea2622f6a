//! The output of a blocking connection: commands go to a socket, one at a time and each within its time limit, or to a thread that
//! writes to a user-supplied writer, because that may take any amount of time.

use std::io::{self, Write};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::task::{Context, Poll};
use std::thread;
use std::time::{Duration, Instant};

use super::error::Error;
use super::hub::Outgoing;
use super::park::wait;
use super::socket::{Control, Writer};
use super::sync::{Mutex, lock};

/// The maximum number of commands queued for a user-supplied writer.
const WAITING: usize = 64;

/// Where commands go.
#[derive(Default)]
pub(super) struct Outlet {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    target: Target,
    /// Whether a write is in progress.
    busy: bool,
    /// Notifies the threads that wait for the write to end.
    waiting: Vec<std::task::Waker>,
}

#[derive(Default)]
enum Target {
    /// Not connected.
    #[default]
    Nowhere,
    Socket(Arc<dyn Control>),
    /// A writer whose thread has not been started yet.
    Idle(Box<dyn Write + Send>),
    Thread(SyncSender<Vec<u8>>),
}

/// How sending failed.
pub(super) enum Failed {
    /// Nothing was sent.
    Before(io::Error),
    /// Part of the command may have been sent. The socket has to be closed, because nothing valid can follow.
    Within(io::Error, Arc<dyn Control>),
}

/// Called when a user-supplied writer fails.
pub(super) type OnFailure = Box<dyn FnOnce(Error) + Send>;

impl Outlet {
    /// Starts a new connection.
    pub(super) fn plug(&self, writer: Writer) {
        lock(&self.state).target = match writer {
            Writer::Socket(control) => Target::Socket(control),
            Writer::Other(writer) => Target::Idle(writer),
        };
    }

    /// Ends the connection.
    pub(super) fn unplug(&self) {
        let target = std::mem::take(&mut lock(&self.state).target);
        if let Target::Socket(control) = target {
            control.close();
        }
    }

    /// Sends all bytes by `deadline`. `on_failure` is called if a user-supplied writer fails later.
    ///
    /// # Errors
    /// Returns an error if the connection has ended or the peer accepts no data.
    pub(super) fn send(
        &self,
        outgoing: Outgoing,
        deadline: Instant,
        on_failure: OnFailure,
    ) -> Result<(), Failed> {
        let late = || Failed::Before(io::ErrorKind::TimedOut.into());
        let turn = wait(Some(deadline), |cx| self.poll_turn(cx)).ok_or_else(late)?;
        let mut state = lock(&self.state);
        match std::mem::take(&mut state.target) {
            Target::Nowhere => Err(Failed::Before(io::ErrorKind::NotConnected.into())),
            Target::Socket(control) => {
                state.target = Target::Socket(Arc::clone(&control));
                drop(state);
                let sent = write(&control, &outgoing, deadline);
                drop(turn);
                sent
            }
            Target::Idle(writer) => {
                let sender = start(writer, on_failure).map_err(Failed::Before)?;
                let sent = hand_over(&sender, outgoing);
                state.target = Target::Thread(sender);
                sent
            }
            Target::Thread(sender) => {
                let sent = hand_over(&sender, outgoing);
                state.target = Target::Thread(sender);
                sent
            }
        }
    }

    fn poll_turn(&self, cx: &Context<'_>) -> Poll<Turn<'_>> {
        let mut state = lock(&self.state);
        if std::mem::replace(&mut state.busy, true) {
            state.waiting.push(cx.waker().clone());
            return Poll::Pending;
        }
        Poll::Ready(Turn(self))
    }
}

/// The right to write.
struct Turn<'a>(&'a Outlet);

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let mut state = lock(&self.0.state);
        state.busy = false;
        let waiting = std::mem::take(&mut state.waiting);
        drop(state);
        waiting.into_iter().for_each(std::task::Waker::wake);
    }
}

fn write(control: &Arc<dyn Control>, outgoing: &Outgoing, deadline: Instant) -> Result<(), Failed> {
    let mut sent = 0;
    while let Some(rest) = outgoing.bytes.get(sent..).filter(|rest| !rest.is_empty()) {
        let failed = |error| match sent {
            0 => Failed::Before(error),
            _ => Failed::Within(error, Arc::clone(control)),
        };
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(failed(io::ErrorKind::TimedOut.into()));
        }
        match write_some(&**control, (outgoing, rest), left.max(Duration::from_millis(1))) {
            Ok(0) => return Err(failed(io::ErrorKind::WriteZero.into())),
            Ok(count) => sent += count,
            // The deadline has passed or is close; the next iteration decides.
            Err(error) if is_transient(&error) => {}
            Err(error) => return Err(failed(error)),
        }
    }
    Ok(())
}

fn is_transient(error: &io::Error) -> bool {
    use io::ErrorKind::{Interrupted, TimedOut, WouldBlock};
    if error.kind() == WouldBlock {
        // The user may have made the socket non-blocking.
        thread::sleep(Duration::from_millis(1));
    }
    matches!(error.kind(), Interrupted | TimedOut | WouldBlock)
}

#[cfg(not(all(feature = "fd", unix)))]
fn write_some(control: &dyn Control, (_, rest): (&Outgoing, &[u8]), left: Duration) -> io::Result<usize> {
    control.write(rest, left)
}

/// Descriptors go with the first byte.
#[cfg(all(feature = "fd", unix))]
fn write_some(control: &dyn Control, (all, rest): (&Outgoing, &[u8]), left: Duration) -> io::Result<usize> {
    if all.fds.is_empty() || rest.len() < all.bytes.len() {
        return control.write(rest, left);
    }
    control.write_with_fds(rest, &all.fds, left)
}

fn hand_over(sender: &SyncSender<Vec<u8>>, outgoing: Outgoing) -> Result<(), Failed> {
    #[cfg(all(feature = "fd", unix))]
    if !outgoing.fds.is_empty() {
        return Err(Failed::Before(super::fds::unsupported()));
    }
    sender.try_send(outgoing.bytes).map_err(|error| {
        Failed::Before(match error {
            TrySendError::Full(_) => {
                let what = "the writer has not returned from a write, and many commands wait for it";
                io::Error::new(io::ErrorKind::WouldBlock, what)
            }
            TrySendError::Disconnected(_) => io::ErrorKind::BrokenPipe.into(),
        })
    })
}

/// Starts the thread that writes to a user-supplied writer. It ends with the connection, once `write` has returned.
fn start(writer: Box<dyn Write + Send>, on_failure: OnFailure) -> io::Result<SyncSender<Vec<u8>>> {
    let (sender, receiver) = sync_channel(WAITING);
    let mut scribe = Scribe { writer, on_failure: Some(on_failure) };
    let run = move || {
        let error = scribe.run(&receiver).err();
        // Further sends fail because the receiver is gone.
        drop(receiver);
        scribe.finish(error.map(|error| Error::Io(Arc::new(error))));
    };
    thread::Builder::new().name("qmp-events-write".into()).spawn(run)?;
    Ok(sender)
}

/// Writes to a user-supplied writer.
struct Scribe {
    writer: Box<dyn Write + Send>,
    on_failure: Option<OnFailure>,
}

impl Scribe {
    fn run(&mut self, receiver: &Receiver<Vec<u8>>) -> io::Result<()> {
        while let Ok(bytes) = receiver.recv() {
            self.write(&bytes)?;
        }
        Ok(())
    }

    /// Writes all bytes; retries if the writer is non-blocking.
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        let mut rest = bytes;
        while !rest.is_empty() {
            match self.writer.write(rest) {
                Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
                Ok(count) => rest = rest.get(count..).unwrap_or_default(),
                Err(error) if is_transient(&error) => {}
                Err(error) => return Err(error),
            }
        }
        self.writer.flush()
    }

    fn finish(&mut self, error: Option<Error>) {
        if let (Some(on_failure), Some(error)) = (self.on_failure.take(), error) {
            on_failure(error);
        }
    }
}

/// Treats a panic in the writer as a failure.
impl Drop for Scribe {
    fn drop(&mut self) {
        if thread::panicking() {
            self.finish(Some(Error::Stopped));
        }
    }
}
