//! Sends messages from the buffer to the server, each until it is acknowledged, permanently refused, or given up.
//!
//! Messages are sent in order. Those that were under way when the connection broke are sent again; the server recognizes by their ids
//! those it already has. These and refused messages may be stored out of order; the counter in the ids gives the original order.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::error::Error as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

use async_nats::jetstream::context::{PublishError, PublishErrorKind};
use async_nats::jetstream::message::PublishMessage;
use async_nats::jetstream::{Error, ErrorCode};
use tokio::runtime::Builder;
use tokio::task::JoinSet;
use tokio::time::Instant;

use super::buffer::{Batch, Buffer, Missed};
use super::message::{Message, Tells, lagged};
use super::refused::Refused;
use super::report::Report;
use super::server::{self, Server};
use crate::arguments::nats::NatsArguments;
use crate::losses::{Losses, Vm};
use crate::result::Result;
use crate::terminal::say;

/// The maximum number of messages under way.
const WINDOW: usize = 256;
/// How long to wait at startup before reporting that the server is not connected: it may answer soon.
const GRACE: Duration = Duration::from_secs(1);
/// The maximum time between two checks for work that is due.
const LOOK: Duration = Duration::from_secs(60);

/// The result of a message under way.
type Done = (u64, std::result::Result<(), PublishError>);

struct Publisher {
    server: Server,
    buffer: Arc<Buffer>,
    creates_stream: bool,
    lost: Arc<AtomicU64>,
    counts: Losses,
    /// The messages to send before those of the buffer.
    first: VecDeque<Message>,
    flying: HashMap<u64, Message>,
    tasks: JoinSet<Done>,
    sent: u64,
    stored: u64,
    refused: Refused,
    /// The reason that the server last gave for refusing a subject.
    reason: String,
    report: Report,
    losses: u64,
    began: Instant,
}

/// Connects, and starts a thread that sends the messages of the buffer. With `retry`, the server may become available later. Returns the
/// counter of lost events.
pub fn start(
    arguments: &NatsArguments,
    retry: bool,
    (buffer, losses): (&Arc<Buffer>, &Losses),
) -> Result<Arc<AtomicU64>> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let server = runtime.block_on(server::connect(arguments, retry))?;
    let lost = Arc::new(AtomicU64::new(0));
    let (shared, buffer, creates_stream) = (Arc::clone(&lost), Arc::clone(buffer), arguments.create_stream);
    let counted = (shared, losses.clone());
    let run = move || {
        runtime.block_on(async move {
            Publisher::new(server, buffer, creates_stream && retry, counted).run().await;
        });
    };
    thread::Builder::new().name("nats".into()).spawn(run)?;
    Ok(lost)
}

impl Publisher {
    fn new(
        server: Server,
        buffer: Arc<Buffer>,
        creates_stream: bool,
        (lost, counts): (Arc<AtomicU64>, Losses),
    ) -> Self {
        Self {
            server,
            buffer,
            creates_stream,
            lost,
            counts,
            first: VecDeque::new(),
            flying: HashMap::new(),
            tasks: JoinSet::new(),
            sent: 0,
            stored: 0,
            refused: Refused::default(),
            reason: String::new(),
            report: Report::default(),
            losses: 0,
            began: Instant::now(),
        }
    }

    async fn run(mut self) {
        loop {
            self.follow_link().await;
            self.fill().await;
            self.tell_state();
            let has_room = self.flying.len() < WINDOW && self.is_up();
            let until = self.next_look();
            tokio::select! {
                Some(done) = self.tasks.join_next(), if !self.tasks.is_empty() => {
                    if let Ok((number, result)) = done {
                        self.settle(number, result);
                    }
                }
                () = self.buffer.filled(), if has_room => {}
                changed = self.server.link.changed() => {
                    if changed.is_err() {
                        return;
                    }
                }
                Some(subject) = self.server.refused.recv() => self.refuse(&subject),
                () = tokio::time::sleep_until(until) => {}
            }
        }
    }

    fn is_up(&self) -> bool {
        self.server.link.borrow().is_up
    }

    /// When to check again even if nothing happens.
    fn next_look(&self) -> Instant {
        let grace = self.began + GRACE;
        let grace = (Instant::now() < grace).then_some(grace);
        let trial = self.refused.next().filter(|_| self.is_up());
        [grace, trial, self.report.next()]
            .into_iter()
            .flatten()
            .min()
            .unwrap_or_else(|| Instant::now() + LOOK)
    }

    /// Follows the state of the connection. Queues messages again that were under way when it broke.
    async fn follow_link(&mut self) {
        let link = self.server.link.borrow_and_update().clone();
        if link.losses > self.losses {
            self.losses = link.losses;
            self.tasks.abort_all();
            let mut again: Vec<_> = self.flying.drain().collect();
            again.sort_unstable_by_key(|(number, _)| std::cmp::Reverse(*number));
            for (_, message) in again {
                self.first.push_front(message);
            }
        }
        if link.is_up && self.creates_stream {
            match server::stream(&self.server.context, true).await {
                Ok(()) => self.creates_stream = false,
                Err(error) => self.reason = error.to_string(),
            }
        }
    }

    fn tell_state(&mut self) {
        let link = self.server.link.borrow().clone();
        let state = match (&link.error, self.refused.len()) {
            (Some(error), _) if !link.is_up => Some(format!("not connected ({error})")),
            (None, _) if !link.is_up && self.losses > 0 => Some("the connection is lost".to_owned()),
            (None, _) if !link.is_up => (self.began.elapsed() >= GRACE).then(|| "not connected".to_owned()),
            (_, 0) => None,
            (_, _) => Some(format!("subjects are refused ({})", self.reason)),
        };
        let waiting = self.buffer.unsettled();
        self.counts.nats_up.set(u64::from(link.is_up));
        self.counts.nats_waiting.set(waiting as u64);
        self.report.state(state, waiting);
    }

    /// Sends as many messages as may be under way.
    async fn fill(&mut self) {
        if !self.is_up() {
            return;
        }
        for message in self.refused.due() {
            self.send(message).await;
        }
        while self.flying.len() < WINDOW {
            if self.first.is_empty() {
                let Some(Batch { missed, messages }) = self.buffer.take_now(WINDOW - self.flying.len())
                else {
                    return;
                };
                let told = self.tell(missed, "the server was away too long");
                self.first.extend(told);
                self.first.extend(messages);
            }
            let Some(message) = self.first.pop_front() else { continue };
            if self.refused.has(&message.subject) {
                let (given_up, _) = self.refused.push(message, self.stored, false);
                self.give_up(given_up);
            } else {
                self.send(message).await;
            }
        }
    }

    async fn send(&mut self, message: Message) {
        self.sent += 1;
        let number = self.sent;
        let publish = PublishMessage::build().message_id(&message.id).payload(message.body.clone().into());
        let publish = publish.header("Content-Type", "application/cloudevents+json");
        let sent = self.server.context.send_publish(message.subject.clone(), publish).await;
        self.flying.insert(number, message);
        self.tasks.spawn(async move {
            match sent {
                Ok(acknowledgement) => (number, acknowledgement.await.map(drop)),
                Err(error) => (number, Err(error)),
            }
        });
    }

    /// Handles the server's answer to a message, unless it has been handled already.
    fn settle(&mut self, number: u64, result: std::result::Result<(), PublishError>) {
        let Some(message) = self.flying.remove(&number) else { return };
        match result {
            Ok(()) => {
                self.stored += 1;
                self.counts.nats_stored.inc();
                self.buffer.settle(1);
                let waiting = self.refused.accepted(&message.subject);
                for message in waiting.into_iter().rev() {
                    self.first.push_front(message);
                }
            }
            Err(error) if is_final(&error) => {
                say(&format!("nats: {} is lost: {}", message.id, reason(&error)));
                self.give_up(vec![message]);
            }
            Err(_) if !self.is_up() => self.first.push_front(message),
            Err(error) => self.postpone(message, reason(&error)),
        }
    }

    /// Postpones the messages of a subject that the server refuses, since it will not answer them.
    fn refuse(&mut self, subject: &str) {
        let of_subject =
            |(number, message): (&u64, &Message)| (message.subject == subject).then_some(*number);
        let mut numbers: Vec<_> = self.flying.iter().filter_map(of_subject).collect();
        numbers.sort_unstable_by_key(|number| std::cmp::Reverse(*number));
        for number in numbers {
            if let Some(message) = self.flying.remove(&number) {
                self.postpone(message, format!("no permission to publish to {subject}"));
            }
        }
    }

    fn postpone(&mut self, message: Message, reason: String) {
        let subject = message.subject.clone();
        let (given_up, is_new) = self.refused.push(message, self.stored, true);
        if is_new {
            say(&format!("nats: {subject} is refused: {reason}"));
        }
        self.reason = reason;
        self.give_up(given_up);
    }

    /// Counts lost messages, and reports them.
    fn give_up(&mut self, messages: Vec<Message>) {
        if messages.is_empty() {
            return;
        }
        let count = messages.len();
        let mut missed = BTreeMap::new();
        for message in messages {
            match message.tells {
                // The loss of a message that reports a loss is not reported to the server: this could repeat forever. Its count is
                // already included.
                Tells::Loss(_) | Tells::Note => say(&format!("nats: {} is lost", message.id)),
                Tells::Event => Missed::count(&mut missed, message),
            }
        }
        let told = self.tell(missed, "refused");
        // Add the reports before the lost messages are settled, so that the program does not end between the two.
        self.buffer.add(told.len());
        self.buffer.settle(count);
        self.first.extend(told);
    }

    /// Reports the lost events of each VM, and the reason; returns the messages that report them to consumers.
    fn tell(&mut self, missed: BTreeMap<String, Missed>, why: &str) -> Vec<Message> {
        let mut messages = Vec::new();
        for (vm, Missed { id, count }) in missed {
            self.lost.fetch_add(count, Ordering::Relaxed);
            self.counts.nats.get_or_create(&Vm { vm: vm.clone() }).inc_by(count);
            say(&format!(
                "nats: {vm}: {why}, {count} {} lost",
                if count == 1 { "event is" } else { "events are" }
            ));
            match lagged(vm, id, count) {
                Ok(message) => messages.push(message),
                Err(error) => say(&format!("nats: {error}")),
            }
        }
        messages
    }
}

/// Whether a message will be refused however often it is sent.
fn is_final(error: &PublishError) -> bool {
    let by_stream = error.source().and_then(|source| source.downcast_ref::<Error>());
    error.kind() == PublishErrorKind::MaxPayloadExceeded
        || by_stream.is_some_and(|error| error.error_code() == ErrorCode::STREAM_MESSAGE_EXCEEDS_MAXIMUM)
}

fn reason(error: &PublishError) -> String {
    match error.kind() {
        PublishErrorKind::StreamNotFound => "no stream takes it".into(),
        _ => error.to_string(),
    }
}
