//! One test a fixture: `cases/text/ok/NAME.txt` gives the model in `NAME.json`, `cases/text/err/NAME.txt` the problems in `NAME.stderr`.
//!
//! A file `NAME.schema` beside a fixture is its schema, and `NAME.sequences` has sequences of its events. `UPDATE_EXPECT=1` rewrites the goldens.

mod golden;

use std::fs;
use std::path::Path;

use golden::{model_is_beside, problems_are_beside};
use qmp_gen::{Input, Loaded, load};

fn loaded(path: &Path) -> datatest_stable::Result<Loaded> {
    let name = path.file_name().ok_or("no file")?;
    let mut inputs = vec![Input::text(name, fs::read(path)?)];
    if let Ok(schema) = fs::read(path.with_extension("schema")) {
        inputs.push(Input::text(path.with_extension("schema").file_name().ok_or("no file")?, schema));
    }
    if path.with_extension("sequences").exists() {
        // The name is shown, so it is not that of this folder.
        let name = path.with_extension("sequences").file_name().ok_or("no file")?.to_owned();
        let content = fs::read(path.with_extension("sequences"))?;
        inputs.push(Input::sequences("").with_text(name, content));
    }
    Ok(load(inputs)?)
}

fn ok(path: &Path) -> datatest_stable::Result<()> {
    model_is_beside(&loaded(path)?, path, "json")
}

fn err(path: &Path) -> datatest_stable::Result<()> {
    problems_are_beside(&loaded(path)?, path)
}

datatest_stable::harness! {
    { test = ok, root = "tests/cases/text/ok", pattern = r"\.txt$" },
    { test = err, root = "tests/cases/text/err", pattern = r"\.txt$" },
}
