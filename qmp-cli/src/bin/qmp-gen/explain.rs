//! `qmp-gen explain`: a problem code at length.

use clap::Args;
use qmp_gen::{Explanation, Severity};

use super::outcome::{Failure, Outcome, Result};
use super::output;

#[derive(Debug, Args)]
pub(super) struct Explain {
    /// The code that stands behind `error` or `warning`, such as E105
    #[arg(value_name = "CODE")]
    code: Option<String>,
}

impl Explain {
    pub(super) fn run(&self) -> Result {
        output::print(&match &self.code {
            Some(code) => explain(code)?,
            None => Explanation::all().map(|it| entry(&it)).collect(),
        })?;
        Ok(Outcome::Clean)
    }
}

/// A line of the list.
fn entry(Explanation { code, severity, text, .. }: &Explanation) -> String {
    format!("{code}  {:7}  {}\n", name(*severity), text.lines().next().unwrap_or("").trim())
}

fn explain(code: &str) -> Result<String> {
    let Explanation { code, severity, text, .. } = qmp_gen::explain(code)
        .ok_or_else(|| Failure(format!("no problem has the code `{code}`; `qmp-gen explain` lists them")))?;
    let lines = text.lines().map(|line| line.strip_prefix(' ').unwrap_or(line));
    let text: Vec<_> = lines.filter(|line| !line.starts_with("```")).collect();
    Ok(format!("{code}, {}\n\n{}\n", article(severity), text.join("\n").trim_end()))
}

fn name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn article(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "an error: nothing is written",
        Severity::Warning => "a warning",
    }
}
