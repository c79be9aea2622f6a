//! What a QEMU has to be for something to exist in it: its target, its host system, an option of its build.

use std::fmt;

/// One of the names has to hold, or, if negated, none may. Several conditions in a list all have to.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(from = "String", into = "String")
)]
pub struct Condition {
    /// Whether it says `not`.
    pub negated: bool,
    /// The names; a text document gives one, a schema may give several.
    pub names: Vec<String>,
}

impl Condition {
    /// That `name` holds.
    #[must_use]
    pub fn only(name: &str) -> Self {
        Self { negated: false, names: vec![name.to_owned()] }
    }

    /// Conditions as a reader is told them: `only linux, not riscv`.
    #[must_use]
    pub fn words(conditions: &[Self]) -> String {
        let words =
            conditions.iter().map(|it| if it.negated { it.to_string() } else { format!("only {it}") });
        words.collect::<Vec<_>>().join(", ")
    }
}

/// As a text document writes it: `not riscv`.
impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let not = if self.negated { "not " } else { "" };
        write!(f, "{not}{}", self.names.join(" or "))
    }
}

impl From<String> for Condition {
    fn from(text: String) -> Self {
        let (negated, names) = match text.strip_prefix("not ") {
            Some(names) => (true, names),
            None => (false, text.as_str()),
        };
        Self { negated, names: names.split(" or ").map(str::to_owned).collect() }
    }
}

impl From<Condition> for String {
    fn from(condition: Condition) -> Self {
        condition.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_condition_survives_its_text() {
        for text in ["linux", "not riscv", "alpha or arm", "not alpha or arm"] {
            assert_eq!(Condition::from(text.to_owned()).to_string(), text);
        }
        assert_eq!(Condition::only("vnc"), Condition::from("vnc".to_owned()));
        let both = ["linux", "not riscv"].map(|text| Condition::from(text.to_owned()));
        assert_eq!(Condition::words(&both), "only linux, not riscv");
    }
}
