//! Both verdicts on one schema.

use std::fs;
use std::io;
use std::path::Path;

use tempfile::TempDir;

use crate::case::Case;
use crate::layout::Layout;
use crate::oracle::{Answer, Oracle, Verdict};
use crate::ours::{Ours, Rules};

/// The verdicts of both generators.
#[derive(Debug, Clone)]
pub struct Outcome {
    pub qemu: Answer,
    pub ours: Ours,
}

impl Outcome {
    /// Whether one generator accepts a schema that the other rejects.
    ///
    /// If QEMU's generator crashes, it has no verdict that ours could differ from. A panic of ours always differs.
    pub fn differs(&self) -> bool {
        match self.qemu.verdict {
            _ if matches!(self.ours, Ours::Panic(_)) => true,
            Verdict::Crash => false,
            _ => self.qemu.accepted() != self.ours.accepted(),
        }
    }

    /// What identifies a difference: the error of QEMU's generator and the code of ours.
    pub fn key(&self) -> (Option<usize>, String) {
        (self.qemu.site, self.ours.label().to_owned())
    }

    /// Whether both reject and the first error of ours is elsewhere.
    ///
    /// It is in the same place if it is in the same line, or in a later one of the same definition.
    pub fn misplaced(&self, case: &Case) -> bool {
        let (Some(theirs), Ours::Rejected { file, line, .. }) = (self.qemu.line, &self.ours) else {
            return false;
        };
        let named = |name: &Path| {
            name.file_name()
                .is_some_and(|it| Some(it.to_string_lossy().as_ref()) == self.qemu.file.as_deref())
        };
        let text = case.files.iter().find(|it| named(&it.name)).map_or("", |it| it.text.as_str());
        Some(file) != self.qemu.file.as_ref() || *line < theirs || *line > definition_end(text, theirs)
    }
}

/// The last line of the definition that contains `line`.
fn definition_end(text: &str, line: usize) -> usize {
    // Both count lines that end in any way.
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let layout = Layout::new(&text);
    let number = |at: usize| text[..at].matches('\n').count() + 1;
    let mut units = layout.units.iter().map(|unit| number(unit.place.start)..=number(unit.place.end));
    if let Some(lines) = units.find(|lines| lines.contains(&line)) {
        return *lines.end();
    }
    let opens = |text: &str| text.starts_with("##") || text.starts_with('{');
    let later = text.lines().enumerate().skip(line).find(|(_, text)| opens(text));
    later.map_or_else(|| text.lines().count() + 1, |(index, _)| index)
}

/// Asks both generators.
pub struct Judge {
    pub oracle: Oracle,
    rules: Rules,
    folder: TempDir,
    /// How many schemas were judged.
    pub asked: usize,
}

impl Judge {
    pub fn new(oracle: Oracle, rules: Rules) -> io::Result<Self> {
        Ok(Self { oracle, rules, folder: tempfile::tempdir()?, asked: 0 })
    }

    /// The folder for files.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub fn case(&mut self, case: &Case) -> io::Result<Outcome> {
        let folder = self.folder.path().join("case");
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        let root = case.write(&folder)?;
        self.file(&root)
    }

    pub fn file(&mut self, root: &Path) -> io::Result<Outcome> {
        self.asked += 1;
        let (qemu, ours) = self.oracle.ask(root, || self.rules.verdict(root))?;
        Ok(Outcome { qemu, ours })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_definition_ends_with_its_expression() {
        let text = "##\n# @A:\n##\n{ 'struct': 'A',\n  'data': {} }\n\n{ 'event': 'B' }\n";
        assert_eq!((1..=7).map(|line| definition_end(text, line)).collect::<Vec<_>>(), [5, 5, 5, 5, 5, 6, 7]);
    }
}
