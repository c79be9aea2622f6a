//! Prints calls of the runtime's macros as text, with one entry per line.
//!
//! prettyplease cannot format the body of a macro call, which is not Rust syntax: it would print the whole body as one paragraph.

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};

/// Prints `tokens` with one line for each entry in braces.
pub(super) fn print(tokens: TokenStream) -> String {
    let mut printer = Printer { out: String::new(), indent: 0, glued: true };
    printer.tokens(tokens, Lines::Broken);
    printer.out
}

/// Whether each entry is on a line of its own.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lines {
    Broken,
    Joined,
}

struct Printer {
    out: String,
    indent: usize,
    /// Whether the next token follows without a space.
    glued: bool,
}

impl Printer {
    fn tokens(&mut self, tokens: TokenStream, lines: Lines) {
        for token in tokens {
            match token {
                TokenTree::Group(group) => self.group(&group, lines),
                TokenTree::Punct(punct) => self.punct(punct.as_char(), punct.spacing(), lines),
                TokenTree::Ident(ident) => self.word(&ident.to_string()),
                TokenTree::Literal(literal) => self.word(&literal.to_string()),
            }
        }
    }

    fn word(&mut self, word: &str) {
        if !std::mem::take(&mut self.glued) {
            self.out.push(' ');
        }
        self.out.push_str(word);
    }

    fn punct(&mut self, char: char, spacing: Spacing, lines: Lines) {
        let tight = matches!(char, ',' | ';' | ':' | '<' | '>' | '!' | '.');
        if !tight && !self.glued {
            self.out.push(' ');
        }
        self.out.push(char);
        let path = char == ':' && (spacing == Spacing::Joint || self.out.ends_with("::"));
        self.glued = char == '<' || path || spacing == Spacing::Joint || self.out.ends_with("..=");
        if matches!(char, ',' | ';') && lines == Lines::Broken {
            self.line();
        }
    }

    fn group(&mut self, group: &Group, lines: Lines) {
        if group.delimiter() == Delimiter::Brace {
            self.word("{");
            self.indent += 1;
            if !group.stream().is_empty() {
                self.line();
                self.tokens(group.stream(), Lines::Broken);
                self.out.truncate(self.out.trim_end().len());
            }
            self.indent -= 1;
            self.line();
            self.out.push('}');
            if lines == Lines::Broken {
                self.line();
            }
        } else {
            self.out.push('(');
            self.glued = true;
            self.tokens(group.stream(), Lines::Joined);
            self.out.push(')');
            self.glued = false;
        }
    }

    fn line(&mut self) {
        self.out.push('\n');
        self.out.extend(std::iter::repeat_n(' ', self.indent * 4));
        self.glued = true;
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    #[test]
    fn a_range_stays_one_token() {
        let tokens = quote!(a::b! { X { N(i64) = b'-' | b'0'..=b'9', } });
        assert_eq!(
            super::print(tokens),
            "a::b! {\n    X {\n        N(i64) = b'-' | b'0'..=b'9',\n    }\n}\n"
        );
    }

    #[test]
    fn an_entry_a_line() {
        let tokens = quote!(a::b! { Event, Kind; Stop = "STOP"; Big(Box<Big>) = "BIG"; } a::c! { X { always r#type: Vec<A> = "t", } });
        expect_test::expect![[r#"
            a::b! {
                Event,
                Kind;
                Stop = "STOP";
                Big(Box<Big>) = "BIG";
            }
            a::c! {
                X {
                    always r#type: Vec<A> = "t",
                }
            }
        "#]]
        .assert_eq(&super::print(tokens));
    }
}
