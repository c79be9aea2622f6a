//! Typed commands: one of each shape, each class of error, and large replies.
//!
//! Two things are not here. QEMU has no command whose success has no reply; only its guest agent has. And an error of the class
//! `KVMMissingCap` needs a host whose KVM is too old for today's QEMU.

mod examples;
mod queries;
mod shapes;

use qmp_events::ErrorClass;
use qmp_events::stream::connect_unix;
use std::os::fd::AsFd as _;
use std::os::unix::net::UnixStream;

use crate::machine::{Host, Outcome, text};
use crate::typed::generated::{
    AddFd, BalloonCommand, BlockdevDel, Closefd, DeviceDel, Getfd, NetSocketBranch, NetdevAdd, NetdevDel,
    QueryBalloon, QueryFdsets, QueryNoSuchThing, RemoveFd,
};
use crate::typed::{Executed, Monitor};

pub use examples::examples;

/// The release whose replies the schema describes.
const SINCE: (u32, u32) = (7, 2);

pub fn commands(host: &Host) -> Outcome {
    if !host.since(SINCE) {
        println!("             commands need QEMU {}.{}", SINCE.0, SINCE.1);
        return Ok(());
    }
    // A monitor serves one client.
    let [path, passing] = ["commands", "descriptors"].map(|name| host.path(name));
    let [socket, second] =
        [&path, &passing].map(|path| format!("unix:{},server=on,wait=off", path.display()));
    let yanked = format!("socket,id=yanked,path={},server=on,wait=off", text(&host.path("yanked")));
    #[rustfmt::skip]
    let mut machine = host.stopped(&[
        "-qmp", &socket, "-qmp", &second, "-machine", "q35", "-m", "64,slots=4,maxmem=1G", "-smp", "2,maxcpus=4",
        "-object", "memory-backend-ram,id=m0,size=64M", "-device", "pc-dimm,id=d0,memdev=m0",
        "-object", "memory-backend-ram,id=m1,size=64M", "-device", "virtio-mem-pci,id=vm0,memdev=m1",
        "-object", "iothread,id=io0", "-chardev", "ringbuf,id=ring", "-chardev", &yanked,
        "-netdev", "hubport,id=hub,hubid=1", "-device", "virtio-net-pci,netdev=hub",
        "-device", "pcie-root-port,id=rp0", "-device", "ide-cd",
    ])?;
    let executed = Executed::default();
    let mut monitor = Monitor::connect(&path, &executed)?;
    shapes::shapes(host, (&mut machine, &mut monitor))?;
    queries::queries(&mut monitor)?;
    errors(&mut monitor)?;
    descriptors(&passing, &executed)?;
    println!("             {} commands", executed.complete()?);
    machine.all();
    Ok(())
}

/// An error of each class that a host without KVM can provoke.
fn errors(monitor: &mut Monitor) -> Outcome {
    monitor.refused(&QueryNoSuchThing::new(), &ErrorClass::CommandNotFound)?;
    monitor.refused(&DeviceDel::new("nothing"), &ErrorClass::DeviceNotFound)?;
    monitor.refused(&QueryBalloon::new(), &ErrorClass::DeviceNotActive)?;
    monitor.refused(&BalloonCommand::new(0), &ErrorClass::DeviceNotActive)?;
    monitor.refused(&BlockdevDel::new("nothing"), &ErrorClass::GenericError)
}

/// Commands with descriptors, which need a connection that can pass them.
fn descriptors(path: &std::path::Path, executed: &Executed) -> Outcome {
    let mut connection = connect_unix(path)?;
    let (ours, other) = UnixStream::pair()?;
    let named = Getfd::new("one");
    connection.execute_with_fds(&named, &[other.as_fd()])?;
    let socket = NetSocketBranch::new("passed").with_fd("one");
    connection.execute(&NetdevAdd::new(socket))?;
    connection.execute(&NetdevDel::new("passed"))?;
    connection.execute_with_fds(&named, &[ours.as_fd()])?;
    let closed = Closefd::new("one");
    connection.execute(&closed)?;
    let added = AddFd::new().with_opaque("tap \"0\"");
    let reply = connection.execute_with_fds(&added, &[ours.as_fd()])?;
    let sets = connection.execute(&QueryFdsets::new())?;
    let set = sets.iter().find(|set| set.fdset_id == reply.fdset_id).ok_or("no such set")?;
    let [fd] = set.fds.as_slice() else { return Err(format!("one was expected: {set:?}").into()) };
    if (fd.fd, fd.opaque.as_deref()) != (reply.fd, Some("tap \"0\"")) {
        return Err(format!("{reply:?} is not {fd:?}").into());
    }
    let removed = RemoveFd::new(reply.fdset_id).with_fd(reply.fd);
    connection.execute(&removed)?;
    executed.add(&named);
    executed.add(&closed);
    executed.add(&added);
    executed.add(&removed);
    Ok(())
}
