//! A model check of hub, queue, outlet, park and driver: `shuttle` runs them in thousands of interleavings, and finds a thread that waits
//! for ever.
//!
//! Waits without a deadline end only if they are woken, so that a wake-up that is lost is found. Waits with one may end at any point, so
//! that what a deadline makes worse is found; see [`sync`](super::sync). `cargo xtask model` runs it, with `--seeded` over three faults
//! that it has to find.

use std::io::{self, Read};
use std::sync::Arc;
use std::time::{Duration, Instant};

use shuttle::sync::mpsc::{Receiver, Sender, channel};
use shuttle::thread::{self, JoinHandle};

use super::client::Client;
use super::driver::Driver;
use super::error::Error;
use super::events::Events;
use super::expected::Expected;
use super::filter::Filter;
use super::item::{How, Item};
use super::options::Options;
use super::park::wait;
use super::queue::{Bounds, Policy};
use super::shared::{Guard, Shared};
use super::socket::{Control, Socket, Writer};
use super::subscription::{Search, Subscription, picker};
use crate::generated::EventKind;

/// How many interleavings each test tries.
const RUNS: usize = 5000;

/// How many points of an interleaving decide.
const DEPTH: usize = 3;

const GREETING: &str = r#"{"QMP": {"version": {"qemu": {"major": 9, "minor": 0, "micro": 0}, "package": ""}, "capabilities": []}}"#;
const STOP: &str = r#"{"event": "STOP"}"#;
const SHUTDOWN: &str = r#"{"event": "SHUTDOWN", "data": {"guest": false, "reason": "host-qmp-quit"}}"#;

/// QEMU's end of a connection: what it sends is in a channel, and it answers in the call that writes.
struct Qemu {
    sender: std::sync::Mutex<Sender<Vec<u8>>>,
}

/// The reader's end of the channel.
struct Reader(Receiver<Vec<u8>>);

impl Read for Reader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let bytes = self.0.recv().unwrap_or_default();
        buffer[..bytes.len()].copy_from_slice(&bytes);
        Ok(bytes.len())
    }
}

impl Qemu {
    fn send(&self, text: &str) {
        let sender = self.sender.lock().unwrap().clone();
        let _gone = sender.send(text.as_bytes().to_vec());
    }
}

impl Control for Qemu {
    fn close(&self) {
        self.send("");
    }

    fn set_read_timeout(&self, _timeout: Option<Duration>) -> io::Result<()> {
        Ok(())
    }

    fn write(&self, bytes: &[u8], _timeout: Duration) -> io::Result<usize> {
        let text = String::from_utf8_lossy(bytes);
        let id = text.split("\"id\": ").nth(1).and_then(|rest| rest.split('"').nth(1)).unwrap_or_default();
        let reply = format!("{{\"return\": {{}}, \"id\": \"{id}\"}}");
        if text.contains("stop") {
            self.send(&format!("{STOP}\n{reply}\n"));
        } else if text.contains("quit") {
            self.send(&format!("{reply}\n{SHUTDOWN}\n"));
            self.send("");
        } else {
            self.send(&format!("{reply}\n"));
        }
        Ok(bytes.len())
    }
}

/// A driver that runs, and what its users share.
struct Model {
    guard: Arc<Guard>,
    client: Client,
    driver: JoinHandle<()>,
}

/// Options under which no wait of the driver's own comes to its end.
fn options() -> Options {
    Options { timeout: Duration::from_secs(3600), ..Options::default() }
}

/// Starts a driver of a QEMU that greets and then sends this; its first consumer.
fn start(bounds: Bounds, lines: &'static [&'static str]) -> (Model, Events) {
    let shared = Arc::new(Shared::default());
    let client = Client::new(Arc::clone(&shared), options());
    let events = client.subscribe(Filter::all(), bounds);
    let connector = move |_: Instant, _: &mut dyn FnMut(Duration) -> bool| {
        let (sender, receiver) = channel();
        let qemu = Qemu { sender: std::sync::Mutex::new(sender) };
        qemu.send(&format!("{GREETING}\n"));
        lines.iter().for_each(|line| qemu.send(line));
        Ok(Socket { reader: Box::new(Reader(receiver)), writer: Writer::Socket(Arc::new(qemu)) })
    };
    let driver = Driver::new(Arc::clone(&shared), Box::new(connector), options());
    let driver = thread::spawn(move || driver.run());
    (Model { guard: Arc::clone(client.guard()), client, driver }, events)
}

/// All that a consumer gets, in short.
fn names(events: Events) -> Vec<String> {
    let short = |next| match next {
        Ok(Item::Event(event)) => event.name().to_owned(),
        Ok(Item::Closed(closed)) => format!("{:?}", closed.how),
        Ok(Item::Lagged { missed }) => format!("{missed} missed"),
        other => format!("{other:?}"),
    };
    events.map(short).collect()
}

/// Sends a command without a deadline.
fn command(client: &Client, json: &str) -> Result<String, Error> {
    client.call_until(json, None)
}

fn check(test: impl Fn() + Send + Sync + 'static) {
    let test = Arc::new(test);
    let random = Arc::clone(&test);
    shuttle::check_random(move || random(), RUNS);
    shuttle::check_pct(move || test(), RUNS, DEPTH);
}

#[test]
fn whoever_waits_is_woken_by_what_is_waited_for() {
    check(|| {
        let (model, events) = start(Bounds::default(), &[]);
        let expected = Expected::new(Arc::clone(&model.guard), Filter::all().kind(EventKind::Stop), None);
        let mut second = Subscription::new(Arc::clone(&model.guard), Filter::all(), Bounds::default());
        let reading = thread::spawn(move || names(events));
        let expecting = thread::spawn(move || wait(None, |cx| expected.poll(cx)).unwrap());
        let searching = thread::spawn(move || {
            wait(None, |cx| client_is_ready(&second, cx));
            let (mut search, mut pick) = (Search::default(), picker(&[EventKind::Stop], None));
            wait(None, |cx| second.poll_search(&mut search, &mut pick, cx)).unwrap()
        });
        assert!(command(&model.client, r#"{"execute": "stop"}"#).is_ok());
        assert_eq!(expecting.join().unwrap().unwrap().name(), "STOP");
        assert_eq!(searching.join().unwrap().unwrap().name(), "STOP");
        assert!(command(&model.client, r#"{"execute": "quit"}"#).is_ok());
        assert_eq!(reading.join().unwrap(), ["STOP", "SHUTDOWN", "Announced"]);
        model.driver.join().unwrap();
    });
}

/// Ready once the connection is, since a wait before would end at once.
fn client_is_ready(
    subscription: &Subscription,
    cx: &std::task::Context<'_>,
) -> std::task::Poll<Result<(), Error>> {
    subscription.guard().shared.hub.poll_negotiated(cx)
}

#[test]
fn whoever_waits_is_woken_by_the_end() {
    check(|| {
        let (model, events) = start(Bounds::default(), &[]);
        let expected = Expected::new(Arc::clone(&model.guard), Filter::all().kind(EventKind::Reset), None);
        let mut second = Subscription::new(Arc::clone(&model.guard), Filter::all(), Bounds::default());
        let waiting = [
            thread::spawn(move || wait(None, |cx| expected.poll(cx)).unwrap().is_err()),
            thread::spawn(move || {
                let (mut search, mut pick) = (Search::default(), picker(&[EventKind::Reset], None));
                wait(None, |cx| second.poll_search(&mut search, &mut pick, cx)).unwrap().is_err()
            }),
            thread::spawn(move || events.last().is_none_or(|last| matches!(last, Ok(Item::Closed(_))))),
        ];
        let client = model.client.clone();
        let commanding = thread::spawn(move || command(&client, r#"{"execute": "query-status"}"#));
        model.client.close();
        assert!(waiting.into_iter().all(|thread| thread.join().unwrap()));
        let _either = commanding.join().unwrap();
        model.driver.join().unwrap();
    });
}

#[test]
fn a_queue_that_blocks_goes_on_when_it_is_read() {
    check(|| {
        let lines = &["{\"event\": \"STOP\"}\n{\"event\": \"RESUME\"}\n{\"event\": \"STOP\"}\n", ""];
        let (model, events) = start(Bounds::new(1, Policy::Block), lines);
        let second = model.client.subscribe(Filter::all(), Bounds::new(2, Policy::Block));
        let reading = thread::spawn(move || names(second));
        let all = names(events);
        // The end may come before the negotiation.
        let ends = |names: &[String]| names.last().is_none_or(|last| last == "Unannounced" || last == "STOP");
        assert!(all.starts_with(&["STOP", "RESUME", "STOP"].map(str::to_owned)) && ends(&all), "{all:?}");
        assert!(reading.join().unwrap().len() <= 4);
        model.driver.join().unwrap();
    });
}

#[test]
fn a_deadline_loses_no_event() {
    check(|| {
        let (model, mut events) = start(Bounds::default(), &[]);
        let client = model.client.clone();
        let commanding = thread::spawn(move || {
            assert!(command(&client, r#"{"execute": "stop"}"#).is_ok());
            assert!(command(&client, r#"{"execute": "quit"}"#).is_ok());
        });
        let mut seen = Vec::new();
        loop {
            match events.next_within(Duration::ZERO) {
                Ok(Some(Item::Event(event))) => seen.push(event.name().to_owned()),
                Ok(Some(Item::Closed(closed))) => assert_eq!(closed.how, How::Announced),
                Ok(None) => break,
                Err(Error::TimedOut { .. }) => {}
                other => panic!("{other:?}"),
            }
        }
        assert_eq!(seen, ["STOP", "SHUTDOWN"]);
        commanding.join().unwrap();
        model.driver.join().unwrap();
    });
}

#[test]
fn a_command_that_is_given_up_confuses_no_other() {
    check(|| {
        let (model, events) = start(Bounds::default(), &[]);
        let clients = [model.client.clone(), model.client.clone()].map(|client| {
            // Its deadline may pass at any point.
            thread::spawn(move || match client.command(r#"{"execute": "stop"}"#) {
                Ok(_) | Err(Error::TimedOut { .. }) => {}
                Err(error) => panic!("{error}"),
            })
        });
        clients.into_iter().for_each(|client| client.join().unwrap());
        assert!(command(&model.client, r#"{"execute": "quit"}"#).is_ok());
        let names = names(events);
        assert!(names.iter().all(|name| ["STOP", "SHUTDOWN", "Announced"].contains(&&**name)), "{names:?}");
        model.driver.join().unwrap();
    });
}

#[test]
fn the_last_user_ends_the_driver() {
    check(|| {
        let (model, events) =
            start(Bounds::new(1, Policy::Block), &["{\"event\": \"STOP\"}\n{\"event\": \"STOP\"}\n"]);
        let Model { guard, client, driver } = model;
        drop(guard);
        let last = thread::spawn(move || drop(client));
        drop(events);
        last.join().unwrap();
        driver.join().unwrap();
    });
}
