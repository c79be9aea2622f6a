//! What a stage may write, before and after it.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::workspace::{Result, root};

/// The content of each file, by its path from the workspace's folder.
pub struct Files(BTreeMap<PathBuf, Vec<u8>>);

impl Files {
    /// Reads `paths`, which are files and folders.
    pub fn read(paths: &[&str]) -> Result<Self> {
        let mut files = Self(BTreeMap::new());
        for path in paths {
            files.add(Path::new(path))?;
        }
        Ok(files)
    }

    fn add(&mut self, path: &Path) -> Result {
        let full = root().join(path);
        if full.is_dir() {
            for entry in fs::read_dir(&full)? {
                self.add(&path.join(entry?.file_name()))?;
            }
            return Ok(());
        }
        match fs::read(&full) {
            Ok(bytes) => drop(self.0.insert(path.to_owned(), bytes)),
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(format!("{}: {error}", full.display()).into()),
        }
        Ok(())
    }

    /// Prints what became of each file, with its size; how many changed.
    pub fn print_since(&self, before: &Self, lists_all: bool) -> usize {
        let mut changed = 0;
        for (path, bytes) in &self.0 {
            let same = before.0.get(path) == Some(bytes);
            changed += usize::from(!same);
            if lists_all || !same {
                let state = if same { "unchanged" } else { "written" };
                println!("  {state:9}  {}  {}", path.display(), size(bytes.len() as u64));
            }
        }
        for path in before.0.keys().filter(|path| !self.0.contains_key(*path)) {
            changed += 1;
            println!("  removed    {}", path.display());
        }
        changed
    }
}

/// A number of bytes, as one reads it.
pub fn size(bytes: u64) -> String {
    match bytes {
        0..1000 => format!("({bytes} bytes)"),
        _ => format!("({} KB)", bytes.div_ceil(1000)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_changed_and_removed_files_count_and_the_same_ones_do_not() {
        let files = |pairs: &[(&str, &str)]| {
            Files(pairs.iter().map(|(path, text)| ((*path).into(), (*text).into())).collect())
        };
        let before = files(&[("a", "1"), ("b", "1"), ("c", "1")]);
        let after = files(&[("a", "1"), ("b", "2"), ("d", "1")]);
        assert_eq!(after.print_since(&before, false), 3);
        assert_eq!(after.print_since(&after, true), 0);
    }

    #[test]
    fn sizes_are_rounded_up() {
        assert_eq!([size(999), size(1000), size(1001)], ["(999 bytes)", "(1 KB)", "(2 KB)"]);
    }
}
