//! The builder: its input is files, its output is Rust and messages to cargo, or errors that say what to do.

use std::fs;
use std::path::{Path, PathBuf};

use qmp_gen::Builder;
use qmp_gen::plan::{DocPolicy, Format};

const FAN: &str = "T\n=\n\n__com.example_FAN\n-----------------\n\nA fan turns.\n\nData:\n\n- \"mode\": how (FanMode in fan.json)\n";
const SCHEMA: &str = "{ 'include': 'modes.json' }\n";
const MODES: &str = "# This work is licensed under the terms of the GNU GPL, version 2 or later.\n{ 'enum': 'FanMode', 'data': [ 'calm', 'storm' ] }\n";

struct Folder(tempfile::TempDir);

impl Folder {
    fn new(files: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in files {
            fs::write(folder.path().join(name), text).unwrap();
        }
        Self(folder)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }
}

fn fan() -> (Folder, Builder) {
    let folder = Folder::new(&[("fan.txt", FAN), ("fan.json", SCHEMA), ("modes.json", MODES)]);
    let builder = Builder::new().events(folder.path("fan.txt")).types(folder.path("fan.json"));
    (folder, builder)
}

#[test]
fn every_file_that_was_read_is_reported_to_cargo() {
    let (folder, builder) = fan();
    let made = builder.text("more.txt", "T\n=\n\nMORE\n----\n\nMore.\n\nData: None.\n").generate().unwrap();
    assert_eq!(made.files, ["fan.txt", "fan.json", "modes.json"].map(|name| folder.path(name)));
    assert!(made.text.contains("pub enum FanMode") && made.text.contains("\"MORE\""), "{}", made.text);
    assert!(made.text.contains("// To regenerate it: cargo build\n"));
}

#[test]
fn all_that_can_be_different_is() {
    let (_folder, builder) = fan();
    let made = builder
        .derive("FanMode", "Ord")
        .attribute("FanMode", "#[must_use]")
        .rename("__com.example_FAN", "Fan")
        .rename("FanMode.storm", "Gale")
        .text("more.txt", "T\n=\n\nMORE\n----\n\nMore.\n\nData: None.\n")
        .allow(["*"])
        .deny(["MORE"])
        .docs(DocPolicy::None)
        .format(Format::Compact)
        .regenerate_with("make")
        .generate()
        .unwrap();
    let text: String = made.text.split_whitespace().collect();
    for part in [
        "Ord)]#[non_exhaustive]#[must_use]pubenumFanMode{",
        "Gale=\"storm\"",
        "pubstructFan{",
        "Toregenerateit:make",
    ] {
        assert!(text.contains(part), "{part}: {}", made.text);
    }
    assert!(!text.contains("MORE\"") && !text.contains("fanturns"), "{}", made.text);
    let (_folder, builder) = fan();
    let made = builder.extern_type("FanMode", "crate::Mode").generate().unwrap();
    assert!(made.text.contains("pub mode: crate::Mode,"), "{}", made.text);
}

#[test]
fn prose_under_the_gpl_is_not_taken_for_ones_own() {
    let (folder, builder) = fan();
    let warned = |docs| builder.clone().docs(docs).generate().unwrap().warnings;
    let own = warned(DocPolicy::Own);
    assert_eq!(own.len(), 1);
    assert!(
        own[0].starts_with(&format!(
            "{}: it says that it is under the GPL",
            folder.path("modes.json").display()
        )),
        "{own:?}"
    );
    assert_eq!((warned(DocPolicy::None).len(), warned(DocPolicy::Upstream).len()), (0, 0));
}

#[test]
fn a_warning_is_a_line_with_its_place() {
    let folder = Folder::new(&[(
        "a.txt",
        "T\n=\n\nA\n-\n\nOne.\n\nB\n---\n\nTwo.\n\nData: None.\n\n- \"a\": one (json-int)\n",
    )]);
    let made = Builder::new().events(folder.path("a.txt")).generate().unwrap();
    let place = format!("{}:", folder.path("a.txt").display());
    assert!(
        !made.warnings.is_empty()
            && made.warnings.iter().all(|it| it.starts_with(&place) && !it.contains('\n')),
        "{:?}",
        made.warnings
    );
}

#[test]
fn an_error_shows_its_line() {
    let folder = Folder::new(&[("a.txt", "T\n=\n\nA\n---\n\nOne.\n\nA\n---\n\nTwo.\n")]);
    let error = Builder::new().events(folder.path("a.txt")).generate().unwrap_err();
    let text = error.to_string();
    assert!(text.contains("a.txt:9:1") && text.contains("9 | A\n  | ^ the second section\n"), "{text}");
    assert_eq!(format!("{error:?}"), text, "a build script that fails prints the form for debugging");
}

#[test]
fn other_errors_say_what_to_do() {
    let told = |builder: Builder| builder.generate().unwrap_err().to_string();
    assert_eq!(told(Builder::new()), "no document was given: name one with `events`, `types` or `text`");
    let missing = told(Builder::new().events("no/such.txt"));
    assert!(missing.starts_with("cannot read `no/such.txt`: "), "{missing}");
    let (_folder, builder) = fan();
    assert_eq!(
        told(builder.clone().rename("FAN", "Fan").deny(["FAN"]).derive("Fan", "Ord")),
        "these options can't be followed\n  deny: unknown event `FAN`\n  \
         rename: unknown event, command, type, member or value `FAN`\n  derive: unknown type `Fan`"
    );
    for name in ["", "..", "a/b.rs", "/tmp/b.rs"] {
        let error = builder.write_to_out_dir(name).unwrap_err().to_string();
        assert_eq!(error, format!("`{name}` is not the name of a file alone"));
    }
    let error = builder.write_to_out_dir("events.rs").unwrap_err().to_string();
    assert!(error.starts_with("`OUT_DIR` is not set"), "{error}");
}

#[test]
fn own_events_are_added_to_those_of_qemu() {
    let (folder, builder) = fan();
    let made = builder.with_builtin_spec().generate().unwrap();
    assert!(made.text.contains("\"__com.example_FAN\"") && made.text.contains("\"STOP\""));
    assert_eq!(made.files.len(), 3, "the built-in specification is not a file");
    assert!(
        !made.files.contains(&Path::new("spec/qmp-events.txt").to_owned()),
        "{folder:?}",
        folder = folder.0
    );
}

/// A union without base, which QEMU accepted up to 6.1.
const OLD: &str = "{ 'struct': 'Calm', 'data': {} }\n{ 'union': 'Fan', 'data': { 'calm': 'Calm' } }\n{ 'event': 'FAN', 'data': { 'fan': 'Fan' } }\n";

#[test]
fn a_release_holds_for_the_schemas_that_are_named_after_it() {
    let folder = Folder::new(&[("old.json", OLD)]);
    let old = folder.path("old.json");
    let made = Builder::new().qemu("6.1").types(&old).generate().unwrap();
    assert!(made.warnings.is_empty(), "{:?}", made.warnings);
    let error = Builder::new().qemu("6.1").qemu("7.2").types(&old).generate().unwrap_err().to_string();
    assert!(error.contains("E233") && error.contains("the union lacks `base`"), "{error}");
    let made = Builder::new().types(&old).qemu("7.2").generate().unwrap();
    assert!(
        made.warnings.iter().any(|it| it.contains("W282") && it.contains("QEMU 6.1")),
        "{:?}",
        made.warnings
    );
}

#[test]
fn a_release_that_does_not_exist_is_an_error() {
    let folder = Folder::new(&[("old.json", OLD)]);
    let builder = Builder::new().qemu("6.1x").qemu("6.1").types(folder.path("old.json"));
    let error = builder.generate().unwrap_err().to_string();
    assert_eq!(error, "`6.1x` is not a release of QEMU since 2.1; a release is written like `7.2`");
}

#[test]
fn cargo_watches_the_version_of_a_checkout() {
    let folder = Folder::new(&[("VERSION", "6.0.1\n"), ("old.json", OLD)]);
    let made = Builder::new().types(folder.path("old.json")).generate().unwrap();
    assert_eq!(
        (made.warnings.len(), made.files),
        (0, ["old.json", "VERSION"].map(|it| folder.path(it)).into())
    );
}

#[test]
fn types_that_an_old_document_names_are_in_the_built_in_schema() {
    let text = "E\n=\n\nSEEN\n----\n\nIt was seen.\n\nData:\n\n- \"status\": how far (DumpStatus in qapi-schema.json)\n";
    let builder = Builder::new().text("old.txt", text);
    let error = builder.generate().unwrap_err().to_string();
    assert!(error.contains("E404") && error.contains("Builder::with_builtin_types"), "{error}");
    let made = builder.with_builtin_types().with_builtin_types().generate().unwrap();
    assert!(
        made.text.contains("pub enum DumpStatus") && !made.text.contains("BlockIoError"),
        "{}",
        made.text
    );
}
