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
        let all: [Option<&str>; 4] = match &self.data {
            EventData::RtcChange(data) => [data.qom_path.as_deref(), None, None, None],
            EventData::MemoryDeviceSizeChange(data) => {
                [data.id.as_deref(), data.qom_path.as_deref(), None, None]
            }
            EventData::AcpiDeviceOst(data) => {
                [data.info.device.as_deref(), None, None, None]
            }
            EventData::DeviceUnplugGuestError(data) => {
                [data.device.as_deref(), Some(&*data.path), None, None]
            }
            EventData::MemUnplugError(data) => [Some(&*data.device), None, None, None],
            EventData::DeviceDeleted(data) => {
                [data.device.as_deref(), Some(&*data.path), None, None]
            }
            EventData::VserportChange(data) => [Some(&*data.id), None, None, None],
            EventData::VfuClientHangup(data) => {
                [
                    Some(&*data.vfu_id),
                    Some(&*data.vfu_qom_path),
                    Some(&*data.dev_id),
                    Some(&*data.dev_qom_path),
                ]
            }
            EventData::BlockIoError(data) => {
                [
                    data.node_name.as_deref(),
                    Some(&*data.device),
                    data.qom_path.as_deref(),
                    None,
                ]
            }
            EventData::BlockWriteThreshold(data) => {
                [Some(&*data.node_name), None, None, None]
            }
            EventData::BlockImageCorrupted(data) => {
                [data.node_name.as_deref(), Some(&*data.device), None, None]
            }
            EventData::QuorumReportBad(data) => {
                [Some(&*data.node_name), None, None, None]
            }
            EventData::QuorumFailure(data) => [Some(&*data.reference), None, None, None],
            EventData::DeviceTrayMoved(data) => {
                [data.id.as_deref(), Some(&*data.device), None, None]
            }
            EventData::PrManagerStatusChanged(data) => {
                [Some(&*data.id), None, None, None]
            }
            EventData::BlockExportDeleted(data) => [Some(&*data.id), None, None, None],
            EventData::JobStatusChange(data) => [Some(&*data.id), None, None, None],
            EventData::BlockJobReady(data) => [Some(&*data.device), None, None, None],
            EventData::BlockJobError(data) => [Some(&*data.device), None, None, None],
            EventData::BlockJobPending(data) => [Some(&*data.id), None, None, None],
            EventData::BlockJobCompleted(data) => [Some(&*data.device), None, None, None],
            EventData::BlockJobCancelled(data) => [Some(&*data.device), None, None, None],
            EventData::VfioMigration(data) => {
                [Some(&*data.device_id), Some(&*data.qom_path), None, None]
            }
            EventData::UnplugPrimary(data) => [Some(&*data.device_id), None, None, None],
            EventData::NicRxFilterChanged(data) => {
                [data.name.as_deref(), Some(&*data.path), None, None]
            }
            EventData::FailoverNegotiated(data) => {
                [Some(&*data.device_id), None, None, None]
            }
            EventData::NetdevStreamConnected(data) => {
                [Some(&*data.netdev_id), None, None, None]
            }
            EventData::NetdevStreamDisconnected(data) => {
                [Some(&*data.netdev_id), None, None, None]
            }
            EventData::NetdevVhostUserConnected(data) => {
                [Some(&*data.netdev_id), Some(&*data.chardev_id), None, None]
            }
            EventData::NetdevVhostUserDisconnected(data) => {
                [Some(&*data.netdev_id), None, None, None]
            }
            EventData::RdmaGidStatusChanged(data) => {
                [Some(&*data.netdev), None, None, None]
            }
            EventData::VncConnected(data) => [Some(&*data.client.host), None, None, None],
            EventData::VncInitialized(data) => {
                [Some(&*data.client.host), None, None, None]
            }
            EventData::VncDisconnected(data) => {
                [Some(&*data.client.host), None, None, None]
            }
            EventData::SpiceConnected(data) => {
                [Some(&*data.client.host), None, None, None]
            }
            EventData::SpiceInitialized(data) => {
                [Some(&*data.client.host), None, None, None]
            }
            EventData::SpiceDisconnected(data) => {
                [Some(&*data.client.host), None, None, None]
            }
            EventData::Unknown(event) => {
                event
                    .subjects(
                        self.kind().map_or(&[][..], |kind| kind.metadata().subjects),
                    )
            }
            _ => [None; 4],
        };
        all.into_iter().flatten().filter(|name| !name.is_empty())
    }
}
/// The events, each with its data.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventData {
    /// The virtual CPUs start to run. QEMU sends the event when a machine starts, when a client sends `cont`, and when QEMU itself continues: after a snapshot or a dump, at the end of an incoming migration, and on the source of a migration that failed.
    ///
    /// **Note:** A machine that is started with `-S` sends its first [`RESUME`](EventData::Resume) after `cont`. Without `-S`, the first [`RESUME`](EventData::Resume) usually precedes the connection of a client.
    ///
    /// **Note (since 9.0):** If the guest is suspended, the CPUs do not run until [`WAKEUP`](EventData::Wakeup).
    ///
    /// **Note:** If `cont` arrives while a stop is pending, the machine keeps running, and QEMU sends [`STOP`](EventData::Stop) and [`RESUME`](EventData::Resume) one after the other.
    ///
    /// *Since QEMU 0.12. Group machine.*
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1683787337, "microseconds": 603918},
    ///   "event": "RESUME"
    /// }
    /// ```
    #[doc(alias("start", "cont", "continue", "unpause", "running"))]
    Resume,
    /// The virtual CPUs stop. QEMU sends the event when a client sends `stop`, and when QEMU itself stops the machine: after a disk error, a panic, the expiry of a watchdog or an internal error, for a snapshot or a dump, and in the last phase of a migration. The event does not contain the reason; `query-status` reports it.
    ///
    /// **Note:** If the reason has an event of its own, such as [`BLOCK_IO_ERROR`](EventData::BlockIoError), [`GUEST_PANICKED`](EventData::GuestPanicked) or [`WATCHDOG`](EventData::Watchdog), that event precedes [`STOP`](EventData::Stop).
    ///
    /// **Note (until 8.2):** QEMU sends [`STOP`](EventData::Stop) only if the machine was running.
    ///
    /// **Note (since 9.0):** QEMU sends [`STOP`](EventData::Stop) only if the machine was running or suspended.
    ///
    /// **Note:** QEMU does not send [`STOP`](EventData::Stop) when it exits.
    ///
    /// *Since QEMU 0.12. Group machine.*
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1683788324, "microseconds": 120077},
    ///   "event": "STOP"
    /// }
    /// ```
    #[doc(alias("pause", "paused", "halt", "freeze"))]
    Stop,
    /// The guest is suspended to RAM (ACPI state S3). The virtual CPUs stop, the memory is kept, and QEMU waits for a wake-up.
    ///
    /// **Note:** [`WAKEUP`](EventData::Wakeup) ends this state. The guest is woken up by `system_wakeup`, by its real-time clock or ACPI timer, or by input from a PS/2 keyboard, a PS/2 mouse or a serial port that is configured for it. Not every machine has all of these.
    ///
    /// *Since QEMU 1.1. Group machine.*
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1638224103, "microseconds": 480162},
    ///   "event": "SUSPEND"
    /// }
    /// ```
    #[doc(alias("sleep", "S3", "suspend to RAM"))]
    Suspend,
    /// A suspended guest was woken up, and runs again.
    ///
    /// **Note:** QEMU sends the event only for a guest that was suspended; [`SUSPEND`](EventData::Suspend) precedes it.
    ///
    /// *Since QEMU 1.1. Group machine.*
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1638250300, "microseconds": 9351},
    ///   "event": "WAKEUP"
    /// }
    /// ```
    #[doc(alias("wake", "awake", "sleep", "S3"))]
    Wakeup,
    /// The guest saved its state to its disk (ACPI state S4), and asks to be powered off. A machine that is started again with the same disks can continue from that state.
    ///
    /// **Note:** [`SHUTDOWN`](EventData::Shutdown) follows.
    ///
    /// **Note (since 4.0):** The reason of that [`SHUTDOWN`](EventData::Shutdown) is guest-shutdown.
    ///
    /// *Since QEMU 1.2. Group machine.*
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1641670075, "microseconds": 771640},
    ///   "event": "SUSPEND_DISK"
    /// }
    /// ```
    #[doc(alias("SUSPEND_DISK", "hibernate", "S4", "suspend to disk"))]
    SuspendDisk,
    /// QEMU asks the guest to shut down, as a power button does. Among the causes are the command `system_powerdown` of QMP and of the human monitor, a menu of QEMU's window, a VNC client that may control the power, an IPMI device, and a watchdog whose action is shutdown.
    ///
    /// **Note:** The event reports the request, not the response of the guest. A guest can take its time, ask its user, or ignore the request. If it shuts down, [`SHUTDOWN`](EventData::Shutdown) follows with "guest" true; for a guest that does not, a client needs a timeout.
    ///
    /// *Since QEMU 0.12. Group machine.*
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1706889600, "microseconds": 215508},
    ///   "event": "POWERDOWN"
    /// }
    /// ```
    #[doc(alias("power button", "ACPI", "shutdown request"))]
    Powerdown,
    /// The guest asked to be powered off through a pvpanic device.
    ///
    /// **Note:** [`SHUTDOWN`](EventData::Shutdown) with the reason guest-shutdown follows.
    ///
    /// *Since QEMU 9.1. Group guest. Only pvpanic.*
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1737623676, "microseconds": 558201},
    ///   "event": "GUEST_PVSHUTDOWN"
    /// }
    /// ```
    #[doc(alias("GUEST_PVSHUTDOWN", "pvpanic", "power off"))]
    GuestPvshutdown,
    /// The machine was reset: its devices are in their initial state, and its firmware starts. The QEMU process and its QMP connections continue.
    ///
    /// *Since QEMU 0.12. Group machine.*
    ///
    /// Notes and examples: [`Reset`].
    #[doc(alias("reboot", "restart"))]
    Reset(Reset),
    /// The machine is shut down. QEMU then exits, unless it was started with `-no-shutdown`.
    ///
    /// *Since QEMU 0.12. Group machine.*
    ///
    /// Notes and examples: [`Shutdown`].
    #[doc(alias("power off", "turned off", "exit", "quit", "end"))]
    Shutdown(Shutdown),
    /// A watchdog device expired: the guest did not reset its timer in time. QEMU takes the action that `-watchdog-action` or, since 6.0, `-action watchdog=...` selects.
    ///
    /// *Since QEMU 0.13. Group machine. At most one a second since QEMU 1.2.*
    ///
    /// Notes and examples: [`Watchdog`].
    #[doc(alias("timeout", "hang", "i6300esb"))]
    Watchdog(Watchdog),
    /// The guest operating system reported a crash. Such a report comes from a pvpanic device; from the crash registers of Hyper-V; on s390x, from a disabled wait or an interrupt loop; on pseries, from the RTAS call os-term, a machine check that the guest cannot handle or a firmware-assisted dump; on ppc, from a checkstop; from a Xen guest under KVM; or from a guest under Intel TDX or AMD SEV that reports a fatal error.
    ///
    /// *Since QEMU 1.5. Group guest.*
    ///
    /// Notes and examples: [`GuestPanicked`].
    #[doc(
        alias(
            "GUEST_PANICKED",
            "crash",
            "kernel panic",
            "blue screen",
            "BSOD",
            "bugcheck",
            "pvpanic",
            "confidential guest"
        )
    )]
    GuestPanicked(GuestPanicked),
    /// The guest kernel crashed and handles the crash itself, usually by starting a second kernel that writes a crash dump. Only a pvpanic device reports this. The machine continues to run.
    ///
    /// *Since QEMU 5.0. Group guest. Only pvpanic.*
    ///
    /// Notes and examples: [`GuestCrashloaded`].
    #[doc(alias("GUEST_CRASHLOADED", "crash", "kdump", "kexec", "pvpanic"))]
    GuestCrashloaded(GuestCrashloaded),
    /// The host reported a defect in memory that QEMU uses, or the command `mce` of the human monitor injected a machine check.
    ///
    /// *Since QEMU 5.2. Group memory. Only x86.*
    ///
    /// Notes and examples: [`MemoryFailure`].
    #[doc(
        alias(
            "MEMORY_FAILURE",
            "machine check",
            "MCE",
            "memory error",
            "hardware poison",
            "hwpoison",
            "ECC"
        )
    )]
    MemoryFailure(MemoryFailure),
    /// The guest set its real-time clock. A client that stores the offset can start the machine again with the clock of the guest.
    ///
    /// *Since QEMU 0.13. Group guest. Subject `qom-path`. Not riscv. At most one a second since QEMU 1.2.*
    ///
    /// Notes and examples: [`RtcChange`].
    #[doc(alias("RTC_CHANGE", "clock", "time", "date"))]
    RtcChange(RtcChange),
    /// An s390x guest changed the polarization of its CPUs. With vertical polarization, the guest expects that the host gives the virtual CPUs different shares of its CPU time, according to their entitlement.
    ///
    /// *Since QEMU 8.2. Group guest. Only s390x. Unstable: QEMU may change it without notice.*
    ///
    /// Notes and examples: [`CpuPolarizationChange`].
    #[doc(
        alias(
            "CPU_POLARIZATION_CHANGE",
            "topology",
            "vertical",
            "horizontal",
            "entitlement"
        )
    )]
    CpuPolarizationChange(CpuPolarizationChange),
    /// An s390x guest sent its control-program identification: the type and the level of its operating system, the name of the system, and the name of its sysplex. The command `qom-get` reads these values.
    ///
    /// *Since QEMU 10.2. Group guest. Only s390x. Unstable: QEMU may change it without notice.*
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1771429989, "microseconds": 407226},
    ///   "event": "SCLP_CPI_INFO_AVAILABLE"
    /// }
    /// ```
    #[doc(
        alias(
            "SCLP_CPI_INFO_AVAILABLE",
            "control-program identification",
            "operating system"
        )
    )]
    SclpCpiInfoAvailable,
    /// The balloon device of the guest changed its size, which changes the memory that is left to the guest. QEMU sends the event after a client sent `balloon`, usually several times until the target is reached, and when the guest changes the balloon by itself.
    ///
    /// *Since QEMU 1.2. Group memory. At most one a second.*
    ///
    /// Notes and examples: [`BalloonChange`].
    #[doc(
        alias("BALLOON_CHANGE", "virtio-balloon", "memory size", "inflate", "deflate")
    )]
    BalloonChange(BalloonChange),
    /// A guest with a driver for the dynamic memory of Hyper-V reported its memory usage to the hv-balloon device. Guests usually report it once a second.
    ///
    /// *Since QEMU 8.2. Group memory. Only hv-balloon. At most one a second.*
    ///
    /// Notes and examples: [`HvBalloonStatusReport`].
    #[doc(
        alias("HV_BALLOON_STATUS_REPORT", "Hyper-V", "dynamic memory", "memory pressure")
    )]
    HvBalloonStatusReport(HvBalloonStatusReport),
    /// The size of a virtio-mem device changed. The guest plugs or unplugs blocks of the device until it reaches the size that a client requested, or cannot come closer to it.
    ///
    /// *Since QEMU 5.1. Group memory. Subject `id`, or `qom-path`. Only virtio-mem. At most one a second until QEMU 6.1. At most one a second for each `qom-path` since QEMU 6.2.*
    ///
    /// Notes and examples: [`MemoryDeviceSizeChange`].
    #[doc(alias("MEMORY_DEVICE_SIZE_CHANGE", "virtio-mem", "hotplug", "resize"))]
    MemoryDeviceSizeChange(MemoryDeviceSizeChange),
    /// The guest reported the status of an insertion or a removal of a memory module or a CPU, through the ACPI method `_OST`. The status can be success, failure, or a step in between.
    ///
    /// *Since QEMU 2.1. Group device. Subject `info.device`.*
    ///
    /// Notes and examples: [`AcpiDeviceOst`].
    #[doc(alias("ACPI_DEVICE_OST", "hotplug", "DIMM", "CPU", "_OST"))]
    AcpiDeviceOst(AcpiDeviceOst),
    /// A device could not be unplugged. The device is still present and works, and a client can send `device_del` again.
    ///
    /// *Since QEMU 6.2. Group device. Subject `device`, or `path`.*
    ///
    /// Notes and examples: [`DeviceUnplugGuestError`].
    #[doc(
        alias(
            "DEVICE_UNPLUG_GUEST_ERROR",
            "hotplug",
            "hot-unplug",
            "device_del",
            "refused",
            "failed"
        )
    )]
    DeviceUnplugGuestError(DeviceUnplugGuestError),
    /// A memory module could not be unplugged. The module is still present and works.
    ///
    /// *Since QEMU 2.4. Until QEMU 9.0. Group device. Subject `device`. Deprecated since QEMU 6.2. Use [`DEVICE_UNPLUG_GUEST_ERROR`](EventData::DeviceUnplugGuestError) instead.*
    ///
    /// Notes and examples: [`MemUnplugError`].
    #[doc(alias("MEM_UNPLUG_ERROR", "hotplug", "hot-unplug", "DIMM", "device_del"))]
    MemUnplugError(MemUnplugError),
    /// QEMU deleted a device that was unplugged. The id of the device can be used again, and its backend, such as a block node or a network backend, can be removed.
    ///
    /// *Since QEMU 1.5. Group device. Subject `device`, or `path`.*
    ///
    /// Notes and examples: [`DeviceDeleted`].
    #[doc(
        alias(
            "DEVICE_DELETED",
            "hotplug",
            "hot-unplug",
            "unplug",
            "device_del",
            "removed"
        )
    )]
    DeviceDeleted(DeviceDeleted),
    /// The guest opened or closed a port of a virtio-serial device. A client can use the event to detect that an agent in the guest started or ended.
    ///
    /// *Since QEMU 2.1. Group device. Subject `id`. Only virtio-serial. At most one a second until QEMU 2.4. At most one a second for each `id` since QEMU 2.5.*
    ///
    /// Notes and examples: [`VserportChange`].
    #[doc(
        alias(
            "VSERPORT_CHANGE",
            "virtio-serial",
            "guest agent",
            "QGA",
            "channel",
            "port"
        )
    )]
    VserportChange(VserportChange),
    /// The client of a vfio-user server object closed its connection. Such an object provides a PCI device of this QEMU to another process. QEMU removes the object.
    ///
    /// *Since QEMU 7.1. Group device. Subject `vfu-id`, or `vfu-qom-path`, or `dev-id`, or `dev-qom-path`. Only vfio-user-server.*
    ///
    /// Notes and examples: [`VfuClientHangup`].
    #[doc(alias("VFU_CLIENT_HANGUP", "vfio-user", "client", "disconnect"))]
    VfuClientHangup(VfuClientHangup),
    /// A request from a guest's disk to its backend failed. The policies werror and rerror of the disk select the action: the guest gets an error, the error is ignored, or the machine stops until a client sends `cont`.
    ///
    /// *Since QEMU 0.13. Group block. Subject `node-name`, or `device`, or `qom-path`. At most one a second for each `qom-path` since QEMU 9.2. No limit for `action=stop` since QEMU 11.0.*
    ///
    /// Notes and examples: [`BlockIoError`].
    #[doc(
        alias(
            "BLOCK_IO_ERROR",
            "disk",
            "drive",
            "disk full",
            "ENOSPC",
            "no space left",
            "read error",
            "write error"
        )
    )]
    BlockIoError(BlockIoError),
    /// A write to a node went beyond the offset that `block-set-write-threshold` set. For an image on thinly provisioned storage, a client should now enlarge the volume, before writes fail.
    ///
    /// *Since QEMU 2.3. Group block. Subject `node-name`.*
    ///
    /// Notes and examples: [`BlockWriteThreshold`].
    #[doc(
        alias(
            "BLOCK_WRITE_THRESHOLD",
            "disk",
            "thin provisioning",
            "extend",
            "limit",
            "watermark"
        )
    )]
    BlockWriteThreshold(BlockWriteThreshold),
    /// QEMU found inconsistent metadata in a qcow2 image. If the corruption is fatal, QEMU marks the image as corrupt, and no longer uses it. Check the image with `qemu-img check`.
    ///
    /// *Since QEMU 1.7. Group block. Subject `node-name`, or `device`.*
    ///
    /// Notes and examples: [`BlockImageCorrupted`].
    #[doc(alias("BLOCK_IMAGE_CORRUPTED", "disk", "qcow2", "corruption"))]
    BlockImageCorrupted(BlockImageCorrupted),
    /// A child of a quorum node failed a request, or its data differ from those of the majority. If enough children agree, the request itself succeeds.
    ///
    /// *Since QEMU 2.0. Group block. Subject `node-name`. At most one a second until QEMU 2.5. At most one a second for each `node-name` since QEMU 2.6.*
    ///
    /// Notes and examples: [`QuorumReportBad`].
    #[doc(alias("QUORUM_REPORT_BAD", "disk", "replica", "mismatch", "vote"))]
    QuorumReportBad(QuorumReportBad),
    /// A read or a write of a quorum node failed, because too few of its children succeeded or agreed. If a guest's disk sent the request, its policy applies as after any other error.
    ///
    /// *Since QEMU 2.0. Group block. Subject `reference`. At most one a second.*
    ///
    /// Notes and examples: [`QuorumFailure`].
    #[doc(alias("QUORUM_FAILURE", "disk", "replica", "vote"))]
    QuorumFailure(QuorumFailure),
    /// The tray of a drive with removable media was opened or closed, by the guest or by a client. While the tray is open, a client can change the medium.
    ///
    /// *Since QEMU 1.1. Group block. Subject `id`, or `device`.*
    ///
    /// Notes and examples: [`DeviceTrayMoved`].
    #[doc(
        alias(
            "DEVICE_TRAY_MOVED",
            "CD-ROM",
            "DVD",
            "floppy",
            "eject",
            "medium",
            "removable"
        )
    )]
    DeviceTrayMoved(DeviceTrayMoved),
    /// A pr-manager object connected to its helper process, or lost the connection. The helper performs the SCSI persistent reservations of the guest.
    ///
    /// *Since QEMU 3.0. Group block. Subject `id`. Only linux.*
    ///
    /// Notes and examples: [`PrManagerStatusChanged`].
    #[doc(
        alias(
            "PR_MANAGER_STATUS_CHANGED",
            "persistent reservations",
            "SCSI",
            "qemu-pr-helper"
        )
    )]
    PrManagerStatusChanged(PrManagerStatusChanged),
    /// A block export was removed. Its id can be used again, and its node can be removed.
    ///
    /// *Since QEMU 5.2. Group block. Subject `id`.*
    ///
    /// Notes and examples: [`BlockExportDeleted`].
    #[doc(alias("BLOCK_EXPORT_DELETED", "NBD", "vhost-user-blk", "FUSE", "vduse"))]
    BlockExportDeleted(BlockExportDeleted),
    /// A job entered another state. Jobs of every type send this event, so a client can use it to follow all jobs, including those that send no block job events.
    ///
    /// *Since QEMU 3.0. Group job. Subject `id`.*
    ///
    /// Notes and examples: [`JobStatusChange`].
    #[doc(alias("JOB_STATUS_CHANGE", "state", "background", "progress"))]
    JobStatusChange(JobStatusChange),
    /// A mirror, or a commit of the active layer, copied all data, and now copies each new write. The job waits for a client: `block-job-complete` switches to the target, and `block-job-cancel` ends the job without a switch.
    ///
    /// *Since QEMU 1.3. Group job. Subject `device`.*
    ///
    /// Notes and examples: [`BlockJobReady`].
    #[doc(alias("BLOCK_JOB_READY", "mirror", "active commit", "switch over", "pivot"))]
    BlockJobReady(BlockJobReady),
    /// A read or a write of a block job failed. The arguments on-source-error and on-target-error, or on-error, of the command that created the job select the action.
    ///
    /// *Since QEMU 1.3. Group job. Subject `device`.*
    ///
    /// Notes and examples: [`BlockJobError`].
    #[doc(alias("BLOCK_JOB_ERROR", "mirror", "backup", "stream", "commit", "failure"))]
    BlockJobError(BlockJobError),
    /// A block job did its work, and waits for a client before its last step, in which it changes the block graph. The client sends `block-job-finalize` or, since 3.0, `job-finalize`.
    ///
    /// *Since QEMU 2.12. Group job. Subject `id`.*
    ///
    /// Notes and examples: [`BlockJobPending`].
    #[doc(alias("BLOCK_JOB_PENDING", "finalize", "transaction"))]
    BlockJobPending(BlockJobPending),
    /// A block job ended. If it failed, "error" is present; otherwise, it succeeded.
    ///
    /// *Since QEMU 1.1. Group job. Subject `device`.*
    ///
    /// Notes and examples: [`BlockJobCompleted`].
    #[doc(
        alias(
            "BLOCK_JOB_COMPLETED",
            "mirror",
            "backup",
            "stream",
            "commit",
            "done",
            "finished"
        )
    )]
    BlockJobCompleted(BlockJobCompleted),
    /// A block job ended because a client cancelled it. The target keeps the data that the job copied.
    ///
    /// *Since QEMU 1.1. Group job. Subject `device`.*
    ///
    /// Notes and examples: [`BlockJobCancelled`].
    #[doc(alias("BLOCK_JOB_CANCELLED", "mirror", "backup", "stream", "commit", "abort"))]
    BlockJobCancelled(BlockJobCancelled),
    /// A dump of the guest's memory ended, successfully or not. For a dump that `dump-guest-memory` runs in the background, `query-dump` shows the progress until this event.
    ///
    /// *Since QEMU 2.6. Group job.*
    ///
    /// Notes and examples: [`DumpCompleted`].
    #[doc(
        alias("DUMP_COMPLETED", "dump-guest-memory", "core dump", "crash dump", "vmcore")
    )]
    DumpCompleted(DumpCompleted),
    /// A migration entered another state. The source and the destination each send the events about their own state, on their own QMP connections.
    ///
    /// *Since QEMU 2.4. Group migration.*
    ///
    /// Notes and examples: [`Migration`].
    #[doc(alias("live migration", "status", "state", "finished"))]
    Migration(Migration),
    /// The source of a migration starts another pass over the guest's memory, to send the pages that changed since the previous pass. A large number of passes means that the guest writes to its memory faster than the source can send it.
    ///
    /// *Since QEMU 2.6. Group migration.*
    ///
    /// Notes and examples: [`MigrationPass`].
    #[doc(
        alias("MIGRATION_PASS", "live migration", "iteration", "dirty pages", "round")
    )]
    MigrationPass(MigrationPass),
    /// A device that VFIO assigns to the guest entered another migration state.
    ///
    /// *Since QEMU 9.1. Group migration. Subject `device-id`, or `qom-path`. Only vfio.*
    ///
    /// Notes and examples: [`VfioMigration`].
    #[doc(alias("VFIO_MIGRATION", "live migration", "passthrough", "device state"))]
    VfioMigration(VfioMigration),
    /// The source of a migration asked the guest to release the primary network card of a failover pair, which is usually a physical card. The guest continues with the standby card, which is a virtio card.
    ///
    /// *Since QEMU 4.2. Group migration. Subject `device-id`. Only virtio-net.*
    ///
    /// Notes and examples: [`UnplugPrimary`].
    #[doc(
        alias(
            "UNPLUG_PRIMARY",
            "live migration",
            "failover",
            "passthrough",
            "net_failover"
        )
    )]
    UnplugPrimary(UnplugPrimary),
    /// This QEMU left COLO, in which a secondary machine runs in lockstep with a primary one, to replace it after a failure. The machine has no replica now.
    ///
    /// *Since QEMU 3.1. Group migration.*
    ///
    /// Notes and examples: [`ColoExit`].
    #[doc(alias("COLO_EXIT", "fault tolerance", "checkpoint", "replication"))]
    ColoExit(ColoExit),
    /// The guest changed which packets its virtio network card receives: its MAC addresses, its VLANs, or a mode such as promiscuous. A client that filters packets on the host should read the new settings with `query-rx-filter`.
    ///
    /// *Since QEMU 1.6. Group network. Subject `name`, or `path`. Only virtio-net.*
    ///
    /// Notes and examples: [`NicRxFilterChanged`].
    #[doc(
        alias(
            "NIC_RX_FILTER_CHANGED",
            "MAC address",
            "VLAN",
            "multicast",
            "macvtap",
            "promiscuous"
        )
    )]
    NicRxFilterChanged(NicRxFilterChanged),
    /// The guest's driver for a virtio network card accepted the role of the standby card of a failover pair. QEMU plugs in the primary card, which it hid from the guest until now.
    ///
    /// *Since QEMU 4.2. Group network. Subject `device-id`. Only virtio-net.*
    ///
    /// Notes and examples: [`FailoverNegotiated`].
    #[doc(alias("FAILOVER_NEGOTIATED", "standby", "net_failover", "virtio feature"))]
    FailoverNegotiated(FailoverNegotiated),
    /// A network backend of type stream is connected to its peer, as the client or as the server. Packets can now pass.
    ///
    /// *Since QEMU 7.2. Group network. Subject `netdev-id`.*
    ///
    /// Notes and examples: [`NetdevStreamConnected`].
    #[doc(alias("NETDEV_STREAM_CONNECTED", "socket", "passt", "backend"))]
    NetdevStreamConnected(NetdevStreamConnected),
    /// A network backend of type stream lost the connection to its peer. Packets of the guest are dropped until it is connected again.
    ///
    /// *Since QEMU 7.2. Group network. Subject `netdev-id`.*
    ///
    /// Notes and examples: [`NetdevStreamDisconnected`].
    #[doc(alias("NETDEV_STREAM_DISCONNECTED", "socket", "passt", "backend"))]
    NetdevStreamDisconnected(NetdevStreamDisconnected),
    /// The process that serves a vhost-user network backend, such as a virtual switch, is connected. The link of the network card is up.
    ///
    /// *Since QEMU 10.0. Group network. Subject `netdev-id`, or `chardev-id`. Only vhost-user.*
    ///
    /// Notes and examples: [`NetdevVhostUserConnected`].
    #[doc(
        alias("NETDEV_VHOST_USER_CONNECTED", "DPDK", "Open vSwitch", "OVS", "backend")
    )]
    NetdevVhostUserConnected(NetdevVhostUserConnected),
    /// The process that serves a vhost-user network backend closed the connection or ended. The link of the network card is down until the process is connected again.
    ///
    /// *Since QEMU 10.0. Group network. Subject `netdev-id`. Only vhost-user.*
    ///
    /// Notes and examples: [`NetdevVhostUserDisconnected`].
    #[doc(
        alias("NETDEV_VHOST_USER_DISCONNECTED", "DPDK", "Open vSwitch", "OVS", "backend")
    )]
    NetdevVhostUserDisconnected(NetdevVhostUserDisconnected),
    /// A guest with a pvrdma device added an entry to its GID table, or removed one. A client should add the IP address of the entry to the host's network interface, or remove it.
    ///
    /// *Since QEMU 4.0. Until QEMU 9.0. Group network. Subject `netdev`. Only pvrdma.*
    ///
    /// Notes and examples: [`RdmaGidStatusChanged`].
    #[doc(alias("RDMA_GID_STATUS_CHANGED", "InfiniBand", "RoCE", "pvrdma", "GID"))]
    RdmaGidStatusChanged(RdmaGidStatusChanged),
    /// A client connected to the VNC server. It is not authenticated yet.
    ///
    /// *Since QEMU 0.13. Group display. Subject `client.host`. Only vnc.*
    ///
    /// Notes and examples: [`VncConnected`].
    #[doc(alias("VNC_CONNECTED", "viewer", "remote desktop", "console"))]
    VncConnected(Box<VncConnected>),
    /// The session of a VNC client starts. If the server requires authentication, the client passed it.
    ///
    /// *Since QEMU 0.13. Group display. Subject `client.host`. Only vnc.*
    ///
    /// Notes and examples: [`VncInitialized`].
    #[doc(
        alias("VNC_INITIALIZED", "viewer", "remote desktop", "login", "authentication")
    )]
    VncInitialized(Box<VncInitialized>),
    /// The connection of a VNC client ended: the client closed it, failed to authenticate, or was disconnected.
    ///
    /// *Since QEMU 0.13. Group display. Subject `client.host`. Only vnc.*
    ///
    /// Notes and examples: [`VncDisconnected`].
    #[doc(alias("VNC_DISCONNECTED", "viewer", "remote desktop", "logout"))]
    VncDisconnected(Box<VncDisconnected>),
    /// A SPICE client opened a channel. A client opens several channels, for example for display, input and sound, and each has a connection of its own, so one client causes several of these events.
    ///
    /// *Since QEMU 0.14. Group display. Subject `client.host`. Only spice.*
    ///
    /// Notes and examples: [`SpiceConnected`].
    #[doc(alias("SPICE_CONNECTED", "viewer", "remote desktop", "channel"))]
    SpiceConnected(SpiceConnected),
    /// A channel of a SPICE client completed encryption and authentication, and can be used.
    ///
    /// *Since QEMU 0.14. Group display. Subject `client.host`. Only spice.*
    ///
    /// Notes and examples: [`SpiceInitialized`].
    #[doc(
        alias("SPICE_INITIALIZED", "viewer", "remote desktop", "login", "authentication")
    )]
    SpiceInitialized(Box<SpiceInitialized>),
    /// A channel of a SPICE client was closed. When a session ends, QEMU sends the event for each of its channels.
    ///
    /// *Since QEMU 0.14. Group display. Subject `client.host`. Only spice.*
    ///
    /// Notes and examples: [`SpiceDisconnected`].
    #[doc(alias("SPICE_DISCONNECTED", "viewer", "remote desktop", "logout"))]
    SpiceDisconnected(SpiceDisconnected),
    /// The SPICE server of the source finished its part of a migration, successfully or not. After a successful migration, it told its clients to connect to the destination. Do not end the source before this event.
    ///
    /// **Note:** The source sends the event only if a client sent `client_migrate_info` before the migration. [`MIGRATION`](EventData::Migration) shows whether the migration succeeded.
    ///
    /// **Note (since 11.1):** A migration that cannot connect to its destination does not cause the event.
    ///
    /// *Since QEMU 1.3. Group display. Only spice.*
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1695316803, "microseconds": 188549},
    ///   "event": "SPICE_MIGRATE_COMPLETED"
    /// }
    /// ```
    #[doc(alias("SPICE_MIGRATE_COMPLETED", "viewer", "live migration", "seamless"))]
    SpiceMigrateCompleted,
    /// QEMU dropped a command without executing it, because too many commands were queued on this connection. This can only happen if out-of-band execution was negotiated.
    ///
    /// *Since QEMU 2.12. Until QEMU 3.1. Group monitor.*
    ///
    /// Notes and examples: [`CommandDropped`].
    #[doc(alias("COMMAND_DROPPED", "out-of-band", "oob", "queue"))]
    CommandDropped(CommandDropped),
    /// An event that this version of the specification does not know.
    Unknown(UnknownEvent),
}
rt::events!(EventData, EventKind {
    Resume = "RESUME";
    Stop = "STOP";
    Suspend = "SUSPEND";
    Wakeup = "WAKEUP";
    SuspendDisk = "SUSPEND_DISK";
    Powerdown = "POWERDOWN";
    GuestPvshutdown = "GUEST_PVSHUTDOWN";
    Reset(Reset) = "RESET";
    Shutdown(Shutdown) = "SHUTDOWN";
    Watchdog(Watchdog) = "WATCHDOG";
    GuestPanicked(GuestPanicked) = "GUEST_PANICKED";
    GuestCrashloaded(GuestCrashloaded) = "GUEST_CRASHLOADED";
    MemoryFailure(MemoryFailure) = "MEMORY_FAILURE";
    RtcChange(RtcChange) = "RTC_CHANGE";
    CpuPolarizationChange(CpuPolarizationChange) = "CPU_POLARIZATION_CHANGE";
    SclpCpiInfoAvailable = "SCLP_CPI_INFO_AVAILABLE";
    BalloonChange(BalloonChange) = "BALLOON_CHANGE";
    HvBalloonStatusReport(HvBalloonStatusReport) = "HV_BALLOON_STATUS_REPORT";
    MemoryDeviceSizeChange(MemoryDeviceSizeChange) = "MEMORY_DEVICE_SIZE_CHANGE";
    AcpiDeviceOst(AcpiDeviceOst) = "ACPI_DEVICE_OST";
    DeviceUnplugGuestError(DeviceUnplugGuestError) = "DEVICE_UNPLUG_GUEST_ERROR";
    MemUnplugError(MemUnplugError) = "MEM_UNPLUG_ERROR";
    DeviceDeleted(DeviceDeleted) = "DEVICE_DELETED";
    VserportChange(VserportChange) = "VSERPORT_CHANGE";
    VfuClientHangup(VfuClientHangup) = "VFU_CLIENT_HANGUP";
    BlockIoError(BlockIoError) = "BLOCK_IO_ERROR";
    BlockWriteThreshold(BlockWriteThreshold) = "BLOCK_WRITE_THRESHOLD";
    BlockImageCorrupted(BlockImageCorrupted) = "BLOCK_IMAGE_CORRUPTED";
    QuorumReportBad(QuorumReportBad) = "QUORUM_REPORT_BAD";
    QuorumFailure(QuorumFailure) = "QUORUM_FAILURE";
    DeviceTrayMoved(DeviceTrayMoved) = "DEVICE_TRAY_MOVED";
    PrManagerStatusChanged(PrManagerStatusChanged) = "PR_MANAGER_STATUS_CHANGED";
    BlockExportDeleted(BlockExportDeleted) = "BLOCK_EXPORT_DELETED";
    JobStatusChange(JobStatusChange) = "JOB_STATUS_CHANGE";
    BlockJobReady(BlockJobReady) = "BLOCK_JOB_READY";
    BlockJobError(BlockJobError) = "BLOCK_JOB_ERROR";
    BlockJobPending(BlockJobPending) = "BLOCK_JOB_PENDING";
    BlockJobCompleted(BlockJobCompleted) = "BLOCK_JOB_COMPLETED";
    BlockJobCancelled(BlockJobCancelled) = "BLOCK_JOB_CANCELLED";
    DumpCompleted(DumpCompleted) = "DUMP_COMPLETED";
    Migration(Migration) = "MIGRATION";
    MigrationPass(MigrationPass) = "MIGRATION_PASS";
    VfioMigration(VfioMigration) = "VFIO_MIGRATION";
    UnplugPrimary(UnplugPrimary) = "UNPLUG_PRIMARY";
    ColoExit(ColoExit) = "COLO_EXIT";
    NicRxFilterChanged(NicRxFilterChanged) = "NIC_RX_FILTER_CHANGED";
    FailoverNegotiated(FailoverNegotiated) = "FAILOVER_NEGOTIATED";
    NetdevStreamConnected(NetdevStreamConnected) = "NETDEV_STREAM_CONNECTED";
    NetdevStreamDisconnected(NetdevStreamDisconnected) = "NETDEV_STREAM_DISCONNECTED";
    NetdevVhostUserConnected(NetdevVhostUserConnected) = "NETDEV_VHOST_USER_CONNECTED";
    NetdevVhostUserDisconnected(NetdevVhostUserDisconnected) = "NETDEV_VHOST_USER_DISCONNECTED";
    RdmaGidStatusChanged(RdmaGidStatusChanged) = "RDMA_GID_STATUS_CHANGED";
    VncConnected(Box<VncConnected>) = "VNC_CONNECTED";
    VncInitialized(Box<VncInitialized>) = "VNC_INITIALIZED";
    VncDisconnected(Box<VncDisconnected>) = "VNC_DISCONNECTED";
    SpiceConnected(SpiceConnected) = "SPICE_CONNECTED";
    SpiceInitialized(Box<SpiceInitialized>) = "SPICE_INITIALIZED";
    SpiceDisconnected(SpiceDisconnected) = "SPICE_DISCONNECTED";
    SpiceMigrateCompleted = "SPICE_MIGRATE_COMPLETED";
    CommandDropped(CommandDropped) = "COMMAND_DROPPED";
});
/// The events without their data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EventKind {
    /// [`RESUME`](EventData::Resume)
    Resume,
    /// [`STOP`](EventData::Stop)
    Stop,
    /// [`SUSPEND`](EventData::Suspend)
    Suspend,
    /// [`WAKEUP`](EventData::Wakeup)
    Wakeup,
    /// [`SUSPEND_DISK`](EventData::SuspendDisk)
    SuspendDisk,
    /// [`POWERDOWN`](EventData::Powerdown)
    Powerdown,
    /// [`GUEST_PVSHUTDOWN`](EventData::GuestPvshutdown)
    GuestPvshutdown,
    /// [`RESET`](EventData::Reset)
    Reset,
    /// [`SHUTDOWN`](EventData::Shutdown)
    Shutdown,
    /// [`WATCHDOG`](EventData::Watchdog)
    Watchdog,
    /// [`GUEST_PANICKED`](EventData::GuestPanicked)
    GuestPanicked,
    /// [`GUEST_CRASHLOADED`](EventData::GuestCrashloaded)
    GuestCrashloaded,
    /// [`MEMORY_FAILURE`](EventData::MemoryFailure)
    MemoryFailure,
    /// [`RTC_CHANGE`](EventData::RtcChange)
    RtcChange,
    /// [`CPU_POLARIZATION_CHANGE`](EventData::CpuPolarizationChange)
    CpuPolarizationChange,
    /// [`SCLP_CPI_INFO_AVAILABLE`](EventData::SclpCpiInfoAvailable)
    SclpCpiInfoAvailable,
    /// [`BALLOON_CHANGE`](EventData::BalloonChange)
    BalloonChange,
    /// [`HV_BALLOON_STATUS_REPORT`](EventData::HvBalloonStatusReport)
    HvBalloonStatusReport,
    /// [`MEMORY_DEVICE_SIZE_CHANGE`](EventData::MemoryDeviceSizeChange)
    MemoryDeviceSizeChange,
    /// [`ACPI_DEVICE_OST`](EventData::AcpiDeviceOst)
    AcpiDeviceOst,
    /// [`DEVICE_UNPLUG_GUEST_ERROR`](EventData::DeviceUnplugGuestError)
    DeviceUnplugGuestError,
    /// [`MEM_UNPLUG_ERROR`](EventData::MemUnplugError)
    MemUnplugError,
    /// [`DEVICE_DELETED`](EventData::DeviceDeleted)
    DeviceDeleted,
    /// [`VSERPORT_CHANGE`](EventData::VserportChange)
    VserportChange,
    /// [`VFU_CLIENT_HANGUP`](EventData::VfuClientHangup)
    VfuClientHangup,
    /// [`BLOCK_IO_ERROR`](EventData::BlockIoError)
    BlockIoError,
    /// [`BLOCK_WRITE_THRESHOLD`](EventData::BlockWriteThreshold)
    BlockWriteThreshold,
    /// [`BLOCK_IMAGE_CORRUPTED`](EventData::BlockImageCorrupted)
    BlockImageCorrupted,
    /// [`QUORUM_REPORT_BAD`](EventData::QuorumReportBad)
    QuorumReportBad,
    /// [`QUORUM_FAILURE`](EventData::QuorumFailure)
    QuorumFailure,
    /// [`DEVICE_TRAY_MOVED`](EventData::DeviceTrayMoved)
    DeviceTrayMoved,
    /// [`PR_MANAGER_STATUS_CHANGED`](EventData::PrManagerStatusChanged)
    PrManagerStatusChanged,
    /// [`BLOCK_EXPORT_DELETED`](EventData::BlockExportDeleted)
    BlockExportDeleted,
    /// [`JOB_STATUS_CHANGE`](EventData::JobStatusChange)
    JobStatusChange,
    /// [`BLOCK_JOB_READY`](EventData::BlockJobReady)
    BlockJobReady,
    /// [`BLOCK_JOB_ERROR`](EventData::BlockJobError)
    BlockJobError,
    /// [`BLOCK_JOB_PENDING`](EventData::BlockJobPending)
    BlockJobPending,
    /// [`BLOCK_JOB_COMPLETED`](EventData::BlockJobCompleted)
    BlockJobCompleted,
    /// [`BLOCK_JOB_CANCELLED`](EventData::BlockJobCancelled)
    BlockJobCancelled,
    /// [`DUMP_COMPLETED`](EventData::DumpCompleted)
    DumpCompleted,
    /// [`MIGRATION`](EventData::Migration)
    Migration,
    /// [`MIGRATION_PASS`](EventData::MigrationPass)
    MigrationPass,
    /// [`VFIO_MIGRATION`](EventData::VfioMigration)
    VfioMigration,
    /// [`UNPLUG_PRIMARY`](EventData::UnplugPrimary)
    UnplugPrimary,
    /// [`COLO_EXIT`](EventData::ColoExit)
    ColoExit,
    /// [`NIC_RX_FILTER_CHANGED`](EventData::NicRxFilterChanged)
    NicRxFilterChanged,
    /// [`FAILOVER_NEGOTIATED`](EventData::FailoverNegotiated)
    FailoverNegotiated,
    /// [`NETDEV_STREAM_CONNECTED`](EventData::NetdevStreamConnected)
    NetdevStreamConnected,
    /// [`NETDEV_STREAM_DISCONNECTED`](EventData::NetdevStreamDisconnected)
    NetdevStreamDisconnected,
    /// [`NETDEV_VHOST_USER_CONNECTED`](EventData::NetdevVhostUserConnected)
    NetdevVhostUserConnected,
    /// [`NETDEV_VHOST_USER_DISCONNECTED`](EventData::NetdevVhostUserDisconnected)
    NetdevVhostUserDisconnected,
    /// [`RDMA_GID_STATUS_CHANGED`](EventData::RdmaGidStatusChanged)
    RdmaGidStatusChanged,
    /// [`VNC_CONNECTED`](EventData::VncConnected)
    VncConnected,
    /// [`VNC_INITIALIZED`](EventData::VncInitialized)
    VncInitialized,
    /// [`VNC_DISCONNECTED`](EventData::VncDisconnected)
    VncDisconnected,
    /// [`SPICE_CONNECTED`](EventData::SpiceConnected)
    SpiceConnected,
    /// [`SPICE_INITIALIZED`](EventData::SpiceInitialized)
    SpiceInitialized,
    /// [`SPICE_DISCONNECTED`](EventData::SpiceDisconnected)
    SpiceDisconnected,
    /// [`SPICE_MIGRATE_COMPLETED`](EventData::SpiceMigrateCompleted)
    SpiceMigrateCompleted,
    /// [`COMMAND_DROPPED`](EventData::CommandDropped)
    CommandDropped,
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
        Self::Resume,
        Self::Stop,
        Self::Suspend,
        Self::Wakeup,
        Self::SuspendDisk,
        Self::Powerdown,
        Self::GuestPvshutdown,
        Self::Reset,
        Self::Shutdown,
        Self::Watchdog,
        Self::GuestPanicked,
        Self::GuestCrashloaded,
        Self::MemoryFailure,
        Self::RtcChange,
        Self::CpuPolarizationChange,
        Self::SclpCpiInfoAvailable,
        Self::BalloonChange,
        Self::HvBalloonStatusReport,
        Self::MemoryDeviceSizeChange,
        Self::AcpiDeviceOst,
        Self::DeviceUnplugGuestError,
        Self::MemUnplugError,
        Self::DeviceDeleted,
        Self::VserportChange,
        Self::VfuClientHangup,
        Self::BlockIoError,
        Self::BlockWriteThreshold,
        Self::BlockImageCorrupted,
        Self::QuorumReportBad,
        Self::QuorumFailure,
        Self::DeviceTrayMoved,
        Self::PrManagerStatusChanged,
        Self::BlockExportDeleted,
        Self::JobStatusChange,
        Self::BlockJobReady,
        Self::BlockJobError,
        Self::BlockJobPending,
        Self::BlockJobCompleted,
        Self::BlockJobCancelled,
        Self::DumpCompleted,
        Self::Migration,
        Self::MigrationPass,
        Self::VfioMigration,
        Self::UnplugPrimary,
        Self::ColoExit,
        Self::NicRxFilterChanged,
        Self::FailoverNegotiated,
        Self::NetdevStreamConnected,
        Self::NetdevStreamDisconnected,
        Self::NetdevVhostUserConnected,
        Self::NetdevVhostUserDisconnected,
        Self::RdmaGidStatusChanged,
        Self::VncConnected,
        Self::VncInitialized,
        Self::VncDisconnected,
        Self::SpiceConnected,
        Self::SpiceInitialized,
        Self::SpiceDisconnected,
        Self::SpiceMigrateCompleted,
        Self::CommandDropped,
    ];
    #[allow(clippy::too_many_lines)]
    fn from_wire(name: &[u8]) -> Option<Self> {
        match name.len() {
            4usize => {
                match name {
                    b"STOP" => Some(Self::Stop),
                    _ => None,
                }
            }
            5usize => {
                match name {
                    b"RESET" => Some(Self::Reset),
                    _ => None,
                }
            }
            6usize => {
                match name {
                    b"RESUME" => Some(Self::Resume),
                    b"WAKEUP" => Some(Self::Wakeup),
                    _ => None,
                }
            }
            7usize => {
                match name {
                    b"SUSPEND" => Some(Self::Suspend),
                    _ => None,
                }
            }
            8usize => {
                match name {
                    b"SHUTDOWN" => Some(Self::Shutdown),
                    b"WATCHDOG" => Some(Self::Watchdog),
                    _ => None,
                }
            }
            9usize => {
                match name {
                    b"POWERDOWN" => Some(Self::Powerdown),
                    b"MIGRATION" => Some(Self::Migration),
                    b"COLO_EXIT" => Some(Self::ColoExit),
                    _ => None,
                }
            }
            10usize => {
                match name {
                    b"RTC_CHANGE" => Some(Self::RtcChange),
                    _ => None,
                }
            }
            12usize => {
                match name {
                    b"SUSPEND_DISK" => Some(Self::SuspendDisk),
                    _ => None,
                }
            }
            13usize => {
                match name {
                    b"VNC_CONNECTED" => Some(Self::VncConnected),
                    _ => None,
                }
            }
            14usize => {
                match name {
                    b"GUEST_PANICKED" => Some(Self::GuestPanicked),
                    b"MEMORY_FAILURE" => Some(Self::MemoryFailure),
                    b"BALLOON_CHANGE" => Some(Self::BalloonChange),
                    b"DEVICE_DELETED" => Some(Self::DeviceDeleted),
                    b"BLOCK_IO_ERROR" => Some(Self::BlockIoError),
                    b"QUORUM_FAILURE" => Some(Self::QuorumFailure),
                    b"DUMP_COMPLETED" => Some(Self::DumpCompleted),
                    b"MIGRATION_PASS" => Some(Self::MigrationPass),
                    b"VFIO_MIGRATION" => Some(Self::VfioMigration),
                    b"UNPLUG_PRIMARY" => Some(Self::UnplugPrimary),
                    _ => None,
                }
            }
            15usize => {
                match name {
                    b"ACPI_DEVICE_OST" => Some(Self::AcpiDeviceOst),
                    b"VSERPORT_CHANGE" => Some(Self::VserportChange),
                    b"BLOCK_JOB_READY" => Some(Self::BlockJobReady),
                    b"BLOCK_JOB_ERROR" => Some(Self::BlockJobError),
                    b"VNC_INITIALIZED" => Some(Self::VncInitialized),
                    b"SPICE_CONNECTED" => Some(Self::SpiceConnected),
                    b"COMMAND_DROPPED" => Some(Self::CommandDropped),
                    _ => None,
                }
            }
            16usize => {
                match name {
                    b"GUEST_PVSHUTDOWN" => Some(Self::GuestPvshutdown),
                    b"MEM_UNPLUG_ERROR" => Some(Self::MemUnplugError),
                    b"VNC_DISCONNECTED" => Some(Self::VncDisconnected),
                    _ => None,
                }
            }
            17usize => {
                match name {
                    b"GUEST_CRASHLOADED" => Some(Self::GuestCrashloaded),
                    b"VFU_CLIENT_HANGUP" => Some(Self::VfuClientHangup),
                    b"QUORUM_REPORT_BAD" => Some(Self::QuorumReportBad),
                    b"DEVICE_TRAY_MOVED" => Some(Self::DeviceTrayMoved),
                    b"JOB_STATUS_CHANGE" => Some(Self::JobStatusChange),
                    b"BLOCK_JOB_PENDING" => Some(Self::BlockJobPending),
                    b"SPICE_INITIALIZED" => Some(Self::SpiceInitialized),
                    _ => None,
                }
            }
            18usize => {
                match name {
                    b"SPICE_DISCONNECTED" => Some(Self::SpiceDisconnected),
                    _ => None,
                }
            }
            19usize => {
                match name {
                    b"BLOCK_JOB_COMPLETED" => Some(Self::BlockJobCompleted),
                    b"BLOCK_JOB_CANCELLED" => Some(Self::BlockJobCancelled),
                    b"FAILOVER_NEGOTIATED" => Some(Self::FailoverNegotiated),
                    _ => None,
                }
            }
            20usize => {
                match name {
                    b"BLOCK_EXPORT_DELETED" => Some(Self::BlockExportDeleted),
                    _ => None,
                }
            }
            21usize => {
                match name {
                    b"BLOCK_WRITE_THRESHOLD" => Some(Self::BlockWriteThreshold),
                    b"BLOCK_IMAGE_CORRUPTED" => Some(Self::BlockImageCorrupted),
                    b"NIC_RX_FILTER_CHANGED" => Some(Self::NicRxFilterChanged),
                    _ => None,
                }
            }
            23usize => {
                match name {
                    b"CPU_POLARIZATION_CHANGE" => Some(Self::CpuPolarizationChange),
                    b"SCLP_CPI_INFO_AVAILABLE" => Some(Self::SclpCpiInfoAvailable),
                    b"NETDEV_STREAM_CONNECTED" => Some(Self::NetdevStreamConnected),
                    b"RDMA_GID_STATUS_CHANGED" => Some(Self::RdmaGidStatusChanged),
                    b"SPICE_MIGRATE_COMPLETED" => Some(Self::SpiceMigrateCompleted),
                    _ => None,
                }
            }
            24usize => {
                match name {
                    b"HV_BALLOON_STATUS_REPORT" => Some(Self::HvBalloonStatusReport),
                    _ => None,
                }
            }
            25usize => {
                match name {
                    b"MEMORY_DEVICE_SIZE_CHANGE" => Some(Self::MemoryDeviceSizeChange),
                    b"DEVICE_UNPLUG_GUEST_ERROR" => Some(Self::DeviceUnplugGuestError),
                    b"PR_MANAGER_STATUS_CHANGED" => Some(Self::PrManagerStatusChanged),
                    _ => None,
                }
            }
            26usize => {
                match name {
                    b"NETDEV_STREAM_DISCONNECTED" => Some(Self::NetdevStreamDisconnected),
                    _ => None,
                }
            }
            27usize => {
                match name {
                    b"NETDEV_VHOST_USER_CONNECTED" => {
                        Some(Self::NetdevVhostUserConnected)
                    }
                    _ => None,
                }
            }
            30usize => {
                match name {
                    b"NETDEV_VHOST_USER_DISCONNECTED" => {
                        Some(Self::NetdevVhostUserDisconnected)
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }
    #[allow(clippy::too_many_lines)]
    const fn metadata(self) -> &'static EventMetadata {
        match self {
            Self::Resume => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "RESUME",
                    summary: "The virtual CPUs start to run.",
                    since: Some(Version::new(0, 12)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("machine"),
                    only: &[],
                    rate_limit: None,
                    keywords: &["start", "cont", "continue", "unpause", "running"],
                    subjects: &[],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1683787337, \"microseconds\": 603918}, \"event\": \"RESUME\"}",
                    ],
                };
                &METADATA
            }
            Self::Stop => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "STOP",
                    summary: "The virtual CPUs stop.",
                    since: Some(Version::new(0, 12)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("machine"),
                    only: &[],
                    rate_limit: None,
                    keywords: &["pause", "paused", "halt", "freeze"],
                    subjects: &[],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1683788324, \"microseconds\": 120077}, \"event\": \"STOP\"}",
                    ],
                };
                &METADATA
            }
            Self::Suspend => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "SUSPEND",
                    summary: "The guest is suspended to RAM (ACPI state S3).",
                    since: Some(Version::new(1, 1)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("machine"),
                    only: &[],
                    rate_limit: None,
                    keywords: &["sleep", "S3", "suspend to RAM"],
                    subjects: &[],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1638224103, \"microseconds\": 480162}, \"event\": \"SUSPEND\"}",
                    ],
                };
                &METADATA
            }
            Self::Wakeup => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "WAKEUP",
                    summary: "A suspended guest was woken up, and runs again.",
                    since: Some(Version::new(1, 1)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("machine"),
                    only: &[],
                    rate_limit: None,
                    keywords: &["wake", "awake", "sleep", "S3"],
                    subjects: &[],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1638250300, \"microseconds\": 9351}, \"event\": \"WAKEUP\"}",
                    ],
                };
                &METADATA
            }
            Self::SuspendDisk => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "SUSPEND_DISK",
                    summary: "The guest saved its state to its disk (ACPI state S4), and asks to be powered off.",
                    since: Some(Version::new(1, 2)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("machine"),
                    only: &[],
                    rate_limit: None,
                    keywords: &["hibernate", "S4", "suspend to disk"],
                    subjects: &[],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1641670075, \"microseconds\": 771640}, \"event\": \"SUSPEND_DISK\"}",
                    ],
                };
                &METADATA
            }
            Self::Powerdown => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "POWERDOWN",
                    summary: "QEMU asks the guest to shut down, as a power button does.",
                    since: Some(Version::new(0, 12)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("machine"),
                    only: &[],
                    rate_limit: None,
                    keywords: &["power button", "ACPI", "shutdown request"],
                    subjects: &[],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1706889600, \"microseconds\": 215508}, \"event\": \"POWERDOWN\"}",
                    ],
                };
                &METADATA
            }
            Self::GuestPvshutdown => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "GUEST_PVSHUTDOWN",
                    summary: "The guest asked to be powered off through a pvpanic device.",
                    since: Some(Version::new(9, 1)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("guest"),
                    only: &["pvpanic"],
                    rate_limit: None,
                    keywords: &["pvpanic", "power off"],
                    subjects: &[],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1737623676, \"microseconds\": 558201}, \"event\": \"GUEST_PVSHUTDOWN\"}",
                    ],
                };
                &METADATA
            }
            Self::Reset => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "RESET",
                    summary: "The machine was reset: its devices are in their initial state, and its firmware starts.",
                    since: Some(Version::new(0, 12)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("machine"),
                    only: &[],
                    rate_limit: None,
                    keywords: &["reboot", "restart"],
                    subjects: &[],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1692446758, \"microseconds\": 334410}, \"event\": \"RESET\", \"data\": {\"guest\": true, \"reason\": \"guest-reset\"}}",
                        "{\"timestamp\": {\"seconds\": 1692447062, \"microseconds\": 100993}, \"event\": \"RESET\", \"data\": {\"guest\": false, \"reason\": \"host-qmp-system-reset\"}}",
                    ],
                };
                &METADATA
            }
            Self::Shutdown => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "SHUTDOWN",
                    summary: "The machine is shut down.",
                    since: Some(Version::new(0, 12)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("machine"),
                    only: &[],
                    rate_limit: None,
                    keywords: &["power off", "turned off", "exit", "quit", "end"],
                    subjects: &[],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1706889687, \"microseconds\": 941103}, \"event\": \"SHUTDOWN\", \"data\": {\"guest\": true, \"reason\": \"guest-shutdown\"}}",
                        "{\"timestamp\": {\"seconds\": 1707449590, \"microseconds\": 412}, \"event\": \"SHUTDOWN\", \"data\": {\"guest\": false, \"reason\": \"host-qmp-quit\"}}",
                        "{\"timestamp\": {\"seconds\": 1710535491, \"microseconds\": 650028}, \"event\": \"SHUTDOWN\", \"data\": {\"guest\": false, \"reason\": \"host-signal\"}}",
                        "{\"timestamp\": {\"seconds\": 1711000204, \"microseconds\": 38115}, \"event\": \"SHUTDOWN\", \"data\": {\"guest\": false, \"reason\": \"host-qmp-system-reset\"}}",
                    ],
                };
                &METADATA
            }
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
            Self::GuestPanicked => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "GUEST_PANICKED",
                    summary: "The guest operating system reported a crash.",
                    since: Some(Version::new(1, 5)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("guest"),
                    only: &[],
                    rate_limit: None,
                    keywords: &[
                        "crash",
                        "kernel panic",
                        "blue screen",
                        "BSOD",
                        "bugcheck",
                        "pvpanic",
                        "confidential guest",
                    ],
                    subjects: &[],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1613561768, \"microseconds\": 240815}, \"event\": \"GUEST_PANICKED\", \"data\": {\"action\": \"pause\", \"info\": {\"arg5\": 0, \"arg4\": 18446735288166520000, \"arg3\": 18446735288166522152, \"arg2\": 18446744072635809797, \"arg1\": 126, \"type\": \"hyper-v\"}}}",
                        "{\"timestamp\": {\"seconds\": 1679943341, \"microseconds\": 90276}, \"event\": \"GUEST_PANICKED\", \"data\": {\"action\": \"poweroff\", \"info\": {\"core\": 1, \"psw-addr\": 1140342, \"reason\": \"disabled-wait\", \"psw-mask\": 562952100904960, \"type\": \"s390\"}}}",
                        "{\"timestamp\": {\"seconds\": 1759216873, \"microseconds\": 488650}, \"event\": \"GUEST_PANICKED\", \"data\": {\"action\": \"pause\", \"info\": {\"error-code\": 17, \"message\": \"no usable boot disk\", \"type\": \"tdx\", \"gpa\": 4275044352}}}",
                        "{\"timestamp\": {\"seconds\": 1776200970, \"microseconds\": 715043}, \"event\": \"GUEST_PANICKED\", \"data\": {\"action\": \"poweroff\", \"info\": {\"code\": 2, \"set\": 0, \"type\": \"sev\"}}}",
                        "{\"timestamp\": {\"seconds\": 1576117486, \"microseconds\": 661982}, \"event\": \"GUEST_PANICKED\", \"data\": {\"action\": \"run\"}}",
                    ],
                };
                &METADATA
            }
            Self::GuestCrashloaded => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "GUEST_CRASHLOADED",
                    summary: "The guest kernel crashed and handles the crash itself, usually by starting a second kernel that writes a crash dump.",
                    since: Some(Version::new(5, 0)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("guest"),
                    only: &["pvpanic"],
                    rate_limit: None,
                    keywords: &["crash", "kdump", "kexec", "pvpanic"],
                    subjects: &[],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1656648177, \"microseconds\": 306549}, \"event\": \"GUEST_CRASHLOADED\", \"data\": {\"action\": \"run\"}}",
                    ],
                };
                &METADATA
            }
            Self::MemoryFailure => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "MEMORY_FAILURE",
                    summary: "The host reported a defect in memory that QEMU uses, or the command mce of the human monitor injected a machine check.",
                    since: Some(Version::new(5, 2)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("memory"),
                    only: &["x86"],
                    rate_limit: None,
                    keywords: &[
                        "machine check",
                        "MCE",
                        "memory error",
                        "hardware poison",
                        "hwpoison",
                        "ECC",
                    ],
                    subjects: &[],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1696512554, \"microseconds\": 552387}, \"event\": \"MEMORY_FAILURE\", \"data\": {\"flags\": {\"recursive\": false, \"action-required\": true}, \"recipient\": \"guest\", \"action\": \"inject\"}}",
                        "{\"timestamp\": {\"seconds\": 1696513202, \"microseconds\": 19933}, \"event\": \"MEMORY_FAILURE\", \"data\": {\"flags\": {\"recursive\": false, \"action-required\": true}, \"recipient\": \"hypervisor\", \"action\": \"fatal\"}}",
                    ],
                };
                &METADATA
            }
            Self::RtcChange => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "RTC_CHANGE",
                    summary: "The guest set its real-time clock.",
                    since: Some(Version::new(0, 13)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("guest"),
                    only: &["not riscv"],
                    rate_limit: Some(RateLimit::new(1000, None)),
                    keywords: &["clock", "time", "date"],
                    subjects: &[&["qom-path"]],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1648342812, \"microseconds\": 186094}, \"event\": \"RTC_CHANGE\", \"data\": {\"offset\": 7200, \"qom-path\": \"/machine/unattached/device[11]\"}}",
                        "{\"timestamp\": {\"seconds\": 1667097045, \"microseconds\": 939710}, \"event\": \"RTC_CHANGE\", \"data\": {\"offset\": -3571, \"qom-path\": \"/machine/unattached/device[11]\"}}",
                    ],
                };
                &METADATA
            }
            Self::CpuPolarizationChange => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "CPU_POLARIZATION_CHANGE",
                    summary: "An s390x guest changed the polarization of its CPUs.",
                    since: Some(Version::new(8, 2)),
                    until: None,
                    deprecated: false,
                    unstable: true,
                    group: Some("guest"),
                    only: &["s390x"],
                    rate_limit: None,
                    keywords: &["topology", "vertical", "horizontal", "entitlement"],
                    subjects: &[],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1716286058, \"microseconds\": 265119}, \"event\": \"CPU_POLARIZATION_CHANGE\", \"data\": {\"polarization\": \"vertical\"}}",
                    ],
                };
                &METADATA
            }
            Self::SclpCpiInfoAvailable => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "SCLP_CPI_INFO_AVAILABLE",
                    summary: "An s390x guest sent its control-program identification: the type and the level of its operating system, the name of the system, and the name of its sysplex.",
                    since: Some(Version::new(10, 2)),
                    until: None,
                    deprecated: false,
                    unstable: true,
                    group: Some("guest"),
                    only: &["s390x"],
                    rate_limit: None,
                    keywords: &["control-program identification", "operating system"],
                    subjects: &[],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1771429989, \"microseconds\": 407226}, \"event\": \"SCLP_CPI_INFO_AVAILABLE\"}",
                    ],
                };
                &METADATA
            }
            Self::BalloonChange => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "BALLOON_CHANGE",
                    summary: "The balloon device of the guest changed its size, which changes the memory that is left to the guest.",
                    since: Some(Version::new(1, 2)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("memory"),
                    only: &[],
                    rate_limit: Some(RateLimit::new(1000, None)),
                    keywords: &["virtio-balloon", "memory size", "inflate", "deflate"],
                    subjects: &[],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1586365951, \"microseconds\": 774206}, \"event\": \"BALLOON_CHANGE\", \"data\": {\"actual\": 3221225472}}",
                    ],
                };
                &METADATA
            }
            Self::HvBalloonStatusReport => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "HV_BALLOON_STATUS_REPORT",
                    summary: "A guest with a driver for the dynamic memory of Hyper-V reported its memory usage to the hv-balloon device.",
                    since: Some(Version::new(8, 2)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("memory"),
                    only: &["hv-balloon"],
                    rate_limit: Some(RateLimit::new(1000, None)),
                    keywords: &["Hyper-V", "dynamic memory", "memory pressure"],
                    subjects: &[],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1724740520, \"microseconds\": 818457}, \"event\": \"HV_BALLOON_STATUS_REPORT\", \"data\": {\"available\": 2910232576, \"committed\": 5368954880}}",
                    ],
                };
                &METADATA
            }
            Self::MemoryDeviceSizeChange => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "MEMORY_DEVICE_SIZE_CHANGE",
                    summary: "The size of a virtio-mem device changed.",
                    since: Some(Version::new(5, 1)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("memory"),
                    only: &["virtio-mem"],
                    rate_limit: Some(RateLimit::new(1000, Some("qom-path"))),
                    keywords: &["virtio-mem", "hotplug", "resize"],
                    subjects: &[&["id"], &["qom-path"]],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1663143775, \"microseconds\": 130448}, \"event\": \"MEMORY_DEVICE_SIZE_CHANGE\", \"data\": {\"size\": 2415919104, \"qom-path\": \"/machine/peripheral/vm0\", \"id\": \"vm0\"}}",
                        "{\"timestamp\": {\"seconds\": 1663143781, \"microseconds\": 402993}, \"event\": \"MEMORY_DEVICE_SIZE_CHANGE\", \"data\": {\"size\": 0, \"qom-path\": \"/machine/peripheral-anon/device[2]\"}}",
                    ],
                };
                &METADATA
            }
            Self::AcpiDeviceOst => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "ACPI_DEVICE_OST",
                    summary: "The guest reported the status of an insertion or a removal of a memory module or a CPU, through the ACPI method _OST.",
                    since: Some(Version::new(2, 1)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("device"),
                    only: &[],
                    rate_limit: None,
                    keywords: &["hotplug", "DIMM", "CPU", "_OST"],
                    subjects: &[&["info", "device"]],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1625603504, \"microseconds\": 287615}, \"event\": \"ACPI_DEVICE_OST\", \"data\": {\"info\": {\"device\": \"ram2\", \"source\": 3, \"status\": 132, \"slot\": \"2\", \"slot-type\": \"DIMM\"}}}",
                        "{\"timestamp\": {\"seconds\": 1674104292, \"microseconds\": 360771}, \"event\": \"ACPI_DEVICE_OST\", \"data\": {\"info\": {\"device\": \"vcpu5\", \"source\": 1, \"status\": 0, \"slot\": \"5\", \"slot-type\": \"CPU\"}}}",
                        "{\"timestamp\": {\"seconds\": 1625603504, \"microseconds\": 291098}, \"event\": \"ACPI_DEVICE_OST\", \"data\": {\"info\": {\"source\": 3, \"status\": 0, \"slot\": \"2\", \"slot-type\": \"DIMM\"}}}",
                    ],
                };
                &METADATA
            }
            Self::DeviceUnplugGuestError => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "DEVICE_UNPLUG_GUEST_ERROR",
                    summary: "A device could not be unplugged.",
                    since: Some(Version::new(6, 2)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("device"),
                    only: &[],
                    rate_limit: None,
                    keywords: &[
                        "hotplug",
                        "hot-unplug",
                        "device_del",
                        "refused",
                        "failed",
                    ],
                    subjects: &[&["device"], &["path"]],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1730900825, \"microseconds\": 691530}, \"event\": \"DEVICE_UNPLUG_GUEST_ERROR\", \"data\": {\"device\": \"core7\", \"path\": \"/machine/peripheral/core7\"}}",
                        "{\"timestamp\": {\"seconds\": 1730901031, \"microseconds\": 224408}, \"event\": \"DEVICE_UNPLUG_GUEST_ERROR\", \"data\": {\"path\": \"/machine/peripheral-anon/device[4]\"}}",
                    ],
                };
                &METADATA
            }
            Self::MemUnplugError => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "MEM_UNPLUG_ERROR",
                    summary: "A memory module could not be unplugged.",
                    since: Some(Version::new(2, 4)),
                    until: Some(Version::new(9, 0)),
                    deprecated: true,
                    unstable: false,
                    group: Some("device"),
                    only: &[],
                    rate_limit: None,
                    keywords: &["hotplug", "hot-unplug", "DIMM", "device_del"],
                    subjects: &[&["device"]],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1603357778, \"microseconds\": 845207}, \"event\": \"MEM_UNPLUG_ERROR\", \"data\": {\"device\": \"ram2\", \"msg\": \"the guest keeps module ram2 in use\"}}",
                        "{\"timestamp\": {\"seconds\": 1603357970, \"microseconds\": 73316}, \"event\": \"MEM_UNPLUG_ERROR\", \"data\": {\"device\": \"\", \"msg\": \"this kind of module can't be removed\"}}",
                    ],
                };
                &METADATA
            }
            Self::DeviceDeleted => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "DEVICE_DELETED",
                    summary: "QEMU deleted a device that was unplugged.",
                    since: Some(Version::new(1, 5)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("device"),
                    only: &[],
                    rate_limit: None,
                    keywords: &[
                        "hotplug",
                        "hot-unplug",
                        "unplug",
                        "device_del",
                        "removed",
                    ],
                    subjects: &[&["device"], &["path"]],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1579039397, \"microseconds\": 512860}, \"event\": \"DEVICE_DELETED\", \"data\": {\"device\": \"hotnic1\", \"path\": \"/machine/peripheral/hotnic1\"}}",
                        "{\"timestamp\": {\"seconds\": 1579039397, \"microseconds\": 512204}, \"event\": \"DEVICE_DELETED\", \"data\": {\"path\": \"/machine/peripheral/hotnic1/virtio-backend\"}}",
                    ],
                };
                &METADATA
            }
            Self::VserportChange => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "VSERPORT_CHANGE",
                    summary: "The guest opened or closed a port of a virtio-serial device.",
                    since: Some(Version::new(2, 1)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("device"),
                    only: &["virtio-serial"],
                    rate_limit: Some(RateLimit::new(1000, Some("id"))),
                    keywords: &[
                        "virtio-serial",
                        "guest agent",
                        "QGA",
                        "channel",
                        "port",
                    ],
                    subjects: &[&["id"]],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1560836679, \"microseconds\": 29174}, \"event\": \"VSERPORT_CHANGE\", \"data\": {\"open\": true, \"id\": \"agent-port\"}}",
                        "{\"timestamp\": {\"seconds\": 1560841802, \"microseconds\": 883415}, \"event\": \"VSERPORT_CHANGE\", \"data\": {\"open\": false, \"id\": \"agent-port\"}}",
                    ],
                };
                &METADATA
            }
            Self::VfuClientHangup => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "VFU_CLIENT_HANGUP",
                    summary: "The client of a vfio-user server object closed its connection.",
                    since: Some(Version::new(7, 1)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("device"),
                    only: &["vfio-user-server"],
                    rate_limit: None,
                    keywords: &["vfio-user", "client", "disconnect"],
                    subjects: &[
                        &["vfu-id"],
                        &["vfu-qom-path"],
                        &["dev-id"],
                        &["dev-qom-path"],
                    ],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1703096771, \"microseconds\": 756032}, \"event\": \"VFU_CLIENT_HANGUP\", \"data\": {\"vfu-qom-path\": \"/objects/export2\", \"vfu-id\": \"export2\", \"dev-qom-path\": \"/machine/peripheral/nvme9\", \"dev-id\": \"nvme9\"}}",
                    ],
                };
                &METADATA
            }
            Self::BlockIoError => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "BLOCK_IO_ERROR",
                    summary: "A request from a guest's disk to its backend failed.",
                    since: Some(Version::new(0, 13)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("block"),
                    only: &[],
                    rate_limit: Some(RateLimit::new(1000, Some("qom-path"))),
                    keywords: &[
                        "disk",
                        "drive",
                        "disk full",
                        "ENOSPC",
                        "no space left",
                        "read error",
                        "write error",
                    ],
                    subjects: &[&["node-name"], &["device"], &["qom-path"]],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1740971879, \"microseconds\": 466012}, \"event\": \"BLOCK_IO_ERROR\", \"data\": {\"device\": \"\", \"nospace\": true, \"node-name\": \"sys-fmt\", \"qom-path\": \"/machine/peripheral/sysdisk/virtio-backend\", \"reason\": \"No space left on device\", \"operation\": \"write\", \"action\": \"stop\"}}",
                        "{\"timestamp\": {\"seconds\": 1741524500, \"microseconds\": 70135}, \"event\": \"BLOCK_IO_ERROR\", \"data\": {\"device\": \"dvd\", \"qom-path\": \"/machine/peripheral/cd1\", \"reason\": \"No medium found\", \"operation\": \"read\", \"action\": \"report\"}}",
                    ],
                };
                &METADATA
            }
            Self::BlockWriteThreshold => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "BLOCK_WRITE_THRESHOLD",
                    summary: "A write to a node went beyond the offset that block-set-write-threshold set.",
                    since: Some(Version::new(2, 3)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("block"),
                    only: &[],
                    rate_limit: None,
                    keywords: &[
                        "disk",
                        "thin provisioning",
                        "extend",
                        "limit",
                        "watermark",
                    ],
                    subjects: &[&["node-name"]],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1631230876, \"microseconds\": 318527}, \"event\": \"BLOCK_WRITE_THRESHOLD\", \"data\": {\"node-name\": \"thin-raw\", \"write-threshold\": 8053063680, \"amount-exceeded\": 458752}}",
                    ],
                };
                &METADATA
            }
            Self::BlockImageCorrupted => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "BLOCK_IMAGE_CORRUPTED",
                    summary: "QEMU found inconsistent metadata in a qcow2 image.",
                    since: Some(Version::new(1, 7)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("block"),
                    only: &[],
                    rate_limit: None,
                    keywords: &["disk", "qcow2", "corruption"],
                    subjects: &[&["node-name"], &["device"]],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1593082208, \"microseconds\": 599261}, \"event\": \"BLOCK_IMAGE_CORRUPTED\", \"data\": {\"device\": \"\", \"msg\": \"a write would hit the refcount table\", \"offset\": 327680, \"node-name\": \"db-fmt\", \"fatal\": true, \"size\": 65536}}",
                        "{\"timestamp\": {\"seconds\": 1676323003, \"microseconds\": 945070}, \"event\": \"BLOCK_IMAGE_CORRUPTED\", \"data\": {\"device\": \"\", \"msg\": \"an entry of the L2 table is not aligned\", \"node-name\": \"archive-fmt\", \"fatal\": false}}",
                        "{\"timestamp\": {\"seconds\": 1676323003, \"microseconds\": 945070}, \"event\": \"BLOCK_IMAGE_CORRUPTED\", \"data\": {\"device\": \"archive\", \"msg\": \"an entry of the L2 table is not aligned\", \"fatal\": false}}",
                    ],
                };
                &METADATA
            }
            Self::QuorumReportBad => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "QUORUM_REPORT_BAD",
                    summary: "A child of a quorum node failed a request, or its data differ from those of the majority.",
                    since: Some(Version::new(2, 0)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("block"),
                    only: &[],
                    rate_limit: Some(RateLimit::new(1000, Some("node-name"))),
                    keywords: &["disk", "replica", "mismatch", "vote"],
                    subjects: &[&["node-name"]],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1619800705, \"microseconds\": 107743}, \"event\": \"QUORUM_REPORT_BAD\", \"data\": {\"node-name\": \"copy-b\", \"sectors-count\": 16, \"sector-num\": 2746368, \"type\": \"read\"}}",
                        "{\"timestamp\": {\"seconds\": 1619917987, \"microseconds\": 664390}, \"event\": \"QUORUM_REPORT_BAD\", \"data\": {\"node-name\": \"copy-c\", \"sectors-count\": 256, \"sector-num\": 8390656, \"type\": \"write\", \"error\": \"Input/output error\"}}",
                        "{\"timestamp\": {\"seconds\": 1619917992, \"microseconds\": 18842}, \"event\": \"QUORUM_REPORT_BAD\", \"data\": {\"node-name\": \"copy-c\", \"sectors-count\": 0, \"sector-num\": 0, \"type\": \"flush\", \"error\": \"No space left on device\"}}",
                    ],
                };
                &METADATA
            }
            Self::QuorumFailure => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "QUORUM_FAILURE",
                    summary: "A read or a write of a quorum node failed, because too few of its children succeeded or agreed.",
                    since: Some(Version::new(2, 0)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("block"),
                    only: &[],
                    rate_limit: Some(RateLimit::new(1000, None)),
                    keywords: &["disk", "replica", "vote"],
                    subjects: &[&["reference"]],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1619918095, \"microseconds\": 720916}, \"event\": \"QUORUM_FAILURE\", \"data\": {\"reference\": \"mirror3\", \"sectors-count\": 64, \"sector-num\": 8390912}}",
                    ],
                };
                &METADATA
            }
            Self::DeviceTrayMoved => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "DEVICE_TRAY_MOVED",
                    summary: "The tray of a drive with removable media was opened or closed, by the guest or by a client.",
                    since: Some(Version::new(1, 1)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("block"),
                    only: &[],
                    rate_limit: None,
                    keywords: &[
                        "CD-ROM",
                        "DVD",
                        "floppy",
                        "eject",
                        "medium",
                        "removable",
                    ],
                    subjects: &[&["id"], &["device"]],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1608839731, \"microseconds\": 236658}, \"event\": \"DEVICE_TRAY_MOVED\", \"data\": {\"device\": \"\", \"tray-open\": true, \"id\": \"dvd-sata2\"}}",
                        "{\"timestamp\": {\"seconds\": 1608839889, \"microseconds\": 501277}, \"event\": \"DEVICE_TRAY_MOVED\", \"data\": {\"device\": \"ide0-cd1\", \"tray-open\": false, \"id\": \"/machine/unattached/device[19]\"}}",
                    ],
                };
                &METADATA
            }
            Self::PrManagerStatusChanged => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "PR_MANAGER_STATUS_CHANGED",
                    summary: "A pr-manager object connected to its helper process, or lost the connection.",
                    since: Some(Version::new(3, 0)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("block"),
                    only: &["linux"],
                    rate_limit: None,
                    keywords: &["persistent reservations", "SCSI", "qemu-pr-helper"],
                    subjects: &[&["id"]],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1569508488, \"microseconds\": 397105}, \"event\": \"PR_MANAGER_STATUS_CHANGED\", \"data\": {\"connected\": false, \"id\": \"reserve0\"}}",
                        "{\"timestamp\": {\"seconds\": 1569508520, \"microseconds\": 148862}, \"event\": \"PR_MANAGER_STATUS_CHANGED\", \"data\": {\"connected\": true, \"id\": \"reserve0\"}}",
                    ],
                };
                &METADATA
            }
            Self::BlockExportDeleted => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "BLOCK_EXPORT_DELETED",
                    summary: "A block export was removed.",
                    since: Some(Version::new(5, 2)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("block"),
                    only: &[],
                    rate_limit: None,
                    keywords: &["NBD", "vhost-user-blk", "FUSE", "vduse"],
                    subjects: &[&["id"]],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1650366126, \"microseconds\": 843391}, \"event\": \"BLOCK_EXPORT_DELETED\", \"data\": {\"id\": \"nbd-backup4\"}}",
                    ],
                };
                &METADATA
            }
            Self::JobStatusChange => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "JOB_STATUS_CHANGE",
                    summary: "A job entered another state.",
                    since: Some(Version::new(3, 0)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("job"),
                    only: &[],
                    rate_limit: None,
                    keywords: &["state", "background", "progress"],
                    subjects: &[&["id"]],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1669854033, \"microseconds\": 176250}, \"event\": \"JOB_STATUS_CHANGE\", \"data\": {\"status\": \"running\", \"id\": \"nightly-bak\"}}",
                        "{\"timestamp\": {\"seconds\": 1669855639, \"microseconds\": 902634}, \"event\": \"JOB_STATUS_CHANGE\", \"data\": {\"status\": \"concluded\", \"id\": \"nightly-bak\"}}",
                        "{\"timestamp\": {\"seconds\": 1669855640, \"microseconds\": 14587}, \"event\": \"JOB_STATUS_CHANGE\", \"data\": {\"status\": \"null\", \"id\": \"nightly-bak\"}}",
                    ],
                };
                &METADATA
            }
            Self::BlockJobReady => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "BLOCK_JOB_READY",
                    summary: "A mirror, or a commit of the active layer, copied all data, and now copies each new write.",
                    since: Some(Version::new(1, 3)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("job"),
                    only: &[],
                    rate_limit: None,
                    keywords: &["mirror", "active commit", "switch over", "pivot"],
                    subjects: &[&["device"]],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1611588460, \"microseconds\": 611708}, \"event\": \"BLOCK_JOB_READY\", \"data\": {\"device\": \"move-sys\", \"len\": 21474836480, \"offset\": 21474836480, \"speed\": 104857600, \"type\": \"mirror\"}}",
                    ],
                };
                &METADATA
            }
            Self::BlockJobError => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "BLOCK_JOB_ERROR",
                    summary: "A read or a write of a block job failed.",
                    since: Some(Version::new(1, 3)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("job"),
                    only: &[],
                    rate_limit: None,
                    keywords: &["mirror", "backup", "stream", "commit", "failure"],
                    subjects: &[&["device"]],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1611588662, \"microseconds\": 349865}, \"event\": \"BLOCK_JOB_ERROR\", \"data\": {\"device\": \"move-sys\", \"operation\": \"write\", \"action\": \"stop\"}}",
                        "{\"timestamp\": {\"seconds\": 1660097067, \"microseconds\": 785519}, \"event\": \"BLOCK_JOB_ERROR\", \"data\": {\"device\": \"nightly-bak\", \"operation\": \"read\", \"action\": \"ignore\"}}",
                    ],
                };
                &METADATA
            }
            Self::BlockJobPending => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "BLOCK_JOB_PENDING",
                    summary: "A block job did its work, and waits for a client before its last step, in which it changes the block graph.",
                    since: Some(Version::new(2, 12)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("job"),
                    only: &[],
                    rate_limit: None,
                    keywords: &["finalize", "transaction"],
                    subjects: &[&["id"]],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1689136794, \"microseconds\": 20338}, \"event\": \"BLOCK_JOB_PENDING\", \"data\": {\"type\": \"commit\", \"id\": \"fold-overlay\"}}",
                    ],
                };
                &METADATA
            }
            Self::BlockJobCompleted => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "BLOCK_JOB_COMPLETED",
                    summary: "A block job ended.",
                    since: Some(Version::new(1, 1)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("job"),
                    only: &[],
                    rate_limit: None,
                    keywords: &[
                        "mirror",
                        "backup",
                        "stream",
                        "commit",
                        "done",
                        "finished",
                    ],
                    subjects: &[&["device"]],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1611589458, \"microseconds\": 293340}, \"event\": \"BLOCK_JOB_COMPLETED\", \"data\": {\"device\": \"move-sys\", \"len\": 21499019264, \"offset\": 21499019264, \"speed\": 0, \"type\": \"mirror\"}}",
                        "{\"timestamp\": {\"seconds\": 1660097976, \"microseconds\": 450781}, \"event\": \"BLOCK_JOB_COMPLETED\", \"data\": {\"device\": \"nightly-bak\", \"len\": 53687091200, \"offset\": 7214202880, \"speed\": 31457280, \"type\": \"backup\", \"error\": \"Connection reset by peer\"}}",
                    ],
                };
                &METADATA
            }
            Self::BlockJobCancelled => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "BLOCK_JOB_CANCELLED",
                    summary: "A block job ended because a client cancelled it.",
                    since: Some(Version::new(1, 1)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("job"),
                    only: &[],
                    rate_limit: None,
                    keywords: &["mirror", "backup", "stream", "commit", "abort"],
                    subjects: &[&["device"]],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1680602212, \"microseconds\": 137493}, \"event\": \"BLOCK_JOB_CANCELLED\", \"data\": {\"device\": \"flatten-data\", \"len\": 34359738368, \"offset\": 11811160064, \"speed\": 209715200, \"type\": \"stream\"}}",
                    ],
                };
                &METADATA
            }
            Self::DumpCompleted => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "DUMP_COMPLETED",
                    summary: "A dump of the guest's memory ended, successfully or not.",
                    since: Some(Version::new(2, 6)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("job"),
                    only: &[],
                    rate_limit: None,
                    keywords: &[
                        "dump-guest-memory",
                        "core dump",
                        "crash dump",
                        "vmcore",
                    ],
                    subjects: &[],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1652704083, \"microseconds\": 955176}, \"event\": \"DUMP_COMPLETED\", \"data\": {\"result\": {\"total\": 4303421440, \"status\": \"completed\", \"completed\": 4303421440}}}",
                        "{\"timestamp\": {\"seconds\": 1652706461, \"microseconds\": 338019}, \"event\": \"DUMP_COMPLETED\", \"data\": {\"result\": {\"total\": 4303421440, \"status\": \"failed\", \"completed\": 1593835520}, \"error\": \"dump: failed to save memory: No space left on device\"}}",
                    ],
                };
                &METADATA
            }
            Self::Migration => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "MIGRATION",
                    summary: "A migration entered another state.",
                    since: Some(Version::new(2, 4)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("migration"),
                    only: &[],
                    rate_limit: None,
                    keywords: &["live migration", "status", "state", "finished"],
                    subjects: &[],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1695316766, \"microseconds\": 884057}, \"event\": \"MIGRATION\", \"data\": {\"status\": \"active\"}}",
                        "{\"timestamp\": {\"seconds\": 1695316802, \"microseconds\": 573690}, \"event\": \"MIGRATION\", \"data\": {\"status\": \"completed\"}}",
                        "{\"timestamp\": {\"seconds\": 1718181697, \"microseconds\": 206914}, \"event\": \"MIGRATION\", \"data\": {\"status\": \"failed\"}}",
                    ],
                };
                &METADATA
            }
            Self::MigrationPass => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "MIGRATION_PASS",
                    summary: "The source of a migration starts another pass over the guest's memory, to send the pages that changed since the previous pass.",
                    since: Some(Version::new(2, 6)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("migration"),
                    only: &[],
                    rate_limit: None,
                    keywords: &["live migration", "iteration", "dirty pages", "round"],
                    subjects: &[],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1695316766, \"microseconds\": 890335}, \"event\": \"MIGRATION_PASS\", \"data\": {\"pass\": 1}}",
                        "{\"timestamp\": {\"seconds\": 1695316798, \"microseconds\": 611249}, \"event\": \"MIGRATION_PASS\", \"data\": {\"pass\": 3}}",
                    ],
                };
                &METADATA
            }
            Self::VfioMigration => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "VFIO_MIGRATION",
                    summary: "A device that VFIO assigns to the guest entered another migration state.",
                    since: Some(Version::new(9, 1)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("migration"),
                    only: &["vfio"],
                    rate_limit: None,
                    keywords: &["live migration", "passthrough", "device state"],
                    subjects: &[&["device-id"], &["qom-path"]],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1750156425, \"microseconds\": 92846}, \"event\": \"VFIO_MIGRATION\", \"data\": {\"device-state\": \"pre-copy\", \"device-id\": \"accel0\", \"qom-path\": \"/machine/peripheral/accel0\"}}",
                        "{\"timestamp\": {\"seconds\": 1750156432, \"microseconds\": 470128}, \"event\": \"VFIO_MIGRATION\", \"data\": {\"device-state\": \"stop-copy\", \"device-id\": \"accel0\", \"qom-path\": \"/machine/peripheral/accel0\"}}",
                    ],
                };
                &METADATA
            }
            Self::UnplugPrimary => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "UNPLUG_PRIMARY",
                    summary: "The source of a migration asked the guest to release the primary network card of a failover pair, which is usually a physical card.",
                    since: Some(Version::new(4, 2)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("migration"),
                    only: &["virtio-net"],
                    rate_limit: None,
                    keywords: &[
                        "live migration",
                        "failover",
                        "passthrough",
                        "net_failover",
                    ],
                    subjects: &[&["device-id"]],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1634111422, \"microseconds\": 715460}, \"event\": \"UNPLUG_PRIMARY\", \"data\": {\"device-id\": \"vf-lan\"}}",
                    ],
                };
                &METADATA
            }
            Self::ColoExit => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "COLO_EXIT",
                    summary: "This QEMU left COLO, in which a secondary machine runs in lockstep with a primary one, to replace it after a failure.",
                    since: Some(Version::new(3, 1)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("migration"),
                    only: &[],
                    rate_limit: None,
                    keywords: &["fault tolerance", "checkpoint", "replication"],
                    subjects: &[],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1596201914, \"microseconds\": 64279}, \"event\": \"COLO_EXIT\", \"data\": {\"mode\": \"primary\", \"reason\": \"error\"}}",
                        "{\"timestamp\": {\"seconds\": 1596202310, \"microseconds\": 982603}, \"event\": \"COLO_EXIT\", \"data\": {\"mode\": \"secondary\", \"reason\": \"request\"}}",
                    ],
                };
                &METADATA
            }
            Self::NicRxFilterChanged => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "NIC_RX_FILTER_CHANGED",
                    summary: "The guest changed which packets its virtio network card receives: its MAC addresses, its VLANs, or a mode such as promiscuous.",
                    since: Some(Version::new(1, 6)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("network"),
                    only: &["virtio-net"],
                    rate_limit: None,
                    keywords: &[
                        "MAC address",
                        "VLAN",
                        "multicast",
                        "macvtap",
                        "promiscuous",
                    ],
                    subjects: &[&["name"], &["path"]],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1565028869, \"microseconds\": 658031}, \"event\": \"NIC_RX_FILTER_CHANGED\", \"data\": {\"name\": \"lan0\", \"path\": \"/machine/peripheral/lan0/virtio-backend\"}}",
                        "{\"timestamp\": {\"seconds\": 1565029244, \"microseconds\": 190726}, \"event\": \"NIC_RX_FILTER_CHANGED\", \"data\": {\"path\": \"/machine/peripheral-anon/device[5]/virtio-backend\"}}",
                    ],
                };
                &METADATA
            }
            Self::FailoverNegotiated => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "FAILOVER_NEGOTIATED",
                    summary: "The guest's driver for a virtio network card accepted the role of the standby card of a failover pair.",
                    since: Some(Version::new(4, 2)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("network"),
                    only: &["virtio-net"],
                    rate_limit: None,
                    keywords: &["standby", "net_failover", "virtio feature"],
                    subjects: &[&["device-id"]],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1634110928, \"microseconds\": 347711}, \"event\": \"FAILOVER_NEGOTIATED\", \"data\": {\"device-id\": \"backup-lan\"}}",
                    ],
                };
                &METADATA
            }
            Self::NetdevStreamConnected => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "NETDEV_STREAM_CONNECTED",
                    summary: "A network backend of type stream is connected to its peer, as the client or as the server.",
                    since: Some(Version::new(7, 2)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("network"),
                    only: &[],
                    rate_limit: None,
                    keywords: &["socket", "passt", "backend"],
                    subjects: &[&["netdev-id"]],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1687426687, \"microseconds\": 529430}, \"event\": \"NETDEV_STREAM_CONNECTED\", \"data\": {\"netdev-id\": \"uplink\", \"addr\": {\"port\": \"40112\", \"ipv4\": true, \"host\": \"192.0.2.51\", \"type\": \"inet\"}}}",
                        "{\"timestamp\": {\"seconds\": 1687426815, \"microseconds\": 6121}, \"event\": \"NETDEV_STREAM_CONNECTED\", \"data\": {\"netdev-id\": \"switch2\", \"addr\": {\"path\": \"/run/net/switch2.sock\", \"type\": \"unix\"}}}",
                        "{\"timestamp\": {\"seconds\": 1706591843, \"microseconds\": 816692}, \"event\": \"NETDEV_STREAM_CONNECTED\", \"data\": {\"netdev-id\": \"switch3\", \"addr\": {\"abstract\": true, \"path\": \"net/switch3\", \"type\": \"unix\", \"tight\": false}}}",
                        "{\"timestamp\": {\"seconds\": 1706592588, \"microseconds\": 270354}, \"event\": \"NETDEV_STREAM_CONNECTED\", \"data\": {\"netdev-id\": \"crossvm\", \"addr\": {\"port\": \"5123\", \"cid\": \"14\", \"type\": \"vsock\"}}}",
                        "{\"timestamp\": {\"seconds\": 1759334914, \"microseconds\": 441087}, \"event\": \"NETDEV_STREAM_CONNECTED\", \"data\": {\"netdev-id\": \"uplink6\", \"addr\": {\"port\": \"6100\", \"ipv6\": true, \"host\": \"2001:db8::7:2a\", \"type\": \"inet\"}}}",
                    ],
                };
                &METADATA
            }
            Self::NetdevStreamDisconnected => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "NETDEV_STREAM_DISCONNECTED",
                    summary: "A network backend of type stream lost the connection to its peer.",
                    since: Some(Version::new(7, 2)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("network"),
                    only: &[],
                    rate_limit: None,
                    keywords: &["socket", "passt", "backend"],
                    subjects: &[&["netdev-id"]],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1687434706, \"microseconds\": 687204}, \"event\": \"NETDEV_STREAM_DISCONNECTED\", \"data\": {\"netdev-id\": \"uplink\"}}",
                    ],
                };
                &METADATA
            }
            Self::NetdevVhostUserConnected => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "NETDEV_VHOST_USER_CONNECTED",
                    summary: "The process that serves a vhost-user network backend, such as a virtual switch, is connected.",
                    since: Some(Version::new(10, 0)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("network"),
                    only: &["vhost-user"],
                    rate_limit: None,
                    keywords: &["DPDK", "Open vSwitch", "OVS", "backend"],
                    subjects: &[&["netdev-id"], &["chardev-id"]],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1746734818, \"microseconds\": 125967}, \"event\": \"NETDEV_VHOST_USER_CONNECTED\", \"data\": {\"netdev-id\": \"vswitch-p3\", \"chardev-id\": \"vswitch-sock3\"}}",
                    ],
                };
                &METADATA
            }
            Self::NetdevVhostUserDisconnected => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "NETDEV_VHOST_USER_DISCONNECTED",
                    summary: "The process that serves a vhost-user network backend closed the connection or ended.",
                    since: Some(Version::new(10, 0)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("network"),
                    only: &["vhost-user"],
                    rate_limit: None,
                    keywords: &["DPDK", "Open vSwitch", "OVS", "backend"],
                    subjects: &[&["netdev-id"]],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1746748799, \"microseconds\": 874113}, \"event\": \"NETDEV_VHOST_USER_DISCONNECTED\", \"data\": {\"netdev-id\": \"vswitch-p3\"}}",
                    ],
                };
                &METADATA
            }
            Self::RdmaGidStatusChanged => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "RDMA_GID_STATUS_CHANGED",
                    summary: "A guest with a pvrdma device added an entry to its GID table, or removed one.",
                    since: Some(Version::new(4, 0)),
                    until: Some(Version::new(9, 0)),
                    deprecated: false,
                    unstable: false,
                    group: Some("network"),
                    only: &["pvrdma"],
                    rate_limit: None,
                    keywords: &["InfiniBand", "RoCE", "pvrdma", "GID"],
                    subjects: &[&["netdev"]],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1583937937, \"microseconds\": 563048}, \"event\": \"RDMA_GID_STATUS_CHANGED\", \"data\": {\"netdev\": \"ibnet1\", \"interface-id\": 1174484022829587202, \"gid-status\": true, \"subnet-prefix\": 3087860000}}",
                        "{\"timestamp\": {\"seconds\": 1583942341, \"microseconds\": 708224}, \"event\": \"RDMA_GID_STATUS_CHANGED\", \"data\": {\"netdev\": \"ibnet1\", \"interface-id\": 1174484022829587202, \"gid-status\": false, \"subnet-prefix\": 3087860000}}",
                    ],
                };
                &METADATA
            }
            Self::VncConnected => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "VNC_CONNECTED",
                    summary: "A client connected to the VNC server.",
                    since: Some(Version::new(0, 13)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("display"),
                    only: &["vnc"],
                    rate_limit: None,
                    keywords: &["viewer", "remote desktop", "console"],
                    subjects: &[&["client", "host"]],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1644829053, \"microseconds\": 301870}, \"event\": \"VNC_CONNECTED\", \"data\": {\"server\": {\"auth\": \"vencrypt+x509+sasl\", \"family\": \"ipv4\", \"service\": \"5904\", \"host\": \"198.51.100.8\", \"websocket\": false}, \"client\": {\"family\": \"ipv4\", \"service\": \"41856\", \"host\": \"198.51.100.77\", \"websocket\": false}}}",
                        "{\"timestamp\": {\"seconds\": 1644831017, \"microseconds\": 845533}, \"event\": \"VNC_CONNECTED\", \"data\": {\"server\": {\"auth\": \"vnc\", \"family\": \"ipv6\", \"service\": \"5902\", \"host\": \"::\", \"websocket\": false}, \"client\": {\"family\": \"ipv6\", \"service\": \"50230\", \"host\": \"2001:db8::c0de\", \"websocket\": true}}}",
                    ],
                };
                &METADATA
            }
            Self::VncInitialized => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "VNC_INITIALIZED",
                    summary: "The session of a VNC client starts.",
                    since: Some(Version::new(0, 13)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("display"),
                    only: &["vnc"],
                    rate_limit: None,
                    keywords: &["viewer", "remote desktop", "login", "authentication"],
                    subjects: &[&["client", "host"]],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1644829054, \"microseconds\": 96405}, \"event\": \"VNC_INITIALIZED\", \"data\": {\"server\": {\"auth\": \"vencrypt+x509+sasl\", \"family\": \"ipv4\", \"service\": \"5904\", \"host\": \"198.51.100.8\", \"websocket\": false}, \"client\": {\"family\": \"ipv4\", \"service\": \"41856\", \"x509_dname\": \"CN=desk-77,O=Example Works\", \"host\": \"198.51.100.77\", \"websocket\": false, \"sasl_username\": \"marisol\"}}}",
                        "{\"timestamp\": {\"seconds\": 1646247830, \"microseconds\": 739216}, \"event\": \"VNC_INITIALIZED\", \"data\": {\"server\": {\"auth\": \"none\", \"family\": \"unix\", \"service\": \"/run/vms/kiosk/vnc.sock\", \"host\": \"\", \"websocket\": false}, \"client\": {\"family\": \"unix\", \"service\": \"\", \"host\": \"\", \"websocket\": false}}}",
                    ],
                };
                &METADATA
            }
            Self::VncDisconnected => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "VNC_DISCONNECTED",
                    summary: "The connection of a VNC client ended: the client closed it, failed to authenticate, or was disconnected.",
                    since: Some(Version::new(0, 13)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("display"),
                    only: &["vnc"],
                    rate_limit: None,
                    keywords: &["viewer", "remote desktop", "logout"],
                    subjects: &[&["client", "host"]],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1644834129, \"microseconds\": 560418}, \"event\": \"VNC_DISCONNECTED\", \"data\": {\"server\": {\"auth\": \"vencrypt+x509+sasl\", \"family\": \"ipv4\", \"service\": \"5904\", \"host\": \"198.51.100.8\", \"websocket\": false}, \"client\": {\"family\": \"ipv4\", \"service\": \"41856\", \"x509_dname\": \"CN=desk-77,O=Example Works\", \"host\": \"198.51.100.77\", \"websocket\": false, \"sasl_username\": \"marisol\"}}}",
                        "{\"timestamp\": {\"seconds\": 1644834340, \"microseconds\": 127993}, \"event\": \"VNC_DISCONNECTED\", \"data\": {\"server\": {\"auth\": \"vnc\", \"family\": \"ipv4\", \"service\": \"5904\", \"host\": \"198.51.100.8\", \"websocket\": false}, \"client\": {\"family\": \"ipv4\", \"service\": \"60004\", \"host\": \"203.0.113.19\", \"websocket\": false}}}",
                    ],
                };
                &METADATA
            }
            Self::SpiceConnected => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "SPICE_CONNECTED",
                    summary: "A SPICE client opened a channel.",
                    since: Some(Version::new(0, 14)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("display"),
                    only: &["spice"],
                    rate_limit: None,
                    keywords: &["viewer", "remote desktop", "channel"],
                    subjects: &[&["client", "host"]],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1605616918, \"microseconds\": 210039}, \"event\": \"SPICE_CONNECTED\", \"data\": {\"server\": {\"port\": \"5930\", \"family\": \"ipv4\", \"host\": \"203.0.113.4\"}, \"client\": {\"port\": \"38412\", \"family\": \"ipv4\", \"host\": \"203.0.113.90\"}}}",
                    ],
                };
                &METADATA
            }
            Self::SpiceInitialized => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "SPICE_INITIALIZED",
                    summary: "A channel of a SPICE client completed encryption and authentication, and can be used.",
                    since: Some(Version::new(0, 14)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("display"),
                    only: &["spice"],
                    rate_limit: None,
                    keywords: &["viewer", "remote desktop", "login", "authentication"],
                    subjects: &[&["client", "host"]],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1605616918, \"microseconds\": 452816}, \"event\": \"SPICE_INITIALIZED\", \"data\": {\"server\": {\"auth\": \"spice\", \"port\": \"5930\", \"family\": \"ipv4\", \"host\": \"203.0.113.4\"}, \"client\": {\"port\": \"38412\", \"family\": \"ipv4\", \"channel-type\": 1, \"connection-id\": -731530217, \"host\": \"203.0.113.90\", \"channel-id\": 0, \"tls\": true}}}",
                        "{\"timestamp\": {\"seconds\": 1605616918, \"microseconds\": 660237}, \"event\": \"SPICE_INITIALIZED\", \"data\": {\"server\": {\"auth\": \"spice\", \"port\": \"5930\", \"family\": \"ipv4\", \"host\": \"203.0.113.4\"}, \"client\": {\"port\": \"38416\", \"family\": \"ipv4\", \"channel-type\": 2, \"connection-id\": -731530217, \"host\": \"203.0.113.90\", \"channel-id\": 1, \"tls\": true}}}",
                        "{\"timestamp\": {\"seconds\": 1727300232, \"microseconds\": 83155}, \"event\": \"SPICE_INITIALIZED\", \"data\": {\"server\": {\"auth\": \"none\", \"port\": \"/run/vms/kiosk/spice.sock\", \"family\": \"unix\", \"host\": \"localhost\"}, \"client\": {\"port\": \"\", \"family\": \"unix\", \"channel-type\": 3, \"connection-id\": 1518293007, \"host\": \"localhost\", \"channel-id\": 0, \"tls\": false}}}",
                    ],
                };
                &METADATA
            }
            Self::SpiceDisconnected => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "SPICE_DISCONNECTED",
                    summary: "A channel of a SPICE client was closed.",
                    since: Some(Version::new(0, 14)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("display"),
                    only: &["spice"],
                    rate_limit: None,
                    keywords: &["viewer", "remote desktop", "logout"],
                    subjects: &[&["client", "host"]],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1605619590, \"microseconds\": 914402}, \"event\": \"SPICE_DISCONNECTED\", \"data\": {\"server\": {\"port\": \"5930\", \"family\": \"ipv4\", \"host\": \"203.0.113.4\"}, \"client\": {\"port\": \"38412\", \"family\": \"ipv4\", \"host\": \"203.0.113.90\"}}}",
                        "{\"timestamp\": {\"seconds\": 1654495606, \"microseconds\": 378821}, \"event\": \"SPICE_DISCONNECTED\", \"data\": {\"server\": {\"port\": \"5931\", \"family\": \"ipv6\", \"host\": \"2001:db8::4\"}, \"client\": {\"port\": \"44790\", \"family\": \"ipv6\", \"host\": \"2001:db8::91\"}}}",
                    ],
                };
                &METADATA
            }
            Self::SpiceMigrateCompleted => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "SPICE_MIGRATE_COMPLETED",
                    summary: "The SPICE server of the source finished its part of a migration, successfully or not.",
                    since: Some(Version::new(1, 3)),
                    until: None,
                    deprecated: false,
                    unstable: false,
                    group: Some("display"),
                    only: &["spice"],
                    rate_limit: None,
                    keywords: &["viewer", "live migration", "seamless"],
                    subjects: &[],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1695316803, \"microseconds\": 188549}, \"event\": \"SPICE_MIGRATE_COMPLETED\"}",
                    ],
                };
                &METADATA
            }
            Self::CommandDropped => {
                static METADATA: EventMetadata = EventMetadata {
                    name: "COMMAND_DROPPED",
                    summary: "QEMU dropped a command without executing it, because too many commands were queued on this connection.",
                    since: Some(Version::new(2, 12)),
                    until: Some(Version::new(3, 1)),
                    deprecated: false,
                    unstable: false,
                    group: Some("monitor"),
                    only: &[],
                    rate_limit: None,
                    keywords: &["out-of-band", "oob", "queue"],
                    subjects: &[],
                    examples: &[
                        "{\"timestamp\": {\"seconds\": 1551323007, \"microseconds\": 846119}, \"event\": \"COMMAND_DROPPED\", \"data\": {\"reason\": \"queue-full\", \"id\": \"job-4711\"}}",
                        "{\"timestamp\": {\"seconds\": 1551323007, \"microseconds\": 846340}, \"event\": \"COMMAND_DROPPED\", \"data\": {\"reason\": \"queue-full\", \"id\": 9}}",
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
    /// Takes [`RESUME`](EventData::Resume).
    fn resume(&mut self, event: &Event) {
        self.other(event);
    }
    /// Takes [`STOP`](EventData::Stop).
    fn stop(&mut self, event: &Event) {
        self.other(event);
    }
    /// Takes [`SUSPEND`](EventData::Suspend).
    fn suspend(&mut self, event: &Event) {
        self.other(event);
    }
    /// Takes [`WAKEUP`](EventData::Wakeup).
    fn wakeup(&mut self, event: &Event) {
        self.other(event);
    }
    /// Takes [`SUSPEND_DISK`](EventData::SuspendDisk).
    fn suspend_disk(&mut self, event: &Event) {
        self.other(event);
    }
    /// Takes [`POWERDOWN`](EventData::Powerdown).
    fn powerdown(&mut self, event: &Event) {
        self.other(event);
    }
    /// Takes [`GUEST_PVSHUTDOWN`](EventData::GuestPvshutdown).
    fn guest_pvshutdown(&mut self, event: &Event) {
        self.other(event);
    }
    /// Takes [`RESET`](EventData::Reset).
    fn reset(&mut self, event: &Event, data: &Reset) {
        self.other(event);
    }
    /// Takes [`SHUTDOWN`](EventData::Shutdown).
    fn shutdown(&mut self, event: &Event, data: &Shutdown) {
        self.other(event);
    }
    /// Takes [`WATCHDOG`](EventData::Watchdog).
    fn watchdog(&mut self, event: &Event, data: &Watchdog) {
        self.other(event);
    }
    /// Takes [`GUEST_PANICKED`](EventData::GuestPanicked).
    fn guest_panicked(&mut self, event: &Event, data: &GuestPanicked) {
        self.other(event);
    }
    /// Takes [`GUEST_CRASHLOADED`](EventData::GuestCrashloaded).
    fn guest_crashloaded(&mut self, event: &Event, data: &GuestCrashloaded) {
        self.other(event);
    }
    /// Takes [`MEMORY_FAILURE`](EventData::MemoryFailure).
    fn memory_failure(&mut self, event: &Event, data: &MemoryFailure) {
        self.other(event);
    }
    /// Takes [`RTC_CHANGE`](EventData::RtcChange).
    fn rtc_change(&mut self, event: &Event, data: &RtcChange) {
        self.other(event);
    }
    /// Takes [`CPU_POLARIZATION_CHANGE`](EventData::CpuPolarizationChange).
    fn cpu_polarization_change(&mut self, event: &Event, data: &CpuPolarizationChange) {
        self.other(event);
    }
    /// Takes [`SCLP_CPI_INFO_AVAILABLE`](EventData::SclpCpiInfoAvailable).
    fn sclp_cpi_info_available(&mut self, event: &Event) {
        self.other(event);
    }
    /// Takes [`BALLOON_CHANGE`](EventData::BalloonChange).
    fn balloon_change(&mut self, event: &Event, data: &BalloonChange) {
        self.other(event);
    }
    /// Takes [`HV_BALLOON_STATUS_REPORT`](EventData::HvBalloonStatusReport).
    fn hv_balloon_status_report(&mut self, event: &Event, data: &HvBalloonStatusReport) {
        self.other(event);
    }
    /// Takes [`MEMORY_DEVICE_SIZE_CHANGE`](EventData::MemoryDeviceSizeChange).
    fn memory_device_size_change(
        &mut self,
        event: &Event,
        data: &MemoryDeviceSizeChange,
    ) {
        self.other(event);
    }
    /// Takes [`ACPI_DEVICE_OST`](EventData::AcpiDeviceOst).
    fn acpi_device_ost(&mut self, event: &Event, data: &AcpiDeviceOst) {
        self.other(event);
    }
    /// Takes [`DEVICE_UNPLUG_GUEST_ERROR`](EventData::DeviceUnplugGuestError).
    fn device_unplug_guest_error(
        &mut self,
        event: &Event,
        data: &DeviceUnplugGuestError,
    ) {
        self.other(event);
    }
    /// Takes [`MEM_UNPLUG_ERROR`](EventData::MemUnplugError).
    fn mem_unplug_error(&mut self, event: &Event, data: &MemUnplugError) {
        self.other(event);
    }
    /// Takes [`DEVICE_DELETED`](EventData::DeviceDeleted).
    fn device_deleted(&mut self, event: &Event, data: &DeviceDeleted) {
        self.other(event);
    }
    /// Takes [`VSERPORT_CHANGE`](EventData::VserportChange).
    fn vserport_change(&mut self, event: &Event, data: &VserportChange) {
        self.other(event);
    }
    /// Takes [`VFU_CLIENT_HANGUP`](EventData::VfuClientHangup).
    fn vfu_client_hangup(&mut self, event: &Event, data: &VfuClientHangup) {
        self.other(event);
    }
    /// Takes [`BLOCK_IO_ERROR`](EventData::BlockIoError).
    fn block_io_error(&mut self, event: &Event, data: &BlockIoError) {
        self.other(event);
    }
    /// Takes [`BLOCK_WRITE_THRESHOLD`](EventData::BlockWriteThreshold).
    fn block_write_threshold(&mut self, event: &Event, data: &BlockWriteThreshold) {
        self.other(event);
    }
    /// Takes [`BLOCK_IMAGE_CORRUPTED`](EventData::BlockImageCorrupted).
    fn block_image_corrupted(&mut self, event: &Event, data: &BlockImageCorrupted) {
        self.other(event);
    }
    /// Takes [`QUORUM_REPORT_BAD`](EventData::QuorumReportBad).
    fn quorum_report_bad(&mut self, event: &Event, data: &QuorumReportBad) {
        self.other(event);
    }
    /// Takes [`QUORUM_FAILURE`](EventData::QuorumFailure).
    fn quorum_failure(&mut self, event: &Event, data: &QuorumFailure) {
        self.other(event);
    }
    /// Takes [`DEVICE_TRAY_MOVED`](EventData::DeviceTrayMoved).
    fn device_tray_moved(&mut self, event: &Event, data: &DeviceTrayMoved) {
        self.other(event);
    }
    /// Takes [`PR_MANAGER_STATUS_CHANGED`](EventData::PrManagerStatusChanged).
    fn pr_manager_status_changed(
        &mut self,
        event: &Event,
        data: &PrManagerStatusChanged,
    ) {
        self.other(event);
    }
    /// Takes [`BLOCK_EXPORT_DELETED`](EventData::BlockExportDeleted).
    fn block_export_deleted(&mut self, event: &Event, data: &BlockExportDeleted) {
        self.other(event);
    }
    /// Takes [`JOB_STATUS_CHANGE`](EventData::JobStatusChange).
    fn job_status_change(&mut self, event: &Event, data: &JobStatusChange) {
        self.other(event);
    }
    /// Takes [`BLOCK_JOB_READY`](EventData::BlockJobReady).
    fn block_job_ready(&mut self, event: &Event, data: &BlockJobReady) {
        self.other(event);
    }
    /// Takes [`BLOCK_JOB_ERROR`](EventData::BlockJobError).
    fn block_job_error(&mut self, event: &Event, data: &BlockJobError) {
        self.other(event);
    }
    /// Takes [`BLOCK_JOB_PENDING`](EventData::BlockJobPending).
    fn block_job_pending(&mut self, event: &Event, data: &BlockJobPending) {
        self.other(event);
    }
    /// Takes [`BLOCK_JOB_COMPLETED`](EventData::BlockJobCompleted).
    fn block_job_completed(&mut self, event: &Event, data: &BlockJobCompleted) {
        self.other(event);
    }
    /// Takes [`BLOCK_JOB_CANCELLED`](EventData::BlockJobCancelled).
    fn block_job_cancelled(&mut self, event: &Event, data: &BlockJobCancelled) {
        self.other(event);
    }
    /// Takes [`DUMP_COMPLETED`](EventData::DumpCompleted).
    fn dump_completed(&mut self, event: &Event, data: &DumpCompleted) {
        self.other(event);
    }
    /// Takes [`MIGRATION`](EventData::Migration).
    fn migration(&mut self, event: &Event, data: &Migration) {
        self.other(event);
    }
    /// Takes [`MIGRATION_PASS`](EventData::MigrationPass).
    fn migration_pass(&mut self, event: &Event, data: &MigrationPass) {
        self.other(event);
    }
    /// Takes [`VFIO_MIGRATION`](EventData::VfioMigration).
    fn vfio_migration(&mut self, event: &Event, data: &VfioMigration) {
        self.other(event);
    }
    /// Takes [`UNPLUG_PRIMARY`](EventData::UnplugPrimary).
    fn unplug_primary(&mut self, event: &Event, data: &UnplugPrimary) {
        self.other(event);
    }
    /// Takes [`COLO_EXIT`](EventData::ColoExit).
    fn colo_exit(&mut self, event: &Event, data: &ColoExit) {
        self.other(event);
    }
    /// Takes [`NIC_RX_FILTER_CHANGED`](EventData::NicRxFilterChanged).
    fn nic_rx_filter_changed(&mut self, event: &Event, data: &NicRxFilterChanged) {
        self.other(event);
    }
    /// Takes [`FAILOVER_NEGOTIATED`](EventData::FailoverNegotiated).
    fn failover_negotiated(&mut self, event: &Event, data: &FailoverNegotiated) {
        self.other(event);
    }
    /// Takes [`NETDEV_STREAM_CONNECTED`](EventData::NetdevStreamConnected).
    fn netdev_stream_connected(&mut self, event: &Event, data: &NetdevStreamConnected) {
        self.other(event);
    }
    /// Takes [`NETDEV_STREAM_DISCONNECTED`](EventData::NetdevStreamDisconnected).
    fn netdev_stream_disconnected(
        &mut self,
        event: &Event,
        data: &NetdevStreamDisconnected,
    ) {
        self.other(event);
    }
    /// Takes [`NETDEV_VHOST_USER_CONNECTED`](EventData::NetdevVhostUserConnected).
    fn netdev_vhost_user_connected(
        &mut self,
        event: &Event,
        data: &NetdevVhostUserConnected,
    ) {
        self.other(event);
    }
    /// Takes [`NETDEV_VHOST_USER_DISCONNECTED`](EventData::NetdevVhostUserDisconnected).
    fn netdev_vhost_user_disconnected(
        &mut self,
        event: &Event,
        data: &NetdevVhostUserDisconnected,
    ) {
        self.other(event);
    }
    /// Takes [`RDMA_GID_STATUS_CHANGED`](EventData::RdmaGidStatusChanged).
    fn rdma_gid_status_changed(&mut self, event: &Event, data: &RdmaGidStatusChanged) {
        self.other(event);
    }
    /// Takes [`VNC_CONNECTED`](EventData::VncConnected).
    fn vnc_connected(&mut self, event: &Event, data: &VncConnected) {
        self.other(event);
    }
    /// Takes [`VNC_INITIALIZED`](EventData::VncInitialized).
    fn vnc_initialized(&mut self, event: &Event, data: &VncInitialized) {
        self.other(event);
    }
    /// Takes [`VNC_DISCONNECTED`](EventData::VncDisconnected).
    fn vnc_disconnected(&mut self, event: &Event, data: &VncDisconnected) {
        self.other(event);
    }
    /// Takes [`SPICE_CONNECTED`](EventData::SpiceConnected).
    fn spice_connected(&mut self, event: &Event, data: &SpiceConnected) {
        self.other(event);
    }
    /// Takes [`SPICE_INITIALIZED`](EventData::SpiceInitialized).
    fn spice_initialized(&mut self, event: &Event, data: &SpiceInitialized) {
        self.other(event);
    }
    /// Takes [`SPICE_DISCONNECTED`](EventData::SpiceDisconnected).
    fn spice_disconnected(&mut self, event: &Event, data: &SpiceDisconnected) {
        self.other(event);
    }
    /// Takes [`SPICE_MIGRATE_COMPLETED`](EventData::SpiceMigrateCompleted).
    fn spice_migrate_completed(&mut self, event: &Event) {
        self.other(event);
    }
    /// Takes [`COMMAND_DROPPED`](EventData::CommandDropped).
    fn command_dropped(&mut self, event: &Event, data: &CommandDropped) {
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
            EventData::Resume => handler.resume(self),
            EventData::Stop => handler.stop(self),
            EventData::Suspend => handler.suspend(self),
            EventData::Wakeup => handler.wakeup(self),
            EventData::SuspendDisk => handler.suspend_disk(self),
            EventData::Powerdown => handler.powerdown(self),
            EventData::GuestPvshutdown => handler.guest_pvshutdown(self),
            EventData::Reset(data) => handler.reset(self, data),
            EventData::Shutdown(data) => handler.shutdown(self, data),
            EventData::Watchdog(data) => handler.watchdog(self, data),
            EventData::GuestPanicked(data) => handler.guest_panicked(self, data),
            EventData::GuestCrashloaded(data) => handler.guest_crashloaded(self, data),
            EventData::MemoryFailure(data) => handler.memory_failure(self, data),
            EventData::RtcChange(data) => handler.rtc_change(self, data),
            EventData::CpuPolarizationChange(data) => {
                handler.cpu_polarization_change(self, data)
            }
            EventData::SclpCpiInfoAvailable => handler.sclp_cpi_info_available(self),
            EventData::BalloonChange(data) => handler.balloon_change(self, data),
            EventData::HvBalloonStatusReport(data) => {
                handler.hv_balloon_status_report(self, data)
            }
            EventData::MemoryDeviceSizeChange(data) => {
                handler.memory_device_size_change(self, data)
            }
            EventData::AcpiDeviceOst(data) => handler.acpi_device_ost(self, data),
            EventData::DeviceUnplugGuestError(data) => {
                handler.device_unplug_guest_error(self, data)
            }
            EventData::MemUnplugError(data) => handler.mem_unplug_error(self, data),
            EventData::DeviceDeleted(data) => handler.device_deleted(self, data),
            EventData::VserportChange(data) => handler.vserport_change(self, data),
            EventData::VfuClientHangup(data) => handler.vfu_client_hangup(self, data),
            EventData::BlockIoError(data) => handler.block_io_error(self, data),
            EventData::BlockWriteThreshold(data) => {
                handler.block_write_threshold(self, data)
            }
            EventData::BlockImageCorrupted(data) => {
                handler.block_image_corrupted(self, data)
            }
            EventData::QuorumReportBad(data) => handler.quorum_report_bad(self, data),
            EventData::QuorumFailure(data) => handler.quorum_failure(self, data),
            EventData::DeviceTrayMoved(data) => handler.device_tray_moved(self, data),
            EventData::PrManagerStatusChanged(data) => {
                handler.pr_manager_status_changed(self, data)
            }
            EventData::BlockExportDeleted(data) => {
                handler.block_export_deleted(self, data)
            }
            EventData::JobStatusChange(data) => handler.job_status_change(self, data),
            EventData::BlockJobReady(data) => handler.block_job_ready(self, data),
            EventData::BlockJobError(data) => handler.block_job_error(self, data),
            EventData::BlockJobPending(data) => handler.block_job_pending(self, data),
            EventData::BlockJobCompleted(data) => handler.block_job_completed(self, data),
            EventData::BlockJobCancelled(data) => handler.block_job_cancelled(self, data),
            EventData::DumpCompleted(data) => handler.dump_completed(self, data),
            EventData::Migration(data) => handler.migration(self, data),
            EventData::MigrationPass(data) => handler.migration_pass(self, data),
            EventData::VfioMigration(data) => handler.vfio_migration(self, data),
            EventData::UnplugPrimary(data) => handler.unplug_primary(self, data),
            EventData::ColoExit(data) => handler.colo_exit(self, data),
            EventData::NicRxFilterChanged(data) => {
                handler.nic_rx_filter_changed(self, data)
            }
            EventData::FailoverNegotiated(data) => {
                handler.failover_negotiated(self, data)
            }
            EventData::NetdevStreamConnected(data) => {
                handler.netdev_stream_connected(self, data)
            }
            EventData::NetdevStreamDisconnected(data) => {
                handler.netdev_stream_disconnected(self, data)
            }
            EventData::NetdevVhostUserConnected(data) => {
                handler.netdev_vhost_user_connected(self, data)
            }
            EventData::NetdevVhostUserDisconnected(data) => {
                handler.netdev_vhost_user_disconnected(self, data)
            }
            EventData::RdmaGidStatusChanged(data) => {
                handler.rdma_gid_status_changed(self, data)
            }
            EventData::VncConnected(data) => handler.vnc_connected(self, data),
            EventData::VncInitialized(data) => handler.vnc_initialized(self, data),
            EventData::VncDisconnected(data) => handler.vnc_disconnected(self, data),
            EventData::SpiceConnected(data) => handler.spice_connected(self, data),
            EventData::SpiceInitialized(data) => handler.spice_initialized(self, data),
            EventData::SpiceDisconnected(data) => handler.spice_disconnected(self, data),
            EventData::SpiceMigrateCompleted => handler.spice_migrate_completed(self),
            EventData::CommandDropped(data) => handler.command_dropped(self, data),
            EventData::Unknown(data) => handler.unknown(self, data),
        }
    }
}
/// The machine was reset: its devices are in their initial state, and its firmware starts. The QEMU process and its QMP connections continue.
///
/// **Note:** If QEMU was started with `-no-reboot` or, since 6.0, with `-action reboot=shutdown`, a reset causes [`SHUTDOWN`](EventData::Shutdown) instead of [`RESET`](EventData::Reset), even a reset that a client requested with `system_reset`.
///
/// **Note (since 6.0):** A reset of a confidential guest whose CPUs cannot be reset causes [`SHUTDOWN`](EventData::Shutdown), too.
///
/// **Note:** A reset can cause further events, since the firmware can reset the machine again while it starts.
///
/// **Note:** QEMU does not send the event for the reset at its own start, nor for a reset before it loads a snapshot.
///
/// *Since QEMU 0.12. Group machine.*
///
/// Reset by the guest (since 4.0)
///
/// ```json
/// {
///   "timestamp": {"seconds": 1692446758, "microseconds": 334410},
///   "event": "RESET",
///   "data": {"guest": true, "reason": "guest-reset"}
/// }
/// ```
///
/// Reset by a client (since 4.0)
///
/// ```json
/// {
///   "timestamp": {"seconds": 1692447062, "microseconds": 100993},
///   "event": "RESET",
///   "data": {"guest": false, "reason": "host-qmp-system-reset"}
/// }
/// ```
///
/// The data of [`EventData::Reset`].
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct Reset {
    /// True if the guest caused the reset, false if the host did.
    ///
    /// *Since QEMU 2.10.*
    pub guest: Option<bool>,
    /// What caused the reset.
    ///
    /// *Since QEMU 4.0.*
    pub reason: Option<ShutdownCause>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
rt::object!(Reset {
    optional guest: bool = "guest",
    optional reason: ShutdownCause = "reason",
});
/// The machine is shut down. QEMU then exits, unless it was started with `-no-shutdown`.
///
/// **Note:** With `-no-shutdown` or, since 6.0, `-action shutdown=pause`, QEMU stops the machine instead of exiting. [`STOP`](EventData::Stop) follows if the machine was still running. The command `quit` and signals end QEMU all the same.
///
/// **Note:** With `-no-reboot`, "reason" is the cause of the reset, for example guest-reset.
///
/// **Note:** When QEMU exits, it ends jobs and block exports. Their events can follow [`SHUTDOWN`](EventData::Shutdown).
///
/// **Note:** QEMU does not send [`SHUTDOWN`](EventData::Shutdown) if it crashes or is killed, or if a watchdog whose action is poweroff expires.
///
/// **Note (since 5.2):** QEMU does not send [`SHUTDOWN`](EventData::Shutdown) after [`MEMORY_FAILURE`](EventData::MemoryFailure) with the action fatal.
///
/// *Since QEMU 0.12. Group machine.*
///
/// The guest powered itself off (since 4.0)
///
/// ```json
/// {
///   "timestamp": {"seconds": 1706889687, "microseconds": 941103},
///   "event": "SHUTDOWN",
///   "data": {"guest": true, "reason": "guest-shutdown"}
/// }
/// ```
///
/// A client sent \`quit\` (since 4.0)
///
/// ```json
/// {
///   "timestamp": {"seconds": 1707449590, "microseconds": 412},
///   "event": "SHUTDOWN",
///   "data": {"guest": false, "reason": "host-qmp-quit"}
/// }
/// ```
///
/// QEMU received a signal, such as SIGTERM (since 4.0)
///
/// ```json
/// {
///   "timestamp": {"seconds": 1710535491, "microseconds": 650028},
///   "event": "SHUTDOWN",
///   "data": {"guest": false, "reason": "host-signal"}
/// }
/// ```
///
/// A client sent \`system\_reset\`, and QEMU was started with -no-reboot (since 4.0)
///
/// ```json
/// {
///   "timestamp": {"seconds": 1711000204, "microseconds": 38115},
///   "event": "SHUTDOWN",
///   "data": {"guest": false, "reason": "host-qmp-system-reset"}
/// }
/// ```
///
/// The data of [`EventData::Shutdown`].
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct Shutdown {
    /// True if the guest caused the shutdown, false if the host did.
    ///
    /// *Since QEMU 2.10.*
    pub guest: Option<bool>,
    /// What caused the shutdown.
    ///
    /// *Since QEMU 4.0.*
    pub reason: Option<ShutdownCause>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
rt::object!(Shutdown {
    optional guest: bool = "guest",
    optional reason: ShutdownCause = "reason",
});
/// A watchdog device expired: the guest did not reset its timer in time. QEMU takes the action that `-watchdog-action` or, since 6.0, `-action watchdog=...` selects.
///
/// **Note:** The event precedes the action. If the action is reset, [`RESET`](EventData::Reset) follows; after pause, [`STOP`](EventData::Stop) follows; after shutdown, [`POWERDOWN`](EventData::Powerdown) follows. If the action is poweroff, QEMU exits without [`SHUTDOWN`](EventData::Shutdown).
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
    pub action: WatchdogAction,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl Watchdog {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(action: impl Into<WatchdogAction>) -> Self {
        Self {
            action: action.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(Watchdog {
    always action: WatchdogAction = "action",
});
/// The guest operating system reported a crash. Such a report comes from a pvpanic device; from the crash registers of Hyper-V; on s390x, from a disabled wait or an interrupt loop; on pseries, from the RTAS call os-term, a machine check that the guest cannot handle or a firmware-assisted dump; on ppc, from a checkstop; from a Xen guest under KVM; or from a guest under Intel TDX or AMD SEV that reports a fatal error.
///
/// **Note (since 6.0):** The option `-action panic=...` selects the action. The default, shutdown, is reported as poweroff; pause is reported as pause, and none as run. With `-no-shutdown`, shutdown is reported as pause, and QEMU keeps the machine.
///
/// **Note (since 7.1):** `-action panic=exit-failure` is reported as poweroff, with and without `-no-shutdown`. With both options, [`SHUTDOWN`](EventData::Shutdown) follows, but the QEMU process keeps running.
///
/// **Note (since 6.0):** If the machine was running, [`STOP`](EventData::Stop) follows pause and poweroff. After poweroff, [`SHUTDOWN`](EventData::Shutdown) with the reason guest-panic follows.
///
/// **Note (since 2.8, until 5.2):** QEMU sends this event twice for a panic, unless it was started with `-no-shutdown`: first with the action pause, followed by [`STOP`](EventData::Stop), and then with the action poweroff, followed by [`SHUTDOWN`](EventData::Shutdown). With `-no-shutdown`, it sends only the first. So pause does not mean that QEMU keeps the machine.
///
/// **Note (until 2.7):** The action is always pause.
///
/// **Note:** While the machine is stopped, a client can dump its memory.
///
/// *Since QEMU 1.5. Group guest.*
///
/// A Windows guest with the crash registers of Hyper-V (since 2.9)
///
/// ```json
/// {
///   "timestamp": {"seconds": 1613561768, "microseconds": 240815},
///   "event": "GUEST_PANICKED",
///   "data": {
///     "action": "pause",
///     "info": {
///       "arg5": 0,
///       "arg4": 18446735288166520000,
///       "arg3": 18446735288166522152,
///       "arg2": 18446744072635809797,
///       "arg1": 126,
///       "type": "hyper-v"
///     }
///   }
/// }
/// ```
///
/// A crash on s390x (since 2.12)
///
/// ```json
/// {
///   "timestamp": {"seconds": 1679943341, "microseconds": 90276},
///   "event": "GUEST_PANICKED",
///   "data": {
///     "action": "poweroff",
///     "info": {
///       "core": 1,
///       "psw-addr": 1140342,
///       "reason": "disabled-wait",
///       "psw-mask": 562952100904960,
///       "type": "s390"
///     }
///   }
/// }
/// ```
///
/// A guest under Intel TDX (since 10.1)
///
/// ```json
/// {
///   "timestamp": {"seconds": 1759216873, "microseconds": 488650},
///   "event": "GUEST_PANICKED",
///   "data": {
///     "action": "pause",
///     "info": {
///       "error-code": 17,
///       "message": "no usable boot disk",
///       "type": "tdx",
///       "gpa": 4275044352
///     }
///   }
/// }
/// ```
///
/// A guest under AMD SEV (since 11.0)
///
/// ```json
/// {
///   "timestamp": {"seconds": 1776200970, "microseconds": 715043},
///   "event": "GUEST_PANICKED",
///   "data": {"action": "poweroff", "info": {"code": 2, "set": 0, "type": "sev"}}
/// }
/// ```
///
/// A pvpanic device, which reports no details; QEMU runs with \`-action panic=none\` (since 6.0)
///
/// ```json
/// {
///   "timestamp": {"seconds": 1576117486, "microseconds": 661982},
///   "event": "GUEST_PANICKED",
///   "data": {"action": "run"}
/// }
/// ```
///
/// The data of [`EventData::GuestPanicked`].
#[doc(alias = "GUEST_PANICKED")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GuestPanicked {
    /// What QEMU does.
    pub action: GuestPanicAction,
    /// Details of the crash, depending on the platform.
    ///
    /// *Since QEMU 2.9.*
    pub info: Option<GuestPanicInformation>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl GuestPanicked {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(action: impl Into<GuestPanicAction>) -> Self {
        Self {
            action: action.into(),
            info: None,
            unknown: Members::new(),
        }
    }
}
rt::object!(GuestPanicked {
    always action: GuestPanicAction = "action",
    optional info: GuestPanicInformation = "info",
});
/// The guest kernel crashed and handles the crash itself, usually by starting a second kernel that writes a crash dump. Only a pvpanic device reports this. The machine continues to run.
///
/// **Note:** A client that resets or ends the machine now loses the crash dump.
///
/// *Since QEMU 5.0. Group guest. Only pvpanic.*
///
/// ```json
/// {
///   "timestamp": {"seconds": 1656648177, "microseconds": 306549},
///   "event": "GUEST_CRASHLOADED",
///   "data": {"action": "run"}
/// }
/// ```
///
/// The data of [`EventData::GuestCrashloaded`].
#[doc(alias = "GUEST_CRASHLOADED")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GuestCrashloaded {
    /// What QEMU does; always run.
    pub action: GuestPanicAction,
    /// Details of the crash; no QEMU sends them, since a pvpanic device has none.
    pub info: Option<GuestPanicInformation>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl GuestCrashloaded {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(action: impl Into<GuestPanicAction>) -> Self {
        Self {
            action: action.into(),
            info: None,
            unknown: Members::new(),
        }
    }
}
rt::object!(GuestCrashloaded {
    always action: GuestPanicAction = "action",
    optional info: GuestPanicInformation = "info",
});
/// The host reported a defect in memory that QEMU uses, or the command `mce` of the human monitor injected a machine check.
///
/// **Note:** The event does not contain the address.
///
/// **Note:** With the action reset, the guest had disabled machine checks or was still handling one. [`RESET`](EventData::Reset) follows.
///
/// *Since QEMU 5.2. Group memory. Only x86.*
///
/// ```json
/// {
///   "timestamp": {"seconds": 1696512554, "microseconds": 552387},
///   "event": "MEMORY_FAILURE",
///   "data": {
///     "flags": {"recursive": false, "action-required": true},
///     "recipient": "guest",
///     "action": "inject"
///   }
/// }
/// ```
///
/// QEMU's own memory is affected, and QEMU exits
///
/// ```json
/// {
///   "timestamp": {"seconds": 1696513202, "microseconds": 19933},
///   "event": "MEMORY_FAILURE",
///   "data": {
///     "flags": {"recursive": false, "action-required": true},
///     "recipient": "hypervisor",
///     "action": "fatal"
///   }
/// }
/// ```
///
/// The data of [`EventData::MemoryFailure`].
#[doc(alias = "MEMORY_FAILURE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MemoryFailure {
    /// Whose memory is affected.
    pub recipient: MemoryFailureRecipient,
    /// What QEMU does.
    pub action: MemoryFailureAction,
    /// Circumstances of the failure.
    pub flags: MemoryFailureFlags,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl MemoryFailure {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(
        recipient: impl Into<MemoryFailureRecipient>,
        action: impl Into<MemoryFailureAction>,
        flags: impl Into<MemoryFailureFlags>,
    ) -> Self {
        Self {
            recipient: recipient.into(),
            action: action.into(),
            flags: flags.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(MemoryFailure {
    ordered flags: MemoryFailureFlags = "flags",
    ordered recipient: MemoryFailureRecipient = "recipient",
    ordered action: MemoryFailureAction = "action",
    ;
    recipient = "recipient",
    action = "action",
    flags = "flags",
});
/// The guest set its real-time clock. A client that stores the offset can start the machine again with the clock of the guest.
///
/// **Note:** These clocks send the event: mc146818rtc of PCs, pl031 of Arm machines and the clock of pseries machines.
///
/// **Note (since 11.1):** QEMU also sends the event for Xen guests.
///
/// *Since QEMU 0.13. Group guest. Subject `qom-path`. Not riscv. At most one a second since QEMU 1.2.*
///
/// A clock that was set forward (since 7.0)
///
/// ```json
/// {
///   "timestamp": {"seconds": 1648342812, "microseconds": 186094},
///   "event": "RTC_CHANGE",
///   "data": {"offset": 7200, "qom-path": "/machine/unattached/device[11]"}
/// }
/// ```
///
/// A clock that was set back (since 7.0)
///
/// ```json
/// {
///   "timestamp": {"seconds": 1667097045, "microseconds": 939710},
///   "event": "RTC_CHANGE",
///   "data": {"offset": -3571, "qom-path": "/machine/unattached/device[11]"}
/// }
/// ```
///
/// The data of [`EventData::RtcChange`].
#[doc(alias = "RTC_CHANGE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RtcChange {
    /// Offset of the guest's clock in seconds, relative to the clock that the option `-rtc` configured; positive if the guest's clock is ahead.
    pub offset: i64,
    /// The path of the clock in the QOM tree; an empty string for a Xen guest.
    ///
    /// *Since QEMU 7.0.*
    #[doc(alias = "qom-path")]
    pub qom_path: Option<String>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl RtcChange {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(offset: impl Into<i64>) -> Self {
        Self {
            offset: offset.into(),
            qom_path: None,
            unknown: Members::new(),
        }
    }
}
rt::object!(RtcChange {
    always offset: i64 = "offset",
    optional qom_path: String = "qom-path",
});
/// An s390x guest changed the polarization of its CPUs. With vertical polarization, the guest expects that the host gives the virtual CPUs different shares of its CPU time, according to their entitlement.
///
/// **Note:** The event needs KVM, and a CPU topology that the guest can see. A reset of the machine restores horizontal polarization without this event.
///
/// *Since QEMU 8.2. Group guest. Only s390x. Unstable: QEMU may change it without notice.*
///
/// ```json
/// {
///   "timestamp": {"seconds": 1716286058, "microseconds": 265119},
///   "event": "CPU_POLARIZATION_CHANGE",
///   "data": {"polarization": "vertical"}
/// }
/// ```
///
/// The data of [`EventData::CpuPolarizationChange`].
#[doc(alias = "CPU_POLARIZATION_CHANGE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CpuPolarizationChange {
    /// The new polarization.
    pub polarization: S390CpuPolarization,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl CpuPolarizationChange {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(polarization: impl Into<S390CpuPolarization>) -> Self {
        Self {
            polarization: polarization.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(CpuPolarizationChange {
    always polarization: S390CpuPolarization = "polarization",
});
/// The balloon device of the guest changed its size, which changes the memory that is left to the guest. QEMU sends the event after a client sent `balloon`, usually several times until the target is reached, and when the guest changes the balloon by itself.
///
/// **Note:** The guest decides how far it changes the balloon. It can stop before it reaches the target.
///
/// *Since QEMU 1.2. Group memory. At most one a second.*
///
/// ```json
/// {
///   "timestamp": {"seconds": 1586365951, "microseconds": 774206},
///   "event": "BALLOON_CHANGE",
///   "data": {"actual": 3221225472}
/// }
/// ```
///
/// The data of [`EventData::BalloonChange`].
#[doc(alias = "BALLOON_CHANGE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BalloonChange {
    /// Size in bytes of the guest's memory, without the balloon.
    pub actual: i64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl BalloonChange {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(actual: impl Into<i64>) -> Self {
        Self {
            actual: actual.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(BalloonChange {
    always actual: i64 = "actual",
});
/// A guest with a driver for the dynamic memory of Hyper-V reported its memory usage to the hv-balloon device. Guests usually report it once a second.
///
/// **Note:** QEMU sends the event only if the device was created with `status-report=on`.
///
/// *Since QEMU 8.2. Group memory. Only hv-balloon. At most one a second.*
///
/// ```json
/// {
///   "timestamp": {"seconds": 1724740520, "microseconds": 818457},
///   "event": "HV_BALLOON_STATUS_REPORT",
///   "data": {"available": 2910232576, "committed": 5368954880}
/// }
/// ```
///
/// The data of [`EventData::HvBalloonStatusReport`].
#[doc(alias = "HV_BALLOON_STATUS_REPORT")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct HvBalloonStatusReport {
    /// Bytes that are in use or not available to the guest, such as those in the balloon.
    pub committed: u64,
    /// Bytes that programs in the guest can still allocate.
    pub available: u64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl HvBalloonStatusReport {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(committed: impl Into<u64>, available: impl Into<u64>) -> Self {
        Self {
            committed: committed.into(),
            available: available.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(HvBalloonStatusReport {
    ordered available: u64 = "available",
    ordered committed: u64 = "committed",
    ;
    committed = "committed",
    available = "available",
});
/// The size of a virtio-mem device changed. The guest plugs or unplugs blocks of the device until it reaches the size that a client requested, or cannot come closer to it.
///
/// **Note:** A reset of the machine sets the size to 0, and causes this event if the size was not 0.
///
/// **Note (until 6.1):** All devices share one rate limit, so an event about one device can replace that about another.
///
/// *Since QEMU 5.1. Group memory. Subject `id`, or `qom-path`. Only virtio-mem. At most one a second until QEMU 6.1. At most one a second for each `qom-path` since QEMU 6.2.*
///
/// A device with an id (since 6.2)
///
/// ```json
/// {
///   "timestamp": {"seconds": 1663143775, "microseconds": 130448},
///   "event": "MEMORY_DEVICE_SIZE_CHANGE",
///   "data": {
///     "size": 2415919104,
///     "qom-path": "/machine/peripheral/vm0",
///     "id": "vm0"
///   }
/// }
/// ```
///
/// A device without an id (since 6.2)
///
/// ```json
/// {
///   "timestamp": {"seconds": 1663143781, "microseconds": 402993},
///   "event": "MEMORY_DEVICE_SIZE_CHANGE",
///   "data": {"size": 0, "qom-path": "/machine/peripheral-anon/device[2]"}
/// }
/// ```
///
/// The data of [`EventData::MemoryDeviceSizeChange`].
#[doc(alias = "MEMORY_DEVICE_SIZE_CHANGE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MemoryDeviceSizeChange {
    /// The id of the device, if it has one.
    pub id: Option<String>,
    /// The memory in bytes that the device provides now.
    pub size: u64,
    /// The path of the device in the QOM tree.
    ///
    /// *Since QEMU 6.2.*
    #[doc(alias = "qom-path")]
    pub qom_path: Option<String>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl MemoryDeviceSizeChange {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(size: impl Into<u64>) -> Self {
        Self {
            id: None,
            size: size.into(),
            qom_path: None,
            unknown: Members::new(),
        }
    }
}
rt::object!(MemoryDeviceSizeChange {
    always size: u64 = "size",
    optional qom_path: String = "qom-path",
    optional id: String = "id",
});
/// The guest reported the status of an insertion or a removal of a memory module or a CPU, through the ACPI method `_OST`. The status can be success, failure, or a step in between.
///
/// **Note:** Old documents show the members of the object directly in the data. Every QEMU since 2.1 sends them in "info".
///
/// *Since QEMU 2.1. Group device. Subject `info.device`.*
///
/// ```json
/// {
///   "timestamp": {"seconds": 1625603504, "microseconds": 287615},
///   "event": "ACPI_DEVICE_OST",
///   "data": {
///     "info": {
///       "device": "ram2",
///       "source": 3,
///       "status": 132,
///       "slot": "2",
///       "slot-type": "DIMM"
///     }
///   }
/// }
/// ```
///
/// A CPU that is in use now (since 2.7)
///
/// ```json
/// {
///   "timestamp": {"seconds": 1674104292, "microseconds": 360771},
///   "event": "ACPI_DEVICE_OST",
///   "data": {
///     "info": {
///       "device": "vcpu5",
///       "source": 1,
///       "status": 0,
///       "slot": "5",
///       "slot-type": "CPU"
///     }
///   }
/// }
/// ```
///
/// The slot is empty now, and the event has no device
///
/// ```json
/// {
///   "timestamp": {"seconds": 1625603504, "microseconds": 291098},
///   "event": "ACPI_DEVICE_OST",
///   "data": {"info": {"source": 3, "status": 0, "slot": "2", "slot-type": "DIMM"}}
/// }
/// ```
///
/// The data of [`EventData::AcpiDeviceOst`].
#[doc(alias = "ACPI_DEVICE_OST")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AcpiDeviceOst {
    /// The slot and the status.
    pub info: Inline<AcpiostInfo>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl AcpiDeviceOst {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(info: impl Into<Inline<AcpiostInfo>>) -> Self {
        Self {
            info: info.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(AcpiDeviceOst {
    inline info: Inline<AcpiostInfo> = "info",
});
/// A device could not be unplugged. The device is still present and works, and a client can send `device_del` again.
///
/// **Note:** On pseries machines, the guest refused to release the device. For a memory module, QEMU sends the event twice, with an interval of microseconds.
///
/// **Note:** On machines with ACPI, the event is sent only for memory modules: the guest released the module, and QEMU failed to unplug it.
///
/// **Note:** Most devices cannot report a refusal. A client that waits for [`DEVICE_DELETED`](EventData::DeviceDeleted) needs a timeout, too.
///
/// *Since QEMU 6.2. Group device. Subject `device`, or `path`.*
///
/// ```json
/// {
///   "timestamp": {"seconds": 1730900825, "microseconds": 691530},
///   "event": "DEVICE_UNPLUG_GUEST_ERROR",
///   "data": {"device": "core7", "path": "/machine/peripheral/core7"}
/// }
/// ```
///
/// A device without an id
///
/// ```json
/// {
///   "timestamp": {"seconds": 1730901031, "microseconds": 224408},
///   "event": "DEVICE_UNPLUG_GUEST_ERROR",
///   "data": {"path": "/machine/peripheral-anon/device[4]"}
/// }
/// ```
///
/// The data of [`EventData::DeviceUnplugGuestError`].
#[doc(alias = "DEVICE_UNPLUG_GUEST_ERROR")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DeviceUnplugGuestError {
    /// The id of the device, if it has one.
    pub device: Option<String>,
    /// The path of the device in the QOM tree.
    pub path: String,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl DeviceUnplugGuestError {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            device: None,
            path: path.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(DeviceUnplugGuestError {
    optional device: String = "device",
    always path: String = "path",
});
/// A memory module could not be unplugged. The module is still present and works.
///
/// **Note (since 6.2, until 9.0):** QEMU also sends [`DEVICE_UNPLUG_GUEST_ERROR`](EventData::DeviceUnplugGuestError) for the same failure.
///
/// *Since QEMU 2.4. Until QEMU 9.0. Group device. Subject `device`. Deprecated since QEMU 6.2. Use [`DEVICE_UNPLUG_GUEST_ERROR`](EventData::DeviceUnplugGuestError) instead.*
///
/// ```json
/// {
///   "timestamp": {"seconds": 1603357778, "microseconds": 845207},
///   "event": "MEM_UNPLUG_ERROR",
///   "data": {"device": "ram2", "msg": "the guest keeps module ram2 in use"}
/// }
/// ```
///
/// A module without an id
///
/// ```json
/// {
///   "timestamp": {"seconds": 1603357970, "microseconds": 73316},
///   "event": "MEM_UNPLUG_ERROR",
///   "data": {"device": "", "msg": "this kind of module can't be removed"}
/// }
/// ```
///
/// The data of [`EventData::MemUnplugError`].
#[doc(alias = "MEM_UNPLUG_ERROR")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MemUnplugError {
    /// The id of the module; an empty string if it has none.
    pub device: String,
    /// Human-readable reason.
    pub msg: String,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl MemUnplugError {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(device: impl Into<String>, msg: impl Into<String>) -> Self {
        Self {
            device: device.into(),
            msg: msg.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(MemUnplugError {
    always device: String = "device",
    always msg: String = "msg",
});
/// QEMU deleted a device that was unplugged. The id of the device can be used again, and its backend, such as a block node or a network backend, can be removed.
///
/// **Note:** The parts of a device are deleted before the device, and send events without an id. Wait for the event that contains the id.
///
/// **Note:** For devices that the guest has to release, `device_del` is a request, and this event reports its completion. The event is also sent if the guest ejects a device by itself.
///
/// *Since QEMU 1.5. Group device. Subject `device`, or `path`.*
///
/// ```json
/// {
///   "timestamp": {"seconds": 1579039397, "microseconds": 512860},
///   "event": "DEVICE_DELETED",
///   "data": {"device": "hotnic1", "path": "/machine/peripheral/hotnic1"}
/// }
/// ```
///
/// A part of that device, without an id
///
/// ```json
/// {
///   "timestamp": {"seconds": 1579039397, "microseconds": 512204},
///   "event": "DEVICE_DELETED",
///   "data": {"path": "/machine/peripheral/hotnic1/virtio-backend"}
/// }
/// ```
///
/// The data of [`EventData::DeviceDeleted`].
#[doc(alias = "DEVICE_DELETED")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DeviceDeleted {
    /// The id of the device, if it had one.
    pub device: Option<String>,
    /// The path of the device in the QOM tree.
    pub path: String,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl DeviceDeleted {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            device: None,
            path: path.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(DeviceDeleted {
    optional device: String = "device",
    always path: String = "path",
});
/// The guest opened or closed a port of a virtio-serial device. A client can use the event to detect that an agent in the guest started or ended.
///
/// **Note:** The ports are the devices virtserialport and virtconsole. A port that has no id sends no events.
///
/// **Note (until 2.4):** All ports share one rate limit, so an event about one port can replace that about another.
///
/// *Since QEMU 2.1. Group device. Subject `id`. Only virtio-serial. At most one a second until QEMU 2.4. At most one a second for each `id` since QEMU 2.5.*
///
/// ```json
/// {
///   "timestamp": {"seconds": 1560836679, "microseconds": 29174},
///   "event": "VSERPORT_CHANGE",
///   "data": {"open": true, "id": "agent-port"}
/// }
/// ```
///
/// The agent ended
///
/// ```json
/// {
///   "timestamp": {"seconds": 1560841802, "microseconds": 883415},
///   "event": "VSERPORT_CHANGE",
///   "data": {"open": false, "id": "agent-port"}
/// }
/// ```
///
/// The data of [`EventData::VserportChange`].
#[doc(alias = "VSERPORT_CHANGE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct VserportChange {
    /// The id of the port.
    pub id: String,
    /// Whether the port is open in the guest.
    pub open: bool,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl VserportChange {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(id: impl Into<String>, open: impl Into<bool>) -> Self {
        Self {
            id: id.into(),
            open: open.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(VserportChange {
    ordered open: bool = "open",
    ordered id: String = "id",
    ;
    id = "id",
    open = "open",
});
/// The client of a vfio-user server object closed its connection. Such an object provides a PCI device of this QEMU to another process. QEMU removes the object.
///
/// **Note:** With `auto-shutdown=on`, the default of the machine x-remote, QEMU exits after it removed the last server object. [`SHUTDOWN`](EventData::Shutdown) precedes the exit.
///
/// *Since QEMU 7.1. Group device. Subject `vfu-id`, or `vfu-qom-path`, or `dev-id`, or `dev-qom-path`. Only vfio-user-server.*
///
/// ```json
/// {
///   "timestamp": {"seconds": 1703096771, "microseconds": 756032},
///   "event": "VFU_CLIENT_HANGUP",
///   "data": {
///     "vfu-qom-path": "/objects/export2",
///     "vfu-id": "export2",
///     "dev-qom-path": "/machine/peripheral/nvme9",
///     "dev-id": "nvme9"
///   }
/// }
/// ```
///
/// The data of [`EventData::VfuClientHangup`].
#[doc(alias = "VFU_CLIENT_HANGUP")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct VfuClientHangup {
    /// The id of the server object.
    #[doc(alias = "vfu-id")]
    pub vfu_id: String,
    /// The path of the server object in the QOM tree.
    #[doc(alias = "vfu-qom-path")]
    pub vfu_qom_path: String,
    /// The id of the PCI device.
    #[doc(alias = "dev-id")]
    pub dev_id: String,
    /// The path of the PCI device in the QOM tree.
    #[doc(alias = "dev-qom-path")]
    pub dev_qom_path: String,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl VfuClientHangup {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(
        vfu_id: impl Into<String>,
        vfu_qom_path: impl Into<String>,
        dev_id: impl Into<String>,
        dev_qom_path: impl Into<String>,
    ) -> Self {
        Self {
            vfu_id: vfu_id.into(),
            vfu_qom_path: vfu_qom_path.into(),
            dev_id: dev_id.into(),
            dev_qom_path: dev_qom_path.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(VfuClientHangup {
    ordered vfu_qom_path: String = "vfu-qom-path",
    ordered vfu_id: String = "vfu-id",
    ordered dev_qom_path: String = "dev-qom-path",
    ordered dev_id: String = "dev-id",
    ;
    vfu_id = "vfu-id",
    vfu_qom_path = "vfu-qom-path",
    dev_id = "dev-id",
    dev_qom_path = "dev-qom-path",
});
/// A request from a guest's disk to its backend failed. The policies werror and rerror of the disk select the action: the guest gets an error, the error is ignored, or the machine stops until a client sends `cont`.
///
/// **Note:** virtio-blk, SCSI and IDE disks send the event, other disks do not.
///
/// **Note (since 11.0):** Events with the action stop are not rate-limited, so none of them is lost. This is also true of some stable releases of earlier versions, such as 10.0.13 and 10.2.2.
///
/// **Note:** If the action is stop, [`STOP`](EventData::Stop) follows. After `cont`, QEMU repeats the request.
///
/// **Note (since 2.8, until 2.11):** "node-name" is always sent.
///
/// *Since QEMU 0.13. Group block. Subject `node-name`, or `device`, or `qom-path`. At most one a second for each `qom-path` since QEMU 9.2. No limit for `action=stop` since QEMU 11.0.*
///
/// The machine stops, since the storage is full (since 9.2)
///
/// ```json
/// {
///   "timestamp": {"seconds": 1740971879, "microseconds": 466012},
///   "event": "BLOCK_IO_ERROR",
///   "data": {
///     "device": "",
///     "nospace": true,
///     "node-name": "sys-fmt",
///     "qom-path": "/machine/peripheral/sysdisk/virtio-backend",
///     "reason": "No space left on device",
///     "operation": "write",
///     "action": "stop"
///   }
/// }
/// ```
///
/// The medium was removed during a read; the policies of the drive are report (since 9.2)
///
/// ```json
/// {
///   "timestamp": {"seconds": 1741524500, "microseconds": 70135},
///   "event": "BLOCK_IO_ERROR",
///   "data": {
///     "device": "dvd",
///     "qom-path": "/machine/peripheral/cd1",
///     "reason": "No medium found",
///     "operation": "read",
///     "action": "report"
///   }
/// }
/// ```
///
/// The data of [`EventData::BlockIoError`].
#[doc(alias = "BLOCK_IO_ERROR")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BlockIoError {
    /// The path of the guest's disk in the QOM tree.
    ///
    /// *Since QEMU 9.2.*
    #[doc(alias = "qom-path")]
    pub qom_path: Option<String>,
    /// The name of the block backend; an empty string if it has none.
    pub device: String,
    /// The node that the disk is connected to, which is not always the node that failed; absent if the drive is empty.
    ///
    /// *Since QEMU 2.8.*
    #[doc(alias = "node-name")]
    pub node_name: Option<String>,
    /// The type of the request.
    pub operation: IoOperationType,
    /// What QEMU does.
    pub action: BlockErrorAction,
    /// True if the host's storage is full; absent if no policy of the disk can stop the machine.
    ///
    /// *Since QEMU 2.2.*
    pub nospace: Option<bool>,
    /// Human-readable error.
    ///
    /// *Since QEMU 2.2.*
    pub reason: Option<String>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl BlockIoError {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(
        device: impl Into<String>,
        operation: impl Into<IoOperationType>,
        action: impl Into<BlockErrorAction>,
    ) -> Self {
        Self {
            qom_path: None,
            device: device.into(),
            node_name: None,
            operation: operation.into(),
            action: action.into(),
            nospace: None,
            reason: None,
            unknown: Members::new(),
        }
    }
}
rt::object!(BlockIoError {
    always device: String = "device",
    optional nospace: bool = "nospace",
    optional node_name: String = "node-name",
    optional qom_path: String = "qom-path",
    optional reason: String = "reason",
    always operation: IoOperationType = "operation",
    always action: BlockErrorAction = "action",
});
/// A write to a node went beyond the offset that `block-set-write-threshold` set. For an image on thinly provisioned storage, a client should now enlarge the volume, before writes fail.
///
/// **Note:** Writes of the guest, of jobs and of block exports can cause the event.
///
/// **Note:** QEMU removes the threshold when it sends the event. For another event, set it again.
///
/// *Since QEMU 2.3. Group block. Subject `node-name`.*
///
/// ```json
/// {
///   "timestamp": {"seconds": 1631230876, "microseconds": 318527},
///   "event": "BLOCK_WRITE_THRESHOLD",
///   "data": {
///     "node-name": "thin-raw",
///     "write-threshold": 8053063680,
///     "amount-exceeded": 458752
///   }
/// }
/// ```
///
/// The data of [`EventData::BlockWriteThreshold`].
#[doc(alias = "BLOCK_WRITE_THRESHOLD")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BlockWriteThreshold {
    /// The node.
    #[doc(alias = "node-name")]
    pub node_name: String,
    /// The number of bytes from the offset to the end of the write.
    #[doc(alias = "amount-exceeded")]
    pub amount_exceeded: u64,
    /// The offset that was set, in bytes.
    #[doc(alias = "write-threshold")]
    pub write_threshold: u64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl BlockWriteThreshold {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(
        node_name: impl Into<String>,
        amount_exceeded: impl Into<u64>,
        write_threshold: impl Into<u64>,
    ) -> Self {
        Self {
            node_name: node_name.into(),
            amount_exceeded: amount_exceeded.into(),
            write_threshold: write_threshold.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(BlockWriteThreshold {
    ordered node_name: String = "node-name",
    ordered write_threshold: u64 = "write-threshold",
    ordered amount_exceeded: u64 = "amount-exceeded",
    ;
    node_name = "node-name",
    amount_exceeded = "amount-exceeded",
    write_threshold = "write-threshold",
});
/// QEMU found inconsistent metadata in a qcow2 image. If the corruption is fatal, QEMU marks the image as corrupt, and no longer uses it. Check the image with `qemu-img check`.
///
/// **Note:** For each image that is open, QEMU sends at most one event that is not fatal and one that is. For a read-only node, the event is never fatal.
///
/// **Note (until 2.1):** Each event is fatal.
///
/// *Since QEMU 1.7. Group block. Subject `node-name`, or `device`.*
///
/// An access that is inside the metadata (since 2.4)
///
/// ```json
/// {
///   "timestamp": {"seconds": 1593082208, "microseconds": 599261},
///   "event": "BLOCK_IMAGE_CORRUPTED",
///   "data": {
///     "device": "",
///     "msg": "a write would hit the refcount table",
///     "offset": 327680,
///     "node-name": "db-fmt",
///     "fatal": true,
///     "size": 65536
///   }
/// }
/// ```
///
/// A table entry with an invalid value, in an image that can still be used (since 2.4)
///
/// ```json
/// {
///   "timestamp": {"seconds": 1676323003, "microseconds": 945070},
///   "event": "BLOCK_IMAGE_CORRUPTED",
///   "data": {
///     "device": "",
///     "msg": "an entry of the L2 table is not aligned",
///     "node-name": "archive-fmt",
///     "fatal": false
///   }
/// }
/// ```
///
/// Older releases do not send the node (since 2.2, until 2.3)
///
/// ```json
/// {
///   "timestamp": {"seconds": 1676323003, "microseconds": 945070},
///   "event": "BLOCK_IMAGE_CORRUPTED",
///   "data": {
///     "device": "archive",
///     "msg": "an entry of the L2 table is not aligned",
///     "fatal": false
///   }
/// }
/// ```
///
/// The data of [`EventData::BlockImageCorrupted`].
#[doc(alias = "BLOCK_IMAGE_CORRUPTED")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BlockImageCorrupted {
    /// The name of the block backend; an empty string if it has none.
    pub device: String,
    /// The node of the image, if it has a name.
    ///
    /// *Since QEMU 2.4.*
    #[doc(alias = "node-name")]
    pub node_name: Option<String>,
    /// Human-readable description of the corruption.
    pub msg: String,
    /// The start of the access that revealed the corruption, as an offset in the image file in bytes.
    pub offset: Option<i64>,
    /// The length of that access in bytes.
    pub size: Option<i64>,
    /// True if the image cannot be used until it is repaired.
    ///
    /// *Since QEMU 2.2.*
    pub fatal: Option<bool>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl BlockImageCorrupted {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(device: impl Into<String>, msg: impl Into<String>) -> Self {
        Self {
            device: device.into(),
            node_name: None,
            msg: msg.into(),
            offset: None,
            size: None,
            fatal: None,
            unknown: Members::new(),
        }
    }
}
rt::object!(BlockImageCorrupted {
    always device: String = "device",
    always msg: String = "msg",
    optional offset: i64 = "offset",
    optional node_name: String = "node-name",
    optional fatal: bool = "fatal",
    optional size: i64 = "size",
});
/// A child of a quorum node failed a request, or its data differ from those of the majority. If enough children agree, the request itself succeeds.
///
/// **Note (until 2.5):** All children share one rate limit, so an event about one child can replace that about another.
///
/// **Note (since 2.6):** A flush has no range of sectors: ignore "sector-num" and "sectors-count".
///
/// *Since QEMU 2.0. Group block. Subject `node-name`. At most one a second until QEMU 2.5. At most one a second for each `node-name` since QEMU 2.6.*
///
/// The data of a child differ (since 2.6)
///
/// ```json
/// {
///   "timestamp": {"seconds": 1619800705, "microseconds": 107743},
///   "event": "QUORUM_REPORT_BAD",
///   "data": {
///     "node-name": "copy-b",
///     "sectors-count": 16,
///     "sector-num": 2746368,
///     "type": "read"
///   }
/// }
/// ```
///
/// A child failed a write (since 2.6)
///
/// ```json
/// {
///   "timestamp": {"seconds": 1619917987, "microseconds": 664390},
///   "event": "QUORUM_REPORT_BAD",
///   "data": {
///     "node-name": "copy-c",
///     "sectors-count": 256,
///     "sector-num": 8390656,
///     "type": "write",
///     "error": "Input/output error"
///   }
/// }
/// ```
///
/// A child failed a flush (since 2.6)
///
/// ```json
/// {
///   "timestamp": {"seconds": 1619917992, "microseconds": 18842},
///   "event": "QUORUM_REPORT_BAD",
///   "data": {
///     "node-name": "copy-c",
///     "sectors-count": 0,
///     "sector-num": 0,
///     "type": "flush",
///     "error": "No space left on device"
///   }
/// }
/// ```
///
/// The data of [`EventData::QuorumReportBad`].
#[doc(alias = "QUORUM_REPORT_BAD")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct QuorumReportBad {
    /// The type of the request.
    ///
    /// *Since QEMU 2.6.*
    pub r#type: Option<QuorumOpType>,
    /// Human-readable error; absent if the request succeeded and the data differ.
    pub error: Option<String>,
    /// The child.
    #[doc(alias = "node-name")]
    pub node_name: String,
    /// The first sector of the request; a sector has 512 bytes.
    #[doc(alias = "sector-num")]
    pub sector_num: i64,
    /// The number of sectors of the request.
    #[doc(alias = "sectors-count")]
    pub sectors_count: i64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl QuorumReportBad {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(
        node_name: impl Into<String>,
        sector_num: impl Into<i64>,
        sectors_count: impl Into<i64>,
    ) -> Self {
        Self {
            r#type: None,
            error: None,
            node_name: node_name.into(),
            sector_num: sector_num.into(),
            sectors_count: sectors_count.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(QuorumReportBad {
    ordered node_name: String = "node-name",
    ordered sectors_count: i64 = "sectors-count",
    ordered sector_num: i64 = "sector-num",
    optional r#type: QuorumOpType = "type",
    optional error: String = "error",
    ;
    node_name = "node-name",
    sector_num = "sector-num",
    sectors_count = "sectors-count",
});
/// A read or a write of a quorum node failed, because too few of its children succeeded or agreed. If a guest's disk sent the request, its policy applies as after any other error.
///
/// **Note:** [`QUORUM_REPORT_BAD`](EventData::QuorumReportBad) reports each child that returned an error. If the data of the children differ and no version has a majority, QEMU does not report the children.
///
/// *Since QEMU 2.0. Group block. Subject `reference`. At most one a second.*
///
/// ```json
/// {
///   "timestamp": {"seconds": 1619918095, "microseconds": 720916},
///   "event": "QUORUM_FAILURE",
///   "data": {"reference": "mirror3", "sectors-count": 64, "sector-num": 8390912}
/// }
/// ```
///
/// The data of [`EventData::QuorumFailure`].
#[doc(alias = "QUORUM_FAILURE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct QuorumFailure {
    /// The name of the block backend, or else that of the quorum node.
    pub reference: String,
    /// The first sector of the request; a sector has 512 bytes.
    #[doc(alias = "sector-num")]
    pub sector_num: i64,
    /// The number of sectors of the request.
    #[doc(alias = "sectors-count")]
    pub sectors_count: i64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl QuorumFailure {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(
        reference: impl Into<String>,
        sector_num: impl Into<i64>,
        sectors_count: impl Into<i64>,
    ) -> Self {
        Self {
            reference: reference.into(),
            sector_num: sector_num.into(),
            sectors_count: sectors_count.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(QuorumFailure {
    ordered reference: String = "reference",
    ordered sectors_count: i64 = "sectors-count",
    ordered sector_num: i64 = "sector-num",
    ;
    reference = "reference",
    sector_num = "sector-num",
    sectors_count = "sectors-count",
});
/// The tray of a drive with removable media was opened or closed, by the guest or by a client. While the tray is open, a client can change the medium.
///
/// *Since QEMU 1.1. Group block. Subject `id`, or `device`.*
///
/// A drive with an id (since 2.8)
///
/// ```json
/// {
///   "timestamp": {"seconds": 1608839731, "microseconds": 236658},
///   "event": "DEVICE_TRAY_MOVED",
///   "data": {"device": "", "tray-open": true, "id": "dvd-sata2"}
/// }
/// ```
///
/// A drive without an id, whose backend has a name (since 2.8)
///
/// ```json
/// {
///   "timestamp": {"seconds": 1608839889, "microseconds": 501277},
///   "event": "DEVICE_TRAY_MOVED",
///   "data": {
///     "device": "ide0-cd1",
///     "tray-open": false,
///     "id": "/machine/unattached/device[19]"
///   }
/// }
/// ```
///
/// The data of [`EventData::DeviceTrayMoved`].
#[doc(alias = "DEVICE_TRAY_MOVED")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DeviceTrayMoved {
    /// The name of the block backend; an empty string if it has none.
    pub device: String,
    /// The id of the drive; if it has none, its path in the QOM tree.
    ///
    /// *Since QEMU 2.8.*
    pub id: Option<String>,
    /// True if the tray is open now.
    #[doc(alias = "tray-open")]
    pub tray_open: bool,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl DeviceTrayMoved {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(device: impl Into<String>, tray_open: impl Into<bool>) -> Self {
        Self {
            device: device.into(),
            id: None,
            tray_open: tray_open.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(DeviceTrayMoved {
    always device: String = "device",
    always tray_open: bool = "tray-open",
    optional id: String = "id",
});
/// A pr-manager object connected to its helper process, or lost the connection. The helper performs the SCSI persistent reservations of the guest.
///
/// **Note:** QEMU detects a lost connection only when the guest sends the next reservation command. It then tries to connect again, for about five seconds; if it cannot, the command fails. A client should restart a helper that ended.
///
/// *Since QEMU 3.0. Group block. Subject `id`. Only linux.*
///
/// ```json
/// {
///   "timestamp": {"seconds": 1569508488, "microseconds": 397105},
///   "event": "PR_MANAGER_STATUS_CHANGED",
///   "data": {"connected": false, "id": "reserve0"}
/// }
/// ```
///
/// The object is connected again
///
/// ```json
/// {
///   "timestamp": {"seconds": 1569508520, "microseconds": 148862},
///   "event": "PR_MANAGER_STATUS_CHANGED",
///   "data": {"connected": true, "id": "reserve0"}
/// }
/// ```
///
/// The data of [`EventData::PrManagerStatusChanged`].
#[doc(alias = "PR_MANAGER_STATUS_CHANGED")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PrManagerStatusChanged {
    /// The id of the object.
    pub id: String,
    /// True if the object is connected to the helper.
    pub connected: bool,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl PrManagerStatusChanged {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(id: impl Into<String>, connected: impl Into<bool>) -> Self {
        Self {
            id: id.into(),
            connected: connected.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(PrManagerStatusChanged {
    ordered connected: bool = "connected",
    ordered id: String = "id",
    ;
    id = "id",
    connected = "connected",
});
/// A block export was removed. Its id can be used again, and its node can be removed.
///
/// **Note:** The command `block-export-del` only starts the removal, which has to wait for requests and clients of the export. This event reports its end.
///
/// *Since QEMU 5.2. Group block. Subject `id`.*
///
/// ```json
/// {
///   "timestamp": {"seconds": 1650366126, "microseconds": 843391},
///   "event": "BLOCK_EXPORT_DELETED",
///   "data": {"id": "nbd-backup4"}
/// }
/// ```
///
/// The data of [`EventData::BlockExportDeleted`].
#[doc(alias = "BLOCK_EXPORT_DELETED")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BlockExportDeleted {
    /// The id of the export.
    pub id: String,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl BlockExportDeleted {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(BlockExportDeleted {
    always id: String = "id",
});
/// A job entered another state. Jobs of every type send this event, so a client can use it to follow all jobs, including those that send no block job events.
///
/// **Note:** The state does not show whether the job succeeded. [`BLOCK_JOB_COMPLETED`](EventData::BlockJobCompleted) shows it for block jobs, and `query-jobs` shows it for every job that was not yet dismissed.
///
/// *Since QEMU 3.0. Group job. Subject `id`.*
///
/// ```json
/// {
///   "timestamp": {"seconds": 1669854033, "microseconds": 176250},
///   "event": "JOB_STATUS_CHANGE",
///   "data": {"status": "running", "id": "nightly-bak"}
/// }
/// ```
///
/// The job ended, and \`query-jobs\` shows its result
///
/// ```json
/// {
///   "timestamp": {"seconds": 1669855639, "microseconds": 902634},
///   "event": "JOB_STATUS_CHANGE",
///   "data": {"status": "concluded", "id": "nightly-bak"}
/// }
/// ```
///
/// The last event of a job
///
/// ```json
/// {
///   "timestamp": {"seconds": 1669855640, "microseconds": 14587},
///   "event": "JOB_STATUS_CHANGE",
///   "data": {"status": "null", "id": "nightly-bak"}
/// }
/// ```
///
/// The data of [`EventData::JobStatusChange`].
#[doc(alias = "JOB_STATUS_CHANGE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct JobStatusChange {
    /// The id of the job.
    pub id: String,
    /// The state of the job.
    pub status: JobStatus,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl JobStatusChange {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(id: impl Into<String>, status: impl Into<JobStatus>) -> Self {
        Self {
            id: id.into(),
            status: status.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(JobStatusChange {
    ordered status: JobStatus = "status",
    ordered id: String = "id",
    ;
    id = "id",
    status = "status",
});
/// A mirror, or a commit of the active layer, copied all data, and now copies each new write. The job waits for a client: `block-job-complete` switches to the target, and `block-job-cancel` ends the job without a switch.
///
/// **Note (until 6.1):** [`BLOCK_JOB_ERROR`](EventData::BlockJobError) ends this state. QEMU sends the event again when the job has copied all data.
///
/// **Note (since 6.2):** QEMU sends the event once for a job. [`BLOCK_JOB_ERROR`](EventData::BlockJobError) does not end this state.
///
/// *Since QEMU 1.3. Group job. Subject `device`.*
///
/// ```json
/// {
///   "timestamp": {"seconds": 1611588460, "microseconds": 611708},
///   "event": "BLOCK_JOB_READY",
///   "data": {
///     "device": "move-sys",
///     "len": 21474836480,
///     "offset": 21474836480,
///     "speed": 104857600,
///     "type": "mirror"
///   }
/// }
/// ```
///
/// The data of [`EventData::BlockJobReady`].
#[doc(alias = "BLOCK_JOB_READY")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BlockJobReady {
    /// The type of the job.
    pub r#type: JobType,
    /// The id of the job; until 2.6, the name of its disk's block backend.
    pub device: String,
    /// The estimated total work of the job, in bytes.
    pub len: i64,
    /// The work that is done, in bytes.
    pub offset: i64,
    /// The rate limit in bytes per second; 0 if unlimited.
    pub speed: i64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl BlockJobReady {
    /// One with the members that every QEMU sends.
    #[must_use]
    #[allow(clippy::too_many_arguments, clippy::similar_names)]
    pub fn new(
        r#type: impl Into<JobType>,
        device: impl Into<String>,
        len: impl Into<i64>,
        offset: impl Into<i64>,
        speed: impl Into<i64>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            device: device.into(),
            len: len.into(),
            offset: offset.into(),
            speed: speed.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(BlockJobReady {
    ordered device: String = "device",
    ordered len: i64 = "len",
    ordered offset: i64 = "offset",
    ordered speed: i64 = "speed",
    ordered r#type: JobType = "type",
    ;
    r#type = "type",
    device = "device",
    len = "len",
    offset = "offset",
    speed = "speed",
});
/// A read or a write of a block job failed. The arguments on-source-error and on-target-error, or on-error, of the command that created the job select the action.
///
/// **Note:** With the action stop, the job is paused until a client sends `block-job-resume`. With the action report, the job fails, and [`BLOCK_JOB_COMPLETED`](EventData::BlockJobCompleted) follows.
///
/// *Since QEMU 1.3. Group job. Subject `device`.*
///
/// ```json
/// {
///   "timestamp": {"seconds": 1611588662, "microseconds": 349865},
///   "event": "BLOCK_JOB_ERROR",
///   "data": {"device": "move-sys", "operation": "write", "action": "stop"}
/// }
/// ```
///
/// An error that the job ignores
///
/// ```json
/// {
///   "timestamp": {"seconds": 1660097067, "microseconds": 785519},
///   "event": "BLOCK_JOB_ERROR",
///   "data": {"device": "nightly-bak", "operation": "read", "action": "ignore"}
/// }
/// ```
///
/// The data of [`EventData::BlockJobError`].
#[doc(alias = "BLOCK_JOB_ERROR")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BlockJobError {
    /// The id of the job; until 2.6, the name of its disk's block backend.
    pub device: String,
    /// The type of the request.
    pub operation: IoOperationType,
    /// What the job does.
    pub action: BlockErrorAction,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl BlockJobError {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(
        device: impl Into<String>,
        operation: impl Into<IoOperationType>,
        action: impl Into<BlockErrorAction>,
    ) -> Self {
        Self {
            device: device.into(),
            operation: operation.into(),
            action: action.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(BlockJobError {
    always device: String = "device",
    always operation: IoOperationType = "operation",
    always action: BlockErrorAction = "action",
});
/// A block job did its work, and waits for a client before its last step, in which it changes the block graph. The client sends `block-job-finalize` or, since 3.0, `job-finalize`.
///
/// **Note:** Only jobs that were created with auto-finalize off send the event.
///
/// **Note:** The jobs of a transaction with the completion-mode grouped become pending together.
///
/// *Since QEMU 2.12. Group job. Subject `id`.*
///
/// ```json
/// {
///   "timestamp": {"seconds": 1689136794, "microseconds": 20338},
///   "event": "BLOCK_JOB_PENDING",
///   "data": {"type": "commit", "id": "fold-overlay"}
/// }
/// ```
///
/// The data of [`EventData::BlockJobPending`].
#[doc(alias = "BLOCK_JOB_PENDING")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BlockJobPending {
    /// The type of the job.
    pub r#type: JobType,
    /// The id of the job.
    pub id: String,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl BlockJobPending {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(r#type: impl Into<JobType>, id: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            id: id.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(BlockJobPending {
    always r#type: JobType = "type",
    always id: String = "id",
});
/// A block job ended. If it failed, "error" is present; otherwise, it succeeded.
///
/// **Note:** After a mirror job, the event does not show which disk the guest uses now. It is the target if a client sent `block-job-complete`, and the source if a client cancelled the job after [`BLOCK_JOB_READY`](EventData::BlockJobReady).
///
/// **Note:** If a client cancels a job that has not sent [`BLOCK_JOB_READY`](EventData::BlockJobReady), QEMU sends [`BLOCK_JOB_CANCELLED`](EventData::BlockJobCancelled) instead.
///
/// *Since QEMU 1.1. Group job. Subject `device`.*
///
/// ```json
/// {
///   "timestamp": {"seconds": 1611589458, "microseconds": 293340},
///   "event": "BLOCK_JOB_COMPLETED",
///   "data": {
///     "device": "move-sys",
///     "len": 21499019264,
///     "offset": 21499019264,
///     "speed": 0,
///     "type": "mirror"
///   }
/// }
/// ```
///
/// A job that failed
///
/// ```json
/// {
///   "timestamp": {"seconds": 1660097976, "microseconds": 450781},
///   "event": "BLOCK_JOB_COMPLETED",
///   "data": {
///     "device": "nightly-bak",
///     "len": 53687091200,
///     "offset": 7214202880,
///     "speed": 31457280,
///     "type": "backup",
///     "error": "Connection reset by peer"
///   }
/// }
/// ```
///
/// The data of [`EventData::BlockJobCompleted`].
#[doc(alias = "BLOCK_JOB_COMPLETED")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BlockJobCompleted {
    /// The type of the job.
    pub r#type: JobType,
    /// The id of the job; until 2.6, the name of its disk's block backend.
    pub device: String,
    /// The estimated total work of the job, in bytes.
    pub len: i64,
    /// The work that is done, in bytes; after success, equal to "len".
    pub offset: i64,
    /// The rate limit in bytes per second; 0 if unlimited.
    pub speed: i64,
    /// Human-readable reason for the failure; absent after success.
    pub error: Option<String>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl BlockJobCompleted {
    /// One with the members that every QEMU sends.
    #[must_use]
    #[allow(clippy::too_many_arguments, clippy::similar_names)]
    pub fn new(
        r#type: impl Into<JobType>,
        device: impl Into<String>,
        len: impl Into<i64>,
        offset: impl Into<i64>,
        speed: impl Into<i64>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            device: device.into(),
            len: len.into(),
            offset: offset.into(),
            speed: speed.into(),
            error: None,
            unknown: Members::new(),
        }
    }
}
rt::object!(BlockJobCompleted {
    ordered device: String = "device",
    ordered len: i64 = "len",
    ordered offset: i64 = "offset",
    ordered speed: i64 = "speed",
    ordered r#type: JobType = "type",
    optional error: String = "error",
    ;
    r#type = "type",
    device = "device",
    len = "len",
    offset = "offset",
    speed = "speed",
});
/// A block job ended because a client cancelled it. The target keeps the data that the job copied.
///
/// **Note:** If a client sends `block-job-cancel` after [`BLOCK_JOB_READY`](EventData::BlockJobReady), QEMU sends [`BLOCK_JOB_COMPLETED`](EventData::BlockJobCompleted) instead, and the target is a consistent copy.
///
/// **Note (since 2.12):** With the argument force of `block-job-cancel`, QEMU sends [`BLOCK_JOB_CANCELLED`](EventData::BlockJobCancelled) even then.
///
/// *Since QEMU 1.1. Group job. Subject `device`.*
///
/// ```json
/// {
///   "timestamp": {"seconds": 1680602212, "microseconds": 137493},
///   "event": "BLOCK_JOB_CANCELLED",
///   "data": {
///     "device": "flatten-data",
///     "len": 34359738368,
///     "offset": 11811160064,
///     "speed": 209715200,
///     "type": "stream"
///   }
/// }
/// ```
///
/// The data of [`EventData::BlockJobCancelled`].
#[doc(alias = "BLOCK_JOB_CANCELLED")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BlockJobCancelled {
    /// The type of the job.
    pub r#type: JobType,
    /// The id of the job; until 2.6, the name of its disk's block backend.
    pub device: String,
    /// The estimated total work of the job, in bytes.
    pub len: i64,
    /// The work that is done, in bytes.
    pub offset: i64,
    /// The rate limit in bytes per second; 0 if unlimited.
    pub speed: i64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl BlockJobCancelled {
    /// One with the members that every QEMU sends.
    #[must_use]
    #[allow(clippy::too_many_arguments, clippy::similar_names)]
    pub fn new(
        r#type: impl Into<JobType>,
        device: impl Into<String>,
        len: impl Into<i64>,
        offset: impl Into<i64>,
        speed: impl Into<i64>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            device: device.into(),
            len: len.into(),
            offset: offset.into(),
            speed: speed.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(BlockJobCancelled {
    ordered device: String = "device",
    ordered len: i64 = "len",
    ordered offset: i64 = "offset",
    ordered speed: i64 = "speed",
    ordered r#type: JobType = "type",
    ;
    r#type = "type",
    device = "device",
    len = "len",
    offset = "offset",
    speed = "speed",
});
/// A dump of the guest's memory ended, successfully or not. For a dump that `dump-guest-memory` runs in the background, `query-dump` shows the progress until this event.
///
/// **Note:** QEMU also sends the event for a dump that does not run in the background.
///
/// **Note:** If the machine is running, QEMU sends [`STOP`](EventData::Stop) before the dump, and [`RESUME`](EventData::Resume) after this event.
///
/// *Since QEMU 2.6. Group job.*
///
/// ```json
/// {
///   "timestamp": {"seconds": 1652704083, "microseconds": 955176},
///   "event": "DUMP_COMPLETED",
///   "data": {
///     "result": {
///       "total": 4303421440,
///       "status": "completed",
///       "completed": 4303421440
///     }
///   }
/// }
/// ```
///
/// A dump that failed
///
/// ```json
/// {
///   "timestamp": {"seconds": 1652706461, "microseconds": 338019},
///   "event": "DUMP_COMPLETED",
///   "data": {
///     "result": {"total": 4303421440, "status": "failed", "completed": 1593835520},
///     "error": "dump: failed to save memory: No space left on device"
///   }
/// }
/// ```
///
/// The data of [`EventData::DumpCompleted`].
#[doc(alias = "DUMP_COMPLETED")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DumpCompleted {
    /// The result of the dump.
    pub result: DumpQueryResult,
    /// Human-readable reason of the failure; absent after success.
    pub error: Option<String>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl DumpCompleted {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(result: impl Into<DumpQueryResult>) -> Self {
        Self {
            result: result.into(),
            error: None,
            unknown: Members::new(),
        }
    }
}
rt::object!(DumpCompleted {
    always result: DumpQueryResult = "result",
    optional error: String = "error",
});
/// A migration entered another state. The source and the destination each send the events about their own state, on their own QMP connections.
///
/// **Note:** QEMU sends the event only if its migration capability "events" is enabled.
///
/// **Note:** The event does not contain the reason for a failure. `query-migrate` shows it.
///
/// *Since QEMU 2.4. Group migration.*
///
/// ```json
/// {
///   "timestamp": {"seconds": 1695316766, "microseconds": 884057},
///   "event": "MIGRATION",
///   "data": {"status": "active"}
/// }
/// ```
///
/// The migration succeeded
///
/// ```json
/// {
///   "timestamp": {"seconds": 1695316802, "microseconds": 573690},
///   "event": "MIGRATION",
///   "data": {"status": "completed"}
/// }
/// ```
///
/// The migration failed, and the machine is still on the source
///
/// ```json
/// {
///   "timestamp": {"seconds": 1718181697, "microseconds": 206914},
///   "event": "MIGRATION",
///   "data": {"status": "failed"}
/// }
/// ```
///
/// The data of [`EventData::Migration`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Migration {
    /// The state of the migration.
    pub status: MigrationStatus,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl Migration {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(status: impl Into<MigrationStatus>) -> Self {
        Self {
            status: status.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(Migration {
    always status: MigrationStatus = "status",
});
/// The source of a migration starts another pass over the guest's memory, to send the pages that changed since the previous pass. A large number of passes means that the guest writes to its memory faster than the source can send it.
///
/// **Note:** The source sends the event only if its migration capability "events" is enabled.
///
/// **Note (since 11.1):** QEMU sends no event for the first pass, so the first event has the pass 2.
///
/// *Since QEMU 2.6. Group migration.*
///
/// The first pass (until 10.2)
///
/// ```json
/// {
///   "timestamp": {"seconds": 1695316766, "microseconds": 890335},
///   "event": "MIGRATION_PASS",
///   "data": {"pass": 1}
/// }
/// ```
///
/// The third pass
///
/// ```json
/// {
///   "timestamp": {"seconds": 1695316798, "microseconds": 611249},
///   "event": "MIGRATION_PASS",
///   "data": {"pass": 3}
/// }
/// ```
///
/// The data of [`EventData::MigrationPass`].
#[doc(alias = "MIGRATION_PASS")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MigrationPass {
    /// The number of the pass; that of the first is 1.
    pub pass: i64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl MigrationPass {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(pass: impl Into<i64>) -> Self {
        Self {
            pass: pass.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(MigrationPass {
    always pass: i64 = "pass",
});
/// A device that VFIO assigns to the guest entered another migration state.
///
/// **Note:** A device sends the event only if it was created with `migration-events=on`.
///
/// *Since QEMU 9.1. Group migration. Subject `device-id`, or `qom-path`. Only vfio.*
///
/// ```json
/// {
///   "timestamp": {"seconds": 1750156425, "microseconds": 92846},
///   "event": "VFIO_MIGRATION",
///   "data": {
///     "device-state": "pre-copy",
///     "device-id": "accel0",
///     "qom-path": "/machine/peripheral/accel0"
///   }
/// }
/// ```
///
/// The device is stopped and sends the rest of its state
///
/// ```json
/// {
///   "timestamp": {"seconds": 1750156432, "microseconds": 470128},
///   "event": "VFIO_MIGRATION",
///   "data": {
///     "device-state": "stop-copy",
///     "device-id": "accel0",
///     "qom-path": "/machine/peripheral/accel0"
///   }
/// }
/// ```
///
/// The data of [`EventData::VfioMigration`].
#[doc(alias = "VFIO_MIGRATION")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct VfioMigration {
    /// The id of the device; an empty string if it has none.
    #[doc(alias = "device-id")]
    pub device_id: String,
    /// The path of the device in the QOM tree.
    #[doc(alias = "qom-path")]
    pub qom_path: String,
    /// The state of the device.
    #[doc(alias = "device-state")]
    pub device_state: QapiVfioMigrationState,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl VfioMigration {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(
        device_id: impl Into<String>,
        qom_path: impl Into<String>,
        device_state: impl Into<QapiVfioMigrationState>,
    ) -> Self {
        Self {
            device_id: device_id.into(),
            qom_path: qom_path.into(),
            device_state: device_state.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(VfioMigration {
    ordered device_state: QapiVfioMigrationState = "device-state",
    ordered device_id: String = "device-id",
    ordered qom_path: String = "qom-path",
    ;
    device_id = "device-id",
    qom_path = "qom-path",
    device_state = "device-state",
});
/// The source of a migration asked the guest to release the primary network card of a failover pair, which is usually a physical card. The guest continues with the standby card, which is a virtio card.
///
/// **Note:** The migration waits until the guest released the card. If the migration fails, QEMU plugs the card in again.
///
/// *Since QEMU 4.2. Group migration. Subject `device-id`. Only virtio-net.*
///
/// ```json
/// {
///   "timestamp": {"seconds": 1634111422, "microseconds": 715460},
///   "event": "UNPLUG_PRIMARY",
///   "data": {"device-id": "vf-lan"}
/// }
/// ```
///
/// The data of [`EventData::UnplugPrimary`].
#[doc(alias = "UNPLUG_PRIMARY")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UnplugPrimary {
    /// The id of the primary card.
    #[doc(alias = "device-id")]
    pub device_id: String,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl UnplugPrimary {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(device_id: impl Into<String>) -> Self {
        Self {
            device_id: device_id.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(UnplugPrimary {
    always device_id: String = "device-id",
});
/// This QEMU left COLO, in which a secondary machine runs in lockstep with a primary one, to replace it after a failure. The machine has no replica now.
///
/// **Note:** The reason is always request or error.
///
/// **Note:** After an error, the client decides which of the two machines continues, and sends it `x-colo-lost-heartbeat`.
///
/// *Since QEMU 3.1. Group migration.*
///
/// ```json
/// {
///   "timestamp": {"seconds": 1596201914, "microseconds": 64279},
///   "event": "COLO_EXIT",
///   "data": {"mode": "primary", "reason": "error"}
/// }
/// ```
///
/// A client asked for a failover on the secondary machine
///
/// ```json
/// {
///   "timestamp": {"seconds": 1596202310, "microseconds": 982603},
///   "event": "COLO_EXIT",
///   "data": {"mode": "secondary", "reason": "request"}
/// }
/// ```
///
/// The data of [`EventData::ColoExit`].
#[doc(alias = "COLO_EXIT")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ColoExit {
    /// The role of this QEMU.
    pub mode: ColoMode,
    /// Why COLO ended.
    pub reason: ColoExitReason,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl ColoExit {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(mode: impl Into<ColoMode>, reason: impl Into<ColoExitReason>) -> Self {
        Self {
            mode: mode.into(),
            reason: reason.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(ColoExit {
    always mode: ColoMode = "mode",
    always reason: ColoExitReason = "reason",
});
/// The guest changed which packets its virtio network card receives: its MAC addresses, its VLANs, or a mode such as promiscuous. A client that filters packets on the host should read the new settings with `query-rx-filter`.
///
/// **Note:** After this event, a card sends no other until `query-rx-filter` is sent, so that a guest cannot flood the client.
///
/// *Since QEMU 1.6. Group network. Subject `name`, or `path`. Only virtio-net.*
///
/// ```json
/// {
///   "timestamp": {"seconds": 1565028869, "microseconds": 658031},
///   "event": "NIC_RX_FILTER_CHANGED",
///   "data": {"name": "lan0", "path": "/machine/peripheral/lan0/virtio-backend"}
/// }
/// ```
///
/// A card without an id
///
/// ```json
/// {
///   "timestamp": {"seconds": 1565029244, "microseconds": 190726},
///   "event": "NIC_RX_FILTER_CHANGED",
///   "data": {"path": "/machine/peripheral-anon/device[5]/virtio-backend"}
/// }
/// ```
///
/// The data of [`EventData::NicRxFilterChanged`].
#[doc(alias = "NIC_RX_FILTER_CHANGED")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NicRxFilterChanged {
    /// The id of the card, if it has one.
    pub name: Option<String>,
    /// The path of the card in the QOM tree.
    pub path: String,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl NicRxFilterChanged {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            name: None,
            path: path.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(NicRxFilterChanged {
    optional name: String = "name",
    always path: String = "path",
});
/// The guest's driver for a virtio network card accepted the role of the standby card of a failover pair. QEMU plugs in the primary card, which it hid from the guest until now.
///
/// **Note:** QEMU sends the event each time the driver negotiates, for example after a reboot.
///
/// *Since QEMU 4.2. Group network. Subject `device-id`. Only virtio-net.*
///
/// ```json
/// {
///   "timestamp": {"seconds": 1634110928, "microseconds": 347711},
///   "event": "FAILOVER_NEGOTIATED",
///   "data": {"device-id": "backup-lan"}
/// }
/// ```
///
/// The data of [`EventData::FailoverNegotiated`].
#[doc(alias = "FAILOVER_NEGOTIATED")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct FailoverNegotiated {
    /// The id of the virtio card.
    #[doc(alias = "device-id")]
    pub device_id: String,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl FailoverNegotiated {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(device_id: impl Into<String>) -> Self {
        Self {
            device_id: device_id.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(FailoverNegotiated {
    always device_id: String = "device-id",
});
/// A network backend of type stream is connected to its peer, as the client or as the server. Packets can now pass.
///
/// **Note:** QEMU gets the address from the socket. So the type is never fd, even if the socket was passed as a file descriptor, and an address of type inet has "host", "port" and one of "ipv4" and "ipv6", and no other members.
///
/// *Since QEMU 7.2. Group network. Subject `netdev-id`.*
///
/// ```json
/// {
///   "timestamp": {"seconds": 1687426687, "microseconds": 529430},
///   "event": "NETDEV_STREAM_CONNECTED",
///   "data": {
///     "netdev-id": "uplink",
///     "addr": {
///       "port": "40112",
///       "ipv4": true,
///       "host": "192.0.2.51",
///       "type": "inet"
///     }
///   }
/// }
/// ```
///
/// A Unix socket
///
/// ```json
/// {
///   "timestamp": {"seconds": 1687426815, "microseconds": 6121},
///   "event": "NETDEV_STREAM_CONNECTED",
///   "data": {
///     "netdev-id": "switch2",
///     "addr": {"path": "/run/net/switch2.sock", "type": "unix"}
///   }
/// }
/// ```
///
/// An abstract Unix socket, which has no file
///
/// ```json
/// {
///   "timestamp": {"seconds": 1706591843, "microseconds": 816692},
///   "event": "NETDEV_STREAM_CONNECTED",
///   "data": {
///     "netdev-id": "switch3",
///     "addr": {
///       "abstract": true,
///       "path": "net/switch3",
///       "type": "unix",
///       "tight": false
///     }
///   }
/// }
/// ```
///
/// A vsock socket
///
/// ```json
/// {
///   "timestamp": {"seconds": 1706592588, "microseconds": 270354},
///   "event": "NETDEV_STREAM_CONNECTED",
///   "data": {
///     "netdev-id": "crossvm",
///     "addr": {"port": "5123", "cid": "14", "type": "vsock"}
///   }
/// }
/// ```
///
/// TCP over IPv6
///
/// ```json
/// {
///   "timestamp": {"seconds": 1759334914, "microseconds": 441087},
///   "event": "NETDEV_STREAM_CONNECTED",
///   "data": {
///     "netdev-id": "uplink6",
///     "addr": {
///       "port": "6100",
///       "ipv6": true,
///       "host": "2001:db8::7:2a",
///       "type": "inet"
///     }
///   }
/// }
/// ```
///
/// The data of [`EventData::NetdevStreamConnected`].
#[doc(alias = "NETDEV_STREAM_CONNECTED")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NetdevStreamConnected {
    /// The id of the backend.
    #[doc(alias = "netdev-id")]
    pub netdev_id: String,
    /// The address of the peer; for a server on a Unix socket, the address of the server itself.
    pub addr: SocketAddress,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl NetdevStreamConnected {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(netdev_id: impl Into<String>, addr: impl Into<SocketAddress>) -> Self {
        Self {
            netdev_id: netdev_id.into(),
            addr: addr.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(NetdevStreamConnected {
    always netdev_id: String = "netdev-id",
    always addr: SocketAddress = "addr",
});
/// A network backend of type stream lost the connection to its peer. Packets of the guest are dropped until it is connected again.
///
/// **Note:** A server accepts another connection.
///
/// **Note (since 8.0):** A client connects again if it was created with the option reconnect or, since 9.2, reconnect-ms.
///
/// *Since QEMU 7.2. Group network. Subject `netdev-id`.*
///
/// ```json
/// {
///   "timestamp": {"seconds": 1687434706, "microseconds": 687204},
///   "event": "NETDEV_STREAM_DISCONNECTED",
///   "data": {"netdev-id": "uplink"}
/// }
/// ```
///
/// The data of [`EventData::NetdevStreamDisconnected`].
#[doc(alias = "NETDEV_STREAM_DISCONNECTED")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NetdevStreamDisconnected {
    /// The id of the backend.
    #[doc(alias = "netdev-id")]
    pub netdev_id: String,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl NetdevStreamDisconnected {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(netdev_id: impl Into<String>) -> Self {
        Self {
            netdev_id: netdev_id.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(NetdevStreamDisconnected {
    always netdev_id: String = "netdev-id",
});
/// The process that serves a vhost-user network backend, such as a virtual switch, is connected. The link of the network card is up.
///
/// *Since QEMU 10.0. Group network. Subject `netdev-id`, or `chardev-id`. Only vhost-user.*
///
/// ```json
/// {
///   "timestamp": {"seconds": 1746734818, "microseconds": 125967},
///   "event": "NETDEV_VHOST_USER_CONNECTED",
///   "data": {"netdev-id": "vswitch-p3", "chardev-id": "vswitch-sock3"}
/// }
/// ```
///
/// The data of [`EventData::NetdevVhostUserConnected`].
#[doc(alias = "NETDEV_VHOST_USER_CONNECTED")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NetdevVhostUserConnected {
    /// The id of the backend.
    #[doc(alias = "netdev-id")]
    pub netdev_id: String,
    /// The id of the character device of the connection.
    #[doc(alias = "chardev-id")]
    pub chardev_id: String,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl NetdevVhostUserConnected {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(netdev_id: impl Into<String>, chardev_id: impl Into<String>) -> Self {
        Self {
            netdev_id: netdev_id.into(),
            chardev_id: chardev_id.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(NetdevVhostUserConnected {
    always netdev_id: String = "netdev-id",
    always chardev_id: String = "chardev-id",
});
/// The process that serves a vhost-user network backend closed the connection or ended. The link of the network card is down until the process is connected again.
///
/// *Since QEMU 10.0. Group network. Subject `netdev-id`. Only vhost-user.*
///
/// ```json
/// {
///   "timestamp": {"seconds": 1746748799, "microseconds": 874113},
///   "event": "NETDEV_VHOST_USER_DISCONNECTED",
///   "data": {"netdev-id": "vswitch-p3"}
/// }
/// ```
///
/// The data of [`EventData::NetdevVhostUserDisconnected`].
#[doc(alias = "NETDEV_VHOST_USER_DISCONNECTED")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NetdevVhostUserDisconnected {
    /// The id of the backend.
    #[doc(alias = "netdev-id")]
    pub netdev_id: String,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl NetdevVhostUserDisconnected {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(netdev_id: impl Into<String>) -> Self {
        Self {
            netdev_id: netdev_id.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(NetdevVhostUserDisconnected {
    always netdev_id: String = "netdev-id",
});
/// A guest with a pvrdma device added an entry to its GID table, or removed one. A client should add the IP address of the entry to the host's network interface, or remove it.
///
/// **Note:** A GID is in network byte order. On a little-endian host, the bytes of both integers are therefore in reverse order. The integers in the examples are those of the address `2001:db8::21b:21ff:fe9a:4c10`.
///
/// **Note:** QEMU 9.1 removed the device, and this event with it. There is no replacement.
///
/// *Since QEMU 4.0. Until QEMU 9.0. Group network. Subject `netdev`. Only pvrdma.*
///
/// ```json
/// {
///   "timestamp": {"seconds": 1583937937, "microseconds": 563048},
///   "event": "RDMA_GID_STATUS_CHANGED",
///   "data": {
///     "netdev": "ibnet1",
///     "interface-id": 1174484022829587202,
///     "gid-status": true,
///     "subnet-prefix": 3087860000
///   }
/// }
/// ```
///
/// An entry that was removed
///
/// ```json
/// {
///   "timestamp": {"seconds": 1583942341, "microseconds": 708224},
///   "event": "RDMA_GID_STATUS_CHANGED",
///   "data": {
///     "netdev": "ibnet1",
///     "interface-id": 1174484022829587202,
///     "gid-status": false,
///     "subnet-prefix": 3087860000
///   }
/// }
/// ```
///
/// The data of [`EventData::RdmaGidStatusChanged`].
#[doc(alias = "RDMA_GID_STATUS_CHANGED")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RdmaGidStatusChanged {
    /// The host's network interface.
    pub netdev: String,
    /// True if the entry was added, false if it was removed.
    #[doc(alias = "gid-status")]
    pub gid_status: bool,
    /// The first eight bytes of the GID, as an integer in the host's byte order.
    #[doc(alias = "subnet-prefix")]
    pub subnet_prefix: u64,
    /// The last eight bytes of the GID, as an integer in the host's byte order.
    #[doc(alias = "interface-id")]
    pub interface_id: u64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl RdmaGidStatusChanged {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(
        netdev: impl Into<String>,
        gid_status: impl Into<bool>,
        subnet_prefix: impl Into<u64>,
        interface_id: impl Into<u64>,
    ) -> Self {
        Self {
            netdev: netdev.into(),
            gid_status: gid_status.into(),
            subnet_prefix: subnet_prefix.into(),
            interface_id: interface_id.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(RdmaGidStatusChanged {
    ordered netdev: String = "netdev",
    ordered interface_id: u64 = "interface-id",
    ordered gid_status: bool = "gid-status",
    ordered subnet_prefix: u64 = "subnet-prefix",
    ;
    netdev = "netdev",
    gid_status = "gid-status",
    subnet_prefix = "subnet-prefix",
    interface_id = "interface-id",
});
/// A client connected to the VNC server. It is not authenticated yet.
///
/// **Note:** If the server listens on several addresses, "server" is the first of them. It is never the address for websockets, and its "websocket" is always false.
///
/// **Note:** A port scan causes this event, too. [`VNC_INITIALIZED`](EventData::VncInitialized) shows that a client uses the display.
///
/// **Note:** QEMU does not send the events about VNC for a connection in reverse mode.
///
/// *Since QEMU 0.13. Group display. Subject `client.host`. Only vnc.*
///
/// A client of the VNC protocol (since 2.3)
///
/// ```json
/// {
///   "timestamp": {"seconds": 1644829053, "microseconds": 301870},
///   "event": "VNC_CONNECTED",
///   "data": {
///     "server": {
///       "auth": "vencrypt+x509+sasl",
///       "family": "ipv4",
///       "service": "5904",
///       "host": "198.51.100.8",
///       "websocket": false
///     },
///     "client": {
///       "family": "ipv4",
///       "service": "41856",
///       "host": "198.51.100.77",
///       "websocket": false
///     }
///   }
/// }
/// ```
///
/// A browser that uses a websocket (since 2.3)
///
/// ```json
/// {
///   "timestamp": {"seconds": 1644831017, "microseconds": 845533},
///   "event": "VNC_CONNECTED",
///   "data": {
///     "server": {
///       "auth": "vnc",
///       "family": "ipv6",
///       "service": "5902",
///       "host": "::",
///       "websocket": false
///     },
///     "client": {
///       "family": "ipv6",
///       "service": "50230",
///       "host": "2001:db8::c0de",
///       "websocket": true
///     }
///   }
/// }
/// ```
///
/// The data of [`EventData::VncConnected`].
#[doc(alias = "VNC_CONNECTED")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct VncConnected {
    /// The address that the VNC server listens on.
    pub server: VncServerInfo,
    /// The address of the client.
    pub client: VncBasicInfo,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl VncConnected {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(
        server: impl Into<VncServerInfo>,
        client: impl Into<VncBasicInfo>,
    ) -> Self {
        Self {
            server: server.into(),
            client: client.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(VncConnected {
    always server: VncServerInfo = "server",
    always client: VncBasicInfo = "client",
});
/// The session of a VNC client starts. If the server requires authentication, the client passed it.
///
/// *Since QEMU 0.13. Group display. Subject `client.host`. Only vnc.*
///
/// A client that was authenticated by a certificate and by SASL (since 2.3)
///
/// ```json
/// {
///   "timestamp": {"seconds": 1644829054, "microseconds": 96405},
///   "event": "VNC_INITIALIZED",
///   "data": {
///     "server": {
///       "auth": "vencrypt+x509+sasl",
///       "family": "ipv4",
///       "service": "5904",
///       "host": "198.51.100.8",
///       "websocket": false
///     },
///     "client": {
///       "family": "ipv4",
///       "service": "41856",
///       "x509_dname": "CN=desk-77,O=Example Works",
///       "host": "198.51.100.77",
///       "websocket": false,
///       "sasl_username": "marisol"
///     }
///   }
/// }
/// ```
///
/// A client on a Unix socket, without authentication (since 2.3)
///
/// ```json
/// {
///   "timestamp": {"seconds": 1646247830, "microseconds": 739216},
///   "event": "VNC_INITIALIZED",
///   "data": {
///     "server": {
///       "auth": "none",
///       "family": "unix",
///       "service": "/run/vms/kiosk/vnc.sock",
///       "host": "",
///       "websocket": false
///     },
///     "client": {"family": "unix", "service": "", "host": "", "websocket": false}
///   }
/// }
/// ```
///
/// The data of [`EventData::VncInitialized`].
#[doc(alias = "VNC_INITIALIZED")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct VncInitialized {
    /// The address that the VNC server listens on.
    pub server: VncServerInfo,
    /// The client, with the names that it was authenticated by.
    pub client: VncClientInfo,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl VncInitialized {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(
        server: impl Into<VncServerInfo>,
        client: impl Into<VncClientInfo>,
    ) -> Self {
        Self {
            server: server.into(),
            client: client.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(VncInitialized {
    always server: VncServerInfo = "server",
    always client: VncClientInfo = "client",
});
/// The connection of a VNC client ended: the client closed it, failed to authenticate, or was disconnected.
///
/// *Since QEMU 0.13. Group display. Subject `client.host`. Only vnc.*
///
/// The end of a session (since 2.3)
///
/// ```json
/// {
///   "timestamp": {"seconds": 1644834129, "microseconds": 560418},
///   "event": "VNC_DISCONNECTED",
///   "data": {
///     "server": {
///       "auth": "vencrypt+x509+sasl",
///       "family": "ipv4",
///       "service": "5904",
///       "host": "198.51.100.8",
///       "websocket": false
///     },
///     "client": {
///       "family": "ipv4",
///       "service": "41856",
///       "x509_dname": "CN=desk-77,O=Example Works",
///       "host": "198.51.100.77",
///       "websocket": false,
///       "sasl_username": "marisol"
///     }
///   }
/// }
/// ```
///
/// A client that was never authenticated (since 2.3)
///
/// ```json
/// {
///   "timestamp": {"seconds": 1644834340, "microseconds": 127993},
///   "event": "VNC_DISCONNECTED",
///   "data": {
///     "server": {
///       "auth": "vnc",
///       "family": "ipv4",
///       "service": "5904",
///       "host": "198.51.100.8",
///       "websocket": false
///     },
///     "client": {
///       "family": "ipv4",
///       "service": "60004",
///       "host": "203.0.113.19",
///       "websocket": false
///     }
///   }
/// }
/// ```
///
/// The data of [`EventData::VncDisconnected`].
#[doc(alias = "VNC_DISCONNECTED")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct VncDisconnected {
    /// The address that the VNC server listens on.
    pub server: VncServerInfo,
    /// The client, with the names that it was authenticated by, if its session had started.
    pub client: VncClientInfo,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl VncDisconnected {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(
        server: impl Into<VncServerInfo>,
        client: impl Into<VncClientInfo>,
    ) -> Self {
        Self {
            server: server.into(),
            client: client.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(VncDisconnected {
    always server: VncServerInfo = "server",
    always client: VncClientInfo = "client",
});
/// A SPICE client opened a channel. A client opens several channels, for example for display, input and sound, and each has a connection of its own, so one client causes several of these events.
///
/// *Since QEMU 0.14. Group display. Subject `client.host`. Only spice.*
///
/// ```json
/// {
///   "timestamp": {"seconds": 1605616918, "microseconds": 210039},
///   "event": "SPICE_CONNECTED",
///   "data": {
///     "server": {"port": "5930", "family": "ipv4", "host": "203.0.113.4"},
///     "client": {"port": "38412", "family": "ipv4", "host": "203.0.113.90"}
///   }
/// }
/// ```
///
/// The data of [`EventData::SpiceConnected`].
#[doc(alias = "SPICE_CONNECTED")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SpiceConnected {
    /// The address that the client connected to.
    pub server: SpiceBasicInfo,
    /// The address of the client.
    pub client: SpiceBasicInfo,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl SpiceConnected {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(
        server: impl Into<SpiceBasicInfo>,
        client: impl Into<SpiceBasicInfo>,
    ) -> Self {
        Self {
            server: server.into(),
            client: client.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(SpiceConnected {
    always server: SpiceBasicInfo = "server",
    always client: SpiceBasicInfo = "client",
});
/// A channel of a SPICE client completed encryption and authentication, and can be used.
///
/// **Note:** To count clients rather than channels, count the events whose "channel-type" is 1, the main channel. Each session has one.
///
/// *Since QEMU 0.14. Group display. Subject `client.host`. Only spice.*
///
/// ```json
/// {
///   "timestamp": {"seconds": 1605616918, "microseconds": 452816},
///   "event": "SPICE_INITIALIZED",
///   "data": {
///     "server": {
///       "auth": "spice",
///       "port": "5930",
///       "family": "ipv4",
///       "host": "203.0.113.4"
///     },
///     "client": {
///       "port": "38412",
///       "family": "ipv4",
///       "channel-type": 1,
///       "connection-id": -731530217,
///       "host": "203.0.113.90",
///       "channel-id": 0,
///       "tls": true
///     }
///   }
/// }
/// ```
///
/// The second display of the same session
///
/// ```json
/// {
///   "timestamp": {"seconds": 1605616918, "microseconds": 660237},
///   "event": "SPICE_INITIALIZED",
///   "data": {
///     "server": {
///       "auth": "spice",
///       "port": "5930",
///       "family": "ipv4",
///       "host": "203.0.113.4"
///     },
///     "client": {
///       "port": "38416",
///       "family": "ipv4",
///       "channel-type": 2,
///       "connection-id": -731530217,
///       "host": "203.0.113.90",
///       "channel-id": 1,
///       "tls": true
///     }
///   }
/// }
/// ```
///
/// A Unix socket
///
/// ```json
/// {
///   "timestamp": {"seconds": 1727300232, "microseconds": 83155},
///   "event": "SPICE_INITIALIZED",
///   "data": {
///     "server": {
///       "auth": "none",
///       "port": "/run/vms/kiosk/spice.sock",
///       "family": "unix",
///       "host": "localhost"
///     },
///     "client": {
///       "port": "",
///       "family": "unix",
///       "channel-type": 3,
///       "connection-id": 1518293007,
///       "host": "localhost",
///       "channel-id": 0,
///       "tls": false
///     }
///   }
/// }
/// ```
///
/// The data of [`EventData::SpiceInitialized`].
#[doc(alias = "SPICE_INITIALIZED")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SpiceInitialized {
    /// The address that the client connected to, and the method of authentication.
    pub server: SpiceServerInfo,
    /// The client and the channel.
    pub client: SpiceChannel,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl SpiceInitialized {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(
        server: impl Into<SpiceServerInfo>,
        client: impl Into<SpiceChannel>,
    ) -> Self {
        Self {
            server: server.into(),
            client: client.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(SpiceInitialized {
    always server: SpiceServerInfo = "server",
    always client: SpiceChannel = "client",
});
/// A channel of a SPICE client was closed. When a session ends, QEMU sends the event for each of its channels.
///
/// **Note:** The event does not contain the channel. The host and the port of the client are those in [`SPICE_INITIALIZED`](EventData::SpiceInitialized).
///
/// *Since QEMU 0.14. Group display. Subject `client.host`. Only spice.*
///
/// ```json
/// {
///   "timestamp": {"seconds": 1605619590, "microseconds": 914402},
///   "event": "SPICE_DISCONNECTED",
///   "data": {
///     "server": {"port": "5930", "family": "ipv4", "host": "203.0.113.4"},
///     "client": {"port": "38412", "family": "ipv4", "host": "203.0.113.90"}
///   }
/// }
/// ```
///
/// TCP over IPv6
///
/// ```json
/// {
///   "timestamp": {"seconds": 1654495606, "microseconds": 378821},
///   "event": "SPICE_DISCONNECTED",
///   "data": {
///     "server": {"port": "5931", "family": "ipv6", "host": "2001:db8::4"},
///     "client": {"port": "44790", "family": "ipv6", "host": "2001:db8::91"}
///   }
/// }
/// ```
///
/// The data of [`EventData::SpiceDisconnected`].
#[doc(alias = "SPICE_DISCONNECTED")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SpiceDisconnected {
    /// The address that the client connected to.
    pub server: SpiceBasicInfo,
    /// The address of the client.
    pub client: SpiceBasicInfo,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl SpiceDisconnected {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(
        server: impl Into<SpiceBasicInfo>,
        client: impl Into<SpiceBasicInfo>,
    ) -> Self {
        Self {
            server: server.into(),
            client: client.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(SpiceDisconnected {
    always server: SpiceBasicInfo = "server",
    always client: SpiceBasicInfo = "client",
});
/// QEMU dropped a command without executing it, because too many commands were queued on this connection. This can only happen if out-of-band execution was negotiated.
///
/// **Note:** QEMU does not send a reply to such a command. The client can send it again.
///
/// **Note:** Since 4.0, QEMU stops reading from the connection instead.
///
/// *Since QEMU 2.12. Until QEMU 3.1. Group monitor.*
///
/// ```json
/// {
///   "timestamp": {"seconds": 1551323007, "microseconds": 846119},
///   "event": "COMMAND_DROPPED",
///   "data": {"reason": "queue-full", "id": "job-4711"}
/// }
/// ```
///
/// A client whose ids are numbers
///
/// ```json
/// {
///   "timestamp": {"seconds": 1551323007, "microseconds": 846340},
///   "event": "COMMAND_DROPPED",
///   "data": {"reason": "queue-full", "id": 9}
/// }
/// ```
///
/// The data of [`EventData::CommandDropped`].
#[doc(alias = "COMMAND_DROPPED")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CommandDropped {
    /// The id of the command.
    pub id: Value,
    /// Why QEMU dropped the command.
    pub reason: CommandDropReason,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl CommandDropped {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(id: impl Into<Value>, reason: impl Into<CommandDropReason>) -> Self {
        Self {
            id: id.into(),
            reason: reason.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(CommandDropped {
    ordered reason: CommandDropReason = "reason",
    ordered id: Value = "id",
    ;
    id = "id",
    reason = "reason",
});
/// The cause of a shutdown or a reset.
///
/// *Since QEMU 4.0.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShutdownCause {
    /// No cause; no event contains this value.
    None,
    /// An error on the host that QEMU cannot continue after.
    #[doc(alias = "host-error")]
    HostError,
    /// The command `quit` of QMP or of the human monitor, or a user who closed QEMU's GTK window.
    #[doc(alias = "host-qmp-quit")]
    HostQmpQuit,
    /// The command `system_reset` of QMP or of the human monitor, or a reset by a user of QEMU's window or by a VNC client that may control the power.
    #[doc(alias = "host-qmp-system-reset")]
    HostQmpSystemReset,
    /// A signal to the QEMU process: SIGINT, SIGTERM or SIGHUP.
    #[doc(alias = "host-signal")]
    HostSignal,
    /// A user who closed QEMU's SDL or Cocoa window.
    #[doc(alias = "host-ui")]
    HostUi,
    /// The guest powered itself off.
    #[doc(alias = "guest-shutdown")]
    GuestShutdown,
    /// The guest requested a reset, or a watchdog or an uncorrectable memory failure caused one.
    #[doc(alias = "guest-reset")]
    GuestReset,
    /// The guest crashed, and QEMU was told to exit in this case.
    #[doc(alias = "guest-panic")]
    GuestPanic,
    /// A reset of a part of the machine, which only s390x guests request; no event is sent for it.
    #[doc(alias = "subsystem-reset")]
    SubsystemReset,
    /// A reset before a snapshot is loaded; no event is sent for it.
    ///
    /// Since QEMU 7.2.
    #[doc(alias = "snapshot-load")]
    SnapshotLoad,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
rt::names!(ShutdownCause {
    None = "none",
    HostError = "host-error",
    HostQmpQuit = "host-qmp-quit",
    HostQmpSystemReset = "host-qmp-system-reset",
    HostSignal = "host-signal",
    HostUi = "host-ui",
    GuestShutdown = "guest-shutdown",
    GuestReset = "guest-reset",
    GuestPanic = "guest-panic",
    SubsystemReset = "subsystem-reset",
    SnapshotLoad = "snapshot-load",
});
/// What QEMU does when a watchdog expires. Before 2.11, the name of the type was `WatchdogExpirationAction`.
///
/// *Since QEMU 2.1.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WatchdogAction {
    /// Resets the machine.
    Reset,
    /// Asks the guest to shut down, as `system_powerdown` does.
    Shutdown,
    /// Exits at once, without the event [`SHUTDOWN`](EventData::Shutdown).
    Poweroff,
    /// Stops the machine until a client sends `cont`.
    Pause,
    /// Prints a message on standard error.
    Debug,
    /// Only sends the event.
    None,
    /// Sends a non-maskable interrupt to the guest, which many guests respond to with a crash dump.
    ///
    /// Since QEMU 2.4.
    #[doc(alias = "inject-nmi")]
    InjectNmi,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
rt::names!(WatchdogAction {
    Reset = "reset",
    Shutdown = "shutdown",
    Poweroff = "poweroff",
    Pause = "pause",
    Debug = "debug",
    None = "none",
    InjectNmi = "inject-nmi",
});
/// What QEMU does when the guest crashes.
///
/// *Since QEMU 2.1.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuestPanicAction {
    /// Stops the machine. In 2.8 to 5.2, a second event with poweroff follows unless QEMU was started with `-no-shutdown`.
    Pause,
    /// Stops the machine and shuts it down; QEMU then exits, unless it was started with `-no-shutdown`.
    ///
    /// Since QEMU 2.8.
    Poweroff,
    /// Nothing; the guest continues to run.
    ///
    /// Since QEMU 5.0.
    Run,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
rt::names!(GuestPanicAction {
    Pause = "pause",
    Poweroff = "poweroff",
    Run = "run",
});
/// Details of a crash. The further members depend on the platform.
///
/// *Since QEMU 2.9.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuestPanicInformation {
    /// The crash registers of Hyper-V.
    HyperV(GuestPanicInformationHyperV),
    /// A CPU of s390x.
    ///
    /// Since QEMU 2.12.
    S390(GuestPanicInformationS390),
    /// A guest that Intel TDX protects.
    ///
    /// Since QEMU 10.1.
    Tdx(GuestPanicInformationTdx),
    /// A guest that AMD SEV protects.
    ///
    /// Since QEMU 11.0.
    Sev(GuestPanicInformationSev),
    /// A branch that this version of the specification does not know.
    Unknown(UnknownBranch),
}
rt::union!(GuestPanicInformation by "type" {
    HyperV(GuestPanicInformationHyperV) = "hyper-v",
    S390(GuestPanicInformationS390) = "s390",
    Tdx(GuestPanicInformationTdx) = "tdx" before "gpa",
    Sev(GuestPanicInformationSev) = "sev",
});
/// The platform that reported a crash.
///
/// *Since QEMU 2.9.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[allow(dead_code)]
pub enum GuestPanicInformationType {
    /// The crash registers of Hyper-V.
    #[doc(alias = "hyper-v")]
    HyperV,
    /// A CPU of s390x.
    ///
    /// Since QEMU 2.12.
    S390,
    /// A guest that Intel TDX protects.
    ///
    /// Since QEMU 10.1.
    Tdx,
    /// A guest that AMD SEV protects.
    ///
    /// Since QEMU 11.0.
    Sev,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
rt::names!(GuestPanicInformationType {
    HyperV = "hyper-v",
    S390 = "s390",
    Tdx = "tdx",
    Sev = "sev",
});
/// The five crash registers of Hyper-V. Windows writes its stop code and the four parameters of that code to them. Other guests can use the registers in another way.
///
/// *Since QEMU 2.9.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GuestPanicInformationHyperV {
    /// The first register; the stop code if the guest is Windows.
    pub arg1: u64,
    /// The second register; parameter 1 if the guest is Windows.
    pub arg2: u64,
    /// The third register; parameter 2 if the guest is Windows.
    pub arg3: u64,
    /// The fourth register; parameter 3 if the guest is Windows.
    pub arg4: u64,
    /// The fifth register; parameter 4 if the guest is Windows.
    pub arg5: u64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl GuestPanicInformationHyperV {
    /// One with the members that every QEMU sends.
    #[must_use]
    #[allow(clippy::too_many_arguments, clippy::similar_names)]
    pub fn new(
        arg1: impl Into<u64>,
        arg2: impl Into<u64>,
        arg3: impl Into<u64>,
        arg4: impl Into<u64>,
        arg5: impl Into<u64>,
    ) -> Self {
        Self {
            arg1: arg1.into(),
            arg2: arg2.into(),
            arg3: arg3.into(),
            arg4: arg4.into(),
            arg5: arg5.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(GuestPanicInformationHyperV {
    ordered arg5: u64 = "arg5",
    ordered arg4: u64 = "arg4",
    ordered arg3: u64 = "arg3",
    ordered arg2: u64 = "arg2",
    ordered arg1: u64 = "arg1",
    ;
    arg1 = "arg1",
    arg2 = "arg2",
    arg3 = "arg3",
    arg4 = "arg4",
    arg5 = "arg5",
});
/// The state of the CPU that crashed.
///
/// *Since QEMU 2.12.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GuestPanicInformationS390 {
    /// The number of the CPU.
    pub core: u32,
    /// The mask of its program status word.
    #[doc(alias = "psw-mask")]
    pub psw_mask: u64,
    /// The address in its program status word; after a disabled wait, often an error code.
    #[doc(alias = "psw-addr")]
    pub psw_addr: u64,
    /// Why the CPU is considered crashed.
    pub reason: S390CrashReason,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl GuestPanicInformationS390 {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(
        core: impl Into<u32>,
        psw_mask: impl Into<u64>,
        psw_addr: impl Into<u64>,
        reason: impl Into<S390CrashReason>,
    ) -> Self {
        Self {
            core: core.into(),
            psw_mask: psw_mask.into(),
            psw_addr: psw_addr.into(),
            reason: reason.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(GuestPanicInformationS390 {
    ordered core: u32 = "core",
    ordered psw_addr: u64 = "psw-addr",
    ordered reason: S390CrashReason = "reason",
    ordered psw_mask: u64 = "psw-mask",
    ;
    core = "core",
    psw_mask = "psw-mask",
    psw_addr = "psw-addr",
    reason = "reason",
});
/// Why QEMU considers a CPU of s390x crashed.
///
/// *Since QEMU 2.12.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum S390CrashReason {
    /// An unknown reason.
    #[doc(alias = "unknown")]
    UnknownValue,
    /// The CPU waits with interrupts disabled, and no other CPU runs.
    #[doc(alias = "disabled-wait")]
    DisabledWait,
    /// The handler of external interrupts is interrupted by another external interrupt at once.
    #[doc(alias = "extint-loop")]
    ExtintLoop,
    /// The handler of program interrupts causes another program interrupt at once.
    #[doc(alias = "pgmint-loop")]
    PgmintLoop,
    /// The handler of operation exceptions causes another operation exception at once.
    #[doc(alias = "opint-loop")]
    OpintLoop,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
rt::names!(S390CrashReason {
    UnknownValue = "unknown",
    DisabledWait = "disabled-wait",
    ExtintLoop = "extint-loop",
    PgmintLoop = "pgmint-loop",
    OpintLoop = "opint-loop",
});
/// A fatal error that a guest under Intel TDX reported.
///
/// *Since QEMU 10.1.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GuestPanicInformationTdx {
    /// The number of the error, which the guest defines.
    #[doc(alias = "error-code")]
    pub error_code: u32,
    /// A human-readable error from the guest, which is not to be trusted more than the guest.
    pub message: String,
    /// The guest-physical address of a page with more information; absent if the guest did not provide one.
    pub gpa: Option<u64>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl GuestPanicInformationTdx {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(error_code: impl Into<u32>, message: impl Into<String>) -> Self {
        Self {
            error_code: error_code.into(),
            message: message.into(),
            gpa: None,
            unknown: Members::new(),
        }
    }
}
rt::object!(GuestPanicInformationTdx {
    always error_code: u32 = "error-code",
    always message: String = "message",
    optional gpa: u64 = "gpa",
});
/// A request for termination from a guest under AMD SEV-ES or SEV-SNP.
///
/// *Since QEMU 11.0.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GuestPanicInformationSev {
    /// The set of reasons that the code belongs to.
    pub set: u32,
    /// The number of the reason in this set.
    pub code: u32,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl GuestPanicInformationSev {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(set: impl Into<u32>, code: impl Into<u32>) -> Self {
        Self {
            set: set.into(),
            code: code.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(GuestPanicInformationSev {
    ordered code: u32 = "code",
    ordered set: u32 = "set",
    ;
    set = "set",
    code = "code",
});
/// Whose memory is affected.
///
/// *Since QEMU 5.2.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MemoryFailureRecipient {
    /// Memory that QEMU uses for itself.
    Hypervisor,
    /// The memory of the guest.
    Guest,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
rt::names!(MemoryFailureRecipient {
    Hypervisor = "hypervisor",
    Guest = "guest",
});
/// What QEMU does about a memory failure.
///
/// *Since QEMU 5.2.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MemoryFailureAction {
    /// Nothing: nobody needs the data now, or the guest is still handling another failure.
    Ignore,
    /// Reports the failure to the guest as a machine check.
    Inject,
    /// Exits.
    Fatal,
    /// Resets the machine, because the guest has disabled machine checks or is still handling another one.
    Reset,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
rt::names!(MemoryFailureAction {
    Ignore = "ignore",
    Inject = "inject",
    Fatal = "fatal",
    Reset = "reset",
});
/// The circumstances of a memory failure.
///
/// *Since QEMU 5.2.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MemoryFailureFlags {
    /// True if the data were about to be used, false if the defect was found earlier.
    #[doc(alias = "action-required")]
    pub action_required: bool,
    /// True if the guest was still handling another failure.
    pub recursive: bool,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl MemoryFailureFlags {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(action_required: impl Into<bool>, recursive: impl Into<bool>) -> Self {
        Self {
            action_required: action_required.into(),
            recursive: recursive.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(MemoryFailureFlags {
    ordered recursive: bool = "recursive",
    ordered action_required: bool = "action-required",
    ;
    action_required = "action-required",
    recursive = "recursive",
});
/// How the host divides its CPU time between the virtual CPUs. Before 9.2, the name of the type was `CpuS390Polarization`.
///
/// *Since QEMU 8.2.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum S390CpuPolarization {
    /// All virtual CPUs get the same share.
    Horizontal,
    /// The shares of the virtual CPUs can differ.
    Vertical,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
rt::names!(S390CpuPolarization {
    Horizontal = "horizontal",
    Vertical = "vertical",
});
/// The status of a slot that the guest reported. The numbers are defined in the ACPI specification, in the section about `_OST`.
///
/// *Since QEMU 2.1.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AcpiostInfo {
    /// The id of the device in the slot; absent if the slot is empty or its device has no id.
    pub device: Option<String>,
    /// The number of the slot, as a string.
    pub slot: String,
    /// What the slot is for.
    #[doc(alias = "slot-type")]
    pub slot_type: AcpiSlotType,
    /// What the status is about: 1 for an insertion, 3 for a requested removal, 259 for a removal that the guest started, 512 for an insertion in progress.
    pub source: i64,
    /// The status: 0 for success, 1 for failure, 2 for an unknown request; the meaning of values from 128 depends on the source; for a removal, 132 means that it is in progress.
    pub status: i64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl AcpiostInfo {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(
        slot: impl Into<String>,
        slot_type: impl Into<AcpiSlotType>,
        source: impl Into<i64>,
        status: impl Into<i64>,
    ) -> Self {
        Self {
            device: None,
            slot: slot.into(),
            slot_type: slot_type.into(),
            source: source.into(),
            status: status.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(AcpiostInfo {
    optional device: String = "device",
    ordered source: i64 = "source",
    ordered status: i64 = "status",
    ordered slot: String = "slot",
    ordered slot_type: AcpiSlotType = "slot-type",
    ;
    slot = "slot",
    slot_type = "slot-type",
    source = "source",
    status = "status",
});
/// What a slot is for.
///
/// *Since QEMU 2.1.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AcpiSlotType {
    /// A memory module.
    Dimm,
    /// A CPU.
    ///
    /// Since QEMU 2.7.
    Cpu,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
rt::names!(AcpiSlotType {
    Dimm = "DIMM",
    Cpu = "CPU",
});
/// The type of a request to a disk.
///
/// *Since QEMU 2.1.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IoOperationType {
    /// A read.
    Read,
    /// A write, a discard or a flush.
    Write,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
rt::names!(IoOperationType {
    Read = "read",
    Write = "write",
});
/// What is done about a disk error.
///
/// *Since QEMU 2.1.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockErrorAction {
    /// The error is ignored; a job can repeat the request.
    Ignore,
    /// The error is reported: the guest's request fails, or the job fails.
    Report,
    /// The machine is stopped, or the job is paused, until a client continues it.
    Stop,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
rt::names!(BlockErrorAction {
    Ignore = "ignore",
    Report = "report",
    Stop = "stop",
});
/// The type of a request to a child of a quorum node.
///
/// *Since QEMU 2.6.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuorumOpType {
    /// A read.
    Read,
    /// A write.
    Write,
    /// A flush of written data to stable storage.
    Flush,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
rt::names!(QuorumOpType {
    Read = "read",
    Write = "write",
    Flush = "flush",
});
/// The state of a job. Most jobs enter created, running, waiting, pending, concluded and null, in this order.
///
/// *Since QEMU 3.0.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobStatus {
    /// The state before a job exists; no event contains this value.
    Undefined,
    /// The job exists, and has not started.
    Created,
    /// The job is running.
    Running,
    /// The job is paused by a client, by an error, or by QEMU itself.
    Paused,
    /// The job did its work, and keeps the result up to date until a client completes the job.
    Ready,
    /// The job is ready, and paused.
    Standby,
    /// The job did its work, and waits for the other jobs of its transaction.
    Waiting,
    /// The job waits for a client to finalize it, if it was created so.
    Pending,
    /// The job failed or was cancelled, and is being cleaned up.
    Aborting,
    /// The job ended; its result can be queried until the job is dismissed.
    Concluded,
    /// The job was dismissed, and its id can be used again.
    Null,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
rt::names!(JobStatus {
    Undefined = "undefined",
    Created = "created",
    Running = "running",
    Paused = "paused",
    Ready = "ready",
    Standby = "standby",
    Waiting = "waiting",
    Pending = "pending",
    Aborting = "aborting",
    Concluded = "concluded",
    Null = "null",
});
/// The type of a job. The events whose names start with `BLOCK_JOB` are sent for the first four types only. Before 3.0, the name of the type was `BlockJobType`.
///
/// *Since QEMU 2.1.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobType {
    /// Writes the data of an overlay to an image below it.
    Commit,
    /// Copies the data of the images below an overlay to the overlay.
    Stream,
    /// Copies a disk, and then each new write to it.
    Mirror,
    /// Copies a disk as it was when the job started.
    Backup,
    /// Creates an image.
    ///
    /// Since QEMU 3.0.
    Create,
    /// Changes the options of an image.
    ///
    /// Since QEMU 5.1.
    Amend,
    /// Loads a snapshot of the machine.
    ///
    /// Since QEMU 6.0.
    #[doc(alias = "snapshot-load")]
    SnapshotLoad,
    /// Saves a snapshot of the machine.
    ///
    /// Since QEMU 6.0.
    #[doc(alias = "snapshot-save")]
    SnapshotSave,
    /// Deletes a snapshot of the machine.
    ///
    /// Since QEMU 6.0.
    #[doc(alias = "snapshot-delete")]
    SnapshotDelete,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
rt::names!(JobType {
    Commit = "commit",
    Stream = "stream",
    Mirror = "mirror",
    Backup = "backup",
    Create = "create",
    Amend = "amend",
    SnapshotLoad = "snapshot-load",
    SnapshotSave = "snapshot-save",
    SnapshotDelete = "snapshot-delete",
});
/// The result of a dump.
///
/// *Since QEMU 2.6.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DumpQueryResult {
    /// The status of the dump.
    pub status: DumpStatus,
    /// The number of bytes of guest memory that were written.
    pub completed: i64,
    /// The number of bytes of guest memory to write.
    pub total: i64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl DumpQueryResult {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(
        status: impl Into<DumpStatus>,
        completed: impl Into<i64>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            status: status.into(),
            completed: completed.into(),
            total: total.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(DumpQueryResult {
    ordered total: i64 = "total",
    ordered status: DumpStatus = "status",
    ordered completed: i64 = "completed",
    ;
    status = "status",
    completed = "completed",
    total = "total",
});
/// The status of a dump. In events, it is always completed or failed.
///
/// *Since QEMU 2.6.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DumpStatus {
    /// No dump took place.
    None,
    /// The dump is being written.
    Active,
    /// The dump is complete.
    Completed,
    /// The dump failed, and its file is incomplete.
    Failed,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
rt::names!(DumpStatus {
    None = "none",
    Active = "active",
    Completed = "completed",
    Failed = "failed",
});
/// The state of a migration.
///
/// *Since QEMU 2.4.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MigrationStatus {
    /// No migration took place; no event contains this value.
    None,
    /// The migration is being prepared.
    Setup,
    /// A client cancelled the migration, which is being undone.
    Cancelling,
    /// The migration was cancelled; the machine is on the source.
    Cancelled,
    /// Memory is transferred while the machine runs on the source.
    Active,
    /// The machine is stopped, and the destination loads the state of its devices before postcopy starts; the source can still continue the machine.
    ///
    /// Since QEMU 10.2.
    #[doc(alias = "postcopy-device")]
    PostcopyDevice,
    /// The machine runs on the destination, which requests missing memory from the source; neither of them has the whole machine.
    ///
    /// Since QEMU 2.5.
    #[doc(alias = "postcopy-active")]
    PostcopyActive,
    /// The connection broke during postcopy; the machine waits for a client to recover the migration.
    ///
    /// Since QEMU 3.0.
    #[doc(alias = "postcopy-paused")]
    PostcopyPaused,
    /// A client requested the recovery, and a new connection is being established.
    ///
    /// Since QEMU 9.1.
    #[doc(alias = "postcopy-recover-setup")]
    PostcopyRecoverSetup,
    /// The new connection is established, and the source and the destination determine what is missing.
    ///
    /// Since QEMU 3.0.
    #[doc(alias = "postcopy-recover")]
    PostcopyRecover,
    /// The migration succeeded; the machine is on the destination.
    Completed,
    /// The migration failed, and is being undone.
    ///
    /// Since QEMU 11.0.
    Failing,
    /// The migration failed; the machine is on the source, unless it had already started on the destination.
    Failed,
    /// A secondary machine replicates the primary one by COLO.
    ///
    /// Since QEMU 2.8.
    Colo,
    /// The machine is stopped, and the source waits for `migrate-continue`, so that a client can first release its disks.
    ///
    /// Since QEMU 2.11.
    #[doc(alias = "pre-switchover")]
    PreSwitchover,
    /// The machine is stopped, and the state of its devices is transferred.
    ///
    /// Since QEMU 2.11.
    Device,
    /// The source waits for the guest to release the primary cards of its failover pairs.
    ///
    /// Since QEMU 4.2.
    #[doc(alias = "wait-unplug")]
    WaitUnplug,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
rt::names!(MigrationStatus {
    None = "none",
    Setup = "setup",
    Cancelling = "cancelling",
    Cancelled = "cancelled",
    Active = "active",
    PostcopyDevice = "postcopy-device",
    PostcopyActive = "postcopy-active",
    PostcopyPaused = "postcopy-paused",
    PostcopyRecoverSetup = "postcopy-recover-setup",
    PostcopyRecover = "postcopy-recover",
    Completed = "completed",
    Failing = "failing",
    Failed = "failed",
    Colo = "colo",
    PreSwitchover = "pre-switchover",
    Device = "device",
    WaitUnplug = "wait-unplug",
});
/// The migration state of a device that VFIO assigns to the guest. Before 9.2, the name of the type was `VfioMigrationState`.
///
/// *Since QEMU 9.1.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QapiVfioMigrationState {
    /// Stopped.
    Stop,
    /// In normal operation.
    Running,
    /// Stopped, while QEMU reads the state of the device.
    #[doc(alias = "stop-copy")]
    StopCopy,
    /// Stopped, while QEMU loads the state of the device.
    Resuming,
    /// In operation, without new transfers to other devices.
    #[doc(alias = "running-p2p")]
    RunningP2p,
    /// In operation, while QEMU reads the state of the device.
    #[doc(alias = "pre-copy")]
    PreCopy,
    /// As pre-copy, without new transfers to other devices.
    #[doc(alias = "pre-copy-p2p")]
    PreCopyP2p,
    /// On the way to pre-copy-p2p.
    ///
    /// Since QEMU 11.0.
    #[doc(alias = "pre-copy-p2p-prepare")]
    PreCopyP2pPrepare,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
rt::names!(QapiVfioMigrationState {
    Stop = "stop",
    Running = "running",
    StopCopy = "stop-copy",
    Resuming = "resuming",
    RunningP2p = "running-p2p",
    PreCopy = "pre-copy",
    PreCopyP2p = "pre-copy-p2p",
    PreCopyP2pPrepare = "pre-copy-p2p-prepare",
});
/// The role of a machine in COLO.
///
/// *Since QEMU 3.1.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ColoMode {
    /// The machine does not take part in COLO; no event contains this value.
    None,
    /// The machine that provides the service.
    Primary,
    /// The machine that replicates the primary one, and can replace it.
    Secondary,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
rt::names!(ColoMode {
    None = "none",
    Primary = "primary",
    Secondary = "secondary",
});
/// Why COLO ended.
///
/// *Since QEMU 3.1.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ColoExitReason {
    /// COLO did not end; no event contains this value.
    None,
    /// A client requested a failover.
    Request,
    /// An error occurred.
    Error,
    /// COLO is ending; no event contains this value.
    ///
    /// Since QEMU 4.0.
    Processing,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
rt::names!(ColoExitReason {
    None = "none",
    Request = "request",
    Error = "error",
    Processing = "processing",
});
/// The address of a socket. The further members depend on its type.
///
/// *Since QEMU 7.2.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SocketAddress {
    /// TCP over IPv4 or IPv6.
    Inet(Box<InetSocketAddress>),
    /// A Unix socket.
    Unix(UnixSocketAddress),
    /// A vsock socket, between a host and a guest.
    Vsock(VsockSocketAddress),
    /// A file descriptor that was passed to QEMU; no event contains this value.
    Fd(FdSocketAddress),
    /// A branch that this version of the specification does not know.
    Unknown(UnknownBranch),
}
rt::union!(SocketAddress by "type" {
    Inet(Box<InetSocketAddress>) = "inet" before "keep-alive-count",
    Unix(UnixSocketAddress) = "unix" before "tight",
    Vsock(VsockSocketAddress) = "vsock",
    Fd(FdSocketAddress) = "fd",
});
/// The type of a socket address.
///
/// *Since QEMU 7.2.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[allow(dead_code)]
pub enum SocketAddressType {
    /// TCP over IPv4 or IPv6.
    Inet,
    /// A Unix socket.
    Unix,
    /// A vsock socket, between a host and a guest.
    Vsock,
    /// A file descriptor that was passed to QEMU; no event contains this value.
    Fd,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
rt::names!(SocketAddressType {
    Inet = "inet",
    Unix = "unix",
    Vsock = "vsock",
    Fd = "fd",
});
/// A TCP address. Events contain only its host, its port, and one of ipv4 and ipv6; commands accept the other members.
///
/// *Since QEMU 7.2.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct InetSocketAddress {
    /// An IP address; in commands, also a host name.
    pub host: String,
    /// A port number; in commands, also the name of a service.
    pub port: String,
    /// True if host and port are numbers and no names.
    pub numeric: Option<bool>,
    /// The last port of a range, in which a server uses the first free port.
    pub to: Option<u16>,
    /// True if IPv4 is used.
    pub ipv4: Option<bool>,
    /// True if IPv6 is used.
    pub ipv6: Option<bool>,
    /// True if the system sends probes over an idle connection.
    #[doc(alias = "keep-alive")]
    pub keep_alive: Option<bool>,
    /// The number of failed probes after which the connection is closed.
    ///
    /// *Since QEMU 10.1. Only tcp-keepcnt.*
    #[doc(alias = "keep-alive-count")]
    pub keep_alive_count: Option<u32>,
    /// The seconds without traffic before the first probe.
    ///
    /// *Since QEMU 10.1. Only tcp-keepidle.*
    #[doc(alias = "keep-alive-idle")]
    pub keep_alive_idle: Option<u32>,
    /// The seconds between two probes.
    ///
    /// *Since QEMU 10.1. Only tcp-keepintvl.*
    #[doc(alias = "keep-alive-interval")]
    pub keep_alive_interval: Option<u32>,
    /// True if the connection can use several network paths, by Multipath TCP.
    ///
    /// *Only linux.*
    pub mptcp: Option<bool>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl InetSocketAddress {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(host: impl Into<String>, port: impl Into<String>) -> Self {
        Self {
            host: host.into(),
            port: port.into(),
            numeric: None,
            to: None,
            ipv4: None,
            ipv6: None,
            keep_alive: None,
            keep_alive_count: None,
            keep_alive_idle: None,
            keep_alive_interval: None,
            mptcp: None,
            unknown: Members::new(),
        }
    }
}
rt::object!(InetSocketAddress {
    optional numeric: bool = "numeric",
    ordered port: String = "port",
    optional mptcp: bool = "mptcp",
    optional keep_alive_interval: u32 = "keep-alive-interval",
    optional ipv6: bool = "ipv6",
    optional ipv4: bool = "ipv4",
    optional keep_alive_idle: u32 = "keep-alive-idle",
    ordered host: String = "host",
    optional keep_alive: bool = "keep-alive",
    optional to: u16 = "to",
    optional keep_alive_count: u32 = "keep-alive-count",
    ;
    host = "host",
    port = "port",
});
/// The address of a Unix socket.
///
/// *Since QEMU 7.2.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UnixSocketAddress {
    /// The path of the socket, or its name if it is abstract; an empty string if the socket has no name.
    pub path: String,
    /// True if the name is an abstract one, which is not in the file system; otherwise absent.
    pub r#abstract: Option<bool>,
    /// True if the address ends with the last character of an abstract name, false if it is filled with null bytes.
    pub tight: Option<bool>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl UnixSocketAddress {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            r#abstract: None,
            tight: None,
            unknown: Members::new(),
        }
    }
}
rt::object!(UnixSocketAddress {
    optional r#abstract: bool = "abstract",
    always path: String = "path",
    optional tight: bool = "tight",
});
/// The address of a vsock socket.
///
/// *Since QEMU 7.2.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct VsockSocketAddress {
    /// The context id of the host or of the guest, as a string.
    pub cid: String,
    /// The port number, as a string.
    pub port: String,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl VsockSocketAddress {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(cid: impl Into<String>, port: impl Into<String>) -> Self {
        Self {
            cid: cid.into(),
            port: port.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(VsockSocketAddress {
    ordered port: String = "port",
    ordered cid: String = "cid",
    ;
    cid = "cid",
    port = "port",
});
/// A socket that was passed as a file descriptor. No event contains it. Before 9.0, the name of the type was String.
///
/// *Since QEMU 7.2.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct FdSocketAddress {
    /// The number of the file descriptor, or its name.
    pub str: String,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl FdSocketAddress {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(str: impl Into<String>) -> Self {
        Self {
            str: str.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(FdSocketAddress {
    always str: String = "str",
});
/// The VNC server.
///
/// *Since QEMU 2.1.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct VncServerInfo {
    /// The IP address; an empty string for a Unix socket.
    pub host: String,
    /// The port number; for a Unix socket, its path, which is an empty string for a client.
    pub service: String,
    /// The family of the address.
    pub family: NetworkAddressFamily,
    /// True if the connection is a websocket.
    ///
    /// *Since QEMU 2.3.*
    pub websocket: Option<bool>,
    /// The method of authentication, such as none, vnc or vencrypt+x509+sasl.
    pub auth: Option<String>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl VncServerInfo {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(
        host: impl Into<String>,
        service: impl Into<String>,
        family: impl Into<NetworkAddressFamily>,
    ) -> Self {
        Self {
            host: host.into(),
            service: service.into(),
            family: family.into(),
            websocket: None,
            auth: None,
            unknown: Members::new(),
        }
    }
}
rt::object!(VncServerInfo {
    optional auth: String = "auth",
    ordered family: NetworkAddressFamily = "family",
    ordered service: String = "service",
    ordered host: String = "host",
    optional websocket: bool = "websocket",
    ;
    host = "host",
    service = "service",
    family = "family",
});
/// The family of a network address.
///
/// *Since QEMU 2.1.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkAddressFamily {
    /// IPv4.
    Ipv4,
    /// IPv6.
    Ipv6,
    /// A Unix socket.
    Unix,
    /// A vsock socket, between a host and a guest.
    ///
    /// Since QEMU 2.8.
    Vsock,
    /// Another family.
    #[doc(alias = "unknown")]
    UnknownValue,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
rt::names!(NetworkAddressFamily {
    Ipv4 = "ipv4",
    Ipv6 = "ipv6",
    Unix = "unix",
    Vsock = "vsock",
    UnknownValue = "unknown",
});
/// One end of a VNC connection.
///
/// *Since QEMU 2.1.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct VncBasicInfo {
    /// The IP address; an empty string for a Unix socket.
    pub host: String,
    /// The port number; for a Unix socket, its path, which is an empty string for a client.
    pub service: String,
    /// The family of the address.
    pub family: NetworkAddressFamily,
    /// True if the connection is a websocket.
    ///
    /// *Since QEMU 2.3.*
    pub websocket: Option<bool>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl VncBasicInfo {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(
        host: impl Into<String>,
        service: impl Into<String>,
        family: impl Into<NetworkAddressFamily>,
    ) -> Self {
        Self {
            host: host.into(),
            service: service.into(),
            family: family.into(),
            websocket: None,
            unknown: Members::new(),
        }
    }
}
rt::object!(VncBasicInfo {
    ordered family: NetworkAddressFamily = "family",
    ordered service: String = "service",
    ordered host: String = "host",
    optional websocket: bool = "websocket",
    ;
    host = "host",
    service = "service",
    family = "family",
});
/// A VNC client.
///
/// *Since QEMU 2.1.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct VncClientInfo {
    /// The IP address; an empty string for a Unix socket.
    pub host: String,
    /// The port number; for a Unix socket, its path, which is an empty string for a client.
    pub service: String,
    /// The family of the address.
    pub family: NetworkAddressFamily,
    /// True if the connection is a websocket.
    ///
    /// *Since QEMU 2.3.*
    pub websocket: Option<bool>,
    /// The distinguished name in the client's certificate; absent if no certificate was checked.
    pub x509_dname: Option<String>,
    /// The user name of the client; absent without SASL.
    pub sasl_username: Option<String>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl VncClientInfo {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(
        host: impl Into<String>,
        service: impl Into<String>,
        family: impl Into<NetworkAddressFamily>,
    ) -> Self {
        Self {
            host: host.into(),
            service: service.into(),
            family: family.into(),
            websocket: None,
            x509_dname: None,
            sasl_username: None,
            unknown: Members::new(),
        }
    }
}
rt::object!(VncClientInfo {
    ordered family: NetworkAddressFamily = "family",
    ordered service: String = "service",
    optional x509_dname: String = "x509_dname",
    ordered host: String = "host",
    optional websocket: bool = "websocket",
    optional sasl_username: String = "sasl_username",
    ;
    host = "host",
    service = "service",
    family = "family",
});
/// One end of a SPICE connection.
///
/// *Since QEMU 2.1.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SpiceBasicInfo {
    /// The IP address; without a meaning for a Unix socket.
    pub host: String,
    /// The port number; for a Unix socket, its path, which can be an empty string.
    pub port: String,
    /// The family of the address.
    pub family: NetworkAddressFamily,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl SpiceBasicInfo {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(
        host: impl Into<String>,
        port: impl Into<String>,
        family: impl Into<NetworkAddressFamily>,
    ) -> Self {
        Self {
            host: host.into(),
            port: port.into(),
            family: family.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(SpiceBasicInfo {
    ordered port: String = "port",
    ordered family: NetworkAddressFamily = "family",
    ordered host: String = "host",
    ;
    host = "host",
    port = "port",
    family = "family",
});
/// The SPICE server.
///
/// *Since QEMU 2.1.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SpiceServerInfo {
    /// The IP address; without a meaning for a Unix socket.
    pub host: String,
    /// The port number; for a Unix socket, its path, which can be an empty string.
    pub port: String,
    /// The family of the address.
    pub family: NetworkAddressFamily,
    /// The method of authentication, such as none, spice or sasl.
    pub auth: Option<String>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl SpiceServerInfo {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(
        host: impl Into<String>,
        port: impl Into<String>,
        family: impl Into<NetworkAddressFamily>,
    ) -> Self {
        Self {
            host: host.into(),
            port: port.into(),
            family: family.into(),
            auth: None,
            unknown: Members::new(),
        }
    }
}
rt::object!(SpiceServerInfo {
    optional auth: String = "auth",
    ordered port: String = "port",
    ordered family: NetworkAddressFamily = "family",
    ordered host: String = "host",
    ;
    host = "host",
    port = "port",
    family = "family",
});
/// A SPICE client, and one of its channels.
///
/// *Since QEMU 2.1.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SpiceChannel {
    /// The IP address; without a meaning for a Unix socket.
    pub host: String,
    /// The port number; for a Unix socket, its path, which can be an empty string.
    pub port: String,
    /// The family of the address.
    pub family: NetworkAddressFamily,
    /// A random number that all channels of a session have in common; it can be negative.
    #[doc(alias = "connection-id")]
    pub connection_id: i64,
    /// The type of the channel: 1 main, 2 display, 3 inputs, 4 cursor, 5 playback, 6 record; the SPICE protocol defines more types.
    #[doc(alias = "channel-type")]
    pub channel_type: i64,
    /// The number of the channel among those of the same type, starting with 0.
    #[doc(alias = "channel-id")]
    pub channel_id: i64,
    /// True if the channel is encrypted.
    pub tls: bool,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl SpiceChannel {
    /// One with the members that every QEMU sends.
    #[must_use]
    #[allow(clippy::too_many_arguments, clippy::similar_names)]
    pub fn new(
        host: impl Into<String>,
        port: impl Into<String>,
        family: impl Into<NetworkAddressFamily>,
        connection_id: impl Into<i64>,
        channel_type: impl Into<i64>,
        channel_id: impl Into<i64>,
        tls: impl Into<bool>,
    ) -> Self {
        Self {
            host: host.into(),
            port: port.into(),
            family: family.into(),
            connection_id: connection_id.into(),
            channel_type: channel_type.into(),
            channel_id: channel_id.into(),
            tls: tls.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(SpiceChannel {
    ordered port: String = "port",
    ordered family: NetworkAddressFamily = "family",
    ordered channel_type: i64 = "channel-type",
    ordered connection_id: i64 = "connection-id",
    ordered host: String = "host",
    ordered channel_id: i64 = "channel-id",
    ordered tls: bool = "tls",
    ;
    host = "host",
    port = "port",
    family = "family",
    connection_id = "connection-id",
    channel_type = "channel-type",
    channel_id = "channel-id",
    tls = "tls",
});
/// Why QEMU dropped a command.
///
/// *Since QEMU 2.12.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommandDropReason {
    /// The queue of commands was full.
    #[doc(alias = "queue-full")]
    QueueFull,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
rt::names!(CommandDropReason {
    QueueFull = "queue-full",
});
