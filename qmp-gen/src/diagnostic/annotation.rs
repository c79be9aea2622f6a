//! Annotations of a change on GitHub.

use std::fmt::Write as _;

/// Returns the line that makes an annotation if a step of a GitHub workflow prints it. The level is `error`, `warning` or `notice`; properties are
/// `file`, `line`, `endLine`, `col`, `endColumn` and `title`.
///
/// ```
/// let properties = [("file", "a,b.txt".to_owned()), ("line", "3".to_owned())];
/// assert_eq!(qmp_gen::annotation("notice", &properties, "50%\nof it"), "::notice file=a%2Cb.txt,line=3::50%25%0Aof it\n");
/// ```
#[must_use]
pub fn annotation(level: &str, properties: &[(&str, String)], message: &str) -> String {
    let mut text = format!("::{level}");
    for (index, (name, value)) in properties.iter().enumerate() {
        let value = escaped(value).replace(':', "%3A").replace(',', "%2C");
        // Writing to a string does not fail.
        let _ok = write!(text, "{}{name}={value}", if index == 0 { ' ' } else { ',' });
    }
    text + "::" + &escaped(message) + "\n"
}

fn escaped(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}
