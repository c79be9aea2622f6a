//! A QEMU process and the connection to it.

use std::cell::{Cell, RefCell};
use std::error::Error;
use std::fs::{self, File};
use std::io::{self, Read};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use qmp_events::stream::{self, Connection, Item, Options};
use qmp_events::{Event, EventKind};
use serde_json::{Value, json};

pub use crate::program::Outcome;
use crate::program::{Folder, Program};
use crate::tally::Tally;

/// The maximum time for an event; the slowest, at the end of a migration, take a few seconds.
const PATIENCE: Duration = Duration::from_secs(30);

/// The time without an event after which a sequence of events is complete.
const QUIET: Duration = Duration::from_millis(300);

/// How often an event that can come again comes at most.
const MORE: usize = 8;

/// Where processes are started, and what they sent.
pub struct Host {
    program: Program,
    pub guest: Option<PathBuf>,
    folder: Folder,
    machines: Cell<usize>,
    tally: RefCell<Tally>,
    version: String,
}

impl Host {
    pub fn new(program: Program, guest: Option<PathBuf>) -> Outcome<Self> {
        let folder = program.folder()?;
        let version = program.version()?;
        Ok(Self { program, guest, folder, machines: Cell::new(0), tally: RefCell::default(), version })
    }

    /// The version that the program prints.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Whether the program is of this release or a newer one.
    pub fn since(&self, release: (u32, u32)) -> bool {
        let mut numbers = self.version.split('.').map_while(|it| it.parse().ok());
        (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0)) >= release
    }

    /// A path in a folder that is removed at the end. It is the same for this program and for QEMU.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A file with this content, as a node of QEMU's block layer.
    pub fn file(&self, name: &str, content: &[u8]) -> Outcome<Value> {
        fs::write(self.path(name), content)?;
        Ok(json!({"driver": "file", "filename": self.path(name)}))
    }

    pub fn into_tally(self) -> Tally {
        self.tally.into_inner()
    }

    /// Starts a machine whose CPUs do not run yet.
    pub fn stopped(&self, arguments: &[&str]) -> Outcome<Machine<'_>> {
        self.start(&[arguments, &["-S"]].concat())
    }

    /// Starts a machine that runs.
    pub fn start(&self, arguments: &[&str]) -> Outcome<Machine<'_>> {
        let number = self.machines.replace(self.machines.get() + 1);
        let path = self.path(&format!("qmp-{number}"));
        let listener = UnixListener::bind(&path)?;
        let mut log = self.path(&format!("log-{number}"));
        log.set_extension("txt");
        let output = File::create(&log)?;
        let mut command = self.program.command();
        command.args(["-nodefaults", "-display", "none", "-accel", "tcg", "-qmp"]);
        command.arg(format!("unix:{}", path.display())).args(arguments);
        command.stdin(Stdio::null()).stdout(output.try_clone()?).stderr(output);
        let mut process = command.current_dir(self.folder.path()).spawn()?;
        let socket = match accept(&listener, &mut process) {
            Ok(socket) => socket,
            Err(error) => {
                process.kill()?;
                process.wait()?;
                return Err(format!("{error}: {}", fs::read_to_string(log)?).into());
            }
        };
        let sent = Arc::new(Mutex::new(Vec::new()));
        let reader = Tee { inner: socket.try_clone()?, copy: Arc::clone(&sent) };
        let connection = stream::from_parts(reader, socket, Options::default())?;
        Ok(Machine { host: self, process, connection, sent, yielded: 0 })
    }
}

/// Waits until QEMU connects or ends.
fn accept(listener: &UnixListener, process: &mut Child) -> Outcome<UnixStream> {
    listener.set_nonblocking(true)?;
    let end = Instant::now() + PATIENCE;
    while Instant::now() < end {
        match listener.accept() {
            Ok((socket, _)) => {
                socket.set_nonblocking(false)?;
                return Ok(socket);
            }
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            Err(error) => return Err(error.into()),
        }
        if let Some(status) = process.try_wait()? {
            return Err(format!("QEMU ended with {status}").into());
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    Err("QEMU did not connect".into())
}

/// A reader that keeps a copy of what it read.
pub struct Tee {
    pub inner: UnixStream,
    pub copy: Arc<Mutex<Vec<u8>>>,
}

impl Read for Tee {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.copy.lock().map_err(|_| io::Error::other("another thread panicked"))?.extend(&buffer[..count]);
        Ok(count)
    }
}

/// A process and its connection. When it is dropped, the process ends, and what it sent is checked.
pub struct Machine<'h> {
    pub host: &'h Host,
    pub process: Child,
    connection: Connection,
    sent: Arc<Mutex<Vec<u8>>>,
    yielded: usize,
}

impl Machine<'_> {
    /// Executes a command and returns its result.
    #[expect(clippy::needless_pass_by_value, reason = "callers write `json!` in place")]
    pub fn run(&mut self, command: &str, arguments: Value) -> Outcome<Value> {
        let line = json!({"execute": command, "arguments": arguments}).to_string();
        let reply = self.connection.command(&line).map_err(|error| format!("{command}: {error}"))?;
        Ok(serde_json::from_str(&reply)?)
    }

    /// Sends a command, after which QEMU may not reply.
    #[expect(clippy::needless_pass_by_value, reason = "callers write `json!` in place")]
    pub fn send(&mut self, command: &str, arguments: Value) {
        let line = json!({"execute": command, "arguments": arguments}).to_string();
        let _reply = self.connection.command(&line);
    }

    /// Executes a command of the human monitor, and returns what it prints.
    pub fn monitor(&mut self, line: &str) -> Outcome<String> {
        let reply = self.run("human-monitor-command", json!({"command-line": line}))?;
        Ok(reply.as_str().unwrap_or_default().to_owned())
    }

    /// Writes to ports as a guest does: width in bytes, port, value.
    pub fn ports(&mut self, writes: &[(u8, u16, u32)]) -> Outcome {
        for (width, port, value) in writes {
            let size = match width {
                1 => 'b',
                2 => 'h',
                _ => 'w',
            };
            self.monitor(&format!("o /{size} {port:#x} {value:#x}"))?;
        }
        Ok(())
    }

    /// Waits for an event of this kind.
    pub fn wait(&mut self, kind: EventKind) -> Outcome<Event> {
        self.wait_where(kind, |_| true)
    }

    /// Waits for an event of this kind about this subject.
    pub fn wait_about(&mut self, kind: EventKind, subject: &str) -> Outcome<Event> {
        self.wait_where(kind, |event| event.subject() == Some(subject))
    }

    /// Waits for an event of this kind whose data has a member with this value.
    pub fn wait_with(&mut self, kind: EventKind, member: &str, value: impl Into<Value>) -> Outcome<Event> {
        let value = value.into();
        self.wait_where(kind, |event| {
            serde_json::to_value(event).is_ok_and(|event| event["data"][member] == value)
        })
    }

    /// Waits for an event of one of these kinds.
    pub fn wait_any(&mut self, kinds: &[EventKind]) -> Outcome<Event> {
        let end = Instant::now() + PATIENCE;
        loop {
            let next = self.next(end).map_err(|error| format!("{kinds:?}: {error}"))?;
            let event = next.ok_or_else(|| format!("QEMU ended before {kinds:?}"))?;
            if event.kind().is_some_and(|kind| kinds.contains(&kind)) {
                return Ok(event);
            }
        }
    }

    fn wait_where(&mut self, kind: EventKind, test: impl Fn(&Event) -> bool) -> Outcome<Event> {
        let end = Instant::now() + PATIENCE;
        loop {
            let next = self.next(end).map_err(|error| format!("{kind}: {error}"))?;
            let event = next.ok_or_else(|| format!("QEMU ended before {kind}"))?;
            if event.kind() == Some(kind) && test(&event) {
                return Ok(event);
            }
        }
    }

    /// The next event until `end`; `None` if the connection ended.
    fn next(&mut self, end: Instant) -> Outcome<Option<Event>> {
        loop {
            let left = end.saturating_duration_since(Instant::now());
            match self.connection.events().next_within(left)? {
                Some(Item::Event(event)) => {
                    self.yielded += 1;
                    return Ok(Some(Arc::unwrap_or_clone(event)));
                }
                Some(_) => {}
                None => return Ok(None),
            }
        }
    }

    /// Checks that exactly these events come next, and that QEMU then keeps running.
    pub fn sequence(&mut self, expected: &[Step<'_>]) -> Outcome {
        self.steps(expected)?;
        match self.next_in_time()? {
            Some(event) => Err(unexpected(&event)),
            None => Ok(()),
        }
    }

    /// The same for events of which the last one can come a few more times.
    pub fn sequence_with_more(&mut self, expected: &[Step<'_>]) -> Outcome {
        self.steps(expected)?;
        let last = expected.last().ok_or("no event is expected")?;
        for _ in 0..MORE {
            match self.next_in_time()? {
                Some(event) if is_step(&event, last)? => {}
                Some(event) => return Err(unexpected(&event)),
                None => return Ok(()),
            }
        }
        Err(format!("{} comes without end", last.0).into())
    }

    /// The next event; `None` if nothing comes for some time.
    fn next_in_time(&mut self) -> Outcome<Option<Event>> {
        match self.next(Instant::now() + QUIET) {
            Ok(Some(event)) => Ok(Some(event)),
            Ok(None) => Err("QEMU ended".into()),
            Err(_) => Ok(None),
        }
    }

    /// Checks that exactly these events come next, and that QEMU then ends.
    pub fn last(&mut self, expected: &[Step<'_>]) -> Outcome {
        self.steps(expected)?;
        match self.next(Instant::now() + PATIENCE)? {
            Some(event) => Err(unexpected(&event)),
            None => Ok(()),
        }
    }

    fn steps(&mut self, expected: &[Step<'_>]) -> Outcome {
        for step @ (kind, member, value) in expected {
            let next = self.next(Instant::now() + PATIENCE).map_err(|error| format!("{kind}: {error}"))?;
            let event = next.ok_or_else(|| format!("QEMU ended before {kind}"))?;
            if !is_step(&event, step)? {
                return Err(format!("{kind} {member}={value} was expected, not {}", event.to_json()).into());
            }
        }
        Ok(())
    }

    /// The events up to the first of this kind whose data has a member with this value.
    pub fn until(&mut self, kind: EventKind, member: &str, value: &str) -> Outcome<Vec<Event>> {
        let end = Instant::now() + PATIENCE;
        let mut events = Vec::new();
        loop {
            let next = self.next(end).map_err(|error| format!("{kind}: {error}"))?;
            let event = next.ok_or_else(|| format!("QEMU ended before {kind}"))?;
            let found = serde_json::to_value(&event)?["data"][member] == value;
            let is_last = event.kind() == Some(kind) && found;
            events.push(event);
            if is_last {
                return Ok(events);
            }
        }
    }

    /// The events that come until none came for a while.
    pub fn all(&mut self) -> Vec<Event> {
        let mut events = Vec::new();
        while let Ok(Some(event)) = self.next(Instant::now() + QUIET) {
            events.push(event);
        }
        events
    }

    /// Sends a signal, such as `TERM`, to the process.
    pub fn signal(&self, name: &str) -> Outcome {
        let status =
            Command::new("kill").arg(format!("-{name}")).arg(self.process.id().to_string()).status()?;
        if status.success() { Ok(()) } else { Err("kill failed".into()) }
    }

    /// Kills the process.
    pub fn kill(&mut self) -> Outcome {
        Ok(self.process.kill()?)
    }

    /// Waits until the process ends, as after an event that announces it.
    fn end(&mut self) -> Outcome {
        // The process may have ended already.
        let _quit = self.connection.command(r#"{"execute": "quit"}"#);
        let end = Instant::now() + PATIENCE;
        while self.next(end)?.is_some() {}
        self.process.wait()?;
        Ok(())
    }
}

/// Whether an event is the one that a sequence expects.
fn is_step(event: &Event, (kind, member, value): &Step<'_>) -> Outcome<bool> {
    let data = &serde_json::to_value(event)?["data"];
    Ok(event.kind() == Some(*kind) && (member.is_empty() || data[member] == *value))
}

fn unexpected(event: &Event) -> Box<dyn Error> {
    format!("an event that was not expected: {}", event.to_json()).into()
}

/// An event that a sequence expects: its kind, and a member with its value; the name is empty if no member is checked.
pub type Step<'a> = (EventKind, &'a str, &'a str);

impl Drop for Machine<'_> {
    fn drop(&mut self) {
        if let Err(error) = self.end() {
            println!("             at the end: {error}");
            let _gone = self.process.kill();
            let _gone = self.process.wait();
        }
        let mut tally = self.host.tally.borrow_mut();
        if let Ok(sent) = self.sent.lock() {
            let lines = tally.take(&sent);
            tally.compare(lines, self.yielded);
        }
    }
}

/// The text of a path, for an argument.
pub fn text(path: &Path) -> String {
    path.display().to_string()
}

/// Waits, if no event says when a machine is ready.
pub fn rest(seconds: f32) {
    std::thread::sleep(Duration::from_secs_f32(seconds));
}
