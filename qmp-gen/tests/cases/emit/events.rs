// Generated from spec.txt, spec.json by qmp-gen; do not edit.
// To regenerate it: qmp-gen rust
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
#[derive(Debug, Clone, PartialEq)]
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
        let all: [Option<&str>; 2] = match &self.data {
            EventData::LampBroken(data) => [Some(&*data.id), Some(&*data.place.room)],
            EventData::Unknown(event) => {
                event
                    .subjects(
                        self.kind().map_or(&[][..], |kind| kind.metadata().subjects),
                    )
            }
            _ => [None; 2],
        };
        all.into_iter().flatten().filter(|name| !name.is_empty())
    }
}
/// The events, each with its data.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EventData {
    /// A lamp does not work any more. [`LAMP_LOST`](EventData::LampLost) tells when it is gone.
    ///
    /// *Since QEMU 2.3. Until QEMU 9.0. Group device. Subject `id`, or `place.room`. Only linux, not riscv. At most one in 500 ms until QEMU 2.4. At most one a second for each `id` since QEMU 2.5. No limit for `state=off` since QEMU 6.0. Deprecated since QEMU 8.1. Unstable: QEMU may change it without notice. Use [`LAMP_LOST`](EventData::LampLost) instead.*
    ///
    /// Notes and examples: [`LampBroken`].
    #[doc(alias("LAMP_BROKEN", "bulb", "light"))]
    LampBroken(LampBroken),
    /// A lamp is gone.
    ///
    /// **Deprecated:** It is not sent for new lamps.
    ///
    /// **Unstable:** The name may change.
    ///
    /// **Feature wireless:** Lamps without a wire are lost, too.
    ///
    /// *Since QEMU 5.0. Deprecated. Unstable: QEMU may change it without notice. Feature `wireless`.*
    #[doc(alias = "LAMP_LOST")]
    LampLost(Lamp),
    /// All lamps were counted.
    ///
    /// *Since QEMU 6.0.*
    ///
    /// Notes and examples: [`LampsCounted`].
    #[doc(alias = "LAMPS_COUNTED")]
    LampsCounted(Box<LampsCounted>),
    /// All lamps are dark.
    ///
    /// *Since QEMU 6.0.*
    #[doc(alias = "LAMPS_OFF")]
    LampsOff,
    /// An event that this version of the specification does not know.
    Unknown(UnknownEvent),
}
rt::events!(EventData, EventKind {
    LampBroken(LampBroken) = "LAMP_BROKEN";
    LampLost(Lamp) = "LAMP_LOST";
    LampsCounted(Box<LampsCounted>) = "LAMPS_COUNTED";
    LampsOff = "LAMPS_OFF";
});
/// The events without their data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EventKind {
    /// [`LAMP_BROKEN`](EventData::LampBroken)
    LampBroken,
    /// [`LAMP_LOST`](EventData::LampLost)
    LampLost,
    /// [`LAMPS_COUNTED`](EventData::LampsCounted)
    LampsCounted,
    /// [`LAMPS_OFF`](EventData::LampsOff)
    LampsOff,
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
    pub const ALL: &'static [Self] = &[
        Self::LampBroken,
        Self::LampLost,
        Self::LampsCounted,
        Self::LampsOff,
    ];
    #[allow(clippy::too_many_lines)]
    fn from_wire(name: &[u8]) -> Option<Self> {
        match name.len() {
            9usize => {
                match name {
                    b"LAMP_LOST" => Some(Self::LampLost),
                    b"LAMPS_OFF" => Some(Self::LampsOff),
                    _ => None,
                }
            }
            11usize => {
                match name {
                    b"LAMP_BROKEN" => Some(Self::LampBroken),
                    _ => None,
                }
            }
            13usize => {
                match name {
                    b"LAMPS_COUNTED" => Some(Self::LampsCounted),
                    _ => None,
                }
            }
            _ => None,
        }
    }
    #[allow(clippy::too_many_lines)]
    const fn metadata(self) -> &'static EventMetadata {
        match self {
            Self::LampBroken => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "LAMP_BROKEN",
                    summary: "A lamp does not work any more.",
                    since: Some(Version::new(2, 3)),
                    until: Some(Version::new(9, 0)),
                    deprecated: true,
                    unstable: true,
                    group: Some("device"),
                    only: &["linux", "not riscv"],
                    rate_limit: Some(RateLimit::new(1000, Some("id"))),
                    keywords: &["bulb", "light"],
                    subjects: &[&["id"], &["place", "room"]],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1, \"microseconds\": 2}, \"event\": \"LAMP_BROKEN\", \"data\": {\"place\": {\"room\": \"cellar\"}, \"state\": \"on\", \"wires\": [{\"length\": 3, \"ohm\": 0.5, \"kind\": \"copper\"}], \"id\": \"a\"}}",
                    ],
                };
                &METADATA
            }
            Self::LampLost => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "LAMP_LOST",
                    summary: "A lamp is gone.",
                    since: Some(Version::new(5, 0)),
                    until: None,
                    deprecated: true,
                    unstable: true,
                    group: None,
                    only: &[],
                    rate_limit: None,
                    keywords: &[],
                    subjects: &[],
                    examples: &[],
                };
                &METADATA
            }
            Self::LampsCounted => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "LAMPS_COUNTED",
                    summary: "All lamps were counted.",
                    since: Some(Version::new(6, 0)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: None,
                    only: &[],
                    rate_limit: None,
                    keywords: &[],
                    subjects: &[],
                    examples: &[],
                };
                &METADATA
            }
            Self::LampsOff => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "LAMPS_OFF",
                    summary: "All lamps are dark.",
                    since: Some(Version::new(6, 0)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: None,
                    only: &[],
                    rate_limit: None,
                    keywords: &[],
                    subjects: &[],
                    examples: &[],
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
    /// Takes [`LAMP_BROKEN`](EventData::LampBroken).
    fn lamp_broken(&mut self, event: &Event, data: &LampBroken) {
        self.other(event);
    }
    /// Takes [`LAMP_LOST`](EventData::LampLost).
    fn lamp_lost(&mut self, event: &Event, data: &Lamp) {
        self.other(event);
    }
    /// Takes [`LAMPS_COUNTED`](EventData::LampsCounted).
    fn lamps_counted(&mut self, event: &Event, data: &LampsCounted) {
        self.other(event);
    }
    /// Takes [`LAMPS_OFF`](EventData::LampsOff).
    fn lamps_off(&mut self, event: &Event) {
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
            EventData::LampBroken(data) => handler.lamp_broken(self, data),
            EventData::LampLost(data) => handler.lamp_lost(self, data),
            EventData::LampsCounted(data) => handler.lamps_counted(self, data),
            EventData::LampsOff => handler.lamps_off(self),
            EventData::Unknown(data) => handler.unknown(self, data),
        }
    }
}
/// A lamp does not work any more. [`LAMP_LOST`](EventData::LampLost) tells when it is gone.
///
/// It may have been the wire.
///
/// **Note (since 6.0, until 8.0):** the lamp may be warm.
///
/// **Note:** its id stays taken.
///
/// *Since QEMU 2.3. Until QEMU 9.0. Group device. Subject `id`, or `place.room`. Only linux, not riscv. At most one in 500 ms until QEMU 2.4. At most one a second for each `id` since QEMU 2.5. No limit for `state=off` since QEMU 6.0. Deprecated since QEMU 8.1. Unstable: QEMU may change it without notice. Use [`LAMP_LOST`](EventData::LampLost) instead.*
///
/// a lamp in the cellar (since 2.5, until 8.0)
///
/// ```json
/// {
///   "timestamp": {"seconds": 1, "microseconds": 2},
///   "event": "LAMP_BROKEN",
///   "data": {
///     "place": {"room": "cellar"},
///     "state": "on",
///     "wires": [{"length": 3, "ohm": 0.5, "kind": "copper"}],
///     "id": "a"
///   }
/// }
/// ```
///
/// The data of [`EventData::LampBroken`].
#[doc(alias = "LAMP_BROKEN")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LampBroken {
    /// Which lamp.
    pub id: String,
    /// What it did before.
    pub state: LampBrokenState,
    /// How bright it was.
    ///
    /// *Since QEMU 4.0. Until QEMU 8.0. Only linux. Deprecated since QEMU 7.0.*
    pub level: Option<u8>,
    /// How often it flashed.
    pub speed: Option<f64>,
    /// Where it is.
    pub place: Inline<Place>,
    /// Its wires.
    pub wires: Vec<Wire>,
    /// Anything else.
    pub extra: Option<Value>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl LampBroken {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        state: impl Into<LampBrokenState>,
        place: impl Into<Inline<Place>>,
        wires: impl Into<Vec<Wire>>,
    ) -> Self {
        Self {
            id: id.into(),
            state: state.into(),
            level: None,
            speed: None,
            place: place.into(),
            wires: wires.into(),
            extra: None,
            unknown: Members::new(),
        }
    }
}
rt::object!(LampBroken {
    optional extra: Value = "extra",
    inline place: Inline<Place> = "place",
    ordered state: LampBrokenState = "state",
    optional level: u8 = "level",
    optional speed: f64 = "speed",
    ordered wires: Vec<Wire> = "wires",
    ordered id: String = "id",
    ;
    id = "id",
    state = "state",
    wires = "wires",
});
/// All lamps were counted.
///
/// *Since QEMU 6.0.*
///
/// The data of [`EventData::LampsCounted`].
#[doc(alias = "LAMPS_COUNTED")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LampsCounted {
    /// The count of kind a.
    pub a: i8,
    /// The count of kind b.
    pub b: i16,
    /// The count of kind c.
    pub c: i32,
    /// The count of kind d.
    pub d: i64,
    /// The count of kind e.
    pub e: u8,
    /// The count of kind f.
    pub f: u16,
    /// The count of kind g.
    pub g: u32,
    /// The count of kind h.
    pub h: u64,
    /// The count of kind i.
    pub i: bool,
    /// The count of kind j.
    pub j: f64,
    /// The count of kind k.
    pub k: Value,
    /// The count of kind l.
    pub l: Vec<String>,
    /// The count of kind m.
    pub m: Option<Value>,
    /// The count of kind n.
    pub n: Owner,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl LampsCounted {
    /// One with the members that every QEMU sends.
    #[must_use]
    #[allow(clippy::too_many_arguments, clippy::similar_names)]
    pub fn new(
        a: impl Into<i8>,
        b: impl Into<i16>,
        c: impl Into<i32>,
        d: impl Into<i64>,
        e: impl Into<u8>,
        f: impl Into<u16>,
        g: impl Into<u32>,
        h: impl Into<u64>,
        i: impl Into<bool>,
        j: impl Into<f64>,
        k: impl Into<Value>,
        l: impl Into<Vec<String>>,
        n: impl Into<Owner>,
    ) -> Self {
        Self {
            a: a.into(),
            b: b.into(),
            c: c.into(),
            d: d.into(),
            e: e.into(),
            f: f.into(),
            g: g.into(),
            h: h.into(),
            i: i.into(),
            j: j.into(),
            k: k.into(),
            l: l.into(),
            m: None,
            n: n.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(LampsCounted {
    ordered d: i64 = "d",
    ordered i: bool = "i",
    ordered n: Owner = "n",
    ordered e: u8 = "e",
    ordered j: f64 = "j",
    ordered a: i8 = "a",
    ordered f: u16 = "f",
    ordered k: Value = "k",
    ordered b: i16 = "b",
    ordered g: u32 = "g",
    ordered l: Vec<String> = "l",
    ordered c: i32 = "c",
    ordered h: u64 = "h",
    optional m: Value = "m",
    ;
    a = "a",
    b = "b",
    c = "c",
    d = "d",
    e = "e",
    f = "f",
    g = "g",
    h = "h",
    i = "i",
    j = "j",
    k = "k",
    l = "l",
    n = "n",
});
/// `LampBrokenState`
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LampBrokenState {
    /// It was lit.
    On,
    /// It was dark.
    ///
    /// Since QEMU 4.0.
    ///
    /// Only linux.
    Off,
    /// It went on and off.
    ///
    /// Until QEMU 5.2.
    ///
    /// Deprecated since QEMU 5.0.
    Flash,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
rt::names!(LampBrokenState {
    On = "on",
    Off = "off",
    Flash = "flash",
});
/// Where a lamp is.
///
/// *Since QEMU 2.3.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Place {
    /// The room.
    pub room: String,
    /// The shelf in it, if there is one.
    ///
    /// *Since QEMU 3.0.*
    pub shelf: Option<i64>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl Place {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(room: impl Into<String>) -> Self {
        Self {
            room: room.into(),
            shelf: None,
            unknown: Members::new(),
        }
    }
}
rt::object!(Place {
    optional shelf: i64 = "shelf",
    always room: String = "room",
});
/// A wire. One of air adds nothing.
///
/// *Since QEMU 2.3.*
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Wire {
    /// Copper.
    Copper(WireCopper),
    /// Glass.
    ///
    /// Since QEMU 7.0.
    Glass(WireGlass),
    /// Nothing at all.
    Air(WireAir),
    /// A branch that this version of the specification does not know.
    Unknown(UnknownBranch),
}
rt::union!(Wire by "kind" {
    Copper(WireCopper) = "copper",
    Glass(WireGlass) = "glass",
    Air(WireAir) = "air",
});
/// A [`Wire`] of the branch `copper`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WireCopper {
    /// In metres.
    pub length: u32,
    /// Its resistance.
    pub ohm: f64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl WireCopper {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(length: impl Into<u32>, ohm: impl Into<f64>) -> Self {
        Self {
            length: length.into(),
            ohm: ohm.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(WireCopper {
    always length: u32 = "length",
    always ohm: f64 = "ohm",
});
/// A [`Wire`] of the branch `glass`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WireGlass {
    /// In metres.
    pub length: u32,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl WireGlass {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(length: impl Into<u32>) -> Self {
        Self {
            length: length.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(WireGlass {
    always length: u32 = "length",
});
/// A [`Wire`] of the branch `air`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WireAir {
    /// In metres.
    pub length: u32,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl WireAir {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(length: impl Into<u32>) -> Self {
        Self {
            length: length.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(WireAir {
    always length: u32 = "length",
});
/// What a wire is made of.
///
/// *Since QEMU 2.3.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[allow(dead_code)]
pub enum WireKind {
    /// Copper.
    Copper,
    /// Glass.
    ///
    /// Since QEMU 7.0.
    Glass,
    /// Nothing at all.
    Air,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
rt::names!(WireKind {
    Copper = "copper",
    Glass = "glass",
    Air = "air",
});
/// A wire of copper.
///
/// *Since QEMU 2.3.*
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Copper {
    /// Its resistance.
    pub ohm: f64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl Copper {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(ohm: impl Into<f64>) -> Self {
        Self {
            ohm: ohm.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(Copper {
    always ohm: f64 = "ohm",
});
/// A lamp by the kind of its wire, with nothing in common.
///
/// *Since QEMU 5.0.*
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Lamp {
    /// Copper.
    Copper(Copper),
    /// Glass.
    ///
    /// Since QEMU 7.0.
    Glass(EmptyBranch),
    /// Nothing at all.
    Air(EmptyBranch),
    /// A branch that this version of the specification does not know.
    Unknown(UnknownBranch),
}
rt::union!(Lamp by "kind" {
    Copper(Copper) = "copper",
    Glass(EmptyBranch) = "glass",
    Air(EmptyBranch) = "air",
});
/// Whose a lamp is.
///
/// *Since QEMU 6.0.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Owner {
    /// By number.
    Number(i64),
    /// By place.
    Place(Place),
}
rt::alternate!(Owner {
    Number(i64) = b'-' | b'0'..=b'9',
    Place(Place) = b'{',
});
