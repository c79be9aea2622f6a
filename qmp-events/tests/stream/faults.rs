//! What goes wrong: each is reported, nothing hangs, and what can go on goes on.

use std::io::{Read, Write};
use std::os::unix::net::UnixStream;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use qmp_events::stream::{self, Awaited, Error, Handshake, Options, Problem};
use qmp_events::testing::FakeQemu;

use crate::streams::{LIMIT, unnegotiated, unreadable};
use crate::{LONG, RESUME, SHUTDOWN, STOP, connected, rest, short, tried};

fn with_timeout(milliseconds: u64) -> Options {
    Options::default().timeout(Duration::from_millis(milliseconds))
}

fn refused(script: FakeQemu) -> Error {
    let (socket, _qemu) = script.start().unwrap();
    stream::from_unix_stream(socket, with_timeout(20_000)).unwrap_err()
}

/// Items of a connection that has negotiated, then sends these bytes, and ends.
fn after(bytes: impl Into<Vec<u8>>) -> Vec<String> {
    let (mut connection, qemu) = connected(FakeQemu::new().negotiate().bytes(bytes), Options::default());
    let items = rest(&mut connection);
    qemu.finish().unwrap();
    items
}

const CLOSED: &str = "Closed(Unannounced)";

#[test]
fn a_line_cut_at_any_byte_is_one_error_and_the_next_line_is_read() {
    for at in 1..SHUTDOWN.len() {
        tried("a line cut at each of its bytes");
        let items = after(format!("{}\r\n{STOP}\r\n", &SHUTDOWN[..at]));
        assert_eq!(items.len(), 3, "{items:?}");
        assert!(items[0].starts_with("error: an object that is not closed"), "{items:?}");
        assert_eq!(items[1..], ["STOP", CLOSED], "{items:?}");
    }
}

#[test]
fn a_connection_that_ends_within_a_line_says_so() {
    let items = after(&STOP.as_bytes()[..30]);
    assert!(items[0].starts_with("error: an object that is not closed, in what came "), "{items:?}");
    assert_eq!(items[1..], [CLOSED]);
}

#[test]
fn garbage_between_lines_costs_its_line_only() {
    for garbage in [
        &b"what?"[..],
        b"\xff\xfe\x00\x01\x80",
        b"[1, 2]",
        b"}}}",
        b"{]",
        b"{\"event\": 1}",
        b"{}",
        b"\"\xc3\"",
    ] {
        let items = after([STOP.as_bytes(), b"\r\n", garbage, b"\n", RESUME.as_bytes(), b"\n"].concat());
        assert_eq!(items.len(), 4, "{items:?}");
        assert_eq!((&*items[0], &*items[2], &*items[3]), ("STOP", "RESUME", CLOSED));
        assert!(items[1].starts_with("error: "), "{items:?}");
    }
}

#[test]
fn bytes_that_are_no_utf8_are_an_error_at_their_place() {
    let line = b"{\"event\": \"BALLOON_CHANGE\", \"data\": {\"actual\": 1, \"later\": \"\xff\"}}\n";
    let items = after([line, STOP.as_bytes()].concat());
    assert!(items[0].contains("not UTF-8"), "{items:?}");
    assert_eq!(items[1..], ["STOP", CLOSED]);
}

#[test]
fn an_event_whose_data_is_wrong_is_an_event_all_the_same() {
    let items = after(r#"{"event": "BALLOON_CHANGE", "data": {"actual": "much"}}"#);
    assert_eq!(items, ["BALLOON_CHANGE", CLOSED], "{items:?}");
}

#[test]
fn a_line_beyond_the_limit_is_passed_and_reported() {
    let long = format!(r#"{{"event": "LATER", "data": "{}"}}"#, "x".repeat(17 << 20));
    let items = after(format!("{STOP}\n{long}\n{RESUME}\n"));
    assert_eq!(items.len(), 4, "{items:?}");
    assert!(
        items[1].contains(&format!("{} bytes in a line, where 16777216 are the limit", long.len())),
        "{items:?}"
    );
    assert_eq!(items[2..], ["RESUME", CLOSED]);
}

#[test]
fn a_reply_to_no_command_is_reported() {
    let items = after(format!("{{\"return\": {{}}, \"id\": 77}}\n{{\"return\": 1}}\n{STOP}\n"));
    assert!(items[0].contains("a reply to no command of ours"), "{items:?}");
    assert!(items[1].contains("a reply to no command of ours"), "{items:?}");
    assert_eq!(items[2..], ["STOP", CLOSED]);
}

#[test]
fn a_reply_that_cannot_be_read_is_the_error_of_its_command() {
    for (reply, expected) in unreadable() {
        tried("a reply that is too long, nested too deep, or not JSON");
        let script = FakeQemu::new().negotiate().expect("stop").reply(&reply).line(STOP);
        let options = with_timeout(20_000).limit(LIMIT);
        let (mut connection, qemu) = connected(script.expect("cont").reply("{}"), options);
        let start = Instant::now();
        let error = connection.command(r#"{"execute": "stop"}"#).unwrap_err();
        assert!(matches!(error, Error::Line(_)) && error.to_string().contains(expected), "{error}");
        assert!(start.elapsed() < LONG / 2, "at once");
        assert_eq!(connection.command(r#"{"execute": "cont"}"#).unwrap(), "{}");
        assert_eq!(rest(&mut connection), ["STOP", CLOSED], "the consumer has nothing to do with it");
        qemu.finish().unwrap();
    }
}

#[test]
fn what_came_instead_of_the_negotiation_is_in_the_error() {
    for (script, expected, said) in unnegotiated() {
        tried("a peer that greets and does not negotiate, or replies and does not greet");
        let (socket, _qemu) = script.start().unwrap();
        let shown = stream::from_unix_stream(socket, with_timeout(20_000)).unwrap_err().to_string();
        let (before, after) = shown.split_once("; what it sent: ").unwrap_or_else(|| panic!("{shown}"));
        assert!(before.contains(expected) && after.contains(said), "{shown}");
    }
}

#[test]
fn a_second_greeting_is_reported() {
    let (mut connection, qemu) = connected(FakeQemu::new().negotiate().greet(), Options::default());
    let first = connection.events().next().unwrap().unwrap_err();
    assert!(matches!(first, Error::Line(line) if line.problem == Problem::UnexpectedGreeting));
    qemu.finish().unwrap();
}

#[test]
fn a_reset_is_an_end_like_any_other() {
    let unannounced = FakeQemu::new().negotiate().reset();
    let (mut connection, _qemu) = connected(unannounced, with_timeout(20_000));
    assert!(connection.command(r#"{"execute": "stop"}"#).is_err());
    assert_eq!(rest(&mut connection), [CLOSED]);

    let announced = FakeQemu::new().negotiate().line(SHUTDOWN).reset();
    let (mut connection, _qemu) = connected(announced, with_timeout(20_000));
    assert!(connection.command(r#"{"execute": "stop"}"#).is_err());
    assert_eq!(rest(&mut connection), ["SHUTDOWN", "Closed(Announced)"]);

    let (mut connection, _qemu) = connected(FakeQemu::new().negotiate().reset(), with_timeout(20_000));
    assert!(connection.command(r#"{"execute": "quit"}"#).is_err());
    assert_eq!(rest(&mut connection), ["Closed(Announced)"]);
}

#[test]
fn a_qemu_killed_within_an_event_leaves_an_error_and_an_end() {
    let script = r#"printf '{"QMP": {"version": {"qemu": {"micro": 0, "minor": 0, "major": 9}, "package": ""}, "capabilities": []}}\r\n'
        read line; id=$(echo "$line" | sed 's/.*"id": \("[^"]*"\).*/\1/')
        printf '{"return": {}, "id": %s}\r\n{"event": "STOP"}\r\n{"timestamp": {"seconds": 1' "$id"; exec sleep 100"#;
    let mut qemu =
        Command::new("sh").args(["-c", script]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let (output, input) = (qemu.stdout.take().unwrap(), qemu.stdin.take().unwrap());
    let mut connection = stream::from_parts(output, input, with_timeout(20_000)).unwrap();
    assert_eq!(short(&connection.events().next().unwrap()), "STOP");
    qemu.kill().unwrap();
    qemu.wait().unwrap();
    let items = rest(&mut connection);
    assert!(items[0].starts_with("error: an object that is not closed"), "{items:?}");
    assert_eq!(items[1..], [CLOSED]);
}

#[test]
fn a_peer_that_never_greets_is_given_up() {
    let start = Instant::now();
    let (socket, qemu) = FakeQemu::new().wait_for_end().start().unwrap();
    let error = stream::from_unix_stream(socket, with_timeout(50)).unwrap_err();
    assert!(matches!(error, Error::TimedOut { waiting_for: Awaited::Greeting, .. }), "{error}");
    assert!(error.to_string().contains("another may be connected"), "{error}");
    assert!(start.elapsed() < LONG);
    qemu.finish().unwrap();
}

#[test]
fn a_peer_that_trickles_but_never_negotiates_is_given_up() {
    let events = FakeQemu::new().greet().line(STOP).expect("qmp_capabilities").line(STOP).wait_for_end();
    let (socket, qemu) = events.start().unwrap();
    let error = stream::from_unix_stream(socket, with_timeout(50)).unwrap_err();
    assert!(matches!(error, Error::TimedOut { waiting_for: Awaited::Negotiation, .. }), "{error}");
    assert_eq!(error.to_string(), "QEMU greeted, but did not reply to qmp_capabilities within 50ms");
    qemu.finish().unwrap();
}

#[test]
fn a_greeting_that_is_not_qmp_is_shown() {
    let error = refused(FakeQemu::new().line("SSH-2.0-OpenSSH_9.2").wait_for_end());
    assert!(error.to_string().contains("not a QMP server, it said `SSH-2.0-OpenSSH_9.2`"), "{error}");
    let error = refused(FakeQemu::new().line(r#"{"QMP": {"version": {}}}"#).wait_for_end());
    assert!(error.to_string().contains("`QMP.version.qemu`: missing"), "{error}");
    let error = refused(FakeQemu::new());
    assert!(matches!(error, Error::HungUp), "{error}");
}

#[test]
fn a_refusal_to_negotiate_is_shown() {
    let script = FakeQemu::new().greet().expect("qmp_capabilities").refuse("CommandNotFound", "not now");
    let error = refused(script.wait_for_end());
    assert_eq!(error.to_string(), "QEMU refused qmp_capabilities: CommandNotFound: not now");
}

#[test]
fn a_command_without_a_reply_is_given_up_and_its_late_reply_known() {
    let script = FakeQemu::new().negotiate().expect("stop").expect("cont").reply("{}");
    let script = script.reply_to("stop", "{}").line(STOP);
    let (mut connection, qemu) = connected(script, with_timeout(200));
    let error = connection.command(r#"{"execute": "stop"}"#).unwrap_err();
    assert!(matches!(error, Error::TimedOut { waiting_for: Awaited::Reply, .. }), "{error}");
    assert_eq!(connection.command(r#"{"execute": "cont"}"#).unwrap(), "{}");
    assert_eq!(rest(&mut connection), ["STOP", CLOSED]);
    qemu.finish().unwrap();
}

#[test]
fn a_peer_that_takes_no_bytes_does_not_hold_a_command_for_ever() {
    tried("a peer that takes no bytes");
    let (socket, qemu) = UnixStream::pair().unwrap();
    let options = with_timeout(100).handshake(Handshake::None);
    let mut connection = stream::from_unix_stream(socket, options).unwrap();
    let filler = format!(r#"{{"execute": "{}"}}"#, "x".repeat(4 << 20));
    let error = connection.command(&filler).unwrap_err();
    assert!(matches!(error, Error::TimedOut { waiting_for: Awaited::Reply, .. }), "{error}");
    let error = connection.command(&filler).unwrap_err();
    assert!(
        matches!(error, Error::Ended | Error::Disconnected { .. }),
        "half a command cannot be followed: {error}"
    );
    assert_eq!(rest(&mut connection), ["Closed(Unannounced): no reply to the command within 100ms"]);
    drop(qemu);
}

#[test]
fn a_command_in_flight_ends_with_the_connection() {
    let (mut connection, qemu) = connected(FakeQemu::new().negotiate().expect("stop"), with_timeout(20_000));
    let error = connection.command(r#"{"execute": "stop"}"#).unwrap_err();
    assert!(matches!(error, Error::Disconnected { .. }), "{error}");
    assert_eq!(rest(&mut connection), [CLOSED]);
    assert!(connection.events().next().is_none());
    qemu.finish().unwrap();
}

#[test]
fn nobody_at_the_address() {
    let error = stream::connect("/nonexistent/vm.qmp").unwrap_err();
    assert!(error.to_string().starts_with("cannot connect to /nonexistent/vm.qmp: "), "{error}");
    assert!(stream::connect("host:port").unwrap_err().to_string().contains("is not an address"));
}

#[test]
fn the_peer_sees_the_end_when_the_connection_is_dropped() {
    let (socket, mut qemu) = UnixStream::pair().unwrap();
    let options = Options::default().handshake(Handshake::None);
    let connection = stream::from_unix_stream(socket, options).unwrap();
    qemu.write_all(STOP.as_bytes()).unwrap();
    drop(connection);
    qemu.set_read_timeout(Some(LONG)).unwrap();
    assert_eq!(qemu.read(&mut [0; 8]).ok(), Some(0));
}

#[test]
fn an_event_that_takes_more_memory_than_the_limit_is_an_error_whatever_its_length() {
    let options = Options::default().limit(12_000);
    let large = format!("{{\"event\": \"LATER\", \"data\": [{}1]}}", "{\"\": 0},".repeat(300));
    let small = large.replace(&"{\"\": 0},".repeat(290), "");
    assert!(large.len() < 4000);
    let script = FakeQemu::new().negotiate().line(&large).line(&small).line(STOP);
    let (mut connection, qemu) = connected(script, options);
    let items = rest(&mut connection);
    assert!(items[0].contains("bytes of memory"), "{items:?}");
    assert_eq!(items[1..], ["LATER", "STOP", CLOSED]);
    qemu.finish().unwrap();
}

#[test]
fn an_error_without_an_id_is_that_of_the_command_that_waits() {
    let error = r#"{"error": {"class": "GenericError", "desc": "JSON parse error"}}"#;
    let script = FakeQemu::new().negotiate().expect("stop").line(error).line(error);
    let (mut connection, qemu) = connected(script, with_timeout(20_000));
    let start = Instant::now();
    let refused = connection.command(r#"{"execute": "stop"}"#).unwrap_err();
    assert_eq!(refused.to_string(), "QEMU refused the command: GenericError: JSON parse error");
    assert!(start.elapsed() < LONG / 2);
    let items = rest(&mut connection);
    assert!(items[0].starts_with("error: a reply to no command of ours"), "no other waits: {items:?}");
    qemu.finish().unwrap();
}
