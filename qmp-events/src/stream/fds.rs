//! Descriptors that are passed with a command.

use std::io::{self, IoSlice};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::sync::Arc;

use rustix::net::{SendAncillaryBuffer, SendAncillaryMessage, SendFlags, sendmsg};

use super::error::Error;
use super::hub::Outgoing;

/// What is sent for a command with copies of these descriptors, so that it can be sent by whoever has the turn.
///
/// # Errors
/// Returns an error if the system has no more descriptors, or if there are more than it passes.
pub(super) fn with(fds: &[BorrowedFd<'_>]) -> Result<impl FnOnce(u64, Vec<u8>) -> Outgoing + use<>, Error> {
    let fds = own(fds)?;
    Ok(|number, bytes| Outgoing { number, bytes, fds })
}

fn own(fds: &[BorrowedFd<'_>]) -> Result<Vec<OwnedFd>, Error> {
    let owned = if fds.len() > MOST {
        let what = format!("{} descriptors, where {MOST} are the limit of a command", fds.len());
        Err(io::Error::new(io::ErrorKind::InvalidInput, what))
    } else {
        fds.iter().map(BorrowedFd::try_clone_to_owned).collect::<io::Result<_>>()
    };
    owned.map_err(|error| Error::Io(Arc::new(error)))
}

/// The maximum number of descriptors that Linux passes with a message.
const MOST: usize = 253;

/// The error for a connection that cannot pass descriptors.
pub(super) fn unsupported() -> io::Error {
    io::Error::new(io::ErrorKind::Unsupported, "descriptors can be passed on a Unix socket only")
}

/// Sends some of the bytes on a Unix socket, and all of the descriptors.
///
/// # Errors
/// Returns an error if the peer has gone or takes nothing.
pub(super) fn send(socket: impl AsFd, bytes: &[u8], fds: &[OwnedFd]) -> io::Result<usize> {
    let fds: Vec<_> = fds.iter().map(AsFd::as_fd).collect();
    let message = SendAncillaryMessage::ScmRights(&fds);
    let mut space = vec![MaybeUninit::uninit(); message.size()];
    let mut buffer = SendAncillaryBuffer::new(&mut space);
    if !buffer.push(message) {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    Ok(sendmsg(socket, &[IoSlice::new(bytes)], &mut buffer, SendFlags::NOSIGNAL)?)
}
