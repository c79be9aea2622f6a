//! QEMU's own files, which some tests read in the folder `QMP_TEST_DATA`. They are under the GPL and are not committed.
#![allow(dead_code, reason = "not every test reads files of all kinds")]

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The schemas in that folder, each with the name of its tree, and the events text documents.
pub fn found() -> (BTreeMap<PathBuf, String>, Vec<PathBuf>) {
    let (mut schemas, mut documents) = (BTreeMap::new(), Vec::new());
    let mut folders = vec![(file("").expect("QMP_TEST_DATA is the absolute path of a folder"), 0)];
    while let Some((folder, depth)) = folders.pop() {
        let roots = ["qapi-schema.json", "qapi/qapi-schema.json"].map(|root| folder.join(root));
        if let Some(root) = roots.into_iter().find(|root| root.exists()) {
            schemas.entry(root).or_insert_with(|| name(&folder));
        }
        let paths = fs::read_dir(&folder).expect("a folder").map(|entry| entry.expect("an entry").path());
        let (inner, files): (Vec<_>, Vec<_>) = paths.partition(|path| path.is_dir());
        folders.extend(inner.into_iter().filter(|_| depth < 3).map(|path| (path, depth + 1)));
        let is_document = |path: &PathBuf| {
            path.extension().is_some_and(|extension| extension == "txt")
                && (name(&folder) == "corpus" || name(path).contains("qmp-events"))
        };
        documents.extend(files.into_iter().filter(is_document));
    }
    documents.sort();
    // Not `eprintln!`, which the harness hides if the test passes.
    let _ = writeln!(std::io::stderr(), "found {} schemas and {} documents", schemas.len(), documents.len());
    (schemas, documents)
}

/// A file or folder in that folder, if it is there; otherwise that is printed.
pub fn file(name: &str) -> Option<PathBuf> {
    let folder = env::var_os("QMP_TEST_DATA").expect("QMP_TEST_DATA names a folder with QEMU's files");
    let path = Path::new(&folder).join(name);
    if !path.exists() {
        let _ = writeln!(std::io::stderr(), "not checked: {} is missing", path.display());
    }
    path.exists().then_some(path)
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
