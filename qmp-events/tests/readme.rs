//! The first screen of the README is real: its text is in the specification, its line is sent, its Rust runs.

use qmp_events::EventData;
use qmp_gen::model::Version;

const README: &str = include_str!("../../README.md");
const EVENTS: &str = include_str!("../../spec/qmp-events.txt");

/// The first block of README in that language.
fn pane(language: &str) -> &'static str {
    let (_, rest) = README.split_once(&format!("```{language}\n")).expect("a block in that language");
    rest.split_once("```").expect("the block's end").0
}

/// The code that the README shows, between the two marks.
fn shown(line: &[u8]) -> Result<String, qmp_events::DecodeError> {
    let mut printed = String::new();
    macro_rules! println { ($($it:tt)*) => { printed += &format!($($it)*) } }
    // README: from here
    let event = qmp_events::Event::from_slice(line)?;
    match &event.data {
        EventData::Reset(reset) => println!("by the guest: {:?}", reset.guest),
        EventData::Unknown(unknown) => println!("new in this QEMU: {}", unknown.name),
        _ => {}
    }
    // README: to here
    Ok(printed)
}

#[test]
fn the_text_is_that_of_the_specification() {
    assert!(EVENTS.contains(pane("text")), "{}", pane("text"));
}

#[test]
fn the_line_is_an_example_of_the_specification() {
    let line: serde_json::Value = serde_json::from_str(pane("json")).unwrap();
    let event = line["event"].as_str().unwrap();
    let sections = EVENTS.split(&format!("\n{event}\n")).nth(1).expect("a section of that name");
    // A caption may precede an example.
    let examples = sections.split("\n\n").filter_map(|it| serde_json::from_str(&it[it.find('{')?..]).ok());
    assert!(examples.into_iter().any(|example: serde_json::Value| example == line));
    assert_eq!(qmp_events::Event::from_slice(pane("json").as_bytes()).unwrap().name(), event);
}

#[test]
fn the_rust_runs_and_is_what_is_shown() {
    assert_eq!(shown(pane("json").as_bytes()).unwrap(), "by the guest: Some(true)");
    let source = include_str!("readme.rs");
    let (_, rest) = source.split_once("    // README: from here\n").unwrap();
    let code = rest.split_once("    // README: to here").unwrap().0;
    let lines: Vec<_> = code.lines().map(|line| line.strip_prefix("    ").unwrap_or(line)).collect();
    assert_eq!(lines.join("\n"), pane("rust").trim_end());
}

#[test]
fn documents_name_the_newest_release() {
    let newest = Version::NEWEST.to_string();
    let texts = [
        ("README.md", README),
        ("qmp-events/README.md", include_str!("../README.md")),
        ("spec/README.md", include_str!("../../spec/README.md")),
        ("spec/qmp-events.txt", EVENTS),
    ];
    let mut others = Vec::new();
    for (name, text) in texts {
        assert!(text.contains("2.1 to "), "{name} does not name the releases");
        for (line, number) in text.lines().zip(1..) {
            for rest in line.split("2.1 to ").skip(1) {
                let end = rest.find(|char: char| char != '.' && !char.is_ascii_digit()).unwrap_or(rest.len());
                let version = rest[..end].trim_end_matches('.');
                others.extend((version != newest).then(|| format!("{name}:{number}: 2.1 to {version}")));
            }
        }
    }
    assert_eq!(others, Vec::<String>::new(), "the newest release is {newest}");
}
