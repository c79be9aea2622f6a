//! How to react to some events: implement a method for each of these, and one for all others.
//!
//! `cargo run --example handler /run/vm1.qmp`

use std::error::Error;
use std::io;

use qmp_events::stream::{self, Item};
use qmp_events::{BlockIoError, Event, GuestPanicked, Handler};

/// Writes down what an operator has to know.
#[derive(Debug, Default)]
pub struct Alarms {
    /// A line for each alarm.
    pub lines: Vec<String>,
    /// How many other events came.
    pub others: usize,
}

impl Handler for Alarms {
    fn guest_panicked(&mut self, _event: &Event, data: &GuestPanicked) {
        self.lines.push(format!("the guest has panicked, QEMU's action is {}", data.action));
    }

    fn block_io_error(&mut self, _event: &Event, data: &BlockIoError) {
        self.lines.push(format!("I/O error on {}, QEMU's action is {}", data.device, data.action));
    }

    fn other(&mut self, _event: &Event) {
        self.others += 1;
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let address = std::env::args().nth(1).ok_or("usage: handler SOCKET")?;
    let alarms = run(&address)?;
    io::Write::write_all(&mut io::stdout(), alarms.lines.join("\n").as_bytes())?;
    Ok(())
}

/// The alarms until the connection ends.
///
/// # Errors
/// Returns an error if the connection, a command or the output fails.
pub fn run(address: &str) -> Result<Alarms, Box<dyn Error>> {
    let mut alarms = Alarms::default();
    let mut connection = stream::connect(address)?;
    for item in connection.events() {
        match item {
            Ok(Item::Event(event)) => event.dispatch(&mut alarms),
            Ok(_) => {}
            // A line that is not QMP: more events may follow.
            Err(error) => eprintln!("{error}"),
        }
    }
    Ok(alarms)
}
