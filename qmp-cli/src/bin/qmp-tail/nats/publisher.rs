//! From the buffer to the server: batches, each sent until all of it is acknowledged.
//!
//! Messages are sent in their order. A batch that was under way when the connection broke is sent again whole; the server knows
//! by its ids what it has. Within such a batch the order of storing may differ, and the counter in the ids tells the right one.

use std::collections::BTreeMap;
use std::error::Error as _;
use std::sync::Arc;
use std::thread;

use async_nats::jetstream::Context;
use async_nats::jetstream::context::{PublishAckFuture, PublishError, PublishErrorKind};
use async_nats::jetstream::message::PublishMessage;
use async_nats::jetstream::{Error, ErrorCode};
use async_nats::{ConnectOptions, Event};
use qmp_events::stream::Backoff;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::watch;

use super::buffer::{Batch, Buffer, Missed};
use super::message::{Message, Tells, lagged};
use crate::arguments::nats::NatsArguments;
use crate::result::Result;
use crate::terminal::say;

/// How many messages are under way at a time.
const BATCH: usize = 256;

/// How the connection to the server is.
#[derive(Debug, Clone, Copy, Default)]
struct Link {
    up: bool,
    losses: u64,
}

struct Publisher {
    context: Context,
    link: watch::Receiver<Link>,
    buffer: Arc<Buffer>,
}

/// Connects, and starts a thread that sends what comes into the buffer. With `retry`, the server may come later.
pub fn start(arguments: &NatsArguments, retry: bool, buffer: &Arc<Buffer>) -> Result {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let publisher = runtime.block_on(connect(arguments, retry, buffer))?;
    spawn(runtime, publisher)
}

fn spawn(runtime: Runtime, publisher: Publisher) -> Result {
    let run = move || runtime.block_on(publisher.run());
    thread::Builder::new().name("nats".into()).spawn(run)?;
    Ok(())
}

async fn connect(arguments: &NatsArguments, retry: bool, buffer: &Arc<Buffer>) -> Result<Publisher> {
    let (sender, link) = watch::channel(Link { up: !retry, losses: 0 });
    let sender = Arc::new(sender);
    let mut options = options(arguments).await?.event_callback(move |event| {
        let sender = Arc::clone(&sender);
        async move { observe(&event, &sender) }
    });
    if retry {
        options = options.retry_on_initial_connect();
    }
    let to = arguments.to.iter().map(|server| format!("{}:{}", server.host(), server.port()));
    let to = to.collect::<Vec<_>>().join(",");
    let client =
        options.connect(&arguments.to).await.map_err(|error| format!("cannot connect to {to}: {error}"))?;
    let context = async_nats::jetstream::new(client);
    if !retry {
        let found = context.stream_by_subject("qmp.>").await;
        found.map_err(|error| {
            format!(
                "{to} has no stream for `qmp.>` ({error}); make one: nats stream add QMP --subjects 'qmp.>'"
            )
        })?;
    }
    Ok(Publisher { context, link, buffer: Arc::clone(buffer) })
}

async fn options(arguments: &NatsArguments) -> Result<ConnectOptions> {
    let mut options = ConnectOptions::new().name("qmp-tail").require_tls(arguments.tls);
    if let Some(file) = &arguments.creds {
        let read = options.credentials_file(file).await;
        options = read.map_err(|error| format!("{}: {error}", file.display()))?;
    }
    // The client leaves a user in the address alone.
    let first_user = arguments.to.iter().find_map(|server| Some((server.username()?, server.password()?)));
    if let Some((user, password)) = first_user {
        options = options.user_and_password(user.to_owned(), password.to_owned());
    }
    if let Some(file) = &arguments.tls_ca {
        options = options.add_root_certificates(file.clone());
    }
    if let (Some(certificate), Some(key)) = (&arguments.tls_cert, &arguments.tls_key) {
        options = options.add_client_certificate(certificate.clone(), key.clone());
    }
    Ok(options)
}

/// Takes note of what happens to the connection.
fn observe(event: &Event, link: &watch::Sender<Link>) {
    match event {
        Event::Connected => {
            if link.borrow().losses > 0 {
                say("nats: reconnected");
            }
            link.send_modify(|link| link.up = true);
        }
        Event::Disconnected => {
            say("nats: the connection is lost; events wait");
            link.send_modify(|link| *link = Link { up: false, losses: link.losses + 1 });
        }
        Event::ServerError(error) => say(&format!("nats: {error}")),
        _ => {}
    }
}

impl Publisher {
    async fn run(mut self) {
        // While the server is away, all stays in the buffer, where it is counted.
        while self.link.wait_for(|link| link.up).await.is_ok() {
            let batch = self.buffer.take(BATCH).await;
            self.deliver(messages(batch)).await;
            self.buffer.settle();
        }
    }

    /// Sends messages until each is acknowledged, or refused for good.
    async fn deliver(&mut self, mut waiting: Vec<Message>) {
        let (mut attempt, backoff) = (0, Backoff::default());
        while !waiting.is_empty() {
            let Ok(link) = self.link.wait_for(|link| link.up).await.map(|link| *link) else { return };
            let lost = self.link.wait_for(|now| now.losses != link.losses);
            let round = tokio::select! {
                done = send(&self.context, &waiting) => Some(done),
                _ = lost => None,
            };
            let Some(Sent { again, refused, error }) = round else { continue };
            waiting = again;
            waiting.extend(tell(refused, "too large"));
            let Some(error) = error else { continue };
            if attempt == 0 {
                say(&format!("nats: {}; trying on", reason(&error)));
            }
            tokio::time::sleep(backoff.pause(attempt).unwrap_or(backoff.longest)).await;
            attempt = attempt.saturating_add(1);
        }
    }
}

/// The batch, with what has been lost before it.
fn messages(batch: Batch) -> Vec<Message> {
    let mut messages = tell(batch.missed, "the server was away too long");
    messages.extend(batch.messages);
    messages
}

/// Says what has been lost of each VM, and why; returns the messages that say it to the fleet.
fn tell(missed: BTreeMap<String, Missed>, why: &str) -> Vec<Message> {
    let mut messages = Vec::new();
    for (vm, Missed { id, count }) in missed {
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

/// What became of a batch.
#[derive(Default)]
struct Sent {
    /// What is to be sent again.
    again: Vec<Message>,
    /// Events that will never be taken, by VM.
    refused: BTreeMap<String, Missed>,
    /// Why the first of `again` failed.
    error: Option<PublishError>,
}

impl Sent {
    fn fail(&mut self, message: &Message, error: PublishError) {
        if !is_final(&error) {
            self.again.push(message.clone());
            self.error.get_or_insert(error);
            return;
        }
        say(&format!("nats: {} is lost: {}", message.id, reason(&error)));
        // A message that tells of a loss is not told of itself: this would never end.
        if message.tells == Tells::Event {
            Missed::count(&mut self.refused, message.clone());
        }
    }
}

/// Whether a message will be refused again however often it is sent.
fn is_final(error: &PublishError) -> bool {
    let by_stream = error.source().and_then(|source| source.downcast_ref::<Error>());
    error.kind() == PublishErrorKind::MaxPayloadExceeded
        || by_stream.is_some_and(|error| error.error_code() == ErrorCode::STREAM_MESSAGE_EXCEEDS_MAXIMUM)
}

/// Sends them all and waits for the answers.
async fn send(context: &Context, messages: &[Message]) -> Sent {
    let mut sent = Vec::new();
    for message in messages {
        let publish = PublishMessage::build().message_id(&message.id).payload(message.body.clone().into());
        let publish = publish.header("Content-Type", "application/cloudevents+json");
        sent.push((message, context.send_publish(message.subject.clone(), publish).await));
    }
    let mut all = Sent::default();
    for (message, sent) in sent {
        if let Err(error) = acknowledged(sent).await {
            all.fail(message, error);
        }
    }
    all
}

async fn acknowledged(
    sent: std::result::Result<PublishAckFuture, PublishError>,
) -> std::result::Result<(), PublishError> {
    sent?.await.map(drop)
}

fn reason(error: &PublishError) -> String {
    match error.kind() {
        PublishErrorKind::StreamNotFound => "no stream takes `qmp.>`".into(),
        _ => error.to_string(),
    }
}
