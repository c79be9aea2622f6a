//! Panics, watchdogs and defective memory.

use qmp_events::EventKind as Kind;
use serde_json::json;

use super::power::Q35;
use crate::machine::{Host, Machine, Outcome};

/// The port of the pvpanic device.
const PVPANIC: u16 = 0x505;

fn pvpanic<'h>(host: &'h Host, options: &[&str]) -> Outcome<Machine<'h>> {
    host.start(&[Q35, &["-device", "pvpanic"], options].concat())
}

/// Has the guest report a crash. QEMU can end before it replies.
fn crash(machine: &mut Machine<'_>) {
    let _reply = machine.ports(&[(1, PVPANIC, 1)]);
}

pub fn panic(host: &Host) -> Outcome {
    let (paused, poweroff) =
        ((Kind::GuestPanicked, "action", "pause"), (Kind::GuestPanicked, "action", "poweroff"));
    let (stop, shutdown) = ((Kind::Stop, "", ""), (Kind::Shutdown, "reason", "guest-panic"));
    for (options, ends, expected) in [
        (&[][..], true, &[poweroff, stop, shutdown][..]),
        (&["-action", "panic=exit-failure"], true, &[poweroff, stop, shutdown]),
        (&["-no-shutdown"], false, &[paused, stop]),
        (&["-action", "panic=pause"], false, &[paused, stop]),
        (&["-no-shutdown", "-action", "panic=exit-failure"], false, &[poweroff, stop, shutdown]),
        (&["-action", "panic=none"], false, &[(Kind::GuestPanicked, "action", "run")]),
    ] {
        let mut machine = pvpanic(host, options)?;
        crash(&mut machine);
        if ends { machine.last(expected) } else { machine.sequence(expected) }
            .map_err(|error| format!("{options:?}: {error}"))?;
    }
    let mut machine = pvpanic(host, &[])?;
    machine.ports(&[(1, PVPANIC, 2)])?;
    machine.sequence(&[(Kind::GuestCrashloaded, "action", "run")])?;
    if host.since((9, 1)) {
        let _reply = machine.ports(&[(1, PVPANIC, 4)]);
        machine.last(&[(Kind::GuestPvshutdown, "", ""), (Kind::Shutdown, "reason", "guest-shutdown")])?;
    }
    Ok(())
}

pub fn watchdog(host: &Host) -> Outcome {
    for (action, effect) in [
        ("none", None),
        ("inject-nmi", None),
        ("debug", None),
        ("pause", Some((Kind::Stop, "", ""))),
        ("reset", Some((Kind::Reset, "reason", "guest-reset"))),
        ("shutdown", Some((Kind::Powerdown, "", ""))),
        ("poweroff", None),
    ] {
        let mut machine = host.start(&["-machine", "pc", "-m", "64", "-device", "ib700"])?;
        machine.run("set-action", json!({"watchdog": action}))?;
        // QEMU can end before it replies.
        let _reply = machine.ports(&[(1, 0x443, 15)]);
        let steps: Vec<_> = [(Kind::Watchdog, "action", action)].into_iter().chain(effect).collect();
        match action {
            "poweroff" => machine.last(&steps),
            // The firmware can reset the machine again.
            "reset" => machine.sequence_with_more(&steps),
            _ => machine.sequence(&steps),
        }
        .map_err(|error| format!("{action}: {error}"))?;
    }
    Ok(())
}

/// Machine checks: one that is corrected, one that is not, and one that the guest does not handle.
pub fn memory_failure(host: &Host) -> Outcome {
    let mut machine = host.start(&[Q35, &["-cpu", "max"]].concat())?;
    for (status, action) in [(0x90_u64 << 56, "inject"), (0x9080 << 48, "inject"), (0xbd << 56, "reset")] {
        machine.monitor(&format!("mce 0 9 {status:#x} 4 0x1000 0x8c"))?;
        machine.wait_with(Kind::MemoryFailure, "action", action)?;
    }
    // The firmware can reset the machine again, so that more of these events follow.
    machine.wait_with(Kind::Reset, "reason", "guest-reset")?;
    Ok(())
}
