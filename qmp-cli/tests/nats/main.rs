//! `qmp-tail --to`, against a server that is killed.
#![cfg(unix)]

#[path = "../support/metrics.rs"]
mod metrics;
#[path = "../support/qemu.rs"]
mod qemu;
mod server;
#[path = "../support/mod.rs"]
mod support;

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::Path;
use std::process::{Child, Command};
use std::thread;

use metrics::{fetch, metrics_address, metrics_with};
use qemu::negotiated;
use serde_json::Value;
use server::Server;
use support::{of_input, tail, text};

const RESET: &str = r#"{"event": "RESET", "data": {"guest": true, "reason": "guest-reset"}}"#;

/// Starts a `qmp-tail` that is connected to a QEMU.
fn connected(path: &Path, arguments: &[&str]) -> (Child, UnixStream) {
    let listener = UnixListener::bind(path).unwrap();
    let child = tail(arguments).arg(path).spawn().unwrap();
    let socket = negotiated(&listener);
    (child, socket)
}

/// Returns an event that is distinguishable by its number.
fn balloon(number: u64) -> String {
    format!(r#"{{"event": "BALLOON_CHANGE", "data": {{"actual": {number}}}}}"#)
}

/// Sends the events with these numbers.
fn send(socket: &mut impl Write, numbers: std::ops::Range<u64>) {
    for number in numbers {
        writeln!(socket, "{}", balloon(number)).unwrap();
    }
}

fn json(payload: &[u8]) -> Value {
    serde_json::from_slice(payload).unwrap()
}

#[tokio::test]
async fn a_server_that_is_killed_loses_nothing_and_has_nothing_twice() {
    let mut server = Server::start(&[]);
    server.stream().await;
    let folder = tempfile::tempdir().unwrap();
    let (url, path) = (server.url(), folder.path().join("vm1.qmp"));
    let (mut child, mut socket) = connected(&path, &["--to", &url, "--drain", "60s"]);
    let mut errors = BufReader::new(child.stderr.take().unwrap()).lines().map(Result::unwrap);
    let mut writer = socket.try_clone().unwrap();
    // The rest is written while the server stores the first events, and while it is down.
    let writing = thread::spawn(move || send(&mut writer, 0..3000));
    server.has(1).await;
    server.kill();
    assert!(errors.next().unwrap().starts_with("qmp-tail: nats: the connection is lost; "));
    writing.join().unwrap();
    send(&mut socket, 3000..4000);
    server.restart();
    assert!(errors.any(|line| line == "qmp-tail: nats: events leave again"));
    send(&mut socket, 4000..5000);
    drop(socket);
    let rest: Vec<_> = errors.collect();
    assert!(!rest.iter().any(|line| line.contains(" lost")), "{rest:?}");
    child.wait().unwrap();
    let stored = server.stored().await;
    // Messages that were under way when the server was killed may be stored after later ones, so the ids give the order.
    let events = stored.iter().filter(|message| message.subject.as_str() == "qmp.vm1.BALLOON_CHANGE");
    let mut numbers: Vec<_> = events.map(|message| numbered(&json(&message.payload))).collect();
    numbers.sort_unstable();
    // The first message reports that events before the connection are unknown.
    assert!(numbers.into_iter().eq((0..5000).map(|number| (number + 2, number))), "each once");
    let others =
        stored.iter().map(|message| message.subject.to_string()).filter(|it| !it.ends_with("CHANGE"));
    let mut others: Vec<_> = others.collect();
    others.sort();
    assert_eq!(others, ["qmp.vm1.Closed", "qmp.vm1.Lagged"]);
}

/// Returns the counter in an event's id, and the number of the event.
fn numbered(event: &Value) -> (u64, u64) {
    let counter = event["id"].as_str().and_then(|id| id.rsplit(':').next()).unwrap();
    (counter.parse().unwrap(), event["data"]["actual"].as_u64().unwrap())
}

#[tokio::test]
async fn what_does_not_fit_the_buffer_is_counted() {
    let mut server = Server::start(&[]);
    server.stream().await;
    server.kill();
    let folder = tempfile::tempdir().unwrap();
    let (url, record) = (server.url(), folder.path().join("record"));
    let arguments =
        ["--to", &url, "--retry", "--buffer", "10", "--until", "RESET", "--drain", "60s", "--record"];
    let mut arguments = arguments.to_vec();
    arguments.push(record.to_str().unwrap());
    let (mut child, mut socket) = connected(&folder.path().join("vm1.qmp"), &arguments);
    send(&mut socket, 0..50);
    // Each event is recorded before it is added to the buffer.
    while std::fs::read_to_string(&record).map_or(0, |text| text.lines().count()) < 50 {
        assert!(child.try_wait().unwrap().is_none());
        thread::yield_now();
    }
    server.restart();
    server.has(1).await;
    writeln!(socket, "{RESET}").unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(1), "events are lost: {output:?}");
    let stored = server.stored().await;
    let first = json(&stored[0].payload);
    assert_eq!(stored[0].subject.as_str(), "qmp.vm1.Lagged");
    assert_eq!(first["type"], "org.qemu.qmp-tail.Lagged");
    let missed: u64 =
        stored.iter().filter_map(|message| json(&message.payload)["data"]["missed"].as_u64()).sum();
    let events: Vec<_> = stored.iter().filter(|message| !message.subject.ends_with(".Lagged")).collect();
    // The message about the time before the connection counts as one.
    assert_eq!(missed + events.len() as u64, 52);
    assert!(missed >= 40, "{missed}");
    assert_eq!(events.last().unwrap().subject.as_str(), "qmp.vm1.RESET");
    assert!(text(&output.stderr).contains("vm1: the server was away too long"), "{output:?}");
}

#[tokio::test]
async fn what_nats_did_not_store_is_in_the_metrics() {
    let mut server = Server::start(&[]);
    server.stream().await;
    let folder = tempfile::tempdir().unwrap();
    let (url, path) = (server.url(), folder.path().join("vm1.qmp"));
    let arguments = ["--to", &url, "--buffer", "10", "--drain", "60s", "--metrics", "127.0.0.1:0"];
    let listener = UnixListener::bind(&path).unwrap();
    let mut child = tail(&arguments).arg(&path).spawn().unwrap();
    let (address, errors) = metrics_address(&mut child);
    let mut socket = negotiated(&listener);
    let page = metrics_with(&address, "qmp_nats_lost_events_total{vm=\"vm1\"} 0");
    assert!(page.contains("qmp_nats_up 1\n"), "{page}");
    server.has(1).await;
    server.kill();
    metrics_with(&address, "qmp_nats_up 0");
    send(&mut socket, 0..50);
    metrics_with(&address, "qmp_events_total{vm=\"vm1\",event=\"BALLOON_CHANGE\"} 50");
    server.restart();
    // Losses are counted once they can be reported to the server.
    metrics_with(&address, "qmp_nats_up 1");
    drop(socket);
    let errors: Vec<_> = errors.lines().map(Result::unwrap).collect();
    assert_eq!(child.wait().unwrap().code(), Some(1), "{errors:?}");
    assert!(errors.iter().any(|line| line.contains(" events are lost")), "{errors:?}");
}

/// Waits until NATS has acknowledged at least `least` messages. Returns the number from the metrics.
fn acknowledged(address: &str, least: u64) -> u64 {
    loop {
        let page = fetch(address, "GET /metrics HTTP/1.1\r\n\r\n");
        let count = page.lines().find_map(|line| line.strip_prefix("qmp_nats_stored_messages_total "));
        let count = count.unwrap().parse().unwrap();
        if count >= least {
            return count;
        }
        thread::yield_now();
    }
}

/// Returns the number of each stored event, and how often an unknown number of events was missed.
async fn balloon_changes(server: &Server) -> (Vec<u64>, u64) {
    let (mut numbers, mut gaps) = (Vec::new(), 0);
    for message in server.stored().await {
        let event = json(&message.payload);
        match message.subject.as_str() {
            "qmp.vm1.BALLOON_CHANGE" => numbers.push(event["data"]["actual"].as_u64().unwrap()),
            "qmp.vm1.Lagged" if event["data"]["missed"].is_null() => gaps += 1,
            "qmp.vm1.RESET" => {}
            other => panic!("{other}: {event}"),
        }
    }
    (numbers, gaps)
}

#[tokio::test]
async fn what_is_acknowledged_before_qmp_tail_is_killed_is_stored_exactly_once() {
    const ROUNDS: u64 = 10;
    const SENT: u64 = 2000;
    let server = Server::start(&[]);
    server.stream().await;
    let folder = tempfile::tempdir().unwrap();
    let (url, path) = (server.url(), folder.path().join("vm1.qmp"));
    let listener = UnixListener::bind(&path).unwrap();
    let mut before_kill = Vec::new();
    for round in 0..ROUNDS {
        let mut child = tail(&["--to", &url, "--metrics", "127.0.0.1:0"]).arg(&path).spawn().unwrap();
        let (address, errors) = metrics_address(&mut child);
        let mut socket = negotiated(&listener);
        let mut writer = socket.try_clone().unwrap();
        let writing = thread::spawn(move || {
            for number in round * SENT..(round + 1) * SENT {
                // The reader is killed while events are sent.
                let _gone = writeln!(writer, "{}", balloon(number));
            }
        });
        // Kill it at a different message in each round.
        before_kill.push(acknowledged(&address, 1 + round * 100));
        child.kill().unwrap();
        child.wait().unwrap();
        socket.flush().unwrap();
        drop((socket, errors));
        writing.join().unwrap();
    }
    let (child, mut socket) = {
        let child = tail(&["--to", &url, "--until", "RESET"]).arg(&path).spawn().unwrap();
        (child, negotiated(&listener))
    };
    writeln!(socket, "{RESET}").unwrap();
    assert!(child.wait_with_output().unwrap().status.success());
    let (numbers, gaps) = balloon_changes(&server).await;
    assert_eq!(gaps, ROUNDS + 1, "each start says that an unknown number was missed");
    for (round, acknowledged) in (0..).zip(before_kill) {
        let own = round * SENT..(round + 1) * SENT;
        let stored: Vec<_> = numbers.iter().copied().filter(|number| own.contains(number)).collect();
        assert!(stored.iter().copied().eq(own.start..own.start + stored.len() as u64), "{stored:?}");
        // The message about the start is among those that were acknowledged.
        assert!(stored.len() as u64 + 1 >= acknowledged, "{} of {acknowledged}", stored.len());
    }
}

#[tokio::test]
async fn an_event_is_a_cloudevent_with_the_id_of_its_message() {
    let server = Server::start(&[]);
    server.stream().await;
    let output = of_input(&["--to", &server.url(), "--vm", "web-1"], &format!("{RESET}\n{RESET}\n"));
    assert!(output.status.success() && output.stdout.is_empty(), "{output:?}");
    let mut ids = BTreeSet::new();
    for message in server.stored().await {
        let event = json(&message.payload);
        let required = ["specversion", "id", "source", "type"].map(|name| event[name].as_str());
        assert!(required.iter().all(|it| it.is_some_and(|it| !it.is_empty())), "{event}");
        assert_eq!(message.subject.as_str(), "qmp.web-1.RESET");
        assert_eq!(event["data"], json(RESET.as_bytes())["data"]);
        assert_eq!(message.headers.get("Nats-Msg-Id").unwrap().as_str(), event["id"]);
        assert!(event["id"].as_str().unwrap().starts_with("web-1:"));
        assert!(ids.insert(event["id"].to_string()));
    }
    assert_eq!(ids.len(), 2);
}

#[tokio::test]
async fn a_name_that_no_subject_can_have_holds_nothing_up() {
    let server = Server::start(&[]);
    server.stream().await;
    let odd = format!("{RESET}\n{{\"event\": \"bad name\"}}\n{{\"event\": \"\"}}\n{RESET}\n");
    let output = of_input(&["--to", &server.url(), "--vm", "v"], &odd);
    assert!(output.status.success(), "{output:?}");
    let stored = server.stored().await;
    let mut subjects: Vec<_> = stored.iter().map(|message| message.subject.as_str()).collect();
    subjects.sort_unstable();
    assert_eq!(subjects, ["qmp.v.RESET", "qmp.v.RESET", "qmp.v._", "qmp.v.bad_name"]);
    let kinds = stored.iter().map(|message| json(&message.payload)["type"].clone());
    assert!(kinds.into_iter().any(|kind| kind == "org.qemu.qmp.bad name"));
}

#[tokio::test]
async fn what_is_too_large_for_the_server_or_its_stream_is_counted_and_holds_nothing_up() {
    let server = Server::start(&[]);
    server.stream_up_to(1000).await;
    let sized = |size| format!(r#"{{"event": "LARGE", "data": {{"text": "{}"}}}}"#, "x".repeat(size));
    let input = [RESET, &sized(2000), &sized(2 << 20), RESET].join("\n");
    let output = of_input(&["--to", &server.url(), "--vm", "v"], &input);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let errors = text(&output.stderr);
    assert!(errors.contains("is lost: ") && errors.contains("2 events are lost altogether"), "{errors}");
    let stored = server.stored().await;
    let events = stored.iter().filter(|message| message.subject.as_str() == "qmp.v.RESET");
    assert_eq!(events.count(), 2);
    let missed = stored.iter().filter(|message| message.subject.as_str() == "qmp.v.Lagged");
    assert_eq!(
        missed.filter_map(|message| json(&message.payload)["data"]["missed"].as_u64()).sum::<u64>(),
        2
    );
}

#[tokio::test]
async fn a_loss_that_cannot_be_stored_either_is_no_reason_to_try_for_ever() {
    let server = Server::start(&[]);
    server.stream_up_to(10).await;
    let output = of_input(&["--to", &server.url(), "--vm", "v"], RESET);
    let errors = text(&output.stderr);
    assert!(!errors.contains("not acknowledged"), "{errors}");
    assert_eq!(errors.matches("is lost: ").count(), 2, "the event and its report: {errors}");
    assert_eq!(output.status.code(), Some(1));
}

#[tokio::test]
async fn a_record_larger_than_the_buffer_waits_for_room() {
    let server = Server::start(&[]);
    server.stream().await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("record").display().to_string();
    let mut lines = Vec::new();
    send(&mut lines, 0..1000);
    assert!(of_input(&["--record", &file], &text(&lines)).status.success());
    let arguments = ["--replay", &file, "--fast", "--buffer", "10", "--to", &server.url()];
    let output = tail(&arguments).output().unwrap();
    assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
    assert_eq!(server.count().await, 1000);
}

#[tokio::test]
async fn credentials_are_asked_for() {
    let server = Server::start(&["--user", "ann", "--pass", "secret"]);
    let (right, wrong) =
        (format!("nats://ann:secret@{}", server.address()), format!("nats://ann:guess@{}", server.address()));
    server.stream().await;
    let output = of_input(&["--to", &right], RESET);
    assert!(output.status.success(), "{output:?}");
    let refused = of_input(&["--to", &wrong], RESET);
    assert_eq!(refused.status.code(), Some(2));
    let error = text(&refused.stderr);
    assert!(error.contains("authorization violation") && !error.contains("guess"), "{error}");
}

/// Creates a self-signed certificate for the loopback address. Returns its path and that of its key.
fn certificate(folder: &Path) -> [String; 2] {
    let files = ["cert.pem", "key.pem"].map(|name| folder.join(name).display().to_string());
    let made = Command::new("openssl")
        .args(
            "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=nats".split(' '),
        )
        .args(["-addext", "subjectAltName=IP:127.0.0.1", "-addext", "basicConstraints=critical,CA:FALSE"])
        .args(["-out", &files[0], "-keyout", &files[1]])
        .output()
        .expect("this test needs `openssl`: apt-get install openssl");
    assert!(made.status.success(), "{made:?}");
    files
}

#[test]
fn tls_trusts_the_authorities_that_it_is_given() {
    let folder = tempfile::tempdir().unwrap();
    let [certificate, key] = certificate(folder.path());
    let server = Server::start(&["--tls", "--tlscert", &certificate, "--tlskey", &key]);
    let url = server.url();
    let stranger = tail(&["--to", &url, "--tls"]).output().unwrap();
    assert!(text(&stranger.stderr).contains("invalid peer certificate"), "{stranger:?}");
    // The client connected to the server, and so could ask for the stream.
    let trusted = tail(&["--to", &url, "--tls", "--tls-ca", &certificate]).output().unwrap();
    assert!(text(&trusted.stderr).contains("the server has no stream for `qmp.>`"), "{trusted:?}");
}

#[test]
fn what_cannot_work_is_said_at_once() {
    let server = Server::start(&[]);
    let error = |arguments: &[&str]| {
        let output = tail(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{output:?}");
        text(&output.stderr)
    };
    let url = server.url();
    assert!(error(&["--to", &url]).contains("the server has no stream for `qmp.>`"));
    assert!(error(&["--to", "nats://127.0.0.1:1"]).contains("cannot connect to 127.0.0.1:1"));
    assert!(error(&["--to", &url, "/a/vm.qmp", "/b/vm.qmp"]).contains("would both be the VM `vm`"));
    assert!(error(&["--to", &url, "--creds", "/nonexistent"]).contains("/nonexistent: "));
    assert!(error(&["--to", &url, "--format", "json"]).contains("cannot be used with"));
    assert!(error(&["--to", &url, "--tls"]).contains("corrupt message"));
}

/// Starts a server with two users: `vm0` may publish events of one machine only.
fn restricted(folder: &Path) -> Server {
    let file = folder.join("server.conf");
    let vm0 = r#"{user: vm0, password: secret, permissions: {publish: ["qmp.vm0.>", "$JS.API.>"], subscribe: "_INBOX.>"}}"#;
    let text = format!("authorization {{ users: [{{user: ann, password: secret}}, {vm0}] }}");
    std::fs::write(&file, text).unwrap();
    Server::start(&["-c", file.to_str().unwrap()])
}

#[tokio::test]
async fn a_refused_subject_delays_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let server = restricted(folder.path());
    server.stream().await;
    let url = format!("nats://vm0:secret@{}", server.address());
    let paths = ["vm0", "vm1"].map(|name| folder.path().join(format!("{name}.qmp")));
    let listeners = paths.each_ref().map(|path| UnixListener::bind(path).unwrap());
    let child = tail(&["--to", &url, "--drain", "3s"]).args(&paths).spawn().unwrap();
    let mut sockets = listeners.each_ref().map(negotiated);
    // The refused messages come first, and exceed the maximum number under way.
    send(&mut sockets[1], 0..1000);
    send(&mut sockets[0], 0..1500);
    let start = std::time::Instant::now();
    server.has(1501).await;
    assert!(start.elapsed().as_secs() < 30, "{:?}", start.elapsed());
    drop(sockets);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let errors = text(&output.stderr);
    assert!(errors.contains("qmp.vm1.BALLOON_CHANGE is refused: no permission to publish"), "{errors}");
    assert!(errors.contains("are not acknowledged and may be lost"), "{errors}");
    let stored = server.stored().await;
    let events = stored.iter().filter(|message| message.subject.as_str() == "qmp.vm0.BALLOON_CHANGE");
    let numbers: Vec<_> = events.map(|message| numbered(&json(&message.payload)).1).collect();
    assert_eq!(numbers, (0..1500).collect::<Vec<_>>(), "all of them, in their order");
}

#[test]
fn a_server_that_never_lets_it_in_is_reported() {
    let server = Server::start(&["--user", "ann", "--pass", "secret"]);
    let folder = tempfile::tempdir().unwrap();
    for (url, reason) in [
        (format!("nats://ann:guess@{}", server.address()), "authorization violation"),
        ("nats://127.0.0.1:1".to_owned(), "not connected"),
    ] {
        let path = folder.path().join("vm1.qmp");
        let arguments = ["--to", &url, "--retry", "--until", "RESET", "--drain", "2s"];
        let (child, mut socket) = connected(&path, &arguments);
        writeln!(socket, "{RESET}").unwrap();
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(1));
        let errors = text(&output.stderr);
        assert!(errors.contains("nats: not connected") && errors.contains(reason), "{errors}");
        assert!(!errors.contains("guess"), "{errors}");
        std::fs::remove_file(path).unwrap();
    }
}

#[tokio::test]
async fn the_stream_is_created_if_that_is_asked_for() {
    let server = Server::start(&[]);
    let output = of_input(&["--to", &server.url(), "--create-stream", "--vm", "v"], RESET);
    assert!(output.status.success(), "{output:?}");
    assert_eq!(server.count().await, 1);
}

#[tokio::test]
#[ignore = "takes two minutes"]
async fn of_200_machines_every_event_is_stored_once_or_counted_as_lost() {
    const MACHINES: usize = 200;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("server.conf");
    let user =
        r#"{user: tail, password: secret, permissions: {publish: {deny: ["qmp.vm7.>", "qmp.vm8.STOP"]}}}"#;
    let text_of_file = format!("authorization {{ users: [{{user: ann, password: secret}}, {user}] }}");
    std::fs::write(&file, text_of_file).unwrap();
    let mut server = Server::start(&["-c", file.to_str().unwrap()]);
    server.stream().await;
    let paths: Vec<_> = (0..MACHINES).map(|number| folder.path().join(format!("vm{number}.qmp"))).collect();
    let listeners: Vec<_> = paths.iter().map(|path| UnixListener::bind(path).unwrap()).collect();
    let url = format!("nats://tail:secret@{}", server.address());
    let child = tail(&["--to", &url, "--drain", "90s", "--buffer", "1500"]).args(&paths).spawn().unwrap();
    let mut sockets: Vec<_> = listeners.iter().map(negotiated).collect();
    for round in 0..10 {
        for socket in &mut sockets {
            send(socket, round * 10..round * 10 + 10);
        }
        server.has(1).await;
        server.kill();
        server.restart();
    }
    drop(sockets);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let stored = server.stored().await;
    let mut ids = BTreeSet::new();
    let (mut events, mut missed) = (0, 0);
    for message in &stored {
        let event = json(&message.payload);
        assert!(ids.insert(event["id"].to_string()), "stored twice: {event}");
        assert!(!message.subject.starts_with("qmp.vm7."), "{event}");
        match message.subject.rsplit('.').next() {
            // Messages about connections may be among those missed, and count as one each.
            Some("Lagged") => missed += event["data"]["missed"].as_u64().unwrap_or(1),
            _ => events += 1,
        }
    }
    // All messages except those of the VM that must not publish: its events, and the messages about its start and its end.
    let sent = (MACHINES as u64 - 1) * 102;
    assert_eq!(events + missed, sent, "{events} stored, {missed} missed: {}", text(&output.stderr));
}
