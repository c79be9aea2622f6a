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
