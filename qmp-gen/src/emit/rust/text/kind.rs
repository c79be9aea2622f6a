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
