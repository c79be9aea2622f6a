//! `qmp-gen`: checks a specification of QEMU's QMP events, and makes code and documents of it.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run()
}
