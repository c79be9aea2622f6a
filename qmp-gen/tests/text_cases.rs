//! One test a fixture: `cases/text/ok/NAME.txt` gives the model in `NAME.json`, `cases/text/err/NAME.txt` the problems in `NAME.stderr`.
//!
//! A schema beside a fixture, `NAME.schema`, is a model in its JSON form. `UPDATE_EXPECT=1` rewrites the goldens.

mod golden;

use std::fs;
use std::path::Path;

use golden::Outcome;
use qmp_gen::diagnostic::Problems;
use qmp_gen::model::Model;
use qmp_gen::resolve::{Places, Schema, resolve};
use qmp_gen::source::Sources;
use qmp_gen::syntax::text;

fn outcome(path: &Path) -> datatest_stable::Result<Outcome> {
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
        let schema = schema.as_ref().map(|model| Schema { model, places: &places, others: &[] });
        model = Some(resolve(&[document], schema, &mut problems));
    }
    Ok(Outcome::new(model, problems, &sources))
}

fn ok(path: &Path) -> datatest_stable::Result<()> {
    outcome(path)?.model_is_beside(path, "json")
}

fn err(path: &Path) -> datatest_stable::Result<()> {
    outcome(path)?.problems_are_beside(path)
}

datatest_stable::harness! {
    { test = ok, root = "tests/cases/text/ok", pattern = r"\.txt$" },
    { test = err, root = "tests/cases/text/err", pattern = r"\.txt$" },
}
