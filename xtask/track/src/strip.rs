//! A specification without what is newer than a release, for tests.

use qmp_gen::model::Version;

use crate::schema::Schema;
use crate::specification::Specification;

/// The specification as it was when `version` was the newest release. Examples, notes, subjects and rate limits are left out.
pub fn strip(spec: &Specification, version: Version) -> Specification {
    let (events, schema) = (events(&spec.events, version), schema(&spec.schema, version));
    Specification { events, schema, folder: spec.folder.clone() }
}

/// The version that follows `word` in a note.
fn version(text: &str, word: &str) -> Option<Version> {
    let (_, rest) = text.rsplit_once(word)?;
    rest.split([',', ')', ' ', '\n']).next()?.parse().ok()
}

fn events(text: &str, newest: Version) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let is_heading =
        |at: usize| lines.get(at + 1).is_some_and(|it| it.len() > 2 && it.bytes().all(|byte| byte == b'-'));
    let starts: Vec<usize> = (0..lines.len()).filter(|&at| is_heading(at)).collect();
    let mut kept = lines[..starts[0]].join("\n") + "\n";
    for (index, &start) in starts.iter().enumerate() {
        let end = starts.get(index + 1).copied().unwrap_or(lines.len());
        let section = &lines[start..end];
        let since = section.iter().find_map(|line| line.strip_prefix("Since: ")?.parse().ok());
        if since.is_none_or(|since: Version| since <= newest) {
            kept += &self::section(section, newest);
        }
    }
    kept
}

fn section(lines: &[&str], newest: Version) -> String {
    let mut kept = String::new();
    let mut bullets: Vec<String> = Vec::new();
    let is_part = |line: &str| line.starts_with("Example") || line.starts_with("Note");
    let lines = lines.iter().take_while(|line| !is_part(line));
    let gone = ["Subject: ", "Rate-limit: ", "Successor: "];
    for line in lines {
        let field = |name: &str| line.strip_prefix(name).and_then(|it| it.parse::<Version>().ok());
        let is_late = field("Until: ").is_some_and(|it| it >= newest)
            || field("Deprecated: ").is_some_and(|it| it > newest)
            || gone.iter().any(|name| line.starts_with(name));
        match (line.starts_with("- "), bullets.last_mut()) {
            (true, _) => bullets.push((*line).to_owned()),
            (false, Some(bullet)) if !line.is_empty() => bullet.extend([" ", line.trim()]),
            _ if is_late => {}
            _ => kept.extend([line, "\n"]),
        }
    }
    let is_early = |bullet: &String| version(bullet, "since ").is_none_or(|since| since <= newest);
    let bullets: Vec<String> = bullets.into_iter().filter(is_early).map(|it| undated(&it, newest)).collect();
    if bullets.is_empty() {
        return kept.replace("Data:\n", "Data: None.\n");
    }
    kept.replacen("Data:\n\n", &format!("Data:\n\n{}\n\n", bullets.join("\n")), 1)
}

/// A bullet without an end or a deprecation that is not known yet.
fn undated(bullet: &str, newest: Version) -> String {
    let mut bullet = bullet.to_owned();
    for (word, is_known) in [("until ", false), ("deprecated ", true)] {
        if let Some(at) = version(&bullet, word)
            && (at > newest || (!is_known && at == newest))
        {
            bullet = bullet.replace(&format!(", {word}{at}"), "");
        }
    }
    bullet
}

fn schema(text: &str, newest: Version) -> String {
    let mut dropped: Vec<String> = Vec::new();
    let (mut schema, mut parts) = (Schema::new(text), Vec::new());
    for block in text.split("##\n# @").skip(1) {
        let Some((docs, _)) = block.split_once("\n##\n") else { continue };
        let name = docs.split(':').next().unwrap_or_default();
        if version(docs, "\n# Since: ").is_some_and(|since| since > newest) {
            dropped.push(name.to_owned());
            continue;
        }
        for paragraph in docs.split("\n# @").skip(1) {
            let part = paragraph.split(':').next().unwrap_or_default();
            let flat = paragraph.split("\n#\n").next().unwrap_or_default().replace("\n#", " ");
            let flat = flat.split_whitespace().collect::<Vec<_>>().join(" ");
            if version(&flat, "(since ").is_some_and(|since| since > newest) {
                parts.push((name.to_owned(), part.to_owned()));
            }
        }
    }
    for (owner, part) in &parts {
        schema.remove_entry(owner, part);
    }
    schema.remove_definitions(&dropped);
    schema.text()
}
