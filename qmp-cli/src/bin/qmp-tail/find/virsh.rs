//! Lines of `virsh qemu-monitor-event`: `event NAME at SECONDS.MICROSECONDS for domain 'DOMAIN': DATA`, or with `--timestamp`
//! `TIME: event NAME for domain 'DOMAIN': DATA`. Old versions leave out the quotes.

use std::time::SystemTime;

use memchr::{memchr, memmem};
use qmp_events::Timestamp;

use super::frame::is_name;
use super::prefix::line_start;

/// What precedes the domain.
const DOMAIN: &[u8] = b" for domain ";
/// The maximum length of a domain's name.
const LONGEST: usize = 1024;

/// What a line says besides the data.
#[derive(Debug, Clone, PartialEq)]
pub struct Head {
    pub name: String,
    pub timestamp: Option<Timestamp>,
    pub domain: String,
    /// When virsh printed it.
    pub arrived: Option<SystemTime>,
}

/// What a place is.
#[derive(Debug, PartialEq)]
pub enum Line {
    /// Not such a line.
    Other,
    /// The line may go on in the next piece of text.
    More,
    /// An event without data; the line ends here.
    Event(Head, usize),
    /// An event whose data begins at this brace.
    Data(Head, usize),
}

/// Whether there may be such a line in a text.
pub fn is_in(text: &[u8]) -> bool {
    text.len() > 20 && memmem::find(text, DOMAIN).is_some()
}

/// The length of what the search looks for.
pub const OVERLAP: usize = DOMAIN.len();

/// The place of the first line that may be one.
pub fn find(text: &[u8]) -> Option<usize> {
    memmem::find(text, DOMAIN)
}

/// Reads the line at a place that was found; `is_last` says that no more text comes.
pub fn line(buffer: &[u8], at: usize, is_last: bool) -> Line {
    let start = line_start(buffer, at);
    let Some((name, timestamp, arrived)) = subject(&buffer[start..at]) else { return Line::Other };
    let rest = &buffer[at + DOMAIN.len()..];
    let length = memchr(b'\n', &rest[..rest.len().min(LONGEST)]);
    let is_whole = is_last || length.is_some() || rest.len() >= LONGEST;
    let rest = &rest[..length.unwrap_or(rest.len().min(LONGEST))];
    let quoted = rest.first() == Some(&b'\'');
    let end: &[u8] = if quoted { b"': " } else { b": " };
    let mut from = usize::from(quoted);
    while let Some(found) = memmem::find(&rest[from..], end) {
        let domain = &rest[usize::from(quoted)..from + found];
        let after = from + found + end.len();
        let head = || Head {
            name: name.clone(),
            timestamp,
            domain: String::from_utf8_lossy(domain).into_owned(),
            arrived,
        };
        let place = at + DOMAIN.len() + after;
        match &rest[after..] {
            [b'{', ..] => return Line::Data(head(), place),
            data if data.starts_with(b"<null>") || data.starts_with(b"(null)") => {
                return Line::Event(head(), place + "<null>".len());
            }
            data if data.len() < "<null>".len() && !is_whole => return Line::More,
            _ => from += found + 1,
        }
    }
    if is_whole { Line::Other } else { Line::More }
}

/// What precedes the domain: the event's name, and one of the two times.
fn subject(text: &[u8]) -> Option<(String, Option<Timestamp>, Option<SystemTime>)> {
    let text = std::str::from_utf8(text).ok()?;
    let at = text.rfind("event ")?;
    let (before, rest) = (&text[..at], &text[at + "event ".len()..]);
    let (name, timestamp) = match rest.split_once(" at ") {
        Some((name, time)) => (name, Some(stamp(time)?)),
        None => (rest, None),
    };
    is_name(name.as_bytes()).then(|| (name.to_owned(), timestamp, printed(before)))
}

fn stamp(time: &str) -> Option<Timestamp> {
    let (seconds, microseconds) = time.split_once('.')?;
    Some(Timestamp { seconds: seconds.parse().ok()?, microseconds: microseconds.parse().ok()? })
}

/// The time at the end of `text`, as in `2023-11-14 22:13:20.250+0000: `.
fn printed(text: &str) -> Option<SystemTime> {
    let time = text.strip_suffix("+0000: ")?;
    let time = time.get(time.len().checked_sub("2023-11-14 22:13:20.250".len())?..)?;
    humantime::parse_rfc3339_weak(time).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Line {
        line(text.as_bytes(), find(text.as_bytes()).unwrap(), true)
    }

    #[test]
    fn both_forms_are_read() {
        let Line::Event(head, end) = read("event STOP at 1700000000.000009 for domain 'it's: 1': <null>\n")
        else {
            panic!("not read")
        };
        assert_eq!((head.name.as_str(), head.domain.as_str(), end), ("STOP", "it's: 1", 60));
        assert_eq!(head.timestamp, Some(Timestamp { seconds: 1_700_000_000, microseconds: 9 }));
        let Line::Data(head, _) =
            read("x 2023-11-14 22:13:20.250+0000: event RESET for domain vm1: {\"guest\":true}")
        else {
            panic!("not read")
        };
        assert_eq!((head.name.as_str(), head.domain.as_str(), head.timestamp), ("RESET", "vm1", None));
        assert!(head.arrived.is_some());
    }

    #[test]
    fn other_lines_are_not() {
        for text in [
            "event 'lifecycle' for domain 'vm1': Started Booted",
            "waiting for domain 'vm1': <null>",
            "event STOP for domain 'vm1'\n",
            "event STOP at noon for domain 'vm1': <null>",
        ] {
            assert_eq!(read(text), Line::Other, "{text}");
        }
        let cut = "event STOP for domain 'vm1': <nu";
        assert_eq!(line(cut.as_bytes(), find(cut.as_bytes()).unwrap(), false), Line::More);
    }
}
