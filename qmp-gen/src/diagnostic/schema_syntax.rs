//! Problems of the form of a QAPI schema (E20x, E21x).

use super::table::problems;

problems! {
    /// A file that does not have the form of a schema.
    pub enum SchemaSyntax {
        /// The schema has something that its language does not have.
        ///
        /// A schema consists of objects, lists, strings in single quotes, `true` and `false`. The language has neither numbers nor `null`.
        ///
        /// Wrong: `{ 'event': STOP }`. Right: `{ 'event': 'STOP' }`.
        "E201" Error Stray { text: String } = "`{text}` has no meaning here",
            label "not expected here", help "strings are in single quotes; comments start with `#`";
        /// A string is not closed on the line on which it starts.
        "E202" Error MissingQuote = "the string has no closing quote",
            label "the string starts here", help "close it with `'` on the same line";
        /// A string has a backslash before something that can't be escaped.
        ///
        /// Names need no escapes, so the language has only one, `\\` for the backslash itself.
        "E203" Error BadEscape { escape: String } = "unknown escape `\\{escape}`",
            label "not an escape", help "the only escape is `\\\\`";
        /// A string has a control character, a tab, or a character outside ASCII.
        ///
        /// Strings are names on the wire and in C. Comments may have any character.
        "E204" Error FunnyCharacter { char: String } = "the character {char} can't be in a string",
            label "not allowed in a string", help "a string consists of printable ASCII characters";
        /// A list or a string is where a definition is expected.
        ///
        /// The top level of a schema has objects only, one for each definition or directive.
        "E205" Error NotAnObject = "expected a definition, which is an object in braces",
            label "expected `{{`", help "write `{{ 'event': 'NAME' }}`";
        /// An object has something other than the name of a member where one is expected.
        "E206" Error Key = "the name of a member is missing here",
            label "expected a name", help "a member is written `'name': value`";
        /// No colon follows the name of a member.
        "E207" Error Colon = "`:` is missing here",
            label "expected `:`", help "a member is written `'name': value`";
        /// A value is missing.
        "E208" Error Value = "a value is missing here",
            label "expected a value", help "a value is a string, `true`, `false`, a list or an object";
        /// Two members or items are not separated, or an object or list is closed by the wrong bracket.
        "E209" Error Comma { closing: char } = "`,` or `{closing}` is missing here",
            label "expected `,` or `{closing}`", help "separate members and items by commas, and close each bracket with its own kind";
        /// A comma follows the last member or item.
        ///
        /// Wrong: `[ 'a', 'b', ]`. Right: `[ 'a', 'b' ]`.
        "E210" Error TrailingComma = "nothing follows this comma",
            label "expected another item before this", help "remove the comma before";
        /// A member appears twice in the same object.
        "E211" Error KeyTwice { key: String } = "`{key}` appears a second time",
            label "a second `{key}`", help "an object has each name once";
        /// Expressions are nested deeper than any schema needs.
        ///
        /// The limit keeps a hostile file from exhausting the stack.
        "E212" Error TooDeep { limit: usize } = "nested more than {limit} deep",
            label "too deep", help "no schema of QEMU nests deeper than five; a bracket may be missing further up";
        /// The file ends, or the next definition starts, before an expression is closed.
        "E213" Error Unclosed = "the expression is not closed",
            label "expected the end of the expression before this", help "close each `{{` with `}}` and each `[` with `]`";
        /// A string is in double quotes, but the schema language has single quotes only.
        ///
        /// Wrong: `{ "event": "STOP" }`. Right: `{ 'event': 'STOP' }`.
        "E214" Error DoubleQuotes = "this string is in double quotes",
            label "expected single quotes", help "write the string in single quotes";
        /// A comment that starts with `##` is inside an expression.
        ///
        /// Two `#` open documentation, which precedes the definition. A comment inside an expression has one `#`.
        "E215" Error DocInExpression = "documentation inside an expression",
            label "not allowed here", help "write a comment with one `#`, or move it before the definition";
    }
}
