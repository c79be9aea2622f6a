//! Problems as text: for people, for programs, for GitHub's annotations.

use std::fmt::Write as _;
use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet};

use super::problem::Problem;
use super::severity::Severity;
use crate::source::{SourceId, Sources, Span};

/// How problems are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// The source line with a caret, in plain text.
    #[default]
    Human,
    /// The same in colours, for a terminal.
    Coloured,
    /// One line, with the place before it: where no more can be shown.
    Line,
    /// One JSON object a line: `file`, `line`, `column`, `end_line`, `end_column`, `severity`, `code`, `message`, `label`, `help`, `related`.
    Json,
    /// GitHub's workflow commands, which become annotations on a change.
    Github,
}

/// The text of `problem`, with a line end.
#[must_use]
pub fn render(problem: &Problem, sources: &Sources, format: Format) -> String {
    match format {
        Format::Human => human(problem, sources, &Renderer::plain()),
        Format::Coloured => human(problem, sources, &Renderer::styled()),
        Format::Line => line(problem, sources),
        Format::Json => json(problem, sources),
        Format::Github => github(problem, sources),
    }
}

fn human(problem: &Problem, sources: &Sources, renderer: &Renderer) -> String {
    let level = match problem.kind.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = headline(problem);
    let help = problem.kind.help();
    let mut group = Group::with_title(level.primary_title(title).id(problem.kind.code()));
    for snippet in snippets(problem, sources) {
        group = group.element(snippet);
    }
    if !help.is_empty() {
        group = group.element(Level::HELP.message(help));
    }
    let mut text = renderer.render(&[group]);
    text.push_str("\n\n");
    text
}

fn line(problem: &Problem, sources: &Sources) -> String {
    let source = sources.get(problem.span.source);
    let (file, at) = (source.name().display(), source.position(problem.span.start));
    let (title, code, help) = (headline(problem), problem.kind.code(), problem.kind.help());
    let help = if help.is_empty() { help } else { format!("; {help}") };
    let text = format!("{file}:{}:{}: {title} [{code}]{help}", at.line, at.column);
    text.replace(char::is_control, " ") + "\n"
}

/// What is wrong, and in which definition.
fn headline(problem: &Problem) -> String {
    match &problem.within {
        Some(definition) => format!("in {definition}: {}", problem.kind),
        None => problem.kind.to_string(),
    }
}

/// A mark in a file: its kind, place and label.
type Mark<'a> = (AnnotationKind, Span, Option<&'a str>);

/// One snippet a file, that of the culprit first.
fn snippets<'a>(problem: &'a Problem, sources: &'a Sources) -> Vec<Snippet<'a, Annotation<'a>>> {
    let mut files: Vec<(SourceId, Vec<Mark>)> = Vec::new();
    let primary = (AnnotationKind::Primary, problem.span, problem.label.as_deref());
    let others = problem.related.iter().map(|it| (AnnotationKind::Context, it.span, Some(it.label.as_str())));
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
    let source = sources.get(id);
    let window = window(source.text(), annotations.iter().map(|it| it.1.range()));
    let first_line = source.position(u32::try_from(window.start).unwrap_or(u32::MAX)).line;
    let snippet = Snippet::source(&source.text()[window.clone()])
        .line_start(first_line)
        .path(source.name().to_string_lossy().into_owned());
    annotations.iter().fold(snippet, |snippet, (kind, span, label)| {
        let range = span.start as usize - window.start..span.end as usize - window.start;
        snippet.annotation(kind.span(range).label(*label))
    })
}

/// The whole lines that the ranges touch, so that rendering costs no more than what it shows.
fn window(text: &str, ranges: impl Iterator<Item = Range<usize>> + Clone) -> Range<usize> {
    let start = ranges.clone().map(|range| range.start).min().unwrap_or(0);
    let end = ranges.map(|range| range.end).max().unwrap_or(0);
    let start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[end..].find('\n').map_or(text.len(), |at| end + at);
    start..end
}

fn json(problem: &Problem, sources: &Sources) -> String {
    let severity = severity(problem.kind.severity());
    let mut text = String::from("{");
    place(&mut text, problem.span, sources);
    let _ = write!(text, ", \"severity\": \"{severity}\", \"code\": \"{}\"", problem.kind.code());
    let _ = write!(text, ", \"message\": {}", quoted(&headline(problem)));
    let label = problem.label.as_deref().unwrap_or("");
    let _ = write!(text, ", \"label\": {}, \"help\": {}", quoted(label), quoted(&problem.kind.help()));
    text.push_str(", \"related\": [");
    for (index, related) in problem.related.iter().enumerate() {
        text.push_str(if index == 0 { "{" } else { ", {" });
        place(&mut text, related.span, sources);
        let _ = write!(text, ", \"message\": {}}}", quoted(&related.label));
    }
    text.push_str("]}\n");
    text
}

fn place(text: &mut String, span: Span, sources: &Sources) {
    let source = sources.get(span.source);
    let (start, end) = (source.position(span.start), source.position(span.end));
    let file = quoted(&source.name().to_string_lossy());
    let _ = write!(
        text,
        "\"file\": {file}, \"line\": {}, \"column\": {}, \"end_line\": {}, \"end_column\": {}",
        start.line, start.column, end.line, end.column
    );
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

/// `text` as a JSON string.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for char in text.chars() {
        match char {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            char if char < ' ' => {
                let _ = write!(out, "\\u{:04X}", u32::from(char));
            }
            char => out.push(char),
        }
    }
    out.push('"');
    out
}

fn github(problem: &Problem, sources: &Sources) -> String {
    let escape = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let property = |text: &str| escape(text).replace(':', "%3A").replace(',', "%2C");
    let source = sources.get(problem.span.source);
    let (start, end) = (source.position(problem.span.start), source.position(problem.span.end));
    let help = problem.kind.help();
    let message = if help.is_empty() { headline(problem) } else { format!("{}\n{help}", headline(problem)) };
    format!(
        "::{} file={},line={},endLine={},col={},title={}::{}\n",
        severity(problem.kind.severity()),
        property(&source.name().to_string_lossy()),
        start.line,
        end.line,
        start.column,
        problem.kind.code(),
        escape(&message)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::SourceProblem;
    use expect_test::expect;

    fn shown(format: Format) -> String {
        let mut sources = Sources::default();
        let id = sources.add("a.txt", "STOP\n----\n\nSTOP\n----\n").unwrap();
        let problem = Problem::new(SourceProblem::Binary, id.span(11..15))
            .labelled("again")
            .related(id.span(0..4), "first here")
            .within("event `STOP`");
        render(&problem, &sources, format)
    }

    #[test]
    fn people_see_the_line_and_a_caret() {
        expect![[r#"
            error[E003]: in event `STOP`: a NUL byte: this is a binary file
             --> a.txt:4:1
              |
            1 | STOP
              | ---- first here
            ...
            4 | STOP
              | ^^^^ again
              |
              = help: give the text document or the QAPI schema

        "#]]
        .assert_eq(&shown(Format::Human));
    }

    #[test]
    fn a_line_is_one() {
        expect![[r#"
            a.txt:4:1: in event `STOP`: a NUL byte: this is a binary file [E003]; give the text document or the QAPI schema
        "#]]
        .assert_eq(&shown(Format::Line));
    }

    #[test]
    fn programs_get_an_object_a_line() {
        expect![[r#"
            {"file": "a.txt", "line": 4, "column": 1, "end_line": 4, "end_column": 5, "severity": "error", "code": "E003", "message": "in event `STOP`: a NUL byte: this is a binary file", "label": "again", "help": "give the text document or the QAPI schema", "related": [{"file": "a.txt", "line": 1, "column": 1, "end_line": 1, "end_column": 5, "message": "first here"}]}
        "#]]
        .assert_eq(&shown(Format::Json));
    }

    #[test]
    fn github_gets_a_workflow_command() {
        expect![[r#"
            ::error file=a.txt,line=4,endLine=4,col=1,title=E003::in event `STOP`: a NUL byte: this is a binary file%0Agive the text document or the QAPI schema
        "#]]
        .assert_eq(&shown(Format::Github));
    }
}
