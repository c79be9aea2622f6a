//! How objects are read.

use std::borrow::Cow;

use crate::runtime::error::ErrorKind;
use crate::runtime::members::Members;
use crate::runtime::pull::{Parser, Result};
use crate::runtime::wire::{Key, Object, Sink, Source, Wire};

/// How far a guess got.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Before the object.
    Before,
    /// After its `{`.
    Open,
    /// After a `,`.
    Comma,
    /// After a member's value.
    Value,
    /// After its `}`.
    Done,
}

/// Consumes the `{` of an object in QEMU's layout.
///
/// # Errors
/// Returns an error if the object is nested too deep.
#[inline]
pub fn guess_object(parser: &mut Parser<'_>) -> Result<Place> {
    if !parser.guesses() || !parser.eat(b"{") {
        return Ok(Place::Before);
    }
    parser.descend()?;
    Ok(Place::Open)
}

/// A value as a member of an object. All that generated code does with a member goes through this trait, so that a type which cannot be a
/// value is one error for each member.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a value in an event",
    label = "it is the type of this member",
    note = "an `extern_type` needs the trait `qmp_events::ExternType` and a call of `qmp_events::extern_type!`"
)]
pub trait Member: Sized {
    /// Reads the value of a member whose key was consumed, and what QEMU sends after it.
    ///
    /// # Errors
    /// Returns an error if the value is invalid.
    fn guess(parser: &mut Parser<'_>, key: &str, slot: &mut Option<Self>) -> Result<Place>;

    /// Reads the value of a member; returns `true` if the member was already present.
    ///
    /// # Errors
    /// Returns an error if the value is invalid.
    fn fill<S: Source>(slot: &mut Option<Self>, source: S) -> std::result::Result<bool, S::Error>;

    /// Writes a member.
    ///
    /// # Errors
    /// Returns an error if the format cannot represent it.
    fn write<S: Sink>(&self, key: &Key, sink: &mut S) -> std::result::Result<(), S::Error>;
}

impl<T: Wire> Member for T {
    #[inline]
    fn guess(parser: &mut Parser<'_>, key: &str, slot: &mut Option<Self>) -> Result<Place> {
        match Self::read(&mut *parser) {
            Ok(value) => *slot = Some(value),
            Err(error) => return Err(error.under(key)),
        }
        Ok(guess_end(parser))
    }

    #[inline]
    fn fill<S: Source>(slot: &mut Option<Self>, source: S) -> std::result::Result<bool, S::Error> {
        match source.read() {
            Ok(value) => Ok(slot.replace(value).is_some()),
            Err(error) => Err(error),
        }
    }

    #[inline(always)]
    #[expect(clippy::inline_always, reason = "one function less to compile for each type")]
    fn write<S: Sink>(&self, key: &Key, sink: &mut S) -> std::result::Result<(), S::Error> {
        sink.member(key, self)
    }
}

/// Consumes what QEMU sends after the value of a member.
#[inline]
fn guess_end(parser: &mut Parser<'_>) -> Place {
    if parser.eat(b", ") {
        Place::Comma
    } else if parser.eat(b"}") {
        parser.ascend();
        Place::Done
    } else {
        Place::Value
    }
}

/// Writes the members that are not in the specification.
///
/// # Errors
/// Returns an error if the format cannot represent them.
pub fn emit_unknown<S: Sink>(unknown: &Members, sink: &mut S) -> std::result::Result<(), S::Error> {
    unknown.iter().try_for_each(|(key, value)| sink.unknown(key, value))
}

/// Receives the members of an object, by their index among its keys.
pub trait Fill {
    /// Reads the value of the member `index`; returns `true` if the member was already present.
    ///
    /// # Errors
    /// Returns an error if the value is invalid.
    fn fill(&mut self, index: usize, parser: &mut Parser<'_>) -> Result<bool>;
}

/// A partially read `T`, to continue reading.
pub struct Filling<'d, T: Object>(pub &'d mut T::Draft);

impl<T: Object> Fill for Filling<'_, T> {
    fn fill(&mut self, index: usize, parser: &mut Parser<'_>) -> Result<bool> {
        T::member(self.0, index, parser)
    }
}

/// Reads the rest of an object in any layout: `draft` receives known members, by their index in `keys`; the others are returned.
///
/// It is one function for all types, because it would otherwise dominate compile time.
///
/// # Errors
/// Returns an error if a value is invalid, a key is duplicated, or the input is not an object.
pub fn pull_rest(
    parser: &mut Parser<'_>,
    place: Place,
    (keys, tag): (&[Key], Option<&str>),
    draft: &mut dyn Fill,
) -> Result<Members> {
    let (mut unknown, mut next) = (Members::new(), 0);
    let mut tag = tag.map(|tag| (tag, false));
    let mut more = enter(parser, place)?;
    while more {
        if parser.skip_space() != Some(b'"') {
            return Err(parser.error(ErrorKind::Expected("a key")));
        }
        let (place, key) = pull_key(parser, keys, next)?;
        let twice = if let Some(index) = place {
            next = index + 1;
            draft.fill(index, parser)
        } else if let Some((name, seen)) = &mut tag
            && *name == key
        {
            parser.skip().map(|()| std::mem::replace(seen, true))
        } else {
            unknown.pull_one(parser, &key)
        };
        if twice.map_err(|error| error.under(&key))? {
            return Err(parser.error(ErrorKind::DuplicateKey).under(&key));
        }
        more = parser.more(b'}')?;
    }
    Ok(unknown)
}

/// Advances to the next key; returns `false` at the end of the object.
fn enter(parser: &mut Parser<'_>, place: Place) -> Result<bool> {
    match place {
        Place::Before => {
            if parser.skip_space() != Some(b'{') {
                return Err(parser.unexpected("an object"));
            }
            parser.open()?;
            Ok(!parser.is_empty(b'}'))
        }
        Place::Open => Ok(!parser.is_empty(b'}')),
        Place::Comma => Ok(true),
        Place::Value => parser.more(b'}'),
        Place::Done => Ok(false),
    }
}

/// Reads a key and finds it among the known keys: usually it is the `next` one, because most writers keep an order.
#[inline]
fn pull_key<'a>(parser: &mut Parser<'a>, keys: &[Key], next: usize) -> Result<(Option<usize>, Cow<'a, str>)> {
    if let Some(known) = keys.get(next)
        && parser.eat(known.compact())
    {
        parser.skip_space();
        return Ok((Some(next), Cow::Borrowed(known.name)));
    }
    let key = parser.key()?;
    Ok((place_of(keys, &key, next), key))
}

/// Returns the index of `key` among the known keys: usually the `next` one.
#[inline]
pub(crate) fn place_of(keys: &[Key], key: &str, next: usize) -> Option<usize> {
    if keys.get(next).is_some_and(|known| known.name == key) {
        return Some(next);
    }
    keys.iter().position(|known| known.name == key)
}
