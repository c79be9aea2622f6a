//! The manual page.

use std::io::{self, Write};

use clap::CommandFactory as _;

use crate::arguments::{Arguments, EXIT_STATUS};

/// Command lines, each with what it does.
const EXAMPLES: &[(&str, &str)] = &[
    (
        "qmp-tail --retry /run/vm1.qmp 127.0.0.1:4444",
        "Shows the events of two QEMUs, and connects again when one is restarted.",
    ),
    ("qmp-tail /var/log/libvirt/libvirtd.log", "Finds the events in a log."),
    ("virsh qemu-monitor-event --loop | qmp-tail --explain", "Explains events as they come from libvirt."),
    (
        "qmp-tail /run/vm1.qmp --until GUEST_PANICKED,SHUTDOWN --timeout 5m",
        "Waits until the guest panics or shuts down.",
    ),
    (
        "qmp-tail --only 'BLOCK_*' --subject drive0 --format json - < vm1.log",
        "Prints what a log says of a drive, as JSON.",
    ),
    (
        "qmp-tail --watch /run/qmp --metrics 127.0.0.1:9178",
        "Counts the events of all sockets in a folder, for Prometheus.",
    ),
    ("qmp-tail --record today.jsonl /run/vm1.qmp", "Records events, for --replay."),
];

/// Writes the manual page.
pub fn write(out: &mut dyn Write) -> io::Result<()> {
    let command = Arguments::command().after_help("");
    let page = clap_mangen::Man::new(command);
    page.render_title(out)?;
    page.render_name_section(out)?;
    page.render_synopsis_section(out)?;
    page.render_description_section(out)?;
    page.render_options_section(out)?;
    section("EXIT STATUS", EXIT_STATUS, out)?;
    section("EXAMPLES", EXAMPLES, out)?;
    see_also(&["qmp-gen", "qemu", "virsh"], out)?;
    page.render_version_section(out)
}

/// Writes a section of paragraphs, each with the term that it explains.
fn section(title: &str, paragraphs: &[(&str, &str)], out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, ".SH \"{title}\"")?;
    for (term, text) in paragraphs {
        writeln!(out, ".TP\n\\fB{}\\fR\n{}", escaped(term), escaped(text))?;
    }
    Ok(())
}

/// Writes the section with the pages to read next.
fn see_also(pages: &[&str], out: &mut dyn Write) -> io::Result<()> {
    let pages: Vec<_> = pages.iter().map(|page| format!("\\fB{}\\fR(1)", escaped(page))).collect();
    writeln!(out, ".SH \"SEE ALSO\"\n{}", pages.join(", "))
}

/// A text without characters that roff would interpret.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\e").replace('-', "\\-").replace('\'', "\\(aq")
}
