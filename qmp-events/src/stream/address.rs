//! Where a QMP socket is.

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

use super::Error;

/// Where a QMP socket is: a Unix socket's path, or host and port.
///
/// ```
/// use qmp_events::stream::Address;
///
/// assert_eq!("/run/vm1.qmp".parse::<Address>()?, Address::Unix("/run/vm1.qmp".into()));
/// assert_eq!("[::1]:4444".parse::<Address>()?, Address::Tcp("[::1]:4444".into()));
/// # Ok::<(), qmp_events::stream::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Address {
    /// A path in the file system.
    Unix(PathBuf),
    /// `host:port`.
    Tcp(String),
}

impl FromStr for Address {
    type Err = Error;

    /// What has a `/` or no `:` is a path. `unix:` and `tcp:` may stand before, as in the arguments of QEMU.
    fn from_str(text: &str) -> Result<Self, Error> {
        let bad = || Error::Address { text: text.to_owned() };
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

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unix(path) => path.display().fmt(f),
            Self::Tcp(pair) => pair.fmt(f),
        }
    }
}

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
        for text in ["", ":1", "a:", "a:b", "host:0", "host:65536", "::1:44", "tcp:", "unix:"] {
            assert!(text.parse::<Address>().is_err(), "{text}");
        }
    }
}
