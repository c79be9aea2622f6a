//! The release whose rules apply to each root: the one that was asked for, that of the checkout, or the newest that accepts the schema.

use super::ast::Schema;
use super::load::{Files, Origin, Root};
use super::read;
use super::release::Release;
use crate::diagnostic::{Problem, Problems, SchemaProblem, Severity};
use crate::source::Sources;

/// A release is suggested if its rules find fewer errors than the newest ones by this factor.
const FEWER: usize = 4;

/// The result of reading a schema by the rules of some releases.
struct Attempt {
    releases: Vec<Release>,
    schema: Schema,
    problems: Problems,
}

/// Reads `files`, and reports to `problems` what is wrong by the rules that apply. If the syntax `is_broken`, that is not asked.
pub(super) fn read(sources: &Sources, files: &Files, is_broken: bool, problems: &mut Problems) -> Schema {
    let chooser = Chooser { sources, files };
    let first = chooser.attempt(files.roots.iter().map(Root::release).collect());
    if is_broken {
        return first.schema;
    }
    if !first.problems.has_errors() {
        problems.extend(first.problems);
        return first.schema;
    }
    let older = chooser.older(&first);
    if let Some(accepted) = older.iter().position(|attempt| !attempt.problems.has_errors()) {
        return chooser.accept(&first, older.into_iter().nth(accepted), problems).unwrap_or(first.schema);
    }
    chooser.explain(&first, &older, problems);
    problems.extend(first.problems);
    first.schema
}

struct Chooser<'a> {
    sources: &'a Sources,
    files: &'a Files,
}

impl Chooser<'_> {
    fn attempt(&self, releases: Vec<Release>) -> Attempt {
        let (schema, problems) = read::read(self.sources, self.files, &releases);
        Attempt { releases, schema, problems }
    }

    /// Tries the older releases that may apply to roots which the `first` attempt rejects. Ends with one that accepts everything.
    fn older(&self, first: &Attempt) -> Vec<Attempt> {
        let rejected = |root: &Root| first.problems.iter().any(|it| is_error(it) && root.has(it.span));
        let choices: Vec<Vec<Release>> = self
            .files
            .roots
            .iter()
            .map(|root| if rejected(root) { root.older() } else { Vec::new() })
            .collect();
        let mut attempts = Vec::new();
        for at in 0..choices.iter().map(Vec::len).max().unwrap_or(0) {
            let choice = choices.iter().zip(&first.releases);
            let releases = choice.map(|(older, first)| *older.get(at).or(older.last()).unwrap_or(first));
            let attempt = self.attempt(releases.collect());
            let accepts = !attempt.problems.has_errors();
            attempts.push(attempt);
            if accepts {
                break;
            }
        }
        attempts
    }

    /// Takes the schema of an attempt that accepts it, and says which release that is if nobody did.
    fn accept(&self, first: &Attempt, accepted: Option<Attempt>, problems: &mut Problems) -> Option<Schema> {
        let Attempt { releases, schema, problems: remaining } = accepted?;
        for (at, root) in self.files.roots.iter().enumerate() {
            let (newest, release) = (first.releases[at], releases[at]);
            if newest == release || !matches!(root.origin, Origin::Unknown) {
                continue;
            }
            let reason =
                first.problems.iter().filter(|it| is_error(it) && root.has(it.span)).min_by_key(|it| it.span);
            problems.extend(reason.map(|reason| {
                let kind = SchemaProblem::OlderRelease {
                    release: release.to_string(),
                    newest: newest.to_string(),
                    reason: reason.kind.to_string(),
                };
                Problem::new(kind, reason.span).labelled("the first reason")
            }));
        }
        problems.extend(remaining);
        Some(schema)
    }

    /// Says where the release comes from whose rules reject a schema, and if another one fits better.
    fn explain(&self, first: &Attempt, older: &[Attempt], problems: &mut Problems) {
        for (at, root) in self.files.roots.iter().enumerate() {
            let errors = |attempt: &Attempt| {
                attempt.problems.iter().filter(|it| is_error(it) && root.has(it.span)).count()
            };
            let all = errors(first);
            if all == 0 {
                continue;
            }
            match root.origin {
                Origin::Asked(_) => {}
                Origin::Checkout(version) => {
                    let kind = SchemaProblem::CheckoutRelease { release: first.releases[at].to_string() };
                    problems.push(Problem::new(kind, version.span));
                }
                Origin::Unknown => {
                    let best = older
                        .iter()
                        .min_by_key(|attempt| errors(attempt))
                        .filter(|best| errors(best) * FEWER <= all);
                    problems.extend(best.map(|best| nearest(root, best.releases[at], (errors(best), all))));
                }
            }
        }
    }
}

/// Says that a root has fewer errors by the rules of `release`.
fn nearest(root: &Root, release: Release, (errors, all): (usize, usize)) -> Problem {
    let kind = SchemaProblem::NearestRelease {
        release: release.to_string(),
        newest: Release::NEWEST.to_string(),
        errors,
        all,
    };
    Problem::new(kind, root.source.span(0..0))
}

fn is_error(problem: &Problem) -> bool {
    problem.kind.severity() == Severity::Error
}
