//! A SPICE client that brings up a channel and does nothing with it.
//!
//! The handshake is that of the protocol's version 2.2: a link message with the channel wanted, a reply with a public key, the way of
//! authentication, and the password under that key, which is empty here. The program `openssl` does the arithmetic.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::machine::Outcome;

/// The channel that all others belong to.
pub const MAIN: u8 = 1;
/// Keyboard and mouse.
pub const INPUTS: u8 = 3;

/// `SPICE_MSG_MAIN_INIT`, which has the session's number first.
const MAIN_INIT: u16 = 103;

/// The length of a public key in the reply, as DER.
const KEY: usize = 162;

/// A socket of either kind.
pub trait Socket: Read + Write {}

impl<T: Read + Write> Socket for T {}

/// Connects to a TCP port of this machine.
pub fn tcp(port: u16) -> Outcome<Box<dyn Socket>> {
    Ok(Box::new(TcpStream::connect(("127.0.0.1", port))?))
}

/// Connects to a Unix socket.
pub fn unix(path: &Path) -> Outcome<Box<dyn Socket>> {
    Ok(Box::new(UnixStream::connect(path)?))
}

/// A channel.
pub struct Channel {
    socket: Box<dyn Socket>,
}

impl Channel {
    /// Opens a channel of a session; session 0 is a new one.
    pub fn open(mut socket: Box<dyn Socket>, channel: u8, session: u32) -> Outcome<Self> {
        // Ways of authentication can be chosen; the SPICE one; short headers.
        let capabilities: u32 = 0b1011;
        let mut link = session.to_le_bytes().to_vec();
        link.extend([channel, 0]);
        for number in [1, 0, 18, capabilities] {
            link.extend(u32::to_le_bytes(number));
        }
        let mut message = b"REDQ".to_vec();
        for number in [2, 2, u32::try_from(link.len())?] {
            message.extend(number.to_le_bytes());
        }
        message.extend(link);
        socket.write_all(&message)?;
        let mut head = [0; 16];
        socket.read_exact(&mut head)?;
        let size = u32::from_le_bytes(head[12..].try_into()?);
        let mut reply = vec![0; usize::try_from(size)?];
        socket.read_exact(&mut reply)?;
        if reply.len() < 4 + KEY || reply[..4] != [0; 4] {
            return Err(format!("SPICE refuses the link: {reply:?}").into());
        }
        socket.write_all(&1_u32.to_le_bytes())?;
        socket.write_all(&encrypt(&reply[4..4 + KEY])?)?;
        let mut verdict = [1; 4];
        socket.read_exact(&mut verdict)?;
        if verdict == [0; 4] { Ok(Self { socket }) } else { Err("SPICE refuses the password".into()) }
    }

    /// The number of the session, which the main channel says first.
    pub fn session(&mut self) -> Outcome<u32> {
        loop {
            let mut head = [0; 6];
            self.socket.read_exact(&mut head)?;
            let size = u32::from_le_bytes(head[2..].try_into()?);
            let mut body = vec![0; usize::try_from(size)?];
            self.socket.read_exact(&mut body)?;
            if u16::from_le_bytes([head[0], head[1]]) == MAIN_INIT {
                return Ok(u32::from_le_bytes(body.get(..4).ok_or("a short message")?.try_into()?));
            }
        }
    }
}

/// The empty password, with the zero at its end, under this key.
fn encrypt(key: &[u8]) -> Outcome<Vec<u8>> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("key.der");
    std::fs::write(&path, key)?;
    let mut process = Command::new("openssl")
        .args([
            "pkeyutl",
            "-encrypt",
            "-pubin",
            "-keyform",
            "DER",
            "-pkeyopt",
            "rsa_padding_mode:oaep",
            "-inkey",
        ])
        .arg(&path)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("cannot run `openssl`: {error}"))?;
    process.stdin.take().ok_or("no pipe to openssl")?.write_all(&[0])?;
    let output = process.wait_with_output()?;
    if output.status.success() { Ok(output.stdout) } else { Err("openssl does not take the key".into()) }
}
