//! Objects whose members are known: payloads of events and the types they hold.
//!
//! A generated struct says what its members are, in the order in which QEMU writes them; [`object!`](crate::object) makes of that a
//! reader which first tries exactly those bytes and, at the first one that differs, goes on in a loop that takes any layout,
//! from where it stands.

use std::borrow::Cow;
use std::ops::{Deref, DerefMut};

use super::error::{DecodeError, ErrorKind};
use super::pull::{Parser, Result};
use super::value::{Members, Value};
use super::wire::{JsonSink, Key, Pointer, Sink, Source, Wire};

/// An object with known members.
pub trait Object: Sized {
    /// What has been read so far.
    type Draft: Default;

    /// The members, in the order in which QEMU writes them.
    const KEYS: &'static [Key];

    /// Reads on as long as the text is what QEMU sends.
    ///
    /// # Errors
    /// Where a member's value is wrong.
    fn guess(parser: &mut Parser<'_>, draft: &mut Self::Draft) -> Result<Place>;

    /// Reads the value of the member `index`; true if there was one already.
    ///
    /// # Errors
    /// Where the value is wrong.
    fn member<S: Source>(
        draft: &mut Self::Draft,
        index: usize,
        source: S,
    ) -> std::result::Result<bool, S::Error>;

    /// Makes the object of what was read.
    ///
    /// # Errors
    /// Where a member is missing that has to be there.
    fn finish(draft: Self::Draft, unknown: Members) -> Result<Self>;

    /// Writes the members.
    ///
    /// # Errors
    /// Where the format cannot take them.
    fn emit<S: Sink>(&self, sink: &mut S) -> std::result::Result<(), S::Error>;

    /// Whether no member is there.
    fn is_empty(&self) -> bool;

    /// Reports what in it the specification does not know.
    fn members_unknown(&self, pointer: &mut Pointer);
}

/// How far a guess came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Before the object.
    Before,
    /// Behind its `{`.
    Open,
    /// Behind a `,`.
    Comma,
    /// Behind a member's value.
    Value,
    /// Behind its `}`.
    Done,
}

/// Reads an object; `tag` is a key that the caller has read already.
///
/// # Errors
/// Where the object is not what its type says.
#[inline]
pub fn pull_object<T: Object>(parser: &mut Parser<'_>, tag: Option<&str>) -> Result<T> {
    let mut draft = T::Draft::default();
    let place = if parser.guesses() { T::guess(parser, &mut draft)? } else { Place::Before };
    if place == Place::Done {
        return T::finish(draft, Members::new());
    }
    pull_rest(parser, place, draft, tag)
}

impl<T: Object> Object for Box<T> {
    type Draft = T::Draft;

    const KEYS: &'static [Key] = T::KEYS;

    #[inline]
    fn guess(parser: &mut Parser<'_>, draft: &mut T::Draft) -> Result<Place> {
        T::guess(parser, draft)
    }

    fn member<S: Source>(
        draft: &mut T::Draft,
        index: usize,
        source: S,
    ) -> std::result::Result<bool, S::Error> {
        T::member(draft, index, source)
    }

    fn finish(draft: T::Draft, unknown: Members) -> Result<Self> {
        T::finish(draft, unknown).map(Self::new)
    }

    fn emit<S: Sink>(&self, sink: &mut S) -> std::result::Result<(), S::Error> {
        (**self).emit(sink)
    }

    fn is_empty(&self) -> bool {
        (**self).is_empty()
    }

    fn members_unknown(&self, pointer: &mut Pointer) {
        (**self).members_unknown(pointer);
    }
}

/// Reads the rest of an object, whatever its layout.
fn pull_rest<T: Object>(
    parser: &mut Parser<'_>,
    place: Place,
    mut draft: T::Draft,
    tag: Option<&str>,
) -> Result<T> {
    let (mut unknown, mut next) = (Members::new(), 0);
    if enter(parser, place)? {
        let mut tag = tag.map(|tag| (tag, false));
        loop {
            if parser.skip_space() != Some(b'"') {
                return Err(parser.error(ErrorKind::Expected("a key")));
            }
            let (place, key) = pull_key(parser, T::KEYS, next)?;
            let twice = if let Some(index) = place {
                next = index + 1;
                T::member(&mut draft, index, &mut *parser)
            } else if let Some((name, seen)) = &mut tag
                && *name == key
            {
                parser.skip().map(|()| std::mem::replace(seen, true))
            } else {
                Value::pull(parser).map(|value| unknown.insert(&*key, value).is_some())
            };
            if twice.map_err(|error| error.under(&key))? {
                return Err(parser.error(ErrorKind::DuplicateKey).under(&key));
            }
            if !parser.more(b'}')? {
                break;
            }
        }
    }
    T::finish(draft, unknown)
}

/// Goes to the next key; false if there is none.
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

/// Reads a key, and finds it among those known: as a rule it is the `next` one, since most writers keep an order.
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

/// The place of `key` among those known: as a rule the `next` one.
#[inline]
pub fn place_of(keys: &[Key], key: &str, next: usize) -> Option<usize> {
    if keys.get(next).is_some_and(|known| known.name == key) {
        return Some(next);
    }
    keys.iter().position(|known| known.name == key)
}

/// Writes an object as JSON.
pub fn write_object<T: Object>(object: &T, out: &mut String) {
    let mut sink = JsonSink::open(out);
    let Ok(()) = object.emit(&mut sink);
    sink.close();
}

/// A nested object whose members may stand in the object around it instead, as old documents show them.
///
/// It reads like the object itself, and remembers where its members stood.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Inline<T> {
    object: T,
    flat: bool,
}

impl<T> Inline<T> {
    /// An object in its own right, as on the wire.
    #[must_use]
    pub fn nested(object: T) -> Self {
        Self { object, flat: false }
    }

    /// Whether the members stood in the object around it.
    #[must_use]
    pub fn is_flat(&self) -> bool {
        self.flat
    }

    /// The object itself.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.object
    }
}

impl<T: Object> Inline<T> {
    /// The object that the members left over by the one around it make, if `nested` is not there.
    ///
    /// # Errors
    /// Where they don't make one: then `key` is missing.
    pub fn or_flat(nested: Option<Self>, key: &str, unknown: &mut Members) -> Result<Self> {
        if let Some(nested) = nested {
            return Ok(nested);
        }
        if !T::KEYS.iter().any(|key| unknown.get(key.name).is_some()) {
            return Err(DecodeError::missing(key));
        }
        let text = Value::from(std::mem::take(unknown)).to_string();
        let mut parser = Parser::new(&text, super::pull::Guess::Nothing);
        let object = pull_object(&mut parser, None).map_err(DecodeError::without_offset)?;
        Ok(Self { object, flat: true })
    }

    /// Writes it where it stood.
    ///
    /// # Errors
    /// Where the format cannot take it.
    pub fn emit<S: Sink>(&self, key: &Key, sink: &mut S) -> std::result::Result<(), S::Error>
    where
        T: Wire,
    {
        if self.flat { self.object.emit(sink) } else { sink.member(key, &self.object) }
    }

    /// Reports what in it the specification does not know.
    pub fn members_unknown(&self, key: &str, pointer: &mut Pointer) {
        if self.flat {
            self.object.members_unknown(pointer);
        } else {
            pointer.inside(key, |pointer| self.object.members_unknown(pointer));
        }
    }
}

impl<T> From<T> for Inline<T> {
    fn from(object: T) -> Self {
        Self::nested(object)
    }
}

impl<T> Deref for Inline<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.object
    }
}

impl<T> DerefMut for Inline<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.object
    }
}

/// Reports the members in `unknown`.
pub fn report_members(unknown: &Members, pointer: &mut Pointer) {
    for (key, _) in unknown.iter() {
        pointer.inside(key, Pointer::report);
    }
}

/// Says what a struct's members are on the wire, in the order in which QEMU writes them.
///
/// `always` stands before a member that every QEMU sends, `optional` before one that some leave out, `inline` before an
/// object whose members may stand in the one around it.
#[macro_export]
macro_rules! object {
    ($($Name:ident { $($presence:ident $field:ident: $Type:ty = $key:literal,)* })*) => {
        $($crate::object! { @one $Name { $($presence $field: $Type = $key,)* } })*
    };
    (@one $Name:ident { $($presence:ident $field:ident: $Type:ty = $key:literal,)* }) => {
        const _: () = {
            use $crate::runtime as rt;

            #[derive(Default)]
            pub struct Draft {
                $($field: Option<$Type>,)*
            }

            #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
            enum Index { $($field,)* }

            impl rt::Object for $Name {
                type Draft = Draft;

                const KEYS: &'static [rt::Key] =
                    &[$(rt::Key { name: $key, quoted: concat!("\"", $key, "\": ") },)*];

                #[inline]
                #[allow(unused_mut, unused_variables)]
                fn guess(parser: &mut rt::Parser<'_>, draft: &mut Draft) -> rt::Result<rt::Place> {
                    if !parser.eat(b"{") {
                        return Ok(rt::Place::Before);
                    }
                    parser.descend()?;
                    let mut place = rt::Place::Open;
                    $(
                        if parser.eat(concat!("\"", $key, "\": ").as_bytes()) {
                            let value = $crate::object!(@pull $presence $Type, parser);
                            draft.$field = Some(value.map_err(|error| error.under($key))?);
                            if parser.eat(b", ") {
                                place = rt::Place::Comma;
                            } else if parser.eat(b"}") {
                                parser.ascend();
                                return Ok(rt::Place::Done);
                            } else {
                                return Ok(rt::Place::Value);
                            }
                        }
                    )*
                    Ok(place)
                }

                #[allow(unused_variables)]
                fn member<S: rt::Source>(
                    draft: &mut Draft,
                    index: usize,
                    source: S,
                ) -> ::std::result::Result<bool, S::Error> {
                    $(
                        if index == Index::$field as usize {
                            let value = $crate::object!(@read $presence source);
                            return Ok(draft.$field.replace(value).is_some());
                        }
                    )*
                    Ok(false)
                }

                #[allow(unused_mut, unused_variables)]
                fn finish(draft: Draft, mut unknown: rt::Members) -> rt::Result<Self> {
                    $(let $field = $crate::object!(@finish $presence draft.$field, $key, unknown);)*
                    Ok(Self { $($field,)* unknown })
                }

                #[allow(unused_mut, unused_assignments, unused_variables)]
                fn emit<S: rt::Sink>(&self, sink: &mut S) -> ::std::result::Result<(), S::Error> {
                    let mut keys = <Self as rt::Object>::KEYS.iter();
                    $(
                        if let Some(key) = keys.next() {
                            $crate::object!(@emit $presence &self.$field, key, sink)?;
                        }
                    )*
                    self.unknown.iter().try_for_each(|(key, value)| sink.unknown(key, value))
                }

                fn is_empty(&self) -> bool {
                    $($crate::object!(@absent $presence self.$field) &&)* self.unknown.is_empty()
                }

                fn members_unknown(&self, pointer: &mut rt::Pointer) {
                    $($crate::object!(@unknowns $presence &self.$field, $key, pointer);)*
                    rt::report_members(&self.unknown, pointer);
                }
            }

            impl rt::Wire for $Name {
                #[inline]
                fn pull(parser: &mut rt::Parser<'_>) -> rt::Result<Self> {
                    rt::pull_object(parser, None)
                }

                fn write(&self, out: &mut String) {
                    rt::write_object(self, out);
                }

                fn unknowns(&self, pointer: &mut rt::Pointer) {
                    rt::Object::members_unknown(self, pointer);
                }
            }
        };
        $crate::serde_object!($Name);
    };

    (@pull inline $Type:ty, $parser:ident) => { rt::Wire::pull($parser).map(rt::Inline::nested) };
    (@pull $presence:ident $Type:ty, $parser:ident) => { <$Type as rt::Wire>::pull($parser) };

    (@read inline $source:ident) => { rt::Inline::nested($source.read()?) };
    (@read $presence:ident $source:ident) => { $source.read()? };

    (@finish always $value:expr, $key:literal, $unknown:ident) => {
        match $value {
            Some(value) => value,
            None => return Err(rt::DecodeError::missing($key)),
        }
    };
    (@finish optional $value:expr, $key:literal, $unknown:ident) => { $value };
    (@finish inline $value:expr, $key:literal, $unknown:ident) => {
        rt::Inline::or_flat($value, $key, &mut $unknown)?
    };

    (@emit always $value:expr, $key:ident, $sink:ident) => { $sink.member($key, $value) };
    (@emit optional $value:expr, $key:ident, $sink:ident) => {
        match $value {
            Some(value) => $sink.member($key, value),
            None => $sink.absent($key),
        }
    };
    (@emit inline $value:expr, $key:ident, $sink:ident) => { $value.emit($key, $sink) };

    (@absent optional $value:expr) => { $value.is_none() };
    (@absent $presence:ident $value:expr) => { false };

    (@unknowns always $value:expr, $key:literal, $pointer:ident) => {
        $pointer.inside($key, |pointer| rt::Wire::unknowns($value, pointer))
    };
    (@unknowns optional $value:expr, $key:literal, $pointer:ident) => {
        if let Some(value) = $value {
            $pointer.inside($key, |pointer| rt::Wire::unknowns(value, pointer));
        }
    };
    (@unknowns inline $value:expr, $key:literal, $pointer:ident) => { $value.members_unknown($key, $pointer) };
}
