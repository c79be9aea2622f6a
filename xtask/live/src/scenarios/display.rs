//! Displays over the network. The clients only open and close connections.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::net::UnixStream;

use qmp_events::EventKind as Kind;
use serde_json::json;

use super::migration::capabilities;
use crate::machine::{Host, Outcome, text};
use crate::spice::{self, Channel};

pub fn vnc(host: &Host) -> Outcome {
    let path = host.path("vnc");
    let place = format!("unix:{}", text(&path));
    let mut machine = host.stopped(&["-machine", "q35", "-m", "32", "-device", "VGA", "-vnc", &place])?;
    let mut socket = UnixStream::connect(&path)?;
    // The server sends the version of the protocol, and the client sends it back.
    let mut version = [0; 12];
    socket.read_exact(&mut version)?;
    socket.write_all(&version)?;
    machine.wait(Kind::VncConnected)?;
    // The server offers one security type, none; the client selects it, and the server confirms with four zeros.
    socket.read_exact(&mut [0; 2])?;
    socket.write_all(&[1])?;
    socket.read_exact(&mut [0; 4])?;
    // The display is shared.
    socket.write_all(&[1])?;
    machine.wait(Kind::VncInitialized)?;
    drop(socket);
    machine.wait(Kind::VncDisconnected)?;
    drop(machine);
    websocket(host)
}

/// Only the client of a websocket is reported as such; the server is that for the VNC protocol.
fn websocket(host: &Host) -> Outcome {
    let free = || -> Outcome<_> { Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port()) };
    let (plain, port) = (free()?.max(5900), free()?);
    let place = format!("127.0.0.1:{},websocket={port}", plain - 5900);
    let mut machine = host.stopped(&["-machine", "q35", "-m", "32", "-device", "VGA", "-vnc", &place])?;
    let mut socket = TcpStream::connect(("127.0.0.1", port))?;
    let head = "GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
                Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\
                Sec-WebSocket-Protocol: binary\r\n\r\n";
    socket.write_all(head.as_bytes())?;
    let event = serde_json::to_value(machine.wait(Kind::VncConnected)?)?;
    let data = &event["data"];
    if data["server"]["websocket"] == false
        && data["server"]["service"] == *plain.to_string()
        && data["client"]["websocket"] == true
    {
        Ok(())
    } else {
        Err(format!("the ends of the connection are {data}").into())
    }
}

pub fn spice(host: &Host) -> Outcome {
    let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
    let path = host.path("spice");
    for place in [format!("addr=127.0.0.1,port={port}"), format!("unix=on,addr={}", text(&path))] {
        let options = format!("disable-ticketing=on,{place}");
        let mut machine =
            host.start(&["-machine", "q35", "-m", "64", "-device", "VGA", "-spice", &options])?;
        let connect = || if place.starts_with("unix") { spice::unix(&path) } else { spice::tcp(port) };
        let mut main = Channel::open(connect()?, spice::MAIN, 0)?;
        machine.wait(Kind::SpiceConnected)?;
        machine.wait(Kind::SpiceInitialized)?;
        let session = main.session()?;
        let inputs = Channel::open(connect()?, spice::INPUTS, session)?;
        machine.wait(Kind::SpiceInitialized)?;
        drop(inputs);
        machine.wait(Kind::SpiceDisconnected)?;
        drop(main);
        machine.wait(Kind::SpiceDisconnected)?;
        let target = json!({"protocol": "spice", "hostname": "127.0.0.1", "port": 5977});
        capabilities(&mut machine, &[])?;
        // The event is also sent after a failure. The order of the two events differs between releases.
        for (uri, status) in [("exec:exit 1", "failed"), ("exec:cat >/dev/null", "completed")] {
            machine.run("client_migrate_info", target.clone())?;
            machine.send("migrate", json!({"uri": uri}));
            let mut awaited = vec![Kind::Migration, Kind::SpiceMigrateCompleted];
            while !awaited.is_empty() {
                let event = machine.wait_any(&awaited)?;
                let data = serde_json::to_value(&event)?["data"].clone();
                let ends = event.kind() != Some(Kind::Migration) || data["status"] == status;
                awaited.retain(|kind| !ends || event.kind() != Some(*kind));
            }
        }
    }
    Ok(())
}
