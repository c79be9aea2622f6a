//! A QEMU, as far as it negotiates.

use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::net::{UnixListener, UnixStream};

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
