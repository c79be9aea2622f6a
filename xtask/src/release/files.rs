//! The files that name the version.

use std::fs;
use std::path::PathBuf;

use crate::packages::PUBLISHED;
use crate::run::output;
use crate::workspace::{Result, root};

/// The heading of what was not released.
pub const UNRELEASED: &str = "## Unreleased";

/// The texts of the files.
pub struct Files {
    pub manifest: String,
    pub changes: String,
    pub guide: String,
    /// The texts that show a dependency, each with its path.
    pub readmes: Vec<(PathBuf, String)>,
}

impl Files {
    pub fn read() -> Result<Self> {
        let read = |name: &str| {
            let path = root().join(name);
            fs::read_to_string(&path).map_err(|error| format!("cannot read `{}`: {error}", path.display()))
        };
        let names =
            ["README.md", "spec/README.md", "qmp-gen/README.md", "qmp-events/README.md", "qmp-cli/README.md"];
        let readmes =
            names.iter().map(|name| Ok((PathBuf::from(name), read(name)?))).collect::<Result<_>>()?;
        Ok(Self {
            manifest: read("Cargo.toml")?,
            changes: read("CHANGELOG.md")?,
            guide: read("RELEASING.md")?,
            readmes,
        })
    }

    /// The version of the workspace.
    pub fn version(&self) -> &str {
        let (_, package) = self.manifest.split_once("[workspace.package]").unwrap_or_default();
        quoted(package, "version = ").unwrap_or_default()
    }

    /// The address of the repository.
    pub fn repository(&self) -> Option<&str> {
        let (_, package) = self.manifest.split_once("[workspace.package]")?;
        quoted(package.split("\n[").next()?, "\nrepository = ")
    }

    /// The version that the dependency on one of the crates requires.
    pub fn required(&self, name: &str) -> Option<&str> {
        let line = self.manifest.lines().find(|line| line.starts_with(&format!("{name} = {{ path")))?;
        quoted(line, "version = ")
    }

    /// Sets the version, and dates the change log.
    pub fn set(&self, version: &str, date: &str) -> Result {
        if !is_version(version) {
            return Err(format!("`{version}` is not a version such as 0.2.0").into());
        }
        if !self.changes.contains(UNRELEASED) {
            return Err(format!("CHANGELOG.md has no heading `{UNRELEASED}`").into());
        }
        let old = format!("version = \"{}\"", self.version());
        let new = format!("version = \"{version}\"");
        let is_own = |line: &str| {
            line.starts_with("version = ")
                || PUBLISHED.iter().any(|it| line.starts_with(&format!("{it} = {{ path")))
        };
        let replaced = |line: &str| if is_own(line) { line.replace(&old, &new) } else { line.to_owned() };
        let manifest: Vec<String> = self.manifest.lines().map(replaced).collect();
        let changes = self.changes.replacen(UNRELEASED, &format!("## {version} - {date}"), 1);
        fs::write(root().join("Cargo.toml"), manifest.join("\n") + "\n")?;
        fs::write(root().join("CHANGELOG.md"), changes)?;
        Ok(())
    }
}

/// Whether a text is three numbers.
pub fn is_version(text: &str) -> bool {
    let parts: Vec<&str> = text.split('.').collect();
    let is_number = |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    parts.len() == 3 && parts.iter().all(is_number)
}

/// The text in quotes after `key`.
fn quoted<'t>(text: &'t str, key: &str) -> Option<&'t str> {
    let (_, rest) = text.split_once(&format!("{key}\""))?;
    rest.split('"').next()
}

/// Today's date, as git writes it.
pub fn today() -> Result<String> {
    let mut command = std::process::Command::new("git");
    command.current_dir(root()).args([
        "-c",
        "user.name=x",
        "-c",
        "user.email=x",
        "var",
        "GIT_COMMITTER_IDENT",
    ]);
    let (ident, _) = output(&mut command)?;
    let mut words = ident.split_whitespace().rev();
    let (_zone, seconds) = (words.next(), words.next().and_then(|it| it.parse().ok()));
    Ok(date(seconds.ok_or("git does not say the time; give --date")?))
}

/// The date of a time in seconds since 1970, in UTC.
fn date(seconds: u64) -> String {
    // The civil calendar, in eras of 400 years that start in March.
    let days = seconds / 86_400 + 719_468;
    let (era, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    format!("{:04}-{month:02}-{day:02}", year + era * 400 + u64::from(month <= 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_those_of_the_calendar() {
        assert_eq!(date(0), "1970-01-01");
        assert_eq!(date(951_782_400), "2000-02-29");
        assert_eq!(date(1_795_784_128), "2026-11-27");
    }

    #[test]
    fn a_version_has_three_numbers() {
        assert!(is_version("0.10.2"));
        assert!(!["0.1", "v0.1.0", "0.1.0-rc1", "0..1", ""].iter().any(|it| is_version(it)));
    }
}
