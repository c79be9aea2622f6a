//! The examples of typed commands, on a machine without a guest's system.

use std::fs::File;
use std::path::PathBuf;

use qmp_events::EventKind as Kind;
use qmp_events::stream::{JobEnd, Removal, connect_unix};
use serde_json::json;

use crate::machine::{Host, Machine, Outcome, text};

#[allow(dead_code, reason = "it has a `main`")]
#[path = "../../../../../qmp-events/examples/hotplug.rs"]
mod hotplug;
#[allow(dead_code, reason = "it has a `main`")]
#[path = "../../../../../qmp-events/examples/jobs.rs"]
mod jobs;
#[allow(dead_code, reason = "it has a `main`")]
#[path = "../../../../../qmp-events/examples/watcher.rs"]
mod watcher;

pub fn examples(host: &Host) -> Outcome {
    if !host.since((6, 0)) {
        println!("             the examples need QEMU 6.0");
        return Ok(());
    }
    plug(host)?;
    copy(host)?;
    watch(host)
}

/// Starts a machine with a second monitor, whose path is the other result.
fn start<'h>(host: &'h Host, name: &str, arguments: &[&str]) -> Outcome<(Machine<'h>, PathBuf)> {
    let path = host.path(name);
    let socket = format!("unix:{},server=on,wait=off", path.display());
    let machine = host.start(&[&["-m", "64", "-qmp", &socket], arguments].concat())?;
    Ok((machine, path))
}

/// What `example` returns in a thread while the machine is operated.
fn beside<T: Send + 'static>(
    example: impl FnOnce() -> Result<T, String> + Send + 'static,
    operate: impl FnOnce() -> Outcome,
) -> Outcome<T> {
    let thread = std::thread::spawn(example);
    let operated = operate();
    let result = thread.join().map_err(|_| "the example panicked")??;
    operated.map(|()| result)
}

fn expect<T: PartialEq + std::fmt::Debug>(found: &T, expected: &T) -> Outcome {
    if found == expected { Ok(()) } else { Err(format!("{found:?} instead of {expected:?}").into()) }
}

/// A disk is plugged in, and the guest gives it back. A file that cannot be opened leaves nothing behind.
fn plug(host: &Host) -> Outcome {
    let (mut machine, path) = start(host, "hotplug", &["-machine", "pc"])?;
    let disk = host.path("plugged");
    File::create(&disk)?.set_len(1 << 20)?;
    let mut connection = connect_unix(&path)?;
    hotplug::plug_disk(&mut connection, &text(&disk), "data")?;
    let again = hotplug::plug_disk(&mut connection, &text(&disk), "data");
    expect(&again.is_err(), &true)?;
    let slot = slot(&mut machine, "data")?;
    let unplug = move || hotplug::unplug_disk(&mut connection, "data").map_err(|it| it.to_string());
    let removal = beside(unplug, || {
        // The guest sees the request in a register, and ejects the device.
        while machine.monitor("i /w 0xae04")?.ends_with(" 0") {}
        machine.ports(&[(4, 0xae10, 0), (4, 0xae08, 1 << slot)])?;
        machine.wait_about(Kind::DeviceDeleted, "data").map(drop)
    })?;
    expect(&removal, &Removal::Removed)?;
    let nodes = machine.run("query-named-block-nodes", json!({}))?;
    expect(&nodes, &json!([]))
}

/// The slot of a device of the first bus.
fn slot(machine: &mut Machine<'_>, id: &str) -> Outcome<u32> {
    let buses = machine.run("query-pci", json!({}))?;
    let devices = buses[0]["devices"].as_array().into_iter().flatten();
    let slot = devices.filter(|it| it["qdev_id"] == id).find_map(|it| it["slot"].as_u64());
    Ok(slot.ok_or("the device is not there")?.try_into()?)
}

fn copy(host: &Host) -> Outcome {
    let (mut machine, path) = start(host, "jobs", &["-machine", "q35"])?;
    for (name, length) in [("from", 1 << 20), ("to", 1 << 20), ("small", 512)] {
        File::create(host.path(name))?.set_len(length)?;
        let node = json!({"driver": "file", "filename": host.path(name), "node-name": name});
        machine.run("blockdev-add", node)?;
    }
    let mut connection = connect_unix(&path)?;
    expect(&jobs::copy(&mut connection, "from", "to")?, &JobEnd::Completed)?;
    expect(&machine.run("query-jobs", json!({}))?, &json!([]))?;
    machine.all();
    Ok(())
}

/// The end of a guest, and its panic.
fn watch(host: &Host) -> Outcome {
    let shut_down = (&["-machine", "q35"][..], (2, 0x604, 1 << 13), "the guest shut down");
    let panics: &[_] = &["-machine", "q35", "-device", "pvpanic", "-action", "panic=pause"];
    let panics = (panics, (1, 0x505, 1), "the guest panicked: pause");
    for (number, (arguments, port, report)) in [shut_down, panics].into_iter().enumerate() {
        let (mut machine, path) = start(host, &format!("watcher{number}"), arguments)?;
        crate::machine::rest(2.0);
        let address = text(&path);
        let found = beside(
            move || watched(&address).map_err(|it| it.to_string()),
            || {
                machine.wait(Kind::Powerdown)?;
                // QEMU can end before it replies.
                let _reply = machine.ports(&[port]);
                Ok(())
            },
        )?;
        expect(&found.as_str(), &report)?;
        machine.all();
    }
    Ok(())
}

fn watched(path: &str) -> Outcome<String> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async { Ok(watcher::watch(qmp_events::tokio::connect(path).await?).await?) })
}
