//! An HTTP server with one page, which is requested with GET.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use prometheus_client::encoding::text::encode;
use prometheus_client::registry::Registry;

use crate::result::Result;
use crate::terminal::say;

/// The maximum length of a request's head.
const HEAD: u64 = 8192;
/// How long a request and its answer may take.
const WAIT: Duration = Duration::from_secs(5);
/// The maximum number of requests at a time.
const CLIENTS: usize = 16;
/// The pause after a client that could not be accepted.
const PAUSE: Duration = Duration::from_millis(100);
/// The content type of the page.
const METRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// Serves metrics at `address` in a separate thread.
///
/// # Errors
/// Returns an error if `address` cannot be listened on.
pub fn serve(address: &str, registry: Registry) -> Result {
    let listen = || {
        let listener = TcpListener::bind(address)?;
        let bound = listener.local_addr()?;
        Ok::<_, io::Error>((listener, bound))
    };
    let (listener, bound) =
        listen().map_err(|error| format!("cannot serve metrics at {address}: {error}"))?;
    if address.ends_with(":0") {
        say(&format!("metrics are at http://{bound}/metrics"));
    }
    let (registry, clients) = (Arc::new(registry), Arc::new(AtomicUsize::new(0)));
    thread::Builder::new().name("metrics".into()).spawn(move || accept(&listener, &registry, &clients))?;
    Ok(())
}

fn accept(listener: &TcpListener, registry: &Arc<Registry>, clients: &Arc<AtomicUsize>) {
    for client in listener.incoming() {
        let Ok(client) = client else {
            // The process may have too many open descriptors, for example; try again later.
            thread::sleep(PAUSE);
            continue;
        };
        if clients.fetch_add(1, Ordering::Relaxed) >= CLIENTS {
            clients.fetch_sub(1, Ordering::Relaxed);
            continue;
        }
        let (registry, done) = (Arc::clone(registry), Arc::clone(clients));
        let started = thread::Builder::new().spawn(move || {
            // A client that disconnects does not affect others, so its error is ignored.
            let _gone = answer(client, &registry);
            done.fetch_sub(1, Ordering::Relaxed);
        });
        if started.is_err() {
            clients.fetch_sub(1, Ordering::Relaxed);
        }
    }
}

/// Reads a request, and answers it.
fn answer(mut client: TcpStream, registry: &Registry) -> io::Result<()> {
    client.set_write_timeout(Some(WAIT))?;
    let line = request(&client)?;
    let mut parts = line.split(' ');
    let (method, target) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let path = target.split('?').next().unwrap_or_default();
    let plain = "text/plain; charset=utf-8";
    let (status, kind, body) = match (method, path) {
        ("GET", "/metrics") => {
            let mut body = String::new();
            match encode(&mut body, registry) {
                Ok(()) => ("200 OK", METRICS, body),
                Err(error) => ("500 Internal Server Error", plain, error.to_string()),
            }
        }
        ("GET", "/") => ("200 OK", plain, "The metrics are at /metrics\n".to_owned()),
        ("GET", _) => ("404 Not Found", plain, "There are metrics at /metrics only\n".to_owned()),
        ("", _) => ("400 Bad Request", plain, "not a request\n".to_owned()),
        _ => ("405 Method Not Allowed", plain, "GET is the only method\n".to_owned()),
    };
    let allow = if status.starts_with("405") { "Allow: GET\r\n" } else { "" };
    let length = body.len();
    write!(
        client,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n{allow}Connection: close\r\n\r\n{body}"
    )
}

/// Reads the head of a request, and returns its first line; empty if it is not a request.
fn request(client: &TcpStream) -> io::Result<String> {
    let deadline = Instant::now() + WAIT;
    let mut head = BufReader::new(client.take(HEAD));
    let mut first = None;
    loop {
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        client.set_read_timeout(Some(left))?;
        let mut line = Vec::new();
        let length = head.read_until(b'\n', &mut line)?;
        if length == 0 || line.last() != Some(&b'\n') {
            return Ok(String::new());
        }
        let line = String::from_utf8_lossy(&line).trim_end().to_owned();
        if line.is_empty() {
            return Ok(first.unwrap_or_default());
        }
        first.get_or_insert(line);
    }
}
