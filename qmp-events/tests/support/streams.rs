//! What the tests of the blocking and of the tokio API share.

use std::os::unix::net::{UnixListener, UnixStream};
use std::path::Path;
use std::time::Duration;

use qmp_events::stream::{Address, Item, Next};
use qmp_events::testing::FakeQemu;

/// Events as lines.
pub const STOP: &str = r#"{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "STOP"}"#;
/// Another.
pub const RESUME: &str = r#"{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "RESUME"}"#;
/// Half a greeting.
pub const HALF: &[u8] = br#"{"QMP": {"version": {"qem"#;

/// Long enough for any machine; nothing waits for all of it if things go well.
pub const LONG: Duration = Duration::from_secs(20);

/// What a peer sends instead of a greeting, whether it then waits, and what the error says.
pub const NOT_QMP: [(&[u8], bool, &str); 7] = [
    (
        b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n",
        true,
        "not a QMP server, it said `HTTP/1.1 400",
    ),
    (&[0; 3], true, r"not a QMP server, it said `\0\0\0`"),
    (&[0x15, 3, 1, 0, 2, 2, 0x28], false, "not a QMP server"),
    (HALF, true, "did not greet"),
    (HALF, false, "closed the connection before it was negotiated"),
    (b"\r\n\r\n", true, "did not greet"),
    (
        b"{\"error\": {\"class\": \"GenericError\", \"desc\": \"busy\"}}\r\n",
        true,
        "within 400ms; what it sent: a reply to no command of ours",
    ),
];

/// What a peer that does not negotiate sends, and what the error says, before and after "what it sent".
pub fn unnegotiated() -> [(FakeQemu, &'static str, &'static str); 4] {
    let asked = || FakeQemu::new().greet().expect("qmp_capabilities");
    let busy = FakeQemu::new().line(r#"{"error": {"class": "GenericError", "desc": "busy"}}"#);
    [
        (asked().line("what?"), "closed the connection", "not an object"),
        (
            asked().line(r#"{"return": {}, "id": 1}"#),
            "closed the connection",
            "a reply to no command of ours",
        ),
        (asked().reply("nan"), "closed the connection", "`return`: expected"),
        (busy, "closed the connection", "busy"),
    ]
}

/// What a peer returns that cannot be read where [`LIMIT`] is the limit, and what the error says.
#[must_use]
pub fn unreadable() -> [(String, &'static str); 4] {
    [
        (format!("\"{}\"", "x".repeat(3 * LIMIT)), "bytes in a line, where 70000 are the limit"),
        (format!("{}{}", "[".repeat(300), "]".repeat(300)), "nested too deep"),
        ("nan".to_owned(), "`return`: expected"),
        ("{\"a\": 1]".to_owned(), "`return`"),
    ]
}

/// The limit of an object's length there.
pub const LIMIT: usize = 70_000;

/// Addresses at which no QMP server can be, made in `folder`; what the error says, and whether another attempt can succeed.
#[must_use]
pub fn unreachable(folder: &Path) -> Vec<(Address, &'static str, bool)> {
    let file = folder.join("file");
    std::fs::write(&file, "text").unwrap();
    let stale = folder.join("stale");
    drop(UnixListener::bind(&stale).unwrap());
    vec![
        (Address::Unix(folder.join("nothing")), "No such file or directory", true),
        (Address::Unix(stale), "Connection refused", true),
        (Address::Unix(file), "the file is not a socket", true),
        (Address::Unix(folder.to_owned()), "the file is not a socket", true),
        (
            Address::Unix(folder.join("x".repeat(120))),
            "longer than the address of a Unix socket can be",
            false,
        ),
        (Address::Unix("/a\0b".into()), "a path cannot contain the character NUL", false),
        (Address::Abstract("x".repeat(120)), "longer than the address of a Unix socket can be", false),
        (Address::Tcp("127.0.0.1:1".into()), "Connection refused", true),
        (Address::Tcp("no.such.host.invalid:4444".into()), "", true),
        (Address::Tcp("no port".into()), "invalid socket address", false),
    ]
}

/// A listener whose backlog is full, and who fills it.
#[must_use]
pub fn full_backlog(path: &Path) -> (socket2::Socket, UnixStream) {
    let listener = socket2::Socket::new(socket2::Domain::UNIX, socket2::Type::STREAM, None).unwrap();
    listener.bind(&socket2::SockAddr::unix(path).unwrap()).unwrap();
    listener.listen(0).unwrap();
    (listener, UnixStream::connect(path).unwrap())
}

/// So many milliseconds.
#[must_use]
pub fn millis(count: u64) -> Duration {
    Duration::from_millis(count)
}

/// An item in short.
#[must_use]
pub fn short(next: &Next) -> String {
    match next {
        Ok(Item::Event(event)) => event.name().to_owned(),
        Ok(Item::Closed(closed)) => match &closed.error {
            None => format!("Closed({:?})", closed.how),
            Some(error) => format!("Closed({:?}): {error}", closed.how),
        },
        Ok(other) => format!("{other:?}"),
        Err(error) => format!("error: {error}"),
    }
}
