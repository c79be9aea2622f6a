//! The QEMU that is tested: an installed program, or one in a folder with a Debian system, which `chroot` runs.

use std::error::Error;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The result of a step.
pub type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// A program, by its path or name.
pub struct Program {
    pub name: PathBuf,
    /// The folder that is the root of the file system for the program, if it is not that of the host.
    pub root: Option<PathBuf>,
}

impl Program {
    /// A command that runs the program.
    pub fn command(&self) -> Command {
        match &self.root {
            None => Command::new(&self.name),
            Some(root) => {
                let mut command = Command::new("chroot");
                command.arg(root).arg(&self.name);
                command
            }
        }
    }

    /// The version that the program prints, such as `7.2.22 (Debian ...)`.
    pub fn version(&self) -> Outcome<String> {
        let output = self.command().arg("--version").output();
        let output = output.map_err(|error| {
            format!("cannot run `{}`: {error}; on Debian, install qemu-system-x86", self.name.display())
        })?;
        let text = String::from_utf8(output.stdout)?;
        let version = text.lines().next().and_then(|line| line.split_once("version "));
        let (_, version) = version
            .ok_or_else(|| format!("no version from QEMU: {}", String::from_utf8_lossy(&output.stderr)))?;
        Ok(version.to_owned())
    }

    /// A folder that has the same path for the program and for the host.
    pub fn folder(&self) -> Outcome<Folder> {
        let Some(root) = &self.root else { return Ok(Folder { inner: tempfile::tempdir()?, link: None }) };
        let inner = tempfile::tempdir_in(root.join("tmp"))?;
        let name = inner.path().file_name().ok_or("a folder without a name")?;
        let link = Path::new("/tmp").join(name);
        symlink(inner.path(), &link)?;
        Ok(Folder { inner, link: Some(link) })
    }
}

/// A folder that is removed when it is dropped.
pub struct Folder {
    inner: tempfile::TempDir,
    /// The link on the host whose path is that of the folder below the root of the program.
    link: Option<PathBuf>,
}

impl Folder {
    pub fn path(&self) -> &Path {
        self.link.as_deref().unwrap_or(self.inner.path())
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if let Some(link) = &self.link {
            let _gone = std::fs::remove_file(link);
        }
    }
}
