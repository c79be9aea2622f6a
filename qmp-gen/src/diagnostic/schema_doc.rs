//! Problems of the documentation in a QAPI schema (E3xx, W3xx).

use super::table::problems;

problems! {
    /// Documentation that does not have the expected form, or contradicts its definition.
    pub enum DocProblem {
        /// Text follows the `##` that opens or closes documentation.
        "E301" Error Junk { text: String } = "`{text}` after `##`",
            label "expected a line end", help "leave `##` alone on its line";
        /// Documentation does not end.
        ///
        /// Each line of it starts with `#`, and the last is `##`. A plain comment has one `#` on all its lines.
        "E302" Error Unclosed = "the documentation is not closed",
            label "the documentation starts here", help "end it with a line `##`";
        /// A line of documentation has no space after its `#`.
        "E303" Error NoSpace = "no space after `#`",
            label "expected a space", help "write `# text`, or `#` alone for a blank line";
        /// The line that names what is documented has no colon at its end.
        ///
        /// Wrong:
        ///
        /// ```text
        /// ##
        /// # @STOP
        /// ##
        /// ```
        ///
        /// Right: `# @STOP:`.
        "E304" Error SymbolForm = "the name of what is documented ends with a colon",
            label "expected a colon at the end", help "write `# @NAME:`, alone on its line";
        /// A name is missing between `@` and `:`.
        "E305" Error NoName = "no name between `@` and `:`",
            label "expected a name", help "write `@name: text`";
        /// Documentation of a definition is not followed by the definition.
        "E306" Error NoDefinition { symbol: String } = "the definition of `{symbol}` does not follow",
            label "no definition of `{symbol}` follows", help "put the documentation directly before its definition";
        /// Documentation names another definition than the one that follows.
        "E307" Error WrongSymbol { symbol: String, name: String } = "this documents `{symbol}`, but `{name}` follows",
            label "documents `{symbol}`", help "write `# @{name}:`";
        /// A definition has no documentation, but the schema requires it by the pragma `doc-required`.
        "E308" Error Missing { name: String } = "`{name}` is not documented",
            label "no documentation precedes this", help "put a block before it: `##`, `# @{name}:`, `#`, `# What it is.`, `##`";
        /// A member or feature is described twice.
        "E310" Error DescribedTwice { name: String } = "`{name}` is described a second time",
            label "a second description", help "remove one of the two";
        /// A section that can appear once appears a second time.
        "E311" Error SectionTwice { tag: String } = "a second section `{tag}`",
            label "a second `{tag}`", help "merge it into the first";
        /// No text follows a tag or a name.
        "E312" Error Empty { tag: String } = "no text follows `{tag}:`",
            label "no text follows", help "write the text after the colon or indented below, or remove the line";
        /// No features follow `Features:`.
        "E313" Error NoFeatures = "no feature is described after `Features:`",
            label "no feature follows", help "describe each with `@name: text`, or remove the line";
        /// A member is described after a section.
        ///
        /// The order is: what the whole is, its members, features, and the sections.
        "E314" Error MemberLate { name: String } = "`{name}` is described after a section",
            label "after a section", help "move it before the first section";
        /// A heading is in the documentation of a definition, or in the middle of free text.
        ///
        /// Up to QEMU 10.0, a line that begins with `=` is a heading, and belongs to the first line of documentation that documents no definition.
        /// Since 10.1 headings are those of reStructuredText, and such a line has no special meaning.
        "E315" Error Heading = "a heading can't be here",
            label "a heading", help "put the heading into a block of its own, as its first line; since QEMU 10.1, a line that begins with `=` is not a heading";
        /// A member is described where nothing is defined, or by a line that does not have the form of a description.
        "E316" Error MemberInFreeText { name: String } = "`@{name}:` does not describe a member here",
            label "not a member here", help "only documentation of a definition describes members, as `# @name: text`; it starts with the line `# @NAME:`";
        /// A line is indented less than the text that it continues.
        "E317" Error Indentation { expected: usize } = "this line continues a description, but is indented by fewer than {expected} columns",
            label "expected {expected} columns", help "indent the lines of a description alike, or put a blank line before other text";
        /// A member is described that does not exist.
        "E320" Error NoSuchMember { name: String, what: &'static str } = "unknown {what} `{name}`",
            label "not in the definition", help "remove the description, or correct the name";
        /// A member, value or branch has no description.
        ///
        /// Old definitions that lack them are listed in the pragma `documentation-exceptions`.
        "E322" Error Undocumented { name: String, what: &'static str } = "the {what} `{name}` is not documented",
            label "not described", help "add `# @{name}: text` to the documentation";
        /// `Returns:` for a command that returns nothing.
        "E324" Error ReturnsNothing = "`Returns:` for a command that returns nothing",
            label "the command returns nothing", help "remove the section; how a command fails is said in `Errors:`";
        /// A section about commands in the documentation of something else.
        "E325" Error ForCommands { tag: &'static str } = "`{tag}:` where no command is documented",
            label "not for this definition", help "only commands return something or fail";
        /// Notes and examples are in sections, which QEMU 9.1 replaced with directives of reStructuredText.
        ///
        /// Wrong: `# Note: text`. Right: `# .. note:: text`.
        "E326" Error OldSection { tag: String } = "a section `{tag}:`, which QEMU rejects since 9.1",
            label "an old form", help "write `.. note::` or `.. qmp-example::` instead";
        /// A line of documentation is too long.
        ///
        /// QEMU 10.2 allows 70 columns, the `# ` included. Examples (`.. qmp-example::`), literal text after a line `::`, and lines that are one
        /// URL may be longer.
        "E327" Error LongLine { columns: usize, limit: usize } = "a line of documentation has {columns} columns, more than {limit}",
            label "{columns} columns", help "break the line before column {limit}";
        /// One space separates two sentences.
        ///
        /// QEMU 10.2 requires two.
        "E328" Error SingleSpace = "one space between two sentences",
            label "expected two spaces", help "write two spaces after `.`, `!` and `?`";
        /// `Since:` does not name a release.
        "W353" Warning NoRelease { text: String } = "`{text}` is not a release of QEMU",
            label "not a release", help "write a release as two numbers, such as `4.0`";
        /// Lines of documentation are too long for QEMU 10.2 and newer. This is reported once, for the first of them.
        "W354" Warning LongLines { count: usize, limit: usize } = "lines of documentation with more than {limit} columns: {count}; QEMU rejects these since 10.2",
            label "the first of them", help "break the lines; `--qemu 10.2` shows each of them as an error";
        /// Sentences are separated by one space, too few for QEMU 10.2 and newer. This is reported once, for the first of them.
        "W355" Warning SingleSpaces { count: usize } = "lines with one space between two sentences: {count}; QEMU rejects these since 10.2",
            label "the first of them", help "write two spaces; `--qemu 10.2` shows each of these lines as an error";
    }
}
