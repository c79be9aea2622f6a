// Made from a  name by qmp-gen; do not edit.
// To remake it: rm !

#[allow(unused_imports)]
use qmp_events::{
    EmptyBranch, Inline, Members, RateLimit, Timestamp, UnknownBranch, UnknownEvent,
    Value, Version,
};
use qmp_events::runtime::EventInfo;
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
    #[doc(alias = "*/ // {x}")]
    #[doc(alias = "kvm\u{202e}")]
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
    StopEvent,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    ///
    /// **Note:** \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed
    StOp(StOp),
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    ///
    /// **Note:** \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed
    ComExampleAB(ComExampleAB),
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    ///
    /// **Note:** \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed
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
    Empty,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    ///
    /// **Note:** \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed
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
    SelfEvent,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    ///
    /// **Note:** \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed
    V1(V1),
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    ///
    /// **Note:** \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed
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
    /// \`\`\`
    /// not closed.
    ///
    /// **Note:** \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed
    UnknownEvent(Unknown),
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    ///
    /// **Note:** \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed
    Other(Other),
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    ///
    /// **Note:** \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed
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
    /// \`\`\`
    /// not closed.
    ///
    /// **Note:** \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed
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
    /// \`\`\`
    /// not closed.
    Members(Box<MembersEvent>),
    /// `VALUES`
    Values(Box<Values>),
    /// `ONE`
    One(Tree),
    /// `TWO`
    Two(Tree),
    /// `BARE_UNION`
    BareUnion(BareUnion),
    /// An event that this version of the specification does not know.
    Unknown(UnknownEvent),
}
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
                event.subjects(self.kind().map_or(&[][..], |kind| kind.info().subjects))
            }
            _ => [None; 0],
        };
        all.into_iter().flatten().filter(|name| !name.is_empty())
    }
}
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
impl EventKind {
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
}
impl EventKind {
    #[allow(clippy::too_many_lines)]
    const fn info(self) -> &'static EventInfo {
        match self {
            Self::Stop => {
                const {
                    &EventInfo {
                        name: "STOP",
                        summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                        since: None,
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("*/ \" \\ {x}"),
                        only: &["*/ \" \\", "not `a`"],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[],
                    }
                }
            }
            Self::StopEvent => {
                const {
                    &EventInfo {
                        name: "stop",
                        summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                        since: None,
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: None,
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[],
                    }
                }
            }
            Self::StOp => {
                const {
                    &EventInfo {
                        name: "St-Op",
                        summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                        since: None,
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: None,
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[],
                    }
                }
            }
            Self::ComExampleAB => {
                const {
                    &EventInfo {
                        name: "__com.example_A B",
                        summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                        since: None,
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: None,
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[],
                    }
                }
            }
            Self::FnX => {
                const {
                    &EventInfo {
                        name: "\"; fn x() {} //",
                        summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                        since: None,
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: None,
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[],
                    }
                }
            }
            Self::Empty => {
                const {
                    &EventInfo {
                        name: "*/",
                        summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                        since: None,
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: None,
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[],
                    }
                }
            }
            Self::Event => {
                const {
                    &EventInfo {
                        name: "EVENT",
                        summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                        since: None,
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: None,
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[],
                    }
                }
            }
            Self::EventData => {
                const {
                    &EventInfo {
                        name: "EVENT_DATA",
                        summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                        since: None,
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: None,
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[],
                    }
                }
            }
            Self::SelfEvent => {
                const {
                    &EventInfo {
                        name: "SELF",
                        summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                        since: None,
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: None,
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[],
                    }
                }
            }
            Self::V1 => {
                const {
                    &EventInfo {
                        name: "1",
                        summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                        since: None,
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: None,
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[],
                    }
                }
            }
            Self::EmptyEvent => {
                const {
                    &EventInfo {
                        name: "é",
                        summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                        since: None,
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: None,
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[],
                    }
                }
            }
            Self::Rtl => {
                const {
                    &EventInfo {
                        name: "\u{202e}RTL",
                        summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                        since: None,
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: None,
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[],
                    }
                }
            }
            Self::NewLine => {
                const {
                    &EventInfo {
                        name: "NEW\nLINE",
                        summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                        since: None,
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: None,
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[],
                    }
                }
            }
            Self::UnknownEvent => {
                const {
                    &EventInfo {
                        name: "UNKNOWN",
                        summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                        since: None,
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: None,
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[],
                    }
                }
            }
            Self::Other => {
                const {
                    &EventInfo {
                        name: "OTHER",
                        summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                        since: None,
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: None,
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[],
                    }
                }
            }
            Self::Handler => {
                const {
                    &EventInfo {
                        name: "HANDLER",
                        summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                        since: None,
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: None,
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[],
                    }
                }
            }
            Self::Option => {
                const {
                    &EventInfo {
                        name: "OPTION",
                        summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                        since: None,
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: None,
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[],
                    }
                }
            }
            Self::String => {
                const {
                    &EventInfo {
                        name: "STRING",
                        summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                        since: None,
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: None,
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[],
                    }
                }
            }
            Self::Type => {
                const {
                    &EventInfo {
                        name: "TYPE",
                        summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                        since: None,
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: None,
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[],
                    }
                }
            }
            Self::Fn => {
                const {
                    &EventInfo {
                        name: "FN",
                        summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                        since: None,
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: None,
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[],
                    }
                }
            }
            Self::CrHere => {
                const {
                    &EventInfo {
                        name: "CR\rHERE",
                        summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                        since: None,
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: None,
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[],
                    }
                }
            }
            Self::BackSlash => {
                const {
                    &EventInfo {
                        name: "back\\slash",
                        summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                        since: None,
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: None,
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[],
                    }
                }
            }
            Self::EmptyEvent2 => {
                const {
                    &EventInfo {
                        name: "",
                        summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                        since: None,
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: None,
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[],
                    }
                }
            }
            Self::Members => {
                const {
                    &EventInfo {
                        name: "MEMBERS",
                        summary: "*/ \" \\ ``` #![deny(x)] \u{202e} \r {} [`a`](b) <b>",
                        since: None,
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: None,
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[],
                    }
                }
            }
            Self::Values => {
                const {
                    &EventInfo {
                        name: "VALUES",
                        summary: "",
                        since: None,
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: None,
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[],
                    }
                }
            }
            Self::One => {
                const {
                    &EventInfo {
                        name: "ONE",
                        summary: "",
                        since: None,
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: None,
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[],
                    }
                }
            }
            Self::Two => {
                const {
                    &EventInfo {
                        name: "TWO",
                        summary: "",
                        since: None,
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: None,
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[],
                    }
                }
            }
            Self::BareUnion => {
                const {
                    &EventInfo {
                        name: "BARE_UNION",
                        summary: "",
                        since: None,
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: None,
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[],
                    }
                }
            }
        }
    }
}
/// The data of [`St-Op`](EventData::StOp).
///
/// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
///
/// \`\`\`
/// not closed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct StOp {
    /// It is always and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub always: i64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`__com.example_A B`](EventData::ComExampleAB).
///
/// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
///
/// \`\`\`
/// not closed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ComExampleAB {
    /// It is always and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub always: i64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`"; fn x() {} //`](EventData::FnX).
///
/// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
///
/// \`\`\`
/// not closed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct FnX {
    /// It is always and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub always: i64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`EVENT`](EventData::Event).
///
/// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
///
/// \`\`\`
/// not closed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EventEvent {
    /// It is always and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub always: i64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`1`](EventData::V1).
///
/// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
///
/// \`\`\`
/// not closed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct V1 {
    /// It is always and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub always: i64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`é`](EventData::EmptyEvent).
///
/// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
///
/// \`\`\`
/// not closed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EmptyEvent {
    /// It is always and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub always: i64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`UNKNOWN`](EventData::UnknownEvent).
///
/// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
///
/// \`\`\`
/// not closed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Unknown {
    /// It is always and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub always: i64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`OTHER`](EventData::Other).
///
/// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
///
/// \`\`\`
/// not closed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Other {
    /// It is always and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub always: i64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`HANDLER`](EventData::Handler).
///
/// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
///
/// \`\`\`
/// not closed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct HandlerEvent {
    /// It is always and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub always: i64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`CR�HERE`](EventData::CrHere).
///
/// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
///
/// \`\`\`
/// not closed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CrHere {
    /// It is always and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub always: i64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`MEMBERS`](EventData::Members).
///
/// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
///
/// \`\`\`
/// not closed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct MembersEvent {
    /// It is type and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub r#type: Option<i64>,
    /// It is self and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub self_: Option<i64>,
    /// It is Self and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub self_2: Option<i64>,
    /// It is 1st and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub n1st: Option<i64>,
    /// It is a-b and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub a_b: Option<i64>,
    /// It is a\_b and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub a_b_: Option<i64>,
    /// It is A-B and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub a_b_2: Option<i64>,
    /// It is unknown and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub unknown_: Option<i64>,
    /// It is \*/ and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub empty: Option<i64>,
    /// It is /\* and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub empty_: Option<i64>,
    /// It is "; fn x() {} // and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub fn_x: Option<i64>,
    /// It is back\\slash and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub back_slash: Option<i64>,
    /// It is é and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub empty_2: Option<i64>,
    /// It is 日本 and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub empty_3: Option<i64>,
    /// It is line
    /// break and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub line_break: Option<i64>,
    /// It is cr�here and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub cr_here: Option<i64>,
    /// It is �trojan and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub trojan: Option<i64>,
    /// It is {} and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub empty_4: Option<i64>,
    /// It is \#\[x\] and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub x: Option<i64>,
    /// It is r\#fn and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub r_fn: Option<i64>,
    /// It is async and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub r#async: Option<i64>,
    /// It is \_ and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub empty_5: Option<i64>,
    /// It is \_\_com.example\_x and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub com_example_x: Option<i64>,
    /// It is $crate and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub crate_: Option<i64>,
    /// It is \`tick\` and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub tick: Option<i64>,
    /// It is \]\]( and \*/ " \\ \`\`\` \#!\[x\] � � end.
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
/// The data of [`VALUES`](EventData::Values).
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
/// The data of [`BARE_UNION`](EventData::BareUnion).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BareUnion {
    /// `bare`
    pub bare: Bare,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
    SelfValue,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    SelfValue2,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    V1st,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    AB,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    ABValue,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    ABValue2,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    UnknownValue,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    Empty,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
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
    EmptyValue2,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
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
    Trojan,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    EmptyValue4,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    X,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
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
    EmptyValue5,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    ComExampleX,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    Crate,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
    Tick,
    /// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
    ///
    /// \`\`\`
    /// not closed.
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
/// \*/ " \\ \`\`\` \#!\[deny(x)\] � � {} \[\`a\`\](b) \<b\>
///
/// \`\`\`
/// not closed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
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
    Empty,
    /// It has no branch and \*/ " \\ \`\`\` \#!\[x\] � � end.
    UnknownValue,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
/// `Leaf`
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct Leaf {
    /// It is x"y and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub x_y: Option<i64>,
    /// It is self and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub self_: Option<i64>,
    /// It is Draft and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub draft: Option<i64>,
    /// It is Index and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub index: Option<i64>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// A [`Tree`] of the branch `a`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct TreeA {
    /// It is common and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub common: Option<i64>,
    /// It is x"y and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub x_y: Option<i64>,
    /// It is self and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub self_: Option<i64>,
    /// It is Draft and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub draft: Option<i64>,
    /// It is Index and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub index: Option<i64>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
/// A [`Tree`] of the branch `A`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct TreeABranch {
    /// It is common and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub common: Option<i64>,
    /// It is x"y and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub x_y: Option<i64>,
    /// It is self and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub self_: Option<i64>,
    /// It is Draft and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub draft: Option<i64>,
    /// It is Index and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub index: Option<i64>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
/// A [`Tree`] of the branch `a"b`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct TreeAB {
    /// It is common and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub common: Option<i64>,
    /// It is x"y and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub x_y: Option<i64>,
    /// It is self and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub self_: Option<i64>,
    /// It is Draft and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub draft: Option<i64>,
    /// It is Index and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub index: Option<i64>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
/// A [`Tree`] of the branch `*/`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct TreeEmpty {
    /// It is common and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub common: Option<i64>,
    /// It is x"y and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub x_y: Option<i64>,
    /// It is self and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub self_: Option<i64>,
    /// It is Draft and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub draft: Option<i64>,
    /// It is Index and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub index: Option<i64>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
/// A [`Tree`] of the branch `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct TreeUnknown {
    /// It is common and \*/ " \\ \`\`\` \#!\[x\] � � end.
    pub common: Option<i64>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// `EmptyBranch`
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EmptyBranchType {
    /// `x`
    pub x: i64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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

qmp_events::events! {
    Event,
    EventData,
    EventKind,
    Handler;
    Stop stop = "STOP";
    StopEvent stop_event = "stop";
    StOp(StOp) st_op = "St-Op";
    ComExampleAB(ComExampleAB) com_example_a_b = "__com.example_A B";
    FnX(FnX) fn_x = "\"; fn x() {} //";
    Empty empty = "*/";
    Event(EventEvent) event = "EVENT";
    EventData event_data = "EVENT_DATA";
    SelfEvent self_ = "SELF";
    V1(V1) n1 = "1";
    EmptyEvent(EmptyEvent) empty_event = "é";
    Rtl rtl = "\u{202e}RTL";
    NewLine new_line = "NEW\nLINE";
    UnknownEvent(Unknown) unknown_event = "UNKNOWN";
    Other(Other) other_event = "OTHER";
    Handler(HandlerEvent) handler = "HANDLER";
    Option option = "OPTION";
    String string = "STRING";
    Type r#type = "TYPE";
    Fn r#fn = "FN";
    CrHere(CrHere) cr_here = "CR\rHERE";
    BackSlash back_slash = "back\\slash";
    EmptyEvent2 empty_event2 = "";
    Members(Box<MembersEvent>) members = "MEMBERS";
    Values(Box<Values>) values = "VALUES";
    One(Tree) one = "ONE" shared;
    Two(Tree) two = "TWO" shared;
    BareUnion(BareUnion) bare_union = "BARE_UNION";
}
qmp_events::object! {
    StOp {
        always always: i64 = "always",
    }
    ComExampleAB {
        always always: i64 = "always",
    }
    FnX {
        always always: i64 = "always",
    }
    EventEvent {
        always always: i64 = "always",
    }
    V1 {
        always always: i64 = "always",
    }
    EmptyEvent {
        always always: i64 = "always",
    }
    Unknown {
        always always: i64 = "always",
    }
    Other {
        always always: i64 = "always",
    }
    HandlerEvent {
        always always: i64 = "always",
    }
    CrHere {
        always always: i64 = "always",
    }
    MembersEvent {
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
    }
    Values {
        always value: Odd = "value",
        optional of: OddType = "of",
        optional tree: Tree = "tree",
        optional alt: Alt = "alt",
    }
    BareUnion {
        always bare: Bare = "bare",
    }
    Leaf {
        optional x_y: i64 = "x\"y" as "x\\\"y",
        optional self_: i64 = "self",
        optional draft: i64 = "Draft",
        optional index: i64 = "Index",
    }
    EmptyBranchType {
        always x: i64 = "x",
    }
    TreeA {
        optional common: i64 = "common",
        optional x_y: i64 = "x\"y" as "x\\\"y",
        optional self_: i64 = "self",
        optional draft: i64 = "Draft",
        optional index: i64 = "Index",
    }
    TreeABranch {
        optional common: i64 = "common",
        optional x_y: i64 = "x\"y" as "x\\\"y",
        optional self_: i64 = "self",
        optional draft: i64 = "Draft",
        optional index: i64 = "Index",
    }
    TreeAB {
        optional common: i64 = "common",
        optional x_y: i64 = "x\"y" as "x\\\"y",
        optional self_: i64 = "self",
        optional draft: i64 = "Draft",
        optional index: i64 = "Index",
    }
    TreeEmpty {
        optional common: i64 = "common",
        optional x_y: i64 = "x\"y" as "x\\\"y",
        optional self_: i64 = "self",
        optional draft: i64 = "Draft",
        optional index: i64 = "Index",
    }
    TreeUnknown {
        optional common: i64 = "common",
    }
}
qmp_events::names! {
    Odd {
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
    }
    OddType {
        X = "x",
    }
    Tag {
        A = "a",
        AValue = "A",
        AB = "a\"b",
        Empty = "*/",
        UnknownValue = "Unknown",
    }
}
qmp_events::union! {
    Tree by "the\"tag" as "the\\\"tag" {
        A(TreeA) = "a",
        AValue(TreeABranch) = "A",
        AB(TreeAB) = "a\"b",
        Empty(TreeEmpty) = "*/",
        UnknownValue(TreeUnknown) = "Unknown",
    }
    Bare by "tag" {
        A(EmptyBranch) = "a",
        AValue(EmptyBranch) = "A",
        AB(EmptyBranch) = "a\"b",
        Empty(EmptyBranch) = "*/",
        UnknownValue(EmptyBranchType) = "Unknown",
    }
}
qmp_events::alternate! {
    Alt {
        Empty(String) = b'"',
        Fn(bool) = b't' | b'f',
        N(i64) = b'-' | b'0'..=b'9',
    }
}
