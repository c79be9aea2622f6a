//! The cost of connections: memory under hostile events, and many idle connections. This is one test, since it measures its process.
#![cfg(target_os = "linux")]

use std::io::Write;
use std::os::unix::net::UnixStream;
use std::process::Command;
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use qmp_events::stream::{self, Bounds, Filter, Handshake, Item, Next, Options, Policy};
use tokio::runtime::{Builder, Runtime};
use tokio_stream::StreamExt;

/// A figure of this process, in kB or as a number.
fn figure(name: &str) -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap();
    line.trim_matches(|it: char| !it.is_ascii_digit()).parse().unwrap()
}

fn descriptors() -> usize {
    fs::read_dir("/proc/self/fd").unwrap().count()
}

fn passive() -> Options {
    Options::default().handshake(Handshake::None)
}

/// Objects that take seventy times their text in memory, in lines of such a number of them.
fn small_objects(lines: usize, objects: usize) -> Vec<u8> {
    let line = format!("{{\"event\": \"LATER\", \"data\": [{}1]}}\n", "{\"\": 0},".repeat(objects));
    line.repeat(lines).into_bytes()
}

/// What came: events, and what was missed or refused.
#[derive(Default)]
struct Swallowed(usize, u64, usize);

impl Swallowed {
    fn count(&mut self, next: Next) {
        match next {
            Ok(Item::Event(_)) => self.0 += 1,
            Ok(Item::Lagged { missed }) => self.1 += missed,
            Ok(_) => {}
            Err(error) => {
                assert!(error.to_string().contains("bytes of memory"), "{error}");
                self.2 += 1;
            }
        }
    }
}

/// Sends all of it, and reads nothing before all has come.
fn swallow(bytes: Vec<u8>, lines: usize) -> Swallowed {
    let (socket, mut qemu) = UnixStream::pair().unwrap();
    let mut connection = stream::from_unix_stream(socket, passive()).unwrap();
    let small = Bounds::new(1, Policy::Block).bytes(1);
    let mut witness = connection.client().subscribe(Filter::all(), small);
    let writer = thread::spawn(move || qemu.write_all(&bytes));
    assert_eq!(witness.by_ref().filter(|next| !matches!(next, Ok(Item::Closed(_)))).count(), lines);
    writer.join().unwrap().unwrap();
    let mut swallowed = Swallowed::default();
    connection.events().for_each(|next| swallowed.count(next));
    swallowed
}

/// The same on tokio.
async fn swallow_async(bytes: Vec<u8>, lines: usize) -> Swallowed {
    let (socket, mut qemu) = UnixStream::pair().unwrap();
    socket.set_nonblocking(true).unwrap();
    let (reader, writer) = tokio::net::UnixStream::from_std(socket).unwrap().into_split();
    let mut connection = qmp_events::tokio::from_parts(reader, writer, passive()).await.unwrap();
    let small = Bounds::new(1, Policy::Block).bytes(1);
    let mut witness = connection.client().subscribe(Filter::all(), small);
    let writer = thread::spawn(move || qemu.write_all(&bytes));
    let mut seen = 0;
    while let Some(next) = witness.next().await {
        seen += usize::from(!matches!(next, Ok(Item::Closed(_))));
    }
    assert_eq!(seen, lines);
    writer.join().unwrap().unwrap();
    let mut swallowed = Swallowed::default();
    while let Some(next) = connection.events().next().await {
        swallowed.count(next);
    }
    swallowed
}

/// 30 MB in 3,000 lines, which would take 2 GB, and lines of 9 MB, of which each would take more than an event may: memory stays within
/// twice the bound.
fn hostile(api: &str, swallow: impl Fn(Vec<u8>, usize) -> Swallowed) {
    let before = figure("VmRSS:");
    let Swallowed(events, missed, refused) = swallow(small_objects(3000, 1200), 3000);
    assert!(refused == 0 && events > 10 && events as u64 + missed == 3000, "{events} {missed} {refused}");
    let Swallowed(.., refused) = swallow(small_objects(3, 1_000_000), 3);
    assert_eq!(refused, 3);
    let used = figure("VmHWM:") - before;
    // The sender has 30 MB of its own.
    println!("hostile events, {api}: {used} kB at most, of which 33,000 kB are the sender's");
    assert!(used < 64 * 1024 + 33_000, "{used} kB");
}

/// In the environment of a process that measures only the memory of this API under hostile events.
const API: &str = "QMP_EVENTS_TEST_API";

/// Runs this test for one API in a process that nothing has used memory in.
fn in_a_process_of_its_own(api: &str) {
    let mut test = Command::new(env::current_exe().unwrap());
    let test = test.args(["--exact", "connections_cost_what_was_promised", "--nocapture"]).env(API, api);
    let output = test.output().unwrap();
    print!("{}", String::from_utf8_lossy(&output.stdout));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn runtime(workers: usize) -> Runtime {
    Builder::new_multi_thread().worker_threads(workers).enable_all().build().unwrap()
}

/// Waits until the threads of closed connections have ended.
fn settle(threads: u64) {
    let end = Instant::now() + Duration::from_secs(60);
    while figure("Threads:") > threads {
        assert!(Instant::now() < end, "{} threads are left", figure("Threads:"));
        thread::yield_now();
    }
}

#[test]
fn connections_cost_what_was_promised() {
    match env::var(API).as_deref() {
        Ok("blocking") => return hostile("blocking", swallow),
        Ok(_) => {
            // More workers have an allocator's arena each, which keeps what it had.
            let runtime = runtime(1);
            return hostile("tokio", |bytes, lines| runtime.block_on(swallow_async(bytes, lines)));
        }
        Err(_) => ["blocking", "tokio"].into_iter().for_each(in_a_process_of_its_own),
    }
    let own = figure("Threads:");
    settle(own);
    let (memory, fds, threads) = (figure("VmRSS:"), descriptors(), figure("Threads:"));
    let idle: Vec<_> = (0..1000)
        .map(|_| {
            let (socket, qemu) = UnixStream::pair().unwrap();
            (stream::from_unix_stream(socket, passive()).unwrap(), qemu)
        })
        .collect();
    let memory = (figure("VmRSS:") - memory) * 1024 / 1000;
    println!("idle, blocking: {memory} bytes, {} threads", figure("Threads:") - threads);
    // The peers' ends are here, too.
    assert_eq!((descriptors() - fds, figure("Threads:") - threads), (2000, 1000));
    assert!(memory < 64 * 1024, "{memory} bytes");
    drop(idle);
    settle(own);

    let runtime = runtime(2);
    let (memory, fds) = (figure("VmRSS:"), descriptors());
    let idle: Vec<_> = (0..1000)
        .map(|_| {
            let (socket, qemu) = UnixStream::pair().unwrap();
            socket.set_nonblocking(true).unwrap();
            let connecting = async {
                let (reader, writer) = tokio::net::UnixStream::from_std(socket).unwrap().into_split();
                qmp_events::tokio::from_parts(reader, writer, passive()).await
            };
            (runtime.block_on(connecting).unwrap(), qemu)
        })
        .collect();
    let memory = (figure("VmRSS:").saturating_sub(memory)) * 1024 / 1000;
    println!("idle, tokio: {memory} bytes, {} threads in all", figure("Threads:"));
    assert!(descriptors() - fds <= 2000 && figure("Threads:") < 100, "one descriptor each, and no thread");
    assert!(memory < 64 * 1024, "{memory} bytes");
    drop(idle);
}
