//! Copies from web pages give the model of the laid-out document, apart from paragraph breaks in prose.
//!
//! The editions are under the GPL and are not committed; `QMP_TEST_DATA` names the folder with them.

use super::support;
use std::fs;
use std::path::Path;

use crate::diagnostic::{Diagnostic, Format, Problems, Severity};
use crate::model::{Docs, Model, Shape};
use crate::resolve::resolve;
use crate::source::Sources;
use crate::syntax::text;

/// The model of `text`, or its errors.
fn model(text: &str) -> Result<Model, String> {
    let mut sources = Sources::default();
    let id = sources.add("copy.txt", text).map_err(|error| format!("{error:?}"))?;
    let mut problems = Problems::default();
    let document = text::parse(&sources, id, &mut problems);
    let model = resolve(&[document], None, &mut problems);
    let errors = problems.iter().filter(|problem| problem.kind.severity() == Severity::Error);
    let errors: String =
        errors.map(|problem| Diagnostic::new(problem, &sources).render(Format::Human)).collect();
    if errors.is_empty() { Ok(model) } else { Err(errors) }
}

/// The model with each text as one paragraph.
fn unparagraphed(mut model: Model) -> Model {
    let join = |docs: &mut Docs| *docs = Docs::from(docs.plain().replace("\n\n", " "));
    for event in &mut model.events {
        join(&mut event.docs);
        event.members.iter_mut().for_each(|it| join(&mut it.docs));
    }
    for def in &mut model.types {
        match &mut def.shape {
            Shape::Enum { values } => values.iter_mut().for_each(|it| join(&mut it.docs)),
            Shape::Object { members, .. } => members.iter_mut().for_each(|it| join(&mut it.docs)),
            _ => {}
        }
    }
    model
}

fn lines(text: &str, change: impl Fn(&str) -> String) -> String {
    text.lines().map(|line| change(line) + "\n").collect()
}

fn collapsed(line: &str) -> String {
    let mut out = String::new();
    for char in line.chars() {
        if char != ' ' || !out.ends_with(' ') {
            out.push(char);
        }
    }
    out
}

/// The forms that pages give a document.
fn copies(text: &str) -> [(&'static str, String); 6] {
    let bare = lines(text, |line| line.trim().to_owned());
    let dense: String =
        bare.lines().filter(|line| !line.is_empty()).fold(String::new(), |text, line| text + line + "\n");
    let barred = |text: &str| lines(text, |line| format!("| {line} |"));
    [
        ("without indentation", bare),
        ("without indentation and blank lines", dense.clone()),
        ("with runs of spaces collapsed", lines(text, collapsed)),
        ("in bars", barred(text)),
        ("in bars, dense", barred(&dense)),
        ("in bars, collapsed, dense", barred(&lines(&dense, collapsed))),
    ]
}

fn check(path: &Path, failures: &mut Vec<String>) {
    let text = fs::read_to_string(path).unwrap();
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let original = unparagraphed(model(&text).unwrap());
    for (form, copy) in copies(&text) {
        match model(&copy).map(unparagraphed) {
            Ok(copy) if copy == original => {}
            Ok(copy) => failures.push(format!("{name} {form}: {}", difference(&original, &copy))),
            Err(errors) => failures.push(format!("{name} {form}:\n{errors}")),
        }
    }
}

/// The first part that differs.
fn difference(original: &Model, copy: &Model) -> String {
    for (left, right) in original.events.iter().zip(&copy.events) {
        if left != right {
            let (left, right) = (format!("{left:#?}"), format!("{right:#?}"));
            let pair = left.lines().zip(right.lines()).find(|(left, right)| left != right);
            return format!("{}: {pair:?}", original.events.len());
        }
    }
    for (left, right) in original.types.iter().zip(&copy.types) {
        if left != right {
            let (left, right) = (format!("{left:#?}"), format!("{right:#?}"));
            return format!("{:?}", left.lines().zip(right.lines()).find(|(left, right)| left != right));
        }
    }
    format!(
        "{} and {} events, {} and {} types",
        original.events.len(),
        copy.events.len(),
        original.types.len(),
        copy.types.len()
    )
}

#[test]
#[ignore = "needs QMP_TEST_DATA: QEMU's events text documents"]
fn every_copy_of_every_edition_is_the_same_model() {
    let (_, editions) = support::found();
    assert!(!editions.is_empty(), "QMP_TEST_DATA has no events text document");
    let mut failures = Vec::new();
    for document in &editions {
        check(document, &mut failures);
    }
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures.join("\n"));
}
