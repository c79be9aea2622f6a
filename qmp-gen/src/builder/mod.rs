//! [`Builder`]: Rust types from documents, for a build script.
//!
//! Reads documents and options for the Rust. Either generates all of it, or returns an [`Error`] with all problems and their
//! lines. A build script that has written its file has told cargo which files were read, and has printed their warnings.

mod error;

use std::path::{Component, Path, PathBuf};

pub use error::Error;

use crate::diagnostic;
use crate::emit::Origin;
use crate::emit::rust;
use crate::load::{Input, Inputs, Loaded, check, load};
use crate::plan::{DocPolicy, Format, Options};
use crate::sync;
use crate::syntax::qapi::{Release, ReleaseError};

/// Generates Rust types from documents.
///
/// ```no_run
/// // build.rs
/// fn main() -> Result<(), qmp_gen::Error> {
///     qmp_gen::Builder::new()
///         .events("spec/my-events.txt")
///         .types("spec/my-schema.json")
///         .derive("*", "my_crate::Observed")
///         .write_to_out_dir("events.rs")
/// }
/// ```
///
/// The crate then says `qmp_events::include_events!("events.rs");` in a module of its own, and depends on `qmp-events`.
///
/// Patterns and paths are those of [`Options`]: what selects Rust (`derive`, `attribute`) goes by the names in the generated code, everything
/// else by the names in the documents.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct Builder {
    inputs: Vec<Input>,
    options: Options,
    outside: bool,
    /// The release of the schemas that follow, or what was named instead of one.
    release: Option<Result<Release, ReleaseError>>,
    remake: Option<String>,
}

/// The result.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Generated {
    /// The Rust.
    pub text: String,
    /// The warnings about the documents, one per line.
    pub warnings: Vec<String>,
    /// The files that were read, included ones too.
    pub files: Vec<PathBuf>,
}

impl Builder {
    /// One without documents.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads an events text document. Several are one specification.
    pub fn events(self, file: impl Into<PathBuf>) -> Self {
        self.input(Input::file(file))
    }

    /// Reads a QAPI schema and all that it includes. Several are one: what one defines, the others may name.
    pub fn types(self, file: impl Into<PathBuf>) -> Self {
        let file = file.into();
        match self.release {
            Some(Ok(qemu)) => self.input(Input::file(file).qemu(qemu)),
            _ => self.input(Input::file(file)),
        }
    }

    /// Applies the rules of a release of QEMU, such as `7.2`, to the schemas that [`types`](Self::types) names after this.
    ///
    /// What QEMU's own generator of that release rejects is an error. Otherwise the release is that of a file `VERSION` in the schema's folder or
    /// in one of the three folders above it, as a QEMU checkout has; without such a file, it is the newest whose rules accept the schema.
    pub fn qemu(mut self, release: &str) -> Self {
        if !matches!(self.release, Some(Err(_))) {
            self.release = Some(release.parse());
        }
        self
    }

    /// Adds a document by its text, with a name for headers and problems.
    pub fn text(self, name: impl Into<PathBuf>, text: impl Into<String>) -> Self {
        self.input(Input::text(name, text.into()))
    }

    /// Takes the events of every QEMU since 2.1, and the types that they name: what a fork of QEMU adds to.
    #[cfg(feature = "builtin")]
    pub fn with_builtin_spec(mut self) -> Self {
        self.inputs.extend(crate::load::builtin());
        self
    }

    /// Takes the types of QEMU's own events, for a text document that names them and comes without its schema. With
    /// [`with_builtin_spec`](Self::with_builtin_spec), which has them, it adds nothing.
    #[cfg(feature = "builtin")]
    pub fn with_builtin_types(self) -> Self {
        let types = crate::load::builtin_types();
        if self.inputs.contains(&types) { self } else { self.input(types) }
    }

    /// Reads the pragmas of the schema whose root is `file`, for modules of it that [`types`](Self::types) names alone.
    pub fn root(self, file: impl Into<PathBuf>) -> Self {
        self.input(Input::root(file))
    }

    /// Lets schemas include files outside their folder; otherwise that is an error, since a schema of somebody else's could have any file
    /// read.
    pub fn allow_outside(mut self, outside: bool) -> Self {
        self.outside = outside;
        self
    }

    fn input(mut self, input: Input) -> Self {
        self.inputs.push(input);
        self
    }

    /// Derives the trait at `path` for the Rust types that `pattern` selects: `derive("*Reason", "strum::EnumIter")`.
    ///
    /// `Serialize` and `Deserialize` are there already, by the feature `serde` of `qmp-events`.
    pub fn derive(mut self, pattern: impl Into<String>, path: impl Into<String>) -> Self {
        self.options.derives.push((pattern.into(), path.into()));
        self
    }

    /// Puts an attribute at the Rust types that `pattern` selects, or, with a dot in it, at their fields or variants:
    /// `attribute("Reset.guest", "#[doc(alias = \"by_guest\")]")`.
    pub fn attribute(mut self, pattern: impl Into<String>, attribute: impl Into<String>) -> Self {
        self.options.attributes.push((pattern.into(), attribute.into()));
        self
    }

    /// Gives an event, a type, or a member or value of one a name in Rust: `rename("RESET.guest", "by_guest")`.
    pub fn rename(mut self, path: impl Into<String>, name: impl Into<String>) -> Self {
        self.options.renames.push((path.into(), name.into()));
        self
    }

    /// Uses the type at `path` for the type `name` of the documents, and does not generate that type.
    ///
    /// It has to be what the made one would have been: `Debug`, `Clone`, `PartialEq`, with `Eq` and `Hash` unless there is a floating-point
    /// number in it, and `qmp_events::runtime::Wire`. Types of another file that was made of the same documents, such as those of `qmp_events`
    /// itself, are.
    pub fn extern_type(mut self, name: impl Into<String>, path: impl Into<String>) -> Self {
        self.options.extern_types.push((name.into(), path.into()));
        self
    }

    /// Generates only events that match one of these patterns; `*` matches any part of a name.
    pub fn allow<S: Into<String>>(mut self, patterns: impl IntoIterator<Item = S>) -> Self {
        self.options.allow.extend(patterns.into_iter().map(Into::into));
        self
    }

    /// Leaves out the events that match one of these patterns, even if they are allowed.
    pub fn deny<S: Into<String>>(mut self, patterns: impl IntoIterator<Item = S>) -> Self {
        self.options.deny.extend(patterns.into_iter().map(Into::into));
        self
    }

    /// The layout of the Rust; [`Format::Pretty`] by default.
    pub fn format(mut self, format: Format) -> Self {
        self.options.format = format;
        self
    }

    /// How the prose of the documents is used; [`DocPolicy::Own`] by default.
    pub fn docs(mut self, docs: DocPolicy) -> Self {
        self.options.docs = docs;
        self
    }

    /// The command that the header names for regenerating the Rust; `cargo build` by default.
    pub fn remake(mut self, command: impl Into<String>) -> Self {
        self.remake = Some(command.into());
        self
    }

    /// Generates the Rust.
    ///
    /// # Errors
    /// Returns an error if a file cannot be read, the documents have errors, an option cannot be applied, or a release does not exist.
    pub fn generate(&self) -> Result<Generated, Error> {
        if self.inputs.is_empty() {
            return Err(Error::NoDocuments);
        }
        if let Some(Err(error)) = &self.release {
            return Err(Error::Release(error.clone()));
        }
        let inputs = Inputs::new(self.inputs.iter().cloned()).allow_outside(self.outside);
        let loaded = load(inputs).map_err(|it| Error::Read(it.path, it.error))?;
        let Some(model) = &loaded.model else { return Err(Error::Problems(shown(&loaded))) };
        let text = rust(model, &self.origin(), &self.options).map_err(Error::Options)?;
        Ok(Generated {
            text,
            warnings: self.warnings(&loaded),
            files: loaded.files().map(Path::to_owned).collect(),
        })
    }

    /// Generates the Rust, writes it to the file `name` in the folder that cargo provides for a build script, and tells cargo which files were
    /// read, and prints their warnings.
    ///
    /// # Errors
    /// Returns the errors of [`generate`](Self::generate), and an error if `name` is not a file name, or the file cannot be written.
    pub fn write_to_out_dir(&self, name: &str) -> Result<(), Error> {
        let is_name = Path::new(name).components().map(|it| matches!(it, Component::Normal(_))).eq([true]);
        if !is_name {
            return Err(Error::FileName(name.to_owned()));
        }
        let folder = std::env::var_os("OUT_DIR").ok_or(Error::NoOutDir)?;
        let generated = self.generate()?;
        let path = Path::new(&folder).join(name);
        sync::write_file(&path, &generated.text).map_err(|error| Error::Write(path, error))?;
        print!("{}", generated.directives());
        Ok(())
    }

    fn origin(&self) -> Origin {
        let from = self.inputs.iter().map(|input| input.name().display().to_string()).collect();
        Origin { from, remake: self.remake.clone().unwrap_or_else(|| "cargo build".to_owned()) }
    }

    fn warnings(&self, loaded: &Loaded) -> Vec<String> {
        let lines = check(loaded).into_iter().map(|it| it.to_string());
        let foreign = loaded.under_gpl().filter(|_| self.options.docs == DocPolicy::Own);
        let foreign = foreign.map(|path| {
            let path = path.display();
            format!("{path}: it says that it is under the GPL, and its prose is copied: set `docs` to `Upstream` or `None`")
        });
        lines.chain(foreign).collect()
    }
}

impl Generated {
    /// The lines that a build script prints for cargo.
    fn directives(&self) -> String {
        // A manifest is always there. With no file named, cargo would watch all of the package.
        let manifest = "cargo::rerun-if-changed=Cargo.toml\n".to_owned();
        let files = self.files.iter().map(|path| format!("cargo::rerun-if-changed={}\n", path.display()));
        let warnings = self.warnings.iter().map(|warning| format!("cargo::warning={warning}\n"));
        std::iter::once(manifest).chain(files).chain(warnings).collect()
    }
}

/// All problems: with their source lines, or without the feature `render` a line each.
fn shown(loaded: &Loaded) -> String {
    #[cfg(feature = "render")]
    let format = diagnostic::Format::Human;
    #[cfg(not(feature = "render"))]
    let format = diagnostic::Format::Line;
    check(loaded).iter().map(|it| it.render(format)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargo_is_told_a_line_each() {
        let generated = Generated {
            text: String::new(),
            warnings: vec!["a.txt:1:1: odd".to_owned()],
            files: vec!["a.txt".into(), "b.json".into()],
        };
        assert_eq!(
            generated.directives(),
            "cargo::rerun-if-changed=Cargo.toml\ncargo::rerun-if-changed=a.txt\ncargo::rerun-if-changed=b.json\n\
             cargo::warning=a.txt:1:1: odd\n"
        );
    }
}
