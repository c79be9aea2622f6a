//! Rate limits, as the field and notes give them.

use super::fields::parts;
use super::resolver::Resolver;
use crate::diagnostic::ResolveProblem;
use crate::model::{Exemption, Lifetime, Note, RateLimit, WireName};
use crate::source::Span;
use crate::syntax::text::ast::{self, FieldName, Section, Spanned};

/// What QEMU limits to where nothing else is said: one event a second.
const PERIOD_MS: u32 = 1000;

/// Words of a note that is probably about a rate limit.
const SUSPECT: [&str; 8] = [
    "rate-limit",
    "rate limit",
    "ratelimit",
    "throttl",
    "once a second",
    "once per second",
    "one per second",
    "one a second",
];

impl Resolver<'_, '_> {
    /// The rate limits of the field, or of a note, and the other notes.
    pub(super) fn rate_limits(&mut self, section: &Section) -> (Vec<RateLimit>, Vec<Note>) {
        let mut limits = self.rate_field(section);
        let from_field = section.field(FieldName::RateLimit).is_some();
        let mut notes = Vec::new();
        for note in &section.notes {
            let lifetime = self.lifetime(note.releases.since.as_ref(), note.releases.until.as_ref());
            if let Some((period_ms, key)) = rate_limit(&note.text.value) {
                if from_field {
                    self.report(ResolveProblem::RateTwice, note.text.span);
                } else {
                    limits.push(RateLimit { lifetime, ..RateLimit::every(period_ms, key) });
                }
                continue;
            }
            if !from_field && is_suspect(&note.text.value) {
                self.report(ResolveProblem::RateNotUnderstood, note.text.span);
            }
            notes.push(Note::new(note.text.value.clone(), lifetime));
        }
        limits.sort_by_key(|limit| limit.lifetime.since);
        (limits, notes)
    }

    /// What `Rate-limit:` says: limits, each with what it leaves alone.
    fn rate_field(&mut self, section: &Section) -> Vec<RateLimit> {
        let Some(field) = section.field(FieldName::RateLimit) else { return Vec::new() };
        let mut limits: Vec<RateLimit> = Vec::new();
        for part in parts(&field.value) {
            let words: Vec<&str> = part.value.split_whitespace().collect();
            let read = match (words.as_slice(), limits.last_mut()) {
                (["not", "for", rest @ ..], Some(limit)) => {
                    self.exemption(rest, part.span).map(|exemption| limit.exemptions.push(exemption))
                }
                (words, _) => self.limit(words, part.span).map(|limit| limits.push(limit)),
            };
            if read.is_none() {
                self.report(ResolveProblem::BadRateLimit { text: part.value.clone() }, part.span);
            }
        }
        limits
    }

    /// `1 s per id since 2.5`
    fn limit(&mut self, words: &[&str], span: Span) -> Option<RateLimit> {
        let [number, unit, rest @ ..] = words else { return None };
        let period_ms = milliseconds(number, unit)?;
        let (key, rest) = match rest {
            ["per", key, rest @ ..] => (Some(WireName::from(*key)), rest),
            rest => (None, rest),
        };
        let lifetime = self.dates(rest, span)?;
        Some(RateLimit { lifetime, ..RateLimit::every(period_ms, key) })
    }

    /// `action=stop since 11.0`
    fn exemption(&mut self, words: &[&str], span: Span) -> Option<Exemption> {
        let (condition, rest) = words.split_first()?;
        let (member, value) =
            condition.split_once('=').filter(|(member, value)| !member.is_empty() && !value.is_empty())?;
        Some(Exemption { member: member.into(), value: value.to_owned(), lifetime: self.dates(rest, span)? })
    }

    /// `since 2.5 until 9.0`, either of them, or nothing.
    fn dates(&mut self, words: &[&str], span: Span) -> Option<Lifetime> {
        let text = |version: &str| Spanned::new(version.to_owned(), span);
        let (since, until) = match words {
            [] => (None, None),
            ["since", since] => (Some(text(since)), None),
            ["until", until] => (None, Some(text(until))),
            ["since", since, "until", until] => (Some(text(since)), Some(text(until))),
            _ => return None,
        };
        Some(self.lifetime(since.as_ref(), until.as_ref()))
    }
}

/// Whether a note is probably about a rate limit.
fn is_suspect(note: &str) -> bool {
    let note = note.to_ascii_lowercase();
    SUSPECT.iter().any(|words| note.contains(words))
}

/// The notes of `section` that say how its rate is limited.
pub(super) fn rate_notes(section: &Section) -> impl Iterator<Item = &ast::Note> {
    section.notes.iter().filter(|note| rate_limit(&note.text.value).is_some())
}

/// The limit that a note of a schema is about, if it is about nothing else: perhaps with `, except if action is "stop"`.
pub(super) fn limit_of(note: &str) -> Option<RateLimit> {
    let note = note.trim_end_matches('.');
    let (limit, exemption) = match note.split_once(", except if ") {
        Some((limit, exemption)) => {
            let (member, value) = exemption.split_once(" is ")?;
            let value = value.trim_matches('"').to_owned();
            let exemption = Exemption { member: member.into(), value, lifetime: Lifetime::default() };
            (limit, Some(exemption))
        }
        None => (note, None),
    };
    let (period_ms, key) = rate_limit(limit)?;
    let exemptions = exemption.into_iter().collect();
    Some(RateLimit { exemptions, ..RateLimit::every(period_ms, key) })
}

/// The period and the member in a `note`, if it says how the rate is limited and nothing else.
fn rate_limit(note: &str) -> Option<(u32, Option<WireName>)> {
    let note = note.strip_suffix('.').unwrap_or(note);
    let rest =
        note.strip_prefix("this event is rate-limited").or(note.strip_prefix("This event is rate-limited"))?;
    let (rest, key) = match rest.split_once(" separately for each \"") {
        Some((before, key)) => {
            let (key, after) = key.split_once('"')?;
            let rest = if after.is_empty() { before.to_owned() } else { format!("{before}{after}") };
            (rest, Some(key.into()))
        }
        None => (rest.to_owned(), None),
    };
    let period_ms = if rest.is_empty() { PERIOD_MS } else { period(&rest)? };
    Some((period_ms, key))
}

/// The milliseconds in `, at most one every 500 ms` or ` to one a second`.
fn period(text: &str) -> Option<u32> {
    let text = text.trim_start_matches(',').trim();
    let text = text.strip_prefix("to one").or(text.strip_prefix("at most one"))?.trim_start();
    let text = ["every", "in", "per", "a", "each"].iter().find_map(|word| {
        let rest = text.strip_prefix(word)?;
        rest.starts_with(' ').then(|| rest.trim_start())
    })?;
    let (number, unit) = text.split_once(' ').unwrap_or(("1", text));
    milliseconds(number, unit)
}

/// The milliseconds in `1 s`.
fn milliseconds(number: &str, unit: &str) -> Option<u32> {
    let unit_ms = match unit {
        "ms" | "millisecond" | "milliseconds" => 1,
        "s" | "second" | "seconds" => 1000,
        "min" | "minute" | "minutes" => 60_000,
        _ => return None,
    };
    number.parse::<u32>().ok().filter(|&number| number > 0)?.checked_mul(unit_ms)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limit(note: &str) -> Option<(u32, Option<String>)> {
        rate_limit(note).map(|(period_ms, key)| (period_ms, key.map(|key| key.to_string())))
    }

    #[test]
    fn limits_have_several_wordings() {
        assert_eq!(limit("this event is rate-limited."), Some((1000, None)));
        assert_eq!(
            limit("This event is rate-limited separately for each \"id\"."),
            Some((1000, Some("id".into())))
        );
        assert_eq!(limit("this event is rate-limited to one every 500 ms."), Some((500, None)));
        assert_eq!(
            limit("this event is rate-limited, at most one a minute, separately for each \"id\"."),
            None,
            "the comma belongs to nothing"
        );
        assert_eq!(
            limit("this event is rate-limited separately for each \"id\", at most one per 2 seconds"),
            Some((2000, Some("id".into())))
        );
        assert_eq!(limit("this event is rate-limited on Tuesdays."), None);
    }

    #[test]
    fn a_note_about_a_rate_is_suspect() {
        for note in ["The event is throttled.", "Sent at most once per second.", "rate-limited on Tuesdays"] {
            assert!(is_suspect(note), "{note}");
        }
        assert!(!is_suspect("at most one per image is fatal"));
    }
}
