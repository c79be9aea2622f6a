//! Problems of a later stage are reported as far as they do not come from errors of an earlier one.

use qmp_gen::{Input, check, load};

/// The codes of the problems of documents, in the order of their places, and whether there is a model.
fn codes(documents: &[(&str, &str)]) -> (Vec<&'static str>, bool) {
    let inputs: Vec<_> = documents.iter().map(|(name, text)| Input::text(name, *text)).collect();
    let loaded = load(inputs).unwrap();
    (check(&loaded).iter().map(qmp_gen::Diagnostic::code).collect(), loaded.model.is_some())
}

const LAMP_ON: &str = "LAMP_ON\n-------\n\nThe lamp shines.\n\nData:\n\n- lamp, which shines\n- \"watts\": how bright (json-int)\n\nExample:\n\n{ \"timestamp\": { \"seconds\": 1, \"microseconds\": 2 },\n  \"event\": \"LAMP_ON\", \"data\": { \"watts\": 5, \"lamp\": \"a\" } }\n\n";

#[test]
fn a_broken_section_hides_nothing_of_the_others() {
    let other = "LAMP_OFF\n--------\n\nSince: 2\nSubject: lmap\nSuccessor: LAMP_ONN\n\nThe lamp is dark.\n\nData:\n\n- \"lamp\": which (json-string)\n";
    let text = format!("{LAMP_ON}{other}");
    // The example of the broken section shows the member that is lost, which is not reported.
    assert_eq!(codes(&[("a.txt", &text)]), (vec!["E105", "E409", "E407", "E408"], false));
}

#[test]
fn a_section_that_is_lost_is_not_missed() {
    let text = "LAMP_ON\n-------\n\nSuccessor: LAMP_OFF\nGroup: blok\n\nThe lamp shines.\n\nData: None.\n\nLAMP_OFF\n\nThe lamp is dark.\n\nData: None.\n";
    let (found, has_model) = codes(&[("a.txt", text)]);
    assert!(found.contains(&"E102") && found.contains(&"W461") && !found.contains(&"E408"), "{found:?}");
    assert!(!has_model);
}

#[test]
fn a_broken_schema_hides_nothing_that_is_said_without_it() {
    let text =
        "LAMP_ON\n-------\n\nSince: 2\n\nThe lamp shines.\n\nData:\n\n- \"kind\": what it is (LampKind)\n";
    let schema = "{ 'enum': 'LampKind', 'data': [ 'bulb' }\n";
    assert_eq!(codes(&[("a.txt", text), ("a.json", schema)]), (vec!["E409", "E209"], false));
}

#[test]
fn a_type_that_the_schema_does_not_have_is_one_whatever_else_is_wrong() {
    let text = "LAMP_ON\n-------\n\nSinse: 2.1\n\nThe lamp is on.\n\nData:\n\n- \"kind\": what it is (LampKindd)\n- \"bright\": whether at full power (json-boolean)\n";
    let schema = "{ 'enum': 'LampKind', 'data': [ 'bulb' ] }\n";
    assert_eq!(codes(&[("a.txt", text), ("a.json", schema)]), (vec!["E106", "E403", "E112"], false));
    let broken = "{ 'enum': 'LampKind', 'data': [ 'bulb' }\n";
    let (found, _) = codes(&[("a.txt", text), ("a.json", broken)]);
    assert!(!found.contains(&"E403"), "the schema may have it: {found:?}");
}

#[test]
fn a_definition_that_is_broken_hides_those_that_use_it_and_no_others() {
    let schema = "{ 'struct': 'Lamp', 'dat': { 'id': 'str' } }\n{ 'struct': 'Shade', 'base': 'Lamp', 'data': { } }\n{ 'union': 'Any', 'base': 'Shade', 'discriminator': 'kind', 'data': { 'a': 'Lamp' } }\n{ 'event': 'LAMP_ON', 'data': { 'lamp': 'Lamp', 'kind': 'LampKind' } }\n";
    let (found, _) = codes(&[("a.json", schema)]);
    assert!(found.contains(&"E232") && found.contains(&"E262"), "{found:?}");
    assert!(!found.contains(&"E266"), "the base may have the discriminator: {found:?}");
    assert_eq!(found.iter().filter(|code| **code == "E262").count(), 1, "`Lamp` is not unknown: {found:?}");
}
