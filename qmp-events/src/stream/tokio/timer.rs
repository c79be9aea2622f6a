//! Time, of the runtime on which a connection was made: that of its users may have none.

use std::future::poll_fn;
use std::pin::pin;
use std::task::{Context, Poll};
use std::time::Duration;

use ::tokio::runtime::Handle;
use ::tokio::time::sleep;

/// Waits until `poll` is ready; nothing if it is not within that time.
pub(super) async fn within<T>(
    runtime: &Handle,
    time: Duration,
    mut poll: impl FnMut(&mut Context<'_>) -> Poll<T>,
) -> Option<T> {
    let timer = {
        let _entered = runtime.enter();
        sleep(time)
    };
    let mut timer = pin!(timer);
    poll_fn(|cx| match poll(cx) {
        Poll::Ready(value) => Poll::Ready(Some(value)),
        // Once the runtime is gone, what is polled is ready, so that its timer is left alone.
        Poll::Pending => timer.as_mut().poll(cx).map(|()| None),
    })
    .await
}
