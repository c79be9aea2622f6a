//! `qmp-gen diff`: what differs between two specifications.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use qmp_gen::compare::{Detail, changes};
use qmp_gen::introspect;
use qmp_gen::load::{Kind, kind};
use qmp_gen::model::Model;

use super::changes::{Layout, text};
use super::input::{Beside, Documents};
use super::outcome::{Failure, Outcome, Result};
use super::output;
use super::schemas::Schemas;

#[derive(Debug, Args)]
pub(super) struct Diff {
    /// An events text document, a QAPI schema, a model as JSON, or a saved reply to query-qmp-schema
    #[arg(value_name = "OLD")]
    old: PathBuf,
    /// Another
    #[arg(value_name = "NEW")]
    new: PathBuf,
    #[command(flatten)]
    beside: Beside,
    /// How differences are printed
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    format: Layout,
}

impl Diff {
    pub(super) fn run(&self) -> Result {
        let (old, new) = (self.side(&self.old)?, self.side(&self.new)?);
        let (Some(old), Some(new)) = (old, new) else { return Ok(Outcome::Different) };
        let masked = old.1 == Detail::Masked || new.1 == Detail::Masked;
        let changes = changes(&old.0, &new.0, if masked { Detail::Masked } else { Detail::Full });
        output::print(&text(&changes, self.format))?;
        Ok(if changes.is_empty() { Outcome::Clean } else { Outcome::Different })
    }

    /// What a file says; nothing where it has errors. Problems are shown. JSON is whole, and read alone.
    fn side(&self, path: &Path) -> Result<Option<(Model, Detail)>> {
        if let Some(json) = json(path)? {
            return Ok(Some(json));
        }
        let mut beside = self.beside.clone();
        let is_text = |text: &str| kind(path, text) == Kind::Text;
        // A schema names its types itself.
        if !fs::read_to_string(path).is_ok_and(|text| is_text(&text)) {
            beside.types = Schemas::default();
        }
        let model = Documents::single(path.to_owned(), beside).model_to_compare()?;
        Ok(model.map(|model| (model, Detail::Full)))
    }
}

/// The model in a JSON file, or that of a reply in it; nothing if it is not JSON.
fn json(path: &Path) -> Result<Option<(Model, Detail)>> {
    let failure = |error: &dyn std::fmt::Display| Failure::new("read", path.display(), error);
    let Ok(text) = fs::read_to_string(path) else { return Ok(None) };
    if kind(path, &text) != Kind::Json {
        return Ok(None);
    }
    let value: serde_json::Value = serde_json::from_str(&text).map_err(|error| failure(&error))?;
    if value.get("events").is_some() {
        let model = serde_json::from_value(value).map_err(|error| failure(&error))?;
        return Ok(Some((model, Detail::Full)));
    }
    introspect::read(&text).map(|qemu| Some((qemu.model, qemu.detail))).map_err(|error| failure(&error))
}
