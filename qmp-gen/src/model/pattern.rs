//! Patterns over names.

use wildmatch::WildMatch;

/// Whether `pattern` matches the whole of `name`: `*` matches any characters, `?` one. Takes time in the product of their lengths at most.
///
/// ```
/// use qmp_gen::model::is_match;
/// assert!(is_match("BLOCK_*", "BLOCK_IO_ERROR") && is_match("B*ERR??", "BLOCK_IO_ERROR"));
/// assert!(!is_match("BLOCK", "BLOCK_IO_ERROR"));
/// ```
#[must_use]
pub fn is_match(pattern: &str, name: &str) -> bool {
    WildMatch::new(pattern).matches(name)
}

#[cfg(test)]
mod tests {
    use super::is_match;

    #[test]
    fn a_star_is_any_part() {
        for pattern in
            ["BLOCK_*", "*ERROR", "B*IO*", "BLOCK?IO?ERROR", "*", "**", "BLOCK_IO_ERROR", "*BLOCK_IO_ERROR*"]
        {
            assert!(is_match(pattern, "BLOCK_IO_ERROR"), "{pattern}");
        }
        for pattern in
            ["BLOCK", "*X", "", "BLOCK?", "?BLOCK_IO_ERROR", "*BLOCK", "BLOCK_IO_ERROR*_", "B*R*R*R*R"]
        {
            assert!(!is_match(pattern, "BLOCK_IO_ERROR"), "{pattern}");
        }
        assert!(is_match("", "") && is_match("*", "") && is_match("é*", "éa"));
        assert!(!is_match("ab*ba", "aba"), "parts do not overlap");
    }

    #[test]
    fn many_stars_take_no_time() {
        assert!(!is_match(&"a*".repeat(1000), &"a".repeat(999)));
    }
}
