//! Conditions of a schema, in the words of the model.

use crate::model::Condition;
use crate::syntax::qapi::ast;

/// The conditions, all of which must hold.
pub(super) fn conditions(condition: Option<&ast::Condition>) -> Vec<Condition> {
    condition.map(all).unwrap_or_default()
}

fn all(condition: &ast::Condition) -> Vec<Condition> {
    match condition {
        ast::Condition::Name(text) => expression(&text.value),
        ast::Condition::All(parts) => parts.iter().flat_map(all).collect(),
        ast::Condition::Any(parts) => vec![any(parts.iter().flat_map(all))],
        ast::Condition::Not(part) => vec![not(&all(part))],
    }
}

/// One of several. Those that are negated or belong together keep their words.
fn any(parts: impl Iterator<Item = Condition>) -> Condition {
    let names = parts.flat_map(|part| if part.negated { vec![part.to_string()] } else { part.names });
    Condition { negated: false, names: names.collect() }
}

fn not(parts: &[Condition]) -> Condition {
    match parts {
        [one] => Condition { negated: !one.negated, names: one.names.clone() },
        several => {
            let words: Vec<_> = several.iter().map(ToString::to_string).collect();
            Condition { negated: true, names: vec![words.join(" and ")] }
        }
    }
}

/// A macro's name, or an expression of the preprocessor, as schemas up to QEMU 6.0 have it.
fn expression(text: &str) -> Vec<Condition> {
    if text.contains("||") {
        return vec![any(text.split("||").flat_map(expression))];
    }
    let parts = text.split("&&").map(|part| {
        let negated = part.trim_start().starts_with('!');
        let name = part.replace("defined", "").replace(['!', '(', ')', ' '], "");
        Condition { negated, names: vec![self::name(&name)] }
    });
    parts.collect()
}

/// The name that text documents use for a macro of QEMU's build.
fn name(symbol: &str) -> String {
    match symbol {
        "CONFIG_WIN32" | "_WIN32" => "windows".to_owned(),
        "HAVE_IPPROTO_MPTCP" => "linux".to_owned(),
        "TARGET_X86_64" => "x86_64".to_owned(),
        _ => {
            let prefixes = ["CONFIG_", "TARGET_", "HAVE_", "HOST_"];
            let rest = prefixes.iter().find_map(|prefix| symbol.strip_prefix(prefix));
            rest.unwrap_or(symbol).to_ascii_lowercase().replace('_', "-")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<String> {
        expression(text).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn macros_have_the_names_of_text_documents() {
        assert_eq!(shown("CONFIG_SPICE"), ["spice"]);
        assert_eq!(shown("TARGET_S390X"), ["s390x"]);
        assert_eq!(shown("TARGET_X86_64"), ["x86_64"]);
        assert_eq!(shown("CONFIG_WIN32"), ["windows"]);
    }

    #[test]
    fn expressions_of_the_preprocessor_are_read() {
        assert_eq!(shown("defined(CONFIG_VNC)"), ["vnc"]);
        assert_eq!(shown("defined(TARGET_ARM) || defined(TARGET_I386)"), ["arm or i386"]);
        assert_eq!(shown("defined(CONFIG_KVM) && !defined(_WIN32)"), ["kvm", "not windows"]);
    }
}
