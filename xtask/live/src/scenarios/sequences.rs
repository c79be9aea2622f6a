//! The sequences of `spec/sequences.txt`: the events of each have to come in its order.

use qmp_events::{Event, EventKind as Kind};
use serde::Deserialize;
use serde_json::{Value, json};

use super::migration::{MACHINE, capabilities};
use super::power::Q35;
use crate::machine::{Host, Machine, Outcome, rest, text};

/// The model of the specification, which has the sequences.
const MODEL: &str = include_str!("../../../../qmp-events/generated/model.json");

#[derive(Deserialize)]
struct Model {
    sequences: Vec<Sequence>,
}

#[derive(Deserialize)]
struct Sequence {
    title: String,
    steps: Vec<Step>,
}

#[derive(Deserialize)]
struct Step {
    from: String,
    event: Option<Sent>,
}

/// The event of a step.
#[derive(Deserialize)]
struct Sent {
    name: String,
    #[serde(default)]
    data: Vec<Given>,
}

#[derive(Deserialize)]
struct Given {
    name: String,
    value: String,
}

/// What each party sent.
type Seen = Vec<(&'static str, Vec<Event>)>;

/// Provokes the events of a sequence.
type Provoke = fn(&Host) -> Outcome<Seen>;

/// What provokes the events of the sequence with this title.
const PROVOKED: [(&str, Provoke); 5] = [
    ("The machine reboots", reboot),
    ("The guest panics", panic),
    ("A mirror job from start to end", job),
    ("A precopy migration", migration),
    ("A device is removed", removal),
];

pub fn sequences(host: &Host) -> Outcome {
    let model: Model = serde_json::from_str(MODEL)?;
    for sequence in &model.sequences {
        let provoke = PROVOKED.iter().find(|(title, _)| *title == sequence.title);
        let (_, provoke) = provoke.ok_or_else(|| format!("nothing provokes `{}`", sequence.title))?;
        let seen = provoke(host).map_err(|error| format!("{}: {error}", sequence.title))?;
        for (party, events) in &seen {
            in_order(sequence, party, events)?;
        }
        let is_seen = |step: &&Step| seen.iter().any(|(party, _)| *party == step.from);
        if let Some(step) = sequence.steps.iter().filter(|step| step.event.is_some()).find(|it| !is_seen(it))
        {
            return Err(format!("{}: nothing is seen of `{}`", sequence.title, step.from).into());
        }
    }
    Ok(())
}

/// Checks that `events` has the events of `party` in the order of the sequence. Others may come in between.
fn in_order(sequence: &Sequence, party: &str, events: &[Event]) -> Outcome {
    let mut rest = events.iter();
    let sent = sequence.steps.iter().filter(|step| step.from == party).filter_map(|step| step.event.as_ref());
    for Sent { name, data } in sent {
        let fits = |event: &Event| {
            let value = serde_json::to_value(event).unwrap_or_default();
            event.name() == name && data.iter().all(|given| is_given(&value["data"], given))
        };
        if !rest.any(fits) {
            let seen: Vec<_> = events.iter().map(Event::to_json).collect();
            let title = &sequence.title;
            return Err(format!("{title}: {name} of {party} is not in order:\n{}", seen.join("\n")).into());
        }
    }
    Ok(())
}

fn is_given(data: &Value, Given { name, value }: &Given) -> bool {
    let found = name.split('.').fold(data, |data, part| &data[part]);
    let text = found.as_str().map_or_else(|| found.to_string(), str::to_owned);
    text == *value
}

fn reboot(host: &Host) -> Outcome<Seen> {
    let mut machine = host.start(Q35)?;
    rest(2.0);
    machine.all();
    machine.ports(&[(1, 0xcf9, 6)])?;
    let mut events = machine.until(Kind::Reset, "reason", "guest-reset")?;
    machine.run("system_reset", json!({}))?;
    events.extend(machine.until(Kind::Reset, "reason", "host-qmp-system-reset")?);
    Ok(vec![("QEMU", events)])
}

fn panic(host: &Host) -> Outcome<Seen> {
    let mut machine = host.start(&[Q35, &["-device", "pvpanic"]].concat())?;
    // QEMU can end before it replies.
    let _reply = machine.ports(&[(1, 0x505, 1)]);
    Ok(vec![("QEMU", machine.until(Kind::Shutdown, "reason", "guest-panic")?)])
}

fn job(host: &Host) -> Outcome<Seen> {
    let mut machine = host.stopped(&["-machine", "q35", "-m", "32"])?;
    for (name, zeros) in [("src", true), ("dst", false)] {
        let node = json!({"driver": "null-co", "size": 1 << 20, "node-name": name, "read-zeroes": zeros});
        machine.run("blockdev-add", node)?;
    }
    machine.run(
        "blockdev-mirror",
        json!({"job-id": "copy", "device": "src", "target": "dst", "sync": "full"}),
    )?;
    let mut events = machine.until(Kind::BlockJobReady, "device", "copy")?;
    machine.run("job-complete", json!({"id": "copy"}))?;
    events.extend(machine.until(Kind::JobStatusChange, "status", "null")?);
    Ok(vec![("QEMU", events)])
}

fn migration(host: &Host) -> Outcome<Seen> {
    let uri = format!("unix:{}", text(&host.path("sequence")));
    let incoming = [MACHINE, &["-incoming", "defer"]].concat();
    let (mut source, mut target) = (host.start(MACHINE)?, host.start(&incoming)?);
    capabilities(&mut source, &[])?;
    capabilities(&mut target, &[])?;
    target.run("migrate-incoming", json!({"uri": uri}))?;
    source.run("migrate", json!({"uri": uri}))?;
    let sent = source.until(Kind::Migration, "status", "completed")?;
    let received = target.until(Kind::Migration, "status", "completed")?;
    Ok(vec![("source QEMU", sent), ("destination QEMU", received)])
}

fn removal(host: &Host) -> Outcome<Seen> {
    let arguments = &["-machine", "pc", "-m", "64", "-device", "virtio-rng-pci,id=rng,addr=5"];
    let mut machine: Machine<'_> = host.stopped(arguments)?;
    machine.run("device_del", json!({"id": "rng"}))?;
    // The guest ejects slot 5 of the first bus.
    machine.ports(&[(4, 0xae10, 0), (4, 0xae08, 1 << 5)])?;
    Ok(vec![("QEMU", machine.until(Kind::DeviceDeleted, "device", "rng")?)])
}
