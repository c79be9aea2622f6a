//! Typed commands.

use super::client::Client;
use super::connection::Connection;
use crate::runtime::Command;
use crate::stream::asking::Asking;
use crate::stream::error::Error;
use crate::stream::execute::{check_oob, reply};
#[cfg(all(feature = "fd", unix))]
use crate::stream::fds::with;
use crate::stream::hub::Outgoing;

impl Client {
    /// Sends a typed command and returns its reply. Otherwise, it is the same as [`command`](Self::command), also on a runtime of the current
    /// thread.
    ///
    /// The success of a command with [`Command::SILENT`] has no reply: if no error comes within
    /// [`Options::silence`](crate::stream::Options::silence), that is its success.
    ///
    /// # Errors
    /// Returns the errors of [`command`](Self::command), and [`Error::Reply`] if the reply does not match its type.
    pub async fn execute<C: Command>(&self, command: &C) -> Result<C::Reply, Error> {
        self.ask::<C>(&command.to_json(), None, Outgoing::new).await
    }

    /// Like [`execute`](Self::execute), and QEMU executes the command at once, even while another one takes its time.
    ///
    /// # Errors
    /// Returns the errors of [`execute`](Self::execute), and [`Error::OutOfBand`] if the command or QEMU does not allow it, or if
    /// [`Options::oob`](crate::stream::Options::oob) is not set. Then nothing is sent.
    pub async fn execute_oob<C: Command>(&self, command: &C) -> Result<C::Reply, Error> {
        check_oob::<C>(self.guard())?;
        self.ask::<C>(&command.to_oob_json(), None, Outgoing::new).await
    }

    /// Like [`execute`](Self::execute), and passes file descriptors with the command, as `getfd` and `add-fd` require.
    ///
    /// # Errors
    /// Returns the errors of [`execute`](Self::execute), or an error if the connection is not a Unix socket.
    #[cfg(all(feature = "fd", unix))]
    pub async fn execute_with_fds<C: Command>(
        &self,
        command: &C,
        fds: &[std::os::fd::BorrowedFd<'_>],
    ) -> Result<C::Reply, Error> {
        self.ask::<C>(&command.to_json(), None, with(fds)?).await
    }

    /// Sends the text of a typed command, for one who alone reads the consumer `reader`, and reads its reply.
    async fn ask<C: Command>(
        &self,
        json: &str,
        reader: Option<u64>,
        outgoing: impl FnOnce(u64, Vec<u8>) -> Outgoing,
    ) -> Result<C::Reply, Error> {
        reply::<C>(self.call(json, Asking::by::<C>(reader), outgoing).await?)
    }
}

impl Connection {
    /// Sends a typed command and returns its reply. Otherwise, it is the same as [`command`](Self::command), also on a runtime of the current
    /// thread.
    ///
    /// The success of a command with [`Command::SILENT`] has no reply: if no error comes within
    /// [`Options::silence`](crate::stream::Options::silence), that is its success.
    ///
    /// # Errors
    /// Returns the errors of [`command`](Self::command), and [`Error::Reply`] if the reply does not match its type.
    pub async fn execute<C: Command>(&mut self, command: &C) -> Result<C::Reply, Error> {
        self.client_ref().ask::<C>(&command.to_json(), Some(self.own()), Outgoing::new).await
    }

    /// Like [`execute`](Self::execute), and QEMU executes the command at once, even while another one takes its time.
    ///
    /// # Errors
    /// Returns the errors of [`execute`](Self::execute), and [`Error::OutOfBand`] if the command or QEMU does not allow it, or if
    /// [`Options::oob`](crate::stream::Options::oob) is not set. Then nothing is sent.
    pub async fn execute_oob<C: Command>(&mut self, command: &C) -> Result<C::Reply, Error> {
        check_oob::<C>(self.client_ref().guard())?;
        self.client_ref().ask::<C>(&command.to_oob_json(), Some(self.own()), Outgoing::new).await
    }

    /// Like [`execute`](Self::execute), and passes file descriptors with the command, as `getfd` and `add-fd` require.
    ///
    /// # Errors
    /// Returns the errors of [`execute`](Self::execute), or an error if the connection is not a Unix socket.
    #[cfg(all(feature = "fd", unix))]
    pub async fn execute_with_fds<C: Command>(
        &mut self,
        command: &C,
        fds: &[std::os::fd::BorrowedFd<'_>],
    ) -> Result<C::Reply, Error> {
        self.client_ref().ask::<C>(&command.to_json(), Some(self.own()), with(fds)?).await
    }
}
