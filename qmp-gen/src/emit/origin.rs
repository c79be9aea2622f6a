//! The header of an artifact.

/// Where a text comes from, for its header.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Origin {
    /// The names of the documents.
    pub from: Vec<String>,
    /// The command that regenerates it.
    pub command: String,
    /// Whether the files of all emitters are written into one folder, so that one can link to another.
    pub together: bool,
}

impl Origin {
    /// A header, each line of which starts with `mark`: from what and by what, and how to regenerate it.
    #[must_use]
    pub fn header(&self, mark: &str) -> String {
        // A line end in the name of a file would end the comment.
        let line = |text: &str| text.replace(char::is_control, " ");
        let (from, command) = (line(&self.from.join(", ")), line(&self.command));
        format!("{mark}Generated from {from} by qmp-gen; do not edit.\n{mark}To regenerate it: {command}\n")
    }

    /// The header as one line, for JSON, which has no comments.
    #[cfg(feature = "documents")]
    pub(super) fn line(&self) -> String {
        self.header("").trim_end().replace('\n', " ")
    }

    /// The header as the inside of a comment of HTML, which nothing in it ends.
    #[must_use]
    pub fn comment(&self) -> String {
        self.header("").replace("-->", "-- >").replace("--!>", "-- !>")
    }
}
