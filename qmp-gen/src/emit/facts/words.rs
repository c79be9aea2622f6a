//! Short words for what tables and overviews show.

use std::collections::BTreeMap;

use super::fact::{lifetime, only, path};
use crate::model::{Event, Inline, Member, Members, Model, Presence, Shape, Width, WireName};

/// What a branch without a type adds the members of.
pub(in crate::emit) const NOTHING: &str = "nothing";

/// When a member of `owner` is there, over the releases.
pub(in crate::emit) fn sent(owner: &dyn Members, member: &Member) -> Vec<String> {
    let mut words = vec![match member.presence {
        Presence::Optional => "optional".to_owned(),
        Presence::Required => "always".to_owned(),
    }];
    let late = member.presence == Presence::Optional || !owner.always_sent(member);
    words.extend(lifetime(member.lifetime).into_iter().filter(|_| late));
    words.extend((!member.only.is_empty()).then(|| only(&member.only)));
    words
}

/// A text in which backticks enclose code: the caption of an example, or a change.
pub(in crate::emit) fn with_code(text: &str) -> Vec<Inline> {
    let parts: Vec<&str> = text.split('`').collect();
    // Without a second one, a backtick is a character.
    if parts.len().is_multiple_of(2) {
        return vec![Inline::Text(text.to_owned())];
    }
    let piece = |(index, part): (usize, &&str)| {
        if index % 2 == 0 { Inline::Text((*part).to_owned()) } else { Inline::Code((*part).to_owned()) }
    };
    parts.iter().enumerate().filter(|it| !it.1.is_empty()).map(piece).collect()
}

/// The range of an integer where it is not the usual one, 64 bits with a sign.
pub(in crate::emit) fn range(width: Width) -> &'static str {
    match width {
        Width::Int8 => ", 8 bits",
        Width::Int16 => ", 16 bits",
        Width::Int32 => ", 32 bits",
        Width::Int64 => "",
        Width::Uint8 => ", 8 bits unsigned",
        Width::Uint16 => ", 16 bits unsigned",
        Width::Uint32 => ", 32 bits unsigned",
        Width::Uint64 => ", unsigned",
    }
}

/// What kind of type it is.
pub(in crate::emit) fn kind(shape: &Shape) -> &'static str {
    match shape {
        Shape::Enum { .. } => "one of several strings",
        Shape::Object { .. } => "object",
        Shape::Union { .. } => "object whose members depend on one of them",
        Shape::Alternate { .. } => "one of several types",
    }
}

/// The events by the path of their subject; under an empty path those about the machine as a whole. Empty if no event has a subject:
/// then nothing is known, as of a schema alone.
pub(in crate::emit) fn by_subject(model: &Model) -> BTreeMap<String, Vec<&Event>> {
    let mut subjects: BTreeMap<String, Vec<&Event>> = BTreeMap::new();
    if model.events.iter().all(|event| event.subjects.is_empty()) {
        return subjects;
    }
    for event in &model.events {
        let paths: &[Vec<WireName>] = if event.subjects.is_empty() { &[Vec::new()] } else { &event.subjects };
        for one in paths {
            subjects.entry(path(one)).or_default().push(event);
        }
    }
    subjects
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_caption_has_code_between_backticks() {
        let (text, code) = (|it: &str| Inline::Text(it.into()), |it: &str| Inline::Code(it.into()));
        assert_eq!(with_code("A client sent `quit`"), [text("A client sent "), code("quit")]);
        assert_eq!(with_code("`a` and `b`"), [code("a"), text(" and "), code("b")]);
        assert_eq!(with_code("a ` b"), [text("a ` b")]);
    }
}
