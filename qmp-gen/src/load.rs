//! From documents to their model: the stages in a row, each stopped at by its errors.

use crate::diagnostic::Problems;
use crate::model::Model;
use crate::resolve;
use crate::source::{SourceId, Sources};
use crate::syntax::text;

/// The model of these events text documents; nothing where a stage left an error in `problems`.
pub fn load(sources: &Sources, documents: &[SourceId], problems: &mut Problems) -> Option<Model> {
    let documents: Vec<_> = documents.iter().map(|&id| text::parse(sources, id, problems)).collect();
    if problems.has_errors() {
        return None;
    }
    let model = resolve::resolve(&documents, None, problems);
    problems.sort();
    (!problems.has_errors()).then_some(model)
}
