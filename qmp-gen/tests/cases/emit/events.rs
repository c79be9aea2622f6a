// Made from spec.txt, spec.json by qmp-gen; do not edit.
// To remake it: qmp-gen rust

#[allow(unused_imports)]
use qmp_events::{
    EmptyBranch, Inline, Members, RateLimit, Timestamp, UnknownBranch, UnknownEvent,
    Value, Version,
};
use qmp_events::runtime::EventInfo;
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
/// The events, each with its data.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EventData {
    /// A lamp does not work any more. [`LAMP_LOST`](EventData::LampLost) tells when it is gone.
    ///
    /// It may have been the wire.
    ///
    /// **Note (since 6.0, until 8.0):** the lamp may be warm.
    ///
    /// **Note:** its id stays taken.
    ///
    /// *Since QEMU 2.3. Until QEMU 9.0. Group device. Subject `id`, or `place.room`. Only linux, not riscv. At most one in 500 ms until QEMU 2.4. At most one a second for each `id` since QEMU 2.5, but not for `state=off` since QEMU 6.0. Deprecated since QEMU 8.1. Unstable: QEMU may change it without notice. Use [`LAMP_LOST`](EventData::LampLost) instead.*
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
    #[doc(alias = "bulb")]
    #[doc(alias = "light")]
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
    LampLost(Lamp),
    /// All lamps were counted.
    ///
    /// *Since QEMU 6.0.*
    LampsCounted(Box<LampsCounted>),
    /// All lamps are dark.
    ///
    /// *Since QEMU 6.0.*
    LampsOff,
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
        let all: [Option<&str>; 2] = match &self.data {
            EventData::LampBroken(data) => [Some(&*data.id), Some(&*data.place.room)],
            EventData::Unknown(event) => {
                event.subjects(self.kind().map_or(&[][..], |kind| kind.info().subjects))
            }
            _ => [None; 2],
        };
        all.into_iter().flatten().filter(|name| !name.is_empty())
    }
}
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
impl EventKind {
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
}
impl EventKind {
    #[allow(clippy::too_many_lines)]
    const fn info(self) -> &'static EventInfo {
        match self {
            Self::LampBroken => {
                const {
                    &EventInfo {
                        name: "LAMP_BROKEN",
                        summary: "A lamp does not work any more.",
                        since: Some(Version::new(2, 3)),
                        until: Some(Version::new(9, 0)),
                        deprecated: true,
                        unstable: true,
                        group: Some("device"),
                        only: &["linux", "not riscv"],
                        rate_limit: Some(RateLimit::new(1000, Some("id"))),
                        subjects: &[&["id"], &["place", "room"]],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1, \"microseconds\": 2}, \"event\": \"LAMP_BROKEN\", \"data\": {\"place\": {\"room\": \"cellar\"}, \"state\": \"on\", \"wires\": [{\"length\": 3, \"ohm\": 0.5, \"kind\": \"copper\"}], \"id\": \"a\"}}",
                        ],
                    }
                }
            }
            Self::LampLost => {
                const {
                    &EventInfo {
                        name: "LAMP_LOST",
                        summary: "A lamp is gone.",
                        since: Some(Version::new(5, 0)),
                        until: None,
                        deprecated: true,
                        unstable: true,
                        group: None,
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[],
                    }
                }
            }
            Self::LampsCounted => {
                const {
                    &EventInfo {
                        name: "LAMPS_COUNTED",
                        summary: "All lamps were counted.",
                        since: Some(Version::new(6, 0)),
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
            Self::LampsOff => {
                const {
                    &EventInfo {
                        name: "LAMPS_OFF",
                        summary: "All lamps are dark.",
                        since: Some(Version::new(6, 0)),
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
/// The data of [`LAMP_BROKEN`](EventData::LampBroken).
///
/// A lamp does not work any more. [`LAMP_LOST`](EventData::LampLost) tells when it is gone.
///
/// It may have been the wire.
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
/// The data of [`LAMPS_COUNTED`](EventData::LampsCounted).
///
/// All lamps were counted.
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
impl LampsCounted {
    /// One with the members that every QEMU sends.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
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
/// A [`Wire`] of the branch `glass`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WireGlass {
    /// In metres.
    pub length: u32,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// A [`Wire`] of the branch `air`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WireAir {
    /// In metres.
    pub length: u32,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// What a wire is made of.
///
/// *Since QEMU 2.3.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
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

qmp_events::events! {
    Event,
    EventData,
    EventKind,
    Handler;
    LampBroken(LampBroken) lamp_broken = "LAMP_BROKEN";
    LampLost(Lamp) lamp_lost = "LAMP_LOST";
    LampsCounted(Box<LampsCounted>) lamps_counted = "LAMPS_COUNTED";
    LampsOff lamps_off = "LAMPS_OFF";
}
qmp_events::object! {
    LampBroken {
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
    }
    LampsCounted {
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
    }
    Place {
        optional shelf: i64 = "shelf",
        always room: String = "room",
    }
    Copper {
        always ohm: f64 = "ohm",
    }
    WireCopper {
        always length: u32 = "length",
        always ohm: f64 = "ohm",
    }
    WireGlass {
        always length: u32 = "length",
    }
    WireAir {
        always length: u32 = "length",
    }
}
qmp_events::names! {
    LampBrokenState {
        On = "on",
        Off = "off",
        Flash = "flash",
    }
    WireKind {
        Copper = "copper",
        Glass = "glass",
        Air = "air",
    }
}
qmp_events::union! {
    Wire by "kind" {
        Copper(WireCopper) = "copper",
        Glass(WireGlass) = "glass",
        Air(WireAir) = "air",
    }
    Lamp by "kind" {
        Copper(Copper) = "copper",
        Glass(EmptyBranch) = "glass",
        Air(EmptyBranch) = "air",
    }
}
qmp_events::alternate! {
    Owner {
        Number(i64) = b'-' | b'0'..=b'9',
        Place(Place) = b'{',
    }
}
