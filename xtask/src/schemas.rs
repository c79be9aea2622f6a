//! `cargo xtask schemas`: the JSON Schemas, compared with the decoder and tried on every fixture.
//!
//! The package `xtask/schemas` has the tests. With `QMP_TEST_DATA`, they also read every schema and document in that folder.

use clap::Args;

use crate::packages::own;
use crate::run::run;
use crate::workspace::{Result, root};

#[derive(Debug, Args)]
pub struct Schemas {}

impl Schemas {
    #[expect(clippy::unused_self, reason = "the form of all chores")]
    pub fn run(&self) -> Result {
        let mut test = own("schemas", "test --quiet --no-fail-fast");
        if let Some(folder) = std::env::var_os("QMP_TEST_DATA") {
            test.env("QMP_TEST_DATA", root().join(folder)).args(["--", "--include-ignored"]);
        }
        run(&mut test)
    }
}
