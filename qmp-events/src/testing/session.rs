//! Random sessions: what a QEMU could send, and where the bytes could be cut.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher as _, Hasher as _};

use super::{FakeQemu, Step};
use crate::generated::Event;
use crate::runtime::{DecodeError, Timestamp};

/// Random lines of every event that this crate knows, as `qmp-gen sample` prints them.
const LINES: &str = include_str!("sample.jsonl");

/// The environment variable that repeats a session.
const SEED: &str = "QMP_SEED";

/// How many events a session has at most, unless that is set.
const LENGTH: u64 = 200;

/// A random session: events in any order, with rising timestamps, cut into pieces anywhere. The same seed gives the same session.
///
/// The seed is that of [`seed`](Self::seed), or that in the environment variable `QMP_SEED`, or a random one. It is printed when the script is
/// made, so that the session in which a test fails can be repeated.
///
/// ```
/// use qmp_events::stream::{self, Item, Options};
/// use qmp_events::testing::Session;
///
/// let session = Session::new().seed(7).length(50);
/// let (socket, qemu) = session.script().start()?;
/// let mut connection = stream::from_unix_stream(socket, Options::default())?;
/// let events = connection.events().filter(|item| matches!(item, Ok(Item::Event(_))));
/// assert_eq!(events.count(), session.events().len());
/// qemu.finish()?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// For a specification of your own, `qmp-gen sample -n 500 my-events.txt` prints lines for [`from_lines`](Self::from_lines).
#[derive(Debug, Clone)]
#[must_use]
pub struct Session {
    pool: Vec<Event>,
    seed: u64,
    length: Option<usize>,
}

impl Session {
    /// A session of random lines of all events that this crate knows.
    pub fn new() -> Self {
        Self::of(LINES.lines().filter_map(|line| Event::from_slice_lenient(line.as_bytes()).ok()).collect())
    }

    /// A session of these lines, an event each, as `qmp-gen sample` prints them and `qmp_gen::sample` returns them. Blank lines are ignored.
    ///
    /// # Errors
    /// Returns an error if a line is not an event.
    pub fn from_lines(text: &str) -> Result<Self, DecodeError> {
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        let pool: Result<_, _> = lines.map(|line| Event::from_slice_lenient(line.as_bytes())).collect();
        Ok(Self::of(pool?))
    }

    fn of(pool: Vec<Event>) -> Self {
        let asked = std::env::var(SEED).ok().and_then(|seed| seed.parse().ok());
        // Short enough to be typed.
        let random = || RandomState::new().build_hasher().finish() >> 40;
        Self { pool, seed: asked.unwrap_or_else(random), length: None }
    }

    /// The same with this seed.
    pub fn seed(self, seed: u64) -> Self {
        Self { seed, ..self }
    }

    /// The same with this number of events; without it, the number is random, and 200 at most.
    pub fn length(self, events: usize) -> Self {
        Self { length: Some(events), ..self }
    }

    /// The events, in the order in which they are sent.
    #[must_use]
    pub fn events(&self) -> Vec<Event> {
        let mut random = Random(self.seed);
        let length = self.length.unwrap_or_else(|| usize::try_from(random.below(LENGTH)).unwrap_or(0));
        let mut time = 1_700_000_000_000_000 + random.below(1_000_000_000);
        let mut events = Vec::new();
        for _ in 0..length {
            let Some(event) = random.one(&self.pool) else { break };
            let mut event = event.clone();
            // A rate-limited event is sent up to a second after it occurred.
            let late = if random.below(10) == 0 { random.below(1_000_000) } else { 0 };
            time += random.below(3_000_000);
            let number = |micros: u64| i64::try_from(micros).unwrap_or(0);
            let at = time - late;
            event.timestamp =
                Some(Timestamp { seconds: number(at / 1_000_000), microseconds: number(at % 1_000_000) });
            events.push(event);
        }
        events
    }

    /// A script that negotiates and sends the events, and answers each command that comes meanwhile with `{}`. Prints the seed.
    ///
    /// The connection is closed after the last event; append [`answer_until_end`](FakeQemu::answer_until_end) to keep it open.
    pub fn script(&self) -> FakeQemu {
        let seed = self.seed;
        eprintln!("a random QMP session with the seed {seed}; {SEED}={seed} repeats it");
        let lines: Vec<String> = self.events().iter().map(|event| event.to_json() + "\r\n").collect();
        let bytes = lines.concat().into_bytes();
        let mut random = Random(self.seed ^ u64::MAX);
        let mut script = FakeQemu::new().negotiate();
        let mut rest = bytes.as_slice();
        while !rest.is_empty() {
            // Mostly some lines at once; sometimes a few bytes.
            let most = if random.below(4) == 0 { 8 } else { 4096 };
            let length = usize::try_from(1 + random.below(most)).unwrap_or(1).min(rest.len());
            let (piece, others) = rest.split_at(length);
            script = script.bytes(piece);
            // A reply is a line of its own.
            if piece.ends_with(b"\r\n") {
                script = script.step(Step::Answer);
            }
            rest = others;
        }
        script.step(Step::Answer)
    }
}

impl Default for Session {
    fn default() -> Self {
        Self::new()
    }
}

/// A sequence of random numbers (`SplitMix64`).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `limit`.
    fn below(&mut self, limit: u64) -> u64 {
        self.next().checked_rem(limit).unwrap_or(0)
    }

    fn one<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        let count = u64::try_from(list.len()).ok()?;
        list.get(usize::try_from(self.below(count)).ok()?)
    }
}
