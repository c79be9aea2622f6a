//! One test a fixture: `cases/text/ok/NAME.txt` gives the model in `NAME.json`, `cases/text/err/NAME.txt` the problems in `NAME.stderr`.
//!
//! A schema beside a fixture, `NAME.schema`, is a model in its JSON form. `UPDATE_EXPECT=1` rewrites the goldens.

use std::fs;
use std::path::Path;

use expect_test::expect_file;
use qmp_gen::diagnostic::{Format, Problems, render};
use qmp_gen::model::Model;
use qmp_gen::resolve::{Places, Schema, resolve};
use qmp_gen::source::Sources;
use qmp_gen::syntax::text;

/// The model, unless there were errors, and the problems as people see them.
fn outcome(path: &Path) -> datatest_stable::Result<(Option<Model>, String)> {
    let mut sources = Sources::default();
    let name = path.file_name().ok_or("no file")?;
    let id = sources.add(name, fs::read(path)?)?;
    let mut problems = Problems::default();
    let document = text::parse(&sources, id, &mut problems);
    let mut model = None;
    if !problems.has_errors() {
        let schema: Option<Model> = match fs::read_to_string(path.with_extension("schema")) {
            Ok(text) => Some(serde_json::from_str(&text)?),
            Err(_) => None,
        };
        let places = Places::default();
        let schema = schema.as_ref().map(|model| Schema { model, places: &places });
        model = Some(resolve(&[document], schema, &mut problems));
    }
    problems.sort();
    let text = problems.iter().map(|problem| render(problem, &sources, Format::Human)).collect();
    Ok((model.filter(|_| !problems.has_errors()), text))
}

fn ok(path: &Path) -> datatest_stable::Result<()> {
    let (model, problems) = outcome(path)?;
    let model = model.ok_or(problems)?;
    let path = std::path::absolute(path.with_extension("json"))?;
    expect_file![path].assert_eq(&(serde_json::to_string_pretty(&model)? + "\n"));
    Ok(())
}

fn err(path: &Path) -> datatest_stable::Result<()> {
    let (_, problems) = outcome(path)?;
    if problems.is_empty() {
        return Err("no problem was reported".into());
    }
    let path = std::path::absolute(path.with_extension("stderr"))?;
    expect_file![path].assert_eq(&problems);
    Ok(())
}

datatest_stable::harness! {
    { test = ok, root = "tests/cases/text/ok", pattern = r"\.txt$" },
    { test = err, root = "tests/cases/text/err", pattern = r"\.txt$" },
}
