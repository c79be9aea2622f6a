// Generated from a  name by qmp-gen; do not edit.
// To regenerate it: rm !
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
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    ///
    /// **Note:** \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed
    ///
    /// *Group */ " \ {x}. Only */ " \, not `a`.*
    #[doc(alias("*/ // {x}", "kvm\u{202e}"))]
    Stop,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    ///
    /// **Note:** \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed
    #[doc(alias = "stop")]
    StopEvent,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// Notes and examples: [`StOp`].
    #[doc(alias = "St-Op")]
    StOp(StOp),
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// Notes and examples: [`ComExampleAB`].
    #[doc(alias = "__com.example_A B")]
    ComExampleAB(ComExampleAB),
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// Notes and examples: [`FnX`].
    FnX(FnX),
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    ///
    /// **Note:** \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed
    #[doc(alias = "*/")]
    Empty,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// Notes and examples: [`EventEvent`].
    Event(EventEvent),
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    ///
    /// **Note:** \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed
    #[doc(alias = "EVENT_DATA")]
    EventData,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    ///
    /// **Note:** \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed
    #[doc(alias = "SELF")]
    SelfEvent,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// Notes and examples: [`V1`].
    #[doc(alias = "1")]
    V1(V1),
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// Notes and examples: [`EmptyEvent`].
    #[doc(alias = "é")]
    EmptyEvent(EmptyEvent),
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    ///
    /// **Note:** \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed
    #[doc(alias = "\u{202e}RTL")]
    Rtl,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    ///
    /// **Note:** \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed
    NewLine,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// Notes and examples: [`Unknown`].
    #[doc(alias = "UNKNOWN")]
    UnknownEvent(Unknown),
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// Notes and examples: [`Other`].
    Other(Other),
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// Notes and examples: [`HandlerEvent`].
    Handler(HandlerEvent),
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    ///
    /// **Note:** \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed
    Option,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    ///
    /// **Note:** \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed
    String,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    ///
    /// **Note:** \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed
    Type,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    ///
    /// **Note:** \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed
    Fn,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// Notes and examples: [`CrHere`].
    CrHere(CrHere),
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    ///
    /// **Note:** \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed
    BackSlash,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    ///
    /// **Note:** \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed
    EmptyEvent2,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// Notes and examples: [`MembersEvent`].
    Members(Box<MembersEvent>),
    /// `VALUES`
    ///
    /// Notes and examples: [`Values`].
    Values(Box<Values>),
    /// `ONE`
    One(Tree),
    /// `TWO`
    Two(Tree),
    /// `BARE_UNION`
    ///
    /// Notes and examples: [`BareUnion`].
    #[doc(alias = "BARE_UNION")]
    BareUnion(BareUnion),
    /// An event that this version of the specification does not know.
    Unknown(UnknownEvent),
}
rt::events!(EventData, EventKind {
    Stop = "STOP";
    StopEvent = "stop";
    StOp(StOp) = "St-Op";
    ComExampleAB(ComExampleAB) = "__com.example_A B";
    FnX(FnX) = "\"; fn x() {} //";
    Empty = "*/";
    Event(EventEvent) = "EVENT";
    EventData = "EVENT_DATA";
    SelfEvent = "SELF";
    V1(V1) = "1";
    EmptyEvent(EmptyEvent) = "é";
    Rtl = "\u{202e}RTL";
    NewLine = "NEW\nLINE";
    UnknownEvent(Unknown) = "UNKNOWN";
    Other(Other) = "OTHER";
    Handler(HandlerEvent) = "HANDLER";
    Option = "OPTION";
    String = "STRING";
    Type = "TYPE";
    Fn = "FN";
    CrHere(CrHere) = "CR\rHERE";
    BackSlash = "back\\slash";
    EmptyEvent2 = "";
    Members(Box<MembersEvent>) = "MEMBERS";
    Values(Box<Values>) = "VALUES";
    One(Tree) = "ONE" shared;
    Two(Tree) = "TWO" shared;
    BareUnion(BareUnion) = "BARE_UNION";
});
/// The events without their data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EventKind {
    /// [`STOP`](EventData::Stop)
    Stop,
    /// [`stop`](EventData::StopEvent)
    StopEvent,
    /// [`St-Op`](EventData::StOp)
    StOp,
    /// [`__com.example_A B`](EventData::ComExampleAB)
    ComExampleAB,
    /// [`"; fn x() {} //`](EventData::FnX)
    FnX,
    /// [`*/`](EventData::Empty)
    Empty,
    /// [`EVENT`](EventData::Event)
    Event,
    /// [`EVENT_DATA`](EventData::EventData)
    EventData,
    /// [`SELF`](EventData::SelfEvent)
    SelfEvent,
    /// [`1`](EventData::V1)
    V1,
    /// [`é`](EventData::EmptyEvent)
    EmptyEvent,
    /// [`�RTL`](EventData::Rtl)
    Rtl,
    /// [`NEW
    /// LINE`](EventData::NewLine)
    NewLine,
    /// [`UNKNOWN`](EventData::UnknownEvent)
    UnknownEvent,
    /// [`OTHER`](EventData::Other)
    Other,
    /// [`HANDLER`](EventData::Handler)
    Handler,
    /// [`OPTION`](EventData::Option)
    Option,
    /// [`STRING`](EventData::String)
    String,
    /// [`TYPE`](EventData::Type)
    Type,
    /// [`FN`](EventData::Fn)
    Fn,
    /// [`CR�HERE`](EventData::CrHere)
    CrHere,
    /// [`back\slash`](EventData::BackSlash)
    BackSlash,
    /// [``](EventData::EmptyEvent2)
    EmptyEvent2,
    /// [`MEMBERS`](EventData::Members)
    Members,
    /// [`VALUES`](EventData::Values)
    Values,
    /// [`ONE`](EventData::One)
    One,
    /// [`TWO`](EventData::Two)
    Two,
    /// [`BARE_UNION`](EventData::BareUnion)
    BareUnion,
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
        Self::Stop,
        Self::StopEvent,
        Self::StOp,
        Self::ComExampleAB,
        Self::FnX,
        Self::Empty,
        Self::Event,
        Self::EventData,
        Self::SelfEvent,
        Self::V1,
        Self::EmptyEvent,
        Self::Rtl,
        Self::NewLine,
        Self::UnknownEvent,
        Self::Other,
        Self::Handler,
        Self::Option,
        Self::String,
        Self::Type,
        Self::Fn,
        Self::CrHere,
        Self::BackSlash,
        Self::EmptyEvent2,
        Self::Members,
        Self::Values,
        Self::One,
        Self::Two,
        Self::BareUnion,
    ];
    #[allow(clippy::too_many_lines)]
    fn from_wire(name: &[u8]) -> Option<Self> {
        match name.len() {
            0usize => {
                match name {
                    b"" => Some(Self::EmptyEvent2),
                    _ => None,
                }
            }
            1usize => {
                match name {
                    b"1" => Some(Self::V1),
                    _ => None,
                }
            }
            2usize => {
                match name {
                    b"*/" => Some(Self::Empty),
                    b"\xC3\xA9" => Some(Self::EmptyEvent),
                    b"FN" => Some(Self::Fn),
                    _ => None,
                }
            }
            3usize => {
                match name {
                    b"ONE" => Some(Self::One),
                    b"TWO" => Some(Self::Two),
                    _ => None,
                }
            }
            4usize => {
                match name {
                    b"STOP" => Some(Self::Stop),
                    b"stop" => Some(Self::StopEvent),
                    b"SELF" => Some(Self::SelfEvent),
                    b"TYPE" => Some(Self::Type),
                    _ => None,
                }
            }
            5usize => {
                match name {
                    b"St-Op" => Some(Self::StOp),
                    b"EVENT" => Some(Self::Event),
                    b"OTHER" => Some(Self::Other),
                    _ => None,
                }
            }
            6usize => {
                match name {
                    b"\xE2\x80\xAERTL" => Some(Self::Rtl),
                    b"OPTION" => Some(Self::Option),
                    b"STRING" => Some(Self::String),
                    b"VALUES" => Some(Self::Values),
                    _ => None,
                }
            }
            7usize => {
                match name {
                    b"UNKNOWN" => Some(Self::UnknownEvent),
                    b"HANDLER" => Some(Self::Handler),
                    b"CR\rHERE" => Some(Self::CrHere),
                    b"MEMBERS" => Some(Self::Members),
                    _ => None,
                }
            }
            8usize => {
                match name {
                    b"NEW\nLINE" => Some(Self::NewLine),
                    _ => None,
                }
            }
            10usize => {
                match name {
                    b"EVENT_DATA" => Some(Self::EventData),
                    b"back\\slash" => Some(Self::BackSlash),
                    b"BARE_UNION" => Some(Self::BareUnion),
                    _ => None,
                }
            }
            15usize => {
                match name {
                    b"\"; fn x() {} //" => Some(Self::FnX),
                    _ => None,
                }
            }
            17usize => {
                match name {
                    b"__com.example_A B" => Some(Self::ComExampleAB),
                    _ => None,
                }
            }
            _ => None,
        }
    }
    #[allow(clippy::too_many_lines)]
    const fn metadata(self) -> &'static EventMetadata {
        match self {
            Self::Stop => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "STOP",
                    summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                    since: None,
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("*/ \" \\ {x}"),
                    only: &["*/ \" \\", "not `a`"],
                    rate_limit: None,
                    keywords: &["a\"b", "*/ // {x}", "kvm\u{202e}", "kvm\r"],
                    subjects: &[],
                    examples: &[],
                };
                &METADATA
            }
            Self::StopEvent => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "stop",
                    summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                    since: None,
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
            Self::StOp => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "St-Op",
                    summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                    since: None,
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
            Self::ComExampleAB => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "__com.example_A B",
                    summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                    since: None,
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
            Self::FnX => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "\"; fn x() {} //",
                    summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                    since: None,
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
            Self::Empty => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "*/",
                    summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                    since: None,
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
            Self::Event => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "EVENT",
                    summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                    since: None,
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
            Self::EventData => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "EVENT_DATA",
                    summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                    since: None,
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
            Self::SelfEvent => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "SELF",
                    summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                    since: None,
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
            Self::V1 => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "1",
                    summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                    since: None,
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
            Self::EmptyEvent => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "é",
                    summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                    since: None,
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
            Self::Rtl => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "\u{202e}RTL",
                    summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                    since: None,
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
            Self::NewLine => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "NEW\nLINE",
                    summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                    since: None,
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
            Self::UnknownEvent => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "UNKNOWN",
                    summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                    since: None,
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
            Self::Other => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "OTHER",
                    summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                    since: None,
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
            Self::Handler => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "HANDLER",
                    summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                    since: None,
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
            Self::Option => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "OPTION",
                    summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                    since: None,
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
            Self::String => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "STRING",
                    summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                    since: None,
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
            Self::Type => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "TYPE",
                    summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                    since: None,
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
            Self::Fn => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "FN",
                    summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                    since: None,
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
            Self::CrHere => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "CR\rHERE",
                    summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                    since: None,
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
            Self::BackSlash => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "back\\slash",
                    summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                    since: None,
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
            Self::EmptyEvent2 => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "",
                    summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                    since: None,
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
            Self::Members => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "MEMBERS",
                    summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                    since: None,
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
            Self::Values => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "VALUES",
                    summary: "",
                    since: None,
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
            Self::One => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "ONE",
                    summary: "",
                    since: None,
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
            Self::Two => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "TWO",
                    summary: "",
                    since: None,
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
            Self::BareUnion => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "BARE_UNION",
                    summary: "",
                    since: None,
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
    /// Takes [`STOP`](EventData::Stop).
    fn stop(&mut self, event: &Event) {
        self.other(event);
    }
    /// Takes [`stop`](EventData::StopEvent).
    fn stop_event(&mut self, event: &Event) {
        self.other(event);
    }
    /// Takes [`St-Op`](EventData::StOp).
    fn st_op(&mut self, event: &Event, data: &StOp) {
        self.other(event);
    }
    /// Takes [`__com.example_A B`](EventData::ComExampleAB).
    fn com_example_a_b(&mut self, event: &Event, data: &ComExampleAB) {
        self.other(event);
    }
    /// Takes [`"; fn x() {} //`](EventData::FnX).
    fn fn_x(&mut self, event: &Event, data: &FnX) {
        self.other(event);
    }
    /// Takes [`*/`](EventData::Empty).
    fn empty(&mut self, event: &Event) {
        self.other(event);
    }
    /// Takes [`EVENT`](EventData::Event).
    fn event(&mut self, event: &Event, data: &EventEvent) {
        self.other(event);
    }
    /// Takes [`EVENT_DATA`](EventData::EventData).
    fn event_data(&mut self, event: &Event) {
        self.other(event);
    }
    /// Takes [`SELF`](EventData::SelfEvent).
    fn self_(&mut self, event: &Event) {
        self.other(event);
    }
    /// Takes [`1`](EventData::V1).
    fn n1(&mut self, event: &Event, data: &V1) {
        self.other(event);
    }
    /// Takes [`é`](EventData::EmptyEvent).
    fn empty_event(&mut self, event: &Event, data: &EmptyEvent) {
        self.other(event);
    }
    /// Takes [`�RTL`](EventData::Rtl).
    fn rtl(&mut self, event: &Event) {
        self.other(event);
    }
    /// Takes [`NEW
    /// LINE`](EventData::NewLine).
    fn new_line(&mut self, event: &Event) {
        self.other(event);
    }
    /// Takes [`UNKNOWN`](EventData::UnknownEvent).
    fn unknown_event(&mut self, event: &Event, data: &Unknown) {
        self.other(event);
    }
    /// Takes [`OTHER`](EventData::Other).
    fn other_event(&mut self, event: &Event, data: &Other) {
        self.other(event);
    }
    /// Takes [`HANDLER`](EventData::Handler).
    fn handler(&mut self, event: &Event, data: &HandlerEvent) {
        self.other(event);
    }
    /// Takes [`OPTION`](EventData::Option).
    fn option(&mut self, event: &Event) {
        self.other(event);
    }
    /// Takes [`STRING`](EventData::String).
    fn string(&mut self, event: &Event) {
        self.other(event);
    }
    /// Takes [`TYPE`](EventData::Type).
    fn r#type(&mut self, event: &Event) {
        self.other(event);
    }
    /// Takes [`FN`](EventData::Fn).
    fn r#fn(&mut self, event: &Event) {
        self.other(event);
    }
    /// Takes [`CR�HERE`](EventData::CrHere).
    fn cr_here(&mut self, event: &Event, data: &CrHere) {
        self.other(event);
    }
    /// Takes [`back\slash`](EventData::BackSlash).
    fn back_slash(&mut self, event: &Event) {
        self.other(event);
    }
    /// Takes [``](EventData::EmptyEvent2).
    fn empty_event2(&mut self, event: &Event) {
        self.other(event);
    }
    /// Takes [`MEMBERS`](EventData::Members).
    fn members(&mut self, event: &Event, data: &MembersEvent) {
        self.other(event);
    }
    /// Takes [`VALUES`](EventData::Values).
    fn values(&mut self, event: &Event, data: &Values) {
        self.other(event);
    }
    /// Takes [`ONE`](EventData::One).
    fn one(&mut self, event: &Event, data: &Tree) {
        self.other(event);
    }
    /// Takes [`TWO`](EventData::Two).
    fn two(&mut self, event: &Event, data: &Tree) {
        self.other(event);
    }
    /// Takes [`BARE_UNION`](EventData::BareUnion).
    fn bare_union(&mut self, event: &Event, data: &BareUnion) {
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
            EventData::Stop => handler.stop(self),
            EventData::StopEvent => handler.stop_event(self),
            EventData::StOp(data) => handler.st_op(self, data),
            EventData::ComExampleAB(data) => handler.com_example_a_b(self, data),
            EventData::FnX(data) => handler.fn_x(self, data),
            EventData::Empty => handler.empty(self),
            EventData::Event(data) => handler.event(self, data),
            EventData::EventData => handler.event_data(self),
            EventData::SelfEvent => handler.self_(self),
            EventData::V1(data) => handler.n1(self, data),
            EventData::EmptyEvent(data) => handler.empty_event(self, data),
            EventData::Rtl => handler.rtl(self),
            EventData::NewLine => handler.new_line(self),
            EventData::UnknownEvent(data) => handler.unknown_event(self, data),
            EventData::Other(data) => handler.other_event(self, data),
            EventData::Handler(data) => handler.handler(self, data),
            EventData::Option => handler.option(self),
            EventData::String => handler.string(self),
            EventData::Type => handler.r#type(self),
            EventData::Fn => handler.r#fn(self),
            EventData::CrHere(data) => handler.cr_here(self, data),
            EventData::BackSlash => handler.back_slash(self),
            EventData::EmptyEvent2 => handler.empty_event2(self),
            EventData::Members(data) => handler.members(self, data),
            EventData::Values(data) => handler.values(self, data),
            EventData::One(data) => handler.one(self, data),
            EventData::Two(data) => handler.two(self, data),
            EventData::BareUnion(data) => handler.bare_union(self, data),
            EventData::Unknown(data) => handler.unknown(self, data),
        }
    }
}
/// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
///
/// \`\`\`
/// not closed.
///
/// **Note:** \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
///
/// \`\`\`
/// not closed
///
/// The data of [`EventData::StOp`].
#[doc(alias = "St-Op")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct StOp {
    /// It is always and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub always: i64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl StOp {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(always: impl Into<i64>) -> Self {
        Self {
            always: always.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(StOp {
    always always: i64 = "always",
});
/// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
///
/// \`\`\`
/// not closed.
///
/// **Note:** \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
///
/// \`\`\`
/// not closed
///
/// The data of [`EventData::ComExampleAB`].
#[doc(alias = "__com.example_A B")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ComExampleAB {
    /// It is always and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub always: i64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl ComExampleAB {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(always: impl Into<i64>) -> Self {
        Self {
            always: always.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(ComExampleAB {
    always always: i64 = "always",
});
/// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
///
/// \`\`\`
/// not closed.
///
/// **Note:** \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
///
/// \`\`\`
/// not closed
///
/// The data of [`EventData::FnX`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct FnX {
    /// It is always and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub always: i64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl FnX {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(always: impl Into<i64>) -> Self {
        Self {
            always: always.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(FnX {
    always always: i64 = "always",
});
/// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
///
/// \`\`\`
/// not closed.
///
/// **Note:** \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
///
/// \`\`\`
/// not closed
///
/// The data of [`EventData::Event`].
#[doc(alias = "EVENT")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EventEvent {
    /// It is always and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub always: i64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl EventEvent {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(always: impl Into<i64>) -> Self {
        Self {
            always: always.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(EventEvent {
    always always: i64 = "always",
});
/// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
///
/// \`\`\`
/// not closed.
///
/// **Note:** \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
///
/// \`\`\`
/// not closed
///
/// The data of [`EventData::V1`].
#[doc(alias = "1")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct V1 {
    /// It is always and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub always: i64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl V1 {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(always: impl Into<i64>) -> Self {
        Self {
            always: always.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(V1 {
    always always: i64 = "always",
});
/// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
///
/// \`\`\`
/// not closed.
///
/// **Note:** \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
///
/// \`\`\`
/// not closed
///
/// The data of [`EventData::EmptyEvent`].
#[doc(alias = "é")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EmptyEvent {
    /// It is always and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub always: i64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl EmptyEvent {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(always: impl Into<i64>) -> Self {
        Self {
            always: always.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(EmptyEvent {
    always always: i64 = "always",
});
/// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
///
/// \`\`\`
/// not closed.
///
/// **Note:** \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
///
/// \`\`\`
/// not closed
///
/// The data of [`EventData::UnknownEvent`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Unknown {
    /// It is always and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub always: i64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl Unknown {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(always: impl Into<i64>) -> Self {
        Self {
            always: always.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(Unknown {
    always always: i64 = "always",
});
/// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
///
/// \`\`\`
/// not closed.
///
/// **Note:** \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
///
/// \`\`\`
/// not closed
///
/// The data of [`EventData::Other`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Other {
    /// It is always and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub always: i64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl Other {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(always: impl Into<i64>) -> Self {
        Self {
            always: always.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(Other {
    always always: i64 = "always",
});
/// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
///
/// \`\`\`
/// not closed.
///
/// **Note:** \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
///
/// \`\`\`
/// not closed
///
/// The data of [`EventData::Handler`].
#[doc(alias = "HANDLER")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct HandlerEvent {
    /// It is always and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub always: i64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl HandlerEvent {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(always: impl Into<i64>) -> Self {
        Self {
            always: always.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(HandlerEvent {
    always always: i64 = "always",
});
/// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
///
/// \`\`\`
/// not closed.
///
/// **Note:** \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
///
/// \`\`\`
/// not closed
///
/// The data of [`EventData::CrHere`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CrHere {
    /// It is always and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub always: i64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl CrHere {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(always: impl Into<i64>) -> Self {
        Self {
            always: always.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(CrHere {
    always always: i64 = "always",
});
/// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
///
/// \`\`\`
/// not closed.
///
/// The data of [`EventData::Members`].
#[doc(alias = "MEMBERS")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct MembersEvent {
    /// It is type and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub r#type: Option<i64>,
    /// It is self and \*/ " \\ \`\`\` \#!\[x\] � � end.
    #[doc(alias = "self")]
    pub self_: Option<i64>,
    /// It is Self and \*/ " \\ \`\`\` \#!\[x\] � � end.
    #[doc(alias = "Self")]
    pub self_2: Option<i64>,
    /// It is 1st and \*/ " \\ \`\`\` \#!\[x\] � � end.
    #[doc(alias = "1st")]
    pub n1st: Option<i64>,
    /// It is a-b and \*/ " \\ \`\`\` \#!\[x\] � � end.
    #[doc(alias = "a-b")]
    pub a_b: Option<i64>,
    /// It is a\_b and \*/ " \\ \`\`\` \#!\[x\] � � end.
    #[doc(alias = "a_b")]
    pub a_b_: Option<i64>,
    /// It is A-B and \*/ " \\ \`\`\` \#!\[x\] � � end.
    #[doc(alias = "A-B")]
    pub a_b_2: Option<i64>,
    /// It is unknown and \*/ " \\ \`\`\` \#!\[x\] � � end.
    #[doc(alias = "unknown")]
    pub unknown_: Option<i64>,
    /// It is \*/ and \*/ " \\ \`\`\` \#!\[x\] � � end.
    #[doc(alias = "*/")]
    pub empty: Option<i64>,
    /// It is /\* and \*/ " \\ \`\`\` \#!\[x\] � � end.
    #[doc(alias = "/*")]
    pub empty_: Option<i64>,
    /// It is "; fn x() {} // and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub fn_x: Option<i64>,
    /// It is back\\slash and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub back_slash: Option<i64>,
    /// It is é and \*/ " \\ \`\`\` \#!\[x\] � � end.
    #[doc(alias = "é")]
    pub empty_2: Option<i64>,
    /// It is 日本 and \*/ " \\ \`\`\` \#!\[x\] � � end.
    #[doc(alias = "日本")]
    pub empty_3: Option<i64>,
    /// It is line
    /// break and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub line_break: Option<i64>,
    /// It is cr�here and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub cr_here: Option<i64>,
    /// It is �trojan and \*/ " \\ \`\`\` \#!\[x\] � � end.
    #[doc(alias = "\u{202e}trojan")]
    pub trojan: Option<i64>,
    /// It is {} and \*/ " \\ \`\`\` \#!\[x\] � � end.
    #[doc(alias = "{}")]
    pub empty_4: Option<i64>,
    /// It is \#\[x\] and \*/ " \\ \`\`\` \#!\[x\] � � end.
    #[doc(alias = "#[x]")]
    pub x: Option<i64>,
    /// It is r\#fn and \*/ " \\ \`\`\` \#!\[x\] � � end.
    #[doc(alias = "r#fn")]
    pub r_fn: Option<i64>,
    /// It is async and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub r#async: Option<i64>,
    /// It is \_ and \*/ " \\ \`\`\` \#!\[x\] � � end.
    #[doc(alias = "_")]
    pub empty_5: Option<i64>,
    /// It is \_\_com.example\_x and \*/ " \\ \`\`\` \#!\[x\] � � end.
    #[doc(alias = "__com.example_x")]
    pub com_example_x: Option<i64>,
    /// It is $crate and \*/ " \\ \`\`\` \#!\[x\] � � end.
    #[doc(alias = "$crate")]
    pub crate_: Option<i64>,
    /// It is \`tick\` and \*/ " \\ \`\`\` \#!\[x\] � � end.
    #[doc(alias = "`tick`")]
    pub tick: Option<i64>,
    /// It is \]\]( and \*/ " \\ \`\`\` \#!\[x\] � � end.
    #[doc(alias = "]](")]
    pub empty_6: Option<i64>,
    /// It is tab�here and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub tab_here: Option<i64>,
    /// It is ' and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub empty_7: Option<i64>,
    /// It is nul� and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub nul: Option<i64>,
    /// It is  and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub empty_8: Option<i64>,
    /// It is type and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub r#gen: Option<i64>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
rt::object!(MembersEvent {
    optional r#type: i64 = "type",
    optional self_: i64 = "self",
    optional self_2: i64 = "Self",
    optional n1st: i64 = "1st",
    optional a_b: i64 = "a-b",
    optional a_b_: i64 = "a_b",
    optional a_b_2: i64 = "A-B",
    optional unknown_: i64 = "unknown",
    optional empty: i64 = "*/",
    optional empty_: i64 = "/*",
    optional fn_x: i64 = "\"; fn x() {} //" as "\\\"; fn x() {} //",
    optional back_slash: i64 = "back\\slash" as "back\\\\slash",
    optional empty_2: i64 = "é" as "\\u00E9",
    optional empty_3: i64 = "日本" as "\\u65E5\\u672C",
    optional line_break: i64 = "line\nbreak" as "line\\nbreak",
    optional cr_here: i64 = "cr\rhere" as "cr\\rhere",
    optional trojan: i64 = "\u{202e}trojan" as "\\u202Etrojan",
    optional empty_4: i64 = "{}",
    optional x: i64 = "#[x]",
    optional r_fn: i64 = "r#fn",
    optional r#async: i64 = "async",
    optional empty_5: i64 = "_",
    optional com_example_x: i64 = "__com.example_x",
    optional crate_: i64 = "$crate",
    optional tick: i64 = "`tick`",
    optional empty_6: i64 = "]](",
    optional tab_here: i64 = "tab\there" as "tab\\there",
    optional empty_7: i64 = "'",
    optional nul: i64 = "nul\0" as "nul\\u0000",
    optional empty_8: i64 = "",
    optional r#gen: i64 = "gen",
});
/// `VALUES`
///
/// The data of [`EventData::Values`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Values {
    /// It is value and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub value: Odd,
    /// It is of and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub of: Option<OddType>,
    /// It is tree and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub tree: Option<Tree>,
    /// It is alt and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub alt: Option<Alt>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl Values {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(value: impl Into<Odd>) -> Self {
        Self {
            value: value.into(),
            of: None,
            tree: None,
            alt: None,
            unknown: Members::new(),
        }
    }
}
rt::object!(Values {
    always value: Odd = "value",
    optional of: OddType = "of",
    optional tree: Tree = "tree",
    optional alt: Alt = "alt",
});
/// `BARE_UNION`
///
/// The data of [`EventData::BareUnion`].
#[doc(alias = "BARE_UNION")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BareUnion {
    /// `bare`
    pub bare: Bare,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl BareUnion {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(bare: impl Into<Bare>) -> Self {
        Self {
            bare: bare.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(BareUnion {
    always bare: Bare = "bare",
});
/// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
///
/// \`\`\`
/// not closed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Odd {
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    Type,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    #[doc(alias = "self")]
    SelfValue,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    #[doc(alias = "Self")]
    SelfValue2,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    #[doc(alias = "1st")]
    V1st,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    #[doc(alias = "a-b")]
    AB,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    #[doc(alias = "a_b")]
    ABValue,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    #[doc(alias = "A-B")]
    ABValue2,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    #[doc(alias = "unknown")]
    UnknownValue,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    #[doc(alias = "*/")]
    Empty,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    #[doc(alias = "/*")]
    EmptyValue,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    FnX,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    BackSlash,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    #[doc(alias = "é")]
    EmptyValue2,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    #[doc(alias = "日本")]
    EmptyValue3,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    LineBreak,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    CrHere,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    #[doc(alias = "\u{202e}trojan")]
    Trojan,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    #[doc(alias = "{}")]
    EmptyValue4,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    #[doc(alias = "#[x]")]
    X,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    #[doc(alias = "r#fn")]
    RFn,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    Async,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    #[doc(alias = "_")]
    EmptyValue5,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    #[doc(alias = "__com.example_x")]
    ComExampleX,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    #[doc(alias = "$crate")]
    Crate,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    #[doc(alias = "`tick`")]
    Tick,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    #[doc(alias = "]](")]
    EmptyValue6,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    TabHere,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    EmptyValue7,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    Nul,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    EmptyValue8,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    Err,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    Error,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    Gen,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
rt::names!(Odd {
    Type = "type",
    SelfValue = "self",
    SelfValue2 = "Self",
    V1st = "1st",
    AB = "a-b",
    ABValue = "a_b",
    ABValue2 = "A-B",
    UnknownValue = "unknown",
    Empty = "*/",
    EmptyValue = "/*",
    FnX = "\"; fn x() {} //",
    BackSlash = "back\\slash",
    EmptyValue2 = "é",
    EmptyValue3 = "日本",
    LineBreak = "line\nbreak",
    CrHere = "cr\rhere",
    Trojan = "\u{202e}trojan",
    EmptyValue4 = "{}",
    X = "#[x]",
    RFn = "r#fn",
    Async = "async",
    EmptyValue5 = "_",
    ComExampleX = "__com.example_x",
    Crate = "$crate",
    Tick = "`tick`",
    EmptyValue6 = "]](",
    TabHere = "tab\there",
    EmptyValue7 = "'",
    Nul = "nul\0",
    EmptyValue8 = "",
    Err = "err",
    Error = "error",
    Gen = "gen",
});
/// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
///
/// \`\`\`
/// not closed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OddType {
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    X,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
rt::names!(OddType {
    X = "x",
});
/// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
///
/// \`\`\`
/// not closed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[allow(dead_code)]
pub enum Tag {
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    A,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    #[doc(alias = "A")]
    AValue,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    AB,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    #[doc(alias = "*/")]
    Empty,
    /// It has no branch and \*/ " \\ \`\`\` \#!\[x\] � � end.
    #[doc(alias = "Unknown")]
    UnknownValue,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
rt::names!(Tag {
    A = "a",
    AValue = "A",
    AB = "a\"b",
    Empty = "*/",
    UnknownValue = "Unknown",
});
/// `Leaf`
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct Leaf {
    /// It is x"y and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub x_y: Option<i64>,
    /// It is self and \*/ " \\ \`\`\` \#!\[x\] � � end.
    #[doc(alias = "self")]
    pub self_: Option<i64>,
    /// It is Draft and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub draft: Option<i64>,
    /// It is Index and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub index: Option<i64>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
rt::object!(Leaf {
    optional x_y: i64 = "x\"y" as "x\\\"y",
    optional self_: i64 = "self",
    optional draft: i64 = "Draft",
    optional index: i64 = "Index",
});
/// `Tree`
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Tree {
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    A(TreeA),
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    AValue(TreeABranch),
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    AB(TreeAB),
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    Empty(TreeEmpty),
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    UnknownValue(TreeUnknown),
    /// A branch that this version of the specification does not know.
    Unknown(UnknownBranch),
}
rt::union!(Tree by "the\"tag" as "the\\\"tag" {
    A(TreeA) = "a",
    AValue(TreeABranch) = "A",
    AB(TreeAB) = "a\"b",
    Empty(TreeEmpty) = "*/",
    UnknownValue(TreeUnknown) = "Unknown",
});
/// A [`Tree`] of the branch `a`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct TreeA {
    /// It is common and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub common: Option<i64>,
    /// It is x"y and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub x_y: Option<i64>,
    /// It is self and \*/ " \\ \`\`\` \#!\[x\] � � end.
    #[doc(alias = "self")]
    pub self_: Option<i64>,
    /// It is Draft and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub draft: Option<i64>,
    /// It is Index and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub index: Option<i64>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
rt::object!(TreeA {
    optional common: i64 = "common",
    optional x_y: i64 = "x\"y" as "x\\\"y",
    optional self_: i64 = "self",
    optional draft: i64 = "Draft",
    optional index: i64 = "Index",
});
/// A [`Tree`] of the branch `A`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct TreeABranch {
    /// It is common and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub common: Option<i64>,
    /// It is x"y and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub x_y: Option<i64>,
    /// It is self and \*/ " \\ \`\`\` \#!\[x\] � � end.
    #[doc(alias = "self")]
    pub self_: Option<i64>,
    /// It is Draft and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub draft: Option<i64>,
    /// It is Index and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub index: Option<i64>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
rt::object!(TreeABranch {
    optional common: i64 = "common",
    optional x_y: i64 = "x\"y" as "x\\\"y",
    optional self_: i64 = "self",
    optional draft: i64 = "Draft",
    optional index: i64 = "Index",
});
/// A [`Tree`] of the branch `a"b`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct TreeAB {
    /// It is common and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub common: Option<i64>,
    /// It is x"y and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub x_y: Option<i64>,
    /// It is self and \*/ " \\ \`\`\` \#!\[x\] � � end.
    #[doc(alias = "self")]
    pub self_: Option<i64>,
    /// It is Draft and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub draft: Option<i64>,
    /// It is Index and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub index: Option<i64>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
rt::object!(TreeAB {
    optional common: i64 = "common",
    optional x_y: i64 = "x\"y" as "x\\\"y",
    optional self_: i64 = "self",
    optional draft: i64 = "Draft",
    optional index: i64 = "Index",
});
/// A [`Tree`] of the branch `*/`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct TreeEmpty {
    /// It is common and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub common: Option<i64>,
    /// It is x"y and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub x_y: Option<i64>,
    /// It is self and \*/ " \\ \`\`\` \#!\[x\] � � end.
    #[doc(alias = "self")]
    pub self_: Option<i64>,
    /// It is Draft and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub draft: Option<i64>,
    /// It is Index and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub index: Option<i64>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
rt::object!(TreeEmpty {
    optional common: i64 = "common",
    optional x_y: i64 = "x\"y" as "x\\\"y",
    optional self_: i64 = "self",
    optional draft: i64 = "Draft",
    optional index: i64 = "Index",
});
/// A [`Tree`] of the branch `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct TreeUnknown {
    /// It is common and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub common: Option<i64>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
rt::object!(TreeUnknown {
    optional common: i64 = "common",
});
/// `Alt`
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Alt {
    /// `*/`
    Empty(String),
    /// `fn`
    Fn(bool),
    /// `n`
    N(i64),
}
rt::alternate!(Alt {
    Empty(String) = b'"',
    Fn(bool) = b't' | b'f',
    N(i64) = b'-' | b'0'..=b'9',
});
/// `Bare`
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Bare {
    /// `a`
    A(EmptyBranch),
    /// `A`
    AValue(EmptyBranch),
    /// `a"b`
    AB(EmptyBranch),
    /// `*/`
    Empty(EmptyBranch),
    /// `Unknown`
    UnknownValue(EmptyBranchType),
    /// A branch that this version of the specification does not know.
    Unknown(UnknownBranch),
}
rt::union!(Bare by "tag" {
    A(EmptyBranch) = "a",
    AValue(EmptyBranch) = "A",
    AB(EmptyBranch) = "a\"b",
    Empty(EmptyBranch) = "*/",
    UnknownValue(EmptyBranchType) = "Unknown",
});
/// `EmptyBranch`
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EmptyBranchType {
    /// `x`
    pub x: i64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl EmptyBranchType {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(x: impl Into<i64>) -> Self {
        Self {
            x: x.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(EmptyBranchType {
    always x: i64 = "x",
});
