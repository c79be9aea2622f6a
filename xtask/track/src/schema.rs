//! Edits of a QAPI schema.

use std::ops::Range;

/// The text of a schema.
#[derive(Debug)]
pub struct Schema {
    text: String,
}

/// What is added to a type: an entry, and what is said of it.
#[derive(Debug, Clone, Copy)]
pub struct Part<'p> {
    pub entry: &'p str,
    pub doc: Option<&'p str>,
    pub key: Key,
}

/// Where an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    Data,
    /// The members that all branches of a union have.
    Base,
}

/// An entry of `data`: its name, and where it is.
struct Entry {
    name: String,
    range: Range<usize>,
}

impl Schema {
    pub fn new(text: &str) -> Self {
        Self { text: text.to_owned() }
    }

    pub fn text(self) -> String {
        self.text
    }

    /// Adds a definition at the end.
    pub fn add_definition(&mut self, definition: &str) {
        self.text.extend(["\n", definition]);
    }

    /// Adds an entry to the data of a type, and a line to its documentation, both after those of another entry.
    pub fn add_entry(&mut self, owner: &str, after: Option<&str>, part: Part) -> bool {
        let Part { entry, doc, key } = part;
        let Some((docs, body)) = self.definition(owner) else { return false };
        let Some((entries, end)) = self.entries(&body, key) else { return false };
        let before = after.and_then(|name| entries.iter().find(|it| it.name == name)).or(entries.last());
        let (at, text) = match before {
            Some(before) => {
                // On a line of its own if the entry before has one.
                let start = self.text[..before.range.start].rfind('\n').map_or(0, |at| at + 1);
                let indent = before.range.start - start;
                let is_alone = self.text[start..before.range.start].trim().is_empty()
                    || self.text[before.range.end..].starts_with(",\n");
                let gap = if is_alone { format!("\n{}", " ".repeat(indent)) } else { " ".to_owned() };
                (before.range.end, format!(",{gap}{entry}"))
            }
            None => (end, format!(" {entry} ")),
        };
        self.text.insert_str(at, &text);
        if let Some(doc) = doc {
            let at = after.and_then(|name| self.end_of_doc(&docs, name));
            let at = at.or_else(|| self.start_of_tail(&docs)).unwrap_or(docs.end);
            self.text.insert_str(at, &format!("{doc}\n#\n"));
        }
        true
    }

    /// Makes a member optional.
    pub fn make_optional(&mut self, owner: &str, member: &str) -> bool {
        let Some((_, body)) = self.definition(owner) else { return false };
        let Some(at) = self.text[body.clone()].find(&format!("'{member}':")) else { return false };
        self.text.insert(body.start + at + 1, '*');
        true
    }

    /// The lines of documentation of a type, and its expression.
    fn definition(&self, name: &str) -> Option<(Range<usize>, Range<usize>)> {
        let start = self.text.find(&format!("##\n# @{name}:\n"))? + 3;
        let end = start + self.text[start..].find("\n##\n")? + 1;
        let body = end + 3;
        let length = balanced(&self.text[body..])?;
        Some((start..end, body..body + length))
    }

    /// The type that the members of a type begin with.
    pub fn base(&self, owner: &str) -> Option<&str> {
        let (_, body) = self.definition(owner)?;
        let (_, base) = self.text[body].split_once("'base': '")?;
        base.split('\'').next()
    }

    /// Whether a type has members in a `base` of its own, as a union has.
    pub fn has_own_base(&self, owner: &str) -> bool {
        self.definition(owner).is_some_and(|(_, body)| self.text[body].contains("'base': {"))
    }

    /// Whether a type itself has an entry.
    pub fn has(&self, owner: &str, name: &str) -> bool {
        let Some((_, body)) = self.definition(owner) else { return false };
        [Key::Data, Key::Base].into_iter().any(|key| {
            self.entries(&body, key).is_some_and(|(entries, _)| entries.iter().any(|it| it.name == name))
        })
    }

    /// The entries of `data` or `base`, and the place of its closing bracket.
    fn entries(&self, body: &Range<usize>, key: Key) -> Option<(Vec<Entry>, usize)> {
        let key = if key == Key::Data { "'data':" } else { "'base':" };
        let data = body.start + self.text[body.clone()].find(key)? + key.len();
        let open = data + self.text[data..].find(|c: char| !c.is_whitespace())?;
        if !self.text[open..].starts_with(['[', '{']) {
            return None;
        }
        let close = open + balanced(&self.text[open..])? - 1;
        let mut entries = Vec::new();
        let (mut depth, mut start, mut is_quoted) = (0, open + 1, false);
        for (at, byte) in self.text.bytes().enumerate().take(close + 1).skip(open + 1) {
            match byte {
                b'\'' => is_quoted = !is_quoted,
                _ if is_quoted => {}
                b'{' | b'[' => depth += 1,
                b',' if depth == 0 => {
                    entries.extend(self.entry(start..at));
                    start = at + 1;
                }
                b'}' | b']' if at == close => entries.extend(self.entry(start..at)),
                b'}' | b']' => depth -= 1,
                _ => {}
            }
        }
        Some((entries, close))
    }

    fn entry(&self, range: Range<usize>) -> Option<Entry> {
        let text = &self.text[range.clone()];
        let start = range.start + (text.len() - text.trim_start().len());
        let range = start..range.start + text.trim_end().len();
        let words: Vec<&str> = text.split('\'').collect();
        let is_object = text.trim_start().starts_with('{');
        let name =
            if is_object { words.iter().position(|it| *it == "name").map(|at| at + 2) } else { Some(1) };
        let name = words.get(name?)?.trim_start_matches('*').to_owned();
        Some(Entry { name, range })
    }

    /// The end of the paragraph that documents a part, with the blank line after it.
    fn end_of_doc(&self, docs: &Range<usize>, part: &str) -> Option<usize> {
        let start = docs.start + self.text[docs.clone()].find(&format!("\n# @{part}:"))?;
        let end = self.text[start + 1..docs.end].find("\n#\n")?;
        Some(start + 1 + end + 3)
    }

    /// Where the versions of the whole begin.
    fn start_of_tail(&self, docs: &Range<usize>) -> Option<usize> {
        Some(docs.start + self.text[docs.clone()].find("\n# Since:")? + 1)
    }
}

#[cfg(test)]
impl Schema {
    /// Removes an entry of a type, with its documentation.
    pub fn remove_entry(&mut self, owner: &str, name: &str) {
        let (docs, body) = self.definition(owner).expect("the type is there");
        let (entries, _) = self.entries(&body, Key::Data).expect("it has data");
        let at = entries.iter().position(|it| it.name == name).expect("it has the entry");
        let range = match (at, entries.get(at + 1)) {
            (_, Some(next)) => entries[at].range.start..next.range.start,
            (0, None) => entries[at].range.clone(),
            (_, None) => entries[at - 1].range.end..entries[at].range.end,
        };
        self.text.replace_range(range, "");
        let start = self.text[docs.clone()].find(&format!("\n# @{name}:")).expect("it is documented");
        let end = self.end_of_doc(&docs, name).expect("something follows");
        self.text.replace_range(docs.start + start + 1..end, "");
    }

    /// Removes types, and the branches that have them.
    pub fn remove_definitions(&mut self, names: &[String]) {
        for name in names {
            let (docs, body) = self.definition(name).expect("the type is there");
            self.text.replace_range(docs.start - 3..body.end, "");
        }
        for name in names {
            // A branch is the only place where the type of a kept one is newer than the whole.
            let Some(at) = self.text.find(&format!(": '{name}'")) else { continue };
            let start = self.text[..at].rfind([',', '{']).expect("it is in a list");
            let end = at + format!(": '{name}'").len();
            self.text.replace_range(start..end, "");
        }
    }
}

/// The length of a bracketed text at the start of `text`.
fn balanced(text: &str) -> Option<usize> {
    let (mut depth, mut is_quoted) = (0_usize, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'\'' => is_quoted = !is_quoted,
            _ if is_quoted => {}
            b'{' | b'[' => depth += 1,
            b'}' | b']' => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "##\n# @Mood:\n#\n# How.\n#\n# @a: one\n#     more\n#\n# @c: three\n#\n# Since: 2.1\n##\n\
                        { 'enum': 'Mood', 'data': [ 'a', { 'name': 'c', 'if': 'X' } ] }\n\n\
                        ##\n# @Pair:\n#\n# Two.\n#\n# @x: x\n#\n# Since: 2.1\n##\n{ 'struct': 'Pair',\n  'data': { 'x': 'int',\n            'z': [ 'str' ] } }\n";

    #[test]
    fn entries_and_their_documentation_are_added_after_others() {
        let mut schema = Schema::new(TEXT);
        let part = |entry, doc| Part { entry, doc: Some(doc), key: Key::Data };
        assert!(schema.add_entry("Mood", Some("a"), part("'b'", "# @b: two")));
        assert!(schema.add_entry("Mood", Some("c"), part("'d'", "# @d: four")));
        assert!(schema.add_entry("Pair", Some("x"), part("'*y': 'int'", "# @y: y")));
        assert!(schema.has("Pair", "y") && !schema.has("Pair", "w"));
        assert!(schema.make_optional("Pair", "x"));
        assert!(!schema.add_entry("None", None, part("'d'", "")));
        let text = schema.text();
        assert!(
            text.contains("# @a: one\n#     more\n#\n# @b: two\n#\n# @c: three\n#\n# @d: four\n#\n# Since"),
            "{text}"
        );
        assert!(text.contains("[ 'a', 'b', { 'name': 'c', 'if': 'X' }, 'd' ]"), "{text}");
        assert!(text.contains("{ '*x': 'int',\n            '*y': 'int',\n            'z'"), "{text}");
        assert!(text.contains("# @x: x\n#\n# @y: y\n#\n# Since"), "{text}");
    }
}
