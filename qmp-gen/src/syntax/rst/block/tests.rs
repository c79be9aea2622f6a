use super::super::ast::{Inline, Table};
use super::*;

/// The blocks in a form that is short to compare.
fn short(blocks: &[Block]) -> String {
    blocks.iter().map(one).collect::<Vec<_>>().join(" ")
}

fn one(block: &Block) -> String {
    match block {
        Block::Paragraph(pieces) => format!("p({})", plain(pieces)),
        Block::List { marker: Marker::Bullet, items } => format!("ul[{}]", all(items)),
        Block::List { marker: Marker::Number, items } => format!("ol[{}]", all(items)),
        Block::Definitions(entries) => {
            let entry = |(term, text): &(Vec<Inline>, Vec<Block>)| format!("{}={}", plain(term), short(text));
            format!("dl[{}]", entries.iter().map(entry).collect::<Vec<_>>().join("; "))
        }
        Block::Literal(text) => format!("pre({text:?})"),
        Block::Table(Table { head, rows }) => {
            format!("table({}/{})", row(head), rows.iter().map(|it| row(it)).collect::<Vec<_>>().join("/"))
        }
        Block::Directive(it) => {
            let content = match &it.content {
                Content::Blocks(blocks) => short(blocks),
                Content::Literal(literal) => format!("{:?}@{:?}", literal.text, literal.lines),
            };
            format!("{}<{}{:?}>[{content}]", it.name, it.argument, it.options)
        }
    }
}

fn all(items: &[Vec<Block>]) -> String {
    items.iter().map(|it| short(it)).collect::<Vec<_>>().join("; ")
}

fn row(cells: &[Vec<Inline>]) -> String {
    cells.iter().map(|it| plain(it)).collect::<Vec<_>>().join("|")
}

/// The text of pieces, without markup.
fn plain(pieces: &[Inline]) -> String {
    pieces.iter().map(|it| if let Inline::Text(text) = it { text.as_str() } else { "?" }).collect()
}

fn parsed(text: &str) -> String {
    short(&parse(&text.split('\n').collect::<Vec<_>>()))
}

#[test]
fn blank_lines_separate_paragraphs_and_the_layout_within_is_free() {
    assert_eq!(parsed("one\ntwo\n\n\nthree\n"), "p(one two) p(three)");
    assert_eq!(parsed("  one\n two\nthree"), "p(one two three)");
    assert_eq!(parsed("one\ntwo\n   three"), "p(one two three)");
}

#[test]
fn lists_nest_by_indentation() {
    assert_eq!(parsed("- a\n  b\n\n  c\n- d\n\n  - e\n\nf"), "ul[p(a b) p(c); p(d) ul[p(e)]] p(f)");
    assert_eq!(parsed("1. a\n#. b\n\n   - c"), "ol[p(a); p(b) ul[p(c)]]");
    assert_eq!(parsed("of these:\n- a\n- b"), "p(of these:) ul[p(a); p(b)]");
    assert_eq!(parsed("no list\n- here"), "p(no list - here)");
    assert_eq!(parsed("- a\n   deeper"), "ul[p(a deeper)]");
    assert_eq!(parsed("-\n\n-1 is not an item"), "ul[] p(-1 is not an item)");
}

#[test]
fn an_indented_block_describes_the_line_over_it() {
    assert_eq!(
        parsed("fast\n    quick\n    text\nslow\n    late\n\nend"),
        "dl[fast=p(quick text); slow=p(late)] p(end)"
    );
}

#[test]
fn two_colons_announce_a_literal_block() {
    assert_eq!(
        parsed("as here::\n\n    a\n      b\n\n    c\n\nend"),
        "p(as here:) pre(\"a\\n  b\\n\\nc\") p(end)"
    );
    assert_eq!(parsed("::\n\n  x"), "pre(\"x\")");
    assert_eq!(parsed("| a\n|  b\n"), "pre(\"a\\n b\")");
}

#[test]
fn admonitions_contain_all_their_paragraphs() {
    assert_eq!(parsed("a\n\n.. note:: b\n   c\n\n   d\n\ne"), "p(a) note<[]>[p(b c) p(d)] p(e)");
    assert_eq!(parsed(".. admonition:: Why\n\n   - a"), "admonition<Why[]>[ul[p(a)]]");
    assert_eq!(parsed(".. warning::\n\n    a\n   .. tip:: b"), "warning<[]>[p(a) tip<[]>[p(b)]]");
    assert_eq!(parsed("a\n.. note:: b"), "p(a) note<[]>[p(b)]");
}

#[test]
fn other_directives_keep_their_layout_and_the_places_of_their_lines() {
    let text = "a\n\n.. qmp-example::\n   :title: One\n   :annotated:\n\n     <- { }\n       more\n\nb";
    let expected = "p(a) qmp-example<[(\"title\", \"One\"), (\"annotated\", \"\")]>[\"<- { }\\n  more\"@[(6, 5), (7, 5)]] p(b)";
    assert_eq!(parsed(text), expected);
    assert_eq!(parsed(".. _label:\n\n.. a comment\n   and more\n\na"), "p(a)");
}

#[test]
fn tables_have_a_head_and_rows() {
    let text = "=====  ==\nname   x\n=====  ==\na b    1\n       2\n=====  ==\n\nend";
    assert_eq!(parsed(text), "table(name|x/a b|1/|2) p(end)");
    assert_eq!(parsed("==  ==\na   b\n==  ==\n\nend"), "table(/a|b) p(end)");
    assert_eq!(parsed("a\n==\nb"), "p(a == b)");
}

#[test]
fn nesting_is_bounded() {
    let deep: Vec<_> = (0..100).map(|at| format!("{}- x\n\n", "  ".repeat(at))).collect();
    let deep = deep.concat();
    let depth = parsed(&deep).matches("ul[").count();
    assert_eq!(depth, MAX_DEPTH);
}
