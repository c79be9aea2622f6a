//! Random sessions of the fake QEMU: every event arrives, in order, however the bytes are cut.
#![cfg(unix)]

use qmp_events::Event;
use qmp_events::stream::{self, Item, Options};
use qmp_events::testing::Session;

/// What a consumer of the stream receives.
fn received(session: &Session) -> Vec<Event> {
    let (socket, qemu) = session.script().start().unwrap();
    let mut connection = stream::from_unix_stream(socket, Options::default()).unwrap();
    let events = connection.events().filter_map(|item| match item {
        Ok(Item::Event(event)) => Some(Event::clone(&event)),
        Ok(_) => None,
        Err(error) => panic!("{error}"),
    });
    let events = events.collect();
    qemu.finish().unwrap();
    events
}

#[test]
fn every_event_of_a_random_session_arrives_in_order_and_is_known() {
    for _ in 0..20 {
        let session = Session::new();
        let sent = session.events();
        assert_eq!(received(&session), sent);
        assert!(sent.iter().all(|event| event.kind().is_some() && event.error().is_none()));
    }
}

#[test]
fn the_same_seed_gives_the_same_session_and_another_one_another() {
    let session = |seed| Session::new().seed(seed).length(30).events();
    assert_eq!(session(1), session(1));
    assert_ne!(session(1), session(2));
    let seconds = |event: &Event| event.timestamp.map(|at| at.seconds);
    let times: Vec<_> = session(3).iter().filter_map(seconds).collect();
    assert!(times.len() == 30 && times.windows(2).all(|pair| pair[0] <= pair[1] + 1), "{times:?}");
}

#[test]
fn lines_of_another_specification_are_played_and_what_is_not_an_event_is_an_error() {
    let lines = "{\"event\": \"LAMP\", \"data\": {\"on\": true}}\n\n{\"event\": \"STOP\"}\n";
    let session = Session::from_lines(lines).unwrap().length(100);
    let names: Vec<String> = received(&session).iter().map(|event| event.name().to_owned()).collect();
    assert_eq!(names.len(), 100);
    assert!(["LAMP", "STOP"].iter().all(|name| names.iter().any(|it| it == name)));
    assert!(Session::from_lines("{\"return\": {}}").is_err());
    assert_eq!(Session::from_lines("").unwrap().events(), []);
}

#[test]
fn commands_are_answered_during_a_session_and_after_it() {
    let script = Session::new().seed(5).length(500).script().answer_until_end();
    let (socket, qemu) = script.start().unwrap();
    let mut connection = stream::from_unix_stream(socket, Options::default()).unwrap();
    for _ in 0..50 {
        let reply = connection.command(r#"{"execute": "query-status"}"#).unwrap();
        assert!(!format!("{reply:?}").is_empty());
    }
    let events = connection.events().take(500).flatten().count();
    assert_eq!(events, 500);
    drop(connection);
    qemu.finish().unwrap();
}
