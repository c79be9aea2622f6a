impl EventKind {
    /// The name on the wire.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.info().name
    }

    /// The first sentence about it.
    #[must_use]
    pub const fn summary(self) -> &'static str {
        self.info().summary
    }

    /// The first release of QEMU that has it.
    #[must_use]
    pub const fn since(self) -> Option<Version> {
        self.info().since
    }

    /// The last release of QEMU that has it, if newer ones do not.
    #[must_use]
    pub const fn until(self) -> Option<Version> {
        self.info().until
    }

    /// Whether QEMU deprecates or has removed it.
    #[must_use]
    pub const fn deprecated(self) -> bool {
        self.info().deprecated
    }

    /// Whether QEMU may change it without notice.
    #[must_use]
    pub const fn unstable(self) -> bool {
        self.info().unstable
    }

    /// What it is about in general, such as `block`.
    #[must_use]
    pub const fn group(self) -> Option<&'static str> {
        self.info().group
    }

    /// The targets, host systems and build options of the QEMUs that can send it, such as `s390x` or `not riscv`, all of which have to
    /// hold; empty if every build can.
    #[must_use]
    pub const fn only(self) -> &'static [&'static str] {
        self.info().only
    }

    /// How the newest QEMU limits its rate.
    #[must_use]
    pub const fn rate_limit(self) -> Option<RateLimit> {
        self.info().rate_limit
    }

    /// Other words under which somebody may look for it, such as `reboot` for `RESET`.
    #[must_use]
    pub const fn keywords(self) -> &'static [&'static str] {
        self.info().keywords
    }

    /// Lines as QEMU sends them.
    #[must_use]
    pub const fn examples(self) -> &'static [&'static str] {
        self.info().examples
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
