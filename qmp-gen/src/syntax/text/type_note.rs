//! Parentheses in bullets: which are type notes, and what they say.

use pest::iterators::Pair;

use super::ast::{ItemType, JsonType, Reference, Spanned, TypeNote, Value};
use super::{Builder, Rule, prose};
use crate::diagnostic::TextProblem;
use crate::source::Span;
use crate::syntax::conditions;

/// What a parenthesis is.
pub(super) enum Group {
    /// A type note, and the values that it lists.
    Note(Box<TypeNote>, Vec<Value>),
    /// Part of the prose.
    Prose,
}

impl Builder<'_> {
    /// Distinguishes a type note from prose: it names a type, or contains only parts of type notes. `last` says that nothing follows in
    /// the bullet, so that a word such as `size` by itself is the name of a type.
    pub(super) fn group(&mut self, pair: &Pair<'_, Rule>, last: bool) -> Group {
        let parts: Vec<_> = pair.clone().into_inner().filter(|part| part.as_rule() != Rule::EOI).collect();
        if !is_note(&parts, last) {
            return Group::Prose;
        }
        let mut note = TypeNote { span: self.span(pair), ..TypeNote::default() };
        let mut values = Vec::new();
        for part in parts {
            if part.as_rule() == Rule::values {
                values.extend(self.listed(part));
            } else {
                let one = self.part(part);
                let span = note.span;
                self.merge_into(&mut note, one);
                note.span = span;
            }
        }
        Group::Note(Box::new(note), values)
    }

    /// A note that says what this part says.
    fn part(&mut self, pair: Pair<'_, Rule>) -> TypeNote {
        let span = self.span(&pair);
        let mut note = TypeNote { span, ..TypeNote::default() };
        match pair.as_rule() {
            Rule::json_type => note.json = self.json_type(pair),
            Rule::builtin => note.builtin = Some(Spanned::new(pair.as_str().to_owned(), span)),
            Rule::optional => note.optional = Some(span),
            Rule::inline => note.inline = Some(span),
            Rule::since => note.since = self.inner(pair),
            Rule::until => note.until = self.inner(pair),
            Rule::deprecated => note.deprecated = Some(self.deprecated(pair)),
            Rule::only => note.only.extend(self.only(&pair)),
            Rule::reference | Rule::named => note.reference = Some(self.reference(pair)),
            _ => self.unknown_part(prose::collapse(pair.as_str()), span),
        }
        note
    }

    pub(super) fn inner(&self, pair: Pair<'_, Rule>) -> Option<Spanned<String>> {
        let inner = pair.into_inner().next()?;
        Some(Spanned::new(inner.as_str().to_owned(), self.span(&inner)))
    }

    fn json_type(&mut self, pair: Pair<'_, Rule>) -> Option<Spanned<JsonType>> {
        let span = self.span(&pair);
        let mut parts = pair.into_inner();
        let name = parts.next().expect("a type has a name");
        let item = match parts.next() {
            None => None,
            Some(item) => match item_type(item.as_str()) {
                Some(item) if name.as_str() == "json-array" => Some(item),
                _ => {
                    self.unknown_json_type(item.as_str(), self.span(&item));
                    return None;
                }
            },
        };
        let json = match name.as_str() {
            "json-array" => JsonType::Array(item),
            "json-null" => JsonType::Null,
            other => match item_type(other) {
                Some(ItemType::String) => JsonType::String,
                Some(ItemType::Int) => JsonType::Int,
                Some(ItemType::Number) => JsonType::Number,
                Some(ItemType::Bool) => JsonType::Bool,
                Some(ItemType::Object) => JsonType::Object,
                Some(ItemType::Value) => JsonType::Value,
                None => {
                    self.unknown_json_type(other, self.span(&name));
                    return None;
                }
            },
        };
        Some(Spanned::new(json, span))
    }

    fn reference(&self, pair: Pair<'_, Rule>) -> Reference {
        let mut reference = Reference {
            name: Spanned::new(String::new(), self.span(&pair)),
            file: String::new(),
            array: false,
        };
        for part in pair.into_inner() {
            match part.as_rule() {
                Rule::array_of => reference.array = true,
                Rule::type_name => {
                    reference.name = Spanned::new(part.as_str().to_owned(), self.span(&part));
                }
                Rule::schema_path => {
                    part.as_str().trim_start_matches(['~', '/']).clone_into(&mut reference.file);
                }
                _ => {}
            }
        }
        reference
    }

    /// Takes a reference in the running text as a type note, and gives its place.
    pub(super) fn refer(&mut self, pair: Pair<'_, Rule>, note: &mut Option<TypeNote>) -> Span {
        let span = self.span(&pair);
        let reference = Some(self.reference(pair));
        self.merge(note, TypeNote { span, reference, ..TypeNote::default() });
        span
    }

    /// Adds what `more` says to `note`.
    pub(super) fn merge(&mut self, note: &mut Option<TypeNote>, more: TypeNote) {
        match note {
            Some(note) => self.merge_into(note, more),
            None => *note = Some(more),
        }
    }

    fn merge_into(&mut self, note: &mut TypeNote, more: TypeNote) {
        self.add(&mut note.json, more.json, |json| json.span);
        self.add(&mut note.builtin, more.builtin, |builtin| builtin.span);
        self.add(&mut note.reference, more.reference, |reference| reference.name.span);
        self.add(&mut note.optional, more.optional, |&span| span);
        self.add(&mut note.since, more.since, |since| since.span);
        self.add(&mut note.until, more.until, |until| until.span);
        self.add(&mut note.deprecated, more.deprecated, |deprecated| deprecated.span);
        self.add(&mut note.inline, more.inline, |&span| span);
        note.only.extend(more.only);
        note.span = more.span;
    }

    /// Sets a part of the note. Reports a part that was set before.
    pub(super) fn add<T>(&mut self, place: &mut Option<T>, more: Option<T>, span: impl Fn(&T) -> Span) {
        match (place.as_ref(), more) {
            (_, None) => {}
            (None, more) => *place = more,
            (Some(first), Some(more)) => {
                let (first, span) = (span(first), span(&more));
                let kind = TextProblem::NoteTwice { part: self.text[span.range()].to_owned() };
                let problem = crate::diagnostic::Problem::new(kind, span);
                self.problems.push(problem.related(first, "first said here"));
            }
        }
    }

    /// The values of a part such as `currently always "pause"`; words before the first belong to it.
    fn listed(&mut self, pair: Pair<'_, Rule>) -> Vec<Value> {
        let start = self.span(&pair).start as usize;
        let mut values: Vec<Value> = Vec::new();
        for listed in pair.into_inner().filter(|part| part.as_rule() == Rule::listed) {
            let before = &self.text[start..self.span(&listed).start as usize];
            let mut parts = listed.into_inner();
            let mut value = self.plain_value(&parts.next().expect("a value is quoted"));
            if let Some(meaning) = parts.next() {
                if meaning.as_str().contains('"') {
                    let text = prose::collapse(meaning.as_str());
                    self.report(TextProblem::NotePart { text }, self.span(&meaning));
                }
                value.prose = Spanned::new(spoken(meaning.as_str()), self.span(&meaning));
            }
            if values.is_empty() && value.prose.value.is_empty() {
                value.prose.value = prose::collapse(before);
            }
            values.push(value);
        }
        values
    }
}

/// Whether these parts of a parenthesis are a type note.
fn is_note(parts: &[Pair<'_, Rule>], last: bool) -> bool {
    if parts.iter().any(|part| matches!(part.as_rule(), Rule::json_type | Rule::reference)) {
        return true;
    }
    let closed = |part: &Pair<'_, Rule>| match part.as_rule() {
        Rule::values | Rule::words => false,
        Rule::named => is_camel(part.as_str()),
        // Without a type beside it, `only once` is prose.
        Rule::only => part.clone().into_inner().last().is_some_and(|it| conditions::is_known(it.as_str())),
        _ => true,
    };
    let alone = match parts {
        [part] if part.as_rule() == Rule::builtin => {
            last || part.as_str().ends_with(|c: char| c.is_ascii_digit())
        }
        [part] if part.as_rule() == Rule::named => last,
        _ => true,
    };
    alone && parts.iter().all(closed)
}

/// Whether a word reads as the name of a type of the schema rather than as one of a text: it has a capital after a small letter.
fn is_camel(word: &str) -> bool {
    let pairs = word.chars().zip(word.chars().skip(1));
    pairs.into_iter().any(|(a, b)| a.is_ascii_lowercase() && b.is_ascii_uppercase())
}

/// What a listed value means, without the words that only join: `for image streaming or` is `image streaming`.
fn spoken(words: &str) -> String {
    let text = prose::collapse(words);
    let mut text = text.as_str();
    for joint in ["or", "and", "for", "either", "one of"] {
        let start = text.strip_prefix(joint).filter(|rest| rest.is_empty() || rest.starts_with(' '));
        text = start.unwrap_or(text).trim_start();
    }
    for joint in ["or", "and"] {
        let end = text.strip_suffix(joint).filter(|rest| rest.is_empty() || rest.ends_with(' '));
        text = end.unwrap_or(text).trim_end();
    }
    text.to_owned()
}

fn item_type(name: &str) -> Option<ItemType> {
    Some(match name {
        "json-string" => ItemType::String,
        "json-int" => ItemType::Int,
        "json-number" => ItemType::Number,
        "json-bool" => ItemType::Bool,
        "json-object" => ItemType::Object,
        "json-value" => ItemType::Value,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joints_are_no_meaning() {
        assert_eq!(spoken("for image\n|\n streaming or"), "image streaming");
        assert_eq!(spoken("or"), "");
        assert_eq!(spoken("format"), "format");
    }
}
