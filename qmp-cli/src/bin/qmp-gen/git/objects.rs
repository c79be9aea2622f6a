//! The contents of objects, all read by one `git cat-file --batch`.

use std::fmt;
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};
use std::sync::{Mutex, PoisonError};

use super::command::git;

/// A reader of objects, whose program starts with the first of them.
pub struct Objects {
    folder: PathBuf,
    running: Mutex<Option<Running>>,
}

struct Running {
    child: Child,
    /// Closed before the program is waited for, which ends it.
    requests: Option<ChildStdin>,
    replies: BufReader<ChildStdout>,
}

impl fmt::Debug for Objects {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Objects").field("folder", &self.folder).finish_non_exhaustive()
    }
}

impl Objects {
    pub fn new(folder: &Path) -> Self {
        Self { folder: folder.to_owned(), running: Mutex::new(None) }
    }

    /// The content of a blob.
    pub fn read(&self, object: &str) -> io::Result<Vec<u8>> {
        let mut running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        let started = match running.take() {
            Some(started) => started,
            None => Running::start(&self.folder)?,
        };
        // After an error, the next read starts the program again.
        let started = running.insert(started);
        let read = started.read(object);
        if read.is_err() {
            *running = None;
        }
        read
    }
}

impl Running {
    fn start(folder: &Path) -> io::Result<Self> {
        let mut command = git(folder, &["cat-file", "--batch"]);
        let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let mut child = piped.map_err(|error| io::Error::other(format!("cannot run `git`: {error}")))?;
        let (requests, replies) = (child.stdin.take(), child.stdout.take());
        let replies = replies.ok_or(io::ErrorKind::BrokenPipe)?;
        Ok(Self { child, requests, replies: BufReader::new(replies) })
    }

    /// Sends `OBJECT`, and receives `OBJECT TYPE SIZE`, the content, and a line end.
    fn read(&mut self, object: &str) -> io::Result<Vec<u8>> {
        let requests = self.requests.as_mut().ok_or(io::ErrorKind::BrokenPipe)?;
        writeln!(requests, "{object}")?;
        requests.flush()?;
        let mut head = String::new();
        self.replies.read_line(&mut head)?;
        if head.is_empty() {
            let text = "git cannot read it; a partial clone fetches it, which may have failed";
            return Err(io::Error::other(text));
        }
        let size = head.split_whitespace().nth(2).and_then(|size| size.parse::<u64>().ok());
        let size = size.ok_or_else(|| io::Error::other(format!("git says: {}", head.trim_end())))?;
        let mut content = Vec::new();
        self.replies.by_ref().take(size + 1).read_to_end(&mut content)?;
        let is_whole = content.pop().is_some() && content.len() as u64 == size;
        if is_whole { Ok(content) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.requests.take());
        // It ends when its input does; what it still has to say is not needed.
        let _ended = self.child.kill().and_then(|()| self.child.wait());
    }
}
