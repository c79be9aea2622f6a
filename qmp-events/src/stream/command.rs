//! A command of the user's, as it is sent.

use std::hash::{BuildHasher, Hasher, RandomState};

use super::error::Error;
use crate::Value;

/// The ids of a connection's commands. They begin with a number of its own, since a relay may mix the replies of several clients; and
/// they are strings, since not every server takes numbers.
#[derive(Debug, Clone)]
pub(super) struct Ids {
    prefix: u64,
}

impl Default for Ids {
    fn default() -> Self {
        Self { prefix: RandomState::new().build_hasher().finish() }
    }
}

impl Ids {
    /// The id of a number.
    pub(super) fn text(&self, number: u64) -> String {
        format!("{:016x}-{number}", self.prefix)
    }

    /// The number of an id; nothing if it is not one of these.
    pub(super) fn number(&self, id: &Value) -> Option<u64> {
        let number = id.as_str()?.rsplit_once('-')?.1.parse().ok()?;
        (id.as_str() == Some(&self.text(number))).then_some(number)
    }

    /// The first of these ids in a text that need not be JSON.
    pub(super) fn find(&self, text: &[u8]) -> Option<Value> {
        let prefix = format!("\"{:016x}-", self.prefix).into_bytes();
        let at = text.windows(prefix.len()).position(|it| it == prefix)? + 1;
        let rest = text.get(at..)?;
        let end = rest.iter().position(|&byte| byte == b'"')?;
        let id = Value::String(str::from_utf8(rest.get(..end)?).ok()?.to_owned());
        self.number(&id).map(|_| id)
    }
}

/// A command: a JSON object with `execute` or `exec-oob`, and without an `id`, which is put in here.
#[derive(Debug)]
pub(super) struct Command<'a> {
    json: &'a str,
    name: String,
}

impl<'a> Command<'a> {
    /// Reads a command.
    ///
    /// # Errors
    /// Returns an error if `json` is not a command.
    pub(super) fn parse(json: &'a str) -> Result<Self, Error> {
        let why = |why| Error::NotACommand { why };
        let Ok(Value::Object(members)) = json.parse() else { return Err(why("not a JSON object")) };
        if members.contains_key("id") {
            return Err(why("it has an `id`, which is added here, to recognize the reply"));
        }
        let name = members.get("execute").or_else(|| members.get("exec-oob"));
        let name = name.ok_or_else(|| why("it has no `execute`"))?.as_str();
        let name = name.ok_or_else(|| why("the name of the command is not a string"))?.to_owned();
        Ok(Self { json: json.trim(), name })
    }

    /// The bytes that are sent.
    pub(super) fn with_id(&self, id: &str) -> Vec<u8> {
        let members = self.json.strip_prefix('{').unwrap_or_default().trim_start();
        // QEMU reads up to the closing bracket, so line ends inside are as good as spaces.
        format!("{{\"id\": \"{id}\", {members}\n").into_bytes()
    }

    /// Whether it makes QEMU exit.
    pub(super) fn quits(&self) -> bool {
        self.name == "quit"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_added() {
        let command = Command::parse(" {\n \"execute\": \"stop\" }\n").unwrap();
        assert_eq!(command.with_id("a-7"), b"{\"id\": \"a-7\", \"execute\": \"stop\" }\n");
        assert!(!command.quits() && Command::parse(r#"{"execute": "quit"}"#).unwrap().quits());
    }

    #[test]
    fn ids_of_two_connections_differ() {
        let (one, other) = (Ids::default(), Ids::default());
        let id = Value::String(one.text(12));
        assert_eq!((one.number(&id), other.number(&id)), (Some(12), None));
        for text in [format!("{}-x", one.text(1)), one.text(1).replace('-', "-0"), "1".to_owned()] {
            assert_eq!(one.number(&Value::String(text)), None);
        }
        assert_eq!(one.number(&Value::Int(1)), None);
    }

    #[test]
    fn an_id_is_found_in_what_is_not_json() {
        let ids = Ids::default();
        let text = |text: String| ids.find(text.as_bytes());
        let id = ids.text(12);
        assert_eq!(text(format!("?{{\"id\": \"{id}\", \"return\": ")), Some(Value::String(id.clone())));
        for other in
            [id.clone(), format!("\"{id}"), format!("\"{id}x\""), format!("\"{}\"", Ids::default().text(12))]
        {
            assert_eq!(text(other), None);
        }
        assert_eq!(ids.find(&[&b"\""[..], id.as_bytes(), &[0xff, b'"']].concat()), None);
    }

    #[test]
    fn what_is_not_a_command_is_refused() {
        for (json, reason) in [
            ("stop", "not a JSON object"),
            ("[]", "not a JSON object"),
            (r#"{"execute": "stop"} {}"#, "not a JSON object"),
            ("{}", "no `execute`"),
            (r#"{"execute": 1}"#, "the name of the command is not a string"),
            (r#"{"execute": "stop", "id": 1}"#, "an `id`"),
        ] {
            let error = Command::parse(json).unwrap_err().to_string();
            assert!(error.contains(reason), "{json}: {error}");
        }
    }
}
