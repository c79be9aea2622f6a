//! Waiting on a thread for what leaves a waker.

use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::Instant;

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.0.unpark();
    }
}

thread_local! {
    static WAKER: Waker = Waker::from(Arc::new(Unpark(thread::current())));
}

/// Waits until `poll` is ready; nothing if it is not by `deadline`.
pub fn wait<T>(deadline: Option<Instant>, mut poll: impl FnMut(&Context<'_>) -> Poll<T>) -> Option<T> {
    WAKER.with(|waker| {
        let cx = Context::from_waker(waker);
        loop {
            if let Poll::Ready(value) = poll(&cx) {
                return Some(value);
            }
            match deadline {
                None => thread::park(),
                Some(deadline) => match deadline.checked_duration_since(Instant::now()) {
                    Some(left) if !left.is_zero() => thread::park_timeout(left),
                    _ => return None,
                },
            }
        }
    })
}
