//! What can go wrong with a connection, and with a line of it.

use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use super::Address;
use crate::{DecodeError, Failure};

/// What went wrong. [`Line`](Self::Line) is about one line, and the stream goes on; see [`is_final`](Self::is_final).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Error {
    /// Neither a path nor a host with a port.
    Address {
        /// The text.
        text: String,
    },
    /// Nobody could be reached there.
    Connect {
        /// Where.
        address: Address,
        /// Why not.
        source: Arc<io::Error>,
    },
    /// The peer's first words are not those of QEMU.
    NotQmp {
        /// What it said.
        said: String,
        /// What is wrong with it, where it comes close.
        source: Option<DecodeError>,
    },
    /// The peer closed the connection before it was negotiated.
    HungUp,
    /// QEMU refused to negotiate.
    Refused(Failure),
    /// QEMU refused a command.
    Command(Failure),
    /// What was to be sent is no command.
    NotACommand {
        /// Why not.
        why: &'static str,
    },
    /// A line is broken, or is none that QEMU sends; the stream goes on behind it.
    Line(LineError),
    /// Reading or writing failed.
    Io(Arc<io::Error>),
    /// What was waited for did not come.
    TimedOut {
        /// What it was.
        waiting_for: Awaited,
        /// How long it was waited for.
        after: Duration,
    },
    /// Nothing more can arrive before events are read: the queue is full, and its policy is to block.
    QueueFull,
    /// The connection is over.
    Ended,
    /// The system gave no thread for the connection.
    Thread(Arc<io::Error>),
}

/// What was waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Awaited {
    /// A connection, the greeting, and the reply to `qmp_capabilities`.
    Greeting,
    /// The reply to a command.
    Reply,
    /// An event.
    Event,
}

/// A line that could not be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineError {
    /// What is wrong with it.
    pub problem: Problem,
    /// The line, or its beginning where it is long; bytes that are not UTF-8 are shown as `U+FFFD`.
    pub text: String,
    /// How many bytes of this connection came before it.
    pub offset: u64,
}

/// What is wrong with a line.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// No object begins there.
    NoObject,
    /// The object was not closed.
    Cut,
    /// Longer than the limit.
    TooLong {
        /// How long it is.
        length: u64,
        /// How long it may be.
        limit: usize,
    },
    /// No event or reply, or one whose content is not what QEMU sends.
    Content(DecodeError),
    /// The reply to a command that was never sent.
    UnexpectedReply,
    /// A second greeting.
    UnexpectedGreeting,
}

impl Error {
    /// Whether the connection ends with it; otherwise more may follow.
    #[must_use]
    pub fn is_final(&self) -> bool {
        match self {
            Self::Connect { .. }
            | Self::NotQmp { .. }
            | Self::HungUp
            | Self::Refused(_)
            | Self::Io(_)
            | Self::Ended
            | Self::Thread(_) => true,
            Self::TimedOut { waiting_for, .. } => *waiting_for == Awaited::Greeting,
            _ => false,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Address { text } => write!(
                f,
                "`{text}` is no address: give a Unix socket's path or host:port; a path with a `:` needs a `/` too, as in ./a:b"
            ),
            Self::Connect { address, source } => write!(f, "cannot connect to {address}: {source}"),
            Self::NotQmp { said, source: None } => write!(
                f,
                "the peer is no QMP server, it said `{said}`: QEMU needs -qmp, or -mon with mode=control, for this socket"
            ),
            Self::NotQmp { said, source: Some(source) } => {
                write!(f, "the peer's greeting is not that of QEMU: {source}: `{said}`")
            }
            Self::HungUp => f.write_str(
                "the peer closed the connection before it was negotiated: is QEMU about to exit, or a relay without QEMU behind it?",
            ),
            Self::Refused(Failure { class, desc, .. }) => {
                write!(f, "QEMU refused qmp_capabilities: {class}: {desc}")
            }
            Self::Command(Failure { class, desc, .. }) => write!(f, "QEMU refused the command: {class}: {desc}"),
            Self::NotACommand { why } => {
                write!(f, "not a command: {why}; it looks like {{\"execute\": \"stop\"}}")
            }
            Self::Line(line) => line.fmt(f),
            Self::Io(source) => write!(f, "the connection broke: {source}"),
            Self::TimedOut { waiting_for, after } => write!(f, "{waiting_for} within {after:?}"),
            Self::QueueFull => f.write_str(
                "the queue of events is full and its policy is to block: read events, make it larger, or let it drop the oldest",
            ),
            Self::Ended => f.write_str("the connection is over: make a new one"),
            Self::Thread(source) => write!(f, "no thread for the connection: {source}"),
        }
    }
}

impl fmt::Display for Awaited {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Greeting => {
                "QEMU did not greet (it serves one client of a socket at a time, so another may be connected)"
            }
            Self::Reply => "no reply to the command",
            Self::Event => "no such event",
        })
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
            Self::Line(line) => Some(line),
            _ => None,
        }
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

/// The beginning of `bytes`, to show it.
pub(super) fn excerpt(bytes: &[u8]) -> String {
    const LENGTH: usize = 160;
    let shown = bytes.get(..LENGTH).unwrap_or(bytes);
    let text = String::from_utf8_lossy(shown.trim_ascii_end());
    let mut excerpt: String = text.chars().map(|char| if char.is_control() { ' ' } else { char }).collect();
    if shown.len() < bytes.len() {
        excerpt.push('…');
    }
    excerpt
}
