//! A sample of the changes. It depends on their files and descriptions only, not on lines or on other changes.

use std::collections::HashMap;

use super::name::{Name, without_place};

/// The first `size` changes by the hash of `seed`, file and description, in that order.
pub fn sample(all: Vec<Name>, size: usize, seed: u64) -> Vec<Name> {
    let mut counts: HashMap<String, u64> = HashMap::new();
    let mut ranked: Vec<(u64, Name)> = all
        .into_iter()
        .map(|name| {
            let key = without_place(&name);
            let number = counts.entry(key.clone()).or_default();
            *number += 1;
            (hash(seed, &key, *number), name)
        })
        .collect();
    ranked.sort();
    ranked.into_iter().take(size).map(|(_, name)| name).collect()
}

/// FNV-1a, whose bits are then mixed as in `SplitMix64`: the same on every machine and in every release of Rust.
fn hash(seed: u64, key: &str, number: u64) -> u64 {
    let head = seed.to_le_bytes().into_iter().chain(number.to_le_bytes());
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in head.chain(key.bytes()) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    hash = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    hash = (hash ^ (hash >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    hash ^ (hash >> 31)
}

/// A regular expression that matches this text only.
pub fn exactly(text: &str) -> String {
    let mut pattern = String::from("^");
    for char in text.chars() {
        // Not every punctuation: `\<` is the start of a word.
        if r"\.+*?()|[]{}^$#&-~".contains(char) {
            pattern.push('\\');
        }
        pattern.push(char);
    }
    pattern.push('$');
    pattern
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(lines: std::ops::Range<u32>) -> Vec<Name> {
        lines.map(|line| format!("src/{}.rs:{line}:1: replace + with - in f", line % 7)).collect()
    }

    #[test]
    fn a_larger_sample_contains_a_smaller_one_and_seeds_differ() {
        let small = sample(names(0..100), 10, 1);
        let large = sample(names(0..100), 30, 1);
        assert_eq!(large[..10], small);
        assert_ne!(sample(names(0..100), 10, 2), small);
        assert_eq!(sample(names(0..5), 10, 1).len(), 5);
    }

    #[test]
    fn an_edit_elsewhere_does_not_change_the_sample() {
        let places = |names: Vec<Name>| -> Vec<String> { names.iter().map(|it| without_place(it)).collect() };
        let moved = names(7..107);
        assert_eq!(places(sample(names(0..100), 20, 1)), places(sample(moved, 20, 1)));
    }

    #[test]
    fn a_name_is_matched_to_the_letter() {
        assert_eq!(exactly("a.rs:1: f -> B<'_>"), r"^a\.rs:1: f \-> B<'_>$");
    }
}
