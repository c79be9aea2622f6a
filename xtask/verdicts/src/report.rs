//! The output of a run.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::compare::Outcome;
use crate::oracle::{Site, Verdict};
use crate::ours::Ours;
use crate::run::Run;
use crate::tally::{Difference, Misplaced, Reduced, Tally};

/// The least share of the mutants that QEMU's generator accepts, and that it rejects.
const LEAST: f64 = 35.0;

/// How many kinds of misplaced errors are shown.
const PLACES: usize = 12;

#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
fn percent(part: usize, total: usize) -> f64 {
    if total == 0 { 0.0 } else { 100.0 * part as f64 / total as f64 }
}

/// The counts of a run of mutants.
pub fn counts(run: &Run) -> String {
    let tally = &run.tally;
    let (total, mutations) = (tally.total(), tally.classes.values().sum::<usize>());
    let mut out =
        format!("{total} mutants of {} seeds, {} of them whole trees\n", run.seeds.len(), tally.trees);
    for (what, count) in [("accepted", tally.accepted), ("rejected", tally.rejected)] {
        let share = percent(count, total);
        let low = if share < LEAST { "  (less than 35 %)" } else { "" };
        let _ = writeln!(out, "  {what} by QEMU  {count:6}  {share:5.1} %{low}");
    }
    let crashes: usize = tally.crashes.values().sum();
    let _ = writeln!(out, "  crashed QEMU     {crashes:6}  {:5.1} %  (no verdict)", percent(crashes, total));
    let _ = writeln!(out, "{mutations} mutations");
    for (class, count) in &tally.classes {
        let (all, accepted) = tally.single.get(class).copied().unwrap_or_default();
        let _ = write!(out, "  {:15}  {count:6}  {:5.1} %", class.name(), percent(*count, mutations));
        let _ = writeln!(out, "  (alone, {:.0} % are accepted)", percent(accepted, all));
    }
    if !run.unfit.is_empty() {
        let _ = writeln!(out, "not a schema of this release: {}", run.unfit.join(", "));
    }
    out
}

/// The errors of QEMU's generator: those that were not reached, or with `all` each of them.
pub fn errors(sites: &[Site], tally: &Tally, all: bool) -> String {
    let mut out = format!("\n{} of {} errors of QEMU's generator reached", tally.sites.len(), sites.len());
    out.push_str(if all { "\n" } else { "; not reached:\n" });
    for (index, site) in sites.iter().enumerate() {
        let count = tally.sites.get(&index).copied().unwrap_or(0);
        if all || count == 0 {
            let _ =
                write!(out, "{count:7}  {:10} {:5}  {}", site.module, site.first, one_line(&site.message));
            let _ = writeln!(out, "{}", codes(&tally.pairs, index));
        }
    }
    for (message, count) in &tally.crashes {
        let _ = writeln!(out, "{count:7}  crash  {}", one_line(message));
    }
    out
}

/// The codes of ours that came with an error.
fn codes(pairs: &BTreeMap<(usize, String), usize>, site: usize) -> String {
    let found = pairs.iter().filter(|((it, _), _)| *it == site);
    let found: Vec<String> = found.map(|((_, code), count)| format!("{code} ×{count}")).collect();
    if found.is_empty() { String::new() } else { format!("  → {}", found.join(", ")) }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The schemas on which the verdicts differ.
pub fn differences(tally: &Tally) -> String {
    let total: usize = tally.groups.values().sum();
    let mut out = format!("\n{total} {} in the verdict\n", if total == 1 { "differs" } else { "differ" });
    let mut shown: Vec<String> = Vec::new();
    for difference in &tally.differences {
        let text = body(difference);
        if !text.is_empty() && !shown.contains(&text) {
            let _ = write!(out, "\n── {}\n{text}", difference.title);
            shown.push(text);
        }
    }
    let skipped = tally.differences.iter().filter(|it| matches!(it.reduced, Reduced::Skipped)).count();
    if skipped > 0 {
        let _ = writeln!(out, "\n{skipped} more are like these");
    }
    out
}

fn body(difference: &Difference) -> String {
    let text = match &difference.reduced {
        Reduced::Case(case) => case.to_string(),
        Reduced::Lines(lines) => lines.clone(),
        Reduced::Skipped => return String::new(),
    };
    format!("{}{text}", verdicts(&difference.outcome))
}

/// Both verdicts, in two lines.
pub fn verdicts(outcome: &Outcome) -> String {
    let answer = &outcome.qemu;
    let place = |file: &str, line: usize| format!("{file}:{line}: ");
    let at =
        answer.file.as_deref().zip(answer.line).map_or_else(String::new, |(file, line)| place(file, line));
    let qemu = match answer.verdict {
        Verdict::Accepted => "accepted".to_owned(),
        Verdict::Rejected => format!("{at}{}", one_line(&answer.message)),
        Verdict::Crash => format!("crash in {}", one_line(&answer.message)),
    };
    let ours = match &outcome.ours {
        Ours::Accepted => "accepted".to_owned(),
        Ours::Rejected { code, message, file, line } => format!("{}{message} [{code}]", place(file, *line)),
        Ours::Panic(message) => format!("panic: {message}"),
    };
    format!("   QEMU: {qemu}\n   ours: {ours}\n")
}

/// Both reject, but our first error is at another place.
pub fn places(tally: &Tally) -> String {
    let (all, single) = tally.misplaced_total();
    let mut out = format!(
        "\n{all} differ in place, {single} of them with a single mutation: both reject, and our first error is before\n"
    );
    out.push_str("QEMU's or in another definition\n");
    let mut groups: Vec<&Vec<Misplaced>> = tally.misplaced.values().collect();
    let singles = |group: &Vec<Misplaced>| group.iter().filter(|it| it.single).count();
    groups.sort_by_key(|group| std::cmp::Reverse((singles(group), group.len())));
    for group in groups.iter().take(PLACES) {
        if let Some(first) = group.iter().max_by_key(|it| it.single) {
            let _ = write!(
                out,
                "\n── {} times, such as {}\n{}",
                group.len(),
                first.title,
                verdicts(&first.outcome)
            );
        }
    }
    if groups.len() > PLACES {
        let _ = writeln!(out, "\nand {} other kinds", groups.len() - PLACES);
    }
    out
}
