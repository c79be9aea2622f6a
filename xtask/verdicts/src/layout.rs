//! Where the parts of a schema's text are: tokens, documentation blocks, values.
//!
//! Accepts any text, including invalid ones. Mutations and the reduction work on these places; the two generators determine their meaning.

use std::ops::Range;

/// A range of bytes.
pub type Place = Range<usize>;

/// The kind of a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One of `{}[]:,`.
    Mark,
    /// A string with its quotes.
    Text,
    /// Anything else that is not white space.
    Word,
    /// A comment, from `#` to the end of its line.
    Comment,
    /// A line of documentation, from `#` to its end.
    DocLine,
}

/// A token and its place.
#[derive(Debug, Clone)]
pub struct Token {
    pub kind: Kind,
    pub place: Place,
}

/// A documentation block.
#[derive(Debug, Clone)]
pub struct Doc {
    pub place: Place,
    /// Its lines, the edges included.
    pub lines: Vec<Place>,
}

/// A value.
#[derive(Debug, Clone)]
pub struct Node {
    pub place: Place,
    pub form: Form,
}

/// The kind of a value.
#[derive(Debug, Clone)]
pub enum Form {
    Text,
    Word,
    List(Vec<Node>),
    Object(Vec<Pair>),
}

/// A key and its value.
#[derive(Debug, Clone)]
pub struct Pair {
    pub place: Place,
    pub key: Place,
    pub value: Node,
}

/// A definition or a directive with its documentation, or a block that belongs to none.
#[derive(Debug, Clone)]
pub struct Unit {
    pub place: Place,
    pub doc: Option<usize>,
    pub node: Option<usize>,
}

/// The parts of a text.
#[derive(Debug, Default)]
pub struct Layout<'a> {
    pub text: &'a str,
    pub tokens: Vec<Token>,
    pub docs: Vec<Doc>,
    /// The expressions of the top level.
    pub nodes: Vec<Node>,
    pub units: Vec<Unit>,
}

impl<'a> Layout<'a> {
    pub fn new(text: &'a str) -> Self {
        let mut layout = Self { text, ..Self::default() };
        layout.scan();
        let code: Vec<Token> = layout
            .tokens
            .iter()
            .filter(|it| !matches!(it.kind, Kind::Comment | Kind::DocLine))
            .cloned()
            .collect();
        let mut reader = Reader { text, tokens: &code, at: 0 };
        while reader.at < code.len() {
            match reader.value(0) {
                Some(node) => layout.nodes.push(node),
                None => reader.at += 1,
            }
        }
        layout.pair_up();
        layout
    }

    /// The text at a place.
    pub fn at(&self, place: &Place) -> &'a str {
        &self.text[place.clone()]
    }

    /// The place of the line that starts at or contains `at`, with its line end.
    pub fn line(&self, at: usize) -> Place {
        let start = self.text[..at].rfind('\n').map_or(0, |it| it + 1);
        let end = self.text[at..].find('\n').map_or(self.text.len(), |it| at + it + 1);
        start..end
    }

    /// The values of all depths.
    pub fn values(&self) -> Vec<&Node> {
        let mut found = Vec::new();
        self.nodes.iter().for_each(|node| collect(node, &mut found));
        found
    }

    /// The strings among the tokens.
    pub fn strings(&self) -> impl Iterator<Item = &Token> {
        self.tokens.iter().filter(|token| token.kind == Kind::Text)
    }

    fn scan(&mut self) {
        let bytes = self.text.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            let start = at;
            let kind = match bytes[at] {
                b' ' | b'\t' | b'\n' | b'\r' => {
                    at += 1;
                    continue;
                }
                b'#' if self.text[at..].starts_with("##") => {
                    at = self.doc(at);
                    continue;
                }
                b'#' => {
                    at = self.line_end(at);
                    Kind::Comment
                }
                b'{' | b'}' | b'[' | b']' | b':' | b',' => {
                    at += 1;
                    Kind::Mark
                }
                b'\'' => {
                    at = self.string_end(at);
                    Kind::Text
                }
                _ => {
                    let ends = |c: char| " \t\r\n{}[]:,'#".contains(c);
                    at = self.text[at..].find(ends).map_or(bytes.len(), |it| at + it);
                    Kind::Word
                }
            };
            self.tokens.push(Token { kind, place: start..at });
        }
    }

    fn line_end(&self, at: usize) -> usize {
        self.text[at..].find('\n').map_or(self.text.len(), |it| at + it)
    }

    fn string_end(&self, start: usize) -> usize {
        let rest = &self.text.as_bytes()[start + 1..];
        let mut escaped = false;
        for (at, byte) in rest.iter().enumerate() {
            match byte {
                b'\n' => return start + 1 + at,
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'\'' => return start + 2 + at,
                _ => {}
            }
        }
        self.text.len()
    }

    /// Reads a documentation block, and returns its end.
    fn doc(&mut self, start: usize) -> usize {
        let (mut at, mut lines) = (start, Vec::<Place>::new());
        loop {
            let rest = self.text[at..].trim_start_matches([' ', '\t']);
            let line = self.text.len() - rest.len()..self.line_end(at);
            if !rest.starts_with('#') {
                break;
            }
            let closes = !lines.is_empty() && rest.starts_with("##");
            self.tokens.push(Token { kind: Kind::DocLine, place: line.clone() });
            at = (line.end + 1).min(self.text.len());
            lines.push(line);
            if closes || at == self.text.len() {
                break;
            }
        }
        let end = lines.last().map_or(at, |line| line.end);
        self.docs.push(Doc { place: start..end, lines });
        end
    }

    fn pair_up(&mut self) {
        let mut parts: Vec<(Place, Option<usize>, Option<usize>)> = Vec::new();
        parts.extend(self.docs.iter().enumerate().map(|(index, doc)| (doc.place.clone(), Some(index), None)));
        parts.extend(
            self.nodes.iter().enumerate().map(|(index, node)| (node.place.clone(), None, Some(index))),
        );
        parts.sort_by_key(|(place, ..)| place.start);
        for (place, doc, node) in parts {
            match self.units.last_mut() {
                Some(last) if doc.is_none() && last.node.is_none() => {
                    last.place.end = place.end;
                    last.node = node;
                }
                _ => self.units.push(Unit { place, doc, node }),
            }
        }
    }
}

fn collect<'n>(node: &'n Node, found: &mut Vec<&'n Node>) {
    found.push(node);
    match &node.form {
        Form::List(items) => items.iter().for_each(|item| collect(item, found)),
        Form::Object(pairs) => pairs.iter().for_each(|pair| collect(&pair.value, found)),
        Form::Text | Form::Word => {}
    }
}

/// Reads values from tokens.
struct Reader<'a> {
    text: &'a str,
    tokens: &'a [Token],
    at: usize,
}

/// How deep values are read.
const DEPTH: usize = 40;

impl Reader<'_> {
    fn mark(&self) -> &str {
        self.tokens.get(self.at).map_or("", |token| &self.text[token.place.clone()])
    }

    fn value(&mut self, depth: usize) -> Option<Node> {
        let token = self.tokens.get(self.at).filter(|_| depth < DEPTH)?.clone();
        let form = match token.kind {
            Kind::Text => Form::Text,
            Kind::Word => Form::Word,
            _ if self.mark() == "{" => return self.object(token.place.start, depth),
            _ if self.mark() == "[" => return self.list(token.place.start, depth),
            _ => return None,
        };
        self.at += 1;
        Some(Node { place: token.place, form })
    }

    /// Skips the closing mark and returns its end.
    fn closed(&mut self, mark: &str) -> Option<usize> {
        let end = self.tokens.get(self.at).filter(|_| self.mark() == mark)?.place.end;
        self.at += 1;
        Some(end)
    }

    fn list(&mut self, start: usize, depth: usize) -> Option<Node> {
        let mut items = Vec::new();
        loop {
            self.at += 1;
            if items.is_empty() && self.mark() == "]" {
                break;
            }
            items.push(self.value(depth + 1)?);
            if self.mark() != "," {
                break;
            }
        }
        let end = self.closed("]")?;
        Some(Node { place: start..end, form: Form::List(items) })
    }

    fn object(&mut self, start: usize, depth: usize) -> Option<Node> {
        let mut pairs = Vec::new();
        loop {
            self.at += 1;
            if pairs.is_empty() && self.mark() == "}" {
                break;
            }
            let key = self.tokens.get(self.at).filter(|it| it.kind == Kind::Text)?.place.clone();
            self.at += 1;
            if self.mark() != ":" {
                return None;
            }
            self.at += 1;
            let value = self.value(depth + 1)?;
            pairs.push(Pair { place: key.start..value.place.end, key, value });
            if self.mark() != "," {
                break;
            }
        }
        let end = self.closed("}")?;
        Some(Node { place: start..end, form: Form::Object(pairs) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# note\n##\n# @A:\n##\n{ 'enum': 'A',\n  'data': [ 'x', { 'name': 'y' } ] }\n\n##\n# free\n##\n{ 'struct': 'B', 'data': {} }\n";

    #[test]
    fn a_definition_is_one_unit_with_its_documentation() {
        let layout = Layout::new(TEXT);
        assert_eq!((layout.docs.len(), layout.nodes.len(), layout.units.len()), (2, 2, 2));
        assert!(layout.at(&layout.units[0].place).starts_with("##\n# @A:"));
        assert!(layout.at(&layout.units[0].place).ends_with("} ] }"));
        assert_eq!(layout.values().len(), 2 + 2 + 2 + 1 + 2);
    }

    #[test]
    fn any_part_of_a_schema_has_a_layout() {
        for end in 0..TEXT.len() {
            for start in 0..=end {
                let layout = Layout::new(&TEXT[start..end]);
                assert!(layout.tokens.iter().all(|token| token.place.end <= end - start));
            }
        }
    }
}
