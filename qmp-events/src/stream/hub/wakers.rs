//! Wakers that are called when the lock is no longer held.

use std::task::Waker;

/// Wakers, each once.
#[derive(Debug, Default)]
pub struct Wakers(Vec<Waker>);

impl Wakers {
    /// Adds one, unless it is here already.
    pub fn add(&mut self, waker: &Waker) {
        if !self.0.iter().any(|it| it.will_wake(waker)) {
            self.0.push(waker.clone());
        }
    }

    /// Adds one, if there is one.
    pub fn extend(&mut self, waker: Option<Waker>) {
        self.0.extend(waker);
    }

    /// Moves all of the others here.
    pub fn append(&mut self, others: &mut Self) {
        self.0.append(&mut others.0);
    }

    /// Calls them.
    pub fn wake(self) {
        self.0.into_iter().for_each(Waker::wake);
    }
}
