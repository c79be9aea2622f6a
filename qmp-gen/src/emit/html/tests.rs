use std::collections::HashSet;

use super::*;
use crate::load::{Input, load};
use crate::model::{
    Admonition, Block, Condition, Definition, Docs, Example, Feature, FeatureKind, Group, Inline, Json,
    Lifetime, Note, RateLimit, Shape,
};

/// The maximum size of the page in bytes.
const LARGEST: usize = 500_000;

fn page(name: &str, text: &str) -> String {
    let input = Input::text(name, text);
    let loaded = load([input]).unwrap();
    let origin =
        Origin { from: vec![name.into()], command: format!("qmp-gen html {name}"), ..Origin::default() };
    emit(&Plan::new(&loaded.model.expect("a document without errors")), &origin)
}

#[cfg(feature = "builtin")]
fn whole() -> String {
    let model = load(crate::load::builtin()).unwrap().model.unwrap();
    emit(&Plan::new(&model), &Origin::default())
}

/// The parts of a page between `open` and the next `"`.
fn quoted<'a>(page: &'a str, open: &str) -> Vec<&'a str> {
    page.split(open).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

const HOSTILE: &str = r#"<script>alert(1)</script> &"' --> </style> {{ x }}"#;

/// Documentation with `text` in every text field of every kind of block.
fn hostile_docs(text: &str) -> Docs {
    let owned = || text.to_owned();
    let link = |url: String| Inline::Link { text: owned(), url };
    let pieces = || {
        vec![
            Inline::Text(owned()),
            Inline::Code(owned()),
            Inline::Emphasis(owned()),
            Inline::Strong(owned()),
            Inline::Reference(owned()),
            link(format!("https://{text}")),
            link(format!("javascript:{text}")),
        ]
    };
    let paragraph = || vec![Block::Paragraph { text: pieces() }];
    Docs(vec![
        Block::Paragraph { text: pieces() },
        Block::List { numbered: false, items: vec![paragraph()] },
        Block::Definitions { entries: vec![Definition { term: pieces(), blocks: paragraph() }] },
        Block::Code { language: owned(), code: owned() },
        Block::Admonition { admonition: Admonition::Warning, title: pieces(), blocks: paragraph() },
        Block::Table { head: vec![pieces()], rows: vec![vec![pieces()]] },
    ])
}

/// A model with `text` in every field that holds text from a document.
fn model_of(text: &str) -> Model {
    let document = "X\n=\n\nODD\n---\n\nOdd.\n\nData:\n\n- \"a\": odd (json-string, \"b\" or \"c\")\n";
    let input = Input::text("a.txt", document);
    let mut model = load([input]).unwrap().model.unwrap();
    let docs = hostile_docs(text);
    let event = &mut model.events[0];
    event.name = text.into();
    event.docs = docs.clone();
    event.notes = vec![Note { docs: docs.clone(), ..Note::new("", Lifetime::default()) }];
    event.subjects = vec![vec![text.into()]];
    event.successor = Some(text.into());
    event.rate_limits = vec![RateLimit::every(1, Some(text.into()))];
    event.group = Some(Group::Other(text.to_owned()));
    event.only = vec![Condition::only(text)];
    event.keywords = vec![text.to_owned()];
    event.features = vec![Feature { kind: FeatureKind::Other(text.to_owned()), docs: docs.clone() }];
    event.members[0].name = text.into();
    event.members[0].docs = docs.clone();
    let value = Json::Object(vec![(text.to_owned(), Json::String(text.to_owned()))]);
    event.examples = vec![Example { caption: Some(text.to_owned()), lifetime: Lifetime::default(), value }];
    let def = &mut model.types[0];
    def.docs = docs.clone();
    def.features = event.features.clone();
    if let Shape::Enum { values } = &mut def.shape {
        values[0].name = text.into();
        values[0].docs = docs;
    }
    model
}

#[test]
fn nothing_that_a_document_says_becomes_markup() {
    let page = |text: &str| {
        emit(
            &Plan::new(&model_of(text)),
            &Origin { from: vec![text.to_owned()], command: text.to_owned(), ..Origin::default() },
        )
    };
    // Long names have a class.
    let (clean, hostile) = (page(&["plain text"; 5].join(" ")), page(HOSTILE));
    for mark in ["<", "-->", "<script", "</style"] {
        // In the comment at the top, only its end marker is markup.
        let count = |page: &str| {
            let (_, body) = page.split_once("-->").unwrap();
            body.replace("<span", "").replace("</span", "").matches(mark).count()
        };
        assert_eq!(count(&hostile), count(&clean), "{mark}");
    }
    assert!(hostile.lines().any(|line| line.ends_with(r#"alert(1)</script> &"' -- > </style> {{ x }}"#)));
    let attributes = |page: &str| page.matches("=\"").count() - page.matches("<span class=\"").count();
    assert_eq!(attributes(&hostile), attributes(&clean));
    let escaped =
        "&#60;script&#62;alert(1)&#60;/script&#62; &#38;&#34;&#39; --&#62; &#60;/style&#62; {{ x }}";
    assert!(hostile.matches(escaped).count() >= 16, "{}", hostile.matches(escaped).count());
}

#[test]
fn facts_are_badges_and_dates() {
    let text = "X\n=\n\nBAD\n---\n\nSince: 2.3\nUntil: 9.0\nSubject: node\nSuccessor: WORSE\n\nIt went bad.\n\nData:\n\n\
        - \"node\": its name (json-string)\n- \"how\": how bad (json-string, \"little\" or \"much\", optional, since 4.0)\n\n\
        Note: this event is rate-limited separately for each \"node\".\n\nWORSE\n-----\n\nWorse than BAD.\n\nData: None.\n";
    let page = page("a.txt", text);
    for part in [
        r##"<section class="event" id="BAD" aria-labelledby="BAD.." data-rust="Bad" data-since="2.3" data-until="9.0">"##,
        r##"<li class="since">since 2.3</li>"##,
        r##"<li class="warn">until 9.0</li>"##,
        r##"<li>subject <code>node</code></li>"##,
        r##"<li>at most one a second for each <code>node</code></li>"##,
        r##"<li class="next">use <a href="#WORSE"><code>WORSE</code></a> instead</li>"##,
        r##"<tr id="BAD.how" data-since="4.0">"##,
        r##"<td class="type"><a href="#BadHow"><code>BadHow</code></a></td>"##,
        r##"<td class="sent">optional, since 4.0</td>"##,
        r##"<tr id="BadHow.much">"##,
        r##"Worse than <a href="#BAD"><code>BAD</code></a>."##,
        r##"<p class="none">No data.</p>"##,
    ] {
        assert!(page.contains(part), "{part}");
    }
}

#[test]
#[cfg(feature = "builtin")]
fn the_whole_specification_fits_and_its_links_lead_somewhere() {
    let page = whole();
    assert!(page.len() <= LARGEST, "{} bytes", page.len());
    let ids = quoted(&page, " id=\"");
    let unique: HashSet<_> = ids.iter().copied().collect();
    assert_eq!(ids.len(), unique.len(), "no id appears twice");
    let targets = quoted(&page, "href=\"#");
    let lost: Vec<_> = targets.iter().filter(|target| !unique.contains(*target)).collect();
    assert!(lost.is_empty() && targets.len() > 500, "{lost:?}");
    let without_links = page.replace("href=\"https://", "href=\"");
    for outside in ["src=", "http:", "https:", "@import", "url("] {
        assert!(!without_links.contains(outside), "`{outside}` would fetch something");
    }
    let (texts, _) = page.rsplit_once("<script>").unwrap();
    assert!(!texts.contains('`'), "Markdown in the page");
}

#[test]
#[cfg(feature = "builtin")]
fn each_event_has_its_line_and_its_rust() {
    let page = whole();
    let text = |token: &Token| {
        token
            .text
            .replace('&', "&#38;")
            .replace('<', "&#60;")
            .replace('>', "&#62;")
            .replace('"', "&#34;")
            .replace('\'', "&#39;")
    };
    let documents = [("a.txt", qmp_spec::EVENTS), ("a.json", qmp_spec::SCHEMA)];
    let inputs = documents.map(|(name, text)| Input::text(name, text));
    let model = load(inputs).unwrap().model.unwrap();
    let plain = page.replace("</span>", "");
    let plain = ["key", "str", "num", "kw", "ty"]
        .iter()
        .fold(plain, |it, class| it.replace(&format!("<span class=\"{class}\">"), ""));
    let made = Plan::new(&model);
    for event in &made.events {
        let lines = event.event.examples.iter().map(|example| example.value.to_string());
        for code in lines.chain([event.usage(&made)]) {
            let code: String = tokens(&code).iter().map(text).collect();
            assert!(plain.contains(&code), "{code}");
        }
    }
}

#[test]
fn a_page_links_only_to_what_exists() {
    let input = Input::text("a.json", "{ 'event': 'STOP' }");
    let model = load([input]).unwrap().model.unwrap();
    let plan = Plan::new(&model);
    let outside = |page: &str| -> Vec<String> {
        let links = quoted(page, "href=\"").into_iter().filter(|it| !it.starts_with('#') && *it != "data:,");
        links.filter(|it| !it.starts_with("https://www.qemu.org/docs/")).map(str::to_owned).collect()
    };
    assert_eq!(outside(&emit(&plan, &Origin::default())), Vec::<String>::new());
    let files = outside(&emit(&plan, &Origin { together: true, ..Origin::default() }));
    assert_eq!(files.len(), 5);
    for file in files {
        assert!(super::super::EMITTERS.iter().any(|emitter| emitter.file == file), "{file}");
    }
    let published = outside(&super::page(&plan, &Origin::default(), "https://example.org/qmp"));
    assert!(published.contains(&"https://example.org/qmp".to_owned()), "{published:?}");
    assert!(published.iter().any(|it| it == "https://docs.rs/qmp-events"), "{published:?}");
}
