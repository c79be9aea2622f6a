//! The rate limits of events in QEMU's code: facts that its schemas do not have.

use std::collections::BTreeMap;

use qmp_gen::model::RateLimit;

/// A limit: its period in milliseconds, and the member that separates events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rate {
    /// In milliseconds.
    pub period: u64,
    /// The member of the data by which events are told apart.
    pub key: Option<String>,
}

impl From<&RateLimit> for Rate {
    fn from(limit: &RateLimit) -> Self {
        Self { period: u64::from(limit.period_ms), key: limit.key.as_ref().map(ToString::to_string) }
    }
}

impl Rate {
    /// The limit as the field `Rate-limit:` has it.
    pub fn notation(&self) -> String {
        let period = if self.period.is_multiple_of(1000) {
            format!("{} s", self.period / 1000)
        } else {
            format!("{} ms", self.period)
        };
        self.key.as_ref().map_or(period.clone(), |key| format!("{period} per {key}"))
    }
}

const EVENT: &str = "QAPI_EVENT_";

/// The limits in the file that defines QEMU's monitor, in the forms of all releases since 2.1: a table, or a call for each event.
pub fn read(code: &str) -> BTreeMap<String, Rate> {
    let mut rates = BTreeMap::new();
    let places = code.match_indices(EVENT).map(|(at, _)| &code[at + EVENT.len()..]);
    for rest in places {
        let name: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
        // `[…X] = { 1000 * SCALE_MS }`, or `…throttle(…X, 1000)`.
        let after = rest[name.len()..].trim_start();
        let value = after.strip_prefix(']').and_then(|it| it.trim_start().strip_prefix('='));
        let value =
            value.and_then(|it| it.trim_start().strip_prefix('{')).or_else(|| after.strip_prefix(','));
        let Some(value) = value.map(str::trim_start) else { continue };
        let digits = value.chars().take_while(char::is_ascii_digit).count();
        if let Ok(period) = value[..digits].parse() {
            rates.insert(name, Rate { period, key: None });
        }
    }
    for (name, key) in keys(code) {
        if let Some(rate) = rates.get_mut(&name) {
            rate.key = Some(key);
        }
    }
    rates
}

/// The member whose value is hashed for an event, of the function that does it.
fn keys(code: &str) -> Vec<(String, String)> {
    let Some(start) = code.find("qapi_event_throttle_hash(") else { return Vec::new() };
    // The function ends with a brace at the start of a line.
    let body = &code[start..];
    let body = &body[..body.find("\n}").unwrap_or(body.len())];
    let (mut keys, mut waiting) = (Vec::new(), Vec::new());
    for part in body.split(['{', '}', ';']) {
        for (at, _) in part.match_indices(EVENT) {
            let rest = &part[at + EVENT.len()..];
            waiting.push(rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect());
        }
        if let Some((_, rest)) = part.split_once('"')
            && let Some((key, _)) = rest.split_once('"')
        {
            keys.extend(waiting.drain(..).map(|name: String| (name, key.to_owned())));
        }
    }
    keys
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_and_calls_are_read_with_their_keys() {
        let code = "conf t[] = {\n    [QAPI_EVENT_A] = { 1000 * SCALE_MS },\n [QAPI_EVENT_B]   = { 300 * SCALE_MS },\n};\n\
                    static unsigned int qapi_event_throttle_hash(const void *key)\n{\n    if (e->event == QAPI_EVENT_B ||\n\
                    e->event == QAPI_EVENT_C) {\n        h += f(g(e->data, \"id\"));\n    }\n}\n\
                    void init(void) { throttle(QAPI_EVENT_D, 1000); emit(QAPI_EVENT_E); }\n";
        let rates = read(code);
        let shown: Vec<_> = rates.iter().map(|(name, rate)| format!("{name}: {}", rate.notation())).collect();
        assert_eq!(shown, ["A: 1 s", "B: 300 ms per id", "D: 1 s"]);
    }
}
