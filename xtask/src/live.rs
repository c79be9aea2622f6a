//! `cargo xtask live`: events and replies of a real QEMU.
//!
//! The package `xtask/live` provokes and checks the events, and executes typed commands. This module fetches the files that it needs.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::Args;

use crate::workspace::Result;
use crate::{packages, qemu, run};

/// Debian's packages for a guest; the first one depends on the current kernel.
const KERNEL: &str = "linux-image-cloud-amd64";
const BUSYBOX: &str = "busybox-static";

#[derive(Debug, Args)]
pub struct Live {
    /// The QEMU to start
    #[arg(long, value_name = "PATH", default_value = "qemu-system-x86_64")]
    qemu: PathBuf,
    /// The Debian suite whose QEMU to start, from the folder that `cargo xtask qemu SUITE` created
    #[arg(long, value_name = "SUITE")]
    suite: Option<String>,
    /// A folder with the unpacked Debian packages linux-image-cloud-amd64 and busybox-static; by default, they are fetched
    #[arg(long, value_name = "DIR")]
    guest: Option<PathBuf>,
    /// Only these scenarios
    scenarios: Vec<String>,
}

impl Live {
    pub fn run(self) -> Result {
        let guest = match self.guest {
            Some(folder) => folder,
            None => fetched()?,
        };
        let mut command = packages::own("live", "run --quiet --");
        command.arg("--qemu").arg(self.qemu).arg("--guest").arg(std::path::absolute(guest)?);
        if let Some(suite) = &self.suite {
            command.arg("--root").arg(root(suite)?);
        }
        run::run(command.args(self.scenarios))
    }
}

/// The folder of a suite that exists.
fn root(suite: &str) -> Result<PathBuf> {
    let folder = qemu::folder(suite)?;
    if qemu::is_complete(&folder) {
        Ok(std::path::absolute(folder)?)
    } else {
        Err(format!("the QEMU of {suite} is not installed; run `cargo xtask qemu {suite}`").into())
    }
}

/// The packages for a guest, fetched and unpacked once.
fn fetched() -> Result<PathBuf> {
    let folder = packages::target().join("live-guest");
    let complete = folder.join("complete");
    if complete.exists() {
        return Ok(folder);
    }
    fetch(&folder).map_err(|error| format!("{error}; give kernel and busybox by --guest"))?;
    fs::write(complete, "")?;
    Ok(folder)
}

fn fetch(folder: &Path) -> Result {
    fs::create_dir_all(folder)?;
    let (depends, known) = run::output(Command::new("apt-cache").args(["depends", KERNEL]))?;
    let kernel = depends.lines().find_map(|line| line.trim().strip_prefix("Depends: linux-image"));
    let kernel = kernel.filter(|_| known).ok_or("apt knows no kernel; run `apt-get update`")?;
    let kernel = format!("linux-image{kernel}");
    run::run(Command::new("apt-get").current_dir(folder).args(["--quiet=2", "download", &kernel, BUSYBOX]))?;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|it| it == "deb") {
            run::run(Command::new("dpkg").arg("-x").arg(&path).arg(folder))?;
        }
    }
    Ok(())
}
