//! Just enough of QMP to ask a running QEMU for its schema.

use std::io::{self, BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::time::{Duration, Instant};

use qmp_gen::model::Version;
use serde_json::Value;

/// How long QEMU may take for all that is asked.
const PATIENCE: Duration = Duration::from_secs(10);

/// The longest line that is read; the reply takes some 200 kB.
const MAX_LINE: u64 = 16 << 20;

/// The reply to query-qmp-schema of the QEMU at `address`, and its release. What has a `/` or no `:` is a path; `unix:` and `tcp:` may
/// stand before, as in the arguments of QEMU.
pub(super) fn query(address: &str) -> io::Result<(String, Option<Version>)> {
    match address.strip_prefix("unix:") {
        Some(path) => unix(path),
        None if address.contains('/') || !address.contains(':') => unix(address),
        None => tcp(address.strip_prefix("tcp:").unwrap_or(address)),
    }
}

fn tcp(pair: &str) -> io::Result<(String, Option<Version>)> {
    let address = pair.to_socket_addrs()?.next().ok_or_else(|| invalid("no such host"))?;
    let socket = TcpStream::connect_timeout(&address, PATIENCE)?;
    talk(Timed::new(socket.try_clone()?), socket)
}

#[cfg(unix)]
fn unix(path: &str) -> io::Result<(String, Option<Version>)> {
    let socket = std::os::unix::net::UnixStream::connect(path)?;
    talk(Timed::new(socket.try_clone()?), socket)
}

#[cfg(not(unix))]
fn unix(_: &str) -> io::Result<(String, Option<Version>)> {
    Err(ErrorKind::Unsupported.into())
}

/// What can be read for so long at most.
trait Socket: Read {
    fn limit(&self, timeout: Duration) -> io::Result<()>;
}

impl Socket for TcpStream {
    fn limit(&self, timeout: Duration) -> io::Result<()> {
        self.set_read_timeout(Some(timeout))
    }
}

#[cfg(unix)]
impl Socket for std::os::unix::net::UnixStream {
    fn limit(&self, timeout: Duration) -> io::Result<()> {
        self.set_read_timeout(Some(timeout))
    }
}

/// A socket that is read until a deadline, in however small pieces its peer sends.
struct Timed<S> {
    socket: S,
    deadline: Instant,
}

impl<S> Timed<S> {
    fn new(socket: S) -> Self {
        Self { socket, deadline: Instant::now() + PATIENCE }
    }
}

impl<S: Socket> Read for Timed<S> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let late = || {
            let seconds = PATIENCE.as_secs();
            io::Error::new(
                ErrorKind::TimedOut,
                format!("no answer within {seconds} s; does another client hold the socket?"),
            )
        };
        let left = self.deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(late());
        }
        self.socket.limit(left)?;
        self.socket.read(buffer).map_err(|error| match error.kind() {
            ErrorKind::WouldBlock | ErrorKind::TimedOut => late(),
            _ => error,
        })
    }
}

fn invalid(what: &str) -> io::Error {
    io::Error::new(ErrorKind::InvalidData, what)
}

fn talk(input: impl Read, mut output: impl Write) -> io::Result<(String, Option<Version>)> {
    let mut input = BufReader::new(input);
    let greeting: Value = serde_json::from_str(&line(&mut input)?)?;
    let qemu =
        greeting.pointer("/QMP/version/qemu").ok_or_else(|| invalid("it does not greet as QMP does"))?;
    let number = |key: &str| qemu.get(key).and_then(Value::as_u64).and_then(|number| number.try_into().ok());
    let version = number("major").zip(number("minor")).map(|(major, minor)| Version::new(major, minor));
    command(&mut input, &mut output, "qmp_capabilities")?;
    Ok((command(&mut input, &mut output, "query-qmp-schema")?, version))
}

/// Sends a command, and returns the reply to it; events that come before it are passed.
fn command(input: &mut impl BufRead, output: &mut impl Write, name: &str) -> io::Result<String> {
    writeln!(output, "{{\"execute\": \"{name}\"}}")?;
    loop {
        let line = line(input)?;
        let reply: Value = serde_json::from_str(&line)?;
        if let Some(error) = reply.get("error") {
            return Err(invalid(&format!("{name}: {error}")));
        }
        if reply.get("return").is_some() {
            return Ok(line);
        }
    }
}

fn line(input: &mut impl BufRead) -> io::Result<String> {
    let mut line = String::new();
    input.take(MAX_LINE).read_line(&mut line)?;
    if line.is_empty() { Err(ErrorKind::UnexpectedEof.into()) } else { Ok(line) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_between_replies_are_passed() {
        let qemu = concat!(
            "{\"QMP\": {\"version\": {\"qemu\": {\"micro\": 2, \"minor\": 0, \"major\": 10}}, \"capabilities\": []}}\r\n",
            "{\"return\": {}}\r\n{\"event\": \"STOP\"}\r\n{\"return\": []}\r\n",
        );
        let mut sent = Vec::new();
        let (reply, version) = talk(qemu.as_bytes(), &mut sent).unwrap();
        assert_eq!(reply.trim(), "{\"return\": []}");
        assert_eq!(version, Some(Version::new(10, 0)));
        assert!(sent.ends_with(b"{\"execute\": \"query-qmp-schema\"}\n"));
    }

    #[cfg(unix)]
    #[test]
    fn a_silent_peer_is_given_up_at_the_deadline() {
        let (ours, _theirs) = std::os::unix::net::UnixStream::pair().unwrap();
        let soon = Instant::now() + Duration::from_millis(20);
        let error = talk(Timed { socket: ours, deadline: soon }, Vec::new()).unwrap_err();
        assert!(error.to_string().contains("does another client hold the socket?"), "{error}");
    }

    #[cfg(unix)]
    #[test]
    fn a_path_is_told_from_a_host_as_by_qmp_tail() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a:1").display().to_string();
        for address in [path.clone(), format!("unix:{path}")] {
            assert_eq!(query(&address).unwrap_err().kind(), ErrorKind::NotFound, "{address}");
        }
        // Port 1 is nobody's.
        for address in ["127.0.0.1:1", "tcp:127.0.0.1:1"] {
            assert_eq!(query(address).unwrap_err().kind(), ErrorKind::ConnectionRefused, "{address}");
        }
    }

    #[test]
    fn what_does_not_speak_qmp_is_an_error() {
        assert!(talk(&b"220 mail\r\n"[..], Vec::new()).is_err());
        assert!(talk(&b"{\"hello\": 1}\r\n"[..], Vec::new()).is_err());
        assert!(talk(&b""[..], Vec::new()).is_err());
    }
}
