//! Where a QMP socket is, as `qmp-tail` reads it: the rules are those of `qmp_events::stream::Address`.

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

/// A Unix socket's path, or host and port.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Address {
    Unix(PathBuf),
    Tcp(String),
}

impl FromStr for Address {
    type Err = &'static str;

    /// What has a `/` or no `:` is a path. `unix:` and `tcp:` may stand before, as in the arguments of QEMU.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if let Some(path) = text.strip_prefix("unix:").filter(|path| !path.is_empty()) {
            return Ok(Self::Unix(path.into()));
        }
        if text.contains('/') || (!text.contains(':') && !text.is_empty()) {
            return Ok(Self::Unix(text.into()));
        }
        let pair = text.strip_prefix("tcp:").unwrap_or(text);
        if is_pair(pair) { Ok(Self::Tcp(pair.to_owned())) } else { Err(NO_ADDRESS) }
    }
}

const NO_ADDRESS: &str =
    "give a Unix socket's path or host:port; a path with a `:` needs a `/` too, as in ./a:b";

/// Whether this is a host, in brackets if it has a `:` itself, and a port.
fn is_pair(text: &str) -> bool {
    let Some((host, port)) = text.rsplit_once(':') else { return false };
    let in_brackets = host.starts_with('[') && host.ends_with(']');
    let whole_host = !host.is_empty() && (in_brackets || !host.contains(':'));
    whole_host && matches!(port.parse::<u16>(), Ok(1..))
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
        for path in ["/run/a.qmp", "a.qmp", "./a:b", "/run/a:1", "/run/tcp:1", "unix:a:1"] {
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
