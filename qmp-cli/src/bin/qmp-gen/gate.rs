//! How the differences between two specifications are printed, and which of them fail a gate.

use std::collections::HashSet;
use std::fmt::{self, Write as _};
use std::path::{Path, PathBuf};
use std::str::FromStr;

use qmp_gen::model::is_match;
use qmp_gen::{Difference, Effect, Location, Rule, Surface, annotation, nearest};

use super::git;

/// What `--ignore` names: a rule or a surface, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Ignored {
    what: Ignorable,
    place: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ignorable {
    Rule(Rule),
    Surface(Surface),
}

impl FromStr for Ignored {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (name, place) = match text.split_once('@') {
            Some((name, place)) => (name, Some(place.to_owned())),
            None => (text, None),
        };
        let surface = Surface::ALL.into_iter().find(|surface| surface.name() == name);
        let what = Rule::named(name).map(Ignorable::Rule).or(surface.map(Ignorable::Surface));
        what.map(|what| Self { what, place }).ok_or_else(|| {
            let known = Rule::ALL.iter().map(|rule| rule.name()).chain(Surface::ALL.map(Surface::name));
            let near = nearest(name, known).map_or(String::new(), |near| format!("; did you mean `{near}`?"));
            format!("no rule is called `{name}`{near}")
        })
    }
}

impl fmt::Display for Ignored {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.what {
            Ignorable::Rule(rule) => rule.name(),
            Ignorable::Surface(surface) => surface.name(),
        })?;
        self.place.iter().try_for_each(|place| write!(f, "@{place}"))
    }
}

impl Ignored {
    /// Whether it concerns a difference.
    pub(super) fn applies(&self, found: &Difference) -> bool {
        let is_there = self.place.as_ref().is_none_or(|place| is_match(place, &found.place));
        is_there
            && match self.what {
                Ignorable::Rule(rule) => rule == found.rule,
                Ignorable::Surface(surface) => found.effect(surface) == Effect::Breaking,
            }
    }
}

/// A difference that is not ignored.
pub(super) struct Verdict<'d> {
    found: &'d Difference,
    /// What it breaks of what is not ignored.
    breaks: Vec<Surface>,
}

impl<'d> Verdict<'d> {
    /// The differences that are not ignored.
    pub(super) fn of(list: &'d [Difference], ignored: &[Ignored]) -> Vec<Self> {
        list.iter().filter_map(|found| Self::new(found, ignored)).collect()
    }

    fn new(found: &'d Difference, ignored: &[Ignored]) -> Option<Self> {
        let applies: Vec<Ignorable> =
            ignored.iter().filter(|it| it.applies(found)).map(|it| it.what).collect();
        let all: Vec<Surface> = found.surfaces(Effect::Breaking).collect();
        let breaks: Vec<Surface> =
            all.iter().copied().filter(|it| !applies.contains(&Ignorable::Surface(*it))).collect();
        let is_gone = breaks.is_empty() && !all.is_empty();
        (!applies.contains(&Ignorable::Rule(found.rule)) && !is_gone).then_some(Self { found, breaks })
    }

    pub(super) fn breaks(&self) -> bool {
        !self.breaks.is_empty()
    }

    /// "breaks wire, Rust", or "breaks nothing".
    fn words(&self) -> String {
        let names: Vec<_> = self.breaks.iter().map(ToString::to_string).collect();
        format!("breaks {}", if names.is_empty() { "nothing".to_owned() } else { names.join(", ") })
    }

    /// Which new part this may be, if it is gone.
    fn renamed(&self) -> Option<String> {
        self.found.renamed.as_ref().map(|name| format!("perhaps renamed to `{name}`"))
    }

    /// The changes of the generated Rust that the text does not say.
    fn rust(&self) -> impl Iterator<Item = String> {
        let is_shown = self.breaks.contains(&Surface::Rust) && self.found.rule.name() != "rust-removed";
        let is_own = self.found.rule.name().starts_with("rust-");
        let texts = self.found.rust.iter().filter(move |_| is_shown && !is_own);
        let texts = texts.map(|it| format!("Rust: `{}` {}", it.rust, it.change));
        let mut seen = HashSet::new();
        texts.filter(move |text| seen.insert(text.clone()))
    }
}

pub(super) fn human(verdicts: &[Verdict], ignored: usize) -> String {
    let mut text = String::new();
    for verdict in verdicts {
        let found = verdict.found;
        let mark = if verdict.breaks() { '!' } else { ' ' };
        // Writing to a string does not fail.
        let _ok = writeln!(text, "{mark}{} {}", found.sign, found.text);
        let place = found.location.as_ref().map_or(String::new(), |at| format!("{at}: "));
        let _ok = writeln!(text, "     {place}{}; {}", found.rule, verdict.words());
        for line in verdict.renamed().into_iter().chain(verdict.rust()) {
            let _ok = writeln!(text, "     {line}");
        }
    }
    let breaking = verdicts.iter().filter(|verdict| verdict.breaks()).count();
    let count = match verdicts.len() {
        0 => "no difference".to_owned(),
        1 => format!("1 difference, {breaking} breaking"),
        number => format!("{number} differences, {breaking} breaking"),
    };
    let ignored = if ignored == 0 { String::new() } else { format!("; {ignored} ignored") };
    text + &count + &ignored + "\n"
}

pub(super) fn json(verdicts: &[Verdict]) -> String {
    let list: Vec<_> = verdicts.iter().map(object).collect();
    format!("{:#}\n", serde_json::Value::Array(list))
}

fn object(verdict: &Verdict) -> serde_json::Value {
    let found = verdict.found;
    let mut object = serde_json::json!({
        "rule": found.rule.name(),
        "place": found.place,
        "sign": found.sign.to_string(),
        "breaking": verdict.breaks(),
        "text": found.text,
    });
    for surface in Surface::ALL {
        object[surface.name().replace('-', "_")] = match found.effect(surface) {
            Effect::None => "unchanged",
            Effect::Compatible => "compatible",
            Effect::Breaking => "breaking",
        }
        .into();
    }
    if let Some(name) = &found.renamed {
        object["perhaps_renamed_to"] = name.as_str().into();
    }
    object["rust_changes"] = found.rust.iter().map(ToString::to_string).collect();
    if let Some(at) = &found.location {
        object["in"] = if at.is_old { "old" } else { "new" }.into();
        object["file"] = at.file.display().to_string().into();
        object["line"] = at.line.into();
        object["column"] = at.column.into();
    }
    object
}

pub(super) fn markdown(verdicts: &[Verdict]) -> String {
    let part = |title: &str, breaks: bool| {
        let these = verdicts.iter().filter(|it| it.breaks() == breaks);
        let lines: Vec<_> = these.map(item).collect();
        if lines.is_empty() { String::new() } else { format!("## {title}\n\n{}\n", lines.concat()) }
    };
    part("Breaks clients", true) + &part("Does not", false)
}

fn item(verdict: &Verdict) -> String {
    let found = verdict.found;
    let place =
        found.location.as_ref().map_or(String::new(), |at| format!(", {}:{}", at.file.display(), at.line));
    let breaks = if verdict.breaks() { format!(", {}", verdict.words()) } else { String::new() };
    let renamed = verdict.renamed().map_or(String::new(), |renamed| format!(", {renamed}"));
    format!("- {}{renamed} (`{}`{breaks}{place})\n", found.text, found.rule)
}

pub(super) fn github(verdicts: &[Verdict]) -> String {
    verdicts.iter().map(workflow_command).collect()
}

/// A command of a workflow. What is gone is shown at its old place, which a change may have moved.
fn workflow_command(verdict: &Verdict) -> String {
    let found = verdict.found;
    let level = if verdict.breaks() { "error" } else { "notice" };
    let mut properties = Vec::new();
    if let Some(Location { file, line, column, .. }) = &found.location {
        let file = relative(&git::below_root(file)).display().to_string();
        properties = vec![("file", file), ("line", line.to_string()), ("col", column.to_string())];
    }
    properties.push(("title", found.rule.to_string()));
    let is_old = found.location.as_ref().is_some_and(|at| at.is_old);
    let old = if is_old { "; the place is in the old document" } else { "" };
    let renamed = verdict.renamed().map_or(String::new(), |renamed| format!("; {renamed}"));
    let mut text = format!("{}{renamed}; {}{old}", found.text, verdict.words());
    for line in verdict.rust() {
        text.extend(["\n", &line]);
    }
    annotation(level, &properties, &text)
}

/// The path below the current folder, if it is there.
fn relative(path: &Path) -> PathBuf {
    let current = std::env::current_dir().unwrap_or_default();
    path.strip_prefix(current).unwrap_or(path).to_owned()
}
