//! From parsed files to a [`Schema`], by the rules of a release for each root.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::ast::{Definition, Include, Rules, Schema};
use super::check;
use super::load::{Entry, Root};
use super::options::Layer;
use super::overlay;
use super::predefined;
use super::reader::{Faults, Reader};
use super::release::Release;
use crate::diagnostic::{DocProblem, Problem, ProblemKind, Problems, SchemaProblem, Severity};
use crate::source::{Sources, Span};

/// A root, and the release whose rules apply to it.
#[derive(Clone, Copy)]
pub(super) struct Ruled<'f> {
    pub root: &'f Root,
    pub release: Release,
}

/// Reads `roots`, which include what `includes` says. Whether definitions fit each other is only checked for those that are well formed.
pub(super) fn read(sources: &Sources, includes: &[Include], roots: &[Ruled]) -> (Schema, Problems) {
    let mut problems = Problems::default();
    let mut schema = Schema { includes: includes.to_vec(), ..Schema::default() };
    let (mut lower, mut broken) = (Vec::new(), Broken::default());
    let is_layered = roots.iter().any(|it| it.root.layer == Layer::Lower);
    for &Ruled { root, release } in roots {
        let before = schema.definitions.len();
        // A module alone lacks the pragmas that say which commands are exempt from rules.
        let is_module = is_layered && root.layer == Layer::Upper && root.pragmas.is_empty();
        let skips = |entry: &Entry| is_module && entry.is_command();
        broken.names.extend(root_of((sources, root), release, skips, (&mut schema, &mut problems)));
        if root.layer == Layer::Lower {
            lower.extend(schema.definitions.split_off(before));
        }
    }
    schema.definitions = overlay::lay(schema.definitions, lower);
    broken.notice(sources, &schema, &problems);
    predefined::resolve(&mut schema);
    let mut found = Problems::default();
    check::check(&schema, &mut found);
    problems.extend(found.into_iter().filter(|problem| !broken.explains(problem)));
    (schema, problems)
}

/// Definitions that are not well formed, and those that use them.
#[derive(Debug, Default)]
struct Broken {
    /// The names of the former, as far as they have one.
    names: HashSet<String>,
    /// Where both are.
    spans: Vec<Span>,
    /// The definitions whose documentation is not well formed, as problems name them.
    documentation: HashSet<String>,
}

impl Broken {
    /// Takes note of the definitions of `schema` that have an error, and of those that name one of these, directly or not.
    fn notice(&mut self, sources: &Sources, schema: &Schema, problems: &Problems) {
        let errors = || problems.iter().filter(|it| it.kind.severity() == Severity::Error);
        let of_form = errors().filter(|it| is_of_form(&it.kind));
        self.documentation.extend(of_form.filter_map(|problem| problem.within.clone()));
        let others = errors().filter(|it| !is_of_form(&it.kind));
        let mut places: Vec<Span> = others.map(|problem| problem.span).collect();
        if places.is_empty() {
            return;
        }
        places.sort_unstable();
        let has_error = |definition: &&Definition| {
            let after = places.partition_point(|place| *place < definition.span);
            places.get(after).is_some_and(|place| definition.span.contains(*place))
        };
        let broken = schema.definitions.iter().filter(has_error);
        self.names.extend(broken.map(|definition| definition.name.value.clone()));
        let mut users: HashMap<&str, Vec<&Definition>> = HashMap::new();
        for definition in &schema.definitions {
            for word in sources.slice(definition.span).split('\'').skip(1).step_by(2) {
                users.entry(word).or_default().push(definition);
            }
        }
        let mut waiting: Vec<&str> = self.names.iter().map(String::as_str).collect();
        while let Some(name) = waiting.pop() {
            for definition in users.remove(name).into_iter().flatten() {
                self.spans.push(definition.span);
                waiting.push(&definition.name.value);
            }
        }
        self.spans.sort_unstable();
    }

    /// Whether a problem may come from one of them.
    fn explains(&self, problem: &Problem) -> bool {
        match &problem.kind {
            ProblemKind::Doc(_)
                if problem.within.as_ref().is_some_and(|it| self.documentation.contains(it)) =>
            {
                true
            }
            ProblemKind::Schema(SchemaProblem::UnknownType { name }) => self.names.contains(name),
            ProblemKind::Schema(
                SchemaProblem::DefinedTwice { .. }
                | SchemaProblem::BuiltIn { .. }
                | SchemaProblem::FeatureOfType { .. },
            ) => false,
            _ => {
                let is_inside = |span: Span| {
                    let after = self.spans.partition_point(|it| *it <= span);
                    self.spans[..after].last().is_some_and(|it| it.contains(span))
                };
                is_inside(problem.span) || problem.related.iter().any(|related| is_inside(related.span))
            }
        }
    }
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

/// Adds a root to a schema, and what is wrong with it to the problems. Returns the names of definitions that cannot be read.
fn root_of(
    (sources, root): (&Sources, &Root),
    release: Release,
    skips: impl Fn(&Entry) -> bool,
    (schema, problems): (&mut Schema, &mut Problems),
) -> Vec<String> {
    let pragmas = root.pragmas(release, problems);
    let rules = Arc::new(Rules { release, is_explicit: root.is_explicit(), pragmas });
    let (definition, nested, faults) = (None, Vec::new(), Faults::default());
    let mut reader = Reader { sources, rules: Arc::clone(&rules), definition, nested, faults, problems };
    let mut broken = Vec::new();
    for entry in root.entries.iter().filter(|entry| !skips(entry)) {
        let definition = reader.entry(entry);
        if let (None, Entry::Definition { object, .. }) = (&definition, entry) {
            broken.extend(object.pairs.iter().filter_map(|(_, value)| value.as_str()).map(str::to_owned));
        }
        schema.definitions.extend(definition);
        schema.definitions.append(&mut reader.nested);
    }
    reader.report_faults();
    schema.rules.push(rules);
    broken
}
