//! From a section to an event, whose nested types have no names yet.

use super::draft::{DataDraft, DraftType, EventDraft};
use super::fields::parts;
use super::resolver::{Described, Resolver};
use crate::diagnostic::ResolveProblem;
use crate::model::{Docs, Event, Shape, Type, WireName};
use crate::source::Span;
use crate::syntax::text::ast::{Bullet, FieldName, Json, Section};

impl Resolver<'_, '_> {
    /// The event that a section describes.
    pub(super) fn draft(&mut self, described: &Described<'_>) -> EventDraft {
        self.within(described.name, |it| it.draft_of(described))
    }

    fn draft_of(&mut self, described: &Described<'_>) -> EventDraft {
        let section = described.section;
        let lifetime = self.section_lifetime(section);
        let features = self.features(section);
        let successor = successor(section);
        let (rate_limits, notes) = self.rate_limits(section);
        let group = self.group(section);
        let only = self.only(section);
        let keywords = keywords(section);
        let event = Event {
            docs: Docs::paragraphs(section.description.iter().map(|it| it.value.clone())),
            lifetime,
            group,
            only,
            keywords,
            successor,
            rate_limits,
            features,
            examples: described.model_examples(self),
            notes,
            ..Event::new(described.name)
        };
        match self.events.get(described.name).copied() {
            Some(schema) => {
                EventDraft { event: self.agreed(event, schema, described), data: DataDraft::Done }
            }
            None => EventDraft { event, data: self.described_data(described) },
        }
    }

    /// The members. If the bullets lost their indentation, the examples of all events of the heading determine their nesting.
    fn described_data(&mut self, described: &Described<'_>) -> DataDraft {
        let bullets = self.nested(&described.section.data.bullets, &described.shown_by_heading());
        self.data(&bullets, &described.shown())
    }

    /// The members; or those of the type that describes the whole data.
    fn data(&mut self, bullets: &[Bullet], shown: &[&Json]) -> DataDraft {
        let whole = bullets.iter().find(|bullet| super::places::name_of(bullet).is_none());
        let Some(whole) = whole else { return DataDraft::Members(self.members(bullets, shown)) };
        let reference = whole.note.as_ref().and_then(|note| note.reference.as_ref());
        match (bullets, reference) {
            ([_], Some(reference)) => {
                let ty = self.referred(reference, shown);
                self.whole(ty, reference.name.span)
            }
            ([_], None) if !whole.children.is_empty() => {
                DataDraft::Members(self.members(&whole.children, shown))
            }
            _ => {
                self.report(ResolveProblem::BadWhole, whole.name.span);
                DataDraft::Members(Vec::new())
            }
        }
    }

    fn whole(&mut self, ty: DraftType, span: Span) -> DataDraft {
        match ty {
            DraftType::Object { members, .. } => return DataDraft::Members(members),
            DraftType::Plain(Type::Named { name }) => {
                let shape = self.types.get(name.as_str()).map(|def| &def.shape);
                if matches!(shape, Some(Shape::Object { .. } | Shape::Union { .. })) {
                    return DataDraft::Whole(name);
                }
                self.report(ResolveProblem::BadWhole, span);
            }
            DraftType::Plain(Type::Any) => {}
            _ => self.report(ResolveProblem::BadWhole, span),
        }
        DataDraft::Members(Vec::new())
    }
}

fn keywords(section: &Section) -> Vec<String> {
    let field = section.field(FieldName::Keywords);
    field.map(|field| parts(&field.value).map(|it| it.value).collect()).unwrap_or_default()
}

fn successor(section: &Section) -> Option<WireName> {
    let field = section.field(FieldName::Successor)?;
    Some(field.value.value.as_str().into())
}
