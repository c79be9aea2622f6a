//! Errors of a connection, and of a line received on it.

use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use super::address::{Address, BadAddress};
use super::printable::{excerpt, printable};
use crate::runtime::{DecodeError, Failure};

/// An error of a connection. A stream yields only [`Line`](Self::Line) and continues; the others come from connecting, commands and waits.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Error {
    /// Not an address.
    Address(BadAddress),
    /// The address could not be reached.
    Connect {
        /// The address.
        address: Address,
        /// Why not.
        source: Arc<io::Error>,
    },
    /// The peer's first message is not a QMP greeting.
    NotQmp {
        /// What the peer sent.
        said: String,
        /// Why it is not a greeting, if it resembles one.
        source: Option<DecodeError>,
    },
    /// The peer closed the connection before it was negotiated.
    HungUp,
    /// The connection was not negotiated, and the peer sent something that does not belong there.
    NotNegotiated {
        /// What the peer sent last.
        said: Box<LineError>,
        /// How the negotiation ended.
        source: Box<Error>,
    },
    /// QEMU refused to negotiate.
    Refused(Failure),
    /// QEMU refused a command.
    Command(Failure),
    /// The text to send is not a command.
    NotACommand {
        /// Why not.
        why: &'static str,
    },
    /// QEMU executed a command, and its reply does not match the type.
    Reply(Box<ReplyError>),
    /// A command cannot be executed out of band.
    OutOfBand {
        /// Why not.
        why: &'static str,
    },
    /// A line is malformed or is not a QMP message. Of a command: its reply is, or is longer than [`Options::limit`](super::Options::limit).
    Line(Box<LineError>),
    /// Reading or writing failed.
    Io(Arc<io::Error>),
    /// What was awaited did not arrive in time.
    TimedOut {
        /// What was awaited.
        waiting_for: Awaited,
        /// How long the wait lasted.
        after: Duration,
        /// The number of items that the queue dropped before they were examined; what was awaited may be among them.
        dropped: u64,
    },
    /// The connection ended during a wait or a command. Another connection may follow.
    Disconnected {
        /// The number of items that the queue dropped before they were examined; what was awaited may be among them.
        dropped: u64,
    },
    /// Nothing more can arrive until events are read: the queue is full, and its policy is to block.
    QueueFull,
    /// The connection has ended permanently.
    Ended,
    /// The thread or task that serves the connection stopped: a reader panicked, or its runtime ended or does not have I/O or time
    /// enabled.
    Stopped,
    /// A thread for the connection could not be started, or the call was made outside a runtime.
    Thread(Arc<io::Error>),
}

/// What was awaited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Awaited {
    /// The greeting.
    Greeting,
    /// The reply to `qmp_capabilities`, after the greeting.
    Negotiation,
    /// A new connection, awaited by a command.
    Connection,
    /// The reply to a command.
    Reply,
    /// An event.
    Event,
}

/// A reply that does not match its type.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReplyError {
    /// The command.
    pub command: &'static str,
    /// What is wrong with the reply. Its byte is counted in `text`.
    pub source: DecodeError,
    /// All of the reply, as JSON text.
    pub text: String,
}

/// A line that could not be decoded.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct LineError {
    /// What is wrong with it.
    pub problem: Problem,
    /// The line, or its beginning if it is long. Bytes that are not UTF-8 are shown as `U+FFFD`, control characters as escapes.
    pub text: String,
    /// The offset of the line in the connection's input, in bytes.
    pub offset: u64,
}

impl LineError {
    /// The size of the error in a queue, in bytes.
    pub(super) fn memory(&self) -> usize {
        size_of::<Self>() + 2 * self.text.len() + 128
    }
}

/// What is wrong with a line.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// The line does not begin with an object.
    NoObject,
    /// The object was not closed.
    Cut,
    /// Longer than the limit.
    TooLong {
        /// The length in bytes.
        length: u64,
        /// The limit in bytes.
        limit: usize,
    },
    /// Not an event or a reply, or one with invalid content.
    Content(DecodeError),
    /// The reply to a command that was never sent.
    UnexpectedReply,
    /// A second greeting.
    UnexpectedGreeting,
}

impl From<BadAddress> for Error {
    fn from(error: BadAddress) -> Self {
        Self::Address(error)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Address(error) => error.fmt(f),
            Self::Connect { address, source } => {
                write!(f, "cannot connect to {}: {source}", printable(&address.to_string()))
            }
            Self::NotQmp { said, source: None } => write!(
                f,
                "the peer is not a QMP server, it said `{said}`: QEMU needs -qmp, or -mon with mode=control, for this socket"
            ),
            Self::NotQmp { said, source: Some(source) } => {
                write!(f, "the peer's greeting is not that of QEMU: {source}: `{said}`")
            }
            Self::HungUp => f.write_str(
                "the peer closed the connection before it was negotiated: is QEMU about to exit, or is the peer a relay without QEMU?",
            ),
            Self::NotNegotiated { said, source } => write!(f, "{source}; what it sent: {said}"),
            Self::Refused(failure) => write!(f, "QEMU refused qmp_capabilities: {failure}"),
            Self::Command(failure) => write!(f, "QEMU refused the command: {failure}"),
            Self::NotACommand { why } => {
                write!(f, "not a command: {why}; it looks like {{\"execute\": \"stop\"}}")
            }
            Self::Reply(reply) => reply.fmt(f),
            Self::OutOfBand { why } => write!(f, "the command cannot be executed out of band: {why}"),
            Self::Line(line) => line.fmt(f),
            Self::Io(source) => write!(f, "reading or writing failed: {source}"),
            Self::TimedOut { waiting_for, after, dropped } => {
                write!(f, "{waiting_for} within {after:?}")?;
                write_dropped(*dropped, f)
            }
            Self::Disconnected { dropped } => {
                f.write_str("the connection ended in the meantime")?;
                write_dropped(*dropped, f)
            }
            Self::QueueFull => f.write_str(
                "the queue of events is full and its policy is to block: read events, make it larger, or let it drop the oldest",
            ),
            Self::Ended => f.write_str("the connection is over"),
            Self::Stopped => f.write_str(
                "what serves the connection has stopped: its reader panicked, or its runtime ended or lacks I/O or time",
            ),
            Self::Thread(source) => write!(f, "no thread for the connection: {source}"),
        }
    }
}

/// Writes that what was awaited may have been dropped.
fn write_dropped(dropped: u64, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match dropped {
        0 => Ok(()),
        _ => write!(f, "; it may be among the {dropped} items that the full queue dropped"),
    }
}

impl fmt::Display for Awaited {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Greeting => {
                "QEMU did not greet (it serves one client of a socket at a time, so another may be connected)"
            }
            Self::Negotiation => "QEMU greeted, but did not reply to qmp_capabilities",
            Self::Connection => "no connection for the command",
            Self::Reply => "no reply to the command",
            Self::Event => "no such event",
        })
    }
}

impl fmt::Display for ReplyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { command, source, text } = self;
        write!(f, "the reply to `{command}`: {source}: `{}`", excerpt(text.as_bytes()))
    }
}

impl fmt::Display for LineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { problem, text, offset } = self;
        match problem {
            Problem::NoObject => f.write_str("not an object")?,
            Problem::Cut => f.write_str("an object that is not closed")?,
            Problem::TooLong { length, limit } => {
                write!(f, "{length} bytes in a line, where {limit} are the limit")?;
            }
            Problem::Content(error) => error.fmt(f)?,
            Problem::UnexpectedReply => f.write_str("a reply to no command of ours")?,
            Problem::UnexpectedGreeting => f.write_str("a second greeting")?,
        }
        write!(f, ", in what came {offset} bytes after the start: `{text}`")
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Connect { source, .. } | Self::Io(source) | Self::Thread(source) => Some(&**source),
            Self::NotQmp { source: Some(source), .. } => Some(source),
            Self::NotNegotiated { source, .. } => Some(&**source),
            Self::Line(line) => Some(&**line),
            Self::Reply(reply) => Some(&**reply),
            Self::Address(error) => Some(error),
            Self::Refused(failure) | Self::Command(failure) => Some(failure),
            _ => None,
        }
    }
}

impl std::error::Error for ReplyError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

impl std::error::Error for LineError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.problem {
            Problem::Content(error) => Some(error),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_takes_twice_its_text_and_a_fixed_amount() {
        let memory = |length| {
            let line = LineError { problem: Problem::Cut, text: "x".repeat(length), offset: 0 };
            line.memory()
        };
        assert_eq!(memory(100) - memory(0), 200);
        assert!((150..600).contains(&memory(0)), "{}", memory(0));
    }

    #[test]
    fn errors_name_their_source() {
        use std::error::Error as _;
        let bad = "".parse::<Address>().map_err(Error::Address);
        assert!(bad.is_err_and(|error| matches!(error.source(), Some(source) if source.is::<BadAddress>())));
        assert!(Error::HungUp.source().is_none());
    }
}
