//! From reStructuredText to documentation: which directive is what, and what a role refers to.

use crate::model::{Admonition, Block, Definition, Docs, Inline};
use crate::syntax::rst;
use crate::syntax::rst::ast::{Content, Directive, Marker, Table};

/// The address of QEMU's documentation on the web.
const MANUAL: &str = "https://www.qemu.org/docs/master";

/// The documentation of a definition: its paragraphs end with a full stop, which QEMU's do not always.
pub(super) fn definition(blocks: Vec<rst::ast::Block>) -> Docs {
    let mut docs = docs(blocks);
    for block in &mut docs.0 {
        let Block::Paragraph { text } = block else { continue };
        let end = text.last().and_then(|piece| piece.as_str().chars().next_back());
        if end.is_some_and(|char| char.is_alphanumeric() || char == ')') {
            match text.last_mut() {
                Some(Inline::Text(text)) => text.push('.'),
                _ => text.push(Inline::Text(".".to_owned())),
            }
        }
    }
    docs
}

/// The documentation in `blocks`.
pub(super) fn docs(blocks: Vec<rst::ast::Block>) -> Docs {
    Docs(self::blocks(blocks))
}

fn blocks(blocks: Vec<rst::ast::Block>) -> Vec<Block> {
    blocks.into_iter().flat_map(block).collect()
}

/// What a block becomes: a directive can be nothing, or several blocks.
fn block(block: rst::ast::Block) -> Vec<Block> {
    vec![match block {
        rst::ast::Block::Paragraph(text) => Block::Paragraph { text: pieces(text) },
        rst::ast::Block::List { marker, items } => {
            let items = items.into_iter().map(blocks).collect();
            Block::List { numbered: marker == Marker::Number, items }
        }
        rst::ast::Block::Definitions(entries) => {
            let entry = |(term, text)| Definition { term: pieces(term), blocks: blocks(text) };
            Block::Definitions { entries: entries.into_iter().map(entry).collect() }
        }
        rst::ast::Block::Literal(code) => Block::Code { language: String::new(), code },
        rst::ast::Block::Table(table) => self::table(table),
        rst::ast::Block::Directive(directive) => return self::directive(directive),
    }]
}

fn table(Table { head, rows }: Table) -> Block {
    let row = |cells: Vec<Vec<rst::ast::Inline>>| cells.into_iter().map(pieces).collect();
    Block::Table { head: row(head), rows: rows.into_iter().map(row).collect() }
}

fn directive(directive: Directive) -> Vec<Block> {
    let Directive { name, argument, options, content } = directive;
    let content = match content {
        Content::Blocks(content) => blocks(content),
        Content::Literal(literal) if literal.text.is_empty() => Vec::new(),
        Content::Literal(literal) => {
            vec![Block::Code { language: language(&name, &argument), code: literal.text }]
        }
    };
    let title = if argument.is_empty() { option(&options, "title") } else { argument };
    let title = pieces(rst::inline(&title));
    if let Some(admonition) = admonition(&name) {
        return vec![Block::Admonition { admonition, title, blocks: content }];
    }
    let titled = name != "code-block" && name != "code" && !title.is_empty() && !content.is_empty();
    let title = titled.then_some(Block::Paragraph { text: title });
    title.into_iter().chain(content).collect()
}

/// The value of the option `name`; empty if the option is absent.
pub(super) fn option(options: &[(String, String)], name: &str) -> String {
    options.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone()).unwrap_or_default()
}

fn language(directive: &str, argument: &str) -> String {
    match directive {
        "qmp-example" => "json".to_owned(),
        "code-block" | "code" | "sourcecode" => argument.to_ascii_lowercase(),
        _ => String::new(),
    }
}

/// The kind of admonition that a directive is.
pub(super) fn admonition(directive: &str) -> Option<Admonition> {
    Some(match directive {
        "note" | "admonition" | "topic" => Admonition::Note,
        "tip" | "hint" => Admonition::Tip,
        "important" | "attention" => Admonition::Important,
        "caution" => Admonition::Caution,
        "warning" | "danger" | "error" => Admonition::Warning,
        "seealso" => Admonition::Also,
        _ => return None,
    })
}

/// Running text.
pub(super) fn pieces(pieces: Vec<rst::ast::Inline>) -> Vec<Inline> {
    pieces.into_iter().map(piece).collect()
}

fn piece(piece: rst::ast::Inline) -> Inline {
    match piece {
        rst::ast::Inline::Text(text) => Inline::Text(text),
        rst::ast::Inline::Literal(text) | rst::ast::Inline::Member(text) => Inline::Code(text),
        rst::ast::Inline::Emphasis(text) => Inline::Emphasis(text),
        rst::ast::Inline::Strong(text) => Inline::Strong(text),
        rst::ast::Inline::Link { text, url } => Inline::Link { text, url },
        rst::ast::Inline::Interpreted { role, text } => interpreted(&role, text),
    }
}

/// What a text with a role refers to.
fn interpreted(role: &str, text: String) -> Inline {
    let (shown, target) = match text.split_once('<') {
        Some((shown, target)) => (shown.trim().to_owned(), target.trim_end_matches('>').trim().to_owned()),
        None => (text.clone(), text),
    };
    match role {
        "" | "any" | "obj" => Inline::Reference(target),
        role if role.starts_with("qapi:") => {
            let name = target.rsplit(['.', '~']).next().unwrap_or(&target);
            Inline::Reference(name.to_owned())
        }
        "doc" => {
            let path = target.trim_start_matches('/');
            let shown = if shown == target { path.to_owned() } else { shown };
            Inline::Link { text: shown, url: format!("{MANUAL}/{path}.html") }
        }
        "ref" | "term" | "title" | "emphasis" => Inline::Emphasis(shown),
        "strong" => Inline::Strong(shown),
        _ => Inline::Code(shown),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Docs {
        docs(rst::parse(&text.split('\n').collect::<Vec<_>>()))
    }

    #[test]
    fn roles_become_references_and_links() {
        let Block::Paragraph { text } =
            &read(":qapi:event:`QMP.STOP`, `Mood`, :ref:`a-b`, :doc:`the spec </x/y>`, @id").0[0]
        else {
            panic!("a paragraph")
        };
        let kinds: Vec<_> = text.iter().filter(|piece| !matches!(piece, Inline::Text(_))).collect();
        let url = "https://www.qemu.org/docs/master/x/y.html".to_owned();
        let expected = [
            Inline::Reference("STOP".into()),
            Inline::Reference("Mood".into()),
            Inline::Emphasis("a-b".into()),
            Inline::Link { text: "the spec".into(), url },
            Inline::Code("id".into()),
        ];
        assert_eq!(kinds, expected.iter().collect::<Vec<_>>());
    }

    #[test]
    fn sentences_of_a_definition_end() {
        let definition = |text: &str| definition(rst::parse(&text.split('\n').collect::<Vec<_>>())).plain();
        assert_eq!(
            definition("Sent on `STOP`\n\nDone.\n\nAs:\n\n- a\n\n(see b)"),
            "Sent on STOP.\n\nDone.\n\nAs:\n\n- a\n\n(see b)."
        );
    }

    #[test]
    fn directives_are_told_by_their_names() {
        let plain = |text: &str| read(text).plain();
        assert_eq!(plain(".. caution:: a\n\n   b"), "Caution: a\n\nb");
        assert_eq!(plain(".. admonition:: Why\n\n   a"), "Why: a");
        assert_eq!(
            plain(".. table:: Sizes\n   :widths: auto\n\n   ==  ==\n   a   b\n   ==  =="),
            "Sizes\n\n    a  b"
        );
        assert_eq!(
            read(".. code-block:: C\n\n   int;").0,
            [Block::Code { language: "c".into(), code: "int;".into() }]
        );
        assert_eq!(plain(".. unknown::\n\n   text"), "    text");
        assert_eq!(plain(".. unknown:: x"), "");
    }
}
