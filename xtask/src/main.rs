//! The project's chores: `cargo xtask`.

mod api;
mod bench;
mod browser;
mod ci;
mod compile;
mod dependencies;
#[cfg(test)]
mod documents;
mod fuzz;
mod languages;
mod layers;
mod live;
mod model;
mod mutants;
mod package;
mod packages;
mod qemu;
mod regenerate;
mod release;
mod run;
mod schemas;
mod track;
mod verdicts;
mod workspace;

use std::path::{PathBuf, absolute};
use std::process::ExitCode;

use clap::{CommandFactory as _, Parser};

use workspace::Result;

/// The project's chores
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
enum Chore {
    /// Generate everything that is committed and generated
    Regenerate(regenerate::Regenerate),
    /// Pack the crates, and use them from a crate outside the workspace
    Package(package::Package),
    /// Check events.html in a headless Chromium
    Browser(browser::Browser),
    /// Decode random lines of these schema trees, and print a table of the results
    Coverage {
        /// Folders with a `qapi-schema.json`, as a QEMU checkout has it
        #[arg(value_name = "TREE", required = true)]
        trees: Vec<PathBuf>,
    },
    /// Provoke events in a real QEMU, and check each of them
    Live(live::Live),
    /// Install the QEMU of a Debian suite in a folder, for `live --suite`
    Qemu(qemu::Qemu),
    /// Fuzz the parsers, the decoder and the stream
    Fuzz(fuzz::Fuzz),
    /// Generate types for random documents, compile them, and decode with them
    Compile(compile::Compile),
    /// Compare verdicts on mutated schemas with those of QEMU's own generator
    #[command(disable_help_flag = true)]
    Verdicts(verdicts::Verdicts),
    /// Set the version of a release, or say what is missing before it
    Release(release::Release),
    /// Say what the specification lacks of a QEMU source tree, and draft it
    Track(track::Track),
    /// Change the code in small ways, each of which has to fail a test
    Mutants(mutants::Mutants),
    /// Measure against the best-known binding
    #[command(subcommand)]
    Bench(bench::Bench),
    /// Compare the JSON Schemas with the decoder, and try them on every fixture
    Schemas(schemas::Schemas),
    /// Try public code generators of other languages on the JSON Schema, and print a table of the results
    Languages(languages::Languages),
    /// Check the dependencies between modules
    Layers(layers::Layers),
    /// Check the licences of what users compile, and the Rust that it needs
    Dependencies(dependencies::Dependencies),
    /// Write the public API of the crates to committed files
    Api(api::Api),
    /// Check the stream's locks in thousands of interleavings
    Model(model::Model),
    /// Run all checks that a change has to pass
    Ci(ci::Ci),
}

fn main() -> ExitCode {
    if let Some(code) = api::as_rustdoc() {
        return code;
    }
    let done = match Chore::parse() {
        Chore::Regenerate(chore) => chore.run(),
        Chore::Package(chore) => chore.run(),
        Chore::Browser(chore) => chore.run(),
        Chore::Coverage { trees } => coverage(&trees),
        Chore::Live(chore) => chore.run(),
        Chore::Qemu(chore) => chore.run(),
        Chore::Fuzz(chore) => chore.run(),
        Chore::Compile(chore) => chore.run(),
        Chore::Verdicts(chore) => chore.run(),
        Chore::Release(chore) => chore.run(&Chore::command()),
        Chore::Track(chore) => chore.run(),
        Chore::Mutants(chore) => chore.run(),
        Chore::Bench(chore) => chore.run(),
        Chore::Schemas(chore) => chore.run(),
        Chore::Languages(chore) => chore.run(),
        Chore::Layers(chore) => chore.run(),
        Chore::Dependencies(chore) => chore.run(),
        Chore::Api(chore) => chore.run(),
        Chore::Model(chore) => chore.run(),
        Chore::Ci(chore) => chore.run(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The package `xtask/coverage` does it, since that links both the generator and the decoder.
fn coverage(trees: &[PathBuf]) -> Result {
    let mut command = packages::own("coverage", "run --quiet --");
    for tree in trees {
        command.arg(absolute(tree)?);
    }
    run::run(&mut command)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::release::checks::guide;
    use crate::workspace::root;

    #[test]
    fn the_guide_to_a_release_names_what_exists_in_order() {
        let text = std::fs::read_to_string(root().join("RELEASING.md")).unwrap();
        let missing = |text: &str| guide(text, &Chore::command());
        assert_eq!(missing(&text), Vec::<String>::new());
        let wrong = text
            .replace("`cargo xtask ci`", "`cargo xtask cj`")
            .replace("publish -p qmp-gen", "publish -p qmp");
        assert_eq!(missing(&wrong).len(), 1 + text.matches("`cargo xtask ci`").count());
    }
}
