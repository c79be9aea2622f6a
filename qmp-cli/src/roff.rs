//! The parts of a manual page that are the same for both commands.

use std::io::{self, Write};

use clap_mangen::Man;

/// Writes a page up to the options.
pub fn head(man: &Man, out: &mut dyn Write) -> io::Result<()> {
    man.render_title(out)?;
    man.render_name_section(out)?;
    man.render_synopsis_section(out)?;
    man.render_description_section(out)?;
    man.render_options_section(out)
}

/// Writes a section of paragraphs, each with the term that it explains.
pub fn section(title: &str, paragraphs: &[(&str, &str)], out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, ".SH \"{title}\"")?;
    for (term, text) in paragraphs {
        writeln!(out, ".TP\n\\fB{}\\fR\n{}", escaped(term), escaped(text))?;
    }
    Ok(())
}

/// Writes the section with the pages to read next.
pub fn see_also(pages: &[&str], out: &mut dyn Write) -> io::Result<()> {
    let pages: Vec<_> = pages.iter().map(|page| format!("\\fB{}\\fR(1)", escaped(page))).collect();
    writeln!(out, ".SH \"SEE ALSO\"\n{}", pages.join(", "))
}

/// A text without characters that roff would interpret.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\e").replace('-', "\\-").replace('\'', "\\(aq")
}
