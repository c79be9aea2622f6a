//! `qmp-gen diff`: what differs between two specifications.

use std::path::{Path, PathBuf};

use clap::Args;
use qmp_gen::model::Model;
use qmp_gen::{Detail, Input, Introspection, Kind};

use super::changes::{Layout, text};
use super::input::{Commands, Beside, open, show_to_compare};
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
        let changes = qmp_gen::diff(&old.0, &new.0, if masked { Detail::Masked } else { Detail::Full });
        output::print(&text(&changes, self.format))?;
        Ok(if changes.is_empty() { Outcome::Clean } else { Outcome::Different })
    }

    /// What a file says; nothing if it has errors. Problems are shown. JSON is complete, and read alone. The file is opened once.
    fn side(&self, path: &Path) -> Result<Option<(Model, Detail)>> {
        let input = open(path)?;
        let kind = input.kind();
        if kind == Some(Kind::Json) {
            let failure = |error: &dyn std::fmt::Display| Failure::new("read", path.display(), error);
            return json(&input).map(Some).map_err(|error| failure(&error));
        }
        let mut beside = self.beside.clone();
        // A schema names its types itself.
        if kind != Some(Kind::Text) {
            beside.types = Schemas::default();
        }
        let loaded = beside.load(vec![input], &Commands::default())?;
        show_to_compare(&loaded)?;
        Ok(loaded.model.map(|model| (model, Detail::Full)))
    }
}

/// The model in JSON, or that of a reply in it.
fn json(input: &Input) -> std::result::Result<(Model, Detail), Box<dyn std::error::Error>> {
    let bytes = input.bytes().unwrap_or_default();
    let value: serde_json::Value = serde_json::from_slice(bytes)?;
    if value.get("events").is_some() {
        return Ok((serde_json::from_value(value)?, Detail::Full));
    }
    let qemu = Introspection::read(bytes)?;
    Ok((qemu.model, qemu.detail))
}
