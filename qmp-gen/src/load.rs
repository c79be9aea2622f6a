//! From files to the model: [`load`] runs every stage up to `resolve`.
//!
//! Takes any files. What each is, a text document or a schema, is told by its content, so their order is free. Several of
//! a kind are one specification: what one defines, the others may name. All problems of a
//! stage are collected, and a stage with an error is the last one: then the result has no model. Nothing is written.

#[cfg(feature = "compare")]
mod asked;
mod independent;
mod input;
mod kind;

use std::path::Path;

use crate::diagnostic::{
    Diagnostic, Problem, ProblemKind, Problems, Replacement, ResolveProblem, Severity, SourceProblem, nearest,
};
use crate::model::{Event, Model, Version, is_match};
use crate::plan::OptionError;
use crate::resolve::{self, Places, Side};
use crate::source::{LoadError, Source, SourceId, Sources};
use crate::syntax::qapi::{self, Layer, Options, Release, Root};
use crate::syntax::sequence;
use crate::syntax::text::{self, ast::Document};

pub use input::{Input, Inputs, ReadError};
#[cfg(feature = "builtin")]
pub use input::{builtin, builtin_types};
pub use kind::Kind;
pub(crate) use kind::kind;

/// The result of reading the documents.
#[derive(Debug)]
#[non_exhaustive]
pub struct Loaded {
    /// What they say; nothing if there was an error.
    pub model: Option<Model>,
    /// The files that were read, included ones too.
    sources: Sources,
    /// In the order of files and places.
    problems: Problems,
    /// The patterns of commands that select nothing.
    unknown_commands: Vec<OptionError>,
    /// Where the parts of the model are.
    #[cfg_attr(not(feature = "compare"), expect(dead_code, reason = "only comparisons show places"))]
    places: Places,
    /// The release of a schema, if the program that reads it said so.
    release: Option<Version>,
}

/// What is wrong with the documents, in the order of files and places.
#[must_use]
pub fn check(loaded: &Loaded) -> Vec<Diagnostic<'_>> {
    loaded.problems.iter().map(|problem| Diagnostic::new(problem, &loaded.sources)).collect()
}

impl Loaded {
    /// What came of documents with errors.
    pub(crate) fn failed(sources: Sources, problems: Problems) -> Self {
        let (places, release, unknown_commands) = (Places::default(), None, Vec::new());
        Self { model: None, sources, problems, places, release, unknown_commands }
    }

    /// The patterns of commands that select nothing. If there are any, [`model`](Self::model) is `None`, unless
    /// [`Inputs::commands_if_any`] named them.
    #[must_use]
    pub fn unknown_commands(&self) -> &[OptionError] {
        &self.unknown_commands
    }

    /// Whether a problem is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.problems.has_errors()
    }

    /// The model.
    ///
    /// # Errors
    /// Returns all problems, a line each, if one of them is an error.
    pub fn into_model(self) -> Result<Model, String> {
        let Self { model, sources, problems, unknown_commands, .. } = self;
        let line = |problem| Diagnostic::new(problem, &sources).to_string();
        let unknown = unknown_commands.iter().map(ToString::to_string);
        model.ok_or_else(|| problems.iter().map(line).chain(unknown).collect::<Vec<_>>().join("\n"))
    }

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
        self.sources.iter().filter(says_so).map(Source::name)
    }

    /// The release of QEMU that a schema among the documents is of, if that was said by the program or by a file `VERSION`.
    #[must_use]
    pub fn release(&self) -> Option<Version> {
        let mut versions = self.sources.iter().filter(|source| is_version(source));
        self.release.or_else(|| versions.find_map(|source| version(source.text().parse().ok()?)))
    }
}

/// How many lines of a file may hold its licence.
const HEAD: usize = 40;

/// Reads the documents and says what they mean. Several are one specification: what one defines, the others may name.
///
/// # Errors
/// Returns an error if a file can't be read at all: the first such. A file that was read and is not a document is a problem.
pub fn load(inputs: impl Into<Inputs>) -> Result<Loaded, ReadError> {
    let Inputs { list, outside, files: reader, commands, may_lack_commands } = inputs.into();
    let mut sources = Sources::new(reader);
    let mut problems = Problems::default();
    let (mut files, mut sequences) = (Vec::new(), Vec::new());
    let mut options = Options { outside, ..Options::default() };
    for input in &list {
        match input.read(&mut sources) {
            Ok(source) if input.is_root() => options.root = options.root.or(Some(source)),
            Ok(source) if input.is_sequences() => sequences.push(source),
            Ok(source) => files.push(Root { source, release: input.release(), layer: input.layer() }),
            Err(LoadError::Io(path, error)) => return Err(ReadError { path, error }),
            Err(LoadError::NotText(found)) => problems.push(found.into()),
        }
    }
    let mut meaning = None;
    if !problems.has_errors() {
        meaning = mean(&mut sources, &files, (options, &commands), &mut problems);
        meaning = with_sequences(&sources, &sequences, meaning, &mut problems);
    }
    problems.sort();
    let (model, places, unknown_commands) = match meaning {
        Some(Meaning { model, places, commands: known }) => {
            let unknown = unknown(&commands, &known);
            let is_whole = may_lack_commands || unknown.is_empty();
            (is_whole.then_some(model), places, unknown)
        }
        None => (None, Places::default(), Vec::new()),
    };
    let release = list.iter().find_map(|input| version(input.release()?));
    Ok(Loaded { model, sources, problems, unknown_commands, places, release })
}

/// An error for each pattern that selects none of the commands `known`.
fn unknown(patterns: &[String], known: &[String]) -> Vec<OptionError> {
    let is_unknown = |pattern: &&String| !known.iter().any(|name| is_match(pattern, name));
    let error = |pattern: &String| {
        let near = nearest(pattern, known.iter().map(String::as_str)).map(|near| near.word.to_owned());
        OptionError::UnknownCommand { name: pattern.clone(), near, any: !known.is_empty() }
    };
    patterns.iter().filter(is_unknown).map(error).collect()
}

/// Whether a source is the file of a QEMU checkout that names its release.
fn is_version(source: &Source) -> bool {
    source.name().file_name().is_some_and(|name| name == "VERSION")
}

/// The release as facts are dated by it.
fn version(release: Release) -> Option<Version> {
    release.to_string().parse().ok()
}

/// The model of `base` and `fork` together: what only one of them has is optional.
///
/// # Errors
/// Returns what contradicts each other, such as a member that is a string in one and a number in the other.
pub fn merge(base: &Model, fork: &Model) -> Result<Model, Vec<String>> {
    let mut problems = Problems::default();
    let places = Places::default();
    let side = |model| Side { model, places: &places };
    let model = resolve::merge(side(base), side(fork), &mut problems);
    if problems.has_errors() { Err(problems.iter().map(Problem::headline).collect()) } else { Ok(model) }
}

/// The same with the sequences in these sources. If nothing is known of the events, only the form of sequences is checked.
fn with_sequences(
    sources: &Sources,
    list: &[SourceId],
    meaning: Option<Meaning>,
    problems: &mut Problems,
) -> Option<Meaning> {
    let mut sequences = Vec::new();
    for &source in list {
        sequences.extend(sequence::parse(sources, source, problems));
    }
    let mut meaning = meaning?;
    resolve::sequences(&mut meaning.model, &sequences, problems);
    (!problems.has_errors()).then_some(meaning)
}

/// The model of a layer of documents, and the places of its parts.
struct Meaning {
    model: Model,
    places: Places,
    /// The names of all commands, whether they are asked for or not.
    commands: Vec<String>,
}

/// The stages after reading, each of which is the last if it leaves an error. What is added to a base becomes one with it.
fn mean(
    sources: &mut Sources,
    files: &[Root],
    (options, commands): (Options, &[String]),
    problems: &mut Problems,
) -> Option<Meaning> {
    let (base, own): (Vec<Root>, Vec<Root>) = files.iter().partition(|root| root.layer == Layer::Lower);
    if base.is_empty() || own.is_empty() {
        return layer(sources, (files, &[], commands), options, problems);
    }
    let schemas: Vec<Root> =
        base.iter().filter(|root| kind_of(sources, root) == Kind::Schema).copied().collect();
    let below = layer(sources, (&base, &[], &[]), options, problems)?;
    let files: Vec<Root> = own.into_iter().chain(schemas).collect();
    let above = layer(sources, (&files, &below.model.events, commands), options, problems)?;
    let (base, fork) = (Side::from(&below), Side::from(&above));
    let model = resolve::merge(base, fork, problems);
    let mut places = below.places;
    places.extend(above.places);
    (!problems.has_errors()).then_some(Meaning { model, places, commands: above.commands })
}

impl<'a> From<&'a Meaning> for Side<'a> {
    fn from(Meaning { model, places, .. }: &'a Meaning) -> Self {
        Self { model, places }
    }
}

fn kind_of(sources: &Sources, root: &Root) -> Kind {
    let source = sources.get(root.source);
    kind(source.name(), source.text())
}

/// What `files` say, which may name `others`, events that are described elsewhere; with the commands that the patterns select.
fn layer(
    sources: &mut Sources,
    (files, others, commands): (&[Root], &[Event], &[String]),
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
    let errors = problems.count(Severity::Error);
    let schema = (!schemas.is_empty()).then(|| qapi::parse_roots(sources, &schemas, options, problems));
    let is_schema_broken = problems.count(Severity::Error) > errors;
    let others = Others { events: others, commands, is_document_broken: errors > 0, is_schema_broken };
    let resolved = resolved(&documents, schema.as_ref(), &others, problems);
    repair_orders(sources, &documents, problems);
    resolved
}

/// What has to be known beside the documents to say what they mean.
struct Others<'a> {
    /// Events that are described elsewhere.
    events: &'a [Event],
    /// The patterns of the commands to take.
    commands: &'a [String],
    is_document_broken: bool,
    is_schema_broken: bool,
}

/// What the documents mean. If there are errors already, only what does not depend on them is reported.
fn resolved(
    documents: &[Document],
    schema: Option<&qapi::ast::Schema>,
    others: &Others<'_>,
    problems: &mut Problems,
) -> Option<Meaning> {
    let mut found = Problems::default();
    let is_whole = !others.is_schema_broken;
    let commands = schema.map(resolve::command_names).unwrap_or_default();
    let schema = schema.filter(|_| is_whole).map(|schema| {
        let model = resolve::schema_with(schema, others.commands, &mut found);
        (model, resolve::places(schema))
    });
    let is_whole = is_whole && !found.has_errors();
    let known = schema.as_ref().filter(|_| is_whole);
    let known = known.map(|(model, places)| resolve::Schema { model, places, others: others.events });
    let mut said = Problems::default();
    let model = resolve::resolve(documents, known, &mut said);
    found.extend(independent::of(said, problems, documents, is_whole));
    problems.extend(found);
    if !is_whole || others.is_document_broken || problems.has_errors() {
        return None;
    }
    let mut places = schema.map(|(_, places)| places).unwrap_or_default();
    places.extend(Places::of_documents(documents));
    Some(Meaning { model, places, commands })
}

/// Adds to each problem on the order of keys the edits that put all keys of its document in order.
fn repair_orders(sources: &Sources, documents: &[Document], problems: &mut Problems) {
    let is_order = |kind: &ProblemKind| matches!(kind, ProblemKind::Resolve(ResolveProblem::KeyOrder { .. }));
    problems.each_mut(|problem| {
        if !is_order(&problem.kind) {
            return;
        }
        let id = problem.span.source;
        let document = documents.iter().find(|it| it.sections.iter().any(|section| section.is_in(id)));
        let edits = document.map(|it| resolve::reordered(it, sources.get(id).text())).unwrap_or_default();
        let title = "put the keys of all examples in the order in which QEMU writes them";
        problem.replacement = Replacement::edits(title, edits);
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(name: &str, text: &str) -> Input {
        Input::text(name, text)
    }

    #[test]
    fn several_schemas_are_one_even_under_one_name() {
        let types = text("a.json", "{ 'enum': 'Mood', 'data': [ 'gay' ] }");
        let event = text("a.json", "{ 'event': 'MOOD', 'data': { 'mood': 'Mood' } }");
        for inputs in [[types.clone(), event.clone()], [event.clone(), types]] {
            let model = load(inputs).unwrap().model.unwrap();
            assert_eq!((model.events.len(), model.types.len()), (1, 1));
        }
        let twice = load([event.clone(), event]).unwrap();
        assert!(twice.model.is_none(), "what two schemas define is reported");
    }

    #[test]
    fn a_schema_that_another_includes_is_read_once() {
        let folder = tempfile::tempdir().unwrap();
        let (one, two) = (folder.path().join("one.json"), folder.path().join("two.json"));
        std::fs::write(&one, "{ 'include': 'two.json' }\n").unwrap();
        std::fs::write(&two, "{ 'event': 'MOOD' }\n").unwrap();
        for inputs in [[&one, &two], [&two, &one]] {
            let loaded = load(inputs.map(|path| Input::file(path.clone()))).unwrap();
            assert_eq!(loaded.model.map(|it| it.events.len()), Some(1), "{:?}", loaded.problems);
        }
    }
}
