//! The files of a specification.

use std::fs;
use std::path::{Path, PathBuf};

use qmp_gen::model::Model;
use qmp_gen::{Input, load};

use crate::TODO;

/// The texts of a specification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Specification {
    /// `qmp-events.txt`.
    pub events: String,
    /// `qapi-schema.json`.
    pub schema: String,
    /// The folder of both, for messages.
    pub folder: PathBuf,
}

const EVENTS: &str = "qmp-events.txt";
const SCHEMA: &str = "qapi-schema.json";

impl Specification {
    /// Reads the files in `folder`.
    ///
    /// # Errors
    /// Returns an error if one of them cannot be read.
    pub fn read(folder: &Path) -> Result<Self, String> {
        let read = |name: &str| {
            let path = folder.join(name);
            let text = fs::read_to_string(&path);
            text.map_err(|error| format!("cannot read `{}`: {error}", path.display()))
        };
        Ok(Self { events: read(EVENTS)?, schema: read(SCHEMA)?, folder: folder.to_owned() })
    }

    /// Writes the files in `folder`.
    ///
    /// # Errors
    /// Returns an error if one of them cannot be written.
    pub fn write(&self, folder: &Path) -> Result<(), String> {
        for (name, text) in [(EVENTS, &self.events), (SCHEMA, &self.schema)] {
            let path = folder.join(name);
            fs::write(&path, text).map_err(|it| format!("cannot write `{}`: {it}", path.display()))?;
        }
        Ok(())
    }

    /// The places that a person has to write, as `FILE:LINE: TEXT`.
    #[must_use]
    pub fn places(&self) -> Vec<String> {
        let mut places = Vec::new();
        for (name, text) in [(EVENTS, &self.events), (SCHEMA, &self.schema)] {
            let lines = text.lines().enumerate().filter(|(_, line)| line.contains(TODO));
            let name = self.folder.join(name);
            places.extend(lines.map(|(at, line)| format!("{}:{}: {}", name.display(), at + 1, line.trim())));
        }
        places
    }

    /// What is wrong with them, a line each.
    #[must_use]
    pub fn problems(&self) -> Vec<String> {
        let inputs = [(EVENTS, &self.events), (SCHEMA, &self.schema)];
        match load(inputs.map(|(name, text)| Input::text(name, text.as_str()))) {
            Ok(loaded) => qmp_gen::check(&loaded).iter().map(ToString::to_string).collect(),
            Err(error) => vec![error.to_string()],
        }
    }

    /// What they mean.
    ///
    /// # Errors
    /// Returns the problems of the files if one of them is an error.
    pub fn model(&self) -> Result<Model, String> {
        let inputs = [(EVENTS, &self.events), (SCHEMA, &self.schema)];
        let inputs = inputs.map(|(name, text)| Input::text(name, text.as_str()));
        load(inputs).map_err(|error| error.to_string())?.into_model()
    }
}
