//! One `Event` knows QEMU's events and those of the fork.

use fork_events::Watch;
use fork_events::events::{Event, EventData, EventKind, FanChanged, FanMode, GuestPanicAction, HostTooHot};

const OWN: [&str; 2] = ["__com.example_FAN_CHANGED", "HOST_TOO_HOT"];

#[test]
fn qemus_events_are_there_and_both_own_ones() {
    let known: Vec<_> = EventKind::ALL.iter().map(|kind| kind.name()).collect();
    let of_qemu = qmp_events::EventKind::ALL.iter().map(|kind| kind.name());
    let all: Vec<_> = of_qemu.chain(OWN).collect();
    assert_eq!(known, all);
}

#[test]
fn every_example_is_decoded_and_encoded_back() {
    for kind in EventKind::ALL {
        assert!(!kind.examples().is_empty(), "{kind}");
        for line in kind.examples() {
            let event: Event = line.parse().unwrap();
            assert_eq!((event.kind(), event.unknowns()), (Some(*kind), Vec::new()), "{line}");
            assert_eq!(event.to_json(), *line);
        }
    }
}

#[test]
fn qemus_own_crate_keeps_what_it_does_not_know() {
    for kind in EventKind::ALL.iter().filter(|kind| OWN.contains(&kind.name())) {
        let event: qmp_events::Event = kind.examples()[0].parse().unwrap();
        assert_eq!(event.unknowns(), ["/event"]);
        assert_eq!(event.to_json().parse(), Ok(event));
    }
}

#[test]
fn a_handler_takes_both() {
    let lines = br#"
{"event": "GUEST_PANICKED", "data": {"action": "pause"}}
{"event": "__com.example_FAN_CHANGED", "data": {"fan": "fan1", "mode": "storm"}}
{"event": "__com.example_FAN_CHANGED", "data": {"fan": "fan1", "mode": "calm"}}
{"event": "STOP"}
{"event": "HOST_TOO_HOT", "data": {"celsius": 97.5, "action": "poweroff"}}
"#;
    let mut watch = Watch::default();
    for event in Event::from_lines(lines) {
        event.unwrap().dispatch(&mut watch);
    }
    assert_eq!(watch.lines, ["the guest has panicked: pause", "fan1 is loud", "97.5 °C: poweroff"]);
}

#[test]
fn the_types_are_what_the_build_script_asked_for() {
    let mut data = FanChanged::new("fan0", FanMode::Calm);
    data.rounds = Some(700);
    let event = Event::new(data.clone());
    assert_eq!(event.subject(), Some("fan0"));
    assert_eq!(FanChanged::try_from(event.data), Ok(data));
    assert!(FanMode::Still < FanMode::Storm);
    let hot = HostTooHot::new(97.5, GuestPanicAction::Poweroff);
    assert!(matches!(EventData::from(hot), EventData::HostTooHot(hot) if hot.celsius > 90.0));
}
