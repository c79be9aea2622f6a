//! Disk errors and other events of the block layer.

use qmp_events::EventKind as Kind;
use serde_json::{Value, json};

use crate::machine::{Host, Machine, Outcome};

const MEBIBYTE: usize = 1 << 20;

/// A node whose reads, writes or flushes fail.
pub fn failing(image: &Value, name: &str, rule: &Value) -> Value {
    json!({"driver": "blkdebug", "image": image, "node-name": name, "inject-error": [rule]})
}

/// Creates a quorum of these nodes, and sends a request to it.
fn ask(machine: &mut Machine<'_>, name: &str, children: [&str; 3], io: &str) -> Outcome {
    machine.run(
        "blockdev-add",
        json!({"driver": "quorum", "node-name": name, "vote-threshold": 2, "children": children}),
    )?;
    machine.monitor(&format!("qemu-io {name} \"{io}\""))?;
    Ok(())
}

pub fn quorum(host: &Host) -> Outcome {
    let mut machine = host.stopped(&["-machine", "q35", "-m", "32"])?;
    let mut files = Vec::new();
    for (name, fill) in [("file0", b'a'), ("file1", b'a'), ("file2", b'b'), ("file3", b'c')] {
        let mut file = host.file(name, &vec![fill; MEBIBYTE])?;
        files.push(file.clone());
        file["node-name"] = name.into();
        machine.run("blockdev-add", file)?;
    }
    ask(&mut machine, "differ", ["file0", "file1", "file2"], "read 0 512")?;
    machine.wait(Kind::QuorumReportBad)?;
    // Without a majority, no child is reported.
    ask(&mut machine, "no-majority", ["file0", "file2", "file3"], "read 1024 4096")?;
    machine.sequence(&[(Kind::QuorumFailure, "reference", "no-majority")])?;
    machine.run("blockdev-del", json!({"node-name": "differ"}))?;
    machine.run("blockdev-del", json!({"node-name": "no-majority"}))?;
    let rule = json!({"event": "none", "iotype": "write", "errno": 5});
    for (name, file) in ["bad0", "bad1"].into_iter().zip(["file0", "file1"]) {
        machine.run("blockdev-add", failing(&json!(file), name, &rule))?;
    }
    ask(&mut machine, "two-writes", ["bad0", "bad1", "file2"], "write 0 512")?;
    machine.wait_with(Kind::QuorumReportBad, "type", "write")?;
    machine.wait_about(Kind::QuorumFailure, "two-writes")?;
    Ok(())
}

pub fn disk(host: &Host) -> Outcome {
    let file = host.file("disk", &vec![0; MEBIBYTE])?;
    for (policy, errno) in [("report", 5), ("ignore", 5), ("stop", 28)] {
        let node =
            failing(&file, "n0", &json!({"event": "none", "iotype": "read", "errno": errno})).to_string();
        let device = format!("virtio-blk-pci,drive=n0,id=vda,bootindex=0,rerror={policy}");
        // The firmware reads the boot sector.
        let mut machine =
            host.start(&["-machine", "q35", "-m", "64", "-blockdev", &node, "-device", &device])?;
        machine.wait_with(Kind::BlockIoError, "action", policy)?;
        if policy == "stop" {
            machine.sequence(&[(Kind::Stop, "", "")])?;
        }
    }
    media(host, &file)
}

fn media(host: &Host, file: &Value) -> Outcome {
    let node = json!({"driver": "file", "filename": file["filename"], "node-name": "n0"}).to_string();
    let mut machine =
        host.stopped(&["-machine", "q35", "-m", "64", "-device", "ide-cd,id=cd0", "-blockdev", &node])?;
    machine.run("blockdev-open-tray", json!({"id": "cd0"}))?;
    machine.wait_with(Kind::DeviceTrayMoved, "tray-open", true)?;
    machine.run("blockdev-close-tray", json!({"id": "cd0"}))?;
    machine.wait_with(Kind::DeviceTrayMoved, "tray-open", false)?;
    machine.run("block-set-write-threshold", json!({"node-name": "n0", "write-threshold": 4096}))?;
    // A write up to the threshold does not count, and the event is sent once.
    machine.monitor("qemu-io n0 \"write 0 4k\"")?;
    machine.sequence(&[])?;
    machine.monitor("qemu-io n0 \"write 8k 8k\"")?;
    machine.monitor("qemu-io n0 \"write 8k 8k\"")?;
    machine.sequence(&[(Kind::BlockWriteThreshold, "node-name", "n0")])?;
    let address = json!({"type": "unix", "data": {"path": host.path("nbd")}});
    machine.run("nbd-server-start", json!({"addr": address}))?;
    machine.run("block-export-add", json!({"type": "nbd", "id": "exp0", "node-name": "n0"}))?;
    machine.run("block-export-del", json!({"id": "exp0"}))?;
    machine.wait_about(Kind::BlockExportDeleted, "exp0")?;
    corrupted(host, &mut machine)
}

/// A qcow2 image whose first table has an invalid offset. Each node reports it once.
fn corrupted(host: &Host, machine: &mut Machine<'_>) -> Outcome {
    let mut file = host.file("image", b"")?;
    let node = file.clone();
    file["node-name"] = "image-file".into();
    machine.run("blockdev-add", file)?;
    let options = json!({"driver": "qcow2", "file": "image-file", "size": MEBIBYTE});
    machine.run("blockdev-create", json!({"job-id": "create", "options": options}))?;
    machine.wait_with(Kind::JobStatusChange, "status", "concluded")?;
    machine.run("job-dismiss", json!({"id": "create"}))?;
    machine.run("blockdev-del", json!({"node-name": "image-file"}))?;
    let mut image = std::fs::read(host.path("image"))?;
    // The header has the offset of the first table, big-endian, at byte 40.
    let table: [u8; 8] = image[40..48].try_into()?;
    let table = usize::try_from(u64::from_be_bytes(table))?;
    image[table..table + 8].copy_from_slice(&(1_u64 << 63 | 0x12200).to_be_bytes());
    std::fs::write(host.path("image"), image)?;
    machine.all();
    for (name, read_only, request) in [("reads", true, "read 0 512"), ("writes", false, "write 0 512")] {
        let qcow2 = json!({"driver": "qcow2", "node-name": name, "file": node, "read-only": read_only});
        machine.run("blockdev-add", qcow2)?;
        machine.monitor(&format!("qemu-io {name} \"{request}\""))?;
        machine.monitor(&format!("qemu-io {name} \"{request}\""))?;
        let events = machine.all();
        let fatal: Vec<_> = events
            .iter()
            .map(|it| serde_json::to_value(it).map(|it| it["data"]["fatal"].clone()))
            .collect::<Result<_, _>>()?;
        if fatal != [json!(!read_only)] {
            return Err(format!("one event was expected for the node {name}, not {events:?}").into());
        }
        machine.run("blockdev-del", json!({"node-name": name}))?;
    }
    Ok(())
}
