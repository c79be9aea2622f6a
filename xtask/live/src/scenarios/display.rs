//! Displays over the network: just enough of a client to bring a connection up and down.

use std::io::{Read, Write};
use std::net::TcpListener;
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
    // The protocol's version, which is sent back.
    let mut version = [0; 12];
    socket.read_exact(&mut version)?;
    socket.write_all(&version)?;
    machine.wait(Kind::VncConnected)?;
    // Security: one kind is offered, none, and taken; the verdict is four zeros.
    socket.read_exact(&mut [0; 2])?;
    socket.write_all(&[1])?;
    socket.read_exact(&mut [0; 4])?;
    // The display is shared.
    socket.write_all(&[1])?;
    machine.wait(Kind::VncInitialized)?;
    drop(socket);
    machine.wait(Kind::VncDisconnected)?;
    Ok(())
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
        machine.run("client_migrate_info", target)?;
        capabilities(&mut machine, &[])?;
        machine.run("migrate", json!({"uri": "exec:cat >/dev/null"}))?;
        machine.wait(Kind::SpiceMigrateCompleted)?;
    }
    Ok(())
}
