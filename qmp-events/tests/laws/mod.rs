//! What holds for any bytes that may be a line: the body of the differential test here, and of the fuzz target.

use qmp_events::{Event, RawEvent};

/// Panics where the readers differ in verdict or value, or where a line that is read is not written back to itself; whether it is read.
pub fn hold(line: &[u8]) -> bool {
    let shown = String::from_utf8_lossy(line);
    let event = Event::from_slice(line);
    assert_eq!(event, forgetful(Event::from_slice_in_any_layout(line), &event), "general reader: {shown}");
    let serde = serde_json::from_slice::<Event>(line);
    match (&event, &serde) {
        (Ok(ours), Ok(theirs)) => assert_eq!(ours, theirs, "serde: {shown}"),
        (Err(_), Err(_)) => {}
        _ => panic!("verdict: {event:?} by the crate, {serde:?} by serde_json: {shown}"),
    }
    let (raw, read) = (RawEvent::from_slice(line), event.is_ok());
    match (event, raw) {
        (Ok(event), Ok(raw)) => {
            assert_eq!((raw.timestamp(), raw.name()), (event.timestamp, event.name()), "raw: {shown}");
            assert_eq!(Event::try_from(raw).as_ref(), Ok(&event), "raw: {shown}");
            let written = event.to_json();
            assert_eq!(written.parse().as_ref(), Ok(&event), "written {written} for {shown}");
        }
        // What the data holds, and whether a key stands twice, only the whole reader looks at.
        (Err(_), _) => {}
        (Ok(_), Err(error)) => panic!("raw: {error}: {shown}"),
    }
    read
}

/// Two readers need not find the same thing wrong first.
fn forgetful<T, E: Clone>(other: Result<T, E>, first: &Result<T, E>) -> Result<T, E> {
    match (first, other) {
        (Err(first), Err(_)) => Err(first.clone()),
        (_, other) => other,
    }
}
