//! Removes one level of quoting.

use super::objects::Quoting;

/// Returns the unquoted form of a quoted text.
pub fn unquoted(text: &[u8], quoting: Quoting) -> Vec<u8> {
    match quoting {
        Quoting::Backslash => unescaped(text),
        Quoting::Doubled => replaced(text, &[(b"\"\"", b"\"")]),
        Quoting::Entity => replaced(
            text,
            &[
                (b"&quot;", b"\""),
                (b"&#34;", b"\""),
                (b"&#x22;", b"\""),
                (b"&#39;", b"'"),
                (b"&apos;", b"'"),
                (b"&lt;", b"<"),
                (b"&gt;", b">"),
                (b"&amp;", b"&"),
            ],
        ),
    }
}

/// Where a quoted text ends that begins at the start of `text`; none if it does not end there.
pub fn end(text: &[u8], quoting: Quoting, from: usize) -> Result<usize, usize> {
    let mut at = from;
    while let Some(&byte) = text.get(at) {
        match (quoting, byte) {
            (_, b'\n') | (Quoting::Backslash, b'"') => return Ok(at),
            (Quoting::Backslash, b'\\') => at += 2,
            (Quoting::Doubled, b'"') => match text.get(at + 1) {
                Some(b'"') => at += 2,
                Some(_) => return Ok(at),
                None => return Err(at),
            },
            _ => at += 1,
        }
    }
    Err(at)
}

fn replaced(text: &[u8], pairs: &[(&[u8], &[u8])]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut at = 0;
    while let Some(&byte) = text.get(at) {
        if let Some((from, to)) = pairs.iter().find(|(from, _)| text[at..].starts_with(from)) {
            out.extend_from_slice(to);
            at += from.len();
        } else {
            out.push(byte);
            at += 1;
        }
    }
    out
}

/// Replaces the escapes of JSON, C, Python, Go and Rust, which do not conflict with each other. Other text is unchanged.
pub fn unescaped(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut at = 0;
    while let Some(&byte) = text.get(at) {
        at += 1;
        match (byte, text.get(at)) {
            (b'\\', Some(&escape)) => at = escaped(text, at + 1, escape, &mut out),
            _ => out.push(byte),
        }
    }
    out
}

/// Replaces an escape whose character is `escape`, and whose rest begins at `at`; returns its end.
fn escaped(text: &[u8], at: usize, escape: u8, out: &mut Vec<u8>) -> usize {
    let simple = match escape {
        b'"' | b'\\' | b'/' | b'\'' => escape,
        b'n' => b'\n',
        b'r' => b'\r',
        b't' => b'\t',
        b'a' => 7,
        b'b' => 8,
        b'v' => 11,
        b'f' => 12,
        b'e' => 27,
        b'0'..=b'7' => return octal(text, at - 1, out),
        b'x' => return hexadecimal(text, at, 2, out).unwrap_or_else(|| kept(escape, at, out)),
        b'u' => return unicode(text, at, out).unwrap_or_else(|| kept(escape, at, out)),
        b'U' => return hexadecimal(text, at, 8, out).unwrap_or_else(|| kept(escape, at, out)),
        _ => return kept(escape, at, out),
    };
    out.push(simple);
    at
}

fn kept(escape: u8, at: usize, out: &mut Vec<u8>) -> usize {
    out.extend([b'\\', escape]);
    at
}

fn octal(text: &[u8], at: usize, out: &mut Vec<u8>) -> usize {
    let digits = text[at..].iter().take(3).take_while(|byte| matches!(byte, b'0'..=b'7'));
    let (mut value, mut end) = (0_u32, at);
    for digit in digits {
        value = value * 8 + u32::from(digit - b'0');
        end += 1;
    }
    out.push(u8::try_from(value & 0xFF).unwrap_or_default());
    end
}

/// Parses `count` hexadecimal digits.
fn digits(text: &[u8], at: usize, count: usize) -> Option<u32> {
    let digits = text.get(at..at + count)?;
    digits
        .iter()
        .try_fold(0_u32, |value, &digit| Some(value.checked_mul(16)? + char::from(digit).to_digit(16)?))
}

/// `\xNN` is a byte, all else a character.
fn hexadecimal(text: &[u8], at: usize, count: usize, out: &mut Vec<u8>) -> Option<usize> {
    let value = digits(text, at, count)?;
    match u8::try_from(value) {
        Ok(byte) if count == 2 => out.push(byte),
        _ => push(char::from_u32(value)?, out),
    }
    Some(at + count)
}

/// `\uNNNN`, a surrogate pair of two, or `\u{N}`.
fn unicode(text: &[u8], at: usize, out: &mut Vec<u8>) -> Option<usize> {
    if text.get(at) == Some(&b'{') {
        let length = text[at + 1..].iter().take(7).position(|&byte| byte == b'}').filter(|&it| it > 0)?;
        push(char::from_u32(digits(text, at + 1, length)?)?, out);
        return Some(at + length + 2);
    }
    let first = digits(text, at, 4)?;
    if let Some(char) = char::from_u32(first) {
        push(char, out);
        return Some(at + 4);
    }
    let second = text[at + 4..].strip_prefix(b"\\u").and_then(|_| digits(text, at + 6, 4))?;
    let pair = [u16::try_from(first).ok()?, u16::try_from(second).ok()?];
    push(char::decode_utf16(pair).next()?.ok()?, out);
    Some(at + 10)
}

fn push(char: char, out: &mut Vec<u8>) {
    out.extend_from_slice(char.encode_utf8(&mut [0; 4]).as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_of_many_languages_are_undone() {
        for (escaped, expected) in [
            (r#"\"a\\b\/\'"#, r#""a\b/'"#),
            (r"\303\244\0\12x", "ä\0\nx"),
            (r"\xc3\xa4 \u00e4 \ud83d\ude00 \u{1f600} \U0001f600", "ä ä 😀 😀 😀"),
            (r"\z \x4 \u12 \ud83d \u{zz} \u{} \", r"\z \x4 \u12 \ud83d \u{zz} \u{} \"),
        ] {
            assert_eq!(String::from_utf8_lossy(&unescaped(escaped.as_bytes())), expected, "{escaped}");
        }
    }

    #[test]
    fn a_quoted_text_ends_at_its_quote_or_with_its_line() {
        assert_eq!(end(br#"{\"a\"} " x"#, Quoting::Backslash, 0), Ok(8));
        assert_eq!(end(b"{\\\"a\n", Quoting::Backslash, 0), Ok(4));
        assert_eq!(end(b"{\"\"a\"\"}\",b", Quoting::Doubled, 0), Ok(7));
        assert_eq!(end(b"{\"\"a\"", Quoting::Doubled, 0), Err(4));
        assert_eq!(end(b"{\\", Quoting::Backslash, 0), Err(3));
    }
}
