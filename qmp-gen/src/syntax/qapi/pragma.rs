//! Pragmas: rules that a schema switches on, and who is exempt from others.

use super::ast::{Pragmas, Spanned};
use super::load::Root;
use super::release::Release;
use super::tree::{Form, Value};
use crate::diagnostic::{Problem, Problems, SchemaProblem, nearest};
use crate::source::Span;

impl Root {
    /// What the pragmas of all files say together: of several with one name, the last counts. Reports those that `release` does not have.
    pub(super) fn pragmas(&self, release: Release, problems: &mut Problems) -> Pragmas {
        let mut pragmas = Pragmas::default();
        for value in &self.pragmas {
            match value.as_object() {
                Some(object) => {
                    for (name, value) in &object.pairs {
                        problems.extend(set(&mut pragmas, release, name, value));
                    }
                }
                None => {
                    problems.push(wrong("pragma", "an object", value.span));
                }
            }
        }
        pragmas
    }
}

/// Carries out one pragma, or says why that is not possible.
fn set(pragmas: &mut Pragmas, release: Release, name: &Spanned<String>, value: &Value) -> Option<Problem> {
    if name.value == "doc-required" {
        let Form::Boolean(required) = value.form else {
            return Some(wrong(&name.value, "`true` or `false`", value.span));
        };
        pragmas.doc_required = required;
        return None;
    }
    let Some(list) = list(pragmas, release, &name.value) else {
        let all = known(release);
        let near = nearest(&name.value, all.iter().copied());
        let known = all.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        let kind =
            SchemaProblem::UnknownPragma { name: name.value.clone(), release: release.to_string(), known };
        return Some(Problem::new(kind, name.span).meant_quoted(near, '\''));
    };
    let names = value.as_list().and_then(|items| items.iter().map(Value::as_str).collect::<Option<Vec<_>>>());
    let Some(names) = names else { return Some(wrong(&name.value, "a list of strings", value.span)) };
    *list = names.into_iter().map(str::to_owned).collect();
    None
}

/// The list that a pragma of that name sets.
fn list<'p>(pragmas: &'p mut Pragmas, release: Release, name: &str) -> Option<&'p mut Vec<String>> {
    let is_new = release.checks_case();
    Some(match name {
        "command-name-exceptions" if is_new => &mut pragmas.command_names,
        "command-returns-exceptions" if is_new => &mut pragmas.command_returns,
        "member-name-exceptions" if is_new => &mut pragmas.member_names,
        "documentation-exceptions" if release.documents_members() => &mut pragmas.undocumented,
        "returns-whitelist" if !is_new => &mut pragmas.command_returns,
        "name-case-whitelist" if !is_new => &mut pragmas.member_names,
        _ => return None,
    })
}

/// The names of all pragmas of a release.
fn known(release: Release) -> Vec<&'static str> {
    const NAMES: [&str; 6] = [
        "command-name-exceptions",
        "command-returns-exceptions",
        "documentation-exceptions",
        "member-name-exceptions",
        "returns-whitelist",
        "name-case-whitelist",
    ];
    let mut pragmas = Pragmas::default();
    let known = NAMES.into_iter().filter(|name| list(&mut pragmas, release, name).is_some());
    std::iter::once("doc-required").chain(known).collect()
}

fn wrong(name: &str, expected: &'static str, span: Span) -> Problem {
    Problem::new(SchemaProblem::PragmaType { name: name.to_owned(), expected }, span)
}
