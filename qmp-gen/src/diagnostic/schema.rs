//! Problems of what a QAPI schema says, once its form is read (E22x to E29x).

use super::table::problems;

problems! {
    /// A schema whose definitions are not well formed, or do not fit each other.
    pub enum SchemaProblem {
        /// A directive shares its object with something else.
        ///
        /// `include` and `pragma` each have an object of their own.
        "E220" Error DirectiveNotAlone { directive: &'static str, key: String } = "`{key}` in the same object as `{directive}`",
            label "not allowed beside `{directive}`", help "give each directive an object of its own: `{{ '{directive}': … }}`";
        /// The value of `include` is not a path.
        "E221" Error IncludeType = "the value of `include` has to be a path",
            label "expected a path in quotes", help "write `{{ 'include': 'file.json' }}`";
        /// An included file can't be read.
        ///
        /// A path is relative to the folder of the including file.
        "E222" Error IncludeMissing { path: String, error: String } = "can't read `{path}`: {error}",
            label "not readable", help "check the path; it is relative to the folder of this file";
        /// A file includes itself, directly or through others.
        "E223" Error IncludeCycle { path: String } = "`{path}` includes itself, directly or through other files",
            label "included again", help "remove one of these `include`s; a file that two others need is included by both, and read once";
        /// Files include each other in too long a chain.
        "E224" Error IncludeTooDeep { limit: usize } = "files include each other more than {limit} deep",
            label "too deep", help "include the files from the root";
        /// A file outside the folder of the schema is included.
        ///
        /// A schema that somebody else wrote could otherwise have any file of this machine read, and shown in a message. Links are
        /// followed before folders are compared.
        "E227" Error IncludeOutside { path: String } = "`{path}` is outside the folder of the schema",
            label "outside the folder", help "if you trust this schema, allow it: `--allow-outside`, or `Builder::allow_outside`";
        /// The value of a pragma has the wrong form.
        "E225" Error PragmaType { name: String, expected: &'static str } = "the value of `{name}` has to be {expected}",
            label "expected {expected}", help "write for example `{{ 'pragma': {{ 'doc-required': true }} }}` or `{{ 'pragma': {{ 'documentation-exceptions': [ 'Name' ] }} }}`";
        /// There is no such pragma in the release whose rules apply.
        ///
        /// Up to QEMU 5.2, pragmas were called `returns-whitelist` and `name-case-whitelist`. `documentation-exceptions` came with 9.0.
        "E226" Error UnknownPragma { name: String, release: String, known: String } = "QEMU {release} has no pragma `{name}`",
            label "not a pragma", help "its pragmas are {known}";
        /// No key of an object says what it defines.
        ///
        /// A definition has exactly one of the keys `enum`, `struct`, `union`, `alternate`, `event`, `command`, whose value is its name.
        "E230" Error NoKind = "nothing says what this defines",
            label "no kind", help "name it by one of `enum`, `struct`, `union`, `alternate`, `event`, `command`";
        /// Two keys of an object say what it defines.
        "E231" Error TwoKinds { first: &'static str, second: &'static str } = "both `{first}` and `{second}` in one definition",
            label "a second kind", help "define each in an object of its own";
        /// An object has a key that it can't have.
        "E232" Error UnknownKey { key: String, what: String, keys: String } = "`{key}` is not a key of {what}",
            label "not a key", help "its keys are {keys}";
        /// An object lacks a key that it needs.
        "E233" Error MissingKey { key: String, what: String } = "{what} lacks `{key}`",
            label "`{key}` is missing here", help "add `'{key}': …`";
        /// A value has the wrong JSON type.
        "E234" Error WrongType { what: String, expected: &'static str } = "{what} has to be {expected}",
            label "expected {expected}", help "strings are `'…'`, lists `[ … ]`, objects `{{ 'name': … }}`";
        /// A name has characters that no name can have.
        ///
        /// A name has letters, digits, `-` and `_`, and starts with a letter. Names of vendors have their domain in front, as in
        /// `__com.example_name`; experimental ones may start with `x-`. Values of enums may start with a digit.
        "E235" Error BadName { name: String } = "`{name}` is not a valid name",
            label "not a valid name", help "a name has letters, digits, `-` and `_`, and starts with a letter";
        /// A name is reserved for the code that QEMU generates.
        ///
        /// These are names that start with `q_` or `has_`, the member `u`, and types whose names end in `List`.
        "E236" Error ReservedName { name: String, why: &'static str } = "the name `{name}` is reserved: {why}",
            label "a reserved name", help "choose another name";
        /// The name of a type is not in the form `CamelCase`.
        "E237" Error NotCamelCase { name: String } = "the type `{name}` is not named in CamelCase",
            label "not CamelCase", help "start with an upper-case letter, use no `-` and no `_`, and use at least one lower-case letter";
        /// The name of an event has a character other than an upper-case letter, a digit or `_`.
        "E238" Error NotUpperCase { name: String } = "the event `{name}` is not named in upper case",
            label "not in upper case", help "write it like `BLOCK_JOB_READY`: upper-case letters, digits and `_`";
        /// The name of a member, value or command has an upper-case letter or `_`.
        ///
        /// Old names that do are exceptions: the definition's name is listed in the pragma `member-name-exceptions`, or `command-name-exceptions`.
        "E239" Error NotLowerCase { name: String, what: &'static str } = "the {what} `{name}` has an upper-case letter or `_`",
            label "not in lower case with `-`", help "write it like `node-name`: lower-case letters, digits and `-`";
        /// A list type is not written with the one type of its items.
        ///
        /// Wrong: `[ 'str', 'int' ]`. Right: `[ 'str' ]`.
        "E241" Error ArrayForm = "a list type names exactly one type",
            label "expected a list of one type", help "write `[ 'Type' ]`; a list of lists is not possible";
        /// A flag is set to its default value.
        ///
        /// `gen` and `success-response` can only be `false`; `boxed`, `allow-oob`, `allow-preconfig` and `coroutine` only `true`.
        "E242" Error BadFlag { flag: String, value: bool } = "`{flag}` can only be `{value}`",
            label "expected `{value}`", help "remove the flag for the other value";
        /// A command is both for out-of-band execution and a coroutine.
        "E243" Error FlagsExclude = "`allow-oob` and `coroutine` exclude each other",
            label "excludes the other", help "leave out one of the two";
        /// A condition is not an identifier.
        ///
        /// A condition names a macro of the C preprocessor: `'if': 'CONFIG_LINUX'`. Up to QEMU 6.1, it was an expression in C, such as
        /// `defined(CONFIG_LINUX)`, or a list of these.
        "E244" Error BadCondition { text: String } = "`{text}` is not a condition",
            label "not a condition", help "name a macro in upper case, such as `CONFIG_LINUX`";
        /// A condition is an object that does not combine other conditions.
        "E245" Error ConditionForm = "a condition has exactly one of `all`, `any` and `not`",
            label "expected exactly one of `all`, `any` and `not`", help "write `{{ 'all': [ 'A', 'B' ] }}`, `{{ 'any': [ 'A', 'B' ] }}` or `{{ 'not': 'A' }}`";
        /// A combination of conditions is empty.
        "E246" Error EmptyCondition = "an empty condition",
            label "empty", help "list at least one condition, or remove the `if`";
        /// A union or an alternate has no branches.
        "E247" Error NoBranches { what: &'static str } = "{what} without branches",
            label "no branches", help "list at least one";
        /// `boxed` is used where no type can be boxed.
        ///
        /// `boxed` says that C code passes the data as one structure, which has to be a type with a name.
        "E248" Error BoxedWithoutType = "`boxed` without a type in `data`",
            label "no type in `data`", help "name a type: `'data': 'Type'`";
        /// Two definitions have the same name.
        ///
        /// Types, events and commands share one namespace.
        "E260" Error DefinedTwice { name: String } = "`{name}` is defined twice",
            label "a second `{name}`", help "rename one of the two, or remove it";
        /// A definition has the name of a built-in type.
        "E261" Error BuiltIn { name: String } = "`{name}` is built in",
            label "a built-in name", help "choose another name";
        /// No type has that name.
        "E262" Error UnknownType { name: String } = "unknown type `{name}`",
            label "not defined", help "define it, include the file that does, or check the spelling";
        /// Two members, values or features have the same name, or names that are the same in C.
        ///
        /// In C, `-` and `.` become `_`. Members of a base and of a union's branch are in the same object.
        "E263" Error NamesClash { name: String, other: String } = "`{name}` clashes with `{other}`",
            label "the same name as `{other}` in C", help "rename one of the two; in C, `-`, `.` and `_` are the same";
        /// A type is its own base or its own branch, directly or through others.
        "E264" Error ContainsItself { name: String } = "`{name}` is a part of itself",
            label "contains itself", help "make it a member, which is an object of its own";
        /// A base is not a struct.
        "E265" Error BaseNotStruct { name: String, kind: String } = "`{name}` can't be a base: it is {kind}",
            label "{kind}", help "a base is a struct";
        /// A discriminator is not a member of the base.
        "E266" Error NoDiscriminator { name: String } = "the base has no member `{name}`",
            label "not a member of the base", help "name a member of the base";
        /// A discriminator is not an enum, so it can't select a branch.
        "E267" Error DiscriminatorNotEnum { name: String } = "the discriminator `{name}` is not of an enum type",
            label "not an enum", help "define an enum whose values are the branches";
        /// A discriminator may be left out.
        "E268" Error DiscriminatorOptional { name: String } = "the discriminator `{name}` is optional",
            label "optional", help "remove the `*`; without the member the branch is not known";
        /// A discriminator has a condition.
        "E269" Error DiscriminatorConditional { name: String } = "the discriminator `{name}` has a condition",
            label "has a condition", help "move the condition to the whole union";
        /// A branch is not one of the discriminator's values.
        "E271" Error NoSuchValue { name: String, tag: String } = "`{name}` is not a value of `{tag}`",
            label "not a value of `{tag}`", help "name each branch by a value of the discriminator";
        /// A branch is not an object.
        ///
        /// The members of a branch and those of the base are in the same object, so a branch is a struct or a union.
        "E272" Error BranchNotObject { name: String, kind: String } = "the branch `{name}` is {kind}",
            label "{kind}", help "wrap it: a struct with a member `data` of that type";
        /// A choice of an alternate does not have a single JSON type.
        "E273" Error ChoiceUnfit { name: String, kind: String } = "the choice `{name}` is {kind}",
            label "{kind}", help "a choice is a built-in type, an enum, a struct, a union or a list";
        /// Two choices of an alternate look alike on the wire.
        ///
        /// The JSON type of a value says which choice it is. A string can also be a number or a boolean, since the
        /// command line knows only strings; an enum does where it has the values `on` and `off`, or one that looks like a number.
        "E274" Error ChoicesAlike { name: String, other: String } = "`{name}` can't be distinguished from `{other}`",
            label "looks like `{other}` on the wire", help "use types that differ in JSON";
        /// The data of an event or command is not an object.
        "E275" Error DataNotObject { kind: String } = "the data can't be {kind}",
            label "{kind}", help "`data` names a struct, or lists members: `{{ 'name': 'type' }}`";
        /// The data is a union, or has conditional members, and is not boxed.
        ///
        /// C code can't pass these as arguments of a function.
        "E276" Error NeedsBoxed { why: &'static str } = "the data needs `boxed`: {why}",
            label "needs `boxed`", help "name the type in `data`, and add `'boxed': true`";
        /// A command returns something that could never be extended.
        ///
        /// Old commands that do are listed in the pragma `command-returns-exceptions`.
        "E278" Error ReturnsNoObject { kind: String } = "a command can't return {kind}",
            label "{kind}", help "return a struct, or a list of structs";
        /// A type has a feature with a meaning of its own.
        ///
        /// Commands, events, members and values can be `deprecated` and `unstable`.
        "E279" Error FeatureOfType { feature: String } = "a type can't be `{feature}`",
            label "not for types", help "give the feature to the members that are of the type";
        /// A struct has a base, which has a base, and so on, in a chain that is too long.
        ///
        /// Each struct has the members of all its bases, so the limit keeps the size of the result in proportion to the schema's.
        "E280" Error TooManyBases { limit: usize } = "a chain of more than {limit} bases",
            label "one base too many", help "no struct of QEMU has more than three";
        /// The newest release of QEMU rejects the schema, an older one accepts it.
        ///
        /// The language of schemas grew stricter from release to release. If neither `--qemu` nor a file `VERSION` in the schema's folder, or in
        /// one of the three folders above it, says which release a schema is of, the rules of the newest release apply, and if these reject
        /// it, the rules of the newest release that accepts it.
        "W282" Warning OlderRelease { release: String, newest: String, reason: String } = "the schema is read by the rules of QEMU {release}, because those of {newest} reject it: {reason}",
            label "the release", help "if it is of QEMU {release}, say so: `--qemu {release}`, or `Builder::qemu`; if it is a module of a larger schema, pass the root, whose pragmas then apply; `--qemu {newest}` shows all that {newest} rejects";
        /// The release whose rules reject the schema comes from a file `VERSION`.
        ///
        /// A QEMU checkout has such a file. That of another project can look the same.
        "W283" Warning CheckoutRelease { release: String } = "the schema is checked by the rules of QEMU {release}, the release that this file names",
            label "the release", help "if it is of another release, say so: `--qemu VERSION`, or `Builder::qemu`";
        /// No release accepts the schema, but an older one finds fewer errors than the newest.
        ///
        /// The schema is probably of the older release, and has a mistake.
        "W284" Warning NearestRelease { release: String, newest: String, errors: usize, all: usize } = "by the rules of QEMU {newest} the schema has {all} errors, by those of {release} it has {errors}",
            label "the schema", help "if the schema is of QEMU {release}, say so: `--qemu {release}`, or `Builder::qemu`";
        /// A condition has a form that the release whose rules apply does not have.
        ///
        /// Up to QEMU 6.1, a condition is an expression in C or a list of these: `'if': [ 'defined(A)', 'defined(B)' ]`. Since 6.2 it is the name
        /// of a macro, or an object: `'if': { 'all': [ 'A', 'B' ] }`.
        "E287" Error ConditionRelease { release: String, form: &'static str } = "QEMU {release} has no condition of this form",
            label "not in QEMU {release}", help "write {form}";
        /// A schema has more different features than QEMU can store.
        ///
        /// Since 10.0 QEMU keeps features in a bit map of 64. `deprecated` and `unstable` are two of them, whether or not they are used.
        "E285" Error TooManyFeatures { limit: usize } = "more than {limit} different features",
            label "one feature too many", help "use a feature that exists, or remove one; `deprecated` and `unstable` count as well";
        /// The same, if no release was asked for.
        "W286" Warning ManyFeatures { limit: usize } = "more than {limit} different features, which QEMU rejects since 10.0",
            label "one feature too many", help "use a feature that exists, or remove one; `deprecated` and `unstable` count as well";
    }
}
