//! The workspace that the chores work on.

use std::path::Path;

/// The error of a chore: a sentence for the user.
pub type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

/// The folder of the workspace.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is a folder of the workspace")
}
