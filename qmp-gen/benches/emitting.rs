//! How long each emitter takes for 1, 16 and 256 times a specification: `cargo bench -p qmp-gen --bench emitting`.
//!
//! Three shapes grow: the number of events, the depth of a chain of structs with an event for each, and a struct with two members of
//! the next. A ratio far beyond that of the sizes says that an emitter takes more time than in proportion.

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::Instant;

use qmp_gen::model::Model;
use qmp_gen::plan::Plan;
use qmp_gen::{Detail, diff};
use qmp_gen::{EMITTERS, Origin};
use qmp_gen::{Input, load};
use qmp_gen::{Optional, sample};

const TIMES: [usize; 3] = [1, 16, 256];

/// Something that is done to a model.
type Work = Box<dyn Fn(&Model)>;

/// A way in which a specification grows, and its name.
type Growth = (&'static str, fn(usize) -> Model);

fn main() {
    // `cargo bench` and `cargo test` pass arguments that are for other harnesses.
    let shapes: [Growth; 3] = [("events", events), ("depth of types", chain), ("types held twice", doubled)];
    for (name, shape) in shapes {
        let models = TIMES.map(shape);
        println!(
            "\n{name}\n{:14} {:>10} {:>10} {:>10} {:>8} {:>8}",
            "", "1x", "16x", "256x", "16x/1x", "256x/16x"
        );
        for (name, work) in works() {
            let [one, some, many] = models.each_ref().map(|model| seconds(model, &work));
            println!(
                "{name:14} {:>7.2} ms {:>7.2} ms {:>7.2} ms {:>8.1} {:>8.1}",
                one * 1e3,
                some * 1e3,
                many * 1e3,
                some / one,
                many / some
            );
        }
    }
}

/// The least time of a few runs; of one, if it takes long.
fn seconds(model: &Model, work: &Work) -> f64 {
    let once = || {
        let (start, busy) = (Instant::now(), on_processor());
        work(model);
        let elapsed = start.elapsed().as_secs_f64();
        // On a busy machine, most of a long time is that of other processes. The kernel counts in steps too large for a short one.
        let busy = busy.zip(on_processor()).map(|(before, after)| after - before);
        if elapsed < 0.02 { elapsed } else { busy.unwrap_or(elapsed) }
    };
    let first = once();
    let more = if first < 0.5 { 2 } else { 0 };
    (0..more).map(|_| once()).fold(first, f64::min)
}

/// The seconds that this thread has run on a processor, where the system says it.
fn on_processor() -> Option<f64> {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    text.split(' ').next()?.parse::<f64>().ok().map(|nanoseconds| nanoseconds / 1e9)
}

fn works() -> Vec<(&'static str, Work)> {
    let origin =
        || Origin { from: vec!["bench".to_owned()], command: "cargo bench".to_owned(), ..Origin::default() };
    let mut works: Vec<(&str, Work)> = Vec::new();
    for emitter in EMITTERS {
        let origin = origin();
        works.push((
            emitter.name,
            Box::new(move |model| drop(black_box((emitter.emit)(&Plan::new(model), &origin)))),
        ));
    }
    works.push((
        "sample",
        Box::new(|model| {
            let lines = sample(model, Optional::All, 1).take(model.events.len());
            black_box(lines.map(|line| line.len()).sum::<usize>());
        }),
    ));
    works.push(("compare", Box::new(|model| drop(black_box(diff(model, model, Detail::Masked))))));
    works
}

/// The specification's events so many times, each time with other names.
fn events(times: usize) -> Model {
    let (_, sections) = qmp_spec::EVENTS.split_once("RESUME\n------").expect("the first section");
    let mut text = String::from("Events\n======\n\n");
    for at in 0..times {
        let sections = format!("RESUME\n------{sections}\n");
        let names =
            sections.lines().zip(sections.lines().skip(1)).filter(|(_, rule)| rule.starts_with("---"));
        let mut renamed = sections.clone();
        for (name, rule) in names {
            let (heading, event) = (format!("{name}\n{rule}\n"), format!("\"event\": \"{name}\""));
            renamed = renamed.replacen(&heading, &format!("{name}_X{at}\n{rule}\n"), 1);
            renamed = renamed.replace(&event, &format!("\"event\": \"{name}_X{at}\""));
            renamed = renamed.replace(&format!("Successor: {name}\n"), &format!("Successor: {name}_X{at}\n"));
        }
        text += &renamed;
    }
    read(vec![("events.txt", text), ("qapi-schema.json", qmp_spec::SCHEMA.to_owned())])
}

/// Structs that each hold the next, and an event for each.
fn chain(times: usize) -> Model {
    let last = 8 * times;
    let mut text = String::new();
    for at in 0..last {
        writeln!(
            text,
            "{{ 'struct': 'Struct{at}', 'data': {{ 'name': 'str', 'next': 'Struct{}' }} }}",
            at + 1
        )
        .expect("a string takes anything");
        writeln!(text, "{{ 'event': 'E{at}', 'data': {{ 'first': 'Struct{at}' }} }}")
            .expect("a string takes anything");
    }
    writeln!(text, "{{ 'struct': 'Struct{last}', 'data': {{ 'name': 'str' }} }}")
        .expect("a string takes anything");
    read(vec![("chain.json", text)])
}

/// Structs that each hold the next twice: a value of the first has a number of members that no line has.
fn doubled(times: usize) -> Model {
    let last = 8 * times;
    let mut text = String::from("{ 'event': 'E', 'data': { 'first': 'Struct0' } }\n");
    for at in 0..last {
        let next = at + 1;
        writeln!(
            text,
            "{{ 'struct': 'Struct{at}', 'data': {{ 'left': 'Struct{next}', 'right': 'Struct{next}' }} }}"
        )
        .expect("a string takes anything");
    }
    writeln!(text, "{{ 'struct': 'Struct{last}', 'data': {{ 'name': 'str' }} }}")
        .expect("a string takes anything");
    read(vec![("doubled.json", text)])
}

fn read(documents: Vec<(&str, String)>) -> Model {
    let inputs: Vec<_> = documents.into_iter().map(|(name, text)| Input::text(name, text)).collect();
    let loaded = load(inputs).expect("texts");
    loaded.into_model().unwrap()
}
