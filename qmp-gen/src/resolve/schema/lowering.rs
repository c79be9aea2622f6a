//! The state while a schema is turned into a model.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::{Problem, Problems, ResolveProblem};
use crate::model::{Docs, Lifetime, Model, TypeName, Version};
use crate::resolve::docs::docs;
use crate::source::Spanned;
use crate::syntax::qapi::ast::{Definition, Described, Doc};
use crate::syntax::qapi::{Example, Told};

/// Builds the model of one schema.
pub(super) struct Lowering<'a, 'p> {
    pub types: HashMap<&'a str, &'a Definition>,
    pub model: Model,
    /// Types that represent parts of simple unions.
    pub made: HashSet<TypeName>,
    /// The examples of each event of the model, in its order.
    pub examples: Vec<Vec<Example>>,
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

    /// What `doc` says of the member or value `name`, and the releases that have it.
    pub fn said(&mut self, doc: Option<&Doc>, name: &str) -> (Docs, Lifetime) {
        let (docs, said) = told(doc.and_then(|doc| doc.member(name)));
        let since = self.version(said.since.as_ref());
        let until = self.version(said.until.as_ref());
        (docs, Lifetime { since, until })
    }
}

/// What is said, without versions, and these versions.
pub(super) fn told(said: Option<&Described>) -> (Docs, Told) {
    let mut told = said.map(Described::told).unwrap_or_default();
    (docs(std::mem::take(&mut told.blocks)), told)
}
