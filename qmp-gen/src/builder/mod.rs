//! [`Builder`]: generates Rust types from documents in a build script.
//!
//! Reads documents and options for the Rust code. Either generates all of the code, or returns an [`Error`] with all problems and their
//! lines. Writing the file also prints the cargo directives for the files that were read and for their warnings.

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
/// The crate then depends on `qmp-events` and invokes `qmp_events::include_events!("events.rs");` in a separate module.
///
/// Patterns and paths are those of [`Options`]: `derive` and `attribute` select items by their names in the generated code, all other
/// options by the names in the documents.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct Builder {
    inputs: Vec<Input>,
    options: Options,
    outside: bool,
    /// The release for the schemas that follow, or the error for an invalid release.
    release: Option<Result<Release, ReleaseError>>,
    command: Option<String>,
    commands: Vec<String>,
}

/// The generated code, with warnings and input files.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Generated {
    /// The Rust code.
    pub text: String,
    /// The warnings about the documents, one per line.
    pub warnings: Vec<String>,
    /// The files that were read, including included files.
    pub files: Vec<PathBuf>,
}

impl Builder {
    /// Creates a builder without documents.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads an events text document. Multiple documents form a single specification.
    pub fn events(self, file: impl Into<PathBuf>) -> Self {
        self.input(Input::file(file))
    }

    /// Reads a QAPI schema and the files that it includes. Multiple schemas are merged: each may use the types that another defines.
    pub fn types(self, file: impl Into<PathBuf>) -> Self {
        let file = file.into();
        match self.release {
            Some(Ok(qemu)) => self.input(Input::file(file).qemu(qemu)),
            _ => self.input(Input::file(file)),
        }
    }

    /// Applies the rules of a release of QEMU, such as `7.2`, to the schemas that [`types`](Self::types) names after this.
    ///
    /// A schema that QEMU's own generator of that release rejects is an error. By default, the release is read from a file `VERSION` in the
    /// schema's folder or in one of the three folders above it, as in a QEMU checkout; without such a file, it is the newest release whose
    /// rules accept the schema.
    pub fn qemu(mut self, release: &str) -> Self {
        if !matches!(self.release, Some(Err(_))) {
            self.release = Some(release.parse());
        }
        self
    }

    /// Adds a document from text, with a name for headers and problems.
    pub fn text(self, name: impl Into<PathBuf>, text: impl Into<String>) -> Self {
        self.input(Input::text(name, text.into()))
    }

    /// Adds the events of every QEMU version since 2.1 and the types that they use, as the base for the events of a QEMU fork.
    #[cfg(feature = "builtin")]
    pub fn with_builtin_spec(mut self) -> Self {
        self.inputs.extend(crate::load::builtin().into_iter().filter(|input| !input.is_sequences()));
        self
    }

    /// Adds the types of QEMU's own events, for a text document that uses them without a schema. Has no effect with
    /// [`with_builtin_spec`](Self::with_builtin_spec), which includes them.
    #[cfg(feature = "builtin")]
    pub fn with_builtin_types(self) -> Self {
        let types = crate::load::builtin_types();
        if self.inputs.contains(&types) { self } else { self.input(types) }
    }

    /// Reads the pragmas of the schema whose root is `file`, for modules of it that are passed to [`types`](Self::types) separately.
    pub fn root(self, file: impl Into<PathBuf>) -> Self {
        self.input(Input::root(file))
    }

    /// Allows schemas to include files outside their folder. By default that is an error, because an untrusted schema could otherwise cause
    /// any file to be read.
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
    /// `Serialize` and `Deserialize` are already implemented if the feature `serde` of `qmp-events` is enabled.
    pub fn derive(mut self, pattern: impl Into<String>, path: impl Into<String>) -> Self {
        self.options.derives.push((pattern.into(), path.into()));
        self
    }

    /// Adds an attribute to the Rust types that `pattern` selects or, if the pattern contains a dot, to their fields or variants:
    /// `attribute("Reset.guest", "#[doc(alias = \"by_guest\")]")`.
    pub fn attribute(mut self, pattern: impl Into<String>, attribute: impl Into<String>) -> Self {
        self.options.attributes.push((pattern.into(), attribute.into()));
        self
    }

    /// Sets the Rust name of an event, a type, a member or a value: `rename("RESET.guest", "by_guest")`.
    pub fn rename(mut self, path: impl Into<String>, name: impl Into<String>) -> Self {
        self.options.renames.push((path.into(), name.into()));
        self
    }

    /// Uses the type at `path` for the type `name` of the documents instead of generating it.
    ///
    /// It must implement the traits that the generated type would implement: `Debug`, `Clone`, `PartialEq`, `qmp_events::runtime::Wire`,
    /// and, unless it contains a floating-point number, `Eq` and `Hash`. Types that were generated from the same documents, such as those of
    /// `qmp_events` itself, do.
    pub fn extern_type(mut self, name: impl Into<String>, path: impl Into<String>) -> Self {
        self.options.extern_types.push((name.into(), path.into()));
        self
    }

    /// Generates only events that match one of these patterns; `*` matches any part of a name.
    pub fn allow<S: Into<String>>(mut self, patterns: impl IntoIterator<Item = S>) -> Self {
        self.options.allow.extend(patterns.into_iter().map(Into::into));
        self
    }

    /// Omits the events that match one of these patterns, even if they are allowed.
    pub fn deny<S: Into<String>>(mut self, patterns: impl IntoIterator<Item = S>) -> Self {
        self.options.deny.extend(patterns.into_iter().map(Into::into));
        self
    }

    /// Generates the commands of the schemas that match one of these patterns, besides the events: for each a struct that implements
    /// `qmp_events::Command`, and the types that its arguments and its reply reach. By default, no command is generated.
    ///
    /// ```no_run
    /// # fn main() -> Result<(), qmp_gen::Error> {
    /// // build.rs
    /// qmp_gen::Builder::new()
    ///     .types("qemu/qapi/qapi-schema.json")
    ///     .commands(["query-status", "blockdev-add", "send-key"])
    ///     .docs(qmp_gen::plan::DocPolicy::None)
    ///     .write_to_out_dir("commands.rs")
    /// # }
    /// ```
    ///
    /// `new` of a struct takes the members that QEMU requires, and `with_…` sets one that is optional. A union and an alternate have
    /// conversions from each type that only one of their branches holds, and from what that type has as its only member `data`:
    ///
    /// ```text
    /// machine.execute(&BlockdevAdd::new(BlockdevOptionsNullCo::new().with_node_name("disk").with_size(1 << 20)))?;
    /// machine.execute(&SendKey::new([QKeyCode::Ctrl, QKeyCode::C].map(KeyValue::from)))?;
    /// if machine.execute(&QueryStatus::new())?.running { … }
    /// ```
    pub fn commands<S: Into<String>>(mut self, patterns: impl IntoIterator<Item = S>) -> Self {
        self.commands.extend(patterns.into_iter().map(Into::into));
        self
    }

    /// Generates no events, for a program that only executes commands.
    pub fn no_events(mut self) -> Self {
        self.options.no_events = true;
        self
    }

    /// Sets the layout of the Rust code; [`Format::Pretty`] by default.
    pub fn format(mut self, format: Format) -> Self {
        self.options.format = format;
        self
    }

    /// Sets how the prose of the documents is used; [`DocPolicy::Own`] by default.
    pub fn docs(mut self, docs: DocPolicy) -> Self {
        self.options.docs = docs;
        self
    }

    /// Sets the command that the header gives for regenerating the Rust code; `cargo build` by default.
    pub fn regenerate_with(mut self, command: impl Into<String>) -> Self {
        self.command = Some(command.into());
        self
    }

    /// Generates the Rust code.
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
        let loaded = load(inputs.commands(&self.commands)).map_err(|it| Error::Read(it.path, it.error))?;
        if !loaded.unknown_commands().is_empty() {
            return Err(Error::Options(loaded.unknown_commands().to_vec()));
        }
        let Some(model) = &loaded.model else { return Err(Error::Problems(shown(&loaded))) };
        let text = rust(model, &self.origin(), &self.options).map_err(Error::Options)?;
        Ok(Generated {
            text,
            warnings: self.warnings(&loaded),
            files: loaded.files().map(Path::to_owned).collect(),
        })
    }

    /// Generates the Rust code, writes it to the file `name` in `OUT_DIR`, and prints the cargo directives for the files that were read and
    /// for their warnings.
    ///
    /// # Errors
    /// Returns an error if [`generate`](Self::generate) fails, `OUT_DIR` is not set, `name` is not a file name, or the file
    /// cannot be written.
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
        let command = self.command.clone().unwrap_or_else(|| "cargo build".to_owned());
        Origin { from, command, together: false }
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
        // The manifest always exists. Without any `rerun-if-changed`, cargo would watch the whole package.
        let manifest = "cargo::rerun-if-changed=Cargo.toml\n".to_owned();
        let files = self.files.iter().map(|path| format!("cargo::rerun-if-changed={}\n", path.display()));
        let warnings = self.warnings.iter().map(|warning| format!("cargo::warning={warning}\n"));
        std::iter::once(manifest).chain(files).chain(warnings).collect()
    }
}

/// All problems, with their source lines; without the feature `render`, one line per problem.
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
    fn cargo_gets_one_line_each() {
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
