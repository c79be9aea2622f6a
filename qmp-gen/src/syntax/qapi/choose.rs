//! The release whose rules apply to each root: the one that was asked for, that of the checkout, or the newest that accepts the schema.

use super::ast::Schema;
use super::load::{Files, Origin, Root};
use super::read::{self, Ruled};
use super::release::Release;
use crate::diagnostic::{Problem, Problems, SchemaProblem, Severity};
use crate::source::Sources;

/// A release is suggested if its rules find fewer errors than the newest ones by this factor.
const FEWER: usize = 4;

/// What came of reading a schema by the rules of some releases.
struct Attempt<'f> {
    roots: Vec<Ruled<'f>>,
    schema: Schema,
    problems: Problems,
}

/// Reads `files`, and reports to `problems` what is wrong by the rules that apply. If the syntax `is_broken`, that is not asked.
pub(super) fn read(sources: &Sources, files: &Files, is_broken: bool, problems: &mut Problems) -> Schema {
    let chooser = Chooser { sources, files };
    let first = files.roots.iter().map(|root| Ruled { root, release: root.release() });
    let first = chooser.attempt(first.collect());
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

impl Attempt<'_> {
    /// The release whose rules applied to `root`.
    fn release(&self, root: &Root) -> Release {
        let ruled = self.roots.iter().find(|it| std::ptr::eq(it.root, root));
        ruled.map_or_else(|| root.release(), |it| it.release)
    }
}

impl<'a> Chooser<'a> {
    fn attempt(&self, roots: Vec<Ruled<'a>>) -> Attempt<'a> {
        let (schema, problems) = read::read(self.sources, &self.files.includes, &roots);
        Attempt { roots, schema, problems }
    }

    /// What comes of the older releases that may apply to roots which the `first` attempt rejects. Ends with one that accepts everything.
    fn older(&self, first: &Attempt<'a>) -> Vec<Attempt<'a>> {
        let rejected = |root: &Root| first.problems.iter().any(|it| is_error(it) && root.has(it.span));
        let older = |&ruled: &Ruled<'a>| {
            let older = if rejected(ruled.root) { ruled.root.older() } else { Vec::new() };
            (ruled, older)
        };
        let choices: Vec<(Ruled, Vec<Release>)> = first.roots.iter().map(older).collect();
        let mut attempts = Vec::new();
        for at in 0..choices.iter().map(|(_, older)| older.len()).max().unwrap_or(0) {
            let roots = choices.iter().map(|(ruled, older)| {
                let release = *older.get(at).or(older.last()).unwrap_or(&ruled.release);
                Ruled { release, ..*ruled }
            });
            let attempt = self.attempt(roots.collect());
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
        let accepted = accepted?;
        for &Ruled { root, release } in &accepted.roots {
            let newest = first.release(root);
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
        problems.extend(accepted.problems);
        Some(accepted.schema)
    }

    /// Says where the release comes from whose rules reject a schema, and if another one fits better.
    fn explain(&self, first: &Attempt, older: &[Attempt], problems: &mut Problems) {
        for &Ruled { root, release } in &first.roots {
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
                    let kind = SchemaProblem::CheckoutRelease { release: release.to_string() };
                    problems.push(Problem::new(kind, version.span));
                }
                Origin::Unknown => {
                    let best = older
                        .iter()
                        .min_by_key(|attempt| errors(attempt))
                        .filter(|best| errors(best) * FEWER <= all);
                    problems.extend(best.map(|best| nearest(root, best.release(root), (errors(best), all))));
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
