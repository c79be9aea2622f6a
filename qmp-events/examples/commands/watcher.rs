// Generated from watcher.json by qmp-gen; do not edit.
// To regenerate it: cargo xtask regenerate
// Generator: qmp-gen 0.1.0. Contract with the runtime of qmp-events: 1.
use qmp_events::runtime::contract_1 as rt; // not found? qmp-gen and qmp-events have to be of the same version
#[allow(unused_imports)]
use qmp_events::{
    DecodeError, EmptyBranch, Inline, Members, RateLimit, Timestamp, UnknownBranch,
    UnknownEvent, UnknownKind, Value, Version,
};
/// Asks for the state of the machine.
///
/// **Returns:**
///
/// The state.
///
/// *Since QEMU 0.14. Can be executed before the machine is configured.*
///
/// The command `query-status`, whose reply is `GuestState`.
#[doc(alias = "query-status")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, Copy, Default)]
#[non_exhaustive]
pub struct QueryStatus;
impl QueryStatus {
    /// The command.
    #[must_use]
    pub const fn new() -> Self {
        Self
    }
}
impl rt::Command for QueryStatus {
    type Reply = GuestState;
    const NAME: &'static str = "query-status";
    const ALLOW_PRECONFIG: bool = true;
    fn write_arguments(&self, _: &mut String) {}
    fn read_reply(reply: &str) -> Result<GuestState, DecodeError> {
        rt::read_reply(reply)
    }
}
/// Presses the power button. A guest may ignore it.
///
/// *Since QEMU 0.14.*
///
/// The command `system_powerdown`, whose reply is an empty object.
#[doc(alias = "system_powerdown")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, Copy, Default)]
#[non_exhaustive]
pub struct SystemPowerdown;
impl SystemPowerdown {
    /// The command.
    #[must_use]
    pub const fn new() -> Self {
        Self
    }
}
impl rt::Command for SystemPowerdown {
    type Reply = ();
    const NAME: &'static str = "system_powerdown";
    fn write_arguments(&self, _: &mut String) {}
    fn read_reply(reply: &str) -> Result<(), DecodeError> {
        rt::read_nothing(reply)
    }
}
/// Ends QEMU at once.
///
/// *Since QEMU 0.14. Can be executed before the machine is configured.*
///
/// The command `quit`, whose reply is an empty object.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Copy, Default)]
#[non_exhaustive]
pub struct Quit;
impl Quit {
    /// The command.
    #[must_use]
    pub const fn new() -> Self {
        Self
    }
}
impl rt::Command for Quit {
    type Reply = ();
    const NAME: &'static str = "quit";
    const ALLOW_PRECONFIG: bool = true;
    fn write_arguments(&self, _: &mut String) {}
    fn read_reply(reply: &str) -> Result<(), DecodeError> {
        rt::read_nothing(reply)
    }
}
/// Whether the machine runs, and why not.
///
/// *Since QEMU 0.14.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GuestState {
    /// Whether its processors run.
    pub running: bool,
    /// The state by name.
    pub status: String,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl GuestState {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(running: impl Into<bool>, status: impl Into<String>) -> Self {
        Self {
            running: running.into(),
            status: status.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(GuestState {
    ordered status: String = "status",
    ordered running: bool = "running",
    ;
    running = "running",
    status = "status",
});
