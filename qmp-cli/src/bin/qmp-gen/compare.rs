//! `qmp-gen compare`: a specification against what a QEMU says of itself.

use std::path::PathBuf;

use clap::Args;
use qmp_events::stream::Address;
use qmp_gen::model::{Version, VersionError};
use qmp_gen::{Against, Introspection};

use super::changes::{Layout, comparison};
use super::input::{Documents, open};
use super::outcome::{Failure, Outcome, Result};
use super::{output, qmp};

#[derive(Debug, Args)]
pub(super) struct Compare {
    #[command(flatten)]
    documents: Documents,
    #[command(flatten)]
    qemu: Qemu,
    /// The release that replied, so that what it cannot know yet is no difference; a QEMU that greets says it. A release candidate
    /// counts as the release that it is for
    #[arg(long, value_name = "X.Y", value_parser = release)]
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
    /// A saved reply to query-qmp-schema, or to query-events before QEMU 2.5: the reply, a session with it, what qmp-shell or virsh
    /// printed, or - for standard input
    #[arg(long, value_name = "FILE")]
    introspection: Option<PathBuf>,
    /// The QMP socket of a running QEMU: a path or host:port, as in its arguments
    #[arg(long, value_name = "SOCKET")]
    qmp: Option<Address>,
}

/// A release as people write it: `9.2`, `9.2.1`, `10.0.0-rc2`, or `9.2.92` for the same release candidate.
fn release(text: &str) -> std::result::Result<Version, VersionError> {
    let text = text.split_once("-rc").map_or(text, |(release, _)| release);
    let version: Version = text.parse()?;
    let micro = text.splitn(3, '.').nth(2).and_then(|micro| micro.parse().ok()).unwrap_or(0);
    Ok(Version::of_build(version.major, version.minor, micro))
}

impl Compare {
    pub(super) fn run(&self) -> Result {
        let Some(model) = self.documents.model_to_compare()? else { return Ok(Outcome::Different) };
        let qemu = self.qemu.ask()?;
        let changes = qmp_gen::compare(&model, &qemu, self.against());
        let (elsewhere, differences): (Vec<_>, Vec<_>) =
            changes.into_iter().partition(|change| !change.only.is_empty());
        output::print(&comparison(&differences, &elsewhere, self.format))?;
        Ok(if differences.is_empty() { Outcome::Clean } else { Outcome::Different })
    }

    fn against(&self) -> Against {
        match self.version {
            _ if self.covers => Against::Decoder,
            Some(version) => Against::Release(version),
            None => Against::Itself,
        }
    }
}

impl Qemu {
    /// What QEMU says.
    fn ask(&self) -> Result<Introspection> {
        let (name, bytes) = match (&self.qmp, &self.introspection) {
            (Some(address), _) => {
                let text = qmp::query(address).map_err(|error| Failure::new("ask", address, error))?;
                (address.to_string(), text.into_bytes())
            }
            (None, path) => {
                let path = path.clone().unwrap_or_default();
                let input = open(&path)?;
                (path.display().to_string(), input.bytes().unwrap_or_default().to_vec())
            }
        };
        Introspection::read(&bytes).map_err(|error| Failure::new("read", name, error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_candidate_is_the_release_that_it_is_for() {
        let release = |text| release(text).map(|it| it.to_string());
        for text in ["10.0", "10.0.3", "v10.0.0", "10.0.0-rc2", "9.2.92"] {
            assert_eq!(release(text).as_deref(), Ok("10.0"), "{text}");
        }
        assert!(release("ten").is_err());
    }
}
