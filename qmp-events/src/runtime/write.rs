//! JSON as QEMU writes it: `", "` and `": "` between, ASCII only, upper-case `\uXXXX`.

/// Adds `text` as a JSON string.
pub fn string(text: &str, out: &mut String) {
    out.push('"');
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~') && byte != b'"' && byte != b'\\') {
        out.push_str(text);
    } else {
        text.chars().for_each(|char| escape(char, out));
    }
    out.push('"');
}

fn escape(char: char, out: &mut String) {
    let short = match char {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\u{8}' => "\\b",
        '\u{c}' => "\\f",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        ' '..='~' => return out.push(char),
        _ => {
            return char.encode_utf16(&mut [0; 2]).iter().for_each(|&unit| {
                out.push_str("\\u");
                for shift in [12, 8, 4, 0] {
                    let digit = char::from_digit(u32::from(unit >> shift & 0xf), 16).unwrap_or('0');
                    out.push(digit.to_ascii_uppercase());
                }
            });
        }
    };
    out.push_str(short);
}
