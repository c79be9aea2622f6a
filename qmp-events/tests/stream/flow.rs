//! Events and commands side by side, and consumers that are slow.

use std::io::Write;
use std::net::TcpListener;
use std::os::unix::net::UnixStream;
use std::thread;
use std::time::Duration;

use qmp_events::stream::{self, Bounds, Error, Filter, Handshake, Item, Options, Policy};
use qmp_events::testing::FakeQemu;
use qmp_events::{EventData, EventKind};

use crate::{LONG, RESUME, STOP, connected, numbered, rest, short};

fn bounded(items: usize, policy: Policy) -> Options {
    Options::default().bounds(Bounds::new(items, policy))
}

#[test]
fn bytes_may_come_one_at_a_time_and_pretty() {
    let pretty = "{\r\n    \"timestamp\": {\r\n        \"seconds\": 1,\r\n        \"microseconds\": 2\r\n    },\r\n    \"event\": \"RESUME\"\r\n}\r\n";
    let mut script = FakeQemu::new().negotiate();
    for byte in format!("{STOP}\n{pretty}{STOP}\r\n").bytes() {
        script = script.bytes([byte]);
    }
    let (mut connection, qemu) = connected(script, Options::default());
    assert_eq!(rest(&mut connection), ["STOP", "RESUME", "STOP", "Closed(Unannounced)"]);
    qemu.finish().unwrap();
}

#[test]
fn many_events_may_come_at_once() {
    let many: String = (0..10_000).map(|number| numbered(number) + "\r\n").collect();
    let (mut connection, qemu) = connected(FakeQemu::new().negotiate().bytes(many), Options::default());
    let mut expected = 0;
    for next in connection.events() {
        if let Item::Event(event) = next.unwrap() {
            let EventData::BalloonChange(change) = &event.data else { panic!() };
            assert_eq!(change.actual, expected);
            expected += 1;
        }
    }
    assert_eq!(expected, 10_000);
    qemu.finish().unwrap();
}

#[test]
fn events_before_and_within_the_handshake_are_kept() {
    let script = FakeQemu::new().line(STOP).greet().line(RESUME).expect("qmp_capabilities");
    let script = script.line(STOP).reply("{}").line(RESUME);
    let (mut connection, qemu) = connected(script, Options::default());
    assert_eq!(connection.greeting().map(|greeting| greeting.version), Some((10, 0, 2)));
    assert_eq!(rest(&mut connection), ["STOP", "RESUME", "STOP", "RESUME", "Closed(Unannounced)"]);
    qemu.finish().unwrap();
}

#[test]
fn a_command_gets_its_reply_while_events_flow() {
    let script = FakeQemu::new().negotiate().line(RESUME).expect("stop").line(RESUME).line(STOP);
    let script = script.reply(r#"{"done": [1]}"#).expect("bogus").refuse("CommandNotFound", "no bogus");
    let (mut connection, qemu) = connected(script, Options::default());
    assert_eq!(connection.command(r#"{"execute": "stop"}"#).unwrap(), r#"{"done": [1]}"#);
    assert_eq!(connection.wait_for(EventKind::Stop, None, LONG).unwrap().name(), "STOP");
    let error = connection.command(r#"{"execute": "bogus"}"#).unwrap_err();
    assert_eq!(error.to_string(), "QEMU refused the command: CommandNotFound: no bogus");
    assert_eq!(rest(&mut connection), ["RESUME", "RESUME", "Closed(Unannounced)"]);
    qemu.finish().unwrap();
}

#[test]
fn an_event_that_a_command_caused_is_there_with_its_reply() {
    let mut script = FakeQemu::new().negotiate();
    for _ in 0..200 {
        script = script.expect("stop").line(STOP).reply("{}");
    }
    let (mut connection, qemu) = connected(script, Options::default());
    for _ in 0..200 {
        connection.command(r#"{"execute": "stop"}"#).unwrap();
        assert_eq!(connection.events().try_next().as_ref().map(short).as_deref(), Some("STOP"));
    }
    qemu.finish().unwrap();
}

#[test]
fn waiting_picks_the_subject_and_leaves_the_rest() {
    let deleted = |device: &str| {
        format!(r#"{{"event": "DEVICE_DELETED", "data": {{"device": "{device}", "path": "/machine"}}}}"#)
    };
    let script = FakeQemu::new().negotiate().line(&deleted("d0")).line(STOP).line(&deleted("d1"));
    let (mut connection, qemu) = connected(script.wait_for_end(), Options::default());
    let event = connection.wait_for(EventKind::DeviceDeleted, Some("d1"), LONG).unwrap();
    assert_eq!(event.subject(), Some("d1"));
    let error = connection.wait_for(EventKind::Reset, None, Duration::from_millis(20)).unwrap_err();
    assert_eq!(error.to_string(), "no such event within 20ms");
    let events = connection.events();
    assert_eq!([events.next(), events.next()].map(|next| short(&next.unwrap())), ["DEVICE_DELETED", "STOP"]);
    assert!(events.try_next().is_none());
    assert!(matches!(events.next_within(Duration::from_millis(5)), Err(Error::TimedOut { .. })));
    drop(connection);
    qemu.finish().unwrap();
}

#[test]
fn waiting_ends_with_the_connection() {
    let (mut connection, qemu) = connected(FakeQemu::new().negotiate().line(STOP), Options::default());
    assert!(matches!(
        connection.wait_for(EventKind::Reset, None, LONG),
        Err(Error::Disconnected { dropped: 0 })
    ));
    assert_eq!(rest(&mut connection), ["STOP", "Closed(Unannounced)"]);
    qemu.finish().unwrap();
}

#[test]
fn what_a_slow_consumer_misses_is_counted() {
    const COUNT: u64 = 300_000;
    let (socket, mut qemu) = UnixStream::pair().unwrap();
    let options = bounded(1000, Policy::DropOldest).handshake(Handshake::None);
    let mut connection = stream::from_unix_stream(socket, options).unwrap();
    let mut other = connection.client().subscribe(Filter::all(), Bounds::new(1 << 20, Policy::Block));
    let flood = thread::spawn(move || {
        for chunk in 0..COUNT / 1000 {
            let lines: String = (0..1000).map(|at| numbered(chunk * 1000 + at) + "\r\n").collect();
            qemu.write_all(lines.as_bytes()).unwrap();
        }
    });
    // It reads nothing until all has come, as the other one knows.
    let seen = other.by_ref().filter(|next| matches!(next, Ok(Item::Event(_)))).count();
    assert_eq!(seen as u64, COUNT);
    let (mut events, mut missed, mut next_number) = (0, 0, 0);
    for next in connection.events() {
        match next.unwrap() {
            Item::Lagged { missed: some } => {
                missed += some;
                next_number += some;
            }
            Item::Event(event) => {
                let EventData::BalloonChange(change) = &event.data else { panic!() };
                assert_eq!(change.actual, i64::try_from(next_number).unwrap());
                next_number += 1;
                events += 1;
            }
            _ => next_number += 1,
        }
    }
    assert_eq!(events + missed, COUNT, "each event is there or counted");
    assert!(events <= 1000, "bounded");
    flood.join().unwrap();
}

#[test]
fn a_consumer_that_drops_now_and_then_loses_nothing_unseen() {
    const COUNT: u64 = 200_000;
    let (socket, mut qemu) = UnixStream::pair().unwrap();
    let options = bounded(300, Policy::DropOldest).handshake(Handshake::None);
    let mut connection = stream::from_unix_stream(socket, options).unwrap();
    let flood = thread::spawn(move || {
        let lines: String = (0..COUNT).map(|number| numbered(number) + "\r\n").collect();
        qemu.write_all(lines.as_bytes()).unwrap();
    });
    let mut expected = 0;
    for next in connection.events() {
        match next.unwrap() {
            Item::Lagged { missed } => expected += missed,
            Item::Event(event) => {
                let EventData::BalloonChange(change) = &event.data else { panic!() };
                assert_eq!(u64::try_from(change.actual).unwrap(), expected);
                expected += 1;
                if expected % 97 == 0 {
                    thread::yield_now();
                }
            }
            _ => {}
        }
    }
    assert_eq!(expected, COUNT);
    flood.join().unwrap();
}

#[test]
fn a_queue_that_blocks_loses_nothing() {
    let many: String = (0..5000).map(|number| numbered(number) + "\r\n").collect();
    let script = FakeQemu::new().negotiate().bytes(many);
    let (mut connection, qemu) = connected(script, bounded(10, Policy::Block));
    assert_eq!(rest(&mut connection).len(), 5001);
    qemu.finish().unwrap();
}

#[test]
fn a_queue_that_blocks_never_hangs_its_own_reader() {
    let many: String = (0..100).map(|number| numbered(number) + "\r\n").collect();
    let script = FakeQemu::new().negotiate().expect("stop").bytes(many).reply("{}");
    let (mut connection, qemu) = connected(script, bounded(10, Policy::Block));
    let error = connection.command(r#"{"execute": "stop"}"#).unwrap_err();
    assert!(matches!(error, Error::QueueFull), "{error}");
    let error = connection.wait_for(EventKind::Stop, None, LONG).unwrap_err();
    assert!(matches!(error, Error::QueueFull), "{error}");
    assert_eq!(rest(&mut connection).len(), 101, "and the late reply is known");
    qemu.finish().unwrap();
}

#[test]
fn two_consumers_get_what_each_asked_for() {
    let script = FakeQemu::new().negotiate().expect("stop").line(STOP).line(RESUME).line("?").reply("{}");
    let options = Options::default().filter(Filter::all().kind(EventKind::Stop));
    let (mut connection, qemu) = connected(script, options);
    let client = connection.client();
    let resumes = client.subscribe(Filter::all().name("RES*").unwrap(), Bounds::default());
    let everything = client.subscribe(Filter::all(), Bounds::default());
    client.command(r#"{"execute": "stop"}"#).unwrap();
    let items = rest(&mut connection);
    let error = items[1].as_str();
    assert!(
        error.starts_with("error: not an object, in what came ")
            && error.ends_with(" bytes after the start: `?`")
    );
    assert_eq!(items, ["STOP", error, "Closed(Unannounced)"]);
    let shorts = |events: stream::Events| events.map(|next| short(&next)).collect::<Vec<_>>();
    assert_eq!(shorts(resumes), ["RESUME", error, "Closed(Unannounced)"]);
    assert_eq!(shorts(everything), ["STOP", "RESUME", error, "Closed(Unannounced)"]);
    qemu.finish().unwrap();
}

#[test]
fn the_connection_lasts_as_long_as_any_user_of_it() {
    let script = FakeQemu::new().negotiate().expect("stop").reply("{}").line(STOP).wait_for_end();
    let (connection, qemu) = connected(script, Options::default());
    let (client, mut events) = connection.split();
    client.command(r#"{"execute": "stop"}"#).unwrap();
    drop(client);
    assert_eq!(short(&events.next().unwrap()), "STOP");
    drop(events);
    qemu.finish().unwrap();
}

#[test]
fn tcp_is_as_good() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let qemu = thread::spawn(move || {
        let (mut socket, _) = listener.accept().unwrap();
        let greeting = r#"{"QMP": {"version": {"qemu": {"micro": 0, "minor": 2, "major": 9}, "package": ""}, "capabilities": []}}"#;
        write!(socket, "{greeting}\r\n").unwrap();
        let mut line = String::new();
        std::io::BufRead::read_line(&mut std::io::BufReader::new(&socket), &mut line).unwrap();
        let id = line.split('"').nth(7).unwrap();
        write!(socket, "{{\"return\": {{}}, \"id\": \"{id}\"}}\r\n{STOP}\r\n").unwrap();
    });
    let mut connection = stream::connect(&address).unwrap();
    assert_eq!(rest(&mut connection), ["STOP", "Closed(Unannounced)"]);
    qemu.join().unwrap();
}

#[test]
fn an_event_that_does_not_fit_its_type_takes_about_as_much_of_a_queue_as_its_text() {
    let line =
        format!("{{\"event\": \"BALLOON_CHANGE\", \"data\": {{\"actual\": \"{}\"}}}}\n", "x".repeat(1000));
    let script = FakeQemu::new().negotiate().expect("stop").bytes(line.repeat(8)).reply("{}");
    let (mut connection, qemu) = connected(script, Options::default());
    let bounds = Bounds::new(100, Policy::DropOldest).bytes(60_000);
    let mut events = connection.client().subscribe(Filter::all(), bounds);
    connection.command(r#"{"execute": "stop"}"#).unwrap();
    for _ in 0..8 {
        assert_eq!(events.try_next().map(|next| short(&next)).as_deref(), Some("BALLOON_CHANGE"));
    }
    qemu.finish().unwrap();
}
