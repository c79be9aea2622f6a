//! The bytes that were received and not yet handed out, in memory that fits what is read lately.

/// How much is asked of a reader at once.
pub(super) const CHUNK: usize = 64 * 1024;

/// How much an idle connection keeps for it.
const IDLE: usize = 8 * 1024;

/// After how many small reads the buffer becomes small.
const SMALL_READS: u32 = 64;

/// Bytes that were received.
#[derive(Debug)]
pub(super) struct Buffer {
    bytes: Vec<u8>,
    /// Where what is not yet handed out begins.
    start: usize,
    /// How far it has been looked at.
    scan: usize,
    /// Where the bytes received end.
    end: usize,
    /// Beyond this size and a chunk, it does not grow.
    limit: usize,
    /// How many reads in a row filled less than an idle connection's buffer.
    small_reads: u32,
    /// How far ends of lines have been looked for.
    searched: usize,
}

impl Buffer {
    /// An empty buffer that holds objects of up to `limit` bytes.
    pub(super) fn new(limit: usize) -> Self {
        let bytes = vec![0; IDLE];
        Self { bytes, start: 0, scan: 0, end: 0, limit, small_reads: SMALL_READS + 1, searched: 0 }
    }

    /// Room for the next bytes; it is never empty, and never more than [`CHUNK`].
    pub(super) fn space(&mut self) -> &mut [u8] {
        if self.start == self.end {
            self.move_to_front();
            self.resize();
        }
        let chunk = if self.bytes.len() < CHUNK { IDLE } else { CHUNK };
        if self.start > 0 && self.bytes.len() - self.end < chunk / 2 {
            self.move_to_front();
        }
        if self.bytes.len() - self.end < chunk / 2 {
            let longer = (self.bytes.len() * 2).min(self.limit.saturating_add(CHUNK));
            self.bytes.resize(longer.max(self.end + chunk / 2), 0);
        }
        let end = self.bytes.len().min(self.end + CHUNK);
        self.bytes.get_mut(self.end..end).unwrap_or_default()
    }

    /// The first `count` bytes of [`space`](Self::space) were filled.
    pub(super) fn filled(&mut self, count: usize) {
        self.small_reads = if count < IDLE / 2 { self.small_reads.saturating_add(1) } else { 0 };
        self.end = (self.end + count).min(self.bytes.len());
    }

    fn move_to_front(&mut self) {
        self.bytes.copy_within(self.start..self.end, 0);
        self.scan -= self.start;
        self.end -= self.start;
        self.searched = self.searched.saturating_sub(self.start);
        self.start = 0;
    }

    /// Fits the empty buffer to what has been read lately.
    fn resize(&mut self) {
        let length = if self.small_reads > SMALL_READS { IDLE } else { CHUNK };
        let fits = self.bytes.len() == length || (self.bytes.len() < length && self.small_reads > 0);
        if !fits {
            self.bytes = vec![0; length];
        }
    }

    /// What was looked at and not handed out.
    pub(super) fn seen(&self) -> &[u8] {
        self.bytes.get(self.start..self.scan).unwrap_or_default()
    }

    /// What was not looked at.
    pub(super) fn unseen(&self) -> &[u8] {
        self.bytes.get(self.scan..self.end).unwrap_or_default()
    }

    /// All that was not handed out.
    pub(super) fn len(&self) -> usize {
        self.end - self.start
    }

    /// So many bytes more have been looked at.
    pub(super) fn look_past(&mut self, count: usize) {
        self.scan = (self.scan + count).min(self.end);
    }

    /// Takes out what was looked at: its length.
    pub(super) fn take_seen(&mut self) -> usize {
        let length = self.scan - self.start;
        self.start = self.scan;
        length
    }

    /// The last `length` bytes that were taken out.
    pub(super) fn taken(&self, length: usize) -> &[u8] {
        self.bytes.get(self.start - length..self.start).unwrap_or_default()
    }

    /// What was not looked at up to the end of its line, unless that was asked for already or has not come.
    pub(super) fn line(&mut self) -> Option<&[u8]> {
        if self.scan < self.searched {
            return None;
        }
        let mut after = self.unseen();
        let unseen = after.len();
        // The standard library's fastest search for a byte.
        let _read_from_memory = std::io::BufRead::skip_until(&mut after, b'\n');
        let line = self.bytes.get(self.scan..self.scan + unseen - after.len()).unwrap_or_default();
        self.searched = self.scan + line.len();
        line.strip_suffix(b"\n")
    }

    /// How much memory it takes.
    #[cfg(test)]
    pub(super) fn capacity(&self) -> usize {
        self.bytes.len()
    }
}
