//! Instructions to decode and encode a line, which no other load of the machine changes: `cargo xtask bench instructions`.
//!
//! The package `xtask/instructions` runs each row under callgrind. A row is compared by its ratio to `serde_json` into `IgnoredAny` in the
//! same run, with that in `counted.txt`. With the same compiler, a ratio that is 3 % worse is a failure; with another one, it is printed.
//!
//! The peer, qapi-qmp, takes longer to compile than all the rest, so that it is counted only if that is asked for; then nothing fails.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::packages::{own, target};
use crate::run::{output, run};
use crate::workspace::{Result, root};

/// The greatest ratio to the accepted figure.
const LIMIT: f64 = 1.03;
/// The row that the others are compared with.
const BASE: &str = "ignored";

/// The rows with the peer's row, and how many times fewer instructions are required than it takes; lines and row, or the row alone.
const GOALS: [(&str, &str, f64); 7] = [
    ("captured event_from_slice", "peer_decode", 6.0),
    ("examples event_from_slice", "peer_decode", 5.0),
    ("raw_from_slice", "peer_decode", 9.0),
    ("serde_decode", "peer_decode", 1.5),
    ("event_to_json", "peer_encode", 2.2),
    ("event_write_json", "peer_encode", 2.6),
    ("serde_encode", "peer_encode", 1.2),
];

/// What to do with the figures.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Use {
    /// Fail if they are worse than the accepted ones
    Compare,
    /// Write them to the file of the accepted ones
    Accept,
    /// Show them beside those of the peer
    ShowPeer,
}

/// The instructions of each row.
type Counts = BTreeMap<String, u64>;

/// Counts, and returns the table.
pub fn measure(captured: &Path, purpose: Use) -> Result<String> {
    let features = if purpose == Use::ShowPeer { " --features peer" } else { "" };
    run(&mut own("instructions", &format!("build --release --quiet{features}")))?;
    let rustc = output(Command::new("rustc").arg("--version"))?.0.trim().to_owned();
    let sets = [("captured", vec![root().join(captured)]), ("examples", vec![])];
    let mut found = format!("{rustc}\n");
    let mut table = String::from(
        "| lines | row | instructions a line | × `IgnoredAny` | × fewer than qapi-qmp | to reach |\n|---|---|---|---|---|---|\n",
    );
    for (set, arguments) in sets {
        let (lines, counts) = count(&arguments)?;
        let base = *counts.get(BASE).ok_or("no count of the row that others are compared with")?;
        for (row, &count) in &counts {
            writeln!(found, "{set} {row} {:.4}", ratio(count, base))?;
            writeln!(
                table,
                "| {set} | `{row}` | {:.0} | {:.2} | {} |",
                ratio(count, lines),
                ratio(count, base),
                reached((set, row), &counts)
            )?;
        }
    }
    let accepted = root().join("xtask/instructions/counted.txt");
    match purpose {
        Use::ShowPeer => return Ok(table),
        Use::Accept => {
            fs::write(&accepted, &found)?;
            return Ok(table);
        }
        Use::Compare => {}
    }
    let accepted = fs::read_to_string(&accepted)?;
    let worse = compare(&accepted, &found);
    if worse.is_empty() {
        Ok(table)
    } else if accepted.lines().next() == Some(&rustc) {
        Err(format!("{table}\nerror: more instructions than accepted:\n{worse}").into())
    } else {
        Ok(format!("{table}\nThe figures were accepted with another rustc; these are worse:\n{worse}"))
    }
}

/// Runs the package under callgrind; returns how many lines it read, and the counts.
fn count(arguments: &[PathBuf]) -> Result<(u64, Counts)> {
    let file = target().join("callgrind.out");
    let mut command = Command::new("valgrind");
    command.args(["-q", "--tool=callgrind"]).arg(format!("--callgrind-out-file={}", file.display()));
    command.arg(target().join("release/instructions")).args(arguments);
    let (lines, true) = output(&mut command)? else { return Err("callgrind failed".into()) };
    Ok((lines.trim().parse()?, inclusive(&fs::read_to_string(file)?)))
}

/// The instructions in each row and all that it calls, from a file of callgrind: after `calls=` follows the cost of the function that
/// `cfn=` named. A name is written once, with a number that replaces it later.
fn inclusive(profile: &str) -> Counts {
    let (mut names, mut counts, mut callee) = (BTreeMap::new(), Counts::new(), "");
    let mut lines = profile.lines();
    while let Some(line) = lines.next() {
        if let Some(name) = line.strip_prefix("cfn=").or_else(|| line.strip_prefix("fn=")) {
            let (id, name) = name.split_once(' ').unwrap_or((name, ""));
            let known = names.entry(id).or_insert(name);
            callee = if line.starts_with('c') { known } else { callee };
        } else if line.starts_with("calls=")
            && let Some((_, row)) = callee.split_once("rows::")
            && !["all", "peer"].contains(&row)
            && let Some(cost) = lines.next().and_then(|line| line.split(' ').nth(1)?.parse::<u64>().ok())
        {
            *counts.entry(row.to_owned()).or_default() += cost;
        }
    }
    counts
}

/// Two cells: how many times fewer instructions than the peer a row takes, and what is required.
fn reached((set, row): (&str, &str), counts: &Counts) -> String {
    let is_it = |name: &str| name.strip_prefix(set).map_or(name, str::trim_start) == row;
    let goal = GOALS.iter().find(|(name, ..)| is_it(name));
    let Some((peer, goal)) = goal.and_then(|(_, peer, goal)| Some((counts.get(*peer)?, goal))) else {
        return " | ".to_owned();
    };
    let times = ratio(*peer, counts.get(row).copied().unwrap_or(1));
    format!("{times:.2} | {goal} {}", if times >= *goal { "✓" } else { "missed" })
}

/// The rows that are worse in `found` than in `accepted`.
fn compare(accepted: &str, found: &str) -> String {
    let ratios = |text: &str| -> BTreeMap<String, f64> {
        let rows = text.lines().skip(1).filter_map(|line| line.rsplit_once(' '));
        rows.filter_map(|(row, ratio)| Some((row.to_owned(), ratio.parse().ok()?))).collect()
    };
    let found = ratios(found);
    let mut worse = String::new();
    for (row, accepted) in ratios(accepted) {
        let now = found.get(&row).copied();
        if now.is_none_or(|now| now > accepted * LIMIT) {
            let now = now.map_or("not counted".to_owned(), |now| format!("{now:.4}"));
            let _always_fits = writeln!(worse, "{row}: {now} × `IgnoredAny`, accepted {accepted:.4}");
        }
    }
    worse
}

#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
fn ratio(count: u64, base: u64) -> f64 {
    count as f64 / base as f64
}

#[cfg(test)]
mod tests {
    use super::{compare, inclusive};

    #[test]
    fn a_ratio_that_is_three_percent_worse_is_named() {
        let accepted = "rustc 1\na x 0.5000\na y 0.5000\n";
        assert_eq!(compare(accepted, "rustc 1\na x 0.5140\na y 0.1\n"), "");
        let worse = compare(accepted, "rustc 1\na x 0.5160\n");
        assert_eq!(
            worse,
            "a x: 0.5160 × `IgnoredAny`, accepted 0.5000\na y: not counted × `IgnoredAny`, accepted 0.5000\n"
        );
    }

    #[test]
    fn the_cost_of_a_call_belongs_to_the_function_that_is_called() {
        let profile = "fn=(1) i::main\n5 7\ncfn=(2) i::rows::all\ncalls=1 3\n+1 900\nfn=(2)\n4 1\n\
            cfn=(3) i::rows::event\ncalls=2 9\n+2 40\ncfn=(4) malloc\ncalls=1 9\n+2 5\ncfn=(3)\ncalls=1 9\n* 2\n";
        assert_eq!(inclusive(profile).into_iter().collect::<Vec<_>>(), [("event".to_owned(), 42)]);
    }
}
