// The parser of `qapi/grammar.pest`, expanded by pest. Made by `cargo xtask regenerate`; do not edit.
// Fingerprints: 13265640551510740220 of what follows the header, 6951717672354275537 of `xtask/grammar`.

const _: () = assert!(
    super::super::parser_fits(include_bytes!("../src/syntax/qapi/grammar.pest"), 11674816997584423225),
    "the parser is not that of its grammar: run `cargo xtask regenerate`"
);

/**A file of a QAPI schema: where its parts are.

The grammar says where things are, never what they mean. A file is a run of expressions, which are objects in single-quoted JSON, with
comments and documentation blocks between them. Anything else is `broken`, up to the next line that looks like a new beginning, and is
parsed once more to see what was expected there. Only `value` recurses, and nesting is counted beforehand.*/
#[allow(dead_code, non_camel_case_types, clippy::upper_case_acronyms)]
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Rule {
    ///End-of-input
    EOI,
    ///Between any two tokens of an expression.
    r#WHITESPACE,
    ///What QEMU's generator, whose language is Python, takes for white space, too.
    r#other_space,
    ///`# for whoever reads the schema`; two `#` would open documentation, which can't be within an expression.
    r#COMMENT,
    ///The whole file.
    r#schema,
    ///The rest of a line.
    r#rest,
    ///`# for whoever reads the schema`
    r#comment,
    ///The rest of a line that nobody looks at.
    r#skipped,
    ///`##`, lines that start with `#`, and `##` again. The last is missing where something else comes first.
    r#doc_block,
    ///`##` with what wrongly follows it.
    r#doc_edge,
    ///`# @device: the disk`. What it means depends on the release of QEMU.
    r#doc_line,
    ///`{ 'event': 'STOP' }`
    r#expression,
    ///A value of a member.
    r#value,
    ///`{ 'key': value, … }`
    r#object,
    ///`'key': value`
    r#pair,
    ///The name of a member; a string like any other.
    r#key,
    ///`[ value, … ]`
    r#list,
    ///`'text'`, of printable ASCII. The one escape is `\\`.
    r#string,
    ///A character that needs no escape.
    r#plain,
    ///`true` or `false`
    r#boolean,
    ///`{`
    r#open_brace,
    ///`}`
    r#close_brace,
    ///`[`
    r#open_bracket,
    ///`]`
    r#close_bracket,
    ///`,`
    r#comma,
    ///`:`
    r#colon,
    ///Anything else, up to the next line that starts like an expression or documentation.
    r#broken,
    ///What a broken part is compared with, to see where it goes wrong.
    r#only_expression,
}
impl Rule {
    pub fn all_rules() -> &'static [Rule] {
        &[
            Rule::r#WHITESPACE,
            Rule::r#other_space,
            Rule::r#COMMENT,
            Rule::r#schema,
            Rule::r#rest,
            Rule::r#comment,
            Rule::r#skipped,
            Rule::r#doc_block,
            Rule::r#doc_edge,
            Rule::r#doc_line,
            Rule::r#expression,
            Rule::r#value,
            Rule::r#object,
            Rule::r#pair,
            Rule::r#key,
            Rule::r#list,
            Rule::r#string,
            Rule::r#plain,
            Rule::r#boolean,
            Rule::r#open_brace,
            Rule::r#close_brace,
            Rule::r#open_bracket,
            Rule::r#close_bracket,
            Rule::r#comma,
            Rule::r#colon,
            Rule::r#broken,
            Rule::r#only_expression,
        ]
    }
}
#[allow(clippy::all)]
impl ::pest::Parser<Rule> for QapiParser {
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
                use super::super::Step;
                use super::super::Rule;
                #[inline]
                #[allow(dead_code, non_snake_case, unused_variables)]
                pub fn skip(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    if state.atomicity() == ::pest::Atomicity::NonAtomic {
                        state
                            .sequence::<
                                Step,
                            >(|state| {
                                match state
                                    .repeat::<Step>(|state| super::visible::WHITESPACE(state))
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
                                                        match super::visible::COMMENT(state) {
                                                            Ok(state) => {
                                                                state
                                                                    .repeat::<Step>(|state| super::visible::WHITESPACE(state))
                                                            }
                                                            failed => failed,
                                                        }
                                                    })
                                            })
                                    }
                                    failed => failed,
                                }
                            })
                    } else {
                        Ok(state)
                    }
                }
            }
            pub mod visible {
                use super::super::Step;
                use super::super::Rule;
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#WHITESPACE(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .atomic::<
                            Step,
                        >(
                            ::pest::Atomicity::Atomic,
                            |state| {
                                match match match state.match_string(" ") {
                                    Err(state) => state.match_string("\n"),
                                    read => read,
                                } {
                                    Err(state) => state.match_string("\t"),
                                    read => read,
                                } {
                                    Err(state) => self::r#other_space(state),
                                    read => read,
                                }
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#other_space(
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
                                >(false, |state| { state.match_range('!'..'~') })
                            {
                                Ok(state) => super::hidden::skip(state),
                                failed => failed,
                            } {
                                Ok(state) => {
                                    match match match match match match match match match match state
                                        .match_range('\t'..'\r')
                                    {
                                        Err(state) => state.match_range('\u{1c}'..'\u{1f}'),
                                        read => read,
                                    } {
                                        Err(state) => state.match_string("\u{85}"),
                                        read => read,
                                    } {
                                        Err(state) => state.match_string("\u{a0}"),
                                        read => read,
                                    } {
                                        Err(state) => state.match_string("\u{1680}"),
                                        read => read,
                                    } {
                                        Err(state) => state.match_range('\u{2000}'..'\u{200a}'),
                                        read => read,
                                    } {
                                        Err(state) => state.match_string("\u{2028}"),
                                        read => read,
                                    } {
                                        Err(state) => state.match_string("\u{2029}"),
                                        read => read,
                                    } {
                                        Err(state) => state.match_string("\u{202f}"),
                                        read => read,
                                    } {
                                        Err(state) => state.match_string("\u{205f}"),
                                        read => read,
                                    } {
                                        Err(state) => state.match_string("\u{3000}"),
                                        read => read,
                                    }
                                }
                                failed => failed,
                            }
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#COMMENT(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .atomic::<
                            Step,
                        >(::pest::Atomicity::Atomic, |state| { self::r#comment(state) })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#schema(
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
                                        Rule::r#schema,
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
                                                                    match match match match self::r#WHITESPACE(state) {
                                                                        Err(state) => self::r#doc_block(state),
                                                                        read => read,
                                                                    } {
                                                                        Err(state) => self::r#comment(state),
                                                                        read => read,
                                                                    } {
                                                                        Err(state) => self::r#expression(state),
                                                                        read => read,
                                                                    } {
                                                                        Err(state) => self::r#broken(state),
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
                                            let strings = ["\n"];
                                            state.skip_until(&strings)
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
                        .sequence::<
                            Step,
                        >(|state| {
                            match match match match state.match_string("#") {
                                Ok(state) => super::hidden::skip(state),
                                failed => failed,
                            } {
                                Ok(state) => {
                                    state
                                        .lookahead::<
                                            Step,
                                        >(false, |state| { state.match_string("#") })
                                }
                                failed => failed,
                            } {
                                Ok(state) => super::hidden::skip(state),
                                failed => failed,
                            } {
                                Ok(state) => self::r#skipped(state),
                                failed => failed,
                            }
                        })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#skipped(
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
                                            match match state
                                                .lookahead::<
                                                    Step,
                                                >(false, |state| { state.match_string("\n") })
                                            {
                                                Ok(state) => super::hidden::skip(state),
                                                failed => failed,
                                            } {
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
                                                            match super::hidden::skip(state) {
                                                                Ok(state) => {
                                                                    state
                                                                        .sequence::<
                                                                            Step,
                                                                        >(|state| {
                                                                            match match state
                                                                                .lookahead::<
                                                                                    Step,
                                                                                >(false, |state| { state.match_string("\n") })
                                                                            {
                                                                                Ok(state) => super::hidden::skip(state),
                                                                                failed => failed,
                                                                            } {
                                                                                Ok(state) => self::r#ANY(state),
                                                                                failed => failed,
                                                                            }
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
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#doc_block(
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
                                        Rule::r#doc_block,
                                        |state| {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match match self::r#doc_edge(state) {
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
                                                                                .repeat::<Step>(|state| { self::r#WHITESPACE(state) })
                                                                            {
                                                                                Ok(state) => self::r#doc_line(state),
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
                                                                            match state
                                                                                .repeat::<Step>(|state| { self::r#WHITESPACE(state) })
                                                                            {
                                                                                Ok(state) => self::r#doc_edge(state),
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
                pub fn r#doc_edge(
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
                                        Rule::r#doc_edge,
                                        |state| {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match state.match_string("##") {
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
                pub fn r#doc_line(
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
                                        Rule::r#doc_line,
                                        |state| {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match match state.match_string("#") {
                                                        Ok(state) => {
                                                            state
                                                                .lookahead::<
                                                                    Step,
                                                                >(false, |state| { state.match_string("#") })
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
                pub fn r#expression(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .atomic::<
                            Step,
                        >(
                            ::pest::Atomicity::NonAtomic,
                            |state| {
                                state
                                    .rule::<
                                        Step,
                                    >(Rule::r#expression, |state| { self::r#object(state) })
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
                                match match match self::r#string(state) {
                                    Err(state) => self::r#object(state),
                                    read => read,
                                } {
                                    Err(state) => self::r#list(state),
                                    read => read,
                                } {
                                    Err(state) => self::r#boolean(state),
                                    read => read,
                                }
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
                        .rule::<
                            Step,
                        >(
                            Rule::r#object,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match self::r#open_brace(state) {
                                            Ok(state) => super::hidden::skip(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                match self::r#close_brace(state) {
                                                    Err(state) => {
                                                        state
                                                            .sequence::<
                                                                Step,
                                                            >(|state| {
                                                                match match match match self::r#pair(state) {
                                                                    Ok(state) => super::hidden::skip(state),
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
                                                                                                match match self::r#comma(state) {
                                                                                                    Ok(state) => super::hidden::skip(state),
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
                                                                                                                match super::hidden::skip(state) {
                                                                                                                    Ok(state) => {
                                                                                                                        state
                                                                                                                            .sequence::<
                                                                                                                                Step,
                                                                                                                            >(|state| {
                                                                                                                                match match self::r#comma(state) {
                                                                                                                                    Ok(state) => super::hidden::skip(state),
                                                                                                                                    failed => failed,
                                                                                                                                } {
                                                                                                                                    Ok(state) => self::r#pair(state),
                                                                                                                                    failed => failed,
                                                                                                                                }
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
                                                                    Ok(state) => super::hidden::skip(state),
                                                                    failed => failed,
                                                                } {
                                                                    Ok(state) => self::r#close_brace(state),
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
                                        match match match match self::r#key(state) {
                                            Ok(state) => super::hidden::skip(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#colon(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => super::hidden::skip(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#value(state),
                                            failed => failed,
                                        }
                                    })
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#key(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state.rule::<Step>(Rule::r#key, |state| { self::r#string(state) })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#list(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#list,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match self::r#open_bracket(state) {
                                            Ok(state) => super::hidden::skip(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => {
                                                match self::r#close_bracket(state) {
                                                    Err(state) => {
                                                        state
                                                            .sequence::<
                                                                Step,
                                                            >(|state| {
                                                                match match match match self::r#value(state) {
                                                                    Ok(state) => super::hidden::skip(state),
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
                                                                                                match match self::r#comma(state) {
                                                                                                    Ok(state) => super::hidden::skip(state),
                                                                                                    failed => failed,
                                                                                                } {
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
                                                                                                                match super::hidden::skip(state) {
                                                                                                                    Ok(state) => {
                                                                                                                        state
                                                                                                                            .sequence::<
                                                                                                                                Step,
                                                                                                                            >(|state| {
                                                                                                                                match match self::r#comma(state) {
                                                                                                                                    Ok(state) => super::hidden::skip(state),
                                                                                                                                    failed => failed,
                                                                                                                                } {
                                                                                                                                    Ok(state) => self::r#value(state),
                                                                                                                                    failed => failed,
                                                                                                                                }
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
                                                                    Ok(state) => super::hidden::skip(state),
                                                                    failed => failed,
                                                                } {
                                                                    Ok(state) => self::r#close_bracket(state),
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
                            },
                        )
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
                                    .atomic::<
                                        Step,
                                    >(
                                        ::pest::Atomicity::Atomic,
                                        |state| {
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match match state.match_string("'") {
                                                        Ok(state) => {
                                                            state
                                                                .repeat::<
                                                                    Step,
                                                                >(|state| {
                                                                    match self::r#plain(state) {
                                                                        Err(state) => state.match_string("\\\\"),
                                                                        read => read,
                                                                    }
                                                                })
                                                        }
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
                pub fn r#plain(
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
                                        match state.match_string("'") {
                                            Err(state) => state.match_string("\\"),
                                            read => read,
                                        }
                                    },
                                )
                            {
                                Ok(state) => super::hidden::skip(state),
                                failed => failed,
                            } {
                                Ok(state) => state.match_range(' '..'~'),
                                failed => failed,
                            }
                        })
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
                                            match state.match_string("true") {
                                                Err(state) => state.match_string("false"),
                                                read => read,
                                            }
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#open_brace(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(Rule::r#open_brace, |state| { state.match_string("{") })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#close_brace(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(Rule::r#close_brace, |state| { state.match_string("}") })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#open_bracket(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(Rule::r#open_bracket, |state| { state.match_string("[") })
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#close_bracket(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(Rule::r#close_bracket, |state| { state.match_string("]") })
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
                pub fn r#colon(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<Step>(Rule::r#colon, |state| { state.match_string(":") })
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
                                            state
                                                .sequence::<
                                                    Step,
                                                >(|state| {
                                                    match self::r#ANY(state) {
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
                                                                                                match state.match_string("\n") {
                                                                                                    Ok(state) => {
                                                                                                        match state.match_string("{") {
                                                                                                            Err(state) => state.match_string("##"),
                                                                                                            read => read,
                                                                                                        }
                                                                                                    }
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
                                        },
                                    )
                            },
                        )
                }
                #[inline]
                #[allow(non_snake_case, unused_variables)]
                pub fn r#only_expression(
                    state: ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                ) -> ::pest::ParseResult<
                    ::alloc::boxed::Box<::pest::ParserState<'_, Rule>>,
                > {
                    state
                        .rule::<
                            Step,
                        >(
                            Rule::r#only_expression,
                            |state| {
                                state
                                    .sequence::<
                                        Step,
                                    >(|state| {
                                        match match match match self::r#SOI(state) {
                                            Ok(state) => super::hidden::skip(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => self::r#expression(state),
                                            failed => failed,
                                        } {
                                            Ok(state) => super::hidden::skip(state),
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
            }
            pub use self::visible::*;
        }
        ::pest::state(
            input,
            |state| {
                match rule {
                    Rule::r#WHITESPACE => rules::r#WHITESPACE(state),
                    Rule::r#other_space => rules::r#other_space(state),
                    Rule::r#COMMENT => rules::r#COMMENT(state),
                    Rule::r#schema => rules::r#schema(state),
                    Rule::r#rest => rules::r#rest(state),
                    Rule::r#comment => rules::r#comment(state),
                    Rule::r#skipped => rules::r#skipped(state),
                    Rule::r#doc_block => rules::r#doc_block(state),
                    Rule::r#doc_edge => rules::r#doc_edge(state),
                    Rule::r#doc_line => rules::r#doc_line(state),
                    Rule::r#expression => rules::r#expression(state),
                    Rule::r#value => rules::r#value(state),
                    Rule::r#object => rules::r#object(state),
                    Rule::r#pair => rules::r#pair(state),
                    Rule::r#key => rules::r#key(state),
                    Rule::r#list => rules::r#list(state),
                    Rule::r#string => rules::r#string(state),
                    Rule::r#plain => rules::r#plain(state),
                    Rule::r#boolean => rules::r#boolean(state),
                    Rule::r#open_brace => rules::r#open_brace(state),
                    Rule::r#close_brace => rules::r#close_brace(state),
                    Rule::r#open_bracket => rules::r#open_bracket(state),
                    Rule::r#close_bracket => rules::r#close_bracket(state),
                    Rule::r#comma => rules::r#comma(state),
                    Rule::r#colon => rules::r#colon(state),
                    Rule::r#broken => rules::r#broken(state),
                    Rule::r#only_expression => rules::r#only_expression(state),
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
