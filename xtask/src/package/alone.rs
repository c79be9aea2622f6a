//! Each packed crate runs its own tests: none of them needs a file that is not in the package.

use super::unpacked::Unpacked;
use crate::packages::PUBLISHED;
use crate::run::run;
use crate::workspace::Result;

pub fn test(crates: &Unpacked) -> Result {
    for name in PUBLISHED {
        eprintln!("── the tests of the packed {name}");
        run(&mut Unpacked::cargo(&crates.of(name), "test --quiet --all-features")?)?;
    }
    Ok(())
}
