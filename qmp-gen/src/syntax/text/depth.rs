//! The depth of JSON, computed before pest recurses into it.
//!
//! Follows the brackets of every line that may start an example, and so never counts less than the parser's recursion.

/// The maximum depth of JSON and of bullets.
pub const MAX_DEPTH: usize = 64;

/// For each example that is too deep, the place of its first bracket beyond [`MAX_DEPTH`].
pub(super) fn too_deep(text: &str) -> Vec<usize> {
    let mut places = Vec::new();
    let mut depth = 0_usize;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim_ascii_start();
        if trimmed.starts_with("---") {
            depth = 0;
        }
        if depth > 0 || trimmed.starts_with('{') {
            depth = follow(line, start, depth, &mut places);
        }
        start += line.len();
    }
    places
}

/// The depth after `line`, which starts at `start` at this `depth`.
fn follow(line: &str, start: usize, mut depth: usize, places: &mut Vec<usize>) -> usize {
    let mut quoted = false;
    let mut escaped = false;
    for (at, byte) in line.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'{' | b'[' if !quoted => {
                depth += 1;
                if depth == MAX_DEPTH + 1 {
                    places.push(start + at);
                }
            }
            b'}' | b']' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    depth
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_count_in_examples_only() {
        let deep = "[".repeat(MAX_DEPTH);
        assert!(too_deep(&format!("{deep}[\n\"{deep}\"[\n")).is_empty(), "prose");
        assert!(too_deep(&format!("{{\"a\": \"{deep}[\"}}\n")).is_empty(), "a string");
        assert_eq!(too_deep(&format!("\n{{\"a\":\n{deep}\n")), [1 + 6 + MAX_DEPTH - 1]);
        assert!(
            too_deep(&format!("{{\nA\n---\n{{{}", &deep[1..])).is_empty(),
            "a heading starts again at depth 0"
        );
    }
}
