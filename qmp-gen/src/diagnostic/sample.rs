//! What is wrong and what is right, for each kind of problem.
//!
//! Each code has a file in `examples/`. A line `>>> wrong a.txt` or `>>> right a.json --qemu 10.2` starts a file of an example, with the
//! options that show it; `* 18` makes it so many files, in whose name and text `#n` and `#m` are the number of the file and the next
//! one. In a text, `{{300 * "x"}}` means so many repetitions, with the same numbers in them, and `{{byte 00}}` means a byte.

use std::borrow::Cow;

/// An example of a problem, or of how to avoid it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sample {
    /// The files, that with the problem first.
    pub files: Vec<SampleFile>,
    /// The options of the command line, such as `--qemu 10.2`.
    pub options: Vec<String>,
}

/// A file of an example.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SampleFile {
    /// Its name.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
    /// The same for people: what is repeated is shown once.
    pub shown: String,
}

/// What is wrong and what is right by the text of a file in `examples/`.
pub(super) fn pair(text: &'static str) -> (Sample, Sample) {
    (sample(text, "wrong"), sample(text, "right"))
}

fn sample(text: &'static str, which: &str) -> Sample {
    let mut sample = Sample { files: Vec::new(), options: Vec::new() };
    let parts = text.split(">>> ").filter_map(|part| part.strip_prefix(which)?.split_once('\n'));
    for (head, body) in parts {
        let mut words = head.split_whitespace();
        let name = words.next().unwrap_or_default();
        let rest: Vec<&str> = words.collect();
        if let ["*", count] = rest[..] {
            let count = count.parse().unwrap_or_default();
            sample
                .files
                .extend((0..count).map(|number| file(&numbered(name, number), &numbered(body, number))));
        } else {
            sample.files.push(file(name, body));
            sample.options.extend(rest.into_iter().map(str::to_owned));
        }
    }
    sample
}

fn file(name: &str, body: &str) -> SampleFile {
    let (mut bytes, mut shown, mut rest) = (Vec::new(), String::new(), body);
    while let Some((before, inside)) = rest.split_once("{{") {
        let (directive, after) = inside.split_once("}}").unwrap_or((inside, ""));
        bytes.extend_from_slice(before.as_bytes());
        shown.push_str(before);
        expand(directive, &mut bytes, &mut shown);
        rest = after;
    }
    bytes.extend_from_slice(rest.as_bytes());
    shown.push_str(rest);
    SampleFile { name: name.to_owned(), bytes, shown }
}

/// Adds what a directive means.
fn expand(directive: &str, bytes: &mut Vec<u8>, shown: &mut String) {
    if let Some(byte) = directive.strip_prefix("byte ") {
        bytes.extend(u8::from_str_radix(byte, 16).ok());
        shown.push_str(&format!("\\x{byte}"));
    } else if let Some((count, text)) = directive.split_once(" * ") {
        let text = text.trim_matches('"').replace("\\n", "\n").replace("\\\"", "\"");
        for number in 0..count.parse().unwrap_or_default() {
            bytes.extend_from_slice(numbered(&text, number).as_bytes());
        }
        let end = if text.ends_with('\n') { "\n" } else { "" };
        shown.push_str(&format!("{} … ({count} times){end}", numbered(&text, 0).trim_end()));
    }
}

fn numbered(text: &str, number: usize) -> Cow<'_, str> {
    if text.contains('#') {
        text.replace("#n", &number.to_string()).replace("#m", &(number + 1).to_string()).into()
    } else {
        text.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_example_has_files_options_and_what_is_repeated() {
        let text = ">>> wrong a.txt --qemu 10.2\na{{3 * \"b#n\"}}{{byte 00}}\n>>> wrong #n.json * 2\nto #m\n>>> right a.txt\nc\n";
        let (wrong, right) = pair(text);
        let files: Vec<_> =
            wrong.files.iter().map(|file| (file.name.as_str(), file.bytes.as_slice())).collect();
        assert_eq!(files, [("a.txt", &b"ab0b1b2\0\n"[..]), ("0.json", b"to 1\n"), ("1.json", b"to 2\n")]);
        assert_eq!(wrong.files[0].shown, "ab0 … (3 times)\\x00\n");
        assert_eq!(wrong.options, ["--qemu", "10.2"]);
        assert_eq!((right.files.len(), right.files[0].shown.as_str()), (1, "c\n"));
    }
}
