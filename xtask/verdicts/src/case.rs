//! A schema of one or more files, as both generators read it from a folder.

use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use crate::layout::{Form, Layout};

/// The name of each root.
pub const ROOT: &str = "schema.json";

/// One file of a schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its path within the folder.
    pub name: PathBuf,
    pub text: String,
}

/// A schema: the root first, then what it includes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    pub files: Vec<File>,
}

impl Case {
    /// A schema of one file.
    pub fn of(text: String) -> Self {
        Self { files: vec![File { name: ROOT.into(), text }] }
    }

    /// Reads the schema at `path` and what it includes.
    ///
    /// A file that cannot be read is left out. Returns `None` if the schema includes a file outside its folder.
    pub fn read(path: &Path) -> io::Result<Option<Self>> {
        let folder = path.parent().unwrap_or(Path::new("."));
        let name = PathBuf::from(path.file_name().unwrap_or_default());
        let mut case = Self { files: vec![File { name, text: fs::read_to_string(path)? }] };
        let mut known: BTreeSet<PathBuf> = case.files.iter().map(|file| file.name.clone()).collect();
        let mut next = 0;
        while let Some(file) = case.files.get(next) {
            next += 1;
            let beside = file.name.parent().unwrap_or(Path::new("")).to_path_buf();
            for include in includes(&file.text) {
                let Some(name) = inside(&beside.join(include)) else { return Ok(None) };
                if !known.insert(name.clone()) {
                    continue;
                }
                if let Ok(text) = fs::read_to_string(folder.join(&name)) {
                    case.files.push(File { name, text });
                }
            }
        }
        Ok(Some(case))
    }

    /// Writes the files into `folder`, and returns the path of the root.
    pub fn write(&self, folder: &Path) -> io::Result<PathBuf> {
        for file in &self.files {
            let path = folder.join(&file.name);
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::write(path, &file.text)?;
        }
        Ok(folder.join(&self.files[0].name))
    }

    /// The same with another text of the file `index`.
    pub fn with(&self, index: usize, text: String) -> Self {
        let mut case = self.clone();
        case.files[index].text = text;
        case
    }
}

impl fmt::Display for Case {
    /// The text, with a margin; files with their names if there are several.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for file in &self.files {
            if self.files.len() > 1 {
                writeln!(f, "   {}:", file.name.display())?;
            }
            for line in file.text.split_inclusive('\n') {
                writeln!(f, "   | {}", visible(line.trim_end_matches('\n')))?;
            }
        }
        Ok(())
    }
}

/// The line with an escape for each character that a terminal may not show.
fn visible(line: &str) -> String {
    let shown = |c: char| match c {
        ' '..='~' => c.to_string(),
        c => c.escape_default().to_string(),
    };
    line.chars().map(shown).collect()
}

/// The paths that a schema includes.
fn includes(text: &str) -> Vec<String> {
    let layout = Layout::new(text);
    let mut found = Vec::new();
    for node in &layout.nodes {
        let Form::Object(pairs) = &node.form else { continue };
        for pair in pairs.iter().filter(|pair| layout.at(&pair.key) == "'include'") {
            found.push(layout.at(&pair.value.place).trim_matches('\'').to_owned());
        }
    }
    found
}

/// The path without `.` and `..`; `None` if it leaves the folder.
fn inside(path: &Path) -> Option<PathBuf> {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::Normal(name) => plain.push(name),
            Component::CurDir => {}
            Component::ParentDir if plain.pop() => {}
            _ => return None,
        }
    }
    Some(plain)
}
