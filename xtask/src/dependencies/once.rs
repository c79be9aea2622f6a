//! Whether each dependency is compiled once: with the same features for all builds of the workspace, and in the same version for the packages
//! that it excludes.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use cargo_metadata::semver::{Version, VersionReq};

use crate::packages::PACKAGES;
use crate::run::{cargo, output};
use crate::workspace::{Result, root};

/// What is compiled more than once, each with what to do.
pub fn compiled_again() -> Result<Vec<String>> {
    let (built, tested) = (resolved("normal,build")?, resolved("normal,build,dev")?);
    let features = built.difference(&tested).map(|it| {
        format!("{it}: tests have it with other features; xtask/unified/Cargo.toml has to name all of them")
    });
    let shared = versions(&root().join("Cargo.lock"))?;
    let mut found: Vec<String> = features.collect();
    for package in PACKAGES {
        let own = versions(&root().join("xtask").join(package).join("Cargo.lock"))?;
        found.extend(other_versions(&own, &shared).map(|it| {
            format!("xtask/{package}/Cargo.lock: `cargo update {it}` takes the version of the workspace")
        }));
    }
    Ok(found)
}

/// The dependencies of the workspace, each with its features.
fn resolved(edges: &str) -> Result<BTreeSet<String>> {
    let mut tree = cargo("tree --quiet --workspace --prefix none --format".split(' '));
    let (printed, done) = output(tree.args(["{p} {f}", "--edges", edges]))?;
    if !done {
        return Err("cargo printed no tree".into());
    }
    Ok(printed.lines().map(|line| line.trim_end_matches(" (*)").to_owned()).collect())
}

/// The versions in a lock file, by the names of the crates.
fn versions(lock: &Path) -> Result<BTreeMap<String, BTreeSet<Version>>> {
    let lock: toml::Table = fs::read_to_string(lock)?.parse()?;
    let mut versions: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for package in lock.get("package").and_then(toml::Value::as_array).into_iter().flatten() {
        let text = |key| package.get(key).and_then(toml::Value::as_str).unwrap_or_default();
        versions.entry(text("name").to_owned()).or_default().insert(text("version").parse()?);
    }
    Ok(versions)
}

/// Arguments of `cargo update`: the versions in `own` that `shared` has in another, compatible version.
fn other_versions<'a>(
    own: &'a BTreeMap<String, BTreeSet<Version>>,
    shared: &'a BTreeMap<String, BTreeSet<Version>>,
) -> impl Iterator<Item = String> + 'a {
    let all = own.iter().flat_map(|(name, versions)| versions.iter().map(move |it| (name, it)));
    all.filter_map(|(name, version)| {
        let shared = shared.get(name).filter(|shared| !shared.contains(version))?;
        let other = shared.iter().find(|other| are_compatible(version, other))?;
        Some(format!("{name}@{version} --precise {other}"))
    })
}

/// Whether cargo takes one of two versions for the other.
fn are_compatible(one: &Version, other: &Version) -> bool {
    let least = if one < other { one } else { other };
    VersionReq::parse(&least.to_string()).is_ok_and(|it| it.matches(one) && it.matches(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_compatible_version_is_named_and_an_incompatible_one_is_not() {
        let lock = |versions: &[(&str, &str)]| {
            let mut lock: BTreeMap<String, BTreeSet<Version>> = BTreeMap::new();
            for (name, version) in versions {
                lock.entry((*name).to_owned()).or_default().insert(version.parse().unwrap());
            }
            lock
        };
        let shared = lock(&[("a", "1.2.3"), ("b", "0.2.0"), ("c", "0.2.1"), ("d", "1.0.0"), ("d", "2.0.0")]);
        let own = lock(&[("a", "1.3.0"), ("b", "0.3.0"), ("c", "0.2.0"), ("d", "2.0.0"), ("e", "1.0.0")]);
        let found: Vec<_> = other_versions(&own, &shared).collect();
        assert_eq!(found, ["a@1.3.0 --precise 1.2.3", "c@0.2.0 --precise 0.2.1"]);
    }
}
