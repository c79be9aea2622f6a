//! Objects in the notation of Python, JavaScript or Ruby, written as JSON.

use crate::quote::quote;

use super::escape::unescaped;

/// The JSON text of an object whose form has been checked.
pub fn to_json(text: &[u8]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(&byte) = text.get(at) {
        at = match byte {
            b'"' | b'\'' => string(text, at, &mut out),
            b'=' => arrow(text, at, &mut out),
            byte if is_word(byte) => word(text, at, &mut out),
            // All else is punctuation or blank.
            byte => {
                out.push(if byte.is_ascii() { char::from(byte) } else { '\u{fffd}' });
                at + 1
            }
        };
    }
    out
}

fn string(text: &[u8], start: usize, out: &mut String) -> usize {
    let mut end = start + 1;
    while let Some(&byte) = text.get(end).filter(|&&byte| byte != text[start]) {
        end += if byte == b'\\' { 2 } else { 1 };
    }
    let end = end.min(text.len());
    quote(&String::from_utf8_lossy(&unescaped(&text[start + 1..end])), out);
    end + 1
}

fn arrow(text: &[u8], start: usize, out: &mut String) -> usize {
    out.push(':');
    if text.get(start + 1) == Some(&b'>') { start + 2 } else { start + 1 }
}

fn word(text: &[u8], start: usize, out: &mut String) -> usize {
    let end = start + text[start..].iter().take_while(|&&byte| is_word(byte)).count();
    let word = std::str::from_utf8(&text[start..end]).unwrap_or_default();
    let next = text[end..].iter().find(|byte| !byte.is_ascii_whitespace());
    match (word, next) {
        // The prefix of a string.
        ("u" | "b" | "r", Some(b'"' | b'\'')) => {}
        (_, Some(b':' | b'=')) => quote(word, out),
        ("True", _) => out.push_str("true"),
        ("False", _) => out.push_str("false"),
        ("None" | "undefined" | "nil", _) => out.push_str("null"),
        _ => out.push_str(word.strip_suffix('L').unwrap_or(word)),
    }
    end
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'+' | b'-' | b'.' | b'$')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notations_become_json() {
        for (text, expected) in [
            (
                r#"{u'a': True, 'b': None, "c": 'it\'s', 'd': 12L}"#,
                r#"{"a": true, "b": null, "c": "it's", "d": 12}"#,
            ),
            ("{ event: 'STOP', n: -1.5 }", r#"{ "event": "STOP", "n": -1.5 }"#),
            (r#"{"a"=>nil}"#, r#"{"a":null}"#),
            (r#"{'a': 'say "x"\n'}"#, r#"{"a": "say \"x\"\n"}"#),
        ] {
            assert_eq!(to_json(text.as_bytes()), expected);
        }
    }
}
