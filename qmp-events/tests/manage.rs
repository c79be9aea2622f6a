//! The example that manages QEMUs, run with real ones.
#![cfg(unix)]

use std::process::Command;

#[test]
#[ignore = "needs qemu-system-x86_64"]
fn three_machines_are_managed() {
    let test = std::env::current_exe().unwrap();
    let examples = test.parent().unwrap().parent().unwrap().join("examples");
    let output = Command::new(examples.join("manage")).output().unwrap();
    let (out, errors) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success() && out.matches("exit status: 0").count() == 3, "{out}{errors}");
}
