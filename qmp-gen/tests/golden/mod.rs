//! What came of a fixture, against the golden beside it.

use std::path::Path;

use datatest_stable::Result;
use expect_test::expect_file;
use qmp_gen::{DiagnosticFormat, Loaded, check};

/// The problems as people see them.
fn problems(loaded: &Loaded) -> String {
    check(loaded).iter().map(|problem| problem.render(DiagnosticFormat::Human)).collect()
}

/// The model is that of the file with this extension.
pub fn model_is_beside(loaded: &Loaded, path: &Path, extension: &str) -> Result<()> {
    let model = loaded.model.as_ref().ok_or_else(|| problems(loaded))?;
    is_beside(path, extension, &(serde_json::to_string_pretty(model)? + "\n"))
}

/// The problems are those of the file with the extension `stderr`.
pub fn problems_are_beside(loaded: &Loaded, path: &Path) -> Result<()> {
    let problems = problems(loaded);
    if problems.is_empty() {
        return Err("no problem was reported".into());
    }
    is_beside(path, "stderr", &problems)
}

fn is_beside(path: &Path, extension: &str, text: &str) -> Result<()> {
    let path = std::path::absolute(path.with_extension(extension))?;
    expect_file![path].assert_eq(text);
    Ok(())
}
