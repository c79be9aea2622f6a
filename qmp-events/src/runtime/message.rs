//! Everything that QEMU sends on a QMP connection: greeting, events, replies.

use std::fmt;

use super::error::{DecodeError, ErrorKind};
use super::event::{Whole, decode};
#[cfg(feature = "stream")]
use super::pull::utf8;
use super::pull::{Guess, Parser, Result};
use super::value::Value;
use super::wire::Wire;

/// A line from QEMU, for programs that use one connection for both events and their own commands.
///
/// ```
/// use qmp_events::Message;
///
/// let line = br#"{"return": {"running": true}, "id": 7}"#;
/// let Message::Success(reply) = Message::from_slice(line)? else { panic!() };
/// assert_eq!(reply.id.and_then(|id| id.as_u64()), Some(7));
/// assert_eq!(reply.value, r#"{"running": true}"#);
/// # Ok::<(), qmp_events::DecodeError>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Message<'a, E> {
    /// The first line of a connection.
    Greeting(Greeting),
    /// An event.
    Event(E),
    /// A command succeeded.
    Success(Success<'a>),
    /// A command failed.
    Error(Failure),
}

/// The greeting that QEMU sends at the start of a connection.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Greeting {
    /// The QEMU release: major, minor, micro.
    pub version: (u32, u32, u32),
    /// The package version string set by the distributor; may be empty.
    pub package: String,
    /// The capabilities that can be enabled during negotiation, such as `oob`.
    pub capabilities: Vec<String>,
}

impl Greeting {
    /// Whether QEMU can execute commands out of band.
    #[must_use]
    pub fn offers_oob(&self) -> bool {
        self.capabilities.iter().any(|name| name == "oob")
    }
}

/// The reply to a command that succeeded.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Success<'a> {
    /// The `id` of the command.
    pub id: Option<Value>,
    /// The JSON text of the return value.
    pub value: &'a str,
}

/// The reply to a command that failed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Failure {
    /// The `id` of the command; QEMU omits it if it could not parse the command.
    pub id: Option<Value>,
    /// The class of the error.
    pub class: ErrorClass,
    /// QEMU's human-readable description of the error.
    pub desc: String,
}

/// The class of an error that QEMU returns for a command.
///
/// ```
/// use qmp_events::ErrorClass;
///
/// assert_eq!(ErrorClass::from("CommandNotFound"), ErrorClass::CommandNotFound);
/// assert_eq!(ErrorClass::from("Later").as_str(), "Later");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorClass {
    /// Any error without a class of its own, which is most of them.
    GenericError,
    /// QEMU does not know the command, or does not accept it before negotiation.
    CommandNotFound,
    /// The device is not active, such as a block device without a job.
    DeviceNotActive,
    /// The device does not exist.
    DeviceNotFound,
    /// KVM on this host lacks a capability that the command requires.
    KvmMissingCap,
    /// Another class: its name.
    Unknown(String),
}

crate::names! {
    ErrorClass {
        GenericError = "GenericError",
        CommandNotFound = "CommandNotFound",
        DeviceNotActive = "DeviceNotActive",
        DeviceNotFound = "DeviceNotFound",
        KvmMissingCap = "KVMMissingCap",
    }
}

impl<'a, E: Whole> Message<'a, E> {
    /// Reads a line.
    ///
    /// # Errors
    /// Returns an error if the line is not JSON or is not one of the four messages.
    pub fn from_slice(line: &'a [u8]) -> Result<Self> {
        let parser = Parser::of_bytes(line, Guess::Layout)?;
        if is_event(parser.clone())? {
            decode(&mut parser.clone()).map(Self::Event)
        } else {
            Self::other(parser)
        }
    }
}

#[cfg(feature = "stream")]
impl<'a> Message<'a, &'a str> {
    /// Reads a line but does not decode an event, whose data may be invalid.
    ///
    /// # Errors
    /// Returns an error if the line is not a JSON object or is not one of the four messages.
    pub(crate) fn undecoded(line: &'a [u8]) -> Result<Self> {
        let text = utf8(line)?;
        let parser = Parser::new(text, Guess::Layout);
        if is_event(parser.clone())? { Ok(Self::Event(text)) } else { Self::other(parser) }
    }
}

impl<'a, E> Message<'a, E> {
    /// Reads a line that is not an event.
    fn other(mut parser: Parser<'a>) -> Result<Self> {
        let message = Self::pull_other(&mut parser)?;
        parser.end()?;
        Ok(message)
    }

    fn pull_other(parser: &mut Parser<'a>) -> Result<Self> {
        let (mut id, mut value, mut error, mut greeting) = (None, None, None, None);
        parser.each_member(&mut |parser, key| {
            Ok(match key {
                "id" => id.replace(Value::read(&mut *parser)?).is_some(),
                "return" => value.replace(parser.skipped()?).is_some(),
                "error" => error.replace(Value::read(&mut *parser)?).is_some(),
                "QMP" => greeting.replace(Value::read(&mut *parser)?).is_some(),
                _ => {
                    parser.skip()?;
                    false
                }
            })
        })?;
        if let Some(greeting) = greeting {
            return Greeting::of(&greeting).map(Self::Greeting);
        }
        if let Some(error) = error {
            return Failure::of(id, &error).map(Self::Error);
        }
        let value = value.ok_or_else(|| DecodeError::new(ErrorKind::NoMessage, None))?;
        Ok(Self::Success(Success { id, value }))
    }
}

/// Returns whether the object at the current position has a member `event`; stops early if the beginning shows it.
///
/// # Errors
/// Returns an error if the text is not a JSON object.
fn is_event(mut parser: Parser<'_>) -> Result<bool> {
    if parser.eat(b"{\"timestamp\": {") {
        return Ok(true);
    }
    let mut found = false;
    parser.each_member(&mut |parser, key| {
        found |= key == "event";
        parser.skip()?;
        Ok(false)
    })?;
    Ok(found)
}

/// Returns the string member `key` of `value`.
fn text(value: &Value, key: &str) -> Result<String> {
    value.get(key).and_then(Value::as_str).map(str::to_owned).ok_or_else(|| DecodeError::missing(key))
}

impl Greeting {
    fn of(value: &Value) -> Result<Self> {
        let missing = |key: &str| DecodeError::missing(key).under("QMP");
        let version = value.get("version").ok_or_else(|| missing("version"))?;
        let qemu = version.get("qemu").ok_or_else(|| missing("version.qemu"))?;
        let number = |key: &str| {
            let number = qemu.get(key).and_then(Value::as_u64).and_then(|number| number.try_into().ok());
            number.ok_or_else(|| missing(&format!("version.qemu.{key}")))
        };
        let capabilities = match value.get("capabilities") {
            Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            _ => Vec::new(),
        };
        Ok(Self {
            version: (number("major")?, number("minor")?, number("micro")?),
            package: version.get("package").and_then(Value::as_str).unwrap_or_default().to_owned(),
            capabilities,
        })
    }
}

impl Failure {
    fn of(id: Option<Value>, error: &Value) -> Result<Self> {
        let part = |key: &str| text(error, key).map_err(|error| error.under("error"));
        Ok(Self { id, class: part("class")?.into(), desc: part("desc")? })
    }
}

/// Class and description, such as `CommandNotFound: The command is not known`.
impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.class, self.desc)
    }
}

impl std::error::Error for Failure {}
