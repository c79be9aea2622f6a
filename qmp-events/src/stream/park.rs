//! Waiting on a thread for what leaves a waker.

use std::task::{Context, Poll};
use std::time::Instant;

use super::sync::{park, with_waker};

/// Waits until `poll` is ready; nothing if it is not by `deadline`.
pub(super) fn wait<T>(deadline: Option<Instant>, mut poll: impl FnMut(&Context<'_>) -> Poll<T>) -> Option<T> {
    with_waker(|waker| {
        let cx = Context::from_waker(waker);
        loop {
            if let Poll::Ready(value) = poll(&cx) {
                return Some(value);
            }
            if !park(deadline) {
                // What made it ready may have come between the look and the deadline.
                return if let Poll::Ready(value) = poll(&cx) { Some(value) } else { None };
            }
        }
    })
}
