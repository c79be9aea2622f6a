//! The rules of each release of QEMU, as questions to a [`Release`].
//!
//! The language of schemas became stricter over the years. This file is the only one that compares releases: each question says since when its
//! answer is what it is, and why. Answers for 7.2, 10.0 and 10.2 were compared with QEMU's own generators, those for other releases come from
//! their schemas and from QEMU's history.

use std::fmt;
use std::str::FromStr;

use crate::releases;

/// A release series of QEMU, such as 7.2, whose rules a schema follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Release {
    major: u16,
    minor: u16,
}

/// Text that does not name a release.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReleaseError {
    text: String,
}

/// From which third number on a version is one of a development tree, as in 10.0.50.
const DEVELOPMENT: u16 = 50;

/// From which third number on a version is a release candidate of the next release, as in 9.1.90.
const CANDIDATE: u16 = 90;

/// Makes a method of each rule, and the list of the releases in which a rule changed.
macro_rules! rules {
    ($($(#[doc = $text:literal])+ $name:ident $when:ident $major:literal . $minor:literal;)+) => {
        impl Release {
            $(
                $(#[doc = $text])+
                pub(super) const fn $name(self) -> bool {
                    rules!(@$when self.is_since(Self::new($major, $minor)))
                }
            )+

            /// The releases whose rules differ from those of the release before, in no order.
            const CHANGES: &[Self] = &[$(Self::new($major, $minor)),+];
        }
    };
    (@since $is_since:expr) => { $is_since };
    (@before $is_since:expr) => { !$is_since };
}

rules! {
    /// A struct could be written as a `type`. 2.4 renamed the key.
    has_types before 2 . 4;
    /// A flag could be `'no'` instead of `false`. 2.4 made flags booleans.
    has_worded_flags before 2 . 4;
    /// A union whose discriminator is `{}` was an alternate. 2.4 gave alternates a key of their own.
    has_anonymous_unions before 2 . 4;
    /// A member could be an object that lists members in its turn. 2.4 asked for a named struct.
    nests_structs before 2 . 4;
    /// `**`, `dict` and `visitor` could appear in place of a type, since nothing looked them up. 2.5 introduced `any`.
    has_wildcard_types before 2 . 5;
    /// Names of types that end in `List` are reserved for the generated list types.
    reserves_lists since 2 . 5;
    /// Names of types that end in `Kind` were reserved for the enums of simple unions, since 2.5; see [`has_simple_unions`](Self::has_simple_unions).
    reserves_kinds since 2 . 5;
    /// A value of an enum could have dots. 2.9 dropped that.
    has_dotted_values before 2 . 9;
    /// A union could have a base without a discriminator. The generator stopped taking that when it learned to read documentation.
    has_bases_without_discriminator before 2 . 9;
    /// Documentation has a form that is checked: the generator reads it since 2.9, and before it was comments.
    checks_documentation since 2 . 9;
    /// Members may not have capitals unless a pragma lists their owner. 2.10 introduced pragmas; before, the exceptions were in the generator.
    forbids_capitals since 2 . 10;
    /// A command returns an object unless a pragma lists it; see [`forbids_capitals`](Self::forbids_capitals) for the release.
    checks_returns since 2 . 10;
    /// Only documentation of commands may have a section `Returns:`, and what is described has to exist, for every kind of definition.
    checks_described since 5 . 0;
    /// Every feature is documented, since features can appear everywhere.
    documents_features since 5 . 0;
    /// A type can't have the feature `deprecated`, which came with 5.0.
    restricts_deprecated since 5 . 0;
    /// Descriptions are indented. 5.2 introduced that, so that documentation is valid reStructuredText.
    checks_indentation since 5 . 2;
    /// Names follow the case that fits their kind, members are written with `-`, and pragmas have their present names. 6.0 enforced what was usual.
    checks_case since 6 . 0;
    /// A union could lack base and discriminator, and tag its branches by `type`. 6.2 converted all of these.
    has_simple_unions before 6 . 2;
    /// A condition was an expression in C, or a list of these. 6.2 made it a name, or an object with `all`, `any` or `not`, for other languages than C.
    has_c_conditions before 6 . 2;
    /// A type can't have the feature `unstable`, which came with 6.2.
    restricts_unstable since 6 . 2;
    /// Data with conditional members is boxed, since C functions can't have conditional arguments.
    boxes_conditional_members since 8 . 0;
    /// A branch of a union can be a union. 8.1 needed it for migration addresses.
    nests_unions since 8 . 1;
    /// The second line of a description sets the indentation of the rest, the first need not align with it.
    indents_by_second_line since 8 . 1;
    /// Documentation is parsed in sections that are separated by blank lines. Before 9.0 any line could open one.
    has_separate_sections since 9 . 0;
    /// Every member is documented, unless the pragma `documentation-exceptions` lists its owner.
    documents_members since 9 . 0;
    /// `Errors:` is a section, and a command that returns nothing has no section `Returns:`.
    has_errors_section since 9 . 0;
    /// `Note:` and `Example:` are sections. 9.1 replaced them with directives of reStructuredText.
    has_note_sections before 9 . 1;
    /// A tag with two colons, as in `Example::`, is plain reStructuredText.
    keeps_double_colons since 9 . 1;
    /// A schema has at most 64 different features, since a bit map holds them.
    limits_features since 10 . 0;
    /// A line that begins with `=` is a heading, and has its place. 10.1 made headings those of reStructuredText.
    has_equals_headings before 10 . 1;
    /// Lines of documentation have at most 70 columns, and two spaces separate sentences.
    checks_style since 10 . 2;
    /// A line `Details:` ends the introduction of a definition.
    has_details since 11 . 1;
}

impl Release {
    /// The oldest release that is supported.
    pub const OLDEST: Self = Self::new(releases::OLDEST.0, releases::OLDEST.1);

    /// The newest release that this crate knows. Its rules apply to newer ones.
    pub const NEWEST: Self = Self::new(releases::NEWEST.0, releases::NEWEST.1);

    const fn new(major: u16, minor: u16) -> Self {
        Self { major, minor }
    }

    const fn is_since(self, other: Self) -> bool {
        self.major > other.major || self.major == other.major && self.minor >= other.minor
    }

    /// Every release series that is supported, from the oldest to the newest.
    #[must_use]
    pub fn all() -> impl DoubleEndedIterator<Item = Self> {
        releases::series().map(|(major, minor)| Self::new(major, minor))
    }

    /// The releases before the newest whose rules differ from those of the next release, the newest first.
    pub(super) fn older() -> impl Iterator<Item = Self> {
        let pairs = Self::all().rev().zip(Self::all().rev().skip(1));
        pairs.filter(|(next, _)| Self::CHANGES.contains(next)).map(|(_, release)| release)
    }

    /// The release that the text of a file `VERSION` names, and the one before it if the file is of a development tree, which is between the
    /// two. `None` if this is not the version of a QEMU that is supported: other projects have such files, too.
    pub(super) fn of_tree(text: &str) -> Option<(Self, Option<Self>)> {
        let (series, third) = numbers(text)?;
        let known = series > Self::NEWEST || Self::all().any(|release| release == series);
        let release = series.or_next(third);
        known.then_some((release, (DEVELOPMENT..CANDIDATE).contains(&third).then_some(series)))
    }

    /// The series itself, or the next one if the third number is that of a development tree or of a release candidate.
    fn or_next(self, third: u16) -> Self {
        if third < DEVELOPMENT {
            return self;
        }
        Self::all().find(|release| *release > self).unwrap_or(Self::new(self.major, self.minor + 1))
    }
}

/// The first two numbers of a version, and the third, which is 0 if it is absent. A suffix such as `-rc2` or `+dfsg` is ignored.
fn numbers(text: &str) -> Option<(Release, u16)> {
    let text = text.trim();
    let text = text.strip_prefix('v').unwrap_or(text);
    let length = text.find(|char: char| !char.is_ascii_digit() && char != '.').unwrap_or(text.len());
    let (version, rest) = text.split_at(length);
    if !(rest.is_empty() || rest.starts_with(['-', '+', '~', ' '])) {
        return None;
    }
    let mut numbers = version.splitn(4, '.').map(|part| part.parse::<u16>().ok());
    let (major, minor) = (numbers.next()??, numbers.next()??);
    let third = numbers.next().unwrap_or(Some(0))?;
    (minor < u16::MAX).then_some((Release::new(major, minor), third))
}

impl FromStr for Release {
    type Err = ReleaseError;

    /// Takes `7.2`, `7.2.0` and `v7.2.0` for the same. A release candidate, such as `9.1.90`, and a version of a development tree, such as
    /// `10.0.50`, count as the next release.
    fn from_str(text: &str) -> Result<Self, ReleaseError> {
        let error = || ReleaseError { text: text.to_owned() };
        let (series, third) = numbers(text).ok_or_else(error)?;
        let known = series > Self::NEWEST || Self::all().any(|release| release == series);
        if known { Ok(series.or_next(third)) } else { Err(error()) }
    }
}

impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

impl fmt::Display for ReleaseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (text, oldest) = (&self.text, Release::OLDEST);
        write!(f, "`{text}` is not a release of QEMU since {oldest}; a release is written like `7.2`")
    }
}

impl std::error::Error for ReleaseError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_is_its_series() {
        for (text, series) in [
            ("7.2", "7.2"),
            ("v7.2.0", "7.2"),
            ("7.2.22+dfsg", "7.2"),
            ("10.0.50", "10.1"),
            ("9.1.92", "9.2"),
            ("9.2.0-rc2", "9.2"),
            ("2.12.50", "3.0"),
            ("12.0", "12.0"),
        ] {
            assert_eq!(text.parse::<Release>().map(|it| it.to_string()).as_deref(), Ok(series), "{text}");
        }
    }

    #[test]
    fn a_version_that_qemu_never_had_is_not_a_release() {
        for text in ["", "7", "7.x", "7.2x", "1.7", "3.2", "7.2.x", "99999.1", "latest", "-1.2"] {
            assert!(text.parse::<Release>().is_err(), "{text}");
            assert_eq!(Release::of_tree(text), None, "{text}");
        }
    }

    #[test]
    fn a_development_tree_is_between_two_releases() {
        let release = |major, minor| Release::new(major, minor);
        assert_eq!(Release::of_tree("10.0.50\n"), Some((release(10, 1), Some(release(10, 0)))));
        assert_eq!(Release::of_tree("9.1.92\n"), Some((release(9, 2), None)));
        assert_eq!(Release::of_tree("8.2.0-fork"), Some((release(8, 2), None)));
        assert_eq!(Release::of_tree("11.1.50"), Some((release(11, 2), Some(release(11, 1)))));
    }

    #[test]
    fn older_rules_are_those_of_the_release_before_a_change() {
        let older: Vec<String> = Release::older().map(|release| release.to_string()).collect();
        assert_eq!(older[..4], ["11.0", "10.1", "10.0", "9.2"]);
        assert!(older.contains(&"7.2".to_owned()) && older.last().is_some_and(|last| last == "2.3"));
    }
}
