//! Strings as JSON.

use qmp_events::Value;

/// Adds a text as a JSON string.
pub fn quote(text: &str, out: &mut String) {
    out.push_str(&Value::from(text).to_string());
}
