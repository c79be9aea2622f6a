//! Flags, which have no meaning on the wire.

use crate::diagnostic::SchemaProblem;
use crate::syntax::qapi::ast::Flags;
use crate::syntax::qapi::reader::Reader;
use crate::syntax::qapi::tree::{Form, Object, Value};

/// The flags, and the one value that each of them can have.
const FLAGS: [(&str, bool); 6] = [
    ("gen", false),
    ("success-response", false),
    ("boxed", true),
    ("allow-oob", true),
    ("allow-preconfig", true),
    ("coroutine", true),
];

/// The flags of a command. One with a value that it can't have is reported elsewhere.
pub(super) fn flags(object: &Object) -> Flags {
    let has = |flag: &str| object.get(flag).is_some();
    Flags {
        untyped: has("gen"),
        silent: has("success-response"),
        out_of_band: has("allow-oob"),
        preconfig: has("allow-preconfig"),
    }
}

impl Reader<'_> {
    /// Reports flags with a value that they can't have.
    pub(super) fn check_flags(&mut self, object: &Object) {
        for (flag, value) in FLAGS {
            let Some(found) = object.get(flag) else { continue };
            let fits = match &found.form {
                Form::Boolean(found) => *found == value,
                Form::String(text) => !value && text == "no" && self.release().has_worded_flags(),
                _ => false,
            };
            if !fits {
                self.report(SchemaProblem::BadFlag { flag: flag.to_owned(), value }, found.span);
            }
        }
        let span = |key: &str| object.get(key).map(|value: &Value| value.span);
        if let (Some(oob), Some(coroutine)) = (span("allow-oob"), span("coroutine")) {
            let problem = self.problem(SchemaProblem::FlagsExclude, coroutine);
            self.problems.push(problem.related(oob, "the other one"));
        }
    }
}
