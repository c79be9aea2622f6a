//! How fast `qmp-tail` reads a file, compared with `Event::from_lines` in the same run. Fails if it is slower than is promised.

use std::fs::{self, File};
use std::hint::black_box;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use qmp_events::{Event, EventKind};

/// How often each is measured; the fastest counts.
const ROUNDS: usize = 9;
/// How many lines there are.
const LINES: usize = 300_000;

fn main() -> ExitCode {
    let examples: Vec<_> = EventKind::ALL.iter().flat_map(|kind| kind.examples()).copied().collect();
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let (lines, record) = (folder.path().join("lines"), folder.path().join("record"));
    let lines_of_text: Vec<_> = examples.iter().cycle().take(LINES).copied().collect();
    let text = lines_of_text.join("\n");
    fs::write(&lines, &text).expect("the lines can be written");
    let arguments = [lines.as_os_str(), "--record".as_ref(), record.as_os_str()];
    run(&arguments.map(|argument| argument.to_str().expect("temporary folders have names")));
    let all = fastest(|| assert!(black_box(Event::from_lines(text.as_bytes())).all(|event| event.is_ok())));
    let (lines, record) = (lines.display().to_string(), record.display().to_string());
    println!("| what | time | of `Event::from_lines` |\n|---|---:|---:|");
    println!("| `Event::from_lines` | {} ms | 1.00 |", all.as_millis());
    let mut is_fast = true;
    for (name, arguments, least) in [
        ("a file, JSON", &[&lines[..], "--format", "json"][..], 0.25),
        ("a file, pretty", &[&lines], 0.12),
        ("a record, JSON", &["--replay", &record, "--fast", "--format", "json"], 0.12),
    ] {
        let time = fastest(|| run(arguments));
        let ratio = all.as_secs_f64() / time.as_secs_f64();
        println!("| {name} | {} ms | {ratio:.2} |", time.as_millis());
        is_fast &= ratio >= least;
    }
    if is_fast { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn fastest(mut run: impl FnMut()) -> Duration {
    let time = |()| {
        let start = Instant::now();
        run();
        start.elapsed()
    };
    std::iter::repeat_n((), ROUNDS).map(time).min().unwrap_or_default()
}

fn run(arguments: &[&str]) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_qmp-tail"));
    let null = File::options().write(true).open("/dev/null").expect("there is a null device");
    let status = command.args(arguments).stdout(null).status().expect("qmp-tail runs");
    assert!(status.success());
}
