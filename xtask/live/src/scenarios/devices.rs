//! Hot-plugged devices, dumps, and helper processes.

use std::io::{Read, Write};
use std::os::unix::net::UnixListener;
use std::thread;

use qmp_events::EventKind as Kind;
use serde_json::json;

use crate::machine::{Host, Machine, Outcome, rest, text};

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
    #[rustfmt::skip]
    let arguments = &[
        "-machine", "pc", "-m", "64", "-device", "virtio-rng-pci,id=rng,addr=5", "-device", "qemu-xhci",
        "-device", "usb-tablet,id=tablet",
    ];
    let mut machine = host.stopped(arguments)?;
    machine.run("device_del", json!({"id": "tablet"}))?;
    machine.sequence(&[(Kind::DeviceDeleted, "device", "tablet")])?;
    machine.run("device_del", json!({"id": "rng"}))?;
    // The guest ejects slot 5 of the first bus. The part of the device that has no id is deleted first.
    machine.ports(&[(4, 0xae10, 0), (4, 0xae08, 1 << 5)])?;
    machine.sequence(&[
        (Kind::DeviceDeleted, "path", "/machine/peripheral/rng/virtio-backend"),
        (Kind::DeviceDeleted, "device", "rng"),
    ])
}

/// An eject fails if the controller is told to reject memory devices. QEMU 10.0 does not have this property any more.
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
    // QEMU sent both events from 6.2 to 9.0.
    machine.sequence(&[
        (Kind::MemUnplugError, "device", "d0"),
        (Kind::DeviceUnplugGuestError, "device", "d0"),
    ])?;
    switch(machine, true)?;
    Ok(())
}

pub fn dump(host: &Host) -> Outcome {
    let mut machine = host.stopped(&["-machine", "q35", "-m", "32"])?;
    for (target, error) in [(text(&host.path("core")), false), ("/dev/full".to_owned(), true)] {
        let arguments = json!({"paging": false, "protocol": format!("file:{target}"), "detach": true});
        machine.run("dump-guest-memory", arguments)?;
        let event = serde_json::to_value(machine.wait(Kind::DumpCompleted)?)?;
        if event["data"]["error"].is_string() != error {
            return Err(format!("the dump to {target} ended otherwise: {event}").into());
        }
        // QEMU 11.1.3 can crash if the next dump starts while the thread of this one still cleans up.
        rest(0.2);
    }
    machine.run("cont", json!({}))?;
    machine.wait(Kind::Resume)?;
    let arguments = json!({"paging": false, "protocol": format!("file:{}", text(&host.path("core")))});
    machine.run("dump-guest-memory", arguments)?;
    machine.sequence(&[(Kind::Stop, "", ""), (Kind::DumpCompleted, "", ""), (Kind::Resume, "", "")])
}

/// A helper for persistent reservations that only accepts the connection: it sends its features and reads those of QEMU.
pub fn reservations(host: &Host) -> Outcome {
    let path = host.path("helper");
    let listener = UnixListener::bind(&path)?;
    let helper = thread::spawn(move || -> std::io::Result<()> {
        let (mut socket, _) = listener.accept()?;
        socket.write_all(&[0; 4])?;
        socket.read_exact(&mut [0; 4])
    });
    let mut machine = host.stopped(&["-machine", "q35", "-m", "32"])?;
    let object = json!({"qom-type": "pr-manager-helper", "id": "reserve", "path": path});
    machine.run("object-add", object)?;
    machine.wait_about(Kind::PrManagerStatusChanged, "reserve")?;
    helper.join().map_err(|_| "the helper panicked")??;
    Ok(())
}
