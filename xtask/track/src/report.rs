//! What was found and drafted, and what a person has to do.

use std::fmt;

/// What was found and drafted.
#[derive(Debug, Default)]
pub struct Report {
    /// The release of the tree.
    pub release: String,
    /// What the specification lacks, and was drafted: a line each.
    pub lacks: Vec<String>,
    /// The texts that were drafted.
    pub drafts: Vec<String>,
    /// Where the rates of events differ.
    pub rates: Vec<String>,
    /// What was compared, with its result.
    pub checks: Vec<String>,
    /// What a person has to do besides the places to write.
    pub tasks: Vec<String>,
    /// The places to write, as `FILE:LINE: TEXT`.
    pub places: Vec<String>,
}

impl Report {
    /// Whether the specification lacks anything.
    #[must_use]
    pub fn lacks(&self) -> bool {
        !self.lacks.is_empty() || !self.rates.is_empty()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "# QEMU {}\n", self.release)?;
        if !self.lacks() {
            writeln!(f, "The specification lacks nothing.\n")?;
        }
        let list = |f: &mut fmt::Formatter<'_>, title: &str, lines: &[String]| {
            if lines.is_empty() {
                return Ok(());
            }
            writeln!(f, "## {title}\n")?;
            lines.iter().try_for_each(|line| writeln!(f, "- {line}"))?;
            writeln!(f)
        };
        list(f, "What the specification lacks", &self.lacks)?;
        if !self.drafts.is_empty() {
            writeln!(f, "## Drafts\n")?;
        }
        self.drafts.iter().try_for_each(|draft| writeln!(f, "{}\n", draft.trim_end()))?;
        list(f, "Rate limits that differ from the code", &self.rates)?;
        list(f, "Checks", &self.checks)?;
        list(f, &format!("Places to write ({})", self.places.len()), &self.places)?;
        list(f, "What else a person has to do", &self.tasks)
    }
}
