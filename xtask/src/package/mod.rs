//! `cargo xtask package`: the crates as others get them.
//!
//! Packs each crate, unpacks it elsewhere, and looks from there: [`outside`] uses them from a crate of somebody's own, [`fork`] is
//! a fork's package, [`alone`] runs each one's own tests, and [`minimal`] builds it with the least versions that it allows. [`git`] uses
//! them by a `git` URL.

mod alone;
mod fork;
mod git;
mod minimal;
mod outside;
mod unpacked;

use clap::{Args, ValueEnum};

use crate::workspace::Result;
use unpacked::Unpacked;

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
    /// From a crate that depends on a `git` URL of the workspace
    Git,
    /// In the package of a fork with events of its own
    Fork,
    /// By the tests that each has
    Alone,
    /// With the least versions of their dependencies
    Minimal,
}

impl Package {
    pub fn run(&self) -> Result {
        let crates = Unpacked::new()?;
        let all = Way::value_variants().iter();
        for way in all.filter(|way| self.ways.is_empty() || self.ways.contains(way)) {
            match way {
                Way::Outside => outside::build(&crates)?,
                Way::Git => git::build()?,
                Way::Fork => fork::test(&crates)?,
                Way::Alone => alone::test(&crates)?,
                Way::Minimal => minimal::check(&crates)?,
            }
        }
        Ok(())
    }
}
