//! Debian's `nats-server` on loopback, which can be killed and started again on what it has stored.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use async_nats::ConnectOptions;
use async_nats::jetstream::stream::{Config, Stream};
use async_nats::jetstream::{self, message::StreamMessage};
use tempfile::TempDir;

pub struct Server {
    port: u16,
    folder: TempDir,
    arguments: Vec<String>,
    running: Option<Child>,
}

impl Server {
    /// Starts one.
    pub fn start(arguments: &[&str]) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let arguments = arguments.iter().map(|&argument| argument.to_owned()).collect();
        let mut server = Self { port, folder: tempfile::tempdir().unwrap(), arguments, running: None };
        server.restart();
        server
    }

    /// Starts it again.
    pub fn restart(&mut self) {
        let mut command = Command::new("nats-server");
        command.args(["-js", "-a", "127.0.0.1", "-p", &self.port.to_string(), "-sd"]);
        command.arg(self.folder.path()).args(&self.arguments).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap_or_else(|error| {
            panic!("this test needs `nats-server` ({error}): apt-get install nats-server")
        });
        let mut log = BufReader::new(child.stderr.take().unwrap()).lines().map_while(Result::ok);
        let is_ready = log.by_ref().any(|line| line.contains("Server is ready"));
        assert!(is_ready, "nats-server ended");
        // What nobody reads would block it.
        std::thread::spawn(move || log.for_each(drop));
        self.running = Some(child);
    }

    /// Kills it with no chance to tidy up.
    pub fn kill(&mut self) {
        if let Some(mut child) = self.running.take() {
            child.kill().unwrap();
            child.wait().unwrap();
        }
    }

    pub fn url(&self) -> String {
        format!("nats://127.0.0.1:{}", self.port)
    }

    pub fn address(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    /// The stream of all events. A server that asks for no password ignores the one given here.
    pub async fn stream(&self) -> Stream {
        let options = ConnectOptions::with_user_and_password("ann".into(), "secret".into());
        let context = jetstream::new(options.connect(self.url()).await.unwrap());
        let config = Config { name: "QMP".into(), subjects: vec!["qmp.>".into()], ..Config::default() };
        context.get_or_create_stream(config).await.unwrap()
    }

    /// The same, where it takes messages up to this size only.
    pub async fn stream_up_to(&self, bytes: i32) {
        let config = Config { max_message_size: bytes, ..self.stream().await.cached_info().config.clone() };
        let context = jetstream::new(ConnectOptions::new().connect(self.url()).await.unwrap());
        context.update_stream(config).await.unwrap();
    }

    /// How many messages are stored.
    pub async fn count(&self) -> u64 {
        self.stream().await.info().await.unwrap().state.messages
    }

    /// All that is stored.
    pub async fn stored(&self) -> Vec<StreamMessage> {
        let mut stream = self.stream().await;
        let last = stream.info().await.unwrap().state.last_sequence;
        let mut messages = Vec::new();
        for sequence in 1..=last {
            messages.push(stream.get_raw_message(sequence).await.unwrap());
        }
        messages
    }

    /// Waits until so many messages are stored.
    pub async fn has(&self, least: u64) {
        let all = async {
            while self.count().await < least {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(60), all).await.expect("the messages do not arrive");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
    }
}
