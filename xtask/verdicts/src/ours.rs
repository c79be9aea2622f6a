//! The verdict of `qmp-gen`, as a user gets it with the release given.

use std::panic::{self, AssertUnwindSafe};
use std::path::Path;

use qmp_gen::{Diagnostic, Input, Inputs, Release, ReleaseError, Severity, check, load};

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
        let inputs = Inputs::new(inputs).allow_outside(true);
        let read = panic::catch_unwind(AssertUnwindSafe(|| load(inputs)));
        match read {
            Ok(Ok(loaded)) => {
                let is_error = |problem: &Diagnostic| problem.severity() == Severity::Error;
                check(&loaded).into_iter().find(is_error).map_or(Ours::Accepted, rejected)
            }
            Ok(Err(error)) => Ours::Rejected {
                code: "unreadable",
                message: error.error.to_string(),
                file: name(&error.path),
                line: 0,
            },
            Err(payload) => {
                let text = payload.downcast_ref::<String>().map(String::as_str);
                let text = text.or_else(|| payload.downcast_ref::<&str>().copied());
                Ours::Panic(text.unwrap_or("a panic without a message").to_owned())
            }
        }
    }
}

fn rejected(problem: Diagnostic) -> Ours {
    Ours::Rejected {
        code: problem.code(),
        message: problem.message(),
        file: name(problem.path()),
        line: problem.line(),
    }
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
