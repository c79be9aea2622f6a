//! Typed commands: plugs a disk and a network card into a machine, as a container runtime does, and unplugs the disk.
//! Usage: `hotplug SOCKET DISK TAP`, where TAP is a device such as `/dev/tap7`.
//!
//! The types are made from `commands/hotplug.json`, as a build script does it with `qmp_gen::Builder::commands`.

use std::fs::File;
use std::os::fd::AsFd;
use std::time::Duration;

use qmp_events::ErrorClass;
use qmp_events::stream::{Connection, Error, Removal, connect_unix};

/// The commands.
#[rustfmt::skip]
#[path = "commands/hotplug.rs"]
#[allow(dead_code, reason = "it has more than this example uses")]
pub mod commands;

use commands::{BlockdevAdd, BlockdevDel, DeviceAdd, DeviceDel, Disk, DiskFileBranch, Getfd, Net};
use commands::{NetTapBranch, NetdevAdd};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<_> = std::env::args().collect();
    let [_, socket, disk, tap] = arguments.as_slice() else {
        return Err("usage: hotplug SOCKET DISK TAP".into());
    };
    let mut machine = connect_unix(socket)?;
    plug_disk(&mut machine, disk, "data")?;
    plug_net(&mut machine, &File::open(tap)?, "net")?;
    println!("{:?}", unplug_disk(&mut machine, "data")?);
    Ok(())
}

/// Plugs in the disk in the file at `path`. If the device is refused, the disk is closed again.
///
/// # Errors
/// Returns an error if a command fails.
pub fn plug_disk(machine: &mut Connection, path: &str, id: &str) -> Result<(), Error> {
    let disk = DiskFileBranch::new(path).with_node_name(id).with_read_only(true);
    machine.execute(&BlockdevAdd::new(Disk::File(disk)))?;
    let device = DeviceAdd::new("virtio-blk-pci").with_id(id).with("drive", id);
    if let Err(error) = machine.execute(&device) {
        machine.execute(&BlockdevDel::new(id))?;
        return Err(error);
    }
    Ok(())
}

/// Plugs in a network card whose packets go to a descriptor of ours.
///
/// # Errors
/// Returns an error if a command fails.
pub fn plug_net(machine: &mut Connection, tap: &impl AsFd, id: &str) -> Result<(), Error> {
    machine.execute_with_fds(&Getfd::new("tap"), &[tap.as_fd()])?;
    machine.execute(&NetdevAdd::new(Net::Tap(NetTapBranch::new(id).with_fd("tap"))))?;
    machine.execute(&DeviceAdd::new("virtio-net-pci").with("netdev", id))?;
    Ok(())
}

/// Asks the guest to let the disk go, and closes it if the guest does.
///
/// # Errors
/// Returns an error if a command fails, or if the guest does not answer in time.
pub fn unplug_disk(machine: &mut Connection, id: &str) -> Result<Removal, Error> {
    match machine.execute(&DeviceDel::new(id)) {
        Err(Error::Command(failure)) if failure.class == ErrorClass::DeviceNotFound => {}
        refused_or_not => {
            refused_or_not?;
            let removal = machine.wait_for_removal(id, Duration::from_secs(20))?;
            if removal != Removal::Removed {
                return Ok(removal);
            }
        }
    }
    machine.execute(&BlockdevDel::new(id))?;
    Ok(Removal::Removed)
}
