//! What `diff` compares: a file, a folder with a schema, a pipe, standard input, or a file or folder of a git revision.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use qmp_gen::model::{Model, Version, is_match};
use qmp_gen::plan::OptionError;
use qmp_gen::{Detail, Files, Input, Introspection, Kind, Loaded, nearest};

use super::git;
use super::input::{Beside, Commands, open, show_to_compare};
use super::outcome::{Failure, Result};
use super::schemas::Schemas;

/// The content of an operand.
pub(super) enum Content {
    /// Documents, with or without errors.
    Documents(Box<Loaded>),
    /// A model, or a reply of a QEMU, which may say its release.
    Json(Box<Model>, Detail, Option<Version>),
}

/// The patterns of commands that selected none of an operand.
pub(super) type Unknown = Vec<OptionError>;

impl Content {
    /// Reads an operand with these commands, and shows its problems.
    pub(super) fn read(path: &Path, beside: &Beside, commands: &Commands) -> Result<(Self, Unknown)> {
        let place = Place::find(path)?;
        let inputs = place.inputs(path)?;
        let kinds: Vec<Option<Kind>> = inputs.iter().map(|(_, kind)| *kind).collect();
        let mut inputs: Vec<Input> = inputs.into_iter().map(|(input, _)| input).collect();
        if kinds.contains(&Some(Kind::Json))
            && let Some(input) = inputs.pop()
        {
            let read = json(place.bytes(&input)?.as_slice(), commands);
            let read = read.map_err(|error| Failure::new("read", path.display(), error))?;
            return read.with_commands(path, commands);
        }
        let mut beside = beside.clone();
        // A schema names its types itself.
        if kinds.iter().any(|kind| *kind != Some(Kind::Text)) {
            beside.types = Schemas::default();
        }
        if !commands.is_empty() && beside.types.is_empty() && !kinds.contains(&Some(Kind::Schema)) {
            let text = "has no commands; name the schema that has them with --types";
            return Err(Failure(format!("`{}` {text}", path.display())));
        }
        let loaded = match place.revision() {
            Some(revision) => {
                let beside = beside.map_paths(|path| revision.beside(path))?;
                beside.load_from(inputs, (commands, Some(Arc::clone(revision) as Arc<dyn Files>)))?
            }
            None => beside.load_from(inputs, (commands, None))?,
        };
        show_to_compare(&loaded)?;
        let unknown = loaded.unknown_commands().to_vec();
        Ok((Self::Documents(Box::new(loaded)), unknown))
    }

    /// A model or a reply with only these commands.
    fn with_commands(self, path: &Path, commands: &Commands) -> Result<(Self, Unknown)> {
        let Self::Json(mut model, detail, release) = self else { return Ok((self, Vec::new())) };
        let known: Vec<String> = model.commands.iter().map(|it| it.name.to_string()).collect();
        let patterns = commands.patterns();
        model.keep_commands(|it| patterns.iter().any(|pattern| is_match(pattern, it.name.as_str())));
        let has_none = |text: &str| Err(Failure(format!("`{}` {text}", path.display())));
        match (detail, commands.is_empty()) {
            (Detail::Names, false) => return has_none("is a reply to query-events, which has no commands"),
            (Detail::Full, false) if known.is_empty() => {
                return has_none("has no commands; make it with `qmp-gen model --command NAME`");
            }
            _ => {}
        }
        let is_unknown =
            |pattern: &&String| !model.commands.iter().any(|it| is_match(pattern, it.name.as_str()));
        let unknown = patterns.iter().filter(is_unknown).map(|pattern| OptionError::UnknownCommand {
            name: pattern.clone(),
            near: nearest(pattern, known.iter().map(String::as_str)).map(str::to_owned),
            any: true,
        });
        let unknown = unknown.collect();
        Ok((Self::Json(model, detail, release), unknown))
    }

    /// What is compared; nothing if there are errors.
    pub(super) fn operand(&self) -> Option<qmp_gen::Operand<'_>> {
        match self {
            Self::Documents(loaded) => qmp_gen::Operand::loaded(loaded),
            Self::Json(model, detail, release) => {
                Some(qmp_gen::Operand::model(model, *detail).of_release(*release))
            }
        }
    }
}

/// Where an operand is.
enum Place {
    /// A file, a pipe or standard input.
    File,
    Folder,
    Revision(Arc<git::Revision>, String),
}

impl Place {
    fn find(path: &Path) -> Result<Self> {
        if let Some(operand) = git::Operand::parse(path)? {
            let (revision, inner) = operand.open()?;
            return Ok(Self::Revision(revision, inner));
        }
        Ok(if path.is_dir() { Self::Folder } else { Self::File })
    }

    fn revision(&self) -> Option<&Arc<git::Revision>> {
        match self {
            Self::Revision(revision, _) => Some(revision),
            _ => None,
        }
    }

    /// The documents of the operand, with their kinds.
    fn inputs(&self, path: &Path) -> Result<Vec<(Input, Option<Kind>)>> {
        match self {
            Self::File => {
                let input = open(path).map_err(|failure| with_scheme(path, failure))?;
                let kind = input.kind();
                Ok(vec![(input, kind)])
            }
            Self::Folder => {
                let names = std::fs::read_dir(path).map_err(|it| Failure::new("read", path.display(), it))?;
                let names = names.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect();
                let found = documents(names, |name| path.join(name).is_file());
                let found: Vec<PathBuf> = found.into_iter().map(|name| path.join(name)).collect();
                if found.is_empty() {
                    return Err(empty(path));
                }
                found.into_iter().map(|path| open(&path).map(|it| (it.clone(), it.kind()))).collect()
            }
            Self::Revision(revision, inner) => Self::in_revision(path, revision, inner),
        }
    }

    fn in_revision(path: &Path, revision: &git::Revision, inner: &str) -> Result<Vec<(Input, Option<Kind>)>> {
        let names = if revision.is_file(inner) {
            vec![inner.to_owned()]
        } else if revision.is_folder(inner) {
            let at = |name: &str| if inner.is_empty() { name.to_owned() } else { format!("{inner}/{name}") };
            let found = documents(revision.files_in(inner), |name| revision.is_file(&at(name)));
            if found.is_empty() {
                return Err(empty(path));
            }
            found.iter().map(|name| at(name)).collect()
        } else {
            // A submodule or a link says why it cannot be read.
            let error = revision.read(&revision.name(inner)).err();
            let error = error.filter(|it| it.kind() != std::io::ErrorKind::NotFound);
            return Err(error.map_or_else(
                || revision.missing(inner),
                |error| Failure::new("read", path.display(), error),
            ));
        };
        let input = |name: String| {
            let name = revision.name(&name);
            let bytes = revision.read(&name);
            let bytes = bytes.map_err(|error| Failure::new("read", name.display(), error))?;
            let kind = Input::text(&name, bytes).kind();
            Ok((Input::file(name), kind))
        };
        names.into_iter().map(input).collect()
    }

    /// The content of an input.
    fn bytes(&self, input: &Input) -> Result<Vec<u8>> {
        let failure = |error| Failure::new("read", input.name().display(), error);
        match (input.bytes(), self.revision()) {
            (Some(bytes), _) => Ok(bytes.to_vec()),
            (None, Some(revision)) => revision.read(input.name()).map_err(failure),
            (None, None) => std::fs::read(input.name()).map_err(failure),
        }
    }
}

/// A hint for those who write a file of a revision as git does, without what precedes it here.
fn with_scheme(path: &Path, failure: Failure) -> Failure {
    let text = path.display().to_string();
    let is_revision =
        !path.exists() && text.split_once(':').is_some_and(|(revision, _)| git::is_revision(revision));
    if is_revision { Failure(format!("{failure}; a file of a revision is `git:{text}`")) } else { failure }
}

/// The documents of a folder: its schema, as a checkout of QEMU has it, and the text documents beside it.
fn documents(mut names: Vec<String>, is_file: impl Fn(&str) -> bool) -> Vec<String> {
    let is_text = |name: &str| Path::new(name).extension().is_some_and(|it| it == "txt");
    names.retain(|name| name.contains("qmp-events") && is_text(name) && is_file(name));
    names.sort_unstable();
    let schema = ["qapi-schema.json", "qapi/qapi-schema.json"].into_iter().find(|name| is_file(name));
    names.extend(schema.map(str::to_owned));
    names
}

fn empty(folder: &Path) -> Failure {
    Failure(format!(
        "the folder `{}` has no `qapi-schema.json`, `qapi/qapi-schema.json` or `*qmp-events*.txt`",
        folder.display()
    ))
}

/// The model in JSON, or that of a reply in it.
fn json(bytes: &[u8], commands: &Commands) -> std::result::Result<Content, Box<dyn std::error::Error>> {
    let value: std::result::Result<serde_json::Value, _> = serde_json::from_slice(bytes);
    if let Ok(value) = value
        && value.get("events").is_some()
    {
        return Ok(Content::Json(Box::new(serde_json::from_value(value)?), Detail::Full, None));
    }
    let qemu = Introspection::read_with_commands(bytes, &commands.patterns())?;
    Ok(Content::Json(Box::new(qemu.model), qemu.detail, qemu.version))
}
