//! Where a QMP socket is.

use std::borrow::Cow;
use std::env;
use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

use super::printable::printable;

/// Something that is not an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadAddress {
    text: String,
}

/// Where a QMP socket is: the path or the abstract name of a Unix socket, or host and port.
///
/// ```
/// use qmp_events::stream::Address;
///
/// assert_eq!("/run/vm1.qmp".parse::<Address>()?, Address::Unix("/run/vm1.qmp".into()));
/// assert_eq!("[::1]:4444".parse::<Address>()?, Address::Tcp("[::1]:4444".into()));
/// assert_eq!("@vm1".parse::<Address>()?, Address::Abstract("vm1".into()));
/// # Ok::<(), qmp_events::stream::BadAddress>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Address {
    /// A path in the file system. A relative one is relative to the folder in which the process is when `connect` is called, also for
    /// later connections, unless the absolute path is longer than the address of a socket can be.
    Unix(PathBuf),
    /// The name of a Unix socket that is not in the file system, without its first byte, which is zero. Linux has such names.
    Abstract(String),
    /// `host:port`.
    Tcp(String),
}

impl FromStr for Address {
    type Err = BadAddress;

    /// Text with an `@` in front is an abstract name; text with a `/` or without a `:` is a path. `unix:` and `tcp:` may precede it, as
    /// in the arguments of QEMU.
    fn from_str(text: &str) -> Result<Self, BadAddress> {
        let bad = || BadAddress { text: text.to_owned() };
        if let Some(name) = text.strip_prefix("unix:").unwrap_or(text).strip_prefix('@') {
            return if name.is_empty() { Err(bad()) } else { Ok(Self::Abstract(name.to_owned())) };
        }
        if let Some(path) = text.strip_prefix("unix:").filter(|path| !path.is_empty()) {
            return Ok(Self::Unix(path.into()));
        }
        if text.contains('/') || (!text.contains(':') && !text.is_empty()) {
            return Ok(Self::Unix(text.into()));
        }
        let pair = text.strip_prefix("tcp:").unwrap_or(text);
        let (host, port) = pair.rsplit_once(':').ok_or_else(bad)?;
        let whole_host =
            !host.is_empty() && (host.starts_with('[') && host.ends_with(']') || !host.contains(':'));
        match port.parse::<u16>() {
            Ok(1..) if whole_host => Ok(Self::Tcp(pair.to_owned())),
            _ => Err(bad()),
        }
    }
}

/// An address, and the folder that a relative path in it is relative to: by the time of another connection, the process may have gone to
/// another folder.
#[derive(Debug, Clone)]
pub(super) struct Place {
    /// The address.
    pub address: Address,
    /// The folder, if the address is a relative path.
    folder: Option<PathBuf>,
}

impl Place {
    /// The place of `address` as seen from the folder of the process.
    pub(super) fn new(address: &Address) -> Self {
        let is_relative = matches!(address, Address::Unix(path) if path.is_relative());
        let folder = if is_relative { env::current_dir().ok() } else { None };
        Self { address: address.clone(), folder }
    }

    /// The address by which the place is reached now. A relative path stays one where possible, since it may be shorter than a socket's
    /// can be, or lead through folders that the process cannot enter.
    pub(super) fn resolved(&self) -> Cow<'_, Address> {
        match (&self.address, &self.folder) {
            (Address::Unix(path), Some(folder)) if env::current_dir().ok().as_ref() != Some(folder) => {
                Cow::Owned(Address::Unix(folder.join(path)))
            }
            _ => Cow::Borrowed(&self.address),
        }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unix(path) => path.display().fmt(f),
            Self::Abstract(name) => write!(f, "@{name}"),
            Self::Tcp(pair) => pair.fmt(f),
        }
    }
}

impl fmt::Display for BadAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}` is not an address: expected the path of a Unix socket, host:port, or @name; a path with a `:` needs a `/` too, as in ./a:b",
            printable(&self.text)
        )
    }
}

impl std::error::Error for BadAddress {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_and_pairs() {
        for path in ["/run/a.qmp", "a.qmp", "./a:b", "/run/tcp:1", "unix:a:1"] {
            assert!(matches!(path.parse(), Ok(Address::Unix(_))), "{path}");
        }
        for pair in ["127.0.0.1:4444", "host.example:1", "[::1]:65535", "tcp:localhost:4444"] {
            assert!(matches!(pair.parse(), Ok(Address::Tcp(_))), "{pair}");
        }
        for name in ["@vm", "unix:@vm:1/x"] {
            assert!(matches!(name.parse(), Ok(Address::Abstract(_))), "{name}");
        }
        for text in ["", ":1", "a:", "a:b", "host:0", "host:65536", "::1:44", "tcp:", "unix:", "@", "unix:@"]
        {
            assert!(text.parse::<Address>().is_err(), "{text}");
        }
    }
}
