//! Documentation blocks: from lines to a [`Doc`].
//!
//! Takes blocks of any content. What is not in the form that the schema's generation asks for is reported; of [`Era::Loose`], nothing is. Whether
//! what is described exists is not looked at.

mod block;
mod prose;
mod version;

use super::Reader;
use super::ast::{Doc, Era, Spanned};
use super::tree::{Block, LineForm};
use crate::diagnostic::DocProblem;
use crate::source::Span;

impl Reader<'_> {
    /// What `block` says, which stands before a definition.
    pub(super) fn doc_of(&mut self, block: &Block) -> Doc {
        self.check_edges(block);
        let Some(symbol) = self.symbol(block) else {
            self.check_free(block);
            return Doc { span: block.span, ..Doc::default() };
        };
        self.described(block, symbol)
    }

    /// Looks at a block that no definition follows.
    pub(super) fn free_block(&mut self, block: &Block) {
        self.check_edges(block);
        match self.symbol(block) {
            None => self.check_free(block),
            Some(symbol) if self.era != Era::Loose => {
                self.report(DocProblem::NoDefinition { symbol: symbol.value }, symbol.span);
            }
            Some(_) => {}
        }
    }

    /// Reports what is wrong with documentation, unless nothing is asked of it.
    fn report_doc(&mut self, kind: DocProblem, span: Span) {
        if self.era != Era::Loose {
            self.report(kind, span);
        }
    }

    fn check_edges(&mut self, block: &Block) {
        for edge in [Some(block.opening), block.closing].into_iter().flatten() {
            let text = self.sources.slice(edge)[2..].trim_start().to_owned();
            if !text.is_empty() {
                self.report_doc(DocProblem::Junk { text }, edge);
            }
        }
        if block.closing.is_none() {
            self.report_doc(DocProblem::Unclosed, block.opening);
        }
        for line in block.lines.iter().filter(|line| line.form == LineForm::Tight) {
            self.report_doc(DocProblem::NoSpace, line.span);
        }
    }

    /// The name that the first line gives.
    fn symbol(&mut self, block: &Block) -> Option<Spanned<String>> {
        let line = block.lines.first()?;
        let text = self.sources.slice(line.span);
        let loose = self.era == Era::Loose;
        let name = match text.strip_prefix('@') {
            Some(name) => name,
            None if loose && text.ends_with(':') && !text.contains(' ') => text,
            None => return None,
        };
        let start = line.span.start as usize + text.len() - name.len();
        let name = match name.strip_suffix(':') {
            Some(name) => name,
            None if loose => name.split([' ', ':']).next().unwrap_or(name),
            None => {
                self.report(DocProblem::SymbolForm, line.span);
                name
            }
        };
        if name.is_empty() {
            self.report_doc(DocProblem::NoName, line.span);
        }
        Some(Spanned::new(name.to_owned(), line.span.source.span(start..start + name.len())))
    }

    /// Reports what free text can't have: members, and headings that do not come first.
    fn check_free(&mut self, block: &Block) {
        for (index, line) in block.lines.iter().enumerate() {
            match line.form {
                LineForm::Described { name, .. } if self.era == Era::Strict => {
                    let name = self.sources.slice(name).to_owned();
                    self.report(DocProblem::MemberInFreeText { name }, line.span);
                }
                LineForm::Heading if index > 0 && self.era == Era::Strict => {
                    self.report(DocProblem::Heading, line.span);
                }
                _ => {}
            }
        }
    }
}
