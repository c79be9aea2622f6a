//! Names in running text: events and types become references, code-like words become code.

use std::collections::HashSet;

use crate::model::{Docs, Inline, Model, Sequence};

/// Marks the names in all documentation of `model`.
pub(super) fn mark(model: &mut Model) {
    let names = Names::of(model);
    model.each_docs(|docs| names.mark(docs));
}

/// Marks the names in the documentation of `sequences`, which are about `model`.
pub(super) fn mark_sequences(model: &Model, sequences: &mut [Sequence]) {
    let names = Names::of(model);
    for sequence in sequences {
        names.mark(&mut sequence.docs);
        sequence.steps.iter_mut().for_each(|step| names.mark(&mut step.docs));
    }
}

/// The names that text may contain.
struct Names {
    events: HashSet<String>,
    /// Those of types, which count only if no word of prose looks like them.
    types: HashSet<String>,
}

impl Names {
    fn of(model: &Model) -> Self {
        let events = model.events.iter().map(|event| event.name.to_string());
        let types = model.types.iter().map(|def| def.name.to_string());
        Self { events: events.collect(), types: types.collect() }
    }

    fn mark(&self, docs: &mut Docs) {
        docs.each_text(|pieces| {
            if pieces.iter().any(|piece| matches!(piece, Inline::Text(_) | Inline::Code(_))) {
                *pieces = self.pieces(std::mem::take(pieces));
            }
        });
    }

    fn pieces(&self, pieces: Vec<Inline>) -> Vec<Inline> {
        let mut out = Vec::with_capacity(pieces.len());
        for piece in pieces {
            match piece {
                Inline::Text(text) => self.text(&text, &mut out),
                Inline::Code(name) if self.is_name(&name) => out.push(Inline::Reference(name)),
                piece => push(&mut out, piece),
            }
        }
        out
    }

    /// Adds `text`, cut at the code between backticks and at the names elsewhere in it.
    fn text(&self, text: &str, out: &mut Vec<Inline>) {
        let mut rest = text;
        while let Some((before, code, after)) = quoted(rest) {
            self.words(before, out);
            push(out, if self.is_name(code) { Inline::Reference } else { Inline::Code }(code.to_owned()));
            rest = after;
        }
        self.words(rest, out);
    }

    /// Adds `text`, cut at the names in it.
    fn words(&self, text: &str, out: &mut Vec<Inline>) {
        for (index, word) in text.split(' ').enumerate() {
            if index > 0 {
                push_text(out, " ");
            }
            self.word(word, out);
        }
    }

    fn word(&self, word: &str, out: &mut Vec<Inline>) {
        let is_edge = |char: char| ".,;:!?()\"'".contains(char);
        let core = word.trim_matches(is_edge);
        let start = word.len() - word.trim_start_matches(is_edge).len();
        if self.is_name(core) || is_code(core) && !self.names_within(core) {
            let piece = if self.is_name(core) { Inline::Reference } else { Inline::Code };
            push_text(out, &word[..start]);
            push(out, piece(core.to_owned()));
            push_text(out, &word[start + core.len()..]);
        } else {
            self.parts(word, out);
        }
    }

    fn is_name(&self, word: &str) -> bool {
        self.events.contains(word) || is_code(word) && self.types.contains(word)
    }

    /// Whether `word` is several words, one of which is an event.
    fn names_within(&self, word: &str) -> bool {
        word.split(|char| !is_word(char)).any(|part| self.events.contains(part))
    }

    /// Adds `word`, cut at the events in it: `STOP/RESUME`.
    fn parts(&self, word: &str, out: &mut Vec<Inline>) {
        let mut rest = word;
        while !rest.is_empty() {
            let end = rest.find(|char| !is_word(char)).unwrap_or(rest.len());
            let (part, behind) = rest.split_at(end);
            if self.events.contains(part) {
                push(out, Inline::Reference(part.to_owned()));
            } else {
                push_text(out, part);
            }
            let next = behind.find(is_word).unwrap_or(behind.len());
            push_text(out, &behind[..next]);
            rest = &behind[next..];
        }
    }
}

/// The first code between backticks, with the text around it. Backticks that open quotation marks, as in `` `this' ``, stay text.
fn quoted(text: &str) -> Option<(&str, &str, &str)> {
    let opens = text.match_indices('`').map(|(at, _)| at);
    opens.filter(|&at| !text[..at].ends_with(is_word)).find_map(|at| {
        let (code, after) = text[at + 1..].split_once('`')?;
        let is_code =
            !code.is_empty() && code.trim() == code && !after.starts_with(|it| it == '`' || is_word(it));
        is_code.then_some((&text[..at], code, after))
    })
}

fn is_word(char: char) -> bool {
    char.is_ascii_alphanumeric() || char == '_'
}

/// Whether a word is code: an option, a path, a name with an underscore or with capitals inside.
fn is_code(word: &str) -> bool {
    // An abbreviation after a single small letter is a word of prose: vCPU.
    let tail = word.get(1..).unwrap_or_default();
    let humps =
        tail.as_bytes().windows(2).any(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase());
    let assigns = word.split_once('=').is_some_and(|(name, value)| is_plain(name) && is_plain(value));
    let has_letter = word.chars().any(|char| char.is_ascii_alphabetic());
    let has_mark = humps
        || assigns
        || word.contains('_')
        || word.contains("::")
        || word.starts_with('-')
        || word.starts_with('/');
    has_letter && has_mark && !word.contains('`')
}

/// Whether a text is a name or a value.
fn is_plain(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|char| char.is_ascii_alphanumeric() || "-_.".contains(char))
}

/// Adds a piece. An option and the argument after it are one: `-action reboot=shutdown`.
fn push(out: &mut Vec<Inline>, piece: Inline) {
    if let (Inline::Code(argument), [.., Inline::Code(option), Inline::Text(space)]) = (&piece, &mut out[..])
        && space == " "
        && option.starts_with('-')
        && !option.contains(' ')
        && argument.contains('=')
    {
        option.extend([" ", argument]);
        out.pop();
        return;
    }
    if let Inline::Text(text) = piece { push_text(out, &text) } else { out.push(piece) }
}

/// Adds text to that before it.
fn push_text(out: &mut Vec<Inline>, text: &str) {
    match out.last_mut() {
        _ if text.is_empty() => {}
        Some(Inline::Text(before)) => before.push_str(text),
        _ => out.push(Inline::Text(text.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(text: &str) -> Vec<Inline> {
        let names = Names {
            events: ["STOP", "RESUME", "JOB_END"].map(str::to_owned).into(),
            types: ["PanicInfo", "Job"].map(str::to_owned).into(),
        };
        names.pieces(vec![Inline::Text(text.to_owned())])
    }

    #[test]
    fn names_are_references_and_options_are_code() {
        let (text, code) = (|it: &str| Inline::Text(it.to_owned()), |it: &str| Inline::Code(it.to_owned()));
        let name = |it: &str| Inline::Reference(it.to_owned());
        assert_eq!(marked("(STOP), then"), [text("("), name("STOP"), text("), then")]);
        assert_eq!(marked("STOP/JOB_END ends"), [name("STOP"), text("/"), name("JOB_END"), text(" ends")]);
        assert_eq!(marked("a PanicInfo of the Job"), [text("a "), name("PanicInfo"), text(" of the Job")]);
        assert_eq!(
            marked("use -no-reboot, guest_panic"),
            [text("use "), code("-no-reboot"), text(", "), code("guest_panic")]
        );
        assert_eq!(marked("RESUME_NOW. \"/a\""), [code("RESUME_NOW"), text(". \""), code("/a"), text("\"")]);
        assert_eq!(
            marked("all vCPUs, -action reboot=shutdown"),
            [text("all vCPUs, "), code("-action reboot=shutdown")]
        );
        assert_eq!(marked("-1/-1 – é  'STOP’"), [text("-1/-1 – é  '"), name("STOP"), text("’")]);
    }

    #[test]
    fn text_between_backticks_is_code() {
        let (text, code) = (|it: &str| Inline::Text(it.to_owned()), |it: &str| Inline::Code(it.to_owned()));
        assert_eq!(marked("send `cont`."), [text("send "), code("cont"), text(".")]);
        assert_eq!(
            marked("`panic=run` and `STOP`"),
            [code("panic=run"), text(" and "), Inline::Reference("STOP".into())]
        );
        for plain in ["`this' and `that'", "a `` b", "it`s and it`s", "`open", "` a `", "``x``"] {
            assert_eq!(marked(plain), [text(plain)]);
        }
    }

    #[test]
    fn marking_twice_changes_nothing() {
        let once = marked("STOP, -S and a_b");
        let names = Names { events: ["STOP".to_owned()].into(), types: HashSet::new() };
        assert_eq!(names.pieces(once.clone()), once);
        let code = |text: &str| Inline::Code(text.to_owned());
        assert_eq!(
            names.pieces(vec![code("STOP"), code("stop")]),
            [Inline::Reference("STOP".into()), code("stop")]
        );
    }
}
