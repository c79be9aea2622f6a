//! Random lines of models that are hard to make lines of.

use qmp_gen::load::{Input, load};
use qmp_gen::model::Model;
use qmp_gen::sample::{Optional, Sampler};

fn model(schema: &str) -> Model {
    let loaded = load(&[Input::Text { name: "s.json".into(), text: schema.to_owned() }]).unwrap();
    loaded.model.unwrap_or_else(|| panic!("{:?}", loaded.problems))
}

fn lines(schema: &str, optional: Optional) -> Vec<String> {
    let model = model(schema);
    Sampler::new(&model, optional, 1).take(300).collect()
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
    // The smallest value of `S0` has two to the power of 40 values, that of `T0` is 200 deep.
    let mut schema = String::from(
        "{ 'event': 'WIDE', 'data': { 's': 'S0' } }\n{ 'event': 'DEEP', 'data': { 't': 'T0' } }\n\
         { 'event': 'SMALL', 'data': { '*s': 'S0', '*t': 'T0', '*u': 'U0', 'end': 'S40' } }\n",
    );
    for at in 0..40 {
        let next = at + 1;
        schema += &format!("{{ 'struct': 'S{at}', 'data': {{ 'a': 'S{next}', 'b': 'S{next}' }} }}\n");
        schema += &format!(
            "{{ 'struct': 'U{at}', 'data': {{ '*a': 'U{next}', '*b': 'U{next}', 'c': [ 'U{next}' ] }} }}\n"
        );
    }
    for at in 0..200 {
        schema += &format!("{{ 'struct': 'T{at}', 'data': {{ 't': 'T{}' }} }}\n", at + 1);
    }
    schema += "{ 'struct': 'S40', 'data': { 'x': 'int' } }\n{ 'struct': 'U40', 'data': { } }\n{ 'struct': 'T200', 'data': { } }\n";
    for optional in [Optional::All, Optional::None, Optional::Mixed] {
        let lines = lines(&schema, optional);
        assert_eq!(lines.len(), 300);
        for line in lines {
            assert!(line.contains("SMALL") && line.len() < 1 << 18, "{} bytes", line.len());
            serde_json::from_str::<serde_json::Value>(&line).unwrap();
        }
    }
}
