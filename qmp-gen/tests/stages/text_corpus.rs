//! Real editions of the events text document, 2009 to 2017, and a copy from a web page.
//!
//! They are under the GPL and are not committed; `QMP_TEST_DATA` names the folder with them.

use super::support;
use std::path::Path;

use crate::diagnostic::{Diagnostic, Format, Problems, Severity};
use crate::model::Model;
use crate::resolve::resolve;
use crate::source::Sources;
use crate::syntax::text;
use support::{file, found};

/// Each edition with how many events it has, and how many members these have in `data`.
const EDITIONS: [(&str, usize, usize); 22] = [
    ("2009-12-03-e2419113dd", 4, 0),
    ("2010-03-08-d74c7dfd1b", 7, 9),
    ("2010-11-09-1a2b98f958", 10, 13),
    ("2012-03-06-38dd06aab7", 14, 21),
    ("2012-08-13-cb8900fe0d", 18, 31),
    ("2012-10-24-a66a2a3683", 22, 35),
    ("2013-06-07-9914fbedf2", 24, 38),
    ("2013-11-28-bfea65d6f2", 26, 48),
    ("2014-06-17-2e0ff1213c", 23, 39),
    ("2014-06-23-3a44969037", 2, 7),
    ("2014-06-23-99eaf09c73", 20, 54),
    ("2014-06-23-e010ad8f1e", 21, 55),
    ("2014-07-24-db52658b38", 31, 60),
    ("2015-04-28-dc881b441d", 32, 63),
    ("2015-07-07-598cd2bda0", 34, 66),
    ("2016-03-14-58346b82ed", 36, 69),
    ("2017-01-06-75f90eaead", 36, 73),
    ("2017-01-16-01b7d4be5c", 29, 41),
    ("2017-01-16-2ee7fea7ce", 4, 7),
    ("2017-01-16-659789ba36", 14, 29),
    ("2017-01-16-9dcbe9a7e8", 5, 12),
    ("2017-01-16-cdc94a1b3e", 18, 37),
];

/// The model of a document without errors, and the codes of its warnings, in order.
fn model(path: &Path) -> (Model, Vec<&'static str>) {
    let mut sources = Sources::default();
    let id = sources.load(path).unwrap();
    let mut problems = Problems::default();
    let document = text::parse(&sources, id, &mut problems);
    let model = resolve(&[document], None, &mut problems);
    problems.sort();
    let errors = problems.iter().filter(|problem| problem.kind.severity() == Severity::Error);
    let errors: String =
        errors.map(|problem| Diagnostic::new(problem, &sources).render(Format::Human)).collect();
    assert!(errors.is_empty(), "{errors}");
    (model, problems.iter().map(|problem| problem.kind.code()).collect())
}

#[test]
#[ignore = "needs QMP_TEST_DATA: editions of the events text document"]
fn every_edition_has_its_events_and_members() {
    let (_, documents) = found();
    for path in documents {
        let (model, _) = model(&path);
        let known = EDITIONS.iter().find(|edition| path.file_stem().is_some_and(|stem| stem == edition.0));
        let Some(&(name, events, members)) = known else { continue };
        assert_eq!(model.events.len(), events, "{name}");
        let found: usize = model.events.iter().map(|event| event.members.len()).sum();
        assert_eq!(found, members, "{name}");
    }
}

#[test]
#[ignore = "needs QMP_TEST_DATA: editions of the events text document"]
fn web_copy_and_original_are_the_same_model() {
    let Some(folder) = file("seed") else { return };
    let (original, warnings) = model(&folder.join("qmp-events.txt"));
    let (copy, more) = model(&folder.join("qmp-events.web.txt"));
    assert_eq!(original, copy);
    assert_eq!(original.events.len(), 13);
    assert_eq!(warnings, ["W451", "W480", "W451", "W151", "W153", "W451", "W153"]);
    let lost: Vec<_> = more.iter().filter(|code| **code == "W454").collect();
    assert_eq!(lost.len(), 4, "objects whose members lost their indentation: {more:?}");
}

#[test]
#[ignore = "needs QMP_TEST_DATA: editions of the events text document"]
fn an_undated_example_and_a_rate_limit_with_a_key_are_kept() {
    let Some(folder) = file("seed") else { return };
    let (model, _) = model(&folder.join("qmp-events.txt"));
    let limit = model.event("VSERPORT_CHANGE").unwrap().rate_limit().unwrap();
    assert_eq!((limit.period_ms, limit.key.as_ref().unwrap().as_str()), (1000, "id"));
    let bad = model.event("QUORUM_REPORT_BAD").unwrap();
    let captions: Vec<_> = bad.examples.iter().map(|it| it.caption.as_deref()).collect();
    assert_eq!(captions, [Some("Read operation"), Some("Flush operation")]);
}
