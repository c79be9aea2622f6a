//! One test a fixture: `cases/qapi/ok/NAME.json` gives the model in `NAME.model`, `cases/qapi/err/NAME.json` the problems in `NAME.stderr`.
//!
//! The first line of a fixture says what it proves, and may end with the release whose rules apply: `(QEMU 7.2)`, or `(QEMU unknown)`. Otherwise
//! it is not known in the first folder, and the newest in the second.
//! `UPDATE_EXPECT=1` rewrites the goldens.

mod golden;

use std::path::Path;

use golden::Outcome;
use qmp_gen::diagnostic::Problems;
use qmp_gen::resolve;
use qmp_gen::source::Sources;
use qmp_gen::syntax::qapi::{self, Release};

/// The result of the schema at `path` by the rules of `release`, unless its first line names another one.
fn outcome(path: &Path, release: Option<Release>) -> datatest_stable::Result<Outcome> {
    let mut sources = Sources::default();
    let id = sources.load(path)?;
    let mut problems = Problems::default();
    let release = named(sources.get(id).text(), release)?;
    let options = qapi::Options { release, ..qapi::Options::default() };
    let schema = qapi::parse(&mut sources, &[id], options, &mut problems);
    let model = (!problems.has_errors()).then(|| resolve::schema(&schema, &mut problems));
    Ok(Outcome::new(model, problems, &sources))
}

/// The release at the end of the first line.
fn named(text: &str, default: Option<Release>) -> datatest_stable::Result<Option<Release>> {
    let line = text.lines().next().unwrap_or("");
    match line.strip_suffix(')').and_then(|line| line.rsplit_once("(QEMU ")) {
        Some((_, "unknown")) => Ok(None),
        Some((_, release)) => Ok(Some(release.parse()?)),
        None => Ok(default),
    }
}

fn ok(path: &Path) -> datatest_stable::Result<()> {
    outcome(path, None)?.model_is_beside(path, "model")
}

fn err(path: &Path) -> datatest_stable::Result<()> {
    outcome(path, Some(Release::NEWEST))?.problems_are_beside(path)
}

datatest_stable::harness! {
    { test = ok, root = "tests/cases/qapi/ok", pattern = r"\.json$" },
    { test = err, root = "tests/cases/qapi/err", pattern = r"\.json$" },
}
