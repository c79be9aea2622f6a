//! Where events come from: a thread for each source.

mod listen;
mod packed;
mod replay;
mod socket;
mod start;
mod text;
mod watch;

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;

use qmp_events::stream::Address;

use crate::arguments::Arguments;
use crate::message::Sender;
use crate::result::Result;
use crate::wanted::Wanted;
use listen::Listener;
use socket::{Persistence, Socket};
use start::{is_socket, spawn};
use watch::Watch;

/// The sources that were started.
#[derive(Debug, Default)]
pub struct Started {
    /// The names of those that were named, in the order of the arguments.
    pub names: Vec<String>,
    /// Which of them connect.
    pub connecting: Vec<Arc<str>>,
    /// How many there are, with those that find others.
    pub count: usize,
    /// Whether all of them are texts, which can wait.
    pub are_texts: bool,
}

/// Starts the sources that the arguments name.
pub fn start(arguments: &Arguments, wanted: &Arc<Wanted>, sender: &Sender) -> Result<Started> {
    let mut started = Started { are_texts: true, ..Started::default() };
    if let Some(path) = &arguments.replay {
        let name = path.display().to_string();
        let file = File::open(path).map_err(|error| format!("{name}: {error}"))?;
        let replay = replay::Replay::new(name.as_str().into(), Arc::clone(wanted), arguments.fast);
        started.add(&name);
        spawn(sender, name.as_str().into(), move |sender| replay.run(file, sender))?;
        return Ok(started);
    }
    let mut names = arguments.addresses.clone();
    if names.is_empty() && arguments.watch.is_empty() && arguments.listen.is_empty() {
        names.push("-".into());
    }
    let opened: Vec<_> = names.iter().map(|name| open(name)).collect::<Result<_>>()?;
    for (name, opened) in names.iter().zip(opened) {
        let source: Arc<str> = name.as_str().into();
        started.add(name);
        match opened {
            Opened::Text(text) => {
                spawn(sender, Arc::clone(&source), move |sender| text::run(text, &source, sender))?;
            }
            Opened::Address(address) => {
                started.are_texts = false;
                started.connecting.push(Arc::clone(&source));
                let persistence = if arguments.retry { Persistence::Forever } else { Persistence::Once };
                let socket = Socket { name: Arc::clone(&source), persistence };
                spawn(sender, source, move |sender| socket.run(&address, sender))?;
            }
        }
    }
    find(arguments, sender, &mut started)?;
    Ok(started)
}

/// Starts the sources that find others.
fn find(arguments: &Arguments, sender: &Sender, started: &mut Started) -> Result {
    for folder in &arguments.watch {
        let watch = Watch::new(folder)?;
        spawn(sender, folder.display().to_string().into(), move |sender| watch.run(sender))?;
        started.count += 1;
        started.are_texts = false;
    }
    for address in &arguments.listen {
        let listener = Listener::new(address)?;
        spawn(sender, address.as_str().into(), move |sender| listener.run(sender))?;
        started.count += 1;
        started.are_texts = false;
    }
    Ok(())
}

impl Started {
    fn add(&mut self, name: &str) {
        self.names.push(name.to_owned());
        self.count += 1;
    }
}

/// What an argument names.
enum Opened {
    Text(Box<dyn Read + Send>),
    Address(Address),
}

fn open(name: &str) -> Result<Opened> {
    if name == "-" {
        return Ok(Opened::Text(Box::new(io::stdin())));
    }
    match fs::metadata(name) {
        Ok(metadata) if metadata.is_dir() => {
            Err(format!("{name} is a folder; --watch {name} connects to the sockets in it").into())
        }
        Ok(metadata) if !is_socket(&metadata) => {
            let file = File::open(Path::new(name)).map_err(|error| format!("{name}: {error}"))?;
            Ok(Opened::Text(Box::new(file)))
        }
        _ => Ok(Opened::Address(name.parse()?)),
    }
}
