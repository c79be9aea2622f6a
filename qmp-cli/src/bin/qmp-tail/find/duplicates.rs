//! Events that are logged at several places: by libvirt for each read, line and event; by `strace` when a program reads an event and when
//! it writes it; by the trace of a QEMU that sends it to several monitors.
//!
//! An event is delivered as often as it was logged at the place that logged it most often. Thus two equal events are both delivered.

use std::collections::{HashMap, VecDeque};
use std::hash::{BuildHasher, DefaultHasher, Hasher, RandomState};

use memchr::memmem;

/// The number of events to remember.
const REMEMBERED: usize = 4096;

/// A place at which a program logs an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Whether the place is a system call, and not a word before an event.
    is_call: bool,
    /// Distinguishes the place from others of its kind.
    id: u64,
    /// Whether events logged there may be cut off, to be logged again when they are complete.
    pub is_partial: bool,
}

/// How often each place logged an event.
type Counts = Vec<(u64, u32)>;

/// The events that were logged recently.
#[derive(Debug, Default)]
pub struct Duplicates {
    state: RandomState,
    counts: HashMap<u64, Counts>,
    order: VecDeque<u64>,
}

impl Place {
    /// The place named by the word before an event, as in `event={…}` and `Line [{…}]`, or by the monitor in QEMU's trace.
    pub fn of(prefix: &[u8]) -> Option<Self> {
        if let Some(monitor) = prefix.strip_suffix(b" resp: ") {
            let at = memmem::rfind(monitor, b"monitor_qmp_respond mon ")?;
            return Some(Self { is_call: false, id: id(&monitor[at..]), is_partial: false });
        }
        let word = prefix.strip_suffix(b"=").or_else(|| prefix.strip_suffix(b" ["))?;
        let is_word = |byte: &&u8| byte.is_ascii_alphanumeric() || **byte == b'_';
        let length = word.iter().rev().take_while(is_word).count();
        let word = &word[word.len() - length..];
        (!word.is_empty()).then(|| Self { is_call: false, id: id(word), is_partial: word == b"buf" })
    }

    /// The place of a system call, given the beginning of its line: the call and the descriptor.
    pub fn of_call(prefix: &[u8]) -> Option<Self> {
        let text = String::from_utf8_lossy(prefix);
        let (call, arguments) = text.split_once('(')?;
        let name = call.rsplit(|char: char| !char.is_ascii_alphanumeric()).next()?;
        let reads = ["read", "readv", "recv", "recvfrom", "recvmsg", "recvmmsg", "pread64"];
        let writes = ["write", "writev", "send", "sendto", "sendmsg", "sendmmsg", "pwrite64"];
        let descriptor = arguments.split([',', '<']).next()?;
        let is_call = reads.contains(&name) || writes.contains(&name);
        is_call.then(|| Self {
            is_call,
            id: id(format!("{name} {descriptor}").as_bytes()),
            is_partial: false,
        })
    }
}

fn id(text: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    hasher.write(text);
    hasher.finish()
}

impl Duplicates {
    /// Whether this occurrence of an event has not been logged at another place.
    pub fn is_new(&mut self, place: Place, event: &[u8]) -> bool {
        let hash = self.state.hash_one((place.is_call, event));
        let counts = self.counts.entry(hash).or_insert_with(|| {
            self.order.push_back(hash);
            Counts::default()
        });
        let most = counts.iter().map(|(_, count)| *count).max().unwrap_or_default();
        let known = counts.iter_mut().find(|(id, _)| *id == place.id);
        let is_new = if let Some((_, count)) = known {
            *count = count.saturating_add(1);
            *count > most
        } else {
            counts.push((place.id, 1));
            most == 0
        };
        if self.order.len() > REMEMBERED
            && let Some(oldest) = self.order.pop_front()
        {
            self.counts.remove(&oldest);
        }
        is_new
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(prefix: &str) -> Place {
        Place::of(prefix.as_bytes()).unwrap()
    }

    #[test]
    fn two_equal_events_are_two_however_often_each_is_logged() {
        let mut duplicates = Duplicates::default();
        let [buffer, line, event] = ["buf=", "Line [", "mon=0x7f event="].map(place);
        let new = [buffer, buffer, line, event, line, event].map(|place| duplicates.is_new(place, b"STOP"));
        assert_eq!(new, [true, true, false, false, false, false]);
        assert!(duplicates.is_new(line, b"STOP"), "a third");
        assert!(!duplicates.is_new(event, b"STOP"));
        let call = Place::of_call(b"read(3, \"").unwrap();
        assert!(duplicates.is_new(call, b"STOP"), "another program");
    }

    #[test]
    fn a_place_is_known_by_what_precedes_the_event() {
        assert!(place("buf=").is_partial && !place("event=").is_partial);
        assert_ne!(place("event="), place("string="));
        assert_eq!(Place::of(b"QMP: "), None);
        assert_eq!(Place::of(b"resp: "), None);
        let trace = |monitor: &str| place(&format!("7@1.5:monitor_qmp_respond mon {monitor} resp: "));
        assert_ne!(trace("0x55d0"), trace("0x55e0"));
        assert_eq!(trace("0x55d0"), place("monitor_qmp_respond mon 0x55d0 resp: "));
        let call = |prefix: &str| Place::of_call(prefix.as_bytes());
        assert_eq!(call("[pid 12] recvmsg(15, {iov_base=\""), call("10:00:00 recvmsg(15, \""));
        assert_ne!(call("write(1, \""), call("read(1, \""));
        assert_ne!(call("write(1, \""), call("write(2, \""));
        assert_eq!(call("open(\""), None);
    }
}
