//! `qmp-gen compare`: a specification against what a QEMU says of itself.

use std::fs;
use std::path::PathBuf;

use clap::Args;
use qmp_events::stream::Address;
use qmp_gen::compare::{Change, Detail, changes};
use qmp_gen::introspect;
use qmp_gen::model::{Model, Version};

use super::changes::{Layout, text};
use super::input::Documents;
use super::{Failure, Outcome, Result, output, qmp};

#[derive(Debug, Args)]
pub(super) struct Compare {
    #[command(flatten)]
    documents: Documents,
    #[command(flatten)]
    qemu: Qemu,
    /// The release that replied, so that what it cannot know yet is no difference; a running QEMU says it
    #[arg(long, value_name = "X.Y")]
    version: Option<Version>,
    /// Only what a decoder of this specification would fail on, or not know
    #[arg(long)]
    covers: bool,
    /// How differences are printed
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    format: Layout,
}

/// Where QEMU's word comes from.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
struct Qemu {
    /// A saved reply to query-qmp-schema
    #[arg(long, value_name = "FILE")]
    introspection: Option<PathBuf>,
    /// The QMP socket of a running QEMU: a path or host:port, as in its arguments
    #[arg(long, value_name = "SOCKET")]
    qmp: Option<Address>,
}

impl Compare {
    pub(super) fn run(&self) -> Result {
        let Some(model) = self.documents.model()? else { return Ok(Outcome::Different) };
        let (qemu, version) = self.qemu.ask()?;
        let changes = self.changes(&model, &qemu, self.version.or(version));
        output::print(&text(&changes, self.format))?;
        Ok(if changes.is_empty() { Outcome::Clean } else { Outcome::Different })
    }

    fn changes(&self, model: &Model, qemu: &Model, version: Option<Version>) -> Vec<Change> {
        if self.covers {
            let mut changes = changes(&model.at_any_release(), qemu, Detail::Masked);
            changes.retain(Change::uncovered);
            return changes;
        }
        match version {
            Some(version) => changes(&model.at(version), qemu, Detail::Masked),
            None => changes(model, qemu, Detail::Masked),
        }
    }
}

impl Qemu {
    /// What QEMU says, and which release it is if that is known.
    fn ask(&self) -> Result<(Model, Option<Version>)> {
        let (name, text, version) = if let Some(address) = &self.qmp {
            let answer = qmp::query(address).map_err(|error| Failure::new("ask", address, error));
            let (text, version) = answer?;
            (address.to_string(), text, version)
        } else {
            let path = self.introspection.clone().unwrap_or_default();
            let name = path.display().to_string();
            (name.clone(), fs::read_to_string(path).map_err(|error| Failure::new("read", name, error))?, None)
        };
        let model = introspect::read(&text).map_err(|error| Failure::new("read", name, error))?;
        Ok((model, version))
    }
}
