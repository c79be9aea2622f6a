//! What holds for any bytes that may be a document: the bodies of property tests here, and of the fuzz targets.

use std::path::Path;

use qmp_gen::plan::Plan;
use qmp_gen::{DiagnosticFormat, EMITTERS, Input, Loaded, Origin, check, format, load};

/// Reads an events text document: nothing panics, and each problem can be shown.
#[allow(dead_code, reason = "not every includer has a use for each of the laws")]
pub fn text(bytes: &[u8]) {
    shown(&loaded("law.txt", bytes));
    let _layout = format(Path::new("law.txt"), bytes);
}

/// Reads a schema: nothing panics, and each problem can be shown.
#[allow(dead_code, reason = "not every includer has a use for each of the laws")]
pub fn schema(bytes: &[u8]) {
    shown(&loaded("law.json", bytes));
}

/// What can be made of a document or schema is made: the emitters panic if they would write what is not Rust.
#[allow(dead_code, reason = "not every includer has a use for each of the laws")]
pub fn made(bytes: &[u8]) {
    let origin = Origin { from: vec!["law".to_owned()], command: "law".to_owned(), ..Origin::default() };
    for name in ["law.txt", "law.json"] {
        let Some(model) = loaded(name, bytes).model else { continue };
        let plan = Plan::new(&model);
        for emitter in EMITTERS {
            let first = (emitter.emit)(&plan, &origin);
            assert_eq!(first, (emitter.emit)(&plan, &origin), "{} twice", emitter.name);
        }
    }
}

fn loaded(name: &str, bytes: &[u8]) -> Loaded {
    load([Input::text(name, bytes)]).expect("no file is read")
}

fn shown(loaded: &Loaded) {
    // Many of a kind are shown alike.
    for problem in check(loaded).iter().take(20) {
        assert!(problem.line() > 0 && problem.column() > 0);
        for format in [DiagnosticFormat::Human, DiagnosticFormat::Json, DiagnosticFormat::Github] {
            assert!(!problem.render(format).is_empty());
        }
    }
}
