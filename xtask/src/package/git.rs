//! A crate of somebody's own depends on a `git` URL: it decodes events with `qmp-events`, and with types that its build script generates.
//!
//! The URL is that of a repository whose only commit has the files that this one tracks, as they are now.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::outside::PROGRAM;
use super::unpacked::{PROFILE, Unpacked};
use crate::run::run;
use crate::workspace::{Result, root};

pub fn build() -> Result {
    let folder = tempfile::Builder::new().prefix("qmp-git-").tempdir()?;
    let clone = folder.path().join("clone");
    copy_tracked(&clone)?;
    for arguments in ["init --quiet", "add --all --force", COMMIT] {
        run(&mut git(&clone, arguments))?;
    }
    let user = folder.path().join("user");
    for (name, text) in [
        ("Cargo.toml", manifest(&clone)),
        (".cargo/config.toml", PROFILE.to_owned()),
        ("build.rs", BUILD.to_owned()),
        ("src/main.rs", format!("{MODULE}{PROGRAM}{MAIN}")),
    ] {
        let path = user.join(name);
        fs::create_dir_all(path.parent().unwrap_or(&user))?;
        fs::write(path, text)?;
    }
    run(&mut Unpacked::cargo(&user, "run --quiet")?)
}

/// The author has to be named where git has no configuration.
const COMMIT: &str =
    "-c user.name=xtask -c user.email=xtask@localhost -c commit.gpgsign=false commit --quiet --message all";

fn git(folder: &Path, arguments: &str) -> Command {
    let mut command = Command::new("git");
    command.current_dir(folder).args(arguments.split(' '));
    command
}

/// Copies the files that git tracks.
fn copy_tracked(to: &Path) -> Result {
    let listed = git(root(), "ls-files -z").output()?;
    if !listed.status.success() {
        return Err(format!("git can't list the files: {}", String::from_utf8_lossy(&listed.stderr)).into());
    }
    let names = String::from_utf8(listed.stdout)?;
    for name in names.split_terminator('\0').map(PathBuf::from) {
        let (from, to) = (root().join(&name), to.join(&name));
        fs::create_dir_all(to.parent().unwrap_or(&to))?;
        // A file that is deleted, and not yet in a commit, is still listed.
        if from.exists() {
            fs::copy(from, to)?;
        }
    }
    Ok(())
}

fn manifest(clone: &Path) -> String {
    let url = format!("git = \"file://{}\"", clone.display());
    format!(
        "[package]\nname = \"user\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\nqmp-events = {{ {url} }}\n\n[build-dependencies]\nqmp-gen = {{ {url}, features = [\"builtin\"] }}\n"
    )
}

const BUILD: &str = r#"fn main() -> Result<(), qmp_gen::Error> {
    qmp_gen::Builder::new().with_builtin_spec().write_to_out_dir("events.rs")
}
"#;

const MODULE: &str = r#"#![deny(warnings)]
pub mod generated {
    include!(concat!(env!("OUT_DIR"), "/events.rs"));
}
"#;

const MAIN: &str = "fn main() {\n    check!(qmp_events);\n    check!(generated);\n}\n";
