//! Problems of the events text document's form (E1xx, W1xx).

use super::table::problems;

problems! {
    /// A document that is not in the form of an events text document.
    pub enum TextProblem {
        /// The document describes no events.
        ///
        /// A document has a section for each event, and a section starts with a heading over a line of dashes.
        "E101" Error NoEvents = "the document describes no events",
            label "the document ends without a heading", help "give each event a heading, such as `SHUTDOWN` over a line of `-`";
        /// A line looks like a heading but has no underline, so the section that it would start is lost.
        "E102" Error HeadingWithoutUnderline { name: String } = "`{name}` looks like a heading but has no underline",
            label "no line of `-` follows", help "add a line of `-` directly below it";
        /// A line of dashes has no heading directly above it.
        ///
        /// A blank line between a heading and its underline separates the two, and the section is lost.
        "E103" Error UnderlineWithoutHeading = "an underline without a heading",
            label "no heading precedes this", help "put the event's name on the line directly above, with no blank line between";
        /// A heading is not the name of an event.
        ///
        /// An event's name consists of upper-case letters, digits and `_`, and starts with a letter: `BLOCK_IO_ERROR`. Several events
        /// that share a section are separated by commas. A fork of QEMU prefixes its names with its own domain:
        /// `__com.example_FAN_STOPPED`.
        "E104" Error HeadingNotAName { text: String } = "the heading `{text}` is not the name of an event",
            label "not a name", help "an event's name has upper-case letters, digits and `_` only";
        /// A line of the data starts with a dash but does not name a member, so a member would be lost.
        "E105" Error BrokenBullet = "this bullet does not name a member",
            label "no member name", help "write `- \"name\": meaning (json-string)`";
        /// A field under a heading has a name that is not known.
        ///
        /// The fields are `Since`, `Until`, `Group`, `Subject`, `Only`, `Keywords`, `Successor`, `Deprecated`, `Stability` and
        /// `Rate-limit`. To start a paragraph
        /// with a word and a colon, make it longer than one line, or reword it.
        "E106" Error UnknownField { name: String } = "unknown field `{name}`",
            label "not a field", help "the fields are `Since`, `Until`, `Group`, `Subject`, `Only`, `Keywords`, `Successor`, `Deprecated`, `Stability` and `Rate-limit`";
        /// A field appears twice under the same heading.
        "E107" Error FieldTwice { name: &'static str } = "the field `{name}` appears a second time",
            label "a second `{name}`", help "remove one of the two";
        /// A field has a name but no value.
        "E108" Error EmptyField { name: &'static str } = "the field `{name}` has no value",
            label "no value follows", help "add its value after the colon, or remove the line";
        /// Something is nested deeper than in any event.
        ///
        /// The limit keeps a hostile document from exhausting the stack.
        "E109" Error TooDeep { limit: usize } = "nested more than {limit} deep",
            label "too deep", help "no event of QEMU nests deeper than five";
        /// An example is not JSON, and cannot be repaired.
        ///
        /// A missing comma between two members and an additional closing brace are repaired, with a warning. Correct anything else
        /// yourself: strings and keys are in double quotes, no comma follows the last member, and every brace is closed.
        "E110" Error BrokenExample = "this example is not JSON",
            label "not JSON", help "write it as QEMU sends it: `{{\"event\": \"NAME\", \"data\": {{…}}}}`";
        /// A key appears twice in the same object of an example.
        "E111" Error KeyTwice { key: String } = "the key `{key}` appears a second time",
            label "a second `{key}`", help "an object has each key once";
        /// A type note names a JSON type that does not exist.
        ///
        /// The JSON types are `json-string`, `json-int`, `json-number`, `json-bool`, `json-object`, `json-array`, `json-null` and
        /// `json-value` (any of them). An array may say what it holds: `json-array of json-int`.
        "E112" Error UnknownJsonType { name: String } = "unknown JSON type `{name}`",
            label "not a JSON type", help "the types are `json-string`, `json-int`, `json-number`, `json-bool`, `json-object`, `json-array`, `json-value`";
        /// A type note repeats something, or names two types.
        ///
        /// The note of a member is the last parenthesis of its bullet.
        "E113" Error NoteTwice { part: String } = "the type note repeats `{part}`, or names a second type",
            label "a second time", help "name one type, and give each part once";
        /// A heading is underlined with `=`, which makes a title.
        "E114" Error Misruled = "a heading underlined with `=`",
            label "expected `-`", help "the title is underlined with `=`, an event's name with `-`";
        /// There are more of something in one place than any event has: members, values, or names in a heading.
        ///
        /// The limit keeps the time that a document takes in proportion to its size.
        "E115" Error TooMany { what: &'static str, limit: usize } = "more than {limit} {what} in one place",
            label "one too many", help "no event of QEMU has more than a few dozen";
        /// A comma is missing between two members of an example. The example was read as if the comma were there.
        "W151" Warning MissingComma = "a comma is missing between two members",
            label "expected `,`", help "add a comma after the previous value";
        /// An example has one closing brace too many. The brace was ignored.
        "W152" Warning StrayBrace = "one closing brace too many",
            label "this brace closes nothing", help "remove it";
        /// `Data: None.` says that the event has no data, but bullets follow.
        ///
        /// The bullets take precedence. Write `Data:` above them.
        "W153" Warning NoneWithBullets = "`Data: None.` is followed by members",
            label "`None.`, but members follow", help "write `Data:`";
        /// A paragraph starts like a bullet and was taken for prose: it is outside the data, or starts with a mark other than `-`.
        ///
        /// Members are listed under `Data:`, each after a dash: `- "device": the disk (json-string)`.
        "W154" Warning LooksLikeBullet = "this looks like a bullet and was taken for prose",
            label "read as prose", help "a member is written `- \"name\": meaning (json-string)`, under `Data:`";
        /// A paragraph starts like a header or a field, but is spelled differently, so it was taken for prose.
        "W155" Warning LooksLikeHeader { label: &'static str } = "this looks like `{label}:` and was taken for prose",
            label "read as prose", help "write `{label}:` with that spelling; `Data:` and `Example:` are on lines of their own";
        /// A paragraph looks like JSON, but is not an example, so it was taken for prose.
        ///
        /// An example starts with `{` at the start of a line.
        "W156" Warning LooksLikeExample = "this looks like an example and was taken for prose",
            label "read as prose", help "an example starts with `{{` at the start of a line";
        /// A part of a type note is not understood, so it was taken for prose.
        ///
        /// The parts are a type, `optional`, `since X`, `until X`, `deprecated X`, `only NAME`, `or inline` and the values that a
        /// string may have. Remarks go into the text.
        "W157" Warning NotePart { text: String } = "`{text}` in a type note is not understood",
            label "not understood", help "the parts are a type, `optional`, `since X`, `until X`, `deprecated X`, `only NAME`, `or inline`, or values in double quotes";
        /// The text after `Data:` is neither `None.` nor a bullet, so it was taken for prose.
        "W158" Warning TextBehindData = "text after `Data:`",
            label "expected a line end or `None.`", help "write `Data:` and a bullet for each member, or `Data: None.`";
        /// A section lists the members of its event but does not describe the event.
        ///
        /// A description says when QEMU sends the event. It is a paragraph below the heading and the fields.
        "W159" Warning NoProse { name: String } = "the section of `{name}` has no description",
            label "no description follows", help "add a paragraph below the heading that says when the event is sent";
        /// A line looks like the caption of an example and was taken for prose: it does not end with a colon, or no example follows.
        ///
        /// A caption is the paragraph directly above an example, and ends with a colon.
        "W160" Warning LooksLikeCaption = "this looks like a caption and was taken for prose",
            label "no colon at the end, or no example below", help "a caption ends with a colon and is directly above the `{{` of its example";
        /// The text has an entity of HTML, so it was probably copied from the source of a web page.
        ///
        /// Entities are not decoded. Write the characters that they represent.
        "W161" Warning HtmlEntity { entity: String, character: char } = "`{entity}` is an entity of HTML",
            label "an entity", help "write `{character}`";
        /// The text of a bullet looks like a type note, but a parenthesis is missing, or another one is inside.
        ///
        /// A type note is a parenthesis of its own: `- "speed": bytes per second (json-int, optional)`.
        "W162" Warning LooksLikeNote = "this looks like a type note and was taken for prose",
            label "read as prose", help "write the type note as one parenthesis: `(json-int, optional)`";
    }
}
