//! Input files, and places in them.
//!
//! Accepts any path or text. What holds afterwards: a [`Source`] is UTF-8 of bounded size and bounded line length, without NUL
//! bytes and with `\n` line ends, so later stages never see those cases. Positions are bytes; lines and
//! columns exist only when a problem is shown.

use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The longest document that is read, in bytes.
pub const MAX_DOCUMENT: usize = 64 << 20;

/// The longest line that is read, in bytes.
pub const MAX_LINE: usize = 64 << 10;

/// One input file: its name and its text.
#[derive(Debug, Clone)]
pub struct Source {
    name: PathBuf,
    is_file: bool,
    text: String,
    line_starts: Vec<u32>,
}

/// Identifies one file among the [`Sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct SourceId(u32);

/// Every file that a run has read, in the order in which they were read.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    list: Vec<Source>,
    files: Option<Arc<dyn Files>>,
}

/// Where files are read from, if not from the disk: for example, from a revision of a repository.
pub trait Files: fmt::Debug + Send + Sync {
    /// The content of a file.
    ///
    /// # Errors
    /// Returns an error if the file is not there or cannot be read.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;

    /// The path with links followed, in one form for each file or folder; `None` if nothing is there.
    fn real(&self, path: &Path) -> Option<PathBuf>;
}

/// The files of the disk.
#[derive(Debug, Clone, Copy, Default)]
pub struct Disk;

impl Files for Disk {
    /// Of a file that is larger than a document may be, returns enough to notice that. The file is opened once, so it may be a pipe.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        let file = File::open(path)?;
        if file.metadata()?.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        let mut bytes = Vec::new();
        file.take(MAX_DOCUMENT as u64 + 1).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn real(&self, path: &Path) -> Option<PathBuf> {
        std::fs::canonicalize(path).ok()
    }
}

/// A range of bytes in one source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// The file.
    pub source: SourceId,
    /// The first byte.
    pub start: u32,
    /// The end of the span, exclusive.
    pub end: u32,
}

/// A value and its span.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where.
    pub span: Span,
}

/// A line and a column as people count them: from 1, the column in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The character in the line.
    pub column: usize,
}

/// Why a file could not become a [`Source`].
#[derive(Debug)]
pub enum LoadError {
    /// The operating system refused.
    Io(PathBuf, io::Error),
    /// The file was read, and its content is not text.
    NotText(NotText),
}

/// What makes the content of a file unusable as text, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotText {
    /// What is wrong.
    pub defect: Defect,
    /// The place: the end of the part of the file that was kept.
    pub span: Span,
}

/// What makes the content of a file unusable as text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Defect {
    /// It is larger than the limit, in bytes.
    TooLarge {
        /// The limit.
        limit: usize,
    },
    /// It is not UTF-8.
    NotUtf8 {
        /// The first byte that is not.
        byte: u8,
    },
    /// It has a NUL byte.
    Binary,
    /// A line is longer than the limit, in bytes.
    LineTooLong {
        /// The limit.
        limit: usize,
    },
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(path, error) => write!(f, "cannot read `{}`: {error}", path.display()),
            Self::NotText(_) => f.write_str("the file is not a text document"),
        }
    }
}

impl std::error::Error for LoadError {}

impl Sources {
    /// No files yet; they are read from the disk unless `files` says otherwise.
    #[must_use]
    pub fn new(files: Option<Arc<dyn Files>>) -> Self {
        Self { list: Vec::new(), files }
    }

    fn files(&self) -> &dyn Files {
        self.files.as_deref().unwrap_or(&Disk)
    }

    /// The path with links followed; `None` if nothing is there.
    #[must_use]
    pub fn real(&self, path: &Path) -> Option<PathBuf> {
        self.files().real(path)
    }

    /// The text of a file of up to `limit` bytes; `None` if it is longer, or not a plain file.
    #[must_use]
    pub fn short(&self, path: &Path, limit: u64) -> Option<String> {
        let bytes = if let Some(files) = &self.files {
            files.read(path).ok()?
        } else {
            // A device or pipe is not opened.
            std::fs::metadata(path).ok().filter(|about| about.is_file() && about.len() <= limit)?;
            std::fs::read(path).ok()?
        };
        String::from_utf8(bytes).ok().filter(|text| text.len() as u64 <= limit)
    }

    /// Reads the file at `path`.
    ///
    /// # Errors
    /// [`LoadError::Io`] where the file can't be read (missing, a folder, no permission), [`LoadError::NotText`] where
    /// it is not UTF-8, holds a NUL byte, or is beyond [`MAX_DOCUMENT`] or [`MAX_LINE`].
    pub fn load(&mut self, path: &Path) -> Result<SourceId, LoadError> {
        let bytes = self.files().read(path).map_err(|error| LoadError::Io(path.to_path_buf(), error))?;
        self.push(path.into(), bytes, true)
    }

    /// Takes `bytes`, which [`Files::read`] returned, as the content of the file `name`.
    ///
    /// # Errors
    /// As [`add`](Self::add).
    pub fn add_file(&mut self, name: impl Into<PathBuf>, bytes: Vec<u8>) -> Result<SourceId, LoadError> {
        self.push(name.into(), bytes, true)
    }

    /// Takes `bytes` as the content of a file called `name`.
    ///
    /// # Errors
    /// [`LoadError::NotText`] as for [`load`](Self::load). The part before the culprit is kept as a source, so that
    /// the problem can be shown.
    pub fn add(
        &mut self,
        name: impl Into<PathBuf>,
        bytes: impl Into<Vec<u8>>,
    ) -> Result<SourceId, LoadError> {
        self.push(name.into(), bytes.into(), false)
    }

    fn push(&mut self, name: PathBuf, bytes: Vec<u8>, is_file: bool) -> Result<SourceId, LoadError> {
        let id = SourceId(u32::try_from(self.list.len()).expect("fewer than 2^32 sources"));
        let (text, defect) = text_of(bytes);
        let source = Source::new(name, text, is_file);
        let end = source.text.len();
        self.list.push(source);
        match defect {
            None => Ok(id),
            Some(defect) => Err(LoadError::NotText(NotText { defect, span: id.span(end..end) })),
        }
    }

    /// The file that `id` names.
    #[must_use]
    pub fn get(&self, id: SourceId) -> &Source {
        &self.list[id.0 as usize]
    }

    /// The text that `span` covers.
    #[must_use]
    pub fn slice(&self, span: Span) -> &str {
        &self.get(span.source).text[span.range()]
    }

    /// All files, in the order of reading.
    pub fn iter(&self) -> impl Iterator<Item = &Source> {
        self.list.iter()
    }
}

/// `bytes` as text with `\n` line ends, up to the first defect.
fn text_of(mut bytes: Vec<u8>) -> (String, Option<Defect>) {
    let mut found = None;
    let mut cut = |bytes: &mut Vec<u8>, at: usize, defect| {
        bytes.truncate(at);
        found = Some(defect);
    };
    if bytes.len() > MAX_DOCUMENT {
        cut(&mut bytes, 0, Defect::TooLarge { limit: MAX_DOCUMENT });
    }
    if let Some(at) = bytes.iter().position(|&byte| byte == 0) {
        cut(&mut bytes, at, Defect::Binary);
    }
    if let Err(error) = str::from_utf8(&bytes) {
        let at = error.valid_up_to();
        let byte = bytes[at];
        cut(&mut bytes, at, Defect::NotUtf8 { byte });
    }
    if bytes.contains(&b'\r') {
        bytes = with_line_feeds(&bytes);
    }
    let mut start = 0;
    for line in bytes.split(|&byte| byte == b'\n') {
        if line.len() > MAX_LINE {
            cut(&mut bytes, start, Defect::LineTooLong { limit: MAX_LINE });
            break;
        }
        start += line.len() + 1;
    }
    let text = String::from_utf8(bytes).expect("cut before the first byte that is not UTF-8");
    let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
    (text, found)
}

/// `bytes` with `\n` in place of `\r\n` and of a `\r` alone, which ends a line, too.
fn with_line_feeds(bytes: &[u8]) -> Vec<u8> {
    let mut folded = Vec::with_capacity(bytes.len());
    for (at, &byte) in bytes.iter().enumerate() {
        match byte {
            b'\r' if bytes.get(at + 1) == Some(&b'\n') => {}
            b'\r' => folded.push(b'\n'),
            byte => folded.push(byte),
        }
    }
    folded
}

impl Source {
    fn new(name: PathBuf, text: String, is_file: bool) -> Self {
        let ends = text.bytes().enumerate().filter(|&(_, byte)| byte == b'\n');
        let starts = ends.map(|(at, _)| u32::try_from(at + 1).expect("MAX_DOCUMENT fits"));
        let line_starts = std::iter::once(0).chain(starts).collect();
        Self { name, is_file, text, line_starts }
    }

    /// The name it was read under.
    #[must_use]
    pub fn name(&self) -> &Path {
        &self.name
    }

    /// Whether it was read from the file of its name, and not given as a text.
    #[must_use]
    pub fn is_file(&self) -> bool {
        self.is_file
    }

    /// The text, with `\n` line ends.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The line and the column of the byte `at`, both starting with 1.
    #[must_use]
    pub fn position(&self, at: u32) -> Position {
        let line = self.line_starts.partition_point(|&start| start <= at);
        let start = self.line_starts[line - 1] as usize;
        let before = &self.text[start..(at as usize).min(self.text.len())];
        Position { line, column: before.chars().count() + 1 }
    }
}

impl SourceId {
    /// Its number among the sources, in the order of reading.
    #[must_use]
    pub fn index(self) -> usize {
        self.0 as usize
    }

    /// A range of bytes in this source.
    #[must_use]
    pub fn span(self, range: Range<usize>) -> Span {
        let byte = |at| u32::try_from(at).expect("MAX_DOCUMENT fits");
        Span { source: self, start: byte(range.start), end: byte(range.end) }
    }
}

impl Span {
    /// The bytes.
    #[must_use]
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Whether it covers the other one.
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        self.source == other.source && self.start <= other.start && other.end <= self.end
    }

    /// The smallest span that covers both; both are of one source.
    #[must_use]
    pub fn to(self, other: Self) -> Self {
        debug_assert_eq!(self.source, other.source);
        Self { start: self.start.min(other.start), end: self.end.max(other.end), ..self }
    }
}

impl<T> Spanned<T> {
    /// `value`, with its span.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}

impl<T> std::ops::Deref for Spanned<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn defect(bytes: &[u8]) -> (Defect, Position) {
        let mut sources = Sources::default();
        match sources.add("f", bytes) {
            Err(LoadError::NotText(found)) => {
                (found.defect, sources.get(found.span.source).position(found.span.start))
            }
            other => panic!("taken: {other:?}"),
        }
    }

    #[test]
    fn content_that_is_not_text_is_an_error_at_its_place() {
        assert_eq!(defect(b"ab\nc\xffd"), (Defect::NotUtf8 { byte: 0xff }, Position { line: 2, column: 2 }));
        assert_eq!(defect(b"ab\n\nc\0d"), (Defect::Binary, Position { line: 3, column: 2 }));
        let mut long = b"x\n".to_vec();
        long.resize(MAX_LINE + 4, b'y');
        assert_eq!(defect(&long), (Defect::LineTooLong { limit: MAX_LINE }, Position { line: 2, column: 1 }));
        assert_eq!(
            defect(&vec![b'\n'; MAX_DOCUMENT + 1]),
            (Defect::TooLarge { limit: MAX_DOCUMENT }, Position { line: 1, column: 1 })
        );
    }

    #[test]
    fn line_ends_and_byte_order_marks_are_folded() {
        let mut sources = Sources::default();
        for text in ["\u{feff}a\r\nb\n", "a\rb\r", "a\nb\r\n"] {
            let id = sources.add("f", text).unwrap();
            assert_eq!(sources.get(id).text(), "a\nb\n", "{text:?}");
        }
        let id = sources.add("f", "a\n\rb\r\r\n").unwrap();
        assert_eq!(sources.get(id).text(), "a\n\nb\n\n");
    }
}
