//! A problem for people: the source lines with a caret below the place.

use std::borrow::Cow;
use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Patch, Renderer, Snippet};

use crate::diagnostic::printable::printable;
use crate::diagnostic::problem::Problem;
use crate::diagnostic::replacement::{Edit, Replacement};
use crate::diagnostic::severity::Severity;
use crate::source::{SourceId, Sources, Span};

/// In plain text.
pub(super) fn plain(problem: &Problem, sources: &Sources) -> String {
    human(problem, sources, &Renderer::plain())
}

/// In colours, for a terminal.
pub(super) fn coloured(problem: &Problem, sources: &Sources) -> String {
    human(problem, sources, &Renderer::styled())
}

fn human(problem: &Problem, sources: &Sources, renderer: &Renderer) -> String {
    let level = match problem.kind.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = problem.headline();
    let help = problem.kind.help();
    let mut group = Group::with_title(level.primary_title(title).id(problem.kind.code()));
    for snippet in snippets(problem, sources) {
        group = group.element(snippet);
    }
    if !help.is_empty() {
        group = group.element(Level::HELP.message(help));
    }
    let mut groups = vec![group];
    if let Some(replacement) = &problem.replacement {
        groups.push(patched(replacement, sources));
    }
    let mut text = renderer.render(&groups);
    text.push_str("\n\n");
    text
}

/// The maximum number of changes that are shown.
const SHOWN: usize = 3;

/// The lines as they would be.
fn patched<'a>(replacement: &'a Replacement, sources: &'a Sources) -> Group<'a> {
    let group = Group::with_title(Level::HELP.secondary_title(replacement.title.as_str()));
    // All edits of a replacement are in one file.
    let Some(id) = replacement.edits.first().map(|edit| edit.span.source) else { return group };
    let (mut snippet, start) = windowed(sources, id, replacement.edits.iter().map(|edit| edit.span.range()));
    if replacement.edits.len() > SHOWN {
        return group;
    }
    for Edit { span, text } in &replacement.edits {
        let range = span.start as usize - start..span.end as usize - start;
        snippet = snippet.patch(Patch::new(range, text.as_str()));
    }
    group.element(snippet)
}

/// A mark in a file: its kind, place and label.
type Mark<'a> = (AnnotationKind, Span, Option<Cow<'a, str>>);

/// One snippet a file, that of the culprit first.
fn snippets<'a>(problem: &'a Problem, sources: &'a Sources) -> Vec<Snippet<'a, Annotation<'a>>> {
    let mut files: Vec<(SourceId, Vec<Mark>)> = Vec::new();
    let label = Some(problem.label()).filter(|label| !label.is_empty());
    let primary = (AnnotationKind::Primary, problem.span, label);
    let others = problem.related.iter();
    let others = others.map(|it| (AnnotationKind::Context, it.span, Some(it.label.as_str().into())));
    for annotation in std::iter::once(primary).chain(others) {
        let id = annotation.1.source;
        match files.iter_mut().find(|(file, _)| *file == id) {
            Some((_, list)) => list.push(annotation),
            None => files.push((id, vec![annotation])),
        }
    }
    files.into_iter().map(|(id, list)| snippet(sources, id, &list)).collect()
}

fn snippet<'a>(sources: &'a Sources, id: SourceId, annotations: &[Mark<'a>]) -> Snippet<'a, Annotation<'a>> {
    let (snippet, start) = windowed(sources, id, annotations.iter().map(|it| it.1.range()));
    annotations.iter().fold(snippet, |snippet, (kind, span, label)| {
        let range = span.start as usize - start..span.end as usize - start;
        snippet.annotation(kind.span(range).label(label.clone()))
    })
}

/// The lines of a file that have the ranges, and the place at which they start.
fn windowed<T: Clone>(
    sources: &Sources,
    id: SourceId,
    ranges: impl Iterator<Item = Range<usize>> + Clone,
) -> (Snippet<'_, T>, usize) {
    let source = sources.get(id);
    let window = window(source.text(), ranges);
    let first_line = source.position(u32::try_from(window.start).unwrap_or(u32::MAX)).line;
    let snippet = Snippet::source(&source.text()[window.clone()])
        .line_start(first_line)
        .path(printable(&source.name().to_string_lossy()).into_owned());
    (snippet, window.start)
}

/// The whole lines that the ranges touch, so that rendering costs no more than what it shows.
fn window(text: &str, ranges: impl Iterator<Item = Range<usize>> + Clone) -> Range<usize> {
    let start = ranges.clone().map(|range| range.start).min().unwrap_or(0);
    let end = ranges.map(|range| range.end).max().unwrap_or(0);
    let start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[end..].find('\n').map_or(text.len(), |at| end + at);
    start..end
}
