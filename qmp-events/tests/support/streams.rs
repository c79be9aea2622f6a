//! What the tests of the blocking and of the tokio API share.

use std::time::Duration;

use qmp_events::stream::{Item, Next};

/// Events as lines.
pub const STOP: &str = r#"{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "STOP"}"#;
/// Another.
pub const RESUME: &str = r#"{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "RESUME"}"#;
/// Half a greeting.
pub const HALF: &[u8] = br#"{"QMP": {"version": {"qem"#;

/// Long enough for any machine; nothing waits for all of it if things go well.
pub const LONG: Duration = Duration::from_secs(20);

/// What a peer sends instead of a greeting, whether it then waits, and what the error says.
pub const NOT_QMP: [(&[u8], bool, &str); 6] = [
    (
        b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n",
        true,
        "not a QMP server, it said `HTTP/1.1 400",
    ),
    (&[0; 3], true, r"not a QMP server, it said `\0\0\0`"),
    (&[0x15, 3, 1, 0, 2, 2, 0x28], false, "not a QMP server"),
    (HALF, true, "did not greet"),
    (HALF, false, "closed the connection before it was negotiated"),
    (b"\r\n\r\n", true, "did not greet"),
];

/// So many milliseconds.
#[must_use]
pub fn millis(count: u64) -> Duration {
    Duration::from_millis(count)
}

/// An item in short.
#[must_use]
pub fn short(next: &Next) -> String {
    match next {
        Ok(Item::Event(event)) => event.name().to_owned(),
        Ok(Item::Closed(closed)) => match &closed.error {
            None => format!("Closed({:?})", closed.how),
            Some(error) => format!("Closed({:?}): {error}", closed.how),
        },
        Ok(other) => format!("{other:?}"),
        Err(error) => format!("error: {error}"),
    }
}
