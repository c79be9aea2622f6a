//! A fake QEMU that plays a script, for testing programs that receive events.
//!
//! ```
//! use qmp_events::stream::{self, Item, Options};
//! use qmp_events::testing::FakeQemu;
//!
//! let (socket, qemu) = FakeQemu::new()
//!     .negotiate()
//!     .expect("stop")
//!     .line(r#"{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "STOP"}"#)
//!     .reply("{}")
//!     .start()?;
//! let mut connection = stream::from_unix_stream(socket, Options::default())?;
//! connection.command(r#"{"execute": "stop"}"#)?;
//! assert!(matches!(connection.events().next(), Some(Ok(Item::Event(event))) if event.name() == "STOP"));
//! qemu.finish()?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod session;

use std::fmt;
use std::io::{self, Read, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::Path;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use crate::generated::Event;
use crate::record::Record;
use crate::runtime::{DecodeError, Value};
use crate::runtime::{Guess, Parser, Wire, write_string};

pub use session::Session;

/// How long the fake waits for its client before it gives up.
const PATIENCE: Duration = Duration::from_secs(20);

/// A script: what QEMU sends and waits for, in order. The connection is closed at the end of the script.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct FakeQemu {
    steps: Vec<Step>,
}

#[derive(Debug, Clone)]
enum Step {
    Send(Vec<u8>),
    Expect(String),
    Reply(String),
    ReplyTo(String, String),
    WaitForEnd,
    Reset,
    /// Replies to the commands that have come.
    Answer,
    /// Replies to commands until the client leaves.
    AnswerUntilEnd,
}

/// A script that is being played.
#[derive(Debug)]
#[must_use]
pub struct Playing {
    thread: JoinHandle<Result<(), ScriptError>>,
}

/// The step of a script at which the client deviated from it.
#[derive(Debug)]
pub struct ScriptError {
    step: String,
    found: String,
}

impl FakeQemu {
    /// An empty script.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sends the greeting of QEMU 10.0.2.
    pub fn greet(self) -> Self {
        self.line(
            r#"{"QMP": {"version": {"qemu": {"micro": 2, "minor": 0, "major": 10}, "package": "fake"}, "capabilities": ["oob"]}}"#,
        )
    }

    /// Sends a greeting and accepts the client's negotiation.
    pub fn negotiate(self) -> Self {
        self.greet().expect("qmp_capabilities").reply("{}")
    }

    /// Sends an event.
    pub fn event(self, event: &Event) -> Self {
        self.line(&event.to_json())
    }

    /// Sends a line.
    pub fn line(self, line: &str) -> Self {
        self.bytes(format!("{line}\r\n"))
    }

    /// Sends arbitrary bytes.
    pub fn bytes(self, bytes: impl Into<Vec<u8>>) -> Self {
        self.step(Step::Send(bytes.into()))
    }

    /// Waits for this command, such as `stop`.
    pub fn expect(self, command: &str) -> Self {
        self.step(Step::Expect(command.to_owned()))
    }

    /// Replies to the last command; `json` is its return value.
    pub fn reply(self, json: &str) -> Self {
        self.step(Step::Reply(format!("{{\"return\": {json}")))
    }

    /// Replies to the most recent command with that name, which need not be the last command.
    pub fn reply_to(self, command: &str, json: &str) -> Self {
        self.step(Step::ReplyTo(command.to_owned(), format!("{{\"return\": {json}")))
    }

    /// Replies to the last command with an error.
    pub fn refuse(self, class: &str, desc: &str) -> Self {
        let mut reply = String::from("{\"error\": {\"class\": ");
        write_string(class, &mut reply);
        reply.push_str(", \"desc\": ");
        write_string(desc, &mut reply);
        reply.push('}');
        self.step(Step::Reply(reply))
    }

    /// Negotiates and sends the events of a record written by `qmp-tail --record`, without pauses.
    ///
    /// ```
    /// use qmp_events::stream::{self, Item};
    /// use qmp_events::testing::FakeQemu;
    ///
    /// let record = r#"{"arrived": 1700000000000000, "source": "vm1", "event": {"event": "STOP"}}"#;
    /// let (socket, qemu) = FakeQemu::from_record(record)?.start()?;
    /// let mut connection = stream::from_unix_stream(socket, Default::default())?;
    /// assert!(matches!(connection.events().next(), Some(Ok(Item::Event(event))) if event.name() == "STOP"));
    /// qemu.finish()?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// Returns an error that contains the line number if the text is not a record.
    pub fn from_record(text: &str) -> Result<Self, DecodeError> {
        let mut script = Self::new().negotiate();
        for record in Record::from_lines(text) {
            script = script.event(&record?.event);
        }
        Ok(script)
    }

    /// Waits until the client has closed the connection.
    pub fn wait_for_end(self) -> Self {
        self.step(Step::WaitForEnd)
    }

    /// Replies to each command with `{}` until the client has closed the connection.
    pub fn answer_until_end(self) -> Self {
        self.step(Step::AnswerUntilEnd)
    }

    /// Waits for a command and closes the connection without reading it, so that the client sees a reset.
    pub fn reset(self) -> Self {
        self.step(Step::Reset)
    }

    fn step(mut self, step: Step) -> Self {
        self.steps.push(step);
        self
    }

    /// Plays the script on a thread and returns the client's socket.
    ///
    /// # Errors
    /// Returns an error if the socket pair or the thread cannot be created.
    pub fn start(self) -> io::Result<(UnixStream, Playing)> {
        let (client, qemu) = UnixStream::pair()?;
        let thread = thread::Builder::new().spawn(move || self.play(qemu))?;
        Ok((client, Playing { thread }))
    }

    /// Listens on a Unix socket and plays the scripts in turn, each to a new client.
    ///
    /// # Errors
    /// Returns an error if the socket cannot be created.
    pub fn listen(path: impl AsRef<Path>, scripts: Vec<Self>) -> io::Result<Playing> {
        let listener = UnixListener::bind(path)?;
        let play = move || {
            scripts.into_iter().try_for_each(|script| match listener.accept() {
                Ok((qemu, _address)) => script.play(qemu),
                Err(error) => Err(ScriptError { step: "accept".into(), found: error.to_string() }),
            })
        };
        Ok(Playing { thread: thread::Builder::new().spawn(play)? })
    }

    fn play(self, socket: UnixStream) -> Result<(), ScriptError> {
        let mut player = Player { socket, received: Vec::new(), commands: Vec::new() };
        for step in self.steps {
            let done = match &step {
                Step::Send(bytes) => player.send(bytes),
                Step::Expect(command) => player.expect(command),
                Step::Reply(start) => player.reply(None, start),
                Step::ReplyTo(command, start) => player.reply(Some(command), start),
                Step::WaitForEnd => player.wait_for_end(),
                Step::Reset => player.wait_for_byte(),
                Step::Answer => player.answer(),
                Step::AnswerUntilEnd => player.answer_until_end(),
            };
            done.map_err(|error| ScriptError { step: step.to_string(), found: error.to_string() })?;
        }
        Ok(())
    }
}

/// QEMU's end of a connection.
struct Player {
    socket: UnixStream,
    received: Vec<u8>,
    /// The commands received so far, with their ids.
    commands: Vec<(String, Option<Value>)>,
}

impl Player {
    fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.socket.set_write_timeout(Some(PATIENCE))?;
        self.socket.write_all(bytes)
    }

    fn expect(&mut self, command: &str) -> io::Result<()> {
        let line = self.line()?;
        let other = || io::Error::other(format!("`{}`", String::from_utf8_lossy(line.trim_ascii())));
        let parser = Parser::of_bytes(&line, Guess::Nothing);
        let value = parser.and_then(|mut parser| Value::read(&mut parser)).map_err(|_| other())?;
        let name = value.get("execute").or_else(|| value.get("exec-oob"));
        if name.and_then(Value::as_str) != Some(command) {
            return Err(other());
        }
        self.commands.push((command.to_owned(), value.get("id").cloned()));
        Ok(())
    }

    fn reply(&mut self, command: Option<&str>, start: &str) -> io::Result<()> {
        let asked = |(name, _): &&(String, _)| command.is_none_or(|command| command == name);
        let mut reply = start.to_owned();
        if let Some((_, Some(id))) = self.commands.iter().rev().find(asked) {
            reply.push_str(", \"id\": ");
            reply.push_str(&id.to_string());
        }
        reply.push_str("}\r\n");
        self.send(reply.as_bytes())
    }

    /// Returns the next line that the client sent.
    fn line(&mut self) -> io::Result<Vec<u8>> {
        self.socket.set_read_timeout(Some(PATIENCE))?;
        loop {
            if let Some(end) = self.received.iter().position(|&byte| byte == b'\n') {
                return Ok(self.received.drain(..=end).collect());
            }
            let mut chunk = [0; 1024];
            match self.socket.read(&mut chunk)? {
                0 => return Err(io::ErrorKind::UnexpectedEof.into()),
                count => self.received.extend_from_slice(chunk.get(..count).unwrap_or_default()),
            }
        }
    }

    /// Replies to the commands that have come, without waiting for more.
    fn answer(&mut self) -> io::Result<()> {
        self.socket.set_nonblocking(true)?;
        let read = loop {
            let mut chunk = [0; 1024];
            match self.socket.read(&mut chunk) {
                Ok(0) => break Ok(()),
                Ok(count) => self.received.extend_from_slice(chunk.get(..count).unwrap_or_default()),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => break Ok(()),
                Err(error) => break Err(error),
            }
        };
        self.socket.set_nonblocking(false)?;
        read?;
        self.answer_lines()
    }

    fn answer_lines(&mut self) -> io::Result<()> {
        while self.received.contains(&b'\n') {
            let line = self.line()?;
            self.answer_line(&line)?;
        }
        Ok(())
    }

    fn answer_line(&mut self, line: &[u8]) -> io::Result<()> {
        let parser = Parser::of_bytes(line, Guess::Nothing);
        let Ok(value) = parser.and_then(|mut parser| Value::read(&mut parser)) else { return Ok(()) };
        let command = value.get("execute").and_then(Value::as_str).unwrap_or_default();
        self.commands.push((command.to_owned(), value.get("id").cloned()));
        self.reply(None, "{\"return\": {}")
    }

    fn answer_until_end(&mut self) -> io::Result<()> {
        loop {
            match self.line() {
                Ok(line) => self.answer_line(&line)?,
                Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(()),
                Err(error) if error.kind() == io::ErrorKind::ConnectionReset => return Ok(()),
                Err(error) => return Err(error),
            }
        }
    }

    fn wait_for_end(&mut self) -> io::Result<()> {
        self.socket.set_read_timeout(Some(PATIENCE))?;
        match self.socket.read_to_end(&mut self.received) {
            Err(error) if error.kind() == io::ErrorKind::ConnectionReset => Ok(()),
            read => read.map(drop),
        }
    }

    /// Waits until the client has sent something, and leaves all but one byte of it unread.
    fn wait_for_byte(&mut self) -> io::Result<()> {
        self.socket.set_read_timeout(Some(PATIENCE))?;
        self.socket.read_exact(&mut [0])
    }
}

impl Playing {
    /// Waits for the end of the script.
    ///
    /// # Errors
    /// Returns an error if the client deviates from the script or sends nothing for 20 seconds.
    pub fn finish(self) -> Result<(), ScriptError> {
        self.thread.join().unwrap_or_else(|_panic| {
            Err(ScriptError { step: "play".into(), found: "a panic of the fake's".into() })
        })
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Send(bytes) => write!(f, "send {} bytes", bytes.len()),
            Self::Expect(command) => write!(f, "expect `{command}`"),
            Self::Reply(_) => f.write_str("reply"),
            Self::ReplyTo(command, _) => write!(f, "reply to `{command}`"),
            Self::WaitForEnd => f.write_str("wait for the client to leave"),
            Self::Reset => f.write_str("reset"),
            Self::Answer => f.write_str("reply to what has come"),
            Self::AnswerUntilEnd => f.write_str("reply until the client leaves"),
        }
    }
}

impl fmt::Display for ScriptError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the script came to `{}`, and then: {}", self.step, self.found)
    }
}

impl std::error::Error for ScriptError {}
