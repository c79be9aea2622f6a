//! What is compared and not drafted, and what a person has to do.

use qmp_gen::model::Version;
use qmp_gen::{Detail, What, diff};

use super::state::Draft;
use crate::rates::Rate;
use crate::report::Report;
use crate::specification::Specification;
use crate::tree::Tree;

impl Draft<'_> {
    /// Compares the rate limits of events that both have with those of the code.
    pub(super) fn rates(&mut self) {
        let Some(rates) = &self.tree.rates else {
            self.report
                .checks
                .push("rate limits: not compared; the tree has no monitor/monitor.c".to_owned());
            return;
        };
        let spec = self.spec.at(self.tree.release);
        let mut lines = Vec::new();
        for event in &spec.events {
            let (said, found) = (event.rate_limit().map(Rate::from), rates.get(event.name.as_str()).cloned());
            if said != found {
                let words = |rate: Option<Rate>| rate.map_or("none".to_owned(), |rate| rate.notation());
                lines.push(format!(
                    "`{}`: {} in the specification, {} in the code",
                    event.name,
                    words(said),
                    words(found)
                ));
            }
        }
        let count = spec.events.len();
        self.report.checks.push(format!("rate limits of {count} events: {} differ", lines.len()));
        self.report.rates = lines;
    }

    /// Reports types and widths that differ: what they should be is for a person to decide.
    pub(super) fn differences(&mut self) {
        let changes = diff(&self.spec.at(self.tree.release), &self.tree.model, Detail::Release);
        for change in changes {
            if matches!(change.what, What::Type { .. } | What::Width { .. } | What::ChoiceAdded(_)) {
                self.report.lacks.push(change.to_string());
                self.report.tasks.push(format!("decide what readers of all releases need: {change}"));
            }
        }
    }
}

/// Compares the draft with the tree.
pub fn check(draft: &Specification, tree: &Tree, report: &mut Report) {
    let model = match draft.model() {
        Ok(model) => model,
        Err(problems) => {
            report.tasks.push(format!("the draft has errors:\n{problems}"));
            return;
        }
    };
    let of_release = model.at(tree.release);
    let changes: Vec<_> = diff(&of_release, &tree.model, Detail::Masked);
    let (elsewhere, changes): (Vec<_>, Vec<_>) = changes.into_iter().partition(|it| !it.only.is_empty());
    report.checks.push(format!(
        "the draft as of {} and the tree: {} differences, {} in other builds",
        tree.release,
        changes.len(),
        elsewhere.len()
    ));
    report.checks.extend(changes.iter().map(|change| format!("differs: {change}")));
    let uncovered = diff(&model.at_any_release(), &tree.model, Detail::Masked);
    let uncovered = uncovered.iter().filter(|change| change.uncovered()).count();
    report.checks.push(format!("what a decoder of the draft would not know or reject: {uncovered}"));
}

/// Adds what is to be done with any draft.
pub fn add(tree: &Tree, report: &mut Report) {
    if tree.release > Version::NEWEST {
        let release = tree.release;
        report.tasks.insert(
            0,
            format!(
                "`NEWEST` in qmp-gen/src/releases.rs is {}, and has to be {release}{}",
                Version::NEWEST,
                if release.major > Version::NEWEST.major {
                    "; the list below it needs the last release of each number in between"
                } else {
                    ""
                }
            ),
        );
        report.tasks.insert(
            1,
            "\"2.1 to …\" in README.md and spec/: `cargo test -p qmp-events --test readme` names the places"
                .to_owned(),
        );
    }
    if report.lacks.is_empty() {
        return;
    }
    let folder = tree.folder().display();
    report
        .tasks
        .push("write the places above in your own words: QEMU's documents are under the GPL; examples have values of your own".to_owned());
    report.tasks.push(
        "`cargo xtask ci spec` until it passes: nothing is left to write, and nothing is a warning"
            .to_owned(),
    );
    report.tasks.push("`cargo xtask regenerate`, then read the difference".to_owned());
    report.tasks.push(format!("`cargo xtask coverage {folder}`: nothing unknown"));
    if tree.has_generator() {
        report.tasks.push(format!("`cargo xtask verdicts --qemu-source {folder}`: the same verdicts"));
    }
    report.tasks.push("`cargo xtask live --qemu PATH` with that QEMU, and `cargo xtask ci`".to_owned());
}
