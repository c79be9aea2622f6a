//! The manual page.

use std::io::{self, Write};

use clap::CommandFactory as _;

use crate::arguments::{Arguments, EXIT_STATUS};
use crate::roff;

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
    roff::head(&page, out)?;
    roff::section("EXIT STATUS", EXIT_STATUS, out)?;
    roff::section("EXAMPLES", EXAMPLES, out)?;
    roff::see_also(&["qmp-gen", "qemu", "virsh"], out)?;
    page.render_version_section(out)
}
