//! `qmp-gen sample`: random event lines that the documents allow.

use clap::{Args, ValueEnum};
use qmp_gen::model::is_match;
use qmp_gen::{Optional, Sampler, nearest_event, sample};

use super::input::{Commands, Documents};
use super::outcome::{Failure, Outcome, Result};
use super::output;

#[derive(Debug, Args)]
pub(super) struct Sample {
    #[command(flatten)]
    documents: Documents,
    #[command(flatten)]
    commands: Commands,
    /// How many lines
    #[arg(short, long, value_name = "N", default_value_t = 10)]
    number: usize,
    /// The same seed gives the same lines
    #[arg(long, value_name = "N", default_value_t = 0)]
    seed: u64,
    /// Which of the members that are not always sent
    #[arg(long, value_name = "WHICH", value_enum, default_value_t)]
    members: Which,
    /// Only events whose names this matches: `*` is any part, `?` one character
    #[arg(long, value_name = "NAME", conflicts_with = "names")]
    event: Option<String>,
}

#[derive(Debug, Clone, Copy, Default, ValueEnum)]
enum Which {
    /// All of them, as the newest QEMU could send
    All,
    /// None, as the oldest QEMU could send
    None,
    /// Some, by chance
    #[default]
    Mixed,
}

impl From<Which> for Optional {
    fn from(which: Which) -> Self {
        match which {
            Which::All => Self::All,
            Which::None => Self::None,
            Which::Mixed => Self::Mixed,
        }
    }
}

impl Sample {
    pub(super) fn run(&self) -> Result {
        let Some(model) = self.documents.model(&self.commands)? else { return Ok(Outcome::Different) };
        if !self.commands.patterns().is_empty() {
            let sampler = sample(&model, self.members.into(), self.seed).commands();
            return self.print(sampler, "every command of these would be endless, or too large");
        }
        let wanted = |name: &str| self.event.as_deref().is_none_or(|pattern| is_match(pattern, name));
        if !model.events.iter().any(|event| wanted(event.name.as_str())) {
            let pattern = self.event.as_deref().unwrap_or("*");
            let near = nearest_event(&model, pattern);
            let near = near.map_or(String::new(), |event| format!("; did you mean `{}`?", event.name));
            return Err(Failure(format!("no event is called `{pattern}`{near}")));
        }
        let sampler = sample(&model, self.members.into(), self.seed).only(wanted);
        self.print(sampler, "every line of these events would be endless, or too large for a decoder")
    }

    fn print(&self, sampler: Sampler<'_>, none: &str) -> Result {
        if sampler.is_empty() {
            return Err(Failure(none.to_owned()));
        }
        output::print_all(sampler.take(self.number).map(|line| line + "\n"))?;
        Ok(Outcome::Clean)
    }
}
