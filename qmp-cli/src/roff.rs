//! Sections of manual pages that `clap_mangen` does not have. Both commands include this file.

use std::io::{self, Write};

/// Writes a section of paragraphs, each with the term that it explains.
///
/// # Errors
/// Returns an error if `out` takes no more.
pub fn section(title: &str, paragraphs: &[(&str, &str)], out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, ".SH \"{title}\"")?;
    for (term, text) in paragraphs {
        writeln!(out, ".TP\n\\fB{}\\fR\n{}", escaped(term), escaped(text))?;
    }
    Ok(())
}

/// Writes the section with the pages to read next.
///
/// # Errors
/// Returns an error if `out` takes no more.
pub fn see_also(pages: &[&str], out: &mut dyn Write) -> io::Result<()> {
    let pages: Vec<_> = pages.iter().map(|page| format!("\\fB{}\\fR(1)", escaped(page))).collect();
    writeln!(out, ".SH \"SEE ALSO\"\n{}", pages.join(", "))
}

/// A text without characters that roff would interpret.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\e").replace('-', "\\-").replace('\'', "\\(aq")
}
