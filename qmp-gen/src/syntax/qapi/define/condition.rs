//! Conditions, in the forms of all releases.

use crate::diagnostic::SchemaProblem;
use crate::syntax::qapi::ast::{Condition, Spanned};
use crate::syntax::qapi::reader::Reader;
use crate::syntax::qapi::tree::{Form, Object, Value};

impl Reader<'_> {
    /// The value of `if`.
    pub(super) fn condition(&mut self, object: &Object) -> Option<Condition> {
        self.one(object.get("if")?)
    }

    fn one(&mut self, value: &Value) -> Option<Condition> {
        let in_c = self.release().has_c_conditions();
        match &value.form {
            Form::String(text) => {
                let is_condition = if in_c { !text.trim().is_empty() } else { is_name(text) };
                if !is_condition {
                    self.report(SchemaProblem::BadCondition { text: text.clone() }, value.span);
                }
                Some(Condition::Name(Spanned::new(text.clone(), value.span)))
            }
            Form::List(items) if in_c && items.iter().all(|item| item.as_str().is_some()) => {
                self.several(value).map(Condition::All)
            }
            Form::Object(object) if !in_c => self.combination(object, value),
            Form::List(_) | Form::Object(_) => {
                let form = if in_c {
                    "a string or a list of strings: `[ 'defined(A)', 'defined(B)' ]`"
                } else {
                    "all, any or one of the conditions as an object: `{ 'all': [ 'A', 'B' ] }`"
                };
                let release = self.release().to_string();
                self.report(SchemaProblem::ConditionRelease { release, form }, value.span);
                None
            }
            Form::Boolean(_) => {
                let expected = if in_c { "a string or a list of strings" } else { "a string or an object" };
                self.wrong_type("a condition", expected, value);
                None
            }
        }
    }

    fn combination(&mut self, object: &Object, value: &Value) -> Option<Condition> {
        let [(key, operand)] = object.pairs.as_slice() else {
            self.report(SchemaProblem::ConditionForm, value.span);
            return None;
        };
        match key.value.as_str() {
            "all" => self.several(operand).map(Condition::All),
            "any" => self.several(operand).map(Condition::Any),
            "not" => self.one(operand).map(|it| Condition::Not(Box::new(it))),
            _ => {
                self.report(SchemaProblem::ConditionForm, key.span);
                None
            }
        }
    }

    fn several(&mut self, value: &Value) -> Option<Vec<Condition>> {
        let Some(items) = value.as_list() else {
            self.wrong_type("the operand of `all` or `any`", "a list", value);
            return None;
        };
        if items.is_empty() {
            self.report(SchemaProblem::EmptyCondition, value.span);
        }
        Some(items.iter().filter_map(|item| self.one(item)).collect())
    }
}

/// Whether it is the name of a macro.
fn is_name(text: &str) -> bool {
    let mut bytes = text.bytes();
    bytes.next().is_some_and(|first| first.is_ascii_uppercase())
        && bytes.all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
}
