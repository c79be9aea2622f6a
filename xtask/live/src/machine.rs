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

use crate::tally::Tally;

/// What a step comes to.
pub type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// How long an event may take; the slowest, at the end of a migration, take a few seconds.
const PATIENCE: Duration = Duration::from_secs(30);

/// Where processes are started, and what they sent.
pub struct Host {
    qemu: PathBuf,
    pub guest: Option<PathBuf>,
    folder: tempfile::TempDir,
    machines: Cell<usize>,
    tally: RefCell<Tally>,
}

impl Host {
    pub fn new(qemu: PathBuf, guest: Option<PathBuf>) -> Outcome<Self> {
        let folder = tempfile::tempdir()?;
        Ok(Self { qemu, guest, folder, machines: Cell::new(0), tally: RefCell::default() })
    }

    /// What the program says of itself.
    pub fn version(&self) -> Outcome<String> {
        let output = Command::new(&self.qemu).arg("--version").output();
        let output = output.map_err(|error| {
            format!(
                "cannot run `{}`: {error}; Debian has it in the package qemu-system-x86",
                self.qemu.display()
            )
        })?;
        let text = String::from_utf8(output.stdout)?;
        Ok(text.lines().next().and_then(|line| line.split_once("version ")).map_or("?", |it| it.1).to_owned())
    }

    /// A path in a folder that is removed at the end.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A file of that content, as a node of QEMU's block layer.
    pub fn file(&self, name: &str, content: &[u8]) -> Outcome<Value> {
        fs::write(self.path(name), content)?;
        Ok(json!({"driver": "file", "filename": self.path(name)}))
    }

    pub fn into_tally(self) -> Tally {
        self.tally.into_inner()
    }

    /// Starts a machine whose processors stand still.
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
        let mut process = Command::new(&self.qemu)
            .args(["-nodefaults", "-display", "none", "-accel", "tcg", "-qmp"])
            .arg(format!("unix:{}", path.display()))
            .args(arguments)
            .current_dir(self.folder.path())
            .stdin(Stdio::null())
            .stdout(output.try_clone()?)
            .stderr(output)
            .spawn()?;
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

/// Waits for QEMU to connect, as long as it lives.
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

/// A reader that keeps what it read.
struct Tee {
    inner: UnixStream,
    copy: Arc<Mutex<Vec<u8>>>,
}

impl Read for Tee {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.copy.lock().map_err(|_| io::Error::other("a panic elsewhere"))?.extend(&buffer[..count]);
        Ok(count)
    }
}

/// A process with a connection; it is ended when it goes out of scope, and what it sent is checked.
pub struct Machine<'h> {
    pub host: &'h Host,
    pub process: Child,
    connection: Connection,
    sent: Arc<Mutex<Vec<u8>>>,
    yielded: usize,
}

impl Machine<'_> {
    /// Carries a command out: what it returned.
    #[expect(clippy::needless_pass_by_value, reason = "it is made in place by `json!`, always")]
    pub fn run(&mut self, command: &str, arguments: Value) -> Outcome<Value> {
        let line = json!({"execute": command, "arguments": arguments}).to_string();
        let reply = self.connection.command(&line).map_err(|error| format!("{command}: {error}"))?;
        Ok(serde_json::from_str(&reply)?)
    }

    /// Carries out a line of the human monitor.
    pub fn monitor(&mut self, line: &str) -> Outcome<String> {
        let reply = self.run("human-monitor-command", json!({"command-line": line}))?;
        Ok(reply.as_str().unwrap_or_default().to_owned())
    }

    /// Writes to ports as a guest would: width in bytes, port, value.
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

    /// Waits for an event of that kind.
    pub fn wait(&mut self, kind: EventKind) -> Outcome<Event> {
        self.wait_where(kind, |_| true)
    }

    /// Waits for an event of that kind about that subject.
    pub fn wait_about(&mut self, kind: EventKind, subject: &str) -> Outcome<Event> {
        self.wait_where(kind, |event| event.subject() == Some(subject))
    }

    /// Waits for an event of that kind whose data has a member with that value.
    pub fn wait_with(&mut self, kind: EventKind, member: &str, value: impl Into<Value>) -> Outcome<Event> {
        let value = value.into();
        self.wait_where(kind, |event| {
            serde_json::to_value(event).is_ok_and(|event| event["data"][member] == value)
        })
    }

    fn wait_where(&mut self, kind: EventKind, test: impl Fn(&Event) -> bool) -> Outcome<Event> {
        let end = Instant::now() + PATIENCE;
        loop {
            let left = end.saturating_duration_since(Instant::now());
            let item =
                self.connection.events().next_within(left).map_err(|error| format!("{kind}: {error}"))?;
            match item {
                Some(Item::Event(event)) => {
                    self.yielded += 1;
                    if event.kind() == Some(kind) && test(&event) {
                        return Ok(Arc::unwrap_or_clone(event));
                    }
                }
                Some(_) => {}
                None => return Err(format!("{kind} did not come before the end").into()),
            }
        }
    }

    /// Waits for the end of the process, as after an event that announces it.
    fn end(&mut self) -> Outcome {
        // It may be gone already.
        let _quit = self.connection.command(r#"{"execute": "quit"}"#);
        let end = Instant::now() + PATIENCE;
        loop {
            let left = end.saturating_duration_since(Instant::now());
            match self.connection.events().next_within(left) {
                Ok(Some(Item::Event(_))) => self.yielded += 1,
                Ok(Some(_)) => {}
                Ok(None) => break,
                Err(error) => return Err(error.into()),
            }
        }
        self.process.wait()?;
        Ok(())
    }
}

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

/// Lets machines go on for a while, where nothing tells when they are ready.
pub fn rest(seconds: f32) {
    std::thread::sleep(Duration::from_secs_f32(seconds));
}
