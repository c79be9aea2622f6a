//! The command `qmp-tail`, as tests run it.

use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::net::{UnixListener, UnixStream};
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

/// A QEMU's side of the next connection, which has been negotiated. It answers no further command.
pub fn negotiated(listener: &UnixListener) -> UnixStream {
    let (mut socket, _) = listener.accept().unwrap();
    let greeting = r#"{"QMP": {"version": {"qemu": {"micro": 0, "minor": 0, "major": 9}, "package": ""}, "capabilities": []}}"#;
    writeln!(socket, "{greeting}").unwrap();
    let mut command = String::new();
    BufReader::new(socket.try_clone().unwrap()).read_line(&mut command).unwrap();
    let command: serde_json::Value = serde_json::from_str(&command).unwrap();
    writeln!(socket, "{{\"return\": {{}}, \"id\": {}}}", command["id"]).unwrap();
    socket
}
