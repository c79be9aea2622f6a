//! One test a fixture: `cases/qapi/ok/NAME.json` gives the model in `NAME.model`, `cases/qapi/err/NAME.json` the problems in `NAME.stderr`.
//!
//! The first line of a fixture says what it proves, and may end with the release whose rules apply: `(QEMU 7.2)`, or `(QEMU unknown)`. Otherwise
//! it is not known in the first folder, and the newest in the second.
//! `UPDATE_EXPECT=1` rewrites the goldens.

mod golden;

use std::path::Path;

use golden::{model_is_beside, problems_are_beside};
use qmp_gen::{Input, Loaded, Release, load};

/// What comes of the schema at `path` by the rules of `release`, unless its first line names another one.
fn loaded(path: &Path, release: Option<Release>) -> datatest_stable::Result<Loaded> {
    let input = Input::open(path)?;
    let text = String::from_utf8_lossy(input.bytes().unwrap_or_default());
    let release = named(&text, release)?;
    Ok(load([match release {
        Some(release) => input.qemu(release),
        None => input,
    }])?)
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
    model_is_beside(&loaded(path, None)?, path, "model")
}

fn err(path: &Path) -> datatest_stable::Result<()> {
    problems_are_beside(&loaded(path, Some(Release::NEWEST))?, path)
}

datatest_stable::harness! {
    { test = ok, root = "tests/cases/qapi/ok", pattern = r"\.json$" },
    { test = err, root = "tests/cases/qapi/err", pattern = r"\.json$" },
}
