//! Sequences: the events that they name, and the members and values that they give them.

use std::collections::HashMap;

use super::references;
use crate::diagnostic::{Problem, Problems, SequenceProblem, nearest};
use crate::model::{
    Docs, Event, Given, Lookup, Member, Model, Sequence, SequenceStep, Shape, StepKind, Type, TypeDef,
};
use crate::source::{Span, Spanned};
use crate::syntax::sequence::ast;

/// Adds `sequences` to `model`. What they name and the model does not have is reported.
pub fn sequences(model: &mut Model, sequences: &[ast::Sequence], problems: &mut Problems) {
    let mut titles: HashMap<&str, Span> = HashMap::new();
    for ast::Sequence { title, .. } in sequences {
        if let Some(first) = titles.insert(&title.value, title.span) {
            let problem =
                Problem::new(SequenceProblem::TitleTwice { title: title.value.clone() }, title.span);
            problems.push(problem.related(first, "the first one"));
        }
    }
    let mut checker = Checker { types: Lookup::new(model), model, problems };
    let steps = sequences.iter().flat_map(|sequence| &sequence.steps);
    steps.for_each(|step| checker.step(step));
    let mut resolved: Vec<Sequence> = sequences.iter().map(sequence).collect();
    references::mark_sequences(model, &mut resolved);
    model.sequences.extend(resolved);
}

fn sequence(ast: &ast::Sequence) -> Sequence {
    Sequence {
        title: ast.title.value.clone(),
        docs: Docs::paragraphs(ast.prose.iter().cloned()),
        steps: ast.steps.iter().map(step).collect(),
    }
}

fn step(ast: &ast::Step) -> SequenceStep {
    let kind = match &ast.message {
        ast::Message::Event(name, data) => {
            StepKind::Event { name: name.value.as_str().into(), data: given(data) }
        }
        ast::Message::Command(name, arguments) => {
            StepKind::Command { name: name.clone(), arguments: given(arguments) }
        }
        ast::Message::Action(words) => StepKind::Action(words.clone()),
    };
    let docs = Docs::paragraphs([ast.comment.clone()]);
    SequenceStep { from: ast.from.clone(), to: ast.to.clone(), kind, docs }
}

fn given(list: &[ast::Given]) -> Vec<Given> {
    list.iter().map(|it| Given { name: it.name.value.clone(), value: it.value.value.clone() }).collect()
}

struct Checker<'a> {
    model: &'a Model,
    types: Lookup<'a>,
    problems: &'a mut Problems,
}

impl<'a> Checker<'a> {
    fn step(&mut self, step: &ast::Step) {
        let ast::Message::Event(name, data) = &step.message else { return };
        let Some(event) = self.model.event(&name.value) else {
            let known = self.model.events.iter().map(|event| event.name.as_str());
            let kind = SequenceProblem::UnknownSequenceEvent { name: name.value.clone() };
            self.problems.push(Problem::new(kind, name.span).meant(nearest(&name.value, known)));
            return;
        };
        for given in data {
            self.given(event, given);
        }
    }

    fn given(&mut self, event: &'a Event, ast::Given { name, value }: &ast::Given) {
        let mut members = Known::of_event(event, &self.types);
        let mut ty = None;
        for part in name.value.split('.') {
            if let Some(named) = ty.take() {
                members = Known::of_type(named, &self.types);
            }
            ty = members.find(part);
            if ty.is_none() {
                self.unknown_member(event, name, (part, &members));
                return;
            }
        }
        if let Some(expected) = ty.and_then(|ty| unfit(ty, &value.value, &self.types)) {
            let near = nearest(&value.value, expected.values.iter().copied());
            let kind = SequenceProblem::UnknownSequenceValue {
                member: name.value.clone(),
                value: value.value.clone(),
                expected: expected.words,
            };
            self.problems.push(Problem::new(kind, value.span).meant(near));
        }
    }

    /// Reports a member that does not exist. A suggestion replaces the last part of a path.
    fn unknown_member(&mut self, event: &Event, name: &Spanned<String>, (part, members): (&str, &Known<'_>)) {
        let kind = SequenceProblem::UnknownSequenceMember {
            event: event.name.to_string(),
            name: name.value.clone(),
        };
        let near = (part == name.value).then(|| nearest(part, members.0.iter().map(|it| it.0))).flatten();
        self.problems.push(Problem::new(kind, name.span).meant(near));
    }
}

/// Members and their types.
struct Known<'a>(Vec<(&'a str, KnownType<'a>)>);

/// The type of a member: that of the tag of a union is known by its definition alone.
#[derive(Clone, Copy)]
enum KnownType<'a> {
    Type(&'a Type),
    Tag(&'a TypeDef),
}

impl<'a> Known<'a> {
    fn of_event(event: &'a Event, types: &Lookup<'a>) -> Self {
        match &event.union {
            Some(name) => Self::of_def(types.get(name), types),
            None => Self::of_members(&event.members),
        }
    }

    fn of_members(members: &'a [Member]) -> Self {
        Self(members.iter().map(|it| (it.name.as_str(), KnownType::Type(&it.ty))).collect())
    }

    fn of_type(ty: KnownType<'a>, types: &Lookup<'a>) -> Self {
        match ty {
            KnownType::Type(ty) => {
                ty.named().map_or_else(|| Self(Vec::new()), |name| Self::of_def(types.get(name), types))
            }
            KnownType::Tag(_) => Self(Vec::new()),
        }
    }

    fn of_def(def: &'a TypeDef, types: &Lookup<'a>) -> Self {
        match &def.shape {
            Shape::Object { members, .. } => Self::of_members(members),
            Shape::Union { discriminator, tag, members, branches } => {
                let mut known = Self::of_members(members);
                known.0.push((discriminator.as_str(), KnownType::Tag(types.get(tag))));
                for branch in branches {
                    known.0.extend(Self::of_members(types.added_by(branch)).0);
                }
                known
            }
            Shape::Enum { .. } | Shape::Alternate { .. } => Self(Vec::new()),
        }
    }

    fn find(&self, name: &str) -> Option<KnownType<'a>> {
        self.0.iter().find(|it| it.0 == name).map(|it| it.1)
    }
}

/// What is expected in place of a value.
struct Expected<'a> {
    words: String,
    values: Vec<&'a str>,
}

/// What `ty` expects, if `value` is not one of its values.
fn unfit<'a>(ty: KnownType<'a>, value: &str, types: &Lookup<'a>) -> Option<Expected<'a>> {
    let expected = |words: &str| Expected { words: words.to_owned(), values: Vec::new() };
    match ty {
        KnownType::Tag(def) => not_one_of(def, value),
        KnownType::Type(Type::Named { name }) => not_one_of(types.get(name), value),
        KnownType::Type(Type::Boolean) => {
            (!matches!(value, "true" | "false")).then(|| expected("`true` or `false`"))
        }
        KnownType::Type(Type::Integer { .. }) => {
            value.parse::<i128>().is_err().then(|| expected("an integer"))
        }
        KnownType::Type(Type::Number) => value.parse::<f64>().is_err().then(|| expected("a number")),
        KnownType::Type(_) => None,
    }
}

fn not_one_of<'a>(def: &'a TypeDef, value: &str) -> Option<Expected<'a>> {
    let Shape::Enum { values } = &def.shape else { return None };
    let values: Vec<&str> = values.iter().map(|value| value.name.as_str()).collect();
    let words = format!("a value of `{}`", def.name);
    (!values.contains(&value)).then_some(Expected { words, values })
}
