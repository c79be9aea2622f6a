//! Other programs, run in the workspace's folder.

use std::ffi::OsStr;
use std::process::Command;

use crate::{Result, root};

/// The cargo that runs this.
pub fn cargo<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root()).args(arguments);
    command
}

/// Runs `command` to its end; what it printed says why it failed.
pub fn run(command: &mut Command) -> Result {
    let program = command.get_program().to_string_lossy().into_owned();
    let status = command.status().map_err(|error| format!("cannot run `{program}`: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{} ended with {status}", shown(command)).into()) }
}

/// Runs `command` to its end; what it printed, and whether it succeeded.
pub fn output(command: &mut Command) -> Result<(String, bool)> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command.stderr(std::process::Stdio::inherit()).output();
    let output = output.map_err(|error| format!("cannot run `{program}`: {error}"))?;
    Ok((String::from_utf8(output.stdout)?, output.status.success()))
}

/// A command as one would type it.
pub fn shown(command: &Command) -> String {
    let program = command.get_program().to_string_lossy();
    let name = program.rsplit('/').next().unwrap_or(&program);
    let arguments = command.get_args().map(|it| it.to_string_lossy());
    std::iter::once(name.into()).chain(arguments).collect::<Vec<_>>().join(" ")
}
