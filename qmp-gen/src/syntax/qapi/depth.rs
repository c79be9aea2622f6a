//! How deep expressions nest, counted before pest recurses into them.

/// The maximum depth of nested expressions. QEMU's own go to five.
pub const MAX_DEPTH: usize = 64;

/// The place of the first bracket that is nested too deep.
///
/// Comments and strings are passed over. Brackets that are never closed count up to the end of the file.
pub(super) fn too_deep(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        at = match byte {
            b'#' => end_of(bytes, at + 1, b"\n"),
            b'\'' => end_of(bytes, at + 1, b"'\n"),
            _ => at,
        };
        match byte {
            b'{' | b'[' if depth == MAX_DEPTH => return Some(at),
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        at += 1;
    }
    None
}

/// The first place from `at` on with one of `ends`.
fn end_of(bytes: &[u8], at: usize, ends: &[u8]) -> usize {
    bytes[at..].iter().position(|byte| ends.contains(byte)).map_or(bytes.len(), |length| at + length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_brackets_of_expressions_count() {
        let brackets = "[".repeat(MAX_DEPTH);
        assert_eq!(too_deep(&brackets), None);
        assert_eq!(too_deep(&format!("{brackets}{{")), Some(MAX_DEPTH));
        assert_eq!(too_deep(&format!("# {brackets}\n'{brackets}' {brackets}")), None);
        assert_eq!(too_deep(&"{ 'a': [] }\n".repeat(1000)), None);
    }
}
