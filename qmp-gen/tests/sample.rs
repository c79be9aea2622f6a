//! Random lines of models that are hard to make lines of.

use std::fmt::Write as _;

use qmp_gen::model::Model;
use qmp_gen::{Input, load};
use qmp_gen::{Optional, sample};

fn model(schema: &str) -> Model {
    let loaded = load([Input::text("s.json", schema)]).unwrap();
    loaded.into_model().unwrap()
}

fn lines(schema: &str, optional: Optional) -> Vec<String> {
    let model = model(schema);
    sample(&model, optional, 1).take(300).collect()
}

#[test]
fn types_that_hold_themselves_come_to_an_end() {
    let schema = "
        { 'enum': 'Kind', 'data': [ 'leaf', 'node' ] }
        { 'struct': 'Leaf', 'data': { } }
        { 'struct': 'Node', 'data': { 'left': 'Tree', 'right': 'Tree', 'all': [ 'Tree' ] } }
        { 'union': 'Tree', 'base': { 'kind': 'Kind' }, 'discriminator': 'kind',
          'data': { 'leaf': 'Leaf', 'node': 'Node' } }
        { 'event': 'GROWN', 'data': { 'tree': 'Tree' } }";
    for optional in [Optional::All, Optional::None, Optional::Mixed] {
        let lines = lines(schema, optional);
        assert_eq!(lines.len(), 300);
        assert!(lines.iter().any(|line| line.contains("node")));
    }
}

#[test]
fn what_has_no_value_is_left_out() {
    let schema = "
        { 'struct': 'Snake', 'data': { 'tail': 'Snake' } }
        { 'enum': 'Nothing', 'data': [ ] }
        { 'event': 'BITTEN', 'data': { 'by': 'Snake' } }
        { 'event': 'CHOSEN', 'data': { 'what': 'Nothing' } }
        { 'event': 'SEEN', 'data': { '*snake': 'Snake', '*none': 'Nothing', 'snakes': [ 'Snake' ] } }";
    for line in lines(schema, Optional::All) {
        assert!(line.ends_with(r#""event": "SEEN", "data": {"snakes": []}}"#), "{line}");
    }
    assert!(!lines(schema, Optional::All).is_empty());
}

#[test]
fn a_line_is_bounded_whatever_the_types() {
    // The smallest value of `Wide0` has two to the power of 40 values, that of `Deep0` is 200 deep.
    let mut schema = String::from(
        "{ 'event': 'WIDE', 'data': { 's': 'Wide0' } }\n{ 'event': 'DEEP', 'data': { 't': 'Deep0' } }\n\
         { 'event': 'SMALL', 'data': { '*s': 'Wide0', '*t': 'Deep0', '*more': 'Free0', 'end': 'Wide40' } }\n",
    );
    for at in 0..40 {
        let next = at + 1;
        let _ = writeln!(
            schema,
            "{{ 'struct': 'Wide{at}', 'data': {{ 'a': 'Wide{next}', 'b': 'Wide{next}' }} }}"
        );
        let _ = writeln!(
            schema,
            "{{ 'struct': 'Free{at}', 'data': {{ '*a': 'Free{next}', '*b': 'Free{next}', 'c': [ 'Free{next}' ] }} }}"
        );
    }
    for at in 0..200 {
        let _ = writeln!(schema, "{{ 'struct': 'Deep{at}', 'data': {{ 't': 'Deep{}' }} }}", at + 1);
    }
    schema += "{ 'struct': 'Wide40', 'data': { 'x': 'int' } }\n{ 'struct': 'Free40', 'data': { } }\n{ 'struct': 'Deep200', 'data': { } }\n";
    for optional in [Optional::All, Optional::None, Optional::Mixed] {
        let lines = lines(&schema, optional);
        assert_eq!(lines.len(), 300);
        for line in lines {
            assert!(line.contains("SMALL") && line.len() < 1 << 18, "{} bytes", line.len());
            serde_json::from_str::<serde_json::Value>(&line).unwrap();
        }
    }
}
