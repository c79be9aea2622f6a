//! Every problem of the text document has a fixture.

use std::fs;
use std::path::Path;

use qmp_gen::Explanation;

#[test]
fn every_code_has_a_fixture() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/text/err");
    let mut shown = String::new();
    for entry in fs::read_dir(cases).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "stderr") {
            shown += &fs::read_to_string(path).unwrap();
        }
    }
    // These come from the schema and have a fixture there, or need two specifications: see `forks.rs`.
    let others = ["E417", "W481", "W482", "W483", "W484", "E421", "W485"];
    let ours = |code: &&str| {
        code[1..].starts_with(['1', '5']) || code[1..].starts_with('4') && !others.contains(code)
    };
    let codes = Explanation::all().map(|it| it.code).filter(ours);
    let missing: Vec<&str> = codes.filter(|code| !shown.contains(&format!("[{code}]"))).collect();
    assert_eq!(missing, [""; 0], "codes without a fixture");
}
