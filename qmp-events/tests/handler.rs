//! What a program does with events: a handler with a method each, lines of a recording, data of one event alone.

use qmp_events::{
    BalloonChange, DecodeError, Event, EventData, EventKind, Handler, Reset, UnknownEvent, VncConnected,
};

/// Records what it receives.
#[derive(Default)]
struct Log(Vec<String>);

impl Handler for Log {
    fn stop(&mut self, event: &Event) {
        self.0.push(format!("stopped at {:?}", event.timestamp.map(|it| it.seconds)));
    }

    fn balloon_change(&mut self, _: &Event, data: &BalloonChange) {
        self.0.push(format!("{} bytes", data.actual));
    }

    // Its data is boxed, which a handler does not see.
    fn vnc_connected(&mut self, event: &Event, data: &VncConnected) {
        self.0.push(format!("{:?}: {}", event.subject(), data.client.host));
    }

    fn other(&mut self, event: &Event) {
        self.0.push(format!("other: {}", event.name()));
    }
}

const LINES: &[u8] = br#"
{"timestamp": {"seconds": 7, "microseconds": 0}, "event": "STOP"}
{"event": "BALLOON_CHANGE", "data": {"actual": 4096}}

{"event": "RESET", "data": {"guest": true}}
{"event": "RESET", "data": 1}
{"event": "FROM_THE_FUTURE"}"#;

#[test]
fn each_event_calls_its_method_or_the_last_one() {
    let mut log = Log::default();
    for event in Event::from_lines(LINES).filter_map(Result::ok) {
        event.dispatch(&mut log);
    }
    assert_eq!(log.0, ["stopped at Some(7)", "4096 bytes", "other: RESET", "other: FROM_THE_FUTURE"]);
    let error = EventKind::VncConnected.examples().first().unwrap().parse::<Event>().unwrap();
    let handler: &mut dyn Handler = &mut log;
    error.dispatch(handler);
    let EventData::VncConnected(data) = &error.data else { panic!("{error:?}") };
    assert_eq!(log.0.last(), Some(&format!("{:?}: {}", error.subject(), data.client.host)));
}

#[test]
fn every_event_has_a_method() {
    struct Count(usize);
    impl Handler for Count {
        fn other(&mut self, _: &Event) {
            self.0 += 1;
        }
    }
    struct Unknown(Vec<String>);
    impl Handler for Unknown {
        fn unknown(&mut self, _: &Event, data: &UnknownEvent) {
            self.0.push(data.name.clone());
        }
    }
    let (mut count, mut unknown) = (Count(0), Unknown(Vec::new()));
    for event in EventKind::ALL.iter().filter_map(|kind| kind.examples().first()) {
        let event: Event = event.parse().unwrap();
        event.dispatch(&mut count);
        event.dispatch(&mut unknown);
    }
    assert_eq!((count.0, unknown.0.len()), (EventKind::ALL.len(), 0));
    Event::new(UnknownEvent::new("NEW", None)).dispatch(&mut unknown);
    assert_eq!(unknown.0, ["NEW"]);
}

#[test]
fn a_line_that_is_not_an_event_is_an_error_in_its_place() {
    let lines: Vec<Result<Event, DecodeError>> = Event::from_lines(LINES).collect();
    let errors: Vec<_> = lines.iter().map(Result::is_err).collect();
    assert_eq!(errors, [false, false, false, true, false]);
    let error = lines[3].clone().unwrap_err();
    assert_eq!(error.line(), Some(6));
    assert_eq!(
        error.to_string(),
        "event `RESET`, `data`: expected an object, found a number at byte 27 of line 6"
    );
    let missing =
        Event::from_lines(b"\n{\"event\": \"BALLOON_CHANGE\", \"data\": {}}").next().unwrap().unwrap_err();
    assert_eq!(missing.to_string(), "event `BALLOON_CHANGE`, `data.actual`: missing in line 2");
    assert_eq!(Event::from_lines(b"\r\n \n\n").count(), 0);
}

#[test]
fn data_and_events_turn_into_each_other() {
    let mut data = Reset::default();
    data.guest = Some(true);
    let event = Event::new(data.clone());
    assert_eq!(event.to_json(), r#"{"event": "RESET", "data": {"guest": true}}"#);
    assert_eq!(Reset::try_from(event.data), Ok(data));

    let example: Event = EventKind::VncConnected.examples().first().unwrap().parse().unwrap();
    let boxed = VncConnected::try_from(example.data.clone()).unwrap();
    assert_eq!(EventData::from(boxed.clone()), example.data);
    assert_eq!(EventData::from(Box::new(boxed)), example.data);

    let error = VncConnected::try_from(EventData::from(BalloonChange::new(1))).unwrap_err();
    assert_eq!(error.to_string(), "expected the data of `VNC_CONNECTED`, found that of `BALLOON_CHANGE`");
    assert_eq!(error.expected(), "VNC_CONNECTED");
    assert_eq!(error.into_data(), BalloonChange::new(1).into());

    let unknown = UnknownEvent::new("NEW", None);
    assert_eq!(EventData::from(unknown.clone()), EventData::Unknown(unknown));
}
