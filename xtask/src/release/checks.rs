//! What has to be true before the crates are published.

use std::process::{Command, Stdio};

use super::files::{Files, UNRELEASED, is_version};
use crate::packages::PUBLISHED;
use crate::workspace::root;

/// All that is missing.
pub fn all(files: &Files, chores: &clap::Command) -> Vec<String> {
    let mut missing = versions(files);
    missing.extend(change_log(&files.changes, files.version()));
    missing.extend(guide(&files.guide, chores));
    missing.extend(order());
    missing.extend(repository(files.version()));
    missing.extend(address(
        files,
        &std::fs::read_to_string(root().join("qmp-gen/Cargo.toml")).unwrap_or_default(),
    ));
    missing.extend(api(files.version()));
    missing
}

/// The version is the same everywhere.
fn versions(files: &Files) -> Vec<String> {
    let version = files.version();
    let mut missing = Vec::new();
    if !is_version(version) {
        missing.push(format!("a version in [workspace.package] of Cargo.toml; `{version}` is not one"));
    }
    for name in PUBLISHED.iter().filter(|name| **name != "qmp-cli") {
        match files.required(name) {
            Some(required) if required == version => {}
            found => missing
                .push(format!("`{name}` with version {version} in [workspace.dependencies]: {found:?}")),
        }
    }
    // Readers copy `qmp-events = "0.1"`.
    let series = version.rsplit_once('.').map_or(version, |(series, _)| series);
    for (path, text) in &files.readmes {
        for name in PUBLISHED {
            let plain = format!("{name} = \"");
            let table = format!("{name} = {{ version = \"");
            let shown = text.lines().filter_map(|it| it.strip_prefix(&plain).or(it.strip_prefix(&table)));
            for found in shown.filter_map(|rest| rest.split('"').next()).filter(|it| *it != series) {
                missing.push(format!("`{name} = \"{series}\"` in {}, which shows {found}", path.display()));
            }
        }
    }
    missing
}

/// The change log begins with this version and its date.
fn change_log(text: &str, version: &str) -> Vec<String> {
    let Some(heading) = text.lines().find(|line| line.starts_with("## ")) else {
        return vec!["a heading in CHANGELOG.md".to_owned()];
    };
    if heading == UNRELEASED {
        return vec![format!("a version and a date in CHANGELOG.md: `cargo xtask release {version}`")];
    }
    let dated = heading.strip_prefix(&format!("## {version} - ")).is_some_and(|date| date.len() == 10);
    let mut missing = Vec::new();
    if !dated {
        missing.push(format!(
            "`## {version} - YYYY-MM-DD` as the first heading of CHANGELOG.md; it is `{heading}`"
        ));
    }
    let (_, section) = text.split_once(heading).unwrap_or_default();
    if !section.split("\n## ").next().unwrap_or_default().contains("\n- ") {
        missing.push(format!("an entry under `{heading}` in CHANGELOG.md"));
    }
    missing
}

/// The guide names only chores that exist, and the crates in their order.
pub fn guide(text: &str, chores: &clap::Command) -> Vec<String> {
    let mut missing = Vec::new();
    for rest in text.split("`cargo xtask ").skip(1) {
        let name = rest.split([' ', '`']).next().unwrap_or_default();
        if chores.find_subcommand(name).is_none() {
            missing.push(format!("the chore `{name}`, which RELEASING.md names"));
        }
    }
    let places = PUBLISHED.map(|name| text.find(&format!("cargo publish -p {name}")));
    if places.contains(&None) || !places.is_sorted() {
        missing
            .push(format!("`cargo publish -p` of {} in RELEASING.md, in this order", PUBLISHED.join(", ")));
    }
    missing
}

/// No crate depends on one that is published after it.
fn order() -> Vec<String> {
    let mut missing = Vec::new();
    for (at, name) in PUBLISHED.iter().enumerate() {
        let folder = if *name == "qmp-spec" { "spec" } else { name };
        let manifest = std::fs::read_to_string(root().join(folder).join("Cargo.toml")).unwrap_or_default();
        let needed = manifest.split("[dev-dependencies]").next().unwrap_or_default();
        let late = PUBLISHED[at..].iter().filter(|it| {
            needed
                .lines()
                .any(|line| line.starts_with(&format!("{it} ")) || line.starts_with(&format!("{it}.")))
        });
        missing.extend(late.map(|late| format!("`{late}` before `{name}`, which depends on it")));
    }
    missing
}

/// What git says; `None` if it fails.
fn git(words: &[&str]) -> Option<String> {
    let output = Command::new("git").current_dir(root()).args(words).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Everything is committed, and the tag is free.
fn repository(version: &str) -> Vec<String> {
    let mut missing = Vec::new();
    match git(&["status", "--porcelain"]) {
        Some(status) if status.is_empty() => {}
        Some(status) => missing.push(format!("a commit of {} files", status.lines().count())),
        None => missing.push("a git repository".to_owned()),
    }
    let tag = format!("v{version}");
    if git(&["rev-parse", "--verify", "--quiet", &format!("refs/tags/{tag}")]).is_some() {
        missing.push(format!("a newer version: the tag {tag} exists"));
    }
    missing
}

/// The address of the repository, which `events.html` links to.
fn address(files: &Files, generator: &str) -> Option<String> {
    let is_known = files.repository().is_some_and(|it| it.starts_with("https://"));
    let is_used = generator.lines().any(|line| line == "repository.workspace = true");
    (!is_known || !is_used).then(|| {
        "`repository = \"https://…\"` in [workspace.package], and `repository.workspace = true` in each crate; then `cargo xtask regenerate`".to_owned()
    })
}

/// A version that says what changed for users since the last tag: by the public API of the libraries.
fn api(version: &str) -> Vec<String> {
    let Some(tag) = git(&["describe", "--tags", "--abbrev=0", "--match=v[0-9]*"]) else {
        println!("no release has a tag yet: the public API is not compared");
        return Vec::new();
    };
    let (tag, mut removed) = (tag.trim(), Vec::new());
    for folder in ["spec", "qmp-gen", "qmp-events"] {
        let path = format!("{folder}/public-api.txt");
        let old = git(&["show", &format!("{tag}:{path}")]).unwrap_or_default();
        let new = std::fs::read_to_string(root().join(&path)).unwrap_or_default();
        removed.extend(old.lines().filter(|line| !new.lines().any(|it| it == *line)).map(str::to_owned));
    }
    let series = |version: &str| -> Vec<String> { version.split('.').take(2).map(str::to_owned).collect() };
    if removed.is_empty() || series(version) != series(tag.trim_start_matches('v')) {
        return Vec::new();
    }
    let (count, first) = (removed.len(), &removed[0]);
    vec![format!("a new minor version: {count} lines of the public API of {tag} are gone, such as `{first}`")]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_crate_is_published_before_what_it_needs() {
        assert_eq!(order(), Vec::<String>::new());
    }

    #[test]
    fn the_change_log_begins_with_the_version() {
        let missing = |text: &str| change_log(text, "0.2.0").len();
        assert_eq!(
            missing("# Changes\n\n## 0.2.0 - 2026-11-27\n\n- a change\n\n## 0.1.0 - 2026-01-01\n\n- all\n"),
            0
        );
        assert_eq!(missing("# Changes\n\n## 0.2.0 - 2026-11-27\n\n## 0.1.0 - 2026-01-01\n\n- all\n"), 1);
        assert_eq!(missing("# Changes\n\n## Unreleased\n\n- a change\n"), 1);
        assert_eq!(missing("# Changes\n\n## 0.1.0 - 2026-01-01\n\n- all\n"), 1);
        assert_eq!(missing("# Changes\n"), 1);
    }

    #[test]
    fn one_version_is_everywhere() {
        assert_eq!(versions(&Files::read().unwrap()), Vec::<String>::new());
        let mut files = Files::read().unwrap();
        files.manifest =
            files.manifest.replacen(&format!("version = \"{}\"", files.version()), "version = \"9.9.9\"", 1);
        assert!(versions(&files).len() >= 3, "{:?}", versions(&files));
    }
}
