//! Versions in documentation: `Since: 2.1`, `(since 4.0)`, `(since 2.1, until 8.2)`.

use crate::source::{Sources, Span};
use crate::syntax::qapi::ast::Spanned;

/// The version at the start of `text`, which is the text at `span`.
pub(super) fn first(sources: &Sources, text: &str, span: Span) -> Option<Spanned<String>> {
    let version = release(text.split_whitespace().next()?)?;
    let start = span.start as usize + sources.slice(span).find(version)?;
    Some(Spanned::new(version.to_owned(), span.source.span(start..start + version.len())))
}

/// The release that a word starts with, without what follows: `2.1` of `2.1,`.
fn release(word: &str) -> Option<&str> {
    let length = word.find(|char: char| !char.is_ascii_digit() && char != '.').unwrap_or(word.len());
    let version = word[..length].trim_end_matches('.');
    let mut parts = version.split('.');
    let numbers = parts.clone().all(|part| !part.is_empty());
    (numbers && (2..=4).contains(&parts.by_ref().count())).then_some(version)
}

/// The versions in a text.
#[derive(Debug, Default)]
pub(super) struct Versions {
    pub since: Option<String>,
    pub until: Option<String>,
}

impl Versions {
    /// Notes the versions in `text`, and returns the text without what says nothing else.
    pub(super) fn take(&mut self, text: &str) -> String {
        let text = text.strip_prefix("#optional").map_or(text, str::trim_start);
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(open) = rest.find('(') {
            let Some(length) = rest[open..].find(')') else {
                rest = self.opened(rest, open, &mut out);
                break;
            };
            let inside = &rest[open + 1..open + length];
            if self.note(inside) {
                out.push_str(rest[..open].trim_end());
            } else {
                out.push_str(&rest[..=open + length]);
            }
            rest = &rest[open + length + 1..];
        }
        out.push_str(rest);
        let out = out.trim();
        if self.since.is_none() && self.until.is_none() {
            if self.note(out) {
                return String::new();
            }
            if let Some((rest, version)) = at_end(out) {
                self.since = Some(version.to_owned());
                return rest.to_owned();
            }
            self.since = mention(out);
        }
        out.to_owned()
    }

    /// Takes the version at the start of a parenthesis that another piece of the text closes, as in `(since 2.2; before, …`; returns what
    /// follows it.
    fn opened<'t>(&mut self, text: &'t str, open: usize, out: &mut String) -> &'t str {
        let found = behind("since", &text[open + 1..]);
        let Some((version, rest)) = found.filter(|(_, rest)| rest.starts_with([';', ','])) else {
            return text;
        };
        self.since = self.since.take().or(Some(version.to_owned()));
        out.push_str(&text[..=open]);
        rest[1..].trim_start()
    }

    /// Notes what `since X` and `until X` say, separated by commas or semicolons. Returns whether there was nothing else.
    fn note(&mut self, text: &str) -> bool {
        let mut alone = true;
        for part in text.split([',', ';']).map(str::trim) {
            let (since, until) = (behind("since", part), behind("until", part));
            alone &= [since, until].iter().flatten().any(|(_, rest)| rest.trim_matches('.').is_empty());
            let version = |found: Option<(&str, &str)>| found.map(|(version, _)| version.to_owned());
            self.since = self.since.take().or(version(since));
            self.until = self.until.take().or(version(until));
        }
        alone
    }
}

/// The version in `since 2.4` or `Since: 2.4`, and what follows it.
fn behind<'t>(word: &str, text: &'t str) -> Option<(&'t str, &'t str)> {
    let start = text.get(..word.len()).filter(|start| start.eq_ignore_ascii_case(word))?;
    let rest = text[start.len()..].trim_start_matches(':').trim_start();
    let rest =
        ["version ", "QEMU ", "v"].iter().fold(rest, |rest, word| rest.strip_prefix(word).unwrap_or(rest));
    let version = release(rest)?;
    Some((version, &rest[version.len()..]))
}

/// A text that ends with `, since 6.0` or with a sentence `Since 6.0`: what precedes it, and the version.
fn at_end(text: &str) -> Option<(&str, &str)> {
    let at = text.to_ascii_lowercase().rfind("since")?;
    let (version, rest) = behind("since", text.get(at..)?)?;
    let before = text.get(..at)?.trim_end();
    let is_own = before.ends_with([',', ';', '.']) && rest.trim_matches('.').is_empty();
    is_own.then(|| (before.trim_end_matches([',', ';']), version))
}

/// The version that is mentioned in the middle of `text` as that of the whole: not that of a change, such as `deprecated since 6.0`.
fn mention(text: &str) -> Option<String> {
    const CHANGES: [&str; 6] = ["deprecated", "removed", "default", "changed", "ignored", "supported"];
    let words: Vec<&str> = text.split(' ').collect();
    let found = (0..words.len()).find_map(|at| {
        let word = words[at].trim_start_matches('(').trim_end_matches(':');
        let before = at.checked_sub(1).map_or("", |before| words[before]);
        let change = CHANGES.iter().any(|change| before.eq_ignore_ascii_case(change));
        let next = words.get(at + 1).copied().filter(|next| *next != "version");
        let version = next.or_else(|| words.get(at + 2).copied()).and_then(release);
        version.filter(|_| word.eq_ignore_ascii_case("since") && !change)
    });
    found.map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn take(text: &str) -> (String, Option<String>, Option<String>) {
        let mut versions = Versions::default();
        let text = versions.take(text);
        (text, versions.since, versions.until)
    }

    #[test]
    fn versions_in_parentheses_are_not_part_of_the_text() {
        let some = |version: &str| Some(version.to_owned());
        assert_eq!(take("the speed (since 4.0)"), ("the speed".to_owned(), some("4.0"), None));
        assert_eq!(take("the speed (Since: 2.11); fast"), ("the speed; fast".to_owned(), some("2.11"), None));
        assert_eq!(take("x (since 2.1, until 8.2)."), ("x.".to_owned(), some("2.1"), some("8.2")));
        assert_eq!(take("All of it. Since 2.4"), ("All of it.".to_owned(), some("2.4"), None));
        assert_eq!(take("the speed, since 6.0."), ("the speed".to_owned(), some("6.0"), None));
        assert_eq!(take("the speed (since version 6.2)"), ("the speed".to_owned(), some("6.2"), None));
        assert_eq!(take("the speed (since v2.1.3)"), ("the speed".to_owned(), some("2.1.3"), None));
        assert_eq!(take("since 8.0"), (String::new(), some("8.0"), None));
        assert_eq!(
            take("#optional (default: 1; since 2.4)"),
            ("(default: 1; since 2.4)".to_owned(), some("2.4"), None)
        );
    }

    #[test]
    fn a_version_may_be_mentioned_in_the_text() {
        assert_eq!(take("of it since 2.4, mostly").1.as_deref(), Some("2.4"));
        assert_eq!(take("deprecated since 6.0"), ("deprecated since 6.0".to_owned(), None, None));
        assert_eq!(take("since the start"), ("since the start".to_owned(), None, None));
        assert_eq!(take("(unclosed since 2.4").1.as_deref(), Some("2.4"));
        assert_eq!(take("safe (Since 2.2; before, each ").0, "safe (before, each");
    }
}
