//! Waits and commands: they end with the connection, within their time, and say what they may have missed.

use std::os::unix::net::UnixStream;
use std::thread;
use std::time::{Duration, Instant};

use qmp_events::EventKind;
use qmp_events::stream::{
    self, Address, Awaited, Backoff, Bounds, Error, Filter, Handshake, Item, Options, Policy,
};
use qmp_events::testing::FakeQemu;

use crate::{LONG, RESUME, SHUTDOWN, STOP, connected, millis, numbered, reconnecting, rest, short, tried};

#[test]
fn a_command_sent_at_reconnected_succeeds_each_time() {
    const RESTARTS: usize = 100;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("vm.qmp");
    let life = FakeQemu::new().line(RESUME).negotiate().line(STOP).expect("query-status").reply("{}");
    // Every third greets and goes.
    let scripts = (0..=RESTARTS).flat_map(|number| {
        let brief = (number % 3 == 1).then(|| FakeQemu::new().greet());
        brief.into_iter().chain([life.clone()])
    });
    let qemu = FakeQemu::listen(&path, scripts.collect()).unwrap();
    let mut connection = stream::connect_with(&Address::Unix(path), reconnecting(u32::MAX)).unwrap();
    let client = connection.client();
    assert_eq!(client.command(r#"{"execute": "query-status"}"#).unwrap(), "{}");
    let mut restarts = 0;
    while restarts < RESTARTS {
        if let Ok(Item::Reconnected) = connection.events().next().unwrap() {
            tried("QEMU restarts; a command is sent at each `Reconnected`");
            client.command(r#"{"execute": "query-status"}"#).unwrap();
            restarts += 1;
        }
    }
    qemu.finish().unwrap();
}

#[test]
fn a_command_waits_for_the_next_connection_within_its_time() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("vm.qmp");
    let second = FakeQemu::new().negotiate().expect("stop").reply("{}").wait_for_end();
    let qemu = FakeQemu::listen(&path, vec![FakeQemu::new().negotiate(), second]).unwrap();
    let mut options = reconnecting(u32::MAX);
    let mut connection = stream::connect_with(&Address::Unix(path.clone()), options.clone()).unwrap();
    assert_eq!(short(&connection.events().next().unwrap()), "Closed(Unannounced)");
    assert_eq!(connection.command(r#"{"execute": "stop"}"#).unwrap(), "{}");
    drop(connection);
    qemu.finish().unwrap();

    std::fs::remove_file(&path).unwrap();
    let qemu = FakeQemu::listen(&path, vec![FakeQemu::new().negotiate()]).unwrap();
    options = options.timeout(millis(150));
    let mut connection = stream::connect_with(&Address::Unix(path.clone()), options).unwrap();
    std::fs::remove_file(&path).unwrap();
    qemu.finish().unwrap();
    assert_eq!(short(&connection.events().next().unwrap()), "Closed(Unannounced)");
    let start = Instant::now();
    let error = connection.command(r#"{"execute": "stop"}"#).unwrap_err();
    assert!(matches!(error, Error::TimedOut { waiting_for: Awaited::Connection, .. }), "{error}");
    assert!(start.elapsed() < LONG);
}

#[test]
fn a_wait_ends_with_its_connection_whether_or_not_another_is_made() {
    tried("QEMU is killed while someone waits for an event");
    let folder = tempfile::tempdir().unwrap();
    for attempts in [0, u32::MAX] {
        let path = folder.path().join(format!("{attempts}.qmp"));
        let scripts = vec![
            FakeQemu::new().negotiate().line(STOP).expect("stop"),
            FakeQemu::new().negotiate().wait_for_end(),
        ];
        let _qemu = FakeQemu::listen(&path, scripts).unwrap();
        // Long enough for the wait to begin before there is another one.
        let options = reconnecting(attempts).reconnect(Backoff::new(millis(500), LONG).attempts(attempts));
        let mut connection = stream::connect_with(&Address::Unix(path), options).unwrap();
        let client = connection.client();
        let killer = thread::spawn(move || client.command(r#"{"execute": "stop"}"#));
        let error = connection.wait_for(EventKind::Reset, None, LONG).unwrap_err();
        assert!(matches!(error, Error::Disconnected { dropped: 0 }), "{error}");
        assert!(matches!(killer.join().unwrap(), Err(Error::Disconnected { .. })));
        // What came before the end is there.
        assert_eq!(connection.wait_for(EventKind::Stop, None, LONG).unwrap().name(), "STOP");
    }
}

#[test]
fn a_wait_without_a_connection_ends_at_once() {
    let (mut connection, qemu) = connected(FakeQemu::new().negotiate().line(STOP), Options::default());
    qemu.finish().unwrap();
    assert_eq!(rest(&mut connection), ["STOP", "Closed(Unannounced)"]);
    let error = connection.wait_any(&[EventKind::Reset, EventKind::Stop], LONG).unwrap_err();
    assert!(matches!(error, Error::Disconnected { dropped: 0 }), "{error}");
}

#[test]
fn an_event_that_was_dropped_before_it_was_waited_for_may_be_among_those_counted() {
    tried("60,000 events between a command and the wait for its event");
    let (mut connection, qemu) = flooded(|_| ());
    let error = connection.wait_for(EventKind::Stop, None, millis(20)).unwrap_err();
    assert!(matches!(error, Error::TimedOut { dropped: 59_501, .. }), "{error}");
    assert!(error.to_string().contains("among the 59501 items"), "{error}");
    drop(qemu);
    let error = connection.wait_for(EventKind::Stop, None, LONG).unwrap_err();
    assert!(matches!(error, Error::Disconnected { dropped: 59_501 }), "{error}");
    assert_eq!(short(&connection.events().next().unwrap()), "Lagged { missed: 59501 }");
}

#[test]
fn an_event_that_is_expected_is_not_dropped() {
    tried("60,000 events between a command and the wait for its event");
    let (mut connection, qemu) = flooded(|connection| connection.expect(EventKind::Stop));
    let _qemu = qemu;
    let (connection, stop) = (&mut connection.connection, connection.kept);
    assert_eq!(stop.wait(LONG).unwrap().name(), "STOP");
    let error = connection.wait_for(EventKind::Stop, None, millis(1)).unwrap_err();
    assert!(matches!(error, Error::TimedOut { .. }), "it is taken once: {error}");
}

/// A connection with something that was made before 60,000 events came after a STOP.
struct Flooded<T> {
    connection: stream::Connection,
    kept: T,
}

impl<T> std::ops::Deref for Flooded<T> {
    type Target = stream::Connection;
    fn deref(&self) -> &stream::Connection {
        &self.connection
    }
}

impl<T> std::ops::DerefMut for Flooded<T> {
    fn deref_mut(&mut self) -> &mut stream::Connection {
        &mut self.connection
    }
}

fn flooded<T>(keep: impl FnOnce(&mut stream::Connection) -> T) -> (Flooded<T>, UnixStream) {
    let (socket, qemu) = UnixStream::pair().unwrap();
    let options = Options::default().handshake(Handshake::None).bounds(Bounds::new(500, Policy::DropOldest));
    let mut connection = stream::from_unix_stream(socket, options).unwrap();
    let kept = keep(&mut connection);
    let mut exact = connection.client().subscribe(Filter::all(), Bounds::new(1 << 20, Policy::Block));
    let mut writer = qemu.try_clone().unwrap();
    let flood = thread::spawn(move || {
        let lines: String = (0..60_000).map(|number| numbered(number) + "\r\n").collect();
        std::io::Write::write_all(&mut writer, format!("{STOP}\r\n{lines}").as_bytes()).unwrap();
    });
    let all = exact.by_ref().take(60_001).filter(|next| matches!(next, Ok(Item::Event(_)))).count();
    assert_eq!(all, 60_001);
    flood.join().unwrap();
    (Flooded { connection, kept }, qemu)
}

#[test]
fn an_expectation_takes_its_event_out_of_the_queue_and_ends_with_the_connection() {
    let script =
        FakeQemu::new().negotiate().expect("stop").line(RESUME).line(STOP).reply("{}").expect("cont");
    let (mut connection, _qemu) = connected(script, Options::default());
    let (stop, reset) = (connection.expect(EventKind::Stop), connection.client().expect(EventKind::Reset));
    connection.command(r#"{"execute": "stop"}"#).unwrap();
    assert_eq!(stop.wait(LONG).unwrap().name(), "STOP");
    let late = connection.expect(EventKind::Stop).wait(millis(5)).unwrap_err();
    assert!(matches!(late, Error::TimedOut { waiting_for: Awaited::Event, dropped: 0, .. }), "{late}");
    assert!(connection.command(r#"{"execute": "cont"}"#).is_err());
    assert!(matches!(reset.wait(LONG), Err(Error::Disconnected { .. })));
    assert_eq!(rest(&mut connection), ["RESUME", "Closed(Unannounced)"]);
}

#[test]
fn a_wait_takes_what_its_closure_makes_of_an_event() {
    let job = r#"{"event": "BLOCK_JOB_COMPLETED", "data": {"type": "mirror", "device": "copy", "len": 9, "offset": 1, "speed": 0, "error": "No space left"}}"#;
    let refused = r#"{"event": "MEM_UNPLUG_ERROR", "data": {"device": "dimm0", "msg": "busy"}}"#;
    let concluded = r#"{"event": "JOB_STATUS_CHANGE", "data": {"id": "create", "status": "concluded"}}"#;
    let script = FakeQemu::new().negotiate().line(STOP).line(job).line(refused).line(concluded);
    let script = script.expect("query-jobs").reply(r#"[{"id": "create", "error": "no"}]"#).wait_for_end();
    let (mut connection, _qemu) = connected(script, Options::default());
    let length = connection.wait_until(|event| (event.name() == "STOP").then(|| event.name().len()), LONG);
    assert_eq!(length.unwrap(), 4);
    assert_eq!(
        connection.wait_for_job("copy", LONG).unwrap(),
        stream::JobEnd::Failed("No space left".into())
    );
    assert_eq!(
        connection.wait_for_removal("dimm0", LONG).unwrap(),
        stream::Removal::Refused(Some("busy".into()))
    );
    assert_eq!(connection.wait_for_job("create", LONG).unwrap(), stream::JobEnd::Failed("no".into()));
}

#[test]
fn commands_of_two_clients_do_not_mix() {
    let (socket, mut qemu) = UnixStream::pair().unwrap();
    let options = Options::default().handshake(Handshake::None);
    let connection = stream::from_unix_stream(socket, options).unwrap();
    let run = |name: &'static str| {
        let client = connection.client();
        move || {
            for _ in 0..200 {
                tried("two clients whose replies come in the reverse order");
                let reply = client.command(&format!("{{\"execute\": \"{name}\"}}")).unwrap();
                assert_eq!(reply, format!("\"{name}\""));
            }
        }
    };
    let clients = [thread::spawn(run("a")), thread::spawn(run("b"))];
    // It answers pairs of commands in the reverse order.
    let mut lines =
        std::io::BufRead::lines(std::io::BufReader::new(qemu.try_clone().unwrap())).map(Result::unwrap);
    for _ in 0..200 {
        for line in [lines.next().unwrap(), lines.next().unwrap()].iter().rev() {
            let words: Vec<_> = line.split('"').collect();
            let reply = format!("{{\"return\": \"{}\", \"id\": \"{}\"}}\n", words[7], words[3]);
            std::io::Write::write_all(&mut qemu, reply.as_bytes()).unwrap();
        }
    }
    for client in clients {
        client.join().unwrap();
    }
}

#[test]
fn close_ends_the_connection_for_all() {
    tried("`close()` while a command and a wait are under way");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("vm.qmp");
    let script = FakeQemu::new().negotiate().line(STOP).expect("stop").wait_for_end();
    let qemu = FakeQemu::listen(&path, vec![script]).unwrap();
    let mut connection = stream::connect_with(&Address::Unix(path), reconnecting(u32::MAX)).unwrap();
    let (client, mut other) =
        (connection.client(), connection.client().subscribe(Filter::all(), Bounds::default()));
    assert_eq!(short(&connection.events().next().unwrap()), "STOP");
    let command = thread::spawn({
        let client = connection.client();
        move || client.command(r#"{"execute": "stop"}"#)
    });
    let waiting = thread::spawn(move || other.wait_for(EventKind::Reset, None, LONG));
    thread::sleep(millis(20));
    client.close();
    assert!(matches!(command.join().unwrap(), Err(Error::Disconnected { .. } | Error::Ended)));
    assert!(matches!(waiting.join().unwrap(), Err(Error::Disconnected { .. })));
    assert_eq!(rest(&mut connection), ["Closed(Announced)"]);
    assert!(matches!(client.command(r#"{"execute": "stop"}"#), Err(Error::Ended)));
    qemu.finish().unwrap();
    client.close();
}

#[test]
fn an_announced_end_is_final_for_all_consumers() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("vm.qmp");
    let qemu = FakeQemu::listen(&path, vec![FakeQemu::new().negotiate().line(SHUTDOWN)]).unwrap();
    let mut connection = stream::connect_with(&Address::Unix(path), {
        reconnecting(u32::MAX).reconnect_after(stream::ReconnectAfter::Unannounced)
    })
    .unwrap();
    let _other = connection.client().subscribe(Filter::all(), Bounds::default());
    assert_eq!(rest(&mut connection), ["SHUTDOWN", "Closed(Announced)"]);
    qemu.finish().unwrap();
}

#[test]
fn a_refused_quit_announces_nothing() {
    tried("`quit` refused, then a crash");
    let script = FakeQemu::new().negotiate().expect("quit").refuse("GenericError", "no").expect("stop");
    let (mut connection, _qemu) = connected(script, Options::default());
    assert!(matches!(connection.command(r#"{"execute": "quit"}"#), Err(Error::Command(_))));
    assert!(matches!(connection.command(r#"{"execute": "stop"}"#), Err(Error::Disconnected { .. })));
    assert_eq!(rest(&mut connection), ["Closed(Unannounced)"]);
}

#[test]
fn a_machine_that_stops_after_its_shutdown_stays() {
    tried("`SHUTDOWN`, then `STOP`, then a crash");
    let script = FakeQemu::new().negotiate().line(SHUTDOWN).line(STOP);
    let (mut connection, _qemu) = connected(script, Options::default());
    assert_eq!(rest(&mut connection), ["SHUTDOWN", "STOP", "Closed(Unannounced)"]);
}

#[test]
fn how_a_killed_peer_ended_does_not_depend_on_timing() {
    for number in 0..60 {
        tried("QEMU goes while commands are sent");
        let script =
            if number % 2 == 0 { FakeQemu::new().negotiate().reset() } else { FakeQemu::new().negotiate() };
        let (mut connection, _qemu) = connected(script, Options::default());
        let client = connection.client();
        let sender = thread::spawn(move || {
            loop {
                if let Err(error) = client.command(r#"{"execute": "stop"}"#) {
                    return error;
                }
            }
        });
        assert_eq!(rest(&mut connection), ["Closed(Unannounced)"]);
        let error = sender.join().unwrap();
        assert!(matches!(error, Error::Disconnected { .. } | Error::Ended), "{error}");
    }
}

#[test]
fn waits_and_commands_never_take_much_longer_than_their_time() {
    let (mut connection, _qemu) =
        connected(FakeQemu::new().negotiate().wait_for_end(), Options::default().timeout(millis(50)));
    let start = Instant::now();
    assert!(connection.command(r#"{"execute": "stop"}"#).is_err());
    assert!(connection.wait_for(EventKind::Stop, None, millis(50)).is_err());
    assert!(connection.expect(EventKind::Stop).wait(millis(50)).is_err());
    assert!(connection.events().next_within(Duration::from_millis(50)).is_err());
    assert!(start.elapsed() < LONG / 4, "{:?}", start.elapsed());
}

#[test]
fn an_event_that_was_received_with_an_earlier_one_is_found_at_once() {
    let lines = format!("{STOP}\r\n{RESUME}\r\n");
    let (mut connection, qemu) =
        connected(FakeQemu::new().negotiate().bytes(lines).wait_for_end(), Options::default());
    let first = connection.events().next().unwrap();
    // Now both have been taken from the queue.
    let start = Instant::now();
    let found = connection.wait_for(EventKind::Resume, None, LONG).unwrap();
    assert!(short(&first) == "STOP" && found.name() == "RESUME" && start.elapsed() < LONG / 2);
    drop(connection);
    qemu.finish().unwrap();
}

#[test]
fn a_reply_that_comes_too_late_is_not_an_error_of_the_stream() {
    let script = FakeQemu::new().negotiate().expect("stop").expect("cont");
    let script = script.reply_to("stop", "{}").reply("{}").line(STOP);
    let options = Options::default().timeout(millis(1000));
    let (mut connection, qemu) = connected(script, options);
    let error = connection.command(r#"{"execute": "stop"}"#).unwrap_err();
    assert!(matches!(error, Error::TimedOut { waiting_for: Awaited::Reply, .. }), "{error}");
    assert_eq!(connection.command(r#"{"execute": "cont"}"#).unwrap(), "{}");
    assert_eq!(rest(&mut connection), ["STOP", "Closed(Unannounced)"]);
    qemu.finish().unwrap();
}
