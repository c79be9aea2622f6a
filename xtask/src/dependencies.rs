//! `cargo xtask dependencies`: whether users can build the published crates under the licences and with the Rust that we promise.
//!
//! Looks at all that a user may come to compile, with any features on any system: normal and build dependencies, and theirs. The
//! licences are what `cargo deny check licenses` finds, with no more than cargo.

mod once;

use std::collections::BTreeSet;
use std::fs;

use cargo_metadata::semver::Version;
use cargo_metadata::{DependencyKind, Metadata, NodeDep, Package, PackageId};
use clap::Args;
use spdx::{Expression, LicenseReq, Licensee, ParseMode};

use crate::packages::PUBLISHED;
use crate::run::{cargo, output};
use crate::workspace::{Result, root};

#[derive(Debug, Args)]
pub struct Dependencies {}

impl Dependencies {
    #[expect(clippy::unused_self, reason = "the form of all chores")]
    pub fn run(&self) -> Result {
        let asked = "metadata --format-version 1 --all-features --locked";
        let (metadata, done) = output(&mut cargo(asked.split(' ')))?;
        if !done {
            return Err("cargo printed no dependencies".into());
        }
        let metadata: Metadata = serde_json::from_str(&metadata)?;
        let policy = Policy::read(&fs::read_to_string(root().join("deny.toml"))?)?;
        let needed = needed(&metadata)?;
        let rust = promised(&metadata)?;
        let licences = needed.iter().filter_map(|package| policy.refuses(package));
        let mut refused: Vec<_> = licences.chain(needed.iter().filter_map(|it| too_new(it, &rust))).collect();
        refused.extend(once::compiled_again()?);
        if !refused.is_empty() {
            return Err(format!("not to be depended on like that:\n  {}", refused.join("\n  ")).into());
        }
        println!(
            "{} crates under licences that deny.toml allows; none names a Rust after {rust}, and each is compiled once",
            needed.len()
        );
        Ok(())
    }
}

/// The packages that the published crates need, themselves among them.
fn needed(metadata: &Metadata) -> Result<Vec<&Package>> {
    let resolve = metadata.resolve.as_ref().ok_or("cargo resolved nothing")?;
    let published = metadata.packages.iter().filter(|package| PUBLISHED.contains(&package.name.as_str()));
    let mut open: Vec<&PackageId> = published.map(|package| &package.id).collect();
    let mut seen = BTreeSet::new();
    while let Some(id) = open.pop() {
        if seen.insert(id) {
            let node = resolve.nodes.iter().filter(|node| node.id == *id);
            open.extend(node.flat_map(|node| &node.deps).filter(|dep| is_built(dep)).map(|dep| &dep.pkg));
        }
    }
    Ok(metadata.packages.iter().filter(|package| seen.contains(&package.id)).collect())
}

/// Whether a dependency is for more than tests.
fn is_built(dependency: &NodeDep) -> bool {
    dependency.dep_kinds.iter().any(|it| it.kind != DependencyKind::Development)
}

/// The `rust-version` of ours.
fn promised(metadata: &Metadata) -> Result<Version> {
    let ours = metadata.packages.iter().find(|package| PUBLISHED.contains(&package.name.as_str()));
    Ok(ours.and_then(|package| package.rust_version.clone()).ok_or("ours name no `rust-version`")?)
}

/// What a package says that needs a newer Rust than `promised`.
fn too_new(package: &Package, promised: &Version) -> Option<String> {
    let needs = package.rust_version.as_ref().filter(|needs| *needs > promised)?;
    Some(format!("{} {}: needs Rust {needs}, where {promised} is promised", package.name, package.version))
}

/// What `deny.toml` says of licences.
struct Policy {
    allowed: Vec<Licensee>,
    /// A crate, and a licence that is allowed for it alone.
    exceptions: Vec<(String, Licensee)>,
}

impl Policy {
    fn read(deny: &str) -> Result<Self> {
        let deny: toml::Table = deny.parse()?;
        let licenses = deny.get("licenses").ok_or("deny.toml has no `licenses`")?;
        let mut exceptions = Vec::new();
        for exception in licenses.get("exceptions").and_then(toml::Value::as_array).into_iter().flatten() {
            let name = exception.get("crate").and_then(toml::Value::as_str);
            let name = name.ok_or("an exception in deny.toml has no `crate`")?;
            exceptions.extend(licensees(exception)?.into_iter().map(|it| (name.to_owned(), it)));
        }
        Ok(Self { allowed: licensees(licenses)?, exceptions })
    }

    /// Why `package` may not be built, if so.
    fn refuses(&self, package: &Package) -> Option<String> {
        let (name, licence) = (package.name.as_str(), package.license.as_deref().unwrap_or_default());
        let refused = |reason: &str| Some(format!("{name} {}: licence `{licence}`{reason}", package.version));
        match Expression::parse_mode(licence, ParseMode::LAX) {
            Ok(expression) if expression.evaluate(|required| self.allows(name, required)) => None,
            Ok(_) => refused(""),
            Err(error) => refused(&format!(" ({})", error.reason)),
        }
    }

    fn allows(&self, name: &str, required: &LicenseReq) -> bool {
        let excepted = self.exceptions.iter().filter(|(only, _)| only == name).map(|(_, it)| it);
        self.allowed.iter().chain(excepted).any(|licensee| licensee.satisfies(required))
    }
}

/// The licences in the list `allow` of a table.
fn licensees(table: &toml::Value) -> Result<Vec<Licensee>> {
    let allow = table.get("allow").and_then(toml::Value::as_array).ok_or("deny.toml: `allow` is missing")?;
    let names = allow.iter().map(|name| name.as_str().unwrap_or_default());
    names.map(|name| Licensee::parse(name).map_err(|error| format!("deny.toml: {error}").into())).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const DENY: &str =
        "[licenses]\nallow = ['MIT', 'Zlib']\nexceptions = [{ crate = 'odd', allow = ['CC0-1.0'] }]\n";

    /// A package as far as it matters here.
    fn package(name: &str, licence: &str, rust: &str) -> Package {
        serde_json::from_value(json!({
            "name": name, "version": "1.0.0", "id": name, "license": licence, "rust_version": rust,
            "dependencies": [], "targets": [], "features": {}, "manifest_path": "Cargo.toml",
        }))
        .unwrap()
    }

    fn refused(name: &str, licence: &str) -> bool {
        Policy::read(DENY).unwrap().refuses(&package(name, licence, "1.0")).is_some()
    }

    #[test]
    fn one_of_several_suffices_and_all_of_several_are_needed() {
        assert!(!refused("a", "MIT OR GPL-2.0-only"));
        assert!(!refused("a", "Unlicense/MIT"));
        assert!(!refused("a", "MIT AND Zlib"));
        assert!(refused("a", "MIT AND GPL-2.0-only"));
    }

    #[test]
    fn an_exception_is_for_one_crate() {
        assert!(!refused("odd", "CC0-1.0"));
        assert!(refused("a", "CC0-1.0"));
    }

    #[test]
    fn a_crate_without_a_licence_is_refused() {
        assert!(refused("a", ""));
        assert!(refused("a", "as you like"));
    }

    #[test]
    fn a_crate_for_a_newer_rust_is_refused() {
        let promised = Version::new(1, 88, 0);
        assert_eq!(too_new(&package("a", "MIT", "1.88"), &promised), None);
        assert!(too_new(&package("a", "MIT", "1.88.1"), &promised).is_some());
        assert!(too_new(&package("a", "MIT", "1.100"), &promised).is_some());
    }

    #[test]
    fn what_only_tests_need_is_left_out() {
        let dependency = |id: &str, kinds: &[Option<&str>]| {
            let kinds: Vec<_> = kinds.iter().map(|kind| json!({"kind": kind, "target": null})).collect();
            json!({"name": id, "pkg": id, "dep_kinds": kinds})
        };
        let node = |id: &str, deps: &[serde_json::Value]| json!({"id": id, "deps": deps, "dependencies": [], "features": []});
        let packages = ["qmp-gen", "built", "tested", "both"].map(|name| package(name, "MIT", "1.0"));
        let metadata: Metadata = serde_json::from_value(json!({
            "packages": packages,
            "workspace_members": [], "workspace_root": "/", "target_directory": "/", "version": 1,
            "resolve": {"root": null, "nodes": [
                node("qmp-gen", &[dependency("built", &[Some("build")]), dependency("tested", &[Some("dev")])]),
                node("built", &[dependency("both", &[Some("dev"), None])]),
            ]},
        }))
        .unwrap();
        let names: Vec<_> = needed(&metadata).unwrap().into_iter().map(|it| it.name.as_str()).collect();
        assert_eq!(names, ["qmp-gen", "built", "both"]);
    }
}
