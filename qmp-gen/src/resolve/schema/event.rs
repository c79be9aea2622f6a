//! Events: what their documentation says of them as a whole.

use super::example::examples;
use super::lowering::Lowering;
use super::{conditions, members};
use crate::model::{Block, Docs, Event, Lifetime, Lookup, Model, Note};
use crate::resolve::docs::{definition as definition_docs, docs};
use crate::resolve::rate::limit_of;
use crate::syntax::qapi::ast::{Body, Definition, Doc};
use crate::syntax::rst;

impl<'a> Lowering<'a, '_> {
    pub(super) fn event(&mut self, definition: &'a Definition) {
        let Body::Event(arguments) = &definition.body else { return };
        let union = arguments.data.named().filter(|ty| self.is_union(&ty.name.value));
        let members = match union {
            Some(_) => Vec::new(),
            None => self.data_members(&arguments.data, definition.doc.as_ref()),
        };
        let doc = definition.doc.as_ref();
        let told = doc.map(Doc::told).unwrap_or_default();
        let (notes, text) = notes_and_text(definition_docs(told.blocks), told.notes);
        let mut event = Event {
            docs: text,
            lifetime: self.lifetime(definition),
            only: conditions::conditions(definition.condition.as_ref()),
            features: members::features(&definition.features, doc),
            members,
            union: union.map(|ty| ty.name.value.as_str().into()),
            notes,
            ..Event::new(definition.name.value.as_str())
        };
        take_rate_limit(&mut event);
        self.model.events.push(event);
        self.examples.push(told.examples);
    }

    /// Adds the examples of all events, which need all types to be known.
    pub(super) fn add_examples(&mut self) {
        let mut model = std::mem::take(&mut self.model);
        let lookup = Lookup::new(&model);
        let found: Vec<_> = model
            .events
            .iter()
            .zip(&self.examples)
            .map(|(event, told)| examples(event, told, &lookup, self.problems))
            .collect();
        drop(lookup);
        for (event, examples) in model.events.iter_mut().zip(found) {
            event.examples = examples;
        }
        self.model =
            Model { events: model.events, types: model.types, commands: model.commands, ..Model::default() };
    }
}

/// The notes in `docs` and in the sections `Note`, and what else `docs` has.
pub(super) fn notes_and_text(docs: Docs, sections: Vec<Vec<rst::ast::Block>>) -> (Vec<Note>, Docs) {
    let (notes, text) = docs.0.into_iter().partition(is_admonition);
    let section = |blocks| Note { docs: self::docs(blocks), ..Note::new("", Lifetime::default()) };
    (notes_of(notes).chain(sections.into_iter().map(section)).collect(), Docs(text))
}

fn is_admonition(block: &Block) -> bool {
    matches!(block, Block::Admonition { .. })
}

/// The notes that admonitions are.
fn notes_of(blocks: Vec<Block>) -> impl Iterator<Item = Note> {
    blocks.into_iter().filter_map(|block| match block {
        Block::Admonition { admonition, title, blocks } => {
            Some(Note { admonition, title, docs: Docs(blocks), lifetime: Lifetime::default() })
        }
        _ => None,
    })
}

/// Takes the first sentence that says how the rate is limited, from a note or from the description.
fn take_rate_limit(event: &mut Event) {
    let notes = event.notes.iter_mut().filter_map(|note| note.docs.0.first_mut());
    let limit = notes.chain(&mut event.docs.0).find_map(|block| block.take_sentence(limit_of));
    event.rate_limits = limit.into_iter().collect();
    let is_text = |block: &Block| !block.is_empty();
    event.docs.0.retain(is_text);
    event.notes.iter_mut().for_each(|note| note.docs.0.retain(is_text));
    event.notes.retain(|note| !note.docs.is_empty());
}
