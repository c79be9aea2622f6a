//! `compare` and `diff` on what is really there: a QEMU's reply, and the history of a dozen years.

mod support;

use std::path::Path;

use qmp_gen::model::{Model, Version};
use qmp_gen::{Change, Detail, Introspection, diff};
use qmp_gen::{Input, load};
use support::file;

fn model(inputs: &[Input]) -> Model {
    load(inputs).expect("the files can be read").model.expect("no error in them")
}

fn built_in() -> Model {
    let documents = [("qmp-events.txt", qmp_spec::EVENTS), ("qapi-schema.json", qmp_spec::SCHEMA)];
    model(&documents.map(|(name, text)| Input::text(name, text)))
}

fn text(name: &str, text: &str) -> Input {
    Input::text(name, text)
}

fn shown(changes: &[Change]) -> String {
    let line =
        |change: &Change| format!("{}{} {change}\n", if change.breaks() { '!' } else { ' ' }, change.sign());
    changes.iter().map(line).collect::<Vec<_>>().concat()
}

#[test]
#[ignore = "needs QMP_TEST_DATA: a reply to query-qmp-schema"]
fn a_real_qemu_is_covered_and_has_no_drift() {
    let Some(reply) = file("live/schema-7.2.22.json") else { return };
    let qemu = Introspection::read(&std::fs::read(reply).unwrap()).unwrap().model;
    let spec = built_in();
    let covers = diff(&spec.at_any_release(), &qemu, Detail::Masked);
    assert!(!covers.iter().any(Change::uncovered), "{covers:?}");
    assert_eq!(shown(&diff(&spec.at(Version::new(7, 2)), &qemu, Detail::Masked)), "");
}

#[test]
#[ignore = "needs QMP_TEST_DATA: a reply to query-qmp-schema"]
fn what_a_specification_lacks_is_uncovered() {
    let Some(reply) = file("live/schema-7.2.22.json") else { return };
    let qemu = Introspection::read(&std::fs::read(reply).unwrap()).unwrap().model;
    let old = built_in().at(Version::new(6, 2));
    let uncovered = diff(&old.at_any_release(), &qemu, Detail::Masked);
    let uncovered: Vec<_> =
        uncovered.iter().filter(|it| it.uncovered()).map(|it| it.place.as_str()).collect();
    assert!(uncovered.contains(&"NETDEV_STREAM_CONNECTED"), "{uncovered:?}");
    assert!(uncovered.contains(&"RTC_CHANGE.qom-path"), "{uncovered:?}");
    assert!(uncovered.contains(&"SHUTDOWN.reason"), "{uncovered:?}");
}

#[test]
fn each_kind_of_change_has_its_words() {
    let old = "{ 'event': 'GONE' }
        { 'enum': 'Mood', 'data': ['a', 'b'] }
        { 'struct': 'Pair', 'data': { 'x': 'int' } }
        { 'event': 'KEPT', 'data': { 'n': 'uint16', 's': 'str', 'o': 'bool', '*p': 'bool', 'e': 'Mood', 't': ['Pair'] } }";
    let new = "{ 'event': 'NEW' }
        { 'enum': 'Temper', 'data': ['a', 'c'] }
        { 'struct': 'Pair', 'data': { 'x': 'str', '*y': 'int' } }
        { 'event': 'KEPT', 'data': { 'n': 'uint32', 's': 'int', '*o': 'bool', 'p': 'bool', 'e': 'Temper', 't': ['Pair'], 'm': 'str' },
          'features': ['unstable'] }";
    let (old, new) = (model(&[text("old.json", old)]), model(&[text("new.json", new)]));
    expect_test::expect![[r#"
         + event `NEW` is new
        !~ `KEPT.n` was an integer of 16 bits without sign and is now of 32 bits without sign
        !~ `KEPT.s` was a string and is now an integer
        !~ member `KEPT.o` was always there and is now optional
         ~ member `KEPT.p` was optional and is now always there
         + member `KEPT.m` is new, and always there
         ~ `KEPT` is now unstable
         ~ type `Mood` is now called `Temper`
         + `Temper` has the new value `c`
         - `Temper` has no value `b` any more
        !~ `Pair.x` was an integer and is now a string
         + member `Pair.y` is new, and optional
        !- event `GONE` is gone
    "#]]
    .assert_eq(&shown(&diff(&old, &new, Detail::Full)));
    assert_eq!(diff(&new, &new, Detail::Full), []);
}

/// What the history in `facts` says of the releases from 2.9 to 9.2, each as the start of the line that `diff` has for it.
fn history(facts: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(facts).unwrap();
    let (_, text) = text.split_once("== v2.9.0").expect("the release after 2.8");
    let mut expected = Vec::new();
    for line in text.lines() {
        let mut words = line.trim().split([' ', ':']);
        match (words.next(), words.next()) {
            (Some("+event"), Some(name)) => expected.push(format!("event `{name}` is new")),
            (Some("~enum"), Some(_)) => {
                let (_, values) = line.split_once("+ [").expect("values");
                let values = values.split(']').next().unwrap_or("").split(", ");
                expected.extend(values.map(|value| format!("the new value `{}`", value.trim_matches('\''))));
            }
            (Some(place), _)
                if place.starts_with('~') && line.contains(": None -> ") && !place.contains('@') =>
            {
                expected.push(format!("member `{}` is new", place[1..].replace('*', "")));
            }
            _ => {}
        }
    }
    expected
}

#[test]
#[ignore = "needs QMP_TEST_DATA: QEMU's schemas and history"]
fn the_history_of_qemu_is_what_diff_says() {
    let facts = file("facts/event-history-2.1-9.2.txt");
    let old = file("qapi/v2.8.0/qapi-schema.json");
    let new = file("qapi/v9.2.0-rc2/qapi/qapi-schema.json");
    let (Some(facts), Some(old), Some(new)) = (facts, old, new) else { return };
    let (old, new) = (model(&[Input::file(old)]), model(&[Input::file(new)]));
    let found = shown(&diff(&old, &new, Detail::Full));
    // Gone before 9.2 came, so that the two ends know nothing of them; or of an event or type that is new as a whole, whose parts are not listed.
    let passing = ["COMMAND_DROPPED", "RDMA_GID_STATUS_CHANGED"];
    let whole = ["MEMORY_DEVICE_SIZE_CHANGE.", "`processing`", "`snapshot-load`", "`s390`"];
    let mut checked = 0;
    for line in history(&facts) {
        if passing.iter().chain(&whole).any(|it| line.contains(it)) {
            continue;
        }
        // A member that was new as required and is optional since is only found optional.
        if line == "member `BLOCK_IO_ERROR.node-name` is new" {
            assert!(
                found.contains("`BLOCK_IO_ERROR.node-name` was always there and is now optional"),
                "{found}"
            );
            continue;
        }
        assert!(found.contains(&line), "{line}\n{found}");
        checked += 1;
    }
    assert!(checked > 30, "{checked}");
    assert!(found.contains("event `MEM_UNPLUG_ERROR` is gone"), "{found}");
}

#[test]
#[ignore = "needs QMP_TEST_DATA: QEMU's schemas"]
fn the_specification_is_each_release_as_of_its_time() {
    let spec = built_in();
    let trees = ["v2.1.0/", "v2.8.0/", "v4.0.0/qapi/", "v7.2.0/qapi/", "v9.2.0-rc2/qapi/"];
    for tree in trees {
        let Some(root) = file(&format!("qapi/{tree}qapi-schema.json")) else { return };
        let version: Version = tree.split(['/', '-']).next().unwrap().parse().unwrap();
        let qemu = model(&[Input::file(root)]);
        // Names of types, prose and rate limits are this project's own.
        let drift = shown(&diff(&spec.at(version), &qemu, Detail::Masked));
        // It was always there from 2.8 to 2.11; the specification says what holds since 2.12, which a decoder of all has to expect.
        let known = " ~ member `BLOCK_IO_ERROR.node-name` was optional and is now always there\n";
        assert_eq!(drift, if version == Version::new(2, 8) { known } else { "" }, "{tree}");
    }
}

#[test]
#[ignore = "needs QMP_TEST_DATA: QEMU's schemas and history"]
fn every_release_has_as_many_events_as_history_says() {
    let spec = built_in();
    let mut checked = 0;
    for name in ["facts/event-history-2.1-9.2.txt", "facts/event-history-9.2-11.1.txt"] {
        let Some(path) = file(name) else { return };
        let text = std::fs::read_to_string(path).unwrap();
        for line in text
            .lines()
            .filter(|line| line.starts_with("== v") && !line.contains("->") && !line.contains("-dev"))
        {
            let (version, rest) = line[3..].split_once([':', '-', ' ']).unwrap();
            let count = rest
                .split_whitespace()
                .zip(rest.split_whitespace().skip(1))
                .find(|it| it.1.starts_with("events"));
            let count: usize = count.unwrap().0.parse().unwrap();
            assert_eq!(spec.at(version.parse().unwrap()).events.len(), count, "{line}");
            checked += 1;
        }
    }
    assert!(checked > 35, "{checked}");
}

#[test]
fn what_a_target_or_a_build_lacks_is_told_from_a_difference() {
    let spec = built_in().at(Version::new(4, 1));
    let mut riscv = spec.clone();
    riscv.events.retain(|event| event.name != "RTC_CHANGE" && !event.name.as_str().starts_with("SPICE_"));
    let (elsewhere, differences): (Vec<_>, Vec<_>) =
        diff(&spec, &riscv, Detail::Masked).into_iter().partition(|change| !change.only.is_empty());
    assert_eq!((elsewhere.len(), shown(&differences)), (5, String::new()));
    riscv.events.retain(|event| event.name != "STOP");
    assert!(diff(&spec, &riscv, Detail::Masked).iter().any(|change| change.only.is_empty()));
}
