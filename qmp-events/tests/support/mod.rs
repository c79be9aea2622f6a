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
    assert!(std::env::var_os("QMP_REQUIRE_SHARED").is_none(), "missing: {}", path.display());
    // Not `eprintln!`, which the test harness keeps to itself where a test passes.
    let _ = writeln!(std::io::stderr(), "skipped: {} is not there", path.display());
    None
}

/// The text of a shared file.
#[allow(dead_code, reason = "not every test reads one")]
pub fn shared_text(name: &str) -> Option<String> {
    shared(name).map(|path| {
        std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    })
}

/// Lines captured from a real QEMU.
#[allow(dead_code, reason = "not every test reads them")]
pub const CAPTURED: &str = "live/events-7.2.22.jsonl";
