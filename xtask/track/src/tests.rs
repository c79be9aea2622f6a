//! Drafts, compared with what the specification has.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use qmp_gen::model::{Event, FeatureKind, Member, Model, Presence, Shape};

use crate::strip::strip;
use crate::{Report, Specification, TODO, Tree, track};

fn spec() -> Specification {
    Specification::read(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../spec"))).unwrap()
}

/// What a model says without prose: a line for each fact, by the thing that it is of. Members are optional if some release lacks them.
fn facts(model: &Model) -> BTreeMap<String, String> {
    let mut facts = BTreeMap::new();
    let dates = |it: &qmp_gen::model::Lifetime| format!("{:?} {:?}", it.since, it.until);
    let members = |facts: &mut BTreeMap<String, String>, owner: &str, members: &[Member]| {
        for it in members {
            let is_optional =
                it.presence == Presence::Optional || it.lifetime != qmp_gen::model::Lifetime::default();
            let fact = format!("{:?} optional={is_optional} {} {:?}", it.ty, dates(&it.lifetime), it.only);
            facts.insert(format!("{owner}.{}", it.name), fact);
        }
    };
    for event in &model.events {
        let is_deprecated =
            |it: &Event| it.features.iter().any(|it| matches!(it.kind, FeatureKind::Deprecated(_)));
        let is_unstable = event.features.iter().any(|it| it.kind == FeatureKind::Unstable);
        let (dates, is_deprecated) = (dates(&event.lifetime), is_deprecated(event));
        let fact = format!("{dates} deprecated={is_deprecated} unstable={is_unstable}");
        facts.insert(event.name.to_string(), fact);
        members(&mut facts, event.name.as_str(), &event.members);
    }
    for def in &model.types {
        let name = def.name.as_str();
        facts.insert(name.to_owned(), format!("{} {}", def.shape.words(), dates(&def.lifetime)));
        match &def.shape {
            Shape::Enum { values } => {
                for it in values {
                    facts.insert(
                        format!("{name}={}", it.name),
                        format!("{} {:?}", dates(&it.lifetime), it.only),
                    );
                }
            }
            Shape::Object { members: all, .. } => members(&mut facts, name, all),
            Shape::Union { members: all, branches, .. } => {
                members(&mut facts, name, all);
                for it in branches {
                    facts.insert(format!("{name}({})", it.value), format!("{:?}", it.ty));
                }
            }
            Shape::Alternate { .. } => {}
        }
    }
    facts
}

/// The facts that only one of two models has, or that differ.
fn differing(drafted: &Model, expected: &Model) -> Vec<String> {
    let (drafted, expected) = (facts(drafted), facts(expected));
    let mut lines = Vec::new();
    for (thing, fact) in &expected {
        match drafted.get(thing) {
            None => lines.push(format!("{thing}: not drafted ({fact})")),
            Some(other) if other != fact => lines.push(format!("{thing}: drafted {other}, is {fact}")),
            Some(_) => {}
        }
    }
    lines.extend(
        drafted.keys().filter(|it| !expected.contains_key(*it)).map(|it| format!("{it}: only drafted")),
    );
    lines
}

/// Each folder with a schema and a `VERSION` below `QMP_TEST_DATA`, in the order of releases.
fn trees() -> Vec<Tree> {
    let Some(data) = std::env::var_os("QMP_TEST_DATA") else { return Vec::new() };
    let mut folders: Vec<PathBuf> = std::env::split_paths(&data).collect();
    let mut trees = Vec::new();
    while let Some(folder) = folders.pop() {
        if folder.join("VERSION").is_file() {
            trees.extend(Tree::read(&folder));
        } else {
            let inner =
                fs::read_dir(folder).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()));
            folders.extend(inner.filter(|path| path.is_dir()));
        }
    }
    trees.sort_by_key(|tree| tree.release);
    trees.dedup_by_key(|tree| tree.release);
    trees
}

/// What a tree does not say, so that a person has to find it out: facts that the specification has from elsewhere.
const UNSAID: [(&str, &str); 11] = [
    ("2.8: BLOCK_IMAGE_CORRUPTED.fatal", "the schema of 2.8 does not say since when it is sent"),
    ("4.0: COMMAND_DROPPED", "it came and went between the trees"),
    ("4.0: CommandDropReason", "only that event has it"),
    ("7.2: GuestPanicAction=run", "the schema of 7.2 does not say since when it is sent"),
    ("7.2: RTC_CHANGE.qom-path", "the schema of 7.2 does not say since when it is sent"),
    ("7.2: FdSocketAddress", "it was called `String` in 7.2"),
    ("7.2: String", "it is called `FdSocketAddress` since 9.0"),
    ("7.2: SocketAddress(fd)", "the same"),
    ("7.2: UnixSocketAddress.", "the specification covers QEMUs with and without the condition"),
    ("9.2: MEM_UNPLUG_ERROR", "the last release is between the trees"),
    ("9.2: RDMA_GID_STATUS_CHANGED", "the last release is between the trees"),
];

#[test]
#[ignore = "needs QMP_TEST_DATA: source trees of QEMU"]
fn from_each_tree_to_the_next_the_draft_is_what_the_specification_has() {
    let (spec, trees) = (spec(), trees());
    let mut left = Vec::new();
    for pair in trees.windows(2) {
        let (before, tree) = (pair[0].release, &pair[1]);
        let old = strip(&spec, before);
        let (draft, report) = track(&old, tree).unwrap();
        let expected = strip(&spec, tree.release).model().unwrap();
        let lines = differing(&draft.model().unwrap(), &expected);
        println!(
            "{before} to {}: {} drafted, {} places to write, {} facts differ",
            tree.release,
            report.lacks.len(),
            report.places.len(),
            lines.len()
        );
        left.extend(lines.into_iter().map(|line| format!("{}: {line}", tree.release)));
        let (_, again) = track(&draft, tree).unwrap();
        assert_eq!(again.lacks, Vec::<String>::new(), "{}", tree.release);
        no_prose(&report, tree);
    }
    println!("{} trees", trees.len());
    left.retain(|line| !UNSAID.iter().any(|(start, _)| line.starts_with(start)));
    assert_eq!(left, Vec::<String>::new());
}

#[test]
#[ignore = "needs QMP_TEST_DATA: source trees of QEMU"]
fn a_draft_with_its_places_written_has_no_problems() {
    let trees = trees();
    let newest = trees.last().expect("QMP_TEST_DATA has trees");
    for tree in &trees {
        let (draft, report) = track(&strip(&spec(), tree.release), newest).unwrap();
        let text = |text: &str| text.replace(TODO, "written");
        let (events, schema) = (text(&draft.events), text(&draft.schema));
        let written = Specification { events, schema, folder: PathBuf::new() };
        assert_eq!(written.places(), Vec::<String>::new());
        // Subjects were stripped; and a group is a place to write if the specification has no event of the same module.
        let is_left = |it: &String| !it.contains("[W463]") && !it.contains("unknown group `written`");
        let problems: Vec<String> = written.problems().into_iter().filter(is_left).collect();
        assert_eq!(problems, Vec::<String>::new(), "{}", tree.release);
        let (places, tasks) = (report.places.len(), report.tasks.len());
        println!("{} to {}: {places} places to write, {tasks} tasks", tree.release, newest.release);
    }
}

/// No sentence of the tree is in the draft.
fn no_prose(report: &Report, tree: &Tree) {
    let drafts = report.drafts.concat().replace(['\n', '#'], " ");
    let drafts = drafts.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut model = tree.model.clone();
    let mut sentences = 0;
    model.each_docs(|docs| {
        let text = format!("{docs:?}");
        for words in
            text.split(|c: char| !c.is_alphabetic() && c != ' ').filter(|it| it.split(' ').count() > 4)
        {
            sentences += 1;
            assert!(!drafts.contains(words.trim()), "{words}");
        }
    });
    assert!(sentences > 100, "{sentences}");
}
