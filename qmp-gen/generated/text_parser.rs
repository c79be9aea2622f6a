// The parser of `text/grammar.pest`, expanded by pest. Made by `cargo xtask regenerate`; do not edit.
// Fingerprints: 15727880815469265229 of what follows the header, 6951717672354275537 of `xtask/grammar`.

const _: () = assert!(
    super::super::parser_fits(include_bytes!("../src/syntax/text/grammar.pest"), 10244566762216010450),
    "the parser is not that of its grammar: run `cargo xtask regenerate`"
);

/// The names of fields, in the order of the rule `field_name`, which is the canonical one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FieldName {
    /// `Since:`
    Since,
    /// `Until:`
    Until,
    /// `Group:`
    Group,
    /// `Subject:`
    Subject,
    /// `Only:`
    Only,
    /// `Keywords:`
    Keywords,
    /// `Successor:`
    Successor,
    /// `Deprecated:`
    Deprecated,
    /// `Stability:`
    Stability,
    /// `Rate-limit:`
    RateLimit,
}
impl FieldName {
    /// All of them.
    pub const ALL: [Self; 10usize] = [
        Self::Since,
        Self::Until,
        Self::Group,
        Self::Subject,
        Self::Only,
        Self::Keywords,
        Self::Successor,
        Self::Deprecated,
        Self::Stability,
        Self::RateLimit,
    ];
    /// As it is written.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Since => "Since",
            Self::Until => "Until",
            Self::Group => "Group",
            Self::Subject => "Subject",
            Self::Only => "Only",
            Self::Keywords => "Keywords",
            Self::Successor => "Successor",
            Self::Deprecated => "Deprecated",
            Self::Stability => "Stability",
            Self::RateLimit => "Rate-limit",
        }
    }
}

/**The events text document: which line is what.

The grammar says where things are, never what they mean. It reads lines; whatever no other rule takes is a `paragraph`, which is looked
at once more for what it might have been meant to be. Nothing here recurses but JSON, whose depth is checked beforehand.*/
#[allow(dead_code, non_camel_case_types, clippy::upper_case_acronyms)]
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Rule {
    ///End-of-input
    EOI,
    ///The whole file: an optional title with the lines that precede it, an introduction, and a section for each event.
    r#document,
    ///Spaces and tabs within a line.
    r#hs,
    ///A line that holds nothing but `|`, as some web pages put them between lines.
    r#filler,
    ///The end of a line. One or two fillers that follow belong to it; a longer run is a blank line.
    r#line_end,
    ///A blank line, or fillers in its place.
    r#blank,
    ///What is written on a line from here to its end.
    r#line,
    ///Where a paragraph, bullet or note ends although no blank line says so.
    r#stop,
    ///A line of `-` or `=`.
    r#ruling,
    ///Any line over such a line.
    r#ruled,
    ///The rest of a text that goes on over several lines.
    r#lines,
    ///Lines before the title, such as the header of a web page.
    r#front,
    ///One of these lines.
    r#front_line,
    ///`QEMU Machine Protocol Events` over a line of `=`.
    r#title,
    ///Paragraphs between the title and the first heading.
    r#introduction,
    ///A heading and all up to the next.
    r#section,
    ///One thing in a section, told by how its first line starts.
    r#item,
    ///`SHUTDOWN` over a line of `-`; in the first edition `1 SHUTDOWN`, in another `SPICE_CONNECTED, SPICE_DISCONNECTED`.
    r#heading,
    ///The names of a heading, without the number before them.
    r#names,
    ///`SPICE_CONNECTED`, or in a fork of QEMU `__com.example_FAN`
    r#event_name,
    ///`__com.example_`: the mark of a fork, by a domain that is its own.
    r#downstream,
    ///A line of `-`, of whatever length.
    r#underline,
    ///A line of `-` under nothing.
    r#stray_underline,
    ///A line over a line of `=` where a heading would be.
    r#misruled,
    ///`Since: 2.3`
    r#field,
    ///`Since`, `Subject`, and their like, in their canonical order. `FieldName` is generated from this list.
    r#field_name,
    ///The start of a field.
    r#field_label,
    ///Something in the form of a field, under the heading, on a line of its own.
    r#odd_field,
    ///The name of such a field.
    r#odd_name,
    ///`Description:`, which the first edition puts before its prose.
    r#description_label,
    ///A paragraph of prose: what nothing else is.
    r#paragraph,
    ///`Note: this event is rate-limited.`
    r#note,
    ///The start of a note.
    r#note_label,
    ///`(since 6.0, until 8.2)`
    r#releases,
    ///One of the two.
    r#release,
    ///`since 6.0`
    r#first_release,
    ///`until 8.2`
    r#last_release,
    ///`Data:` or `Data: None.`
    r#data_header,
    ///The start of such a line.
    r#data_label,
    ///`None.`
    r#none,
    ///`- "device": device name (json-string)`, with all its lines.
    r#bullet,
    ///The start of a bullet, or of what was meant to be one.
    r#bullet_mark,
    ///A line that starts like a bullet and is not one.
    r#broken_bullet,
    ///How far a bullet is indented.
    r#indent,
    ///The member's name; `data` without quotes is the whole object.
    r#bullet_name,
    ///`device`
    r#member_name,
    ///`data`, for the object as a whole.
    r#whole,
    ///The prose of a bullet or a value.
    r#text,
    ///Space between two words, which may be the end of a line.
    r#gap,
    ///The end of a line within a text.
    r#soft_break,
    ///The end of a line before a value.
    r#value_break,
    ///The start of a value's line.
    r#value_start,
    ///`"ignore": the error was ignored`
    r#value,
    ///One word of a text, or a group that has to be told from words.
    r#piece,
    ///Anything between spaces.
    r#word,
    ///`"ipv4"`
    r#quoted,
    ///The text between the quotes.
    r#quoted_text,
    ///`"reset", "shutdown", or "none"`
    r#value_list,
    ///`See MigrationStatus in ~/qapi-schema.json for possible values`
    r#reference,
    ///`array of` before the type of its items.
    r#array_of,
    ///`MigrationStatus`
    r#type_name,
    ///`~/qapi-schema.json`
    r#schema_path,
    ///`(json-string, optional)`; also any other parenthesis without one inside, such as `(e.g., reason for the error)`.
    r#parenthesis,
    ///One part of it.
    r#part,
    ///What follows a part.
    r#part_end,
    ///`json-string`; `json-array of json-int`.
    r#json_type,
    ///`json-string`
    r#json_name,
    ///A type that the schema language has built in.
    r#builtin,
    ///`optional`
    r#optional,
    ///`since 4.0`
    r#since,
    ///`until 8.2`
    r#until,
    ///`deprecated 8.0`
    r#deprecated,
    ///`only linux`, `only not riscv`
    r#only,
    ///`not`
    r#not,
    ///The name of a target, a host system or a build option.
    r#condition,
    ///`MigrationStatus`, a type of the schema without the schema's name.
    r#named,
    ///The release in it.
    r#version,
    ///`or inline`: the members of the object may be in `data` itself.
    r#inline,
    ///`"ipv4" or "ipv6"`, `currently always "pause"`, `"stream" for image streaming`
    r#values,
    ///One value, and what is said of it.
    r#listed,
    ///`for image streaming`
    r#meaning,
    ///Any other words.
    r#words,
    ///A word in a parenthesis.
    r#bare,
    ///`Example:`
    r#example_header,
    ///The start of such a line.
    r#example_label,
    ///`Example`
    r#example_word,
    ///What follows the label of an example with a caption, up to its JSON.
    r#caption_rest,
    ///Where such a caption ends.
    r#caption_end,
    ///`Example (since 2.8): read operation`, over its JSON.
    r#dated_caption,
    ///A line as QEMU sends it, in any layout, with the text above it.
    r#example,
    ///The JSON of an example by itself.
    r#only_object,
    ///Text that starts like an example and is not one.
    r#no_json,
    ///`Read operation:`
    r#caption,
    ///The last line of a caption, right over an example.
    r#caption_line,
    ///A closing brace too many.
    r#stray_brace,
    ///Space between the parts of JSON.
    r#json_space,
    ///`{"seconds": 1, "microseconds": 2}`
    r#object,
    ///A comma between two members, or its absence.
    r#comma,
    ///A comma that was forgotten.
    r#missing_comma,
    ///`"seconds": 1`
    r#pair,
    ///`[1, 2]`
    r#array,
    ///Any JSON value.
    r#json,
    ///`"ide0-hd1"`
    r#string,
    ///The text between the quotes, with its escapes.
    r#characters,
    ///Characters that are not escaped.
    r#plain,
    ///`\"`, `\u00e9`
    r#escape,
    ///`-1.5e3`
    r#number,
    ///`true` or `false`
    r#boolean,
    ///`null`
    r#null,
}
impl Rule {
    pub fn all_rules() -> &'static [Rule] {
        &[
            Rule::r#document,
            Rule::r#hs,
            Rule::r#filler,
            Rule::r#line_end,
            Rule::r#blank,
            Rule::r#line,
            Rule::r#stop,
            Rule::r#ruling,
            Rule::r#ruled,
            Rule::r#lines,
            Rule::r#front,
            Rule::r#front_line,
            Rule::r#title,
            Rule::r#introduction,
            Rule::r#section,
            Rule::r#item,
            Rule::r#heading,
            Rule::r#names,
            Rule::r#event_name,
            Rule::r#downstream,
            Rule::r#underline,
            Rule::r#stray_underline,
            Rule::r#misruled,
            Rule::r#field,
            Rule::r#field_name,
            Rule::r#field_label,
            Rule::r#odd_field,
            Rule::r#odd_name,
            Rule::r#description_label,
            Rule::r#paragraph,
            Rule::r#note,
            Rule::r#note_label,
            Rule::r#releases,
            Rule::r#release,
            Rule::r#first_release,
            Rule::r#last_release,
            Rule::r#data_header,
            Rule::r#data_label,
            Rule::r#none,
            Rule::r#bullet,
            Rule::r#bullet_mark,
            Rule::r#broken_bullet,
            Rule::r#indent,
            Rule::r#bullet_name,
            Rule::r#member_name,
            Rule::r#whole,
            Rule::r#text,
            Rule::r#gap,
            Rule::r#soft_break,
            Rule::r#value_break,
            Rule::r#value_start,
            Rule::r#value,
            Rule::r#piece,
            Rule::r#word,
            Rule::r#quoted,
            Rule::r#quoted_text,
            Rule::r#value_list,
            Rule::r#reference,
            Rule::r#array_of,
            Rule::r#type_name,
            Rule::r#schema_path,
            Rule::r#parenthesis,
            Rule::r#part,
            Rule::r#part_end,
            Rule::r#json_type,
            Rule::r#json_name,
            Rule::r#builtin,
            Rule::r#optional,
            Rule::r#since,
            Rule::r#until,
            Rule::r#deprecated,
            Rule::r#only,
            Rule::r#not,
            Rule::r#condition,
            Rule::r#named,
            Rule::r#version,
            Rule::r#inline,
            Rule::r#values,
            Rule::r#listed,
            Rule::r#meaning,
            Rule::r#words,
            Rule::r#bare,
            Rule::r#example_header,
            Rule::r#example_label,
            Rule::r#example_word,
            Rule::r#caption_rest,
            Rule::r#caption_end,
            Rule::r#dated_caption,
            Rule::r#example,
            Rule::r#only_object,
            Rule::r#no_json,
            Rule::r#caption,
            Rule::r#caption_line,
            Rule::r#stray_brace,
            Rule::r#json_space,
            Rule::r#object,
            Rule::r#comma,
            Rule::r#missing_comma,
            Rule::r#pair,
            Rule::r#array,
            Rule::r#json,
            Rule::r#string,
            Rule::r#characters,
            Rule::r#plain,
            Rule::r#escape,
            Rule::r#number,
            Rule::r#boolean,
            Rule::r#null,
        ]
    }
}
#[allow(clippy::all)]
impl ::pest::Parser<Rule> for TextParser {
    fn parse<'i>(
        rule: Rule,
        input: &'i str,
    ) -> ::core::result::Result<
        ::pest::iterators::Pairs<'i, Rule>,
        ::pest::error::Error<Rule>,
    > {
        mod rules {
            #![allow(clippy::upper_case_acronyms)]
            pub mod hidden {
                use super::super::Rule;
                #[inline]
                #[allow(dead_code, non_snake_case, unused_variables)]
                pub fn skip(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    Ok(state)
                }
            }
            pub mod visible {
                use super::super::Step;
                use super::super::Rule;
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#document(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#document,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match match match self::r#SOI(state) {
                                            Ok(state) => {
                                                state
                                                    .optional::<
                                                        Step,
                                                    >(|state| {
                                                        state
                                                            .sequence::<
                                                                Step,
                                                            >(|state| {
                                                                match self::r#front(state) {
                                                                    Ok(state) => self::r#title(state),
                                                                    failed => failed,
                                                                }
                                                            })
                                                    })
                                            }
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#introduction(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                state
                                                    .sequence::<
                                                        Step,
                                                    >(|state| {
                                                        state
                                                            .optional::<
                                                                Step,
                                                            >(|state| {
                                                                match self::r#section(state) {
                                                                    Ok(state) => {
                                                                        state
                                                                            .repeat::<
                                                                                Step,
                                                                            >(|state| {
                                                                                state.sequence::<Step>(|state| { self::r#section(state) })
                                                                            })
                                                                    }
                                                                    failed => failed,
                                                                }
                                                            })
                                                    })
                                            }
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#EOI(state),
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#hs(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .sequence::<
                            Step,
                        >(|state| {
                            state
                                .optional::<
                                    Step,
                                >(|state| {
                                    match match state.match_string(" ") {
                                        Err(state) => state.match_string("\t"),
                                        read => read,
                                    } {
                                        Ok(state) => {
                                            state
                                                .repeat::<
                                                    Step,
                                                >(|state| {
                                                    state
                                                        .sequence::<
                                                            Step,
                                                        >(|state| {
                                                            match state.match_string(" ") {
                                                                Err(state) => state.match_string("\t"),
                                                                read => read,
                                                            }
                                                        })
                                                })
                                        }
                                        failed => failed,
                                    }
                                })
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#filler(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .sequence::<
                            Step,
                        >(|state| {
                            match match match self::r#hs(state) {
                                Ok(state) => state.match_string("|"),
                                failed => failed,
                            } {
                                Ok(state) => self::r#hs(state),
                                failed => failed,
                            } {
                                Ok(state) => {
                                    match state.match_string("\n") {
                                        Err(state) => self::r#EOI(state),
                                        read => read,
                                    }
                                }
                                failed => failed,
                            }
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#line_end(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .sequence::<
                            Step,
                        >(|state| {
                            match self::r#hs(state) {
                                Ok(state) => {
                                    match state
                                        .sequence::<
                                            Step,
                                        >(|state| {
                                            match state.match_string("\n") {
                                                Ok(state) => {
                                                    state
                                                        .optional::<
                                                            Step,
                                                        >(|state| {
                                                            state
                                                                .sequence::<
                                                                    Step,
                                                                >(|state| {
                                                                    match match self::r#filler(state) {
                                                                        Ok(state) => {
                                                                            state.optional::<Step>(|state| { self::r#filler(state) })
                                                                        }
                                                                        failed => failed,
                                                                    } {
                                                                        Ok(state) => {
                                                                            state
                                                                                .lookahead::<Step>(false, |state| { self::r#filler(state) })
                                                                        }
                                                                        failed => failed,
                                                                    }
                                                                })
                                                        })
                                                }
                                                failed => failed,
                                            }
                                        })
                                    {
                                        Err(state) => self::r#EOI(state),
                                        read => read,
                                    }
                                }
                                failed => failed,
                            }
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#blank(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    let state = state.check_stack_limit()?;
                    match match state
                        .sequence::<
                            Step,
                        >(|state| {
                            match self::r#hs(state) {
                                Ok(state) => state.match_string("\n"),
                                failed => failed,
                            }
                        })
                    {
                        Err(state) => {
                            state
                                .sequence::<
                                    Step,
                                >(|state| {
                                    match state
                                        .sequence::<
                                            Step,
                                        >(|state| {
                                            match match state.match_string(" ") {
                                                Err(state) => state.match_string("\t"),
                                                read => read,
                                            } {
                                                Ok(state) => {
                                                    state
                                                        .sequence::<
                                                            Step,
                                                        >(|state| {
                                                            state
                                                                .optional::<
                                                                    Step,
                                                                >(|state| {
                                                                    match match state.match_string(" ") {
                                                                        Err(state) => state.match_string("\t"),
                                                                        read => read,
                                                                    } {
                                                                        Ok(state) => {
                                                                            state
                                                                                .repeat::<
                                                                                    Step,
                                                                                >(|state| {
                                                                                    state
                                                                                        .sequence::<
                                                                                            Step,
                                                                                        >(|state| {
                                                                                            match state.match_string(" ") {
                                                                                                Err(state) => state.match_string("\t"),
                                                                                                read => read,
                                                                                            }
                                                                                        })
                                                                                })
                                                                        }
                                                                        failed => failed,
                                                                    }
                                                                })
                                                        })
                                                }
                                                failed => failed,
                                            }
                                        })
                                    {
                                        Ok(state) => self::r#EOI(state),
                                        failed => failed,
                                    }
                                })
                        }
                        read => read,
                    } {
                        Err(state) => {
                            state
                                .sequence::<
                                    Step,
                                >(|state| {
                                    match self::r#filler(state) {
                                        Ok(state) => {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    state
                                                        .optional::<
                                                            Step,
                                                        >(|state| {
                                                            match self::r#filler(state) {
                                                                Ok(state) => {
                                                                    state
                                                                        .repeat::<
                                                                            Step,
                                                                        >(|state| {
                                                                            state.sequence::<Step>(|state| { self::r#filler(state) })
                                                                        })
                                                                }
                                                                failed => failed,
                                                            }
                                                        })
                                                })
                                        }
                                        failed => failed,
                                    }
                                })
                        }
                        read => read,
                    }
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#line(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#line,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match state
                                            .sequence::<
                                                Step,
                                            >(|state| {
                                                match state
                                                    .lookahead::<
                                                        Step,
                                                    >(false, |state| { state.match_string("\n") })
                                                {
                                                    Ok(state) => self::r#ANY(state),
                                                    failed => failed,
                                                }
                                            })
                                        {
                                            Ok(state) => {
                                                state
                                                    .sequence::<
                                                        Step,
                                                    >(|state| {
                                                        state
                                                            .optional::<
                                                                Step,
                                                            >(|state| {
                                                                match state
                                                                    .sequence::<
                                                                        Step,
                                                                    >(|state| {
                                                                        match state
                                                                            .lookahead::<
                                                                                Step,
                                                                            >(false, |state| { state.match_string("\n") })
                                                                        {
                                                                            Ok(state) => self::r#ANY(state),
                                                                            failed => failed,
                                                                        }
                                                                    })
                                                                {
                                                                    Ok(state) => {
                                                                        state
                                                                            .repeat::<
                                                                                Step,
                                                                            >(|state| {
                                                                                state
                                                                                    .sequence::<
                                                                                        Step,
                                                                                    >(|state| {
                                                                                        state
                                                                                            .sequence::<
                                                                                                Step,
                                                                                            >(|state| {
                                                                                                match state
                                                                                                    .lookahead::<
                                                                                                        Step,
                                                                                                    >(false, |state| { state.match_string("\n") })
                                                                                                {
                                                                                                    Ok(state) => self::r#ANY(state),
                                                                                                    failed => failed,
                                                                                                }
                                                                                            })
                                                                                    })
                                                                            })
                                                                    }
                                                                    failed => failed,
                                                                }
                                                            })
                                                    })
                                            }
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#stop(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    let state = state.check_stack_limit()?;
                    match match match match match self::r#EOI(state) {
                        Err(state) => self::r#blank(state),
                        read => read,
                    } {
                        Err(state) => self::r#ruled(state),
                        read => read,
                    } {
                        Err(state) => self::r#ruling(state),
                        read => read,
                    } {
                        Err(state) => {
                            state
                                .sequence::<
                                    Step,
                                >(|state| {
                                    match self::r#hs(state) {
                                        Ok(state) => {
                                            match match match match match self::r#bullet_mark(state) {
                                                Err(state) => self::r#data_label(state),
                                                read => read,
                                            } {
                                                Err(state) => self::r#example_label(state),
                                                read => read,
                                            } {
                                                Err(state) => self::r#note_label(state),
                                                read => read,
                                            } {
                                                Err(state) => self::r#field_label(state),
                                                read => read,
                                            } {
                                                Err(state) => state.match_string("{"),
                                                read => read,
                                            }
                                        }
                                        failed => failed,
                                    }
                                })
                        }
                        read => read,
                    } {
                        Err(state) => self::r#caption_line(state),
                        read => read,
                    }
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#ruling(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .sequence::<
                            Step,
                        >(|state| {
                            match match self::r#hs(state) {
                                Ok(state) => {
                                    match state
                                        .sequence::<
                                            Step,
                                        >(|state| {
                                            match match match state.match_string("-") {
                                                Ok(state) => state.match_string("-"),
                                                failed => failed,
                                            } {
                                                Ok(state) => state.match_string("-"),
                                                failed => failed,
                                            } {
                                                Ok(state) => {
                                                    state
                                                        .sequence::<
                                                            Step,
                                                        >(|state| {
                                                            state
                                                                .optional::<
                                                                    Step,
                                                                >(|state| {
                                                                    match state.match_string("-") {
                                                                        Ok(state) => {
                                                                            state
                                                                                .repeat::<
                                                                                    Step,
                                                                                >(|state| {
                                                                                    state.sequence::<Step>(|state| { state.match_string("-") })
                                                                                })
                                                                        }
                                                                        failed => failed,
                                                                    }
                                                                })
                                                        })
                                                }
                                                failed => failed,
                                            }
                                        })
                                    {
                                        Err(state) => {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match match match state.match_string("=") {
                                                        Ok(state) => state.match_string("="),
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => state.match_string("="),
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => {
                                                            state
                                                                .sequence::<
                                                                    Step,
                                                                >(|state| {
                                                                    state
                                                                        .optional::<
                                                                            Step,
                                                                        >(|state| {
                                                                            match state.match_string("=") {
                                                                                Ok(state) => {
                                                                                    state
                                                                                        .repeat::<
                                                                                            Step,
                                                                                        >(|state| {
                                                                                            state.sequence::<Step>(|state| { state.match_string("=") })
                                                                                        })
                                                                                }
                                                                                failed => failed,
                                                                            }
                                                                        })
                                                                })
                                                        }
                                                        failed => failed,
                                                    }
                                                })
                                        }
                                        read => read,
                                    }
                                }
                                failed => failed,
                            } {
                                Ok(state) => {
                                    state
                                        .lookahead::<
                                            Step,
                                        >(
                                            true,
                                            |state| {
                                                state
                                                    .sequence::<
                                                        Step,
                                                    >(|state| {
                                                        match self::r#hs(state) {
                                                            Ok(state) => {
                                                                match state.match_string("\n") {
                                                                    Err(state) => self::r#EOI(state),
                                                                    read => read,
                                                                }
                                                            }
                                                            failed => failed,
                                                        }
                                                    })
                                            },
                                        )
                                }
                                failed => failed,
                            }
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#ruled(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .sequence::<
                            Step,
                        >(|state| {
                            match match self::r#line(state) {
                                Ok(state) => self::r#line_end(state),
                                failed => failed,
                            } {
                                Ok(state) => self::r#ruling(state),
                                failed => failed,
                            }
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#lines(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .sequence::<
                            Step,
                        >(|state| {
                            match match self::r#line(state) {
                                Ok(state) => self::r#line_end(state),
                                failed => failed,
                            } {
                                Ok(state) => {
                                    state
                                        .sequence::<
                                            Step,
                                        >(|state| {
                                            state
                                                .optional::<
                                                    Step,
                                                >(|state| {
                                                    match state
                                                        .sequence::<
                                                            Step,
                                                        >(|state| {
                                                            match state
                                                                .sequence::<
                                                                    Step,
                                                                >(|state| {
                                                                    match match state
                                                                        .lookahead::<Step>(false, |state| { self::r#stop(state) })
                                                                    {
                                                                        Ok(state) => self::r#hs(state),
                                                                        failed => failed,
                                                                    } {
                                                                        Ok(state) => self::r#line(state),
                                                                        failed => failed,
                                                                    }
                                                                })
                                                            {
                                                                Ok(state) => self::r#line_end(state),
                                                                failed => failed,
                                                            }
                                                        })
                                                    {
                                                        Ok(state) => {
                                                            state
                                                                .repeat::<
                                                                    Step,
                                                                >(|state| {
                                                                    state
                                                                        .sequence::<
                                                                            Step,
                                                                        >(|state| {
                                                                            state
                                                                                .sequence::<
                                                                                    Step,
                                                                                >(|state| {
                                                                                    match state
                                                                                        .sequence::<
                                                                                            Step,
                                                                                        >(|state| {
                                                                                            match match state
                                                                                                .lookahead::<Step>(false, |state| { self::r#stop(state) })
                                                                                            {
                                                                                                Ok(state) => self::r#hs(state),
                                                                                                failed => failed,
                                                                                            } {
                                                                                                Ok(state) => self::r#line(state),
                                                                                                failed => failed,
                                                                                            }
                                                                                        })
                                                                                    {
                                                                                        Ok(state) => self::r#line_end(state),
                                                                                        failed => failed,
                                                                                    }
                                                                                })
                                                                        })
                                                                })
                                                        }
                                                        failed => failed,
                                                    }
                                                })
                                        })
                                }
                                failed => failed,
                            }
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#front(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#front,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        state
                                            .optional::<
                                                Step,
                                            >(|state| {
                                                match match self::r#blank(state) {
                                                    Err(state) => {
                                                        state
                                                            .sequence::<
                                                                Step,
                                                            >(|state| {
                                                                match match state
                                                                    .lookahead::<Step>(false, |state| { self::r#title(state) })
                                                                {
                                                                    Ok(state) => {
                                                                        state
                                                                            .lookahead::<
                                                                                Step,
                                                                            >(false, |state| { self::r#heading(state) })
                                                                    }
                                                                    failed => failed,
                                                                } {
                                                                    Ok(state) => self::r#front_line(state),
                                                                    failed => failed,
                                                                }
                                                            })
                                                    }
                                                    read => read,
                                                } {
                                                    Ok(state) => {
                                                        state
                                                            .repeat::<
                                                                Step,
                                                            >(|state| {
                                                                state
                                                                    .sequence::<
                                                                        Step,
                                                                    >(|state| {
                                                                        match self::r#blank(state) {
                                                                            Err(state) => {
                                                                                state
                                                                                    .sequence::<
                                                                                        Step,
                                                                                    >(|state| {
                                                                                        match match state
                                                                                            .lookahead::<Step>(false, |state| { self::r#title(state) })
                                                                                        {
                                                                                            Ok(state) => {
                                                                                                state
                                                                                                    .lookahead::<
                                                                                                        Step,
                                                                                                    >(false, |state| { self::r#heading(state) })
                                                                                            }
                                                                                            failed => failed,
                                                                                        } {
                                                                                            Ok(state) => self::r#front_line(state),
                                                                                            failed => failed,
                                                                                        }
                                                                                    })
                                                                            }
                                                                            read => read,
                                                                        }
                                                                    })
                                                            })
                                                    }
                                                    failed => failed,
                                                }
                                            })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#front_line(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .sequence::<
                            Step,
                        >(|state| {
                            match match self::r#hs(state) {
                                Ok(state) => self::r#line(state),
                                failed => failed,
                            } {
                                Ok(state) => self::r#line_end(state),
                                failed => failed,
                            }
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#title(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#title,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match match match match self::r#hs(state) {
                                            Ok(state) => self::r#line(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#line_end(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#hs(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                state
                                                    .sequence::<
                                                        Step,
                                                    >(|state| {
                                                        match match state.match_string("=") {
                                                            Ok(state) => state.match_string("="),
                                                            failed => failed,
                                                        } {
                                                            Ok(state) => {
                                                                state
                                                                    .sequence::<
                                                                        Step,
                                                                    >(|state| {
                                                                        state
                                                                            .optional::<
                                                                                Step,
                                                                            >(|state| {
                                                                                match state.match_string("=") {
                                                                                    Ok(state) => {
                                                                                        state
                                                                                            .repeat::<
                                                                                                Step,
                                                                                            >(|state| {
                                                                                                state.sequence::<Step>(|state| { state.match_string("=") })
                                                                                            })
                                                                                    }
                                                                                    failed => failed,
                                                                                }
                                                                            })
                                                                    })
                                                            }
                                                            failed => failed,
                                                        }
                                                    })
                                            }
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#line_end(state),
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#introduction(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#introduction,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        state
                                            .optional::<
                                                Step,
                                            >(|state| {
                                                match match match self::r#blank(state) {
                                                    Err(state) => self::r#stray_underline(state),
                                                    read => read,
                                                } {
                                                    Err(state) => {
                                                        state
                                                            .sequence::<
                                                                Step,
                                                            >(|state| {
                                                                match state
                                                                    .lookahead::<
                                                                        Step,
                                                                    >(false, |state| { self::r#heading(state) })
                                                                {
                                                                    Ok(state) => self::r#paragraph(state),
                                                                    failed => failed,
                                                                }
                                                            })
                                                    }
                                                    read => read,
                                                } {
                                                    Ok(state) => {
                                                        state
                                                            .repeat::<
                                                                Step,
                                                            >(|state| {
                                                                state
                                                                    .sequence::<
                                                                        Step,
                                                                    >(|state| {
                                                                        match match self::r#blank(state) {
                                                                            Err(state) => self::r#stray_underline(state),
                                                                            read => read,
                                                                        } {
                                                                            Err(state) => {
                                                                                state
                                                                                    .sequence::<
                                                                                        Step,
                                                                                    >(|state| {
                                                                                        match state
                                                                                            .lookahead::<
                                                                                                Step,
                                                                                            >(false, |state| { self::r#heading(state) })
                                                                                        {
                                                                                            Ok(state) => self::r#paragraph(state),
                                                                                            failed => failed,
                                                                                        }
                                                                                    })
                                                                            }
                                                                            read => read,
                                                                        }
                                                                    })
                                                            })
                                                    }
                                                    failed => failed,
                                                }
                                            })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#section(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#section,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match self::r#heading(state) {
                                            Ok(state) => {
                                                state
                                                    .sequence::<
                                                        Step,
                                                    >(|state| {
                                                        state
                                                            .optional::<
                                                                Step,
                                                            >(|state| {
                                                                match state
                                                                    .sequence::<
                                                                        Step,
                                                                    >(|state| {
                                                                        match state
                                                                            .sequence::<
                                                                                Step,
                                                                            >(|state| {
                                                                                state
                                                                                    .optional::<
                                                                                        Step,
                                                                                    >(|state| {
                                                                                        match self::r#blank(state) {
                                                                                            Ok(state) => {
                                                                                                state
                                                                                                    .repeat::<
                                                                                                        Step,
                                                                                                    >(|state| {
                                                                                                        state.sequence::<Step>(|state| { self::r#blank(state) })
                                                                                                    })
                                                                                            }
                                                                                            failed => failed,
                                                                                        }
                                                                                    })
                                                                            })
                                                                        {
                                                                            Ok(state) => {
                                                                                match self::r#field(state) {
                                                                                    Err(state) => self::r#odd_field(state),
                                                                                    read => read,
                                                                                }
                                                                            }
                                                                            failed => failed,
                                                                        }
                                                                    })
                                                                {
                                                                    Ok(state) => {
                                                                        state
                                                                            .repeat::<
                                                                                Step,
                                                                            >(|state| {
                                                                                state
                                                                                    .sequence::<
                                                                                        Step,
                                                                                    >(|state| {
                                                                                        state
                                                                                            .sequence::<
                                                                                                Step,
                                                                                            >(|state| {
                                                                                                match state
                                                                                                    .sequence::<
                                                                                                        Step,
                                                                                                    >(|state| {
                                                                                                        state
                                                                                                            .optional::<
                                                                                                                Step,
                                                                                                            >(|state| {
                                                                                                                match self::r#blank(state) {
                                                                                                                    Ok(state) => {
                                                                                                                        state
                                                                                                                            .repeat::<
                                                                                                                                Step,
                                                                                                                            >(|state| {
                                                                                                                                state.sequence::<Step>(|state| { self::r#blank(state) })
                                                                                                                            })
                                                                                                                    }
                                                                                                                    failed => failed,
                                                                                                                }
                                                                                                            })
                                                                                                    })
                                                                                                {
                                                                                                    Ok(state) => {
                                                                                                        match self::r#field(state) {
                                                                                                            Err(state) => self::r#odd_field(state),
                                                                                                            read => read,
                                                                                                        }
                                                                                                    }
                                                                                                    failed => failed,
                                                                                                }
                                                                                            })
                                                                                    })
                                                                            })
                                                                    }
                                                                    failed => failed,
                                                                }
                                                            })
                                                    })
                                            }
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                state
                                                    .sequence::<
                                                        Step,
                                                    >(|state| {
                                                        state
                                                            .optional::<
                                                                Step,
                                                            >(|state| {
                                                                match self::r#item(state) {
                                                                    Ok(state) => {
                                                                        state
                                                                            .repeat::<
                                                                                Step,
                                                                            >(|state| {
                                                                                state.sequence::<Step>(|state| { self::r#item(state) })
                                                                            })
                                                                    }
                                                                    failed => failed,
                                                                }
                                                            })
                                                    })
                                            }
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#item(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    let state = state.check_stack_limit()?;
                    match self::r#blank(state) {
                        Err(state) => {
                            state
                                .sequence::<
                                    Step,
                                >(|state| {
                                    match state
                                        .lookahead::<
                                            Step,
                                        >(false, |state| { self::r#heading(state) })
                                    {
                                        Ok(state) => {
                                            match match match match match match match match match self::r#stray_underline(
                                                state,
                                            ) {
                                                Err(state) => self::r#misruled(state),
                                                read => read,
                                            } {
                                                Err(state) => self::r#field(state),
                                                read => read,
                                            } {
                                                Err(state) => self::r#data_header(state),
                                                read => read,
                                            } {
                                                Err(state) => self::r#bullet(state),
                                                read => read,
                                            } {
                                                Err(state) => self::r#broken_bullet(state),
                                                read => read,
                                            } {
                                                Err(state) => self::r#example_header(state),
                                                read => read,
                                            } {
                                                Err(state) => self::r#note(state),
                                                read => read,
                                            } {
                                                Err(state) => self::r#example(state),
                                                read => read,
                                            } {
                                                Err(state) => self::r#paragraph(state),
                                                read => read,
                                            }
                                        }
                                        failed => failed,
                                    }
                                })
                        }
                        read => read,
                    }
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#heading(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#heading,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match match match match self::r#hs(state) {
                                            Ok(state) => {
                                                match self::r#names(state) {
                                                    Err(state) => self::r#line(state),
                                                    read => read,
                                                }
                                            }
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#line_end(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#hs(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#underline(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#line_end(state),
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#names(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .sequence::<
                            Step,
                        >(|state| {
                            match match match state
                                .optional::<
                                    Step,
                                >(|state| {
                                    state
                                        .sequence::<
                                            Step,
                                        >(|state| {
                                            match match match state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match self::r#ASCII_DIGIT(state) {
                                                        Ok(state) => {
                                                            state
                                                                .sequence::<
                                                                    Step,
                                                                >(|state| {
                                                                    state
                                                                        .optional::<
                                                                            Step,
                                                                        >(|state| {
                                                                            match self::r#ASCII_DIGIT(state) {
                                                                                Ok(state) => {
                                                                                    state
                                                                                        .repeat::<
                                                                                            Step,
                                                                                        >(|state| {
                                                                                            state
                                                                                                .sequence::<Step>(|state| { self::r#ASCII_DIGIT(state) })
                                                                                        })
                                                                                }
                                                                                failed => failed,
                                                                            }
                                                                        })
                                                                })
                                                        }
                                                        failed => failed,
                                                    }
                                                })
                                            {
                                                Ok(state) => {
                                                    state.optional::<Step>(|state| { state.match_string(".") })
                                                }
                                                failed => failed,
                                            } {
                                                Ok(state) => state.match_string(" "),
                                                failed => failed,
                                            } {
                                                Ok(state) => {
                                                    state
                                                        .sequence::<
                                                            Step,
                                                        >(|state| {
                                                            state
                                                                .optional::<
                                                                    Step,
                                                                >(|state| {
                                                                    match state.match_string(" ") {
                                                                        Ok(state) => {
                                                                            state
                                                                                .repeat::<
                                                                                    Step,
                                                                                >(|state| {
                                                                                    state.sequence::<Step>(|state| { state.match_string(" ") })
                                                                                })
                                                                        }
                                                                        failed => failed,
                                                                    }
                                                                })
                                                        })
                                                }
                                                failed => failed,
                                            }
                                        })
                                })
                            {
                                Ok(state) => self::r#event_name(state),
                                failed => failed,
                            } {
                                Ok(state) => {
                                    state
                                        .sequence::<
                                            Step,
                                        >(|state| {
                                            state
                                                .optional::<
                                                    Step,
                                                >(|state| {
                                                    match state
                                                        .sequence::<
                                                            Step,
                                                        >(|state| {
                                                            match match match self::r#hs(state) {
                                                                Ok(state) => state.match_string(","),
                                                                failed => failed,
                                                            } {
                                                                Ok(state) => self::r#hs(state),
                                                                failed => failed,
                                                            } {
                                                                Ok(state) => self::r#event_name(state),
                                                                failed => failed,
                                                            }
                                                        })
                                                    {
                                                        Ok(state) => {
                                                            state
                                                                .repeat::<
                                                                    Step,
                                                                >(|state| {
                                                                    state
                                                                        .sequence::<
                                                                            Step,
                                                                        >(|state| {
                                                                            state
                                                                                .sequence::<
                                                                                    Step,
                                                                                >(|state| {
                                                                                    match match match self::r#hs(state) {
                                                                                        Ok(state) => state.match_string(","),
                                                                                        failed => failed,
                                                                                    } {
                                                                                        Ok(state) => self::r#hs(state),
                                                                                        failed => failed,
                                                                                    } {
                                                                                        Ok(state) => self::r#event_name(state),
                                                                                        failed => failed,
                                                                                    }
                                                                                })
                                                                        })
                                                                })
                                                        }
                                                        failed => failed,
                                                    }
                                                })
                                        })
                                }
                                failed => failed,
                            } {
                                Ok(state) => {
                                    state
                                        .lookahead::<
                                            Step,
                                        >(
                                            true,
                                            |state| {
                                                state
                                                    .sequence::<
                                                        Step,
                                                    >(|state| {
                                                        match self::r#hs(state) {
                                                            Ok(state) => state.match_string("\n"),
                                                            failed => failed,
                                                        }
                                                    })
                                            },
                                        )
                                }
                                failed => failed,
                            }
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#event_name(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#event_name,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match state
                                            .optional::<Step>(|state| { self::r#downstream(state) })
                                        {
                                            Ok(state) => self::r#ASCII_ALPHA_UPPER(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                state
                                                    .sequence::<
                                                        Step,
                                                    >(|state| {
                                                        state
                                                            .optional::<
                                                                Step,
                                                            >(|state| {
                                                                match match match self::r#ASCII_ALPHA_UPPER(state) {
                                                                    Err(state) => self::r#ASCII_DIGIT(state),
                                                                    read => read,
                                                                } {
                                                                    Err(state) => state.match_string("_"),
                                                                    read => read,
                                                                } {
                                                                    Ok(state) => {
                                                                        state
                                                                            .repeat::<
                                                                                Step,
                                                                            >(|state| {
                                                                                state
                                                                                    .sequence::<
                                                                                        Step,
                                                                                    >(|state| {
                                                                                        match match self::r#ASCII_ALPHA_UPPER(state) {
                                                                                            Err(state) => self::r#ASCII_DIGIT(state),
                                                                                            read => read,
                                                                                        } {
                                                                                            Err(state) => state.match_string("_"),
                                                                                            read => read,
                                                                                        }
                                                                                    })
                                                                            })
                                                                    }
                                                                    failed => failed,
                                                                }
                                                            })
                                                    })
                                            }
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#downstream(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .sequence::<
                            Step,
                        >(|state| {
                            match match state.match_string("__") {
                                Ok(state) => {
                                    state
                                        .sequence::<
                                            Step,
                                        >(|state| {
                                            match match match self::r#ASCII_ALPHANUMERIC(state) {
                                                Err(state) => state.match_string("."),
                                                read => read,
                                            } {
                                                Err(state) => state.match_string("-"),
                                                read => read,
                                            } {
                                                Ok(state) => {
                                                    state
                                                        .sequence::<
                                                            Step,
                                                        >(|state| {
                                                            state
                                                                .optional::<
                                                                    Step,
                                                                >(|state| {
                                                                    match match match self::r#ASCII_ALPHANUMERIC(state) {
                                                                        Err(state) => state.match_string("."),
                                                                        read => read,
                                                                    } {
                                                                        Err(state) => state.match_string("-"),
                                                                        read => read,
                                                                    } {
                                                                        Ok(state) => {
                                                                            state
                                                                                .repeat::<
                                                                                    Step,
                                                                                >(|state| {
                                                                                    state
                                                                                        .sequence::<
                                                                                            Step,
                                                                                        >(|state| {
                                                                                            match match self::r#ASCII_ALPHANUMERIC(state) {
                                                                                                Err(state) => state.match_string("."),
                                                                                                read => read,
                                                                                            } {
                                                                                                Err(state) => state.match_string("-"),
                                                                                                read => read,
                                                                                            }
                                                                                        })
                                                                                })
                                                                        }
                                                                        failed => failed,
                                                                    }
                                                                })
                                                        })
                                                }
                                                failed => failed,
                                            }
                                        })
                                }
                                failed => failed,
                            } {
                                Ok(state) => state.match_string("_"),
                                failed => failed,
                            }
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#underline(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#underline,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match state
                                            .sequence::<
                                                Step,
                                            >(|state| {
                                                match match match state.match_string("-") {
                                                    Ok(state) => state.match_string("-"),
                                                    failed => failed,
                                                } {
                                                    Ok(state) => state.match_string("-"),
                                                    failed => failed,
                                                } {
                                                    Ok(state) => {
                                                        state
                                                            .sequence::<
                                                                Step,
                                                            >(|state| {
                                                                state
                                                                    .optional::<
                                                                        Step,
                                                                    >(|state| {
                                                                        match state.match_string("-") {
                                                                            Ok(state) => {
                                                                                state
                                                                                    .repeat::<
                                                                                        Step,
                                                                                    >(|state| {
                                                                                        state.sequence::<Step>(|state| { state.match_string("-") })
                                                                                    })
                                                                            }
                                                                            failed => failed,
                                                                        }
                                                                    })
                                                            })
                                                    }
                                                    failed => failed,
                                                }
                                            })
                                        {
                                            Ok(state) => {
                                                state
                                                    .lookahead::<
                                                        Step,
                                                    >(
                                                        true,
                                                        |state| {
                                                            state
                                                                .sequence::<
                                                                    Step,
                                                                >(|state| {
                                                                    match self::r#hs(state) {
                                                                        Ok(state) => {
                                                                            match state.match_string("\n") {
                                                                                Err(state) => self::r#EOI(state),
                                                                                read => read,
                                                                            }
                                                                        }
                                                                        failed => failed,
                                                                    }
                                                                })
                                                        },
                                                    )
                                            }
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#stray_underline(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#stray_underline,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match self::r#hs(state) {
                                            Ok(state) => self::r#underline(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#line_end(state),
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#misruled(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#misruled,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match match match match self::r#hs(state) {
                                            Ok(state) => self::r#line(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#line_end(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#hs(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                state
                                                    .sequence::<
                                                        Step,
                                                    >(|state| {
                                                        match match match state.match_string("=") {
                                                            Ok(state) => state.match_string("="),
                                                            failed => failed,
                                                        } {
                                                            Ok(state) => state.match_string("="),
                                                            failed => failed,
                                                        } {
                                                            Ok(state) => {
                                                                state
                                                                    .sequence::<
                                                                        Step,
                                                                    >(|state| {
                                                                        state
                                                                            .optional::<
                                                                                Step,
                                                                            >(|state| {
                                                                                match state.match_string("=") {
                                                                                    Ok(state) => {
                                                                                        state
                                                                                            .repeat::<
                                                                                                Step,
                                                                                            >(|state| {
                                                                                                state.sequence::<Step>(|state| { state.match_string("=") })
                                                                                            })
                                                                                    }
                                                                                    failed => failed,
                                                                                }
                                                                            })
                                                                    })
                                                            }
                                                            failed => failed,
                                                        }
                                                    })
                                            }
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#line_end(state),
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#field(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#field,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match match match self::r#hs(state) {
                                            Ok(state) => self::r#field_label(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#hs(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                state.optional::<Step>(|state| { self::r#line(state) })
                                            }
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#line_end(state),
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#field_name(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#field_name,
                            |state| {
                                match match match match match match match match match state
                                    .match_string("Since")
                                {
                                    Err(state) => state.match_string("Until"),
                                    read => read,
                                } {
                                    Err(state) => state.match_string("Group"),
                                    read => read,
                                } {
                                    Err(state) => state.match_string("Subject"),
                                    read => read,
                                } {
                                    Err(state) => state.match_string("Only"),
                                    read => read,
                                } {
                                    Err(state) => state.match_string("Keywords"),
                                    read => read,
                                } {
                                    Err(state) => state.match_string("Successor"),
                                    read => read,
                                } {
                                    Err(state) => state.match_string("Deprecated"),
                                    read => read,
                                } {
                                    Err(state) => state.match_string("Stability"),
                                    read => read,
                                } {
                                    Err(state) => state.match_string("Rate-limit"),
                                    read => read,
                                }
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#field_label(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .sequence::<
                            Step,
                        >(|state| {
                            match self::r#field_name(state) {
                                Ok(state) => state.match_string(":"),
                                failed => failed,
                            }
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#odd_field(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#odd_field,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match match match match match match match self::r#hs(
                                            state,
                                        ) {
                                            Ok(state) => {
                                                state
                                                    .lookahead::<
                                                        Step,
                                                    >(
                                                        false,
                                                        |state| {
                                                            match match match self::r#data_label(state) {
                                                                Err(state) => self::r#example_label(state),
                                                                read => read,
                                                            } {
                                                                Err(state) => self::r#note_label(state),
                                                                read => read,
                                                            } {
                                                                Err(state) => self::r#description_label(state),
                                                                read => read,
                                                            }
                                                        },
                                                    )
                                            }
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#odd_name(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => state.match_string(":"),
                                            failed => failed,
                                        } {
                                            Ok(state) => state.match_string(" "),
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#hs(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#line(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#line_end(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                state
                                                    .lookahead::<
                                                        Step,
                                                    >(
                                                        true,
                                                        |state| {
                                                            match match match self::r#EOI(state) {
                                                                Err(state) => self::r#blank(state),
                                                                read => read,
                                                            } {
                                                                Err(state) => {
                                                                    state
                                                                        .sequence::<
                                                                            Step,
                                                                        >(|state| {
                                                                            match self::r#hs(state) {
                                                                                Ok(state) => self::r#field_label(state),
                                                                                failed => failed,
                                                                            }
                                                                        })
                                                                }
                                                                read => read,
                                                            } {
                                                                Err(state) => {
                                                                    state
                                                                        .sequence::<
                                                                            Step,
                                                                        >(|state| {
                                                                            match self::r#odd_name(state) {
                                                                                Ok(state) => state.match_string(":"),
                                                                                failed => failed,
                                                                            }
                                                                        })
                                                                }
                                                                read => read,
                                                            }
                                                        },
                                                    )
                                            }
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#odd_name(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#odd_name,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match self::r#ASCII_ALPHA_UPPER(state) {
                                            Ok(state) => {
                                                match self::r#ASCII_ALPHA(state) {
                                                    Err(state) => state.match_string("-"),
                                                    read => read,
                                                }
                                            }
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                state
                                                    .sequence::<
                                                        Step,
                                                    >(|state| {
                                                        state
                                                            .optional::<
                                                                Step,
                                                            >(|state| {
                                                                match match self::r#ASCII_ALPHA(state) {
                                                                    Err(state) => state.match_string("-"),
                                                                    read => read,
                                                                } {
                                                                    Ok(state) => {
                                                                        state
                                                                            .repeat::<
                                                                                Step,
                                                                            >(|state| {
                                                                                state
                                                                                    .sequence::<
                                                                                        Step,
                                                                                    >(|state| {
                                                                                        match self::r#ASCII_ALPHA(state) {
                                                                                            Err(state) => state.match_string("-"),
                                                                                            read => read,
                                                                                        }
                                                                                    })
                                                                            })
                                                                    }
                                                                    failed => failed,
                                                                }
                                                            })
                                                    })
                                            }
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#description_label(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state.match_string("Description:")
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#paragraph(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#paragraph,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match self::r#hs(state) {
                                            Ok(state) => {
                                                match state
                                                    .sequence::<
                                                        Step,
                                                    >(|state| {
                                                        match match match self::r#description_label(state) {
                                                            Ok(state) => self::r#hs(state),
                                                            failed => failed,
                                                        } {
                                                            Ok(state) => {
                                                                state
                                                                    .optional::<
                                                                        Step,
                                                                    >(|state| {
                                                                        state
                                                                            .sequence::<
                                                                                Step,
                                                                            >(|state| {
                                                                                match match self::r#line_end(state) {
                                                                                    Ok(state) => {
                                                                                        state
                                                                                            .lookahead::<Step>(false, |state| { self::r#stop(state) })
                                                                                    }
                                                                                    failed => failed,
                                                                                } {
                                                                                    Ok(state) => self::r#hs(state),
                                                                                    failed => failed,
                                                                                }
                                                                            })
                                                                    })
                                                            }
                                                            failed => failed,
                                                        } {
                                                            Ok(state) => self::r#lines(state),
                                                            failed => failed,
                                                        }
                                                    })
                                                {
                                                    Err(state) => self::r#lines(state),
                                                    read => read,
                                                }
                                            }
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#note(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#note,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match match match self::r#hs(state) {
                                            Ok(state) => self::r#note_label(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#hs(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                state
                                                    .optional::<
                                                        Step,
                                                    >(|state| {
                                                        state
                                                            .sequence::<
                                                                Step,
                                                            >(|state| {
                                                                match match self::r#line_end(state) {
                                                                    Ok(state) => {
                                                                        state
                                                                            .lookahead::<Step>(false, |state| { self::r#stop(state) })
                                                                    }
                                                                    failed => failed,
                                                                } {
                                                                    Ok(state) => self::r#hs(state),
                                                                    failed => failed,
                                                                }
                                                            })
                                                    })
                                            }
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#lines(state),
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#note_label(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .sequence::<
                            Step,
                        >(|state| {
                            match match match state.match_string("Notes") {
                                Err(state) => state.match_string("Note"),
                                read => read,
                            } {
                                Ok(state) => {
                                    state
                                        .optional::<
                                            Step,
                                        >(|state| {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match self::r#hs(state) {
                                                        Ok(state) => self::r#releases(state),
                                                        failed => failed,
                                                    }
                                                })
                                        })
                                }
                                failed => failed,
                            } {
                                Ok(state) => state.match_string(":"),
                                failed => failed,
                            }
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#releases(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#releases,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match match match match state.match_string("(") {
                                            Ok(state) => self::r#hs(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#release(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                state
                                                    .sequence::<
                                                        Step,
                                                    >(|state| {
                                                        state
                                                            .optional::<
                                                                Step,
                                                            >(|state| {
                                                                match state
                                                                    .sequence::<
                                                                        Step,
                                                                    >(|state| {
                                                                        match match match self::r#hs(state) {
                                                                            Ok(state) => state.match_string(","),
                                                                            failed => failed,
                                                                        } {
                                                                            Ok(state) => self::r#hs(state),
                                                                            failed => failed,
                                                                        } {
                                                                            Ok(state) => self::r#release(state),
                                                                            failed => failed,
                                                                        }
                                                                    })
                                                                {
                                                                    Ok(state) => {
                                                                        state
                                                                            .repeat::<
                                                                                Step,
                                                                            >(|state| {
                                                                                state
                                                                                    .sequence::<
                                                                                        Step,
                                                                                    >(|state| {
                                                                                        state
                                                                                            .sequence::<
                                                                                                Step,
                                                                                            >(|state| {
                                                                                                match match match self::r#hs(state) {
                                                                                                    Ok(state) => state.match_string(","),
                                                                                                    failed => failed,
                                                                                                } {
                                                                                                    Ok(state) => self::r#hs(state),
                                                                                                    failed => failed,
                                                                                                } {
                                                                                                    Ok(state) => self::r#release(state),
                                                                                                    failed => failed,
                                                                                                }
                                                                                            })
                                                                                    })
                                                                            })
                                                                    }
                                                                    failed => failed,
                                                                }
                                                            })
                                                    })
                                            }
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#hs(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => state.match_string(")"),
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#release(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    let state = state.check_stack_limit()?;
                    match self::r#first_release(state) {
                        Err(state) => self::r#last_release(state),
                        read => read,
                    }
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#first_release(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#first_release,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match state.match_string("since") {
                                            Ok(state) => {
                                                state
                                                    .sequence::<
                                                        Step,
                                                    >(|state| {
                                                        match match state.match_string(" ") {
                                                            Err(state) => state.match_string("\t"),
                                                            read => read,
                                                        } {
                                                            Ok(state) => {
                                                                state
                                                                    .sequence::<
                                                                        Step,
                                                                    >(|state| {
                                                                        state
                                                                            .optional::<
                                                                                Step,
                                                                            >(|state| {
                                                                                match match state.match_string(" ") {
                                                                                    Err(state) => state.match_string("\t"),
                                                                                    read => read,
                                                                                } {
                                                                                    Ok(state) => {
                                                                                        state
                                                                                            .repeat::<
                                                                                                Step,
                                                                                            >(|state| {
                                                                                                state
                                                                                                    .sequence::<
                                                                                                        Step,
                                                                                                    >(|state| {
                                                                                                        match state.match_string(" ") {
                                                                                                            Err(state) => state.match_string("\t"),
                                                                                                            read => read,
                                                                                                        }
                                                                                                    })
                                                                                            })
                                                                                    }
                                                                                    failed => failed,
                                                                                }
                                                                            })
                                                                    })
                                                            }
                                                            failed => failed,
                                                        }
                                                    })
                                            }
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#version(state),
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#last_release(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#last_release,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match state.match_string("until") {
                                            Ok(state) => {
                                                state
                                                    .sequence::<
                                                        Step,
                                                    >(|state| {
                                                        match match state.match_string(" ") {
                                                            Err(state) => state.match_string("\t"),
                                                            read => read,
                                                        } {
                                                            Ok(state) => {
                                                                state
                                                                    .sequence::<
                                                                        Step,
                                                                    >(|state| {
                                                                        state
                                                                            .optional::<
                                                                                Step,
                                                                            >(|state| {
                                                                                match match state.match_string(" ") {
                                                                                    Err(state) => state.match_string("\t"),
                                                                                    read => read,
                                                                                } {
                                                                                    Ok(state) => {
                                                                                        state
                                                                                            .repeat::<
                                                                                                Step,
                                                                                            >(|state| {
                                                                                                state
                                                                                                    .sequence::<
                                                                                                        Step,
                                                                                                    >(|state| {
                                                                                                        match state.match_string(" ") {
                                                                                                            Err(state) => state.match_string("\t"),
                                                                                                            read => read,
                                                                                                        }
                                                                                                    })
                                                                                            })
                                                                                    }
                                                                                    failed => failed,
                                                                                }
                                                                            })
                                                                    })
                                                            }
                                                            failed => failed,
                                                        }
                                                    })
                                            }
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#version(state),
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#data_header(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#data_header,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match match match self::r#hs(state) {
                                            Ok(state) => self::r#data_label(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#hs(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                state
                                                    .optional::<
                                                        Step,
                                                    >(|state| {
                                                        match state
                                                            .sequence::<
                                                                Step,
                                                            >(|state| {
                                                                match self::r#none(state) {
                                                                    Ok(state) => {
                                                                        state
                                                                            .lookahead::<
                                                                                Step,
                                                                            >(
                                                                                true,
                                                                                |state| {
                                                                                    state
                                                                                        .sequence::<
                                                                                            Step,
                                                                                        >(|state| {
                                                                                            match self::r#hs(state) {
                                                                                                Ok(state) => {
                                                                                                    match state.match_string("\n") {
                                                                                                        Err(state) => self::r#EOI(state),
                                                                                                        read => read,
                                                                                                    }
                                                                                                }
                                                                                                failed => failed,
                                                                                            }
                                                                                        })
                                                                                },
                                                                            )
                                                                    }
                                                                    failed => failed,
                                                                }
                                                            })
                                                        {
                                                            Err(state) => self::r#line(state),
                                                            read => read,
                                                        }
                                                    })
                                            }
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#line_end(state),
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#data_label(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state.match_string("Data:")
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#none(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#none,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match state.match_insensitive("none") {
                                            Ok(state) => {
                                                state.optional::<Step>(|state| { state.match_string(".") })
                                            }
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#bullet(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#bullet,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match match match match match match match self::r#indent(
                                            state,
                                        ) {
                                            Ok(state) => state.match_string("-"),
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#hs(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#bullet_name(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#hs(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => state.match_string(":"),
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                state.optional::<Step>(|state| { self::r#text(state) })
                                            }
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                state
                                                    .sequence::<
                                                        Step,
                                                    >(|state| {
                                                        state
                                                            .optional::<
                                                                Step,
                                                            >(|state| {
                                                                match state
                                                                    .sequence::<
                                                                        Step,
                                                                    >(|state| {
                                                                        match self::r#value_break(state) {
                                                                            Ok(state) => self::r#value(state),
                                                                            failed => failed,
                                                                        }
                                                                    })
                                                                {
                                                                    Ok(state) => {
                                                                        state
                                                                            .repeat::<
                                                                                Step,
                                                                            >(|state| {
                                                                                state
                                                                                    .sequence::<
                                                                                        Step,
                                                                                    >(|state| {
                                                                                        state
                                                                                            .sequence::<
                                                                                                Step,
                                                                                            >(|state| {
                                                                                                match self::r#value_break(state) {
                                                                                                    Ok(state) => self::r#value(state),
                                                                                                    failed => failed,
                                                                                                }
                                                                                            })
                                                                                    })
                                                                            })
                                                                    }
                                                                    failed => failed,
                                                                }
                                                            })
                                                    })
                                            }
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#line_end(state),
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#bullet_mark(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .sequence::<
                            Step,
                        >(|state| {
                            match state.match_string("-") {
                                Ok(state) => {
                                    match match match state.match_string(" ") {
                                        Err(state) => state.match_string("\t"),
                                        read => read,
                                    } {
                                        Err(state) => state.match_string("\""),
                                        read => read,
                                    } {
                                        Err(state) => state.match_string("'"),
                                        read => read,
                                    }
                                }
                                failed => failed,
                            }
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#broken_bullet(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#broken_bullet,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match self::r#hs(state) {
                                            Ok(state) => {
                                                state
                                                    .lookahead::<
                                                        Step,
                                                    >(true, |state| { self::r#bullet_mark(state) })
                                            }
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#lines(state),
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#indent(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state.rule::<Step>(Rule::r#indent, |state| { self::r#hs(state) })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#bullet_name(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    let state = state.check_stack_limit()?;
                    match match state
                        .sequence::<
                            Step,
                        >(|state| {
                            match match state.match_string("\"") {
                                Ok(state) => self::r#member_name(state),
                                failed => failed,
                            } {
                                Ok(state) => state.match_string("\""),
                                failed => failed,
                            }
                        })
                    {
                        Err(state) => {
                            state
                                .sequence::<
                                    Step,
                                >(|state| {
                                    match match state.match_string("'") {
                                        Ok(state) => self::r#member_name(state),
                                        failed => failed,
                                    } {
                                        Ok(state) => state.match_string("'"),
                                        failed => failed,
                                    }
                                })
                        }
                        read => read,
                    } {
                        Err(state) => self::r#whole(state),
                        read => read,
                    }
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#member_name(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#member_name,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match match match self::r#ASCII_ALPHANUMERIC(state) {
                                            Err(state) => state.match_string("_"),
                                            read => read,
                                        } {
                                            Err(state) => state.match_string("-"),
                                            read => read,
                                        } {
                                            Err(state) => state.match_string("."),
                                            read => read,
                                        } {
                                            Ok(state) => {
                                                state
                                                    .sequence::<
                                                        Step,
                                                    >(|state| {
                                                        state
                                                            .optional::<
                                                                Step,
                                                            >(|state| {
                                                                match match match match self::r#ASCII_ALPHANUMERIC(state) {
                                                                    Err(state) => state.match_string("_"),
                                                                    read => read,
                                                                } {
                                                                    Err(state) => state.match_string("-"),
                                                                    read => read,
                                                                } {
                                                                    Err(state) => state.match_string("."),
                                                                    read => read,
                                                                } {
                                                                    Ok(state) => {
                                                                        state
                                                                            .repeat::<
                                                                                Step,
                                                                            >(|state| {
                                                                                state
                                                                                    .sequence::<
                                                                                        Step,
                                                                                    >(|state| {
                                                                                        match match match self::r#ASCII_ALPHANUMERIC(state) {
                                                                                            Err(state) => state.match_string("_"),
                                                                                            read => read,
                                                                                        } {
                                                                                            Err(state) => state.match_string("-"),
                                                                                            read => read,
                                                                                        } {
                                                                                            Err(state) => state.match_string("."),
                                                                                            read => read,
                                                                                        }
                                                                                    })
                                                                            })
                                                                    }
                                                                    failed => failed,
                                                                }
                                                            })
                                                    })
                                            }
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#whole(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(Rule::r#whole, |state| { state.match_string("data") })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#text(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#text,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match state
                                            .optional::<Step>(|state| { self::r#gap(state) })
                                        {
                                            Ok(state) => self::r#piece(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                state
                                                    .sequence::<
                                                        Step,
                                                    >(|state| {
                                                        state
                                                            .optional::<
                                                                Step,
                                                            >(|state| {
                                                                match state
                                                                    .sequence::<
                                                                        Step,
                                                                    >(|state| {
                                                                        match state.optional::<Step>(|state| { self::r#gap(state) })
                                                                        {
                                                                            Ok(state) => self::r#piece(state),
                                                                            failed => failed,
                                                                        }
                                                                    })
                                                                {
                                                                    Ok(state) => {
                                                                        state
                                                                            .repeat::<
                                                                                Step,
                                                                            >(|state| {
                                                                                state
                                                                                    .sequence::<
                                                                                        Step,
                                                                                    >(|state| {
                                                                                        state
                                                                                            .sequence::<
                                                                                                Step,
                                                                                            >(|state| {
                                                                                                match state.optional::<Step>(|state| { self::r#gap(state) })
                                                                                                {
                                                                                                    Ok(state) => self::r#piece(state),
                                                                                                    failed => failed,
                                                                                                }
                                                                                            })
                                                                                    })
                                                                            })
                                                                    }
                                                                    failed => failed,
                                                                }
                                                            })
                                                    })
                                            }
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#gap(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    let state = state.check_stack_limit()?;
                    match state
                        .sequence::<
                            Step,
                        >(|state| {
                            match state
                                .sequence::<
                                    Step,
                                >(|state| {
                                    match match state.match_string(" ") {
                                        Err(state) => state.match_string("\t"),
                                        read => read,
                                    } {
                                        Ok(state) => {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    state
                                                        .optional::<
                                                            Step,
                                                        >(|state| {
                                                            match match state.match_string(" ") {
                                                                Err(state) => state.match_string("\t"),
                                                                read => read,
                                                            } {
                                                                Ok(state) => {
                                                                    state
                                                                        .repeat::<
                                                                            Step,
                                                                        >(|state| {
                                                                            state
                                                                                .sequence::<
                                                                                    Step,
                                                                                >(|state| {
                                                                                    match state.match_string(" ") {
                                                                                        Err(state) => state.match_string("\t"),
                                                                                        read => read,
                                                                                    }
                                                                                })
                                                                        })
                                                                }
                                                                failed => failed,
                                                            }
                                                        })
                                                })
                                        }
                                        failed => failed,
                                    }
                                })
                            {
                                Ok(state) => {
                                    state
                                        .optional::<Step>(|state| { self::r#soft_break(state) })
                                }
                                failed => failed,
                            }
                        })
                    {
                        Err(state) => self::r#soft_break(state),
                        read => read,
                    }
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#soft_break(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .sequence::<
                            Step,
                        >(|state| {
                            match match match match match self::r#hs(state) {
                                Ok(state) => state.match_string("\n"),
                                failed => failed,
                            } {
                                Ok(state) => {
                                    state
                                        .optional::<
                                            Step,
                                        >(|state| {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match match self::r#filler(state) {
                                                        Ok(state) => {
                                                            state.optional::<Step>(|state| { self::r#filler(state) })
                                                        }
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => {
                                                            state
                                                                .lookahead::<Step>(false, |state| { self::r#filler(state) })
                                                        }
                                                        failed => failed,
                                                    }
                                                })
                                        })
                                }
                                failed => failed,
                            } {
                                Ok(state) => {
                                    state
                                        .lookahead::<Step>(false, |state| { self::r#stop(state) })
                                }
                                failed => failed,
                            } {
                                Ok(state) => {
                                    state
                                        .lookahead::<
                                            Step,
                                        >(false, |state| { self::r#value_start(state) })
                                }
                                failed => failed,
                            } {
                                Ok(state) => self::r#hs(state),
                                failed => failed,
                            }
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#value_break(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .sequence::<
                            Step,
                        >(|state| {
                            match match match match match self::r#hs(state) {
                                Ok(state) => state.match_string("\n"),
                                failed => failed,
                            } {
                                Ok(state) => {
                                    state
                                        .optional::<
                                            Step,
                                        >(|state| {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match match self::r#filler(state) {
                                                        Ok(state) => {
                                                            state.optional::<Step>(|state| { self::r#filler(state) })
                                                        }
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => {
                                                            state
                                                                .lookahead::<Step>(false, |state| { self::r#filler(state) })
                                                        }
                                                        failed => failed,
                                                    }
                                                })
                                        })
                                }
                                failed => failed,
                            } {
                                Ok(state) => {
                                    state
                                        .lookahead::<Step>(false, |state| { self::r#stop(state) })
                                }
                                failed => failed,
                            } {
                                Ok(state) => self::r#hs(state),
                                failed => failed,
                            } {
                                Ok(state) => {
                                    state
                                        .lookahead::<
                                            Step,
                                        >(true, |state| { self::r#value_start(state) })
                                }
                                failed => failed,
                            }
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#value_start(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .sequence::<
                            Step,
                        >(|state| {
                            match match match self::r#hs(state) {
                                Ok(state) => self::r#quoted(state),
                                failed => failed,
                            } {
                                Ok(state) => self::r#hs(state),
                                failed => failed,
                            } {
                                Ok(state) => state.match_string(":"),
                                failed => failed,
                            }
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#value(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#value,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match match self::r#quoted(state) {
                                            Ok(state) => self::r#hs(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => state.match_string(":"),
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                state.optional::<Step>(|state| { self::r#text(state) })
                                            }
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#piece(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    let state = state.check_stack_limit()?;
                    match match match match self::r#reference(state) {
                        Err(state) => self::r#parenthesis(state),
                        read => read,
                    } {
                        Err(state) => self::r#value_list(state),
                        read => read,
                    } {
                        Err(state) => self::r#quoted(state),
                        read => read,
                    } {
                        Err(state) => self::r#word(state),
                        read => read,
                    }
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#word(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .sequence::<
                            Step,
                        >(|state| {
                            match match state
                                .lookahead::<
                                    Step,
                                >(
                                    false,
                                    |state| {
                                        match match state.match_string(" ") {
                                            Err(state) => state.match_string("\t"),
                                            read => read,
                                        } {
                                            Err(state) => state.match_string("\n"),
                                            read => read,
                                        }
                                    },
                                )
                            {
                                Ok(state) => self::r#ANY(state),
                                failed => failed,
                            } {
                                Ok(state) => {
                                    state
                                        .sequence::<
                                            Step,
                                        >(|state| {
                                            state
                                                .optional::<
                                                    Step,
                                                >(|state| {
                                                    match state
                                                        .sequence::<
                                                            Step,
                                                        >(|state| {
                                                            match state
                                                                .lookahead::<
                                                                    Step,
                                                                >(
                                                                    false,
                                                                    |state| {
                                                                        match match match state.match_string(" ") {
                                                                            Err(state) => state.match_string("\t"),
                                                                            read => read,
                                                                        } {
                                                                            Err(state) => state.match_string("\n"),
                                                                            read => read,
                                                                        } {
                                                                            Err(state) => state.match_string("("),
                                                                            read => read,
                                                                        }
                                                                    },
                                                                )
                                                            {
                                                                Ok(state) => self::r#ANY(state),
                                                                failed => failed,
                                                            }
                                                        })
                                                    {
                                                        Ok(state) => {
                                                            state
                                                                .repeat::<
                                                                    Step,
                                                                >(|state| {
                                                                    state
                                                                        .sequence::<
                                                                            Step,
                                                                        >(|state| {
                                                                            state
                                                                                .sequence::<
                                                                                    Step,
                                                                                >(|state| {
                                                                                    match state
                                                                                        .lookahead::<
                                                                                            Step,
                                                                                        >(
                                                                                            false,
                                                                                            |state| {
                                                                                                match match match state.match_string(" ") {
                                                                                                    Err(state) => state.match_string("\t"),
                                                                                                    read => read,
                                                                                                } {
                                                                                                    Err(state) => state.match_string("\n"),
                                                                                                    read => read,
                                                                                                } {
                                                                                                    Err(state) => state.match_string("("),
                                                                                                    read => read,
                                                                                                }
                                                                                            },
                                                                                        )
                                                                                    {
                                                                                        Ok(state) => self::r#ANY(state),
                                                                                        failed => failed,
                                                                                    }
                                                                                })
                                                                        })
                                                                })
                                                        }
                                                        failed => failed,
                                                    }
                                                })
                                        })
                                }
                                failed => failed,
                            }
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#quoted(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#quoted,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match state.match_string("\"") {
                                            Ok(state) => self::r#quoted_text(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => state.match_string("\""),
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#quoted_text(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#quoted_text,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        state
                                            .optional::<
                                                Step,
                                            >(|state| {
                                                match state
                                                    .sequence::<
                                                        Step,
                                                    >(|state| {
                                                        match state
                                                            .lookahead::<
                                                                Step,
                                                            >(
                                                                false,
                                                                |state| {
                                                                    match state.match_string("\"") {
                                                                        Err(state) => state.match_string("\n"),
                                                                        read => read,
                                                                    }
                                                                },
                                                            )
                                                        {
                                                            Ok(state) => self::r#ANY(state),
                                                            failed => failed,
                                                        }
                                                    })
                                                {
                                                    Ok(state) => {
                                                        state
                                                            .repeat::<
                                                                Step,
                                                            >(|state| {
                                                                state
                                                                    .sequence::<
                                                                        Step,
                                                                    >(|state| {
                                                                        state
                                                                            .sequence::<
                                                                                Step,
                                                                            >(|state| {
                                                                                match state
                                                                                    .lookahead::<
                                                                                        Step,
                                                                                    >(
                                                                                        false,
                                                                                        |state| {
                                                                                            match state.match_string("\"") {
                                                                                                Err(state) => state.match_string("\n"),
                                                                                                read => read,
                                                                                            }
                                                                                        },
                                                                                    )
                                                                                {
                                                                                    Ok(state) => self::r#ANY(state),
                                                                                    failed => failed,
                                                                                }
                                                                            })
                                                                    })
                                                            })
                                                    }
                                                    failed => failed,
                                                }
                                            })
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#value_list(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#value_list,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match self::r#quoted(state) {
                                            Ok(state) => {
                                                state
                                                    .sequence::<
                                                        Step,
                                                    >(|state| {
                                                        match match state
                                                            .optional::<Step>(|state| { self::r#gap(state) })
                                                        {
                                                            Ok(state) => {
                                                                match state
                                                                    .sequence::<
                                                                        Step,
                                                                    >(|state| {
                                                                        match match state.match_string(",") {
                                                                            Ok(state) => {
                                                                                state.optional::<Step>(|state| { self::r#gap(state) })
                                                                            }
                                                                            failed => failed,
                                                                        } {
                                                                            Ok(state) => {
                                                                                state
                                                                                    .optional::<
                                                                                        Step,
                                                                                    >(|state| {
                                                                                        state
                                                                                            .sequence::<
                                                                                                Step,
                                                                                            >(|state| {
                                                                                                match match state.match_string("or") {
                                                                                                    Err(state) => state.match_string("and"),
                                                                                                    read => read,
                                                                                                } {
                                                                                                    Ok(state) => self::r#gap(state),
                                                                                                    failed => failed,
                                                                                                }
                                                                                            })
                                                                                    })
                                                                            }
                                                                            failed => failed,
                                                                        }
                                                                    })
                                                                {
                                                                    Err(state) => {
                                                                        state
                                                                            .sequence::<
                                                                                Step,
                                                                            >(|state| {
                                                                                match match state.match_string("or") {
                                                                                    Err(state) => state.match_string("and"),
                                                                                    read => read,
                                                                                } {
                                                                                    Ok(state) => self::r#gap(state),
                                                                                    failed => failed,
                                                                                }
                                                                            })
                                                                    }
                                                                    read => read,
                                                                }
                                                            }
                                                            failed => failed,
                                                        } {
                                                            Ok(state) => self::r#quoted(state),
                                                            failed => failed,
                                                        }
                                                    })
                                            }
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                state
                                                    .sequence::<
                                                        Step,
                                                    >(|state| {
                                                        state
                                                            .optional::<
                                                                Step,
                                                            >(|state| {
                                                                match state
                                                                    .sequence::<
                                                                        Step,
                                                                    >(|state| {
                                                                        match match state
                                                                            .optional::<Step>(|state| { self::r#gap(state) })
                                                                        {
                                                                            Ok(state) => {
                                                                                match state
                                                                                    .sequence::<
                                                                                        Step,
                                                                                    >(|state| {
                                                                                        match match state.match_string(",") {
                                                                                            Ok(state) => {
                                                                                                state.optional::<Step>(|state| { self::r#gap(state) })
                                                                                            }
                                                                                            failed => failed,
                                                                                        } {
                                                                                            Ok(state) => {
                                                                                                state
                                                                                                    .optional::<
                                                                                                        Step,
                                                                                                    >(|state| {
                                                                                                        state
                                                                                                            .sequence::<
                                                                                                                Step,
                                                                                                            >(|state| {
                                                                                                                match match state.match_string("or") {
                                                                                                                    Err(state) => state.match_string("and"),
                                                                                                                    read => read,
                                                                                                                } {
                                                                                                                    Ok(state) => self::r#gap(state),
                                                                                                                    failed => failed,
                                                                                                                }
                                                                                                            })
                                                                                                    })
                                                                                            }
                                                                                            failed => failed,
                                                                                        }
                                                                                    })
                                                                                {
                                                                                    Err(state) => {
                                                                                        state
                                                                                            .sequence::<
                                                                                                Step,
                                                                                            >(|state| {
                                                                                                match match state.match_string("or") {
                                                                                                    Err(state) => state.match_string("and"),
                                                                                                    read => read,
                                                                                                } {
                                                                                                    Ok(state) => self::r#gap(state),
                                                                                                    failed => failed,
                                                                                                }
                                                                                            })
                                                                                    }
                                                                                    read => read,
                                                                                }
                                                                            }
                                                                            failed => failed,
                                                                        } {
                                                                            Ok(state) => self::r#quoted(state),
                                                                            failed => failed,
                                                                        }
                                                                    })
                                                                {
                                                                    Ok(state) => {
                                                                        state
                                                                            .repeat::<
                                                                                Step,
                                                                            >(|state| {
                                                                                state
                                                                                    .sequence::<
                                                                                        Step,
                                                                                    >(|state| {
                                                                                        state
                                                                                            .sequence::<
                                                                                                Step,
                                                                                            >(|state| {
                                                                                                match match state
                                                                                                    .optional::<Step>(|state| { self::r#gap(state) })
                                                                                                {
                                                                                                    Ok(state) => {
                                                                                                        match state
                                                                                                            .sequence::<
                                                                                                                Step,
                                                                                                            >(|state| {
                                                                                                                match match state.match_string(",") {
                                                                                                                    Ok(state) => {
                                                                                                                        state.optional::<Step>(|state| { self::r#gap(state) })
                                                                                                                    }
                                                                                                                    failed => failed,
                                                                                                                } {
                                                                                                                    Ok(state) => {
                                                                                                                        state
                                                                                                                            .optional::<
                                                                                                                                Step,
                                                                                                                            >(|state| {
                                                                                                                                state
                                                                                                                                    .sequence::<
                                                                                                                                        Step,
                                                                                                                                    >(|state| {
                                                                                                                                        match match state.match_string("or") {
                                                                                                                                            Err(state) => state.match_string("and"),
                                                                                                                                            read => read,
                                                                                                                                        } {
                                                                                                                                            Ok(state) => self::r#gap(state),
                                                                                                                                            failed => failed,
                                                                                                                                        }
                                                                                                                                    })
                                                                                                                            })
                                                                                                                    }
                                                                                                                    failed => failed,
                                                                                                                }
                                                                                                            })
                                                                                                        {
                                                                                                            Err(state) => {
                                                                                                                state
                                                                                                                    .sequence::<
                                                                                                                        Step,
                                                                                                                    >(|state| {
                                                                                                                        match match state.match_string("or") {
                                                                                                                            Err(state) => state.match_string("and"),
                                                                                                                            read => read,
                                                                                                                        } {
                                                                                                                            Ok(state) => self::r#gap(state),
                                                                                                                            failed => failed,
                                                                                                                        }
                                                                                                                    })
                                                                                                            }
                                                                                                            read => read,
                                                                                                        }
                                                                                                    }
                                                                                                    failed => failed,
                                                                                                } {
                                                                                                    Ok(state) => self::r#quoted(state),
                                                                                                    failed => failed,
                                                                                                }
                                                                                            })
                                                                                    })
                                                                            })
                                                                    }
                                                                    failed => failed,
                                                                }
                                                            })
                                                    })
                                            }
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#reference(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#reference,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match match match match match match match match match match state
                                            .optional::<
                                                Step,
                                            >(|state| {
                                                state
                                                    .sequence::<
                                                        Step,
                                                    >(|state| {
                                                        match state.match_string("See") {
                                                            Ok(state) => self::r#gap(state),
                                                            failed => failed,
                                                        }
                                                    })
                                            })
                                        {
                                            Ok(state) => {
                                                state.optional::<Step>(|state| { self::r#array_of(state) })
                                            }
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#type_name(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#gap(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                state
                                                    .optional::<
                                                        Step,
                                                    >(|state| {
                                                        state
                                                            .sequence::<
                                                                Step,
                                                            >(|state| {
                                                                match state.match_string("type") {
                                                                    Ok(state) => self::r#gap(state),
                                                                    failed => failed,
                                                                }
                                                            })
                                                    })
                                            }
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                state
                                                    .optional::<
                                                        Step,
                                                    >(|state| {
                                                        state
                                                            .sequence::<
                                                                Step,
                                                            >(|state| {
                                                                match state.match_string("as") {
                                                                    Ok(state) => self::r#gap(state),
                                                                    failed => failed,
                                                                }
                                                            })
                                                    })
                                            }
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                state
                                                    .optional::<
                                                        Step,
                                                    >(|state| {
                                                        state
                                                            .sequence::<
                                                                Step,
                                                            >(|state| {
                                                                match state.match_string("described") {
                                                                    Ok(state) => self::r#gap(state),
                                                                    failed => failed,
                                                                }
                                                            })
                                                    })
                                            }
                                            failed => failed,
                                        } {
                                            Ok(state) => state.match_string("in"),
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#gap(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#schema_path(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                state
                                                    .optional::<
                                                        Step,
                                                    >(|state| {
                                                        state
                                                            .sequence::<
                                                                Step,
                                                            >(|state| {
                                                                match match match match match self::r#gap(state) {
                                                                    Ok(state) => state.match_string("for"),
                                                                    failed => failed,
                                                                } {
                                                                    Ok(state) => self::r#gap(state),
                                                                    failed => failed,
                                                                } {
                                                                    Ok(state) => state.match_string("possible"),
                                                                    failed => failed,
                                                                } {
                                                                    Ok(state) => self::r#gap(state),
                                                                    failed => failed,
                                                                } {
                                                                    Ok(state) => state.match_string("values"),
                                                                    failed => failed,
                                                                }
                                                            })
                                                    })
                                            }
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                state
                                                    .optional::<
                                                        Step,
                                                    >(|state| {
                                                        state
                                                            .sequence::<
                                                                Step,
                                                            >(|state| {
                                                                match state.match_string(".") {
                                                                    Ok(state) => {
                                                                        state
                                                                            .lookahead::<
                                                                                Step,
                                                                            >(
                                                                                true,
                                                                                |state| {
                                                                                    match match self::r#gap(state) {
                                                                                        Err(state) => state.match_string("\n"),
                                                                                        read => read,
                                                                                    } {
                                                                                        Err(state) => self::r#EOI(state),
                                                                                        read => read,
                                                                                    }
                                                                                },
                                                                            )
                                                                    }
                                                                    failed => failed,
                                                                }
                                                            })
                                                    })
                                            }
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#array_of(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#array_of,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match match state.match_string("array") {
                                            Ok(state) => self::r#gap(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => state.match_string("of"),
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#gap(state),
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#type_name(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#type_name,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match state
                                            .optional::<Step>(|state| { self::r#downstream(state) })
                                        {
                                            Ok(state) => self::r#ASCII_ALPHA_UPPER(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                state
                                                    .sequence::<
                                                        Step,
                                                    >(|state| {
                                                        state
                                                            .optional::<
                                                                Step,
                                                            >(|state| {
                                                                match match match self::r#ASCII_ALPHANUMERIC(state) {
                                                                    Err(state) => state.match_string("_"),
                                                                    read => read,
                                                                } {
                                                                    Err(state) => state.match_string("-"),
                                                                    read => read,
                                                                } {
                                                                    Ok(state) => {
                                                                        state
                                                                            .repeat::<
                                                                                Step,
                                                                            >(|state| {
                                                                                state
                                                                                    .sequence::<
                                                                                        Step,
                                                                                    >(|state| {
                                                                                        match match self::r#ASCII_ALPHANUMERIC(state) {
                                                                                            Err(state) => state.match_string("_"),
                                                                                            read => read,
                                                                                        } {
                                                                                            Err(state) => state.match_string("-"),
                                                                                            read => read,
                                                                                        }
                                                                                    })
                                                                            })
                                                                    }
                                                                    failed => failed,
                                                                }
                                                            })
                                                    })
                                            }
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#schema_path(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#schema_path,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match state
                                            .sequence::<
                                                Step,
                                            >(|state| {
                                                match state
                                                    .sequence::<
                                                        Step,
                                                    >(|state| {
                                                        match state
                                                            .lookahead::<
                                                                Step,
                                                            >(
                                                                false,
                                                                |state| {
                                                                    match match match match match match match state
                                                                        .match_string(".json")
                                                                    {
                                                                        Err(state) => state.match_string(" "),
                                                                        read => read,
                                                                    } {
                                                                        Err(state) => state.match_string("\t"),
                                                                        read => read,
                                                                    } {
                                                                        Err(state) => state.match_string("\n"),
                                                                        read => read,
                                                                    } {
                                                                        Err(state) => state.match_string(","),
                                                                        read => read,
                                                                    } {
                                                                        Err(state) => state.match_string(";"),
                                                                        read => read,
                                                                    } {
                                                                        Err(state) => state.match_string("("),
                                                                        read => read,
                                                                    } {
                                                                        Err(state) => state.match_string(")"),
                                                                        read => read,
                                                                    }
                                                                },
                                                            )
                                                        {
                                                            Ok(state) => self::r#ANY(state),
                                                            failed => failed,
                                                        }
                                                    })
                                                {
                                                    Ok(state) => {
                                                        state
                                                            .sequence::<
                                                                Step,
                                                            >(|state| {
                                                                state
                                                                    .optional::<
                                                                        Step,
                                                                    >(|state| {
                                                                        match state
                                                                            .sequence::<
                                                                                Step,
                                                                            >(|state| {
                                                                                match state
                                                                                    .lookahead::<
                                                                                        Step,
                                                                                    >(
                                                                                        false,
                                                                                        |state| {
                                                                                            match match match match match match match state
                                                                                                .match_string(".json")
                                                                                            {
                                                                                                Err(state) => state.match_string(" "),
                                                                                                read => read,
                                                                                            } {
                                                                                                Err(state) => state.match_string("\t"),
                                                                                                read => read,
                                                                                            } {
                                                                                                Err(state) => state.match_string("\n"),
                                                                                                read => read,
                                                                                            } {
                                                                                                Err(state) => state.match_string(","),
                                                                                                read => read,
                                                                                            } {
                                                                                                Err(state) => state.match_string(";"),
                                                                                                read => read,
                                                                                            } {
                                                                                                Err(state) => state.match_string("("),
                                                                                                read => read,
                                                                                            } {
                                                                                                Err(state) => state.match_string(")"),
                                                                                                read => read,
                                                                                            }
                                                                                        },
                                                                                    )
                                                                                {
                                                                                    Ok(state) => self::r#ANY(state),
                                                                                    failed => failed,
                                                                                }
                                                                            })
                                                                        {
                                                                            Ok(state) => {
                                                                                state
                                                                                    .repeat::<
                                                                                        Step,
                                                                                    >(|state| {
                                                                                        state
                                                                                            .sequence::<
                                                                                                Step,
                                                                                            >(|state| {
                                                                                                state
                                                                                                    .sequence::<
                                                                                                        Step,
                                                                                                    >(|state| {
                                                                                                        match state
                                                                                                            .lookahead::<
                                                                                                                Step,
                                                                                                            >(
                                                                                                                false,
                                                                                                                |state| {
                                                                                                                    match match match match match match match state
                                                                                                                        .match_string(".json")
                                                                                                                    {
                                                                                                                        Err(state) => state.match_string(" "),
                                                                                                                        read => read,
                                                                                                                    } {
                                                                                                                        Err(state) => state.match_string("\t"),
                                                                                                                        read => read,
                                                                                                                    } {
                                                                                                                        Err(state) => state.match_string("\n"),
                                                                                                                        read => read,
                                                                                                                    } {
                                                                                                                        Err(state) => state.match_string(","),
                                                                                                                        read => read,
                                                                                                                    } {
                                                                                                                        Err(state) => state.match_string(";"),
                                                                                                                        read => read,
                                                                                                                    } {
                                                                                                                        Err(state) => state.match_string("("),
                                                                                                                        read => read,
                                                                                                                    } {
                                                                                                                        Err(state) => state.match_string(")"),
                                                                                                                        read => read,
                                                                                                                    }
                                                                                                                },
                                                                                                            )
                                                                                                        {
                                                                                                            Ok(state) => self::r#ANY(state),
                                                                                                            failed => failed,
                                                                                                        }
                                                                                                    })
                                                                                            })
                                                                                    })
                                                                            }
                                                                            failed => failed,
                                                                        }
                                                                    })
                                                            })
                                                    }
                                                    failed => failed,
                                                }
                                            })
                                        {
                                            Ok(state) => state.match_string(".json"),
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#parenthesis(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#parenthesis,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match match match match state.match_string("(") {
                                            Ok(state) => {
                                                state.optional::<Step>(|state| { self::r#gap(state) })
                                            }
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#part(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                state
                                                    .sequence::<
                                                        Step,
                                                    >(|state| {
                                                        state
                                                            .optional::<
                                                                Step,
                                                            >(|state| {
                                                                match state
                                                                    .sequence::<
                                                                        Step,
                                                                    >(|state| {
                                                                        match match match state
                                                                            .optional::<Step>(|state| { self::r#gap(state) })
                                                                        {
                                                                            Ok(state) => {
                                                                                match state.match_string(",") {
                                                                                    Err(state) => state.match_string(";"),
                                                                                    read => read,
                                                                                }
                                                                            }
                                                                            failed => failed,
                                                                        } {
                                                                            Ok(state) => {
                                                                                state.optional::<Step>(|state| { self::r#gap(state) })
                                                                            }
                                                                            failed => failed,
                                                                        } {
                                                                            Ok(state) => self::r#part(state),
                                                                            failed => failed,
                                                                        }
                                                                    })
                                                                {
                                                                    Ok(state) => {
                                                                        state
                                                                            .repeat::<
                                                                                Step,
                                                                            >(|state| {
                                                                                state
                                                                                    .sequence::<
                                                                                        Step,
                                                                                    >(|state| {
                                                                                        state
                                                                                            .sequence::<
                                                                                                Step,
                                                                                            >(|state| {
                                                                                                match match match state
                                                                                                    .optional::<Step>(|state| { self::r#gap(state) })
                                                                                                {
                                                                                                    Ok(state) => {
                                                                                                        match state.match_string(",") {
                                                                                                            Err(state) => state.match_string(";"),
                                                                                                            read => read,
                                                                                                        }
                                                                                                    }
                                                                                                    failed => failed,
                                                                                                } {
                                                                                                    Ok(state) => {
                                                                                                        state.optional::<Step>(|state| { self::r#gap(state) })
                                                                                                    }
                                                                                                    failed => failed,
                                                                                                } {
                                                                                                    Ok(state) => self::r#part(state),
                                                                                                    failed => failed,
                                                                                                }
                                                                                            })
                                                                                    })
                                                                            })
                                                                    }
                                                                    failed => failed,
                                                                }
                                                            })
                                                    })
                                            }
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                state.optional::<Step>(|state| { self::r#gap(state) })
                                            }
                                            failed => failed,
                                        } {
                                            Ok(state) => state.match_string(")"),
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#part(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    let state = state.check_stack_limit()?;
                    match match state
                        .sequence::<
                            Step,
                        >(|state| {
                            match match match match match match match match match match self::r#json_type(
                                state,
                            ) {
                                Err(state) => self::r#builtin(state),
                                read => read,
                            } {
                                Err(state) => self::r#optional(state),
                                read => read,
                            } {
                                Err(state) => self::r#since(state),
                                read => read,
                            } {
                                Err(state) => self::r#until(state),
                                read => read,
                            } {
                                Err(state) => self::r#deprecated(state),
                                read => read,
                            } {
                                Err(state) => self::r#only(state),
                                read => read,
                            } {
                                Err(state) => self::r#inline(state),
                                read => read,
                            } {
                                Err(state) => self::r#reference(state),
                                read => read,
                            } {
                                Err(state) => self::r#named(state),
                                read => read,
                            } {
                                Ok(state) => self::r#part_end(state),
                                failed => failed,
                            }
                        })
                    {
                        Err(state) => self::r#values(state),
                        read => read,
                    } {
                        Err(state) => self::r#words(state),
                        read => read,
                    }
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#part_end(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .lookahead::<
                            Step,
                        >(
                            true,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match state.optional::<Step>(|state| { self::r#gap(state) })
                                        {
                                            Ok(state) => {
                                                match match state.match_string(",") {
                                                    Err(state) => state.match_string(";"),
                                                    read => read,
                                                } {
                                                    Err(state) => state.match_string(")"),
                                                    read => read,
                                                }
                                            }
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#json_type(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#json_type,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match self::r#json_name(state) {
                                            Ok(state) => {
                                                state
                                                    .optional::<
                                                        Step,
                                                    >(|state| {
                                                        state
                                                            .sequence::<
                                                                Step,
                                                            >(|state| {
                                                                match match match self::r#gap(state) {
                                                                    Ok(state) => state.match_string("of"),
                                                                    failed => failed,
                                                                } {
                                                                    Ok(state) => self::r#gap(state),
                                                                    failed => failed,
                                                                } {
                                                                    Ok(state) => {
                                                                        match self::r#json_name(state) {
                                                                            Err(state) => self::r#type_name(state),
                                                                            read => read,
                                                                        }
                                                                    }
                                                                    failed => failed,
                                                                }
                                                            })
                                                    })
                                            }
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#json_name(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#json_name,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match state.match_string("json-") {
                                            Ok(state) => {
                                                state
                                                    .sequence::<
                                                        Step,
                                                    >(|state| {
                                                        state
                                                            .optional::<
                                                                Step,
                                                            >(|state| {
                                                                match match self::r#ASCII_ALPHA(state) {
                                                                    Err(state) => state.match_string("-"),
                                                                    read => read,
                                                                } {
                                                                    Ok(state) => {
                                                                        state
                                                                            .repeat::<
                                                                                Step,
                                                                            >(|state| {
                                                                                state
                                                                                    .sequence::<
                                                                                        Step,
                                                                                    >(|state| {
                                                                                        match self::r#ASCII_ALPHA(state) {
                                                                                            Err(state) => state.match_string("-"),
                                                                                            read => read,
                                                                                        }
                                                                                    })
                                                                            })
                                                                    }
                                                                    failed => failed,
                                                                }
                                                            })
                                                    })
                                            }
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#builtin(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#builtin,
                            |state| {
                                match match match match match match match match match match match match match match state
                                    .match_string("int8")
                                {
                                    Err(state) => state.match_string("int16"),
                                    read => read,
                                } {
                                    Err(state) => state.match_string("int32"),
                                    read => read,
                                } {
                                    Err(state) => state.match_string("int64"),
                                    read => read,
                                } {
                                    Err(state) => state.match_string("uint8"),
                                    read => read,
                                } {
                                    Err(state) => state.match_string("uint16"),
                                    read => read,
                                } {
                                    Err(state) => state.match_string("uint32"),
                                    read => read,
                                } {
                                    Err(state) => state.match_string("uint64"),
                                    read => read,
                                } {
                                    Err(state) => state.match_string("size"),
                                    read => read,
                                } {
                                    Err(state) => state.match_string("int"),
                                    read => read,
                                } {
                                    Err(state) => state.match_string("number"),
                                    read => read,
                                } {
                                    Err(state) => state.match_string("str"),
                                    read => read,
                                } {
                                    Err(state) => state.match_string("bool"),
                                    read => read,
                                } {
                                    Err(state) => state.match_string("any"),
                                    read => read,
                                } {
                                    Err(state) => state.match_string("null"),
                                    read => read,
                                }
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#optional(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(Rule::r#optional, |state| { state.match_string("optional") })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#since(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#since,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match state.match_string("since") {
                                            Ok(state) => self::r#gap(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#version(state),
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#until(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#until,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match state.match_string("until") {
                                            Ok(state) => self::r#gap(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#version(state),
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#deprecated(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#deprecated,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match state.match_string("deprecated") {
                                            Ok(state) => {
                                                state
                                                    .optional::<
                                                        Step,
                                                    >(|state| {
                                                        state
                                                            .sequence::<
                                                                Step,
                                                            >(|state| {
                                                                match match self::r#gap(state) {
                                                                    Ok(state) => {
                                                                        state
                                                                            .optional::<
                                                                                Step,
                                                                            >(|state| {
                                                                                state
                                                                                    .sequence::<
                                                                                        Step,
                                                                                    >(|state| {
                                                                                        match state.match_string("since") {
                                                                                            Ok(state) => self::r#gap(state),
                                                                                            failed => failed,
                                                                                        }
                                                                                    })
                                                                            })
                                                                    }
                                                                    failed => failed,
                                                                } {
                                                                    Ok(state) => self::r#version(state),
                                                                    failed => failed,
                                                                }
                                                            })
                                                    })
                                            }
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#only(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#only,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match match state.match_string("only") {
                                            Ok(state) => self::r#gap(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                state
                                                    .optional::<
                                                        Step,
                                                    >(|state| {
                                                        state
                                                            .sequence::<
                                                                Step,
                                                            >(|state| {
                                                                match self::r#not(state) {
                                                                    Ok(state) => self::r#gap(state),
                                                                    failed => failed,
                                                                }
                                                            })
                                                    })
                                            }
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#condition(state),
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#not(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<Step>(Rule::r#not, |state| { state.match_string("not") })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#condition(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#condition,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match self::r#ASCII_ALPHANUMERIC(state) {
                                            Ok(state) => {
                                                state
                                                    .sequence::<
                                                        Step,
                                                    >(|state| {
                                                        state
                                                            .optional::<
                                                                Step,
                                                            >(|state| {
                                                                match match match self::r#ASCII_ALPHANUMERIC(state) {
                                                                    Err(state) => state.match_string("_"),
                                                                    read => read,
                                                                } {
                                                                    Err(state) => state.match_string("-"),
                                                                    read => read,
                                                                } {
                                                                    Ok(state) => {
                                                                        state
                                                                            .repeat::<
                                                                                Step,
                                                                            >(|state| {
                                                                                state
                                                                                    .sequence::<
                                                                                        Step,
                                                                                    >(|state| {
                                                                                        match match self::r#ASCII_ALPHANUMERIC(state) {
                                                                                            Err(state) => state.match_string("_"),
                                                                                            read => read,
                                                                                        } {
                                                                                            Err(state) => state.match_string("-"),
                                                                                            read => read,
                                                                                        }
                                                                                    })
                                                                            })
                                                                    }
                                                                    failed => failed,
                                                                }
                                                            })
                                                    })
                                            }
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#named(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#named,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match state
                                            .optional::<Step>(|state| { self::r#array_of(state) })
                                        {
                                            Ok(state) => self::r#type_name(state),
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#version(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#version,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match state
                                            .optional::<
                                                Step,
                                            >(|state| {
                                                state
                                                    .sequence::<
                                                        Step,
                                                    >(|state| {
                                                        match state.match_string("v") {
                                                            Ok(state) => {
                                                                state
                                                                    .lookahead::<
                                                                        Step,
                                                                    >(true, |state| { self::r#ASCII_DIGIT(state) })
                                                            }
                                                            failed => failed,
                                                        }
                                                    })
                                            })
                                        {
                                            Ok(state) => self::r#ASCII_DIGIT(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                state
                                                    .sequence::<
                                                        Step,
                                                    >(|state| {
                                                        state
                                                            .optional::<
                                                                Step,
                                                            >(|state| {
                                                                match state
                                                                    .sequence::<
                                                                        Step,
                                                                    >(|state| {
                                                                        match state
                                                                            .lookahead::<
                                                                                Step,
                                                                            >(
                                                                                false,
                                                                                |state| {
                                                                                    match match match match match match state.match_string(" ")
                                                                                    {
                                                                                        Err(state) => state.match_string("\t"),
                                                                                        read => read,
                                                                                    } {
                                                                                        Err(state) => state.match_string("\n"),
                                                                                        read => read,
                                                                                    } {
                                                                                        Err(state) => state.match_string(","),
                                                                                        read => read,
                                                                                    } {
                                                                                        Err(state) => state.match_string(";"),
                                                                                        read => read,
                                                                                    } {
                                                                                        Err(state) => state.match_string("("),
                                                                                        read => read,
                                                                                    } {
                                                                                        Err(state) => state.match_string(")"),
                                                                                        read => read,
                                                                                    }
                                                                                },
                                                                            )
                                                                        {
                                                                            Ok(state) => self::r#ANY(state),
                                                                            failed => failed,
                                                                        }
                                                                    })
                                                                {
                                                                    Ok(state) => {
                                                                        state
                                                                            .repeat::<
                                                                                Step,
                                                                            >(|state| {
                                                                                state
                                                                                    .sequence::<
                                                                                        Step,
                                                                                    >(|state| {
                                                                                        state
                                                                                            .sequence::<
                                                                                                Step,
                                                                                            >(|state| {
                                                                                                match state
                                                                                                    .lookahead::<
                                                                                                        Step,
                                                                                                    >(
                                                                                                        false,
                                                                                                        |state| {
                                                                                                            match match match match match match state.match_string(" ")
                                                                                                            {
                                                                                                                Err(state) => state.match_string("\t"),
                                                                                                                read => read,
                                                                                                            } {
                                                                                                                Err(state) => state.match_string("\n"),
                                                                                                                read => read,
                                                                                                            } {
                                                                                                                Err(state) => state.match_string(","),
                                                                                                                read => read,
                                                                                                            } {
                                                                                                                Err(state) => state.match_string(";"),
                                                                                                                read => read,
                                                                                                            } {
                                                                                                                Err(state) => state.match_string("("),
                                                                                                                read => read,
                                                                                                            } {
                                                                                                                Err(state) => state.match_string(")"),
                                                                                                                read => read,
                                                                                                            }
                                                                                                        },
                                                                                                    )
                                                                                                {
                                                                                                    Ok(state) => self::r#ANY(state),
                                                                                                    failed => failed,
                                                                                                }
                                                                                            })
                                                                                    })
                                                                            })
                                                                    }
                                                                    failed => failed,
                                                                }
                                                            })
                                                    })
                                            }
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#inline(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#inline,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match state.match_string("or") {
                                            Ok(state) => self::r#gap(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => state.match_string("inline"),
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#values(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#values,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match match state
                                            .sequence::<
                                                Step,
                                            >(|state| {
                                                state
                                                    .optional::<
                                                        Step,
                                                    >(|state| {
                                                        match state
                                                            .sequence::<
                                                                Step,
                                                            >(|state| {
                                                                match self::r#bare(state) {
                                                                    Ok(state) => {
                                                                        state.optional::<Step>(|state| { self::r#gap(state) })
                                                                    }
                                                                    failed => failed,
                                                                }
                                                            })
                                                        {
                                                            Ok(state) => {
                                                                state
                                                                    .repeat::<
                                                                        Step,
                                                                    >(|state| {
                                                                        state
                                                                            .sequence::<
                                                                                Step,
                                                                            >(|state| {
                                                                                state
                                                                                    .sequence::<
                                                                                        Step,
                                                                                    >(|state| {
                                                                                        match self::r#bare(state) {
                                                                                            Ok(state) => {
                                                                                                state.optional::<Step>(|state| { self::r#gap(state) })
                                                                                            }
                                                                                            failed => failed,
                                                                                        }
                                                                                    })
                                                                            })
                                                                    })
                                                            }
                                                            failed => failed,
                                                        }
                                                    })
                                            })
                                        {
                                            Ok(state) => self::r#listed(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                state
                                                    .sequence::<
                                                        Step,
                                                    >(|state| {
                                                        state
                                                            .optional::<
                                                                Step,
                                                            >(|state| {
                                                                match state
                                                                    .sequence::<
                                                                        Step,
                                                                    >(|state| {
                                                                        match state.optional::<Step>(|state| { self::r#gap(state) })
                                                                        {
                                                                            Ok(state) => self::r#listed(state),
                                                                            failed => failed,
                                                                        }
                                                                    })
                                                                {
                                                                    Ok(state) => {
                                                                        state
                                                                            .repeat::<
                                                                                Step,
                                                                            >(|state| {
                                                                                state
                                                                                    .sequence::<
                                                                                        Step,
                                                                                    >(|state| {
                                                                                        state
                                                                                            .sequence::<
                                                                                                Step,
                                                                                            >(|state| {
                                                                                                match state.optional::<Step>(|state| { self::r#gap(state) })
                                                                                                {
                                                                                                    Ok(state) => self::r#listed(state),
                                                                                                    failed => failed,
                                                                                                }
                                                                                            })
                                                                                    })
                                                                            })
                                                                    }
                                                                    failed => failed,
                                                                }
                                                            })
                                                    })
                                            }
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#part_end(state),
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#listed(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#listed,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match self::r#quoted(state) {
                                            Ok(state) => {
                                                state.optional::<Step>(|state| { self::r#meaning(state) })
                                            }
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#meaning(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#meaning,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match state
                                            .sequence::<
                                                Step,
                                            >(|state| {
                                                match state.optional::<Step>(|state| { self::r#gap(state) })
                                                {
                                                    Ok(state) => self::r#bare(state),
                                                    failed => failed,
                                                }
                                            })
                                        {
                                            Ok(state) => {
                                                state
                                                    .sequence::<
                                                        Step,
                                                    >(|state| {
                                                        state
                                                            .optional::<
                                                                Step,
                                                            >(|state| {
                                                                match state
                                                                    .sequence::<
                                                                        Step,
                                                                    >(|state| {
                                                                        match state.optional::<Step>(|state| { self::r#gap(state) })
                                                                        {
                                                                            Ok(state) => self::r#bare(state),
                                                                            failed => failed,
                                                                        }
                                                                    })
                                                                {
                                                                    Ok(state) => {
                                                                        state
                                                                            .repeat::<
                                                                                Step,
                                                                            >(|state| {
                                                                                state
                                                                                    .sequence::<
                                                                                        Step,
                                                                                    >(|state| {
                                                                                        state
                                                                                            .sequence::<
                                                                                                Step,
                                                                                            >(|state| {
                                                                                                match state.optional::<Step>(|state| { self::r#gap(state) })
                                                                                                {
                                                                                                    Ok(state) => self::r#bare(state),
                                                                                                    failed => failed,
                                                                                                }
                                                                                            })
                                                                                    })
                                                                            })
                                                                    }
                                                                    failed => failed,
                                                                }
                                                            })
                                                    })
                                            }
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#words(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#words,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match self::r#bare(state) {
                                            Err(state) => self::r#quoted(state),
                                            read => read,
                                        } {
                                            Ok(state) => {
                                                state
                                                    .sequence::<
                                                        Step,
                                                    >(|state| {
                                                        state
                                                            .optional::<
                                                                Step,
                                                            >(|state| {
                                                                match state
                                                                    .sequence::<
                                                                        Step,
                                                                    >(|state| {
                                                                        match state.optional::<Step>(|state| { self::r#gap(state) })
                                                                        {
                                                                            Ok(state) => {
                                                                                match self::r#bare(state) {
                                                                                    Err(state) => self::r#quoted(state),
                                                                                    read => read,
                                                                                }
                                                                            }
                                                                            failed => failed,
                                                                        }
                                                                    })
                                                                {
                                                                    Ok(state) => {
                                                                        state
                                                                            .repeat::<
                                                                                Step,
                                                                            >(|state| {
                                                                                state
                                                                                    .sequence::<
                                                                                        Step,
                                                                                    >(|state| {
                                                                                        state
                                                                                            .sequence::<
                                                                                                Step,
                                                                                            >(|state| {
                                                                                                match state.optional::<Step>(|state| { self::r#gap(state) })
                                                                                                {
                                                                                                    Ok(state) => {
                                                                                                        match self::r#bare(state) {
                                                                                                            Err(state) => self::r#quoted(state),
                                                                                                            read => read,
                                                                                                        }
                                                                                                    }
                                                                                                    failed => failed,
                                                                                                }
                                                                                            })
                                                                                    })
                                                                            })
                                                                    }
                                                                    failed => failed,
                                                                }
                                                            })
                                                    })
                                            }
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#bare(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .sequence::<
                            Step,
                        >(|state| {
                            match state
                                .sequence::<
                                    Step,
                                >(|state| {
                                    match state
                                        .lookahead::<
                                            Step,
                                        >(
                                            false,
                                            |state| {
                                                match match match match match match match state
                                                    .match_string(" ")
                                                {
                                                    Err(state) => state.match_string("\t"),
                                                    read => read,
                                                } {
                                                    Err(state) => state.match_string("\n"),
                                                    read => read,
                                                } {
                                                    Err(state) => state.match_string(","),
                                                    read => read,
                                                } {
                                                    Err(state) => state.match_string(";"),
                                                    read => read,
                                                } {
                                                    Err(state) => state.match_string("("),
                                                    read => read,
                                                } {
                                                    Err(state) => state.match_string(")"),
                                                    read => read,
                                                } {
                                                    Err(state) => self::r#quoted(state),
                                                    read => read,
                                                }
                                            },
                                        )
                                    {
                                        Ok(state) => self::r#ANY(state),
                                        failed => failed,
                                    }
                                })
                            {
                                Ok(state) => {
                                    state
                                        .sequence::<
                                            Step,
                                        >(|state| {
                                            state
                                                .optional::<
                                                    Step,
                                                >(|state| {
                                                    match state
                                                        .sequence::<
                                                            Step,
                                                        >(|state| {
                                                            match state
                                                                .lookahead::<
                                                                    Step,
                                                                >(
                                                                    false,
                                                                    |state| {
                                                                        match match match match match match match state
                                                                            .match_string(" ")
                                                                        {
                                                                            Err(state) => state.match_string("\t"),
                                                                            read => read,
                                                                        } {
                                                                            Err(state) => state.match_string("\n"),
                                                                            read => read,
                                                                        } {
                                                                            Err(state) => state.match_string(","),
                                                                            read => read,
                                                                        } {
                                                                            Err(state) => state.match_string(";"),
                                                                            read => read,
                                                                        } {
                                                                            Err(state) => state.match_string("("),
                                                                            read => read,
                                                                        } {
                                                                            Err(state) => state.match_string(")"),
                                                                            read => read,
                                                                        } {
                                                                            Err(state) => self::r#quoted(state),
                                                                            read => read,
                                                                        }
                                                                    },
                                                                )
                                                            {
                                                                Ok(state) => self::r#ANY(state),
                                                                failed => failed,
                                                            }
                                                        })
                                                    {
                                                        Ok(state) => {
                                                            state
                                                                .repeat::<
                                                                    Step,
                                                                >(|state| {
                                                                    state
                                                                        .sequence::<
                                                                            Step,
                                                                        >(|state| {
                                                                            state
                                                                                .sequence::<
                                                                                    Step,
                                                                                >(|state| {
                                                                                    match state
                                                                                        .lookahead::<
                                                                                            Step,
                                                                                        >(
                                                                                            false,
                                                                                            |state| {
                                                                                                match match match match match match match state
                                                                                                    .match_string(" ")
                                                                                                {
                                                                                                    Err(state) => state.match_string("\t"),
                                                                                                    read => read,
                                                                                                } {
                                                                                                    Err(state) => state.match_string("\n"),
                                                                                                    read => read,
                                                                                                } {
                                                                                                    Err(state) => state.match_string(","),
                                                                                                    read => read,
                                                                                                } {
                                                                                                    Err(state) => state.match_string(";"),
                                                                                                    read => read,
                                                                                                } {
                                                                                                    Err(state) => state.match_string("("),
                                                                                                    read => read,
                                                                                                } {
                                                                                                    Err(state) => state.match_string(")"),
                                                                                                    read => read,
                                                                                                } {
                                                                                                    Err(state) => self::r#quoted(state),
                                                                                                    read => read,
                                                                                                }
                                                                                            },
                                                                                        )
                                                                                    {
                                                                                        Ok(state) => self::r#ANY(state),
                                                                                        failed => failed,
                                                                                    }
                                                                                })
                                                                        })
                                                                })
                                                        }
                                                        failed => failed,
                                                    }
                                                })
                                        })
                                }
                                failed => failed,
                            }
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#example_header(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#example_header,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match match self::r#hs(state) {
                                            Ok(state) => self::r#example_word(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => state.match_string(":"),
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                match self::r#line_end(state) {
                                                    Err(state) => {
                                                        state
                                                            .lookahead::<
                                                                Step,
                                                            >(
                                                                true,
                                                                |state| {
                                                                    state
                                                                        .sequence::<
                                                                            Step,
                                                                        >(|state| {
                                                                            match self::r#hs(state) {
                                                                                Ok(state) => state.match_string("{"),
                                                                                failed => failed,
                                                                            }
                                                                        })
                                                                },
                                                            )
                                                    }
                                                    read => read,
                                                }
                                            }
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#example_label(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .sequence::<
                            Step,
                        >(|state| {
                            match self::r#example_word(state) {
                                Ok(state) => {
                                    match state
                                        .sequence::<
                                            Step,
                                        >(|state| {
                                            match state.match_string(":") {
                                                Ok(state) => {
                                                    state
                                                        .lookahead::<
                                                            Step,
                                                        >(
                                                            true,
                                                            |state| {
                                                                state
                                                                    .sequence::<
                                                                        Step,
                                                                    >(|state| {
                                                                        match self::r#hs(state) {
                                                                            Ok(state) => {
                                                                                match match state.match_string("\n") {
                                                                                    Err(state) => self::r#EOI(state),
                                                                                    read => read,
                                                                                } {
                                                                                    Err(state) => state.match_string("{"),
                                                                                    read => read,
                                                                                }
                                                                            }
                                                                            failed => failed,
                                                                        }
                                                                    })
                                                            },
                                                        )
                                                }
                                                failed => failed,
                                            }
                                        })
                                    {
                                        Err(state) => {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match match state
                                                        .optional::<
                                                            Step,
                                                        >(|state| {
                                                            state
                                                                .sequence::<
                                                                    Step,
                                                                >(|state| {
                                                                    match self::r#hs(state) {
                                                                        Ok(state) => self::r#releases(state),
                                                                        failed => failed,
                                                                    }
                                                                })
                                                        })
                                                    {
                                                        Ok(state) => state.match_string(":"),
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => {
                                                            state
                                                                .lookahead::<
                                                                    Step,
                                                                >(true, |state| { self::r#caption_rest(state) })
                                                        }
                                                        failed => failed,
                                                    }
                                                })
                                        }
                                        read => read,
                                    }
                                }
                                failed => failed,
                            }
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#example_word(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    let state = state.check_stack_limit()?;
                    match state.match_string("Examples") {
                        Err(state) => state.match_string("Example"),
                        read => read,
                    }
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#caption_rest(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .sequence::<
                            Step,
                        >(|state| {
                            match match match match match self::r#hs(state) {
                                Ok(state) => {
                                    state.optional::<Step>(|state| { self::r#line(state) })
                                }
                                failed => failed,
                            } {
                                Ok(state) => self::r#line_end(state),
                                failed => failed,
                            } {
                                Ok(state) => {
                                    state
                                        .sequence::<
                                            Step,
                                        >(|state| {
                                            state
                                                .optional::<
                                                    Step,
                                                >(|state| {
                                                    match state
                                                        .sequence::<
                                                            Step,
                                                        >(|state| {
                                                            match match match state
                                                                .lookahead::<
                                                                    Step,
                                                                >(false, |state| { self::r#caption_end(state) })
                                                            {
                                                                Ok(state) => self::r#hs(state),
                                                                failed => failed,
                                                            } {
                                                                Ok(state) => self::r#line(state),
                                                                failed => failed,
                                                            } {
                                                                Ok(state) => self::r#line_end(state),
                                                                failed => failed,
                                                            }
                                                        })
                                                    {
                                                        Ok(state) => {
                                                            state
                                                                .repeat::<
                                                                    Step,
                                                                >(|state| {
                                                                    state
                                                                        .sequence::<
                                                                            Step,
                                                                        >(|state| {
                                                                            state
                                                                                .sequence::<
                                                                                    Step,
                                                                                >(|state| {
                                                                                    match match match state
                                                                                        .lookahead::<
                                                                                            Step,
                                                                                        >(false, |state| { self::r#caption_end(state) })
                                                                                    {
                                                                                        Ok(state) => self::r#hs(state),
                                                                                        failed => failed,
                                                                                    } {
                                                                                        Ok(state) => self::r#line(state),
                                                                                        failed => failed,
                                                                                    } {
                                                                                        Ok(state) => self::r#line_end(state),
                                                                                        failed => failed,
                                                                                    }
                                                                                })
                                                                        })
                                                                })
                                                        }
                                                        failed => failed,
                                                    }
                                                })
                                        })
                                }
                                failed => failed,
                            } {
                                Ok(state) => {
                                    state
                                        .sequence::<
                                            Step,
                                        >(|state| {
                                            state
                                                .optional::<
                                                    Step,
                                                >(|state| {
                                                    match self::r#blank(state) {
                                                        Ok(state) => {
                                                            state
                                                                .repeat::<
                                                                    Step,
                                                                >(|state| {
                                                                    state.sequence::<Step>(|state| { self::r#blank(state) })
                                                                })
                                                        }
                                                        failed => failed,
                                                    }
                                                })
                                        })
                                }
                                failed => failed,
                            } {
                                Ok(state) => {
                                    state
                                        .lookahead::<
                                            Step,
                                        >(
                                            true,
                                            |state| {
                                                state
                                                    .sequence::<
                                                        Step,
                                                    >(|state| {
                                                        match self::r#hs(state) {
                                                            Ok(state) => state.match_string("{"),
                                                            failed => failed,
                                                        }
                                                    })
                                            },
                                        )
                                }
                                failed => failed,
                            }
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#caption_end(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    let state = state.check_stack_limit()?;
                    match match match self::r#EOI(state) {
                        Err(state) => self::r#blank(state),
                        read => read,
                    } {
                        Err(state) => self::r#ruling(state),
                        read => read,
                    } {
                        Err(state) => {
                            state
                                .sequence::<
                                    Step,
                                >(|state| {
                                    match self::r#hs(state) {
                                        Ok(state) => {
                                            match match match match match self::r#bullet_mark(state) {
                                                Err(state) => self::r#data_label(state),
                                                read => read,
                                            } {
                                                Err(state) => self::r#note_label(state),
                                                read => read,
                                            } {
                                                Err(state) => self::r#field_label(state),
                                                read => read,
                                            } {
                                                Err(state) => {
                                                    state
                                                        .sequence::<
                                                            Step,
                                                        >(|state| {
                                                            match self::r#example_word(state) {
                                                                Ok(state) => state.match_string(":"),
                                                                failed => failed,
                                                            }
                                                        })
                                                }
                                                read => read,
                                            } {
                                                Err(state) => state.match_string("{"),
                                                read => read,
                                            }
                                        }
                                        failed => failed,
                                    }
                                })
                        }
                        read => read,
                    }
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#dated_caption(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#dated_caption,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match match match self::r#hs(state) {
                                            Ok(state) => self::r#example_word(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                state
                                                    .optional::<
                                                        Step,
                                                    >(|state| {
                                                        state
                                                            .sequence::<
                                                                Step,
                                                            >(|state| {
                                                                match self::r#hs(state) {
                                                                    Ok(state) => self::r#releases(state),
                                                                    failed => failed,
                                                                }
                                                            })
                                                    })
                                            }
                                            failed => failed,
                                        } {
                                            Ok(state) => state.match_string(":"),
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#caption_rest(state),
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#example(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#example,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match match state
                                            .optional::<
                                                Step,
                                            >(|state| {
                                                match self::r#dated_caption(state) {
                                                    Err(state) => self::r#caption(state),
                                                    read => read,
                                                }
                                            })
                                        {
                                            Ok(state) => self::r#hs(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                state
                                                    .lookahead::<
                                                        Step,
                                                    >(true, |state| { state.match_string("{") })
                                            }
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                match state
                                                    .sequence::<
                                                        Step,
                                                    >(|state| {
                                                        match match self::r#object(state) {
                                                            Ok(state) => {
                                                                state
                                                                    .sequence::<
                                                                        Step,
                                                                    >(|state| {
                                                                        state
                                                                            .optional::<
                                                                                Step,
                                                                            >(|state| {
                                                                                match state
                                                                                    .sequence::<
                                                                                        Step,
                                                                                    >(|state| {
                                                                                        match self::r#json_space(state) {
                                                                                            Ok(state) => self::r#stray_brace(state),
                                                                                            failed => failed,
                                                                                        }
                                                                                    })
                                                                                {
                                                                                    Ok(state) => {
                                                                                        state
                                                                                            .repeat::<
                                                                                                Step,
                                                                                            >(|state| {
                                                                                                state
                                                                                                    .sequence::<
                                                                                                        Step,
                                                                                                    >(|state| {
                                                                                                        state
                                                                                                            .sequence::<
                                                                                                                Step,
                                                                                                            >(|state| {
                                                                                                                match self::r#json_space(state) {
                                                                                                                    Ok(state) => self::r#stray_brace(state),
                                                                                                                    failed => failed,
                                                                                                                }
                                                                                                            })
                                                                                                    })
                                                                                            })
                                                                                    }
                                                                                    failed => failed,
                                                                                }
                                                                            })
                                                                    })
                                                            }
                                                            failed => failed,
                                                        } {
                                                            Ok(state) => self::r#line_end(state),
                                                            failed => failed,
                                                        }
                                                    })
                                                {
                                                    Err(state) => self::r#no_json(state),
                                                    read => read,
                                                }
                                            }
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#only_object(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#only_object,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match self::r#object(state) {
                                            Ok(state) => self::r#json_space(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#EOI(state),
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#no_json(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state.rule::<Step>(Rule::r#no_json, |state| { self::r#lines(state) })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#caption(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#caption,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match state
                                            .sequence::<
                                                Step,
                                            >(|state| {
                                                state
                                                    .optional::<
                                                        Step,
                                                    >(|state| {
                                                        match state
                                                            .sequence::<
                                                                Step,
                                                            >(|state| {
                                                                match match match state
                                                                    .lookahead::<Step>(false, |state| { self::r#stop(state) })
                                                                {
                                                                    Ok(state) => self::r#hs(state),
                                                                    failed => failed,
                                                                } {
                                                                    Ok(state) => self::r#line(state),
                                                                    failed => failed,
                                                                } {
                                                                    Ok(state) => self::r#line_end(state),
                                                                    failed => failed,
                                                                }
                                                            })
                                                        {
                                                            Ok(state) => {
                                                                state
                                                                    .repeat::<
                                                                        Step,
                                                                    >(|state| {
                                                                        state
                                                                            .sequence::<
                                                                                Step,
                                                                            >(|state| {
                                                                                state
                                                                                    .sequence::<
                                                                                        Step,
                                                                                    >(|state| {
                                                                                        match match match state
                                                                                            .lookahead::<Step>(false, |state| { self::r#stop(state) })
                                                                                        {
                                                                                            Ok(state) => self::r#hs(state),
                                                                                            failed => failed,
                                                                                        } {
                                                                                            Ok(state) => self::r#line(state),
                                                                                            failed => failed,
                                                                                        } {
                                                                                            Ok(state) => self::r#line_end(state),
                                                                                            failed => failed,
                                                                                        }
                                                                                    })
                                                                            })
                                                                    })
                                                            }
                                                            failed => failed,
                                                        }
                                                    })
                                            })
                                        {
                                            Ok(state) => self::r#caption_line(state),
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#caption_line(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#caption_line,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match match match state
                                            .lookahead::<
                                                Step,
                                            >(
                                                false,
                                                |state| {
                                                    state
                                                        .sequence::<
                                                            Step,
                                                        >(|state| {
                                                            match self::r#hs(state) {
                                                                Ok(state) => {
                                                                    match match match match state.match_string("{") {
                                                                        Err(state) => self::r#bullet_mark(state),
                                                                        read => read,
                                                                    } {
                                                                        Err(state) => self::r#data_label(state),
                                                                        read => read,
                                                                    } {
                                                                        Err(state) => self::r#example_label(state),
                                                                        read => read,
                                                                    } {
                                                                        Err(state) => self::r#note_label(state),
                                                                        read => read,
                                                                    }
                                                                }
                                                                failed => failed,
                                                            }
                                                        })
                                                },
                                            )
                                        {
                                            Ok(state) => {
                                                state
                                                    .sequence::<
                                                        Step,
                                                    >(|state| {
                                                        match state
                                                            .sequence::<
                                                                Step,
                                                            >(|state| {
                                                                match state
                                                                    .sequence::<
                                                                        Step,
                                                                    >(|state| {
                                                                        state
                                                                            .optional::<
                                                                                Step,
                                                                            >(|state| {
                                                                                match state
                                                                                    .sequence::<
                                                                                        Step,
                                                                                    >(|state| {
                                                                                        match state
                                                                                            .lookahead::<
                                                                                                Step,
                                                                                            >(
                                                                                                false,
                                                                                                |state| {
                                                                                                    match state.match_string(":") {
                                                                                                        Err(state) => state.match_string("\n"),
                                                                                                        read => read,
                                                                                                    }
                                                                                                },
                                                                                            )
                                                                                        {
                                                                                            Ok(state) => self::r#ANY(state),
                                                                                            failed => failed,
                                                                                        }
                                                                                    })
                                                                                {
                                                                                    Ok(state) => {
                                                                                        state
                                                                                            .repeat::<
                                                                                                Step,
                                                                                            >(|state| {
                                                                                                state
                                                                                                    .sequence::<
                                                                                                        Step,
                                                                                                    >(|state| {
                                                                                                        state
                                                                                                            .sequence::<
                                                                                                                Step,
                                                                                                            >(|state| {
                                                                                                                match state
                                                                                                                    .lookahead::<
                                                                                                                        Step,
                                                                                                                    >(
                                                                                                                        false,
                                                                                                                        |state| {
                                                                                                                            match state.match_string(":") {
                                                                                                                                Err(state) => state.match_string("\n"),
                                                                                                                                read => read,
                                                                                                                            }
                                                                                                                        },
                                                                                                                    )
                                                                                                                {
                                                                                                                    Ok(state) => self::r#ANY(state),
                                                                                                                    failed => failed,
                                                                                                                }
                                                                                                            })
                                                                                                    })
                                                                                            })
                                                                                    }
                                                                                    failed => failed,
                                                                                }
                                                                            })
                                                                    })
                                                                {
                                                                    Ok(state) => state.match_string(":"),
                                                                    failed => failed,
                                                                }
                                                            })
                                                        {
                                                            Ok(state) => {
                                                                state
                                                                    .sequence::<
                                                                        Step,
                                                                    >(|state| {
                                                                        state
                                                                            .optional::<
                                                                                Step,
                                                                            >(|state| {
                                                                                match state
                                                                                    .sequence::<
                                                                                        Step,
                                                                                    >(|state| {
                                                                                        match state
                                                                                            .sequence::<
                                                                                                Step,
                                                                                            >(|state| {
                                                                                                state
                                                                                                    .optional::<
                                                                                                        Step,
                                                                                                    >(|state| {
                                                                                                        match state
                                                                                                            .sequence::<
                                                                                                                Step,
                                                                                                            >(|state| {
                                                                                                                match state
                                                                                                                    .lookahead::<
                                                                                                                        Step,
                                                                                                                    >(
                                                                                                                        false,
                                                                                                                        |state| {
                                                                                                                            match state.match_string(":") {
                                                                                                                                Err(state) => state.match_string("\n"),
                                                                                                                                read => read,
                                                                                                                            }
                                                                                                                        },
                                                                                                                    )
                                                                                                                {
                                                                                                                    Ok(state) => self::r#ANY(state),
                                                                                                                    failed => failed,
                                                                                                                }
                                                                                                            })
                                                                                                        {
                                                                                                            Ok(state) => {
                                                                                                                state
                                                                                                                    .repeat::<
                                                                                                                        Step,
                                                                                                                    >(|state| {
                                                                                                                        state
                                                                                                                            .sequence::<
                                                                                                                                Step,
                                                                                                                            >(|state| {
                                                                                                                                state
                                                                                                                                    .sequence::<
                                                                                                                                        Step,
                                                                                                                                    >(|state| {
                                                                                                                                        match state
                                                                                                                                            .lookahead::<
                                                                                                                                                Step,
                                                                                                                                            >(
                                                                                                                                                false,
                                                                                                                                                |state| {
                                                                                                                                                    match state.match_string(":") {
                                                                                                                                                        Err(state) => state.match_string("\n"),
                                                                                                                                                        read => read,
                                                                                                                                                    }
                                                                                                                                                },
                                                                                                                                            )
                                                                                                                                        {
                                                                                                                                            Ok(state) => self::r#ANY(state),
                                                                                                                                            failed => failed,
                                                                                                                                        }
                                                                                                                                    })
                                                                                                                            })
                                                                                                                    })
                                                                                                            }
                                                                                                            failed => failed,
                                                                                                        }
                                                                                                    })
                                                                                            })
                                                                                        {
                                                                                            Ok(state) => state.match_string(":"),
                                                                                            failed => failed,
                                                                                        }
                                                                                    })
                                                                                {
                                                                                    Ok(state) => {
                                                                                        state
                                                                                            .repeat::<
                                                                                                Step,
                                                                                            >(|state| {
                                                                                                state
                                                                                                    .sequence::<
                                                                                                        Step,
                                                                                                    >(|state| {
                                                                                                        state
                                                                                                            .sequence::<
                                                                                                                Step,
                                                                                                            >(|state| {
                                                                                                                match state
                                                                                                                    .sequence::<
                                                                                                                        Step,
                                                                                                                    >(|state| {
                                                                                                                        state
                                                                                                                            .optional::<
                                                                                                                                Step,
                                                                                                                            >(|state| {
                                                                                                                                match state
                                                                                                                                    .sequence::<
                                                                                                                                        Step,
                                                                                                                                    >(|state| {
                                                                                                                                        match state
                                                                                                                                            .lookahead::<
                                                                                                                                                Step,
                                                                                                                                            >(
                                                                                                                                                false,
                                                                                                                                                |state| {
                                                                                                                                                    match state.match_string(":") {
                                                                                                                                                        Err(state) => state.match_string("\n"),
                                                                                                                                                        read => read,
                                                                                                                                                    }
                                                                                                                                                },
                                                                                                                                            )
                                                                                                                                        {
                                                                                                                                            Ok(state) => self::r#ANY(state),
                                                                                                                                            failed => failed,
                                                                                                                                        }
                                                                                                                                    })
                                                                                                                                {
                                                                                                                                    Ok(state) => {
                                                                                                                                        state
                                                                                                                                            .repeat::<
                                                                                                                                                Step,
                                                                                                                                            >(|state| {
                                                                                                                                                state
                                                                                                                                                    .sequence::<
                                                                                                                                                        Step,
                                                                                                                                                    >(|state| {
                                                                                                                                                        state
                                                                                                                                                            .sequence::<
                                                                                                                                                                Step,
                                                                                                                                                            >(|state| {
                                                                                                                                                                match state
                                                                                                                                                                    .lookahead::<
                                                                                                                                                                        Step,
                                                                                                                                                                    >(
                                                                                                                                                                        false,
                                                                                                                                                                        |state| {
                                                                                                                                                                            match state.match_string(":") {
                                                                                                                                                                                Err(state) => state.match_string("\n"),
                                                                                                                                                                                read => read,
                                                                                                                                                                            }
                                                                                                                                                                        },
                                                                                                                                                                    )
                                                                                                                                                                {
                                                                                                                                                                    Ok(state) => self::r#ANY(state),
                                                                                                                                                                    failed => failed,
                                                                                                                                                                }
                                                                                                                                                            })
                                                                                                                                                    })
                                                                                                                                            })
                                                                                                                                    }
                                                                                                                                    failed => failed,
                                                                                                                                }
                                                                                                                            })
                                                                                                                    })
                                                                                                                {
                                                                                                                    Ok(state) => state.match_string(":"),
                                                                                                                    failed => failed,
                                                                                                                }
                                                                                                            })
                                                                                                    })
                                                                                            })
                                                                                    }
                                                                                    failed => failed,
                                                                                }
                                                                            })
                                                                    })
                                                            }
                                                            failed => failed,
                                                        }
                                                    })
                                            }
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#line_end(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                state
                                                    .sequence::<
                                                        Step,
                                                    >(|state| {
                                                        state
                                                            .optional::<
                                                                Step,
                                                            >(|state| {
                                                                match self::r#blank(state) {
                                                                    Ok(state) => {
                                                                        state
                                                                            .repeat::<
                                                                                Step,
                                                                            >(|state| {
                                                                                state.sequence::<Step>(|state| { self::r#blank(state) })
                                                                            })
                                                                    }
                                                                    failed => failed,
                                                                }
                                                            })
                                                    })
                                            }
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                state
                                                    .lookahead::<
                                                        Step,
                                                    >(
                                                        true,
                                                        |state| {
                                                            state
                                                                .sequence::<
                                                                    Step,
                                                                >(|state| {
                                                                    match self::r#hs(state) {
                                                                        Ok(state) => state.match_string("{"),
                                                                        failed => failed,
                                                                    }
                                                                })
                                                        },
                                                    )
                                            }
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#stray_brace(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(Rule::r#stray_brace, |state| { state.match_string("}") })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#json_space(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .sequence::<
                            Step,
                        >(|state| {
                            state
                                .optional::<
                                    Step,
                                >(|state| {
                                    match match match state.match_string(" ") {
                                        Err(state) => state.match_string("\t"),
                                        read => read,
                                    } {
                                        Err(state) => {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match state.match_string("\n") {
                                                        Ok(state) => {
                                                            state
                                                                .sequence::<
                                                                    Step,
                                                                >(|state| {
                                                                    state
                                                                        .optional::<
                                                                            Step,
                                                                        >(|state| {
                                                                            match self::r#filler(state) {
                                                                                Ok(state) => {
                                                                                    state
                                                                                        .repeat::<
                                                                                            Step,
                                                                                        >(|state| {
                                                                                            state.sequence::<Step>(|state| { self::r#filler(state) })
                                                                                        })
                                                                                }
                                                                                failed => failed,
                                                                            }
                                                                        })
                                                                })
                                                        }
                                                        failed => failed,
                                                    }
                                                })
                                        }
                                        read => read,
                                    } {
                                        Ok(state) => {
                                            state
                                                .repeat::<
                                                    Step,
                                                >(|state| {
                                                    state
                                                        .sequence::<
                                                            Step,
                                                        >(|state| {
                                                            match match state.match_string(" ") {
                                                                Err(state) => state.match_string("\t"),
                                                                read => read,
                                                            } {
                                                                Err(state) => {
                                                                    state
                                                                        .sequence::<
                                                                            Step,
                                                                        >(|state| {
                                                                            match state.match_string("\n") {
                                                                                Ok(state) => {
                                                                                    state
                                                                                        .sequence::<
                                                                                            Step,
                                                                                        >(|state| {
                                                                                            state
                                                                                                .optional::<
                                                                                                    Step,
                                                                                                >(|state| {
                                                                                                    match self::r#filler(state) {
                                                                                                        Ok(state) => {
                                                                                                            state
                                                                                                                .repeat::<
                                                                                                                    Step,
                                                                                                                >(|state| {
                                                                                                                    state.sequence::<Step>(|state| { self::r#filler(state) })
                                                                                                                })
                                                                                                        }
                                                                                                        failed => failed,
                                                                                                    }
                                                                                                })
                                                                                        })
                                                                                }
                                                                                failed => failed,
                                                                            }
                                                                        })
                                                                }
                                                                read => read,
                                                            }
                                                        })
                                                })
                                        }
                                        failed => failed,
                                    }
                                })
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#object(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#object,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match match match state.match_string("{") {
                                            Ok(state) => self::r#json_space(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                state
                                                    .optional::<
                                                        Step,
                                                    >(|state| {
                                                        state
                                                            .sequence::<
                                                                Step,
                                                            >(|state| {
                                                                match self::r#pair(state) {
                                                                    Ok(state) => {
                                                                        state
                                                                            .sequence::<
                                                                                Step,
                                                                            >(|state| {
                                                                                state
                                                                                    .optional::<
                                                                                        Step,
                                                                                    >(|state| {
                                                                                        match state
                                                                                            .sequence::<
                                                                                                Step,
                                                                                            >(|state| {
                                                                                                match match match self::r#json_space(state) {
                                                                                                    Ok(state) => self::r#comma(state),
                                                                                                    failed => failed,
                                                                                                } {
                                                                                                    Ok(state) => self::r#json_space(state),
                                                                                                    failed => failed,
                                                                                                } {
                                                                                                    Ok(state) => self::r#pair(state),
                                                                                                    failed => failed,
                                                                                                }
                                                                                            })
                                                                                        {
                                                                                            Ok(state) => {
                                                                                                state
                                                                                                    .repeat::<
                                                                                                        Step,
                                                                                                    >(|state| {
                                                                                                        state
                                                                                                            .sequence::<
                                                                                                                Step,
                                                                                                            >(|state| {
                                                                                                                state
                                                                                                                    .sequence::<
                                                                                                                        Step,
                                                                                                                    >(|state| {
                                                                                                                        match match match self::r#json_space(state) {
                                                                                                                            Ok(state) => self::r#comma(state),
                                                                                                                            failed => failed,
                                                                                                                        } {
                                                                                                                            Ok(state) => self::r#json_space(state),
                                                                                                                            failed => failed,
                                                                                                                        } {
                                                                                                                            Ok(state) => self::r#pair(state),
                                                                                                                            failed => failed,
                                                                                                                        }
                                                                                                                    })
                                                                                                            })
                                                                                                    })
                                                                                            }
                                                                                            failed => failed,
                                                                                        }
                                                                                    })
                                                                            })
                                                                    }
                                                                    failed => failed,
                                                                }
                                                            })
                                                    })
                                            }
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#json_space(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => state.match_string("}"),
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#comma(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    let state = state.check_stack_limit()?;
                    match state.match_string(",") {
                        Err(state) => self::r#missing_comma(state),
                        read => read,
                    }
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#missing_comma(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#missing_comma,
                            |state| {
                                state
                                    .lookahead::<
                                        Step,
                                    >(true, |state| { state.match_string("\"") })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#pair(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#pair,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match match match self::r#string(state) {
                                            Ok(state) => self::r#json_space(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => state.match_string(":"),
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#json_space(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#json(state),
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#array(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#array,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match match match state.match_string("[") {
                                            Ok(state) => self::r#json_space(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                state
                                                    .optional::<
                                                        Step,
                                                    >(|state| {
                                                        state
                                                            .sequence::<
                                                                Step,
                                                            >(|state| {
                                                                match self::r#json(state) {
                                                                    Ok(state) => {
                                                                        state
                                                                            .sequence::<
                                                                                Step,
                                                                            >(|state| {
                                                                                state
                                                                                    .optional::<
                                                                                        Step,
                                                                                    >(|state| {
                                                                                        match state
                                                                                            .sequence::<
                                                                                                Step,
                                                                                            >(|state| {
                                                                                                match match match self::r#json_space(state) {
                                                                                                    Ok(state) => state.match_string(","),
                                                                                                    failed => failed,
                                                                                                } {
                                                                                                    Ok(state) => self::r#json_space(state),
                                                                                                    failed => failed,
                                                                                                } {
                                                                                                    Ok(state) => self::r#json(state),
                                                                                                    failed => failed,
                                                                                                }
                                                                                            })
                                                                                        {
                                                                                            Ok(state) => {
                                                                                                state
                                                                                                    .repeat::<
                                                                                                        Step,
                                                                                                    >(|state| {
                                                                                                        state
                                                                                                            .sequence::<
                                                                                                                Step,
                                                                                                            >(|state| {
                                                                                                                state
                                                                                                                    .sequence::<
                                                                                                                        Step,
                                                                                                                    >(|state| {
                                                                                                                        match match match self::r#json_space(state) {
                                                                                                                            Ok(state) => state.match_string(","),
                                                                                                                            failed => failed,
                                                                                                                        } {
                                                                                                                            Ok(state) => self::r#json_space(state),
                                                                                                                            failed => failed,
                                                                                                                        } {
                                                                                                                            Ok(state) => self::r#json(state),
                                                                                                                            failed => failed,
                                                                                                                        }
                                                                                                                    })
                                                                                                            })
                                                                                                    })
                                                                                            }
                                                                                            failed => failed,
                                                                                        }
                                                                                    })
                                                                            })
                                                                    }
                                                                    failed => failed,
                                                                }
                                                            })
                                                    })
                                            }
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#json_space(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => state.match_string("]"),
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#json(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    let state = state.check_stack_limit()?;
                    match match match match match self::r#object(state) {
                        Err(state) => self::r#array(state),
                        read => read,
                    } {
                        Err(state) => self::r#string(state),
                        read => read,
                    } {
                        Err(state) => self::r#number(state),
                        read => read,
                    } {
                        Err(state) => self::r#boolean(state),
                        read => read,
                    } {
                        Err(state) => self::r#null(state),
                        read => read,
                    }
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#string(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#string,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match state.match_string("\"") {
                                            Ok(state) => self::r#characters(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => state.match_string("\""),
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#characters(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#characters,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match self::r#plain(state) {
                                            Ok(state) => {
                                                state
                                                    .sequence::<
                                                        Step,
                                                    >(|state| {
                                                        state
                                                            .optional::<
                                                                Step,
                                                            >(|state| {
                                                                match state
                                                                    .sequence::<
                                                                        Step,
                                                                    >(|state| {
                                                                        match self::r#escape(state) {
                                                                            Ok(state) => self::r#plain(state),
                                                                            failed => failed,
                                                                        }
                                                                    })
                                                                {
                                                                    Ok(state) => {
                                                                        state
                                                                            .repeat::<
                                                                                Step,
                                                                            >(|state| {
                                                                                state
                                                                                    .sequence::<
                                                                                        Step,
                                                                                    >(|state| {
                                                                                        state
                                                                                            .sequence::<
                                                                                                Step,
                                                                                            >(|state| {
                                                                                                match self::r#escape(state) {
                                                                                                    Ok(state) => self::r#plain(state),
                                                                                                    failed => failed,
                                                                                                }
                                                                                            })
                                                                                    })
                                                                            })
                                                                    }
                                                                    failed => failed,
                                                                }
                                                            })
                                                    })
                                            }
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#plain(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .sequence::<
                            Step,
                        >(|state| {
                            state
                                .optional::<
                                    Step,
                                >(|state| {
                                    match state
                                        .sequence::<
                                            Step,
                                        >(|state| {
                                            match state
                                                .lookahead::<
                                                    Step,
                                                >(
                                                    false,
                                                    |state| {
                                                        match match state.match_string("\"") {
                                                            Err(state) => state.match_string("\\"),
                                                            read => read,
                                                        } {
                                                            Err(state) => state.match_string("\n"),
                                                            read => read,
                                                        }
                                                    },
                                                )
                                            {
                                                Ok(state) => self::r#ANY(state),
                                                failed => failed,
                                            }
                                        })
                                    {
                                        Ok(state) => {
                                            state
                                                .repeat::<
                                                    Step,
                                                >(|state| {
                                                    state
                                                        .sequence::<
                                                            Step,
                                                        >(|state| {
                                                            state
                                                                .sequence::<
                                                                    Step,
                                                                >(|state| {
                                                                    match state
                                                                        .lookahead::<
                                                                            Step,
                                                                        >(
                                                                            false,
                                                                            |state| {
                                                                                match match state.match_string("\"") {
                                                                                    Err(state) => state.match_string("\\"),
                                                                                    read => read,
                                                                                } {
                                                                                    Err(state) => state.match_string("\n"),
                                                                                    read => read,
                                                                                }
                                                                            },
                                                                        )
                                                                    {
                                                                        Ok(state) => self::r#ANY(state),
                                                                        failed => failed,
                                                                    }
                                                                })
                                                        })
                                                })
                                        }
                                        failed => failed,
                                    }
                                })
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#escape(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .sequence::<
                            Step,
                        >(|state| {
                            match state.match_string("\\") {
                                Ok(state) => {
                                    match match match match match match match match state
                                        .match_string("\"")
                                    {
                                        Err(state) => state.match_string("\\"),
                                        read => read,
                                    } {
                                        Err(state) => state.match_string("/"),
                                        read => read,
                                    } {
                                        Err(state) => state.match_string("b"),
                                        read => read,
                                    } {
                                        Err(state) => state.match_string("f"),
                                        read => read,
                                    } {
                                        Err(state) => state.match_string("n"),
                                        read => read,
                                    } {
                                        Err(state) => state.match_string("r"),
                                        read => read,
                                    } {
                                        Err(state) => state.match_string("t"),
                                        read => read,
                                    } {
                                        Err(state) => {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match match match match state.match_string("u") {
                                                        Ok(state) => self::r#ASCII_HEX_DIGIT(state),
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => self::r#ASCII_HEX_DIGIT(state),
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => self::r#ASCII_HEX_DIGIT(state),
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => self::r#ASCII_HEX_DIGIT(state),
                                                        failed => failed,
                                                    }
                                                })
                                        }
                                        read => read,
                                    }
                                }
                                failed => failed,
                            }
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#number(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#number,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match match state
                                            .optional::<Step>(|state| { state.match_string("-") })
                                        {
                                            Ok(state) => {
                                                match state.match_string("0") {
                                                    Err(state) => {
                                                        state
                                                            .sequence::<
                                                                Step,
                                                            >(|state| {
                                                                match self::r#ASCII_NONZERO_DIGIT(state) {
                                                                    Ok(state) => {
                                                                        state
                                                                            .sequence::<
                                                                                Step,
                                                                            >(|state| {
                                                                                state
                                                                                    .optional::<
                                                                                        Step,
                                                                                    >(|state| {
                                                                                        match self::r#ASCII_DIGIT(state) {
                                                                                            Ok(state) => {
                                                                                                state
                                                                                                    .repeat::<
                                                                                                        Step,
                                                                                                    >(|state| {
                                                                                                        state
                                                                                                            .sequence::<Step>(|state| { self::r#ASCII_DIGIT(state) })
                                                                                                    })
                                                                                            }
                                                                                            failed => failed,
                                                                                        }
                                                                                    })
                                                                            })
                                                                    }
                                                                    failed => failed,
                                                                }
                                                            })
                                                    }
                                                    read => read,
                                                }
                                            }
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                state
                                                    .optional::<
                                                        Step,
                                                    >(|state| {
                                                        state
                                                            .sequence::<
                                                                Step,
                                                            >(|state| {
                                                                match match state.match_string(".") {
                                                                    Ok(state) => self::r#ASCII_DIGIT(state),
                                                                    failed => failed,
                                                                } {
                                                                    Ok(state) => {
                                                                        state
                                                                            .sequence::<
                                                                                Step,
                                                                            >(|state| {
                                                                                state
                                                                                    .optional::<
                                                                                        Step,
                                                                                    >(|state| {
                                                                                        match self::r#ASCII_DIGIT(state) {
                                                                                            Ok(state) => {
                                                                                                state
                                                                                                    .repeat::<
                                                                                                        Step,
                                                                                                    >(|state| {
                                                                                                        state
                                                                                                            .sequence::<Step>(|state| { self::r#ASCII_DIGIT(state) })
                                                                                                    })
                                                                                            }
                                                                                            failed => failed,
                                                                                        }
                                                                                    })
                                                                            })
                                                                    }
                                                                    failed => failed,
                                                                }
                                                            })
                                                    })
                                            }
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                state
                                                    .optional::<
                                                        Step,
                                                    >(|state| {
                                                        state
                                                            .sequence::<
                                                                Step,
                                                            >(|state| {
                                                                match match match state.match_insensitive("e") {
                                                                    Ok(state) => {
                                                                        state
                                                                            .optional::<
                                                                                Step,
                                                                            >(|state| {
                                                                                match state.match_string("+") {
                                                                                    Err(state) => state.match_string("-"),
                                                                                    read => read,
                                                                                }
                                                                            })
                                                                    }
                                                                    failed => failed,
                                                                } {
                                                                    Ok(state) => self::r#ASCII_DIGIT(state),
                                                                    failed => failed,
                                                                } {
                                                                    Ok(state) => {
                                                                        state
                                                                            .sequence::<
                                                                                Step,
                                                                            >(|state| {
                                                                                state
                                                                                    .optional::<
                                                                                        Step,
                                                                                    >(|state| {
                                                                                        match self::r#ASCII_DIGIT(state) {
                                                                                            Ok(state) => {
                                                                                                state
                                                                                                    .repeat::<
                                                                                                        Step,
                                                                                                    >(|state| {
                                                                                                        state
                                                                                                            .sequence::<Step>(|state| { self::r#ASCII_DIGIT(state) })
                                                                                                    })
                                                                                            }
                                                                                            failed => failed,
                                                                                        }
                                                                                    })
                                                                            })
                                                                    }
                                                                    failed => failed,
                                                                }
                                                            })
                                                    })
                                            }
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#boolean(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#boolean,
                            |state| {
                                match state.match_string("true") {
                                    Err(state) => state.match_string("false"),
                                    read => read,
                                }
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#null(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(Rule::r#null, |state| { state.match_string("null") })
                }
                #[inline]
                #[allow(dead_code, non_snake_case, unused_variables)]
                pub fn ANY(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state.skip(1)
                }
                #[inline]
                #[allow(dead_code, non_snake_case, unused_variables)]
                pub fn EOI(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state.rule::<Step>(Rule::EOI, |state| state.end_of_input())
                }
                #[inline]
                #[allow(dead_code, non_snake_case, unused_variables)]
                pub fn SOI(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state.start_of_input()
                }
                #[inline]
                #[allow(dead_code, non_snake_case, unused_variables)]
                pub fn ASCII_DIGIT(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state.match_range('0'..'9')
                }
                #[inline]
                #[allow(dead_code, non_snake_case, unused_variables)]
                pub fn ASCII_NONZERO_DIGIT(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state.match_range('1'..'9')
                }
                #[inline]
                #[allow(dead_code, non_snake_case, unused_variables)]
                pub fn ASCII_HEX_DIGIT(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    match match state.match_range('0'..'9') {
                        Err(state) => state.match_range('a'..'f'),
                        read => read,
                    } {
                        Err(state) => state.match_range('A'..'F'),
                        read => read,
                    }
                }
                #[inline]
                #[allow(dead_code, non_snake_case, unused_variables)]
                pub fn ASCII_ALPHA_UPPER(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state.match_range('A'..'Z')
                }
                #[inline]
                #[allow(dead_code, non_snake_case, unused_variables)]
                pub fn ASCII_ALPHA(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    match state.match_range('a'..'z') {
                        Err(state) => state.match_range('A'..'Z'),
                        read => read,
                    }
                }
                #[inline]
                #[allow(dead_code, non_snake_case, unused_variables)]
                pub fn ASCII_ALPHANUMERIC(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    match match state.match_range('a'..'z') {
                        Err(state) => state.match_range('A'..'Z'),
                        read => read,
                    } {
                        Err(state) => state.match_range('0'..'9'),
                        read => read,
                    }
                }
            }
            pub use self::visible::*;
        }
        ::pest::state(
            input,
            |state| {
                match rule {
                    Rule::r#document => rules::r#document(state),
                    Rule::r#hs => rules::r#hs(state),
                    Rule::r#filler => rules::r#filler(state),
                    Rule::r#line_end => rules::r#line_end(state),
                    Rule::r#blank => rules::r#blank(state),
                    Rule::r#line => rules::r#line(state),
                    Rule::r#stop => rules::r#stop(state),
                    Rule::r#ruling => rules::r#ruling(state),
                    Rule::r#ruled => rules::r#ruled(state),
                    Rule::r#lines => rules::r#lines(state),
                    Rule::r#front => rules::r#front(state),
                    Rule::r#front_line => rules::r#front_line(state),
                    Rule::r#title => rules::r#title(state),
                    Rule::r#introduction => rules::r#introduction(state),
                    Rule::r#section => rules::r#section(state),
                    Rule::r#item => rules::r#item(state),
                    Rule::r#heading => rules::r#heading(state),
                    Rule::r#names => rules::r#names(state),
                    Rule::r#event_name => rules::r#event_name(state),
                    Rule::r#downstream => rules::r#downstream(state),
                    Rule::r#underline => rules::r#underline(state),
                    Rule::r#stray_underline => rules::r#stray_underline(state),
                    Rule::r#misruled => rules::r#misruled(state),
                    Rule::r#field => rules::r#field(state),
                    Rule::r#field_name => rules::r#field_name(state),
                    Rule::r#field_label => rules::r#field_label(state),
                    Rule::r#odd_field => rules::r#odd_field(state),
                    Rule::r#odd_name => rules::r#odd_name(state),
                    Rule::r#description_label => rules::r#description_label(state),
                    Rule::r#paragraph => rules::r#paragraph(state),
                    Rule::r#note => rules::r#note(state),
                    Rule::r#note_label => rules::r#note_label(state),
                    Rule::r#releases => rules::r#releases(state),
                    Rule::r#release => rules::r#release(state),
                    Rule::r#first_release => rules::r#first_release(state),
                    Rule::r#last_release => rules::r#last_release(state),
                    Rule::r#data_header => rules::r#data_header(state),
                    Rule::r#data_label => rules::r#data_label(state),
                    Rule::r#none => rules::r#none(state),
                    Rule::r#bullet => rules::r#bullet(state),
                    Rule::r#bullet_mark => rules::r#bullet_mark(state),
                    Rule::r#broken_bullet => rules::r#broken_bullet(state),
                    Rule::r#indent => rules::r#indent(state),
                    Rule::r#bullet_name => rules::r#bullet_name(state),
                    Rule::r#member_name => rules::r#member_name(state),
                    Rule::r#whole => rules::r#whole(state),
                    Rule::r#text => rules::r#text(state),
                    Rule::r#gap => rules::r#gap(state),
                    Rule::r#soft_break => rules::r#soft_break(state),
                    Rule::r#value_break => rules::r#value_break(state),
                    Rule::r#value_start => rules::r#value_start(state),
                    Rule::r#value => rules::r#value(state),
                    Rule::r#piece => rules::r#piece(state),
                    Rule::r#word => rules::r#word(state),
                    Rule::r#quoted => rules::r#quoted(state),
                    Rule::r#quoted_text => rules::r#quoted_text(state),
                    Rule::r#value_list => rules::r#value_list(state),
                    Rule::r#reference => rules::r#reference(state),
                    Rule::r#array_of => rules::r#array_of(state),
                    Rule::r#type_name => rules::r#type_name(state),
                    Rule::r#schema_path => rules::r#schema_path(state),
                    Rule::r#parenthesis => rules::r#parenthesis(state),
                    Rule::r#part => rules::r#part(state),
                    Rule::r#part_end => rules::r#part_end(state),
                    Rule::r#json_type => rules::r#json_type(state),
                    Rule::r#json_name => rules::r#json_name(state),
                    Rule::r#builtin => rules::r#builtin(state),
                    Rule::r#optional => rules::r#optional(state),
                    Rule::r#since => rules::r#since(state),
                    Rule::r#until => rules::r#until(state),
                    Rule::r#deprecated => rules::r#deprecated(state),
                    Rule::r#only => rules::r#only(state),
                    Rule::r#not => rules::r#not(state),
                    Rule::r#condition => rules::r#condition(state),
                    Rule::r#named => rules::r#named(state),
                    Rule::r#version => rules::r#version(state),
                    Rule::r#inline => rules::r#inline(state),
                    Rule::r#values => rules::r#values(state),
                    Rule::r#listed => rules::r#listed(state),
                    Rule::r#meaning => rules::r#meaning(state),
                    Rule::r#words => rules::r#words(state),
                    Rule::r#bare => rules::r#bare(state),
                    Rule::r#example_header => rules::r#example_header(state),
                    Rule::r#example_label => rules::r#example_label(state),
                    Rule::r#example_word => rules::r#example_word(state),
                    Rule::r#caption_rest => rules::r#caption_rest(state),
                    Rule::r#caption_end => rules::r#caption_end(state),
                    Rule::r#dated_caption => rules::r#dated_caption(state),
                    Rule::r#example => rules::r#example(state),
                    Rule::r#only_object => rules::r#only_object(state),
                    Rule::r#no_json => rules::r#no_json(state),
                    Rule::r#caption => rules::r#caption(state),
                    Rule::r#caption_line => rules::r#caption_line(state),
                    Rule::r#stray_brace => rules::r#stray_brace(state),
                    Rule::r#json_space => rules::r#json_space(state),
                    Rule::r#object => rules::r#object(state),
                    Rule::r#comma => rules::r#comma(state),
                    Rule::r#missing_comma => rules::r#missing_comma(state),
                    Rule::r#pair => rules::r#pair(state),
                    Rule::r#array => rules::r#array(state),
                    Rule::r#json => rules::r#json(state),
                    Rule::r#string => rules::r#string(state),
                    Rule::r#characters => rules::r#characters(state),
                    Rule::r#plain => rules::r#plain(state),
                    Rule::r#escape => rules::r#escape(state),
                    Rule::r#number => rules::r#number(state),
                    Rule::r#boolean => rules::r#boolean(state),
                    Rule::r#null => rules::r#null(state),
                    Rule::EOI => rules::EOI(state),
                }
            },
        )
    }
}
/// What reads a part of a rule.
type Step = for<'i> fn(
    ::alloc::boxed::Box<::pest::ParserState<'i, Rule>>,
) -> ::pest::ParseResult<::alloc::boxed::Box<::pest::ParserState<'i, Rule>>>;
