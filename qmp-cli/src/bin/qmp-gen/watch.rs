//! `qmp-gen check --watch`: the same again whenever a document changes.
//!
//! Folders are watched rather than files, since an editor may put a new file in the old one's place.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::Duration;

use notify::{RecursiveMode, Watcher};

use super::outcome::{Failure, Result};

/// How long it has to be quiet: an editor writes a file in several steps.
const QUIET: Duration = Duration::from_millis(100);

/// Waits for changes of files.
pub(super) struct Changes {
    watcher: notify::RecommendedWatcher,
    folders: BTreeSet<PathBuf>,
    changed: mpsc::Receiver<notify::Result<notify::Event>>,
}

impl Changes {
    /// Of no file yet.
    pub(super) fn new() -> Result<Self> {
        let (sender, changed) = mpsc::channel();
        let watcher = notify::recommended_watcher(sender).map_err(|error| refused(Path::new("."), &error))?;
        Ok(Self { watcher, folders: BTreeSet::new(), changed })
    }

    /// Of these files, too.
    pub(super) fn watch<'a>(&mut self, files: impl IntoIterator<Item = &'a Path>) -> Result<()> {
        for file in files {
            let folder = file.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
            if self.folders.insert(folder.to_owned()) {
                let watched = self.watcher.watch(folder, RecursiveMode::NonRecursive);
                watched.map_err(|error| refused(folder, &error))?;
            }
        }
        Ok(())
    }

    /// Waits for a change, and then until nothing changes for a moment.
    pub(super) fn wait(&self) -> Result<()> {
        loop {
            let change = self.changed.recv().map_err(|error| refused(Path::new("."), &error))?;
            // Reading a file does not change it; a check would start itself again.
            if change.is_ok_and(|event| event.kind.is_access()) {
                continue;
            }
            while self.changed.recv_timeout(QUIET).is_ok() {}
            return Ok(());
        }
    }
}

fn refused(path: &Path, error: &impl std::fmt::Display) -> Failure {
    Failure::new("watch", path.display(), error)
}
