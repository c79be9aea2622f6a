//! Compares a specification with a tree, and drafts what it lacks.

mod events;
mod state;
mod tasks;
mod types;

use std::collections::{HashSet, VecDeque};
use std::path::Path;

use qmp_gen::model::{Lookup, Version};

use crate::document::Document;
use crate::report::Report;
use crate::schema::Schema;
use crate::specification::Specification;
use crate::tree::Tree;
use state::Draft;

/// What the specification lacks of the tree: the specification with drafts of it, and a report.
///
/// # Errors
/// Returns an error if the specification has errors.
pub fn track(old: &Specification, tree: &Tree) -> Result<(Specification, Report), String> {
    let spec = old.model()?;
    let newest = spec.versions().into_iter().next_back().unwrap_or(Version::FLOOR);
    let mut draft = Draft {
        tree,
        spec: &spec,
        types: Lookup::new(&tree.model),
        known: Lookup::new(&spec),
        newest,
        document: Document::new(&old.events),
        schema: Schema::new(&old.schema),
        report: Report { release: tree.release.to_string(), ..Report::default() },
        pairs: VecDeque::new(),
        met: HashSet::new(),
        new: VecDeque::new(),
    };
    draft.events();
    draft.types();
    draft.rates();
    draft.differences();
    let Draft { document, schema, mut report, .. } = draft;
    let events = document.text();
    let events = qmp_gen::format(Path::new("qmp-events.txt"), events.as_bytes()).unwrap_or(events);
    let new = Specification { events, schema: schema.text(), folder: old.folder.clone() };
    report.places = new.places();
    tasks::check(&new, tree, &mut report);
    tasks::add(tree, &mut report);
    Ok((new, report))
}
