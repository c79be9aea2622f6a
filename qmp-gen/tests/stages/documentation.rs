//! Everything that QEMU's documentation says, of every tree, is read: no markup is left as text.
//!
//! The trees are under the GPL and are not committed; `QMP_TEST_DATA` names the folder with them.

use super::support;
use std::collections::HashSet;
use std::path::{Path, PathBuf};

use crate::diagnostic::Problems;
use crate::load::{Input, load};
use crate::model::{Block, Inline, Model};
use crate::source::Sources;
use crate::syntax::qapi::ast::{Definition, Schema, Text};
use crate::syntax::qapi::{Options, parse};
use crate::syntax::rst::ast::{Block as Rst, Content, Inline as Piece};

fn roots() -> Vec<PathBuf> {
    support::found().0.into_keys().collect()
}

fn schema(path: &Path) -> Schema {
    let mut sources = Sources::default();
    let id = sources.load(path).unwrap();
    parse(&mut sources, &[id], Options::default(), &mut Problems::default())
}

/// The names of members, values and definitions.
fn names(schema: &Schema) -> HashSet<String> {
    let own = schema.definitions.iter().map(|it| it.name.value.clone());
    let documented = schema.definitions.iter().filter_map(|it| it.doc.as_ref()).flat_map(|doc| &doc.members);
    own.chain(documented.map(|it| it.name.value.clone())).collect()
}

/// Every text of a definition.
fn texts(definition: &Definition) -> Vec<&Text> {
    let Some(doc) = &definition.doc else { return Vec::new() };
    let described = doc.members.iter().chain(&doc.features).map(|it| &it.text);
    doc.body.iter().chain(described).chain(doc.sections.iter().map(|it| &it.text)).collect()
}

/// The texts without markup in `blocks`.
fn plain(blocks: &[Rst]) -> Vec<&str> {
    blocks
        .iter()
        .flat_map(|block| match block {
            Rst::Paragraph(pieces) => strings(pieces),
            Rst::List { items, .. } => items.iter().flat_map(|item| plain(item)).collect(),
            Rst::Definitions(entries) => {
                entries.iter().flat_map(|(term, text)| [strings(term), plain(text)].concat()).collect()
            }
            Rst::Table(table) => {
                table.head.iter().chain(table.rows.iter().flatten()).flat_map(|cell| strings(cell)).collect()
            }
            Rst::Directive(directive) => match &directive.content {
                Content::Blocks(blocks) => plain(blocks),
                Content::Literal(_) => Vec::new(),
            },
            Rst::Literal(_) => Vec::new(),
        })
        .collect()
}

fn strings(pieces: &[Piece]) -> Vec<&str> {
    pieces
        .iter()
        .filter_map(|piece| if let Piece::Text(text) = piece { Some(text.as_str()) } else { None })
        .collect()
}

/// The reStructuredText that is left in `text`.
fn left(text: &str, names: &HashSet<String>) -> Option<&'static str> {
    let name = |rest: &str| {
        let end = rest.find(|char: char| !char.is_ascii_alphanumeric() && !"-_".contains(char));
        names.contains(rest[..end.unwrap_or(rest.len())].trim_end_matches(['-', '_']))
    };
    let starts_word = |at: usize| text[..at].chars().next_back().is_none_or(|char| " ('\"[".contains(char));
    if text.trim_start().starts_with(".. ") {
        Some("a directive")
    } else if text.contains('`') {
        Some("a backtick")
    } else if text
        .match_indices("**")
        .any(|(at, _)| text[at + 2..].starts_with(|char: char| char.is_alphanumeric()))
    {
        Some("strong emphasis")
    } else if text.match_indices('@').any(|(at, _)| starts_word(at) && name(&text[at + 1..])) {
        Some("a reference to a member")
    } else {
        text.ends_with("::").then_some("the announcement of a literal block")
    }
}

#[test]
#[ignore = "needs QMP_TEST_DATA: QEMU's schemas"]
fn no_text_of_any_tree_holds_markup() {
    let mut found = Vec::new();
    let mut read = 0;
    for root in roots() {
        let schema = schema(&root);
        let names = names(&schema);
        for definition in &schema.definitions {
            for text in texts(definition) {
                let blocks = text.blocks();
                for text in plain(&blocks) {
                    read += 1;
                    let left = left(text, &names);
                    found.extend(left.map(|what| {
                        format!("{}: {}: {what}: {text}", root.display(), definition.name.value)
                    }));
                }
            }
        }
    }
    assert!(read > 1000, "{read} texts");
    assert!(found.is_empty(), "{} of {read}\n{}", found.len(), found.join("\n"));
}

fn model(root: &Path) -> Model {
    load([Input::file(root.to_owned())]).unwrap().model.unwrap()
}

/// How many events of the tree have an example in the model, and how many a rate limit.
const TREES: [(&str, usize, usize); 4] =
    [("v4.0.0", 38, 5), ("v7.2.0", 48, 7), ("v9.2.0-rc2", 50, 9), ("v11.0.0", 53, 9)];

#[test]
#[ignore = "needs QMP_TEST_DATA: QEMU's schemas"]
fn examples_and_rate_limits_of_every_tree_arrive() {
    for root in roots() {
        let Some(&(_, examples, limits)) = TREES.iter().find(|tree| root.to_string_lossy().contains(tree.0))
        else {
            continue;
        };
        let model = model(&root);
        let with_example = model.events.iter().filter(|event| !event.examples.is_empty()).count();
        let limited = model.events.iter().filter(|event| !event.rate_limits.is_empty()).count();
        assert_eq!((with_example, limited), (examples, limits), "{}", root.display());
    }
}

#[test]
#[ignore = "needs QMP_TEST_DATA: QEMU's schemas"]
fn a_deprecated_event_names_its_successor() {
    let Some(root) = support::file("qapi/v7.2.0/qapi/qapi-schema.json") else { return };
    let model = model(&root);
    let event = model.event("MEM_UNPLUG_ERROR").unwrap();
    let Block::Paragraph { text } = &event.features[0].docs.0[0] else { panic!("a paragraph") };
    assert!(text.contains(&Inline::Reference("DEVICE_UNPLUG_GUEST_ERROR".into())), "{text:?}");
}
