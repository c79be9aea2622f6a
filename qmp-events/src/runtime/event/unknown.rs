//! Events without a type: those that are not in the specification, and those that do not match it.

use crate::runtime::error::DecodeError;
use crate::runtime::value::Value;
use crate::runtime::wire::{DATA, Sink};

/// An event without a type: it is not in the specification, or its data does not match the specification.
///
/// ```
/// use qmp_events::{Event, EventData, EventKind};
///
/// let line = br#"{"event": "BALLOON_CHANGE", "data": {"actual": "much"}}"#;
/// let event = Event::from_slice_lenient(line)?;
/// let EventData::Unknown(unknown) = &event.data else { panic!() };
/// assert_eq!(unknown.name, "BALLOON_CHANGE");
/// assert_eq!(event.kind(), Some(EventKind::BalloonChange));
/// assert_eq!(
///     event.error().map(ToString::to_string).as_deref(),
///     Some("event `BALLOON_CHANGE`, `data.actual`: expected an integer, found a string at byte 47")
/// );
/// # Ok::<(), qmp_events::DecodeError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UnknownEvent {
    /// Its name.
    pub name: String,
    /// Its data, if any. If a key is duplicated, the last value is used.
    pub data: Option<Value>,
    /// Why the event does not match its type; `None` for an event that is not in the specification. While it is set, the data is written
    /// as received, regardless of `data`.
    pub error: Option<DecodeError>,
    /// The JSON text of the data on one line; set if `error` is.
    text: Option<Box<str>>,
}

impl UnknownEvent {
    /// Returns an event with this name and data.
    #[must_use]
    pub fn new(name: impl Into<String>, data: Option<Value>) -> Self {
        Self { name: name.into(), data, error: None, text: None }
    }

    /// Returns the same event with the reason why it does not match its type; `text` is the JSON text of its data.
    #[must_use]
    pub(super) fn misfit(self, error: DecodeError, text: Option<&str>) -> Self {
        Self { error: Some(error), text: text.map(|text| one_line(text).into()), ..self }
    }

    /// Returns the strings at `paths` in the data, as many as fit.
    #[doc(hidden)]
    #[must_use]
    pub fn subjects<const N: usize>(&self, paths: &[&[&str]]) -> [Option<&str>; N] {
        std::array::from_fn(|at| paths.get(at).and_then(|path| self.text_at(path)))
    }

    /// Returns the string at `path` in the data. If an object of the path is missing, its members may appear in the data itself, as in old
    /// documents.
    fn text_at(&self, path: &[&str]) -> Option<&str> {
        let data = self.data.as_ref()?;
        let nested = path.iter().try_fold(data, |value, key| value.get(key));
        nested.or_else(|| data.get(path.last()?)).and_then(Value::as_str)
    }

    /// Writes the data, if any.
    ///
    /// # Errors
    /// Returns an error if the format cannot represent it.
    #[doc(hidden)]
    pub fn emit<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        if let Some(error) = &self.error {
            sink.misfit(error);
        }
        match (&self.data, &self.error, &self.text) {
            (Some(data), Some(_), Some(text)) => sink.raw(DATA, text, data),
            (Some(data), ..) => sink.member(DATA, data),
            (None, ..) => Ok(()),
        }
    }
}

/// Returns a JSON text on one line, with QEMU's spacing; the order of members is preserved.
fn one_line(text: &str) -> String {
    let (mut line, mut quoted, mut escaped) = (String::with_capacity(text.len()), false, false);
    for char in text.chars() {
        match char {
            _ if quoted => {
                line.push(char);
                quoted = escaped || char != '"';
                escaped = char == '\\' && !escaped;
            }
            ' ' | '\t' | '\r' | '\n' => {}
            ',' | ':' => line.extend([char, ' ']),
            _ => {
                line.push(char);
                quoted = char == '"';
            }
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::one_line;

    #[test]
    fn a_text_of_many_lines_becomes_one() {
        let text = "{\r\n  \"b\":\t[1,2 ,{}],\n\"a\\\\\" : \"x:, \\\"y\\\" é\"}";
        assert_eq!(one_line(text), r#"{"b": [1, 2, {}], "a\\": "x:, \"y\" é"}"#);
        assert_eq!(one_line(&one_line(text)), one_line(text));
    }
}
