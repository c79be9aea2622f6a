//! `qmp-gen explain`: a problem code at length.

use clap::Args;
use qmp_gen::{Explanation, Rule, Sample, Severity, nearest};

use super::diff;
use super::outcome::{Failure, Outcome, Result};
use super::output;

#[derive(Debug, Args)]
pub(super) struct Explain {
    /// The code that follows `error` or `warning`, such as E105, or a rule of `diff`, such as member-removed
    #[arg(value_name = "CODE")]
    code: Option<String>,
}

impl Explain {
    pub(super) fn run(&self) -> Result {
        output::print(&match &self.code {
            Some(code) => match diff::explanation(code) {
                Some(rule) => rule,
                None => explain(code)?,
            },
            None => {
                Explanation::all().map(|it| entry(&it)).chain(Rule::ALL.iter().copied().map(rule)).collect()
            }
        })?;
        Ok(Outcome::Clean)
    }
}

/// A line of the list, for a rule of `diff`.
fn rule(rule: Rule) -> String {
    format!("{rule}  rule     {}\n", rule.about())
}

/// A line of the list.
fn entry(Explanation { code, severity, text, .. }: &Explanation) -> String {
    format!("{code}  {:7}  {}\n", name(*severity), text.lines().next().unwrap_or("").trim())
}

fn explain(code: &str) -> Result<String> {
    let explanation = qmp_gen::explain(code).ok_or_else(|| unknown(code))?;
    let Explanation { code, severity, text, .. } = explanation;
    let lines = text.lines().map(|line| line.strip_prefix(' ').unwrap_or(line));
    let text: Vec<_> = lines.filter(|line| !line.starts_with("```")).collect();
    let samples =
        explanation.samples().map(|(wrong, right)| shown("Wrong", &wrong) + &shown("Right", &right));
    let text = text.join("\n");
    Ok(format!("{code}, {}\n\n{}\n{}", article(severity), text.trim_end(), samples.unwrap_or_default()))
}

/// An example with its title; the names of its files if there are several.
fn shown(title: &str, sample: &Sample) -> String {
    let options = if sample.options.is_empty() {
        String::new()
    } else {
        format!(" (with `{}`)", sample.options.join(" "))
    };
    let mut text = format!("\n{title}{options}:\n");
    for file in &sample.files {
        text.push('\n');
        if sample.files.len() > 1 {
            text.extend(["  ", &file.name, ":\n"]);
        }
        for line in file.shown.trim_end().lines() {
            text += format!("    {line}").trim_end();
            text.push('\n');
        }
    }
    text
}

/// No problem has this code, but perhaps one that is close.
fn unknown(code: &str) -> Failure {
    let near = Explanation::nearest(code).map(|near| near.code);
    let near = near.or_else(|| nearest(code, Rule::ALL.iter().map(|rule| rule.name())));
    let near = near.map_or(String::new(), |near| format!("; did you mean `{near}`?"));
    Failure(format!("no problem has the code `{code}`{near}; `qmp-gen explain` lists all"))
}

fn name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn article(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "an error: no output is written",
        Severity::Warning => "a warning",
    }
}
