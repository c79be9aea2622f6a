//! `qmp-gen check`: what is wrong with the documents.

use clap::Args;
use qmp_gen::model::Model;
use qmp_gen::{Loaded, check};

use super::input::{Documents, Look, count, show};
use super::outcome::{Failure, Outcome, Result};
use super::output;
use super::watch::Changes;

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
    /// Check again whenever a file changes, until the command is stopped
    #[arg(long)]
    watch: bool,
}

impl Check {
    pub(super) fn run(&self) -> Result {
        if self.watch {
            self.run_for_ever()
        } else {
            self.documents.load().and_then(|loaded| self.show(&loaded))
        }
    }

    fn run_for_ever(&self) -> Result {
        if self.documents.has_stdin() {
            return Err(Failure("standard input cannot be watched".to_owned()));
        }
        let mut changes = Changes::new()?;
        changes.watch(self.documents.files())?;
        loop {
            match self.documents.load() {
                Ok(loaded) => {
                    changes.watch(loaded.files())?;
                    self.show(&loaded)?;
                }
                // An editor may be about to put the file back.
                Err(failure) => output::complain(&format!("error: {failure}\n")),
            }
            changes.wait()?;
            output::complain("\n");
        }
    }

    fn show(&self, loaded: &Loaded) -> Result {
        show(loaded, self.format)?;
        let made =
            loaded.model.as_ref().map_or_else(|| "nothing can be made of this".to_owned(), Model::contents);
        output::complain(&format!("{made}: {}\n", count(loaded)));
        let failed = loaded.model.is_none() || (self.strict && !check(loaded).is_empty());
        Ok(if failed { Outcome::Different } else { Outcome::Clean })
    }
}
