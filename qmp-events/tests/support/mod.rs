//! QEMU's own files, which some tests read in the folder `QMP_TEST_DATA`. They are under the GPL and are not committed.
#![allow(dead_code, reason = "not every test reads files of all kinds")]

use std::io::{Write as _, stderr};
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The schemas in that folder.
pub fn schemas() -> Vec<PathBuf> {
    let (mut schemas, mut folders) =
        (Vec::new(), file("").map(|folder| (folder, 0)).into_iter().collect::<Vec<_>>());
    while let Some((folder, depth)) = folders.pop() {
        let roots = ["qapi-schema.json", "qapi/qapi-schema.json"].map(|root| folder.join(root));
        schemas.extend(roots.into_iter().find(|root| root.exists()));
        let paths = fs::read_dir(&folder).expect("a folder").map(|entry| entry.expect("an entry").path());
        folders.extend(paths.filter(|path| path.is_dir() && depth < 3).map(|path| (path, depth + 1)));
    }
    schemas.sort();
    schemas.dedup();
    // Not `eprintln!`, which the harness hides if the test passes.
    let _ = writeln!(stderr(), "found {} schemas", schemas.len());
    schemas
}

/// A file or folder in that folder, if it is there; otherwise that is printed.
pub fn file(name: &str) -> Option<PathBuf> {
    let folder = env::var_os("QMP_TEST_DATA").expect("QMP_TEST_DATA names a folder with QEMU's files");
    let path = Path::new(&folder).join(name);
    if !path.exists() {
        let _ = writeln!(stderr(), "not checked: {} is missing", path.display());
    }
    path.exists().then_some(path)
}
