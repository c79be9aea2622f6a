//! A command of the user's, as it is sent.

use super::Error;
use crate::Value;
use crate::runtime::{Guess, Parser, Wire};

/// A command: a JSON object with `execute` or `exec-oob`, and without an `id`, which is put in here.
#[derive(Debug)]
pub struct Command<'a> {
    json: &'a str,
    name: String,
}

impl<'a> Command<'a> {
    /// Reads one.
    ///
    /// # Errors
    /// Where it is none.
    pub fn parse(json: &'a str) -> Result<Self, Error> {
        let why = |why| Error::NotACommand { why };
        let mut parser = Parser::new(json, Guess::Nothing);
        let value = Value::pull(&mut parser).and_then(|value| parser.end().map(|()| value));
        let Ok(Value::Object(members)) = value else { return Err(why("not a JSON object")) };
        if members.contains_key("id") {
            return Err(why("it has an `id`, which is put in here, to know the reply by"));
        }
        let name = members.get("execute").or_else(|| members.get("exec-oob")).and_then(Value::as_str);
        let name = name.ok_or_else(|| why("it has no `execute`"))?.to_owned();
        Ok(Self { json: json.trim(), name })
    }

    /// The bytes that are sent.
    pub fn with_id(&self, id: u64) -> Vec<u8> {
        let members = self.json.strip_prefix('{').unwrap_or_default().trim_start();
        // QEMU reads up to the closing bracket, so line ends inside are as good as spaces.
        format!("{{\"id\": {id}, {members}\n").into_bytes()
    }

    /// Whether it makes QEMU exit.
    pub fn quits(&self) -> bool {
        self.name == "quit"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_put_in() {
        let command = Command::parse(" {\n \"execute\": \"stop\" }\n").unwrap();
        assert_eq!(command.with_id(7), b"{\"id\": 7, \"execute\": \"stop\" }\n");
        assert!(!command.quits() && Command::parse(r#"{"execute": "quit"}"#).unwrap().quits());
    }

    #[test]
    fn what_is_no_command_is_refused() {
        for (json, reason) in [
            ("stop", "not a JSON object"),
            ("[]", "not a JSON object"),
            (r#"{"execute": "stop"} {}"#, "not a JSON object"),
            ("{}", "no `execute`"),
            (r#"{"execute": 1}"#, "no `execute`"),
            (r#"{"execute": "stop", "id": 1}"#, "an `id`"),
        ] {
            let error = Command::parse(json).unwrap_err().to_string();
            assert!(error.contains(reason), "{json}: {error}");
        }
    }
}
