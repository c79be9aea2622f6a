//! The command-line arguments for publishing to NATS.

use std::path::PathBuf;
use std::time::Duration;

use clap::Args;

/// Where to publish events, and with which credentials.
#[derive(Debug, Args)]
#[command(next_help_heading = "NATS")]
pub struct NatsArguments {
    /// Publish events to `JetStream` as `CloudEvents` on qmp.VM.EVENT instead of printing them; `_` replaces
    /// characters that a subject cannot have; separate several servers of a cluster by commas
    #[arg(long, value_name = "nats://HOST", value_delimiter = ',', conflicts_with = "format")]
    pub to: Vec<String>,
    /// Create the stream for `qmp.>` if it does not exist
    #[arg(long, requires = "to")]
    pub create_stream: bool,
    /// The VM's name in the subject, once for each address in their order; otherwise it is the socket's file name
    #[arg(long, value_name = "NAME", requires = "to", conflicts_with = "replay")]
    pub vm: Vec<String>,
    /// A file with the credentials of a user, as created by `nsc`
    #[arg(long, value_name = "FILE", requires = "to")]
    pub creds: Option<PathBuf>,
    /// Speak TLS only, as with the scheme `tls` in the server's address
    #[arg(long, requires = "to")]
    pub tls: bool,
    /// A PEM file of certificate authorities to trust in addition to the system's
    #[arg(long, value_name = "FILE", requires = "to")]
    pub tls_ca: Option<PathBuf>,
    /// A PEM file with this client's certificate
    #[arg(long, value_name = "FILE", requires = "to", requires = "tls_key")]
    pub tls_cert: Option<PathBuf>,
    /// A PEM file with the key of this certificate
    #[arg(long, value_name = "FILE", requires = "to", requires = "tls_cert")]
    pub tls_key: Option<PathBuf>,
    /// How many events may wait while the server is away
    #[arg(long, value_name = "NUMBER", requires = "to", default_value_t = 16_384)]
    pub buffer: usize,
    /// How long to wait at the end for what the server has not acknowledged
    #[arg(long, value_name = "TIME", requires = "to", default_value = "10s", value_parser = humantime::parse_duration)]
    pub drain: Duration,
}
