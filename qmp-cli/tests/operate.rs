//! `qmp-tail` beside running QEMUs, as an operator uses it.
#![cfg(unix)]

#[path = "support/metrics.rs"]
mod metrics;
#[path = "support/qemu.rs"]
mod qemu;
mod support;

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpStream;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::Path;
use std::process::{Child, Command};

use metrics::{fetch, metrics_address, metrics_with};
use qemu::negotiated;
use qmp_events::testing::FakeQemu;
use support::{of_input, tail, text};

const STOP: &str = r#"{"timestamp": {"seconds": 1700000000, "microseconds": 250000}, "event": "STOP"}"#;
const SHUTDOWN: &str = r#"{"timestamp": {"seconds": 1700000000, "microseconds": 0}, "event": "SHUTDOWN", "data": {"guest": true, "reason": "guest-shutdown"}}"#;

fn path(folder: &tempfile::TempDir, name: &str) -> String {
    folder.path().join(name).display().to_string()
}

fn interrupt(child: &Child) {
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
}

#[test]
fn a_qemu_that_is_killed_is_reported() {
    let folder = tempfile::tempdir().unwrap();
    let path = path(&folder, "vm1.qmp");
    let script = || FakeQemu::new().negotiate().line(STOP);
    let qemu = FakeQemu::listen(&path, vec![script(), script()]).unwrap();
    let pretty = tail(&[&path]).output().unwrap();
    assert_eq!(pretty.status.code(), Some(1));
    assert!(
        text(&pretty.stderr).contains("vm1.qmp: QEMU is gone without having announced its end"),
        "{pretty:?}"
    );
    let events = tail(&[&path, "--format", "cloudevents"]).output().unwrap();
    assert_eq!(events.status.code(), Some(1));
    let last: serde_json::Value = serde_json::from_str(text(&events.stdout).lines().last().unwrap()).unwrap();
    assert_eq!(last["type"], "org.qemu.qmp-tail.Closed");
    assert_eq!(last["data"]["announced"], false);
    qemu.finish().unwrap();
}

#[test]
fn a_qemu_that_announced_its_end_is_a_success() {
    let folder = tempfile::tempdir().unwrap();
    let path = path(&folder, "vm1.qmp");
    let script = FakeQemu::new().negotiate().line(SHUTDOWN);
    let qemu = FakeQemu::listen(&path, vec![script]).unwrap();
    let output = tail(&[&path]).output().unwrap();
    assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
    qemu.finish().unwrap();
}

#[test]
fn a_connection_that_never_was_is_no_success_when_the_time_is_over() {
    let folder = tempfile::tempdir().unwrap();
    let path = path(&folder, "vm1.qmp");
    // It accepts, and says nothing.
    let _listener = UnixListener::bind(&path).unwrap();
    let output = tail(&[&path, "--timeout", "300ms"]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("vm1.qmp: not connected within 300ms"), "{output:?}");
    let nobody = tail(&["/nonexistent/vm.qmp", "--retry", "--timeout", "300ms"]).output().unwrap();
    assert_eq!(nobody.status.code(), Some(1));
    assert!(text(&nobody.stderr).contains("not connected within"), "{nobody:?}");
}

#[test]
fn sockets_in_a_watched_folder_come_and_go() {
    let folder = tempfile::tempdir().unwrap();
    let early = path(&folder, "early.qmp");
    let first = UnixListener::bind(&early).unwrap();
    let arguments = ["--watch", folder.path().to_str().unwrap(), "--format", "json", "--until", "WAKEUP"];
    let mut child = tail(&arguments).spawn().unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    let mut socket = negotiated(&first);
    writeln!(socket, "{STOP}").unwrap();
    assert!(output.next().unwrap().contains("early.qmp"));
    writeln!(socket, "{SHUTDOWN}").unwrap();
    assert!(output.next().unwrap().contains("SHUTDOWN"));
    std::fs::remove_file(&early).unwrap();
    drop((socket, first));
    // A file that is not a socket is not opened.
    std::fs::write(path(&folder, "note"), STOP).unwrap();
    let late = UnixListener::bind(path(&folder, "late.qmp")).unwrap();
    let mut socket = negotiated(&late);
    writeln!(socket, "{{\"event\": \"WAKEUP\"}}").unwrap();
    assert!(output.next().unwrap().contains("late.qmp"));
    assert!(child.wait().unwrap().success());
    let missing = tail(&["--watch", "/nonexistent"]).output().unwrap();
    assert_eq!(missing.status.code(), Some(2));
    assert!(text(&missing.stderr).contains("/nonexistent: "), "{missing:?}");
}

#[test]
fn qemus_connect_to_an_address() {
    let folder = tempfile::tempdir().unwrap();
    let path = path(&folder, "tail.sock");
    let mut child = tail(&["--listen", &path, "--format", "json", "--until", "STOP"]).spawn().unwrap();
    let mut socket = loop {
        match UnixStream::connect(&path) {
            Ok(socket) => break socket,
            Err(_) => std::thread::sleep(std::time::Duration::from_millis(5)),
        }
        assert!(child.try_wait().unwrap().is_none());
    };
    let greeting = r#"{"QMP": {"version": {"qemu": {"micro": 0, "minor": 0, "major": 9}, "package": ""}, "capabilities": []}}"#;
    writeln!(socket, "{greeting}").unwrap();
    let mut commands = BufReader::new(socket.try_clone().unwrap()).lines().map(Result::unwrap);
    for reply in ["{}", r#"{"name": "web-1"}"#] {
        let command: serde_json::Value = serde_json::from_str(&commands.next().unwrap()).unwrap();
        writeln!(socket, "{{\"return\": {reply}, \"id\": {}}}", command["id"]).unwrap();
    }
    writeln!(socket, "{STOP}").unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{output:?}");
    let record: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(record["source"], "web-1", "the name that QEMU has for it");
    let taken = tail(&["--listen", "127.0.0.1:99999"]).output().unwrap();
    assert_eq!(taken.status.code(), Some(2));
}

#[test]
fn metrics_count_what_comes_and_what_ends() {
    let folder = tempfile::tempdir().unwrap();
    let (killed, ended) = (path(&folder, "killed.qmp"), path(&folder, "ended.qmp"));
    let listeners = [&killed, &ended].map(|path| UnixListener::bind(path).unwrap());
    let arguments = [&killed, &ended, "--retry", "--metrics", "127.0.0.1:0", "--only", "RESET"];
    let mut child = tail(&arguments).spawn().unwrap();
    let (address, errors) = metrics_address(&mut child);
    let mut sockets = listeners.each_ref().map(negotiated);
    let page = metrics_with(&address, r#"qmp_up{vm="killed"} 1"#);
    assert!(page.contains("qmp_unannounced_ends_total{vm=\"killed\"} 0\n"), "{page}");
    assert!(page.contains("Content-Type: application/openmetrics-text; version=1.0.0"), "{page}");
    writeln!(sockets[0], "{STOP}\n{{\"event\": \"RESET\", \"data\": {{\"guest\": 1}}}}\nnot QMP").unwrap();
    writeln!(sockets[1], "{SHUTDOWN}").unwrap();
    let page = metrics_with(&address, r#"qmp_broken_lines_total{vm="killed"} 1"#);
    for line in [
        r#"qmp_events_total{vm="killed",event="STOP"} 1"#,
        r#"qmp_misfits_total{vm="killed",event="RESET"} 1"#,
    ] {
        assert!(page.lines().any(|it| it == line), "{line}: {page}");
    }
    drop(sockets);
    metrics_with(&address, r#"qmp_unannounced_ends_total{vm="killed"} 1"#);
    let again = negotiated(&listeners[0]);
    let page = metrics_with(&address, r#"qmp_reconnects_total{vm="killed"} 1"#);
    assert!(page.lines().any(|it| it == r#"qmp_unannounced_ends_total{vm="ended"} 0"#), "{page}");
    assert!(page.ends_with("# EOF\n"));
    interrupt(&child);
    assert_eq!(child.wait().unwrap().code(), Some(1));
    drop((again, errors));
}

#[test]
fn metrics_count_what_is_not_in_the_record() {
    let folder = tempfile::tempdir().unwrap();
    let path = path(&folder, "vm1.qmp");
    let listener = UnixListener::bind(&path).unwrap();
    let mut child = tail(&[&path, "--record", "/dev/full", "--metrics", "127.0.0.1:0"]).spawn().unwrap();
    let (address, errors) = metrics_address(&mut child);
    let mut socket = negotiated(&listener);
    metrics_with(&address, "qmp_record_lost_events_total 0");
    writeln!(socket, "{STOP}\n{STOP}\n{STOP}").unwrap();
    let page = metrics_with(&address, "qmp_record_lost_events_total 3");
    assert!(!page.contains("qmp_nats"), "{page}");
    interrupt(&child);
    assert_eq!(child.wait().unwrap().code(), Some(1));
    drop(errors);
}

#[test]
fn only_get_is_answered_and_no_client_holds_up_another() {
    let mut child = tail(&["/nonexistent/vm.qmp", "--retry", "--metrics", "127.0.0.1:0"]).spawn().unwrap();
    let (address, errors) = metrics_address(&mut child);
    let slow = TcpStream::connect(&address).unwrap();
    (&slow).write_all(b"GET /met").unwrap();
    let post = fetch(&address, "POST /metrics HTTP/1.1\r\n\r\n");
    assert!(post.starts_with("HTTP/1.1 405 ") && post.contains("\r\nAllow: GET\r\n"), "{post}");
    assert!(fetch(&address, "GET /other HTTP/1.1\r\n\r\n").starts_with("HTTP/1.1 404 "));
    assert!(fetch(&address, "GET /metrics?x=1 HTTP/1.1\r\n\r\n").starts_with("HTTP/1.1 200 "));
    assert!(fetch(&address, "\r\n").starts_with("HTTP/1.1 400 "));
    interrupt(&child);
    child.wait().unwrap();
    drop((slow, errors));
    let taken = tail(&["--metrics", "256.0.0.1:1"]).output().unwrap();
    assert_eq!(taken.status.code(), Some(2));
    assert!(text(&taken.stderr).contains("cannot serve metrics at 256.0.0.1:1"), "{taken:?}");
}

#[test]
fn no_message_has_a_password_or_a_control_character() {
    for arguments in [
        &["nats://ann:secret@host:x:y"][..],
        &["--listen", "nats://ann:secret@host:x:y"],
        &["--metrics", "http://ann:secret@host/"],
        &["--replay", "//ann:secret@host/\u{202e}\u{1b}[2J"],
        &["--unknown=nats://ann:secret@host\u{1b}[2J\u{2028}"],
        &["--format", "\u{202e}nats://ann:secret@host"],
        #[cfg(feature = "nats")]
        &["--to", "nats://ann:se cret@secret host"],
        #[cfg(feature = "nats")]
        &["--to", "nats://ann:secret@host:port,tls://bob:secret@[::"],
    ] {
        let output = tail(arguments).output().unwrap();
        assert_ne!(output.status.code(), Some(0), "{arguments:?}");
        let errors = text(&output.stderr);
        assert!(!errors.contains("secret"), "{errors}");
        assert!(!errors.contains(['\u{1b}', '\u{202e}', '\u{2028}']), "{errors:?}");
    }
    let shown =
        text(&of_input(&[], "{\"event\": \"A\u{202e}B\", \"data\": {\"\u{2028}k\": \"\u{2066}\"}}\n").stdout);
    assert!(
        shown.contains(r"A\u{202e}B") && !shown.contains(['\u{202e}', '\u{2028}', '\u{2066}']),
        "{shown:?}"
    );
}

#[test]
fn help_has_groups_and_the_manual_page_its_sections() {
    let help = text(&tail(&["--help"]).output().unwrap().stdout);
    for heading in ["Input:", "Filters:", "End:", "Output:", "Exit status:"] {
        assert!(help.contains(heading), "{heading}: {help}");
    }
    let page = text(&tail(&["--man"]).output().unwrap().stdout);
    for heading in [".SH \"EXIT STATUS\"", ".SH EXAMPLES", ".SH \"SEE ALSO\""] {
        assert!(page.replace("\"EXAMPLES\"", "EXAMPLES").contains(heading), "{heading}: {page}");
    }
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), page).unwrap();
    if let Ok(output) =
        Command::new("man").args(["--warnings", "-l"]).arg(file.path()).env("MANWIDTH", "80").output()
    {
        assert!(output.stderr.is_empty(), "{}", text(&output.stderr));
    }
}

/// The folder of what operators copy.
fn contrib() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("contrib")
}

#[test]
#[ignore = "needs promtool, which is in Debian's package prometheus"]
fn the_alert_rules_are_rules_that_fire() {
    for arguments in [["check", "rules", "qmp-tail.rules.yml"], ["test", "rules", "qmp-tail.rules.test.yml"]]
    {
        let output = Command::new("promtool").args(arguments).current_dir(contrib()).output().unwrap();
        assert!(output.status.success(), "{output:?}");
    }
}

#[test]
#[ignore = "needs systemd-analyze"]
fn the_unit_is_valid_and_hardened() {
    let unit = std::fs::read_to_string(contrib().join("qmp-tail.service")).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("qmp-tail.service");
    std::fs::write(&file, unit.replace("/usr/bin/qmp-tail", env!("CARGO_BIN_EXE_qmp-tail"))).unwrap();
    let verified = Command::new("systemd-analyze").args(["verify", "--man=no"]).arg(&file).output().unwrap();
    assert!(verified.status.success() && verified.stderr.is_empty(), "{verified:?}");
    let security = ["security", "--offline=true", "--threshold=20"];
    let judged = Command::new("systemd-analyze").args(security).arg(&file).output().unwrap();
    assert!(judged.status.success(), "{judged:?}");
}

/// A QEMU with a socket in the watched folder and one to command it. It does not run yet.
fn qemu(watched: &Path, commands: &Path, name: &str, boot: &Path) -> (Child, qmp_events::stream::Connection) {
    let command = commands.join(name);
    let socket = |path: &Path| format!("unix:{},server=on,wait=off", path.display());
    let child = Command::new("qemu-system-x86_64")
        .args(["-display", "none", "-nodefaults", "-machine", "pc,accel=tcg", "-m", "16", "-S"])
        .args(["-device", "pvpanic", "-action", "panic=pause"])
        .arg("-drive")
        .arg(format!("file={},format=raw,snapshot=on", boot.display()))
        .args(["-qmp", &socket(&watched.join(format!("{name}.qmp")))])
        .args(["-qmp", &socket(&command)])
        .spawn()
        .unwrap();
    let options = qmp_events::stream::Options::default().connect_within(std::time::Duration::from_secs(30));
    let address = qmp_events::stream::Address::Unix(command);
    (child, qmp_events::stream::connect_with(&address, options).unwrap())
}

#[test]
#[ignore = "needs qemu-system-x86_64"]
fn of_three_qemus_one_is_killed_one_ends_and_one_guest_panics() {
    let (watched, commands) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let boot = commands.path().join("boot");
    // mov dx, 0x505; mov al, 1; out dx, al; hlt; jmp $-1: the guest says by its port that it panicked.
    let mut sector = vec![0_u8; 512];
    sector[..9].copy_from_slice(&[0xba, 0x05, 0x05, 0xb0, 0x01, 0xee, 0xf4, 0xeb, 0xfd]);
    sector[510..].copy_from_slice(&[0x55, 0xaa]);
    std::fs::write(&boot, sector).unwrap();
    let folder = watched.path().to_str().unwrap();
    let arguments = ["--watch", folder, "--metrics", "127.0.0.1:0", "--format", "cloudevents"];
    let mut child = tail(&arguments).spawn().unwrap();
    let (address, errors) = metrics_address(&mut child);
    let mut qemus =
        ["web-1", "web-2", "web-3"].map(|name| qemu(watched.path(), commands.path(), name, &boot));
    for name in ["web-1", "web-2", "web-3"] {
        metrics_with(&address, &format!("qmp_up{{vm=\"{name}\"}} 1"));
    }
    qemus[0].0.kill().unwrap();
    // QEMU may be gone before its reply is read.
    let _gone = qemus[1].1.command(r#"{"execute": "quit"}"#);
    qemus[2].1.command(r#"{"execute": "cont"}"#).unwrap();
    metrics_with(&address, r#"qmp_unannounced_ends_total{vm="web-1"} 1"#);
    metrics_with(&address, r#"qmp_events_total{vm="web-2",event="SHUTDOWN"} 1"#);
    let page =
        metrics_with(&address, r#"qmp_guest_panics_total{vm="web-3",type="unknown",action="pause"} 1"#);
    assert!(page.lines().any(|line| line == r#"qmp_unannounced_ends_total{vm="web-2"} 0"#), "{page}");
    assert!(page.lines().any(|line| line == r#"qmp_up{vm="web-3"} 1"#), "{page}");
    interrupt(&child);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(1), "a QEMU was killed");
    let kinds: Vec<_> = text(&output.stdout)
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap())
        .map(|event| {
            (event["source"].as_str().unwrap().to_owned(), event["type"].as_str().unwrap().to_owned())
        })
        .collect();
    let has = |name: &str, kind: &str| {
        kinds.iter().any(|(source, it)| source.ends_with(&format!("{name}.qmp")) && it == kind)
    };
    assert!(has("web-1", "org.qemu.qmp-tail.Closed"), "{kinds:?}");
    assert!(has("web-2", "org.qemu.qmp.SHUTDOWN") && !has("web-2", "org.qemu.qmp-tail.Closed"), "{kinds:?}");
    assert!(has("web-3", "org.qemu.qmp.GUEST_PANICKED"), "{kinds:?}");
    for (mut qemu, _) in qemus {
        qemu.kill().unwrap();
        qemu.wait().unwrap();
    }
    drop(errors);
}
