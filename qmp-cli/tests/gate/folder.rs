//! A folder with documents, and what `qmp-gen diff` says in it.

use std::path::Path;
use std::process::Command;

pub const QMP_GEN: &str = env!("CARGO_BIN_EXE_qmp-gen");

/// A folder that is removed when the value is dropped.
pub struct Folder(tempfile::TempDir);

impl Folder {
    pub fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    pub fn write(&self, name: &str, text: &str) {
        let path = self.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    pub fn git(&self, words: &[&str]) -> String {
        git(self.path(), words)
    }

    /// A repository with what was written as its only commit.
    pub fn commit(&self) {
        if !self.path().join(".git").exists() {
            self.git(&["init", "--quiet", "--initial-branch=main"]);
        }
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message=a change"]);
    }

    /// Runs `qmp-gen diff` in the folder `inner`.
    pub fn diff_in(&self, inner: &str, words: &[&str]) -> (Option<i32>, String, String) {
        let output =
            Command::new(QMP_GEN).current_dir(self.path().join(inner)).arg("diff").args(words).output();
        let output = output.unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        (output.status.code(), text(output.stdout), text(output.stderr))
    }

    pub fn diff(&self, words: &[&str]) -> (Option<i32>, String, String) {
        self.diff_in("", words)
    }

    /// Asserts that nothing differs.
    pub fn same(&self, words: &[&str]) {
        let (code, out, err) = self.diff(words);
        assert_eq!((code, out.as_str()), (Some(0), "no difference\n"), "{words:?}: {err}");
    }

    /// What is said of operands that cannot be read.
    pub fn refused(&self, words: &[&str]) -> String {
        let (code, out, err) = self.diff(words);
        assert_eq!((code, out.as_str()), (Some(2), ""), "{words:?}: {err}");
        err
    }
}

fn git(folder: &Path, words: &[&str]) -> String {
    let mut command = Command::new("git");
    command.current_dir(folder).args(["-c", "user.name=a", "-c", "user.email=a@b"]).args(words);
    // The test itself may run in a hook.
    for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] {
        command.env_remove(name);
    }
    command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_ALLOW_PROTOCOL", "file");
    let output = command.output().expect("git can be run");
    assert!(output.status.success(), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}
