//! Bytes of a file as text that can be searched: UTF-16 becomes UTF-8, and what colours a terminal is dropped.

use std::borrow::Cow;

use memchr::memchr;

const ESCAPE: u8 = 0x1b;

/// What has to be remembered from one piece of a file to the next.
#[derive(Debug, Default)]
pub struct Cleaner {
    encoding: Encoding,
    control: Control,
    /// Bytes that are not enough to decide.
    held: Vec<u8>,
    high: Option<u16>,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Encoding {
    #[default]
    Undecided,
    Utf8,
    Utf16 {
        big: bool,
    },
}

/// Where in a terminal's control sequence the text is.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Control {
    #[default]
    None,
    Escape,
    /// `ESC [ … letter`.
    Sequence,
    /// `ESC ] … BEL`, or ended by another escape.
    Command,
}

impl Cleaner {
    /// A whole text without a terminal's controls.
    pub fn cleaned(text: &[u8]) -> Cow<'_, [u8]> {
        if memchr(ESCAPE, text).is_none() {
            return text.into();
        }
        let (mut cleaner, mut out) = (Self::default(), Vec::new());
        cleaner.without_controls(text, &mut out);
        out.into()
    }

    /// Appends what is text in `bytes`.
    pub fn clean(&mut self, bytes: &[u8], out: &mut Vec<u8>) {
        match self.encoding {
            Encoding::Utf8 => self.without_controls(bytes, out),
            Encoding::Utf16 { big } => {
                let text = self.utf8(bytes, big);
                self.without_controls(&text, out);
            }
            Encoding::Undecided => {
                self.held.extend_from_slice(bytes);
                if self.held.len() >= 2 {
                    self.decide(out);
                }
            }
        }
    }

    /// Appends what was kept back at the end of a file.
    pub fn finish(&mut self, out: &mut Vec<u8>) {
        if self.encoding == Encoding::Undecided {
            out.append(&mut self.held);
        }
    }

    fn decide(&mut self, out: &mut Vec<u8>) {
        let held = std::mem::take(&mut self.held);
        self.encoding = match held[..] {
            // Without a mark, the first character of a text is one of ASCII.
            [0xff, 0xfe, ..] | [1..=0x7f, 0, ..] => Encoding::Utf16 { big: false },
            [0xfe, 0xff, ..] | [0, 1..=0x7f, ..] => Encoding::Utf16 { big: true },
            _ => Encoding::Utf8,
        };
        let mark = if matches!(held[..], [0xff, 0xfe, ..] | [0xfe, 0xff, ..]) { 2 } else { 0 };
        self.clean(&held[mark..], out);
    }

    fn utf8(&mut self, bytes: &[u8], big: bool) -> Vec<u8> {
        self.held.extend_from_slice(bytes);
        let mut text = String::with_capacity(self.held.len() / 2);
        let (pairs, rest) = self.held.as_chunks::<2>();
        for &pair in pairs {
            let unit = if big { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) };
            match (self.high.take(), unit) {
                (None, 0xd800..=0xdbff) => self.high = Some(unit),
                (high, unit) => {
                    let units = high.into_iter().chain([unit]);
                    text.extend(char::decode_utf16(units).map(|char| char.unwrap_or('\u{fffd}')));
                }
            }
        }
        self.held = rest.to_vec();
        text.into_bytes()
    }

    fn without_controls(&mut self, mut bytes: &[u8], out: &mut Vec<u8>) {
        while !bytes.is_empty() {
            if self.control == Control::None {
                let end = memchr(ESCAPE, bytes).unwrap_or(bytes.len());
                out.extend_from_slice(&bytes[..end]);
                bytes = &bytes[end..];
            }
            if let Some((&byte, rest)) = bytes.split_first() {
                self.control = self.control.next(byte);
                bytes = rest;
            }
        }
    }
}

impl Control {
    fn next(self, byte: u8) -> Self {
        match (self, byte) {
            (_, ESCAPE) => Self::Escape,
            // A sequence has no line ends; one that is cut off does not take the text with it.
            (Self::Escape, b'[') | (Self::Sequence, 0x20..=0x3f) => Self::Sequence,
            (Self::Escape, b']') | (Self::Command, 0x20..) => Self::Command,
            _ => Self::None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cleaned(bytes: &[u8], pieces: usize) -> String {
        let (mut cleaner, mut out) = (Cleaner::default(), Vec::new());
        bytes.chunks(pieces).for_each(|piece| cleaner.clean(piece, &mut out));
        cleaner.finish(&mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_terminals_controls_are_dropped() {
        let text = "\u{1b}[1;39m{\u{1b}[0m\"a\"}\u{1b}]0;title\u{7}b\u{1b}[";
        for pieces in [1, 2, 99] {
            assert_eq!(cleaned(text.as_bytes(), pieces), "{\"a\"}b");
        }
    }

    #[test]
    fn utf_16_becomes_utf_8_in_any_pieces() {
        let text = "{\"ä😀\"}\r\n";
        let marks: [(&[u8], bool); 4] =
            [(&[0xff, 0xfe], false), (&[0xfe, 0xff], true), (&[], false), (&[], true)];
        for (mark, big) in marks {
            let units = text.encode_utf16();
            let bytes = units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() });
            let file: Vec<u8> = mark.iter().copied().chain(bytes).collect();
            for pieces in [1, 3, 99] {
                assert_eq!(cleaned(&file, pieces), text);
            }
        }
        assert_eq!(cleaned(b"x", 1), "x");
    }
}
