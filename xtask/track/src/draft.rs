//! Compares a specification with a tree, and drafts what it lacks.

mod events;
mod tasks;
mod types;

use std::collections::{HashSet, VecDeque};
use std::path::Path;

use qmp_gen::model::{Lookup, Model, Type, TypeName, Version};

use crate::document::Document;
use crate::report::Report;
use crate::schema::Schema;
use crate::specification::Specification;
use crate::tree::Tree;

/// The state of a draft.
struct Draft<'a> {
    tree: &'a Tree,
    spec: &'a Model,
    types: Lookup<'a>,
    known: Lookup<'a>,
    /// The newest release that the specification names.
    newest: Version,
    document: Document,
    schema: Schema,
    report: Report,
    /// Pairs of types that are to be compared: of the specification, and of the tree.
    pairs: VecDeque<(&'a TypeName, &'a TypeName)>,
    met: HashSet<&'a TypeName>,
    /// Types that are to be drafted, each with the release in which an event first contains it.
    new: VecDeque<(&'a TypeName, Version)>,
}

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

impl<'a> Draft<'a> {
    /// Since when the tree has something: what its documentation says, if the specification cannot know it yet, or the release of the tree.
    fn since(&self, said: Option<Version>) -> Version {
        said.filter(|since| *since > self.newest && *since <= self.tree.release).unwrap_or(self.tree.release)
    }

    /// The release before that of the tree.
    fn before(&self) -> Version {
        let earlier = Version::released().take_while(|version| *version < self.tree.release);
        earlier.last().unwrap_or(Version::FLOOR)
    }

    /// Notes that a part since a release has a type.
    fn uses(&mut self, ty: &'a Type, since: Version) {
        if let Some(name) = ty.named() {
            self.uses_named(name, since);
        }
    }

    fn uses_named(&mut self, name: &'a TypeName, since: Version) {
        match self.spec.types.iter().find(|def| def.name == *name) {
            Some(def) => self.pair(&def.name, name),
            None if self.met.insert(name) => self.new.push_back((name, since)),
            None => {}
        }
    }

    /// Notes that a type of the specification is one of the tree.
    fn pair(&mut self, spec: &'a TypeName, tree: &'a TypeName) {
        if self.met.insert(tree) {
            self.pairs.push_back((spec, tree));
        }
    }

    fn lack(&mut self, what: String) {
        self.report.lacks.push(what);
    }

    fn task(&mut self, what: String) {
        self.report.tasks.push(what);
    }
}
