//! Locks and waiting, as the hub, the outlet and the driver use them: those of `std`, or those of a model checker.
//!
//! No model checker knows time, so that [`park`] is where a deadline comes in: in the model it may pass at any point.

#[cfg(not(all(test, qmp_model)))]
pub(super) use real::{Mutex, MutexGuard, park, with_waker};

#[cfg(all(test, qmp_model))]
pub(crate) use model::{Mutex, MutexGuard, park, with_waker};

use std::sync::PoisonError;

/// Locks a mutex, whatever happened to its last holder: what it guards is changed by code of this crate only, in steps that cannot fail.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(not(all(test, qmp_model)))]
mod real {
    use std::sync::Arc;
    use std::task::{Wake, Waker};
    use std::thread::{self, Thread};
    use std::time::Instant;

    pub(crate) use std::sync::{Mutex, MutexGuard};

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

    /// Calls `run` with the waker of this thread.
    pub(crate) fn with_waker<R>(run: impl FnOnce(&Waker) -> R) -> R {
        WAKER.with(run)
    }

    /// Waits until the waker of this thread is called, or without cause; returns false if the deadline has passed.
    pub(crate) fn park(deadline: Option<Instant>) -> bool {
        let Some(deadline) = deadline else {
            thread::park();
            return true;
        };
        match deadline.checked_duration_since(Instant::now()) {
            Some(left) if !left.is_zero() => {
                thread::park_timeout(left);
                true
            }
            _ => false,
        }
    }
}

#[cfg(all(test, qmp_model))]
mod model {
    use std::sync::Arc;
    use std::task::{Wake, Waker};
    use std::time::Instant;

    use shuttle::rand::Rng;
    use shuttle::thread::{self, Thread};

    pub(crate) use shuttle::sync::{Mutex, MutexGuard};

    struct Unpark(Thread);

    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }

    pub(crate) fn with_waker<R>(run: impl FnOnce(&Waker) -> R) -> R {
        run(&Waker::from(Arc::new(Unpark(thread::current()))))
    }

    /// A wait without a deadline ends only if it is woken. One with a deadline may end at any point, by either.
    pub(crate) fn park(deadline: Option<Instant>) -> bool {
        if deadline.is_none() {
            thread::park();
            return true;
        }
        thread::yield_now();
        shuttle::rand::thread_rng().gen_bool(0.5)
    }
}
