//! The thread of a blocking connection: it connects, reads, and delivers, until the connection is over or nobody is left.

use std::io::{self, Read};
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::client::Shared;
use super::options::Attempts;
use super::park::wait;
use super::pump::{End, Pump};
use super::socket::{Control, Socket};
use super::{Error, Options};

/// Makes connections.
pub type Connector = Box<dyn FnMut() -> Result<Socket, Error> + Send>;

/// What runs on the thread.
pub struct Driver {
    shared: Arc<Shared>,
    connector: Connector,
    pump: Pump,
}

impl Driver {
    /// It does nothing before [`run`](Self::run).
    pub fn new(shared: Arc<Shared>, connector: Connector, options: Options) -> Self {
        Self { shared, connector, pump: Pump::new(options) }
    }

    /// Runs to the end.
    pub fn run(mut self) {
        let mut attempts = Attempts::default();
        loop {
            let (ready, error) = match (self.connector)() {
                Ok(socket) => {
                    let error = self.serve(socket);
                    (self.pump.is_ready(), error)
                }
                Err(error) => (false, Some(error)),
            };
            match attempts.pause(self.pump.options().reconnect, ready) {
                Some(pause) if !self.is_closing_within(pause) => {}
                _ => {
                    self.pump.finish(error);
                    return self.deliver();
                }
            }
        }
    }

    /// Reads until the connection is over; returns why there was none, where there was none.
    fn serve(&mut self, socket: Socket) -> Option<Error> {
        let Socket { mut reader, writer, control } = socket;
        self.pump.connected();
        self.shared.plug(writer, control.clone());
        let end = self.read(&mut *reader, control.as_deref());
        self.shared.unplug();
        let error = self.pump.ended(end, &self.shared.hub);
        self.deliver();
        error
    }

    fn read(&mut self, reader: &mut dyn Read, control: Option<&dyn Control>) -> End {
        let mut deadline = Some(Instant::now() + self.pump.options().timeout);
        loop {
            self.deliver();
            if self.is_closing() {
                return End::Eof;
            }
            if let Some(control) = control
                && let Some(end) = self.limit_time(&mut deadline, control)
            {
                return end;
            }
            match reader.read(self.pump.space()) {
                Ok(0) => return End::Eof,
                Ok(count) => {
                    if let Some(end) = self.take_in(count) {
                        return end;
                    }
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                // The read timed out, so the time to greet is over.
                Err(error) if error.kind() == io::ErrorKind::WouldBlock && deadline.is_some() => {}
                Err(error) => return End::Failed(error),
            }
        }
    }

    /// Gives a read the time that is left for the greeting; all the time in the world once that is done.
    fn limit_time(&self, deadline: &mut Option<Instant>, control: &dyn Control) -> Option<End> {
        let left = match *deadline {
            None => return None,
            Some(_) if self.pump.is_ready() => None,
            Some(end) => match end.checked_duration_since(Instant::now()) {
                Some(left) if !left.is_zero() => Some(left),
                _ => return Some(End::TimedOut),
            },
        };
        if left.is_none() {
            *deadline = None;
        }
        control.set_read_timeout(left).err().map(End::Failed)
    }

    fn take_in(&mut self, count: usize) -> Option<End> {
        let goes_on = self.pump.filled(count, &self.shared.hub);
        let sent = self.pump.send.take().map_or(Ok(()), |bytes| self.shared.write(bytes));
        match sent {
            Err(error) => Some(End::Failed(error)),
            Ok(()) => (!goes_on).then_some(End::Eof),
        }
    }

    fn deliver(&mut self) {
        let hub = &self.shared.hub;
        let batch = &mut self.pump.batch;
        wait(None, |cx| hub.poll_deliver(batch, cx));
    }

    fn is_closing(&self) -> bool {
        self.shared.hub.is_closing()
    }

    fn is_closing_within(&self, pause: Duration) -> bool {
        wait(Some(Instant::now() + pause), |cx| self.shared.hub.poll_closing(cx)).is_some()
    }
}
