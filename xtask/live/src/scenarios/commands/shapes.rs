//! A command of each shape that the schema language has.

use std::os::unix::net::UnixStream;

use qmp_events::{EventKind as Kind, Value};
use serde_json::json;

use crate::machine::{Host, Machine, Outcome};
use crate::typed::Monitor;
use crate::typed::generated::{
    Action, ActionBitmap, ActionProperties, Bitmap, BitmapRef, BlockDirtyBitmapAdd, BlockDirtyBitmapMerge,
    BlockdevAdd, BlockdevDel, Capability, CapabilityName, CompletionMode, Cont, DeviceAdd, Discard, Disk,
    DiskFileBranch, DiskNullCo, DiskQcow2Branch, DiskQuorumBranch, DiskRawBranch, DiskRef, DiskRefOrNull,
    Key, KeyCode, KeyNumber, MigrateSetCapabilities, MigrateSetParameters, NetHubport, NetdevAdd, NetdevDel,
    ObjectAdd, ObjectCanBus, ObjectDel, ObjectIothread, ObjectMemoryBackendRam, ObjectSecret, QomGet, QomSet,
    QueryMigrateCapabilities, QueryMigrateParameters, QueryYank, SecretFormat, SendKey, Stop, TextOrNull,
    Transaction, Yank, Yankable, YankableChardev,
};

type Both<'m, 'h, 'e> = (&'m mut Machine<'h>, &'m mut Monitor<'e>);

pub fn shapes(host: &Host, (machine, monitor): Both) -> Outcome {
    monitor.run(&Cont::new())?;
    machine.wait(Kind::Resume)?;
    monitor.run(&Stop::new())?;
    machine.wait(Kind::Stop)?;
    disks(host, (&mut *machine, &mut *monitor))?;
    networks(monitor)?;
    objects(monitor)?;
    migration(monitor)?;
    bitmaps(monitor)?;
    let keys: [Key; 2] = [KeyCode::new("a").into(), KeyNumber::new(0x1c).into()];
    monitor.run(&SendKey::new(keys).with_hold_time(1))?;
    devices((machine, monitor))?;
    out_of_band(host, monitor)
}

/// A union whose members are alternates of itself and a name, or null.
fn disks(host: &Host, (machine, monitor): Both) -> Outcome {
    let path = host.path("disk \"1\"");
    std::fs::write(&path, [])?;
    let file = DiskFileBranch::new(path.to_string_lossy()).with_node_name("file");
    monitor.run(&BlockdevAdd::new(file))?;
    let create = json!({"job-id": "create", "options": {"driver": "qcow2", "file": "file", "size": 1 << 20}});
    machine.run("blockdev-create", create)?;
    machine.wait_with(Kind::JobStatusChange, "status", "concluded")?;
    machine.run("job-dismiss", json!({"id": "create"}))?;
    let top = DiskQcow2Branch::new("file").with_node_name("top");
    let top = top.with_backing(DiskRefOrNull::Nothing(Value::Null)).with_discard(Discard::Unmap);
    monitor.run(&BlockdevAdd::new(top))?;
    let null = |name: &str| Disk::NullCo(DiskNullCo::new().with_node_name(name).with_size(1 << 20));
    let children = [null("one"), null("two"), DiskRawBranch::new(null("three")).into()].map(DiskRef::from);
    let quorum = DiskQuorumBranch::new(children, 2).with_node_name("quorum");
    monitor.run(&BlockdevAdd::new(quorum))?;
    monitor.run(&BlockdevDel::new("quorum"))
}

fn networks(monitor: &mut Monitor) -> Outcome {
    monitor.run(&NetdevAdd::new(NetHubport::new("second", 2)))?;
    monitor.run(&NetdevDel::new("second"))
}

/// Objects, and their properties of any type.
fn objects(monitor: &mut Monitor) -> Outcome {
    let secret = ObjectSecret::new("secret").with_data("AAECAw==").with_format(SecretFormat::Base64);
    monitor.run(&ObjectAdd::new(secret))?;
    let thread = ObjectIothread::new("io1").with_poll_max_ns(0);
    monitor.run(&ObjectAdd::new(thread))?;
    let memory = ObjectMemoryBackendRam::new("m2", 1 << 20).with_share(true);
    monitor.run(&ObjectAdd::new(memory))?;
    monitor.run(&ObjectAdd::new(ObjectCanBus::new("can")))?;
    let path = "/objects/io1";
    monitor.run(&QomSet::new(path, "poll-max-ns", 5))?;
    for (property, value) in [("poll-max-ns", Value::Int(5)), ("type", Value::from("iothread"))] {
        let found = monitor.ask(&QomGet::new(path, property))?;
        if found != value {
            return Err(format!("{property} is {found}").into());
        }
    }
    monitor.run(&QomSet::new("/objects/m2", "merge", false))?;
    for id in ["secret", "io1", "m2"] {
        monitor.run(&ObjectDel::new(id))?;
    }
    Ok(())
}

/// A struct as the arguments, with an alternate of null; and an array of structs.
fn migration(monitor: &mut Monitor) -> Outcome {
    let none = TextOrNull::Nothing(Value::Null);
    monitor.run(&MigrateSetParameters::new().with_max_bandwidth(1 << 40).with_tls_hostname(none))?;
    let found = monitor.ask(&QueryMigrateParameters::new())?;
    if found.max_bandwidth != Some(1 << 40) {
        return Err(format!("{found:?}").into());
    }
    let capabilities = [(CapabilityName::Events, true), (CapabilityName::Xbzrle, false)];
    let capabilities = capabilities.map(|(name, state)| Capability::new(name, state));
    monitor.run(&MigrateSetCapabilities::new(capabilities))?;
    let found = monitor.ask(&QueryMigrateCapabilities::new())?;
    match found.iter().find(|it| it.capability == CapabilityName::Events) {
        Some(events) if events.state => Ok(()),
        _ => Err(format!("{found:?}").into()),
    }
}

/// Arrays of unions and of alternates.
fn bitmaps(monitor: &mut Monitor) -> Outcome {
    monitor.run(&BlockDirtyBitmapAdd::new("top", "one").with_granularity(65536).with_persistent(true))?;
    monitor.run(&BlockDirtyBitmapAdd::new("top", "other").with_disabled(true))?;
    let both = [BitmapRef::from("one"), Bitmap::new("top", "one").into()];
    monitor.run(&BlockDirtyBitmapMerge::new("top", "other", both))?;
    let bitmap = |name: &str| ActionBitmap::new(Bitmap::new("top", name));
    let actions =
        [Action::BlockDirtyBitmapAdd(bitmap("third")), Action::BlockDirtyBitmapClear(bitmap("one"))];
    let grouped = ActionProperties::new().with_completion_mode(CompletionMode::Individual);
    monitor.run(&Transaction::new(actions).with_properties(grouped))
}

/// A command with arguments that the schema does not have.
fn devices((machine, monitor): Both) -> Outcome {
    let device = DeviceAdd::new("virtio-blk-pci").with_id("disk").with_bus("rp0").with("drive", "top");
    monitor.ask(&device.with("num-queues", 2).with("serial", "a \"serial\""))?;
    machine.all();
    Ok(())
}

fn out_of_band(host: &Host, monitor: &mut Monitor) -> Outcome {
    let mut peer = UnixStream::connect(host.path("yanked"))?;
    let all = monitor.ask(&QueryYank::new())?;
    let instance = Yankable::from(YankableChardev::new("yanked"));
    if !all.contains(&instance) {
        return Err(format!("{all:?}").into());
    }
    monitor.ask_oob(&QueryYank::new())?;
    monitor.run_oob(&Yank::new([instance]))?;
    match std::io::Read::read(&mut peer, &mut [0])? {
        0 => Ok(()),
        _ => Err("the connection was not ended".into()),
    }
}
