//! What is known of an object while it is read: which of the members that matter it has, and what that makes it.

use std::ops::Range;

use qmp_events::EventKind;

/// The kind of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Object,
    List,
    Text,
    /// A number, a boolean or null; or a word that is not JSON.
    Word,
}

/// A value and where it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Value {
    pub kind: Kind,
    pub range: Range<usize>,
}

/// A key that matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Key {
    Event,
    Timestamp,
    Data,
    Arrived,
    Source,
    /// The one of a greeting, a reply or a command.
    Message,
    /// The one of a failed command, if its value is an object.
    Error,
    Other,
}

/// An object or a list that is not at its end yet.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Frame {
    pub start: usize,
    /// How many candidates were pending when it began.
    pub candidates: usize,
    /// Whether only blanks precede it on its line.
    pub at_line_start: bool,
    /// Whether it is written in another notation than JSON.
    pub loose: bool,
    /// How many bytes it lists, as long as it lists nothing else; none for an object.
    pub bytes: Option<u32>,
    pub is_list: bool,
    key: Key,
    event: Option<Value>,
    timestamp: Option<Kind>,
    data: Option<Kind>,
    arrived: Option<Range<usize>>,
    source: Option<Range<usize>>,
    is_message: bool,
    has_other: bool,
}

/// What an object is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// An event.
    Event,
    /// A line of a record.
    Record { arrived: Range<usize>, source: Range<usize>, event: Range<usize> },
    /// A greeting, a reply or a command: what is in it is not an event.
    Message,
    /// Anything else, which may have events in it.
    Other,
}

impl Frame {
    /// An object or a list that begins at `start`.
    pub fn new(start: usize, is_list: bool, candidates: usize, at_line_start: bool) -> Self {
        Self {
            start,
            candidates,
            at_line_start,
            loose: false,
            bytes: is_list.then_some(0),
            is_list,
            key: Key::Other,
            event: None,
            timestamp: None,
            data: None,
            arrived: None,
            source: None,
            is_message: false,
            has_other: false,
        }
    }

    /// Takes the key of the member that comes next.
    pub fn key(&mut self, key: &[u8]) {
        self.key = match key {
            b"event" => Key::Event,
            b"timestamp" => Key::Timestamp,
            b"data" => Key::Data,
            b"arrived" => Key::Arrived,
            b"source" => Key::Source,
            b"return" | b"execute" | b"exec-oob" | b"QMP" => Key::Message,
            b"error" => Key::Error,
            _ => Key::Other,
        };
    }

    /// Takes the member's value, or the list's next one.
    pub fn value(&mut self, value: Value, buffer: &[u8]) {
        if self.is_list {
            let is_byte = value.kind == Kind::Word && is_byte(&buffer[value.range]);
            self.bytes = self.bytes.filter(|_| is_byte).map(|count| count.saturating_add(1));
            return;
        }
        match self.key {
            Key::Event => self.event = Some(value),
            Key::Timestamp => self.timestamp = Some(value.kind),
            Key::Data => self.data = Some(value.kind),
            Key::Arrived if value.kind == Kind::Word => self.arrived = Some(value.range),
            Key::Source if value.kind == Kind::Text => self.source = Some(value.range),
            Key::Message => self.is_message = true,
            Key::Error if value.kind == Kind::Object => self.is_message = true,
            _ => self.has_other = true,
        }
    }

    /// What it is, now that it is complete. `alone` says that it begins its line and is in no other object.
    pub fn verdict(&self, buffer: &[u8], alone: bool) -> Verdict {
        if self.is_message {
            return Verdict::Message;
        }
        match (&self.event, &self.arrived, &self.source) {
            (Some(Value { kind: Kind::Object, range }), Some(arrived), Some(source)) => {
                Verdict::Record { arrived: arrived.clone(), source: source.clone(), event: range.clone() }
            }
            (Some(Value { kind: Kind::Text, range }), ..) if self.is_event(&buffer[range.clone()], alone) => {
                Verdict::Event
            }
            _ => Verdict::Other,
        }
    }

    /// Whether this is the name of an event, by the name and by the other members. Structured logs have a member `event`, too.
    fn is_event(&self, name: &[u8], alone: bool) -> bool {
        let stamped = self.timestamp == Some(Kind::Object);
        let plain = !self.has_other && self.arrived.is_none() && self.source.is_none();
        let fits = self.data.is_none_or(|kind| kind == Kind::Object) || stamped;
        if !fits || (self.timestamp.is_some() && !stamped) {
            return false;
        }
        if is_name(name) { stamped || plain || is_known(name) } else { alone && plain }
    }

    /// Whether it is an event, as far as it goes. `is_inside` says that the value of its last key has begun and is not complete.
    pub fn begins_event(&self, buffer: &[u8], is_inside: bool) -> bool {
        let is_named =
            matches!(&self.event, Some(Value { kind: Kind::Text, range }) if is_name(&buffer[range.clone()]));
        let is_stamped = self.timestamp == Some(Kind::Object) || (is_inside && self.key == Key::Timestamp);
        let differs = self.timestamp.is_some_and(|kind| kind != Kind::Object)
            || self.data.is_some_and(|kind| kind != Kind::Object);
        !self.is_list && !self.is_message && (is_stamped || (is_named && !differs && !self.has_other))
    }
}

fn is_byte(word: &[u8]) -> bool {
    std::str::from_utf8(word).is_ok_and(|word| word.parse::<u8>().is_ok())
}

fn is_known(name: &[u8]) -> bool {
    std::str::from_utf8(name).is_ok_and(|name| name.parse::<EventKind>().is_ok())
}

/// Whether an event may be called so: capitals, digits and `_`; a vendor's begins with `__` and a domain.
pub fn is_name(name: &[u8]) -> bool {
    let is_upper = |byte: &u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || *byte == b'_';
    let own = match name.strip_prefix(b"__") {
        Some(rest) => {
            let is_domain =
                |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b".-".contains(byte);
            let domain = rest.iter().take_while(|byte| is_domain(byte)).count();
            rest[domain..].strip_prefix(b"_").unwrap_or(b"")
        }
        None => name,
    };
    own.first().is_some_and(u8::is_ascii_uppercase) && own.iter().all(is_upper)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_events_are_told_from_words() {
        for name in ["STOP", "ACPI_DEVICE_OST", "__com.redhat_BLOCK_X", "XEN_2"] {
            assert!(is_name(name.as_bytes()), "{name}");
        }
        for word in ["", "stop", "user logged in", "Started", "__com.redhat_", "_STOP", "2X", "É"] {
            assert!(!is_name(word.as_bytes()), "{word}");
        }
    }
}
