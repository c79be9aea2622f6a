//! Releases of QEMU.

use std::fmt;
use std::str::FromStr;

use crate::releases;

/// A release series such as `2.1`: what a fact can be dated by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(try_from = "String", into = "String")
)]
pub struct Version {
    /// The first number.
    pub major: u16,
    /// The second number.
    pub minor: u16,
}

/// What is not a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionError {
    text: String,
}

impl Version {
    /// The oldest release that this project's types are to decode: what is younger may be absent from a line.
    pub const FLOOR: Self = Self::new(releases::OLDEST.0, releases::OLDEST.1);

    /// The newest release that this project knows. CONTRIBUTING.md says what a newer one takes.
    pub const NEWEST: Self = Self::new(releases::NEWEST.0, releases::NEWEST.1);

    /// Each series of QEMU since [`FLOOR`](Self::FLOOR), in order, up to [`NEWEST`](Self::NEWEST).
    pub fn released() -> impl Iterator<Item = Self> {
        releases::series().map(|(major, minor)| Self::new(major, minor))
    }

    /// The release `major.minor`.
    #[must_use]
    pub const fn new(major: u16, minor: u16) -> Self {
        Self { major, minor }
    }
}

impl Version {
    /// The release that a build which calls itself `major.minor.micro` is or is about to be: a release candidate, numbered from 90 on,
    /// is the next one.
    #[must_use]
    pub fn of_build(major: u16, minor: u16, micro: u16) -> Self {
        let version = Self::new(major, minor);
        if micro < 90 {
            return version;
        }
        let known = Self::released().find(|it| *it > version);
        // Since QEMU 4, a year's third release is the last with its number.
        let unknown =
            || if minor < 2 { Self::new(major, minor + 1) } else { Self::new(major.saturating_add(1), 0) };
        known.unwrap_or_else(unknown)
    }
}

impl FromStr for Version {
    type Err = VersionError;

    /// Takes `4.0`, and `4.0.0` and `v4.0` for the same.
    fn from_str(text: &str) -> Result<Self, VersionError> {
        let error = || VersionError { text: text.to_owned() };
        let number = |part: &str| {
            let digits = part.bytes().all(|byte| byte.is_ascii_digit());
            if digits { part.parse::<u16>().map_err(|_| error()) } else { Err(error()) }
        };
        let mut parts = text.strip_prefix('v').unwrap_or(text).splitn(3, '.');
        let major = number(parts.next().ok_or_else(error)?)?;
        let minor = number(parts.next().ok_or_else(error)?)?;
        parts.next().map(number).transpose()?;
        Ok(Self { major, minor })
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

impl fmt::Display for VersionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a release of QEMU; a release is written like `4.0`", self.text)
    }
}

impl std::error::Error for VersionError {}

impl TryFrom<String> for Version {
    type Error = VersionError;
    fn try_from(text: String) -> Result<Self, VersionError> {
        text.parse()
    }
}

impl From<Version> for String {
    fn from(version: Version) -> Self {
        version.to_string()
    }
}

/// The releases of QEMU that have something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Lifetime {
    /// The first; `None` if it is unknown, or the same as that of the whole.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub since: Option<Version>,
    /// The last, if newer ones lack it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub until: Option<Version>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_ordered_as_numbers() {
        let version = |text: &str| text.parse::<Version>().unwrap();
        assert!(version("2.9") < version("2.10"));
        assert_eq!(version("v4.0.1"), Version::new(4, 0));
    }

    #[test]
    fn a_release_candidate_is_the_next_release() {
        let build = |major, minor, micro| Version::of_build(major, minor, micro).to_string();
        assert_eq!(build(7, 2, 22), "7.2");
        assert_eq!(build(11, 0, 50), "11.0");
        assert_eq!(build(2, 1, 90), "2.2");
        assert_eq!(build(2, 12, 91), "3.0");
        assert_eq!(build(3, 1, 94), "4.0");
        assert_eq!(build(9, 2, 90), "10.0");
        assert_eq!(build(11, 1, 90), "11.2");
        assert_eq!(build(11, 2, 91), "12.0");
    }

    #[test]
    fn an_invalid_version_is_an_error() {
        for text in ["", "4", "4.", "4.x", "4.0.x", "4.+1", "70000.1", "4.0.0.0"] {
            assert!(text.parse::<Version>().is_err(), "{text}");
        }
    }
}
