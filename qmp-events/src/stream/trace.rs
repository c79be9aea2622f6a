//! What a connection tells `tracing`, where the feature of that name is on: a span of its own, and warnings.

#[cfg(not(feature = "tracing"))]
pub use off::Trace;
#[cfg(feature = "tracing")]
pub use on::Trace;

#[cfg(feature = "tracing")]
mod on {
    use tracing::{Level, Span, debug, enabled, field, info_span, warn};

    use crate::stream::{Item, Next};
    use crate::{Event, Greeting};

    /// A connection's span.
    #[derive(Debug)]
    pub struct Trace {
        span: Span,
    }

    impl Default for Trace {
        fn default() -> Self {
            Self { span: Span::none() }
        }
    }

    impl Trace {
        /// A connection was made.
        pub fn start() -> Self {
            Self { span: info_span!("qmp", version = field::Empty) }
        }

        /// It was negotiated.
        pub fn ready(&self, greeting: &Greeting) {
            let (major, minor, micro) = greeting.version;
            self.span.record("version", format_args!("{major}.{minor}.{micro}"));
            self.span.in_scope(|| debug!("negotiated"));
        }

        /// Something came that a consumer gets: drift and errors are worth a warning.
        pub fn item(&self, next: &Next) {
            match next {
                Ok(Item::Event(event)) if enabled!(Level::WARN) => self.event(event),
                Ok(Item::Closed(how)) => self.span.in_scope(|| debug!(?how, "closed")),
                Ok(_) => {}
                Err(error) => self.span.in_scope(|| warn!(%error, "a line or the connection broke")),
            }
        }

        fn event(&self, event: &Event) {
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
    use crate::Greeting;
    use crate::stream::Next;

    /// Nothing.
    #[derive(Debug, Default)]
    pub struct Trace;

    #[expect(clippy::unused_self, reason = "it stands for the one that is on")]
    impl Trace {
        pub fn start() -> Self {
            Self
        }

        pub fn ready(&self, _greeting: &Greeting) {}

        pub fn item(&self, _next: &Next) {}
    }
}
