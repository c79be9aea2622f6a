//! What came of a fixture, against the golden beside it.

use std::path::Path;

use datatest_stable::Result;
use expect_test::expect_file;
use qmp_gen::diagnostic::{Format, Problems, render};
use qmp_gen::model::Model;
use qmp_gen::source::Sources;

/// The model, unless there were errors, and the problems as people see them.
pub struct Outcome {
    model: Option<Model>,
    problems: String,
}

impl Outcome {
    pub fn new(model: Option<Model>, mut problems: Problems, sources: &Sources) -> Self {
        problems.sort();
        let shown = problems.iter().map(|problem| render(problem, sources, Format::Human)).collect();
        Self { model: model.filter(|_| !problems.has_errors()), problems: shown }
    }

    /// The model is that of the file with this extension.
    pub fn model_is_beside(self, path: &Path, extension: &str) -> Result<()> {
        let model = self.model.ok_or(self.problems)?;
        is_beside(path, extension, &(serde_json::to_string_pretty(&model)? + "\n"))
    }

    /// The problems are those of the file with the extension `stderr`.
    pub fn problems_are_beside(self, path: &Path) -> Result<()> {
        if self.problems.is_empty() {
            return Err("no problem was reported".into());
        }
        is_beside(path, "stderr", &self.problems)
    }
}

fn is_beside(path: &Path, extension: &str, text: &str) -> Result<()> {
    let path = std::path::absolute(path.with_extension(extension))?;
    expect_file![path].assert_eq(text);
    Ok(())
}
