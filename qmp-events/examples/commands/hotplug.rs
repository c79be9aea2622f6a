// Generated from hotplug.json by qmp-gen; do not edit.
// To regenerate it: cargo xtask regenerate
// Generator: qmp-gen 0.1.0. Contract with the runtime of qmp-events: 1.
use qmp_events::runtime::contract_1 as rt; // not found? qmp-gen and qmp-events have to be of the same version
#[allow(unused_imports)]
use qmp_events::{
    DecodeError, EmptyBranch, Inline, Members, RateLimit, Timestamp, UnknownBranch,
    UnknownEvent, UnknownKind, Value, Version,
};
/// Opens a disk.
///
/// *Since QEMU 2.9. Can be executed before the machine is configured.*
///
/// The command `blockdev-add`, whose reply is an empty object.
#[doc(alias = "blockdev-add")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BlockdevAdd(pub Disk);
impl BlockdevAdd {
    /// The command with these arguments.
    #[must_use]
    pub fn new(arguments: impl Into<Disk>) -> Self {
        Self(arguments.into())
    }
}
impl rt::Command for BlockdevAdd {
    type Reply = ();
    const NAME: &'static str = "blockdev-add";
    const ALLOW_PRECONFIG: bool = true;
    fn write_arguments(&self, out: &mut String) {
        rt::write_arguments(&self.0, out);
    }
    fn read_reply(reply: &str) -> Result<(), DecodeError> {
        rt::read_nothing(reply)
    }
}
/// Closes a disk.
///
/// *Since QEMU 2.9. Can be executed before the machine is configured.*
///
/// The command `blockdev-del`, whose reply is an empty object.
#[doc(alias = "blockdev-del")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BlockdevDel {
    /// Which.
    #[doc(alias = "node-name")]
    pub node_name: String,
    /// Further arguments, which the schema does not have.
    pub unknown: Members,
}
#[allow(dead_code)]
impl BlockdevDel {
    /// The command with the arguments that QEMU requires.
    #[must_use]
    pub fn new(node_name: impl Into<String>) -> Self {
        Self {
            node_name: node_name.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(BlockdevDel {
    always node_name: String = "node-name",
});
impl rt::Command for BlockdevDel {
    type Reply = ();
    const NAME: &'static str = "blockdev-del";
    const ALLOW_PRECONFIG: bool = true;
    fn write_arguments(&self, out: &mut String) {
        rt::write_arguments(self, out);
    }
    fn read_reply(reply: &str) -> Result<(), DecodeError> {
        rt::read_nothing(reply)
    }
}
/// Keeps a descriptor that is passed with the command.
///
/// *Since QEMU 0.14.*
///
/// The command `getfd`, whose reply is an empty object.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Getfd {
    /// The name under which other commands find it.
    pub fdname: String,
    /// Further arguments, which the schema does not have.
    pub unknown: Members,
}
#[allow(dead_code)]
impl Getfd {
    /// The command with the arguments that QEMU requires.
    #[must_use]
    pub fn new(fdname: impl Into<String>) -> Self {
        Self {
            fdname: fdname.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(Getfd {
    always fdname: String = "fdname",
});
impl rt::Command for Getfd {
    type Reply = ();
    const NAME: &'static str = "getfd";
    fn write_arguments(&self, out: &mut String) {
        rt::write_arguments(self, out);
    }
    fn read_reply(reply: &str) -> Result<(), DecodeError> {
        rt::read_nothing(reply)
    }
}
/// Adds the host's side of a network card.
///
/// *Since QEMU 0.14.*
///
/// The command `netdev_add`, whose reply is an empty object.
#[doc(alias = "netdev_add")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NetdevAdd(pub Net);
impl NetdevAdd {
    /// The command with these arguments.
    #[must_use]
    pub fn new(arguments: impl Into<Net>) -> Self {
        Self(arguments.into())
    }
}
impl rt::Command for NetdevAdd {
    type Reply = ();
    const NAME: &'static str = "netdev_add";
    fn write_arguments(&self, out: &mut String) {
        rt::write_arguments(&self.0, out);
    }
    fn read_reply(reply: &str) -> Result<(), DecodeError> {
        rt::read_nothing(reply)
    }
}
/// Adds a device. What else it takes depends on the driver.
///
/// *Since QEMU 0.13. Takes arguments that the schema does not have.*
///
/// The command `device_add`, whose reply is `Value`.
#[doc(alias = "device_add")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DeviceAdd {
    /// Which kind.
    pub driver: String,
    /// Its name.
    pub id: Option<String>,
    /// Where it is plugged in.
    pub bus: Option<String>,
    /// Further arguments, which the schema does not have.
    pub unknown: Members,
}
#[allow(dead_code)]
impl DeviceAdd {
    /// The command with the arguments that QEMU requires.
    #[must_use]
    pub fn new(driver: impl Into<String>) -> Self {
        Self {
            driver: driver.into(),
            id: None,
            bus: None,
            unknown: Members::new(),
        }
    }
}
#[allow(dead_code)]
impl DeviceAdd {
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// Sets [`bus`](Self::bus).
    #[must_use]
    pub fn with_bus(mut self, bus: impl Into<String>) -> Self {
        self.bus = Some(bus.into());
        self
    }
}
rt::object!(DeviceAdd {
    always driver: String = "driver",
    optional id: String = "id",
    optional bus: String = "bus",
});
#[allow(dead_code)]
impl DeviceAdd {
    /// Adds an argument that the schema does not have.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }
}
impl rt::Command for DeviceAdd {
    type Reply = Value;
    const NAME: &'static str = "device_add";
    fn write_arguments(&self, out: &mut String) {
        rt::write_arguments(self, out);
    }
    fn read_reply(reply: &str) -> Result<Value, DecodeError> {
        rt::read_reply(reply)
    }
}
/// Asks the guest to let a device go; an event says when it has.
///
/// **Errors:**
///
/// - If there is no such device, `DeviceNotFound`
///
/// *Since QEMU 0.14.*
///
/// The command `device_del`, whose reply is an empty object.
#[doc(alias = "device_del")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DeviceDel {
    /// Which.
    pub id: String,
    /// Further arguments, which the schema does not have.
    pub unknown: Members,
}
#[allow(dead_code)]
impl DeviceDel {
    /// The command with the arguments that QEMU requires.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(DeviceDel {
    always id: String = "id",
});
impl rt::Command for DeviceDel {
    type Reply = ();
    const NAME: &'static str = "device_del";
    fn write_arguments(&self, out: &mut String) {
        rt::write_arguments(self, out);
    }
    fn read_reply(reply: &str) -> Result<(), DecodeError> {
        rt::read_nothing(reply)
    }
}
/// A node of the block layer.
///
/// *Since QEMU 2.9.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Disk {
    /// In a file.
    File(DiskFileBranch),
    /// As they are, in another node.
    Raw(DiskRawBranch),
    /// A branch that this version of the specification does not know.
    Unknown(UnknownBranch),
}
rt::union!(Disk by "driver" {
    File(DiskFileBranch) = "file" before "filename",
    Raw(DiskRawBranch) = "raw" before "read-only",
});
impl From<DiskFileBranch> for Disk {
    fn from(value: DiskFileBranch) -> Self {
        Self::File(value)
    }
}
impl From<DiskRawBranch> for Disk {
    fn from(value: DiskRawBranch) -> Self {
        Self::Raw(value)
    }
}
/// A [`Disk`] of the branch `file`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DiskFileBranch {
    /// Its name.
    #[doc(alias = "node-name")]
    pub node_name: Option<String>,
    /// Whether it rejects writes.
    #[doc(alias = "read-only")]
    pub read_only: Option<bool>,
    /// Its path.
    pub filename: String,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl DiskFileBranch {
    /// One with the members that QEMU requires.
    #[must_use]
    pub fn new(filename: impl Into<String>) -> Self {
        Self {
            node_name: None,
            read_only: None,
            filename: filename.into(),
            unknown: Members::new(),
        }
    }
}
#[allow(dead_code)]
impl DiskFileBranch {
    /// Sets [`node_name`](Self::node_name).
    #[must_use]
    pub fn with_node_name(mut self, node_name: impl Into<String>) -> Self {
        self.node_name = Some(node_name.into());
        self
    }
    /// Sets [`read_only`](Self::read_only).
    #[must_use]
    pub fn with_read_only(mut self, read_only: bool) -> Self {
        self.read_only = Some(read_only);
        self
    }
}
rt::object!(DiskFileBranch {
    optional node_name: String = "node-name",
    always filename: String = "filename",
    optional read_only: bool = "read-only",
});
/// A [`Disk`] of the branch `raw`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DiskRawBranch {
    /// Its name.
    #[doc(alias = "node-name")]
    pub node_name: Option<String>,
    /// Whether it rejects writes.
    #[doc(alias = "read-only")]
    pub read_only: Option<bool>,
    /// The node that stores it, by name or described in place.
    pub file: Box<DiskRef>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl DiskRawBranch {
    /// One with the members that QEMU requires.
    #[must_use]
    pub fn new(file: impl Into<DiskRef>) -> Self {
        Self {
            node_name: None,
            read_only: None,
            file: Box::new(file.into()),
            unknown: Members::new(),
        }
    }
}
#[allow(dead_code)]
impl DiskRawBranch {
    /// Sets [`node_name`](Self::node_name).
    #[must_use]
    pub fn with_node_name(mut self, node_name: impl Into<String>) -> Self {
        self.node_name = Some(node_name.into());
        self
    }
    /// Sets [`read_only`](Self::read_only).
    #[must_use]
    pub fn with_read_only(mut self, read_only: bool) -> Self {
        self.read_only = Some(read_only);
        self
    }
}
rt::object!(DiskRawBranch {
    optional node_name: String = "node-name",
    optional read_only: bool = "read-only",
    always file: Box<DiskRef> = "file",
});
/// How the bytes of a disk are stored.
///
/// *Since QEMU 2.9.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[allow(dead_code)]
pub enum DiskDriver {
    /// In a file.
    File,
    /// As they are, in another node.
    Raw,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
rt::names!(DiskDriver {
    File = "file",
    Raw = "raw",
});
/// A file of the host.
///
/// *Since QEMU 2.9.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DiskFile {
    /// Its path.
    pub filename: String,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl DiskFile {
    /// One with the members that QEMU requires.
    #[must_use]
    pub fn new(filename: impl Into<String>) -> Self {
        Self {
            filename: filename.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(DiskFile {
    always filename: String = "filename",
});
/// A disk without a format.
///
/// *Since QEMU 2.9.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DiskRaw {
    /// The node that stores it, by name or described in place.
    pub file: Box<DiskRef>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl DiskRaw {
    /// One with the members that QEMU requires.
    #[must_use]
    pub fn new(file: impl Into<DiskRef>) -> Self {
        Self {
            file: Box::new(file.into()),
            unknown: Members::new(),
        }
    }
}
rt::object!(DiskRaw {
    always file: Box<DiskRef> = "file",
});
/// A node.
///
/// *Since QEMU 2.9.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiskRef {
    /// Described in place.
    Definition(Box<Disk>),
    /// By name.
    Reference(String),
}
rt::alternate!(DiskRef {
    Definition(Box<Disk>) = b'{',
    Reference(String) = b'"',
});
impl From<Disk> for DiskRef {
    fn from(value: Disk) -> Self {
        Self::Definition(Box::new(value))
    }
}
impl From<String> for DiskRef {
    fn from(value: String) -> Self {
        Self::Reference(value)
    }
}
impl From<&str> for DiskRef {
    fn from(value: &str) -> Self {
        Self::Reference(value.to_owned())
    }
}
/// The host's side of a network card.
///
/// *Since QEMU 1.2.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Net {
    /// To an interface of the host.
    Tap(NetTapBranch),
    /// A branch that this version of the specification does not know.
    Unknown(UnknownBranch),
}
rt::union!(Net by "type" {
    Tap(NetTapBranch) = "tap" before "id",
});
impl From<NetTapBranch> for Net {
    fn from(value: NetTapBranch) -> Self {
        Self::Tap(value)
    }
}
/// A [`Net`] of the branch `tap`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NetTapBranch {
    /// Its name.
    pub id: String,
    /// The name of its descriptor, or its number.
    pub fd: Option<String>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl NetTapBranch {
    /// One with the members that QEMU requires.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            fd: None,
            unknown: Members::new(),
        }
    }
}
#[allow(dead_code)]
impl NetTapBranch {
    /// Sets [`fd`](Self::fd).
    #[must_use]
    pub fn with_fd(mut self, fd: impl Into<String>) -> Self {
        self.fd = Some(fd.into());
        self
    }
}
rt::object!(NetTapBranch {
    optional fd: String = "fd",
    always id: String = "id",
});
/// Where packets go.
///
/// *Since QEMU 1.2.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[allow(dead_code)]
pub enum NetDriver {
    /// To an interface of the host.
    Tap,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
rt::names!(NetDriver {
    Tap = "tap",
});
/// An interface of the host.
///
/// *Since QEMU 1.2.*
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct NetTap {
    /// The name of its descriptor, or its number.
    pub fd: Option<String>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl NetTap {
    /// One with the members that QEMU requires.
    #[must_use]
    pub fn new() -> Self {
        Self {
            fd: None,
            unknown: Members::new(),
        }
    }
}
#[allow(dead_code)]
impl NetTap {
    /// Sets [`fd`](Self::fd).
    #[must_use]
    pub fn with_fd(mut self, fd: impl Into<String>) -> Self {
        self.fd = Some(fd.into());
        self
    }
}
rt::object!(NetTap {
    optional fd: String = "fd",
});
