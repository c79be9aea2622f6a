//! The names that cargo-mutants gives to changes.

/// A small change by the name that cargo-mutants gives it: `FILE:LINE:COLUMN: WHAT`.
pub type Name = String;

/// The change without its line and column, which every edit above it moves: `FILE: WHAT`.
pub fn without_place(name: &str) -> String {
    let mut parts = name.splitn(4, ':');
    match (parts.next(), parts.nth(2)) {
        (Some(file), Some(what)) => format!("{file}:{what}"),
        _ => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_without_its_place_survives_edits_above_it() {
        assert_eq!(
            without_place("a/b.rs:12:3: replace A::b -> C with D"),
            "a/b.rs: replace A::b -> C with D"
        );
        assert_eq!(without_place("odd"), "odd");
    }
}
