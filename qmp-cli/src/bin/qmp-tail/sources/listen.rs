//! QEMUs that connect to us.

use std::fs;
use std::io::{self, ErrorKind};
use std::net::TcpListener;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

#[cfg(unix)]
use std::os::unix::net::{UnixListener, UnixStream};

use qmp_events::Value;
use qmp_events::stream::{self, Address, Connection};

use super::socket::pass_on;
use super::start::{options, spawn};
use crate::arrival::named;
use crate::message::{Gone, Message, Sender};
use crate::result::Result;

/// The pause after a connection that could not be accepted, as when there are too many.
const PAUSE: Duration = Duration::from_millis(100);

/// An address at which QEMUs connect.
pub struct Listener {
    socket: Socket,
    name: String,
}

enum Socket {
    Tcp(TcpListener),
    #[cfg(unix)]
    Unix(UnixListener, PathBuf),
}

/// A peer that has connected.
enum Peer {
    Tcp(std::net::TcpStream),
    #[cfg(unix)]
    Unix(UnixStream),
}

impl Listener {
    /// # Errors
    /// Returns an error if nothing can listen there.
    pub fn new(address: &str) -> Result<Self> {
        let fail = |error: io::Error| format!("cannot listen at {address}: {error}");
        let socket = match address.parse()? {
            Address::Tcp(pair) => Socket::Tcp(TcpListener::bind(pair).map_err(fail)?),
            #[cfg(unix)]
            Address::Unix(path) => {
                // A socket that nobody listens at is left from one who did.
                if UnixStream::connect(&path).is_err_and(|error| error.kind() == ErrorKind::ConnectionRefused)
                {
                    fs::remove_file(&path).map_err(fail)?;
                }
                Socket::Unix(UnixListener::bind(&path).map_err(fail)?, path)
            }
            _ => return Err(format!("cannot listen at {address}: give host:port or a path").into()),
        };
        Ok(Self { socket, name: address.to_owned() })
    }

    /// Starts a source for each QEMU that connects.
    pub fn run(self, sender: &Sender) -> std::result::Result<(), Gone> {
        for number in 1_u64.. {
            match self.accept() {
                Ok((peer, from)) => {
                    let name: Arc<str> = from.unwrap_or_else(|| format!("{}#{number}", self.name)).into();
                    sender.send(Message::Started)?;
                    let own = Arc::clone(&name);
                    if let Err(error) =
                        spawn(sender, Arc::clone(&name), move |sender| serve(peer, &own, sender))
                    {
                        sender.send(Message::Problem(format!("{name}: {error}")))?;
                        sender.send(Message::Ended(name))?;
                    }
                }
                Err(error) => {
                    sender.send(Message::Problem(format!("{}: {error}", self.name)))?;
                    std::thread::sleep(PAUSE);
                }
            }
        }
        Ok(())
    }

    fn accept(&self) -> io::Result<(Peer, Option<String>)> {
        match &self.socket {
            Socket::Tcp(listener) => {
                let (stream, from) = listener.accept()?;
                Ok((Peer::Tcp(stream), Some(from.to_string())))
            }
            #[cfg(unix)]
            Socket::Unix(listener, _) => Ok((Peer::Unix(listener.accept()?.0), None)),
        }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        #[cfg(unix)]
        if let Socket::Unix(_, path) = &self.socket {
            // It may be gone already.
            let _gone = fs::remove_file(path);
        }
    }
}

/// Talks to a QEMU that has connected. Its name, if it has one, is the source's.
fn serve(peer: Peer, name: &Arc<str>, sender: &Sender) -> std::result::Result<(), Gone> {
    let connection = match peer {
        Peer::Tcp(stream) => stream::from_tcp_stream(stream, options()),
        #[cfg(unix)]
        Peer::Unix(stream) => stream::from_unix_stream(stream, options()),
    };
    match connection {
        Ok(mut connection) => {
            let name = guest_name(&mut connection).map_or_else(|| Arc::clone(name), Into::into);
            pass_on(&name, connection, sender)
        }
        Err(error) => sender.send(Message::Problem(named(name, &error))),
    }
}

/// The name that QEMU's argument `-name` gives the virtual machine.
fn guest_name(connection: &mut Connection) -> Option<String> {
    let reply = connection.command(r#"{"execute": "query-name"}"#).ok()?;
    let value: Value = reply.parse().ok()?;
    let name = value.get("name")?.as_str()?.to_owned();
    (!name.is_empty()).then_some(name)
}
