//! Typed commands.

use super::asking::Asking;
use super::client::Client;
use super::connection::Connection;
use super::error::{Error, ReplyError};
#[cfg(all(feature = "fd", unix))]
use super::fds::with;
use super::hub::Outgoing;
use super::shared::Guard;
use crate::runtime::Command;

/// Reads the reply of a command.
pub(super) fn reply<C: Command>(text: String) -> Result<C::Reply, Error> {
    C::read_reply(&text)
        .map_err(|source| Error::Reply(Box::new(ReplyError { command: C::NAME, source, text })))
}

/// Whether a command can be executed out of band on a connection.
///
/// # Errors
/// Returns an error that says why it can't.
pub(super) fn check_oob<C: Command>(connection: &Guard) -> Result<(), Error> {
    let why = |why| Err(Error::OutOfBand { why });
    if !C::ALLOW_OOB {
        return why("the schema does not allow it");
    }
    if !connection.options.oob {
        return why("`Options::oob` is not set");
    }
    match connection.shared.hub.greeting() {
        Some(greeting) if !greeting.offers_oob() => why("this QEMU does not offer it"),
        _ => Ok(()),
    }
}

impl Client {
    /// Sends a typed command and returns its reply. Otherwise, it is the same as [`command`](Self::command).
    ///
    /// The success of a command with [`Command::SILENT`] has no reply: if no error comes within
    /// [`Options::silence`](super::Options::silence), that is its success.
    ///
    /// # Errors
    /// Returns the errors of [`command`](Self::command), and [`Error::Reply`] if the reply does not match its type.
    pub fn execute<C: Command>(&self, command: &C) -> Result<C::Reply, Error> {
        self.ask::<C>(&command.to_json(), None, Outgoing::new)
    }

    /// Like [`execute`](Self::execute), and QEMU executes the command at once, even while another one takes its time.
    ///
    /// # Errors
    /// Returns the errors of [`execute`](Self::execute), and [`Error::OutOfBand`] if the command or QEMU does not allow it, or if
    /// [`Options::oob`](super::Options::oob) is not set. Then nothing is sent.
    pub fn execute_oob<C: Command>(&self, command: &C) -> Result<C::Reply, Error> {
        check_oob::<C>(self.guard())?;
        self.ask::<C>(&command.to_oob_json(), None, Outgoing::new)
    }

    /// Like [`execute`](Self::execute), and passes file descriptors with the command, as `getfd` and `add-fd` require.
    ///
    /// # Errors
    /// Returns the errors of [`execute`](Self::execute), or an error if the connection is not a Unix socket.
    #[cfg(all(feature = "fd", unix))]
    pub fn execute_with_fds<C: Command>(
        &self,
        command: &C,
        fds: &[std::os::fd::BorrowedFd<'_>],
    ) -> Result<C::Reply, Error> {
        self.ask::<C>(&command.to_json(), None, with(fds)?)
    }

    /// Sends the text of a typed command, for one who alone reads the consumer `reader`, and reads its reply.
    fn ask<C: Command>(
        &self,
        json: &str,
        reader: Option<u64>,
        outgoing: impl FnOnce(u64, Vec<u8>) -> Outgoing,
    ) -> Result<C::Reply, Error> {
        reply::<C>(self.call(json, Asking::by::<C>(reader), outgoing)?)
    }
}

impl Connection {
    /// Sends a typed command and returns its reply. Otherwise, it is the same as [`command`](Self::command).
    ///
    /// The success of a command with [`Command::SILENT`] has no reply: if no error comes within
    /// [`Options::silence`](super::Options::silence), that is its success.
    ///
    /// # Errors
    /// Returns the errors of [`command`](Self::command), and [`Error::Reply`] if the reply does not match its type.
    pub fn execute<C: Command>(&mut self, command: &C) -> Result<C::Reply, Error> {
        self.client_ref().ask::<C>(&command.to_json(), Some(self.own()), Outgoing::new)
    }

    /// Like [`execute`](Self::execute), and QEMU executes the command at once, even while another one takes its time.
    ///
    /// # Errors
    /// Returns the errors of [`execute`](Self::execute), and [`Error::OutOfBand`] if the command or QEMU does not allow it, or if
    /// [`Options::oob`](super::Options::oob) is not set. Then nothing is sent.
    pub fn execute_oob<C: Command>(&mut self, command: &C) -> Result<C::Reply, Error> {
        check_oob::<C>(self.client_ref().guard())?;
        self.client_ref().ask::<C>(&command.to_oob_json(), Some(self.own()), Outgoing::new)
    }

    /// Like [`execute`](Self::execute), and passes file descriptors with the command, as `getfd` and `add-fd` require.
    ///
    /// # Errors
    /// Returns the errors of [`execute`](Self::execute), or an error if the connection is not a Unix socket.
    #[cfg(all(feature = "fd", unix))]
    pub fn execute_with_fds<C: Command>(
        &mut self,
        command: &C,
        fds: &[std::os::fd::BorrowedFd<'_>],
    ) -> Result<C::Reply, Error> {
        self.client_ref().ask::<C>(&command.to_json(), Some(self.own()), with(fds)?)
    }
}
