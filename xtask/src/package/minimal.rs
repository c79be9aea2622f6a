//! Each packed crate builds with the least versions of its dependencies that its manifest allows, so that the manifest is right.

use super::unpacked::Unpacked;
use crate::packages::PUBLISHED;
use crate::run::run;
use crate::workspace::Result;

pub fn check(crates: &Unpacked) -> Result {
    for name in PUBLISHED {
        eprintln!("── the packed {name} with the least versions");
        let within = |arguments| Unpacked::cargo(&crates.of(name), arguments, "minimal");
        // Lets a stable cargo take the option.
        run(within("update --quiet -Zdirect-minimal-versions").env("RUSTC_BOOTSTRAP", "1"))?;
        run(&mut within("check --quiet --locked --all-features --all-targets"))?;
    }
    Ok(())
}
