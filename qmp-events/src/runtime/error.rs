//! What is wrong with a line.

use std::fmt;

/// Why a line could not be decoded: what was expected, where in the event, and at which byte.
///
/// ```
/// let line = r#"{"event": "MIGRATION_PASS", "data": {"pass": "two"}}"#;
/// let error = line.parse::<qmp_events::Event>().unwrap_err();
/// assert_eq!(error.to_string(), "event `MIGRATION_PASS`, `data.pass`: expected an integer, found a string at byte 45");
/// assert_eq!(error.event(), Some("MIGRATION_PASS"));
/// assert_eq!(error.path(), "data.pass");
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct DecodeError(Box<Inner>);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Inner {
    kind: ErrorKind,
    offset: Option<usize>,
    line: Option<usize>,
    event: Option<String>,
    /// From the innermost member outwards.
    path: Vec<String>,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The text ends too early.
    UnexpectedEnd,
    /// Something else was found where this was expected; the text is not JSON.
    Expected(&'static str),
    /// A value of one type was found where another was expected.
    WrongType {
        /// What was expected.
        expected: &'static str,
        /// What is there.
        found: &'static str,
    },
    /// A number that is out of range for its member. It is never wrapped.
    OutOfRange {
        /// What was expected.
        expected: &'static str,
    },
    /// A member that every QEMU sends is missing.
    Missing,
    /// A key occurs twice in one object.
    DuplicateKey,
    /// Not a valid JSON number.
    BadNumber,
    /// Not a valid JSON escape, or an unpaired surrogate.
    BadEscape,
    /// A control character in a string.
    ControlCharacter,
    /// Not UTF-8.
    NotUtf8,
    /// A user-defined type rejects the value, for this reason.
    Rejected(String),
    /// Nested too deep.
    TooDeep,
    /// The value would take more memory than the stream's reader allows.
    TooLarge {
        /// The limit in bytes.
        limit: usize,
    },
    /// An object that is not a QMP message.
    NoMessage,
    /// The message of another format's deserializer.
    Other(String),
}

impl ErrorKind {
    /// A number with a fraction or an exponent, where an integer was expected.
    pub(super) const FRACTION: Self =
        Self::WrongType { expected: "an integer", found: "a number with a fraction or an exponent" };
}

impl DecodeError {
    #[cold]
    pub(crate) fn new(kind: ErrorKind, offset: Option<usize>) -> Self {
        Self(Box::new(Inner { kind, offset, line: None, event: None, path: Vec::new() }))
    }

    /// A required member is missing.
    #[cold]
    #[must_use]
    pub fn missing(key: &str) -> Self {
        Self::new(ErrorKind::Missing, None).under(key)
    }

    /// The same, inside the member `key`.
    #[cold]
    #[must_use]
    pub fn under(mut self, key: &str) -> Self {
        self.0.path.push(key.to_owned());
        self
    }

    /// The same, in the event with this name.
    #[cold]
    #[must_use]
    pub fn in_event(mut self, name: &str) -> Self {
        self.0.event = Some(name.to_owned());
        self
    }

    /// The same, in the line with this number.
    #[cold]
    pub(crate) fn in_line(mut self, number: usize) -> Self {
        self.0.line = Some(number);
        self
    }

    /// The same without an offset, for text that is not the text received.
    #[cold]
    #[must_use]
    #[doc(hidden)]
    pub fn without_offset(mut self) -> Self {
        self.0.offset = None;
        self
    }

    /// What is wrong.
    #[must_use]
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// The name of the event, if it was known when the error occurred.
    #[must_use]
    pub fn event(&self) -> Option<&str> {
        self.0.event.as_deref()
    }

    /// The path to the invalid member, such as `data.server.port`; empty for the line as a whole.
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = String::new();
        for step in self.0.path.iter().rev() {
            if !path.is_empty() {
                path.push('.');
            }
            path.push_str(step);
        }
        path
    }

    /// The same path as a JSON pointer (RFC 6901), such as `/data/server/port`.
    #[must_use]
    pub fn pointer(&self) -> String {
        let steps = self.0.path.iter().rev().map(|step| step.replace('~', "~0").replace('/', "~1"));
        steps.fold(String::new(), |pointer, step| pointer + "/" + &step)
    }

    /// The line number, from 1, in a text of several lines, as passed to `Event::from_lines`.
    #[must_use]
    pub fn line(&self) -> Option<usize> {
        self.0.line
    }

    /// The byte offset of the error in its line, from 0, if the text was available.
    #[must_use]
    pub fn offset(&self) -> Option<usize> {
        self.0.offset
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path();
        match (self.event(), path.as_str()) {
            (Some(event), "") => write!(f, "event `{event}`: ")?,
            (Some(event), path) => write!(f, "event `{event}`, `{path}`: ")?,
            (None, "") => {}
            (None, path) => write!(f, "`{path}`: ")?,
        }
        self.0.kind.fmt(f)?;
        match (self.0.offset, self.0.line) {
            (Some(offset), Some(line)) => write!(f, " at byte {offset} of line {line}"),
            (Some(offset), None) => write!(f, " at byte {offset}"),
            (None, Some(line)) => write!(f, " in line {line}"),
            (None, None) => Ok(()),
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnexpectedEnd => f.write_str("the text ends too early"),
            Self::Expected(what) => write!(f, "expected {what}"),
            Self::WrongType { expected, found } => write!(f, "expected {expected}, found {found}"),
            Self::OutOfRange { expected } => write!(f, "the number is out of range: expected {expected}"),
            Self::Missing => f.write_str("missing"),
            Self::DuplicateKey => f.write_str("duplicate key"),
            Self::BadNumber => f.write_str("not a number"),
            Self::BadEscape => f.write_str("not an escape"),
            Self::ControlCharacter => f.write_str("a control character in a string"),
            Self::NotUtf8 => f.write_str("not UTF-8"),
            Self::Rejected(reason) => f.write_str(reason),
            Self::TooDeep => f.write_str("nested too deep"),
            Self::TooLarge { limit } => write!(f, "the value takes more than {limit} bytes of memory"),
            Self::NoMessage => f.write_str("neither a greeting, an event nor a reply"),
            Self::Other(message) => f.write_str(message),
        }
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for DecodeError {}
