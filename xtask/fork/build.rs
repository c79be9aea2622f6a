//! One `Event` for the events of every QEMU and for those of this fork.

fn main() -> Result<(), qmp_gen::Error> {
    qmp_gen::Builder::new()
        .with_builtin_spec()
        .events("spec/fork-events.txt")
        .types("spec/fork-schema.json")
        .rename("__com.example_FAN_CHANGED", "FanChanged")
        .rename("__com.example_FanMode", "FanMode")
        .derive("FanMode", "PartialOrd")
        .write_to_out_dir("events.rs")
}
