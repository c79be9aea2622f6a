//! What documents for contributors name has to exist: files and chores.

use std::path::Path;

use clap::CommandFactory as _;

use crate::Chore;
use crate::workspace::root;

/// The documents, each with the folders from which it names files.
const DOCUMENTS: [(&str, &[&str]); 4] = [
    (
        "ARCHITECTURE.md",
        &["", "qmp-gen", "qmp-gen/src", "qmp-events", "qmp-events/src", "qmp-cli/src/bin/qmp-gen"],
    ),
    ("CONTRIBUTING.md", &["", "qmp-gen/src", "qmp-gen/src/plan", "qmp-gen/src/syntax/text"]),
    ("RELEASING.md", &[""]),
    ("README.md", &["", "qmp-cli"]),
];

/// What is between backticks on one line.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.starts_with("```")).flat_map(|line| line.split('`').skip(1).step_by(2))
}

/// Whether it is the path of a file or of a folder, and not a pattern such as `NAME.txt`.
fn is_path(word: &str) -> bool {
    let is_pattern = |part: &str| part.len() > 1 && part.chars().all(|char| char.is_ascii_uppercase());
    word.contains('/')
        && word.chars().all(|char| char.is_ascii_alphanumeric() || "./_-".contains(char))
        && word.split(['/', '.']).all(|part| !is_pattern(part) || part == "README")
        && !word.starts_with('/')
        && !["qapi/", "corpus/"].contains(&word)
}

#[test]
fn documents_name_files_and_folders_that_exist() {
    let mut missing = Vec::new();
    for (document, folders) in DOCUMENTS {
        let text = std::fs::read_to_string(root().join(document)).unwrap();
        let exists = |word: &str| folders.iter().any(|folder| root().join(folder).join(word).exists());
        let words = quoted(&text).filter(|word| is_path(word) && !exists(word));
        missing.extend(words.map(|word| format!("{document}: {word}")));
        let links = text.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next());
        let links = links.filter(|link| !link.contains("://") && !link.is_empty());
        missing.extend(
            links.filter(|link| !root().join(Path::new(link)).exists()).map(|it| format!("{document}: {it}")),
        );
    }
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn documents_name_chores_that_exist() {
    let chores = Chore::command();
    for (document, _) in DOCUMENTS {
        let text = std::fs::read_to_string(root().join(document)).unwrap();
        for rest in text.split("cargo xtask ").skip(1) {
            let name = rest.split([' ', '`', '\n', ',', '.', '[']).next().unwrap_or_default();
            assert!(chores.find_subcommand(name).is_some(), "{document} names the chore `{name}`");
        }
    }
}
