//! What [`events!`](crate::events) makes besides the data: the fieldless kind, and the event as a whole.

/// The fieldless enum's functions; its static facts are the constant `INFO` of the type, in the order of the variants.
#[doc(hidden)]
#[macro_export]
macro_rules! event_kind {
    ($Kind:ident; $($Variant:ident = $name:literal;)+) => {
        impl $Kind {
            /// Every event that the specification knows, in its order.
            pub const ALL: &'static [Self] = &[$(Self::$Variant,)+];

            /// The name on the wire.
            #[must_use]
            pub const fn name(self) -> &'static str {
                self.info().name
            }

            /// The first release of QEMU that has it.
            #[must_use]
            pub const fn since(self) -> Option<$crate::Version> {
                self.info().since
            }

            /// The last release of QEMU that has it, where newer ones lack it.
            #[must_use]
            pub const fn until(self) -> Option<$crate::Version> {
                self.info().until
            }

            /// Whether it is on its way out of QEMU, or gone.
            #[must_use]
            pub const fn deprecated(self) -> bool {
                self.info().deprecated
            }

            /// Whether QEMU may change it without notice.
            #[must_use]
            pub const fn unstable(self) -> bool {
                self.info().unstable
            }

            /// What it is about in general, such as `block`.
            #[must_use]
            pub const fn group(self) -> Option<&'static str> {
                self.info().group
            }

            /// The targets, host systems and build options of the QEMUs that can send it, such as `s390x` or `not riscv`, all of
            /// which have to hold; empty if every build can.
            #[must_use]
            pub const fn only(self) -> &'static [&'static str] {
                self.info().only
            }

            /// Other words under which somebody may look for it, such as `reboot` for `RESET`.
            #[must_use]
            pub const fn keywords(self) -> &'static [&'static str] {
                self.info().keywords
            }

            /// How the newest QEMU limits its rate.
            #[must_use]
            pub const fn rate_limit(self) -> Option<$crate::RateLimit> {
                self.info().rate_limit
            }

            /// The first sentence about it.
            #[must_use]
            pub const fn summary(self) -> &'static str {
                self.info().summary
            }

            /// Lines as QEMU sends them.
            #[must_use]
            pub const fn examples(self) -> &'static [&'static str] {
                self.info().examples
            }
        }

        const _: () = {
            impl std::str::FromStr for $Kind {
                type Err = $crate::UnknownKind;

                // Not `Self::Err`, which may be a variant.
                fn from_str(name: &str) -> ::std::result::Result<Self, $crate::UnknownKind> {
                    Self::from_wire(name.as_bytes()).ok_or_else(|| $crate::UnknownKind::new(name))
                }
            }

            impl AsRef<str> for $Kind {
                fn as_ref(&self) -> &str {
                    self.name()
                }
            }

            impl PartialEq<str> for $Kind {
                fn eq(&self, name: &str) -> bool {
                    self.name() == name
                }
            }

            impl PartialEq<&str> for $Kind {
                fn eq(&self, name: &&str) -> bool {
                    self.name() == *name
                }
            }

            impl std::fmt::Display for $Kind {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    f.pad(self.name())
                }
            }
        };
    };
}

/// The event's functions.
#[doc(hidden)]
#[macro_export]
macro_rules! event_struct {
    ($Event:ident, $Data:ident, $Kind:ident) => {
        impl $Event {
            /// An event without a timestamp, as for a test.
            #[must_use]
            pub fn new(data: impl Into<$Data>) -> Self {
                Self { timestamp: None, data: data.into(), unknown: $crate::Members::new() }
            }

            /// Decodes a line. White space around the object is passed, a line end too.
            ///
            /// # Errors
            /// Returns an error if the line is not JSON, no event, or a known event whose data is not what any QEMU sends.
            pub fn from_slice(line: &[u8]) -> ::std::result::Result<Self, $crate::DecodeError> {
                $crate::runtime::decode(&mut $crate::runtime::Parser::of_bytes(
                    line,
                    $crate::runtime::Guess::Layout,
                )?)
            }

            /// Decodes a line, and keeps a known event whose data does not fit its type: as [`Unknown`](Self::data), with its kind and
            /// its error.
            ///
            /// ```
            /// use qmp_events::{Event, EventKind};
            ///
            /// let line = r#"{"event": "RESET", "data": {"guest": 1}}"#;
            /// let event = Event::from_slice_lenient(line.as_bytes())?;
            /// assert_eq!(event.kind(), Some(EventKind::Reset));
            /// assert_eq!(event.unknowns(), ["/data/guest"]);
            /// assert!(event.error().is_some());
            /// assert_eq!(event.to_json(), line);
            /// # Ok::<(), qmp_events::DecodeError>(())
            /// ```
            ///
            /// # Errors
            /// Returns an error if the line is not JSON or not an event.
            pub fn from_slice_lenient(line: &[u8]) -> ::std::result::Result<Self, $crate::DecodeError> {
                $crate::runtime::decode_lenient($crate::runtime::Parser::of_bytes(
                    line,
                    $crate::runtime::Guess::Layout,
                )?)
            }

            /// Decodes an event whose name, timestamp and data come separately, as from libvirt; `data` is a JSON object.
            ///
            /// ```
            /// use qmp_events::{Event, EventKind, Timestamp};
            ///
            /// let timestamp = Timestamp { seconds: 1, microseconds: 2 };
            /// let event = Event::from_parts("WATCHDOG", timestamp, r#"{"action": "reset"}"#)?;
            /// assert_eq!(event.kind(), Some(EventKind::Watchdog));
            /// assert_eq!(Event::from_parts("STOP", None, None)?.kind(), Some(EventKind::Stop));
            /// # Ok::<(), qmp_events::DecodeError>(())
            /// ```
            ///
            /// # Errors
            /// Returns an error if `data` is not JSON, or does not fit the event. Its byte is counted in `data`.
            pub fn from_parts<'a>(
                name: &str,
                timestamp: impl Into<Option<$crate::Timestamp>>,
                data: impl Into<Option<&'a str>>,
            ) -> ::std::result::Result<Self, $crate::DecodeError> {
                let strictness = $crate::runtime::Strictness::Strict;
                $crate::runtime::decode_parts((name, timestamp.into()), data.into(), strictness)
            }

            /// As [`from_parts`](Self::from_parts), and keeps a known event whose data does not fit its type; see
            /// [`from_slice_lenient`](Self::from_slice_lenient).
            ///
            /// # Errors
            /// Returns an error if `data` is not JSON. Its byte is counted in `data`.
            pub fn from_parts_lenient<'a>(
                name: &str,
                timestamp: impl Into<Option<$crate::Timestamp>>,
                data: impl Into<Option<&'a str>>,
            ) -> ::std::result::Result<Self, $crate::DecodeError> {
                let strictness = $crate::runtime::Strictness::Lenient;
                $crate::runtime::decode_parts((name, timestamp.into()), data.into(), strictness)
            }

            /// What does not fit the event's type, if it was decoded leniently and something does not.
            #[must_use]
            pub fn error(&self) -> Option<&$crate::DecodeError> {
                match &self.data {
                    $Data::Unknown(event) => event.error.as_ref(),
                    _ => None,
                }
            }

            /// Decodes each line of `text`, such as what was recorded from a socket: an event, or a record of `qmp-tail`. Blank lines
            /// are passed.
            ///
            /// A line that is not an event is an error in its place, which tells its number (`DecodeError::line`), and the next one
            /// follows all the same.
            pub fn from_lines(
                text: &[u8],
            ) -> impl Iterator<Item = ::std::result::Result<Self, $crate::DecodeError>> + '_ {
                $crate::runtime::lines(text)
            }

            /// The same without trying the layout that QEMU sends: for tests, which hold the two against each other.
            ///
            /// # Errors
            /// As [`from_slice`](Self::from_slice).
            #[doc(hidden)]
            pub fn from_slice_in_any_layout(line: &[u8]) -> ::std::result::Result<Self, $crate::DecodeError> {
                $crate::runtime::decode(&mut $crate::runtime::Parser::of_bytes(
                    line,
                    $crate::runtime::Guess::Nothing,
                )?)
            }

            /// Which event it is, if the specification knows it.
            #[must_use]
            pub fn kind(&self) -> Option<$Kind> {
                self.data.kind()
            }

            /// Its name on the wire.
            #[must_use]
            pub fn name(&self) -> &str {
                $crate::runtime::EventSet::name(&self.data)
            }

            /// The line that QEMU sends for it, byte for byte, without a line end.
            #[must_use]
            pub fn to_json(&self) -> String {
                let mut line = String::with_capacity(192);
                self.write_json(&mut line);
                line
            }

            /// Adds the line that QEMU sends for it, without a line end.
            pub fn write_json(&self, out: &mut String) {
                $crate::runtime::encode(self.timestamp, &self.data, &self.unknown, out);
            }

            /// The JSON text of its data as QEMU writes it; nothing if the event is sent without data.
            ///
            /// ```
            /// let line = r#"{"event": "WATCHDOG", "data": {"action": "reset"}}"#;
            /// let event: qmp_events::Event = line.parse()?;
            /// assert_eq!(event.data_json().as_deref(), Some(r#"{"action": "reset"}"#));
            /// # Ok::<(), qmp_events::DecodeError>(())
            /// ```
            #[must_use]
            pub fn data_json(&self) -> Option<String> {
                $crate::runtime::data_json(&self.data, &self.unknown)
            }

            /// What in it the specification does not know, or does not fit, as JSON pointers (RFC 6901): an operator sees by it that this
            /// QEMU is newer.
            #[must_use]
            pub fn unknowns(&self) -> Vec<String> {
                $crate::runtime::unknowns(&self.data, &self.unknown)
            }
        }

        const _: () = {
            impl $crate::runtime::Whole for $Event {
                type Set = $Data;

                fn blank() -> Self {
                    let nothing = $crate::UnknownEvent::new(String::new(), None);
                    Self { timestamp: None, data: $Data::Unknown(nothing), unknown: $crate::Members::new() }
                }

                fn parts(&mut self) -> $crate::runtime::Parts<'_, $Data> {
                    let Self { timestamp, data, unknown } = self;
                    $crate::runtime::Parts { timestamp, data, unknown }
                }
            }

            impl TryFrom<$crate::runtime::RawEvent<'_, $Data>> for $Event {
                type Error = $crate::DecodeError;

                fn try_from(raw: $crate::runtime::RawEvent<'_, $Data>) -> Result<Self, Self::Error> {
                    $crate::runtime::decode(&mut raw.parser())
                }
            }

            /// One human-readable line: the name, then each member. Strings that are not one word are in quotes. Control characters
            /// and those that turn the direction of the text are escaped as in JSON.
            ///
            /// ```
            /// let line = r#"{"event": "DEVICE_DELETED", "data": {"device": "nic 0", "path": "/machine/nic0", "later": [1]}}"#;
            /// let event: qmp_events::Event = line.parse()?;
            /// assert_eq!(event.to_string(), r#"DEVICE_DELETED device="nic 0" path=/machine/nic0 later=[1]"#);
            /// # Ok::<(), qmp_events::DecodeError>(())
            /// ```
            impl std::fmt::Display for $Event {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    $crate::runtime::show(&self.data, &self.unknown, f)
                }
            }

            impl std::str::FromStr for $Event {
                type Err = $crate::DecodeError;

                fn from_str(line: &str) -> ::std::result::Result<Self, Self::Err> {
                    $crate::runtime::decode(&mut $crate::runtime::Parser::new(
                        line,
                        $crate::runtime::Guess::Layout,
                    ))
                }
            }

            impl TryFrom<&[u8]> for $Event {
                type Error = $crate::DecodeError;

                fn try_from(line: &[u8]) -> ::std::result::Result<Self, Self::Error> {
                    Self::from_slice(line)
                }
            }
        };
        $crate::serde_event!($Event);
    };
}

/// The name of no event that the specification knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownKind {
    name: String,
}

impl UnknownKind {
    /// `name` is none.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self { name: name.to_owned() }
    }
}

impl std::fmt::Display for UnknownKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "no event is called `{}`", self.name)
    }
}

impl std::error::Error for UnknownKind {}
