//! The file `VERSION` of a QEMU checkout, which names the release of a schema.

use std::path::{Path, PathBuf};

use super::normal::normal;
use super::release::Release;
use crate::source::{Sources, Span};

/// How many folders above that of the schema are searched.
const FOLDERS_ABOVE: usize = 3;

/// The longest content that can be a version, in bytes.
const MAX_LENGTH: u64 = 64;

/// The release of a checkout, and its place in `VERSION`.
#[derive(Debug, Clone, Copy)]
pub(super) struct TreeVersion {
    pub release: Release,
    /// The release before, if the checkout is between the two.
    pub before: Option<Release>,
    pub span: Span,
}

/// The version of the checkout that the schema `file` is in. The file that says it becomes one of `sources`.
pub(super) fn find(sources: &mut Sources, file: &Path) -> Option<TreeVersion> {
    let folder = file.parent().unwrap_or(Path::new("")).to_owned();
    let folders = std::iter::successors(Some(folder), |folder| Some(folder.join("..")));
    let mut files = folders.take(FOLDERS_ABOVE + 1).map(|folder| normal(&folder.join("VERSION")));
    let (path, (release, before)) = files.find_map(|path| read(sources, path))?;
    let id = sources.load(&path).ok()?;
    let text = sources.get(id).text();
    let start = text.len() - text.trim_start().len();
    Some(TreeVersion { release, before, span: id.span(start..start + text.trim().len()) })
}

/// What a file says, if it is the version of a QEMU.
fn read(sources: &Sources, path: PathBuf) -> Option<(PathBuf, (Release, Option<Release>))> {
    let text = sources.short(&path, MAX_LENGTH)?;
    Some((path, Release::of_tree(&text)?))
}
