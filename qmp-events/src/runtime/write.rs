//! JSON as QEMU writes it: `", "` and `": "` between, ASCII only, upper-case `\uXXXX`.

use super::info::Timestamp;

/// Adds `text` as a JSON string.
pub fn string(text: &str, out: &mut String) {
    out.push('"');
    if is_plain(text.as_bytes()) {
        out.push_str(text);
    } else {
        text.chars().for_each(|char| escape(char, out));
    }
    out.push('"');
}

/// Adds a text of which nothing needs an escape as a JSON string.
pub(super) fn plain_string(text: &str, out: &mut String) {
    out.push('"');
    out.push_str(text);
    out.push('"');
}

/// Whether nothing in `text` needs an escape.
#[must_use]
pub const fn needs_no_escape(text: &str) -> bool {
    let mut rest = text.as_bytes();
    while let [byte, after @ ..] = rest {
        if !matches!(byte, b' '..=b'~') || matches!(byte, b'"' | b'\\') {
            return false;
        }
        rest = after;
    }
    true
}

/// Whether JSON shows the text as it is: printable ASCII without `"` and `\`. It looks at eight bytes at a time.
#[inline]
fn is_plain(bytes: &[u8]) -> bool {
    const ONES: u64 = u64::MAX / 0xff;
    const HIGH: u64 = ONES << 7;
    let zero_in = |word: u64| word.wrapping_sub(ONES) & !word;
    // A borrow affects only bytes after one that is not plain itself.
    let special = |word: u64| {
        let controls = word.wrapping_sub(ONES * 0x20);
        let others = [b'"', b'\\', 0x7f].map(|byte| zero_in(word ^ (ONES * u64::from(byte))));
        (word | controls | others[0] | others[1] | others[2]) & HIGH
    };
    let Some(last) = bytes.last_chunk::<8>() else {
        return bytes.iter().all(|&byte| matches!(byte, b' '..=b'~') && byte != b'"' && byte != b'\\');
    };
    // The last word overlaps the one before it.
    let (words, _) = bytes.as_chunks::<8>();
    words.iter().chain([last]).fold(0, |found, word| found | special(u64::from_le_bytes(*word))) == 0
}

/// Adds an integer by its sign and its digits.
pub(super) fn integer(negative: bool, magnitude: u64, out: &mut String) {
    if negative {
        out.push('-');
    }
    if magnitude < EIGHT_DIGITS {
        // One digit is left of zero.
        let zeros = (digits(magnitude) | 1 << 56).trailing_zeros() as usize / 8;
        push(eight(magnitude).get(zeros..).unwrap_or_default(), out);
    } else {
        integer(false, magnitude / EIGHT_DIGITS, out);
        push(&eight(magnitude % EIGHT_DIGITS), out);
    }
}

/// Adds a timestamp as an object. Usually seconds have ten digits and microseconds six, and the object is one literal with digits in it.
pub(super) fn timestamp(Timestamp { seconds, microseconds }: Timestamp, out: &mut String) {
    let usual =
        (1_000_000_000..10_000_000_000).contains(&seconds) && (100_000..1_000_000).contains(&microseconds);
    if !usual {
        out.push_str("{\"seconds\": ");
        integer(seconds < 0, seconds.unsigned_abs(), out);
        out.push_str(", \"microseconds\": ");
        integer(microseconds < 0, microseconds.unsigned_abs(), out);
        out.push('}');
        return;
    }
    let (seconds, microseconds) = (seconds.unsigned_abs(), microseconds.unsigned_abs());
    let [.., tens, ones] = eight(seconds % 100);
    let mut text = *b"{\"seconds\": ##########, \"microseconds\": ######}";
    // Eight bytes are one store; the space before the microseconds is put back.
    for (at, part) in [(12, eight(seconds / 100)), (38, eight(microseconds))] {
        if let Some(place) = text.get_mut(at..at + 8) {
            place.copy_from_slice(&part);
        }
    }
    for (at, part) in [(20, [tens, ones]), (38, *b": ")] {
        if let Some(place) = text.get_mut(at..at + 2) {
            place.copy_from_slice(&part);
        }
    }
    push(&text, out);
}

/// Adds ASCII.
#[inline]
fn push(ascii: &[u8], out: &mut String) {
    out.push_str(str::from_utf8(ascii).unwrap_or_default());
}

const EIGHT_DIGITS: u64 = 100_000_000;

/// The eight digits of a number below [`EIGHT_DIGITS`], as text.
#[inline]
fn eight(number: u64) -> [u8; 8] {
    (digits(number) | ((u64::MAX / 0xff) * u64::from(b'0'))).to_le_bytes()
}

/// The eight digits of a number below [`EIGHT_DIGITS`], one in each byte, the first in the lowest. All are computed together: halves,
/// quarters, digits.
#[inline]
fn digits(number: u64) -> u64 {
    let halves = (number / 10_000) | ((number % 10_000) << 32);
    let hundreds = ((halves * 10_486) >> 20) & 0x0000_007f_0000_007f;
    let quarters = hundreds | ((halves - 100 * hundreds) << 16);
    let tens = ((quarters * 103) >> 10) & 0x000f_000f_000f_000f;
    tens | ((quarters - 10 * tens) << 8)
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

#[cfg(test)]
mod tests {
    use super::{integer, is_plain, timestamp};
    use crate::runtime::info::Timestamp;

    #[test]
    fn plain_text_is_what_needs_no_escape() {
        for length in 0..20 {
            for at in 0..length {
                for byte in 0..=u8::MAX {
                    let mut bytes = vec![b' '; length];
                    bytes[at] = byte;
                    let expected = matches!(byte, b' '..=b'~') && byte != b'"' && byte != b'\\';
                    assert_eq!(is_plain(&bytes), expected, "{byte} at {at} of {length}");
                }
            }
        }
    }

    #[test]
    fn integers_are_written_as_by_the_standard_library() {
        let powers = (0..20).map(|exponent| 10_u64.pow(exponent));
        for magnitude in powers.flat_map(|power| [power - 1, power, power + 1]).chain([u64::MAX, 1 << 63]) {
            for negative in [false, true] {
                let mut out = String::new();
                integer(negative, magnitude, &mut out);
                assert_eq!(out, format!("{}{magnitude}", if negative { "-" } else { "" }));
            }
        }
    }

    #[test]
    fn a_timestamp_is_written_as_an_object_with_two_integers() {
        let numbers = [
            -1,
            0,
            7,
            99_999,
            100_000,
            543_210,
            999_999,
            1_000_000,
            999_999_999,
            1_000_000_000,
            1_234_567_890,
        ];
        let numbers = numbers.into_iter().chain([9_999_999_999, 10_000_000_000, i64::MIN, i64::MAX]);
        for (seconds, microseconds) in
            numbers.clone().flat_map(|first| numbers.clone().map(move |second| (first, second)))
        {
            let mut out = String::new();
            timestamp(Timestamp { seconds, microseconds }, &mut out);
            assert_eq!(out, format!("{{\"seconds\": {seconds}, \"microseconds\": {microseconds}}}"));
        }
    }
}
