//! Problems of a sequences document (E5xx).

use super::table::problems;

problems! {
    /// A sequences document that is not in its form, or names what the specification does not have.
    pub enum SequenceProblem {
        /// The document has no sequence.
        ///
        /// A sequence starts with a title over a line of `-`, and has a step on each line that follows.
        "E501" Error NoSequence = "the document has no sequence",
            label "the document ends without a title", help "write a title over a line of `-`, and below it a step on each line";
        /// A step precedes the first title, so it is not part of a sequence.
        "E502" Error StepWithoutTitle = "a step that is not part of a sequence",
            label "no title precedes this", help "write a title over a line of `-` before it";
        /// A sequence has a title and no steps.
        "E503" Error NoSteps { title: String } = "the sequence `{title}` has no steps",
            label "no step follows", help "write a step such as `QEMU -> client: SHUTDOWN reason=guest-shutdown`";
        /// A line has an arrow and is not a step.
        ///
        /// A step says who acts, whom it reaches, and what: `QEMU -> client: SHUTDOWN reason=guest-shutdown -- A comment.`
        "E504" Error BrokenStep = "a line with an arrow that is not a step",
            label "not a step", help "write `WHO -> WHOM: WHAT`, such as `QEMU -> client: SHUTDOWN`";
        /// What a step sends is not an event, a command or an action.
        ///
        /// An event is written in upper case, a command in lower case, each with members or arguments as `name=value`. Anything else is
        /// an action, in double quotes. A comment follows `--`.
        "E505" Error UnclearMessage = "neither an event, a command nor an action",
            label "not understood", help "write an event such as `STOP`, a command such as `cont`, or an action in double quotes";
        /// A line of prose is between or after the steps.
        ///
        /// A paragraph precedes the first step. A comment on a step follows it after `--`, and goes on in indented lines.
        "E506" Error ProseAfterSteps = "prose after the first step",
            label "not a step", help "write it before the first step, or after ` -- ` as the comment of a step; indent the lines on which a comment goes on";
        /// Two sequences have the same title.
        "E507" Error TitleTwice { title: String } = "a second sequence with the title `{title}`",
            label "a second one", help "give it another title";
        /// A sequence has more steps than a reader follows.
        "E508" Error TooManySteps { limit: usize } = "a sequence of more than {limit} steps",
            label "too many steps", help "divide it into several sequences";
        /// A step names an event that the specification does not have.
        "E510" Error UnknownSequenceEvent { name: String } = "unknown event `{name}`",
            label "not an event", help "name an event of the specification";
        /// A step gives an event a member that it does not have.
        ///
        /// A member of a nested object is written as a path: `info.type=s390`.
        "E511" Error UnknownSequenceMember { event: String, name: String } = "`{event}` has no member `{name}`",
            label "not a member", help "name a member of its data, or a path such as `info.type`";
        /// A step gives a member a value that it cannot have.
        "E512" Error UnknownSequenceValue { member: String, value: String, expected: String } = "`{value}` is not a value of `{member}`",
            label "expected {expected}", help "give {expected}";
    }
}
