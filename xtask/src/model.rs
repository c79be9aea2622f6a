//! `cargo xtask model`: the model check of `qmp_events::stream`, and the faults that it has to find.

use std::fs;
use std::path::Path;
use std::process::Command;

use clap::Args;

use crate::packages::{own, target};
use crate::run::{cargo, output, run};
use crate::workspace::{Result, root};

#[derive(Debug, Args)]
pub struct Model {
    /// Put faults into copies of the sources, one at a time, and see that each is found
    #[arg(long)]
    seeded: bool,
}

/// A fault: what it is called, its file below `qmp-events/src/stream`, the text that it replaces, and its own.
struct Fault {
    name: &'static str,
    file: &'static str,
    right: &'static str,
    wrong: &'static str,
}

const FAULTS: [Fault; 3] = [
    Fault {
        name: "a lost wake-up: the lock is released between the look and the waker",
        file: "hub/mod.rs",
        right: "            consumer.waker = Some(cx.waker().clone());\n            return Poll::Pending;",
        wrong: "            drop(state);
            let mut state = self.lock();
            let Some(consumer) = state.consumers.get(id) else { return Poll::Ready(false) };
            consumer.waker = Some(cx.waker().clone());
            return Poll::Pending;",
    },
    Fault {
        name: "a wait that ignores the end of the connection",
        file: "hub/mod.rs",
        right: "if ended || consumer.has_lost_its_connection(ready, epoch) {",
        wrong: "if false && (ended || consumer.has_lost_its_connection(ready, epoch)) {",
    },
    Fault {
        name: "a deadline between the look and the wait, which loses what came",
        file: "park.rs",
        right: "return if let Poll::Ready(value) = poll(&cx) { Some(value) } else { None };",
        wrong: "let _lost = poll(&cx);\n                return None;",
    },
];

impl Model {
    pub fn run(&self) -> Result {
        if !self.seeded {
            return run(&mut own("model", "test --quiet --lib stream::model"));
        }
        FAULTS.iter().try_for_each(Fault::is_found)
    }
}

impl Fault {
    /// Checks a copy of the sources that has the fault.
    fn is_found(&self) -> Result {
        let folder = tempfile::tempdir()?;
        for part in ["qmp-events/src", "qmp-events/generated", "xtask/model", "xtask/.cargo"] {
            copy(&root().join(part), &folder.path().join(part))?;
        }
        let path = folder.path().join("qmp-events/src/stream").join(self.file);
        let text = fs::read_to_string(&path)?;
        if text.matches(self.right).count() != 1 {
            return Err(format!("{}: the text that the fault replaces is not there once", self.file).into());
        }
        fs::write(&path, text.replace(self.right, self.wrong))?;
        let (printed, passed) = output(&mut check(folder.path()))?;
        if passed || !printed.contains("test result: FAILED") {
            return Err(format!("not found: {}", self.name).into());
        }
        println!("found: {}", self.name);
        Ok(())
    }
}

fn check(folder: &Path) -> Command {
    let mut command = cargo("test --lib stream::model".split(' '));
    command.current_dir(folder.join("xtask/model")).env("CARGO_TARGET_DIR", target());
    command
}

/// Copies a folder, without the output of builds.
fn copy(from: &Path, to: &Path) -> Result {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (path, goal) = (entry.path(), to.join(entry.file_name()));
        if entry.file_type()?.is_file() {
            fs::copy(path, goal)?;
        } else if entry.file_name() != "target" {
            copy(&path, &goal)?;
        }
    }
    Ok(())
}
