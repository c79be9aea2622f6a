//! Rate limits, as notes tell them.

use super::resolver::Resolver;
use crate::diagnostic::ResolveProblem;
use crate::model::RateLimit;
use crate::syntax::text::ast::Prose;

/// What QEMU limits to where nothing else is said: one event a second.
const PERIOD_MS: u32 = 1000;

impl Resolver<'_, '_> {
    /// Parts the notes that tell a rate limit from the others.
    pub(super) fn rate_limit(&mut self, notes: &[Prose]) -> (Option<RateLimit>, Vec<String>) {
        let mut limit = None;
        let mut others = Vec::new();
        for note in notes {
            if let Some(found) = rate_limit(&note.value) {
                limit = Some(found);
                continue;
            }
            if note.value.contains("rate-limited") {
                self.report(ResolveProblem::RateNotUnderstood, note.span);
            }
            others.push(note.value.clone());
        }
        (limit, others)
    }
}

/// The limit that `note` tells, if that is all it tells.
fn rate_limit(note: &str) -> Option<RateLimit> {
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
    Some(RateLimit { period_ms, key })
}

/// The milliseconds in `, at most one every 500 ms` or ` to one a second`.
fn period(text: &str) -> Option<u32> {
    let text = text.trim_start_matches(',').trim();
    let text = text.strip_prefix("to one").or(text.strip_prefix("at most one"))?.trim_start();
    let text = ["every", "in", "per", "a", "each"].iter().find_map(|word| {
        let rest = text.strip_prefix(word)?;
        rest.starts_with(' ').then(|| rest.trim_start())
    })?;
    let (number, unit) = match text.split_once(' ') {
        Some((number, unit)) => (number.parse::<u32>().ok()?, unit),
        None => (1, text),
    };
    let unit_ms = match unit {
        "ms" | "millisecond" | "milliseconds" => 1,
        "s" | "second" | "seconds" => 1000,
        "minute" | "minutes" => 60_000,
        _ => return None,
    };
    number.checked_mul(unit_ms)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limit(note: &str) -> Option<(u32, Option<String>)> {
        rate_limit(note).map(|it| (it.period_ms, it.key.map(|key| key.to_string())))
    }

    #[test]
    fn limits_are_told_in_few_words() {
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
}
