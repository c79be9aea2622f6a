//! The model check; see `sync`.
