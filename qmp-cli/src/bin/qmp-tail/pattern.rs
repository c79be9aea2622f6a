//! Patterns of event names, checked against the specification.

use std::fmt;

use qmp_events::EventKind;
use wildmatch::WildMatch;

/// The number of edits by which a name may differ from the one that was meant.
const EDITS: usize = 2;

/// A pattern of event names: `*` matches any characters and `?` matches one. A name after `=` is matched literally.
#[derive(Debug, Clone)]
pub struct Pattern {
    text: String,
    form: Form,
}

#[derive(Debug, Clone)]
enum Form {
    Like(WildMatch),
    Literal,
}

/// The reason why a pattern is invalid or probably misspelt.
#[derive(Debug, PartialEq, Eq)]
pub enum BadPattern {
    /// No event can have such a name.
    Impossible(String),
    /// No known event has this name, but one has a similar name.
    Misspelt(String, &'static str),
}

impl Pattern {
    /// # Errors
    /// Returns an error if no event can have such a name, or if it is probably misspelt.
    pub fn new(text: &str) -> Result<Self, BadPattern> {
        if let Some(name) = text.strip_prefix('=').filter(|name| !name.is_empty()) {
            return Ok(Self { text: name.to_owned(), form: Form::Literal });
        }
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.*?".contains(&byte);
        if text.is_empty() || !text.bytes().all(fits) {
            return Err(BadPattern::Impossible(text.to_owned()));
        }
        let pattern = Self { text: text.to_owned(), form: Form::Like(WildMatch::new(text)) };
        match similar(text).filter(|_| !pattern.is_known() && !text.contains(['*', '?'])) {
            Some(name) => Err(BadPattern::Misspelt(text.to_owned(), name)),
            None => Ok(pattern),
        }
    }

    /// Whether the pattern matches this name.
    pub fn matches(&self, name: &str) -> bool {
        match &self.form {
            Form::Like(pattern) => pattern.matches(name),
            Form::Literal => self.text == name,
        }
    }

    /// Whether the pattern matches a known event, or is literal.
    pub fn is_known(&self) -> bool {
        matches!(self.form, Form::Literal) || EventKind::ALL.iter().any(|kind| self.matches(kind.name()))
    }
}

/// Shows the pattern as the user wrote it, without the `=`.
impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// The known name with the smallest edit distance, if that is small.
fn similar(text: &str) -> Option<&'static str> {
    let upper = text.to_ascii_uppercase().replace('-', "_");
    let edits = |kind: &EventKind| (strsim::osa_distance(&upper, kind.name()), kind.name());
    EventKind::ALL.iter().map(edits).min().filter(|(edits, _)| *edits <= EDITS).map(|(_, name)| name)
}

impl fmt::Display for BadPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Impossible(text) => write!(
                f,
                "no event is called `{text}`: names have letters, digits, `_`, `-` and `.`; `*` and `?` are wildcards"
            ),
            Self::Misspelt(text, name) => write!(
                f,
                "no event is called `{text}`; did you mean `{name}`? `={text}` takes the name literally"
            ),
        }
    }
}

impl std::error::Error for BadPattern {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_with_one_or_two_edits_is_misspelt() {
        for (text, meant) in [
            ("SHUTDWN", "SHUTDOWN"),
            ("SHUTDONW", "SHUTDOWN"),
            ("shutdown", "SHUTDOWN"),
            ("BLOCK-IO-ERROR", "BLOCK_IO_ERROR"),
            ("STOPP", "STOP"),
        ] {
            assert_eq!(Pattern::new(text).unwrap_err(), BadPattern::Misspelt(text.into(), meant));
            let literal = Pattern::new(&format!("={text}")).unwrap();
            assert!(literal.matches(text) && !literal.matches(meant) && literal.is_known());
        }
        assert!(!Pattern::new("VENDOR_EVENT").unwrap().is_known());
        assert!(!Pattern::new("VENDOR_*").unwrap().is_known());
        assert!(Pattern::new("BLOCK_*").unwrap().is_known());
    }

    #[test]
    fn a_pattern_that_no_name_can_have_is_refused() {
        for text in ["", "=", "A B", "é"] {
            assert_eq!(Pattern::new(text).unwrap_err(), BadPattern::Impossible(text.into()));
        }
        assert!(Pattern::new("=*").unwrap().matches("*") && !Pattern::new("=*").unwrap().matches("STOP"));
    }
}
