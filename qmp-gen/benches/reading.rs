//! How long it takes to read and resolve documents: `cargo bench -p qmp-gen`.
//!
//! Whole schema trees of QEMU, from the files to the model, in the folder `QMP_TEST_DATA`; and the events text document at 1 to 256 times its
//! length, whose time has to grow with its length and no faster.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use divan::Bencher;
use divan::counter::BytesCount;
use qmp_gen::{Input, load};

fn main() {
    divan::main();
}

/// From the files of a release to the model.
#[divan::bench(args = ["v2.1.0", "v2.8.0", "v4.0.0", "v7.2.0", "v9.2.0-rc2"])]
fn schema(bencher: Bencher<'_, '_>, release: &str) {
    let Some(folder) = std::env::var_os("QMP_TEST_DATA") else {
        return eprintln!("skipped: QMP_TEST_DATA names no folder with QEMU's schemas");
    };
    let tree = Path::new(&folder).join("qapi").join(release);
    let roots: [PathBuf; 2] = [tree.join("qapi-schema.json"), tree.join("qapi/qapi-schema.json")];
    let Some(root) = roots.into_iter().find(|root| root.exists()) else {
        return eprintln!("skipped: {} is missing", tree.display());
    };
    let inputs = [Input::file(root)];
    bencher
        .bench(|| load(inputs.as_slice()).expect("the files can be read").model.expect("no error in them"));
}

/// The specification's text so many times, each time with other names.
#[divan::bench(args = [1, 4, 16, 64, 256], sample_count = 5)]
fn text(bencher: Bencher<'_, '_>, times: usize) {
    let mut text = String::from("Events\n======\n\n");
    for at in 0..times {
        let (_, sections) = qmp_spec::EVENTS.split_once("RESUME\n------").expect("the first section");
        text += &renamed(&format!("RESUME\n------{sections}\n"), at);
    }
    let bytes = text.len();
    let input = Input::text("large.txt", text);
    let schema = Input::text("qapi-schema.json", qmp_spec::SCHEMA);
    let inputs = [input, schema];
    bencher
        .counter(BytesCount::new(bytes))
        .bench(|| load(inputs.as_slice()).expect("texts").model.expect("no error in them"));
}

/// `text` with `_X` and a number behind every name of an event.
fn renamed(text: &str, at: usize) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let names = lines.windows(2).filter(|pair| pair[1].starts_with("---")).map(|pair| pair[0]);
    let names: HashSet<&str> = names.collect();
    let mut out = String::new();
    for part in text.split_inclusive(|char: char| !char.is_ascii_alphanumeric() && char != '_') {
        let word = part.trim_end_matches(|char: char| !char.is_ascii_alphanumeric() && char != '_');
        let suffix = if names.contains(word) { format!("_X{at}") } else { String::new() };
        out += &(word.to_owned() + &suffix + &part[word.len()..]);
    }
    out
}
