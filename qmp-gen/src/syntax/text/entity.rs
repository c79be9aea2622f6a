//! Entities of HTML, which a text copied from the source of a page still has.

use std::ops::Range;

/// The entities that a text document would have, each with its character.
const ENTITIES: [(&str, char); 9] = [
    ("&quot;", '"'),
    ("&#34;", '"'),
    ("&apos;", '\''),
    ("&#39;", '\''),
    ("&#x27;", '\''),
    ("&lt;", '<'),
    ("&gt;", '>'),
    ("&nbsp;", ' '),
    ("&amp;", '&'),
];

/// The first entity of each line, with its place and its character.
pub(super) fn entities(text: &str) -> Vec<(Range<usize>, char)> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let first = line.match_indices('&').find_map(|(at, _)| {
            let known = ENTITIES.iter().find(|(entity, _)| line[at..].starts_with(entity))?;
            Some((start + at..start + at + known.0.len(), known.1))
        });
        found.extend(first);
        start += line.len();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_entity_of_a_line_is_found() {
        let text = "a & b\n- &quot;c&quot;\n&copy; &amp;\n";
        let found: Vec<_> = entities(text).into_iter().map(|(at, char)| (&text[at], char)).collect();
        assert_eq!(found, [("&quot;", '"'), ("&amp;", '&')]);
    }
}
