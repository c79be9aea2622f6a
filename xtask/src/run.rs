//! Other programs, run in the workspace's folder.

use std::ffi::OsStr;
use std::io::{self, BufRead as _, BufReader, Read, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use nix::sys::resource::{UsageWho, getrusage};

use crate::workspace::{Result, root};

/// The cargo that runs this.
pub fn cargo<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root()).args(arguments);
    command
}

/// Another chore, by the program that runs this one.
pub fn chore(words: &str) -> Command {
    let mut command = Command::new(program().unwrap_or_else(|_| "xtask".into()));
    command.current_dir(root()).args(words.split(' '));
    command
}

/// The file of this program. Where a build has replaced it since, by the same program with other features, that is the new one.
pub fn program() -> Result<PathBuf> {
    let program = std::env::current_exe()?;
    Ok(program.to_str().map_or(program.clone(), |it| it.trim_end_matches(" (deleted)").into()))
}

/// Runs `command` to its end. If it fails, its own output contains the reason.
pub fn run(command: &mut Command) -> Result {
    let program = command.get_program().to_string_lossy().into_owned();
    let status = command.status().map_err(|error| format!("cannot run `{program}`: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{} ended with {status}", shown(command)).into()) }
}

/// Runs `command` to its end, and returns its output and whether it succeeded.
pub fn output(command: &mut Command) -> Result<(String, bool)> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command.stderr(Stdio::inherit()).output();
    let output = output.map_err(|error| format!("cannot run `{program}`: {error}"))?;
    Ok((String::from_utf8(output.stdout)?, output.status.success()))
}

/// Runs `command` to its end and prints its output. If it fails, returns the first line that contains the reason.
pub fn cause(command: &mut Command) -> Option<String> {
    let piped = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let mut child = match piped {
        Ok(child) => child,
        Err(error) => return Some(format!("cannot run it: {error}")),
    };
    let (out, err) = (child.stdout.take(), child.stderr.take());
    let reader = thread::spawn(move || out.and_then(|out| copied(out, io::stdout())));
    let errors = err.and_then(|err| copied(err, io::stderr()));
    let found = reader.join().ok().flatten().or(errors);
    match child.wait() {
        Ok(status) if status.success() => None,
        Ok(status) => Some(found.unwrap_or_else(|| status.to_string())),
        Err(error) => Some(error.to_string()),
    }
}

/// Copies lines from `from` to `to`; the first that looks like the cause of a failure.
fn copied(from: impl Read, mut to: impl Write) -> Option<String> {
    let mut cause = None;
    let lines = BufReader::new(from).split(b'\n').map_while(io::Result::ok);
    for line in lines.map(|line| String::from_utf8_lossy(&line).into_owned()) {
        // Nobody may be reading any more.
        let _closed = writeln!(to, "{line}");
        let is_cause = ["error", "Error:", "FAILED", "stale", "missing", "Diff in", "rejected"]
            .iter()
            .any(|it| line.starts_with(it))
            || line.ends_with("FAILED")
            || line.contains("panicked at");
        cause = cause.or_else(|| is_cause.then(|| line.trim().to_owned()));
    }
    cause
}

/// The processor seconds of all children so far.
pub fn children_seconds() -> Result<f64> {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let time = usage.user_time() + usage.system_time();
    let time =
        Duration::from_secs(time.tv_sec().try_into()?) + Duration::from_micros(time.tv_usec().try_into()?);
    Ok(time.as_secs_f64())
}

/// A command as a user types it.
pub fn shown(command: &Command) -> String {
    let program = command.get_program().to_string_lossy();
    let name = match program.rsplit('/').next().unwrap_or(&program) {
        "xtask" => "cargo xtask",
        name => name,
    };
    let arguments = command.get_args().map(|it| it.to_string_lossy());
    let typed = std::iter::once(name.into()).chain(arguments).collect::<Vec<_>>().join(" ");
    let folder = command.get_current_dir().and_then(|it| it.strip_prefix(root()).ok());
    match folder.filter(|it| !it.as_os_str().is_empty()) {
        Some(folder) => format!("cd {} && {typed}", folder.display()),
        None => typed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cause_of_a_failure_is_the_first_line_that_names_one() {
        let failing = |script: &str| cause(Command::new("sh").args(["-c", script]));
        assert_eq!(failing("echo good; exit 0"), None);
        assert_eq!(failing("echo good; echo 'error: bad'; exit 1").as_deref(), Some("error: bad"));
        assert_eq!(failing("echo 'test a ... FAILED' >&2; exit 1").as_deref(), Some("test a ... FAILED"));
        assert_eq!(failing("exit 3").as_deref(), Some("exit status: 3"));
    }
}
