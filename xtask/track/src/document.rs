//! Edits of an events text document in its canonical layout.

use std::ops::Range;

/// The lines of a document.
pub struct Document {
    lines: Vec<String>,
}

/// Whether a line underlines a heading.
fn is_underline(line: &str) -> bool {
    line.len() >= 3 && line.bytes().all(|byte| byte == b'-')
}

impl Document {
    pub fn new(text: &str) -> Self {
        Self { lines: text.lines().map(str::to_owned).collect() }
    }

    pub fn text(&self) -> String {
        self.lines.join("\n") + "\n"
    }

    /// The first lines of all sections.
    fn headings(&self) -> Vec<usize> {
        let pairs = self.lines.windows(2).enumerate();
        let pairs = pairs.filter(|(_, pair)| is_underline(&pair[1]) && !pair[0].is_empty());
        pairs.map(|(at, _)| at).collect()
    }

    /// The lines of the section of an event.
    fn section(&self, event: &str) -> Option<Range<usize>> {
        let headings = self.headings();
        let at = headings.iter().position(|&at| self.lines[at].split(", ").any(|name| name == event))?;
        Some(headings[at]..headings.get(at + 1).copied().unwrap_or(self.lines.len()))
    }

    /// The value of a field of an event.
    pub fn field(&self, event: &str, name: &str) -> Option<&str> {
        let section = self.section(event)?;
        self.lines[section].iter().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    }

    /// Puts a section after the last one of the same group, or at the end.
    pub fn add_section(&mut self, group: &str, text: &str) {
        let group = format!("Group: {group}");
        let last = self.lines.iter().rposition(|line| *line == group);
        let next = last.and_then(|last| self.headings().into_iter().find(|&at| at > last));
        let at = next.unwrap_or(self.lines.len());
        let lines = text.lines().map(str::to_owned);
        if at == self.lines.len() {
            self.lines.push(String::new());
            self.lines.extend(lines);
        } else {
            self.lines.splice(at..at, lines.chain([String::new()]));
        }
    }

    /// Adds a field after `Since:`, or as the first.
    pub fn add_field(&mut self, event: &str, line: &str) -> bool {
        let Some(section) = self.section(event) else { return false };
        let since = section.clone().find(|&at| self.lines[at].starts_with("Since: "));
        let at = since.map_or(section.start + 3, |at| at + 1);
        self.lines.insert(at.min(section.end), line.to_owned());
        true
    }

    /// Adds the bullet of a member after that of another one, or as the first.
    pub fn add_bullet(&mut self, event: &str, after: Option<&str>, bullet: &str) -> bool {
        let Some(section) = self.section(event) else { return false };
        let Some(data) = section.clone().find(|&at| self.lines[at].starts_with("Data:")) else {
            return false;
        };
        if self.lines[data] == "Data: None." {
            let lines = ["Data:", "", bullet].map(str::to_owned);
            self.lines.splice(data..=data, lines);
            return true;
        }
        let bullets = after.and_then(|name| self.bullet(&section, name));
        let at = bullets.map_or(data + 2, |lines| lines.end);
        self.lines.insert(at, bullet.to_owned());
        true
    }

    /// The lines of a bullet of the data itself.
    fn bullet(&self, section: &Range<usize>, member: &str) -> Option<Range<usize>> {
        let start = format!("- \"{member}\":");
        let first = section.clone().find(|&at| self.lines[at].starts_with(&start))?;
        let ends = |at: &usize| self.lines[*at].is_empty() || self.lines[*at].starts_with("- ");
        let end = (first + 1..section.end).find(ends).unwrap_or(section.end);
        Some(first..end)
    }

    /// Adds a part to the type note of a member: before its versions if it is `optional`, else at its end.
    pub fn add_to_note(&mut self, event: &str, member: &str, part: &str) -> bool {
        let Some(lines) = self.section(event).and_then(|section| self.bullet(&section, member)) else {
            return false;
        };
        let text: Vec<&str> = self.lines[lines.clone()].iter().map(|line| line.trim_start()).collect();
        let text = text.join(" ");
        let Some((before, note)) = text.rsplit_once('(') else { return false };
        let Some(note) = note.strip_suffix(')') else { return false };
        let mut parts: Vec<&str> = note.split(", ").collect();
        let late = ["since ", "until ", "deprecated", "only ", "or inline"];
        let at = parts.iter().position(|it| late.iter().any(|late| it.starts_with(late)));
        let at = at.filter(|_| part == "optional").unwrap_or(parts.len());
        parts.insert(at, part);
        let line = format!("{before}({})", parts.join(", "));
        self.lines.splice(lines, [line]);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "T\n=\n\nONE\n---\n\nSince: 2.1\nGroup: a\n\nIt.\n\nData:\n\n- \"x\": long\n  text (json-int, since 3.0)\n\n\
                        TWO\n---\n\nSince: 2.1\nGroup: b\n\nIt.\n\nData: None.\n";

    #[test]
    fn parts_are_added_where_they_belong() {
        let mut document = Document::new(TEXT);
        assert!(document.add_bullet("ONE", Some("x"), "- \"y\": b"));
        assert!(document.add_to_note("ONE", "x", "optional"));
        assert!(document.add_to_note("ONE", "x", "until 4.0"));
        assert!(document.add_bullet("TWO", None, "- \"z\": c"));
        assert!(document.add_field("TWO", "Until: 5.0"));
        document.add_section("a", "NEW\n---\n\nIt.\n");
        let text = document.text();
        assert!(text.contains("- \"x\": long text (json-int, optional, since 3.0, until 4.0)\n- \"y\": b\n\nNEW\n---\n\nIt.\n\nTWO"), "{text}");
        assert!(text.ends_with("Since: 2.1\nUntil: 5.0\nGroup: b\n\nIt.\n\nData:\n\n- \"z\": c\n"), "{text}");
        assert!(!document.add_field("THREE", "Until: 5.0"));
        assert_eq!(document.field("TWO", "Group"), Some("b"));
    }
}
