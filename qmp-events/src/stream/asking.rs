//! Who asks, and for what kind of reply.

use crate::runtime::Command;

/// Who waits for a reply, and what it means if none comes.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Asking {
    /// The consumer of which the asking thread or task is the only reader, and which it does not read meanwhile.
    pub reader: Option<u64>,
    /// Whether no reply is the reply.
    pub silent: bool,
}

impl Asking {
    /// For a typed command.
    pub(super) fn by<C: Command>(reader: Option<u64>) -> Self {
        Self { reader, silent: C::SILENT }
    }

    /// For a command as text.
    pub(super) fn of_text(reader: u64) -> Self {
        Self { reader: Some(reader), silent: false }
    }
}

/// The reply of a command whose success has none.
pub(super) fn silence() -> String {
    "{}".to_owned()
}
