//! The words that begin a part of a section, besides the names of fields.

/// Those that a colon follows, as in `Data:`.
pub(super) const LABELS: [&str; 6] = ["Data", "Example", "Examples", "Note", "Notes", "Description"];

/// Those that releases in parentheses may follow, as in `Note (since 6.0):`.
pub(super) const DATED: [&str; 4] = ["Example", "Examples", "Note", "Notes"];
