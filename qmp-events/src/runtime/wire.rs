//! The types of values in an event, and how they are read and written.

use std::borrow::Cow;
use std::fmt::Write as _;

use super::error::{DecodeError, ErrorKind};
use super::info::Timestamp;
use super::maybe_serde::MaybeSerde;
use super::pull::{Number, Parser, Result, Whole};
use super::write::{integer as integer_text, plain_string, string, timestamp};

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
    fn pull(parser: &mut Parser<'_>) -> Result<Self>;

    /// Writes the value as QEMU does.
    fn write(&self, out: &mut String);

    /// Reports the parts that are not in the specification.
    fn unknowns(&self, _pointer: &mut Pointer) {}

    /// Whether the value is an object without members; QEMU omits the data of such an event.
    fn is_empty(&self) -> bool {
        false
    }
}

/// A source of values: a JSON text or a serde format.
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

    /// Writes a member that is a string of which nothing needs an escape.
    ///
    /// # Errors
    /// Returns an error if the format cannot represent it.
    fn name(&mut self, key: &Key, name: &str) -> std::result::Result<(), Self::Error> {
        self.text(key, name)
    }

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

    /// Writes a timestamp; `value` is the same as a value.
    ///
    /// # Errors
    /// Returns an error if the format cannot represent it.
    fn timestamp<T: Wire>(
        &mut self,
        key: &Key,
        _time: Timestamp,
        value: &T,
    ) -> std::result::Result<(), Self::Error> {
        self.member(key, value)
    }

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
    /// `, "key": `, as QEMU writes it after another member.
    pub joined: &'static str,
}

/// The key of an event's data.
pub const DATA: &Key = &Key { name: "data", joined: ", \"data\": " };

impl Key {
    /// Returns `"key": `, as QEMU writes it before the first member.
    #[inline]
    #[must_use]
    pub fn quoted(&self) -> &'static str {
        self.joined.get(2..).unwrap_or_default()
    }

    /// Returns `"key":`, as other writers may format it.
    #[inline]
    #[must_use]
    pub fn compact(&self) -> &'static [u8] {
        self.quoted().trim_ascii_end().as_bytes()
    }
}

/// Writes an object's members as JSON.
pub struct JsonSink<'a> {
    out: &'a mut String,
    first: bool,
}

impl<'a> JsonSink<'a> {
    /// Opens an object.
    pub fn open(out: &'a mut String) -> Self {
        out.push('{');
        Self { out, first: true }
    }

    /// Closes it.
    pub fn close(self) {
        self.out.push('}');
    }

    #[inline]
    fn key(&mut self, key: &Key) {
        self.out.push_str(if self.first { key.quoted() } else { key.joined });
        self.first = false;
    }
}

impl Sink for JsonSink<'_> {
    type Error = std::convert::Infallible;

    fn member<T: Wire>(&mut self, key: &Key, value: &T) -> std::result::Result<(), Self::Error> {
        self.key(key);
        value.write(self.out);
        Ok(())
    }

    fn text(&mut self, key: &Key, text: &str) -> std::result::Result<(), Self::Error> {
        self.key(key);
        string(text, self.out);
        Ok(())
    }

    fn unknown<T: Wire>(&mut self, key: &str, value: &T) -> std::result::Result<(), Self::Error> {
        self.out.push_str(if self.first { "" } else { ", " });
        self.first = false;
        string(key, self.out);
        self.out.push_str(": ");
        value.write(self.out);
        Ok(())
    }

    fn raw<T: Wire>(&mut self, key: &Key, text: &str, _value: &T) -> std::result::Result<(), Self::Error> {
        self.key(key);
        self.out.push_str(text);
        Ok(())
    }

    fn timestamp<T: Wire>(
        &mut self,
        key: &Key,
        time: Timestamp,
        _value: &T,
    ) -> std::result::Result<(), Self::Error> {
        self.key(key);
        timestamp(time, self.out);
        Ok(())
    }

    fn name(&mut self, key: &Key, name: &str) -> std::result::Result<(), Self::Error> {
        self.key(key);
        plain_string(name, self.out);
        Ok(())
    }
}

/// The path from an event to a part of it, and the list of unknown parts, as JSON pointers (RFC 6901).
///
/// Most events have no unknown part, so they are visited with a probe first, which keeps no path.
#[derive(Debug, Default)]
pub struct Pointer {
    path: String,
    found: Vec<String>,
    probe: Option<Probe>,
}

/// Whether an unknown part was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Probe {
    Nothing,
    Something,
}

impl Pointer {
    /// Returns the pointers that `visit` reports.
    pub fn collect(visit: impl Fn(&mut Self)) -> Vec<String> {
        let mut probe = Self { probe: Some(Probe::Nothing), ..Self::default() };
        visit(&mut probe);
        if probe.probe == Some(Probe::Nothing) {
            return Vec::new();
        }
        let mut pointer = Self::default();
        visit(&mut pointer);
        pointer.found
    }

    /// Enters the member `key`; pass the return value to `leave` to go back.
    #[inline]
    #[must_use]
    pub fn enter(&mut self, key: &str) -> usize {
        if self.probe.is_some() { 0 } else { self.push(key) }
    }

    /// Enters the item `index` of a list; pass the return value to `leave` to go back.
    #[inline]
    #[must_use]
    pub fn enter_item(&mut self, index: usize) -> usize {
        if self.probe.is_some() { 0 } else { self.push(&index.to_string()) }
    }

    #[cold]
    fn push(&mut self, key: &str) -> usize {
        let length = self.path.len();
        self.path.push('/');
        self.path.push_str(&key.replace('~', "~0").replace('/', "~1"));
        length
    }

    /// Returns to where `enter` was called.
    #[inline]
    pub fn leave(&mut self, length: usize) {
        self.path.truncate(length);
    }

    /// Records that the member `key` is unknown.
    pub fn report_member(&mut self, key: &str) {
        let back = self.enter(key);
        self.report();
        self.leave(back);
    }

    /// Records that the part at `pointer`, relative to here, is unknown.
    pub fn report_at(&mut self, pointer: &str) {
        match &mut self.probe {
            Some(probe) => *probe = Probe::Something,
            None => self.found.push(format!("{}{pointer}", self.path)),
        }
    }

    /// Records that the current part is unknown.
    pub fn report(&mut self) {
        self.report_at("");
    }
}

impl Wire for String {
    #[inline]
    fn pull(parser: &mut Parser<'_>) -> Result<Self> {
        parser.string().map(Cow::into_owned)
    }

    fn write(&self, out: &mut String) {
        string(self, out);
    }
}

impl Wire for bool {
    #[inline]
    fn pull(parser: &mut Parser<'_>) -> Result<Self> {
        parser.bool()
    }

    fn write(&self, out: &mut String) {
        out.push_str(if *self { "true" } else { "false" });
    }
}

impl Wire for f64 {
    fn pull(parser: &mut Parser<'_>) -> Result<Self> {
        #[expect(
            clippy::cast_precision_loss,
            reason = "the member is a floating-point number by its specification"
        )]
        parser.number().map(|number| match number {
            Number::Float(value) => value,
            // The number was checked to be finite.
            Number::Big(digits) => digits.parse().unwrap_or(f64::MAX),
            Number::Whole(Whole { negative: true, magnitude }) => -(magnitude as f64),
            Number::Whole(Whole { magnitude, .. }) => magnitude as f64,
        })
    }

    fn write(&self, out: &mut String) {
        match whole(*self) {
            // QEMU omits the point if no digits follow it.
            Some(whole) => whole.write(out),
            None => float(*self, out),
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

/// Writes the shortest form that reads back as the same number, always with a point or an exponent.
pub(super) fn float(number: f64, out: &mut String) {
    let _always_fits = write!(out, "{number:?}");
}

/// Reads an integer of the type `T`.
#[inline]
fn integer<T: TryFrom<u64> + TryFrom<i64>>(parser: &mut Parser<'_>, expected: &'static str) -> Result<T> {
    parser.skip_space();
    let start = parser.at();
    let Some(whole) = parser.whole() else { return Err(no_integer(parser, expected)) };
    match whole.narrow() {
        Some(value) => Ok(value),
        None => Err(parser.rewound(start).error(ErrorKind::OutOfRange { expected })),
    }
}

/// Returns the error for input that is not a 64-bit integer.
#[cold]
fn no_integer(parser: &mut Parser<'_>, expected: &'static str) -> DecodeError {
    if !matches!(parser.peek(), Some(b'-' | b'0'..=b'9')) {
        return parser.unexpected("an integer");
    }
    let start = parser.at();
    if let Err(error) = parser.number() {
        return error;
    }
    let fraction = parser.since(start).contains(['.', 'e', 'E']);
    parser.rewound(start).error(if fraction {
        ErrorKind::WrongType { expected: "an integer", found: "a number with a fraction or an exponent" }
    } else {
        ErrorKind::OutOfRange { expected }
    })
}

macro_rules! integers {
    ($($Int:ident $range:literal;)+) => {
        $(
            impl Wire for $Int {
                #[inline]
                fn pull(parser: &mut Parser<'_>) -> Result<Self> {
                    integer(parser, $range)
                }

                fn write(&self, out: &mut String) {
                    #[allow(unused_comparisons, clippy::allow_attributes, reason = "half of the types have no sign")]
                    let negative = *self < 0;
                    integer_text(negative, self.abs_diff(0).into(), out);
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

/// The allocator's overhead for a small allocation.
const ALLOCATION: usize = 16;

impl<T: Wire> Wire for Vec<T> {
    fn pull(parser: &mut Parser<'_>) -> Result<Self> {
        if parser.skip_space() != Some(b'[') {
            return Err(parser.unexpected("an array"));
        }
        parser.open()?;
        let mut items = Self::new();
        if parser.is_empty(b']') {
            return Ok(items);
        }
        loop {
            items.push(T::pull(parser).map_err(|error| error.under(&items.len().to_string()))?);
            // A vector grows to twice its size, and what an element owns is allocated separately.
            parser.spend(2 * size_of::<T>() + ALLOCATION)?;
            if !parser.more(b']')? {
                return Ok(items);
            }
        }
    }

    fn write(&self, out: &mut String) {
        out.push('[');
        for (index, item) in self.iter().enumerate() {
            out.push_str(if index == 0 { "" } else { ", " });
            item.write(out);
        }
        out.push(']');
    }

    fn unknowns(&self, pointer: &mut Pointer) {
        for (index, item) in self.iter().enumerate() {
            let back = pointer.enter_item(index);
            item.unknowns(pointer);
            pointer.leave(back);
        }
    }
}

impl<T: Wire> Wire for Box<T> {
    #[inline]
    fn pull(parser: &mut Parser<'_>) -> Result<Self> {
        match T::pull(parser) {
            Ok(value) => match parser.spend(size_of::<T>()) {
                Ok(()) => Ok(Self::new(value)),
                Err(error) => Err(error),
            },
            Err(error) => Err(error),
        }
    }

    fn write(&self, out: &mut String) {
        (**self).write(out);
    }

    fn unknowns(&self, pointer: &mut Pointer) {
        (**self).unknowns(pointer);
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
