//! What the specification lacks of a QEMU source tree: `cargo xtask track QEMU_TREE`.
//!
//! Drafts are in the notation of `spec/`, with names, types, optionality and versions; sentences are left to write, and none of QEMU's is
//! copied. With `--write`, the drafts are put into the files. `--places` lists the places of a draft that are still to write.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use track::{Specification, Tree, track};

const USAGE: &str = "usage: cargo xtask track QEMU_TREE [--spec DIR] [--write], or --places [--spec DIR]";

/// What the arguments say.
struct Arguments {
    /// `None` to list the places to write.
    tree: Option<PathBuf>,
    spec: PathBuf,
    write: bool,
}

fn main() -> ExitCode {
    let Some(arguments) = arguments() else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    match run(&arguments) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn arguments() -> Option<Arguments> {
    let (mut tree, mut spec, mut write, mut places) = (None, own(), false, false);
    let mut words = std::env::args_os().skip(1);
    while let Some(word) = words.next() {
        match word.to_str() {
            Some("--write") => write = true,
            Some("--places") => places = true,
            Some("--spec") => spec = words.next()?.into(),
            Some(option) if option.starts_with('-') => return None,
            _ if tree.is_none() => tree = Some(PathBuf::from(word)),
            _ => return None,
        }
    }
    (places != tree.is_some()).then_some(Arguments { tree, spec, write })
}

/// The specification of this project. cargo runs this program in a folder of its own.
fn own() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../spec"))
}

/// How a folder is called in messages: from the folder of the workspace, if it is there.
fn shown(folder: &Path) -> PathBuf {
    let Ok(folder) = folder.canonicalize() else { return folder.to_owned() };
    let root = own().canonicalize().ok().and_then(|own| own.parent().map(Path::to_owned));
    let inner = root.and_then(|root| folder.strip_prefix(root).ok().map(Path::to_owned));
    inner.unwrap_or(folder)
}

/// Returns whether nothing is lacking, or left to write.
fn run(Arguments { tree, spec, write }: &Arguments) -> Result<bool, String> {
    let mut old = Specification::read(spec)?;
    old.folder = shown(spec);
    let Some(tree) = tree else {
        let places = old.places();
        for place in &places {
            println!("missing: {place}");
        }
        return Ok(places.is_empty());
    };
    let tree = Tree::read(tree)?;
    let (new, report) = track(&old, &tree)?;
    print!("{report}");
    if *write && report.lacks() {
        new.write(spec)?;
        println!(
            "\nThe draft is in `{}`. Write each place above, then follow the list.",
            old.folder.display()
        );
    }
    Ok(!report.lacks())
}
