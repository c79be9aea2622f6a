//! Problems of what a document says, once its form is read (E4xx, W4xx).

use std::fmt;

use super::table::problems;

/// Which schema can define a type that a document names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TypeSource {
    /// The built-in schema has a type of that name.
    Builtin,
    /// Only a schema that the user has.
    Schema,
}

/// What to do about it.
impl fmt::Display for TypeSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Builtin => {
                "the built-in schema has a type of that name: add `--with-builtin-types`, or `Builder::with_builtin_types`"
            }
            Self::Schema => "give the schema that has it: `--types FILE`, or `Builder::types`",
        })
    }
}

/// How many more examples of a document have the same problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Others(pub usize);

impl fmt::Display for Others {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            0 => Ok(()),
            1 => f.write_str("; the keys of 1 more example are in another order"),
            count => write!(f, "; the keys of {count} more examples are in another order"),
        }
    }
}

problems! {
    /// A document that contradicts itself, its examples or the schema.
    pub enum ResolveProblem {
        /// Two sections describe the same event.
        ///
        /// Only one of them could be taken. Remove one, or rename it; events that share a section are listed in its heading,
        /// separated by commas.
        "E401" Error EventTwice { name: String } = "the event `{name}` is described twice",
            label "the second section", help "remove one of the two sections";
        /// A member is listed twice in the same object.
        ///
        /// In a copy that lost its indentation, members of a nested object look like members of `data`. Give nested members more
        /// indentation than their object's bullet.
        "E402" Error MemberTwice { name: String } = "the member `{name}` is listed twice",
            label "a second `{name}`", help "remove one of the two, or indent it below the object that it belongs to";
        /// A member has a type that the schema does not define.
        "E403" Error UnknownType { name: String } = "the schema has no type `{name}`",
            label "not in the schema", help "define it in the schema, or check the spelling";
        /// A member has a named type, but neither a schema nor an example says what that is.
        ///
        /// Without a schema, the type is taken from what the examples show. Without an example, nothing is known about it.
        "E404" Error NoType { name: String, source: TypeSource } = "nothing says what the type `{name}` is",
            label "not known", help "{source}, or add an example that shows the value";
        /// An example under one event shows another.
        ///
        /// Each example belongs under the event that its `"event"` names. A heading with several names has examples of each.
        "E405" Error ForeignExample { shown: String, name: String } = "an example of `{shown}` under `{name}`",
            label "another event", help "move the example, or correct the name in it";
        /// An example does not say which event it is.
        "E406" Error NamelessExample = "the example names no event",
            label "no member `event`", help "write it as QEMU sends it: `{{\"event\": \"NAME\", \"data\": {{…}}}}`";
        /// `Subject:` names a member that the event does not have.
        ///
        /// The subject is a member of `data`, such as `device`. A member of a nested object is written as a path: `info.device`.
        "E407" Error UnknownSubject { path: String } = "the event has no member `{path}`",
            label "not a member", help "name a member of `data`; for a member of a nested object, write its path, such as `info.device`";
        /// `Successor:` names an event that the document does not describe.
        "E408" Error UnknownSuccessor { name: String } = "unknown event `{name}`",
            label "not an event", help "name an event that this document describes";
        /// A release of QEMU is expected.
        ///
        /// A release is written as two numbers: `Since: 2.3`, `(json-int, since 4.0)`.
        "E409" Error BadVersion { text: String } = "`{text}` is not a release of QEMU",
            label "not a release", help "write a release as two numbers, such as `4.0`";
        /// The last release is older than the first.
        "E410" Error UntilBeforeSince { since: String, until: String } = "until {until}, but since {since}",
            label "ends before it begins", help "`until` is the last release that has it, `since` the first";
        /// `Stability:` has a value other than `unstable`.
        "E411" Error BadStability { text: String } = "unknown stability `{text}`",
            label "expected `unstable`", help "write `Stability: unstable`, or remove the field if the event is stable";
        /// Bullets are indented below a member that is not an object.
        ///
        /// Only a `json-object`, or a `json-array` of them, has members of its own.
        "E412" Error MembersOfScalar { name: String } = "members below `{name}`, which is not an object",
            label "a member of it", help "write `(json-object)` for it, or indent the bullets less";
        /// A type note names two types that exclude each other, such as `(json-string, uint64)`.
        "E413" Error TypesExclude { json: String, builtin: String } = "`{builtin}` is not a `{json}`",
            label "excludes `{json}`", help "leave out one of the two";
        /// `or inline` is used with a type that has no members.
        "E414" Error InlineScalar { name: String } = "`or inline` for `{name}`, which is not an object",
            label "not an object", help "only the members of an object can be in the object around it";
        /// A rate limit names a member that the event does not have.
        "E415" Error UnknownRateKey { name: String } = "the rate limit names `{name}`, but the event has no such member",
            label "`{name}` is not a member", help "name a member of `data`";
        /// `- data: T` is the whole data, and T is not an object, or other members are listed beside it.
        "E416" Error BadWhole = "`data` can't be of this type",
            label "not the only member, or not an object type", help "give the name of an object type, and list no members beside it";
        /// `Rate-limit:` does not have the expected form.
        ///
        /// A limit is a period, optionally a member whose values are counted separately, and releases: `1 s`,
        /// `1 s until 2.4, 1 s per id since 2.5`. After a limit, `not for action=stop since 11.0` names events that are not limited.
        "E418" Error BadRateLimit { text: String } = "`{text}` is not a rate limit",
            label "not a rate limit", help "write `1 s`, `500 ms per id since 2.5` or, after a limit, `not for action=stop`";
        /// A branch of a union is a union itself, and an event reaches it.
        ///
        /// QEMU's language allows that since 8.1, but no event has used it, and the model has no form for it.
        "E417" Error UnionInUnion { branch: String } = "the branch `{branch}` is a union itself",
            label "a union", help "make the branch a struct, and the inner union a member of that";
        /// Two specifications are read as one, and disagree on what something is.
        ///
        /// With `--with-builtin`, a schema adds to the built-in specification: members and values may be added, integers may be wider, and
        /// a string may be an enum. Any other difference means that two different things have the same name.
        "E421" Error KindsDiffer { name: String, ours: String, theirs: String } = "`{name}` is {theirs} here and {ours} in the specification that this adds to",
            label "{theirs}", help "give it another name, or read the schema alone";
        /// A member has a named type, but no schema was given. Its type was taken from the examples.
        "W451" Warning TypeFromExample { name: String, source: TypeSource } = "no schema defines the type `{name}`, so it was taken from the example",
            label "not defined here", help "{source}";
        /// Nothing says what type a member has, so any JSON value is accepted.
        "W452" Warning AnyValue { name: String } = "nothing says what type `{name}` has",
            label "no type", help "add a type note such as `(json-string)`, or an example";
        /// An example shows another event, but neither has data, so it was taken for an example of this one.
        ///
        /// Old editions contain such mistakes. If one of the two events had data, this would be an error.
        "W453" Warning RenamedExample { shown: String, name: String } = "an example of `{shown}` under `{name}`, taken for one of `{name}`",
            label "another event", help "correct the name in the example";
        /// Members of a nested object have the same indentation as the object. The example shows where they belong.
        ///
        /// Copies from web pages lose their indentation.
        "W454" Warning LostIndentation { object: String } = "the example shows that the following members belong to `{object}`",
            label "the following members belong to it", help "indent them below it";
        /// An example shows a member that no bullet names.
        "W456" Warning UnlistedMember { name: String } = "the example shows `{name}`, which is not listed",
            label "no bullet has this name", help "add a bullet for it, or remove it from the example";
        /// An example lacks a member that is not optional.
        "W457" Warning MissingMember { name: String } = "the example lacks `{name}`, which is not optional",
            label "`{name}` is missing here", help "add it to the example, or write `optional` in the member's type note";
        /// An example shows a value that is not of its member's type.
        "W458" Warning WrongExample { name: String, expected: String } = "the example's `{name}` is not a {expected}",
            label "expected a {expected}", help "correct the example or the type note";
        /// A note reads like a rate limit, in words that are not understood. It was kept as a note.
        ///
        /// `Rate-limit:` is the field for it. `this event is rate-limited.` and `… separately for each "id".` are also understood.
        "W459" Warning RateNotUnderstood = "this note on a rate limit is not understood",
            label "not understood", help "write a field such as `Rate-limit: 1 s per id since 2.5`, or `this event is rate-limited.`";
        /// A member is an object, but nothing says which members it has, so any JSON value is accepted.
        "W460" Warning EmptyObject { name: String } = "nothing says which members `{name}` has",
            label "no members", help "list them below it, or show them in an example";
        /// `Group:` names a group that is not one of the known groups. It becomes a section of its own.
        ///
        /// The groups are `machine`, `guest`, `memory`, `device`, `block`, `job`, `migration`, `network`, `display` and `monitor`.
        "W461" Warning UnknownGroup { name: String } = "unknown group `{name}`",
            label "not a known group", help "the groups are machine, guest, memory, device, block, job, migration, network, display and monitor";
        /// `Only:`, or `only` in a type note, names something that is not a known target, host system or build option.
        ///
        /// Targets are named as QEMU's programs are: `s390x`, `x86_64`. Host systems are `linux`, `windows` and the like; build options
        /// are named as for QEMU's `configure`: `spice`, `vnc`. The name was kept.
        "W462" Warning UnknownCondition { name: String } = "`{name}` is not a known target, host system or build option",
            label "not known", help "write a name such as `s390x`, `linux` or `spice`";
        /// An event has a member named like a subject, but no `Subject:`.
        ///
        /// `Subject:` names the members that say which device, node or job the event is about: `Subject: node-name, device`.
        "W463" Warning NoSubject { members: String } = "the event has {members} but no `Subject:`",
            label "no `Subject:` follows", help "add a field such as `Subject: {members}`, the best first";
        /// A version is beyond the newest release that is known.
        "W464" Warning FutureVersion { text: String, newest: String } = "`{text}` is beyond {newest}, the newest known release of QEMU",
            label "beyond {newest}", help "check the number";
        /// An event has a field `Rate-limit:` and a note on its rate limit. The field was used.
        "W465" Warning RateTwice = "the rate limit is also given in a field",
            label "a second rate limit", help "remove this note";
        /// Text and schema give a member different types. The schema's type was used.
        "W470" Warning TypeDiffers { name: String, text: String, schema: String } = "`{name}` is {text} here and {schema} in the schema",
            label "{text} here", help "the schema takes precedence; correct the text";
        /// A member is optional in the text and not in the schema, or the other way round. The schema takes precedence.
        "W471" Warning PresenceDiffers { name: String, text: &'static str, schema: &'static str } = "`{name}` is {text} here and {schema} in the schema",
            label "{text} here", help "the schema takes precedence; correct the text";
        /// The text lists a member that the schema does not have. It was left out.
        "W472" Warning NotInSchema { name: String } = "the schema has no `{name}` here",
            label "not in the schema", help "the schema takes precedence; remove it from the text";
        /// The schema has a member that the text does not list.
        "W473" Warning NotInText { name: String } = "the schema has a member `{name}`, which is not listed here",
            label "`{name}` is missing", help "add a bullet for it";
        /// Text and schema list different values. The schema's values were used.
        "W474" Warning ValuesDiffer { name: String, missing: String } = "the values of `{name}` differ from the schema's: {missing}",
            label "{missing}", help "the schema takes precedence; correct the text";
        /// The keys of an example are not in the order in which QEMU writes them.
        ///
        /// QEMU writes the keys of an object in an order that follows from the keys alone: `timestamp`, `event`, `data`. Only the first
        /// such example of a document is reported; the number is that of the others.
        "W480" Warning KeyOrder { key: String, before: String, others: Others } = "QEMU writes `{key}` before `{before}`{others}",
            label "expected before `{before}`", help "`qmp-gen fmt -w` and `check --fix` put the keys of all examples in the order in which QEMU writes them";
        /// An example in a schema's documentation is not JSON, in a way that has one likely meaning. It was repaired.
        "W481" Warning RepairedExample { what: &'static str } = "in this example, {what}; it was repaired",
            label "repaired", help "correct the example";
        /// An example in a schema's documentation is not JSON. It was left out.
        "W482" Warning BrokenSchemaExample = "this example is not JSON; it was left out",
            label "not JSON", help "write it as QEMU sends it: `<- {{ \"event\": \"NAME\", \"data\": {{ … }} }}`";
        /// An example in the documentation of one event shows another. It was left out.
        "W483" Warning OtherEvent { shown: String, name: String } = "an example of `{shown}` under `{name}`; it was left out",
            label "another event", help "correct the name, or move the example";
        /// Two specifications are read as one, and give a member integers of different widths.
        "W485" Warning WidthsDiffer { name: String, ours: String, theirs: String, taken: String } = "`{name}` is `{theirs}` here and `{ours}` in the specification that this adds to; `{taken}` was used",
            label "`{theirs}` here", help "no change is needed if both occur";
        /// An example in a schema's documentation does not fit the types of the schema. It was left out.
        "W484" Warning UnfitExample { what: String } = "in this example, {what}; it was left out",
            label "does not fit", help "correct the example";
    }
}
