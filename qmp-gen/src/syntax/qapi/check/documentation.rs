//! Whether documentation and definition tell of the same members.

use std::collections::HashSet;

use super::Checker;
use crate::diagnostic::DocProblem;
use crate::syntax::qapi::ast::{Body, Definition, Described, Doc, Era, Feature, Member, Spanned, Tag, Value};

/// Something that has to be described.
struct Due<'a> {
    name: &'a Spanned<String>,
    features: &'a [Feature],
}

impl Checker<'_> {
    pub(super) fn documentation(&mut self, definition: &Definition) {
        let Some(doc) = &definition.doc else { return };
        if self.schema.era == Era::Loose {
            return;
        }
        let (what, due) = due(definition);
        self.superfluous(definition, doc, what, &due);
        if self.schema.era == Era::Strict {
            self.missing(definition, doc, what, &due);
            self.sections(definition, doc);
        }
    }

    /// Descriptions of what there is not.
    fn superfluous(&mut self, definition: &Definition, doc: &Doc, what: &'static str, due: &[Due<'_>]) {
        let names: HashSet<&str> = due.iter().map(|it| it.name.value.as_str()).collect();
        // A simple union has a member `type` that is written nowhere.
        let implied = matches!(&definition.body, Body::Union(union) if union.discriminator.is_none());
        let known =
            |it: &Described| names.contains(it.name.value.as_str()) || implied && it.name.value == "type";
        // Before QEMU 9.0, branches could be described as well.
        let branches: &[Member] = match &definition.body {
            Body::Union(union) if self.schema.era == Era::Lenient => &union.branches,
            _ => &[],
        };
        // Nor was it asked what a command takes that is not generated.
        if self.schema.era == Era::Lenient && matches!(definition.body, Body::Command(_)) {
            return;
        }
        let is_branch = |it: &Described| branches.iter().any(|branch| branch.name.value == it.name.value);
        for described in doc.members.iter().filter(|it| !known(it) && !is_branch(it)) {
            let name = described.name.value.clone();
            let problem = self.problem(DocProblem::NoSuchMember { name, what }, described.name.span);
            self.problems.push(problem.related(definition.name.span, "not listed here"));
        }
        let features: HashSet<&str> = features(definition, due).map(|it| it.name.value.as_str()).collect();
        for described in doc.features.iter().filter(|it| !features.contains(it.name.value.as_str())) {
            let kind = DocProblem::NoSuchMember { name: described.name.value.clone(), what: "feature" };
            self.report(kind, described.name.span);
        }
    }

    /// What is not described, although it has to be.
    fn missing(&mut self, definition: &Definition, doc: &Doc, what: &'static str, due: &[Due<'_>]) {
        if !self.schema.pragmas.undocumented.contains(&definition.name.value) {
            let described: HashSet<&str> = doc.members.iter().map(|it| it.name.value.as_str()).collect();
            for due in due.iter().filter(|it| !described.contains(it.name.value.as_str())) {
                let name = due.name.value.clone();
                self.report(DocProblem::Undocumented { name, what }, due.name.span);
            }
        }
        for feature in features(definition, due).filter(|it| doc.feature(&it.name.value).is_none()) {
            let kind = DocProblem::Undocumented { name: feature.name.value.clone(), what: "feature" };
            self.report(kind, feature.name.span);
        }
    }

    /// Sections that have a meaning for commands only.
    fn sections(&mut self, definition: &Definition, doc: &Doc) {
        for section in &doc.sections {
            let kind = match (section.tag.value, &definition.body) {
                (Tag::Returns, Body::Command(command)) if command.returns.is_none() => {
                    DocProblem::ReturnsNothing
                }
                (Tag::Returns | Tag::Errors, Body::Command(_)) => continue,
                (Tag::Returns | Tag::Errors, _) => {
                    DocProblem::ForCommands { tag: section.tag.value.as_str() }
                }
                _ => continue,
            };
            self.report(kind, section.tag.span);
        }
    }
}

fn members(members: &[Member]) -> Vec<Due<'_>> {
    members.iter().map(|it| Due { name: &it.name, features: &it.features }).collect()
}

/// What a definition lists, and what that is called. Members of bases and named types are described where they are defined.
fn due<'a>(definition: &'a Definition) -> (&'static str, Vec<Due<'a>>) {
    match &definition.body {
        Body::Enum(values) => {
            let due = |value: &'a Value| Due { name: &value.name, features: &value.features };
            ("value", values.iter().map(due).collect())
        }
        Body::Struct(object) => ("member", members(&object.members)),
        Body::Union(union) => ("member", members(union.base.members())),
        Body::Alternate(branches) => ("branch", members(branches)),
        Body::Event(it) => ("member", members(it.data.members())),
        Body::Command(command) => ("argument", members(command.arguments.data.members())),
    }
}

/// The features of the whole and of its parts. They share one list in the documentation.
fn features<'a>(definition: &'a Definition, due: &'a [Due<'a>]) -> impl Iterator<Item = &'a Feature> {
    definition.features.iter().chain(due.iter().flat_map(|it| it.features))
}
