//! `qmp-gen check`: what is wrong with the documents.

use clap::Args;

use super::input::{Documents, Look, contents, count, show};
use super::{Outcome, Result, output};

#[derive(Debug, Args)]
pub(super) struct Check {
    #[command(flatten)]
    documents: Documents,
    /// How problems are shown; `json` and `github` go to standard output
    #[arg(long, value_enum, default_value_t)]
    format: Look,
    /// Let warnings fail, too
    #[arg(long)]
    strict: bool,
}

impl Check {
    pub(super) fn run(&self) -> Result {
        let loaded = self.documents.load()?;
        show(&loaded, self.format)?;
        let made = loaded.model.as_ref().map_or_else(|| "nothing can be made of this".to_owned(), contents);
        output::complain(&format!("{made}: {}\n", count(&loaded)));
        let failed = loaded.model.is_none() || (self.strict && !loaded.problems.is_empty());
        Ok(if failed { Outcome::Different } else { Outcome::Clean })
    }
}
