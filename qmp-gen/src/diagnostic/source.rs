//! Problems of files as such, before anything is parsed (E0xx).

use super::table::problems;
use crate::source::Defect;

problems! {
    /// A file that this program does not read.
    pub enum SourceProblem {
        /// The file is larger than any specification of events can be.
        ///
        /// QEMU's whole schema is below one megabyte. The limit keeps a wrong path from filling the memory.
        "E001" Error TooLarge { limit: usize } = "the document is larger than {limit} bytes",
            label "the limit", help "check the path: QEMU's whole schema is below a megabyte";
        /// The file is not UTF-8.
        ///
        /// Documents are read as UTF-8, of which ASCII is a part. A file in another encoding has to be converted.
        "E002" Error NotUtf8 { byte: u8 } = "not UTF-8: this is the byte 0x{byte:02x}",
            label "not UTF-8", help "convert the file, for example with `iconv -f latin1 -t utf-8`";
        /// The file has a NUL byte, so it is not text.
        "E003" Error Binary = "a NUL byte: this is a binary file",
            label "a NUL byte", help "pass the text document or the QAPI schema";
        /// A line is longer than any line of a specification.
        "E004" Error LineTooLong { limit: usize } = "a line of more than {limit} bytes",
            label "this line is too long", help "break the line; a saved `query-qmp-schema` reply is accepted only by `compare --introspection`";
        /// The file is JSON, but neither an events text document nor a QAPI schema.
        ///
        /// A schema is written with single quotes and has `#` comments. What `qmp-gen model` prints, and what QEMU replies to
        /// `query-qmp-schema`, are generated from a specification and are not specifications.
        "E005" Error NoDocument = "this is JSON, but neither an events text document nor a QAPI schema",
            label "JSON starts here", help "pass the document that it was generated from; if it is meant as a QAPI schema, write its strings in single quotes";
        // E006 is retired.
    }
}

impl From<Defect> for SourceProblem {
    fn from(defect: Defect) -> Self {
        match defect {
            Defect::TooLarge { limit } => Self::TooLarge { limit },
            Defect::NotUtf8 { byte } => Self::NotUtf8 { byte },
            Defect::Binary => Self::Binary,
            Defect::LineTooLong { limit } => Self::LineTooLong { limit },
        }
    }
}
