//! Just enough of QMP to ask a running QEMU for its schema.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::time::Duration;

use qmp_gen::model::Version;
use serde_json::Value;

/// How long QEMU may take for a line.
const PATIENCE: Duration = Duration::from_secs(10);

/// The longest line that is read; the reply takes some 200 kB.
const MAX_LINE: u64 = 16 << 20;

/// The reply to query-qmp-schema of the QEMU at `address`, and its release.
pub(super) fn query(address: &str) -> io::Result<(String, Option<Version>)> {
    match address.rsplit_once(':') {
        Some((_, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => {
            let address = address.to_socket_addrs()?.next().ok_or_else(|| invalid("no such host"))?;
            let stream = TcpStream::connect_timeout(&address, PATIENCE)?;
            stream.set_read_timeout(Some(PATIENCE))?;
            talk(stream.try_clone()?, stream)
        }
        _ => unix(address),
    }
}

#[cfg(unix)]
fn unix(path: &str) -> io::Result<(String, Option<Version>)> {
    let stream = std::os::unix::net::UnixStream::connect(path)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    talk(stream.try_clone()?, stream)
}

#[cfg(not(unix))]
fn unix(_: &str) -> io::Result<(String, Option<Version>)> {
    Err(io::ErrorKind::Unsupported.into())
}

fn invalid(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what)
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
    if line.is_empty() { Err(io::ErrorKind::UnexpectedEof.into()) } else { Ok(line) }
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

    #[test]
    fn what_does_not_speak_qmp_is_an_error() {
        assert!(talk(&b"220 mail\r\n"[..], Vec::new()).is_err());
        assert!(talk(&b"{\"hello\": 1}\r\n"[..], Vec::new()).is_err());
        assert!(talk(&b""[..], Vec::new()).is_err());
    }
}
