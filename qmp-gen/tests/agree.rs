//! Where old editions of the text and the schema of their time disagree, both places are shown.

mod support;

use qmp_gen::{Input, check, load};
use support::file;

/// The codes and headlines of the disagreements of an edition with QEMU 2.8's schema.
fn disagreements(edition: &str) -> Option<Vec<String>> {
    let (text, schema) = (file(&format!("corpus/{edition}"))?, file("qapi/v2.8.0/qapi-schema.json")?);
    let loaded = load([Input::file(text), Input::file(schema)]).unwrap();
    assert!(loaded.model.is_some());
    let mut found = Vec::new();
    for problem in check(&loaded).iter().filter(|problem| problem.code().starts_with("W47")) {
        assert!(problem.related().all(|place| place.path != problem.path()), "{problem:?}");
        assert!(problem.related().next().is_some(), "{problem:?}");
        found.push(format!("{} {}", problem.code(), problem.headline()));
    }
    Some(found)
}

#[test]
#[ignore = "needs QMP_TEST_DATA: an edition and the schema of its time"]
fn the_known_errata_are_found() {
    let Some(found) = disagreements("2014-07-24-db52658b38.txt") else { return };
    for (code, event, words) in [
        ("W473", "BLOCK_IMAGE_CORRUPTED", "`fatal`"),
        ("W473", "BLOCK_IO_ERROR", "`reason`"),
        ("W473", "VNC_CONNECTED", "`websocket`"),
        ("W471", "BLOCK_IMAGE_CORRUPTED", "`offset` is always sent here and optional"),
        ("W471", "NIC_RX_FILTER_CHANGED", "`name`"),
        ("W474", "WATCHDOG", "`inject-nmi`"),
        ("W474", "BLOCK_JOB_READY", "`mirror`"),
        ("W470", "ACPI_DEVICE_OST", "`info`"),
    ] {
        let is =
            |it: &&String| it.starts_with(code) && it.contains(&format!("`{event}`")) && it.contains(words);
        assert!(found.iter().any(|it| is(&it)), "{code} {event} {words}: {found:#?}");
    }
}

#[test]
#[ignore = "needs QMP_TEST_DATA: an edition and the schema of its time"]
fn a_vendors_member_is_found() {
    let Some(found) = disagreements("2017-01-06-75f90eaead.txt") else { return };
    assert!(
        found.iter().any(|it| it.starts_with("W472") && it.contains("__com.redhat_reason")),
        "{found:#?}"
    );
}
