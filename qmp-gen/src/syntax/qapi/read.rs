//! From parsed files to a [`Schema`], by the rules of a release for each root.

use std::sync::Arc;

use super::ast::{Include, Rules, Schema};
use super::check;
use super::load::{Entry, Root};
use super::options::Layer;
use super::overlay;
use super::predefined;
use super::reader::{Faults, Reader};
use super::release::Release;
use crate::diagnostic::{DocProblem, ProblemKind, Problems, SchemaProblem};
use crate::source::Sources;

/// A root, and the release whose rules apply to it.
#[derive(Clone, Copy)]
pub(super) struct Ruled<'f> {
    pub root: &'f Root,
    pub release: Release,
}

/// Reads `roots`, which include what `includes` says. Whether definitions fit each other is only looked at if each is well formed.
pub(super) fn read(sources: &Sources, includes: &[Include], roots: &[Ruled]) -> (Schema, Problems) {
    let mut problems = Problems::default();
    let mut schema = Schema { includes: includes.to_vec(), ..Schema::default() };
    let mut lower = Vec::new();
    let is_layered = roots.iter().any(|it| it.root.layer == Layer::Lower);
    for &Ruled { root, release } in roots {
        let before = schema.definitions.len();
        // A module alone lacks the pragmas that say which commands are exempt from rules.
        let is_module = is_layered && root.layer == Layer::Upper && root.pragmas.is_empty();
        let skips = |entry: &Entry| is_module && entry.is_command();
        root_of((sources, root), release, skips, (&mut schema, &mut problems));
        if root.layer == Layer::Lower {
            lower.extend(schema.definitions.split_off(before));
        }
    }
    schema.definitions = overlay::lay(schema.definitions, lower);
    problems.keep_first_stage(is_of_form);
    if !problems.has_errors() {
        predefined::resolve(&mut schema);
        check::check(&schema, &mut problems);
    }
    (schema, problems)
}

/// Whether a problem is one of the form of documentation and pragmas, which is looked at before what definitions say.
fn is_of_form(kind: &ProblemKind) -> bool {
    match kind {
        ProblemKind::Doc(kind) => !matches!(kind, DocProblem::WrongSymbol { .. }),
        ProblemKind::Schema(kind) => {
            matches!(kind, SchemaProblem::PragmaType { .. } | SchemaProblem::UnknownPragma { .. })
        }
        _ => false,
    }
}

/// Adds a root to a schema, and what is wrong with it to the problems.
fn root_of(
    (sources, root): (&Sources, &Root),
    release: Release,
    skips: impl Fn(&Entry) -> bool,
    (schema, problems): (&mut Schema, &mut Problems),
) {
    let pragmas = root.pragmas(release, problems);
    let rules = Arc::new(Rules { release, is_explicit: root.is_explicit(), pragmas });
    let (definition, nested, faults) = (None, Vec::new(), Faults::default());
    let mut reader = Reader { sources, rules: Arc::clone(&rules), definition, nested, faults, problems };
    for entry in root.entries.iter().filter(|entry| !skips(entry)) {
        schema.definitions.extend(reader.entry(entry));
        schema.definitions.append(&mut reader.nested);
    }
    reader.report_faults();
    schema.rules.push(rules);
}
