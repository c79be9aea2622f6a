//! `cargo xtask schemas`: the JSON Schemas, compared with the decoder and tried on every fixture.
//!
//! The package `xtask/schemas` has the tests. With `QMP_TEST_DATA`, they also read every schema and document in that folder.

use clap::Args;

use crate::packages::{own, target};
use crate::run::{cargo, run};
use crate::workspace::{Result, root};

#[derive(Debug, Args)]
pub struct Schemas {}

impl Schemas {
    #[expect(clippy::unused_self, reason = "the form of all chores")]
    pub fn run(&self) -> Result {
        run(&mut cargo("build --quiet --bin qmp-gen --bin qmp-tail".split(' ')))?;
        let mut test = own("schemas", "test --quiet --no-fail-fast");
        test.env("QMP_PROGRAMS", target().join("debug"));
        if let Some(folder) = std::env::var_os("QMP_TEST_DATA") {
            test.env("QMP_TEST_DATA", root().join(folder)).args(["--", "--include-ignored"]);
        }
        run(&mut test)
    }
}
