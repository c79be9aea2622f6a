//! Every problem of a QAPI schema has a fixture.

use std::fs;
use std::path::Path;

use qmp_gen::Explanation;

#[test]
fn every_code_has_a_fixture() {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/qapi/err")];
    let mut shown = String::new();
    while let Some(folder) = folders.pop() {
        let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let (inner, files): (Vec<_>, Vec<_>) = paths.partition(|path| path.is_dir());
        folders.extend(inner);
        for path in files.into_iter().filter(|path| path.extension().is_some_and(|it| it == "stderr")) {
            shown += &fs::read_to_string(path).unwrap();
        }
    }
    let resolved = ["E417", "W481", "W482", "W483", "W484"];
    let ours = |code: &&str| code[1..].starts_with(['2', '3']) || resolved.contains(code);
    let codes = Explanation::all().map(|it| it.code).filter(ours);
    let missing: Vec<&str> = codes.filter(|code| !shown.contains(&format!("[{code}]"))).collect();
    assert_eq!(missing, [""; 0], "codes without a fixture");
}
