//! The parts of an event that are not in the specification.

use std::convert::Infallible;
use std::fmt::Display;

use super::error::DecodeError;
use super::output::Output;
use super::value::{Members, Value};
use super::wire::{Key, Sink, Wire};

/// The path from an event to a part of it, and the list of unknown parts, as JSON pointers (RFC 6901).
#[derive(Debug, Default)]
pub(super) struct Pointer {
    path: String,
    found: Vec<String>,
}

impl Pointer {
    /// Enters the member `key`; pass the return value to `leave` to go back.
    #[must_use]
    pub(super) fn enter(&mut self, key: &str) -> usize {
        let length = self.path.len();
        self.path.push('/');
        self.path.push_str(&key.replace('~', "~0").replace('/', "~1"));
        length
    }

    /// Returns to where `enter` was called.
    pub(super) fn leave(&mut self, length: usize) {
        self.path.truncate(length);
    }

    /// Records that the member `key` is unknown.
    pub(super) fn report_member(&mut self, key: &str) {
        let back = self.enter(key);
        self.report();
        self.leave(back);
    }

    /// Records that the part at `pointer`, relative to here, is unknown.
    pub(super) fn report_at(&mut self, pointer: &str) {
        self.found.push(format!("{}{pointer}", self.path));
    }

    /// Records that the current part is unknown.
    pub(super) fn report(&mut self) {
        self.found.push(self.path.clone());
    }

    /// Returns the pointers to all unknown parts.
    #[must_use]
    pub(super) fn found(self) -> Vec<String> {
        self.found
    }
}

impl Sink for Pointer {
    type Error = Infallible;

    fn member<T: Wire>(&mut self, key: &Key, value: &T) -> Result<(), Infallible> {
        let back = self.enter(key.name);
        value.put(&mut *self);
        self.leave(back);
        Ok(())
    }

    fn text(&mut self, _key: &Key, _text: &str) -> Result<(), Infallible> {
        Ok(())
    }

    fn unknown<T: Wire>(&mut self, key: &str, _value: &T) -> Result<(), Infallible> {
        self.report_member(key);
        Ok(())
    }

    fn raw<T: Wire>(&mut self, _key: &Key, _text: &str, _value: &T) -> Result<(), Infallible> {
        Ok(())
    }

    fn unknown_branch(&mut self, tag: &Key, _members: &Members) -> Result<(), Infallible> {
        self.report_member(tag.name);
        Ok(())
    }

    fn misfit(&mut self, error: &DecodeError) {
        self.report_at(&error.pointer());
    }
}

impl Output for &mut Pointer {
    type Done = ();

    fn value(self, _value: &Value) {}

    fn bool(self, _value: bool) {}

    fn integer<T: Display + Into<i128>>(self, _number: T) {}

    fn string(self, _text: &str) {}

    fn name(self, _text: &str, is_known: bool) {
        if !is_known {
            self.report();
        }
    }

    fn list<T: Wire>(self, items: &[T]) {
        for (index, item) in items.iter().enumerate() {
            let back = self.enter(&index.to_string());
            item.put(&mut *self);
            self.leave(back);
        }
    }

    fn object<T: Wire>(self, object: &T) {
        let Ok(()) = object.emit(self);
    }
}
