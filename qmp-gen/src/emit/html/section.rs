//! Sections: the part of the page about a single event or type.

use super::code::{Token, tokens};
use super::context::Context;
use super::docs::{Markup, docs, note, pieces, summary};
use super::link::{Facts, Link};
use super::row::{self, Table, TypeText};
use crate::emit::facts::{self, event_anchor, type_anchor};
use crate::model::{Example, Inline, Lifetime, Member, Note, Shape, TypeDef, WireName};
use crate::plan::{EventPlan, Plan};

/// An event or a type.
pub(super) struct Section<'a> {
    pub(super) name: &'a str,
    pub(super) anchor: String,
    /// The kind of the type; empty for an event.
    pub(super) kind: &'static str,
    pub(super) facts: Facts,
    /// What Rust calls it; empty if the plan does not have it.
    pub(super) rust: String,
    /// The first sentence.
    pub(super) summary: Markup,
    /// Additional search terms.
    pub(super) keywords: String,
    pub(super) docs: Markup,
    pub(super) data: Data<'a>,
    pub(super) tables: Vec<Table<'a>>,
    pub(super) examples: Vec<Pane>,
    pub(super) usage: Vec<Token>,
    pub(super) notes: Vec<NoteText>,
    /// The events and types that use the type.
    pub(super) users: &'a [Link],
    /// Other events that it has to do with.
    pub(super) related: Vec<Link>,
    /// Commands that it has to do with.
    pub(super) commands: &'a [&'a str],
    /// The sequences that it is part of.
    pub(super) sequences: Vec<Link>,
}

/// The introduction before the tables.
pub(super) enum Data<'a> {
    /// The tables need no introduction.
    Tables,
    /// An event without data.
    None,
    /// The data of an event is this type.
    Is(TypeText<'a>),
    /// The member with this name and type selects the branch.
    Selects(&'a WireName, TypeText<'a>),
}

/// A note.
pub(super) struct NoteText {
    pub(super) lifetime: Lifetime,
    /// Whether it is a warning.
    pub(super) warns: bool,
    pub(super) text: Markup,
}

/// An example.
pub(super) struct Pane {
    /// The caption; empty if the example has no caption.
    pub(super) caption: Markup,
    /// The caption without markup.
    pub(super) name: String,
    pub(super) lifetime: Lifetime,
    pub(super) line: Vec<Token>,
}

impl<'a> Section<'a> {
    /// The section of `event`, with the Rust example `usage`.
    pub(super) fn event(context: &'a Context<'a>, plan: &Plan, it: &EventPlan<'a>) -> Self {
        let event = it.event;
        let related = context.related.get(event.name.as_str());
        let sequences = related.map_or(&[][..], |related| &related.sequences);
        let name = event.name.as_str();
        let anchor = event_anchor(name);
        let members = (!event.members.is_empty())
            .then(|| row::members(context, event, &event.members, (name, &anchor)));
        Self {
            name,
            kind: "",
            facts: Facts { lifetime: event.lifetime, badges: facts::event(event) },
            rust: it.variant.plain().to_owned(),
            summary: summary(context, &event.docs),
            keywords: event.keywords.join(", "),
            docs: docs(context, &event.docs, &event.features, name),
            data: match &event.union {
                Some(union) => Data::Is(row::named(union)),
                None if members.is_none() => Data::None,
                None => Data::Tables,
            },
            tables: members.into_iter().collect(),
            examples: event.examples.iter().map(|example| Pane::new(context, example)).collect(),
            usage: tokens(&it.usage(plan)),
            notes: event.notes.iter().map(|note| NoteText::new(context, note, name)).collect(),
            users: &[],
            related: related.iter().flat_map(|it| &it.events).map(|name| Link::to_event(name)).collect(),
            commands: related.map_or(&[], |related| &related.commands),
            sequences: sequences.iter().filter_map(|&at| sequence(context, at)).collect(),
            anchor,
        }
    }

    /// The section of the type `def`.
    pub(super) fn of_type(context: &'a Context<'a>, plan: &Plan, def: &'a TypeDef) -> Self {
        let name = def.name.as_str();
        let anchor = type_anchor(name);
        Self {
            name,
            kind: facts::kind(&def.shape),
            facts: Facts { lifetime: def.lifetime, badges: facts::definition(def) },
            rust: plan.find(&def.name).map(|it| it.name().plain().to_owned()).unwrap_or_default(),
            summary: Markup::default(),
            keywords: String::new(),
            docs: docs(context, &def.docs, &def.features, name),
            data: match &def.shape {
                Shape::Union { discriminator, tag, .. } => Data::Selects(discriminator, row::named(tag)),
                _ => Data::Tables,
            },
            tables: tables(context, def, &anchor),
            examples: Vec::new(),
            usage: Vec::new(),
            notes: Vec::new(),
            related: Vec::new(),
            commands: &[],
            sequences: Vec::new(),
            users: context.users.get(name).map_or(&[], Vec::as_slice),
            anchor,
        }
    }
}

/// A link to the sequence at this place.
fn sequence(context: &Context<'_>, at: usize) -> Option<Link> {
    let (anchor, title) = (context.sequences.get(at)?, context.titles.get(at)?);
    Some(Link { anchor: anchor.clone(), text: (*title).to_owned() })
}

fn tables<'a>(context: &Context<'a>, def: &'a TypeDef, anchor: &str) -> Vec<Table<'a>> {
    let list = |members: &'a [Member]| row::members(context, def, members, ("", anchor));
    match &def.shape {
        Shape::Enum { values } => vec![row::values(context, values, anchor)],
        Shape::Object { members, .. } => vec![list(members)],
        Shape::Union { discriminator, members, branches, .. } => {
            let common = (!members.is_empty()).then(|| list(members));
            common.into_iter().chain([row::branches(context, discriminator, branches, anchor)]).collect()
        }
        Shape::Alternate { choices } => vec![row::choices(context, choices)],
    }
}

impl NoteText {
    fn new(context: &Context<'_>, it: &Note, own: &str) -> Self {
        let dates = facts::lifetime(it.lifetime).join(", ");
        let dates = if dates.is_empty() { dates } else { format!(" ({dates})") };
        Self { lifetime: it.lifetime, warns: it.admonition.warns(), text: note(context, it, &dates, own) }
    }
}

impl Pane {
    fn new(context: &Context<'_>, example: &Example) -> Self {
        let caption = facts::with_code(example.caption.as_deref().unwrap_or_default());
        Self {
            name: caption.iter().map(Inline::as_str).collect(),
            caption: pieces(context, &caption),
            lifetime: example.lifetime,
            line: tokens(&example.value.to_string()),
        }
    }
}
