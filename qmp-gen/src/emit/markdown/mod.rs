//! The reference as one Markdown page: an overview, an index by subject, the events by group, sequences, and types.
//!
//! Takes any model. Prose is escaped, so nothing that a document says can become markup; every link leads to an anchor of the
//! same page, and anchors follow from names alone. It is laid out for GitHub, and reads well as plain text.

mod event;
mod overview;
mod page;
mod prose;
mod releases;
mod sequences;
mod table;
mod types;

use super::facts::chapters;
use super::origin::Origin;
use crate::plan::Plan;
use page::Page;
use prose::escape;

/// The page of the model that `plan` is for.
#[must_use]
pub fn emit(plan: &Plan, origin: &Origin) -> String {
    let model = plan.model;
    let page = Page::new(model);
    let header = origin.comment();
    let mut out = format!("<!--\n{header}-->\n\n");
    let chapters = chapters(model);
    out += &page.overview(&chapters);
    for chapter in &chapters {
        out += &["\n## <a id=\"", &chapter.anchor, "\"></a>", &escape(&chapter.title), "\n"].concat();
        for event in &chapter.events {
            out += &page.event(event);
        }
    }
    out += &page.sequences();
    if !model.types.is_empty() {
        out += "\n## Types\n\nThe names of types are not on the wire; values and members are.\n";
        for def in &model.types {
            out += &page.type_section(def);
        }
    }
    out
}

#[cfg(test)]
mod tests;
