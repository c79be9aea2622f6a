//! From files to the model: [`load`] runs every stage up to `resolve`.
//!
//! Takes any files. What each is, a text document or a schema, is told by its content, so their order is free. Several of
//! a kind are one specification: what one defines, the others may name. All problems of a
//! stage are collected, and a stage with an error is the last one: then the result has no model. Nothing is written.

use std::io;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Problem, Problems, SourceProblem};
use crate::model::{Event, Model};
use crate::resolve::{self, Places, Side};
use crate::source::{LoadError, Source, SourceId, Sources};
use crate::syntax::qapi::{self, Layer, Options, Release, Root};
use crate::syntax::text::{self, ast::Document};

/// A document to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// The file at this path.
    File(PathBuf),
    /// A text that the program has at hand.
    Text {
        /// The name that problems give it.
        name: PathBuf,
        /// Its content.
        text: String,
    },
    /// A document of the specification that others add to.
    Base {
        /// The name that problems give it.
        name: PathBuf,
        /// Its content.
        text: &'static str,
    },
    /// The root of a schema. Its pragmas apply to the modules of that schema that are read alone; nothing else of it is read.
    Root(PathBuf),
    /// A document at this path. If it is a schema, the rules of this release of QEMU apply to it.
    Schema {
        /// The path.
        file: PathBuf,
        /// The release.
        qemu: Release,
    },
}

/// The specification of QEMU's own events, in this project's words.
#[cfg(feature = "builtin")]
#[must_use]
pub fn builtin() -> Vec<Input> {
    let documents = [("spec/qmp-events.txt", qmp_spec::EVENTS), ("spec/qapi-schema.json", qmp_spec::SCHEMA)];
    documents.map(|(name, text)| Input::Base { name: name.into(), text }).into()
}

/// The types of that specification alone, for documents that name them.
#[cfg(feature = "builtin")]
#[must_use]
pub fn builtin_types() -> Input {
    Input::Base { name: "spec/qapi-schema.json".into(), text: qmp_spec::SCHEMA }
}

impl Input {
    /// The name that problems and headers give it.
    #[must_use]
    pub fn name(&self) -> &Path {
        match self {
            Self::File(name)
            | Self::Root(name)
            | Self::Text { name, .. }
            | Self::Base { name, .. }
            | Self::Schema { file: name, .. } => name,
        }
    }

    const fn layer(&self) -> Layer {
        if matches!(self, Self::Base { .. }) { Layer::Lower } else { Layer::Upper }
    }

    /// The release of QEMU whose rules apply to it, if one was asked for.
    const fn release(&self) -> Option<Release> {
        match self {
            Self::Schema { qemu, .. } => Some(*qemu),
            Self::File(_) | Self::Root(_) | Self::Text { .. } | Self::Base { .. } => None,
        }
    }
}

/// The result of reading the documents.
#[derive(Debug)]
pub struct Loaded {
    /// The files read, included ones too, for showing problems.
    pub sources: Sources,
    /// Their problems, in the order of files and places.
    pub problems: Problems,
    /// Their model; `None` if there was an error.
    pub model: Option<Model>,
}

impl Loaded {
    /// The files that were read, included ones too.
    pub fn files(&self) -> impl Iterator<Item = &Path> {
        self.sources.iter().filter(|source| source.is_file()).map(Source::name)
    }

    /// The files that say in their first lines that they are under the GNU GPL, as QEMU's do.
    pub fn under_gpl(&self) -> impl Iterator<Item = &Path> {
        let says_so = |source: &&Source| {
            let mut head = source.text().lines().take(HEAD);
            head.any(|line| line.contains("GNU GPL") || line.contains("SPDX-License-Identifier: GPL"))
        };
        self.sources.iter().filter(|source| source.is_file()).filter(says_so).map(Source::name)
    }
}

/// How many lines of a file may hold its licence.
const HEAD: usize = 40;

/// The kind of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An events text document.
    Text,
    /// A QAPI schema.
    Schema,
    /// JSON of another kind: a model, or what QEMU replied.
    Json,
}

/// Reads and resolves the documents.
///
/// # Errors
/// Returns an error with the path of the first file that cannot be read. A file that is not a document is a problem instead.
pub fn load(inputs: &[Input]) -> Result<Loaded, (PathBuf, io::Error)> {
    load_with(inputs, Options::default())
}

/// The same, with options for schemas.
///
/// # Errors
/// As [`load`].
pub fn load_with(inputs: &[Input], options: Options) -> Result<Loaded, (PathBuf, io::Error)> {
    let mut sources = Sources::default();
    let mut problems = Problems::default();
    let files = read(inputs, &mut sources, &mut problems)?;
    let root = inputs.iter().find_map(|input| if let Input::Root(path) = input { Some(path) } else { None });
    let root = root.map(|path| read_root(path, &mut sources, &mut problems)).transpose()?.flatten();
    let options = Options { root: root.or(options.root), ..options };
    let model = if problems.has_errors() { None } else { mean(&mut sources, &files, options, &mut problems) };
    problems.sort();
    Ok(Loaded { sources, problems, model })
}

fn read(
    inputs: &[Input],
    sources: &mut Sources,
    problems: &mut Problems,
) -> Result<Vec<Root>, (PathBuf, io::Error)> {
    let mut files = Vec::new();
    for input in inputs {
        let read = match input {
            Input::Root(_) => continue,
            Input::File(path) | Input::Schema { file: path, .. } => sources.load(path),
            Input::Text { name, text } => sources.add(name, text.as_str()),
            Input::Base { name, text } => sources.add(name, *text),
        };
        match read {
            Ok(source) => files.push(Root { source, release: input.release(), layer: input.layer() }),
            Err(LoadError::Io(path, error)) => return Err((path, error)),
            Err(LoadError::NotText(found)) => problems.push(found.into()),
        }
    }
    Ok(files)
}

/// Reads the root of a schema whose modules are read alone.
fn read_root(
    path: &Path,
    sources: &mut Sources,
    problems: &mut Problems,
) -> Result<Option<SourceId>, (PathBuf, io::Error)> {
    match sources.load(path) {
        Ok(source) => Ok(Some(source)),
        Err(LoadError::Io(path, error)) => Err((path, error)),
        Err(LoadError::NotText(found)) => {
            problems.push(found.into());
            Ok(None)
        }
    }
}

/// The model of a layer of documents, and the places of its parts.
struct Meaning {
    model: Model,
    places: Places,
}

/// The stages after reading, each of which is the last if it leaves an error. What is added to a base becomes one with it.
fn mean(sources: &mut Sources, files: &[Root], options: Options, problems: &mut Problems) -> Option<Model> {
    let (base, own): (Vec<Root>, Vec<Root>) = files.iter().partition(|root| root.layer == Layer::Lower);
    if base.is_empty() || own.is_empty() {
        return Some(layer(sources, (files, &[]), options, problems)?.model);
    }
    let schemas: Vec<Root> =
        base.iter().filter(|root| kind_of(sources, root) == Kind::Schema).copied().collect();
    let below = layer(sources, (&base, &[]), options, problems)?;
    let files: Vec<Root> = own.into_iter().chain(schemas).collect();
    let above = layer(sources, (&files, &below.model.events), options, problems)?;
    let (base, fork) = (Side::from(&below), Side::from(&above));
    let model = resolve::merge(base, fork, problems);
    (!problems.has_errors()).then_some(model)
}

impl<'a> From<&'a Meaning> for Side<'a> {
    fn from(Meaning { model, places }: &'a Meaning) -> Self {
        Self { model, places }
    }
}

fn kind_of(sources: &Sources, root: &Root) -> Kind {
    let source = sources.get(root.source);
    kind(source.name(), source.text())
}

/// What `files` say, which may name `others`, events that are described elsewhere.
fn layer(
    sources: &mut Sources,
    (files, others): (&[Root], &[Event]),
    options: Options,
    problems: &mut Problems,
) -> Option<Meaning> {
    let mut documents = Vec::new();
    let mut schemas = Vec::new();
    for &root in files {
        let id = root.source;
        match kind_of(sources, &root) {
            Kind::Text => documents.push(text::parse(sources, id, problems)),
            Kind::Json => problems.push(Problem::new(SourceProblem::NoDocument, id.span(0..1))),
            Kind::Schema => schemas.push(root),
        }
    }
    let schema = (!schemas.is_empty()).then(|| qapi::parse_roots(sources, &schemas, options, problems));
    if problems.has_errors() {
        return None;
    }
    let Some(schema) = schema else { return resolved(&documents, None, problems) };
    let (model, places) = (resolve::schema(&schema, problems), resolve::places(&schema));
    let schema = resolve::Schema { model: &model, places: &places, others };
    if problems.has_errors() { None } else { resolved(&documents, Some(schema), problems) }
}

fn resolved(
    documents: &[Document],
    schema: Option<resolve::Schema>,
    problems: &mut Problems,
) -> Option<Meaning> {
    let model = resolve::resolve(documents, schema, problems);
    let mut places = schema.map(|schema| schema.places.clone()).unwrap_or_default();
    places.extend(Places::of_documents(documents));
    (!problems.has_errors()).then_some(Meaning { model, places })
}

/// What the document `text` is, called `name`.
///
/// A schema is written with single quotes, JSON with double ones; comments with `#` alone are a schema where the name ends in `.json`.
#[must_use]
pub fn kind(name: &Path, text: &str) -> Kind {
    let is_code = |line: &&str| !line.is_empty() && !line.starts_with('#');
    let mut lines = text.lines().map(str::trim).filter(is_code);
    let first = lines.next().unwrap_or("");
    let inside = first.strip_prefix(['{', '[']).map(|rest| match rest.trim_start() {
        "" => lines.next().unwrap_or(""),
        rest => rest,
    });
    match inside.and_then(|inside| inside.chars().next()) {
        Some('\'') => Kind::Schema,
        Some('"' | '{' | '}' | ']') => Kind::Json,
        _ if name.extension().is_some_and(|it| it == "json") => Kind::Schema,
        _ => Kind::Text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_lines_of_a_document_show_its_kind() {
        let kind = |name: &str, text| kind(Path::new(name), text);
        assert_eq!(kind("a.txt", "Events\n======\n"), Kind::Text);
        assert_eq!(kind("a.txt", ""), Kind::Text);
        assert_eq!(kind("a", "# -*- Mode\n\n{ 'include': 'b' }"), Kind::Schema);
        assert_eq!(kind("a", "{\n  'enum': 'A' }"), Kind::Schema);
        assert_eq!(kind("a.json", "##\n# nothing yet\n##\n"), Kind::Schema);
        assert_eq!(kind("a.json", "{\n  \"events\": []\n}"), Kind::Json);
        assert_eq!(kind("a.json", "{}"), Kind::Json);
    }

    fn text(name: &str, text: &str) -> Input {
        Input::Text { name: name.into(), text: text.to_owned() }
    }

    #[test]
    fn several_schemas_are_one_even_under_one_name() {
        let types = text("a.json", "{ 'enum': 'Mood', 'data': [ 'gay' ] }");
        let event = text("a.json", "{ 'event': 'MOOD', 'data': { 'mood': 'Mood' } }");
        for inputs in [[types.clone(), event.clone()], [event.clone(), types]] {
            let model = load(&inputs).unwrap().model.unwrap();
            assert_eq!((model.events.len(), model.types.len()), (1, 1));
        }
        let twice = load(&[event.clone(), event]).unwrap();
        assert!(twice.model.is_none(), "what two schemas define is reported");
    }

    #[test]
    fn a_schema_that_another_includes_is_read_once() {
        let folder = tempfile::tempdir().unwrap();
        let (one, two) = (folder.path().join("one.json"), folder.path().join("two.json"));
        std::fs::write(&one, "{ 'include': 'two.json' }\n").unwrap();
        std::fs::write(&two, "{ 'event': 'MOOD' }\n").unwrap();
        for inputs in [[&one, &two], [&two, &one]] {
            let loaded = load(&inputs.map(|path| Input::File(path.clone()))).unwrap();
            assert_eq!(loaded.model.map(|it| it.events.len()), Some(1), "{:?}", loaded.problems);
        }
    }
}
