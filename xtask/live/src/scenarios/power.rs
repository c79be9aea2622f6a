//! Power, panic and failure of the machine as a whole.

use qmp_events::EventKind as Kind;
use serde_json::json;

use crate::machine::{Host, Machine, Outcome, rest};

const Q35: &[&str] = &["-machine", "q35", "-m", "64"];

/// How long the firmware takes until it has set up power management.
const FIRMWARE: f32 = 2.0;

/// A sleep state, written to the register `PM1a` of the ICH9 as a guest's kernel does.
fn sleep(machine: &mut Machine<'_>, state: u32) -> Outcome {
    machine.ports(&[(2, 0x604, 1 << 13 | state << 10)])
}

pub fn power(host: &Host) -> Outcome {
    let mut machine = host.stopped(Q35)?;
    machine.run("cont", json!({}))?;
    machine.wait(Kind::Resume)?;
    rest(FIRMWARE);
    machine.run("stop", json!({}))?;
    machine.wait(Kind::Stop)?;
    machine.run("cont", json!({}))?;
    machine.run("system_powerdown", json!({}))?;
    machine.wait(Kind::Powerdown)?;
    // The hours of the real-time clock.
    machine.ports(&[(1, 0x70, 4), (1, 0x71, 0x12)])?;
    machine.wait(Kind::RtcChange)?;
    sleep(&mut machine, 1)?;
    machine.wait(Kind::Suspend)?;
    machine.run("system_wakeup", json!({}))?;
    machine.wait(Kind::Wakeup)?;
    machine.run("system_reset", json!({}))?;
    machine.wait_with(Kind::Reset, "guest", false)?;
    rest(FIRMWARE);
    sleep(&mut machine, 2)?;
    machine.wait(Kind::SuspendDisk)?;
    machine.wait(Kind::Shutdown)?;
    drop(machine);
    let mut machine = host.start(&[Q35, &["-no-reboot"]].concat())?;
    rest(FIRMWARE);
    machine.ports(&[(1, 0xcf9, 6)])?;
    machine.wait_with(Kind::Shutdown, "reason", "guest-reset")?;
    Ok(())
}

pub fn panic(host: &Host) -> Outcome {
    const PORT: u16 = 0x505;
    for action in ["pause", "none", "shutdown"] {
        let mut machine = host.start(&[Q35, &["-device", "pvpanic"]].concat())?;
        machine.run("set-action", json!({"panic": action}))?;
        machine.ports(&[(1, PORT, 2)])?;
        machine.wait(Kind::GuestCrashloaded)?;
        // QEMU may be gone before it replies.
        let _reply = machine.ports(&[(1, PORT, 1)]);
        machine.wait(Kind::GuestPanicked)?;
    }
    Ok(())
}

pub fn watchdog(host: &Host) -> Outcome {
    for action in ["none", "inject-nmi", "debug", "pause", "reset", "shutdown", "poweroff"] {
        let mut machine = host.start(&["-machine", "pc", "-m", "64", "-device", "ib700"])?;
        machine.run("set-action", json!({"watchdog": action}))?;
        // QEMU may be gone before it replies.
        let _reply = machine.ports(&[(1, 0x443, 15)]);
        machine.wait(Kind::Watchdog)?;
    }
    Ok(())
}

/// Machine checks: one that can be corrected, one that cannot, one that the guest does not take.
pub fn memory_failure(host: &Host) -> Outcome {
    let mut machine = host.start(&[Q35, &["-cpu", "max"]].concat())?;
    for status in [0x90_u64 << 56, 0x9080 << 48, 0xbd << 56] {
        machine.monitor(&format!("mce 0 9 {status:#x} 4 0x1000 0x8c"))?;
        machine.wait(Kind::MemoryFailure)?;
    }
    Ok(())
}
