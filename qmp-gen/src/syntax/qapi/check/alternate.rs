//! Alternates: choices that differ in JSON.

use super::checker::Checker;
use super::types::Json;
use crate::diagnostic::SchemaProblem;
use crate::syntax::qapi::ast::{Body, Member, TypeRef};

impl<'a> Checker<'a> {
    pub(super) fn alternate(&mut self, choices: &'a [Member]) {
        self.unique(choices.iter().map(|choice| &choice.name));
        let mut taken: Vec<(Json, &Member)> = Vec::new();
        for choice in choices {
            self.unique(choice.features.iter().map(|it| &it.name));
            let Some(target) = self.resolve(&choice.ty) else { continue };
            let Some(json) = self.types.json(&choice.ty) else {
                let (name, kind) = (choice.name.value.clone(), target.title());
                self.report(SchemaProblem::ChoiceUnfit { name, kind }, choice.ty.name.span);
                continue;
            };
            let looks = self.looks(&choice.ty, json);
            if let Some((_, other)) = taken.iter().find(|(json, _)| looks.contains(json)) {
                let (name, first) = (choice.name.value.clone(), other.name.value.clone());
                let problem = self
                    .problem(SchemaProblem::ChoicesAlike { name, other: first }, choice.name.span)
                    .related(other.name.span, "the other one");
                self.problems.push(problem);
            }
            taken.extend(looks.into_iter().map(|json| (json, choice)));
        }
    }

    /// The JSON types that a value may be taken for: on a command line all are strings.
    fn looks(&self, ty: &TypeRef, json: Json) -> Vec<Json> {
        if json != Json::String {
            return vec![json];
        }
        let Some(Body::Enum(values)) = self.types.definition(&ty.name.value).map(|it| &it.body) else {
            return vec![Json::String, Json::Number, Json::Boolean];
        };
        let mut looks = vec![Json::String];
        if values.iter().any(|value| matches!(value.name.value.as_str(), "on" | "off")) {
            looks.push(Json::Boolean);
        }
        if values.iter().any(|value| {
            value.name.value.starts_with(|first: char| first.is_ascii_digit() || "+-.".contains(first))
        }) {
            looks.push(Json::Number);
        }
        looks
    }
}
