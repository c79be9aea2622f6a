//! Network backends.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::os::linux::net::SocketAddrExt as _;
use std::os::unix::net::{SocketAddr, UnixListener, UnixStream};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use qmp_events::EventKind as Kind;
use serde_json::{Value, json};

use crate::machine::{Host, Machine, Outcome, text};

/// The request of vhost-user that a backend without features has to answer.
const GET_FEATURES: u32 = 1;

pub fn stream(host: &Host) -> Outcome {
    // A path with all characters that JSON escapes.
    let path = host.path("stream \"\\ \u{7f}\té€𝄞");
    let name = format!("live-{}", std::process::id());
    let port = std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
    let mut machine = host.stopped(&["-machine", "q35", "-m", "32"])?;
    let unix = json!({"type": "unix", "path": path});
    server(&mut machine, "unix", (&unix, &unix), || UnixStream::connect(&path))?;
    let inet = json!({"type": "inet", "host": "127.0.0.1", "port": port.to_string()});
    let seen = json!({"type": "inet", "host": "127.0.0.1", "ipv4": true});
    server(&mut machine, "inet", (&inet, &seen), || TcpStream::connect(("127.0.0.1", port)))?;
    let hidden = json!({"type": "unix", "path": name, "abstract": true});
    let seen = json!({"type": "unix", "path": name, "abstract": true, "tight": true});
    let address = SocketAddr::from_abstract_name(&name)?;
    server(&mut machine, "abstract", (&hidden, &seen), || UnixStream::connect_addr(&address))?;
    client(&mut machine, &host.path("called"))
}

/// A server: `seen` is the address in the event. The port of a TCP client is not checked.
fn server<T>(
    machine: &mut Machine<'_>,
    id: &str,
    (address, seen): (&Value, &Value),
    connect: impl Fn() -> io::Result<T>,
) -> Outcome {
    machine.run("netdev_add", json!({"id": id, "type": "stream", "server": true, "addr": address}))?;
    let peer = retried(connect)?;
    let event = machine.wait_about(Kind::NetdevStreamConnected, id)?;
    let mut found = serde_json::to_value(event)?["data"]["addr"].clone();
    if let Some(address) = found.as_object_mut() {
        address.remove("port");
    }
    if found != *seen {
        return Err(format!("the address is {found}, not {seen}").into());
    }
    drop(peer);
    machine.sequence(&[(Kind::NetdevStreamDisconnected, "netdev-id", id)])
}

/// A client reports the address of its peer.
fn client(machine: &mut Machine<'_>, path: &Path) -> Outcome {
    let listener = UnixListener::bind(path)?;
    let address = json!({"type": "unix", "path": path});
    machine.run("netdev_add", json!({"id": "client", "type": "stream", "server": false, "addr": address}))?;
    let peer = listener.accept()?;
    machine.wait_with(Kind::NetdevStreamConnected, "addr", address)?;
    drop(peer);
    machine.sequence(&[(Kind::NetdevStreamDisconnected, "netdev-id", "client")])
}

/// A vhost-user backend. Its events exist since 10.0.
pub fn vhost_user(host: &Host) -> Outcome {
    if !host.since((10, 0)) {
        return Ok(());
    }
    let path = host.path("vhost-user");
    let listener = UnixListener::bind(&path)?;
    let backend = thread::spawn(move || serve(&listener));
    let device = format!("socket,id=carrier,path={}", text(&path));
    let mut machine = host.stopped(&["-machine", "q35", "-m", "32", "-chardev", &device])?;
    machine.run("netdev_add", json!({"type": "vhost-user", "id": "net0", "chardev": "carrier"}))?;
    machine.sequence(&[(Kind::NetdevVhostUserConnected, "chardev-id", "carrier")])?;
    // The backend hangs up.
    machine.wait_about(Kind::NetdevVhostUserDisconnected, "net0")?;
    backend.join().map_err(|_| "the backend panicked")??;
    Ok(())
}

/// Answers requests for features with none, reads all other requests, and hangs up after a second without one.
fn serve(listener: &UnixListener) -> io::Result<()> {
    let (mut socket, _) = listener.accept()?;
    socket.set_read_timeout(Some(Duration::from_secs(1)))?;
    let mut head = [0; 12];
    while socket.read_exact(&mut head).is_ok() {
        let [request, _, size] =
            [0, 4, 8].map(|at| u32::from_le_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]]));
        socket.read_exact(&mut vec![0; usize::try_from(size).unwrap_or_default()])?;
        if request == GET_FEATURES {
            // The flags: version 1, a reply. Then 8 bytes of features.
            let reply = [request, 0b101, 8, 0, 0].map(u32::to_le_bytes).concat();
            socket.write_all(&reply)?;
        }
    }
    Ok(())
}

/// QEMU starts to listen some time after the command.
fn retried<T>(connect: impl Fn() -> io::Result<T>) -> Outcome<T> {
    let end = Instant::now() + Duration::from_secs(10);
    loop {
        match connect() {
            Err(error) if too_early(&error) && Instant::now() < end => {
                thread::sleep(Duration::from_millis(10));
            }
            other => return Ok(other?),
        }
    }
}

fn too_early(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::ConnectionRefused | io::ErrorKind::NotFound)
}
