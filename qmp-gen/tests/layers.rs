//! Layers point one way, which the paths that each file names show: source, diagnostic, syntax, model, emit.

use std::fs;
use std::path::{Path, PathBuf};

/// In the folder or file on the left, nothing on the right may be named.
const FORBIDDEN: &[(&str, &[&str])] = &[
    ("source.rs", &["builder", "syntax", "model", "resolve", "emit", "load", "sync"]),
    ("diagnostic", &["builder", "syntax", "model", "resolve", "emit", "load", "sync"]),
    ("syntax", &["builder", "model", "resolve", "emit", "load", "sync"]),
    ("model", &["builder", "source", "diagnostic", "syntax", "resolve", "emit", "load", "sync"]),
    ("resolve", &["builder", "emit", "load", "sync"]),
    ("emit", &["builder", "syntax", "resolve", "source", "diagnostic", "sync"]),
    ("sync.rs", &["builder", "model", "syntax", "resolve", "load", "diagnostic"]),
];

/// Crates that only the folder on the right may name.
const CONFINED: [(&str, &str); 7] = [
    ("askama", "emit/html"),
    ("pest", "syntax"),
    ("quote", "emit/rust"),
    ("proc_macro2", "emit/rust"),
    ("syn", "emit/rust"),
    ("prettyplease", "emit/rust"),
    ("annotate_snippets", "diagnostic/render/caret.rs"),
];

/// Every Rust file of the library, as its path below `src`, with its code up to its tests.
fn files() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![root.clone()];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let (inner, code): (Vec<PathBuf>, Vec<PathBuf>) = entries.partition(|path| path.is_dir());
        folders.extend(inner);
        for path in code.into_iter().filter(|path| path.extension().is_some_and(|it| it == "rs")) {
            let text = fs::read_to_string(&path).unwrap();
            let code = text.split("#[cfg(test)]\nmod tests").next().unwrap().to_owned();
            let name = path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
            if !name.ends_with("tests.rs") {
                files.push((name, code));
            }
        }
    }
    files
}

/// Whether `code` names something under `path`, outside comments.
fn names(code: &str, path: &str) -> bool {
    let starts_word = |at: usize| !code[..at].ends_with(|it: char| it.is_alphanumeric() || "_:".contains(it));
    let in_comment = |at: usize| code[..at].rsplit('\n').next().unwrap_or("").trim_start().starts_with("//");
    code.match_indices(&format!("{path}::")).any(|(at, _)| starts_word(at) && !in_comment(at))
}

#[test]
fn layers_point_one_way() {
    for (file, code) in files() {
        let own = FORBIDDEN.iter().filter(|(layer, _)| file.starts_with(layer));
        for layer in own.flat_map(|(_, others)| others.iter()) {
            assert!(!names(&code, &format!("crate::{layer}")), "{file} names `{layer}`");
        }
    }
}

#[test]
fn libraries_stay_where_they_belong() {
    let files = files();
    for (library, home) in CONFINED {
        for (file, code) in files.iter().filter(|(file, _)| !file.starts_with(home)) {
            assert!(!names(code, library), "{file} names `{library}`");
        }
        assert!(files.iter().any(|(_, code)| names(code, library)), "nothing names `{library}`");
    }
}
