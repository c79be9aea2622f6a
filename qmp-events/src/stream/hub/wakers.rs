//! Wakers that are called when the lock is no longer held.

use std::task::Waker;

/// Wakers, each once.
#[derive(Debug, Default)]
pub(super) struct Wakers(Vec<Waker>);

impl Wakers {
    /// Adds one, unless it is here already.
    pub(super) fn add(&mut self, waker: &Waker) {
        if !self.0.iter().any(|it| it.will_wake(waker)) {
            self.0.push(waker.clone());
        }
    }

    /// Adds one, if there is one.
    pub(super) fn extend(&mut self, waker: Option<Waker>) {
        self.0.extend(waker);
    }

    /// Moves all of the others here.
    pub(super) fn append(&mut self, others: &mut Self) {
        self.0.append(&mut others.0);
    }

    /// Calls them.
    pub(super) fn wake(self) {
        self.0.into_iter().for_each(Waker::wake);
    }
}
