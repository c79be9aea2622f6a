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
            /// Where the line is no JSON, no event, or a known event whose data is not what any QEMU sends.
            pub fn from_slice(line: &[u8]) -> ::std::result::Result<Self, $crate::DecodeError> {
                $crate::runtime::decode($crate::runtime::Parser::of_bytes(
                    line,
                    $crate::runtime::Guess::Layout,
                )?)
            }

            /// Decodes each line of `text`, such as what was recorded from a socket; blank lines are passed.
            ///
            /// A line that is no event is an error in its place, which tells its number (`DecodeError::line`), and the next one
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
                $crate::runtime::decode($crate::runtime::Parser::of_bytes(
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

            /// What in it the specification does not know, as JSON pointers (RFC 6901): an operator sees by it that this QEMU is newer.
            #[must_use]
            pub fn unknowns(&self) -> Vec<String> {
                $crate::runtime::unknowns(&self.data, &self.unknown)
            }
        }

        const _: () = {
            impl $crate::runtime::Whole for $Event {
                type Set = $Data;

                fn blank() -> Self {
                    let nothing = $crate::UnknownEvent { name: String::new(), data: None };
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
                    $crate::runtime::decode(raw.parser())
                }
            }

            impl std::str::FromStr for $Event {
                type Err = $crate::DecodeError;

                fn from_str(line: &str) -> ::std::result::Result<Self, Self::Err> {
                    $crate::runtime::decode($crate::runtime::Parser::new(
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
