//! `cargo xtask qemu SUITE`: QEMU of a Debian suite, in a folder.
//!
//! `debootstrap` creates the folder `target/qemu/SUITE`, of about 700 MB. `cargo xtask live --suite SUITE` runs the QEMU in it by `chroot`.
//! Both commands need root.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use clap::Args;

use crate::workspace::Result;
use crate::{packages, run};

const MIRROR: &str = "http://deb.debian.org/debian";

/// QEMU for x86, with the firmware and the modules that `live` uses.
const PACKAGES: &str = "qemu-system-x86,qemu-system-modules-spice,seabios";

#[derive(Debug, Args)]
pub struct Qemu {
    /// A Debian suite, such as trixie (QEMU 10.0) or sid
    suite: String,
}

impl Qemu {
    pub fn run(&self) -> Result {
        let folder = folder(&self.suite)?;
        if is_complete(&folder) {
            println!("{} exists; remove it to make it again", folder.display());
            return Ok(());
        }
        fs::create_dir_all(&folder)?;
        let mut command = Command::new("debootstrap");
        command.args(["--variant=minbase", &format!("--include={PACKAGES}"), &self.suite]);
        run::run(command.arg(&folder).arg(MIRROR))
            .map_err(|error| format!("{error}; debootstrap needs its Debian package, and root"))?;
        // The packages themselves are not needed any more.
        run::run(Command::new("chroot").arg(&folder).args(["apt-get", "clean"]))?;
        run::run(Command::new("chroot").arg(&folder).args(["qemu-system-x86_64", "--version"]))?;
        fs::write(complete(&folder), "")?;
        println!(
            "run `cargo xtask live --suite {}`; remove {} when it is not needed",
            self.suite,
            folder.display()
        );
        Ok(())
    }
}

/// The root of the suite's file system.
///
/// # Errors
///
/// Returns an error if `suite` is not the name of a suite.
pub fn folder(suite: &str) -> Result<PathBuf> {
    let is_name = !suite.is_empty() && suite.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    if is_name {
        Ok(packages::target().join("qemu").join(suite))
    } else {
        Err(format!("`{suite}` is not a suite").into())
    }
}

/// Whether `cargo xtask qemu` created the folder.
pub fn is_complete(folder: &std::path::Path) -> bool {
    complete(folder).exists()
}

fn complete(folder: &std::path::Path) -> PathBuf {
    folder.join("complete")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_suite_is_not_a_path() {
        assert!(folder("trixie-backports").unwrap().ends_with("qemu/trixie-backports"));
        for name in ["", "..", "a/b", "Sid"] {
            assert!(folder(name).is_err(), "{name}");
        }
    }
}
