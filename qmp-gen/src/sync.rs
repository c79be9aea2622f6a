//! All file output: [`write`] updates a folder to match a set of artifacts, and [`write_file`] writes a single file.
//!
//! Files are replaced atomically: the text is written to a new file in the same folder, which is then renamed. Unchanged files are not
//! touched. Symbolic links are never followed: a link that has the name of an artifact is replaced. Nothing is ever removed.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::emit::Artifact;

/// Whether to modify the folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mode {
    /// Writes missing and stale files.
    Write,
    /// Writes nothing.
    Check,
}

/// The differences between a folder and the artifacts, as ordered lists of file names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// Files whose content matched.
    pub unchanged: Vec<String>,
    /// Files that did not exist.
    pub missing: Vec<String>,
    /// Files whose content differed.
    pub stale: Vec<String>,
    /// Files in the folder that do not belong to any artifact.
    pub orphaned: Vec<String>,
}

impl Report {
    /// Whether every artifact was already up to date.
    #[must_use]
    pub fn is_fresh(&self) -> bool {
        self.missing.is_empty() && self.stale.is_empty()
    }
}

/// Compares `folder` with the full set of `artifacts`, and writes missing and stale files in [`Mode::Write`].
///
/// # Errors
/// Returns an error if a file cannot be read or written, together with its path. Earlier files may already have been written completely.
pub fn write(folder: &Path, artifacts: &[Artifact], mode: Mode) -> Result<Report, (PathBuf, io::Error)> {
    let mut report = Report { orphaned: orphans(folder, artifacts)?, ..Report::default() };
    for artifact in artifacts {
        let path = folder.join(&artifact.name);
        let list = match state(&path, &artifact.text).map_err(|error| (path.clone(), error))? {
            State::Same => &mut report.unchanged,
            State::Missing => &mut report.missing,
            State::Other => &mut report.stale,
        };
        list.push(artifact.name.clone());
    }
    if mode == Mode::Write {
        let is_due = |artifact: &&Artifact| !report.unchanged.contains(&artifact.name);
        for artifact in artifacts.iter().filter(is_due) {
            let path = folder.join(&artifact.name);
            write_file(&path, &artifact.text).map_err(|error| (path, error))?;
        }
    }
    Ok(report)
}

/// Writes `text` to the file at `path`, completely or not at all; missing folders are created.
///
/// # Errors
/// Returns an error if the file cannot be written. In that case, the file is unchanged.
pub fn write_file(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let name = path.file_name().ok_or(io::ErrorKind::InvalidFilename)?;
    match fs::symlink_metadata(path) {
        Ok(found) if found.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
        Ok(found) if !found.is_file() && !found.is_symlink() => {
            return Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                "a device or a pipe cannot be replaced by a file",
            ));
        }
        _ => {}
    }
    fs::create_dir_all(folder)?;
    let (beside, mut file) = create_beside(folder, &name.to_string_lossy())?;
    let written = file
        .write_all(text.as_bytes())
        .and_then(|()| keep_mode(path, &file))
        .and_then(|()| fs::rename(&beside, path));
    if written.is_err() {
        // The caller needs the original error.
        let _ = fs::remove_file(&beside);
    }
    written
}

/// The state of a file compared with the expected text.
enum State {
    Same,
    Missing,
    Other,
}

fn state(path: &Path, text: &str) -> io::Result<State> {
    match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(State::Missing),
        Err(error) => Err(error),
        Ok(found) if found.is_dir() => Err(io::ErrorKind::IsADirectory.into()),
        Ok(found) if !found.is_file() || found.len() != text.len() as u64 => Ok(State::Other),
        Ok(_) if fs::read(path)? == text.as_bytes() => Ok(State::Same),
        Ok(_) => Ok(State::Other),
    }
}

/// The names in `folder` that do not belong to any artifact; empty if the folder does not exist yet.
fn orphans(folder: &Path, artifacts: &[Artifact]) -> Result<Vec<String>, (PathBuf, io::Error)> {
    let failed = |error| (folder.to_path_buf(), error);
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(failed)?,
    };
    let mut names = Vec::new();
    for entry in entries {
        let name = entry.map_err(failed)?.file_name().to_string_lossy().into_owned();
        if !artifacts.iter().any(|artifact| artifact.name == name) {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

/// Creates a new file in `folder` under an unused name.
fn create_beside(folder: &Path, name: &str) -> io::Result<(PathBuf, File)> {
    let process = std::process::id();
    let mut last = io::Error::from(io::ErrorKind::AlreadyExists);
    for attempt in 0..100 {
        let path = folder.join(format!(".{name}.{process}.{attempt}.new"));
        match OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(file) => return Ok((path, file)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => last = error,
            Err(error) => return Err(error),
        }
    }
    Err(last)
}

/// Copies the permissions of the file at `path` to `file`, if `path` exists.
fn keep_mode(path: &Path, file: &File) -> io::Result<()> {
    match fs::symlink_metadata(path) {
        Ok(old) if old.is_file() => file.set_permissions(old.permissions()),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn artifacts(list: &[(&str, &str)]) -> Vec<Artifact> {
        list.iter().map(|&(name, text)| Artifact { name: name.into(), text: text.into() }).collect()
    }

    fn names(folder: &Path) -> Vec<String> {
        orphans(folder, &[]).unwrap()
    }

    #[test]
    fn a_folder_is_brought_to_the_set_and_then_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path().join("new");
        let wanted = artifacts(&[("a", "1"), ("b", "2")]);
        let first = write(&folder, &wanted, Mode::Write).unwrap();
        assert_eq!((first.missing.len(), first.is_fresh()), (2, false));
        let before = fs::metadata(folder.join("a")).unwrap().modified().unwrap();
        let second = write(&folder, &wanted, Mode::Write).unwrap();
        assert_eq!((second.unchanged.len(), second.is_fresh()), (2, true));
        assert_eq!(fs::metadata(folder.join("a")).unwrap().modified().unwrap(), before);
        assert_eq!(names(&folder), ["a", "b"], "no temporary file is left");
    }

    #[test]
    fn a_check_reports_missing_stale_and_orphaned_files_and_changes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("stale"), "old").unwrap();
        fs::write(folder.path().join("orphan"), "").unwrap();
        let report =
            write(folder.path(), &artifacts(&[("stale", "new"), ("missing", "")]), Mode::Check).unwrap();
        assert_eq!(report.missing, ["missing"]);
        assert_eq!(report.stale, ["stale"]);
        assert_eq!(report.orphaned, ["orphan"]);
        assert_eq!(names(folder.path()), ["orphan", "stale"]);
        assert_eq!(fs::read_to_string(folder.path().join("stale")).unwrap(), "old");
    }

    #[test]
    fn a_folder_in_a_files_place_is_an_error_and_stays() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("a")).unwrap();
        let (path, _) = write(folder.path(), &artifacts(&[("a", "1")]), Mode::Write).unwrap_err();
        assert_eq!(path, folder.path().join("a"));
        assert!(write_file(&path, "1").is_err());
        assert_eq!(names(folder.path()), ["a"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_out_of_the_folder_is_replaced_and_not_followed() {
        let outside = tempfile::tempdir().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let target = outside.path().join("precious");
        fs::write(&target, "1").unwrap();
        std::os::unix::fs::symlink(&target, folder.path().join("a")).unwrap();
        let report = write(folder.path(), &artifacts(&[("a", "1")]), Mode::Write).unwrap();
        assert_eq!(report.stale, ["a"], "even if the target of the link has the right text");
        assert!(fs::symlink_metadata(folder.path().join("a")).unwrap().is_file());
        assert_eq!(fs::read_to_string(target).unwrap(), "1");
    }

    #[cfg(unix)]
    #[test]
    fn a_replaced_file_keeps_its_permissions() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        fs::write(&path, "1").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        write_file(&path, "2").unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
    }
}
