//! Peers that are something other than QEMU, or a QEMU that does not finish its sentence.

use std::io::{self, Read};
use std::time::Instant;

use qmp_events::stream::{self, Address, Error, Options};
use qmp_events::testing::FakeQemu;

use super::{LONG, STOP, millis, rest};

const HALF: &[u8] = br#"{"QMP": {"version": {"qem"#;

/// A reader that never has to wait.
struct Endless(u8);

impl Read for Endless {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        buffer.fill(self.0);
        Ok(buffer.len())
    }
}

fn impatient() -> Options {
    let mut options = Options::default();
    options.timeout = millis(60);
    options
}

#[test]
fn what_is_not_qmp_is_an_error_in_time() {
    let cases: [(&[u8], bool, &str); 6] = [
        (
            b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n",
            true,
            "not a QMP server, it said `HTTP/1.1 400",
        ),
        (&[0; 9], true, "not a QMP server"),
        (&[0x15, 3, 1, 0, 2, 2, 0x28], false, "not a QMP server"),
        (HALF, true, "did not greet"),
        (HALF, false, "closed the connection before it was negotiated"),
        (b"\r\n\r\n", true, "did not greet"),
    ];
    for (bytes, waits, expected) in cases {
        let script = FakeQemu::new().bytes(bytes);
        let script = if waits { script.wait_for_end() } else { script };
        let (socket, _qemu) = script.start().unwrap();
        let start = Instant::now();
        let error = stream::from_unix_stream(socket, impatient()).unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
        assert!(start.elapsed() < LONG / 2);
    }
}

#[test]
fn a_peer_that_never_stops_talking_does_not_hold_up_the_time() {
    for byte in [b'\n', b'{', 0] {
        let start = Instant::now();
        let error = stream::from_parts(Endless(byte), io::sink(), impatient()).unwrap_err();
        assert!(matches!(error, Error::TimedOut { .. } | Error::NotQmp { .. }), "{byte}: {error}");
        assert!(start.elapsed() < LONG / 2, "{byte}: {:?}", start.elapsed());
    }
}

#[test]
fn a_qemu_that_is_killed_while_it_greets_is_tried_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("vm.qmp");
    let scripts = vec![FakeQemu::new().bytes(HALF), FakeQemu::new().negotiate().line(STOP)];
    let qemu = FakeQemu::listen(&path, scripts).unwrap();
    let mut options = Options::default();
    options.connect_within = Some(LONG);
    let mut connection = stream::connect_with(&Address::Unix(path), options).unwrap();
    assert_eq!(rest(&mut connection), ["STOP", "Closed(Unannounced)"]);
    qemu.finish().unwrap();
}
