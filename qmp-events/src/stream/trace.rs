//! What a connection reports to `tracing` if the feature `tracing` is enabled: its own span, and warnings.

#[cfg(not(feature = "tracing"))]
pub(super) use off::Trace;
#[cfg(feature = "tracing")]
pub(super) use on::Trace;

#[cfg(feature = "tracing")]
mod on {
    use tracing::{Level, Span, debug, enabled, field, info_span, warn};

    use crate::generated::Event;
    use crate::runtime::Greeting;
    use crate::stream::item::{Closed, Item};
    use crate::stream::queue::Next;

    /// The span of a connection.
    #[derive(Debug)]
    pub(crate) struct Trace {
        span: Span,
    }

    impl Trace {
        /// Returns a span for use before the first connection.
        pub(crate) fn none() -> Self {
            Self { span: Span::none() }
        }

        /// Opens a span for a new connection.
        pub(crate) fn start() -> Self {
            Self { span: info_span!("qmp", version = field::Empty) }
        }

        /// Records that the connection was negotiated.
        pub(crate) fn ready(&self, greeting: &Greeting) {
            let (major, minor, micro) = greeting.version;
            self.span.record("version", format_args!("{major}.{minor}.{micro}"));
            self.span.in_scope(|| debug!("negotiated"));
        }

        /// Records what a consumer receives: errors and unknown parts are reported as warnings.
        pub(crate) fn item(&self, next: &Next) {
            match next {
                Ok(Item::Event(event)) if enabled!(Level::WARN) => self.event(event),
                Ok(_) => {}
                Err(error) => self.span.in_scope(|| warn!(%error, "a line is not QMP")),
            }
        }

        /// Records the end of the connection.
        pub(crate) fn closed(&self, Closed { how, error }: &Closed) {
            match error {
                None => self.span.in_scope(|| debug!(?how, "closed")),
                Some(error) => self.span.in_scope(|| warn!(?how, %error, "the connection broke")),
            }
        }

        fn event(&self, event: &Event) {
            if let Some(error) = event.error() {
                self.span.in_scope(|| warn!(event = event.name(), %error, "an event does not fit its type"));
                return;
            }
            let unknown = event.unknowns();
            if !unknown.is_empty() {
                self.span.in_scope(|| {
                    warn!(
                        event = event.name(),
                        ?unknown,
                        "this QEMU sends what the specification does not know"
                    );
                });
            }
        }
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    use crate::runtime::Greeting;
    use crate::stream::item::Closed;
    use crate::stream::queue::Next;

    /// Does nothing.
    #[derive(Debug)]
    pub(crate) struct Trace;

    #[expect(clippy::unused_self, reason = "it replaces the enabled version")]
    impl Trace {
        pub(crate) fn none() -> Self {
            Self
        }

        pub(crate) fn start() -> Self {
            Self
        }

        pub(crate) fn ready(&self, _greeting: &Greeting) {}

        pub(crate) fn item(&self, _next: &Next) {}

        pub(crate) fn closed(&self, _closed: &Closed) {}
    }
}
