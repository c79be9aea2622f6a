//! Syntax highlighting: splits JSON and Rust code into tokens.

/// A run of characters of the same kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    /// The CSS class; empty for text that is not highlighted.
    pub(super) class: &'static str,
    pub(super) text: String,
}

const KEYWORDS: [&str; 7] = ["false", "if", "let", "match", "null", "other", "true"];

/// The tokens of `text`. Their concatenation is `text`.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut out: Vec<Token> = Vec::new();
    let (mut plain, mut at) = (0, 0);
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let (class, length) = token(rest);
        if !class.is_empty() {
            out.extend(run(text, plain, at));
            out.extend(rest.get(..length).map(|text| Token { class, text: text.to_owned() }));
            plain = at + length;
        }
        at += length;
    }
    out.extend(run(text, plain, text.len()));
    out
}

fn run(text: &str, from: usize, to: usize) -> Option<Token> {
    text.get(from..to).filter(|text| !text.is_empty()).map(|text| Token { class: "", text: text.to_owned() })
}

/// The class and the length of the token at the start of `text`, which is not empty.
fn token(text: &str) -> (&'static str, usize) {
    let end = |inside: fn(char) -> bool| text.find(|char| !inside(char)).unwrap_or(text.len());
    match text.chars().next().unwrap_or_default() {
        '"' => {
            let length = string(text);
            let key = text.get(length..).is_some_and(|behind| behind.starts_with(':'));
            (if key { "key" } else { "str" }, length)
        }
        '0'..='9' => ("num", end(|char| char.is_ascii_alphanumeric() || char == '.')),
        'a'..='z' | 'A'..='Z' | '_' => {
            let length = end(|char| char.is_ascii_alphanumeric() || char == '_');
            (word(text.get(..length).unwrap_or_default()), length)
        }
        char => ("", char.len_utf8()),
    }
}

fn word(word: &str) -> &'static str {
    if KEYWORDS.contains(&word) {
        "kw"
    } else if word.starts_with(|char: char| char.is_ascii_uppercase()) {
        "ty"
    } else {
        ""
    }
}

/// The length of the string literal at the start of `text`, or of all of `text` if the literal is unterminated.
fn string(text: &str) -> usize {
    let mut escaped = false;
    for (at, char) in text.char_indices().skip(1) {
        match char {
            '"' if !escaped => return at + 1,
            _ => escaped = char == '\\' && !escaped,
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_character_is_lost_and_each_kind_is_told() {
        let text = r#"{"a\"": [-12.5e3, true, "é", "b]: if let Some(x) = _y"#;
        let tokens = tokens(text);
        assert_eq!(tokens.iter().map(|token| token.text.as_str()).collect::<String>(), text);
        let classes: Vec<_> = tokens.iter().map(|token| token.class).filter(|it| !it.is_empty()).collect();
        assert_eq!(classes, ["key", "num", "kw", "str", "str"]);
    }
}
