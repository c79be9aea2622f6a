// Generated from spec/qmp-events.txt, spec/qapi-schema.json by qmp-gen; do not edit.
// To regenerate it: cargo xtask regenerate
// Generator: qmp-gen 0.1.0. Contract with the runtime of qmp-events: 1.
use qmp_events::runtime::contract_1 as rt; // not found? qmp-gen and qmp-events have to be of the same version
#[allow(unused_imports)]
use qmp_events::{
    DecodeError, EmptyBranch, Inline, Members, RateLimit, Timestamp, UnknownBranch,
    UnknownEvent, UnknownKind, Value, Version,
};
/// An event as QEMU sends it.
///
/// Decode a line with [`Event::from_slice`] or with serde, and look at [`data`](Self::data).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Event {
    /// When QEMU sent it, by the clock of its host.
    pub timestamp: Option<Timestamp>,
    /// Which event it is, with its data.
    pub data: EventData,
    /// What else the line holds that this version of the specification does not know.
    pub unknown: Members,
}
impl Event {
    /// An event without a timestamp, as for a test.
    #[must_use]
    pub fn new(data: impl Into<EventData>) -> Self {
        Self { timestamp: None, data: data.into(), unknown: Members::new() }
    }

    /// Decodes a line. White space around the object, such as a line end, is skipped.
    ///
    /// # Errors
    /// Returns an error if the line is not JSON, not an event, or a known event whose data is not what any QEMU sends.
    pub fn from_slice(line: &[u8]) -> Result<Self, DecodeError> {
        rt::from_slice(line)
    }

    /// Decodes a line, and keeps a known event whose data does not fit its type: as [`EventData::Unknown`], with its kind and its
    /// error.
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
    pub fn from_slice_lenient(line: &[u8]) -> Result<Self, DecodeError> {
        rt::from_slice_lenient(line)
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
    #[inline]
    pub fn from_parts<'a>(
        name: &str,
        timestamp: impl Into<Option<Timestamp>>,
        data: impl Into<Option<&'a str>>,
    ) -> Result<Self, DecodeError> {
        rt::decode_parts((name, timestamp.into()), data.into(), rt::Strictness::Strict)
    }

    /// As [`from_parts`](Self::from_parts), and keeps a known event whose data does not fit its type; see
    /// [`from_slice_lenient`](Self::from_slice_lenient).
    ///
    /// # Errors
    /// Returns an error if `data` is not JSON. Its byte is counted in `data`.
    #[inline]
    pub fn from_parts_lenient<'a>(
        name: &str,
        timestamp: impl Into<Option<Timestamp>>,
        data: impl Into<Option<&'a str>>,
    ) -> Result<Self, DecodeError> {
        rt::decode_parts((name, timestamp.into()), data.into(), rt::Strictness::Lenient)
    }

    /// Decodes each line of `text`, such as a recording of a socket: an event, or a record of `qmp-tail`. Blank lines are skipped.
    ///
    /// A line that is not an event is an error in its place, which has the number of the line (`DecodeError::line`). The following
    /// lines are decoded all the same.
    #[inline]
    pub fn from_lines(text: &[u8]) -> impl Iterator<Item = Result<Self, DecodeError>> + '_ {
        rt::lines(text)
    }

    /// The same without trying QEMU's layout first: for tests, which compare the two.
    ///
    /// # Errors
    /// As [`from_slice`](Self::from_slice).
    #[doc(hidden)]
    #[inline]
    pub fn from_slice_in_any_layout(line: &[u8]) -> Result<Self, DecodeError> {
        rt::from_slice_in_any_layout(line)
    }

    /// Which event it is, if the specification knows it.
    #[must_use]
    pub fn kind(&self) -> Option<EventKind> {
        self.data.kind()
    }

    /// Its name on the wire.
    #[must_use]
    pub fn name(&self) -> &str {
        rt::EventSet::name(&self.data)
    }

    /// What does not fit the event's type, if it was decoded leniently and something does not.
    #[must_use]
    pub fn error(&self) -> Option<&DecodeError> {
        match &self.data {
            EventData::Unknown(event) => event.error.as_ref(),
            _ => None,
        }
    }

    /// The line that QEMU sends for it, byte for byte, without a line end.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut line = String::with_capacity(192);
        self.write_json(&mut line);
        line
    }

    /// Appends the line that QEMU sends for it, without a line end.
    pub fn write_json(&self, out: &mut String) {
        rt::encode(self.timestamp, &self.data, &self.unknown, out);
    }

    /// The JSON text of its data as QEMU writes it; nothing if the event is sent without data.
    ///
    /// ```
    /// let event: qmp_events::Event = r#"{"event": "WATCHDOG", "data": {"action": "reset"}}"#.parse()?;
    /// assert_eq!(event.data_json().as_deref(), Some(r#"{"action": "reset"}"#));
    /// # Ok::<(), qmp_events::DecodeError>(())
    /// ```
    #[must_use]
    #[inline]
    pub fn data_json(&self) -> Option<String> {
        rt::data_json(&self.data, &self.unknown)
    }

    /// What in it the specification does not know, or does not fit, as JSON pointers (RFC 6901): it shows an operator that this QEMU
    /// is newer.
    #[must_use]
    #[inline]
    pub fn unknowns(&self) -> Vec<String> {
        rt::unknowns(&self.data, &self.unknown)
    }
}

impl EventData {
    /// The data as a value: an object, which is empty if the event has no data.
    #[must_use]
    #[inline]
    pub fn to_value(&self) -> Value {
        rt::data_value(self)
    }
}

impl rt::Whole for Event {
    type Set = EventData;

    fn blank() -> Self {
        Self {
            timestamp: None,
            data: EventData::Unknown(UnknownEvent::new(String::new(), None)),
            unknown: Members::new(),
        }
    }

    fn parts(&mut self) -> rt::Parts<'_, EventData> {
        let Self { timestamp, data, unknown } = self;
        rt::Parts { timestamp, data, unknown }
    }
}

/// One human-readable line: the name, then each member. Strings that are not one word are in quotes. Control characters and those that
/// turn the direction of the text are escaped as in JSON.
///
/// ```
/// let line = r#"{"event": "DEVICE_DELETED", "data": {"device": "nic 0", "path": "/machine/nic0", "later": [1]}}"#;
/// let event: qmp_events::Event = line.parse()?;
/// assert_eq!(event.to_string(), r#"DEVICE_DELETED device="nic 0" path=/machine/nic0 later=[1]"#);
/// # Ok::<(), qmp_events::DecodeError>(())
/// ```
impl std::fmt::Display for Event {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::show(&self.data, &self.unknown, f)
    }
}

impl std::str::FromStr for Event {
    type Err = DecodeError;

    fn from_str(line: &str) -> Result<Self, DecodeError> {
        rt::from_text(line)
    }
}

impl TryFrom<&[u8]> for Event {
    type Error = DecodeError;

    fn try_from(line: &[u8]) -> Result<Self, DecodeError> {
        Self::from_slice(line)
    }
}

impl TryFrom<rt::RawEvent<'_, EventData>> for Event {
    type Error = DecodeError;

    fn try_from(raw: rt::RawEvent<'_, EventData>) -> Result<Self, DecodeError> {
        rt::decode(&mut raw.parser())
    }
}

rt::serde_event!(Event);
impl Event {
    /// The name of the device, node or job that it is about, by the member that the specification declares to be the best;
    /// nothing if the event is about the machine as a whole, or if this one does not say.
    #[must_use]
    pub fn subject(&self) -> Option<&str> {
        self.subjects().next()
    }
    /// All names of what it is about, the best first, without empty ones.
    #[allow(clippy::too_many_lines)]
    pub fn subjects(&self) -> impl Iterator<Item = &str> {
        let all: [Option<&str>; 0] = match &self.data {
            EventData::Unknown(event) => {
                event
                    .subjects(
                        self.kind().map_or(&[][..], |kind| kind.metadata().subjects),
                    )
            }
            _ => [None; 0],
        };
        all.into_iter().flatten().filter(|name| !name.is_empty())
    }
}
/// The events, each with its data.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventData {
    /// A watchdog device expired: the guest did not reset its timer in time. QEMU takes the action that `-watchdog-action` or, since 6.0, `-action watchdog=...` selects.
    ///
    /// *Since QEMU 0.13. Group machine. At most one a second since QEMU 1.2.*
    ///
    /// Notes and examples: [`Watchdog`].
    #[doc(alias("timeout", "hang", "i6300esb"))]
    Watchdog(Watchdog),
    /// An event that this version of the specification does not know.
    Unknown(UnknownEvent),
}
rt::events!(EventData, EventKind {
    Watchdog(Watchdog) = "WATCHDOG";
});
/// The events without their data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EventKind {
    /// [`WATCHDOG`](EventData::Watchdog)
    Watchdog,
}
/// What is known of an event.
struct EventMetadata {
    name: &'static str,
    summary: &'static str,
    since: Option<Version>,
    until: Option<Version>,
    deprecated: bool,
    unstable: bool,
    group: Option<&'static str>,
    only: &'static [&'static str],
    rate_limit: Option<RateLimit>,
    keywords: &'static [&'static str],
    subjects: &'static [&'static [&'static str]],
    examples: &'static [&'static str],
}
impl EventKind {
    /// The name on the wire.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.metadata().name
    }
    /// The first sentence about it.
    #[must_use]
    pub const fn summary(self) -> &'static str {
        self.metadata().summary
    }
    /// The first release of QEMU that has it.
    #[must_use]
    pub const fn since(self) -> Option<Version> {
        self.metadata().since
    }
    /// The last release of QEMU that has it, if newer ones do not.
    #[must_use]
    pub const fn until(self) -> Option<Version> {
        self.metadata().until
    }
    /// Whether QEMU deprecates or has removed it.
    #[must_use]
    pub const fn deprecated(self) -> bool {
        self.metadata().deprecated
    }
    /// Whether QEMU may change it without notice.
    #[must_use]
    pub const fn unstable(self) -> bool {
        self.metadata().unstable
    }
    /// What it is about in general, such as `block`.
    #[must_use]
    pub const fn group(self) -> Option<&'static str> {
        self.metadata().group
    }
    /// The targets, host systems and build options of the QEMUs that can send it, such as `s390x` or
    /// `not riscv`, all of which have to hold; empty if every build can.
    #[must_use]
    pub const fn only(self) -> &'static [&'static str] {
        self.metadata().only
    }
    /// How the newest QEMU limits its rate.
    #[must_use]
    pub const fn rate_limit(self) -> Option<RateLimit> {
        self.metadata().rate_limit
    }
    /// Other words under which somebody may look for it, such as `reboot` for `RESET`.
    #[must_use]
    pub const fn keywords(self) -> &'static [&'static str] {
        self.metadata().keywords
    }
    /// Lines as QEMU sends them.
    #[must_use]
    pub const fn examples(self) -> &'static [&'static str] {
        self.metadata().examples
    }
}
impl std::str::FromStr for EventKind {
    type Err = UnknownKind;

    fn from_str(name: &str) -> Result<Self, UnknownKind> {
        Self::from_wire(name.as_bytes()).ok_or_else(|| UnknownKind::new(name))
    }
}

/// The name on the wire.
impl std::fmt::Display for EventKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.name())
    }
}

rt::as_text!(EventKind, name);
impl EventKind {
    /// Every event that the specification knows, in its order.
    pub const ALL: &'static [Self] = &[Self::Watchdog];
    #[allow(clippy::too_many_lines)]
    fn from_wire(name: &[u8]) -> Option<Self> {
        match name.len() {
            8usize => {
                match name {
                    b"WATCHDOG" => Some(Self::Watchdog),
                    _ => None,
                }
            }
            _ => None,
        }
    }
    #[allow(clippy::too_many_lines)]
    const fn metadata(self) -> &'static EventMetadata {
        match self {
            Self::Watchdog => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "WATCHDOG",
                    summary: "A watchdog device expired: the guest did not reset its timer in time.",
                    since: Some(Version::new(0, 13)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("machine"),
                    only: &[],
                    rate_limit: Some(RateLimit::new(1000, None)),
                    keywords: &["timeout", "hang", "i6300esb"],
                    subjects: &[],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1599122849, \"microseconds\": 913375}, \"event\": \"WATCHDOG\", \"data\": {\"action\": \"reset\"}}",
                        "{\"timestamp\": {\"seconds\": 1666914606, \"microseconds\": 27714}, \"event\": \"WATCHDOG\", \"data\": {\"action\": \"pause\"}}",
                    ],
                };
                &METADATA
            }
        }
    }
}
impl EventData {
    /// Which event it is, if the specification knows it: also if the event does not fit its type.
    #[must_use]
    pub fn kind(&self) -> Option<EventKind> {
        rt::EventSet::kind(self)
    }
}
/// Takes events, each by a method of its own, which gets the whole event and its data, if it has any.
///
/// Write the methods of the events that matter; all other events come to [`other`](Self::other).
#[allow(unused_variables)]
pub trait Handler {
    /// Takes [`WATCHDOG`](EventData::Watchdog).
    fn watchdog(&mut self, event: &Event, data: &Watchdog) {
        self.other(event);
    }
    /// Takes an event that the specification does not know.
    fn unknown(&mut self, event: &Event, data: &UnknownEvent) {
        self.other(event);
    }
    /// Takes every event whose method is not written. It does nothing unless it is written itself.
    fn other(&mut self, event: &Event) {}
}
impl Event {
    /// Calls the method of `handler` that is for this event.
    #[allow(clippy::semicolon_if_nothing_returned, clippy::too_many_lines)]
    pub fn dispatch<H: Handler + ?Sized>(&self, handler: &mut H) {
        match &self.data {
            EventData::Watchdog(data) => handler.watchdog(self, data),
            EventData::Unknown(data) => handler.unknown(self, data),
        }
    }
}
/// A watchdog device expired: the guest did not reset its timer in time. QEMU takes the action that `-watchdog-action` or, since 6.0, `-action watchdog=...` selects.
///
/// **Note:** The event precedes the action. If the action is reset, `RESET` follows; after pause, `STOP` follows; after shutdown, `POWERDOWN` follows. If the action is poweroff, QEMU exits without `SHUTDOWN`.
///
/// *Since QEMU 0.13. Group machine. At most one a second since QEMU 1.2.*
///
/// ```json
/// {
///   "timestamp": {"seconds": 1599122849, "microseconds": 913375},
///   "event": "WATCHDOG",
///   "data": {"action": "reset"}
/// }
/// ```
///
/// A machine that waits for a client
///
/// ```json
/// {
///   "timestamp": {"seconds": 1666914606, "microseconds": 27714},
///   "event": "WATCHDOG",
///   "data": {"action": "pause"}
/// }
/// ```
///
/// The data of [`EventData::Watchdog`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Watchdog {
    /// What QEMU does.
    pub action: super::Action,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl Watchdog {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(action: impl Into<super::Action>) -> Self {
        Self {
            action: action.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(Watchdog {
    always action: super::Action = "action",
});
