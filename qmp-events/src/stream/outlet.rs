//! Where a blocking connection's commands go: to a socket, one after the other and each within its time, or to a thread that writes to a
//! writer of the user's, since that may take any time.

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

/// How many commands may wait for a writer of the user's.
const WAITING: usize = 64;

/// Where commands go.
#[derive(Default)]
pub struct Outlet {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    target: Target,
    /// Whether someone writes.
    busy: bool,
    /// Who waits for that to end.
    waiting: Vec<std::task::Waker>,
}

#[derive(Default)]
enum Target {
    /// There is no connection.
    #[default]
    Nowhere,
    Socket(Arc<dyn Control>),
    /// A writer for which no thread was needed yet.
    Idle(Box<dyn Write + Send>),
    Thread(SyncSender<Vec<u8>>),
}

/// How sending failed.
pub enum Failed {
    /// Nothing was sent.
    Before(io::Error),
    /// Part of it may have been sent. Nothing sensible can follow, so that the socket is to be closed.
    Within(io::Error, Arc<dyn Control>),
}

/// What happens when a writer of the user's fails.
pub type OnFailure = Box<dyn FnOnce(Error) + Send>;

impl Outlet {
    /// A connection was made.
    pub fn plug(&self, writer: Writer) {
        lock(&self.state).target = match writer {
            Writer::Socket(control) => Target::Socket(control),
            Writer::Other(writer) => Target::Idle(writer),
        };
    }

    /// The connection is over.
    pub fn unplug(&self) {
        let target = std::mem::take(&mut lock(&self.state).target);
        if let Target::Socket(control) = target {
            control.close();
        }
    }

    /// Sends all of this by `deadline`. `on_failure` is called if a writer of the user's fails later.
    ///
    /// # Errors
    /// Returns an error if the connection is over, or the peer takes nothing.
    pub fn send(&self, outgoing: Outgoing, deadline: Instant, on_failure: OnFailure) -> Result<(), Failed> {
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
            // The time is over, or nearly so; the next turn says which.
            Err(error) if is_transient(&error) => {}
            Err(error) => return Err(failed(error)),
        }
    }
    Ok(())
}

fn is_transient(error: &io::Error) -> bool {
    use io::ErrorKind::{Interrupted, TimedOut, WouldBlock};
    if error.kind() == WouldBlock {
        // Someone may have made the socket non-blocking.
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
        return Err(Failed::Before(io::ErrorKind::Unsupported.into()));
    }
    sender.try_send(outgoing.bytes).map_err(|error| {
        Failed::Before(match error {
            TrySendError::Full(_) => io::ErrorKind::WouldBlock.into(),
            TrySendError::Disconnected(_) => io::ErrorKind::BrokenPipe.into(),
        })
    })
}

/// Starts the thread that writes to a writer of the user's. It ends with the connection, once `write` has returned.
fn start(writer: Box<dyn Write + Send>, on_failure: OnFailure) -> io::Result<SyncSender<Vec<u8>>> {
    let (sender, receiver) = sync_channel(WAITING);
    let mut scribe = Scribe { writer, on_failure: Some(on_failure) };
    let run = move || {
        let error = scribe.run(&receiver).err();
        // Whoever sends now learns that nobody receives.
        drop(receiver);
        scribe.finish(error.map(|error| Error::Io(Arc::new(error))));
    };
    thread::Builder::new().name("qmp-events-write".into()).spawn(run)?;
    Ok(sender)
}

/// Writes to a writer of the user's.
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

    /// Writes all of this; a writer that does not block is tried again and again.
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

/// A writer that panics fails, too.
impl Drop for Scribe {
    fn drop(&mut self) {
        if thread::panicking() {
            self.finish(Some(Error::Stopped));
        }
    }
}
