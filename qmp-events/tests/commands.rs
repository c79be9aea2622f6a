//! Typed commands: what is sent, what is read, and the examples against a fake QEMU.
#![cfg(unix)]
#![allow(dead_code, reason = "the examples have a `main` each")]

use std::os::unix::net::UnixStream;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use qmp_events::Command;
use qmp_events::stream::{self, Connection, Error, JobEnd, Options, Removal};
use qmp_events::testing::{FakeQemu, Playing};
use tokio::io::AsyncWrite;

#[path = "../examples/hotplug.rs"]
mod hotplug;
#[path = "../examples/jobs.rs"]
mod jobs;
#[path = "../examples/watcher.rs"]
mod watcher;

use hotplug::commands::{BlockdevAdd, DeviceAdd, Disk, DiskFileBranch, DiskRawBranch, DiskRef};
use jobs::commands::{BlockdevMirror, CopyKind, JobDismiss, QueryJobs};
use watcher::commands::{QueryStatus, Quit};

fn machine(script: FakeQemu) -> (Connection, Playing) {
    machine_with(script, Options::default())
}

fn machine_with(script: FakeQemu, options: Options) -> (Connection, Playing) {
    let (socket, qemu) = script.start().unwrap();
    (stream::from_unix_stream(socket, options).unwrap(), qemu)
}

#[test]
fn what_is_absent_is_left_out() {
    assert_eq!(Quit::new().to_json(), r#"{"execute": "quit"}"#);
    assert_eq!(
        BlockdevMirror::new("a", "b", CopyKind::Top).with_speed(5).to_json(),
        r#"{"execute": "blockdev-mirror", "arguments": {"device": "a", "target": "b", "sync": "top", "speed": 5}}"#
    );
    assert_eq!(
        DeviceAdd::new("nic").with("netdev", "n\"0").to_json(),
        r#"{"execute": "device_add", "arguments": {"driver": "nic", "netdev": "n\"0"}}"#
    );
}

#[test]
fn a_union_and_an_alternate_are_the_objects_that_they_are() {
    let file = DiskFileBranch::new("/a");
    let inner = DiskRawBranch::new(DiskRef::Definition(Box::new(Disk::File(file))));
    let command = BlockdevAdd::new(Disk::Raw(inner.with_node_name("top")));
    let sent = command.to_json().parse::<qmp_events::Value>().unwrap();
    let expected = r#"{"execute": "blockdev-add", "arguments": {"driver": "raw", "node-name": "top", "file": {"driver": "file", "filename": "/a"}}}"#;
    assert_eq!(sent, expected.parse().unwrap());
}

#[test]
fn a_reply_that_does_not_fit_is_an_error_with_its_text() {
    let script = FakeQemu::new().negotiate().expect("query-status").reply(r#"{"running": "yes"}"#);
    let (mut machine, qemu) = machine(script);
    let Err(Error::Reply(error)) = machine.execute(&QueryStatus::new()) else { panic!("it does not fit") };
    assert_eq!((error.command, error.text.as_str()), ("query-status", r#"{"running": "yes"}"#));
    assert_eq!(
        error.to_string(),
        "the reply to `query-status`: `running`: expected a boolean, found a string at byte 12: `{\"running\": \"yes\"}`"
    );
    qemu.finish().unwrap();
}

#[test]
fn what_a_newer_qemu_returns_is_kept() {
    let reply =
        r#"[{"id": "a", "status": "later", "current-progress": 1, "total-progress": 2, "more": [1]}]"#;
    let (machine, qemu) = machine(FakeQemu::new().negotiate().expect("query-jobs").reply(reply));
    let jobs = machine.client().execute(&QueryJobs::new()).unwrap();
    assert_eq!(jobs[0].unknown.get("more"), Some(&"[1]".parse().unwrap()));
    qemu.finish().unwrap();
}

#[test]
fn a_refusal_has_its_class() {
    let script = FakeQemu::new().negotiate().expect("job-dismiss").refuse("DeviceNotFound", "none");
    let (mut machine, qemu) = machine(script);
    let Err(Error::Command(failure)) = machine.execute(&JobDismiss::new("a")) else {
        panic!("it is refused")
    };
    assert_eq!(failure.class, qmp_events::ErrorClass::DeviceNotFound);
    qemu.finish().unwrap();
}

struct Migrate;

impl Command for Migrate {
    type Reply = ();
    const NAME: &'static str = "migrate-pause";
    const ALLOW_OOB: bool = true;

    fn write_arguments(&self, _: &mut String) {}

    fn read_reply(reply: &str) -> Result<(), qmp_events::DecodeError> {
        reply.parse::<qmp_events::Value>().map(drop)
    }
}

#[test]
fn out_of_band_needs_qemu_the_command_and_the_options() {
    let options = Options::default().oob(true);
    let script = FakeQemu::new().negotiate().expect("migrate-pause").reply("{}");
    let (mut machine, qemu) = machine_with(script, options.clone());
    assert!(matches!(machine.execute_oob(&QueryStatus::new()), Err(Error::OutOfBand { .. })));
    machine.execute_oob(&Migrate).unwrap();
    qemu.finish().unwrap();
    let (mut machine, qemu) = self::machine(FakeQemu::new().negotiate());
    let error = machine.execute_oob(&Migrate).unwrap_err().to_string();
    assert_eq!(error, "the command cannot be executed out of band: `Options::oob` is not set");
    qemu.finish().unwrap();
}

#[test]
fn a_disk_is_plugged_and_unplugged() {
    let script =
        FakeQemu::new().negotiate().expect("blockdev-add").reply("{}").expect("device_add").reply("{}");
    let script = script.expect("device_del").reply("{}");
    let deleted = r#"{"event": "DEVICE_DELETED", "data": {"device": "data", "path": "/machine/data"}}"#;
    let (mut machine, qemu) = machine(script.line(deleted).expect("blockdev-del").reply("{}"));
    hotplug::plug_disk(&mut machine, "/disk", "data").unwrap();
    assert_eq!(hotplug::unplug_disk(&mut machine, "data").unwrap(), Removal::Removed);
    qemu.finish().unwrap();
}

#[test]
fn a_guest_may_keep_its_disk() {
    let refused =
        r#"{"event": "DEVICE_UNPLUG_GUEST_ERROR", "data": {"device": "data", "path": "/machine/data"}}"#;
    let (mut machine, qemu) =
        machine(FakeQemu::new().negotiate().expect("device_del").reply("{}").line(refused));
    assert_eq!(hotplug::unplug_disk(&mut machine, "data").unwrap(), Removal::Refused(None));
    qemu.finish().unwrap();
}

#[test]
fn a_network_card_takes_a_descriptor() {
    let script = FakeQemu::new().negotiate().expect("getfd").reply("{}").expect("netdev_add").reply("{}");
    let (mut machine, qemu) = machine(script.expect("device_add").reply("{}"));
    let (tap, _other) = UnixStream::pair().unwrap();
    hotplug::plug_net(&mut machine, &tap, "net").unwrap();
    qemu.finish().unwrap();
}

#[test]
fn a_disk_is_copied() {
    let event = |name: &str, more: &str| {
        format!(
            r#"{{"event": "{name}", "data": {{"type": "mirror", "device": "copy", "len": 9, "offset": 9, "speed": 0{more}}}}}"#
        )
    };
    let script = FakeQemu::new().negotiate().expect("blockdev-mirror").reply("{}");
    let script = script.line(&event("BLOCK_JOB_READY", "")).expect("job-complete").reply("{}");
    let script = script.line(&event("BLOCK_JOB_COMPLETED", "")).expect("query-jobs");
    let jobs = r#"[{"id": "copy", "status": "concluded", "current-progress": 9, "total-progress": 9}]"#;
    let (mut machine, qemu) = machine(script.reply(jobs).expect("job-dismiss").reply("{}"));
    assert_eq!(jobs::copy(&mut machine, "a", "b").unwrap(), JobEnd::Completed);
    qemu.finish().unwrap();
}

#[tokio::test]
async fn a_panic_is_reported_and_qemu_ends() {
    let script = FakeQemu::new().negotiate().expect("query-status");
    let script = script.reply(r#"{"running": true, "status": "running"}"#).expect("system_powerdown");
    let panicked = r#"{"event": "GUEST_PANICKED", "data": {"action": "pause"}}"#;
    let (socket, qemu) = script.reply("{}").line(panicked).expect("quit").reply("{}").start().unwrap();
    socket.set_nonblocking(true).unwrap();
    let (reader, writer) = tokio::net::UnixStream::from_std(socket).unwrap().into_split();
    let connection = qmp_events::tokio::from_parts(reader, writer, Options::default()).await.unwrap();
    assert_eq!(watcher::watch(connection).await.unwrap(), "the guest panicked: pause");
    qemu.finish().unwrap();
}

/// Suspends the guest, as a command of QEMU's guest agent does: only its failure has a reply.
struct SuspendGuest;

impl Command for SuspendGuest {
    type Reply = ();
    const NAME: &'static str = "guest-suspend-ram";
    const SILENT: bool = true;

    fn write_arguments(&self, _: &mut String) {}

    fn read_reply(reply: &str) -> Result<(), qmp_events::DecodeError> {
        reply.parse::<qmp_events::Value>().map(drop)
    }
}

/// Options whose time-out no test waits for.
fn brief() -> Options {
    Options::default().silence(std::time::Duration::from_millis(50)).timeout(LONG)
}

const LONG: std::time::Duration = std::time::Duration::from_secs(600);

#[test]
fn no_reply_is_the_success_of_a_command_whose_success_has_none() {
    let script = FakeQemu::new().negotiate().expect("guest-suspend-ram");
    let script = script.expect("query-status").reply(r#"{"running": true, "status": "running"}"#);
    let (mut machine, qemu) = machine_with(script, brief());
    machine.execute(&SuspendGuest).unwrap();
    assert!(machine.execute(&QueryStatus::new()).unwrap().running);
    qemu.finish().unwrap();
}

#[test]
fn a_command_whose_success_has_no_reply_can_fail() {
    let script = FakeQemu::new().negotiate().expect("guest-suspend-ram").refuse("GenericError", "cannot");
    let patient = brief().silence(LONG);
    let (mut machine, qemu) = machine_with(script, patient);
    assert!(matches!(machine.execute(&SuspendGuest), Err(Error::Command(_))));
    qemu.finish().unwrap();
}

#[test]
fn an_error_that_comes_late_is_nobody_elses() {
    let script = FakeQemu::new().negotiate().expect("guest-suspend-ram").expect("query-status");
    // Both errors have no id, as if QEMU could not read the commands.
    let script = script.line(r#"{"error": {"class": "GenericError", "desc": "of the second"}}"#);
    let (mut machine, qemu) = machine_with(script, brief());
    machine.execute(&SuspendGuest).unwrap();
    let Err(Error::Command(failure)) = machine.execute(&QueryStatus::new()) else { panic!("it is refused") };
    assert_eq!(failure.desc, "of the second");
    qemu.finish().unwrap();
}

async fn machine_on_tokio(script: FakeQemu, options: Options) -> (qmp_events::tokio::Connection, Playing) {
    let (socket, qemu) = script.start().unwrap();
    socket.set_nonblocking(true).unwrap();
    let (reader, writer) = tokio::net::UnixStream::from_std(socket).unwrap().into_split();
    (qmp_events::tokio::from_parts(reader, writer, options).await.unwrap(), qemu)
}

#[tokio::test]
async fn no_reply_is_a_success_on_tokio_too() {
    let script = FakeQemu::new().negotiate().expect("guest-suspend-ram");
    let script = script.expect("query-status").reply(r#"{"running": true, "status": "running"}"#);
    let (mut machine, qemu) = machine_on_tokio(script, brief()).await;
    machine.execute(&SuspendGuest).await.unwrap();
    assert!(machine.client().execute(&QueryStatus::new()).await.unwrap().running);
    qemu.finish().unwrap();
}

#[tokio::test]
async fn an_error_is_one_on_tokio_too() {
    let script = FakeQemu::new().negotiate().expect("guest-suspend-ram").refuse("GenericError", "cannot");
    let patient = brief().silence(LONG);
    let (machine, qemu) = machine_on_tokio(script, patient).await;
    let refused = machine.client().execute(&SuspendGuest).await;
    assert!(matches!(refused, Err(Error::Command(_))), "{refused:?}");
    qemu.finish().unwrap();
}

/// A writer that takes nothing once its flag is set, as a socket whose peer does not read.
struct Stuck(tokio::net::unix::OwnedWriteHalf, Arc<AtomicBool>);

impl AsyncWrite for Stuck {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<std::io::Result<usize>> {
        if self.1.load(Ordering::Relaxed) {
            Poll::Pending
        } else {
            Pin::new(&mut self.0).poll_write(cx, bytes)
        }
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(cx)
    }
}

#[tokio::test]
async fn a_command_that_the_peer_did_not_take_has_no_success() {
    let (socket, _qemu) = FakeQemu::new().negotiate().wait_for_end().start().unwrap();
    socket.set_nonblocking(true).unwrap();
    let (reader, writer) = tokio::net::UnixStream::from_std(socket).unwrap().into_split();
    let is_stuck = Arc::new(AtomicBool::new(false));
    let writer = Stuck(writer, Arc::clone(&is_stuck));
    let options = brief().timeout(std::time::Duration::from_millis(300));
    let connection = qmp_events::tokio::from_parts(reader, writer, options).await.unwrap();
    is_stuck.store(true, Ordering::Relaxed);
    let late = connection.client().execute(&SuspendGuest).await;
    assert!(matches!(late, Err(Error::TimedOut { .. })), "{late:?}");
}
