//! The project's chores: `cargo xtask regenerate [--check]`.

mod grammar;

use std::error::Error;
use std::path::{Path, PathBuf};

use clap::Parser;

/// The project's chores.
#[derive(Parser)]
enum Chore {
    /// Make the committed parsers and types anew from their grammars and documents.
    Regenerate {
        /// Write nothing; fail if a file is not what it would be.
        #[arg(long)]
        check: bool,
    },
}

fn main() -> Result<(), Box<dyn Error>> {
    let Chore::Regenerate { check } = Chore::parse();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("no workspace")?;
    let mut stale = Vec::new();
    for (path, text) in artifacts(root)? {
        let current = std::fs::read_to_string(&path).unwrap_or_default() == text;
        println!(
            "{} {}",
            if current {
                "current"
            } else if check {
                "stale  "
            } else {
                "written"
            },
            path.display()
        );
        if !current && check {
            stale.push(path);
        } else if !current {
            std::fs::write(&path, text)?;
        }
    }
    if stale.is_empty() { Ok(()) } else { Err("stale files: run `cargo xtask regenerate`".into()) }
}

/// Every generated file with its text.
fn artifacts(root: &Path) -> Result<Vec<(PathBuf, String)>, Box<dyn Error>> {
    let text = root.join("qmp-gen/src/syntax/text/grammar.pest");
    let parser = grammar::expand(&text, "TextParser")?;
    Ok(vec![
        (root.join("qmp-gen/generated/text_parser.rs"), parser),
        (root.join("qmp-events/generated/events.rs"), events()?),
    ])
}

fn events() -> Result<String, Box<dyn Error>> {
    let mut sources = qmp_gen::source::Sources::default();
    let mut problems = qmp_gen::diagnostic::Problems::default();
    let document = sources.add("spec/qmp-events.txt", qmp_spec::EVENTS)?;
    let model = qmp_gen::load::load(&sources, &[document], &mut problems);
    for problem in &problems {
        eprint!("{}", qmp_gen::diagnostic::render(problem, &sources, qmp_gen::diagnostic::Format::Human));
    }
    let model = model.ok_or("the specification has errors")?;
    println!("read    spec/qmp-events.txt: {} events, {} types", model.events.len(), model.types.len());
    Ok(qmp_gen::emit::rust::emit(&model))
}
