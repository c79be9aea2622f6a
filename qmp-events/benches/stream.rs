//! `cargo bench -p qmp-events --bench stream`: events a second from a socket pair, what memory they need, and whether any is lost.
//!
//! One thread writes lines in QEMU's layout, of many kinds, each with a number in its timestamp; the connection reads and decodes them; a
//! consumer checks that each number is there, or counted as missed. It fails if one is not. The blocking API is measured, and that of tokio.
//! Name a number of events, and an API (`blocking` or `tokio`) to measure only one.
#![expect(clippy::cast_precision_loss, reason = "rates are shown with two places")]

#[cfg(not(unix))]
fn main() {}

#[cfg(unix)]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let count = std::env::args().skip(1).find_map(|it| it.parse().ok()).unwrap_or(10_000_000);
    let only = std::env::args().skip(1).find(|it| ["blocking", "tokio"].contains(&it.as_str()));
    bench::run(count, only.as_deref())
}

#[cfg(unix)]
mod bench {
    use std::error::Error;
    use std::io::{self, Write};
    use std::os::unix::net::UnixStream;
    use std::thread;
    use std::time::{Duration, Instant};

    use qmp_events::stream::{self, Bounds, Handshake, Item, Options, Policy};
    use qmp_events::{Event, EventKind, Timestamp};
    use tokio_stream::StreamExt;

    /// The bytes of the whole stream are too many to be made while the clock runs, so a number goes round at this.
    const ROUND: u64 = 50_000;

    pub fn run(count: u64, only: Option<&str>) -> Result<(), Box<dyn Error>> {
        let lines = lines()?;
        println!("{:.0} bytes a line", lines.len() as f64 / ROUND as f64);
        for policy in [Policy::Block, Policy::DropOldest] {
            let count = count / ROUND * ROUND;
            if only.is_none_or(|it| it == "blocking") {
                measure(&lines, count, policy)?;
            }
            if only.is_none_or(|it| it == "tokio") {
                measure_tokio(&lines, count, policy)?;
            }
        }
        Ok(())
    }

    fn options(policy: Policy) -> Options {
        Options::default().handshake(Handshake::None).bounds(Bounds::new(16_384, policy))
    }

    fn write(mut qemu: UnixStream, lines: &[u8], count: u64) -> io::Result<()> {
        (0..count / ROUND).try_for_each(|_round| qemu.write_all(lines))
    }

    /// One round of lines, of sixteen kinds.
    fn lines() -> Result<Vec<u8>, Box<dyn Error>> {
        let examples = EventKind::ALL.iter().filter_map(|kind| kind.examples().first());
        let examples: Vec<Event> =
            examples.step_by(3).take(16).map(|line| line.parse()).collect::<Result<_, _>>()?;
        let mut lines = Vec::new();
        for (number, event) in (0..ROUND).zip(examples.iter().cycle()) {
            let mut event = event.clone();
            event.timestamp = Some(Timestamp { seconds: 1_700_000_000, microseconds: number.try_into()? });
            writeln!(lines, "{}\r", event.to_json())?;
        }
        Ok(lines)
    }

    fn measure(lines: &[u8], count: u64, policy: Policy) -> Result<(), Box<dyn Error>> {
        let (socket, qemu) = UnixStream::pair()?;
        let mut connection = stream::from_unix_stream(socket, options(policy))?;
        let mut tally = Tally::default();
        let start = Instant::now();
        thread::scope(|scope| {
            let writer = scope.spawn(move || write(qemu, lines, count));
            for next in connection.events() {
                tally.count(next?)?;
            }
            writer.join().map_err(|_panic| "the writer panicked")??;
            Ok::<_, Box<dyn Error>>(())
        })?;
        tally.report(count, ("blocking", policy), start.elapsed())
    }

    fn measure_tokio(lines: &[u8], count: u64, policy: Policy) -> Result<(), Box<dyn Error>> {
        let (socket, qemu) = UnixStream::pair()?;
        socket.set_nonblocking(true)?;
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
        let mut tally = Tally::default();
        let start = Instant::now();
        thread::scope(|scope| {
            let writer = scope.spawn(move || write(qemu, lines, count));
            runtime.block_on(async {
                let (reader, writer) = tokio::net::UnixStream::from_std(socket)?.into_split();
                let mut connection = qmp_events::tokio::from_parts(reader, writer, options(policy)).await?;
                while let Some(next) = connection.events().next().await {
                    tally.count(next?)?;
                }
                Ok::<_, Box<dyn Error>>(())
            })?;
            writer.join().map_err(|_panic| "the writer panicked")??;
            Ok::<_, Box<dyn Error>>(())
        })?;
        tally.report(count, ("tokio", policy), start.elapsed())
    }

    #[derive(Default)]
    struct Tally {
        seen: u64,
        missed: u64,
        memory_early: u64,
    }

    impl Tally {
        fn count(&mut self, item: Item) -> Result<(), Box<dyn Error>> {
            match item {
                Item::Event(event) => {
                    let expected = (self.seen + self.missed) % ROUND;
                    let number = event.timestamp.map(|it| it.microseconds);
                    if number != Some(expected.try_into()?) {
                        return Err(format!("{number:?} came where {expected} was due").into());
                    }
                    self.seen += 1;
                    if self.seen + self.missed == 1_000_000 {
                        self.memory_early = resident()?;
                    }
                }
                Item::Lagged { missed } => self.missed += missed,
                _ => {}
            }
            Ok(())
        }

        fn report(
            &self,
            count: u64,
            (api, policy): (&str, Policy),
            time: Duration,
        ) -> Result<(), Box<dyn Error>> {
            let Self { seen, missed, memory_early } = self;
            let rate = count as f64 / time.as_secs_f64() / 1e6;
            println!(
                "{api}, {policy:?}: {count} events in {:.2} s, {rate:.2} M/s; {seen} seen, {missed} counted as missed; resident {memory_early} kB after 1 M, {} kB after all",
                time.as_secs_f64(),
                resident()?
            );
            if seen + missed == count {
                Ok(())
            } else {
                Err(format!("{seen} + {missed} is not {count}").into())
            }
        }
    }

    /// Resident memory in kB.
    fn resident() -> Result<u64, Box<dyn Error>> {
        let status = std::fs::read_to_string("/proc/self/status")?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let number = line.and_then(|line| line.split_whitespace().next()).ok_or("no VmRSS in /proc")?;
        Ok(number.parse()?)
    }
}
