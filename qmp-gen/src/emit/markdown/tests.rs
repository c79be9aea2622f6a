use std::collections::HashSet;

use expect_test::expect;

use super::*;
use crate::load::{Input, load};

fn page(text: &str) -> String {
    page_of([Input::text("a.txt", text)])
}

fn page_of<const N: usize>(inputs: [Input; N]) -> String {
    let loaded = load(inputs).unwrap();
    let origin =
        Origin { from: vec!["a.txt".into()], command: "qmp-gen markdown a.txt".into(), ..Origin::default() };
    emit(&Plan::new(&loaded.model.expect("a document without errors")), &origin)
}

/// The parts of a page between `open` and `close`.
fn between<'a>(page: &'a str, open: &str, close: char) -> HashSet<&'a str> {
    page.split(open).skip(1).filter_map(|rest| rest.split(close).next()).collect()
}

#[test]
fn a_section_tells_all_that_is_known_of_an_event() {
    let page = page(
        r#"E
=

DISK_BAD
--------

Since: 2.3
Until: 9.0
Subject: node
Successor: DISK_WORSE

A disk | went *bad*. DISK_WORSE says more.

Data:

- "node": its name (json-string)
- "how": how bad (json-string, "little" or "much", optional, since 4.0)

Example:

{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "DISK_BAD", "data": {"node": "n", "how": "much"}}

Note: this event is rate-limited separately for each "node".

DISK_WORSE
----------

It is worse.

Data: None.
"#,
    );
    let section = page.split("\n## <a id=\"all-events\"></a>All events\n").nth(1).unwrap();
    expect![[r#"

        ### <a id="DISK_BAD"></a>DISK_BAD

        since 2.3 · until 9.0 · subject `node` · at most one a second for each `node` · use [DISK_WORSE](#DISK_WORSE) instead

        A disk \| went \*bad\*. [DISK_WORSE](#DISK_WORSE) says more.

        | Member | Type | Sent | Meaning |
        |---|---|---|---|
        | `node` | string | always | its name |
        | `how` | [`DiskBadHow`](#DiskBadHow) | optional, since 4.0 | how bad<br>`little`, `much` |

        Example:

        ```json
        {
          "timestamp": {"seconds": 1, "microseconds": 2},
          "event": "DISK_BAD",
          "data": {"how": "much", "node": "n"}
        }
        ```

        Related: [DISK_WORSE](#DISK_WORSE)

        ### <a id="DISK_WORSE"></a>DISK_WORSE

        It is worse.

        No data.

        Related: [DISK_BAD](#DISK_BAD)

        ## Types

        The names of types are not on the wire; values and members are.

        ### <a id="DiskBadHow"></a>`DiskBadHow`

        one of several strings

        | Value |
        |---|
        | `"little"` |
        | `"much"` |
    "#]].assert_eq(section);
}

#[test]
#[cfg(feature = "builtin")]
fn every_link_of_the_whole_specification_leads_somewhere() {
    let page = page_of(<[Input; 3]>::try_from(crate::load::builtin()).unwrap());
    let targets: HashSet<_> = between(&page, "](#", ')').into_iter().collect();
    let mut anchors = between(&page, "<a id=\"", '"');
    anchors.extend(["overview", "by-subject", "by-release", "sequences", "types"]);
    let lost: Vec<_> = targets.difference(&anchors).collect();
    assert!(lost.is_empty() && targets.len() > 50, "{lost:?}");
}
