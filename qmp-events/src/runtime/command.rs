//! Typed commands, and how their arguments and replies are written and read.

use super::error::DecodeError;
use super::pointer::Pointer;
use super::pull::{Guess, Parser, Result};
use super::text::Json;
use super::value::pull_value;
use super::wire::Wire;
use super::write::string;

/// A command of QEMU with the types of its arguments and its reply.
///
/// `qmp_gen::Builder::commands` and `qmp-gen rust --command` generate a struct for each command that a program uses, which implements this
/// trait. `execute` of a client sends it and returns its reply.
///
/// ```
/// use qmp_events::{Command, DecodeError};
///
/// struct RingSize {
///     device: String,
/// }
///
/// impl Command for RingSize {
///     type Reply = qmp_events::Value;
///     const NAME: &'static str = "x-ring-size";
///
///     fn write_arguments(&self, out: &mut String) {
///         out.push_str(&format!("{{\"device\": {}}}", qmp_events::Value::from(self.device.as_str())));
///     }
///
///     fn read_reply(reply: &str) -> Result<Self::Reply, DecodeError> {
///         reply.parse()
///     }
/// }
///
/// let command = RingSize { device: "net0".to_owned() };
/// assert_eq!(command.to_json(), r#"{"execute": "x-ring-size", "arguments": {"device": "net0"}}"#);
/// ```
pub trait Command {
    /// What QEMU returns; `()` for an empty object.
    type Reply;

    /// The name on the wire.
    const NAME: &'static str;

    /// Whether QEMU can execute it out of band.
    const ALLOW_OOB: bool = false;

    /// Whether QEMU executes it before the machine is configured, as with `-preconfig`.
    const ALLOW_PRECONFIG: bool = false;

    /// Whether only its failure has a reply, as `'success-response': false` in a schema says. The commands of QEMU's guest agent that end
    /// or suspend the guest are such.
    const SILENT: bool = false;

    /// Appends the arguments as a JSON object; appends nothing if there are no arguments. A member that is absent is left out, since QEMU
    /// does not take `null` for it.
    fn write_arguments(&self, out: &mut String);

    /// Reads what QEMU returned, which is JSON text.
    ///
    /// # Errors
    /// Returns an error if it does not match the type.
    fn read_reply(reply: &str) -> std::result::Result<Self::Reply, DecodeError>;

    /// The text that is sent, without an `id`.
    #[must_use]
    fn to_json(&self) -> String {
        text("execute", self)
    }

    /// The text that is sent to execute it out of band, without an `id`.
    #[must_use]
    fn to_oob_json(&self) -> String {
        text("exec-oob", self)
    }
}

fn text<C: Command + ?Sized>(verb: &str, command: &C) -> String {
    const ARGUMENTS: &str = ", \"arguments\": ";
    let mut out = format!("{{\"{verb}\": ");
    string(C::NAME, &mut out);
    let named = out.len();
    out.push_str(ARGUMENTS);
    let written = out.len();
    command.write_arguments(&mut out);
    if out.len() == written {
        out.truncate(named);
    }
    out.push('}');
    out
}

/// Appends the arguments of a command, unless they are an object without members.
pub fn write_arguments<T: Wire>(arguments: &T, out: &mut String) {
    if !arguments.is_empty() {
        arguments.put(Json(out));
    }
}

/// Reads a reply.
///
/// # Errors
/// Returns an error if it does not match its type.
pub fn read_reply<T: Wire>(reply: &str) -> Result<T> {
    let mut parser = Parser::new(reply, Guess::Layout);
    let value = T::read(&mut parser)?;
    parser.end()?;
    Ok(value)
}

/// Reads the reply of a command that returns nothing: an object, which is empty unless QEMU is newer than the schema.
///
/// # Errors
/// Returns an error if it is not an object.
pub fn read_nothing(reply: &str) -> Result<()> {
    let mut parser = Parser::new(reply, Guess::Nothing);
    if parser.skip_space() != Some(b'{') {
        return Err(parser.unexpected("an object"));
    }
    pull_value(&mut parser)?;
    parser.end()
}

/// The JSON text of a generated value, such as a reply or a part of it, as QEMU writes it.
///
/// ```
/// let action = qmp_events::GuestPanicAction::Pause;
/// assert_eq!(qmp_events::to_json(&[action].to_vec()), r#"["pause"]"#);
/// ```
#[must_use]
pub fn to_json<T: Wire>(value: &T) -> String {
    let mut out = String::new();
    value.put(Json(&mut out));
    out
}

/// What in a generated value the specification does not know, as JSON pointers (RFC 6901): a reply that has such parts is that of a newer
/// QEMU.
///
/// ```
/// let action = qmp_events::GuestPanicAction::from("explode");
/// assert_eq!(qmp_events::unknowns(&vec![action]), ["/0"]);
/// ```
#[must_use]
pub fn unknowns<T: Wire>(value: &T) -> Vec<String> {
    Pointer::collect(|pointer| value.put(pointer))
}
