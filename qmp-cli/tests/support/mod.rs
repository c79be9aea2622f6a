//! The command `qmp-tail`, as tests run it.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

/// The command with these arguments, with no input, and with its output to be read.
pub fn tail(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_qmp-tail"));
    command.args(arguments).env_remove("NO_COLOR").stdin(Stdio::null());
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Output as text.
pub fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// What it does with these lines on standard input.
pub fn of_input(arguments: &[&str], lines: &str) -> Output {
    let mut child = tail(arguments).stdin(Stdio::piped()).spawn().unwrap();
    // It may have ended already, where it is to end early or to refuse its arguments.
    let _ended = child.stdin.take().unwrap().write_all(lines.as_bytes());
    child.wait_with_output().unwrap()
}
