//! A stream's table. A figure that is missed is marked as such, and no failure: the machine may be busy.

use crate::allocations;
use crate::peers::Row;
use crate::rounds::measure;

/// Checks that all rows agree about `lines`, measures them, and prints the table; whether they agreed.
pub fn print(rows: &[Row], lines: &[String]) -> bool {
    for row in rows {
        if let Some(line) = lines.iter().find(|line| !(row.agrees)(line)) {
            println!("{} does not agree about: {line}", row.name);
            return false;
        }
    }
    println!("| decoder | ns a line | times as fast | to reach | allocations |\n|---|---|---|---|---|");
    let measured = measure(rows, lines);
    for (row, measured) in rows.iter().zip(&measured) {
        let allocations = allocations::a_line(row, lines);
        let verdict = row.target.map_or(String::new(), |target| {
            let met = measured.ratio >= target;
            format!("{target} {}", if met { "✓" } else { "missed" })
        });
        println!(
            "| {} | {:.0} | {:.2} | {verdict} | {allocations:.2} |",
            row.name, measured.time, measured.ratio
        );
    }
    let time = |name: &str| rows.iter().position(|row| row.name.contains(name)).map(|at| measured[at].time);
    if let (Some(ours), Some(ignored)) = (time("`Event::from_slice"), time("IgnoredAny")) {
        println!("\n`Event::from_slice` takes {:.2} × the time of `IgnoredAny`.\n", ours / ignored);
    }
    true
}
