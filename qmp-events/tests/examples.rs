//! The examples that users learn from, run against a fake QEMU.
#![cfg(unix)]
#![allow(dead_code, reason = "nothing here calls the examples' `main`")]

use std::io::BufReader;

use qmp_events::testing::FakeQemu;

#[path = "../examples/handler.rs"]
mod handler;
#[path = "../examples/relay.rs"]
mod relay;
#[path = "../examples/tokio.rs"]
mod tokio_example;
#[path = "../examples/watch.rs"]
mod watch;

const STOP: &str = r#"{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "STOP"}"#;
const READY: &str = r#"{"timestamp": {"seconds": 1, "microseconds": 3}, "event": "BLOCK_JOB_READY", "data": {"device": "disk0", "len": 10, "offset": 10, "speed": 0, "type": "mirror"}}"#;
const ERROR: &str = r#"{"timestamp": {"seconds": 1, "microseconds": 4}, "event": "BLOCK_IO_ERROR", "data": {"device": "disk0", "operation": "read", "action": "stop"}}"#;

/// The output of `client`, connected to a QEMU that plays this script.
fn with_qemu<T>(script: FakeQemu, client: impl FnOnce(&str) -> T) -> T {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("qmp");
    let qemu = FakeQemu::listen(&path, vec![script]).unwrap();
    let result = client(path.to_str().unwrap());
    qemu.finish().unwrap();
    result
}

#[test]
fn watch_prints_events_with_their_subjects() {
    let mut out = Vec::new();
    with_qemu(FakeQemu::new().negotiate().line(STOP).line(READY), |address| {
        watch::run(address, &mut out).unwrap();
    });
    let text = String::from_utf8(out).unwrap();
    assert_eq!(text, "STOP\nBLOCK_JOB_READY of disk0\nthe connection is closed\n");
}

#[test]
fn handler_takes_note_of_alarms_and_counts_the_rest() {
    let script = FakeQemu::new().negotiate().line(ERROR).line(STOP);
    let alarms = with_qemu(script, |address| handler::run(address).unwrap());
    assert_eq!(alarms.lines, ["I/O error on disk0, QEMU's action is stop"]);
    assert_eq!(alarms.others, 1);
}

#[test]
fn tokio_stops_the_machine_and_reads_on() {
    let script = FakeQemu::new().negotiate().expect("stop").line(READY).line(STOP).reply("{}");
    let mut out = Vec::new();
    with_qemu(script, |address| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(tokio_example::run(address, &mut out)).unwrap();
    });
    assert_eq!(String::from_utf8(out).unwrap(), format!("stopped: {STOP}\nBLOCK_JOB_READY\n"));
}

#[test]
fn relay_forwards_the_events_of_block_devices_byte_for_byte() {
    let (socket, qemu) =
        FakeQemu::new().greet().line(READY).line(STOP).line("broken").line(ERROR).start().unwrap();
    let mut out = Vec::new();
    assert_eq!(relay::run(BufReader::new(socket), &mut out).unwrap(), 2);
    assert_eq!(String::from_utf8(out).unwrap(), format!("{READY}\r\n{ERROR}\r\n"));
    qemu.finish().unwrap();
}

#[test]
fn each_example_is_short_and_says_first_what_one_learns() {
    let examples = [
        include_str!("../examples/handler.rs"),
        include_str!("../examples/relay.rs"),
        include_str!("../examples/tokio.rs"),
        include_str!("../examples/watch.rs"),
    ];
    for text in examples {
        assert!(text.starts_with("//! How to ") && text.lines().count() < 60, "{text}");
    }
}
