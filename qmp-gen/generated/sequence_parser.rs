// The parser of `sequence/grammar.pest`, expanded by pest. Made by `cargo xtask regenerate`; do not edit.
// Fingerprints: 82485883206022736 of what follows the header, 6951717672354275537 of `xtask/grammar`.

const _: () = assert!(
    super::super::parser_fits(include_bytes!("../src/syntax/sequence/grammar.pest"), 16002932335745739437),
    "the parser is not that of its grammar: run `cargo xtask regenerate`"
);

/**The sequences document: which line is what.

A sequence is a title over a line of `-`, paragraphs, and steps, one per line. What has an arrow and is not a step is an `odd_step`;
whatever no other rule takes is a line of prose. Nothing here recurses.*/
#[allow(dead_code, non_camel_case_types, clippy::upper_case_acronyms)]
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Rule {
    ///End-of-input
    EOI,
    ///The whole file: lines before the first title, and the sequences.
    r#document,
    ///Spaces and tabs within a line.
    r#hs,
    ///The end of a line.
    r#line_end,
    ///A blank line.
    r#blank,
    ///What is written on a line from here to its end.
    r#line,
    ///A title and all up to the next.
    r#sequence,
    ///`Reboot` over a line of `-`.
    r#heading,
    ///`Reboot`
    r#title,
    ///`QEMU -> client: RESET reason=guest-reset -- The guest did it.`
    r#step,
    ///`client`, `source QEMU`
    r#party,
    ///`RESET reason=guest-reset`
    r#event,
    ///`RESET`, or in a fork of QEMU `__com.example_FAN`
    r#event_name,
    ///`__com.example_`: the mark of a fork, by a domain that is its own.
    r#downstream,
    ///`device_del id=nic0`
    r#command,
    ///`device_del`
    r#command_name,
    ///`reason=guest-reset`, `msg="two words"`
    r#given,
    ///`reason`, `info.type`
    r#given_name,
    ///A value without spaces.
    r#value,
    ///A value or an action in double quotes.
    r#quoted,
    ///What is between the quotes.
    r#words,
    ///`"resets the machine"`
    r#action,
    ///What is neither an event, a command nor an action.
    r#unclear,
    ///Where an event, a command or an action ends.
    r#message_end,
    ///Spaces, or an indented line after a line end.
    r#gap,
    ///What precedes a comment.
    r#comment_mark,
    ///The comment, with the indented lines that follow; a step ends it.
    r#comment,
    ///A line with an arrow that is not a step.
    r#odd_step,
    ///A line of a paragraph.
    r#prose,
}
impl Rule {
    pub fn all_rules() -> &'static [Rule] {
        &[
            Rule::r#document,
            Rule::r#hs,
            Rule::r#line_end,
            Rule::r#blank,
            Rule::r#line,
            Rule::r#sequence,
            Rule::r#heading,
            Rule::r#title,
            Rule::r#step,
            Rule::r#party,
            Rule::r#event,
            Rule::r#event_name,
            Rule::r#downstream,
            Rule::r#command,
            Rule::r#command_name,
            Rule::r#given,
            Rule::r#given_name,
            Rule::r#value,
            Rule::r#quoted,
            Rule::r#words,
            Rule::r#action,
            Rule::r#unclear,
            Rule::r#message_end,
            Rule::r#gap,
            Rule::r#comment_mark,
            Rule::r#comment,
            Rule::r#odd_step,
            Rule::r#prose,
        ]
    }
}
#[allow(clippy::all)]
impl ::pest::Parser<Rule> for SequenceParser {
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
                                        match match match self::r#SOI(state) {
                                            Ok(state) => {
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
                                                                                match state
                                                                                    .lookahead::<
                                                                                        Step,
                                                                                    >(false, |state| { self::r#heading(state) })
                                                                                {
                                                                                    Ok(state) => {
                                                                                        match self::r#step(state) {
                                                                                            Err(state) => self::r#prose(state),
                                                                                            read => read,
                                                                                        }
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
                                                                                                                match self::r#step(state) {
                                                                                                                    Err(state) => self::r#prose(state),
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
                                                                match self::r#sequence(state) {
                                                                    Ok(state) => {
                                                                        state
                                                                            .repeat::<
                                                                                Step,
                                                                            >(|state| {
                                                                                state.sequence::<Step>(|state| { self::r#sequence(state) })
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
                pub fn r#blank(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#blank,
                            |state| {
                                match state
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
                                }
                            },
                        )
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
                pub fn r#sequence(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#sequence,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match self::r#heading(state) {
                                            Ok(state) => {
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
                                                                                match state
                                                                                    .lookahead::<
                                                                                        Step,
                                                                                    >(false, |state| { self::r#heading(state) })
                                                                                {
                                                                                    Ok(state) => {
                                                                                        match match self::r#step(state) {
                                                                                            Err(state) => self::r#odd_step(state),
                                                                                            read => read,
                                                                                        } {
                                                                                            Err(state) => self::r#prose(state),
                                                                                            read => read,
                                                                                        }
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
                                                                                                                match match self::r#step(state) {
                                                                                                                    Err(state) => self::r#odd_step(state),
                                                                                                                    read => read,
                                                                                                                } {
                                                                                                                    Err(state) => self::r#prose(state),
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
                pub fn r#heading(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .sequence::<
                            Step,
                        >(|state| {
                            match match match match match self::r#hs(state) {
                                Ok(state) => self::r#title(state),
                                failed => failed,
                            } {
                                Ok(state) => state.match_string("\n"),
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
                                }
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
                                                                Ok(state) => self::r#line_end(state),
                                                                failed => failed,
                                                            }
                                                        })
                                                },
                                            )
                                        {
                                            Ok(state) => self::r#line(state),
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#step(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#step,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match match match match match match match match self::r#hs(
                                            state,
                                        ) {
                                            Ok(state) => self::r#party(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => state.match_string("->"),
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#hs(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#party(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => state.match_string(":"),
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#hs(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                match match match self::r#event(state) {
                                                    Err(state) => self::r#command(state),
                                                    read => read,
                                                } {
                                                    Err(state) => self::r#action(state),
                                                    read => read,
                                                } {
                                                    Err(state) => self::r#unclear(state),
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
                                                                match match match self::r#gap(state) {
                                                                    Ok(state) => self::r#comment_mark(state),
                                                                    failed => failed,
                                                                } {
                                                                    Ok(state) => self::r#hs(state),
                                                                    failed => failed,
                                                                } {
                                                                    Ok(state) => self::r#comment(state),
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
                pub fn r#party(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#party,
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
                                                            match match state.match_string("->") {
                                                                Err(state) => state.match_string(":"),
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
                                                                                    match match state.match_string("->") {
                                                                                        Err(state) => state.match_string(":"),
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
                                                                                                            match match state.match_string("->") {
                                                                                                                Err(state) => state.match_string(":"),
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
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#event(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#event,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match self::r#event_name(state) {
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
                                                                        match self::r#gap(state) {
                                                                            Ok(state) => self::r#given(state),
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
                                                                                                match self::r#gap(state) {
                                                                                                    Ok(state) => self::r#given(state),
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
                                                    >(true, |state| { self::r#message_end(state) })
                                            }
                                            failed => failed,
                                        }
                                    })
                            },
                        )
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
                pub fn r#command(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#command,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match self::r#command_name(state) {
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
                                                                        match self::r#gap(state) {
                                                                            Ok(state) => self::r#given(state),
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
                                                                                                match self::r#gap(state) {
                                                                                                    Ok(state) => self::r#given(state),
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
                                                    >(true, |state| { self::r#message_end(state) })
                                            }
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#command_name(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#command_name,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match state
                                            .optional::<Step>(|state| { self::r#downstream(state) })
                                        {
                                            Ok(state) => self::r#ASCII_ALPHA_LOWER(state),
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
                                                                match match match match self::r#ASCII_ALPHA_LOWER(state) {
                                                                    Err(state) => self::r#ASCII_DIGIT(state),
                                                                    read => read,
                                                                } {
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
                                                                                state
                                                                                    .sequence::<
                                                                                        Step,
                                                                                    >(|state| {
                                                                                        match match match self::r#ASCII_ALPHA_LOWER(state) {
                                                                                            Err(state) => self::r#ASCII_DIGIT(state),
                                                                                            read => read,
                                                                                        } {
                                                                                            Err(state) => state.match_string("-"),
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
                pub fn r#given(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#given,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match self::r#given_name(state) {
                                            Ok(state) => state.match_string("="),
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                match self::r#quoted(state) {
                                                    Err(state) => self::r#value(state),
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
                pub fn r#given_name(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#given_name,
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
                                                    match match state.match_string("\"") {
                                                        Ok(state) => self::r#words(state),
                                                        failed => failed,
                                                    } {
                                                        Ok(state) => state.match_string("\""),
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
                pub fn r#action(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#action,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match self::r#quoted(state) {
                                            Ok(state) => {
                                                state
                                                    .lookahead::<
                                                        Step,
                                                    >(true, |state| { self::r#message_end(state) })
                                            }
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#unclear(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#unclear,
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
                                                                    match state
                                                                        .sequence::<
                                                                            Step,
                                                                        >(|state| {
                                                                            match self::r#hs(state) {
                                                                                Ok(state) => self::r#comment_mark(state),
                                                                                failed => failed,
                                                                            }
                                                                        })
                                                                    {
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
                                                                                            match state
                                                                                                .sequence::<
                                                                                                    Step,
                                                                                                >(|state| {
                                                                                                    match self::r#hs(state) {
                                                                                                        Ok(state) => self::r#comment_mark(state),
                                                                                                        failed => failed,
                                                                                                    }
                                                                                                })
                                                                                            {
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
                pub fn r#message_end(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    let state = state.check_stack_limit()?;
                    match state
                        .sequence::<
                            Step,
                        >(|state| {
                            match self::r#gap(state) {
                                Ok(state) => self::r#comment_mark(state),
                                failed => failed,
                            }
                        })
                    {
                        Err(state) => self::r#line_end(state),
                        read => read,
                    }
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
                                        .optional::<
                                            Step,
                                        >(|state| {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match match state.match_string("\n") {
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
                                                        Ok(state) => {
                                                            state
                                                                .lookahead::<
                                                                    Step,
                                                                >(
                                                                    false,
                                                                    |state| {
                                                                        match state.match_string("\n") {
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
                    {
                        Err(state) => {
                            state
                                .sequence::<
                                    Step,
                                >(|state| {
                                    match match state.match_string("\n") {
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
                                        Ok(state) => {
                                            state
                                                .lookahead::<
                                                    Step,
                                                >(
                                                    false,
                                                    |state| {
                                                        match state.match_string("\n") {
                                                            Err(state) => self::r#EOI(state),
                                                            read => read,
                                                        }
                                                    },
                                                )
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
                pub fn r#comment_mark(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state.match_string("--")
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#comment(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
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
                                        match self::r#line(state) {
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
                                                                        match match match state.match_string("\n") {
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
                                                                            Ok(state) => {
                                                                                state
                                                                                    .lookahead::<
                                                                                        Step,
                                                                                    >(
                                                                                        false,
                                                                                        |state| {
                                                                                            match state.match_string("\n") {
                                                                                                Err(state) => self::r#step(state),
                                                                                                read => read,
                                                                                            }
                                                                                        },
                                                                                    )
                                                                            }
                                                                            failed => failed,
                                                                        } {
                                                                            Ok(state) => self::r#line(state),
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
                                                                                                match match match state.match_string("\n") {
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
                                                                                                    Ok(state) => {
                                                                                                        state
                                                                                                            .lookahead::<
                                                                                                                Step,
                                                                                                            >(
                                                                                                                false,
                                                                                                                |state| {
                                                                                                                    match state.match_string("\n") {
                                                                                                                        Err(state) => self::r#step(state),
                                                                                                                        read => read,
                                                                                                                    }
                                                                                                                },
                                                                                                            )
                                                                                                    }
                                                                                                    failed => failed,
                                                                                                } {
                                                                                                    Ok(state) => self::r#line(state),
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
                pub fn r#odd_step(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#odd_step,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match match match self::r#hs(state) {
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
                                                                                    match state.match_string("->") {
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
                                                                                                            match state.match_string("->") {
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
                                            failed => failed,
                                        } {
                                            Ok(state) => state.match_string("->"),
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
                pub fn r#prose(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#prose,
                            |state| {
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
                pub fn ASCII_ALPHA_LOWER(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state.match_range('a'..'z')
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
                    Rule::r#line_end => rules::r#line_end(state),
                    Rule::r#blank => rules::r#blank(state),
                    Rule::r#line => rules::r#line(state),
                    Rule::r#sequence => rules::r#sequence(state),
                    Rule::r#heading => rules::r#heading(state),
                    Rule::r#title => rules::r#title(state),
                    Rule::r#step => rules::r#step(state),
                    Rule::r#party => rules::r#party(state),
                    Rule::r#event => rules::r#event(state),
                    Rule::r#event_name => rules::r#event_name(state),
                    Rule::r#downstream => rules::r#downstream(state),
                    Rule::r#command => rules::r#command(state),
                    Rule::r#command_name => rules::r#command_name(state),
                    Rule::r#given => rules::r#given(state),
                    Rule::r#given_name => rules::r#given_name(state),
                    Rule::r#value => rules::r#value(state),
                    Rule::r#quoted => rules::r#quoted(state),
                    Rule::r#words => rules::r#words(state),
                    Rule::r#action => rules::r#action(state),
                    Rule::r#unclear => rules::r#unclear(state),
                    Rule::r#message_end => rules::r#message_end(state),
                    Rule::r#gap => rules::r#gap(state),
                    Rule::r#comment_mark => rules::r#comment_mark(state),
                    Rule::r#comment => rules::r#comment(state),
                    Rule::r#odd_step => rules::r#odd_step(state),
                    Rule::r#prose => rules::r#prose(state),
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
