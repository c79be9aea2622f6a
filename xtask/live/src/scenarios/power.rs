//! Power states, reset and the end of the machine.

use qmp_events::EventKind as Kind;
use serde_json::json;

use super::block::failing;
use crate::machine::{Host, Machine, Outcome, rest};

pub const Q35: &[&str] = &["-machine", "q35", "-m", "64"];

/// The time in seconds that the firmware needs to set up power management.
const FIRMWARE: f32 = 2.0;

/// Writes a sleep state to the register `PM1a` of the ICH9, as the kernel of a guest does.
fn sleep(machine: &mut Machine<'_>, state: u32) -> Outcome {
    machine.ports(&[(2, 0x604, 1 << 13 | state << 10)])
}

/// Starts a machine whose firmware has set up power management.
fn ready<'h>(host: &'h Host, options: &[&str]) -> Outcome<Machine<'h>> {
    let machine = host.start(&[Q35, options].concat())?;
    rest(FIRMWARE);
    Ok(machine)
}

pub fn power(host: &Host) -> Outcome {
    let mut machine = host.stopped(Q35)?;
    machine.run("cont", json!({}))?;
    machine.wait(Kind::Resume)?;
    rest(FIRMWARE);
    machine.run("stop", json!({}))?;
    machine.wait(Kind::Stop)?;
    machine.run("cont", json!({}))?;
    machine.wait(Kind::Resume)?;
    machine.run("system_powerdown", json!({}))?;
    machine.sequence(&[(Kind::Powerdown, "", "")])?;
    // The hours of the real-time clock.
    machine.ports(&[(1, 0x70, 4), (1, 0x71, 0x12)])?;
    machine.wait(Kind::RtcChange)?;
    suspend(&mut machine)?;
    machine.run("system_reset", json!({}))?;
    machine.wait_with(Kind::Reset, "reason", "host-qmp-system-reset")?;
    rest(FIRMWARE);
    // The guest has no operating system to wake up, so the firmware can have caused further resets.
    machine.all();
    sleep(&mut machine, 2)?;
    machine.last(&[(Kind::SuspendDisk, "", ""), (Kind::Shutdown, "reason", "guest-shutdown")])
}

/// Suspends the guest and wakes it up. Since 9.0, a suspended machine can be stopped.
fn suspend(machine: &mut Machine<'_>) -> Outcome {
    sleep(machine, 1)?;
    machine.sequence(&[(Kind::Suspend, "", "")])?;
    machine.run("stop", json!({}))?;
    let since_9: &[_] = if machine.host.since((9, 0)) { &[(Kind::Stop, "", "")] } else { &[] };
    machine.sequence(since_9)?;
    machine.run("cont", json!({}))?;
    let since_9: &[_] = if machine.host.since((9, 0)) { &[(Kind::Resume, "", "")] } else { &[] };
    machine.sequence(since_9)?;
    machine.run("system_wakeup", json!({}))?;
    machine.wait(Kind::Wakeup)?;
    Ok(())
}

/// What `-no-reboot` and `-no-shutdown` change.
pub fn options(host: &Host) -> Outcome {
    let by_client = (Kind::Shutdown, "reason", "host-qmp-system-reset");
    let mut machine = host.start(&[Q35, &["-no-reboot"]].concat())?;
    machine.run("system_reset", json!({}))?;
    machine.last(&[by_client])?;
    let mut machine = ready(host, &["-no-reboot"])?;
    machine.ports(&[(1, 0xcf9, 6)])?;
    machine.last(&[(Kind::Shutdown, "reason", "guest-reset")])?;
    let mut machine = ready(host, &["-no-shutdown"])?;
    sleep(&mut machine, 0)?;
    machine.sequence(&[(Kind::Shutdown, "reason", "guest-shutdown"), (Kind::Stop, "", "")])?;
    machine.signal("TERM")?;
    machine.last(&[(Kind::Shutdown, "reason", "host-signal")])?;
    // A machine that does not run sends no STOP.
    let mut machine = host.stopped(&[Q35, &["-no-shutdown", "-no-reboot"]].concat())?;
    machine.run("system_reset", json!({}))?;
    machine.sequence(&[by_client])?;
    machine.run("quit", json!({}))?;
    machine.last(&[(Kind::Shutdown, "reason", "host-qmp-quit")])
}

/// How QEMU ends, whatever its options are.
pub fn end(host: &Host) -> Outcome {
    for options in [&[][..], &["-no-shutdown"]] {
        for signal in ["TERM", "INT", "HUP"] {
            let mut machine = host.start(&[Q35, options].concat())?;
            machine.signal(signal)?;
            machine.last(&[(Kind::Shutdown, "reason", "host-signal")])?;
        }
        let mut machine = host.start(&[Q35, options].concat())?;
        machine.run("quit", json!({}))?;
        machine.last(&[(Kind::Shutdown, "reason", "host-qmp-quit")])?;
    }
    unfinished(host)
}

/// QEMU ends its exports and jobs after it sent SHUTDOWN.
fn unfinished(host: &Host) -> Outcome {
    let mut machine = host.stopped(Q35)?;
    let file = host.file("unfinished", &vec![0; 1 << 20])?;
    let never = json!({"event": "none", "iotype": "write", "errno": 5, "sector": 1 << 30});
    machine.run("blockdev-add", failing(&file, "exported", &never))?;
    machine
        .run("nbd-server-start", json!({"addr": {"type": "unix", "data": {"path": host.path("nbd-end")}}}))?;
    machine.run("block-export-add", json!({"type": "nbd", "id": "export", "node-name": "exported"}))?;
    for name in ["from", "to"] {
        let node =
            json!({"driver": "null-co", "size": 1_u64 << 34, "node-name": name, "latency-ns": 100_000_000});
        machine.run("blockdev-add", node)?;
    }
    let arguments = json!({"job-id": "copy", "device": "from", "target": "to", "sync": "full", "speed": 1});
    machine.run("blockdev-backup", arguments)?;
    machine.all();
    machine.run("quit", json!({}))?;
    machine.wait_with(Kind::Shutdown, "reason", "host-qmp-quit")?;
    let after: Vec<_> = machine.all().iter().map(|event| event.name().to_owned()).collect();
    for name in ["BLOCK_EXPORT_DELETED", "BLOCK_JOB_CANCELLED", "JOB_STATUS_CHANGE"] {
        if !after.iter().any(|it| it == name) {
            return Err(format!("no {name} after SHUTDOWN, but {after:?}").into());
        }
    }
    Ok(())
}
