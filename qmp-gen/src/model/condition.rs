//! What a QEMU has to be for something to exist in it: its target, its host system, an option of its build.

use std::fmt;

/// One of the names has to hold, or, if negated, none may. Several conditions in a list all have to.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(from = "String", into = "String")
)]
pub struct Condition {
    /// Whether it says `not`.
    pub negated: bool,
    /// The names; a text document gives one, a schema may give several.
    pub names: Vec<String>,
}

/// What QEMU emulates: the names of its targets, and of families of them.
pub const TARGETS: &[&str] = &[
    "aarch64",
    "alpha",
    "arm",
    "avr",
    "cris",
    "hexagon",
    "hppa",
    "i386",
    "lm32",
    "loongarch",
    "loongarch64",
    "m68k",
    "microblaze",
    "microblazeel",
    "mips",
    "mips64",
    "mips64el",
    "mipsel",
    "moxie",
    "nios2",
    "or1k",
    "ppc",
    "ppc64",
    "riscv",
    "riscv32",
    "riscv64",
    "rx",
    "s390x",
    "sh4",
    "sh4eb",
    "sparc",
    "sparc64",
    "tilegx",
    "tricore",
    "unicore32",
    "x86",
    "x86_64",
    "xtensa",
    "xtensaeb",
];

/// What QEMU runs on.
pub const HOSTS: &[&str] = &[
    "bsd",
    "darwin",
    "dragonfly",
    "emscripten",
    "freebsd",
    "haiku",
    "linux",
    "netbsd",
    "openbsd",
    "posix",
    "solaris",
    "windows",
];

/// What a build of QEMU has or lacks.
pub const BUILD_OPTIONS: &[&str] = &[
    "acpi",
    "blkio",
    "cocoa",
    "colo",
    "curses",
    "dbus-display",
    "fdt",
    "fuse",
    "gtk",
    "hv-balloon",
    "hvf",
    "igvm",
    "io-uring",
    "ivshmem",
    "kvm",
    "linux-aio",
    "mshv",
    "nvmm",
    "opengl",
    "pvpanic",
    "pvrdma",
    "quorum",
    "rdma",
    "replication",
    "sdl",
    "sev",
    "sgx",
    "smartcard",
    "spice",
    "spice-protocol",
    "tcg",
    "tcp-keepcnt",
    "tcp-keepidle",
    "tcp-keepintvl",
    "tdx",
    "tpm",
    "usb",
    "vfio",
    "vhost-user",
    "virtfs",
    "virtio-mem",
    "virtio-net",
    "virtio-serial",
    "vnc",
    "whpx",
    "xen",
];

impl Condition {
    /// That `name` holds.
    #[must_use]
    pub fn only(name: &str) -> Self {
        Self { negated: false, names: vec![name.to_owned()] }
    }

    /// Whether `name` is a target, a host system or an option of a build that is known.
    #[must_use]
    pub fn is_known(name: &str) -> bool {
        Self::known().any(|known| known == name)
    }

    /// Every known name.
    pub fn known() -> impl Iterator<Item = &'static str> {
        TARGETS.iter().chain(HOSTS).chain(BUILD_OPTIONS).copied()
    }
}

/// As a text document writes it: `not riscv`.
impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let not = if self.negated { "not " } else { "" };
        write!(f, "{not}{}", self.names.join(" or "))
    }
}

impl From<String> for Condition {
    fn from(text: String) -> Self {
        let (negated, names) = match text.strip_prefix("not ") {
            Some(names) => (true, names),
            None => (false, text.as_str()),
        };
        Self { negated, names: names.split(" or ").map(str::to_owned).collect() }
    }
}

impl From<Condition> for String {
    fn from(condition: Condition) -> Self {
        condition.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_condition_survives_its_text() {
        for text in ["linux", "not riscv", "alpha or arm", "not alpha or arm"] {
            assert_eq!(Condition::from(text.to_owned()).to_string(), text);
        }
        assert_eq!(Condition::only("vnc"), Condition::from("vnc".to_owned()));
    }

    #[test]
    fn names_are_known_once_and_in_order() {
        for list in [TARGETS, HOSTS, BUILD_OPTIONS] {
            assert!(list.is_sorted());
        }
        let mut all: Vec<_> = Condition::known().collect();
        all.sort_unstable();
        let count = all.len();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}
