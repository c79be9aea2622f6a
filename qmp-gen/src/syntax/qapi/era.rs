//! The generation of a schema, told from the schema itself.
//!
//! A release of QEMU forbids what those before it did, and its own tree has none of that left. So a habit that is given up everywhere in newer trees
//! and shows several times tells an older one:
//!
//! - documentation that opens with `# @Name` or `# Name:` in place of `# @Name:` was given up in 2.8: [`Era::Loose`];
//! - sections `Note:` and `Example:` were given up in 9.1, and the old names of pragmas in 6.0: [`Era::Lenient`].
//!
//! A schema in which such things show less than [`HABIT`] times is of the newest generation, and they are mistakes.

use super::ast::{Era, Tag};
use super::load::Files;
use super::tree::{Block, LineForm};
use crate::diagnostic::{Problem, Problems, SchemaProblem};
use crate::source::Sources;

/// How often something is done to be a habit.
const HABIT: usize = 3;

/// The generation that `files` are of.
pub(super) fn tell(sources: &Sources, files: &Files) -> Era {
    let blocks = || files.entries().filter_map(super::load::Entry::block);
    let loose = blocks().filter(|block| opens_loosely(sources, block));
    let is_old = |form| matches!(form, LineForm::Section { tag: Tag::Note | Tag::Example, .. });
    let sections = blocks().flat_map(|block| &block.lines).filter(|line| is_old(line.form));
    if loose.take(HABIT).count() == HABIT {
        Era::Loose
    } else if files.old_pragmas || sections.take(HABIT).count() == HABIT {
        Era::Lenient
    } else {
        Era::Strict
    }
}

/// Says that documentation is not checked, where that is so.
pub(super) fn warn(era: Era, sources: &Sources, files: &Files, problems: &mut Problems) {
    let mut blocks = files.entries().filter_map(super::load::Entry::block);
    let block = blocks.find(|block| era == Era::Loose && opens_loosely(sources, block));
    problems.extend(block.map(|block| Problem::new(SchemaProblem::LooseDocumentation, block.lines[0].span)));
}

/// Whether a block starts with `# @Name` or `# Name:`.
fn opens_loosely(sources: &Sources, block: &Block) -> bool {
    let Some(line) = block.lines.first().filter(|line| line.form == LineForm::Text) else { return false };
    let text = sources.slice(line.span);
    let name = text.strip_prefix('@').or_else(|| text.strip_suffix(':'));
    name.is_some_and(|name| {
        !name.is_empty()
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
    })
}
