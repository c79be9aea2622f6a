//! Which events one wants.

#[cfg(feature = "patterns")]
use std::fmt;

#[cfg(feature = "patterns")]
use wildmatch::WildMatch;

use crate::generated::{Event, EventData, EventKind};
use crate::runtime::RawEvent;

/// Which events one wants: by name and by subject. Without any, all.
///
/// ```
/// use qmp_events::{Event, EventKind, stream::Filter};
///
/// let filter = Filter::all().kind(EventKind::BlockJobReady).subject("disk0");
/// let line = r#"{"event": "BLOCK_JOB_READY", "data": {"type": "mirror", "device": "disk0", "len": 1, "offset": 1, "speed": 0}}"#;
/// assert!(filter.admits(&line.parse()?));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Filter {
    kinds: Vec<EventKind>,
    #[cfg(feature = "patterns")]
    patterns: Vec<WildMatch>,
    subjects: Vec<String>,
}

/// Something that can be in no event's name.
#[cfg(feature = "patterns")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadPattern {
    pattern: String,
}

impl Filter {
    /// Admits everything.
    #[must_use]
    pub fn all() -> Self {
        Self::default()
    }

    /// Admits this kind, too.
    #[must_use]
    pub fn kind(mut self, kind: EventKind) -> Self {
        self.kinds.push(kind);
        self
    }

    /// Admits names like this, too: `*` stands for any characters, `?` for one. It is how to name an event that the specification does
    /// not know.
    ///
    /// ```
    /// use qmp_events::stream::Filter;
    ///
    /// let filter = Filter::all().name("BLOCK_*")?.name("LATER")?;
    /// assert!(filter.admits(&r#"{"event": "LATER"}"#.parse()?));
    /// assert!(!filter.admits(&r#"{"event": "STOP"}"#.parse()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// Returns an error if no event can have such a name.
    #[cfg(feature = "patterns")]
    pub fn name(mut self, pattern: &str) -> Result<Self, BadPattern> {
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.*?".contains(&byte);
        if pattern.is_empty() || !pattern.bytes().all(fits) {
            return Err(BadPattern { pattern: pattern.to_owned() });
        }
        self.patterns.push(WildMatch::new(pattern));
        Ok(self)
    }

    /// Of the admitted ones, only those about this device, node, job or the like, or about another one that was given.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subjects.push(subject.into());
        self
    }

    /// Whether it admits everything.
    #[must_use]
    pub fn is_all(&self) -> bool {
        self.admits_all_names() && self.subjects.is_empty()
    }

    /// Whether it admits this event.
    #[must_use]
    pub fn admits(&self, event: &Event) -> bool {
        if self.is_all() {
            return true;
        }
        self.admits_name(event.kind(), event.name()) && self.admits_subjects(event)
    }

    /// Whether it may admit this event: where it does not, the data need not be decoded.
    #[must_use]
    pub fn may_admit(&self, raw: &RawEvent<'_, EventData>) -> bool {
        self.is_all()
            || (self.admits_name(raw.kind(), raw.name()) && self.may_be_about(raw.data().unwrap_or_default()))
    }

    fn admits_subjects(&self, event: &Event) -> bool {
        let about = |subject: &str| self.subjects.iter().any(|it| it == subject);
        self.subjects.is_empty() || event.subjects().any(about)
    }

    fn admits_name(&self, kind: Option<EventKind>, name: &str) -> bool {
        self.admits_all_names()
            || kind.is_some_and(|kind| self.kinds.contains(&kind))
            || self.matches_pattern(name)
    }

    #[cfg(feature = "patterns")]
    fn admits_all_names(&self) -> bool {
        self.kinds.is_empty() && self.patterns.is_empty()
    }

    #[cfg(not(feature = "patterns"))]
    fn admits_all_names(&self) -> bool {
        self.kinds.is_empty()
    }

    #[cfg(feature = "patterns")]
    fn matches_pattern(&self, name: &str) -> bool {
        self.patterns.iter().any(|pattern| pattern.matches(name))
    }

    #[cfg(not(feature = "patterns"))]
    #[expect(clippy::unused_self, reason = "it has no patterns")]
    fn matches_pattern(&self, _name: &str) -> bool {
        false
    }

    /// Whether `data` can name a subject that is asked for: it stands there to the letter, or there are escapes.
    fn may_be_about(&self, data: &str) -> bool {
        self.subjects.is_empty()
            || data.contains('\\')
            || self.subjects.iter().any(|it| data.contains(it.as_str()))
    }
}

#[cfg(feature = "patterns")]
impl fmt::Display for BadPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "no event is called `{}`: names have letters, digits, `_`, `-` and `.`; `*` and `?` stand for others",
            self.pattern
        )
    }
}

#[cfg(feature = "patterns")]
impl std::error::Error for BadPattern {}

#[cfg(all(test, feature = "patterns"))]
mod tests {
    use super::*;

    #[test]
    fn stars_and_question_marks() {
        let matches =
            |pattern: &str, text: &str| Filter::all().name(pattern).unwrap().admits_name(None, text);
        for pattern in
            ["BLOCK_JOB_READY", "BLOCK_*", "*", "*_READY", "B*_*Y", "BLOCK_JOB_READ?", "**J*", "???*"]
        {
            assert!(matches(pattern, "BLOCK_JOB_READY"), "{pattern}");
        }
        for pattern in ["BLOCK", "BLOCK_?", "?BLOCK_*", "*_READ", "block_*", "*_*_*_*"] {
            assert!(!matches(pattern, "BLOCK_JOB_READY"), "{pattern}");
        }
        assert!(matches("*", "") && !matches("?", ""));
    }

    #[test]
    fn what_is_admitted_may_be_admitted_before_decoding() {
        let filters = [
            Filter::all(),
            Filter::all().kind(EventKind::DeviceDeleted),
            Filter::all().subject("d0"),
            Filter::all().name("DEVICE_*").unwrap().subject("é").subject("d1"),
        ];
        let mut counts = [0; 4];
        for device in ["d0", "d1", "\\u00e9", "d\\u0030", "other"] {
            for event in ["DEVICE_DELETED", "MEM_UNPLUG_ERROR", "LATER"] {
                let line = format!(
                    r#"{{"event": "{event}", "data": {{"device": "{device}", "path": "/", "msg": ""}}}}"#
                );
                let raw = RawEvent::from_slice(line.as_bytes()).unwrap();
                let event = Event::from_slice(line.as_bytes()).unwrap();
                for (filter, count) in filters.iter().zip(&mut counts) {
                    *count += usize::from(filter.admits(&event));
                    assert!(filter.may_admit(&raw) || !filter.admits(&event), "{line}");
                }
            }
        }
        assert_eq!(counts, [15, 5, 4, 2]);
        let other =
            RawEvent::from_slice(br#"{"event": "DEVICE_DELETED", "data": {"device": "other"}}"#).unwrap();
        assert!(!filters[2].may_admit(&other));
    }

    #[test]
    fn a_pattern_that_no_name_can_have_is_refused() {
        for pattern in ["", "A B", "é", "[A]"] {
            assert!(Filter::all().name(pattern).is_err(), "{pattern}");
        }
    }
}
