//! The examples of a document with their keys in the order in which QEMU writes them, as edits of its text.

use crate::diagnostic::Edit;
use crate::key_order::bucket;
use crate::syntax::text::ast::{Document, Json, JsonValue};

/// The edits that put the keys of all examples in order; `text` is that of the document. White space between members stays where it is.
#[must_use]
pub fn reordered(document: &Document, text: &str) -> Vec<Edit> {
    let examples = document.sections.iter().flat_map(|section| &section.examples);
    let edit = |value: &Json| {
        let new = written(value, text);
        (new != text[value.span.range()]).then_some(Edit { span: value.span, text: new })
    };
    examples.filter_map(|example| edit(&example.value)).collect()
}

/// The text of a value with its keys in order.
fn written(value: &Json, text: &str) -> String {
    let range = value.span.range();
    let parts: Vec<(usize, String, usize)> = match &value.value {
        JsonValue::Object(members) => {
            let key = |at: usize| bucket(&members[at].0.value);
            let mut order: Vec<usize> = (0..members.len()).collect();
            order.sort_by_key(|&at| key(at));
            let member = |at: usize| {
                let (key, value) = &members[at];
                text[key.span.start as usize..value.span.start as usize].to_owned() + &written(value, text)
            };
            let slots = members.iter().map(|(key, value)| (key.span.start as usize, value.span.end as usize));
            slots.zip(order).map(|((start, end), at)| (start, member(at), end)).collect()
        }
        JsonValue::Array(items) => items
            .iter()
            .map(|item| (item.span.start as usize, written(item, text), item.span.end as usize))
            .collect(),
        _ => Vec::new(),
    };
    let (mut out, mut at) = (String::new(), range.start);
    for (start, part, end) in parts {
        out.push_str(&text[at..start]);
        out.push_str(&part);
        at = end;
    }
    out.push_str(&text[at..range.end]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Problems;
    use crate::source::Sources;
    use crate::syntax::text;

    #[test]
    fn keys_are_put_in_order_and_nothing_else_changes() {
        let document = "STOP\n----\n\nIt stops.\n\nData: None.\n\nExample:\n\n{ \"event\": \"STOP\",\n  \"timestamp\": { \"microseconds\": 1, \"seconds\": 2 } }\n";
        let mut sources = Sources::default();
        let id = sources.add("a.txt", document).unwrap();
        let parsed = text::parse(&sources, id, &mut Problems::default());
        let edits = reordered(&parsed, document);
        assert_eq!(edits.len(), 1);
        assert_eq!(
            edits[0].text,
            "{ \"timestamp\": { \"seconds\": 2, \"microseconds\": 1 },\n  \"event\": \"STOP\" }"
        );
    }
}
