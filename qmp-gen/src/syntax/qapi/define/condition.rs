//! Conditions, in the forms of all generations.

use crate::diagnostic::SchemaProblem;
use crate::syntax::qapi::Reader;
use crate::syntax::qapi::ast::{Condition, Spanned};
use crate::syntax::qapi::tree::{Form, Object, Value};

impl Reader<'_> {
    /// The value of `if`.
    pub(super) fn condition(&mut self, object: &Object) -> Option<Condition> {
        self.one(object.get("if")?)
    }

    fn one(&mut self, value: &Value) -> Option<Condition> {
        match &value.form {
            Form::String(text) => {
                if !is_condition(text) {
                    self.report(SchemaProblem::BadCondition { text: text.clone() }, value.span);
                }
                Some(Condition::Name(Spanned::new(text.clone(), value.span)))
            }
            // Before QEMU 6.1, a list was a condition by itself.
            Form::List(_) => self.several(value).map(Condition::All),
            Form::Object(object) => self.combination(object, value),
            Form::Boolean(_) => {
                self.wrong_type("a condition", "a string or an object", value);
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
            "not" => match operand.form {
                Form::List(_) => {
                    self.wrong_type("the operand of `not`", "a single condition", operand);
                    None
                }
                _ => self.one(operand).map(|it| Condition::Not(Box::new(it))),
            },
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

/// A macro's name, or an expression of the C preprocessor as old schemas have it.
fn is_condition(text: &str) -> bool {
    let mut bytes = text.bytes();
    let name = bytes.next().is_some_and(|first| first.is_ascii_uppercase())
        && bytes.all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_');
    let expression = text.trim_start_matches(['!', '(', ' ']);
    name || expression.strip_prefix("defined").is_some_and(|rest| rest.trim_start().starts_with('('))
}
