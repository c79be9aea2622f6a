//! Just enough of QMP to ask a running QEMU for its schema.

use std::io::{self, BufRead, BufReader, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use qmp_gen::model::Version;
use serde_json::Value;

use super::address::Address;

/// How long QEMU may take for all that is asked, from looking up its name on.
const PATIENCE: Duration = Duration::from_secs(10);

/// The longest line that is read; the reply takes some 200 kB.
const MAX_LINE: u64 = 16 << 20;

/// A reply to query-qmp-schema, and the release that gave it.
type Answer = (String, Option<Version>);

/// What the QEMU at `address` answers.
pub(super) fn query(address: &Address) -> io::Result<Answer> {
    let address = address.clone();
    within(PATIENCE, move || ask(&address))
}

/// What `work` comes to, if it does so within `patience`. Not each step of it has a limit of its own: a name is looked up, and a
/// socket whose queue is full is waited for, without any.
fn within<T: Send + 'static>(
    patience: Duration,
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> io::Result<T> {
    let (sender, result) = mpsc::channel();
    // It is left alone when it takes too long; the process ends soon.
    thread::spawn(move || sender.send(work()));
    result.recv_timeout(patience).unwrap_or_else(|_| {
        let seconds = patience.as_secs_f64();
        let text = format!("no answer within {seconds} s; does another client hold the socket?");
        Err(io::Error::new(ErrorKind::TimedOut, text))
    })
}

fn ask(address: &Address) -> io::Result<Answer> {
    match address {
        Address::Unix(path) => unix(path),
        Address::Tcp(pair) => {
            let socket = TcpStream::connect(pair)?;
            talk(socket.try_clone()?, socket)
        }
    }
}

#[cfg(unix)]
fn unix(path: &Path) -> io::Result<Answer> {
    let socket = std::os::unix::net::UnixStream::connect(path)?;
    talk(socket.try_clone()?, socket)
}

#[cfg(not(unix))]
fn unix(_: &Path) -> io::Result<Answer> {
    Err(ErrorKind::Unsupported.into())
}

fn invalid(what: &str) -> io::Error {
    io::Error::new(ErrorKind::InvalidData, what)
}

fn talk(input: impl Read, mut output: impl Write) -> io::Result<Answer> {
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
    fn one_deadline_holds_for_a_silent_peer_and_for_one_that_trickles() {
        use std::os::unix::net::UnixStream;
        for pieces in [0, 50] {
            let (ours, mut theirs) = UnixStream::pair().unwrap();
            let peer = thread::spawn(move || {
                for _ in 0..pieces {
                    thread::sleep(Duration::from_millis(10));
                    theirs.write_all(b" ").unwrap_or_default();
                }
                theirs
            });
            let error = within(Duration::from_millis(100), move || talk(ours, Vec::new())).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::TimedOut, "{error}");
            assert_eq!(error.to_string(), "no answer within 0.1 s; does another client hold the socket?");
            peer.join().unwrap();
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_path_is_told_from_a_host() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a:1").display().to_string();
        // Port 1 is nobody's.
        let cases = [
            (path.clone(), ErrorKind::NotFound),
            (format!("unix:{path}"), ErrorKind::NotFound),
            ("127.0.0.1:1".to_owned(), ErrorKind::ConnectionRefused),
            ("tcp:127.0.0.1:1".to_owned(), ErrorKind::ConnectionRefused),
        ];
        for (text, kind) in cases {
            assert_eq!(query(&text.parse().unwrap()).unwrap_err().kind(), kind, "{text}");
        }
    }

    #[test]
    fn what_does_not_speak_qmp_is_an_error() {
        assert!(talk(&b"220 mail\r\n"[..], Vec::new()).is_err());
        assert!(talk(&b"{\"hello\": 1}\r\n"[..], Vec::new()).is_err());
        assert!(talk(&b""[..], Vec::new()).is_err());
    }
}
