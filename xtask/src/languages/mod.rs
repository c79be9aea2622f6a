//! `cargo xtask languages`: what public code generators make of the JSON Schema, tried on lines that QEMU sent.
//!
//! Each tool generates from the schema; what it makes is compiled, decodes each line and encodes it again, and the result has the same
//! value. The programs of `qmp-events/OTHER-LANGUAGES.md` run on the same lines. Versions are pinned in `xtask/languages` and
//! `xtask/typify`. A tool that cannot be installed, because its registry does not answer, is reported as not run.

mod input;
mod install;
mod recipes;
mod tools;

use clap::Args;

use crate::workspace::Result;
use input::{Documents, Work};
use install::Missing;
use tools::{Made, TOOLS, Tool};

#[derive(Debug, Args)]
pub struct Languages {
    #[command(flatten)]
    documents: Documents,
    /// Only these tools, by a part of their name
    tools: Vec<String>,
}

/// How a tool did.
enum Outcome {
    Made(Made),
    NotRun,
    Failed,
}

impl Languages {
    pub fn run(&self) -> Result {
        let work = Work::new(&self.documents)?;
        let missing = Missing::install(&work);
        let is_chosen = |tool: &&Tool| {
            self.tools.is_empty() || self.tools.iter().any(|part| tool.name.contains(part.as_str()))
        };
        println!("| tool | lines generated | events known | lines decoded |\n|---|---|---|---|");
        let outcomes: Vec<_> =
            TOOLS.iter().filter(is_chosen).map(|tool| (tool, tool.outcome(&work, &missing))).collect();
        let mut failed: Vec<_> = outcomes
            .iter()
            .filter(|(tool, outcome)| !tool.passes(&work, outcome))
            .map(|it| it.0.name.to_owned())
            .collect();
        if !work.is_own || !self.tools.is_empty() {
            return end(&failed);
        }
        for (language, outcome) in recipes::run(&work, &missing) {
            match outcome {
                Ok(None) => println!("recipe for {language}: passed"),
                Ok(Some(reason)) => println!("recipe for {language}: not run: {reason}"),
                Err(error) => {
                    println!("recipe for {language}: {error}");
                    failed.push(format!("recipe for {language}"));
                }
            }
        }
        end(&failed)
    }
}

fn end(failed: &[String]) -> Result {
    if failed.is_empty() {
        Ok(())
    } else {
        Err(format!("below what is expected: {}", failed.join(", ")).into())
    }
}

impl Tool {
    /// Runs it and prints its row.
    fn outcome(&self, work: &Work, missing: &Missing) -> Outcome {
        if let Some(reason) = missing.reason(self.needs) {
            println!("| {} | not run: {reason} | | |", self.name);
            return Outcome::NotRun;
        }
        match (self.run)(work) {
            Ok(made) => {
                let generated =
                    if made.generated == 0 { "–".to_owned() } else { made.generated.to_string() };
                let (known, decoded) = (made.known, made.decoded);
                let (events, lines) = (work.events.len(), work.count);
                println!("| {} | {generated} | {known} of {events} | {decoded} of {lines} |", self.name);
                Outcome::Made(made)
            }
            Err(error) => {
                println!("| {} | failed: {error} | | |", self.name);
                Outcome::Failed
            }
        }
    }

    /// Whether it knows every event and decodes every line; random lines may hold what the tool is known not to read.
    fn passes(&self, work: &Work, outcome: &Outcome) -> bool {
        match outcome {
            Outcome::NotRun => true,
            Outcome::Failed => false,
            Outcome::Made(made) => {
                let complete = made.decoded == work.count;
                if let (false, false, Some(limit)) = (complete, work.is_own, self.limit) {
                    println!("{}: {limit}", self.name);
                }
                made.known == work.events.len() && (complete || (!work.is_own && self.limit.is_some()))
            }
        }
    }
}
