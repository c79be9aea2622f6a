//! Migration and COLO.

use qmp_events::EventKind as Kind;
use serde_json::json;

use crate::machine::{Host, Machine, Outcome, rest, text};

pub const MACHINE: &[&str] = &["-machine", "q35", "-m", "64"];

/// Enables capabilities of migration, including that for events.
pub fn capabilities(machine: &mut Machine<'_>, names: &[&str]) -> Outcome {
    let all = ["events"].iter().chain(names);
    let list: Vec<_> = all.map(|name| json!({"capability": name, "state": true})).collect();
    machine.run("migrate-set-capabilities", json!({"capabilities": list}))?;
    Ok(())
}

pub fn migration(host: &Host) -> Outcome {
    let uri = format!("unix:{}", text(&host.path("migration")));
    let incoming = [MACHINE, &["-incoming", "defer"]].concat();
    let (mut source, mut target) = (host.start(MACHINE)?, host.start(&incoming)?);
    capabilities(&mut source, &["pause-before-switchover"])?;
    capabilities(&mut target, &["pause-before-switchover"])?;
    target.run("migrate-incoming", json!({"uri": uri}))?;
    source.run("migrate", json!({"uri": uri}))?;
    // Newer releases send no event for the first pass. The release in which this changed is 11.0 or 11.1.
    let first = serde_json::to_value(source.wait(Kind::MigrationPass)?)?["data"]["pass"].clone();
    if host.since((11, 1)) && first != 2 || !host.since((11, 0)) && first != 1 {
        return Err(format!("the first pass is {first}").into());
    }
    source.wait_with(Kind::Migration, "status", "pre-switchover")?;
    source.run("migrate-continue", json!({"state": "pre-switchover"}))?;
    source.wait_with(Kind::Migration, "status", "completed")?;
    target.wait(Kind::Resume)?;
    drop((source, target));
    let mut source = host.start(MACHINE)?;
    capabilities(&mut source, &[])?;
    source.run("migrate", json!({"uri": "unix:/nonexistent"}))?;
    source.wait_with(Kind::Migration, "status", "failed")?;
    source.run("migrate-set-parameters", json!({"max-bandwidth": 1}))?;
    source.run("migrate", json!({"uri": "exec:cat >/dev/null"}))?;
    source.wait_with(Kind::Migration, "status", "active")?;
    source.run("migrate_cancel", json!({}))?;
    source.wait_with(Kind::Migration, "status", "cancelled")?;
    Ok(())
}

/// A failover from COLO. QEMU can abort or hang after the event, so the processes are killed.
pub fn colo(host: &Host) -> Outcome {
    let uri = format!("unix:{}", text(&host.path("colo")));
    let incoming = [MACHINE, &["-incoming", "defer"]].concat();
    let (mut source, mut target) = (host.start(MACHINE)?, host.start(&incoming)?);
    let names: &[_] = if host.since((11, 0)) { &["x-colo", "return-path"] } else { &["x-colo"] };
    capabilities(&mut source, names)?;
    capabilities(&mut target, names)?;
    target.run("migrate-incoming", json!({"uri": uri}))?;
    source.run("migrate", json!({"uri": uri}))?;
    source.wait_with(Kind::Migration, "status", "colo")?;
    // The thread that makes checkpoints has to run.
    rest(0.5);
    source.send("x-colo-lost-heartbeat", json!({}));
    let exit = source.wait_with(Kind::ColoExit, "mode", "primary");
    source.kill()?;
    target.kill()?;
    exit.map(drop)
}
