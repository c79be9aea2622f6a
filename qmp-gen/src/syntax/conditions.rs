//! The names that a condition may have: targets, host systems and options of a build.

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
    "vfio-user-server",
    "vhost-user",
    "virtfs",
    "virtio-mem",
    "virtio-net",
    "virtio-serial",
    "vnc",
    "whpx",
    "xen",
];

/// Whether `name` is a target, a host system or an option of a build that is known.
#[must_use]
pub fn is_known(name: &str) -> bool {
    known().any(|known| known == name)
}

/// Every known name.
pub fn known() -> impl Iterator<Item = &'static str> {
    TARGETS.iter().chain(HOSTS).chain(BUILD_OPTIONS).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_known_once_and_in_order() {
        for list in [TARGETS, HOSTS, BUILD_OPTIONS] {
            assert!(list.is_sorted());
        }
        let mut all: Vec<_> = known().collect();
        all.sort_unstable();
        let count = all.len();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}
