//! Peers that are something other than QEMU, or a QEMU that does not finish its sentence.

use std::io::{self, Read, Write};
use std::net::Shutdown;
use std::os::unix::net::UnixStream;
use std::time::Instant;

use qmp_events::stream::{self, Address, Error, Handshake, JobEnd, Options};
use qmp_events::testing::FakeQemu;

use super::streams::{HALF, NOT_QMP};
use super::{LONG, STOP, millis, rest, tried};

/// A reader that never has to wait.
struct Endless(u8);

impl Read for Endless {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        buffer.fill(self.0);
        Ok(buffer.len())
    }
}

fn impatient() -> Options {
    Options::default().timeout(millis(400))
}

#[test]
fn what_is_not_qmp_is_an_error_in_time() {
    for (bytes, waits, expected) in NOT_QMP {
        tried("HTTP, TLS, NULs, half a greeting, an error, or blank lines instead of a greeting");
        let (socket, mut peer) = UnixStream::pair().unwrap();
        peer.write_all(bytes).unwrap();
        let _peer = waits.then_some(peer);
        let start = Instant::now();
        let error = stream::from_unix_stream(socket, impatient()).unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
        assert!(start.elapsed() < LONG / 2);
    }
}

#[test]
fn a_peer_that_never_stops_talking_does_not_hold_up_the_time() {
    for byte in [b'\n', b'{', 0] {
        tried("a peer that never stops talking and never greets");
        let start = Instant::now();
        let error = stream::from_parts(Endless(byte), io::sink(), impatient()).unwrap_err();
        assert!(matches!(error, Error::TimedOut { .. } | Error::NotQmp { .. }), "{byte}: {error}");
        assert!(start.elapsed() < LONG / 2, "{byte}: {:?}", start.elapsed());
    }
}

#[test]
fn a_qemu_that_is_killed_while_it_greets_is_tried_again() {
    tried("nobody listens yet, or someone who hangs up");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("vm.qmp");
    let scripts = vec![FakeQemu::new().bytes(HALF), FakeQemu::new().negotiate().line(STOP)];
    let qemu = FakeQemu::listen(&path, scripts).unwrap();
    let options = Options::default().connect_within(LONG);
    let mut connection = stream::connect_with(&Address::Unix(path), options).unwrap();
    assert_eq!(rest(&mut connection), ["STOP", "Closed(Unannounced)"]);
    qemu.finish().unwrap();
}

#[test]
fn a_peer_that_stops_reading_has_gone_for_commands_while_its_events_arrive() {
    tried("a peer that stops reading");
    let (socket, mut qemu) = UnixStream::pair().unwrap();
    let options = impatient().handshake(Handshake::None);
    let mut connection = stream::from_unix_stream(socket, options).unwrap();
    qemu.shutdown(Shutdown::Read).unwrap();
    let error = connection.command(r#"{"execute": "stop"}"#).unwrap_err();
    assert!(matches!(error, Error::Disconnected { .. }), "{error}");
    qemu.write_all(format!("{STOP}\n").as_bytes()).unwrap();
    drop(qemu);
    assert_eq!(rest(&mut connection), ["STOP", "Closed(Unannounced)"]);
}

#[test]
fn the_end_of_a_job_is_known_in_time_though_qemu_does_not_say_how_it_ended() {
    tried("a job that ended, and no reply to the question how");
    let ended = r#"{"event": "JOB_STATUS_CHANGE", "data": {"id": "copy", "status": "concluded"}}"#;
    let script = FakeQemu::new().negotiate().line(ended).expect("query-jobs").wait_for_end();
    let (socket, qemu) = script.start().unwrap();
    let options = Options::default().timeout(LONG);
    let mut connection = stream::from_unix_stream(socket, options).unwrap();
    let start = Instant::now();
    assert_eq!(connection.wait_for_job("copy", millis(1500)).unwrap(), JobEnd::Concluded);
    assert!(start.elapsed() < LONG / 2, "{:?}", start.elapsed());
    drop(connection);
    qemu.finish().unwrap();
}
