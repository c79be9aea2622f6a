//! The metrics of a `qmp-tail`, as Prometheus fetches them.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, ChildStderr};

/// The address that a `qmp-tail` says its metrics are at, and what else it says.
pub fn metrics_address(child: &mut Child) -> (String, BufReader<ChildStderr>) {
    let mut errors = BufReader::new(child.stderr.take().unwrap());
    // What it says of its sources may come first.
    loop {
        let mut line = String::new();
        assert!(errors.read_line(&mut line).unwrap() > 0, "it says no address");
        if let Some((_, address)) = line.trim_end().split_once("http://") {
            return (address.strip_suffix("/metrics").unwrap().to_owned(), errors);
        }
    }
}

/// The answer to a request.
pub fn fetch(address: &str, request: &str) -> String {
    let mut socket = TcpStream::connect(address).unwrap();
    socket.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    socket.read_to_string(&mut answer).unwrap();
    answer
}

/// The metrics, once they have this line.
pub fn metrics_with(address: &str, line: &str) -> String {
    for _ in 0..2000 {
        let page = fetch(address, "GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n");
        if page.lines().any(|it| it == line) {
            return page;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    panic!("{line} does not come: {}", fetch(address, "GET /metrics HTTP/1.1\r\n\r\n"))
}
