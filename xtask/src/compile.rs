//! `cargo xtask compile`: types for random documents, compiled and decoded with.
//!
//! The package `xtask/random-types` writes the crate.

use clap::Args;

use crate::packages::{own, target};
use crate::run::{cargo, run};
use crate::workspace::Result;

#[derive(Debug, Args)]
pub struct Compile {
    /// The number of random documents
    #[arg(long, value_name = "N", default_value_t = 60)]
    documents: u32,
    /// The seed; the same seed gives the same documents
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
}

impl Compile {
    pub fn run(&self) -> Result {
        let folder = target().join("compile");
        let mut make = own("random-types", "run --quiet --");
        run(make.arg(&folder).args([self.documents.to_string(), self.seed.to_string()]))?;
        let mut tried = cargo(["run", "--quiet"]);
        run(tried.current_dir(&folder).env("CARGO_TARGET_DIR", folder.join("target")))?;
        println!("what is made of the others compiles without a warning, and decodes what they allow");
        Ok(())
    }
}
