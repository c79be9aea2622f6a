//! Jobs of the block layer.

use qmp_events::EventKind as Kind;
use serde_json::{Value, json};

use super::block::failing;
use crate::machine::{Host, Machine, Outcome};

/// Starts a job that copies `source`; `more` are further arguments.
fn start(machine: &mut Machine<'_>, command: &str, (id, source): (&str, &str), more: Value) -> Outcome {
    let mut arguments = json!({"job-id": id, "device": source, "target": "dst", "sync": "full"});
    if let (Value::Object(arguments), Value::Object(more)) = (&mut arguments, more) {
        arguments.extend(more);
    }
    machine.run(command, arguments)?;
    Ok(())
}

pub fn jobs(host: &Host) -> Outcome {
    let mut machine = host.stopped(&["-machine", "q35", "-m", "32"])?;
    // Data that read as zeros are not copied; the slow node has other data.
    for (name, zeros, latency) in [("src", true, 0), ("dst", false, 0), ("slow", false, 100_000_000)] {
        let node = json!({"driver": "null-co", "size": 1 << 20, "node-name": name, "read-zeroes": zeros, "latency-ns": latency});
        machine.run("blockdev-add", node)?;
    }
    start(
        &mut machine,
        "blockdev-backup",
        ("waits", "src"),
        json!({"auto-finalize": false, "auto-dismiss": false}),
    )?;
    machine.wait(Kind::BlockJobPending)?;
    machine.run("job-finalize", json!({"id": "waits"}))?;
    machine.wait(Kind::BlockJobCompleted)?;
    machine.run("job-dismiss", json!({"id": "waits"}))?;
    start(&mut machine, "blockdev-mirror", ("mirror", "src"), json!({}))?;
    machine.wait(Kind::BlockJobReady)?;
    machine.run("job-complete", json!({"id": "mirror"}))?;
    machine.wait(Kind::BlockJobCompleted)?;
    start(&mut machine, "blockdev-backup", ("stopped", "slow"), json!({"speed": 1}))?;
    machine.run("job-pause", json!({"id": "stopped"}))?;
    machine.run("job-resume", json!({"id": "stopped"}))?;
    machine.run("job-cancel", json!({"id": "stopped"}))?;
    machine.wait(Kind::BlockJobCancelled)?;
    for action in ["report", "ignore", "stop"] {
        errs(host, &mut machine, action)?;
    }
    cancelled(&mut machine)?;
    fails_when_ready(host, &mut machine)
}

/// A mirror that is ready is completed by a cancellation, unless that is forced.
fn cancelled(machine: &mut Machine<'_>) -> Outcome {
    for (id, force, end) in
        [("gentle", false, Kind::BlockJobCompleted), ("forced", true, Kind::BlockJobCancelled)]
    {
        start(machine, "blockdev-mirror", (id, "src"), json!({}))?;
        machine.wait_about(Kind::BlockJobReady, id)?;
        machine.run("block-job-cancel", json!({"device": id, "force": force}))?;
        machine.wait_about(end, id)?;
        machine.wait_with(Kind::JobStatusChange, "status", "null")?;
    }
    Ok(())
}

/// Since 6.2, a mirror that is ready stays ready after an error, and sends no second event.
fn fails_when_ready(host: &Host, machine: &mut Machine<'_>) -> Outcome {
    let file = host.file("target", &vec![b'a'; 1 << 20])?;
    let rule = json!({"event": "none", "iotype": "write", "errno": 5, "once": true});
    machine.run("blockdev-add", failing(&file, "target", &rule))?;
    let arguments =
        json!({"target": "target", "sync": "none", "on-target-error": "stop", "filter-node-name": "filter"});
    let mut origin = host.file("origin", &vec![b'b'; 1 << 20])?;
    origin["node-name"] = "origin".into();
    machine.run("blockdev-add", origin)?;
    start(machine, "blockdev-mirror", ("late", "origin"), arguments)?;
    machine.wait_about(Kind::BlockJobReady, "late")?;
    machine.monitor("qemu-io filter \"write 0 64k\"")?;
    machine.wait_about(Kind::BlockJobError, "late")?;
    machine.run("block-job-resume", json!({"device": "late"}))?;
    let events = machine.all();
    if host.since((6, 2)) && events.iter().any(|it| it.kind() == Some(Kind::BlockJobReady)) {
        return Err(format!("the job is ready twice: {events:?}").into());
    }
    machine.run("block-job-cancel", json!({"device": "late", "force": true}))?;
    machine.wait_about(Kind::BlockJobCancelled, "late")?;
    Ok(())
}

/// Runs a job whose source fails once.
fn errs(host: &Host, machine: &mut Machine<'_>, action: &str) -> Outcome {
    let id = format!("err-{action}");
    let file = host.file(&id, &vec![b'a'; 1 << 20])?;
    let rule = json!({"event": "none", "iotype": "read", "errno": 5, "once": true});
    machine.run("blockdev-add", failing(&file, &id, &rule))?;
    start(machine, "blockdev-mirror", (&id, &id), json!({"on-source-error": action}))?;
    machine.wait(Kind::BlockJobError)?;
    if action == "stop" {
        machine.run("job-resume", json!({"id": id}))?;
    }
    if action != "report" {
        machine.wait(Kind::BlockJobReady)?;
        machine.run("job-complete", json!({"id": id}))?;
    }
    machine.wait(Kind::BlockJobCompleted)?;
    Ok(())
}
