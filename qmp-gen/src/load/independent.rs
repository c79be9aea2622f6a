//! Problems of what documents say that do not come from errors in their form, or from errors of a schema.

use crate::diagnostic::{Problem, ProblemKind, Problems, ResolveProblem, Severity, TextProblem};
use crate::source::Span;
use crate::syntax::text::ast::Document;

/// Those of `said` that do not come from the `earlier` ones. `is_whole` says that the schema is known, if there is one.
pub(super) fn of(
    said: Problems,
    earlier: &Problems,
    documents: &[Document],
    is_whole: bool,
) -> impl Iterator<Item = Problem> {
    let is_error = |it: &&Problem| it.kind.severity() == Severity::Error;
    let errors: Vec<&Problem> = earlier.iter().filter(is_error).collect();
    let has_lost = errors.iter().any(|problem| loses_section(&problem.kind));
    let mut starts: Vec<Span> = documents
        .iter()
        .flat_map(|document| &document.sections)
        .filter_map(|section| section.names.first().map(|name| name.span))
        .collect();
    starts.sort_unstable();
    let mut broken: Vec<usize> = errors.iter().map(|problem| section_of(&starts, problem.span)).collect();
    broken.sort_unstable();
    let is_clean = errors.is_empty() && is_whole;
    said.into_iter().filter(move |problem| {
        let is_intact = broken.binary_search(&section_of(&starts, problem.span)).is_err();
        match &problem.kind {
            _ if is_clean => true,
            ProblemKind::Resolve(ResolveProblem::UnknownSuccessor { .. }) => {
                !has_lost && is_whole && is_intact
            }
            // A name is as it is written, whatever else is wrong beside it.
            ProblemKind::Resolve(ResolveProblem::UnknownType { .. }) => is_whole,
            ProblemKind::Resolve(kind) => is_local(kind) || (is_whole && is_intact),
            _ => true,
        }
    })
}

/// The number of the section that a place is in.
fn section_of(starts: &[Span], place: Span) -> usize {
    starts.partition_point(|start| (start.source, start.start) <= (place.source, place.start))
}

/// Whether an error hides a section, or divides one.
fn loses_section(kind: &ProblemKind) -> bool {
    use TextProblem::{HeadingNotAName, HeadingWithoutUnderline, Misruled, TooDeep, UnderlineWithoutHeading};
    matches!(
        kind,
        ProblemKind::Source(_)
            | ProblemKind::Text(
                HeadingNotAName { .. }
                    | HeadingWithoutUnderline { .. }
                    | Misruled
                    | TooDeep { .. }
                    | UnderlineWithoutHeading
            )
    )
}

/// Whether a problem is one of a single place, whatever else is said.
fn is_local(kind: &ResolveProblem) -> bool {
    use ResolveProblem::{
        BadRateLimit, BadStability, BadVersion, EventTwice, FutureVersion, KeyOrder, UnknownCondition,
        UnknownGroup, UntilBeforeSince,
    };
    matches!(
        kind,
        BadRateLimit { .. }
            | BadStability { .. }
            | BadVersion { .. }
            | EventTwice { .. }
            | FutureVersion { .. }
            | KeyOrder { .. }
            | UnknownCondition { .. }
            | UnknownGroup { .. }
            | UntilBeforeSince { .. }
    )
}
