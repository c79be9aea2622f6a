//! One test a fixture: `cases/qapi/ok/NAME.json` gives the model in `NAME.model`, `cases/qapi/err/NAME.json` the problems in `NAME.stderr`.
//!
//! `UPDATE_EXPECT=1` rewrites the goldens.

mod golden;

use std::path::Path;

use golden::Outcome;
use qmp_gen::diagnostic::Problems;
use qmp_gen::resolve;
use qmp_gen::source::Sources;
use qmp_gen::syntax::qapi;

fn outcome(path: &Path) -> datatest_stable::Result<Outcome> {
    let mut sources = Sources::default();
    let id = sources.load(path)?;
    let mut problems = Problems::default();
    let schema = qapi::parse(&mut sources, &[id], qapi::Options::default(), &mut problems);
    let model = (!problems.has_errors()).then(|| resolve::schema(&schema, &mut problems));
    Ok(Outcome::new(model, problems, &sources))
}

fn ok(path: &Path) -> datatest_stable::Result<()> {
    outcome(path)?.model_is_beside(path, "model")
}

fn err(path: &Path) -> datatest_stable::Result<()> {
    outcome(path)?.problems_are_beside(path)
}

datatest_stable::harness! {
    { test = ok, root = "tests/cases/qapi/ok", pattern = r"\.json$" },
    { test = err, root = "tests/cases/qapi/err", pattern = r"\.json$" },
}
