//! A folder of sockets that come and go.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use notify::{RecommendedWatcher, RecursiveMode, Watcher as _};
use qmp_events::stream::Address;

use super::socket::{Persistence, Socket};
use super::start::{is_socket, spawn};
use crate::message::{Gone, Message, Sender};
use crate::result::Result;

/// How often the folder is read if nothing is said to have changed: not every file system says it.
const PERIOD: Duration = Duration::from_secs(2);
/// The pause before it is read again.
const PAUSE: Duration = Duration::from_millis(50);

/// A folder that is watched.
pub struct Watch {
    folder: PathBuf,
    changes: Receiver<()>,
    /// It ends with this.
    _watcher: RecommendedWatcher,
    /// The sockets that have a thread.
    open: Arc<Mutex<BTreeSet<PathBuf>>>,
}

impl Watch {
    /// # Errors
    /// Returns an error if this is not a folder that can be read.
    pub fn new(folder: &Path) -> Result<Self> {
        fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let (sender, changes) = channel();
        let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
            // To read the folder is an event, too, and no reason to read it.
            if !event.is_ok_and(|event| event.kind.is_access()) {
                // After the end of the watch nobody wants to know.
                let _gone = sender.send(());
            }
        })?;
        watcher.watch(folder, RecursiveMode::NonRecursive)?;
        Ok(Self { folder: folder.to_owned(), changes, _watcher: watcher, open: Arc::default() })
    }

    /// Starts a source for each socket that comes.
    pub fn run(self, sender: &Sender) -> std::result::Result<(), Gone> {
        loop {
            for path in self.sockets() {
                if self.open.lock().unwrap_or_else(PoisonError::into_inner).insert(path.clone()) {
                    self.start(path, sender)?;
                }
            }
            if self.changes.recv_timeout(PERIOD) == Err(RecvTimeoutError::Disconnected) {
                return Ok(());
            }
            // Changes often come together.
            thread::sleep(PAUSE);
            while self.changes.try_recv().is_ok() {}
        }
    }

    /// The sockets in the folder. A folder that is gone has none, until it is back.
    fn sockets(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let sockets = entries.map(|entry| entry.path());
        sockets.filter(|path| path.metadata().is_ok_and(|metadata| is_socket(&metadata))).collect()
    }

    fn start(&self, path: PathBuf, sender: &Sender) -> std::result::Result<(), Gone> {
        let name: Arc<str> = path.display().to_string().into();
        sender.send(Message::Started)?;
        let open = Arc::clone(&self.open);
        let socket = Socket { name: Arc::clone(&name), persistence: Persistence::WhileItExists };
        let run = move |sender: &Sender| {
            let ended = socket.run(&Address::Unix(path.clone()), sender);
            open.lock().unwrap_or_else(PoisonError::into_inner).remove(&path);
            ended
        };
        match spawn(sender, Arc::clone(&name), run) {
            Ok(()) => Ok(()),
            Err(error) => {
                sender.send(Message::Problem(format!("{name}: {error}")))?;
                sender.send(Message::Ended(name))
            }
        }
    }
}
