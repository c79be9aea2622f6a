// The parser of `rst/grammar.pest`, expanded by pest. Made by `cargo xtask regenerate`; do not edit.
// Fingerprints: 16712991606030441426 of what follows the header, 6951717672354275537 of `xtask/grammar`.

const _: () = assert!(
    super::super::parser_fits(include_bytes!("../src/syntax/rst/grammar.pest"), 8706607238932613106),
    "the parser is not that of its grammar: run `cargo xtask regenerate`"
);

/**reStructuredText as QEMU's documentation uses it, and the QMP sessions in its examples.

Three entry points. `line` says what a line starts, `inline` finds the markup in running text, `session` reads the messages of an example.
Nesting of blocks follows from indentation, which the grammar does not see. Only JSON recurses, and its depth is counted beforehand.*/
#[allow(dead_code, non_camel_case_types, clippy::upper_case_acronyms)]
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Rule {
    ///End-of-input
    EOI,
    ///What a line without its indentation starts.
    r#line,
    ///The rest of a line.
    r#rest,
    ///`.. note:: QEMU exits.`
    r#directive,
    ///`note`
    r#directive_name,
    ///`.. for the authors`, or the target of a link: `.. _label:`
    r#comment,
    ///The border of a table: `=====  ====`
    r#border,
    ///`- the first item`
    r#bullet,
    ///What marks an item of a list.
    r#bullet_mark,
    ///`1. the first item`, `#) the next one`
    r#number,
    ///`1.`
    r#number_mark,
    ///`| a line that keeps its end`
    r#verbatim,
    ///Any other line.
    r#text,
    ///`:title: Read operation`, in the first lines of a directive.
    r#option,
    ///`title`
    r#option_name,
    ///Running text of one paragraph, with single spaces.
    r#inline,
    ///One piece of it.
    r#inline_part,
    ///`\*`, a character that is not markup; nothing if a space follows the backslash.
    r#escape,
    ///The character itself.
    r#escaped,
    ///` ``-no-shutdown`` `
    r#literal,
    ///What is between the backticks.
    r#literal_text,
    ///`` :qapi:event:`STOP` ``
    r#role,
    ///`qapi:event`
    r#role_name,
    ///A character of the name of a role.
    r#name_character,
    ///`` `QEMU <https://www.qemu.org>`_ ``
    r#link,
    ///What a reader sees of a link.
    r#link_text,
    ///Where it leads.
    r#link_target,
    ///`` `name' ``, as old documentation quotes.
    r#quoted,
    ///What is quoted.
    r#quoted_text,
    ///`` `GuestPanicAction` ``
    r#interpreted,
    ///What is between single backticks.
    r#interpreted_text,
    ///`**must**`
    r#strong,
    ///What is between two asterisks on each side.
    r#strong_text,
    ///`*may*`
    r#emphasis,
    ///What is between asterisks.
    r#emphasis_text,
    ///What may follow emphasis: not a letter.
    r#emphasis_end,
    ///`@device`
    r#member,
    ///`device`, without the full stop of a sentence.
    r#member_name,
    ///A character that may be the last one of a name.
    r#name_start,
    ///`https://www.qemu.org`
    r#url,
    ///What is not part of an address: white space, quotes, and the punctuation of the sentence around it.
    r#url_end,
    ///Text without markup: a character after which markup may start, or all up to the next of them.
    r#plain,
    ///A character before or after which markup may start.
    r#boundary,
    ///An example: messages, and lines about them.
    r#session,
    ///Space between any two parts.
    r#space,
    ///A message, with a brace too many after it.
    r#message,
    ///`<-` before what QEMU sends, `->` before what it receives.
    r#arrow,
    ///A brace without a counterpart.
    r#extra_brace,
    ///What looks like a message and is not JSON, up to the next.
    r#broken,
    ///A line of prose in an example.
    r#remark,
    ///`{ "key": value, … }`. A brace that is missing at the end is tolerated.
    r#object,
    ///The end of a message that lacks a closing brace.
    r#missing_brace,
    ///`"key": value`
    r#pair,
    ///`[ value, … ]`
    r#array,
    ///What is between two members or items.
    r#separator,
    ///`,`
    r#comma,
    ///`...`, where an example leaves something out.
    r#omitted,
    ///A value.
    r#value,
    ///`"text"`; `'text'` is tolerated.
    r#string,
    ///Text between double quotes, with the escapes of JSON.
    r#double_quoted,
    ///Text between single quotes.
    r#single_quoted,
    ///`-12.5e3`
    r#number_value,
    ///`true` or `false`
    r#boolean,
    ///`null`
    r#null,
}
impl Rule {
    pub fn all_rules() -> &'static [Rule] {
        &[
            Rule::r#line,
            Rule::r#rest,
            Rule::r#directive,
            Rule::r#directive_name,
            Rule::r#comment,
            Rule::r#border,
            Rule::r#bullet,
            Rule::r#bullet_mark,
            Rule::r#number,
            Rule::r#number_mark,
            Rule::r#verbatim,
            Rule::r#text,
            Rule::r#option,
            Rule::r#option_name,
            Rule::r#inline,
            Rule::r#inline_part,
            Rule::r#escape,
            Rule::r#escaped,
            Rule::r#literal,
            Rule::r#literal_text,
            Rule::r#role,
            Rule::r#role_name,
            Rule::r#name_character,
            Rule::r#link,
            Rule::r#link_text,
            Rule::r#link_target,
            Rule::r#quoted,
            Rule::r#quoted_text,
            Rule::r#interpreted,
            Rule::r#interpreted_text,
            Rule::r#strong,
            Rule::r#strong_text,
            Rule::r#emphasis,
            Rule::r#emphasis_text,
            Rule::r#emphasis_end,
            Rule::r#member,
            Rule::r#member_name,
            Rule::r#name_start,
            Rule::r#url,
            Rule::r#url_end,
            Rule::r#plain,
            Rule::r#boundary,
            Rule::r#session,
            Rule::r#space,
            Rule::r#message,
            Rule::r#arrow,
            Rule::r#extra_brace,
            Rule::r#broken,
            Rule::r#remark,
            Rule::r#object,
            Rule::r#missing_brace,
            Rule::r#pair,
            Rule::r#array,
            Rule::r#separator,
            Rule::r#comma,
            Rule::r#omitted,
            Rule::r#value,
            Rule::r#string,
            Rule::r#double_quoted,
            Rule::r#single_quoted,
            Rule::r#number_value,
            Rule::r#boolean,
            Rule::r#null,
        ]
    }
}
#[allow(clippy::all)]
impl ::pest::Parser<Rule> for RstParser {
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
                pub fn r#line(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .atomic::<
                            Step,
                        >(
                            ::pest::Atomicity::CompoundAtomic,
                            |state| {
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
                                                    match match self::r#SOI(state) {
                                                        Ok(state) => {
                                                            match match match match match match self::r#directive(
                                                                state,
                                                            ) {
                                                                Err(state) => self::r#comment(state),
                                                                read => read,
                                                            } {
                                                                Err(state) => self::r#border(state),
                                                                read => read,
                                                            } {
                                                                Err(state) => self::r#bullet(state),
                                                                read => read,
                                                            } {
                                                                Err(state) => self::r#number(state),
                                                                read => read,
                                                            } {
                                                                Err(state) => self::r#verbatim(state),
                                                                read => read,
                                                            } {
                                                                Err(state) => self::r#text(state),
                                                                read => read,
                                                            }
                                                        }
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => self::r#EOI(state),
                                                        failed => failed,
                                                    }
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#rest(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#rest,
                            |state| {
                                state
                                    .atomic::<
                                        Step,
                                    >(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state.repeat::<Step>(|state| { self::r#ANY(state) })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#directive(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .atomic::<
                            Step,
                        >(
                            ::pest::Atomicity::CompoundAtomic,
                            |state| {
                                state
                                    .rule::<
                                        Step,
                                    >(
                                        Rule::r#directive,
                                        |state| {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match match match match state.match_string("..") {
                                                        Ok(state) => {
                                                            state
                                                                .sequence::<
                                                                    Step,
                                                                >(|state| {
                                                                    match state.match_string(" ") {
                                                                        Ok(state) => {
                                                                            state.repeat::<Step>(|state| { state.match_string(" ") })
                                                                        }
                                                                        failed => failed,
                                                                    }
                                                                })
                                                        }
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => self::r#directive_name(state),
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => state.match_string("::"),
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
                                                                            match state
                                                                                .sequence::<
                                                                                    Step,
                                                                                >(|state| {
                                                                                    match state.match_string(" ") {
                                                                                        Ok(state) => {
                                                                                            state.repeat::<Step>(|state| { state.match_string(" ") })
                                                                                        }
                                                                                        failed => failed,
                                                                                    }
                                                                                })
                                                                            {
                                                                                Ok(state) => self::r#rest(state),
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
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#directive_name(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#directive_name,
                            |state| {
                                state
                                    .atomic::<
                                        Step,
                                    >(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match match match self::r#ASCII_ALPHANUMERIC(state) {
                                                        Err(state) => state.match_string("-"),
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
                                                                    match match self::r#ASCII_ALPHANUMERIC(state) {
                                                                        Err(state) => state.match_string("-"),
                                                                        read => read,
                                                                    } {
                                                                        Err(state) => state.match_string("_"),
                                                                        read => read,
                                                                    }
                                                                })
                                                        }
                                                        failed => failed,
                                                    }
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#comment(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .atomic::<
                            Step,
                        >(
                            ::pest::Atomicity::CompoundAtomic,
                            |state| {
                                state
                                    .rule::<
                                        Step,
                                    >(
                                        Rule::r#comment,
                                        |state| {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match state.match_string("..") {
                                                        Ok(state) => {
                                                            state
                                                                .optional::<
                                                                    Step,
                                                                >(|state| {
                                                                    state
                                                                        .sequence::<
                                                                            Step,
                                                                        >(|state| {
                                                                            match state.match_string(" ") {
                                                                                Ok(state) => self::r#rest(state),
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
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#border(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#border,
                            |state| {
                                state
                                    .atomic::<
                                        Step,
                                    >(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match state
                                                        .sequence::<
                                                            Step,
                                                        >(|state| {
                                                            match match state.match_string("=") {
                                                                Ok(state) => state.match_string("="),
                                                                failed => failed,
                                                            } {
                                                                Ok(state) => {
                                                                    state.repeat::<Step>(|state| { state.match_string("=") })
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
                                                                            match match state
                                                                                .sequence::<
                                                                                    Step,
                                                                                >(|state| {
                                                                                    match state.match_string(" ") {
                                                                                        Ok(state) => {
                                                                                            state.repeat::<Step>(|state| { state.match_string(" ") })
                                                                                        }
                                                                                        failed => failed,
                                                                                    }
                                                                                })
                                                                            {
                                                                                Ok(state) => state.match_string("="),
                                                                                failed => failed,
                                                                            } {
                                                                                Ok(state) => {
                                                                                    state.repeat::<Step>(|state| { state.match_string("=") })
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
                        .atomic::<
                            Step,
                        >(
                            ::pest::Atomicity::CompoundAtomic,
                            |state| {
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
                                                    match self::r#bullet_mark(state) {
                                                        Ok(state) => {
                                                            state
                                                                .optional::<
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
                                                                                    match state.match_string(" ") {
                                                                                        Ok(state) => {
                                                                                            state.repeat::<Step>(|state| { state.match_string(" ") })
                                                                                        }
                                                                                        failed => failed,
                                                                                    }
                                                                                })
                                                                            {
                                                                                Ok(state) => self::r#rest(state),
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
                        .rule::<
                            Step,
                        >(
                            Rule::r#bullet_mark,
                            |state| {
                                state
                                    .atomic::<
                                        Step,
                                    >(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match match match match state.match_string("-") {
                                                        Err(state) => state.match_string("*"),
                                                        read => read,
                                                    } {
                                                        Err(state) => state.match_string("+"),
                                                        read => read,
                                                    } {
                                                        Err(state) => state.match_string("•"),
                                                        read => read,
                                                    } {
                                                        Ok(state) => {
                                                            state
                                                                .lookahead::<
                                                                    Step,
                                                                >(
                                                                    true,
                                                                    |state| {
                                                                        match state.match_string(" ") {
                                                                            Err(state) => self::r#EOI(state),
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
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#number(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .atomic::<
                            Step,
                        >(
                            ::pest::Atomicity::CompoundAtomic,
                            |state| {
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
                                                    match match self::r#number_mark(state) {
                                                        Ok(state) => {
                                                            state
                                                                .sequence::<
                                                                    Step,
                                                                >(|state| {
                                                                    match state.match_string(" ") {
                                                                        Ok(state) => {
                                                                            state.repeat::<Step>(|state| { state.match_string(" ") })
                                                                        }
                                                                        failed => failed,
                                                                    }
                                                                })
                                                        }
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => self::r#rest(state),
                                                        failed => failed,
                                                    }
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#number_mark(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#number_mark,
                            |state| {
                                state
                                    .atomic::<
                                        Step,
                                    >(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match match match state
                                                        .optional::<Step>(|state| { state.match_string("(") })
                                                    {
                                                        Ok(state) => {
                                                            match state
                                                                .sequence::<
                                                                    Step,
                                                                >(|state| {
                                                                    match match self::r#ASCII_DIGIT(state) {
                                                                        Ok(state) => {
                                                                            state
                                                                                .optional::<Step>(|state| { self::r#ASCII_DIGIT(state) })
                                                                        }
                                                                        failed => failed,
                                                                    } {
                                                                        Ok(state) => {
                                                                            state
                                                                                .optional::<Step>(|state| { self::r#ASCII_DIGIT(state) })
                                                                        }
                                                                        failed => failed,
                                                                    }
                                                                })
                                                            {
                                                                Err(state) => state.match_string("#"),
                                                                read => read,
                                                            }
                                                        }
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => {
                                                            match state.match_string(".") {
                                                                Err(state) => state.match_string(")"),
                                                                read => read,
                                                            }
                                                        }
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => {
                                                            state
                                                                .lookahead::<
                                                                    Step,
                                                                >(true, |state| { state.match_string(" ") })
                                                        }
                                                        failed => failed,
                                                    }
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#verbatim(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .atomic::<
                            Step,
                        >(
                            ::pest::Atomicity::CompoundAtomic,
                            |state| {
                                state
                                    .rule::<
                                        Step,
                                    >(
                                        Rule::r#verbatim,
                                        |state| {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match match state.match_string("|") {
                                                        Ok(state) => {
                                                            state
                                                                .optional::<
                                                                    Step,
                                                                >(|state| {
                                                                    state
                                                                        .sequence::<
                                                                            Step,
                                                                        >(|state| {
                                                                            match state.match_string(" ") {
                                                                                Ok(state) => self::r#rest(state),
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
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#text(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .atomic::<
                            Step,
                        >(
                            ::pest::Atomicity::CompoundAtomic,
                            |state| {
                                state
                                    .rule::<Step>(Rule::r#text, |state| { self::r#rest(state) })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#option(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .atomic::<
                            Step,
                        >(
                            ::pest::Atomicity::CompoundAtomic,
                            |state| {
                                state
                                    .rule::<
                                        Step,
                                    >(
                                        Rule::r#option,
                                        |state| {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match match match match match self::r#SOI(state) {
                                                        Ok(state) => state.match_string(":"),
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => self::r#option_name(state),
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => state.match_string(":"),
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
                                                                            match state
                                                                                .sequence::<
                                                                                    Step,
                                                                                >(|state| {
                                                                                    match state.match_string(" ") {
                                                                                        Ok(state) => {
                                                                                            state.repeat::<Step>(|state| { state.match_string(" ") })
                                                                                        }
                                                                                        failed => failed,
                                                                                    }
                                                                                })
                                                                            {
                                                                                Ok(state) => self::r#rest(state),
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
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#option_name(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#option_name,
                            |state| {
                                state
                                    .atomic::<
                                        Step,
                                    >(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match match match self::r#ASCII_ALPHANUMERIC(state) {
                                                        Err(state) => state.match_string("-"),
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
                                                                    match match self::r#ASCII_ALPHANUMERIC(state) {
                                                                        Err(state) => state.match_string("-"),
                                                                        read => read,
                                                                    } {
                                                                        Err(state) => state.match_string("_"),
                                                                        read => read,
                                                                    }
                                                                })
                                                        }
                                                        failed => failed,
                                                    }
                                                })
                                        },
                                    )
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
                        .atomic::<
                            Step,
                        >(
                            ::pest::Atomicity::CompoundAtomic,
                            |state| {
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
                                                    match match self::r#SOI(state) {
                                                        Ok(state) => {
                                                            state.repeat::<Step>(|state| { self::r#inline_part(state) })
                                                        }
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => self::r#EOI(state),
                                                        failed => failed,
                                                    }
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#inline_part(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    let state = state.check_stack_limit()?;
                    match match match match match match match match match match self::r#escape(
                        state,
                    ) {
                        Err(state) => self::r#literal(state),
                        read => read,
                    } {
                        Err(state) => self::r#role(state),
                        read => read,
                    } {
                        Err(state) => self::r#link(state),
                        read => read,
                    } {
                        Err(state) => self::r#quoted(state),
                        read => read,
                    } {
                        Err(state) => self::r#interpreted(state),
                        read => read,
                    } {
                        Err(state) => self::r#strong(state),
                        read => read,
                    } {
                        Err(state) => self::r#emphasis(state),
                        read => read,
                    } {
                        Err(state) => self::r#member(state),
                        read => read,
                    } {
                        Err(state) => self::r#url(state),
                        read => read,
                    } {
                        Err(state) => self::r#plain(state),
                        read => read,
                    }
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#escape(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .atomic::<
                            Step,
                        >(
                            ::pest::Atomicity::CompoundAtomic,
                            |state| {
                                state
                                    .rule::<
                                        Step,
                                    >(
                                        Rule::r#escape,
                                        |state| {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match state.match_string("\\") {
                                                        Ok(state) => self::r#escaped(state),
                                                        failed => failed,
                                                    }
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#escaped(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#escaped,
                            |state| {
                                match match match match match match match state
                                    .match_string("*")
                                {
                                    Err(state) => state.match_string("`"),
                                    read => read,
                                } {
                                    Err(state) => state.match_string("_"),
                                    read => read,
                                } {
                                    Err(state) => state.match_string("|"),
                                    read => read,
                                } {
                                    Err(state) => state.match_string("\\"),
                                    read => read,
                                } {
                                    Err(state) => state.match_string("@"),
                                    read => read,
                                } {
                                    Err(state) => state.match_string(":"),
                                    read => read,
                                } {
                                    Err(state) => state.match_string(" "),
                                    read => read,
                                }
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#literal(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .atomic::<
                            Step,
                        >(
                            ::pest::Atomicity::CompoundAtomic,
                            |state| {
                                state
                                    .rule::<
                                        Step,
                                    >(
                                        Rule::r#literal,
                                        |state| {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match match match state.match_string("``") {
                                                        Ok(state) => self::r#literal_text(state),
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => state.match_string("``"),
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => {
                                                            state.repeat::<Step>(|state| { state.match_string("`") })
                                                        }
                                                        failed => failed,
                                                    }
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#literal_text(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#literal_text,
                            |state| {
                                state
                                    .atomic::<
                                        Step,
                                    >(
                                        ::pest::Atomicity::Atomic,
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
                                                                >(false, |state| { state.match_string("``") })
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
                                                                            match state
                                                                                .lookahead::<
                                                                                    Step,
                                                                                >(false, |state| { state.match_string("``") })
                                                                            {
                                                                                Ok(state) => self::r#ANY(state),
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
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#role(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .atomic::<
                            Step,
                        >(
                            ::pest::Atomicity::CompoundAtomic,
                            |state| {
                                state
                                    .rule::<
                                        Step,
                                    >(
                                        Rule::r#role,
                                        |state| {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match match match match state.match_string(":") {
                                                        Ok(state) => self::r#role_name(state),
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => state.match_string(":`"),
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => self::r#interpreted_text(state),
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => state.match_string("`"),
                                                        failed => failed,
                                                    }
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#role_name(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#role_name,
                            |state| {
                                state
                                    .atomic::<
                                        Step,
                                    >(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match state
                                                        .sequence::<
                                                            Step,
                                                        >(|state| {
                                                            match self::r#name_character(state) {
                                                                Ok(state) => {
                                                                    state
                                                                        .repeat::<Step>(|state| { self::r#name_character(state) })
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
                                                                            match match match state.match_string(":") {
                                                                                Ok(state) => {
                                                                                    state
                                                                                        .lookahead::<
                                                                                            Step,
                                                                                        >(false, |state| { state.match_string("`") })
                                                                                }
                                                                                failed => failed,
                                                                            } {
                                                                                Ok(state) => self::r#name_character(state),
                                                                                failed => failed,
                                                                            } {
                                                                                Ok(state) => {
                                                                                    state
                                                                                        .repeat::<Step>(|state| { self::r#name_character(state) })
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
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#name_character(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    let state = state.check_stack_limit()?;
                    match match match match self::r#ASCII_ALPHANUMERIC(state) {
                        Err(state) => state.match_string("-"),
                        read => read,
                    } {
                        Err(state) => state.match_string("_"),
                        read => read,
                    } {
                        Err(state) => state.match_string("+"),
                        read => read,
                    } {
                        Err(state) => state.match_string("."),
                        read => read,
                    }
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#link(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .atomic::<
                            Step,
                        >(
                            ::pest::Atomicity::CompoundAtomic,
                            |state| {
                                state
                                    .rule::<
                                        Step,
                                    >(
                                        Rule::r#link,
                                        |state| {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match match match match match match state.match_string("`")
                                                    {
                                                        Ok(state) => self::r#link_text(state),
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => state.match_string("<"),
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => self::r#link_target(state),
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => state.match_string(">`"),
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => state.match_string("_"),
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => {
                                                            state.optional::<Step>(|state| { state.match_string("_") })
                                                        }
                                                        failed => failed,
                                                    }
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#link_text(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#link_text,
                            |state| {
                                state
                                    .atomic::<
                                        Step,
                                    >(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            let strings = ["`", "<"];
                                            state.skip_until(&strings)
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#link_target(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#link_target,
                            |state| {
                                state
                                    .atomic::<
                                        Step,
                                    >(
                                        ::pest::Atomicity::Atomic,
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
                                                                >(
                                                                    false,
                                                                    |state| {
                                                                        match state.match_string("`") {
                                                                            Err(state) => state.match_string(">"),
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
                                                                            match state
                                                                                .lookahead::<
                                                                                    Step,
                                                                                >(
                                                                                    false,
                                                                                    |state| {
                                                                                        match state.match_string("`") {
                                                                                            Err(state) => state.match_string(">"),
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
                                                        }
                                                        failed => failed,
                                                    }
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#quoted(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .atomic::<
                            Step,
                        >(
                            ::pest::Atomicity::CompoundAtomic,
                            |state| {
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
                                                    match match state.match_string("`") {
                                                        Ok(state) => self::r#quoted_text(state),
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => state.match_string("'"),
                                                        failed => failed,
                                                    }
                                                })
                                        },
                                    )
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
                                    .atomic::<
                                        Step,
                                    >(
                                        ::pest::Atomicity::Atomic,
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
                                                                >(
                                                                    false,
                                                                    |state| {
                                                                        match match state.match_string("`") {
                                                                            Err(state) => state.match_string("'"),
                                                                            read => read,
                                                                        } {
                                                                            Err(state) => state.match_string(" "),
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
                                                                            match state
                                                                                .lookahead::<
                                                                                    Step,
                                                                                >(
                                                                                    false,
                                                                                    |state| {
                                                                                        match match state.match_string("`") {
                                                                                            Err(state) => state.match_string("'"),
                                                                                            read => read,
                                                                                        } {
                                                                                            Err(state) => state.match_string(" "),
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
                                                        }
                                                        failed => failed,
                                                    }
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#interpreted(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .atomic::<
                            Step,
                        >(
                            ::pest::Atomicity::CompoundAtomic,
                            |state| {
                                state
                                    .rule::<
                                        Step,
                                    >(
                                        Rule::r#interpreted,
                                        |state| {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match match match match state.match_string("`") {
                                                        Ok(state) => self::r#interpreted_text(state),
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => state.match_string("`"),
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => {
                                                            state.optional::<Step>(|state| { state.match_string("_") })
                                                        }
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => {
                                                            state.optional::<Step>(|state| { state.match_string("_") })
                                                        }
                                                        failed => failed,
                                                    }
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#interpreted_text(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#interpreted_text,
                            |state| {
                                state
                                    .atomic::<
                                        Step,
                                    >(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match match state
                                                        .lookahead::<
                                                            Step,
                                                        >(false, |state| { state.match_string(" ") })
                                                    {
                                                        Ok(state) => {
                                                            state
                                                                .sequence::<
                                                                    Step,
                                                                >(|state| {
                                                                    match state
                                                                        .lookahead::<
                                                                            Step,
                                                                        >(false, |state| { state.match_string("`") })
                                                                    {
                                                                        Ok(state) => self::r#ANY(state),
                                                                        failed => failed,
                                                                    }
                                                                })
                                                        }
                                                        failed => failed,
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
                                                                            match state
                                                                                .lookahead::<
                                                                                    Step,
                                                                                >(false, |state| { state.match_string("`") })
                                                                            {
                                                                                Ok(state) => self::r#ANY(state),
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
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#strong(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .atomic::<
                            Step,
                        >(
                            ::pest::Atomicity::CompoundAtomic,
                            |state| {
                                state
                                    .rule::<
                                        Step,
                                    >(
                                        Rule::r#strong,
                                        |state| {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match match state.match_string("**") {
                                                        Ok(state) => self::r#strong_text(state),
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => state.match_string("**"),
                                                        failed => failed,
                                                    }
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#strong_text(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#strong_text,
                            |state| {
                                state
                                    .atomic::<
                                        Step,
                                    >(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match match state
                                                        .lookahead::<
                                                            Step,
                                                        >(false, |state| { state.match_string(" ") })
                                                    {
                                                        Ok(state) => {
                                                            state
                                                                .sequence::<
                                                                    Step,
                                                                >(|state| {
                                                                    match match state
                                                                        .lookahead::<
                                                                            Step,
                                                                        >(false, |state| { state.match_string("**") })
                                                                    {
                                                                        Ok(state) => {
                                                                            state
                                                                                .lookahead::<
                                                                                    Step,
                                                                                >(false, |state| { state.match_string(" **") })
                                                                        }
                                                                        failed => failed,
                                                                    } {
                                                                        Ok(state) => self::r#ANY(state),
                                                                        failed => failed,
                                                                    }
                                                                })
                                                        }
                                                        failed => failed,
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
                                                                            match match state
                                                                                .lookahead::<
                                                                                    Step,
                                                                                >(false, |state| { state.match_string("**") })
                                                                            {
                                                                                Ok(state) => {
                                                                                    state
                                                                                        .lookahead::<
                                                                                            Step,
                                                                                        >(false, |state| { state.match_string(" **") })
                                                                                }
                                                                                failed => failed,
                                                                            } {
                                                                                Ok(state) => self::r#ANY(state),
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
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#emphasis(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .atomic::<
                            Step,
                        >(
                            ::pest::Atomicity::CompoundAtomic,
                            |state| {
                                state
                                    .rule::<
                                        Step,
                                    >(
                                        Rule::r#emphasis,
                                        |state| {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match match match state.match_string("*") {
                                                        Ok(state) => self::r#emphasis_text(state),
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => state.match_string("*"),
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => {
                                                            state
                                                                .lookahead::<
                                                                    Step,
                                                                >(true, |state| { self::r#emphasis_end(state) })
                                                        }
                                                        failed => failed,
                                                    }
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#emphasis_text(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#emphasis_text,
                            |state| {
                                state
                                    .atomic::<
                                        Step,
                                    >(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
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
                                                                match state.match_string(" ") {
                                                                    Err(state) => state.match_string("*"),
                                                                    read => read,
                                                                }
                                                            },
                                                        )
                                                    {
                                                        Ok(state) => {
                                                            state
                                                                .sequence::<
                                                                    Step,
                                                                >(|state| {
                                                                    match match state
                                                                        .lookahead::<
                                                                            Step,
                                                                        >(false, |state| { state.match_string("*") })
                                                                    {
                                                                        Ok(state) => {
                                                                            state
                                                                                .lookahead::<
                                                                                    Step,
                                                                                >(false, |state| { state.match_string(" *") })
                                                                        }
                                                                        failed => failed,
                                                                    } {
                                                                        Ok(state) => self::r#ANY(state),
                                                                        failed => failed,
                                                                    }
                                                                })
                                                        }
                                                        failed => failed,
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
                                                                            match match state
                                                                                .lookahead::<
                                                                                    Step,
                                                                                >(false, |state| { state.match_string("*") })
                                                                            {
                                                                                Ok(state) => {
                                                                                    state
                                                                                        .lookahead::<
                                                                                            Step,
                                                                                        >(false, |state| { state.match_string(" *") })
                                                                                }
                                                                                failed => failed,
                                                                            } {
                                                                                Ok(state) => self::r#ANY(state),
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
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#emphasis_end(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    let state = state.check_stack_limit()?;
                    match self::r#EOI(state) {
                        Err(state) => {
                            state
                                .sequence::<
                                    Step,
                                >(|state| {
                                    match match state
                                        .lookahead::<
                                            Step,
                                        >(false, |state| { self::r#ASCII_ALPHANUMERIC(state) })
                                    {
                                        Ok(state) => {
                                            state
                                                .lookahead::<
                                                    Step,
                                                >(false, |state| { state.match_string("*") })
                                        }
                                        failed => failed,
                                    } {
                                        Ok(state) => self::r#ANY(state),
                                        failed => failed,
                                    }
                                })
                        }
                        read => read,
                    }
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#member(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .atomic::<
                            Step,
                        >(
                            ::pest::Atomicity::CompoundAtomic,
                            |state| {
                                state
                                    .rule::<
                                        Step,
                                    >(
                                        Rule::r#member,
                                        |state| {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match state.match_string("@") {
                                                        Ok(state) => self::r#member_name(state),
                                                        failed => failed,
                                                    }
                                                })
                                        },
                                    )
                            },
                        )
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
                                    .atomic::<
                                        Step,
                                    >(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match self::r#name_start(state) {
                                                        Ok(state) => {
                                                            state
                                                                .repeat::<
                                                                    Step,
                                                                >(|state| {
                                                                    match state
                                                                        .sequence::<
                                                                            Step,
                                                                        >(|state| {
                                                                            match state
                                                                                .optional::<Step>(|state| { state.match_string(".") })
                                                                            {
                                                                                Ok(state) => self::r#name_start(state),
                                                                                failed => failed,
                                                                            }
                                                                        })
                                                                    {
                                                                        Err(state) => {
                                                                            state
                                                                                .sequence::<
                                                                                    Step,
                                                                                >(|state| {
                                                                                    match state.match_string("-") {
                                                                                        Ok(state) => {
                                                                                            state
                                                                                                .lookahead::<
                                                                                                    Step,
                                                                                                >(true, |state| { self::r#name_start(state) })
                                                                                        }
                                                                                        failed => failed,
                                                                                    }
                                                                                })
                                                                        }
                                                                        read => read,
                                                                    }
                                                                })
                                                        }
                                                        failed => failed,
                                                    }
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#name_start(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    let state = state.check_stack_limit()?;
                    match self::r#ASCII_ALPHANUMERIC(state) {
                        Err(state) => state.match_string("_"),
                        read => read,
                    }
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#url(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#url,
                            |state| {
                                state
                                    .atomic::<
                                        Step,
                                    >(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match match match state.match_string("https://") {
                                                        Err(state) => state.match_string("http://"),
                                                        read => read,
                                                    } {
                                                        Ok(state) => {
                                                            state
                                                                .sequence::<
                                                                    Step,
                                                                >(|state| {
                                                                    match state
                                                                        .lookahead::<
                                                                            Step,
                                                                        >(false, |state| { self::r#url_end(state) })
                                                                    {
                                                                        Ok(state) => self::r#ANY(state),
                                                                        failed => failed,
                                                                    }
                                                                })
                                                        }
                                                        failed => failed,
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
                                                                            match state
                                                                                .lookahead::<
                                                                                    Step,
                                                                                >(false, |state| { self::r#url_end(state) })
                                                                            {
                                                                                Ok(state) => self::r#ANY(state),
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
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#url_end(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    let state = state.check_stack_limit()?;
                    match match match match match state.match_string(" ") {
                        Err(state) => state.match_string("`"),
                        read => read,
                    } {
                        Err(state) => state.match_string("\""),
                        read => read,
                    } {
                        Err(state) => state.match_string("<"),
                        read => read,
                    } {
                        Err(state) => state.match_string(">"),
                        read => read,
                    } {
                        Err(state) => {
                            state
                                .sequence::<
                                    Step,
                                >(|state| {
                                    match state
                                        .sequence::<
                                            Step,
                                        >(|state| {
                                            match match match match match match match match state
                                                .match_string(".")
                                            {
                                                Err(state) => state.match_string(","),
                                                read => read,
                                            } {
                                                Err(state) => state.match_string(";"),
                                                read => read,
                                            } {
                                                Err(state) => state.match_string(":"),
                                                read => read,
                                            } {
                                                Err(state) => state.match_string("!"),
                                                read => read,
                                            } {
                                                Err(state) => state.match_string("?"),
                                                read => read,
                                            } {
                                                Err(state) => state.match_string(")"),
                                                read => read,
                                            } {
                                                Err(state) => state.match_string("'"),
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
                                                                    match match match match match match match match state
                                                                        .match_string(".")
                                                                    {
                                                                        Err(state) => state.match_string(","),
                                                                        read => read,
                                                                    } {
                                                                        Err(state) => state.match_string(";"),
                                                                        read => read,
                                                                    } {
                                                                        Err(state) => state.match_string(":"),
                                                                        read => read,
                                                                    } {
                                                                        Err(state) => state.match_string("!"),
                                                                        read => read,
                                                                    } {
                                                                        Err(state) => state.match_string("?"),
                                                                        read => read,
                                                                    } {
                                                                        Err(state) => state.match_string(")"),
                                                                        read => read,
                                                                    } {
                                                                        Err(state) => state.match_string("'"),
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
                                                                                            match match match match match match match state
                                                                                                .match_string(".")
                                                                                            {
                                                                                                Err(state) => state.match_string(","),
                                                                                                read => read,
                                                                                            } {
                                                                                                Err(state) => state.match_string(";"),
                                                                                                read => read,
                                                                                            } {
                                                                                                Err(state) => state.match_string(":"),
                                                                                                read => read,
                                                                                            } {
                                                                                                Err(state) => state.match_string("!"),
                                                                                                read => read,
                                                                                            } {
                                                                                                Err(state) => state.match_string("?"),
                                                                                                read => read,
                                                                                            } {
                                                                                                Err(state) => state.match_string(")"),
                                                                                                read => read,
                                                                                            } {
                                                                                                Err(state) => state.match_string("'"),
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
                                            match state.match_string(" ") {
                                                Err(state) => self::r#EOI(state),
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
                pub fn r#plain(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#plain,
                            |state| {
                                state
                                    .atomic::<
                                        Step,
                                    >(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            match match state.match_string("``") {
                                                Err(state) => self::r#boundary(state),
                                                read => read,
                                            } {
                                                Err(state) => {
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
                                                                        >(false, |state| { self::r#boundary(state) })
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
                                                                                    match state
                                                                                        .lookahead::<
                                                                                            Step,
                                                                                        >(false, |state| { self::r#boundary(state) })
                                                                                    {
                                                                                        Ok(state) => self::r#ANY(state),
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
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#boundary(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    let state = state.check_stack_limit()?;
                    match match match match match match match match match match match match match match match state
                        .match_string(" ")
                    {
                        Err(state) => state.match_string("\\"),
                        read => read,
                    } {
                        Err(state) => state.match_string("`"),
                        read => read,
                    } {
                        Err(state) => state.match_string("'"),
                        read => read,
                    } {
                        Err(state) => state.match_string("\""),
                        read => read,
                    } {
                        Err(state) => state.match_string("("),
                        read => read,
                    } {
                        Err(state) => state.match_string("["),
                        read => read,
                    } {
                        Err(state) => state.match_string("{"),
                        read => read,
                    } {
                        Err(state) => state.match_string("<"),
                        read => read,
                    } {
                        Err(state) => state.match_string("-"),
                        read => read,
                    } {
                        Err(state) => state.match_string("/"),
                        read => read,
                    } {
                        Err(state) => state.match_string(":"),
                        read => read,
                    } {
                        Err(state) => state.match_string(";"),
                        read => read,
                    } {
                        Err(state) => state.match_string(","),
                        read => read,
                    } {
                        Err(state) => state.match_string("="),
                        read => read,
                    } {
                        Err(state) => state.match_string("|"),
                        read => read,
                    }
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#session(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .atomic::<
                            Step,
                        >(
                            ::pest::Atomicity::CompoundAtomic,
                            |state| {
                                state
                                    .rule::<
                                        Step,
                                    >(
                                        Rule::r#session,
                                        |state| {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match match self::r#SOI(state) {
                                                        Ok(state) => {
                                                            state
                                                                .repeat::<
                                                                    Step,
                                                                >(|state| {
                                                                    match match match self::r#space(state) {
                                                                        Err(state) => self::r#message(state),
                                                                        read => read,
                                                                    } {
                                                                        Err(state) => self::r#broken(state),
                                                                        read => read,
                                                                    } {
                                                                        Err(state) => self::r#remark(state),
                                                                        read => read,
                                                                    }
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
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#space(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    let state = state.check_stack_limit()?;
                    match match state.match_string(" ") {
                        Err(state) => state.match_string("\t"),
                        read => read,
                    } {
                        Err(state) => state.match_string("\n"),
                        read => read,
                    }
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#message(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .atomic::<
                            Step,
                        >(
                            ::pest::Atomicity::CompoundAtomic,
                            |state| {
                                state
                                    .rule::<
                                        Step,
                                    >(
                                        Rule::r#message,
                                        |state| {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match match match state
                                                        .optional::<Step>(|state| { self::r#arrow(state) })
                                                    {
                                                        Ok(state) => {
                                                            state.repeat::<Step>(|state| { self::r#space(state) })
                                                        }
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => self::r#object(state),
                                                        failed => failed,
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
                                                                            match state.repeat::<Step>(|state| { self::r#space(state) })
                                                                            {
                                                                                Ok(state) => self::r#extra_brace(state),
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
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#arrow(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#arrow,
                            |state| {
                                match state.match_string("<-") {
                                    Err(state) => state.match_string("->"),
                                    read => read,
                                }
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#extra_brace(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(Rule::r#extra_brace, |state| { state.match_string("}") })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#broken(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#broken,
                            |state| {
                                state
                                    .atomic::<
                                        Step,
                                    >(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            match state
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
                                                                    match self::r#arrow(state) {
                                                                        Ok(state) => {
                                                                            state.repeat::<Step>(|state| { state.match_string(" ") })
                                                                        }
                                                                        failed => failed,
                                                                    }
                                                                })
                                                        })
                                                    {
                                                        Ok(state) => state.match_string("{"),
                                                        failed => failed,
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
                                                                            match state
                                                                                .lookahead::<
                                                                                    Step,
                                                                                >(
                                                                                    false,
                                                                                    |state| {
                                                                                        state
                                                                                            .sequence::<
                                                                                                Step,
                                                                                            >(|state| {
                                                                                                match match state.match_string("\n") {
                                                                                                    Ok(state) => {
                                                                                                        state.repeat::<Step>(|state| { state.match_string(" ") })
                                                                                                    }
                                                                                                    failed => failed,
                                                                                                } {
                                                                                                    Ok(state) => self::r#arrow(state),
                                                                                                    failed => failed,
                                                                                                }
                                                                                            })
                                                                                    },
                                                                                )
                                                                            {
                                                                                Ok(state) => self::r#ANY(state),
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
                                                            match self::r#arrow(state) {
                                                                Ok(state) => {
                                                                    state
                                                                        .repeat::<
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
                                                                                                state
                                                                                                    .sequence::<
                                                                                                        Step,
                                                                                                    >(|state| {
                                                                                                        match match state.match_string("\n") {
                                                                                                            Ok(state) => {
                                                                                                                state.repeat::<Step>(|state| { state.match_string(" ") })
                                                                                                            }
                                                                                                            failed => failed,
                                                                                                        } {
                                                                                                            Ok(state) => self::r#arrow(state),
                                                                                                            failed => failed,
                                                                                                        }
                                                                                                    })
                                                                                            },
                                                                                        )
                                                                                    {
                                                                                        Ok(state) => self::r#ANY(state),
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
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#remark(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#remark,
                            |state| {
                                state
                                    .atomic::<
                                        Step,
                                    >(
                                        ::pest::Atomicity::Atomic,
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
                                                                .repeat::<
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
                                                        }
                                                        failed => failed,
                                                    }
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#object(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .atomic::<
                            Step,
                        >(
                            ::pest::Atomicity::CompoundAtomic,
                            |state| {
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
                                                        Ok(state) => {
                                                            state.optional::<Step>(|state| { self::r#separator(state) })
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
                                                                            match self::r#pair(state) {
                                                                                Ok(state) => {
                                                                                    state
                                                                                        .repeat::<
                                                                                            Step,
                                                                                        >(|state| {
                                                                                            state
                                                                                                .sequence::<
                                                                                                    Step,
                                                                                                >(|state| {
                                                                                                    match state
                                                                                                        .optional::<Step>(|state| { self::r#separator(state) })
                                                                                                    {
                                                                                                        Ok(state) => self::r#pair(state),
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
                                                            state.optional::<Step>(|state| { self::r#separator(state) })
                                                        }
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => {
                                                            match state.match_string("}") {
                                                                Err(state) => self::r#missing_brace(state),
                                                                read => read,
                                                            }
                                                        }
                                                        failed => failed,
                                                    }
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#missing_brace(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#missing_brace,
                            |state| {
                                state
                                    .lookahead::<
                                        Step,
                                    >(
                                        true,
                                        |state| {
                                            match self::r#EOI(state) {
                                                Err(state) => self::r#arrow(state),
                                                read => read,
                                            }
                                        },
                                    )
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
                        .atomic::<
                            Step,
                        >(
                            ::pest::Atomicity::CompoundAtomic,
                            |state| {
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
                                                        Ok(state) => {
                                                            state.repeat::<Step>(|state| { self::r#space(state) })
                                                        }
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => state.match_string(":"),
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => {
                                                            state.repeat::<Step>(|state| { self::r#space(state) })
                                                        }
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => self::r#value(state),
                                                        failed => failed,
                                                    }
                                                })
                                        },
                                    )
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
                        .atomic::<
                            Step,
                        >(
                            ::pest::Atomicity::CompoundAtomic,
                            |state| {
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
                                                        Ok(state) => {
                                                            state.optional::<Step>(|state| { self::r#separator(state) })
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
                                                                            match self::r#value(state) {
                                                                                Ok(state) => {
                                                                                    state
                                                                                        .repeat::<
                                                                                            Step,
                                                                                        >(|state| {
                                                                                            state
                                                                                                .sequence::<
                                                                                                    Step,
                                                                                                >(|state| {
                                                                                                    match state
                                                                                                        .optional::<Step>(|state| { self::r#separator(state) })
                                                                                                    {
                                                                                                        Ok(state) => self::r#value(state),
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
                                                            state.optional::<Step>(|state| { self::r#separator(state) })
                                                        }
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => state.match_string("]"),
                                                        failed => failed,
                                                    }
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#separator(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .atomic::<
                            Step,
                        >(
                            ::pest::Atomicity::CompoundAtomic,
                            |state| {
                                state
                                    .rule::<
                                        Step,
                                    >(
                                        Rule::r#separator,
                                        |state| {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match match match self::r#space(state) {
                                                        Err(state) => self::r#comma(state),
                                                        read => read,
                                                    } {
                                                        Err(state) => self::r#omitted(state),
                                                        read => read,
                                                    } {
                                                        Ok(state) => {
                                                            state
                                                                .repeat::<
                                                                    Step,
                                                                >(|state| {
                                                                    match match self::r#space(state) {
                                                                        Err(state) => self::r#comma(state),
                                                                        read => read,
                                                                    } {
                                                                        Err(state) => self::r#omitted(state),
                                                                        read => read,
                                                                    }
                                                                })
                                                        }
                                                        failed => failed,
                                                    }
                                                })
                                        },
                                    )
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
                    state
                        .rule::<Step>(Rule::r#comma, |state| { state.match_string(",") })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#omitted(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#omitted,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match state.match_string("...") {
                                            Ok(state) => {
                                                state
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
                                                                {
                                                                    Ok(state) => state.match_string("more"),
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
                                                                } {
                                                                    Ok(state) => state.match_string("..."),
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
                pub fn r#value(
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
                        Err(state) => self::r#number_value(state),
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
                        .atomic::<
                            Step,
                        >(
                            ::pest::Atomicity::CompoundAtomic,
                            |state| {
                                state
                                    .rule::<
                                        Step,
                                    >(
                                        Rule::r#string,
                                        |state| {
                                            match state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match match state.match_string("\"") {
                                                        Ok(state) => self::r#double_quoted(state),
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
                                                                Ok(state) => self::r#single_quoted(state),
                                                                failed => failed,
                                                            } {
                                                                Ok(state) => state.match_string("'"),
                                                                failed => failed,
                                                            }
                                                        })
                                                }
                                                read => read,
                                            }
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#double_quoted(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#double_quoted,
                            |state| {
                                state
                                    .atomic::<
                                        Step,
                                    >(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .repeat::<
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
                                                        Err(state) => {
                                                            state
                                                                .sequence::<
                                                                    Step,
                                                                >(|state| {
                                                                    match state.match_string("\\") {
                                                                        Ok(state) => {
                                                                            match match match match match match match match state
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
                                                                            {
                                                                                Err(state) => state.match_string("\""),
                                                                                read => read,
                                                                            } {
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
                                                                            }
                                                                        }
                                                                        failed => failed,
                                                                    }
                                                                })
                                                        }
                                                        read => read,
                                                    }
                                                })
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#single_quoted(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#single_quoted,
                            |state| {
                                state
                                    .atomic::<
                                        Step,
                                    >(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            let strings = ["'", "\\", "\n"];
                                            state.skip_until(&strings)
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#number_value(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#number_value,
                            |state| {
                                state
                                    .atomic::<
                                        Step,
                                    >(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match match match match state
                                                        .optional::<Step>(|state| { state.match_string("-") })
                                                    {
                                                        Ok(state) => {
                                                            match state.match_string("0") {
                                                                Err(state) => {
                                                                    state
                                                                        .sequence::<
                                                                            Step,
                                                                        >(|state| {
                                                                            match state.match_range('1'..'9') {
                                                                                Ok(state) => {
                                                                                    state.repeat::<Step>(|state| { self::r#ASCII_DIGIT(state) })
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
                                                                                    state.repeat::<Step>(|state| { self::r#ASCII_DIGIT(state) })
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
                                                                                    state.repeat::<Step>(|state| { self::r#ASCII_DIGIT(state) })
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
                                                                    false,
                                                                    |state| {
                                                                        match self::r#ASCII_ALPHANUMERIC(state) {
                                                                            Err(state) => state.match_string("."),
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
                                state
                                    .atomic::<
                                        Step,
                                    >(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match match state.match_string("true") {
                                                        Err(state) => state.match_string("false"),
                                                        read => read,
                                                    } {
                                                        Ok(state) => {
                                                            state
                                                                .lookahead::<
                                                                    Step,
                                                                >(false, |state| { self::r#ASCII_ALPHANUMERIC(state) })
                                                        }
                                                        failed => failed,
                                                    }
                                                })
                                        },
                                    )
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
                        >(
                            Rule::r#null,
                            |state| {
                                state
                                    .atomic::<
                                        Step,
                                    >(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match state.match_string("null") {
                                                        Ok(state) => {
                                                            state
                                                                .lookahead::<
                                                                    Step,
                                                                >(false, |state| { self::r#ASCII_ALPHANUMERIC(state) })
                                                        }
                                                        failed => failed,
                                                    }
                                                })
                                        },
                                    )
                            },
                        )
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
                    Rule::r#line => rules::r#line(state),
                    Rule::r#rest => rules::r#rest(state),
                    Rule::r#directive => rules::r#directive(state),
                    Rule::r#directive_name => rules::r#directive_name(state),
                    Rule::r#comment => rules::r#comment(state),
                    Rule::r#border => rules::r#border(state),
                    Rule::r#bullet => rules::r#bullet(state),
                    Rule::r#bullet_mark => rules::r#bullet_mark(state),
                    Rule::r#number => rules::r#number(state),
                    Rule::r#number_mark => rules::r#number_mark(state),
                    Rule::r#verbatim => rules::r#verbatim(state),
                    Rule::r#text => rules::r#text(state),
                    Rule::r#option => rules::r#option(state),
                    Rule::r#option_name => rules::r#option_name(state),
                    Rule::r#inline => rules::r#inline(state),
                    Rule::r#inline_part => rules::r#inline_part(state),
                    Rule::r#escape => rules::r#escape(state),
                    Rule::r#escaped => rules::r#escaped(state),
                    Rule::r#literal => rules::r#literal(state),
                    Rule::r#literal_text => rules::r#literal_text(state),
                    Rule::r#role => rules::r#role(state),
                    Rule::r#role_name => rules::r#role_name(state),
                    Rule::r#name_character => rules::r#name_character(state),
                    Rule::r#link => rules::r#link(state),
                    Rule::r#link_text => rules::r#link_text(state),
                    Rule::r#link_target => rules::r#link_target(state),
                    Rule::r#quoted => rules::r#quoted(state),
                    Rule::r#quoted_text => rules::r#quoted_text(state),
                    Rule::r#interpreted => rules::r#interpreted(state),
                    Rule::r#interpreted_text => rules::r#interpreted_text(state),
                    Rule::r#strong => rules::r#strong(state),
                    Rule::r#strong_text => rules::r#strong_text(state),
                    Rule::r#emphasis => rules::r#emphasis(state),
                    Rule::r#emphasis_text => rules::r#emphasis_text(state),
                    Rule::r#emphasis_end => rules::r#emphasis_end(state),
                    Rule::r#member => rules::r#member(state),
                    Rule::r#member_name => rules::r#member_name(state),
                    Rule::r#name_start => rules::r#name_start(state),
                    Rule::r#url => rules::r#url(state),
                    Rule::r#url_end => rules::r#url_end(state),
                    Rule::r#plain => rules::r#plain(state),
                    Rule::r#boundary => rules::r#boundary(state),
                    Rule::r#session => rules::r#session(state),
                    Rule::r#space => rules::r#space(state),
                    Rule::r#message => rules::r#message(state),
                    Rule::r#arrow => rules::r#arrow(state),
                    Rule::r#extra_brace => rules::r#extra_brace(state),
                    Rule::r#broken => rules::r#broken(state),
                    Rule::r#remark => rules::r#remark(state),
                    Rule::r#object => rules::r#object(state),
                    Rule::r#missing_brace => rules::r#missing_brace(state),
                    Rule::r#pair => rules::r#pair(state),
                    Rule::r#array => rules::r#array(state),
                    Rule::r#separator => rules::r#separator(state),
                    Rule::r#comma => rules::r#comma(state),
                    Rule::r#omitted => rules::r#omitted(state),
                    Rule::r#value => rules::r#value(state),
                    Rule::r#string => rules::r#string(state),
                    Rule::r#double_quoted => rules::r#double_quoted(state),
                    Rule::r#single_quoted => rules::r#single_quoted(state),
                    Rule::r#number_value => rules::r#number_value(state),
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
