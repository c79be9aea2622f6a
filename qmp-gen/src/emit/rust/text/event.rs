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
