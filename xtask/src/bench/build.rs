//! What a dependency costs: a crate without code of its own is built cold, once with each dependency, in turn.
//!
//! Processor seconds are counted, of all compilers and build scripts together, since they mean more than the clock on a machine
//! that does other things, too.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::run::{cargo, children_seconds, output, run};
use crate::workspace::{Result, root};

/// A dependency, and the required ratio.
struct Row {
    name: &'static str,
    dependency: &'static str,
    features: &'static str,
    /// At most this share of the first row's processor seconds.
    target: Option<f64>,
}

/// A row of this crate.
const fn own(name: &'static str, features: &'static str, target: f64) -> Row {
    Row { name, dependency: "qmp-events", features, target: Some(target) }
}

const GENERATE: &str = "`qmp-events` with `generate`";
const COMMANDS: &str = "`qmp-events`, and 24 commands of the user's schema";

const ROWS: &[Row] = &[
    Row { name: "`qapi-qmp` 0.15", dependency: "qapi-qmp", features: "", target: None },
    own("`qmp-events`", "", 0.13),
    own("`qmp-events` without features", "default-features = false", 0.08),
    own("`qmp-events` with `serde`", "features = [\"serde\"]", 0.13),
    own("`qmp-events` with `tokio`", "features = [\"tokio\"]", 0.28),
    own(GENERATE, "features = [\"generate\"]", 0.45),
    // Without commands, a user has the row `qmp-events`: nothing of them is in the library but a trait and what executes it.
    Row { target: None, ..own(COMMANDS, "", 0.0) },
];

/// Commands that a container runtime uses.
const CHOSEN: &str = "device_add device_del object-add object-del netdev_add netdev_del blockdev-add blockdev-del getfd \
    add-fd remove-fd query-fdsets query-hotpluggable-cpus query-memory-devices query-pci query-cpus-fast query-migrate migrate \
    migrate-incoming migrate-set-capabilities qom-set stop cont query-version";

/// The library's part of the best-known binding's that is to be reached.
const RLIB: f64 = 0.15;

/// How long the build script may take to make the types, not optimised.
const SCRIPT: Duration = Duration::from_millis(500);

/// The cost of one build.
struct Cost {
    seconds: f64,
    units: usize,
    /// In bytes.
    rlib: f64,
    script: Option<PathBuf>,
}

/// Builds each `rounds` times, and returns a table, which marks missed ratios. `schema` is QEMU's own, for the row with commands.
pub fn measure(rounds: usize, schema: Option<&Path>) -> Result<String> {
    let folder = root().join("target/build-cost");
    let rows: Vec<&Row> = ROWS.iter().filter(|row| row.name != COMMANDS || schema.is_some()).collect();
    for row in &rows {
        let source =
            if row.name == COMMANDS { schema.map_or(Ok(String::new()), commands)? } else { String::new() };
        write_crate(&folder, row, &source)?;
        run(cargo(["fetch", "--quiet", "--manifest-path"]).arg(place(&folder, row).join("Cargo.toml")))?;
    }
    let mut costs: BTreeMap<usize, Vec<Cost>> = BTreeMap::new();
    for round in 0..rounds.max(1) {
        for (index, row) in rows.iter().enumerate() {
            eprintln!("round {} of {}: {}", round + 1, rounds.max(1), row.name);
            costs.entry(index).or_default().push(build(&place(&folder, row), row.dependency)?);
        }
    }
    table(&rows, &costs)
}

/// The Rust of the commands, as a user's build script makes it once.
fn commands(schema: &Path) -> Result<String> {
    let mut rust = cargo("run --quiet --bin qmp-gen -- rust --no-events --docs none".split(' '));
    rust.args(CHOSEN.split_whitespace().flat_map(|name| ["--command", name]));
    let (printed, done) = output(rust.arg("--types").arg(schema))?;
    if done { Ok(printed) } else { Err(format!("no Rust from {}", schema.display()).into()) }
}

fn place(folder: &Path, row: &Row) -> PathBuf {
    folder.join(row.name.replace(['`', ' ', '.', ',', '\''], "-"))
}

fn write_crate(folder: &Path, row: &Row, code: &str) -> Result {
    let folder = place(folder, row);
    fs::create_dir_all(folder.join("src"))?;
    let source = match row.dependency {
        "qmp-events" => format!("path = '{}'", root().join("qmp-events").display()),
        _ => "version = \"0.15\"".to_owned(),
    };
    let features = if row.features.is_empty() { String::new() } else { format!(", {}", row.features) };
    let manifest = format!(
        "[package]\nname = \"empty\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n{} = {{ {source}{features} }}\n",
        row.dependency
    );
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::write(folder.join("src/lib.rs"), code)?;
    Ok(())
}

fn build(folder: &Path, dependency: &str) -> Result<Cost> {
    let target = folder.join("target");
    if target.exists() {
        fs::remove_dir_all(&target)?;
    }
    let mut command = cargo(["build", "--quiet", "--offline", "--message-format=json", "--manifest-path"]);
    command.arg(folder.join("Cargo.toml")).env("CARGO_TARGET_DIR", &target).env_remove("RUSTFLAGS");
    // As a crate from crates.io is built; ours is one by its path here.
    command.env("CARGO_INCREMENTAL", "0");
    let before = children_seconds()?;
    let (messages, succeeded) = output(&mut command)?;
    let seconds = children_seconds()? - before;
    if !succeeded {
        return Err(format!("{} does not build", folder.display()).into());
    }
    let messages: Vec<Value> = messages.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    let lib = dependency.replace('-', "_");
    let rlib = files(messages.iter(), &lib).find(|file| file.extension().is_some_and(|it| it == "rlib"));
    let rlib = fs::metadata(rlib.ok_or("no library among what cargo made")?)?.len();
    let rlib = f64::from(u32::try_from(rlib)?);
    let package = format!("/{dependency}#");
    let own = messages.iter().filter(|it| it["package_id"].as_str().is_some_and(|id| id.contains(&package)));
    let script = files(own, "build-script-build").next();
    let units = messages
        .iter()
        .filter(|it| it["reason"] == "compiler-artifact" || it["reason"] == "build-script-executed");
    Ok(Cost { seconds, units: units.count(), rlib, script })
}

/// The files that cargo created for a target.
fn files<'a>(messages: impl Iterator<Item = &'a Value>, target: &str) -> impl Iterator<Item = PathBuf> {
    let made = messages.filter(move |message| message["target"]["name"] == target);
    let names = made.flat_map(|message| message["filenames"].as_array().into_iter().flatten());
    names.filter_map(Value::as_str).map(PathBuf::from)
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or(f64::NAN)
}

fn table(rows: &[&Row], costs: &BTreeMap<usize, Vec<Cost>>) -> Result<String> {
    let mut text = "| dependency | CPU s, cold debug build | × | to reach | units | rlib kB | × | to reach |\n|---|---|---|---|---|---|---|---|\n".to_owned();
    let first = costs.get(&0).ok_or("nothing was built")?;
    for (row, costs) in rows.iter().zip(costs.values()) {
        let ratios = costs.iter().zip(first).map(|(cost, first)| cost.seconds / first.seconds).collect();
        let (seconds, ratio) = (median(costs.iter().map(|cost| cost.seconds).collect()), median(ratios));
        let (Some(cost), Some(peer)) = (costs.last(), first.last()) else { continue };
        let size = cost.rlib / peer.rlib;
        let verdict = |ratio, target| format!("{target:.2} {}", if ratio <= target { "✓" } else { "missed" });
        let time_verdict = row.target.map_or(String::new(), |target| verdict(ratio, target));
        let size_verdict = row.target.map_or(String::new(), |_| verdict(size, RLIB));
        let (units, rlib) = (cost.units, cost.rlib / 1e3);
        writeln!(
            text,
            "| {} | {seconds:.2} | {ratio:.3} | {time_verdict} | {units} | {rlib:.0} | {size:.3} | {size_verdict} |",
            row.name
        )?;
    }
    let generated = rows.iter().position(|row| row.name == GENERATE);
    let script = generated.and_then(|row| costs.get(&row)?.last()?.script.clone());
    let script = script.ok_or("no build script was built")?;
    let time = script_time(&script)?;
    let verdict = if time <= SCRIPT { "✓" } else { "missed" };
    writeln!(
        text,
        "\nThe build script makes the types in {} ms (to reach: {} ms {verdict}).",
        time.as_millis(),
        SCRIPT.as_millis()
    )?;
    Ok(text)
}

/// How long the build script runs, the shortest of five.
fn script_time(script: &Path) -> Result<Duration> {
    let out = tempfile::tempdir()?;
    let package = root().join("qmp-events");
    let mut times = Vec::new();
    for _ in 0..5 {
        let mut command = Command::new(script);
        command.current_dir(&package).env("CARGO_MANIFEST_DIR", &package).env("OUT_DIR", out.path());
        command.env("CARGO_FEATURE_GENERATE", "1");
        let start = Instant::now();
        let (_, succeeded) = output(&mut command)?;
        times.push(start.elapsed());
        if !succeeded {
            return Err("the build script fails when it is run by hand".into());
        }
    }
    times.into_iter().min().ok_or_else(|| "no time was taken".into())
}
