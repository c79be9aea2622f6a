//! Markup within a paragraph.

use pest::Parser as _;
use pest::iterators::Pair;

use super::ast::Inline;
use super::parser::{RstParser, Rule};

/// The pieces of `text`, whose white space may include line ends.
///
/// # Panics
/// Panics if the grammar rejects a text, which cannot happen: its last alternative accepts any character.
#[must_use]
pub fn inline(text: &str) -> Vec<Inline> {
    let mut words = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
    }
    let mut pairs = RstParser::parse(Rule::inline, &words).expect("plain text accepts any character");
    let mut out = Vec::new();
    for pair in pairs.next().expect("running text is one pair").into_inner() {
        push(&mut out, piece(pair));
    }
    out
}

/// Adds a piece. Adjacent text is one piece.
fn push(out: &mut Vec<Inline>, piece: Option<Inline>) {
    match (out.last_mut(), piece) {
        (_, None) => {}
        (Some(Inline::Text(before)), Some(Inline::Text(text))) => before.push_str(&text),
        (_, Some(piece)) => out.push(piece),
    }
}

fn piece(pair: Pair<'_, Rule>) -> Option<Inline> {
    let text = |pair: Pair<'_, Rule>| pair.into_inner().next().map_or("", |it| it.as_str()).to_owned();
    Some(match pair.as_rule() {
        Rule::literal | Rule::quoted => Inline::Literal(text(pair)),
        Rule::strong => Inline::Strong(text(pair)),
        Rule::emphasis => Inline::Emphasis(text(pair)),
        Rule::member => Inline::Member(text(pair)),
        Rule::interpreted => Inline::Interpreted { role: String::new(), text: text(pair) },
        Rule::role => {
            let mut parts = pair.into_inner().map(|it| it.as_str().to_owned());
            Inline::Interpreted {
                role: parts.next().unwrap_or_default(),
                text: parts.next().unwrap_or_default(),
            }
        }
        Rule::link => {
            let mut parts = pair.into_inner().map(|it| it.as_str().trim().to_owned());
            let (text, url) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
            Inline::Link { text: if text.is_empty() { url.clone() } else { text }, url }
        }
        Rule::url => Inline::Link { text: pair.as_str().to_owned(), url: pair.as_str().to_owned() },
        Rule::escape => match text(pair).as_str() {
            " " => return None,
            character => Inline::Text(character.to_owned()),
        },
        Rule::plain => Inline::Text(pair.as_str().to_owned()),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Inline {
        Inline::Text(text.to_owned())
    }

    #[test]
    fn each_kind_of_markup_is_a_piece_of_its_own() {
        let pieces = inline(
            "See `STOP`, ``-S``,\n  @id. and :qapi:event:`RESET` (*now*, **not** later) at https://a.b/c.",
        );
        let interpreted =
            |role: &str, text: &str| Inline::Interpreted { role: role.to_owned(), text: text.to_owned() };
        let expected = [
            text("See "),
            interpreted("", "STOP"),
            text(", "),
            Inline::Literal("-S".into()),
            text(", "),
            Inline::Member("id".into()),
            text(". and "),
            interpreted("qapi:event", "RESET"),
            text(" ("),
            Inline::Emphasis("now".into()),
            text(", "),
            Inline::Strong("not".into()),
            text(" later) at "),
            Inline::Link { text: "https://a.b/c".into(), url: "https://a.b/c".into() },
            text("."),
        ];
        assert_eq!(pieces, expected);
    }

    #[test]
    fn links_have_a_text_and_an_address() {
        let link = |text: &str, url: &str| Inline::Link { text: text.into(), url: url.into() };
        assert_eq!(inline("`the site <https://a.b>`__"), [link("the site", "https://a.b")]);
        assert_eq!(inline("`<https://a.b>`_"), [link("https://a.b", "https://a.b")]);
    }

    #[test]
    fn what_is_not_closed_or_stands_within_a_word_is_text() {
        for plain in ["a * b", "2*3*4", "a@b.c", "char *a, *b", "x ` y", "\"a\": *"] {
            assert_eq!(inline(plain), [text(plain)], "{plain}");
        }
        assert_eq!(inline(r"\*no\* \`markup\`"), [text("*no* `markup`")]);
        assert_eq!(inline("`old' style"), [Inline::Literal("old".into()), text(" style")]);
    }
}
