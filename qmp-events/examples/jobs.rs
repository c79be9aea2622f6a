//! Typed commands: copies a disk of a running machine to another one. Usage: `jobs SOCKET SOURCE TARGET`, with the names of two nodes.
//!
//! The types are made from `commands/jobs.json`, as a build script does it with `qmp_gen::Builder::commands`.

use std::time::Duration;

use qmp_events::EventKind;
use qmp_events::stream::{Connection, Error, JobEnd, connect};

/// The commands.
#[rustfmt::skip]
#[path = "commands/jobs.rs"]
#[allow(dead_code, reason = "it has more than this example uses")]
pub mod commands;

use commands::{BlockdevMirror, CopyKind, JobComplete, JobDismiss, QueryJobs};

const PATIENCE: Duration = Duration::from_secs(600);

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<_> = std::env::args().collect();
    let [_, socket, source, target] = arguments.as_slice() else {
        return Err("usage: jobs SOCKET SOURCE TARGET".into());
    };
    println!("{:?}", copy(&mut connect(socket)?, source, target)?);
    Ok(())
}

/// Copies a disk, and says how that ended. The job stays until its end was read, so that no reason is lost.
///
/// # Errors
/// Returns an error if a command fails, or if the job does not end in time.
pub fn copy(machine: &mut Connection, source: &str, target: &str) -> Result<JobEnd, Error> {
    const JOB: &str = "copy";
    let ready = machine.expect(EventKind::BlockJobReady);
    let mirror =
        BlockdevMirror::new(source, target, CopyKind::Full).with_job_id(JOB).with_auto_dismiss(false);
    machine.execute(&mirror)?;
    ready.wait(PATIENCE)?;
    machine.execute(&JobComplete::new(JOB))?;
    let end = machine.wait_for_job(JOB, PATIENCE)?;
    for job in machine.execute(&QueryJobs::new())?.iter().filter(|job| job.id == JOB) {
        println!("{}: {}, {} of {} bytes", job.id, job.status, job.current_progress, job.total_progress);
    }
    machine.execute(&JobDismiss::new(JOB))?;
    Ok(end)
}
