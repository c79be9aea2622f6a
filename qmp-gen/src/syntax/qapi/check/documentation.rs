//! Whether documentation and definition have the same members.

use std::collections::HashSet;

use super::checker::Checker;
use crate::diagnostic::{DocProblem, Replacement, Severity, nearest};
use crate::syntax::qapi::ast::{Body, Definition, Described, Doc, Feature, Member, Spanned, Tag, Value};

/// Something that has to be described.
struct Due<'a> {
    name: &'a Spanned<String>,
    features: &'a [Feature],
}

impl Checker<'_> {
    pub(super) fn documentation(&mut self, definition: &Definition) {
        let Some(doc) = &definition.doc else { return };
        let release = self.release;
        if !release.checks_documentation() {
            return;
        }
        let (what, due) = due(definition);
        let before = self.problems.count(Severity::Error);
        if release.documents_members() {
            self.missing(definition, doc, what, &due);
        }
        if release.documents_features() {
            self.missing_features(definition, doc, &due);
        }
        // A description by a wrong name is one problem, not two.
        if self.problems.count(Severity::Error) == before {
            self.superfluous(definition, doc, what, &due);
        }
        self.sections(definition, doc);
    }

    /// Descriptions of members that do not exist.
    fn superfluous(&mut self, definition: &Definition, doc: &Doc, what: &'static str, due: &[Due<'_>]) {
        if !self.release.checks_described() && !lists_all(&definition.body) {
            return;
        }
        let names: HashSet<&str> = due.iter().map(|it| it.name.value.as_str()).collect();
        // A simple union has a member `type` that is written nowhere.
        let implied = matches!(&definition.body, Body::Union(union) if union.discriminator.is_none());
        let known =
            |it: &Described| names.contains(it.name.value.as_str()) || implied && it.name.value == "type";
        for described in doc.members.iter().filter(|it| !known(it)) {
            let name = described.name.value.clone();
            let undescribed = due.iter().map(|it| it.name.value.as_str());
            let undescribed = undescribed.filter(|name| !doc.members.iter().any(|it| it.name.value == *name));
            let near = nearest(&described.name.value, undescribed);
            let problem =
                self.problem(DocProblem::NoSuchMember { name, what }, described.name.span).meant(near);
            self.problems.push(problem.related(definition.name.span, "not listed here"));
        }
        let features: HashSet<&str> = features(definition, due).map(|it| it.name.value.as_str()).collect();
        for described in doc.features.iter().filter(|it| !features.contains(it.name.value.as_str())) {
            let kind = DocProblem::NoSuchMember { name: described.name.value.clone(), what: "feature" };
            self.report(kind, described.name.span);
        }
    }

    /// The members that lack a required description.
    fn missing(&mut self, definition: &Definition, doc: &Doc, what: &'static str, due: &[Due<'_>]) {
        if definition.rules.pragmas.undocumented.contains(&definition.name.value) {
            return;
        }
        let described: HashSet<&str> = doc.members.iter().map(|it| it.name.value.as_str()).collect();
        let names: HashSet<&str> = due.iter().map(|it| it.name.value.as_str()).collect();
        // A description with an unknown name may be meant for it.
        let mut other = doc.members.iter().filter(|it| !names.contains(it.name.value.as_str()));
        for due in due.iter().filter(|it| !described.contains(it.name.value.as_str())) {
            let name = due.name.value.clone();
            let problem = self.problem(DocProblem::Undocumented { name, what }, due.name.span);
            self.problems.push(match other.next() {
                Some(other) => {
                    let near = nearest(&other.name.value, [due.name.value.as_str()]);
                    let replacement = near.map(|near| Replacement::meant(near, other.name.span));
                    problem.related(other.name.span, format!("no {what} has this name")).replaced(replacement)
                }
                None => problem,
            });
        }
    }

    /// Features that are not described.
    fn missing_features(&mut self, definition: &Definition, doc: &Doc, due: &[Due<'_>]) {
        for feature in features(definition, due).filter(|it| doc.feature(&it.name.value).is_none()) {
            let kind = DocProblem::Undocumented { name: feature.name.value.clone(), what: "feature" };
            self.report(kind, feature.name.span);
        }
    }

    /// Sections that have a meaning for commands only.
    fn sections(&mut self, definition: &Definition, doc: &Doc) {
        for section in &doc.sections {
            let checks_nothing = self.release.has_errors_section();
            let kind = match (section.tag.value, &definition.body) {
                (Tag::Returns, Body::Command(command)) if command.returns.is_none() && checks_nothing => {
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

/// Whether a definition itself lists all its members. The generator did not compare others with their documentation before QEMU 5.0.
fn lists_all(body: &Body) -> bool {
    match body {
        Body::Enum(_) | Body::Struct(_) | Body::Alternate(_) => true,
        Body::Event(it) => it.data.named().is_none(),
        Body::Union(_) | Body::Command(_) => false,
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
