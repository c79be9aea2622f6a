//! The verdict of `qmp-gen`, as a user gets it with the release given.

use std::panic::{self, AssertUnwindSafe};
use std::path::Path;

use qmp_gen::diagnostic::{Problem, Severity};
use qmp_gen::load::{self, Input, Loaded};
use qmp_gen::syntax::qapi::{Options, Release, ReleaseError};

/// What `qmp-gen` says of a schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ours {
    Accepted,
    /// The first error.
    Rejected {
        code: &'static str,
        message: String,
        /// The name of its file, without the folder.
        file: String,
        line: usize,
    },
    /// A bug: it panicked.
    Panic(String),
}

impl Ours {
    pub fn accepted(&self) -> bool {
        *self == Self::Accepted
    }

    /// The verdict in a word: the code of the first error.
    pub fn label(&self) -> &str {
        match self {
            Self::Accepted => "accepted",
            Self::Rejected { code, .. } => code,
            Self::Panic(_) => "panic",
        }
    }
}

/// The rules of one release.
pub struct Rules {
    release: Release,
}

impl Rules {
    /// The rules of the release `version`, style rules included.
    pub fn of(version: &str) -> Result<Self, ReleaseError> {
        Ok(Self { release: version.parse()? })
    }

    /// The verdict on the schema whose root is the file `path`.
    pub fn verdict(&self, path: &Path) -> Ours {
        let inputs = [Input::file(path.to_path_buf()).qemu(self.release)];
        let options = Options { outside: true, ..Options::default() };
        let read = panic::catch_unwind(AssertUnwindSafe(|| load::load_with(&inputs, options)));
        match read {
            Ok(Ok(loaded)) => {
                first_error(&loaded).map_or(Ours::Accepted, |problem| rejected(&loaded, problem))
            }
            Ok(Err((path, error))) => {
                Ours::Rejected { code: "unreadable", message: error.to_string(), file: name(&path), line: 0 }
            }
            Err(payload) => {
                let text = payload.downcast_ref::<String>().map(String::as_str);
                let text = text.or_else(|| payload.downcast_ref::<&str>().copied());
                Ours::Panic(text.unwrap_or("a panic without a message").to_owned())
            }
        }
    }
}

fn first_error(loaded: &Loaded) -> Option<&Problem> {
    loaded.problems.iter().find(|problem| problem.kind.severity() == Severity::Error)
}

fn rejected(loaded: &Loaded, problem: &Problem) -> Ours {
    let source = loaded.sources.get(problem.span.source);
    Ours::Rejected {
        code: problem.kind.code(),
        message: problem.kind.to_string(),
        file: name(source.name()),
        line: source.position(problem.span.start).line,
    }
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
