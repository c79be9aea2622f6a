//! What holds for any bytes that may be a line: the body of the differential test here, and of the fuzz target.

use qmp_events::{Event, RawEvent};

/// Panics where the readers differ in verdict or value, or where a line that is read is not written back to itself; whether it is read.
pub fn hold(line: &[u8]) -> bool {
    let shown = String::from_utf8_lossy(line);
    let event = Event::from_slice(line);
    assert_eq!(event, forgetful(Event::from_slice_in_any_layout(line), &event), "general reader: {shown}");
    let serde = serde_json::from_slice::<Event>(line);
    match (&event, &serde) {
        // Integers beyond 64 bits are numbers of 64 bits for serde.
        (Ok(ours), Ok(theirs)) if ours != theirs => {
            assert_eq!(serde_json::to_value(ours).ok(), serde_json::to_value(theirs).ok(), "serde: {shown}");
        }
        (Ok(_), Ok(_)) | (Err(_), Err(_)) => {}
        _ => panic!("verdict: {event:?} by the crate, {serde:?} by serde_json: {shown}"),
    }
    let lenient = Event::from_slice_lenient(line);
    match (&event, &lenient) {
        (Ok(ours), Ok(lenient)) => assert_eq!(ours, lenient, "lenient: {shown}"),
        (Ok(_), Err(error)) => panic!("lenient: {error}: {shown}"),
        (Err(_), Ok(lenient)) => {
            assert!(lenient.error().is_some(), "lenient: {shown}");
            let written = lenient.to_json();
            let again =
                Event::from_slice_lenient(written.as_bytes()).map(|event| value(event.to_json().as_bytes()));
            assert_eq!(again, Ok(value(line)), "lenient: {shown}");
            assert_eq!(value(written.as_bytes()), value(line), "lenient: {shown}");
        }
        (Err(_), Err(_)) => {}
    }
    let (raw, read) = (RawEvent::from_slice(line), event.is_ok());
    match (event, raw) {
        (Ok(event), Ok(raw)) => {
            assert_eq!((raw.timestamp(), raw.name()), (event.timestamp, event.name()), "raw: {shown}");
            assert_eq!(Event::try_from(raw).as_ref(), Ok(&event), "raw: {shown}");
            let written = event.to_json();
            assert_eq!(written.parse().as_ref(), Ok(&event), "written {written} for {shown}");
        }
        // Only the complete reader checks the data, and whether a key occurs twice.
        (Err(_), _) => {}
        (Ok(_), Err(error)) => panic!("raw: {error}: {shown}"),
    }
    read
}

/// What the text says, whatever the order of its members.
fn value(text: &[u8]) -> Option<serde_json::Value> {
    serde_json::from_slice(text).ok()
}

/// Two readers need not find the same thing wrong first.
fn forgetful<T, E: Clone>(other: Result<T, E>, first: &Result<T, E>) -> Result<T, E> {
    match (first, other) {
        (Err(first), Err(_)) => Err(first.clone()),
        (_, other) => other,
    }
}
