//! `qmp-gen check`: what is wrong with the documents.

use clap::Args;
use qmp_gen::{Loaded, check};

use super::fix::fix;
use super::input::{Commands, Documents, Look, count, number, show_problems};
use super::outcome::{Failure, Outcome, Result};
use super::output;
use super::watch::Changes;

#[derive(Debug, Args)]
pub(super) struct Check {
    #[command(flatten)]
    documents: Documents,
    #[command(flatten)]
    commands: Commands,
    /// How problems are shown; `json` and `github` go to standard output
    #[arg(long, value_enum, default_value_t)]
    format: Look,
    /// Let warnings fail, too
    #[arg(long)]
    strict: bool,
    /// Check again whenever a file changes, until the command is stopped
    #[arg(long)]
    watch: bool,
    /// Apply the replacements that are certain to the files
    #[arg(long, conflicts_with = "watch")]
    fix: bool,
}

impl Check {
    pub(super) fn run(&self) -> Result {
        if self.watch {
            return self.run_for_ever();
        }
        if !self.fix {
            return self.documents.load_with(&self.commands).and_then(|loaded| self.show(&loaded));
        }
        let (loaded, fixed) = fix(&self.documents)?;
        if fixed > 0 {
            output::complain(&format!("fixed: {}\n", number(fixed, "problem")));
        }
        self.show(&loaded)
    }

    fn run_for_ever(&self) -> Result {
        if self.documents.has_stdin() {
            return Err(Failure("standard input cannot be watched".to_owned()));
        }
        let mut changes = Changes::new()?;
        changes.watch(self.documents.files())?;
        loop {
            match self.documents.load_with(&self.commands) {
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
        show_problems(loaded, self.format)?;
        let is_refused = self.strict && !check(loaded).is_empty();
        match &loaded.model {
            None => output::complain(&format!("error: {}\n", count(loaded))),
            Some(_) if is_refused => {
                output::complain(&format!("error: {}; `--strict` allows none\n", count(loaded)));
            }
            Some(model) => output::complain(&format!("{}: {}\n", model.contents(), count(loaded))),
        }
        let failed = loaded.model.is_none() || is_refused;
        Ok(if failed { Outcome::Different } else { Outcome::Clean })
    }
}
