//! Laws for any documentation.

use std::time::Instant;

use crate::syntax::rst::ast::{Block, Content};
use crate::syntax::rst::block::MAX_DEPTH;
use crate::syntax::rst::{inline, parse, session};
use proptest::prelude::*;

/// Pieces of documentation, in any order.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "- ",
            "* a\n",
            "1. ",
            "#. x\n",
            "  ",
            "    ",
            "\n",
            "\n\n",
            ".. note::",
            ".. note:: a\n",
            ".. qmp-example::\n",
            "   :title: t\n",
            ".. _x:\n",
            "::\n",
            "::",
            "====  ==\n",
            "==\n",
            "| a\n",
            "`a`",
            "``a``",
            "`",
            "``",
            "*a*",
            "*",
            "**",
            "@a",
            "@",
            ":ref:`a`",
            ":a:",
            "`a <b>`_",
            "\\*",
            "\\",
            "http://a.b",
            "<- ",
            "-> ",
            "{",
            "}",
            "[",
            "]",
            "\"a\": ",
            "\"",
            "'",
            "'a'",
            ",",
            "...",
            "1",
            "true",
            "null",
            "é",
            "word ",
            "Title\n=====\n",
        ])
        .prop_map(str::to_owned),
        "[ -~\n]{0,8}",
        ".{0,4}",
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

fn read(text: &str) -> Vec<Block> {
    parse(&text.split('\n').collect::<Vec<_>>())
}

/// How deep blocks nest.
fn depth(blocks: &[Block]) -> usize {
    let of = |block: &Block| match block {
        Block::List { items, .. } => items.iter().map(|item| depth(item)).max().unwrap_or(0),
        Block::Definitions(entries) => entries.iter().map(|(_, text)| depth(text)).max().unwrap_or(0),
        Block::Directive(directive) => match &directive.content {
            Content::Blocks(blocks) => depth(blocks),
            Content::Literal(_) => 0,
        },
        _ => 0,
    };
    blocks.iter().map(|block| 1 + of(block)).max().unwrap_or(0)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_makes_it_panic(text in any::<String>()) {
        read(&text);
        let _ = session(&text);
        let _ = inline(&text);
    }

    #[test]
    fn nesting_is_bounded(text in pieces()) {
        prop_assert!(depth(&read(&text)) <= MAX_DEPTH + 1);
    }

    #[test]
    fn every_place_in_an_example_lies_inside(text in pieces()) {
        let session = session(&text);
        for range in &session.broken {
            prop_assert!(text.get(range.clone()).is_some());
        }
        for message in &session.messages {
            let span = message.value.span;
            let opens = text.get(span.range()).is_some_and(|text| text.starts_with('{'));
            prop_assert!(opens);
            prop_assert!(message.repairs.iter().all(|&(_, at)| text.is_char_boundary(at)));
        }
    }

    #[test]
    fn a_message_is_read_as_it_was_written(keys in prop::collection::vec("[a-z]{1,6}", 1..6), text in "[ -~é]{0,8}") {
        let members: Vec<_> = keys.iter().map(|key| format!("{key:?}: {}", serde_json::json!(text))).collect();
        let line = format!("<- {{ {} }}", members.join(", "));
        let session = session(&line);
        prop_assert_eq!(session.messages.len(), 1, "{}", line);
        prop_assert!(session.messages[0].repairs.is_empty() && session.broken.is_empty());
        let value = &session.messages[0].value;
        prop_assert!(keys.iter().all(|key| value.get(key).and_then(|it| it.as_str()) == Some(text.as_str())));
    }
}

#[test]
fn time_is_proportional_to_the_length() {
    let hostile = [
        "`a ",
        "``a ",
        "*a ",
        "**a ",
        "@a",
        ":a:`b ",
        "- ",
        "x\n  ",
        "\"",
        "==\n",
        "{\"a\":[\n",
        "<- {\"a\":\n",
        "{}\n",
        "a::\n\n ",
        "`a <b ",
        ".. note::\n",
        "1. a\n",
        "| a\n",
        "http://a",
        "{\"a\": {}, ...\n",
    ];
    for piece in hostile {
        let times = [1_000, 8_000].map(|count| {
            let text = piece.repeat(count);
            let start = Instant::now();
            read(&text);
            let _ = inline(&text);
            let _ = session(&text);
            start.elapsed().as_secs_f64()
        });
        assert!(times[1] < 0.1 + times[0] * 8.0 * 6.0, "{piece:?}: {times:?}");
    }
}
