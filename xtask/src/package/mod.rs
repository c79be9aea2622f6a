//! `cargo xtask package`: the crates as others get them.
//!
//! Packs each crate, unpacks it elsewhere, and looks from there: [`outside`] uses them from a crate of somebody's own, [`vendor`] is
//! the example of a fork, [`alone`] runs each one's own tests, and [`minimal`] builds it with the least versions that it allows.

mod alone;
mod minimal;
mod outside;
mod vendor;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::{Args, ValueEnum};

use crate::run::{cargo, run};
use crate::{Result, root};

/// The crates that are published.
pub const CRATES: [&str; 4] = ["qmp-spec", "qmp-gen", "qmp-events", "qmp-cli"];

/// What a crate on crates.io has to hold besides its code.
const TEXTS: [&str; 3] = ["LICENSE-APACHE", "LICENSE-MIT", "README.md"];

/// These builds are made once and never debugged: so they take 2 GB of disk instead of 4.
const PROFILE: &str = "[profile.dev]\ndebug = false\nincremental = false\n";

#[derive(Debug, Args)]
pub struct Package {
    /// Only these ways to look at them
    ways: Vec<Way>,
}

/// A way to look at the packed crates.
#[derive(Debug, Clone, Copy, PartialEq, ValueEnum)]
enum Way {
    /// From a crate outside the workspace that depends on them
    Outside,
    /// In the example of a fork with events of its own
    Vendor,
    /// By the tests that each has
    Alone,
    /// With the least versions of their dependencies
    Minimal,
}

impl Package {
    pub fn run(&self) -> Result {
        let crates = Unpacked::anew()?;
        let all = Way::value_variants().iter();
        for way in all.filter(|way| self.ways.is_empty() || self.ways.contains(way)) {
            match way {
                Way::Outside => outside::build(&crates)?,
                Way::Vendor => vendor::test(&crates)?,
                Way::Alone => alone::test(&crates)?,
                Way::Minimal => minimal::check(&crates)?,
            }
        }
        Ok(())
    }
}

/// The packed crates, unpacked in a folder whose builds take them in place of what crates.io has.
struct Unpacked {
    folder: PathBuf,
}

impl Unpacked {
    fn anew() -> Result<Self> {
        run(&mut cargo("package --quiet --workspace --exclude xtask --no-verify --allow-dirty".split(' ')))?;
        // Outside the workspace, of which cargo and expect-test would otherwise take what is in folders above. Always the same
        // one, so that builds are reused.
        let folder = std::env::temp_dir().join("qmp-packed");
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir(&folder)?;
        let crates = Self { folder };
        for name in CRATES {
            crates.unpack(name)?;
        }
        crates.patch()?;
        Ok(crates)
    }

    fn unpack(&self, name: &str) -> Result {
        let version = env!("CARGO_PKG_VERSION");
        let file = root().join(format!("target/package/{name}-{version}.crate"));
        // Times of now: all files of a packed crate have one time, long ago, and cargo would take a build of older ones for fresh.
        run(Command::new("tar").arg("-xzmf").arg(file).arg("-C").arg(&self.folder))?;
        match TEXTS.iter().find(|text| !self.of(name).join(text).is_file()) {
            Some(text) => Err(format!("the packed {name} has no {text}").into()),
            None => Ok(()),
        }
    }

    /// The folder of one of the crates.
    fn of(&self, name: &str) -> PathBuf {
        self.folder.join(format!("{name}-{}", env!("CARGO_PKG_VERSION")))
    }

    /// Has cargo take the crates for what is built below the folder, and build that as small as it can.
    fn patch(&self) -> Result {
        let lines = CRATES.map(|name| format!("{name} = {{ path = '{}' }}\n", self.of(name).display()));
        fs::create_dir(self.folder.join(".cargo"))?;
        fs::write(
            self.folder.join(".cargo/config.toml"),
            format!("{PROFILE}\n[patch.crates-io]\n{}", lines.concat()),
        )?;
        Ok(())
    }

    /// A new folder beside the crates.
    fn beside(&self, name: &str) -> Result<PathBuf> {
        let folder = self.folder.join(name);
        fs::create_dir(&folder)?;
        Ok(folder)
    }

    /// A command of cargo in `folder`, whose builds of this kind share what they have made.
    fn cargo(folder: &Path, arguments: &str, kind: &str) -> Command {
        let mut command = cargo(arguments.split(' '));
        command.current_dir(folder).env("CARGO_TARGET_DIR", root().join("target/packed").join(kind));
        command
    }
}
