//! The licences of what the published crates are built from: each has to offer one that anybody may use.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::{Result, run};

/// Licences that ask for no more than a notice.
const FINE: &[&str] = &[
    "MIT",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "Zlib",
    "Unicode-3.0",
    "Unlicense",
    "CC0-1.0",
    "MIT-0",
    "0BSD",
    "CDLA-Permissive-2.0",
];

/// Reads the licences of all packages that the workspace can be built from, with any feature.
pub fn check() -> Result {
    let mut command = run::cargo("metadata --format-version 1 --all-features --locked".split(' '));
    let (text, succeeded) = run::output(&mut command)?;
    let metadata: Value = serde_json::from_str(&text)?;
    let packages = metadata["packages"].as_array().filter(|_| succeeded).ok_or("cargo knows no packages")?;
    let unfit: BTreeSet<_> = packages.iter().filter(|package| !is_fine(package)).map(shown).collect();
    println!("{} packages, {} with a licence that is not to be had", packages.len(), unfit.len());
    if unfit.is_empty() { Ok(()) } else { Err(unfit.into_iter().collect::<Vec<_>>().join(", ").into()) }
}

/// Whether one can choose among its licences so that each that remains is fine.
fn is_fine(package: &Value) -> bool {
    package["license"].as_str().is_some_and(allows)
}

/// An expression of SPDX, as far as crates have them: `OR` and `/` offer a choice, `AND` binds more loosely where there are brackets.
fn allows(expression: &str) -> bool {
    let every = expression.split(" AND ").all(|part| {
        let part = part.trim_matches(['(', ')']);
        part.split(" OR ").flat_map(|choice| choice.split('/')).any(|choice| {
            let name = choice.trim().split(" WITH ").next().unwrap_or_default();
            FINE.contains(&name)
        })
    });
    every && !expression.is_empty()
}

fn shown(package: &Value) -> String {
    let part = |key: &str| package[key].as_str().unwrap_or("none").to_owned();
    format!("{} ({})", part("name"), part("license"))
}

#[cfg(test)]
mod tests {
    use super::allows;

    #[test]
    fn one_of_the_choices_has_to_be_fine() {
        for fine in [
            "MIT",
            "MIT/Apache-2.0",
            "GPL-2.0-only OR MIT",
            "(MIT OR Apache-2.0) AND Unicode-3.0",
            "Apache-2.0 WITH LLVM-exception",
        ] {
            assert!(allows(fine), "{fine}");
        }
        for unfit in ["", "GPL-2.0-or-later", "MIT AND GPL-3.0-only", "(MIT OR ISC) AND MPL-2.0"] {
            assert!(!allows(unfit), "{unfit}");
        }
    }
}
