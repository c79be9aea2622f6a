//! The rules on names.

use crate::diagnostic::SchemaProblem;
use crate::syntax::qapi::ast::{Kind, Spanned};
use crate::syntax::qapi::reader::Reader;

/// The definition that members are listed in, and how they may be written there.
#[derive(Debug, Clone, Copy)]
pub(super) struct Owner<'n> {
    pub name: &'n str,
    pub cases: Cases,
}

/// What a name is the name of, except definitions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Member,
    Branch,
    Value,
    Feature,
}

/// Which characters the rule on case allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cases {
    /// Small letters, digits and `-`.
    Low,
    /// `_` as well.
    NoCapitals,
    /// Capitals and `_` as well.
    Any,
}

impl Part {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::Branch => "branch",
            Self::Value => "value",
            Self::Feature => "feature",
        }
    }
}

impl Reader<'_> {
    /// The definition `name`, with the cases that its members and values may have.
    pub(super) fn owner<'n>(&self, name: &'n str) -> Owner<'n> {
        let is_exempt = |exempt: &String| {
            // Before 6.0, the members of a union were listed by the name of their C structure.
            exempt == name
                || exempt.strip_prefix("q_obj_").and_then(|it| it.strip_suffix("-base")) == Some(name)
        };
        let exempt = self.rules.pragmas.member_names.iter().any(is_exempt);
        Owner { name, cases: if exempt { Cases::Any } else { self.strictest() } }
    }

    /// The event or command `name`, whose members no pragma exempts.
    pub(super) fn arguments_owner<'n>(&self, name: &'n str) -> Owner<'n> {
        Owner { name, cases: self.strictest() }
    }

    /// The cases of names that no pragma exempts.
    pub(super) fn strictest(&self) -> Cases {
        let release = self.release();
        match (release.checks_case(), release.forbids_capitals()) {
            (true, _) => Cases::Low,
            (false, true) => Cases::NoCapitals,
            (false, false) => Cases::Any,
        }
    }

    pub(super) fn check_definition_name(&mut self, kind: Kind, name: &Spanned<String>) {
        let Some(stem) = self.stem(name, &name.value) else { return };
        let is_cased = self.release().checks_case();
        let value = name.value.clone();
        let problem = match kind {
            Kind::Event
                if is_cased && stem.contains(|char: char| char.is_ascii_lowercase() || char == '-') =>
            {
                SchemaProblem::NotUpperCase { name: value }
            }
            Kind::Command => {
                let exempt = self.rules.pragmas.command_names.contains(&name.value);
                let cases = if exempt { Cases::NoCapitals } else { Cases::Low };
                if !is_cased || fits(stem, cases) {
                    return;
                }
                SchemaProblem::NotLowerCase { name: value, what: "command" }
            }
            Kind::Event => return,
            _ if is_cased && !is_camel(stem) => SchemaProblem::NotCamelCase { name: value },
            _ => match self.reserved_suffix(stem) {
                Some(why) => SchemaProblem::ReservedName { name: value, why },
                None => return,
            },
        };
        self.report(problem, name.span);
    }

    /// Why a type can't have a name that ends like `name`.
    fn reserved_suffix(&self, name: &str) -> Option<&'static str> {
        let release = self.release();
        if name.ends_with("List") && release.reserves_lists() {
            return Some("QEMU names list types so");
        }
        let is_kind = name.ends_with("Kind") && release.reserves_kinds() && release.has_simple_unions();
        is_kind.then_some("QEMU names the enums of simple unions so")
    }

    pub(super) fn check_name(&mut self, name: &Spanned<String>, part: Part, cases: Cases) {
        // A value may start with a digit.
        let digit = part == Part::Value && name.value.starts_with(|first: char| first.is_ascii_digit());
        let mut checked = if digit { format!("d{}", name.value) } else { name.value.clone() };
        if part == Part::Value && self.release().has_dotted_values() {
            checked = checked.replace('.', "_");
        }
        let Some(stem) = self.stem(name, &checked) else { return };
        let value = || name.value.clone();
        if !fits(stem, cases) {
            self.report(SchemaProblem::NotLowerCase { name: value(), what: part.as_str() }, name.span);
        } else if part == Part::Member && (checked == "u" || in_c(&checked).starts_with("has_")) {
            let why = "QEMU's C structures have members of that name";
            self.report(SchemaProblem::ReservedName { name: value(), why }, name.span);
        }
    }

    /// The part of a name after the prefix of a vendor and the mark of an experiment, if the name is valid.
    fn stem<'n>(&mut self, name: &Spanned<String>, checked: &'n str) -> Option<&'n str> {
        let Some(stem) = stem(checked) else {
            self.report(SchemaProblem::BadName { name: name.value.clone() }, name.span);
            return None;
        };
        if in_c(checked).starts_with("q_") {
            let why = "QEMU keeps `q_` for itself";
            self.report(SchemaProblem::ReservedName { name: name.value.clone(), why }, name.span);
            return None;
        }
        Some(stem)
    }
}

/// How a name is written in C, but for words that C keeps for itself.
pub(in crate::syntax::qapi) fn in_c(name: &str) -> String {
    name.replace(['-', '.'], "_")
}

/// `name` in `__com.example_x-name`; `None` if it is not a name.
fn stem(name: &str) -> Option<&str> {
    let rest = match name.strip_prefix("__") {
        Some(rest) => {
            let (vendor, rest) = rest.split_once('_')?;
            let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-');
            (!vendor.is_empty() && vendor.bytes().all(fits)).then_some(rest)?
        }
        None => name,
    };
    let plain = rest.strip_prefix("x-").or_else(|| rest.strip_prefix("X-"));
    plain.filter(|plain| is_stem(plain)).or(Some(rest).filter(|rest| is_stem(rest)))
}

fn is_stem(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

fn fits(stem: &str, cases: Cases) -> bool {
    match cases {
        Cases::Low => !stem.contains(|char: char| char.is_ascii_uppercase() || char == '_'),
        Cases::NoCapitals => !stem.contains(|char: char| char.is_ascii_uppercase()),
        Cases::Any => true,
    }
}

/// A capital first, letters and digits only, and a small letter somewhere.
fn is_camel(stem: &str) -> bool {
    stem.starts_with(|first: char| first.is_ascii_uppercase())
        && stem.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && stem.bytes().any(|byte| byte.is_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefixes_are_no_part_of_the_stem() {
        assert_eq!(stem("__com.example_x-speed"), Some("speed"));
        assert_eq!(stem("__org.qemu_Vm"), Some("Vm"));
        assert_eq!(stem("x-speed"), Some("speed"));
        assert_eq!(stem("x-5"), Some("x-5"));
        assert_eq!(stem("a_b-1"), Some("a_b-1"));
    }

    #[test]
    fn what_is_no_name_has_no_stem() {
        for name in ["", "1a", "-a", "_a", "__a", "__com.example", "___a", "a.b", "a b", "é"] {
            assert_eq!(stem(name), None, "{name}");
        }
    }

    #[test]
    fn camel_case_has_a_small_letter() {
        for (name, camel) in [("Vm", true), ("ACPISlot", true), ("VM", false), ("vm", false), ("V_m", false)]
        {
            assert_eq!(is_camel(name), camel, "{name}");
        }
    }
}
