//! QEMU's own generator, as a Python process that answers one schema after another.
//!
//! The process imports the generator from the user's source tree once. Requests and replies are lines of JSON on its pipes.

use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde::Deserialize;

/// The Python program that runs in the process.
const PROGRAM: &str = include_str!("oracle.py");

/// A place in QEMU's generator that raises an error.
#[derive(Debug, Clone, Deserialize)]
pub struct Site {
    /// The file of the generator.
    pub module: String,
    /// The line of the statement.
    pub first: u32,
    /// The message, with placeholders.
    pub message: String,
}

/// The verdict of QEMU's generator on a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// It reads it.
    Accepted,
    /// It reports an error.
    Rejected,
    /// It ends with an exception of Python, so it does not read it either.
    Crash,
}

/// A reply of the process.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Answer {
    pub verdict: Verdict,
    /// The error.
    pub message: String,
    /// The name of the file with the error, without its folder.
    pub file: Option<String>,
    /// The line of the error.
    pub line: Option<usize>,
    /// The index of the [`Site`] that raised it.
    pub site: Option<usize>,
}

impl Answer {
    pub fn accepted(&self) -> bool {
        self.verdict == Verdict::Accepted
    }
}

/// The running process.
pub struct Oracle {
    child: Child,
    requests: ChildStdin,
    replies: BufReader<ChildStdout>,
    /// Each error that the generator can raise.
    pub sites: Vec<Site>,
}

impl Oracle {
    /// Starts the process for the source tree in `folder`.
    pub fn start(folder: &Path) -> io::Result<Self> {
        let mut command = Command::new("python3");
        command.arg("-c").arg(PROGRAM).arg(folder);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let missing = || io::Error::other("a pipe of python3 is missing");
        let requests = child.stdin.take().ok_or_else(missing)?;
        let replies = BufReader::new(child.stdout.take().ok_or_else(missing)?);
        let mut oracle = Self { child, requests, replies, sites: Vec::new() };
        oracle.sites = oracle.receive()?;
        Ok(oracle)
    }

    /// The verdict on the schema whose root is the file `path`.
    ///
    /// `meanwhile` runs here while the process works.
    pub fn ask<T>(&mut self, path: &Path, meanwhile: impl FnOnce() -> T) -> io::Result<(Answer, T)> {
        let path = path.to_str().ok_or_else(|| io::Error::other("a path is not UTF-8"))?;
        writeln!(self.requests, "{}", serde_json::to_string(path)?)?;
        self.requests.flush()?;
        let other = meanwhile();
        Ok((self.receive()?, other))
    }

    fn receive<T: for<'a> Deserialize<'a>>(&mut self) -> io::Result<T> {
        let mut line = String::new();
        if self.replies.read_line(&mut line)? == 0 {
            let status = self.child.wait()?;
            return Err(io::Error::other(format!("QEMU's generator ended: {status}")));
        }
        Ok(serde_json::from_str(&line)?)
    }
}

impl Drop for Oracle {
    fn drop(&mut self) {
        // Without the process, no further verdicts are requested; an error while it is ended does not matter.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A QEMU source tree.
#[derive(Debug, Clone)]
pub struct SourceTree {
    pub folder: PathBuf,
    /// The content of `VERSION`.
    pub version: String,
}

impl SourceTree {
    /// Checks that `folder` has the required files.
    pub fn open(folder: &Path) -> io::Result<Self> {
        for needed in ["scripts/qapi/schema.py", "qapi/qapi-schema.json", "tests/qapi-schema"] {
            if !folder.join(needed).exists() {
                let message = format!("`{}` has no {needed}", folder.display());
                return Err(io::Error::new(io::ErrorKind::NotFound, message));
            }
        }
        let version = fs::read_to_string(folder.join("VERSION"))?.trim().to_owned();
        Ok(Self { folder: fs::canonicalize(folder)?, version })
    }

    /// The schemas of QEMU's own tests that have an expected result, sorted by name.
    pub fn tests(&self) -> io::Result<Vec<PathBuf>> {
        let mut found = Vec::new();
        for entry in fs::read_dir(self.folder.join("tests/qapi-schema"))? {
            let path = entry?.path();
            let is_test =
                path.extension().is_some_and(|it| it == "json") && path.with_extension("err").exists();
            found.extend(is_test.then_some(path));
        }
        found.sort();
        Ok(found)
    }
}
