//! What holds for any bytes that may be a document: the bodies of property tests here, and of the fuzz targets.

use qmp_gen::diagnostic::{Format, Problems, render};
use qmp_gen::emit::{EMITTERS, Origin};
use qmp_gen::load::{Input, load};
use qmp_gen::model::Model;
use qmp_gen::plan::Plan;
use qmp_gen::resolve::{self, resolve};
use qmp_gen::source::Sources;
use qmp_gen::syntax::qapi::Options;
use qmp_gen::syntax::{qapi, text};

/// Reads an events text document: nothing panics, and each problem can be shown at its place.
#[allow(dead_code, reason = "not every includer has a use for each of the laws")]
pub fn text(bytes: &[u8]) {
    let mut sources = Sources::default();
    let Ok(id) = sources.add("law.txt", bytes) else { return };
    let mut problems = Problems::default();
    let document = text::parse(&sources, id, &mut problems);
    let _model = resolve(std::slice::from_ref(&document), None, &mut problems);
    shown(&sources, &problems);
    let _layout = text::print::print(&document);
}

/// Reads a schema: nothing panics, and each problem can be shown at its place.
#[allow(dead_code, reason = "not every includer has a use for each of the laws")]
pub fn schema(bytes: &[u8]) {
    let mut sources = Sources::default();
    let Ok(id) = sources.add("law.json", bytes) else { return };
    let mut problems = Problems::default();
    let schema = qapi::parse(&mut sources, &[id], Options::default(), &mut problems);
    if !problems.has_errors() {
        let _model = resolve::schema(&schema, &mut problems);
    }
    shown(&sources, &problems);
}

/// What can be made of a document or schema is made: the emitters panic where they would write no Rust.
#[allow(dead_code, reason = "not every includer has a use for each of the laws")]
pub fn made(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    for name in ["law.txt", "law.json"] {
        let input = Input::Text { name: name.into(), text: text.into() };
        let Ok(loaded) = load(&[input]) else { continue };
        if let Some(model) = loaded.model {
            emit(&model);
        }
    }
}

fn emit(model: &Model) {
    let origin = Origin { from: vec!["law".to_owned()], remake: "law".to_owned() };
    let plan = Plan::new(model);
    for emitter in EMITTERS {
        let first = (emitter.emit)(&plan, &origin);
        assert_eq!(first, (emitter.emit)(&plan, &origin), "{} twice", emitter.name);
    }
}

fn shown(sources: &Sources, problems: &Problems) {
    for problem in problems {
        let spans = std::iter::once(problem.span).chain(problem.related.iter().map(|it| it.span));
        for span in spans {
            assert!(sources.get(span.source).text().get(span.range()).is_some(), "{problem:?}");
        }
    }
    // Many of a kind are shown alike.
    for problem in problems.iter().take(20) {
        for format in [Format::Human, Format::Json, Format::Github] {
            assert!(!render(problem, sources, format).is_empty());
        }
    }
}
