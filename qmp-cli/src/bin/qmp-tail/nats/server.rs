//! The connection to the server, and the stream.

use std::sync::Arc;

use async_nats::jetstream::Context;
use async_nats::jetstream::context::ContextBuilder;
use async_nats::jetstream::stream::Config;
use async_nats::{ConnectOptions, Event, ServerAddr, ServerError};
use tokio::sync::{mpsc, watch};

use crate::arguments::nats::NatsArguments;
use crate::result::Result;

/// How long to wait for an acknowledgement. A server that refuses a subject does not send one.
const WAIT: std::time::Duration = std::time::Duration::from_secs(5);
/// How long the stream remembers ids.
const REMEMBERED: std::time::Duration = std::time::Duration::from_secs(3600);

/// The state of the connection to the server.
#[derive(Debug, Clone, Default)]
pub struct Link {
    pub is_up: bool,
    /// How often the connection was lost.
    pub losses: u64,
    /// The last error.
    pub error: Option<String>,
}

/// A connection to the server, which reconnects when it is lost.
pub struct Server {
    pub context: Context,
    pub link: watch::Receiver<Link>,
    /// Subjects that the server refuses.
    pub refused: mpsc::UnboundedReceiver<String>,
}

/// Connects. With `retry`, the server may become available later.
pub async fn connect(arguments: &NatsArguments, retry: bool) -> Result<Server> {
    let servers = servers(&arguments.to)?;
    let (sender, link) = watch::channel(Link { is_up: !retry, ..Link::default() });
    let (subjects, refused) = mpsc::unbounded_channel();
    let sender = Arc::new(sender);
    let mut options = options(arguments, &servers).await?.event_callback(move |event| {
        let (sender, subjects) = (Arc::clone(&sender), subjects.clone());
        async move { observe(&event, &sender, &subjects) }
    });
    if retry {
        options = options.retry_on_initial_connect();
    }
    let to = servers.iter().map(|server| format!("{}:{}", server.host(), server.port()));
    let to = to.collect::<Vec<_>>().join(",");
    let client =
        options.connect(&servers).await.map_err(|error| format!("cannot connect to {to}: {error}"))?;
    let context = ContextBuilder::new().timeout(WAIT).ack_timeout(WAIT).build(client);
    if !retry {
        stream(&context, arguments.create_stream).await.map_err(|error| format!("{to}: {error}"))?;
    }
    Ok(Server { context, link, refused })
}

/// Finds the stream, or creates it if requested.
pub async fn stream(context: &Context, creates: bool) -> Result {
    if context.stream_by_subject("qmp.>").await.is_ok() {
        return Ok(());
    }
    if !creates {
        return Err("the server has no stream for `qmp.>`; to create it, add --create-stream".into());
    }
    let subjects = vec!["qmp.>".to_owned()];
    let config = Config { name: "QMP".into(), subjects, duplicate_window: REMEMBERED, ..Config::default() };
    let result = context.create_stream(config).await;
    result.map(drop).map_err(|error| format!("the stream QMP cannot be created: {error}").into())
}

/// Parses the servers' addresses. An error does not repeat an address, since it may contain a password.
fn servers(to: &[String]) -> Result<Vec<ServerAddr>> {
    let server = |text: &String| {
        text.parse()
            .map_err(|_| "--to is not the address of a server: give nats://HOST:PORT or tls://HOST:PORT")
    };
    Ok(to.iter().map(server).collect::<std::result::Result<_, _>>()?)
}

async fn options(arguments: &NatsArguments, servers: &[ServerAddr]) -> Result<ConnectOptions> {
    let mut options = ConnectOptions::new().name("qmp-tail").require_tls(arguments.tls);
    if let Some(file) = &arguments.creds {
        let read = options.credentials_file(file).await;
        options = read.map_err(|error| format!("{}: {error}", file.display()))?;
    }
    // The client does not use the user in the address.
    let first_user = servers.iter().find_map(|server| Some((server.username()?, server.password()?)));
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

/// Records a change of the connection.
fn observe(event: &Event, link: &watch::Sender<Link>, refused: &mpsc::UnboundedSender<String>) {
    match event {
        Event::Connected => link.send_modify(|link| {
            link.is_up = true;
            link.error = None;
        }),
        Event::Disconnected => link.send_modify(|link| {
            link.losses += u64::from(link.is_up);
            link.is_up = false;
        }),
        Event::ServerError(ServerError::Other(error)) if subject(error).is_some() => {
            // The receiver is gone once the publisher has ended.
            let _ended = refused.send(subject(error).unwrap_or_default().to_owned());
        }
        Event::ServerError(error) => link.send_modify(|link| link.error = Some(error.to_string())),
        Event::ClientError(error) => link.send_modify(|link| link.error = Some(error.to_string())),
        _ => {}
    }
}

/// Extracts the subject that must not be published to from the server's message.
fn subject(error: &str) -> Option<&str> {
    let lower = error.to_ascii_lowercase();
    let at = lower.find("permissions violation for publish to \"")?
        + "permissions violation for publish to \"".len();
    error.get(at..)?.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refused_subject_is_in_the_servers_words() {
        let error = r#"Permissions Violation for Publish to "qmp.vm1.STOP""#;
        assert_eq!(subject(error), Some("qmp.vm1.STOP"));
        assert_eq!(subject("maximum connections exceeded"), None);
    }

    #[test]
    fn an_address_that_is_wrong_is_not_repeated() {
        for to in ["nats://ann:secret@host:port", "nats://ann:secret@[::", "secret host"] {
            let error = servers(&[to.to_owned()]).unwrap_err().to_string();
            assert!(error.contains("--to") && !error.contains("secret"), "{error}");
        }
    }
}
