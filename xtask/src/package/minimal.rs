//! The packed crates build with the least versions of their dependencies that the manifests allow, so that the manifests are right.
//!
//! It turns their folder into a workspace, so it comes last. One build checks all crates, since their manifests name the same versions. It leaves out the tests: no user builds these.

use std::fs;

use super::unpacked::Unpacked;
use crate::packages::{PUBLISHED, target};
use crate::run::run;
use crate::workspace::Result;

/// All that add a dependency, but `generate`, which compiles `qmp-gen` once more.
const FEATURES: &str =
    "qmp-cli/nats,qmp-events/fd,qmp-events/patterns,qmp-events/serde,qmp-events/tokio,qmp-events/tracing";

pub fn check(crates: &Unpacked) -> Result {
    let folder = crates.folder();
    let members = PUBLISHED.map(|name| format!("'{}'", crates.of(name).display()));
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [{}]\n", members.join(", "));
    fs::write(folder.join("Cargo.toml"), manifest)?;
    // Other versions than the workspace has: nothing built for that can be used, and this folder can be removed.
    let within = |arguments| -> Result<_> {
        let mut command = Unpacked::cargo(folder, arguments)?;
        command.env("CARGO_TARGET_DIR", target().join("packed"));
        Ok(command)
    };
    // Lets a stable cargo take the option.
    run(within("update --quiet -Zdirect-minimal-versions")?.env("RUSTC_BOOTSTRAP", "1"))?;
    run(within("check --quiet --locked --workspace --lib --bins")?.args(["--features", FEATURES]))
}
