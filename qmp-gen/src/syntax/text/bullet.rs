//! Pairs of bullets, as a tree by indentation.

use std::ops::Range;

use pest::iterators::Pair;

use super::ast::{Bullet, BulletName, Prose, Spanned, TypeNote, Value};
use super::type_note::Group;
use super::{Builder, MAX_DEPTH, MAX_MEMBERS, Rule, prose};
use crate::diagnostic::TextProblem;
use crate::source::Span;

/// A bullet whose children are still being collected.
struct Open {
    indent: usize,
    bullet: Bullet,
}

impl Builder<'_> {
    /// The tree of the bullets of a section.
    pub(super) fn bullets(&mut self, pairs: Vec<Pair<'_, Rule>>) -> Vec<Bullet> {
        let mut done = Vec::new();
        let mut open: Vec<Open> = Vec::new();
        let mut too_deep = None;
        if let Some(beyond) = pairs.get(MAX_MEMBERS) {
            self.too_many("members", self.first_line(self.trimmed(self.span(beyond))));
        }
        for pair in pairs.into_iter().take(MAX_MEMBERS) {
            let (indent, bullet) = self.bullet(pair);
            close(&mut open, &mut done, indent);
            if open.len() == MAX_DEPTH {
                too_deep.get_or_insert(bullet.name.span);
                continue;
            }
            open.push(Open { indent, bullet });
        }
        close(&mut open, &mut done, 0);
        if let Some(first) = too_deep {
            self.report(TextProblem::TooDeep { limit: MAX_DEPTH }, first);
        }
        done
    }

    /// A bullet without children, and its indentation in columns.
    fn bullet(&mut self, pair: Pair<'_, Rule>) -> (usize, Bullet) {
        let mut indent = 0;
        let mut note = None;
        let end = self.trimmed(self.span(&pair)).end;
        let mut bullet = Bullet {
            name: Spanned::new(BulletName::Whole, self.span(&pair)),
            prose: Spanned::new(String::new(), Span { start: end, end, ..self.span(&pair) }),
            note: None,
            values: Vec::new(),
            children: Vec::new(),
        };
        for part in pair.into_inner() {
            let span = self.span(&part);
            match part.as_rule() {
                Rule::indent => indent = columns(part.as_str()),
                Rule::whole => bullet.name.span = span,
                Rule::member_name => {
                    bullet.name = Spanned::new(BulletName::Member(part.as_str().to_owned()), span);
                }
                Rule::text => bullet.prose = self.text(part, &mut note, &mut bullet.values),
                Rule::value => self.value(part, &mut note, &mut bullet.values),
                _ => {}
            }
        }
        bullet.note = note;
        self.check_prose(&bullet.prose);
        if let Some(beyond) = bullet.values.get(MAX_MEMBERS) {
            self.too_many("values", beyond.name.span);
        }
        (indent, bullet)
    }

    /// The prose of a text, without what goes to `note` and `values`.
    fn text(&mut self, pair: Pair<'_, Rule>, note: &mut Option<TypeNote>, values: &mut Vec<Value>) -> Prose {
        let span = self.trimmed(self.span(&pair));
        let mut cuts = Vec::new();
        let mut lists = Vec::new();
        let text = self.text;
        for part in pair.into_inner() {
            let at = self.span(&part);
            match part.as_rule() {
                Rule::reference => cuts.push(self.refer(part, note)),
                Rule::parenthesis => {
                    let last = text[at.end as usize..span.end as usize].trim_matches(['.', ' ']).is_empty();
                    let group = self.group(&part, last);
                    match group {
                        Group::Note(found, listed) => {
                            self.merge(note, *found);
                            add_values(values, listed);
                            cuts.push(at);
                        }
                        Group::Prose if last && note.is_none() => self.check_word(at),
                        Group::Prose => {}
                    }
                }
                Rule::value_list => lists.push(part),
                _ => {}
            }
        }
        if let Some((at, listed)) = self.final_list(lists, span, &cuts) {
            add_values(values, listed);
            cuts.push(at);
            cuts.sort();
        }
        let start = span.start as usize;
        let cuts: Vec<Range<usize>> =
            cuts.iter().map(|cut| cut.start as usize - start..cut.end as usize - start).collect();
        Spanned::new(prose::without(&text[span.range()], &cuts), span)
    }

    /// The last of `lists`, as the member's values, if nothing but what is cut follows it.
    fn final_list(
        &self,
        mut lists: Vec<Pair<'_, Rule>>,
        text: Span,
        cuts: &[Span],
    ) -> Option<(Span, Vec<Value>)> {
        let list = lists.pop()?;
        let span = self.span(&list);
        let mut end = span.end;
        for cut in cuts.iter().filter(|cut| cut.start >= span.end) {
            if self.text[end as usize..cut.start as usize].trim().is_empty() {
                end = cut.end;
            }
        }
        let behind = &self.text[end as usize..text.end as usize];
        let at_end = behind.trim_matches(|c: char| c == '.' || c.is_whitespace()).is_empty();
        at_end.then(|| (span, list.into_inner().map(|quoted| self.plain_value(&quoted)).collect()))
    }

    /// Reports prose that was probably meant to be a type note.
    fn check_prose(&mut self, prose: &Prose) {
        let words = ["(json-", "[json-", " json-", "(optional", "(since "];
        if words.iter().any(|words| prose.value.contains(words)) {
            self.report(TextProblem::LooksLikeNote, prose.span);
        }
        self.check_lines(prose.span);
    }

    /// `"ignore": the error was ignored`
    fn value(&mut self, pair: Pair<'_, Rule>, note: &mut Option<TypeNote>, values: &mut Vec<Value>) {
        let mut parts = pair.into_inner();
        let quoted = parts.next().expect("a value has a name");
        let mut value = self.plain_value(&quoted);
        let mut found = None;
        if let Some(text) = parts.next() {
            value.prose = self.text(text, &mut found, &mut Vec::new());
            self.check_prose(&value.prose);
        }
        if let Some(mut found) = found {
            if found.json.is_none() && found.reference.is_none() && found.optional.is_none() {
                value.since = found.since.take();
                value.until = found.until.take();
                value.deprecated = found.deprecated.take();
                value.only = std::mem::take(&mut found.only);
            } else {
                if note.as_ref().is_some_and(|note| note.json.is_some()) && found.json.is_some() {
                    self.report(TextProblem::BrokenBullet, value.name.span);
                }
                note.get_or_insert(found);
            }
        }
        add_values(values, vec![value]);
    }

    /// A value without a description.
    pub(super) fn plain_value(&self, quoted: &Pair<'_, Rule>) -> Value {
        let span = self.span(quoted);
        let inner = &self.text[span.start as usize + 1..span.end as usize - 1];
        let end = Span { start: span.end, ..span };
        Value {
            name: Spanned::new(inner.to_owned(), span),
            prose: Spanned::new(String::new(), end),
            since: None,
            until: None,
            deprecated: None,
            only: Vec::new(),
        }
    }
}

/// Adds `more`, but only a few beyond the limit; a value that exists already gets the further description.
fn add_values(values: &mut Vec<Value>, more: Vec<Value>) {
    for value in more {
        let full = values.len() > MAX_MEMBERS;
        match values.iter_mut().find(|known| known.name.value == value.name.value) {
            Some(known) if known.prose.value.is_empty() => known.prose = value.prose,
            Some(_) => {}
            None if full => {}
            None => values.push(value),
        }
    }
}

/// Moves bullets that are indented at least as far as `indent` to their parents.
fn close(open: &mut Vec<Open>, done: &mut Vec<Bullet>, indent: usize) {
    while let Some(last) = open.pop_if(|last| last.indent >= indent) {
        match open.last_mut() {
            Some(parent) => parent.bullet.children.push(last.bullet),
            None => done.push(last.bullet),
        }
    }
}

/// How wide an indentation is; a tab goes on to the next multiple of eight.
fn columns(indent: &str) -> usize {
    indent.chars().fold(0, |column, c| if c == '\t' { column / 8 * 8 + 8 } else { column + 1 })
}
