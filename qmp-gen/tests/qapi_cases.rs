//! One test a fixture: `cases/qapi/ok/NAME.json` gives the model in `NAME.model`, `cases/qapi/err/NAME.json` the problems in `NAME.stderr`.
//!
//! `UPDATE_EXPECT=1` rewrites the goldens.

use std::path::Path;

use expect_test::expect_file;
use qmp_gen::diagnostic::{Format, Problems, render};
use qmp_gen::model::Model;
use qmp_gen::resolve;
use qmp_gen::source::Sources;
use qmp_gen::syntax::qapi;

/// The model, unless there were errors, and the problems as people see them.
fn outcome(path: &Path) -> datatest_stable::Result<(Option<Model>, String)> {
    let mut sources = Sources::default();
    let id = sources.load(path)?;
    let mut problems = Problems::default();
    let schema = qapi::parse(&mut sources, &[id], qapi::Options::default(), &mut problems);
    let model = (!problems.has_errors()).then(|| resolve::schema(&schema, &mut problems));
    problems.sort();
    let text = problems.iter().map(|problem| render(problem, &sources, Format::Human)).collect();
    Ok((model.filter(|_| !problems.has_errors()), text))
}

fn ok(path: &Path) -> datatest_stable::Result<()> {
    let (model, problems) = outcome(path)?;
    let model = model.ok_or(problems)?;
    let path = std::path::absolute(path.with_extension("model"))?;
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
    { test = ok, root = "tests/cases/qapi/ok", pattern = r"\.json$" },
    { test = err, root = "tests/cases/qapi/err", pattern = r"\.json$" },
}
