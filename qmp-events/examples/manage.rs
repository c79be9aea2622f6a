//! How to manage QEMUs: start three, mirror a disk to its end, unplug a device, survive a `kill -9`, and close. Needs `qemu-system-x86_64`.

use qmp_events::EventKind;
use qmp_events::stream::{self, Address, Backoff, Connection, How, Item, JobEnd, Options, Removal};
use std::error::Error;
use std::fs::{File, create_dir, remove_dir_all};
use std::path::Path;
use std::process::{Child, Command};
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(60);

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::temp_dir().join(format!("manage-{}", std::process::id()));
    create_dir(&folder)?;
    let names = ["one", "two", "three"];
    let mut processes = names.iter().map(|name| start(&folder, name)).collect::<Result<Vec<_>, _>>()?;
    let options = Options::default().connect_within(PATIENCE).reconnect(Backoff::default());
    let connect = |name| stream::connect_with(&Address::Unix(folder.join(name)), options.clone());
    let mut machines = names.iter().map(connect).collect::<Result<Vec<_>, _>>()?;
    let [one, two, three] = machines.as_mut_slice() else { return Err("not three".into()) };
    let target = folder.join("copy.img").display().to_string();
    let arguments = r#"{"job-id": "copy", "device": "disk", "sync": "full", "format": "raw", "target": "#;
    let ready = one.expect(EventKind::BlockJobReady);
    one.command(&format!(r#"{{"execute": "drive-mirror", "arguments": {arguments}"{target}"}}}}"#))?;
    ready.wait(PATIENCE)?;
    one.command(r#"{"execute": "job-complete", "arguments": {"id": "copy"}}"#)?;
    assert_eq!(one.wait_for_job("copy", PATIENCE)?, JobEnd::Completed);
    two.command(r#"{"execute": "device_del", "arguments": {"id": "tablet"}}"#)?;
    assert_eq!(two.wait_for_removal("tablet", PATIENCE)?, Removal::Removed);
    processes[2].kill()?;
    processes[2].wait()?;
    until(three, |item| matches!(item, Item::Closed(closed) if closed.how == How::Unannounced))?;
    processes[2] = start(&folder, names[2])?;
    until(three, |item| matches!(item, Item::Reconnected))?;
    println!("three is back: {}", three.command(r#"{"execute": "query-status"}"#)?);
    for (machine, process) in machines.iter_mut().zip(&mut processes) {
        machine.command(r#"{"execute": "quit"}"#)?;
        until(machine, |item| matches!(item, Item::Closed(closed) if closed.how == How::Announced))?;
        println!("{}", process.wait()?);
    }
    Ok(remove_dir_all(folder)?)
}

fn start(folder: &Path, name: &str) -> std::io::Result<Child> {
    let (disk, socket) = (folder.join(format!("{name}.img")), folder.join(name));
    File::create(&disk)?.set_len(16 << 20)?;
    let (socket, disk) = (socket.display(), disk.display());
    let arguments = format!(
        "-S -nodefaults -display none -qmp unix:{socket},server=on,wait=off -device qemu-xhci \
         -device usb-tablet,id=tablet -drive if=none,id=disk,format=raw,file={disk}"
    );
    Command::new("qemu-system-x86_64").args(arguments.split_whitespace()).spawn()
}

fn until(machine: &mut Connection, wanted: impl Fn(&Item) -> bool) -> Result<(), Box<dyn Error>> {
    let found = machine.events().find(|next| next.as_ref().is_ok_and(&wanted));
    found.map(drop).ok_or_else(|| "the stream ended before".into())
}
