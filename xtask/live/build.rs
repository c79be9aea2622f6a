//! Generates the commands that the scenario `commands` executes.

fn main() -> Result<(), qmp_gen::Error> {
    qmp_gen::Builder::new()
        .types("commands/commands.json")
        .commands(["*"])
        .no_events()
        .write_to_out_dir("commands.rs")
}
