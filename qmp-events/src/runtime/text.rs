//! A JSON text, as what values are read from and written to.

use super::error::{DecodeError, ErrorKind};
use super::foreign::ExternType;
use super::info::Timestamp;
use super::members::Members;
use super::pull::{Number, Parser, Result, Whole};
use super::union::peek_tag;
use super::value::{Value, pull_value};
use super::wire::{Input, Key, Name, Object, Output, Sink, Source, Wire};
use super::write::{integer, plain_string, string, timestamp};

impl Source for &mut Parser<'_> {
    type Error = DecodeError;

    #[inline(always)]
    #[expect(clippy::inline_always, reason = "one function less to compile for each type")]
    fn read<T: Wire>(self) -> Result<T> {
        T::read(self)
    }
}

impl Input for &mut Parser<'_> {
    fn value(self) -> Result<Value> {
        pull_value(self)
    }

    #[inline]
    fn bool(self) -> Result<bool> {
        Parser::bool(self)
    }

    #[inline]
    fn integer<T: TryFrom<u64> + TryFrom<i64>>(self, expected: &'static str) -> Result<T> {
        self.skip_space();
        let start = self.at();
        let Some(whole) = self.whole() else { return Err(no_integer(self, expected)) };
        match whole.narrow() {
            Some(value) => Ok(value),
            None => Err(self.rewound(start).error(ErrorKind::OutOfRange { expected })),
        }
    }

    fn float(self) -> Result<f64> {
        #[expect(
            clippy::cast_precision_loss,
            reason = "the member is a floating-point number by its specification"
        )]
        self.number().map(|number| match number {
            Number::Float(value) => value,
            // The number was checked to be finite.
            Number::Big(digits) => digits.parse().unwrap_or(f64::MAX),
            Number::Whole(Whole { negative: true, magnitude }) => -(magnitude as f64),
            Number::Whole(Whole { magnitude, .. }) => magnitude as f64,
        })
    }

    #[inline]
    fn string(self) -> Result<String> {
        Parser::string(self).map(std::borrow::Cow::into_owned)
    }

    #[inline]
    fn name<T: for<'s> From<&'s str>>(self, known: impl FnOnce(&[u8]) -> Option<T>) -> Result<T> {
        if let Some(known) = self.known_name(known) {
            return Ok(known);
        }
        match Parser::string(self) {
            Ok(name) => Ok(T::from(&*name)),
            Err(error) => Err(error),
        }
    }

    fn list<T: Wire>(self) -> Result<Vec<T>> {
        self.items(|parser| T::read(parser))
    }

    #[inline]
    fn boxed<T: Wire>(self) -> Result<Box<T>> {
        match T::read(&mut *self) {
            Ok(value) => match self.spend(size_of::<T>()) {
                Ok(()) => Ok(Box::new(value)),
                Err(error) => Err(error),
            },
            Err(error) => Err(error),
        }
    }

    #[inline(always)]
    #[expect(clippy::inline_always, reason = "one function less to compile for each type")]
    fn object<T: Object>(self, tag: Option<&str>) -> Result<T> {
        T::pull_object(self, tag)
    }

    fn tag(self, tag: &str) -> Result<(String, Self)> {
        peek_tag(self, tag).map(|name| (name, self))
    }

    fn members(self) -> Result<Members> {
        Members::pull(self)
    }

    fn first_byte(&mut self) -> Option<u8> {
        self.skip_space()
    }

    fn unexpected(&self, expected: &'static str) -> DecodeError {
        Parser::unexpected(self, expected)
    }

    fn extern_type<T: ExternType>(self) -> Result<T> {
        self.skip_space();
        let start = self.at();
        let value = pull_value(self)?;
        T::from_value(value).map_err(|reason| self.rewound(start).error(ErrorKind::Rejected(reason)))
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
        ErrorKind::FRACTION
    } else {
        ErrorKind::OutOfRange { expected }
    })
}

/// A JSON text, to which a value is added as QEMU writes it.
pub(crate) struct Json<'a>(pub &'a mut String);

impl Output for Json<'_> {
    type Done = ();

    fn value(self, value: &Value) {
        value.write_text(self.0);
    }

    fn bool(self, value: bool) {
        self.0.push_str(if value { "true" } else { "false" });
    }

    #[inline]
    fn integer(self, Whole { negative, magnitude }: Whole) {
        integer(negative, magnitude, self.0);
    }

    #[inline]
    fn string(self, text: &str) {
        string(text, self.0);
    }

    #[inline]
    fn name(self, text: &str, name: Name) {
        if name == Name::Plain { plain_string(text, self.0) } else { string(text, self.0) }
    }

    fn list<T: Wire>(self, items: &[T]) {
        self.0.push('[');
        for (index, item) in items.iter().enumerate() {
            self.0.push_str(if index == 0 { "" } else { ", " });
            item.put(Json(self.0));
        }
        self.0.push(']');
    }

    #[inline(always)]
    #[expect(clippy::inline_always, reason = "one function less to compile for each type")]
    fn object<T: Wire>(self, object: &T) {
        let mut sink = JsonSink::open(self.0);
        let Ok(()) = object.emit(&mut sink);
        sink.close();
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
        value.put(Json(self.out));
        Ok(())
    }

    fn text(&mut self, key: &Key, text: &str) -> std::result::Result<(), Self::Error> {
        self.key(key);
        string(text, self.out);
        Ok(())
    }

    fn name(&mut self, key: &Key, name: &str) -> std::result::Result<(), Self::Error> {
        self.key(key);
        plain_string(name, self.out);
        Ok(())
    }

    fn unknown<T: Wire>(&mut self, key: &str, value: &T) -> std::result::Result<(), Self::Error> {
        self.out.push_str(if self.first { "" } else { ", " });
        self.first = false;
        string(key, self.out);
        self.out.push_str(": ");
        value.put(Json(self.out));
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
}
