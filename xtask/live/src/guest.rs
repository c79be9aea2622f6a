//! A machine that runs Linux, for the events that only the drivers of a guest cause.
//!
//! The kernel and busybox are those of Debian, unpacked into a folder and not installed. The initial file system contains busybox, the
//! modules, and a script that executes lines from the serial port.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use qmp_events::EventKind as Kind;
use serde_json::json;

use crate::machine::{Host, Machine, Outcome, rest, text};
use crate::scenarios::capabilities;

/// The drivers of the guest.
const MODULES: &[&str] = &["virtio_pci", "virtio_balloon", "virtio_console", "virtio_net", "virtio_mem"];

/// The first process of the guest. It executes each line from the serial port, and reports whether that succeeded.
const INIT: &str = "#!/bin/busybox sh
export PATH=/bin
/bin/busybox mkdir -p /proc /sys /dev
/bin/busybox mount -t devtmpfs none /dev
/bin/busybox --install -s /bin
mount -t proc none /proc
mount -t sysfs none /sys
exec 0</dev/ttyS0 1>/dev/ttyS0 2>&1
stty raw -echo
while read -r module; do insmod \"/modules/$module\"; done </modules/order
echo '<up>'
while read -r line; do
    if eval \"$line\"; then echo '<done>'; else echo '<failed>'; fi
done
";

/// The maximum time for a line; without KVM, the guest needs about ten seconds to start.
const PATIENCE: Duration = Duration::from_secs(90);

/// The events of a guest's drivers. They need the kernel and busybox.
pub fn guest(host: &Host) -> Outcome {
    let Some(root) = &host.guest else {
        return Err("no kernel for a guest: give its folder by --guest".into());
    };
    let (kernel, disk) = (host.path("kernel"), first_files(host, root)?);
    fs::copy(find(&root.join("boot"), "vmlinuz")?, &kernel)?;
    let serial = host.path("serial");
    let listener = UnixListener::bind(&serial)?;
    let place = format!("unix:{}", text(&serial));
    #[rustfmt::skip]
    let arguments = [
        "-machine", "q35", "-m", "256M,slots=4,maxmem=2G", "-serial", &place, "-kernel", &text(&kernel),
        "-initrd", &text(&disk), "-append", "console=ttyS0 quiet memhp_default_state=online_movable",
        "-device", "virtio-balloon-pci", "-device", "virtio-serial-pci",
        "-chardev", "null,id=null", "-device", "virtserialport,id=port0,name=org.example.0,chardev=null",
        "-netdev", "hubport,id=n0,hubid=0", "-device", "virtio-net-pci,id=nic0,netdev=n0",
        "-object", "memory-backend-ram,id=memory,size=512M", "-device", "virtio-mem-pci,id=vmem0,memdev=memory",
        "-netdev", "hubport,id=n1,hubid=1", "-netdev", "hubport,id=n2,hubid=1",
        "-device", "pcie-root-port,id=rp0,slot=1,chassis=1", "-device", "pcie-root-port,id=rp1,slot=2,chassis=2",
        "-device", "virtio-net-pci,mac=52:54:00:00:00:02,id=standby,netdev=n1,bus=rp0,failover=on",
        "-device", "virtio-net-pci,mac=52:54:00:00:00:02,id=primary,netdev=n2,bus=rp1,failover_pair_id=standby",
    ];
    let mut machine = host.start(&arguments)?;
    let (socket, _) = listener.accept()?;
    socket.set_read_timeout(Some(PATIENCE))?;
    let mut shell = Shell { socket, heard: String::new() };
    machine.wait_about(Kind::FailoverNegotiated, "standby")?;
    shell.hear("<up>")?;
    drivers(&mut machine, &mut shell)?;
    failover(&mut machine)
}

fn drivers(machine: &mut Machine<'_>, shell: &mut Shell) -> Outcome {
    shell.run("exec 3<>\"$(echo /dev/vport*)\"")?;
    machine.wait_with(Kind::VserportChange, "open", true)?;
    shell.run("exec 3>&-")?;
    machine.wait_with(Kind::VserportChange, "open", false)?;
    // QEMU sends one event after each query.
    machine.run("query-rx-filter", json!({}))?;
    shell.run("for link in /sys/class/net/eth*; do ip link set ${link##*/} up; done")?;
    machine.wait_about(Kind::NicRxFilterChanged, "nic0")?;
    let size = 200 << 20;
    machine.run("balloon", json!({"value": size}))?;
    machine.wait_with(Kind::BalloonChange, "actual", size)?;
    let size = 128 << 20;
    machine.run("qom-set", json!({"path": "vmem0", "property": "requested-size", "value": size}))?;
    machine.wait_with(Kind::MemoryDeviceSizeChange, "size", size)?;
    Ok(())
}

/// The guest releases the primary card of a failover pair before a migration, and a reset unplugs the memory of virtio-mem.
fn failover(machine: &mut Machine<'_>) -> Outcome {
    capabilities(machine, &[])?;
    machine.run("migrate", json!({"uri": "exec:cat >/dev/null"}))?;
    machine.wait_about(Kind::UnplugPrimary, "primary")?;
    machine.wait_with(Kind::Migration, "status", "completed")?;
    // QEMU accepts the command some time after the event.
    while machine.run("cont", json!({})).is_err() {
        rest(0.1);
    }
    machine.run("system_reset", json!({}))?;
    machine.wait_with(Kind::MemoryDeviceSizeChange, "size", 0)?;
    Ok(())
}

/// The guest's serial port.
struct Shell {
    socket: UnixStream,
    heard: String,
}

impl Shell {
    /// Waits until the guest has printed `what`.
    fn hear(&mut self, what: &str) -> Outcome {
        let mut buffer = [0; 4096];
        loop {
            if let Some((before, after)) = self.heard.split_once(what) {
                let failed = before.contains("<failed>");
                let said = before.to_owned();
                self.heard = after.to_owned();
                return if failed { Err(format!("the guest fails: {said}").into()) } else { Ok(()) };
            }
            if self.heard.contains("<failed>") {
                return Err(format!("the guest fails: {}", self.heard).into());
            }
            let count = self
                .socket
                .read(&mut buffer)
                .map_err(|error| format!("the guest does not answer ({error}); it said: {}", self.heard))?;
            if count == 0 {
                return Err(format!("the guest is gone; it said: {}", self.heard).into());
            }
            self.heard.push_str(&String::from_utf8_lossy(&buffer[..count]));
        }
    }

    /// Executes a line.
    fn run(&mut self, line: &str) -> Outcome {
        self.socket.write_all(format!("{line}\n").as_bytes())?;
        self.hear("<done>")
    }
}

/// Creates the archive of the initial file system.
fn first_files(host: &Host, root: &Path) -> Outcome<PathBuf> {
    let (tree, busybox) = (host.path("first"), root.join("bin/busybox"));
    fs::create_dir_all(tree.join("bin"))?;
    fs::create_dir_all(tree.join("modules"))?;
    fs::copy(&busybox, tree.join("bin/busybox"))?;
    fs::write(tree.join("init"), INIT)?;
    fs::set_permissions(tree.join("init"), PermissionsExt::from_mode(0o755))?;
    let mut order = String::new();
    let release = find(&root.join("lib/modules"), "")?;
    for module in modules(&busybox, root, &release)? {
        let name = module.file_name().ok_or("a module without a name")?;
        fs::copy(release.join(&module), tree.join("modules").join(name))?;
        order.push_str(&text(Path::new(name)));
        order.push('\n');
    }
    fs::write(tree.join("modules/order"), order)?;
    let archive = host.path("first.cpio");
    let mut pack = Command::new(&busybox);
    pack.args(["cpio", "-o", "-H", "newc"]).current_dir(&tree).stdin(Stdio::piped()).stderr(Stdio::null());
    let mut process = pack.stdout(fs::File::create(&archive)?).spawn()?;
    let list =
        "init\nbin\nbin/busybox\nmodules\nmodules/order\n".to_owned() + &listing(&tree.join("modules"))?;
    process.stdin.take().ok_or("no pipe to cpio")?.write_all(list.as_bytes())?;
    if process.wait()?.success() { Ok(archive) } else { Err("cpio failed".into()) }
}

fn listing(folder: &Path) -> Outcome<String> {
    let mut list = String::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name();
        if name != "order" {
            list.extend(["modules/", &text(Path::new(&name)), "\n"]);
        }
    }
    Ok(list)
}

/// The modules to load, each after those that it needs.
fn modules(busybox: &Path, root: &Path, release: &Path) -> Outcome<Vec<PathBuf>> {
    let name = release.file_name().ok_or("a release without a name")?;
    let status = Command::new(busybox).arg("depmod").arg("-b").arg(root).arg(name).status()?;
    if !status.success() {
        return Err("depmod failed".into());
    }
    let table = fs::read_to_string(release.join("modules.dep"))?;
    let needs: BTreeMap<_, _> = table.lines().filter_map(|line| line.split_once(':')).collect();
    let mut order = Vec::new();
    for module in MODULES {
        let file = format!("{module}.ko");
        let (path, needed) = needs
            .iter()
            .find(|(path, _)| path.rsplit('/').next().is_some_and(|it| it.replace('-', "_") == file))
            .ok_or(format!("the kernel has no {module}"))?;
        // The list ends with the modules that have to be loaded first.
        let needed = needed.split_whitespace().rev().chain([*path]).map(PathBuf::from);
        for path in needed {
            if !order.contains(&path) {
                order.push(path);
            }
        }
    }
    Ok(order)
}

/// The first entry of a folder whose name begins with `start`.
fn find(folder: &Path, start: &str) -> Outcome<PathBuf> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths = entries.filter_map(|entry| entry.ok().map(|entry| entry.path()));
    let found =
        paths.find(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(start)));
    found.ok_or_else(|| format!("no {start} in {}", folder.display()).into())
}
