//! The command on input that nobody prepared: the place is named, and the exit code says of which kind the trouble is.
#![cfg(feature = "cli")]

use std::path::Path;
use std::process::Command;

/// The exit code and what stands on standard error.
fn check(file: &Path) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_qmp-gen")).arg("check").arg(file).output().unwrap();
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

#[test]
fn what_cannot_be_read_is_exit_2() {
    let folder = tempfile::tempdir().unwrap();
    for file in [folder.path(), &folder.path().join("missing.txt")] {
        let (code, text) = check(file);
        assert_eq!(code, Some(2), "{text}");
        assert!(text.contains("cannot read"), "{text}");
    }
}

#[test]
fn what_has_no_meaning_is_exit_1_with_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let deep = format!("T\n=\n\nA\n---\n\nExample:\n\n{{ \"event\": {}\n", "[".repeat(10_000));
    let cases: [(&str, Vec<u8>, &str); 5] = [
        ("empty", Vec::new(), ":1:1"),
        ("binary", b"STOP\n----\n\0".to_vec(), ":3:1"),
        ("latin", b"STOP\n----\n\ncaf\xe9\n".to_vec(), ":4:4"),
        ("long", vec![b'x'; 100 << 20], ":1:1"),
        ("deep", deep.into_bytes(), ":9:"),
    ];
    for (name, bytes, place) in cases {
        let file = folder.path().join(name);
        std::fs::write(&file, bytes).unwrap();
        let (code, text) = check(&file);
        assert_eq!(code, Some(1), "{name}: {text}");
        assert!(text.contains(&format!("{name}{place}")), "{name}: {text}");
    }
}
