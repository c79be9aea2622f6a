//! The packed crates, as a registry would deliver them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::packages::{PUBLISHED, target};
use crate::run::{cargo, run};
use crate::workspace::{Result, root};

/// The files that a crate on crates.io needs besides its code.
const TEXTS: [&str; 3] = ["LICENSE-APACHE", "LICENSE-MIT", "README.md"];

/// Dependencies are built as in the workspace, whose builds serve here too; the rest is built once and never debugged.
pub const PROFILE: &str =
    "[profile.dev]\ndebug = false\nincremental = false\n\n[profile.dev.package.\"*\"]\ndebug = false\n";

/// The packed crates, unpacked in a folder whose builds use them instead of those of crates.io.
pub struct Unpacked {
    folder: TempDir,
}

impl Unpacked {
    /// Packs and unpacks them.
    pub fn new() -> Result<Self> {
        let mut package = cargo(
            "package --quiet --workspace --exclude xtask --exclude unified --no-verify --allow-dirty"
                .split(' '),
        );
        run(package.env("CARGO_TARGET_DIR", target()))?;
        // Outside the workspace: cargo and expect-test would otherwise find the files in the folders above.
        let crates = Self { folder: tempfile::Builder::new().prefix("qmp-packed-").tempdir()? };
        for name in PUBLISHED {
            crates.unpack(name)?;
        }
        crates.patch()?;
        Ok(crates)
    }

    fn unpack(&self, name: &str) -> Result {
        let version = env!("CARGO_PKG_VERSION");
        let file = target().join(format!("package/{name}-{version}.crate"));
        // Times of now: all files of a packed crate have one time, long ago, and cargo would take a build of older ones for fresh.
        run(Command::new("tar").arg("-xzmf").arg(file).arg("-C").arg(self.folder.path()))?;
        match TEXTS.iter().find(|text| !self.of(name).join(text).is_file()) {
            Some(text) => Err(format!("the packed {name} has no {text}").into()),
            None => Ok(()),
        }
    }

    /// The folder that has the folders of the crates.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The folder of one of the crates.
    pub fn of(&self, name: &str) -> PathBuf {
        self.folder.path().join(format!("{name}-{}", env!("CARGO_PKG_VERSION")))
    }

    /// Configures cargo to use the crates for builds below the folder, and to keep these builds small.
    fn patch(&self) -> Result {
        let lines = PUBLISHED.map(|name| format!("{name} = {{ path = '{}' }}\n", self.of(name).display()));
        fs::create_dir(self.folder.path().join(".cargo"))?;
        fs::write(
            self.folder.path().join(".cargo/config.toml"),
            format!("{PROFILE}\n[patch.crates-io]\n{}", lines.concat()),
        )?;
        Ok(())
    }

    /// A new folder beside the crates.
    pub fn beside(&self, name: &str) -> Result<PathBuf> {
        let folder = self.folder.path().join(name);
        fs::create_dir(&folder)?;
        Ok(folder)
    }

    /// A command of cargo in `folder`, which is outside the workspace, that uses the dependencies built for the workspace.
    pub fn cargo(folder: &Path, arguments: &str) -> Result<Command> {
        let lock = folder.join("Cargo.lock");
        if !lock.exists() {
            // The same versions of the dependencies; cargo removes what the package does not need.
            fs::copy(root().join("Cargo.lock"), lock)?;
        }
        let mut command = cargo(arguments.split(' '));
        command.current_dir(folder).env("CARGO_TARGET_DIR", target());
        Ok(command)
    }
}
