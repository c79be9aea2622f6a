//! The known word that a mistyped one was probably meant to be.

/// The longest word that is compared.
const LONGEST: usize = 40;

/// The first of `known` that is closest to `word`, and at most two edits away; one edit for words of up to four letters.
pub(crate) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = if word.len() > 4 { 2 } else { 1 };
    let near = known.into_iter().map(|it| (distance(word, it), it)).filter(|(edits, _)| *edits <= limit);
    near.min_by_key(|(edits, _)| *edits).map(|(_, it)| it)
}

/// How many letters have to be added, removed, replaced or swapped with their neighbour.
pub(crate) fn distance(left: &str, right: &str) -> usize {
    let (left, right): (Vec<char>, Vec<char>) = (left.chars().collect(), right.chars().collect());
    if left.len() > LONGEST || right.len() > LONGEST {
        return if left == right { 0 } else { usize::MAX };
    }
    // The rows of the table of distances between all beginnings of the two.
    let mut rows: Vec<Vec<usize>> = vec![(0..=right.len()).collect()];
    for (i, a) in left.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, b) in right.iter().enumerate() {
            let replaced = rows[i][j] + usize::from(a != b);
            let mut least = replaced.min(rows[i][j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && left[i - 1] == *b && right[j - 1] == *a {
                least = least.min(rows[i - 1][j - 1] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[left.len()][right.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_are_counted() {
        for (left, right, edits) in
            [("", "ab", 2), ("since", "sinse", 1), ("since", "sicne", 1), ("guest", "gest", 1), ("a", "b", 1)]
        {
            assert_eq!((distance(left, right), distance(right, left)), (edits, edits), "{left} {right}");
        }
    }

    #[test]
    fn the_closest_word_is_meant_if_it_is_close() {
        let known = ["machine", "memory", "migration", "vnc", "xen"];
        assert_eq!(nearest("memroy", known), Some("memory"));
        assert_eq!(nearest("migrating", known), Some("migration"));
        assert_eq!(nearest("vmc", known), Some("vnc"));
        assert_eq!(nearest("kvm", known), None);
    }
}
