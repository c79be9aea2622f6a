//! The types of values in an event, and how they are read and written.

use super::error::DecodeError;
use super::input::Input;
use super::maybe_serde::MaybeSerde;
use super::output::{Json, Output};
use super::pull::{Parser, Result};
use super::value::{Members, Value};
use super::write::string;

/// A type of a value in an event.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a value in an event",
    label = "it is the type of this member",
    note = "an `extern_type` needs the trait `qmp_events::ExternType` and a call of `qmp_events::extern_type!`"
)]
pub trait Wire: Sized + MaybeSerde {
    /// Reads a value.
    ///
    /// # Errors
    /// Returns an error if the input is not a value of this type.
    fn read<I: Input>(input: I) -> Result<Self>;

    /// Writes the value: an object by its members, unless the type says otherwise.
    fn put<O: Output>(&self, output: O) -> O::Done {
        output.object(self)
    }

    /// Writes the members of an object.
    ///
    /// # Errors
    /// Returns an error if the format cannot represent them.
    fn emit<S: Sink>(&self, _sink: &mut S) -> std::result::Result<(), S::Error> {
        Ok(())
    }

    /// Reads a value from a text.
    ///
    /// # Errors
    /// Returns an error if the input is not a value of this type.
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "one function less to compile for each type")]
    fn pull(parser: &mut Parser<'_>) -> Result<Self> {
        Self::read(parser)
    }

    /// Writes the value as text.
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "one function less to compile for each type")]
    fn write(&self, out: &mut String) {
        self.put(Json(out));
    }

    /// Whether the value is an object without members; QEMU omits the data of such an event.
    fn is_empty(&self) -> bool {
        false
    }
}

/// A source of values: a JSON text, a [`Value`] or a serde format.
pub trait Source {
    /// The error type.
    type Error;

    /// Reads a value.
    ///
    /// # Errors
    /// Returns an error if the input is not a value of this type.
    fn read<T: Wire>(self) -> std::result::Result<T, Self::Error>;
}

impl Source for &mut Parser<'_> {
    type Error = DecodeError;

    #[inline(always)]
    #[expect(clippy::inline_always, reason = "one function less to compile for each type")]
    fn read<T: Wire>(self) -> Result<T> {
        T::pull(self)
    }
}

/// A destination for the members of an object: a JSON text or a serde format.
pub trait Sink {
    /// The error type.
    type Error;

    /// Writes a member.
    ///
    /// # Errors
    /// Returns an error if the format cannot represent it.
    fn member<T: Wire>(&mut self, key: &Key, value: &T) -> std::result::Result<(), Self::Error>;

    /// Writes a member that is a string.
    ///
    /// # Errors
    /// Returns an error if the format cannot represent it.
    fn text(&mut self, key: &Key, text: &str) -> std::result::Result<(), Self::Error>;

    /// Writes a member that is not in the specification.
    ///
    /// # Errors
    /// Returns an error if the format cannot represent it.
    fn unknown<T: Wire>(&mut self, key: &str, value: &T) -> std::result::Result<(), Self::Error>;

    /// Writes a member whose JSON text is known; `value` is the same as a value.
    ///
    /// # Errors
    /// Returns an error if the format cannot represent it.
    fn raw<T: Wire>(&mut self, key: &Key, _text: &str, value: &T) -> std::result::Result<(), Self::Error> {
        self.member(key, value)
    }

    /// Writes a branch that is not in the specification, by all its members, of which `_tag` is one.
    ///
    /// # Errors
    /// Returns an error if the format cannot represent them.
    fn unknown_branch(&mut self, _tag: &Key, members: &Members) -> std::result::Result<(), Self::Error> {
        members.iter().try_for_each(|(key, value)| self.unknown(key, value))
    }

    /// Receives the reason why the event does not fit its type.
    fn misfit(&mut self, _error: &DecodeError) {}

    /// Skips an absent member.
    ///
    /// # Errors
    /// Returns an error if the format cannot represent what precedes the member.
    fn absent(&mut self, _key: &Key) -> std::result::Result<(), Self::Error> {
        Ok(())
    }
}

/// A key from the specification.
#[derive(Debug, Clone, Copy)]
pub struct Key {
    /// The key.
    pub name: &'static str,
    /// `"key": `, as QEMU writes it.
    pub quoted: &'static str,
}

/// The key of an event's data.
pub const DATA: &Key = &Key { name: "data", quoted: "\"data\": " };

impl Key {
    /// Returns `"key":`, as other writers may format it.
    #[inline]
    #[must_use]
    pub fn compact(&self) -> &'static [u8] {
        self.quoted.trim_ascii_end().as_bytes()
    }
}

/// Writes an object's members as JSON.
pub(super) struct JsonSink<'a> {
    out: &'a mut String,
    first: bool,
}

impl<'a> JsonSink<'a> {
    /// Opens an object.
    pub(super) fn open(out: &'a mut String) -> Self {
        out.push('{');
        Self { out, first: true }
    }

    /// Closes it.
    pub(super) fn close(self) {
        self.out.push('}');
    }

    fn separate(&mut self) {
        self.out.push_str(if self.first { "" } else { ", " });
        self.first = false;
    }
}

impl Sink for JsonSink<'_> {
    type Error = std::convert::Infallible;

    fn member<T: Wire>(&mut self, key: &Key, value: &T) -> std::result::Result<(), Self::Error> {
        self.separate();
        self.out.push_str(key.quoted);
        value.write(self.out);
        Ok(())
    }

    fn text(&mut self, key: &Key, text: &str) -> std::result::Result<(), Self::Error> {
        self.separate();
        self.out.push_str(key.quoted);
        string(text, self.out);
        Ok(())
    }

    fn unknown<T: Wire>(&mut self, key: &str, value: &T) -> std::result::Result<(), Self::Error> {
        self.separate();
        string(key, self.out);
        self.out.push_str(": ");
        value.write(self.out);
        Ok(())
    }

    fn raw<T: Wire>(&mut self, key: &Key, text: &str, _value: &T) -> std::result::Result<(), Self::Error> {
        self.separate();
        self.out.push_str(key.quoted);
        self.out.push_str(text);
        Ok(())
    }
}

impl Wire for String {
    #[inline]
    fn read<I: Input>(input: I) -> Result<Self> {
        input.string()
    }

    fn put<O: Output>(&self, output: O) -> O::Done {
        output.string(self)
    }
}

impl Wire for bool {
    #[inline]
    fn read<I: Input>(input: I) -> Result<Self> {
        input.bool()
    }

    fn put<O: Output>(&self, output: O) -> O::Done {
        output.bool(*self)
    }
}

impl Wire for f64 {
    fn read<I: Input>(input: I) -> Result<Self> {
        input.float()
    }

    fn put<O: Output>(&self, output: O) -> O::Done {
        match whole(*self) {
            // QEMU omits the point if no digits follow it.
            Some(whole) => output.integer(whole),
            None => output.value(&Value::Float(*self)),
        }
    }
}

/// Returns `number` as an integer if it is whole and small enough for adjacent integers to be exact in its type.
fn whole(number: f64) -> Option<i64> {
    const LIMIT: f64 = 9_007_199_254_740_992.0;
    let whole = number.fract() == 0.0 && number.abs() < LIMIT && (number != 0.0 || number.is_sign_positive());
    #[expect(clippy::cast_possible_truncation, reason = "it is a whole number within the range")]
    whole.then_some(number as i64)
}

macro_rules! integers {
    ($($Int:ident $range:literal;)+) => {
        $(
            impl Wire for $Int {
                #[inline]
                fn read<I: Input>(input: I) -> Result<Self> {
                    input.integer($range)
                }

                fn put<O: Output>(&self, output: O) -> O::Done {
                    output.integer(*self)
                }
            }
        )+
    };
}

integers! {
    i8 "an integer of 8 bits";
    i16 "an integer of 16 bits";
    i32 "an integer of 32 bits";
    i64 "an integer of 64 bits";
    u8 "an integer of 8 bits, not negative";
    u16 "an integer of 16 bits, not negative";
    u32 "an integer of 32 bits, not negative";
    u64 "an integer of 64 bits, not negative";
}

impl<T: Wire> Wire for Vec<T> {
    fn read<I: Input>(input: I) -> Result<Self> {
        input.list()
    }

    fn put<O: Output>(&self, output: O) -> O::Done {
        output.list(self)
    }
}

impl<T: Wire> Wire for Box<T> {
    #[inline]
    fn read<I: Input>(input: I) -> Result<Self> {
        input.boxed()
    }

    fn put<O: Output>(&self, output: O) -> O::Done {
        (**self).put(output)
    }

    fn emit<S: Sink>(&self, sink: &mut S) -> std::result::Result<(), S::Error> {
        (**self).emit(sink)
    }

    fn is_empty(&self) -> bool {
        (**self).is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::Wire as _;

    #[test]
    fn a_number_without_a_fraction_is_written_without_a_point() {
        for (number, text) in [
            (7.0, "7"),
            (-3.0, "-3"),
            (0.0, "0"),
            (-0.0, "-0.0"),
            (0.5, "0.5"),
            (9_007_199_254_740_991.0, "9007199254740991"),
            (1e300, "1e300"),
        ] {
            let mut out = String::new();
            number.write(&mut out);
            assert_eq!(out, text);
        }
    }
}
