//! What is known while a schema becomes a model.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::{Problem, Problems, ResolveProblem};
use crate::model::{Lifetime, Model, TypeName, Version};
use crate::source::Spanned;
use crate::syntax::qapi::ast::{Definition, Described};

/// Makes the model of one schema.
pub(super) struct Lowering<'a, 'p> {
    pub types: HashMap<&'a str, &'a Definition>,
    pub model: Model,
    /// Types that stand for parts of simple unions.
    pub made: HashSet<TypeName>,
    pub problems: &'p mut Problems,
}

impl Lowering<'_, '_> {
    /// The release that `text` names; reports a text that names none.
    pub fn version(&mut self, text: Option<&Spanned<String>>) -> Option<Version> {
        let text = text?;
        let version = text.value.parse().ok();
        if version.is_none() {
            let kind = ResolveProblem::BadVersion { text: text.value.clone() };
            self.problems.push(Problem::new(kind, text.span));
        }
        version
    }

    /// The releases that have what is described.
    pub fn lifetime_of(&mut self, said: Option<&Described>) -> Lifetime {
        let since = self.version(said.and_then(|it| it.since.as_ref()));
        let until = self.version(said.and_then(|it| it.until.as_ref()));
        Lifetime { since, until }
    }
}
