//! How a source begins.

use std::sync::Arc;
use std::time::Duration;
use std::{fs, io, thread};

use qmp_events::stream::Options;

use crate::message::{Gone, Message, Sender};

/// How long to wait for a greeting and for a reply.
const WAIT: Duration = Duration::from_secs(10);

/// Whether a file is a socket.
#[cfg(unix)]
pub fn is_socket(metadata: &fs::Metadata) -> bool {
    use std::os::unix::fs::FileTypeExt as _;
    metadata.file_type().is_socket()
}

/// Whether a file is a socket.
#[cfg(not(unix))]
pub fn is_socket(_: &fs::Metadata) -> bool {
    false
}

/// How connections are made and read. Filters apply later, so that metrics count all events.
pub fn options() -> Options {
    Options::default().timeout(WAIT)
}

/// Runs a source in a thread of its own, and says when it has ended.
pub fn spawn(
    sender: &Sender,
    name: Arc<str>,
    run: impl FnOnce(&Sender) -> Result<(), Gone> + Send + 'static,
) -> io::Result<()> {
    let sender = sender.clone();
    let whole = move || {
        let ended = run(&sender).and_then(|()| sender.send(Message::Ended(name)));
        // The program is ending if nobody takes it.
        drop(ended);
    };
    thread::Builder::new().spawn(whole).map(drop)
}
