//! Releases of QEMU.

use std::fmt;
use std::str::FromStr;

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
    pub const FLOOR: Self = Self::new(2, 1);

    /// Each series of QEMU since [`FLOOR`](Self::FLOOR), in order, up to the newest that this project knows.
    pub fn released() -> impl Iterator<Item = Self> {
        let lasts = [(2, 12), (3, 1), (4, 2), (5, 2), (6, 2), (7, 2), (8, 2), (9, 2), (10, 2), (11, 1)];
        let series =
            lasts.into_iter().flat_map(|(major, last)| (0..=last).map(move |minor| Self::new(major, minor)));
        series.skip_while(|version| *version < Self::FLOOR)
    }

    /// The release `major.minor`.
    #[must_use]
    pub const fn new(major: u16, minor: u16) -> Self {
        Self { major, minor }
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
        write!(f, "`{}` is no release of QEMU; a release is written like `4.0`", self.text)
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
    /// The first; nothing where it is not known, or where the whole says it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub since: Option<Version>,
    /// The last, where newer ones lack it.
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
    fn releases_are_in_order_from_the_floor() {
        let all: Vec<_> = Version::released().collect();
        assert!(all.is_sorted() && all.len() == 37);
        assert_eq!((all[0], all[36]), (Version::FLOOR, Version::new(11, 1)));
    }

    #[test]
    fn what_is_no_version_is_refused() {
        for text in ["", "4", "4.", "4.x", "4.0.x", "4.+1", "70000.1", "4.0.0.0"] {
            assert!(text.parse::<Version>().is_err(), "{text}");
        }
    }
}
