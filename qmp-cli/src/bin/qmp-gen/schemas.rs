//! The schemas that a command reads, each with the release of QEMU whose rules apply to it.

use std::path::{Path, PathBuf};

use clap::error::ErrorKind;
use clap::{Arg, ArgAction, ArgMatches, Args, Command, Error, FromArgMatches, value_parser};
use qmp_gen::{Input, Release};

use super::quote::quoted_path;

const TYPES: &str = "types";
const QEMU: &str = "qemu";

/// Schemas, in the order of the command line.
#[derive(Debug, Clone, Default)]
pub(super) struct Schemas {
    schemas: Vec<Schema>,
}

/// A schema and its release, if `--qemu` precedes it.
#[derive(Debug, Clone)]
struct Schema {
    file: PathBuf,
    release: Option<Release>,
}

impl Schemas {
    pub(super) fn is_empty(&self) -> bool {
        self.schemas.is_empty()
    }

    pub(super) fn files(&self) -> impl Iterator<Item = &Path> {
        self.schemas.iter().map(|schema| schema.file.as_path())
    }

    /// The same with other paths.
    pub(super) fn map_paths<E>(&self, mut map: impl FnMut(&Path) -> Result<PathBuf, E>) -> Result<Self, E> {
        let schema = |it: &Schema| Ok(Schema { file: map(&it.file)?, release: it.release });
        Ok(Self { schemas: self.schemas.iter().map(schema).collect::<Result<_, E>>()? })
    }

    pub(super) fn inputs(&self) -> impl Iterator<Item = Input> {
        self.schemas.iter().map(|Schema { file, release }| match *release {
            Some(qemu) => Input::file(file).qemu(qemu),
            None => Input::file(file),
        })
    }

    /// The arguments that name them, as they are typed.
    pub(super) fn words(&self) -> impl Iterator<Item = String> {
        let word = |Schema { file, release }: &Schema| {
            let qemu = release.map(|release| format!("--{QEMU} {release} ")).unwrap_or_default();
            format!("{qemu}--{TYPES} {}", quoted_path(file))
        };
        self.schemas.iter().map(word)
    }
}

impl Args for Schemas {
    fn augment_args(command: Command) -> Command {
        let types = Arg::new(TYPES).long(TYPES).value_name("SCHEMA.json").action(ArgAction::Append);
        let types = types.value_parser(value_parser!(PathBuf));
        let qemu = Arg::new(QEMU).long(QEMU).value_name("VERSION").action(ArgAction::Append);
        let qemu = qemu.value_parser(value_parser!(Release));
        command
            .arg(types.help("A QAPI schema of types that the documents name; files that it includes are read, too"))
            .arg(
                qemu.help("Apply the rules of this QEMU, such as 7.2, to each --types that follows").long_help(
                    "Apply the rules of this QEMU, such as 7.2, to each --types that follows\n\n\
                     Without it, the release is that of a file VERSION in the folder of the schema, or in one of the three \
                     folders above it. Without such a file, it is the newest whose rules accept the schema.",
                ),
            )
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for Schemas {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        let releases: Vec<(usize, Release)> = placed(matches, QEMU);
        let files: Vec<(usize, PathBuf)> = placed(matches, TYPES);
        let last = files.last().map_or(0, |(at, _)| *at);
        if let Some((_, unused)) = releases.iter().find(|(at, _)| *at > last) {
            let message = format!(
                "`--{QEMU} {unused}` applies to each `--{TYPES}` that follows it, and none does\n\n  \
                 name the schema by that option: --{QEMU} {unused} --{TYPES} SCHEMA.json\n"
            );
            return Err(Error::raw(ErrorKind::MissingRequiredArgument, message));
        }
        let release_at =
            |at| releases.iter().rev().find(|(before, _)| *before < at).map(|(_, release)| *release);
        let schemas = files.into_iter().map(|(at, file)| Schema { file, release: release_at(at) });
        Ok(Self { schemas: schemas.collect() })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

/// The values of an option, each with its place on the command line.
fn placed<T: Clone + Send + Sync + 'static>(matches: &ArgMatches, name: &str) -> Vec<(usize, T)> {
    let values = matches.get_many::<T>(name).into_iter().flatten().cloned();
    matches.indices_of(name).into_iter().flatten().zip(values).collect()
}
