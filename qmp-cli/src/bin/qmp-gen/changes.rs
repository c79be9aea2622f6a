//! How differences are printed, for people, for programs and for a change log.

use clap::ValueEnum;
use qmp_gen::model::Condition;
use qmp_gen::{Change, What};

/// How differences are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(super) enum Layout {
    /// A line each: `+` added, `-` removed, `~` changed, `!` before what breaks clients
    #[default]
    Human,
    /// A list of objects
    Json,
    /// A list of two parts
    Markdown,
}

/// The text of `changes`.
pub(super) fn text(changes: &[Change], layout: Layout) -> String {
    match layout {
        Layout::Human => human(changes),
        Layout::Json => json(changes),
        Layout::Markdown => markdown(changes),
    }
}

/// The text of what a QEMU differs in, and of what it lacks because only other builds have it.
pub(super) fn comparison(differences: &[Change], elsewhere: &[Change], layout: Layout) -> String {
    if layout == Layout::Json {
        return json(&[differences, elsewhere].concat());
    }
    let text = text(differences, layout);
    if elsewhere.is_empty() {
        return text;
    }
    let (heading, mark) = match layout {
        Layout::Markdown => ("## Not in this build\n\n", "-"),
        _ => ("not in this build:\n", "  "),
    };
    let lines: Vec<_> = elsewhere
        .iter()
        .map(|it| format!("{mark} {} ({})\n", missing(it), Condition::words(&it.only)))
        .collect();
    format!("{text}{heading}{}", lines.concat())
}

/// What is missing.
fn missing(change: &Change) -> String {
    match &change.what {
        What::EventRemoved => format!("event `{}`", change.place),
        What::ValueRemoved(value) => format!("the value `{value}` of `{}`", change.place),
        _ => format!("member `{}`", change.place),
    }
}

fn human(changes: &[Change]) -> String {
    let line = |change: &Change| {
        let mark = if change.breaks() { '!' } else { ' ' };
        format!("{mark}{} {change}\n", change.sign())
    };
    let breaking = changes.iter().filter(|change| change.breaks()).count();
    let lines: String = changes.iter().map(line).collect();
    match changes.len() {
        0 => "no difference\n".to_owned(),
        1 => format!("{lines}1 difference, {breaking} breaking\n"),
        number => format!("{lines}{number} differences, {breaking} breaking\n"),
    }
}

fn json(changes: &[Change]) -> String {
    let object = |change: &Change| {
        let mut object = serde_json::json!({
            "place": change.place,
            "sign": change.sign().to_string(),
            "breaking": change.breaks(),
            "text": change.to_string(),
        });
        if !change.only.is_empty() {
            object["only"] = change.only.iter().map(ToString::to_string).collect();
        }
        object
    };
    let list: Vec<_> = changes.iter().map(object).collect();
    format!("{:#}\n", serde_json::Value::Array(list))
}

fn markdown(changes: &[Change]) -> String {
    let part = |title: &str, breaks: bool| {
        let these = changes.iter().filter(|it| it.breaks() == breaks);
        let lines: Vec<_> = these.map(|it| format!("- {it}")).collect();
        if lines.is_empty() { String::new() } else { format!("## {title}\n\n{}\n\n", lines.join("\n")) }
    };
    part("Breaks clients", true) + &part("Does not", false)
}
