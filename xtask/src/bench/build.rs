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

use nix::sys::resource::{UsageWho, getrusage};
use serde_json::Value;

use crate::run::{cargo, output, run};
use crate::workspace::{Result, root};

/// A dependency, and what is to be reached.
struct Row {
    name: &'static str,
    dependency: &'static str,
    features: &'static str,
    /// At most this share of the first row's processor seconds.
    target: Option<f64>,
}

const ROWS: &[Row] = &[
    Row { name: "`qapi-qmp` 0.15", dependency: "qapi-qmp", features: "", target: None },
    Row { name: "`qmp-events`", dependency: "qmp-events", features: "", target: Some(0.12) },
    Row {
        name: "`qmp-events` with `generate`",
        dependency: "qmp-events",
        features: "features = [\"generate\"]",
        target: Some(0.30),
    },
    Row {
        name: "`qmp-events` with `serde`",
        dependency: "qmp-events",
        features: "features = [\"serde\"]",
        target: Some(0.12),
    },
];

/// The library's part of the best-known binding's that is to be reached.
const RLIB: f64 = 0.1;

/// How long the build script may take to make the types, not optimised.
const SCRIPT: Duration = Duration::from_millis(500);

/// What one build cost.
struct Cost {
    seconds: f64,
    units: usize,
    /// In bytes.
    rlib: f64,
    script: Option<PathBuf>,
}

/// Builds each `rounds` times; the table. What is missed is marked.
pub fn measure(rounds: usize) -> Result<String> {
    let folder = root().join("target/build-cost");
    for row in ROWS {
        write_crate(&folder, row)?;
        run(cargo(["fetch", "--quiet", "--manifest-path"]).arg(place(&folder, row).join("Cargo.toml")))?;
    }
    let mut costs: BTreeMap<usize, Vec<Cost>> = BTreeMap::new();
    for round in 0..rounds.max(1) {
        for (index, row) in ROWS.iter().enumerate() {
            eprintln!("round {} of {}: {}", round + 1, rounds.max(1), row.name);
            costs.entry(index).or_default().push(build(&place(&folder, row), row.dependency)?);
        }
    }
    table(&costs)
}

fn place(folder: &Path, row: &Row) -> PathBuf {
    folder.join(row.name.replace(['`', ' ', '.'], "-"))
}

fn write_crate(folder: &Path, row: &Row) -> Result {
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
    fs::write(folder.join("src/lib.rs"), "")?;
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

/// The files that cargo made for a target.
fn files<'a>(messages: impl Iterator<Item = &'a Value>, target: &str) -> impl Iterator<Item = PathBuf> {
    let made = messages.filter(move |message| message["target"]["name"] == target);
    let names = made.flat_map(|message| message["filenames"].as_array().into_iter().flatten());
    names.filter_map(Value::as_str).map(PathBuf::from)
}

/// The processor seconds of all children so far.
fn children_seconds() -> Result<f64> {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let time = usage.user_time() + usage.system_time();
    let time =
        Duration::from_secs(time.tv_sec().try_into()?) + Duration::from_micros(time.tv_usec().try_into()?);
    Ok(time.as_secs_f64())
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or(f64::NAN)
}

fn table(costs: &BTreeMap<usize, Vec<Cost>>) -> Result<String> {
    let mut text = "| dependency | CPU s, cold debug build | × | to reach | units | rlib kB | × | to reach |\n|---|---|---|---|---|---|---|---|\n".to_owned();
    let first = costs.get(&0).ok_or("nothing was built")?;
    for (row, costs) in ROWS.iter().zip(costs.values()) {
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
    let script =
        costs.get(&2).and_then(|costs| costs.last()?.script.clone()).ok_or("no build script was built")?;
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
