//! What tests share.

use std::io::Write as _;
use std::path::{Path, PathBuf};

/// The file or folder `name` among the shared inputs beside this repository.
///
/// Where it is missing, the test is to be skipped, which is printed; with `QMP_REQUIRE_SHARED=1` it fails instead.
pub fn shared(name: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared").join(name);
    if path.exists() {
        return Some(path);
    }
    assert!(std::env::var_os("QMP_REQUIRE_SHARED").is_none(), "{} is missing", path.display());
    // Not `eprintln!`, which the test harness keeps to itself where a test passes.
    let _ = writeln!(std::io::stderr(), "skipped: {} is missing", path.display());
    None
}
