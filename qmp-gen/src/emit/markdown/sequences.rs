//! Sequences, each as a list of its steps.

use std::fmt::Write as _;

use super::page::Page;
use super::prose::{code, escape};
use crate::model::{Sequence, SequenceStep, StepKind};

impl Page<'_> {
    /// A section for each sequence; empty without sequences.
    pub(super) fn sequences(&self) -> String {
        if self.model.sequences.is_empty() {
            return String::new();
        }
        let mut out =
            "\n## Sequences\n\nWhich events follow one another, and what causes them. Other events can come in between.\n"
                .to_owned();
        for (at, sequence) in self.model.sequences.iter().enumerate() {
            let _ = write!(out, "\n### <a id=\"{}\"></a>{}\n", anchor(at), escape(&sequence.title));
            out += &self.docs(&sequence.docs, &[], "");
            out += &self.steps(sequence);
        }
        out
    }

    fn steps(&self, sequence: &Sequence) -> String {
        let mut out = String::from("\n");
        for (index, step) in sequence.steps.iter().enumerate() {
            let _ = writeln!(out, "{}. {}", index + 1, self.step(step));
        }
        out
    }

    fn step(&self, step: &SequenceStep) -> String {
        let name = match &step.kind {
            StepKind::Event { name, .. } => self.event_link(name.as_str()),
            StepKind::Command { name, .. } => code(name),
            StepKind::Action(words) => escape(words),
        };
        let to = if step.from == step.to { String::new() } else { format!(" → {}", escape(&step.to)) };
        let mut out = format!("{}{to}: {name}", escape(&step.from));
        for given in step.kind.given() {
            let _ = write!(out, " {}", code(&format!("{}={}", given.name, given.value)));
        }
        let comment = self.cell(&step.docs, &[], "");
        if comment.is_empty() { out } else { format!("{out} — {comment}") }
    }

    /// A link to the sequence at this place.
    pub(super) fn sequence_link(&self, at: usize) -> Option<String> {
        let sequence = self.model.sequences.get(at)?;
        Some(format!("[{}](#{})", escape(&sequence.title), anchor(at)))
    }
}

/// The anchor of the sequence at this place.
fn anchor(at: usize) -> String {
    format!("sequence-{}", at + 1)
}
