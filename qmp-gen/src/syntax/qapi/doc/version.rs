//! Versions in documentation: `Since: 2.1`, `(since 4.0)`, `(since 2.1, until 8.2)`.

use super::prose;
use crate::source::{Sources, Span};
use crate::syntax::qapi::ast::{Described, Spanned};

/// What `lines` at `span` say of `name`, with versions in parentheses told apart from the text.
pub(super) fn described(sources: &Sources, name: Spanned<String>, lines: &[&str], span: Span) -> Described {
    let mut versions = Versions::default();
    let mut text = prose::paragraphs(lines);
    for paragraph in &mut text {
        if paragraph.contains("ince") || paragraph.contains("ntil") || paragraph.contains("#optional") {
            *paragraph = versions.take(paragraph);
        }
    }
    text.retain(|paragraph| !paragraph.is_empty());
    let place = |word, version: Option<String>| version.and_then(|it| locate(sources, word, it, span));
    let (since, until) = (place("since", versions.since), place("until", versions.until));
    Described { name, text, since, until }
}

/// The version at the start of `text`, which is the text at `span`.
pub(super) fn first(sources: &Sources, text: &str, span: Span) -> Option<Spanned<String>> {
    let version = release(text.split_whitespace().next()?)?;
    locate(sources, "", version.to_owned(), span)
}

/// Where `version` follows `word`, within `span`.
fn locate(sources: &Sources, word: &str, version: String, span: Span) -> Option<Spanned<String>> {
    let text = sources.slice(span);
    let lower = text.to_ascii_lowercase();
    let starts = lower.match_indices(word).map(|(at, _)| at + word.len());
    let behind = |at: &usize| {
        let rest = text[*at..].trim_start_matches([':', ' ', '#', '\n', '\t']);
        rest.starts_with(&version)
    };
    let at = starts.into_iter().find(behind)?;
    let at = at + text[at..].find(&version)?;
    let start = span.start as usize + at;
    let span = span.source.span(start..start + version.len());
    Some(Spanned::new(version, span))
}

/// The release that a word starts with, without what follows: `2.1` of `2.1,`.
fn release(word: &str) -> Option<&str> {
    let length = word.find(|char: char| !char.is_ascii_digit() && char != '.').unwrap_or(word.len());
    let version = word[..length].trim_end_matches('.');
    let mut parts = version.split('.');
    let numbers = parts.clone().all(|part| !part.is_empty());
    (numbers && (2..=4).contains(&parts.by_ref().count())).then_some(version)
}

#[derive(Default)]
struct Versions {
    since: Option<String>,
    until: Option<String>,
}

impl Versions {
    /// Notes the versions in `text`, and returns the text without parts that say nothing else.
    fn take(&mut self, text: &str) -> String {
        let text = text.strip_prefix("#optional").map_or(text, str::trim_start);
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(open) = rest.find('(') {
            let Some(length) = rest[open..].find(')') else { break };
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
            self.since = mention(out);
        }
        out.to_owned()
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
    let version = release(rest)?;
    Some((version, &rest[version.len()..]))
}

/// The version that is mentioned in the middle of `text` as that of the whole: not that of a change, such as `deprecated since 6.0`.
fn mention(text: &str) -> Option<String> {
    const CHANGES: [&str; 6] = ["deprecated", "removed", "default", "changed", "ignored", "supported"];
    let words: Vec<&str> = text.split(' ').collect();
    let found = (0..words.len()).find_map(|at| {
        let word = words[at].trim_start_matches('(').trim_end_matches(':');
        let before = at.checked_sub(1).map_or("", |before| words[before]);
        let change = CHANGES.iter().any(|change| before.eq_ignore_ascii_case(change));
        let version = words.get(at + 1).copied().and_then(release);
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
    fn versions_in_parentheses_are_no_part_of_the_text() {
        let some = |version: &str| Some(version.to_owned());
        assert_eq!(take("the speed (since 4.0)"), ("the speed".to_owned(), some("4.0"), None));
        assert_eq!(take("the speed (Since: 2.11); fast"), ("the speed; fast".to_owned(), some("2.11"), None));
        assert_eq!(take("x (since 2.1, until 8.2)."), ("x.".to_owned(), some("2.1"), some("8.2")));
        assert_eq!(take("since 8.0"), (String::new(), some("8.0"), None));
        assert_eq!(
            take("#optional (default: 1; since 2.4)"),
            ("(default: 1; since 2.4)".to_owned(), some("2.4"), None)
        );
    }

    #[test]
    fn a_version_may_be_mentioned_in_the_text() {
        assert_eq!(take("All of it. Since 2.4").1.as_deref(), Some("2.4"));
        assert_eq!(take("deprecated since 6.0"), ("deprecated since 6.0".to_owned(), None, None));
        assert_eq!(take("since the start"), ("since the start".to_owned(), None, None));
        assert_eq!(take("(unclosed since 2.4").1.as_deref(), Some("2.4"));
    }
}
