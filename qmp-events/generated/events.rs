// Made from spec/qmp-events.txt, spec/qapi-schema.json by qmp-gen; do not edit.
// To remake it: cargo xtask regenerate

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
    /// The virtual CPUs run from now on. It comes when a machine first starts, when a client sends cont, and whenever QEMU itself goes on after a pause of its own, such as at the end of a snapshot.
    ///
    /// **Note:** a machine started with `-S` sends its first [`RESUME`](EventData::Resume) only after cont.
    ///
    /// *Since QEMU 0.12. Group machine.*
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1683787337, "microseconds": 603918},
    ///   "event": "RESUME"
    /// }
    /// ```
    #[doc(alias = "start")]
    #[doc(alias = "cont")]
    #[doc(alias = "continue")]
    #[doc(alias = "unpause")]
    #[doc(alias = "running")]
    Resume,
    /// The virtual CPUs stand still, and guest memory changes no more by their doing. The cause is not in the event: a client asked for it, a disk error or a panic called for it, or a migration came to its last stage. query-status tells which.
    ///
    /// **Note:** an error with an action of stop or pause is announced by an event of its own, and [`STOP`](EventData::Stop) follows that one.
    ///
    /// *Since QEMU 0.12. Group machine.*
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1683788324, "microseconds": 120077},
    ///   "event": "STOP"
    /// }
    /// ```
    #[doc(alias = "pause")]
    #[doc(alias = "halt")]
    #[doc(alias = "freeze")]
    Stop,
    /// The guest went into suspend to RAM, ACPI state S3. QEMU stays, memory is kept, and the virtual CPUs wait for a wake-up: a key, a timer, a packet, or the client's `system_wakeup`.
    ///
    /// **Note:** [`WAKEUP`](EventData::Wakeup) ends this state.
    ///
    /// *Since QEMU 1.1. Group machine.*
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1638224103, "microseconds": 480162},
    ///   "event": "SUSPEND"
    /// }
    /// ```
    #[doc(alias = "sleep")]
    #[doc(alias = "S3")]
    #[doc(alias = "suspend to RAM")]
    Suspend,
    /// A suspended guest is awake again and runs.
    ///
    /// **Note:** expect it only after a [`SUSPEND`](EventData::Suspend).
    ///
    /// *Since QEMU 1.1. Group machine.*
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1638250300, "microseconds": 9351},
    ///   "event": "WAKEUP"
    /// }
    /// ```
    #[doc(alias = "wake")]
    #[doc(alias = "awake")]
    #[doc(alias = "S3")]
    Wakeup,
    /// The guest saved itself to its own disk, ACPI state S4, and wants to be switched off. Started again with the same disks, it picks up where it left.
    ///
    /// **Note:** a [`SHUTDOWN`](EventData::Shutdown) with reason guest-shutdown comes right after it.
    ///
    /// *Since QEMU 1.2. Group machine.*
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1641670075, "microseconds": 771640},
    ///   "event": "SUSPEND_DISK"
    /// }
    /// ```
    #[doc(alias = "hibernate")]
    #[doc(alias = "S4")]
    #[doc(alias = "suspend to disk")]
    SuspendDisk,
    /// QEMU pressed the virtual power button, because a client sent `system_powerdown`, someone used the window's menu, or a watchdog was set to shut down. It is a request to the guest, not its answer: the guest may take its time, ask its user, or ignore it.
    ///
    /// **Note:** a guest that complies brings about [`SHUTDOWN`](EventData::Shutdown) with "guest" true; a client needs a timeout for one that does not.
    ///
    /// *Since QEMU 0.12. Group machine.*
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1706889600, "microseconds": 215508},
    ///   "event": "POWERDOWN"
    /// }
    /// ```
    #[doc(alias = "power button")]
    #[doc(alias = "ACPI")]
    #[doc(alias = "shutdown request")]
    Powerdown,
    /// The guest asked to be switched off through the pvpanic device, which works alike on every platform that has it.
    ///
    /// **Note:** [`SHUTDOWN`](EventData::Shutdown) follows.
    ///
    /// *Since QEMU 9.1. Group guest.*
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1737623676, "microseconds": 558201},
    ///   "event": "GUEST_PVSHUTDOWN"
    /// }
    /// ```
    #[doc(alias = "pvpanic")]
    #[doc(alias = "power off")]
    GuestPvshutdown,
    /// The machine starts over, as after pressing its reset button: devices return to their initial state, and the firmware runs again. The QEMU process and its QMP connections live on.
    ///
    /// **Note:** one reboot of a guest can cause several of these, since firmware and kernel may each reset once more.
    ///
    /// **Note:** where QEMU was started with `-no-reboot`, or `-action reboot=shutdown`, a guest's reset ends in [`SHUTDOWN`](EventData::Shutdown) instead.
    ///
    /// *Since QEMU 0.12. Group machine.*
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1692446758, "microseconds": 334410},
    ///   "event": "RESET",
    ///   "data": {"guest": true, "reason": "guest-reset"}
    /// }
    /// ```
    ///
    /// Reset by a client
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1692447062, "microseconds": 100993},
    ///   "event": "RESET",
    ///   "data": {"guest": false, "reason": "host-qmp-system-reset"}
    /// }
    /// ```
    #[doc(alias = "reboot")]
    #[doc(alias = "restart")]
    Reset(Reset),
    /// The machine has been switched off, and QEMU is about to exit. It is the last event most machines send: the connection ends soon after.
    ///
    /// **Note:** with `-no-shutdown`, QEMU pauses the machine instead of exiting: [`STOP`](EventData::Stop) comes next, and the process stays for a client to inspect.
    ///
    /// **Note:** a QEMU that crashes or is killed sends nothing, so a connection that ends without [`SHUTDOWN`](EventData::Shutdown) is mostly a sign of that. A watchdog set to poweroff ends QEMU without it, too.
    ///
    /// *Since QEMU 0.12. Group machine.*
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1706889687, "microseconds": 941103},
    ///   "event": "SHUTDOWN",
    ///   "data": {"guest": true, "reason": "guest-shutdown"}
    /// }
    /// ```
    ///
    /// QEMU was told to quit
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1707449590, "microseconds": 412},
    ///   "event": "SHUTDOWN",
    ///   "data": {"guest": false, "reason": "host-qmp-quit"}
    /// }
    /// ```
    ///
    /// A signal, such as SIGTERM, ended QEMU
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1710535491, "microseconds": 650028},
    ///   "event": "SHUTDOWN",
    ///   "data": {"guest": false, "reason": "host-signal"}
    /// }
    /// ```
    #[doc(alias = "power off")]
    #[doc(alias = "exit")]
    #[doc(alias = "quit")]
    #[doc(alias = "end")]
    Shutdown(Shutdown),
    /// A watchdog device ran out of time: the guest has failed to feed it. QEMU does what `-action` watchdog or the older `-watchdog-action` told it to.
    ///
    /// **Note:** the action shows in a later event where there is one: [`RESET`](EventData::Reset) for reset, [`STOP`](EventData::Stop) for pause, [`POWERDOWN`](EventData::Powerdown) for shutdown.
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
    /// Left to the client
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1666914606, "microseconds": 27714},
    ///   "event": "WATCHDOG",
    ///   "data": {"action": "pause"}
    /// }
    /// ```
    #[doc(alias = "timeout")]
    #[doc(alias = "hang")]
    #[doc(alias = "i6300esb")]
    Watchdog(Watchdog),
    /// The guest operating system has crashed and said so: through a pvpanic device, the crash registers of Hyper-V, a disabled wait on s390, or a fatal report of a confidential guest. QEMU then does what `-action` panic asks for.
    ///
    /// **Note:** after pause or poweroff the machine stops, and [`STOP`](EventData::Stop) follows. After poweroff QEMU also ends, unless `-no-shutdown` keeps it.
    ///
    /// **Note:** a paused machine is there to be looked at: a client can dump its memory before it resets or ends it.
    ///
    /// *Since QEMU 1.5. Group guest.*
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
    /// A crash on s390
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
    /// A guest under Intel TDX
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
    /// A guest under AMD SEV
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1776200970, "microseconds": 715043},
    ///   "event": "GUEST_PANICKED",
    ///   "data": {"action": "poweroff", "info": {"code": 2, "set": 0, "type": "sev"}}
    /// }
    /// ```
    ///
    /// From pvpanic, which tells nothing more
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1576117486, "microseconds": 661982},
    ///   "event": "GUEST_PANICKED",
    ///   "data": {"action": "run"}
    /// }
    /// ```
    #[doc(alias = "crash")]
    #[doc(alias = "kernel panic")]
    #[doc(alias = "blue screen")]
    #[doc(alias = "bugcheck")]
    #[doc(alias = "pvpanic")]
    GuestPanicked(GuestPanicked),
    /// The guest's kernel has crashed and handles that by itself, usually by starting a second kernel that writes a crash dump. It said so, as a rule through the pvpanic device, and still runs.
    ///
    /// **Note:** give the guest time. A reset or a shutdown by the guest follows when its crash dump is written.
    ///
    /// *Since QEMU 5.0. Group guest.*
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1656598702, "microseconds": 870460},
    ///   "event": "GUEST_CRASHLOADED",
    ///   "data": {
    ///     "action": "run",
    ///     "info": {
    ///       "core": 3,
    ///       "psw-addr": 2129784,
    ///       "reason": "unknown",
    ///       "psw-mask": 844433520132096,
    ///       "type": "s390"
    ///     }
    ///   }
    /// }
    /// ```
    ///
    /// From pvpanic, which tells nothing more
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1656648177, "microseconds": 306549},
    ///   "event": "GUEST_CRASHLOADED",
    ///   "data": {"action": "run"}
    /// }
    /// ```
    #[doc(alias = "crash")]
    #[doc(alias = "kdump")]
    #[doc(alias = "kexec")]
    #[doc(alias = "pvpanic")]
    GuestCrashloaded(GuestCrashloaded),
    /// The host's memory has a defect in a page that the virtual machine uses, or a test injected one. QEMU, or the guest, has to live without that page.
    ///
    /// **Note:** the address is not in the event. A machine that reports this should be moved to another host, since defects seldom come alone.
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
    /// QEMU's own memory is hit, and it can't go on
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
    #[doc(alias = "machine check")]
    #[doc(alias = "MCE")]
    #[doc(alias = "hardware poison")]
    #[doc(alias = "hwpoison")]
    #[doc(alias = "ECC")]
    MemoryFailure(MemoryFailure),
    /// The guest set its real-time clock. A client that keeps the offset can start the machine later with the clock as the guest left it.
    ///
    /// **Note:** not every clock device reports this, and a machine need not have one.
    ///
    /// *Since QEMU 0.13. Group guest. Subject `qom-path`. Not riscv. At most one a second since QEMU 1.2.*
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1648342812, "microseconds": 186094},
    ///   "event": "RTC_CHANGE",
    ///   "data": {"offset": 7200, "qom-path": "/machine/unattached/device[11]"}
    /// }
    /// ```
    ///
    /// A clock set back
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1667097045, "microseconds": 939710},
    ///   "event": "RTC_CHANGE",
    ///   "data": {"offset": -3571, "qom-path": "/machine/unattached/device[11]"}
    /// }
    /// ```
    #[doc(alias = "clock")]
    #[doc(alias = "time")]
    #[doc(alias = "date")]
    RtcChange(RtcChange),
    /// An s390x guest chose how host CPU time is to be spread over its virtual CPUs. With vertical polarization it lets the host prefer some of them, and a client that pins CPUs should now do so.
    ///
    /// **Note:** only machines for s390x with KVM send this.
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
    #[doc(alias = "topology")]
    #[doc(alias = "vertical")]
    #[doc(alias = "horizontal")]
    #[doc(alias = "entitlement")]
    CpuPolarizationChange(CpuPolarizationChange),
    /// An s390x guest told the machine what it is: the kind and version of the operating system, the name of the system and that of the cluster it belongs to. QEMU keeps the answer in its object tree, where qom-get reads it.
    ///
    /// *Since QEMU 10.2. Group guest. Only s390x. Unstable: QEMU may change it without notice.*
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1771429989, "microseconds": 407226},
    ///   "event": "SCLP_CPI_INFO_AVAILABLE"
    /// }
    /// ```
    #[doc(alias = "control-program identification")]
    #[doc(alias = "operating system")]
    SclpCpiInfoAvailable,
    /// The balloon in the guest has grown or shrunk, and with it the memory that the guest has left. It comes a while after a client sent balloon, often many times on the way to the size that was asked for.
    ///
    /// **Note:** the guest decides how far it goes. It may stop short of the target.
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
    #[doc(alias = "virtio-balloon")]
    #[doc(alias = "memory size")]
    #[doc(alias = "inflate")]
    #[doc(alias = "deflate")]
    BalloonChange(BalloonChange),
    /// A Windows guest with the hv-balloon device says how much memory it needs. Such reports come about once a second, and only if the device was created with `status-report=on`.
    ///
    /// *Since QEMU 8.2. Group memory. At most one a second.*
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1724740520, "microseconds": 818457},
    ///   "event": "HV_BALLOON_STATUS_REPORT",
    ///   "data": {"available": 2910232576, "committed": 5368954880}
    /// }
    /// ```
    #[doc(alias = "Hyper-V")]
    #[doc(alias = "dynamic memory")]
    #[doc(alias = "memory pressure")]
    HvBalloonStatusReport(HvBalloonStatusReport),
    /// A memory device that can vary its size has done so. With virtio-mem, the guest plugs or unplugs blocks until it reaches the size a client requested, or as near as it gets.
    ///
    /// **Note (until 6.1):** all devices share one limit, so that the size of one can hide that of another.
    ///
    /// *Since QEMU 5.1. Group memory. Subject `id`, or `qom-path`. At most one a second until QEMU 6.1. At most one a second for each `qom-path` since QEMU 6.2.*
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
    /// A device without an id
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1663143781, "microseconds": 402993},
    ///   "event": "MEMORY_DEVICE_SIZE_CHANGE",
    ///   "data": {"size": 0, "qom-path": "/machine/peripheral-anon/device[2]"}
    /// }
    /// ```
    #[doc(alias = "virtio-mem")]
    #[doc(alias = "hotplug")]
    #[doc(alias = "resize")]
    MemoryDeviceSizeChange(MemoryDeviceSizeChange),
    /// The guest answered a request to add or remove a memory module or a CPU, by way of the ACPI method `_OST`. The answer tells whether it went through, is still under way, or was refused.
    ///
    /// **Note:** old documents show the object's members directly in the data. Every QEMU since 2.1 sends them within "info".
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
    /// A CPU that was taken into use
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
    /// The slot is empty again, and no device is left to name
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1625603504, "microseconds": 291098},
    ///   "event": "ACPI_DEVICE_OST",
    ///   "data": {"info": {"source": 3, "status": 0, "slot": "2", "slot-type": "DIMM"}}
    /// }
    /// ```
    #[doc(alias = "hotplug")]
    #[doc(alias = "DIMM")]
    #[doc(alias = "CPU")]
    #[doc(alias = "_OST")]
    AcpiDeviceOst(AcpiDeviceOst),
    /// The guest refused to give a device up. After `device_del` the device is still there, works as before, and can be asked for again.
    ///
    /// **Note:** not every kind of device can report a refusal. A client that awaits [`DEVICE_DELETED`](EventData::DeviceDeleted) needs a timeout as well.
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
    #[doc(alias = "hotplug")]
    #[doc(alias = "hot-unplug")]
    #[doc(alias = "device_del")]
    #[doc(alias = "refused")]
    DeviceUnplugGuestError(DeviceUnplugGuestError),
    /// A memory module could not be removed, most often because the guest still uses it. The module stays and works as before.
    ///
    /// **Note (since 6.2, until 9.0):** QEMU sends this event and its successor for the same refusal.
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
    #[doc(alias = "hotplug")]
    #[doc(alias = "hot-unplug")]
    #[doc(alias = "DIMM")]
    #[doc(alias = "device_del")]
    MemUnplugError(MemUnplugError),
    /// A device is gone: the guest has let go of it, and QEMU has destroyed it. From now on its id may be given to a new device, and what lay behind it, such as a node or a host device, is free to be removed.
    ///
    /// **Note:** parts go first, so wait for the event that has the id.
    ///
    /// **Note:** `device_del` only asks the guest; this event is the outcome. It also comes for a device that the guest ejected by itself.
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
    /// A part of that device, which had no id of its own
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1579039397, "microseconds": 512204},
    ///   "event": "DEVICE_DELETED",
    ///   "data": {"path": "/machine/peripheral/hotnic1/virtio-backend"}
    /// }
    /// ```
    #[doc(alias = "hotplug")]
    #[doc(alias = "hot-unplug")]
    #[doc(alias = "unplug")]
    #[doc(alias = "device_del")]
    #[doc(alias = "removed")]
    DeviceDeleted(DeviceDeleted),
    /// A program in the guest opened or closed its end of a virtio-serial port. It is how to learn that an agent in the guest has come up or gone away.
    ///
    /// **Note (until 2.4):** all ports share one limit, so that a change of one port can hide that of another.
    ///
    /// *Since QEMU 2.1. Group device. Subject `id`. At most one a second until QEMU 2.4. At most one a second for each `id` since QEMU 2.5.*
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1560836679, "microseconds": 29174},
    ///   "event": "VSERPORT_CHANGE",
    ///   "data": {"open": true, "id": "agent-port"}
    /// }
    /// ```
    ///
    /// The agent has ended
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1560841802, "microseconds": 883415},
    ///   "event": "VSERPORT_CHANGE",
    ///   "data": {"open": false, "id": "agent-port"}
    /// }
    /// ```
    #[doc(alias = "virtio-serial")]
    #[doc(alias = "guest agent")]
    #[doc(alias = "channel")]
    #[doc(alias = "port")]
    VserportChange(VserportChange),
    /// This QEMU serves one of its PCI devices to another process over vfio-user, and that process closed the connection. Nobody uses the device now, and QEMU removes the server object.
    ///
    /// *Since QEMU 7.1. Group device. Subject `vfu-id`, or `vfu-qom-path`, or `dev-id`, or `dev-qom-path`.*
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
    #[doc(alias = "vfio-user")]
    #[doc(alias = "client")]
    #[doc(alias = "disconnect")]
    VfuClientHangup(VfuClientHangup),
    /// A request of a guest's disk to its backend failed. What the guest sees depends on the disk's policy, werror and rerror: an error, nothing, or a machine that stands still until the cause is mended.
    ///
    /// **Note (since 11.0):** since an event whose action is stop is not limited, none of these is lost.
    ///
    /// **Note:** where the action is stop, [`STOP`](EventData::Stop) follows. Mend the cause, then send cont: QEMU tries the request anew.
    ///
    /// **Note (since 2.8, until 2.11):** "node-name" is always sent.
    ///
    /// *Since QEMU 0.13. Group block. Subject `node-name`, or `device`, or `qom-path`. At most one a second for each `qom-path` since QEMU 9.2, but not for `action=stop` since QEMU 11.0.*
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
    /// An empty drive, whose error the guest is told of
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
    #[doc(alias = "disk")]
    #[doc(alias = "drive")]
    #[doc(alias = "ENOSPC")]
    #[doc(alias = "no space left")]
    #[doc(alias = "read error")]
    #[doc(alias = "write error")]
    BlockIoError(BlockIoError),
    /// The guest wrote at or beyond the offset that a client had set with block-set-write-threshold. For an image on thinly provisioned storage it is the sign to enlarge the volume, before writes begin to fail.
    ///
    /// **Note:** it comes once. To hear of the next crossing, set the threshold again.
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
    #[doc(alias = "disk")]
    #[doc(alias = "thin provisioning")]
    #[doc(alias = "extend")]
    #[doc(alias = "watermark")]
    BlockWriteThreshold(BlockWriteThreshold),
    /// QEMU found an image to contradict itself and, in the serious case, marked it as corrupt. The file should be checked with qemu-img check before it is used again.
    ///
    /// **Note (until 2.1):** each of these is fatal.
    ///
    /// *Since QEMU 1.7. Group block. Subject `node-name`, or `device`.*
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
    /// Found by looking at a table, and the image stays usable
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
    #[doc(alias = "disk")]
    #[doc(alias = "qcow2")]
    #[doc(alias = "corruption")]
    BlockImageCorrupted(BlockImageCorrupted),
    /// One child of a quorum node failed a request, or its data lost the vote against that of the others. The machine goes on as long as enough children agree.
    ///
    /// **Note (until 2.5):** all children share one limit, so that a report on one can hide that on another.
    ///
    /// **Note:** a flush concerns the whole child, so its range says nothing.
    ///
    /// *Since QEMU 2.0. Group block. Subject `node-name`. At most one a second until QEMU 2.5. At most one a second for each `node-name` since QEMU 2.6.*
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
    /// A child that can't be written
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
    /// A child that can't be flushed
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
    #[doc(alias = "disk")]
    #[doc(alias = "replica")]
    #[doc(alias = "mismatch")]
    #[doc(alias = "vote")]
    QuorumReportBad(QuorumReportBad),
    /// Too few children of a quorum node agreed or succeeded, so the request as a whole failed. The guest's disk sees an error; what it does about that is its policy's business, as with any other.
    ///
    /// **Note:** [`QUORUM_REPORT_BAD`](EventData::QuorumReportBad) names the children at fault.
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
    #[doc(alias = "disk")]
    #[doc(alias = "replica")]
    #[doc(alias = "vote")]
    QuorumFailure(QuorumFailure),
    /// The tray of a drive for removable media went out or in, at the wish of the guest or of a client. An open tray is the time to change the medium.
    ///
    /// *Since QEMU 1.1. Group block. Subject `id`, or `device`.*
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1608839731, "microseconds": 236658},
    ///   "event": "DEVICE_TRAY_MOVED",
    ///   "data": {"device": "", "tray-open": true, "id": "dvd-sata2"}
    /// }
    /// ```
    ///
    /// A drive that has no id but an old-style backend
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
    #[doc(alias = "CD-ROM")]
    #[doc(alias = "DVD")]
    #[doc(alias = "eject")]
    #[doc(alias = "medium")]
    #[doc(alias = "removable")]
    DeviceTrayMoved(DeviceTrayMoved),
    /// QEMU lost or regained its connection to the helper process that carries out SCSI persistent reservations for it. While that is away, reservation commands of the guest wait for a while and then fail.
    ///
    /// **Note:** a client should start a lost helper anew. QEMU connects to it when the next reservation command comes.
    ///
    /// *Since QEMU 3.0. Group block. Subject `id`.*
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1569508488, "microseconds": 397105},
    ///   "event": "PR_MANAGER_STATUS_CHANGED",
    ///   "data": {"connected": false, "id": "reserve0"}
    /// }
    /// ```
    ///
    /// The helper is back
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1569508520, "microseconds": 148862},
    ///   "event": "PR_MANAGER_STATUS_CHANGED",
    ///   "data": {"connected": true, "id": "reserve0"}
    /// }
    /// ```
    #[doc(alias = "persistent reservations")]
    #[doc(alias = "SCSI")]
    #[doc(alias = "qemu-pr-helper")]
    PrManagerStatusChanged(PrManagerStatusChanged),
    /// An export of a block node, over NBD, vhost-user or the like, is gone. From now on its id may be used anew, and the node below can be removed.
    ///
    /// **Note:** block-export-del only starts a removal that has to wait for the peers; this event marks its end.
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
    #[doc(alias = "NBD")]
    #[doc(alias = "vhost-user-blk")]
    #[doc(alias = "FUSE")]
    #[doc(alias = "vduse")]
    BlockExportDeleted(BlockExportDeleted),
    /// A background job entered another state of its life. Jobs of every type send it, those without block events too, so it is all that a client needs in order to follow them.
    ///
    /// **Note:** whether a job succeeded is not in its state. [`BLOCK_JOB_COMPLETED`](EventData::BlockJobCompleted) says so for block jobs; query-jobs says it for all, as long as the job is not dismissed.
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
    /// The job is over, and its result can be read with query-jobs
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1669855639, "microseconds": 902634},
    ///   "event": "JOB_STATUS_CHANGE",
    ///   "data": {"status": "concluded", "id": "nightly-bak"}
    /// }
    /// ```
    ///
    /// Its last event
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1669855640, "microseconds": 14587},
    ///   "event": "JOB_STATUS_CHANGE",
    ///   "data": {"status": "null", "id": "nightly-bak"}
    /// }
    /// ```
    #[doc(alias = "state")]
    #[doc(alias = "background")]
    #[doc(alias = "progress")]
    JobStatusChange(JobStatusChange),
    /// A mirror or an active commit has caught up: target and source are alike, and QEMU keeps them so. The job waits for the client, which may switch to the target with block-job-complete or end the job with block-job-cancel.
    ///
    /// **Note:** [`BLOCK_JOB_ERROR`](EventData::BlockJobError) ends this state. The event comes again once the job has caught up.
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
    #[doc(alias = "mirror")]
    #[doc(alias = "active commit")]
    #[doc(alias = "switch over")]
    #[doc(alias = "pivot")]
    BlockJobReady(BlockJobReady),
    /// A job met an error while reading or writing. How it goes on was chosen when the job began, by on-source-error and on-target-error.
    ///
    /// **Note:** with the action stop the job is paused until block-job-resume; with report it ends in failure, as [`BLOCK_JOB_COMPLETED`](EventData::BlockJobCompleted) says.
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
    /// A defect of the source, passed over
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1660097067, "microseconds": 785519},
    ///   "event": "BLOCK_JOB_ERROR",
    ///   "data": {"device": "nightly-bak", "operation": "read", "action": "ignore"}
    /// }
    /// ```
    #[doc(alias = "mirror")]
    #[doc(alias = "backup")]
    #[doc(alias = "stream")]
    #[doc(alias = "commit")]
    #[doc(alias = "failure")]
    BlockJobError(BlockJobError),
    /// A job has done its work, and holds before the last step, the change of the block graph, until a client sends job-finalize, or block-job-finalize in 2.12. It comes only for jobs created with auto-finalize off.
    ///
    /// **Note:** jobs of one transaction wait for each other, and become pending together.
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
    #[doc(alias = "finalize")]
    #[doc(alias = "transaction")]
    BlockJobPending(BlockJobPending),
    /// A job has come to its end, well or badly: look for "error".
    ///
    /// **Note:** of a mirror it does not tell whether the disk is now on the target. It is if the client had sent block-job-complete, and is not if it had cancelled a job that was ready.
    ///
    /// **Note:** a job that was cancelled before that sends [`BLOCK_JOB_CANCELLED`](EventData::BlockJobCancelled) in its place.
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
    #[doc(alias = "mirror")]
    #[doc(alias = "backup")]
    #[doc(alias = "stream")]
    #[doc(alias = "commit")]
    #[doc(alias = "done")]
    #[doc(alias = "finished")]
    BlockJobCompleted(BlockJobCompleted),
    /// A job ended because a client cancelled it. What it had copied so far stays in the target.
    ///
    /// **Note:** a mirror that is cancelled once it is ready sends [`BLOCK_JOB_COMPLETED`](EventData::BlockJobCompleted) unless it was forced: its target is then a consistent copy.
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
    #[doc(alias = "mirror")]
    #[doc(alias = "backup")]
    #[doc(alias = "stream")]
    #[doc(alias = "commit")]
    #[doc(alias = "abort")]
    BlockJobCancelled(BlockJobCancelled),
    /// A dump of guest memory, begun with dump-guest-memory, has ended, well or badly. A client that asked for one in the background learns here that it is over, and can watch its progress with query-dump until then.
    ///
    /// **Note:** the machine stands still while its memory is written, and goes on by itself if it ran before.
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
    /// A failed dump
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
    #[doc(alias = "dump-guest-memory")]
    #[doc(alias = "core dump")]
    #[doc(alias = "vmcore")]
    DumpCompleted(DumpCompleted),
    /// A migration entered another stage. Source and destination each send their own sequence, on their own connections.
    ///
    /// **Note:** it is sent only after a client switched the migration capability "events" on, at that end.
    ///
    /// **Note:** the error of a failed migration is not here. query-migrate has it.
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
    /// The machine lives on at the destination
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1695316802, "microseconds": 573690},
    ///   "event": "MIGRATION",
    ///   "data": {"status": "completed"}
    /// }
    /// ```
    ///
    /// It came to nothing, and the source still has the machine
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1718181697, "microseconds": 206914},
    ///   "event": "MIGRATION",
    ///   "data": {"status": "failed"}
    /// }
    /// ```
    #[doc(alias = "live migration")]
    #[doc(alias = "status")]
    #[doc(alias = "state")]
    Migration(Migration),
    /// The source begins another round over guest memory, to send what the guest has changed since the round before. Many rounds say that the guest writes faster than the network carries.
    ///
    /// **Note:** it is sent only after a client switched the migration capability "events" on, at the source.
    ///
    /// *Since QEMU 2.6. Group migration.*
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1695316766, "microseconds": 890335},
    ///   "event": "MIGRATION_PASS",
    ///   "data": {"pass": 1}
    /// }
    /// ```
    ///
    /// The third round
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1695316798, "microseconds": 611249},
    ///   "event": "MIGRATION_PASS",
    ///   "data": {"pass": 3}
    /// }
    /// ```
    #[doc(alias = "live migration")]
    #[doc(alias = "iteration")]
    #[doc(alias = "dirty pages")]
    #[doc(alias = "round")]
    MigrationPass(MigrationPass),
    /// A device passed through from the host by VFIO entered another state of its migration. It shows a client how far the device has come, and from when to when it stands still.
    ///
    /// **Note:** a device reports only if it was created with `migration-events=on`.
    ///
    /// *Since QEMU 9.1. Group migration. Subject `device-id`, or `qom-path`.*
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
    /// The device stands still and hands over the rest of its state
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
    #[doc(alias = "live migration")]
    #[doc(alias = "passthrough")]
    #[doc(alias = "device state")]
    VfioMigration(VfioMigration),
    /// Before migration, the source asked the guest to give up the physical network card of a failover pair. The guest's traffic goes through the virtio card meanwhile.
    ///
    /// **Note:** QEMU keeps the card at hand, to plug it in again if the migration fails.
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
    #[doc(alias = "live migration")]
    #[doc(alias = "failover")]
    #[doc(alias = "passthrough")]
    #[doc(alias = "net_failover")]
    UnplugPrimary(UnplugPrimary),
    /// The machine no longer runs as a pair with a second one that follows it in lockstep, as COLO has it. It is on its own now, without protection against a failure of the host.
    ///
    /// **Note:** after an error the client decides which of the two goes on, and tells it so with x-colo-lost-heartbeat.
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
    /// A client asked the second machine to take over
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1596202310, "microseconds": 982603},
    ///   "event": "COLO_EXIT",
    ///   "data": {"mode": "secondary", "reason": "request"}
    /// }
    /// ```
    #[doc(alias = "fault tolerance")]
    #[doc(alias = "checkpoint")]
    #[doc(alias = "replication")]
    ColoExit(ColoExit),
    /// The guest changed which packets its network card lets in: an address, a VLAN, or promiscuous mode. A client that filters on the host should fetch the new state with query-rx-filter.
    ///
    /// **Note:** after one of these the card keeps silent until query-rx-filter is sent again, so that a guest can't flood the client.
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
    #[doc(alias = "MAC address")]
    #[doc(alias = "VLAN")]
    #[doc(alias = "multicast")]
    #[doc(alias = "macvtap")]
    #[doc(alias = "promiscuous")]
    NicRxFilterChanged(NicRxFilterChanged),
    /// The guest's driver for a virtio network card agreed to work as the standby of a failover pair. QEMU had held the physical card back until now, and plugs it in.
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
    #[doc(alias = "standby")]
    #[doc(alias = "net_failover")]
    #[doc(alias = "virtio feature")]
    FailoverNegotiated(FailoverNegotiated),
    /// A network backend of type stream has a connection to its peer, which it either called or was called by. Packets flow from now on.
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
    /// A local socket
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
    /// An abstract one, which has no file
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
    /// Over vsock
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
    /// Over a socket that QEMU was handed
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1699397110, "microseconds": 993508},
    ///   "event": "NETDEV_STREAM_CONNECTED",
    ///   "data": {"netdev-id": "handed", "addr": {"str": "27", "type": "fd"}}
    /// }
    /// ```
    ///
    /// An address with everything that can be said of it
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1759334914, "microseconds": 441087},
    ///   "event": "NETDEV_STREAM_CONNECTED",
    ///   "data": {
    ///     "netdev-id": "uplink6",
    ///     "addr": {
    ///       "numeric": true,
    ///       "port": "6100",
    ///       "mptcp": false,
    ///       "keep-alive-interval": 15,
    ///       "ipv6": true,
    ///       "ipv4": false,
    ///       "keep-alive-idle": 45,
    ///       "host": "2001:db8::7:2a",
    ///       "keep-alive": true,
    ///       "to": 6107,
    ///       "type": "inet",
    ///       "keep-alive-count": 4
    ///     }
    ///   }
    /// }
    /// ```
    #[doc(alias = "socket")]
    #[doc(alias = "passt")]
    #[doc(alias = "backend")]
    NetdevStreamConnected(NetdevStreamConnected),
    /// A network backend of type stream lost its peer. The guest's packets go nowhere until it is connected again, which the backend tries by itself if it was created to reconnect.
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
    #[doc(alias = "socket")]
    #[doc(alias = "passt")]
    #[doc(alias = "backend")]
    NetdevStreamDisconnected(NetdevStreamDisconnected),
    /// The process that serves a vhost-user network backend, a virtual switch for instance, is connected. The card behind it works from now on.
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
    #[doc(alias = "DPDK")]
    #[doc(alias = "Open vSwitch")]
    #[doc(alias = "backend")]
    NetdevVhostUserConnected(NetdevVhostUserConnected),
    /// The process that serves a vhost-user network backend has ended or closed the connection. The guest's packets go nowhere until it is back.
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
    #[doc(alias = "DPDK")]
    #[doc(alias = "Open vSwitch")]
    #[doc(alias = "backend")]
    NetdevVhostUserDisconnected(NetdevVhostUserDisconnected),
    /// A guest with the pvrdma device added or removed an entry in its table of RDMA addresses. A client then adds the matching IP address to the host's interface, or takes it away.
    ///
    /// **Note:** the address lies in network byte order in the host's memory, so on a little-endian host both numbers have their bytes reversed: those above stand for `2001:db8::21b:21ff:fe9a:4c10`.
    ///
    /// **Note:** the device was dropped from QEMU, and the event went with it. Nothing replaces it.
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
    /// An entry removed
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
    #[doc(alias = "InfiniBand")]
    #[doc(alias = "RoCE")]
    #[doc(alias = "pvrdma")]
    #[doc(alias = "GID")]
    RdmaGidStatusChanged(RdmaGidStatusChanged),
    /// Someone opened a connection to the VNC server. Nothing is known of them but the address: they have not logged in yet.
    ///
    /// **Note:** a port scan causes this event too; [`VNC_INITIALIZED`](EventData::VncInitialized) is the better sign of a person at the display.
    ///
    /// *Since QEMU 0.13. Group display. Subject `client.host`. Only vnc.*
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
    /// A browser, through a websocket
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1644831017, "microseconds": 845533},
    ///   "event": "VNC_CONNECTED",
    ///   "data": {
    ///     "server": {
    ///       "auth": "vnc",
    ///       "family": "ipv6",
    ///       "service": "5744",
    ///       "host": "::",
    ///       "websocket": true
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
    #[doc(alias = "viewer")]
    #[doc(alias = "remote desktop")]
    #[doc(alias = "console")]
    VncConnected(Box<VncConnected>),
    /// A VNC client has logged in, where a login is asked for, and its session begins.
    ///
    /// *Since QEMU 0.13. Group display. Subject `client.host`. Only vnc.*
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
    /// Over a local socket, without login
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
    #[doc(alias = "viewer")]
    #[doc(alias = "remote desktop")]
    #[doc(alias = "login")]
    #[doc(alias = "authentication")]
    VncInitialized(Box<VncInitialized>),
    /// A VNC client is gone: it left, was turned away at login, or lost its connection.
    ///
    /// *Since QEMU 0.13. Group display. Subject `client.host`. Only vnc.*
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
    /// Gone without having logged in
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
    #[doc(alias = "viewer")]
    #[doc(alias = "remote desktop")]
    #[doc(alias = "logout")]
    VncDisconnected(Box<VncDisconnected>),
    /// A SPICE client opened one channel. It uses a connection for each channel, of display, input, sound and so on, so that one person causes several of these.
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
    #[doc(alias = "viewer")]
    #[doc(alias = "remote desktop")]
    #[doc(alias = "channel")]
    SpiceConnected(SpiceConnected),
    /// A channel of a SPICE client has come through encryption and login, and is in use.
    ///
    /// **Note:** to count people rather than channels, look only at "channel-type" 1, the main channel, of which a session has one.
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
    /// Over a local socket
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
    #[doc(alias = "viewer")]
    #[doc(alias = "remote desktop")]
    #[doc(alias = "login")]
    #[doc(alias = "authentication")]
    SpiceInitialized(Box<SpiceInitialized>),
    /// A SPICE client closed one channel, or lost it. When a session ends, each of its channels sends this.
    ///
    /// **Note:** the channel is not named here. Its address and port are those that [`SPICE_INITIALIZED`](EventData::SpiceInitialized) gave with it.
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
    /// Over IPv6
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
    #[doc(alias = "viewer")]
    #[doc(alias = "remote desktop")]
    #[doc(alias = "logout")]
    SpiceDisconnected(SpiceDisconnected),
    /// After a live migration, the SPICE clients of this machine are through with their move to the destination. Up to here the source should be kept alive for them.
    ///
    /// **Note:** the source sends this, and only if the `client_migrate_info` command had told its SPICE clients where to go.
    ///
    /// *Since QEMU 1.3. Group display. Only spice.*
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1695316803, "microseconds": 188549},
    ///   "event": "SPICE_MIGRATE_COMPLETED"
    /// }
    /// ```
    #[doc(alias = "viewer")]
    #[doc(alias = "live migration")]
    #[doc(alias = "seamless")]
    SpiceMigrateCompleted,
    /// QEMU threw a command away without running it, because too many were waiting on this connection. It came only where out-of-band commands were negotiated.
    ///
    /// **Note:** no reply comes for such a command: send it again. From 4.0 on QEMU stops reading for a while instead.
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
    /// A client that numbers its commands
    ///
    /// ```json
    /// {
    ///   "timestamp": {"seconds": 1551323007, "microseconds": 846340},
    ///   "event": "COMMAND_DROPPED",
    ///   "data": {"reason": "queue-full", "id": 9}
    /// }
    /// ```
    #[doc(alias = "out-of-band")]
    #[doc(alias = "oob")]
    #[doc(alias = "queue")]
    CommandDropped(CommandDropped),
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
                event.subjects(self.kind().map_or(&[][..], |kind| kind.info().subjects))
            }
            _ => [None; 4],
        };
        all.into_iter().flatten().filter(|name| !name.is_empty())
    }
}
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
impl EventKind {
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
}
impl EventKind {
    #[allow(clippy::too_many_lines)]
    const fn info(self) -> &'static EventInfo {
        match self {
            Self::Resume => {
                const {
                    &EventInfo {
                        name: "RESUME",
                        summary: "The virtual CPUs run from now on.",
                        since: Some(Version::new(0, 12)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("machine"),
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1683787337, \"microseconds\": 603918}, \"event\": \"RESUME\"}",
                        ],
                    }
                }
            }
            Self::Stop => {
                const {
                    &EventInfo {
                        name: "STOP",
                        summary: "The virtual CPUs stand still, and guest memory changes no more by their doing.",
                        since: Some(Version::new(0, 12)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("machine"),
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1683788324, \"microseconds\": 120077}, \"event\": \"STOP\"}",
                        ],
                    }
                }
            }
            Self::Suspend => {
                const {
                    &EventInfo {
                        name: "SUSPEND",
                        summary: "The guest went into suspend to RAM, ACPI state S3.",
                        since: Some(Version::new(1, 1)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("machine"),
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1638224103, \"microseconds\": 480162}, \"event\": \"SUSPEND\"}",
                        ],
                    }
                }
            }
            Self::Wakeup => {
                const {
                    &EventInfo {
                        name: "WAKEUP",
                        summary: "A suspended guest is awake again and runs.",
                        since: Some(Version::new(1, 1)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("machine"),
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1638250300, \"microseconds\": 9351}, \"event\": \"WAKEUP\"}",
                        ],
                    }
                }
            }
            Self::SuspendDisk => {
                const {
                    &EventInfo {
                        name: "SUSPEND_DISK",
                        summary: "The guest saved itself to its own disk, ACPI state S4, and wants to be switched off.",
                        since: Some(Version::new(1, 2)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("machine"),
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1641670075, \"microseconds\": 771640}, \"event\": \"SUSPEND_DISK\"}",
                        ],
                    }
                }
            }
            Self::Powerdown => {
                const {
                    &EventInfo {
                        name: "POWERDOWN",
                        summary: "QEMU pressed the virtual power button, because a client sent system_powerdown, someone used the window's menu, or a watchdog was set to shut down.",
                        since: Some(Version::new(0, 12)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("machine"),
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1706889600, \"microseconds\": 215508}, \"event\": \"POWERDOWN\"}",
                        ],
                    }
                }
            }
            Self::GuestPvshutdown => {
                const {
                    &EventInfo {
                        name: "GUEST_PVSHUTDOWN",
                        summary: "The guest asked to be switched off through the pvpanic device, which works alike on every platform that has it.",
                        since: Some(Version::new(9, 1)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("guest"),
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1737623676, \"microseconds\": 558201}, \"event\": \"GUEST_PVSHUTDOWN\"}",
                        ],
                    }
                }
            }
            Self::Reset => {
                const {
                    &EventInfo {
                        name: "RESET",
                        summary: "The machine starts over, as after pressing its reset button: devices return to their initial state, and the firmware runs again.",
                        since: Some(Version::new(0, 12)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("machine"),
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1692446758, \"microseconds\": 334410}, \"event\": \"RESET\", \"data\": {\"guest\": true, \"reason\": \"guest-reset\"}}",
                            "{\"timestamp\": {\"seconds\": 1692447062, \"microseconds\": 100993}, \"event\": \"RESET\", \"data\": {\"guest\": false, \"reason\": \"host-qmp-system-reset\"}}",
                        ],
                    }
                }
            }
            Self::Shutdown => {
                const {
                    &EventInfo {
                        name: "SHUTDOWN",
                        summary: "The machine has been switched off, and QEMU is about to exit.",
                        since: Some(Version::new(0, 12)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("machine"),
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1706889687, \"microseconds\": 941103}, \"event\": \"SHUTDOWN\", \"data\": {\"guest\": true, \"reason\": \"guest-shutdown\"}}",
                            "{\"timestamp\": {\"seconds\": 1707449590, \"microseconds\": 412}, \"event\": \"SHUTDOWN\", \"data\": {\"guest\": false, \"reason\": \"host-qmp-quit\"}}",
                            "{\"timestamp\": {\"seconds\": 1710535491, \"microseconds\": 650028}, \"event\": \"SHUTDOWN\", \"data\": {\"guest\": false, \"reason\": \"host-signal\"}}",
                        ],
                    }
                }
            }
            Self::Watchdog => {
                const {
                    &EventInfo {
                        name: "WATCHDOG",
                        summary: "A watchdog device ran out of time: the guest has failed to feed it.",
                        since: Some(Version::new(0, 13)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("machine"),
                        only: &[],
                        rate_limit: Some(RateLimit::new(1000, None)),
                        subjects: &[],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1599122849, \"microseconds\": 913375}, \"event\": \"WATCHDOG\", \"data\": {\"action\": \"reset\"}}",
                            "{\"timestamp\": {\"seconds\": 1666914606, \"microseconds\": 27714}, \"event\": \"WATCHDOG\", \"data\": {\"action\": \"pause\"}}",
                        ],
                    }
                }
            }
            Self::GuestPanicked => {
                const {
                    &EventInfo {
                        name: "GUEST_PANICKED",
                        summary: "The guest operating system has crashed and said so: through a pvpanic device, the crash registers of Hyper-V, a disabled wait on s390, or a fatal report of a confidential guest.",
                        since: Some(Version::new(1, 5)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("guest"),
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1613561768, \"microseconds\": 240815}, \"event\": \"GUEST_PANICKED\", \"data\": {\"action\": \"pause\", \"info\": {\"arg5\": 0, \"arg4\": 18446735288166520000, \"arg3\": 18446735288166522152, \"arg2\": 18446744072635809797, \"arg1\": 126, \"type\": \"hyper-v\"}}}",
                            "{\"timestamp\": {\"seconds\": 1679943341, \"microseconds\": 90276}, \"event\": \"GUEST_PANICKED\", \"data\": {\"action\": \"poweroff\", \"info\": {\"core\": 1, \"psw-addr\": 1140342, \"reason\": \"disabled-wait\", \"psw-mask\": 562952100904960, \"type\": \"s390\"}}}",
                            "{\"timestamp\": {\"seconds\": 1759216873, \"microseconds\": 488650}, \"event\": \"GUEST_PANICKED\", \"data\": {\"action\": \"pause\", \"info\": {\"error-code\": 17, \"message\": \"no usable boot disk\", \"type\": \"tdx\", \"gpa\": 4275044352}}}",
                            "{\"timestamp\": {\"seconds\": 1776200970, \"microseconds\": 715043}, \"event\": \"GUEST_PANICKED\", \"data\": {\"action\": \"poweroff\", \"info\": {\"code\": 2, \"set\": 0, \"type\": \"sev\"}}}",
                            "{\"timestamp\": {\"seconds\": 1576117486, \"microseconds\": 661982}, \"event\": \"GUEST_PANICKED\", \"data\": {\"action\": \"run\"}}",
                        ],
                    }
                }
            }
            Self::GuestCrashloaded => {
                const {
                    &EventInfo {
                        name: "GUEST_CRASHLOADED",
                        summary: "The guest's kernel has crashed and handles that by itself, usually by starting a second kernel that writes a crash dump.",
                        since: Some(Version::new(5, 0)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("guest"),
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1656598702, \"microseconds\": 870460}, \"event\": \"GUEST_CRASHLOADED\", \"data\": {\"action\": \"run\", \"info\": {\"core\": 3, \"psw-addr\": 2129784, \"reason\": \"unknown\", \"psw-mask\": 844433520132096, \"type\": \"s390\"}}}",
                            "{\"timestamp\": {\"seconds\": 1656648177, \"microseconds\": 306549}, \"event\": \"GUEST_CRASHLOADED\", \"data\": {\"action\": \"run\"}}",
                        ],
                    }
                }
            }
            Self::MemoryFailure => {
                const {
                    &EventInfo {
                        name: "MEMORY_FAILURE",
                        summary: "The host's memory has a defect in a page that the virtual machine uses, or a test injected one.",
                        since: Some(Version::new(5, 2)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("memory"),
                        only: &["x86"],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1696512554, \"microseconds\": 552387}, \"event\": \"MEMORY_FAILURE\", \"data\": {\"flags\": {\"recursive\": false, \"action-required\": true}, \"recipient\": \"guest\", \"action\": \"inject\"}}",
                            "{\"timestamp\": {\"seconds\": 1696513202, \"microseconds\": 19933}, \"event\": \"MEMORY_FAILURE\", \"data\": {\"flags\": {\"recursive\": false, \"action-required\": true}, \"recipient\": \"hypervisor\", \"action\": \"fatal\"}}",
                        ],
                    }
                }
            }
            Self::RtcChange => {
                const {
                    &EventInfo {
                        name: "RTC_CHANGE",
                        summary: "The guest set its real-time clock.",
                        since: Some(Version::new(0, 13)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("guest"),
                        only: &["not riscv"],
                        rate_limit: Some(RateLimit::new(1000, None)),
                        subjects: &[&["qom-path"]],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1648342812, \"microseconds\": 186094}, \"event\": \"RTC_CHANGE\", \"data\": {\"offset\": 7200, \"qom-path\": \"/machine/unattached/device[11]\"}}",
                            "{\"timestamp\": {\"seconds\": 1667097045, \"microseconds\": 939710}, \"event\": \"RTC_CHANGE\", \"data\": {\"offset\": -3571, \"qom-path\": \"/machine/unattached/device[11]\"}}",
                        ],
                    }
                }
            }
            Self::CpuPolarizationChange => {
                const {
                    &EventInfo {
                        name: "CPU_POLARIZATION_CHANGE",
                        summary: "An s390x guest chose how host CPU time is to be spread over its virtual CPUs.",
                        since: Some(Version::new(8, 2)),
                        until: None,
                        deprecated: false,
                        unstable: true,
                        group: Some("guest"),
                        only: &["s390x"],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1716286058, \"microseconds\": 265119}, \"event\": \"CPU_POLARIZATION_CHANGE\", \"data\": {\"polarization\": \"vertical\"}}",
                        ],
                    }
                }
            }
            Self::SclpCpiInfoAvailable => {
                const {
                    &EventInfo {
                        name: "SCLP_CPI_INFO_AVAILABLE",
                        summary: "An s390x guest told the machine what it is: the kind and version of the operating system, the name of the system and that of the cluster it belongs to.",
                        since: Some(Version::new(10, 2)),
                        until: None,
                        deprecated: false,
                        unstable: true,
                        group: Some("guest"),
                        only: &["s390x"],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1771429989, \"microseconds\": 407226}, \"event\": \"SCLP_CPI_INFO_AVAILABLE\"}",
                        ],
                    }
                }
            }
            Self::BalloonChange => {
                const {
                    &EventInfo {
                        name: "BALLOON_CHANGE",
                        summary: "The balloon in the guest has grown or shrunk, and with it the memory that the guest has left.",
                        since: Some(Version::new(1, 2)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("memory"),
                        only: &[],
                        rate_limit: Some(RateLimit::new(1000, None)),
                        subjects: &[],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1586365951, \"microseconds\": 774206}, \"event\": \"BALLOON_CHANGE\", \"data\": {\"actual\": 3221225472}}",
                        ],
                    }
                }
            }
            Self::HvBalloonStatusReport => {
                const {
                    &EventInfo {
                        name: "HV_BALLOON_STATUS_REPORT",
                        summary: "A Windows guest with the hv-balloon device says how much memory it needs.",
                        since: Some(Version::new(8, 2)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("memory"),
                        only: &[],
                        rate_limit: Some(RateLimit::new(1000, None)),
                        subjects: &[],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1724740520, \"microseconds\": 818457}, \"event\": \"HV_BALLOON_STATUS_REPORT\", \"data\": {\"available\": 2910232576, \"committed\": 5368954880}}",
                        ],
                    }
                }
            }
            Self::MemoryDeviceSizeChange => {
                const {
                    &EventInfo {
                        name: "MEMORY_DEVICE_SIZE_CHANGE",
                        summary: "A memory device that can vary its size has done so.",
                        since: Some(Version::new(5, 1)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("memory"),
                        only: &[],
                        rate_limit: Some(RateLimit::new(1000, Some("qom-path"))),
                        subjects: &[&["id"], &["qom-path"]],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1663143775, \"microseconds\": 130448}, \"event\": \"MEMORY_DEVICE_SIZE_CHANGE\", \"data\": {\"size\": 2415919104, \"qom-path\": \"/machine/peripheral/vm0\", \"id\": \"vm0\"}}",
                            "{\"timestamp\": {\"seconds\": 1663143781, \"microseconds\": 402993}, \"event\": \"MEMORY_DEVICE_SIZE_CHANGE\", \"data\": {\"size\": 0, \"qom-path\": \"/machine/peripheral-anon/device[2]\"}}",
                        ],
                    }
                }
            }
            Self::AcpiDeviceOst => {
                const {
                    &EventInfo {
                        name: "ACPI_DEVICE_OST",
                        summary: "The guest answered a request to add or remove a memory module or a CPU, by way of the ACPI method _OST.",
                        since: Some(Version::new(2, 1)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("device"),
                        only: &[],
                        rate_limit: None,
                        subjects: &[&["info", "device"]],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1625603504, \"microseconds\": 287615}, \"event\": \"ACPI_DEVICE_OST\", \"data\": {\"info\": {\"device\": \"ram2\", \"source\": 3, \"status\": 132, \"slot\": \"2\", \"slot-type\": \"DIMM\"}}}",
                            "{\"timestamp\": {\"seconds\": 1674104292, \"microseconds\": 360771}, \"event\": \"ACPI_DEVICE_OST\", \"data\": {\"info\": {\"device\": \"vcpu5\", \"source\": 1, \"status\": 0, \"slot\": \"5\", \"slot-type\": \"CPU\"}}}",
                            "{\"timestamp\": {\"seconds\": 1625603504, \"microseconds\": 291098}, \"event\": \"ACPI_DEVICE_OST\", \"data\": {\"info\": {\"source\": 3, \"status\": 0, \"slot\": \"2\", \"slot-type\": \"DIMM\"}}}",
                        ],
                    }
                }
            }
            Self::DeviceUnplugGuestError => {
                const {
                    &EventInfo {
                        name: "DEVICE_UNPLUG_GUEST_ERROR",
                        summary: "The guest refused to give a device up.",
                        since: Some(Version::new(6, 2)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("device"),
                        only: &[],
                        rate_limit: None,
                        subjects: &[&["device"], &["path"]],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1730900825, \"microseconds\": 691530}, \"event\": \"DEVICE_UNPLUG_GUEST_ERROR\", \"data\": {\"device\": \"core7\", \"path\": \"/machine/peripheral/core7\"}}",
                            "{\"timestamp\": {\"seconds\": 1730901031, \"microseconds\": 224408}, \"event\": \"DEVICE_UNPLUG_GUEST_ERROR\", \"data\": {\"path\": \"/machine/peripheral-anon/device[4]\"}}",
                        ],
                    }
                }
            }
            Self::MemUnplugError => {
                const {
                    &EventInfo {
                        name: "MEM_UNPLUG_ERROR",
                        summary: "A memory module could not be removed, most often because the guest still uses it.",
                        since: Some(Version::new(2, 4)),
                        until: Some(Version::new(9, 0)),
                        deprecated: true,
                        unstable: false,
                        group: Some("device"),
                        only: &[],
                        rate_limit: None,
                        subjects: &[&["device"]],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1603357778, \"microseconds\": 845207}, \"event\": \"MEM_UNPLUG_ERROR\", \"data\": {\"device\": \"ram2\", \"msg\": \"the guest keeps module ram2 in use\"}}",
                            "{\"timestamp\": {\"seconds\": 1603357970, \"microseconds\": 73316}, \"event\": \"MEM_UNPLUG_ERROR\", \"data\": {\"device\": \"\", \"msg\": \"this kind of module can't be removed\"}}",
                        ],
                    }
                }
            }
            Self::DeviceDeleted => {
                const {
                    &EventInfo {
                        name: "DEVICE_DELETED",
                        summary: "A device is gone: the guest has let go of it, and QEMU has destroyed it.",
                        since: Some(Version::new(1, 5)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("device"),
                        only: &[],
                        rate_limit: None,
                        subjects: &[&["device"], &["path"]],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1579039397, \"microseconds\": 512860}, \"event\": \"DEVICE_DELETED\", \"data\": {\"device\": \"hotnic1\", \"path\": \"/machine/peripheral/hotnic1\"}}",
                            "{\"timestamp\": {\"seconds\": 1579039397, \"microseconds\": 512204}, \"event\": \"DEVICE_DELETED\", \"data\": {\"path\": \"/machine/peripheral/hotnic1/virtio-backend\"}}",
                        ],
                    }
                }
            }
            Self::VserportChange => {
                const {
                    &EventInfo {
                        name: "VSERPORT_CHANGE",
                        summary: "A program in the guest opened or closed its end of a virtio-serial port.",
                        since: Some(Version::new(2, 1)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("device"),
                        only: &[],
                        rate_limit: Some(RateLimit::new(1000, Some("id"))),
                        subjects: &[&["id"]],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1560836679, \"microseconds\": 29174}, \"event\": \"VSERPORT_CHANGE\", \"data\": {\"open\": true, \"id\": \"agent-port\"}}",
                            "{\"timestamp\": {\"seconds\": 1560841802, \"microseconds\": 883415}, \"event\": \"VSERPORT_CHANGE\", \"data\": {\"open\": false, \"id\": \"agent-port\"}}",
                        ],
                    }
                }
            }
            Self::VfuClientHangup => {
                const {
                    &EventInfo {
                        name: "VFU_CLIENT_HANGUP",
                        summary: "This QEMU serves one of its PCI devices to another process over vfio-user, and that process closed the connection.",
                        since: Some(Version::new(7, 1)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("device"),
                        only: &[],
                        rate_limit: None,
                        subjects: &[
                            &["vfu-id"],
                            &["vfu-qom-path"],
                            &["dev-id"],
                            &["dev-qom-path"],
                        ],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1703096771, \"microseconds\": 756032}, \"event\": \"VFU_CLIENT_HANGUP\", \"data\": {\"vfu-qom-path\": \"/objects/export2\", \"vfu-id\": \"export2\", \"dev-qom-path\": \"/machine/peripheral/nvme9\", \"dev-id\": \"nvme9\"}}",
                        ],
                    }
                }
            }
            Self::BlockIoError => {
                const {
                    &EventInfo {
                        name: "BLOCK_IO_ERROR",
                        summary: "A request of a guest's disk to its backend failed.",
                        since: Some(Version::new(0, 13)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("block"),
                        only: &[],
                        rate_limit: Some(RateLimit::new(1000, Some("qom-path"))),
                        subjects: &[&["node-name"], &["device"], &["qom-path"]],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1740971879, \"microseconds\": 466012}, \"event\": \"BLOCK_IO_ERROR\", \"data\": {\"device\": \"\", \"nospace\": true, \"node-name\": \"sys-fmt\", \"qom-path\": \"/machine/peripheral/sysdisk/virtio-backend\", \"reason\": \"No space left on device\", \"operation\": \"write\", \"action\": \"stop\"}}",
                            "{\"timestamp\": {\"seconds\": 1741524500, \"microseconds\": 70135}, \"event\": \"BLOCK_IO_ERROR\", \"data\": {\"device\": \"dvd\", \"qom-path\": \"/machine/peripheral/cd1\", \"reason\": \"No medium found\", \"operation\": \"read\", \"action\": \"report\"}}",
                        ],
                    }
                }
            }
            Self::BlockWriteThreshold => {
                const {
                    &EventInfo {
                        name: "BLOCK_WRITE_THRESHOLD",
                        summary: "The guest wrote at or beyond the offset that a client had set with block-set-write-threshold.",
                        since: Some(Version::new(2, 3)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("block"),
                        only: &[],
                        rate_limit: None,
                        subjects: &[&["node-name"]],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1631230876, \"microseconds\": 318527}, \"event\": \"BLOCK_WRITE_THRESHOLD\", \"data\": {\"node-name\": \"thin-raw\", \"write-threshold\": 8053063680, \"amount-exceeded\": 458752}}",
                        ],
                    }
                }
            }
            Self::BlockImageCorrupted => {
                const {
                    &EventInfo {
                        name: "BLOCK_IMAGE_CORRUPTED",
                        summary: "QEMU found an image to contradict itself and, in the serious case, marked it as corrupt.",
                        since: Some(Version::new(1, 7)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("block"),
                        only: &[],
                        rate_limit: None,
                        subjects: &[&["node-name"], &["device"]],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1593082208, \"microseconds\": 599261}, \"event\": \"BLOCK_IMAGE_CORRUPTED\", \"data\": {\"device\": \"\", \"msg\": \"a write would hit the refcount table\", \"offset\": 327680, \"node-name\": \"db-fmt\", \"fatal\": true, \"size\": 65536}}",
                            "{\"timestamp\": {\"seconds\": 1676323003, \"microseconds\": 945070}, \"event\": \"BLOCK_IMAGE_CORRUPTED\", \"data\": {\"device\": \"archive\", \"msg\": \"an entry of the L2 table is not aligned\", \"fatal\": false}}",
                        ],
                    }
                }
            }
            Self::QuorumReportBad => {
                const {
                    &EventInfo {
                        name: "QUORUM_REPORT_BAD",
                        summary: "One child of a quorum node failed a request, or its data lost the vote against that of the others.",
                        since: Some(Version::new(2, 0)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("block"),
                        only: &[],
                        rate_limit: Some(RateLimit::new(1000, Some("node-name"))),
                        subjects: &[&["node-name"]],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1619800705, \"microseconds\": 107743}, \"event\": \"QUORUM_REPORT_BAD\", \"data\": {\"node-name\": \"copy-b\", \"sectors-count\": 16, \"sector-num\": 2746368, \"type\": \"read\"}}",
                            "{\"timestamp\": {\"seconds\": 1619917987, \"microseconds\": 664390}, \"event\": \"QUORUM_REPORT_BAD\", \"data\": {\"node-name\": \"copy-c\", \"sectors-count\": 256, \"sector-num\": 8390656, \"type\": \"write\", \"error\": \"Input/output error\"}}",
                            "{\"timestamp\": {\"seconds\": 1619917992, \"microseconds\": 18842}, \"event\": \"QUORUM_REPORT_BAD\", \"data\": {\"node-name\": \"copy-c\", \"sectors-count\": 0, \"sector-num\": 0, \"type\": \"flush\", \"error\": \"No space left on device\"}}",
                        ],
                    }
                }
            }
            Self::QuorumFailure => {
                const {
                    &EventInfo {
                        name: "QUORUM_FAILURE",
                        summary: "Too few children of a quorum node agreed or succeeded, so the request as a whole failed.",
                        since: Some(Version::new(2, 0)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("block"),
                        only: &[],
                        rate_limit: Some(RateLimit::new(1000, None)),
                        subjects: &[&["reference"]],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1619918095, \"microseconds\": 720916}, \"event\": \"QUORUM_FAILURE\", \"data\": {\"reference\": \"mirror3\", \"sectors-count\": 64, \"sector-num\": 8390912}}",
                        ],
                    }
                }
            }
            Self::DeviceTrayMoved => {
                const {
                    &EventInfo {
                        name: "DEVICE_TRAY_MOVED",
                        summary: "The tray of a drive for removable media went out or in, at the wish of the guest or of a client.",
                        since: Some(Version::new(1, 1)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("block"),
                        only: &[],
                        rate_limit: None,
                        subjects: &[&["id"], &["device"]],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1608839731, \"microseconds\": 236658}, \"event\": \"DEVICE_TRAY_MOVED\", \"data\": {\"device\": \"\", \"tray-open\": true, \"id\": \"dvd-sata2\"}}",
                            "{\"timestamp\": {\"seconds\": 1608839889, \"microseconds\": 501277}, \"event\": \"DEVICE_TRAY_MOVED\", \"data\": {\"device\": \"ide0-cd1\", \"tray-open\": false, \"id\": \"/machine/unattached/device[19]\"}}",
                        ],
                    }
                }
            }
            Self::PrManagerStatusChanged => {
                const {
                    &EventInfo {
                        name: "PR_MANAGER_STATUS_CHANGED",
                        summary: "QEMU lost or regained its connection to the helper process that carries out SCSI persistent reservations for it.",
                        since: Some(Version::new(3, 0)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("block"),
                        only: &[],
                        rate_limit: None,
                        subjects: &[&["id"]],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1569508488, \"microseconds\": 397105}, \"event\": \"PR_MANAGER_STATUS_CHANGED\", \"data\": {\"connected\": false, \"id\": \"reserve0\"}}",
                            "{\"timestamp\": {\"seconds\": 1569508520, \"microseconds\": 148862}, \"event\": \"PR_MANAGER_STATUS_CHANGED\", \"data\": {\"connected\": true, \"id\": \"reserve0\"}}",
                        ],
                    }
                }
            }
            Self::BlockExportDeleted => {
                const {
                    &EventInfo {
                        name: "BLOCK_EXPORT_DELETED",
                        summary: "An export of a block node, over NBD, vhost-user or the like, is gone.",
                        since: Some(Version::new(5, 2)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("block"),
                        only: &[],
                        rate_limit: None,
                        subjects: &[&["id"]],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1650366126, \"microseconds\": 843391}, \"event\": \"BLOCK_EXPORT_DELETED\", \"data\": {\"id\": \"nbd-backup4\"}}",
                        ],
                    }
                }
            }
            Self::JobStatusChange => {
                const {
                    &EventInfo {
                        name: "JOB_STATUS_CHANGE",
                        summary: "A background job entered another state of its life.",
                        since: Some(Version::new(3, 0)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("job"),
                        only: &[],
                        rate_limit: None,
                        subjects: &[&["id"]],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1669854033, \"microseconds\": 176250}, \"event\": \"JOB_STATUS_CHANGE\", \"data\": {\"status\": \"running\", \"id\": \"nightly-bak\"}}",
                            "{\"timestamp\": {\"seconds\": 1669855639, \"microseconds\": 902634}, \"event\": \"JOB_STATUS_CHANGE\", \"data\": {\"status\": \"concluded\", \"id\": \"nightly-bak\"}}",
                            "{\"timestamp\": {\"seconds\": 1669855640, \"microseconds\": 14587}, \"event\": \"JOB_STATUS_CHANGE\", \"data\": {\"status\": \"null\", \"id\": \"nightly-bak\"}}",
                        ],
                    }
                }
            }
            Self::BlockJobReady => {
                const {
                    &EventInfo {
                        name: "BLOCK_JOB_READY",
                        summary: "A mirror or an active commit has caught up: target and source are alike, and QEMU keeps them so.",
                        since: Some(Version::new(1, 3)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("job"),
                        only: &[],
                        rate_limit: None,
                        subjects: &[&["device"]],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1611588460, \"microseconds\": 611708}, \"event\": \"BLOCK_JOB_READY\", \"data\": {\"device\": \"move-sys\", \"len\": 21474836480, \"offset\": 21474836480, \"speed\": 104857600, \"type\": \"mirror\"}}",
                        ],
                    }
                }
            }
            Self::BlockJobError => {
                const {
                    &EventInfo {
                        name: "BLOCK_JOB_ERROR",
                        summary: "A job met an error while reading or writing.",
                        since: Some(Version::new(1, 3)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("job"),
                        only: &[],
                        rate_limit: None,
                        subjects: &[&["device"]],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1611588662, \"microseconds\": 349865}, \"event\": \"BLOCK_JOB_ERROR\", \"data\": {\"device\": \"move-sys\", \"operation\": \"write\", \"action\": \"stop\"}}",
                            "{\"timestamp\": {\"seconds\": 1660097067, \"microseconds\": 785519}, \"event\": \"BLOCK_JOB_ERROR\", \"data\": {\"device\": \"nightly-bak\", \"operation\": \"read\", \"action\": \"ignore\"}}",
                        ],
                    }
                }
            }
            Self::BlockJobPending => {
                const {
                    &EventInfo {
                        name: "BLOCK_JOB_PENDING",
                        summary: "A job has done its work, and holds before the last step, the change of the block graph, until a client sends job-finalize, or block-job-finalize in 2.12.",
                        since: Some(Version::new(2, 12)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("job"),
                        only: &[],
                        rate_limit: None,
                        subjects: &[&["id"]],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1689136794, \"microseconds\": 20338}, \"event\": \"BLOCK_JOB_PENDING\", \"data\": {\"type\": \"commit\", \"id\": \"fold-overlay\"}}",
                        ],
                    }
                }
            }
            Self::BlockJobCompleted => {
                const {
                    &EventInfo {
                        name: "BLOCK_JOB_COMPLETED",
                        summary: "A job has come to its end, well or badly: look for \"error\".",
                        since: Some(Version::new(1, 1)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("job"),
                        only: &[],
                        rate_limit: None,
                        subjects: &[&["device"]],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1611589458, \"microseconds\": 293340}, \"event\": \"BLOCK_JOB_COMPLETED\", \"data\": {\"device\": \"move-sys\", \"len\": 21499019264, \"offset\": 21499019264, \"speed\": 0, \"type\": \"mirror\"}}",
                            "{\"timestamp\": {\"seconds\": 1660097976, \"microseconds\": 450781}, \"event\": \"BLOCK_JOB_COMPLETED\", \"data\": {\"device\": \"nightly-bak\", \"len\": 53687091200, \"offset\": 7214202880, \"speed\": 31457280, \"type\": \"backup\", \"error\": \"Connection reset by peer\"}}",
                        ],
                    }
                }
            }
            Self::BlockJobCancelled => {
                const {
                    &EventInfo {
                        name: "BLOCK_JOB_CANCELLED",
                        summary: "A job ended because a client cancelled it.",
                        since: Some(Version::new(1, 1)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("job"),
                        only: &[],
                        rate_limit: None,
                        subjects: &[&["device"]],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1680602212, \"microseconds\": 137493}, \"event\": \"BLOCK_JOB_CANCELLED\", \"data\": {\"device\": \"flatten-data\", \"len\": 34359738368, \"offset\": 11811160064, \"speed\": 209715200, \"type\": \"stream\"}}",
                        ],
                    }
                }
            }
            Self::DumpCompleted => {
                const {
                    &EventInfo {
                        name: "DUMP_COMPLETED",
                        summary: "A dump of guest memory, begun with dump-guest-memory, has ended, well or badly.",
                        since: Some(Version::new(2, 6)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("job"),
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1652704083, \"microseconds\": 955176}, \"event\": \"DUMP_COMPLETED\", \"data\": {\"result\": {\"total\": 4303421440, \"status\": \"completed\", \"completed\": 4303421440}}}",
                            "{\"timestamp\": {\"seconds\": 1652706461, \"microseconds\": 338019}, \"event\": \"DUMP_COMPLETED\", \"data\": {\"result\": {\"total\": 4303421440, \"status\": \"failed\", \"completed\": 1593835520}, \"error\": \"dump: failed to save memory: No space left on device\"}}",
                        ],
                    }
                }
            }
            Self::Migration => {
                const {
                    &EventInfo {
                        name: "MIGRATION",
                        summary: "A migration entered another stage.",
                        since: Some(Version::new(2, 4)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("migration"),
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1695316766, \"microseconds\": 884057}, \"event\": \"MIGRATION\", \"data\": {\"status\": \"active\"}}",
                            "{\"timestamp\": {\"seconds\": 1695316802, \"microseconds\": 573690}, \"event\": \"MIGRATION\", \"data\": {\"status\": \"completed\"}}",
                            "{\"timestamp\": {\"seconds\": 1718181697, \"microseconds\": 206914}, \"event\": \"MIGRATION\", \"data\": {\"status\": \"failed\"}}",
                        ],
                    }
                }
            }
            Self::MigrationPass => {
                const {
                    &EventInfo {
                        name: "MIGRATION_PASS",
                        summary: "The source begins another round over guest memory, to send what the guest has changed since the round before.",
                        since: Some(Version::new(2, 6)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("migration"),
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1695316766, \"microseconds\": 890335}, \"event\": \"MIGRATION_PASS\", \"data\": {\"pass\": 1}}",
                            "{\"timestamp\": {\"seconds\": 1695316798, \"microseconds\": 611249}, \"event\": \"MIGRATION_PASS\", \"data\": {\"pass\": 3}}",
                        ],
                    }
                }
            }
            Self::VfioMigration => {
                const {
                    &EventInfo {
                        name: "VFIO_MIGRATION",
                        summary: "A device passed through from the host by VFIO entered another state of its migration.",
                        since: Some(Version::new(9, 1)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("migration"),
                        only: &[],
                        rate_limit: None,
                        subjects: &[&["device-id"], &["qom-path"]],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1750156425, \"microseconds\": 92846}, \"event\": \"VFIO_MIGRATION\", \"data\": {\"device-state\": \"pre-copy\", \"device-id\": \"accel0\", \"qom-path\": \"/machine/peripheral/accel0\"}}",
                            "{\"timestamp\": {\"seconds\": 1750156432, \"microseconds\": 470128}, \"event\": \"VFIO_MIGRATION\", \"data\": {\"device-state\": \"stop-copy\", \"device-id\": \"accel0\", \"qom-path\": \"/machine/peripheral/accel0\"}}",
                        ],
                    }
                }
            }
            Self::UnplugPrimary => {
                const {
                    &EventInfo {
                        name: "UNPLUG_PRIMARY",
                        summary: "Before migration, the source asked the guest to give up the physical network card of a failover pair.",
                        since: Some(Version::new(4, 2)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("migration"),
                        only: &["virtio-net"],
                        rate_limit: None,
                        subjects: &[&["device-id"]],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1634111422, \"microseconds\": 715460}, \"event\": \"UNPLUG_PRIMARY\", \"data\": {\"device-id\": \"vf-lan\"}}",
                        ],
                    }
                }
            }
            Self::ColoExit => {
                const {
                    &EventInfo {
                        name: "COLO_EXIT",
                        summary: "The machine no longer runs as a pair with a second one that follows it in lockstep, as COLO has it.",
                        since: Some(Version::new(3, 1)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("migration"),
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1596201914, \"microseconds\": 64279}, \"event\": \"COLO_EXIT\", \"data\": {\"mode\": \"primary\", \"reason\": \"error\"}}",
                            "{\"timestamp\": {\"seconds\": 1596202310, \"microseconds\": 982603}, \"event\": \"COLO_EXIT\", \"data\": {\"mode\": \"secondary\", \"reason\": \"request\"}}",
                        ],
                    }
                }
            }
            Self::NicRxFilterChanged => {
                const {
                    &EventInfo {
                        name: "NIC_RX_FILTER_CHANGED",
                        summary: "The guest changed which packets its network card lets in: an address, a VLAN, or promiscuous mode.",
                        since: Some(Version::new(1, 6)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("network"),
                        only: &["virtio-net"],
                        rate_limit: None,
                        subjects: &[&["name"], &["path"]],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1565028869, \"microseconds\": 658031}, \"event\": \"NIC_RX_FILTER_CHANGED\", \"data\": {\"name\": \"lan0\", \"path\": \"/machine/peripheral/lan0/virtio-backend\"}}",
                            "{\"timestamp\": {\"seconds\": 1565029244, \"microseconds\": 190726}, \"event\": \"NIC_RX_FILTER_CHANGED\", \"data\": {\"path\": \"/machine/peripheral-anon/device[5]/virtio-backend\"}}",
                        ],
                    }
                }
            }
            Self::FailoverNegotiated => {
                const {
                    &EventInfo {
                        name: "FAILOVER_NEGOTIATED",
                        summary: "The guest's driver for a virtio network card agreed to work as the standby of a failover pair.",
                        since: Some(Version::new(4, 2)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("network"),
                        only: &["virtio-net"],
                        rate_limit: None,
                        subjects: &[&["device-id"]],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1634110928, \"microseconds\": 347711}, \"event\": \"FAILOVER_NEGOTIATED\", \"data\": {\"device-id\": \"backup-lan\"}}",
                        ],
                    }
                }
            }
            Self::NetdevStreamConnected => {
                const {
                    &EventInfo {
                        name: "NETDEV_STREAM_CONNECTED",
                        summary: "A network backend of type stream has a connection to its peer, which it either called or was called by.",
                        since: Some(Version::new(7, 2)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("network"),
                        only: &[],
                        rate_limit: None,
                        subjects: &[&["netdev-id"]],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1687426687, \"microseconds\": 529430}, \"event\": \"NETDEV_STREAM_CONNECTED\", \"data\": {\"netdev-id\": \"uplink\", \"addr\": {\"port\": \"40112\", \"ipv4\": true, \"host\": \"192.0.2.51\", \"type\": \"inet\"}}}",
                            "{\"timestamp\": {\"seconds\": 1687426815, \"microseconds\": 6121}, \"event\": \"NETDEV_STREAM_CONNECTED\", \"data\": {\"netdev-id\": \"switch2\", \"addr\": {\"path\": \"/run/net/switch2.sock\", \"type\": \"unix\"}}}",
                            "{\"timestamp\": {\"seconds\": 1706591843, \"microseconds\": 816692}, \"event\": \"NETDEV_STREAM_CONNECTED\", \"data\": {\"netdev-id\": \"switch3\", \"addr\": {\"abstract\": true, \"path\": \"net/switch3\", \"type\": \"unix\", \"tight\": false}}}",
                            "{\"timestamp\": {\"seconds\": 1706592588, \"microseconds\": 270354}, \"event\": \"NETDEV_STREAM_CONNECTED\", \"data\": {\"netdev-id\": \"crossvm\", \"addr\": {\"port\": \"5123\", \"cid\": \"14\", \"type\": \"vsock\"}}}",
                            "{\"timestamp\": {\"seconds\": 1699397110, \"microseconds\": 993508}, \"event\": \"NETDEV_STREAM_CONNECTED\", \"data\": {\"netdev-id\": \"handed\", \"addr\": {\"str\": \"27\", \"type\": \"fd\"}}}",
                            "{\"timestamp\": {\"seconds\": 1759334914, \"microseconds\": 441087}, \"event\": \"NETDEV_STREAM_CONNECTED\", \"data\": {\"netdev-id\": \"uplink6\", \"addr\": {\"numeric\": true, \"port\": \"6100\", \"mptcp\": false, \"keep-alive-interval\": 15, \"ipv6\": true, \"ipv4\": false, \"keep-alive-idle\": 45, \"host\": \"2001:db8::7:2a\", \"keep-alive\": true, \"to\": 6107, \"type\": \"inet\", \"keep-alive-count\": 4}}}",
                        ],
                    }
                }
            }
            Self::NetdevStreamDisconnected => {
                const {
                    &EventInfo {
                        name: "NETDEV_STREAM_DISCONNECTED",
                        summary: "A network backend of type stream lost its peer.",
                        since: Some(Version::new(7, 2)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("network"),
                        only: &[],
                        rate_limit: None,
                        subjects: &[&["netdev-id"]],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1687434706, \"microseconds\": 687204}, \"event\": \"NETDEV_STREAM_DISCONNECTED\", \"data\": {\"netdev-id\": \"uplink\"}}",
                        ],
                    }
                }
            }
            Self::NetdevVhostUserConnected => {
                const {
                    &EventInfo {
                        name: "NETDEV_VHOST_USER_CONNECTED",
                        summary: "The process that serves a vhost-user network backend, a virtual switch for instance, is connected.",
                        since: Some(Version::new(10, 0)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("network"),
                        only: &["vhost-user"],
                        rate_limit: None,
                        subjects: &[&["netdev-id"], &["chardev-id"]],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1746734818, \"microseconds\": 125967}, \"event\": \"NETDEV_VHOST_USER_CONNECTED\", \"data\": {\"netdev-id\": \"vswitch-p3\", \"chardev-id\": \"vswitch-sock3\"}}",
                        ],
                    }
                }
            }
            Self::NetdevVhostUserDisconnected => {
                const {
                    &EventInfo {
                        name: "NETDEV_VHOST_USER_DISCONNECTED",
                        summary: "The process that serves a vhost-user network backend has ended or closed the connection.",
                        since: Some(Version::new(10, 0)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("network"),
                        only: &["vhost-user"],
                        rate_limit: None,
                        subjects: &[&["netdev-id"]],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1746748799, \"microseconds\": 874113}, \"event\": \"NETDEV_VHOST_USER_DISCONNECTED\", \"data\": {\"netdev-id\": \"vswitch-p3\"}}",
                        ],
                    }
                }
            }
            Self::RdmaGidStatusChanged => {
                const {
                    &EventInfo {
                        name: "RDMA_GID_STATUS_CHANGED",
                        summary: "A guest with the pvrdma device added or removed an entry in its table of RDMA addresses.",
                        since: Some(Version::new(4, 0)),
                        until: Some(Version::new(9, 0)),
                        deprecated: false,
                        unstable: false,
                        group: Some("network"),
                        only: &["pvrdma"],
                        rate_limit: None,
                        subjects: &[&["netdev"]],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1583937937, \"microseconds\": 563048}, \"event\": \"RDMA_GID_STATUS_CHANGED\", \"data\": {\"netdev\": \"ibnet1\", \"interface-id\": 1174484022829587202, \"gid-status\": true, \"subnet-prefix\": 3087860000}}",
                            "{\"timestamp\": {\"seconds\": 1583942341, \"microseconds\": 708224}, \"event\": \"RDMA_GID_STATUS_CHANGED\", \"data\": {\"netdev\": \"ibnet1\", \"interface-id\": 1174484022829587202, \"gid-status\": false, \"subnet-prefix\": 3087860000}}",
                        ],
                    }
                }
            }
            Self::VncConnected => {
                const {
                    &EventInfo {
                        name: "VNC_CONNECTED",
                        summary: "Someone opened a connection to the VNC server.",
                        since: Some(Version::new(0, 13)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("display"),
                        only: &["vnc"],
                        rate_limit: None,
                        subjects: &[&["client", "host"]],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1644829053, \"microseconds\": 301870}, \"event\": \"VNC_CONNECTED\", \"data\": {\"server\": {\"auth\": \"vencrypt+x509+sasl\", \"family\": \"ipv4\", \"service\": \"5904\", \"host\": \"198.51.100.8\", \"websocket\": false}, \"client\": {\"family\": \"ipv4\", \"service\": \"41856\", \"host\": \"198.51.100.77\", \"websocket\": false}}}",
                            "{\"timestamp\": {\"seconds\": 1644831017, \"microseconds\": 845533}, \"event\": \"VNC_CONNECTED\", \"data\": {\"server\": {\"auth\": \"vnc\", \"family\": \"ipv6\", \"service\": \"5744\", \"host\": \"::\", \"websocket\": true}, \"client\": {\"family\": \"ipv6\", \"service\": \"50230\", \"host\": \"2001:db8::c0de\", \"websocket\": true}}}",
                        ],
                    }
                }
            }
            Self::VncInitialized => {
                const {
                    &EventInfo {
                        name: "VNC_INITIALIZED",
                        summary: "A VNC client has logged in, where a login is asked for, and its session begins.",
                        since: Some(Version::new(0, 13)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("display"),
                        only: &["vnc"],
                        rate_limit: None,
                        subjects: &[&["client", "host"]],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1644829054, \"microseconds\": 96405}, \"event\": \"VNC_INITIALIZED\", \"data\": {\"server\": {\"auth\": \"vencrypt+x509+sasl\", \"family\": \"ipv4\", \"service\": \"5904\", \"host\": \"198.51.100.8\", \"websocket\": false}, \"client\": {\"family\": \"ipv4\", \"service\": \"41856\", \"x509_dname\": \"CN=desk-77,O=Example Works\", \"host\": \"198.51.100.77\", \"websocket\": false, \"sasl_username\": \"marisol\"}}}",
                            "{\"timestamp\": {\"seconds\": 1646247830, \"microseconds\": 739216}, \"event\": \"VNC_INITIALIZED\", \"data\": {\"server\": {\"auth\": \"none\", \"family\": \"unix\", \"service\": \"/run/vms/kiosk/vnc.sock\", \"host\": \"\", \"websocket\": false}, \"client\": {\"family\": \"unix\", \"service\": \"\", \"host\": \"\", \"websocket\": false}}}",
                        ],
                    }
                }
            }
            Self::VncDisconnected => {
                const {
                    &EventInfo {
                        name: "VNC_DISCONNECTED",
                        summary: "A VNC client is gone: it left, was turned away at login, or lost its connection.",
                        since: Some(Version::new(0, 13)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("display"),
                        only: &["vnc"],
                        rate_limit: None,
                        subjects: &[&["client", "host"]],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1644834129, \"microseconds\": 560418}, \"event\": \"VNC_DISCONNECTED\", \"data\": {\"server\": {\"auth\": \"vencrypt+x509+sasl\", \"family\": \"ipv4\", \"service\": \"5904\", \"host\": \"198.51.100.8\", \"websocket\": false}, \"client\": {\"family\": \"ipv4\", \"service\": \"41856\", \"x509_dname\": \"CN=desk-77,O=Example Works\", \"host\": \"198.51.100.77\", \"websocket\": false, \"sasl_username\": \"marisol\"}}}",
                            "{\"timestamp\": {\"seconds\": 1644834340, \"microseconds\": 127993}, \"event\": \"VNC_DISCONNECTED\", \"data\": {\"server\": {\"auth\": \"vnc\", \"family\": \"ipv4\", \"service\": \"5904\", \"host\": \"198.51.100.8\", \"websocket\": false}, \"client\": {\"family\": \"ipv4\", \"service\": \"60004\", \"host\": \"203.0.113.19\", \"websocket\": false}}}",
                        ],
                    }
                }
            }
            Self::SpiceConnected => {
                const {
                    &EventInfo {
                        name: "SPICE_CONNECTED",
                        summary: "A SPICE client opened one channel.",
                        since: Some(Version::new(0, 14)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("display"),
                        only: &["spice"],
                        rate_limit: None,
                        subjects: &[&["client", "host"]],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1605616918, \"microseconds\": 210039}, \"event\": \"SPICE_CONNECTED\", \"data\": {\"server\": {\"port\": \"5930\", \"family\": \"ipv4\", \"host\": \"203.0.113.4\"}, \"client\": {\"port\": \"38412\", \"family\": \"ipv4\", \"host\": \"203.0.113.90\"}}}",
                        ],
                    }
                }
            }
            Self::SpiceInitialized => {
                const {
                    &EventInfo {
                        name: "SPICE_INITIALIZED",
                        summary: "A channel of a SPICE client has come through encryption and login, and is in use.",
                        since: Some(Version::new(0, 14)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("display"),
                        only: &["spice"],
                        rate_limit: None,
                        subjects: &[&["client", "host"]],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1605616918, \"microseconds\": 452816}, \"event\": \"SPICE_INITIALIZED\", \"data\": {\"server\": {\"auth\": \"spice\", \"port\": \"5930\", \"family\": \"ipv4\", \"host\": \"203.0.113.4\"}, \"client\": {\"port\": \"38412\", \"family\": \"ipv4\", \"channel-type\": 1, \"connection-id\": -731530217, \"host\": \"203.0.113.90\", \"channel-id\": 0, \"tls\": true}}}",
                            "{\"timestamp\": {\"seconds\": 1605616918, \"microseconds\": 660237}, \"event\": \"SPICE_INITIALIZED\", \"data\": {\"server\": {\"auth\": \"spice\", \"port\": \"5930\", \"family\": \"ipv4\", \"host\": \"203.0.113.4\"}, \"client\": {\"port\": \"38416\", \"family\": \"ipv4\", \"channel-type\": 2, \"connection-id\": -731530217, \"host\": \"203.0.113.90\", \"channel-id\": 1, \"tls\": true}}}",
                            "{\"timestamp\": {\"seconds\": 1727300232, \"microseconds\": 83155}, \"event\": \"SPICE_INITIALIZED\", \"data\": {\"server\": {\"auth\": \"none\", \"port\": \"/run/vms/kiosk/spice.sock\", \"family\": \"unix\", \"host\": \"localhost\"}, \"client\": {\"port\": \"\", \"family\": \"unix\", \"channel-type\": 3, \"connection-id\": 1518293007, \"host\": \"localhost\", \"channel-id\": 0, \"tls\": false}}}",
                        ],
                    }
                }
            }
            Self::SpiceDisconnected => {
                const {
                    &EventInfo {
                        name: "SPICE_DISCONNECTED",
                        summary: "A SPICE client closed one channel, or lost it.",
                        since: Some(Version::new(0, 14)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("display"),
                        only: &["spice"],
                        rate_limit: None,
                        subjects: &[&["client", "host"]],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1605619590, \"microseconds\": 914402}, \"event\": \"SPICE_DISCONNECTED\", \"data\": {\"server\": {\"port\": \"5930\", \"family\": \"ipv4\", \"host\": \"203.0.113.4\"}, \"client\": {\"port\": \"38412\", \"family\": \"ipv4\", \"host\": \"203.0.113.90\"}}}",
                            "{\"timestamp\": {\"seconds\": 1654495606, \"microseconds\": 378821}, \"event\": \"SPICE_DISCONNECTED\", \"data\": {\"server\": {\"port\": \"5931\", \"family\": \"ipv6\", \"host\": \"2001:db8::4\"}, \"client\": {\"port\": \"44790\", \"family\": \"ipv6\", \"host\": \"2001:db8::91\"}}}",
                        ],
                    }
                }
            }
            Self::SpiceMigrateCompleted => {
                const {
                    &EventInfo {
                        name: "SPICE_MIGRATE_COMPLETED",
                        summary: "After a live migration, the SPICE clients of this machine are through with their move to the destination.",
                        since: Some(Version::new(1, 3)),
                        until: None,
                        deprecated: false,
                        unstable: false,
                        group: Some("display"),
                        only: &["spice"],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1695316803, \"microseconds\": 188549}, \"event\": \"SPICE_MIGRATE_COMPLETED\"}",
                        ],
                    }
                }
            }
            Self::CommandDropped => {
                const {
                    &EventInfo {
                        name: "COMMAND_DROPPED",
                        summary: "QEMU threw a command away without running it, because too many were waiting on this connection.",
                        since: Some(Version::new(2, 12)),
                        until: Some(Version::new(3, 1)),
                        deprecated: false,
                        unstable: false,
                        group: Some("monitor"),
                        only: &[],
                        rate_limit: None,
                        subjects: &[],
                        examples: &[
                            "{\"timestamp\": {\"seconds\": 1551323007, \"microseconds\": 846119}, \"event\": \"COMMAND_DROPPED\", \"data\": {\"reason\": \"queue-full\", \"id\": \"job-4711\"}}",
                            "{\"timestamp\": {\"seconds\": 1551323007, \"microseconds\": 846340}, \"event\": \"COMMAND_DROPPED\", \"data\": {\"reason\": \"queue-full\", \"id\": 9}}",
                        ],
                    }
                }
            }
        }
    }
}
/// The data of [`RESET`](EventData::Reset).
///
/// The machine starts over, as after pressing its reset button: devices return to their initial state, and the firmware runs again. The QEMU process and its QMP connections live on.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct Reset {
    /// True where the guest itself brought the reset about, false where the host did.
    ///
    /// *Since QEMU 2.10.*
    pub guest: Option<bool>,
    /// What brought it about in particular.
    ///
    /// *Since QEMU 4.0.*
    pub reason: Option<ShutdownCause>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
/// The data of [`SHUTDOWN`](EventData::Shutdown).
///
/// The machine has been switched off, and QEMU is about to exit. It is the last event most machines send: the connection ends soon after.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct Shutdown {
    /// True where the guest switched itself off, false where the host did it.
    ///
    /// *Since QEMU 2.10.*
    pub guest: Option<bool>,
    /// What ended the machine in particular.
    ///
    /// *Since QEMU 4.0.*
    pub reason: Option<ShutdownCause>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
/// The data of [`WATCHDOG`](EventData::Watchdog).
///
/// A watchdog device ran out of time: the guest has failed to feed it. QEMU does what `-action` watchdog or the older `-watchdog-action` told it to.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Watchdog {
    /// What QEMU does about it.
    pub action: WatchdogAction,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`GUEST_PANICKED`](EventData::GuestPanicked).
///
/// The guest operating system has crashed and said so: through a pvpanic device, the crash registers of Hyper-V, a disabled wait on s390, or a fatal report of a confidential guest. QEMU then does what `-action` panic asks for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GuestPanicked {
    /// What QEMU did about it.
    pub action: GuestPanicAction,
    /// What is known of the crash, by platform.
    ///
    /// *Since QEMU 2.9.*
    pub info: Option<GuestPanicInformation>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`GUEST_CRASHLOADED`](EventData::GuestCrashloaded).
///
/// The guest's kernel has crashed and handles that by itself, usually by starting a second kernel that writes a crash dump. It said so, as a rule through the pvpanic device, and still runs.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GuestCrashloaded {
    /// What QEMU did about it.
    pub action: GuestPanicAction,
    /// More about the crash, where the platform tells it.
    pub info: Option<GuestPanicInformation>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`MEMORY_FAILURE`](EventData::MemoryFailure).
///
/// The host's memory has a defect in a page that the virtual machine uses, or a test injected one. QEMU, or the guest, has to live without that page.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MemoryFailure {
    /// Whose memory is hit.
    pub recipient: MemoryFailureRecipient,
    /// What QEMU did about it.
    pub action: MemoryFailureAction,
    /// Circumstances of the failure.
    pub flags: MemoryFailureFlags,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`RTC_CHANGE`](EventData::RtcChange).
///
/// The guest set its real-time clock. A client that keeps the offset can start the machine later with the clock as the guest left it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RtcChange {
    /// Seconds by which the clock is now ahead of one that runs on from `-rtc` base untouched; negative where it is behind.
    pub offset: i64,
    /// The clock, as a path in QEMU's object tree.
    ///
    /// *Since QEMU 7.0.*
    pub qom_path: Option<String>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`CPU_POLARIZATION_CHANGE`](EventData::CpuPolarizationChange).
///
/// An s390x guest chose how host CPU time is to be spread over its virtual CPUs. With vertical polarization it lets the host prefer some of them, and a client that pins CPUs should now do so.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CpuPolarizationChange {
    /// What the guest chose.
    pub polarization: S390CpuPolarization,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`BALLOON_CHANGE`](EventData::BalloonChange).
///
/// The balloon in the guest has grown or shrunk, and with it the memory that the guest has left. It comes a while after a client sent balloon, often many times on the way to the size that was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BalloonChange {
    /// Bytes the guest now has, its balloon subtracted.
    pub actual: i64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`HV_BALLOON_STATUS_REPORT`](EventData::HvBalloonStatusReport).
///
/// A Windows guest with the hv-balloon device says how much memory it needs. Such reports come about once a second, and only if the device was created with `status-report=on`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct HvBalloonStatusReport {
    /// Bytes in use or out of reach, the balloon's among them.
    pub committed: u64,
    /// Bytes that programs in the guest could still get.
    pub available: u64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`MEMORY_DEVICE_SIZE_CHANGE`](EventData::MemoryDeviceSizeChange).
///
/// A memory device that can vary its size has done so. With virtio-mem, the guest plugs or unplugs blocks until it reaches the size a client requested, or as near as it gets.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MemoryDeviceSizeChange {
    /// The device's id, if it was given one.
    pub id: Option<String>,
    /// Bytes the device provides now.
    pub size: u64,
    /// The device, as a path in QEMU's object tree.
    ///
    /// *Since QEMU 6.2.*
    pub qom_path: Option<String>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`ACPI_DEVICE_OST`](EventData::AcpiDeviceOst).
///
/// The guest answered a request to add or remove a memory module or a CPU, by way of the ACPI method `_OST`. The answer tells whether it went through, is still under way, or was refused.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AcpiDeviceOst {
    /// The slot and the guest's answer.
    pub info: Inline<AcpiostInfo>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`DEVICE_UNPLUG_GUEST_ERROR`](EventData::DeviceUnplugGuestError).
///
/// The guest refused to give a device up. After `device_del` the device is still there, works as before, and can be asked for again.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DeviceUnplugGuestError {
    /// The device's id, if it was given one.
    pub device: Option<String>,
    /// The device, as a path in QEMU's object tree.
    pub path: String,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`MEM_UNPLUG_ERROR`](EventData::MemUnplugError).
///
/// A memory module could not be removed, most often because the guest still uses it. The module stays and works as before.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MemUnplugError {
    /// The module's id, an empty string if it has none.
    pub device: String,
    /// The reason, for a person to read.
    pub msg: String,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`DEVICE_DELETED`](EventData::DeviceDeleted).
///
/// A device is gone: the guest has let go of it, and QEMU has destroyed it. From now on its id may be given to a new device, and what lay behind it, such as a node or a host device, is free to be removed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DeviceDeleted {
    /// The device's id, if it had one.
    pub device: Option<String>,
    /// Where the device was in QEMU's object tree.
    pub path: String,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`VSERPORT_CHANGE`](EventData::VserportChange).
///
/// A program in the guest opened or closed its end of a virtio-serial port. It is how to learn that an agent in the guest has come up or gone away.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct VserportChange {
    /// The id of the port's device.
    pub id: String,
    /// True where the guest has the port open.
    pub open: bool,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`VFU_CLIENT_HANGUP`](EventData::VfuClientHangup).
///
/// This QEMU serves one of its PCI devices to another process over vfio-user, and that process closed the connection. Nobody uses the device now, and QEMU removes the server object.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct VfuClientHangup {
    /// The id of the server object.
    pub vfu_id: String,
    /// The server object, as a path in QEMU's object tree.
    pub vfu_qom_path: String,
    /// The id of the PCI device it serves.
    pub dev_id: String,
    /// That device, as a path in QEMU's object tree.
    pub dev_qom_path: String,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`BLOCK_IO_ERROR`](EventData::BlockIoError).
///
/// A request of a guest's disk to its backend failed. What the guest sees depends on the disk's policy, werror and rerror: an error, nothing, or a machine that stands still until the cause is mended.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BlockIoError {
    /// The guest's disk, as a path in QEMU's object tree.
    ///
    /// *Since QEMU 9.2.*
    pub qom_path: Option<String>,
    /// The name of the block backend, an empty string if it has none.
    pub device: String,
    /// The node directly below the disk, which need not be the one that failed; absent where the drive is empty.
    ///
    /// *Since QEMU 2.8.*
    pub node_name: Option<String>,
    /// What was tried.
    pub operation: IoOperationType,
    /// What QEMU does about it.
    pub action: BlockErrorAction,
    /// True where the host's storage is full; absent where no status of past errors is kept for the disk.
    ///
    /// *Since QEMU 2.2.*
    pub nospace: Option<bool>,
    /// The error, for a person to read.
    ///
    /// *Since QEMU 2.2.*
    pub reason: Option<String>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`BLOCK_WRITE_THRESHOLD`](EventData::BlockWriteThreshold).
///
/// The guest wrote at or beyond the offset that a client had set with block-set-write-threshold. For an image on thinly provisioned storage it is the sign to enlarge the volume, before writes begin to fail.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BlockWriteThreshold {
    /// The node that was written to.
    pub node_name: String,
    /// Bytes by which the write went beyond the offset.
    pub amount_exceeded: u64,
    /// The offset that was set, in bytes.
    pub write_threshold: u64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`BLOCK_IMAGE_CORRUPTED`](EventData::BlockImageCorrupted).
///
/// QEMU found an image to contradict itself and, in the serious case, marked it as corrupt. The file should be checked with qemu-img check before it is used again.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BlockImageCorrupted {
    /// The name of the block backend, an empty string if it has none.
    pub device: String,
    /// The node of the image, if it has a name.
    ///
    /// *Since QEMU 2.4.*
    pub node_name: Option<String>,
    /// What is wrong, for a person to read.
    pub msg: String,
    /// Where in the image file the offending access began, in bytes, if an access revealed it.
    pub offset: Option<i64>,
    /// Bytes of that access.
    pub size: Option<i64>,
    /// True where the image is unusable from now on, until it is repaired.
    ///
    /// *Since QEMU 2.2.*
    pub fatal: Option<bool>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`QUORUM_REPORT_BAD`](EventData::QuorumReportBad).
///
/// One child of a quorum node failed a request, or its data lost the vote against that of the others. The machine goes on as long as enough children agree.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct QuorumReportBad {
    /// What was tried.
    ///
    /// *Since QEMU 2.6.*
    pub r#type: Option<QuorumOpType>,
    /// The error, for a person to read; absent where the request went through and only the data differ.
    pub error: Option<String>,
    /// The child.
    pub node_name: String,
    /// The first sector, of 512 bytes each, of the range.
    pub sector_num: i64,
    /// Sectors in the range.
    pub sectors_count: i64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`QUORUM_FAILURE`](EventData::QuorumFailure).
///
/// Too few children of a quorum node agreed or succeeded, so the request as a whole failed. The guest's disk sees an error; what it does about that is its policy's business, as with any other.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct QuorumFailure {
    /// The name of the block backend, or else that of the quorum node.
    pub reference: String,
    /// The first sector, of 512 bytes each, of the request.
    pub sector_num: i64,
    /// Sectors in the request.
    pub sectors_count: i64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`DEVICE_TRAY_MOVED`](EventData::DeviceTrayMoved).
///
/// The tray of a drive for removable media went out or in, at the wish of the guest or of a client. An open tray is the time to change the medium.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DeviceTrayMoved {
    /// The name of the block backend, an empty string if it has none.
    pub device: String,
    /// The drive: its id, or its path in QEMU's object tree.
    ///
    /// *Since QEMU 2.8.*
    pub id: Option<String>,
    /// True where the tray is now open.
    pub tray_open: bool,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`PR_MANAGER_STATUS_CHANGED`](EventData::PrManagerStatusChanged).
///
/// QEMU lost or regained its connection to the helper process that carries out SCSI persistent reservations for it. While that is away, reservation commands of the guest wait for a while and then fail.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PrManagerStatusChanged {
    /// The pr-manager object.
    pub id: String,
    /// True where the helper is within reach.
    pub connected: bool,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`BLOCK_EXPORT_DELETED`](EventData::BlockExportDeleted).
///
/// An export of a block node, over NBD, vhost-user or the like, is gone. From now on its id may be used anew, and the node below can be removed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BlockExportDeleted {
    /// The id the export had.
    pub id: String,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`JOB_STATUS_CHANGE`](EventData::JobStatusChange).
///
/// A background job entered another state of its life. Jobs of every type send it, those without block events too, so it is all that a client needs in order to follow them.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct JobStatusChange {
    /// The job.
    pub id: String,
    /// The state it is in now.
    pub status: JobStatus,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`BLOCK_JOB_READY`](EventData::BlockJobReady).
///
/// A mirror or an active commit has caught up: target and source are alike, and QEMU keeps them so. The job waits for the client, which may switch to the target with block-job-complete or end the job with block-job-cancel.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BlockJobReady {
    /// The type of the job.
    pub r#type: JobType,
    /// The id of the job; up to 2.6, always the name of its disk's block backend.
    pub device: String,
    /// The job's estimate of all its work, in bytes.
    pub len: i64,
    /// Bytes of that work done.
    pub offset: i64,
    /// Limit in bytes per second, 0 for none.
    pub speed: i64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
impl BlockJobReady {
    /// One with the members that every QEMU sends.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
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
/// The data of [`BLOCK_JOB_ERROR`](EventData::BlockJobError).
///
/// A job met an error while reading or writing. How it goes on was chosen when the job began, by on-source-error and on-target-error.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BlockJobError {
    /// The id of the job; up to 2.6, always the name of its disk's block backend.
    pub device: String,
    /// What was tried.
    pub operation: IoOperationType,
    /// What the job does about it.
    pub action: BlockErrorAction,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`BLOCK_JOB_PENDING`](EventData::BlockJobPending).
///
/// A job has done its work, and holds before the last step, the change of the block graph, until a client sends job-finalize, or block-job-finalize in 2.12. It comes only for jobs created with auto-finalize off.
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
/// The data of [`BLOCK_JOB_COMPLETED`](EventData::BlockJobCompleted).
///
/// A job has come to its end, well or badly: look for "error".
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BlockJobCompleted {
    /// The type of the job.
    pub r#type: JobType,
    /// The id of the job; up to 2.6, always the name of its disk's block backend.
    pub device: String,
    /// The job's estimate of all its work, in bytes.
    pub len: i64,
    /// Bytes of that work done; after success, all of it.
    pub offset: i64,
    /// Limit in bytes per second, 0 for none.
    pub speed: i64,
    /// Why the job failed, for a person to read; absent after success.
    pub error: Option<String>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
impl BlockJobCompleted {
    /// One with the members that every QEMU sends.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
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
/// The data of [`BLOCK_JOB_CANCELLED`](EventData::BlockJobCancelled).
///
/// A job ended because a client cancelled it. What it had copied so far stays in the target.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BlockJobCancelled {
    /// The type of the job.
    pub r#type: JobType,
    /// The id of the job; up to 2.6, always the name of its disk's block backend.
    pub device: String,
    /// The job's estimate of all its work, in bytes.
    pub len: i64,
    /// Bytes of that work done.
    pub offset: i64,
    /// Limit in bytes per second, 0 for none.
    pub speed: i64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
impl BlockJobCancelled {
    /// One with the members that every QEMU sends.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
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
/// The data of [`DUMP_COMPLETED`](EventData::DumpCompleted).
///
/// A dump of guest memory, begun with dump-guest-memory, has ended, well or badly. A client that asked for one in the background learns here that it is over, and can watch its progress with query-dump until then.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DumpCompleted {
    /// How it ended, and how far it came.
    pub result: DumpQueryResult,
    /// Why the dump failed, for a person to read; absent after success.
    pub error: Option<String>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`MIGRATION`](EventData::Migration).
///
/// A migration entered another stage. Source and destination each send their own sequence, on their own connections.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Migration {
    /// The stage it is in now.
    pub status: MigrationStatus,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`MIGRATION_PASS`](EventData::MigrationPass).
///
/// The source begins another round over guest memory, to send what the guest has changed since the round before. Many rounds say that the guest writes faster than the network carries.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MigrationPass {
    /// Number of the round, starting with 1.
    pub pass: i64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`VFIO_MIGRATION`](EventData::VfioMigration).
///
/// A device passed through from the host by VFIO entered another state of its migration. It shows a client how far the device has come, and from when to when it stands still.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct VfioMigration {
    /// The id of the device.
    pub device_id: String,
    /// The device, as a path in QEMU's object tree.
    pub qom_path: String,
    /// The state it is in now.
    pub device_state: QapiVfioMigrationState,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`UNPLUG_PRIMARY`](EventData::UnplugPrimary).
///
/// Before migration, the source asked the guest to give up the physical network card of a failover pair. The guest's traffic goes through the virtio card meanwhile.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UnplugPrimary {
    /// The id of the physical card.
    pub device_id: String,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`COLO_EXIT`](EventData::ColoExit).
///
/// The machine no longer runs as a pair with a second one that follows it in lockstep, as COLO has it. It is on its own now, without protection against a failure of the host.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ColoExit {
    /// The part this QEMU had in the pair.
    pub mode: ColoMode,
    /// Why the pair came apart.
    pub reason: ColoExitReason,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`NIC_RX_FILTER_CHANGED`](EventData::NicRxFilterChanged).
///
/// The guest changed which packets its network card lets in: an address, a VLAN, or promiscuous mode. A client that filters on the host should fetch the new state with query-rx-filter.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NicRxFilterChanged {
    /// The id of the card, if it was given one.
    pub name: Option<String>,
    /// The card, as a path in QEMU's object tree.
    pub path: String,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`FAILOVER_NEGOTIATED`](EventData::FailoverNegotiated).
///
/// The guest's driver for a virtio network card agreed to work as the standby of a failover pair. QEMU had held the physical card back until now, and plugs it in.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct FailoverNegotiated {
    /// The id of the virtio card.
    pub device_id: String,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`NETDEV_STREAM_CONNECTED`](EventData::NetdevStreamConnected).
///
/// A network backend of type stream has a connection to its peer, which it either called or was called by. Packets flow from now on.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NetdevStreamConnected {
    /// The id of the backend.
    pub netdev_id: String,
    /// The peer's address.
    pub addr: SocketAddress,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`NETDEV_STREAM_DISCONNECTED`](EventData::NetdevStreamDisconnected).
///
/// A network backend of type stream lost its peer. The guest's packets go nowhere until it is connected again, which the backend tries by itself if it was created to reconnect.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NetdevStreamDisconnected {
    /// The id of the backend.
    pub netdev_id: String,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`NETDEV_VHOST_USER_CONNECTED`](EventData::NetdevVhostUserConnected).
///
/// The process that serves a vhost-user network backend, a virtual switch for instance, is connected. The card behind it works from now on.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NetdevVhostUserConnected {
    /// The id of the backend.
    pub netdev_id: String,
    /// The id of the character device that carries the connection.
    pub chardev_id: String,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`NETDEV_VHOST_USER_DISCONNECTED`](EventData::NetdevVhostUserDisconnected).
///
/// The process that serves a vhost-user network backend has ended or closed the connection. The guest's packets go nowhere until it is back.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NetdevVhostUserDisconnected {
    /// The id of the backend.
    pub netdev_id: String,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`RDMA_GID_STATUS_CHANGED`](EventData::RdmaGidStatusChanged).
///
/// A guest with the pvrdma device added or removed an entry in its table of RDMA addresses. A client then adds the matching IP address to the host's interface, or takes it away.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RdmaGidStatusChanged {
    /// The host's network interface.
    pub netdev: String,
    /// True where the entry was added, false where it was removed.
    pub gid_status: bool,
    /// The first eight bytes of the address, read as a number of the host.
    pub subnet_prefix: u64,
    /// The other eight bytes, read in the same way.
    pub interface_id: u64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`VNC_CONNECTED`](EventData::VncConnected).
///
/// Someone opened a connection to the VNC server. Nothing is known of them but the address: they have not logged in yet.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct VncConnected {
    /// The address that was called.
    pub server: VncServerInfo,
    /// The caller's address.
    pub client: VncBasicInfo,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`VNC_INITIALIZED`](EventData::VncInitialized).
///
/// A VNC client has logged in, where a login is asked for, and its session begins.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct VncInitialized {
    /// The address that was called.
    pub server: VncServerInfo,
    /// The caller, with the names it logged in by.
    pub client: VncClientInfo,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`VNC_DISCONNECTED`](EventData::VncDisconnected).
///
/// A VNC client is gone: it left, was turned away at login, or lost its connection.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct VncDisconnected {
    /// The address that was called.
    pub server: VncServerInfo,
    /// The caller, with the names it logged in by.
    pub client: VncClientInfo,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`SPICE_CONNECTED`](EventData::SpiceConnected).
///
/// A SPICE client opened one channel. It uses a connection for each channel, of display, input, sound and so on, so that one person causes several of these.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SpiceConnected {
    /// The address that was called.
    pub server: SpiceBasicInfo,
    /// The caller's address.
    pub client: SpiceBasicInfo,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`SPICE_INITIALIZED`](EventData::SpiceInitialized).
///
/// A channel of a SPICE client has come through encryption and login, and is in use.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SpiceInitialized {
    /// The address that was called, and how the login went.
    pub server: SpiceServerInfo,
    /// The caller and its channel.
    pub client: SpiceChannel,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`SPICE_DISCONNECTED`](EventData::SpiceDisconnected).
///
/// A SPICE client closed one channel, or lost it. When a session ends, each of its channels sends this.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SpiceDisconnected {
    /// The address that was called.
    pub server: SpiceBasicInfo,
    /// The caller's address.
    pub client: SpiceBasicInfo,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The data of [`COMMAND_DROPPED`](EventData::CommandDropped).
///
/// QEMU threw a command away without running it, because too many were waiting on this connection. It came only where out-of-band commands were negotiated.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CommandDropped {
    /// The id the client gave that command.
    pub id: Value,
    /// Why it was dropped.
    pub reason: CommandDropReason,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// What made the machine end or start over.
///
/// *Since QEMU 4.0.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShutdownCause {
    /// Nothing did; no event of a QEMU at work says this.
    None,
    /// An error on the host's side that QEMU can't go on after.
    HostError,
    /// The QMP command quit.
    HostQmpQuit,
    /// The QMP command `system_reset`.
    HostQmpSystemReset,
    /// A signal to the QEMU process, such as SIGINT or SIGTERM.
    HostSignal,
    /// A person at QEMU's own user interface, such as one who closed its window.
    HostUi,
    /// The guest switched itself off.
    GuestShutdown,
    /// The guest asked for a reset; with [`SHUTDOWN`](EventData::Shutdown), one that QEMU was told to turn into an end.
    GuestReset,
    /// The guest crashed, and QEMU was told to end in that case.
    GuestPanic,
    /// A reset of a part of the machine that spares the rest, as s390x guests ask for; no event is sent for it.
    SubsystemReset,
    /// A snapshot was loaded, and devices were reset before; no event is sent for it.
    ///
    /// Since QEMU 7.2.
    SnapshotLoad,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
/// What QEMU does when a watchdog runs out. The type was called `WatchdogExpirationAction` before 2.11.
///
/// *Since QEMU 2.1.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WatchdogAction {
    /// The machine is reset.
    Reset,
    /// The guest is asked to switch itself off, as by its power button.
    Shutdown,
    /// QEMU exits at once.
    Poweroff,
    /// The machine stands still until a client goes on with it.
    Pause,
    /// QEMU prints a message and does no more.
    Debug,
    /// Nothing happens; the event is all there is.
    None,
    /// The guest gets a non-maskable interrupt, upon which many a guest crashes on purpose, for the sake of a dump.
    ///
    /// Since QEMU 2.4.
    InjectNmi,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
/// What QEMU does when the guest crashes.
///
/// *Since QEMU 2.1.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuestPanicAction {
    /// The machine stands still, its memory as the crash left it.
    Pause,
    /// The machine stops, and QEMU ends unless it was told to stay.
    ///
    /// Since QEMU 2.8.
    Poweroff,
    /// Nothing; the guest may handle its crash by itself.
    ///
    /// Since QEMU 5.0.
    Run,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
/// What is known of a crash. Which further members there are depends on the platform.
///
/// *Since QEMU 2.9.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuestPanicInformation {
    /// The crash registers that Hyper-V gives its guests.
    HyperV(GuestPanicInformationHyperV),
    /// The state of a CPU of s390x.
    ///
    /// Since QEMU 2.12.
    S390(GuestPanicInformationS390),
    /// A message from a guest protected by Intel TDX.
    ///
    /// Since QEMU 10.1.
    Tdx(GuestPanicInformationTdx),
    /// A request to end from a guest protected by AMD SEV.
    ///
    /// Since QEMU 11.0.
    Sev(GuestPanicInformationSev),
    /// A branch that this version of the specification does not know.
    Unknown(UnknownBranch),
}
/// The platform that a report of a crash comes from.
///
/// *Since QEMU 2.9.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuestPanicInformationType {
    /// The crash registers that Hyper-V gives its guests.
    HyperV,
    /// The state of a CPU of s390x.
    ///
    /// Since QEMU 2.12.
    S390,
    /// A message from a guest protected by Intel TDX.
    ///
    /// Since QEMU 10.1.
    Tdx,
    /// A request to end from a guest protected by AMD SEV.
    ///
    /// Since QEMU 11.0.
    Sev,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
/// The five crash registers of Hyper-V. Windows puts the code of its stop screen and that code's four parameters there; other guests may use them as they like.
///
/// *Since QEMU 2.9.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GuestPanicInformationHyperV {
    /// The first register, with Windows the stop code.
    pub arg1: u64,
    /// The second register, with Windows parameter 1.
    pub arg2: u64,
    /// The third register, with Windows parameter 2.
    pub arg3: u64,
    /// The fourth register, with Windows parameter 3.
    pub arg4: u64,
    /// The fifth register, with Windows parameter 4.
    pub arg5: u64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
impl GuestPanicInformationHyperV {
    /// One with the members that every QEMU sends.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
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
/// The state of the CPU that crashed.
///
/// *Since QEMU 2.12.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GuestPanicInformationS390 {
    /// Number of the CPU.
    pub core: u32,
    /// The mask half of its program status word.
    pub psw_mask: u64,
    /// The address half of its program status word: where it was, or with a disabled wait often an error code.
    pub psw_addr: u64,
    /// What is wrong with the CPU.
    pub reason: S390CrashReason,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// Why a CPU of s390x is taken to have crashed.
///
/// *Since QEMU 2.12.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum S390CrashReason {
    /// None of the known reasons.
    UnknownValue,
    /// It waits with interrupts disabled, so nothing will wake it.
    DisabledWait,
    /// Each external interrupt leads at once to the next.
    ExtintLoop,
    /// Each program interrupt leads at once to the next, as with a broken handler.
    PgmintLoop,
    /// Each operation exception leads at once to the next.
    OpintLoop,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
/// A guest under Intel TDX reported an error it can't survive.
///
/// *Since QEMU 10.1.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GuestPanicInformationTdx {
    /// The error as a number, in the guest's own reckoning.
    pub error_code: u32,
    /// The error as a text for people; the guest wrote it, so trust it as little as the guest.
    pub message: String,
    /// Where the guest keeps a page that says more about the error, as an address of its physical memory, if the guest named one.
    pub gpa: Option<u64>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// A guest under AMD SEV-ES or SEV-SNP asked to be ended.
///
/// *Since QEMU 11.0.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GuestPanicInformationSev {
    /// The set of reasons that the code belongs to.
    pub set: u32,
    /// The reason, by its number in that set.
    pub code: u32,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// Whose memory is defective.
///
/// *Since QEMU 5.2.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MemoryFailureRecipient {
    /// Memory that QEMU uses for itself.
    Hypervisor,
    /// Memory that belongs to the guest.
    Guest,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
/// What QEMU does about a memory failure.
///
/// *Since QEMU 5.2.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MemoryFailureAction {
    /// Nothing, since the failure can wait or does no harm.
    Ignore,
    /// The guest is told, as real hardware would tell it, and may put the page out of use.
    Inject,
    /// QEMU can't go on and ends.
    Fatal,
    /// The machine is reset, because the guest could not be told.
    Reset,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
/// Circumstances of a memory failure.
///
/// *Since QEMU 5.2.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MemoryFailureFlags {
    /// True where someone was about to use the data, false where a scan of memory found the defect early.
    pub action_required: bool,
    /// True where it came while the guest still dealt with an earlier one.
    pub recursive: bool,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// How host CPU time is spread over virtual CPUs. The type was called `CpuS390Polarization` before 9.2.
///
/// *Since QEMU 8.2.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum S390CpuPolarization {
    /// Evenly; each virtual CPU gets as much as any other.
    Horizontal,
    /// Unevenly; some virtual CPUs may get more than others, as the client arranges it.
    Vertical,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
/// A guest's answer about one slot. Its two numbers are those of the ACPI specification, where the section on `_OST` lists them all.
///
/// *Since QEMU 2.1.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AcpiostInfo {
    /// Id of the device in the slot; absent where the slot is empty or its device has no id.
    pub device: Option<String>,
    /// Number of the slot, as a string.
    pub slot: String,
    /// What the slot is for.
    pub slot_type: AcpiSlotType,
    /// What the guest answers: 1 a device was added, 3 a device is to be removed, 259 the guest removes it of its own accord, 512 it is at work on an insertion.
    pub source: i64,
    /// The answer: 0 success, 1 failure, 2 not understood, and from 128 on a meaning that depends on the source; for a removal, 132 says that it is under way.
    pub status: i64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// What a slot is for.
///
/// *Since QEMU 2.1.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AcpiSlotType {
    /// A memory module.
    Dimm,
    /// A processor.
    ///
    /// Since QEMU 2.7.
    Cpu,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
/// What was tried on a disk.
///
/// *Since QEMU 2.1.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IoOperationType {
    /// Data were to be read.
    Read,
    /// Data were to be written, discarded or flushed.
    Write,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
/// What is done about a disk error.
///
/// *Since QEMU 2.1.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockErrorAction {
    /// It goes on as if nothing had happened.
    Ignore,
    /// Whoever asked for the data is told of the error: the guest, or with a job, the job itself, which ends.
    Report,
    /// The machine stands still, or the job is paused, until a client lets it try again.
    Stop,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
/// What a quorum node asked of its child.
///
/// *Since QEMU 2.6.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuorumOpType {
    /// To read data.
    Read,
    /// To write data.
    Write,
    /// To put on stable storage what was written.
    Flush,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
/// Where in its life a job is. Most jobs go from created over running, waiting, pending and concluded to null.
///
/// *Since QEMU 3.0.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobStatus {
    /// No job is in this state; it is where one is before it exists.
    Undefined,
    /// It is set up and has not begun.
    Created,
    /// It is at work.
    Running,
    /// It rests at a client's wish, after an error, or for QEMU's own ends.
    Paused,
    /// Its work is done and it keeps it so, until a client has it completed.
    Ready,
    /// It is ready, and rests.
    Standby,
    /// Its work is done, and it waits for the other jobs of its transaction.
    Waiting,
    /// It waits for a client's leave to take the last step.
    Pending,
    /// It failed or was cancelled, and clears up.
    Aborting,
    /// It is over, and its outcome can be queried until it is dismissed.
    Concluded,
    /// It is gone, and its id is free.
    Null,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
/// What a job does. The type was called `BlockJobType` before 3.0.
///
/// *Since QEMU 2.1.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobType {
    /// Writes an overlay's data down into an image below it.
    Commit,
    /// Copies data from the images below into an overlay, until it needs them no more.
    Stream,
    /// Copies a disk and goes on with each new write, until the two are alike.
    Mirror,
    /// Copies a disk as it was at the moment the job began.
    Backup,
    /// Makes a new image.
    ///
    /// Since QEMU 3.0.
    Create,
    /// Changes the options of an image format in place.
    ///
    /// Since QEMU 5.1.
    Amend,
    /// Brings the whole machine back to a snapshot.
    ///
    /// Since QEMU 6.0.
    SnapshotLoad,
    /// Takes a snapshot of the whole machine.
    ///
    /// Since QEMU 6.0.
    SnapshotSave,
    /// Removes a snapshot from the disks.
    ///
    /// Since QEMU 6.0.
    SnapshotDelete,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
/// How a dump fares or has ended.
///
/// *Since QEMU 2.6.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DumpQueryResult {
    /// How far it is.
    pub status: DumpStatus,
    /// Bytes of guest memory dealt with so far.
    pub completed: i64,
    /// Bytes of guest memory to deal with in all; a filter may make it less than the machine has.
    pub total: i64,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// How far a dump is.
///
/// *Since QEMU 2.6.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DumpStatus {
    /// No dump was ever made.
    None,
    /// It is being written.
    Active,
    /// It is done, and the file is complete.
    Completed,
    /// It came to an error, and the file is of no use.
    Failed,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
/// The stage that a migration is in.
///
/// *Since QEMU 2.4.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MigrationStatus {
    /// There has been no migration yet.
    None,
    /// Both ends prepare; no memory has been sent.
    Setup,
    /// A client cancelled it, and it is being undone.
    Cancelling,
    /// It is undone, and the source keeps the machine.
    Cancelled,
    /// Memory is sent while the machine runs at the source.
    Active,
    /// The machine stands still, and the destination loads its devices, before it goes on there with postcopy; the source can still take it back.
    ///
    /// Since QEMU 10.2.
    PostcopyDevice,
    /// The machine runs at the destination, which fetches from the source what memory it lacks; neither end alone has all of it.
    ///
    /// Since QEMU 2.5.
    PostcopyActive,
    /// The connection broke during postcopy, and the machine waits for a client to mend it.
    ///
    /// Since QEMU 3.0.
    PostcopyPaused,
    /// A client called for the recovery, and a new connection is being made.
    ///
    /// Since QEMU 9.1.
    PostcopyRecoverSetup,
    /// The new connection stands, and both ends agree on what is missing.
    ///
    /// Since QEMU 3.0.
    PostcopyRecover,
    /// It is done; the machine lives at the destination.
    Completed,
    /// It met an error, and is being undone.
    ///
    /// Since QEMU 11.0.
    Failing,
    /// It is undone after an error; unless the destination had begun to run, the source keeps the machine.
    Failed,
    /// A second machine follows the first one, as COLO has it.
    ///
    /// Since QEMU 2.8.
    Colo,
    /// The machine stands still, and QEMU waits for migrate-continue, so that a client can first release disks and the like.
    ///
    /// Since QEMU 2.11.
    PreSwitchover,
    /// The machine stands still, and the state of its devices is being sent.
    ///
    /// Since QEMU 2.11.
    Device,
    /// It waits for the guest to give up the physical network cards of its failover pairs.
    ///
    /// Since QEMU 4.2.
    WaitUnplug,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
/// What a passed-through device does, for a migration. The type was called `VfioMigrationState` before 9.2.
///
/// *Since QEMU 9.1.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QapiVfioMigrationState {
    /// It stands still.
    Stop,
    /// It works as ever.
    Running,
    /// It stands still, and its state is being read out.
    StopCopy,
    /// It stands still, and is being given its state.
    Resuming,
    /// It works, but starts no transfer to another device.
    RunningP2p,
    /// It works, and the bulk of its state is being read out meanwhile.
    PreCopy,
    /// The same, and it starts no transfer to another device.
    PreCopyP2p,
    /// It is about to enter pre-copy-p2p.
    ///
    /// Since QEMU 11.0.
    PreCopyP2pPrepare,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
/// A machine's part in a COLO pair.
///
/// *Since QEMU 3.1.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ColoMode {
    /// It is in no pair.
    None,
    /// It serves the world.
    Primary,
    /// It follows the primary, ready to take over.
    Secondary,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
/// Why a COLO pair came apart.
///
/// *Since QEMU 3.1.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ColoExitReason {
    /// There was no pair yet.
    None,
    /// A client asked for it.
    Request,
    /// Something failed.
    Error,
    /// Not known yet, for it is just now coming apart.
    ///
    /// Since QEMU 4.0.
    Processing,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
/// The address of a socket. Which further members there are depends on its kind.
///
/// *Since QEMU 7.2.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SocketAddress {
    /// TCP over IPv4 or IPv6.
    Inet(Box<InetSocketAddress>),
    /// A local socket.
    Unix(UnixSocketAddress),
    /// A socket between host and guest.
    Vsock(VsockSocketAddress),
    /// A socket that someone else opened and handed to QEMU.
    Fd(FdSocketAddress),
    /// A branch that this version of the specification does not know.
    Unknown(UnknownBranch),
}
/// The kind of a socket's address.
///
/// *Since QEMU 7.2.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SocketAddressType {
    /// TCP over IPv4 or IPv6.
    Inet,
    /// A local socket.
    Unix,
    /// A socket between host and guest.
    Vsock,
    /// A socket that someone else opened and handed to QEMU.
    Fd,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
/// A TCP address, with the options it was given. An event about a connection mostly has host, port and the IP version alone.
///
/// *Since QEMU 7.2.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct InetSocketAddress {
    /// An IP address, or a name to be looked up.
    pub host: String,
    /// A port number, or the name of a service.
    pub port: String,
    /// True where host and port are numbers, so that nothing need be looked up.
    pub numeric: Option<bool>,
    /// The last port of a range, from which a server takes the first that is free.
    pub to: Option<u16>,
    /// True where IPv4 is used or allowed.
    pub ipv4: Option<bool>,
    /// True where IPv6 is used or allowed.
    pub ipv6: Option<bool>,
    /// True where the system tests an idle connection for signs of life.
    pub keep_alive: Option<bool>,
    /// Failed tests after which the connection is given up.
    ///
    /// *Since QEMU 10.1. Only tcp-keepcnt.*
    pub keep_alive_count: Option<u32>,
    /// Seconds without traffic after which the first test is made.
    ///
    /// *Since QEMU 10.1. Only tcp-keepidle.*
    pub keep_alive_idle: Option<u32>,
    /// Seconds from one test to the next.
    ///
    /// *Since QEMU 10.1. Only tcp-keepintvl.*
    pub keep_alive_interval: Option<u32>,
    /// True where several network paths may carry the connection at once.
    ///
    /// *Only linux.*
    pub mptcp: Option<bool>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The address of a local socket.
///
/// *Since QEMU 7.2.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UnixSocketAddress {
    /// Path of the socket, or its name if it is abstract.
    pub path: String,
    /// True for a name that Linux keeps apart from the file system.
    pub r#abstract: Option<bool>,
    /// True where an abstract name ends with its last character, false where it is filled up with zero bytes.
    pub tight: Option<bool>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The address of a socket between host and guest.
///
/// *Since QEMU 7.2.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct VsockSocketAddress {
    /// The number of the host or of the guest, as a string.
    pub cid: String,
    /// The port number, as a string.
    pub port: String,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// An open socket. In QEMU's schema before 9.0, this was the general type String.
///
/// *Since QEMU 7.2.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct FdSocketAddress {
    /// Number of the file descriptor, or the name under which it was handed over.
    pub str: String,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The VNC server.
///
/// *Since QEMU 2.1.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct VncServerInfo {
    /// Its IP address, or an empty string for a local socket.
    pub host: String,
    /// Its port number, or for a local socket the path, which a client has not.
    pub service: String,
    /// The kind of that address.
    pub family: NetworkAddressFamily,
    /// True where the connection is a websocket, as browsers use.
    ///
    /// *Since QEMU 2.3.*
    pub websocket: Option<bool>,
    /// The login it asks for, such as none, vnc, or a compound like vencrypt+x509+sasl.
    pub auth: Option<String>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The kind of a network address.
///
/// *Since QEMU 2.1.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkAddressFamily {
    /// An IP address of version 4.
    Ipv4,
    /// An IP address of version 6.
    Ipv6,
    /// A local socket, with a path.
    Unix,
    /// A socket between host and guest.
    ///
    /// Since QEMU 2.8.
    Vsock,
    /// None of these.
    UnknownValue,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
/// One end of a VNC connection.
///
/// *Since QEMU 2.1.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct VncBasicInfo {
    /// Its IP address, or an empty string for a local socket.
    pub host: String,
    /// Its port number, or for a local socket the path, which a client has not.
    pub service: String,
    /// The kind of that address.
    pub family: NetworkAddressFamily,
    /// True where the connection is a websocket, as browsers use.
    ///
    /// *Since QEMU 2.3.*
    pub websocket: Option<bool>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// A VNC client.
///
/// *Since QEMU 2.1.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct VncClientInfo {
    /// Its IP address, or an empty string for a local socket.
    pub host: String,
    /// Its port number, or for a local socket the path, which a client has not.
    pub service: String,
    /// The kind of that address.
    pub family: NetworkAddressFamily,
    /// True where the connection is a websocket, as browsers use.
    ///
    /// *Since QEMU 2.3.*
    pub websocket: Option<bool>,
    /// The name in its certificate, if it showed one that was checked.
    pub x509_dname: Option<String>,
    /// The name it logged in by, if SASL is in use.
    pub sasl_username: Option<String>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// One end of a SPICE connection.
///
/// *Since QEMU 2.1.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SpiceBasicInfo {
    /// Its IP address; with a local socket it tells nothing.
    pub host: String,
    /// Its port number, or for a local socket the path, which may be empty.
    pub port: String,
    /// The kind of that address.
    pub family: NetworkAddressFamily,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// The SPICE server.
///
/// *Since QEMU 2.1.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SpiceServerInfo {
    /// Its IP address; with a local socket it tells nothing.
    pub host: String,
    /// Its port number, or for a local socket the path, which may be empty.
    pub port: String,
    /// The kind of that address.
    pub family: NetworkAddressFamily,
    /// The login that took place, such as none, spice or sasl.
    pub auth: Option<String>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
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
/// A SPICE client, and one channel of its session.
///
/// *Since QEMU 2.1.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SpiceChannel {
    /// Its IP address; with a local socket it tells nothing.
    pub host: String,
    /// Its port number, or for a local socket the path, which may be empty.
    pub port: String,
    /// The kind of that address.
    pub family: NetworkAddressFamily,
    /// A number that all channels of one session share; it is chosen at random and may be negative.
    pub connection_id: i64,
    /// What the channel is for: 1 main, 2 display, 3 input, 4 cursor, 5 playback of sound, 6 recording; further numbers are defined by the SPICE protocol.
    pub channel_type: i64,
    /// The number of this channel among those of its type, from 0; it is above 0 only with several displays or the like.
    pub channel_id: i64,
    /// True where the channel is encrypted.
    pub tls: bool,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
impl SpiceChannel {
    /// One with the members that every QEMU sends.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
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
/// Why a command was dropped.
///
/// *Since QEMU 2.12.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommandDropReason {
    /// As many commands as QEMU keeps were waiting already.
    QueueFull,
    /// A value that this version of the specification does not know.
    Unknown(String),
}

qmp_events::events! {
    Event,
    EventData,
    EventKind,
    Handler;
    Resume resume = "RESUME";
    Stop stop = "STOP";
    Suspend suspend = "SUSPEND";
    Wakeup wakeup = "WAKEUP";
    SuspendDisk suspend_disk = "SUSPEND_DISK";
    Powerdown powerdown = "POWERDOWN";
    GuestPvshutdown guest_pvshutdown = "GUEST_PVSHUTDOWN";
    Reset(Reset) reset = "RESET";
    Shutdown(Shutdown) shutdown = "SHUTDOWN";
    Watchdog(Watchdog) watchdog = "WATCHDOG";
    GuestPanicked(GuestPanicked) guest_panicked = "GUEST_PANICKED";
    GuestCrashloaded(GuestCrashloaded) guest_crashloaded = "GUEST_CRASHLOADED";
    MemoryFailure(MemoryFailure) memory_failure = "MEMORY_FAILURE";
    RtcChange(RtcChange) rtc_change = "RTC_CHANGE";
    CpuPolarizationChange(CpuPolarizationChange) cpu_polarization_change = "CPU_POLARIZATION_CHANGE";
    SclpCpiInfoAvailable sclp_cpi_info_available = "SCLP_CPI_INFO_AVAILABLE";
    BalloonChange(BalloonChange) balloon_change = "BALLOON_CHANGE";
    HvBalloonStatusReport(HvBalloonStatusReport) hv_balloon_status_report = "HV_BALLOON_STATUS_REPORT";
    MemoryDeviceSizeChange(MemoryDeviceSizeChange) memory_device_size_change = "MEMORY_DEVICE_SIZE_CHANGE";
    AcpiDeviceOst(AcpiDeviceOst) acpi_device_ost = "ACPI_DEVICE_OST";
    DeviceUnplugGuestError(DeviceUnplugGuestError) device_unplug_guest_error = "DEVICE_UNPLUG_GUEST_ERROR";
    MemUnplugError(MemUnplugError) mem_unplug_error = "MEM_UNPLUG_ERROR";
    DeviceDeleted(DeviceDeleted) device_deleted = "DEVICE_DELETED";
    VserportChange(VserportChange) vserport_change = "VSERPORT_CHANGE";
    VfuClientHangup(VfuClientHangup) vfu_client_hangup = "VFU_CLIENT_HANGUP";
    BlockIoError(BlockIoError) block_io_error = "BLOCK_IO_ERROR";
    BlockWriteThreshold(BlockWriteThreshold) block_write_threshold = "BLOCK_WRITE_THRESHOLD";
    BlockImageCorrupted(BlockImageCorrupted) block_image_corrupted = "BLOCK_IMAGE_CORRUPTED";
    QuorumReportBad(QuorumReportBad) quorum_report_bad = "QUORUM_REPORT_BAD";
    QuorumFailure(QuorumFailure) quorum_failure = "QUORUM_FAILURE";
    DeviceTrayMoved(DeviceTrayMoved) device_tray_moved = "DEVICE_TRAY_MOVED";
    PrManagerStatusChanged(PrManagerStatusChanged) pr_manager_status_changed = "PR_MANAGER_STATUS_CHANGED";
    BlockExportDeleted(BlockExportDeleted) block_export_deleted = "BLOCK_EXPORT_DELETED";
    JobStatusChange(JobStatusChange) job_status_change = "JOB_STATUS_CHANGE";
    BlockJobReady(BlockJobReady) block_job_ready = "BLOCK_JOB_READY";
    BlockJobError(BlockJobError) block_job_error = "BLOCK_JOB_ERROR";
    BlockJobPending(BlockJobPending) block_job_pending = "BLOCK_JOB_PENDING";
    BlockJobCompleted(BlockJobCompleted) block_job_completed = "BLOCK_JOB_COMPLETED";
    BlockJobCancelled(BlockJobCancelled) block_job_cancelled = "BLOCK_JOB_CANCELLED";
    DumpCompleted(DumpCompleted) dump_completed = "DUMP_COMPLETED";
    Migration(Migration) migration = "MIGRATION";
    MigrationPass(MigrationPass) migration_pass = "MIGRATION_PASS";
    VfioMigration(VfioMigration) vfio_migration = "VFIO_MIGRATION";
    UnplugPrimary(UnplugPrimary) unplug_primary = "UNPLUG_PRIMARY";
    ColoExit(ColoExit) colo_exit = "COLO_EXIT";
    NicRxFilterChanged(NicRxFilterChanged) nic_rx_filter_changed = "NIC_RX_FILTER_CHANGED";
    FailoverNegotiated(FailoverNegotiated) failover_negotiated = "FAILOVER_NEGOTIATED";
    NetdevStreamConnected(NetdevStreamConnected) netdev_stream_connected = "NETDEV_STREAM_CONNECTED";
    NetdevStreamDisconnected(NetdevStreamDisconnected) netdev_stream_disconnected = "NETDEV_STREAM_DISCONNECTED";
    NetdevVhostUserConnected(NetdevVhostUserConnected) netdev_vhost_user_connected = "NETDEV_VHOST_USER_CONNECTED";
    NetdevVhostUserDisconnected(NetdevVhostUserDisconnected) netdev_vhost_user_disconnected = "NETDEV_VHOST_USER_DISCONNECTED";
    RdmaGidStatusChanged(RdmaGidStatusChanged) rdma_gid_status_changed = "RDMA_GID_STATUS_CHANGED";
    VncConnected(Box<VncConnected>) vnc_connected = "VNC_CONNECTED";
    VncInitialized(Box<VncInitialized>) vnc_initialized = "VNC_INITIALIZED";
    VncDisconnected(Box<VncDisconnected>) vnc_disconnected = "VNC_DISCONNECTED";
    SpiceConnected(SpiceConnected) spice_connected = "SPICE_CONNECTED";
    SpiceInitialized(Box<SpiceInitialized>) spice_initialized = "SPICE_INITIALIZED";
    SpiceDisconnected(SpiceDisconnected) spice_disconnected = "SPICE_DISCONNECTED";
    SpiceMigrateCompleted spice_migrate_completed = "SPICE_MIGRATE_COMPLETED";
    CommandDropped(CommandDropped) command_dropped = "COMMAND_DROPPED";
}
qmp_events::object! {
    Reset {
        optional guest: bool = "guest",
        optional reason: ShutdownCause = "reason",
    }
    Shutdown {
        optional guest: bool = "guest",
        optional reason: ShutdownCause = "reason",
    }
    Watchdog {
        always action: WatchdogAction = "action",
    }
    GuestPanicked {
        always action: GuestPanicAction = "action",
        optional info: GuestPanicInformation = "info",
    }
    GuestCrashloaded {
        always action: GuestPanicAction = "action",
        optional info: GuestPanicInformation = "info",
    }
    MemoryFailure {
        ordered flags: MemoryFailureFlags = "flags",
        ordered recipient: MemoryFailureRecipient = "recipient",
        ordered action: MemoryFailureAction = "action",
        ;
        recipient = "recipient",
        action = "action",
        flags = "flags",
    }
    RtcChange {
        always offset: i64 = "offset",
        optional qom_path: String = "qom-path",
    }
    CpuPolarizationChange {
        always polarization: S390CpuPolarization = "polarization",
    }
    BalloonChange {
        always actual: i64 = "actual",
    }
    HvBalloonStatusReport {
        ordered available: u64 = "available",
        ordered committed: u64 = "committed",
        ;
        committed = "committed",
        available = "available",
    }
    MemoryDeviceSizeChange {
        always size: u64 = "size",
        optional qom_path: String = "qom-path",
        optional id: String = "id",
    }
    AcpiDeviceOst {
        inline info: Inline<AcpiostInfo> = "info",
    }
    DeviceUnplugGuestError {
        optional device: String = "device",
        always path: String = "path",
    }
    MemUnplugError {
        always device: String = "device",
        always msg: String = "msg",
    }
    DeviceDeleted {
        optional device: String = "device",
        always path: String = "path",
    }
    VserportChange {
        ordered open: bool = "open",
        ordered id: String = "id",
        ;
        id = "id",
        open = "open",
    }
    VfuClientHangup {
        ordered vfu_qom_path: String = "vfu-qom-path",
        ordered vfu_id: String = "vfu-id",
        ordered dev_qom_path: String = "dev-qom-path",
        ordered dev_id: String = "dev-id",
        ;
        vfu_id = "vfu-id",
        vfu_qom_path = "vfu-qom-path",
        dev_id = "dev-id",
        dev_qom_path = "dev-qom-path",
    }
    BlockIoError {
        always device: String = "device",
        optional nospace: bool = "nospace",
        optional node_name: String = "node-name",
        optional qom_path: String = "qom-path",
        optional reason: String = "reason",
        always operation: IoOperationType = "operation",
        always action: BlockErrorAction = "action",
    }
    BlockWriteThreshold {
        ordered node_name: String = "node-name",
        ordered write_threshold: u64 = "write-threshold",
        ordered amount_exceeded: u64 = "amount-exceeded",
        ;
        node_name = "node-name",
        amount_exceeded = "amount-exceeded",
        write_threshold = "write-threshold",
    }
    BlockImageCorrupted {
        always device: String = "device",
        always msg: String = "msg",
        optional offset: i64 = "offset",
        optional node_name: String = "node-name",
        optional fatal: bool = "fatal",
        optional size: i64 = "size",
    }
    QuorumReportBad {
        ordered node_name: String = "node-name",
        ordered sectors_count: i64 = "sectors-count",
        ordered sector_num: i64 = "sector-num",
        optional r#type: QuorumOpType = "type",
        optional error: String = "error",
        ;
        node_name = "node-name",
        sector_num = "sector-num",
        sectors_count = "sectors-count",
    }
    QuorumFailure {
        ordered reference: String = "reference",
        ordered sectors_count: i64 = "sectors-count",
        ordered sector_num: i64 = "sector-num",
        ;
        reference = "reference",
        sector_num = "sector-num",
        sectors_count = "sectors-count",
    }
    DeviceTrayMoved {
        always device: String = "device",
        always tray_open: bool = "tray-open",
        optional id: String = "id",
    }
    PrManagerStatusChanged {
        ordered connected: bool = "connected",
        ordered id: String = "id",
        ;
        id = "id",
        connected = "connected",
    }
    BlockExportDeleted {
        always id: String = "id",
    }
    JobStatusChange {
        ordered status: JobStatus = "status",
        ordered id: String = "id",
        ;
        id = "id",
        status = "status",
    }
    BlockJobReady {
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
    }
    BlockJobError {
        always device: String = "device",
        always operation: IoOperationType = "operation",
        always action: BlockErrorAction = "action",
    }
    BlockJobPending {
        always r#type: JobType = "type",
        always id: String = "id",
    }
    BlockJobCompleted {
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
    }
    BlockJobCancelled {
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
    }
    DumpCompleted {
        always result: DumpQueryResult = "result",
        optional error: String = "error",
    }
    Migration {
        always status: MigrationStatus = "status",
    }
    MigrationPass {
        always pass: i64 = "pass",
    }
    VfioMigration {
        ordered device_state: QapiVfioMigrationState = "device-state",
        ordered device_id: String = "device-id",
        ordered qom_path: String = "qom-path",
        ;
        device_id = "device-id",
        qom_path = "qom-path",
        device_state = "device-state",
    }
    UnplugPrimary {
        always device_id: String = "device-id",
    }
    ColoExit {
        always mode: ColoMode = "mode",
        always reason: ColoExitReason = "reason",
    }
    NicRxFilterChanged {
        optional name: String = "name",
        always path: String = "path",
    }
    FailoverNegotiated {
        always device_id: String = "device-id",
    }
    NetdevStreamConnected {
        always netdev_id: String = "netdev-id",
        always addr: SocketAddress = "addr",
    }
    NetdevStreamDisconnected {
        always netdev_id: String = "netdev-id",
    }
    NetdevVhostUserConnected {
        always netdev_id: String = "netdev-id",
        always chardev_id: String = "chardev-id",
    }
    NetdevVhostUserDisconnected {
        always netdev_id: String = "netdev-id",
    }
    RdmaGidStatusChanged {
        ordered netdev: String = "netdev",
        ordered interface_id: u64 = "interface-id",
        ordered gid_status: bool = "gid-status",
        ordered subnet_prefix: u64 = "subnet-prefix",
        ;
        netdev = "netdev",
        gid_status = "gid-status",
        subnet_prefix = "subnet-prefix",
        interface_id = "interface-id",
    }
    VncConnected {
        always server: VncServerInfo = "server",
        always client: VncBasicInfo = "client",
    }
    VncInitialized {
        always server: VncServerInfo = "server",
        always client: VncClientInfo = "client",
    }
    VncDisconnected {
        always server: VncServerInfo = "server",
        always client: VncClientInfo = "client",
    }
    SpiceConnected {
        always server: SpiceBasicInfo = "server",
        always client: SpiceBasicInfo = "client",
    }
    SpiceInitialized {
        always server: SpiceServerInfo = "server",
        always client: SpiceChannel = "client",
    }
    SpiceDisconnected {
        always server: SpiceBasicInfo = "server",
        always client: SpiceBasicInfo = "client",
    }
    CommandDropped {
        ordered reason: CommandDropReason = "reason",
        ordered id: Value = "id",
        ;
        id = "id",
        reason = "reason",
    }
    GuestPanicInformationHyperV {
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
    }
    GuestPanicInformationS390 {
        ordered core: u32 = "core",
        ordered psw_addr: u64 = "psw-addr",
        ordered reason: S390CrashReason = "reason",
        ordered psw_mask: u64 = "psw-mask",
        ;
        core = "core",
        psw_mask = "psw-mask",
        psw_addr = "psw-addr",
        reason = "reason",
    }
    GuestPanicInformationTdx {
        always error_code: u32 = "error-code",
        always message: String = "message",
        optional gpa: u64 = "gpa",
    }
    GuestPanicInformationSev {
        ordered code: u32 = "code",
        ordered set: u32 = "set",
        ;
        set = "set",
        code = "code",
    }
    MemoryFailureFlags {
        ordered recursive: bool = "recursive",
        ordered action_required: bool = "action-required",
        ;
        action_required = "action-required",
        recursive = "recursive",
    }
    AcpiostInfo {
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
    }
    DumpQueryResult {
        ordered total: i64 = "total",
        ordered status: DumpStatus = "status",
        ordered completed: i64 = "completed",
        ;
        status = "status",
        completed = "completed",
        total = "total",
    }
    InetSocketAddress {
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
    }
    UnixSocketAddress {
        optional r#abstract: bool = "abstract",
        always path: String = "path",
        optional tight: bool = "tight",
    }
    VsockSocketAddress {
        ordered port: String = "port",
        ordered cid: String = "cid",
        ;
        cid = "cid",
        port = "port",
    }
    FdSocketAddress {
        always str: String = "str",
    }
    VncServerInfo {
        optional auth: String = "auth",
        ordered family: NetworkAddressFamily = "family",
        ordered service: String = "service",
        ordered host: String = "host",
        optional websocket: bool = "websocket",
        ;
        host = "host",
        service = "service",
        family = "family",
    }
    VncBasicInfo {
        ordered family: NetworkAddressFamily = "family",
        ordered service: String = "service",
        ordered host: String = "host",
        optional websocket: bool = "websocket",
        ;
        host = "host",
        service = "service",
        family = "family",
    }
    VncClientInfo {
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
    }
    SpiceBasicInfo {
        ordered port: String = "port",
        ordered family: NetworkAddressFamily = "family",
        ordered host: String = "host",
        ;
        host = "host",
        port = "port",
        family = "family",
    }
    SpiceServerInfo {
        optional auth: String = "auth",
        ordered port: String = "port",
        ordered family: NetworkAddressFamily = "family",
        ordered host: String = "host",
        ;
        host = "host",
        port = "port",
        family = "family",
    }
    SpiceChannel {
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
    }
}
qmp_events::names! {
    ShutdownCause {
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
    }
    WatchdogAction {
        Reset = "reset",
        Shutdown = "shutdown",
        Poweroff = "poweroff",
        Pause = "pause",
        Debug = "debug",
        None = "none",
        InjectNmi = "inject-nmi",
    }
    GuestPanicAction {
        Pause = "pause",
        Poweroff = "poweroff",
        Run = "run",
    }
    GuestPanicInformationType {
        HyperV = "hyper-v",
        S390 = "s390",
        Tdx = "tdx",
        Sev = "sev",
    }
    S390CrashReason {
        UnknownValue = "unknown",
        DisabledWait = "disabled-wait",
        ExtintLoop = "extint-loop",
        PgmintLoop = "pgmint-loop",
        OpintLoop = "opint-loop",
    }
    MemoryFailureRecipient {
        Hypervisor = "hypervisor",
        Guest = "guest",
    }
    MemoryFailureAction {
        Ignore = "ignore",
        Inject = "inject",
        Fatal = "fatal",
        Reset = "reset",
    }
    S390CpuPolarization {
        Horizontal = "horizontal",
        Vertical = "vertical",
    }
    AcpiSlotType {
        Dimm = "DIMM",
        Cpu = "CPU",
    }
    IoOperationType {
        Read = "read",
        Write = "write",
    }
    BlockErrorAction {
        Ignore = "ignore",
        Report = "report",
        Stop = "stop",
    }
    QuorumOpType {
        Read = "read",
        Write = "write",
        Flush = "flush",
    }
    JobStatus {
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
    }
    JobType {
        Commit = "commit",
        Stream = "stream",
        Mirror = "mirror",
        Backup = "backup",
        Create = "create",
        Amend = "amend",
        SnapshotLoad = "snapshot-load",
        SnapshotSave = "snapshot-save",
        SnapshotDelete = "snapshot-delete",
    }
    DumpStatus {
        None = "none",
        Active = "active",
        Completed = "completed",
        Failed = "failed",
    }
    MigrationStatus {
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
    }
    QapiVfioMigrationState {
        Stop = "stop",
        Running = "running",
        StopCopy = "stop-copy",
        Resuming = "resuming",
        RunningP2p = "running-p2p",
        PreCopy = "pre-copy",
        PreCopyP2p = "pre-copy-p2p",
        PreCopyP2pPrepare = "pre-copy-p2p-prepare",
    }
    ColoMode {
        None = "none",
        Primary = "primary",
        Secondary = "secondary",
    }
    ColoExitReason {
        None = "none",
        Request = "request",
        Error = "error",
        Processing = "processing",
    }
    SocketAddressType {
        Inet = "inet",
        Unix = "unix",
        Vsock = "vsock",
        Fd = "fd",
    }
    NetworkAddressFamily {
        Ipv4 = "ipv4",
        Ipv6 = "ipv6",
        Unix = "unix",
        Vsock = "vsock",
        UnknownValue = "unknown",
    }
    CommandDropReason {
        QueueFull = "queue-full",
    }
}
qmp_events::union! {
    GuestPanicInformation by "type" {
        HyperV(GuestPanicInformationHyperV) = "hyper-v",
        S390(GuestPanicInformationS390) = "s390",
        Tdx(GuestPanicInformationTdx) = "tdx" before "gpa",
        Sev(GuestPanicInformationSev) = "sev",
    }
    SocketAddress by "type" {
        Inet(Box<InetSocketAddress>) = "inet" before "keep-alive-count",
        Unix(UnixSocketAddress) = "unix" before "tight",
        Vsock(VsockSocketAddress) = "vsock",
        Fd(FdSocketAddress) = "fd",
    }
}
