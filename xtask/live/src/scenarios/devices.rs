//! Devices that come and go, dumps, and network back ends.

use std::io;
use std::net::TcpStream;
use std::os::unix::net::UnixStream;
use std::time::{Duration, Instant};

use qmp_events::EventKind as Kind;
use serde_json::json;

use crate::machine::{Host, Machine, Outcome, text};

/// Registers of the ACPI controller for memory slots.
const SLOT: u16 = 0xa00;
const OST_EVENT: u16 = 0xa04;
const OST_STATUS: u16 = 0xa08;
const EJECT: u16 = 0xa14;

pub fn acpi(host: &Host) -> Outcome {
    #[rustfmt::skip]
    let arguments = &[
        "-machine", "q35", "-smp", "1,maxcpus=2", "-m", "64,slots=4,maxmem=1G",
        "-object", "memory-backend-ram,id=m0,size=64M", "-object", "memory-backend-ram,id=m1,size=64M",
        "-device", "pc-dimm,id=d0,memdev=m0", "-device", "pc-dimm,memdev=m1",
    ];
    let mut machine = host.stopped(arguments)?;
    // A module with a name, one without, and an empty slot.
    for slot in [0, 1, 2] {
        machine.ports(&[(4, SLOT, slot), (4, OST_EVENT, 1), (4, OST_STATUS, 0)])?;
        machine.wait(Kind::AcpiDeviceOst)?;
    }
    refused_eject(&mut machine)?;
    machine.ports(&[(4, SLOT, 0), (1, EJECT, 8)])?;
    machine.wait_about(Kind::DeviceDeleted, "d0")?;
    drop(machine);
    let mut machine = host.stopped(&[
        "-machine",
        "pc",
        "-m",
        "64",
        "-device",
        "qemu-xhci",
        "-device",
        "usb-tablet,id=tablet",
    ])?;
    machine.run("device_del", json!({"id": "tablet"}))?;
    machine.wait_about(Kind::DeviceDeleted, "tablet")?;
    Ok(())
}

/// An eject fails where the controller is told to take no memory; QEMU 10.0 has that switch no more.
fn refused_eject(machine: &mut Machine<'_>) -> Outcome {
    let list = machine.run("qom-list", json!({"path": "/machine/unattached"}))?;
    let all = list.as_array().cloned().unwrap_or_default();
    let bridge = all.iter().find(|it| it["type"].as_str().is_some_and(|name| name.contains("ICH9-LPC")));
    let name = bridge.and_then(|it| it["name"].as_str()).ok_or("no ICH9 on this machine")?;
    let path = format!("/machine/unattached/{name}");
    let switch = |machine: &mut Machine<'_>, value: bool| {
        machine.run("qom-set", json!({"path": path, "property": "memory-hotplug-support", "value": value}))
    };
    if switch(machine, false).is_err() {
        return Ok(());
    }
    machine.ports(&[(4, SLOT, 0), (1, EJECT, 8)])?;
    machine.wait(Kind::DeviceUnplugGuestError)?;
    switch(machine, true)?;
    Ok(())
}

pub fn dump(host: &Host) -> Outcome {
    let mut machine = host.stopped(&["-machine", "q35", "-m", "32"])?;
    for target in [text(&host.path("core")), "/dev/full".to_owned()] {
        let arguments = json!({"paging": false, "protocol": format!("file:{target}"), "detach": true});
        machine.run("dump-guest-memory", arguments)?;
        machine.wait(Kind::DumpCompleted)?;
    }
    Ok(())
}

pub fn netdev(host: &Host) -> Outcome {
    // A path with all that JSON escapes.
    let path = host.path("stream \"\\ \u{7f}\té€𝄞");
    let mut machine = host.stopped(&["-machine", "q35", "-m", "32"])?;
    let address = json!({"type": "unix", "path": path});
    machine.run("netdev_add", json!({"id": "net0", "type": "stream", "server": true, "addr": address}))?;
    let peer = retried(|| UnixStream::connect(&path))?;
    machine.wait_about(Kind::NetdevStreamConnected, "net0")?;
    drop(peer);
    machine.wait_about(Kind::NetdevStreamDisconnected, "net0")?;
    let port = std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
    let address = json!({"type": "inet", "host": "127.0.0.1", "port": port.to_string()});
    machine.run("netdev_add", json!({"id": "net1", "type": "stream", "server": true, "addr": address}))?;
    let peer = retried(|| TcpStream::connect(("127.0.0.1", port)))?;
    machine.wait_about(Kind::NetdevStreamConnected, "net1")?;
    drop(peer);
    machine.wait_about(Kind::NetdevStreamDisconnected, "net1")?;
    Ok(())
}

/// QEMU listens a moment after it has said so.
fn retried<T>(connect: impl Fn() -> io::Result<T>) -> Outcome<T> {
    let end = Instant::now() + Duration::from_secs(10);
    loop {
        match connect() {
            Err(error) if too_early(&error) && Instant::now() < end => {
                std::thread::sleep(Duration::from_millis(10));
            }
            other => return Ok(other?),
        }
    }
}

fn too_early(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::ConnectionRefused | io::ErrorKind::NotFound)
}
