//! Problems as text: for people, for programs, for GitHub's annotations.

#[cfg(feature = "render")]
mod caret;

use std::fmt::Write as _;

use super::annotation::annotation;
use super::nearest::Certainty;
#[cfg(feature = "render")]
use super::printable::replaced;
use super::printable::{is_harmful, printable};
use super::problem::Problem;
use super::replacement::{Edit, Replacement};
use super::severity::Severity;
use crate::source::{Sources, Span};

/// How problems are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// The source line with a caret, in plain text.
    #[cfg(feature = "render")]
    Human,
    /// The same in colours, for a terminal.
    #[cfg(feature = "render")]
    Coloured,
    /// One line, with the place before it: where no more can be shown.
    Line,
    /// One JSON object a line: `file`, `line`, `column`, `end_line`, `end_column`, `severity`, `code`, `message`, `label`, `help`, `related`,
    /// and `replacement` if there is one: `title`, `certain` and `edits`, each with its place, its byte range and its `text`.
    Json,
    /// GitHub's workflow commands, which become annotations on a change.
    Github,
}

/// The text of `problem`, with a line end.
#[must_use]
pub fn render(problem: &Problem, sources: &Sources, format: Format) -> String {
    match format {
        #[cfg(feature = "render")]
        Format::Human => replaced(&caret::plain(problem, sources), false),
        #[cfg(feature = "render")]
        Format::Coloured => replaced(&caret::coloured(problem, sources), true),
        Format::Line => line(problem, sources),
        Format::Json => json(problem, sources),
        Format::Github => printable(&github(problem, sources)).into_owned(),
    }
}

fn line(problem: &Problem, sources: &Sources) -> String {
    let source = sources.get(problem.span.source);
    let (file, at) = (source.name().display(), source.position(problem.span.start));
    let (title, code, help) = (problem.headline(), problem.kind.code(), problem.kind.help());
    let help = if help.is_empty() { help } else { format!("; {help}") };
    let help = problem.replacement.as_ref().map_or(help.clone(), |it| format!("{help}; {}", it.title));
    let text = format!("{file}:{}:{}: {title} [{code}]{help}", at.line, at.column);
    printable(&text.replace(char::is_control, " ")).into_owned() + "\n"
}

fn json(problem: &Problem, sources: &Sources) -> String {
    let severity = severity(problem.kind.severity());
    let mut text = String::from("{");
    place(&mut text, problem.span, sources);
    let _ = write!(text, ", \"severity\": \"{severity}\", \"code\": \"{}\"", problem.kind.code());
    let _ = write!(text, ", \"message\": {}", quoted(&problem.headline()));
    let (label, help) = (problem.label(), problem.kind.help());
    let _ = write!(text, ", \"label\": {}, \"help\": {}", quoted(&label), quoted(&help));
    text.push_str(", \"related\": [");
    for (index, related) in problem.related.iter().enumerate() {
        text.push_str(if index == 0 { "{" } else { ", {" });
        place(&mut text, related.span, sources);
        let _ = write!(text, ", \"message\": {}}}", quoted(&related.label));
    }
    text.push(']');
    if let Some(replacement) = &problem.replacement {
        json_replacement(&mut text, replacement, sources);
    }
    text.push_str("}\n");
    text
}

fn json_replacement(text: &mut String, replacement: &Replacement, sources: &Sources) {
    let Replacement { title, edits, certainty } = replacement;
    let certain = *certainty == Certainty::Certain;
    let _ = write!(text, ", \"replacement\": {{\"title\": {}, \"certain\": {certain}", quoted(title));
    for (index, Edit { span, text: new }) in edits.iter().enumerate() {
        text.push_str(if index == 0 { ", \"edits\": [{" } else { ", {" });
        place(text, *span, sources);
        let _ =
            write!(text, ", \"start\": {}, \"end\": {}, \"text\": {}}}", span.start, span.end, quoted(new));
    }
    text.push_str("]}");
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
            char if char < ' ' || (is_harmful(char) && char <= '\u{ffff}') => {
                let _ = write!(out, "\\u{:04X}", u32::from(char));
            }
            char => out.push(char),
        }
    }
    out.push('"');
    out
}

fn github(problem: &Problem, sources: &Sources) -> String {
    let source = sources.get(problem.span.source);
    let (start, end) = (source.position(problem.span.start), source.position(problem.span.end));
    let mut message = problem.headline();
    let title = problem.replacement.as_ref().map(|replacement| replacement.title.clone());
    for line in [problem.kind.help()].into_iter().chain(title).filter(|line| !line.is_empty()) {
        message.push('\n');
        message.push_str(&line);
    }
    let number = |it: usize| it.to_string();
    let properties = [
        ("file", source.name().to_string_lossy().into_owned()),
        ("line", number(start.line)),
        ("endLine", number(end.line)),
        ("col", number(start.column)),
        ("title", problem.kind.code().to_string()),
    ];
    annotation(severity(problem.kind.severity()), &properties, &message)
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
              = help: pass the text document or the QAPI schema

        "#]]
        .assert_eq(&shown(Format::Human));
    }

    #[test]
    fn a_line_is_one() {
        expect![[r#"
            a.txt:4:1: in event `STOP`: a NUL byte: this is a binary file [E003]; pass the text document or the QAPI schema
        "#]]
        .assert_eq(&shown(Format::Line));
    }

    #[test]
    fn programs_get_an_object_a_line() {
        expect![[r#"
            {"file": "a.txt", "line": 4, "column": 1, "end_line": 4, "end_column": 5, "severity": "error", "code": "E003", "message": "in event `STOP`: a NUL byte: this is a binary file", "label": "again", "help": "pass the text document or the QAPI schema", "related": [{"file": "a.txt", "line": 1, "column": 1, "end_line": 1, "end_column": 5, "message": "first here"}]}
        "#]]
        .assert_eq(&shown(Format::Json));
    }

    #[test]
    fn github_gets_a_workflow_command() {
        expect![[r#"
            ::error file=a.txt,line=4,endLine=4,col=1,title=E003::in event `STOP`: a NUL byte: this is a binary file%0Apass the text document or the QAPI schema
        "#]]
        .assert_eq(&shown(Format::Github));
    }
}
