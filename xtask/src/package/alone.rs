//! Each packed crate runs its own tests: none of them needs a file that is not in the package.

use super::{CRATES, Unpacked};
use crate::Result;
use crate::run::run;

pub fn test(crates: &Unpacked) -> Result {
    for name in CRATES {
        eprintln!("── the tests of the packed {name}");
        let mut test = Unpacked::cargo(&crates.of(name), "test --quiet --all-features", "alone");
        // From here ../shared is not to be seen.
        run(test.env_remove("QMP_REQUIRE_SHARED"))?;
    }
    Ok(())
}
