//! A monitor on which typed commands are executed, and what their replies are checked for.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::sync::{Arc, Mutex};

use qmp_events::runtime::Wire;
use qmp_events::stream::{self, Connection, Error, Options};
use qmp_events::{Command, ErrorClass, Message, Value, to_json, unknowns};

use crate::machine::{Outcome, Tee};

/// The commands that `commands/commands.json` describes.
pub mod generated {
    qmp_events::include_events!("commands.rs");
}

/// The schema, for the names of its commands.
const SCHEMAS: [&str; 2] =
    [include_str!("../commands/commands.json"), include_str!("../commands/replies.json")];

/// The names of the commands that were executed.
#[derive(Debug, Default)]
pub struct Executed {
    names: RefCell<BTreeSet<&'static str>>,
}

impl Executed {
    /// Adds the name of a command.
    pub fn add<C: Command>(&self, _: &C) {
        self.names.borrow_mut().insert(C::NAME);
    }

    /// Checks that each command of the schema was executed; returns how many these are.
    pub fn complete(&self) -> Outcome<usize> {
        let names = self.names.borrow();
        let known = SCHEMAS.iter().flat_map(|text| text.split("\n{ 'command': '").skip(1));
        let known: BTreeSet<_> = known.filter_map(|rest| rest.split('\'').next()).collect();
        let missing: Vec<_> = known.iter().filter(|name| !names.contains(*name)).copied().collect();
        if missing.is_empty() {
            Ok(known.len())
        } else {
            Err(format!("not executed: {}", missing.join(", ")).into())
        }
    }
}

/// A further monitor of a machine.
pub struct Monitor<'e> {
    connection: Connection,
    sent: Arc<Mutex<Vec<u8>>>,
    executed: &'e Executed,
}

impl<'e> Monitor<'e> {
    /// Connects to the socket at `path`; commands can be executed out of band.
    pub fn connect(path: &Path, executed: &'e Executed) -> Outcome<Self> {
        let socket = UnixStream::connect(path)?;
        let sent = Arc::new(Mutex::new(Vec::new()));
        let reader = Tee { inner: socket.try_clone()?, copy: Arc::clone(&sent) };
        let options = Options::default().oob(true);
        let connection = stream::from_parts(reader, socket, options)?;
        Ok(Self { connection, sent, executed })
    }

    /// Executes a command that returns nothing.
    pub fn run<C: Command<Reply = ()>>(&mut self, command: &C) -> Outcome {
        self.executed.add(command);
        self.connection.execute(command).map_err(|error| failed::<C>(&error))?;
        let text = self.returned()?;
        if text == "{}" { Ok(()) } else { Err(format!("{} returned {text}", C::NAME).into()) }
    }

    /// The same out of band.
    pub fn run_oob<C: Command<Reply = ()>>(&mut self, command: &C) -> Outcome {
        self.executed.add(command);
        Ok(self.connection.execute_oob(command).map_err(|error| failed::<C>(&error))?)
    }

    /// Executes a command. Its reply has to be written back as QEMU sent it.
    pub fn ask<C: Command<Reply: Wire>>(&mut self, command: &C) -> Outcome<C::Reply> {
        self.executed.add(command);
        let reply = self.connection.execute(command).map_err(|error| failed::<C>(&error))?;
        let text = self.returned()?;
        compare(C::NAME, &reply, &text)?;
        Ok(reply)
    }

    /// The same out of band.
    pub fn ask_oob<C: Command<Reply: Wire>>(&mut self, command: &C) -> Outcome<C::Reply> {
        self.executed.add(command);
        let reply = self.connection.execute_oob(command).map_err(|error| failed::<C>(&error))?;
        let text = self.returned()?;
        compare(C::NAME, &reply, &text)?;
        Ok(reply)
    }

    /// Executes a command that QEMU has to refuse with an error of this class.
    pub fn refused<C: Command>(&mut self, command: &C, class: &ErrorClass) -> Outcome {
        self.executed.add(command);
        match self.connection.execute(command) {
            Err(Error::Command(failure)) if failure.class == *class => Ok(()),
            Err(error) => Err(format!("{class} was expected: {}", failed::<C>(&error)).into()),
            Ok(_) => Err(format!("{} was not refused", C::NAME).into()),
        }
    }

    /// What QEMU returned last, as JSON text.
    fn returned(&self) -> Outcome<String> {
        let sent = self.sent.lock().map_err(|_| "another thread panicked")?;
        for line in sent.rsplit(|&byte| byte == b'\n') {
            if let Ok(Message::Success(reply)) = Message::from_slice(line.trim_ascii_end()) {
                return Ok(reply.value.to_owned());
            }
        }
        Err("nothing was returned".into())
    }
}

fn failed<C: Command>(error: &Error) -> String {
    format!("{}: {error}", C::NAME)
}

/// Compares a reply with its text: they are the same to the byte, unless QEMU sent members that the schema does not have.
fn compare<T: Wire>(name: &str, reply: &T, text: &str) -> Outcome {
    let written = to_json(reply);
    let same = if unknowns(reply).is_empty() {
        written == text
    } else {
        written.parse::<Value>()? == text.parse::<Value>()?
    };
    if same { Ok(()) } else { Err(format!("{name} is encoded otherwise:\n{text}\n{written}").into()) }
}
