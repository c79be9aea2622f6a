//! The reference as one Markdown page: overview, index by subject, a section for each event and each type.
//!
//! Takes any model. Prose is escaped, so nothing that a document says can become markup; every link leads to an anchor of the
//! same page, and anchors follow from names alone. It is laid out for GitHub, and reads well as plain text.

mod event;
mod overview;
mod page;
mod prose;
mod releases;
mod table;
mod types;

use super::facts::Targets;
use super::origin::Origin;
use crate::plan::Plan;
use page::Page;

/// The page of the model that `plan` is for.
#[must_use]
pub fn emit(plan: &Plan, origin: &Origin) -> String {
    let model = plan.model;
    let page = Page { model, targets: Targets::new(model) };
    let header = origin.comment();
    let mut out = format!("<!--\n{header}-->\n\n");
    out += &page.overview();
    out += "\n## Events\n";
    for event in &model.events {
        out += &page.event(event);
    }
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
