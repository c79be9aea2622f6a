//! Sequences, each as a diagram and as a list of the same steps.

use std::collections::HashMap;

use super::context::Context;
use super::docs::{Markup, docs, summary};
use crate::emit::facts::event_anchor;
use crate::model::{Given, Lifetime, Model, Sequence, SequenceStep, StepKind};

/// A sequence.
pub(super) struct SequenceText<'a> {
    pub(super) title: &'a str,
    pub(super) anchor: String,
    pub(super) summary: Markup,
    pub(super) docs: Markup,
    pub(super) diagram: Diagram<'a>,
    pub(super) steps: Vec<StepText<'a>>,
}

/// A step in the list.
pub(super) struct StepText<'a> {
    pub(super) from: &'a str,
    pub(super) to: &'a str,
    /// The class of its kind.
    pub(super) class: &'static str,
    pub(super) lifetime: Lifetime,
    /// Where the event is described; empty if it is not an event.
    pub(super) anchor: String,
    pub(super) name: &'a str,
    pub(super) given: &'a [Given],
    pub(super) docs: Markup,
}

/// A diagram, in pixels.
pub(super) struct Diagram<'a> {
    pub(super) width: usize,
    pub(super) height: usize,
    /// The names of the parties, as a text.
    pub(super) names: String,
    pub(super) parties: Vec<Party<'a>>,
    pub(super) arrows: Vec<Arrow>,
}

/// A party, with its line of life.
pub(super) struct Party<'a> {
    pub(super) name: &'a str,
    pub(super) x: usize,
    pub(super) left: usize,
    pub(super) width: usize,
}

/// A step in the diagram.
pub(super) struct Arrow {
    pub(super) number: usize,
    pub(super) class: &'static str,
    pub(super) lifetime: Lifetime,
    /// Whether it leads back to where it starts.
    pub(super) is_own: bool,
    pub(super) start: usize,
    pub(super) y: usize,
    pub(super) line: String,
    pub(super) head: String,
    pub(super) label: String,
    pub(super) label_x: usize,
    pub(super) label_y: usize,
}

/// The sequences of `model`.
pub(super) fn sequences<'a>(context: &Context<'a>, model: &'a Model) -> Vec<SequenceText<'a>> {
    let lifetimes: Lifetimes = model.events.iter().map(|it| (it.name.as_str(), it.lifetime)).collect();
    let text = |(sequence, anchor): (&'a Sequence, &String)| SequenceText {
        title: &sequence.title,
        anchor: anchor.clone(),
        summary: summary(context, &sequence.docs),
        docs: docs(context, &sequence.docs, &[], ""),
        diagram: Diagram::new(&lifetimes, sequence),
        steps: sequence.steps.iter().map(|step| StepText::new(context, &lifetimes, step)).collect(),
    };
    model.sequences.iter().zip(&context.sequences).map(text).collect()
}

impl<'a> StepText<'a> {
    fn new(context: &Context<'a>, lifetimes: &Lifetimes<'_>, step: &'a SequenceStep) -> Self {
        let anchor = match &step.kind {
            StepKind::Event { name, .. } => event_anchor(name.as_str()),
            StepKind::Command { .. } | StepKind::Action(_) => String::new(),
        };
        Self {
            from: &step.from,
            to: &step.to,
            class: class(&step.kind),
            lifetime: lifetime(lifetimes, step),
            anchor,
            name: step.kind.name(),
            given: step.kind.given(),
            docs: docs(context, &step.docs, &[], ""),
        }
    }

    pub(super) fn is_action(&self) -> bool {
        self.class == ACTION
    }
}

const ACTION: &str = "action";

fn class(kind: &StepKind) -> &'static str {
    match kind {
        StepKind::Event { .. } => "ev",
        StepKind::Command { .. } => "command",
        StepKind::Action(_) => ACTION,
    }
}

/// The releases of each event.
type Lifetimes<'m> = HashMap<&'m str, Lifetime>;

/// The releases that have the event of a step.
fn lifetime(lifetimes: &Lifetimes<'_>, step: &SequenceStep) -> Lifetime {
    match &step.kind {
        StepKind::Event { name, .. } => lifetimes.get(name.as_str()).copied().unwrap_or_default(),
        StepKind::Command { .. } | StepKind::Action(_) => Lifetime::default(),
    }
}

/// The width of a character of a label, at most.
const CHARACTER: usize = 8;
/// The distance between two steps.
const STEP: usize = 40;
/// What is above the first step.
const HEAD: usize = 64;
/// The maximum number of characters of a label; the list has all of it.
const LONGEST: usize = 64;
/// The least distance between two parties.
const LEAST: usize = 170;

impl<'a> Diagram<'a> {
    fn new(lifetimes: &Lifetimes<'_>, sequence: &'a Sequence) -> Self {
        let names = sequence.parties();
        let columns = Columns::new(&names, sequence);
        let arrow = |(index, step): (usize, &SequenceStep)| {
            let (from, to) = (columns.of(&names, &step.from), columns.of(&names, &step.to));
            Arrow { lifetime: lifetime(lifetimes, step), ..Arrow::new(index, &step.kind, (from, to)) }
        };
        Self {
            width: columns.width,
            height: HEAD + sequence.steps.len() * STEP,
            names: names.join(", "),
            arrows: sequence.steps.iter().enumerate().map(arrow).collect(),
            parties: names.iter().zip(&columns.places).map(|(name, &x)| Party::new(name, x)).collect(),
        }
    }
}

impl<'a> Party<'a> {
    fn new(name: &'a str, x: usize) -> Self {
        let width = width(name) + 24;
        Self { name, x, left: x.saturating_sub(width / 2), width }
    }
}

impl Arrow {
    fn new(index: usize, kind: &StepKind, (from, to): (usize, usize)) -> Self {
        let y = HEAD + index * STEP + 8;
        let is_own = from == to;
        let (line, head, label_x, label_y) = if is_own {
            let (right, below) = (from + 34, y + 16);
            let line = format!("M{from} {y}H{right}V{below}H{}", from + 8);
            (line, head(from + 2, below, 1), right + 8, y + 12)
        } else {
            let (end, towards) = if to > from { (to - 2, -1) } else { (to + 2, 1) };
            (format!("M{from} {y}H{end}"), head(end, y, towards), usize::midpoint(from, to), y - 7)
        };
        let lifetime = Lifetime::default();
        let (class, number, label) = (class(kind), index + 1, label(kind));
        Self { number, class, lifetime, is_own, start: from, y, line, head, label, label_x, label_y }
    }
}

/// The head of an arrow whose point is at `x` and whose line comes from the left (-1) or the right (1).
fn head(x: usize, y: usize, from: isize) -> String {
    let back = x.saturating_add_signed(from * 9);
    format!("M{x} {y}L{back} {}V{}Z", y - 5, y + 5)
}

/// Where the parties are.
struct Columns {
    places: Vec<usize>,
    width: usize,
}

impl Columns {
    fn new(names: &[&str], sequence: &Sequence) -> Self {
        let room = |at: usize| names.get(at).map_or(0, |name| width(name) / 2 + 20);
        let mut gaps: Vec<usize> = (1..names.len()).map(|at| LEAST.max(room(at - 1) + room(at))).collect();
        let mut right = names.len().checked_sub(1).map_or(0, room);
        for step in &sequence.steps {
            let place = |party: &str| names.iter().position(|name| *name == party).unwrap_or_default();
            let (from, to) = (place(&step.from), place(&step.to));
            let needed = width(&label(&step.kind)) + 56;
            let (first, last) = (from.min(to), from.max(to));
            match gaps.get_mut(first..last.max(first + 1)) {
                Some(between) => {
                    let there: usize = between.iter().sum();
                    if let Some(widened) = between.last_mut() {
                        *widened += needed.saturating_sub(there);
                    }
                }
                None => right = right.max(needed),
            }
        }
        let mut places = vec![room(0).max(20)];
        for gap in gaps {
            places.push(places.last().copied().unwrap_or_default() + gap);
        }
        let width = places.last().copied().unwrap_or_default() + right.max(20);
        Self { places, width }
    }

    fn of(&self, names: &[&str], party: &str) -> usize {
        let at = names.iter().position(|name| *name == party).unwrap_or_default();
        self.places.get(at).copied().unwrap_or_default()
    }
}

/// The text of a step in the diagram.
fn label(kind: &StepKind) -> String {
    let given = kind.given().iter().flat_map(|Given { name, value }| [" ", name, "=", value]);
    let text: String = std::iter::once(kind.name()).chain(given).collect();
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => text[..end].to_owned() + "…",
        None => text,
    }
}

/// The width of a text, at most. Characters beyond ASCII can be twice as wide.
fn width(text: &str) -> usize {
    text.chars().map(|char| if char.is_ascii() { CHARACTER } else { 2 * CHARACTER }).sum()
}
