//! The macro that declares the members of a struct.

/// A key as written between quotes, which differs from the key if JSON escapes part of it.
#[doc(hidden)]
#[macro_export]
macro_rules! written {
    ($key:literal) => {
        $key
    };
    ($key:literal as $written:literal) => {
        $written
    };
}

/// Declares the members of a struct on the wire, in the order in which QEMU writes them.
///
/// `always` marks a member that every QEMU sends, `optional` a member that some omit, and `inline` an object whose members may appear
/// in the enclosing object. `ordered` is like `always`, for types whose members have another order in the documents: that order follows
/// a `;`, so that the first of several missing members is reported. A key that JSON escapes is followed by its escaped form:
/// `= "a\"b" as "a\\\"b"`.
#[doc(hidden)]
#[macro_export]
macro_rules! object {
    ($($Name:ident {
        $($presence:ident $field:ident: $Type:ty = $key:literal $(as $written:literal)?,)*
        $(; $($ordered:ident = $name:literal,)*)?
    })*) => {
        $($crate::object! {
            @one $Name { $($presence $field: $Type = $key $(as $written)?,)* } { $($($ordered = $name,)*)? }
        })*
    };
    (@one $Name:ident { $($presence:ident $field:ident: $Type:ty = $key:literal $(as $written:literal)?,)* }
        { $($ordered:ident = $name:literal,)* }) => {
        impl $crate::runtime::Object for $Name {
            type Draft = ($(Option<$Type>,)*);

            const EMPTY: Self::Draft = ($(None::<$Type>,)*);

            const KEYS: &'static [$crate::runtime::Key] =
                &[$($crate::runtime::Key { name: $key, joined: concat!(", \"", $crate::written!($key $(as $written)?), "\": ") },)*];

            #[allow(unused_mut, unused_labels)]
            fn pull_object(parser: &mut $crate::runtime::Parser<'_>, tag: Option<&str>) -> $crate::runtime::Result<Self> {
                let mut draft = Self::EMPTY;
                let ($($field,)*) = &mut draft;
                let mut place = match $crate::runtime::guess_object(parser) {
                    Ok(place) => place,
                    Err(error) => return Err(error),
                };
                if place == $crate::runtime::Place::Open {
                    'guess: {
                        $(
                            if parser.eat(concat!("\"", $crate::written!($key $(as $written)?), "\": ").as_bytes()) {
                                place = match $crate::object!(@guess $presence $Type, parser, $key, $field) {
                                    Ok(place) => place,
                                    Err(error) => return Err(error),
                                };
                                if place != $crate::runtime::Place::Comma {
                                    break 'guess;
                                }
                            }
                        )*
                    }
                }
                let unknown = if place == $crate::runtime::Place::Done {
                    $crate::runtime::Members::new()
                } else {
                    let keys = (<Self as $crate::runtime::Object>::KEYS, tag);
                    match $crate::runtime::pull_rest(parser, place, keys, &mut $crate::runtime::Filling::<Self>(&mut draft)) {
                        Ok(unknown) => unknown,
                        Err(error) => return Err(error),
                    }
                };
                Self::finish(draft, unknown)
            }

            #[allow(unused_assignments, unused_mut, unused_variables)]
            fn member<S: $crate::runtime::Source>(
                draft: &mut Self::Draft,
                index: usize,
                source: S,
            ) -> ::std::result::Result<bool, S::Error> {
                let ($($field,)*) = draft;
                let mut next = 0_usize;
                $(
                    if index == next {
                        return $crate::object!(@fill $presence $Type, $field, source);
                    }
                    next += 1;
                )*
                Ok(false)
            }

            #[allow(unused_mut, unused_variables)]
            #[inline]
            fn finish(($($field,)*): Self::Draft, mut unknown: $crate::runtime::Members) -> $crate::runtime::Result<Self> {
                $(let $ordered = $crate::object!(@finish always $ordered, $name, unknown);)*
                $(let $field = $crate::object!(@take $presence $field, $field, $key, unknown);)*
                Ok(Self { $($field,)* unknown })
            }
        }

        impl $crate::runtime::Wire for $Name {
            #[inline]
            fn read<I: $crate::runtime::Input>(input: I) -> $crate::runtime::Result<Self> {
                input.object(None)
            }

            #[allow(unused_mut, unused_assignments, unused_variables)]
            fn emit<S: $crate::runtime::Sink>(&self, sink: &mut S) -> ::std::result::Result<(), S::Error> {
                let mut keys = <Self as $crate::runtime::Object>::KEYS;
                $(
                    if let [key, rest @ ..] = keys {
                        keys = rest;
                        $crate::object!(@emit $presence $Type, &self.$field, key, sink)?;
                    }
                )*
                $crate::runtime::emit_unknown(&self.unknown, sink)
            }

            fn is_empty(&self) -> bool {
                $($crate::object!(@absent $presence self.$field) &&)* self.unknown.is_empty()
            }
        }
        $crate::serde_object!($Name);
    };

    (@guess inline $Type:ty, $parser:ident, $key:literal, $slot:expr) => { $crate::runtime::guess_inline($parser, $key, $slot) };
    (@guess $presence:ident $Type:ty, $parser:ident, $key:literal, $slot:expr) => { <$Type as $crate::runtime::Member>::guess($parser, $key, $slot) };

    (@fill inline $Type:ty, $slot:expr, $source:ident) => { $crate::runtime::fill_inline($slot, $source) };
    (@fill $presence:ident $Type:ty, $slot:expr, $source:ident) => { <$Type as $crate::runtime::Member>::fill($slot, $source) };

    (@take ordered $field:ident, $value:expr, $key:literal, $unknown:ident) => { $field };
    (@take $presence:ident $field:ident, $value:expr, $key:literal, $unknown:ident) => {
        $crate::object!(@finish $presence $value, $key, $unknown)
    };
    (@finish always $value:expr, $key:literal, $unknown:ident) => {
        match $value {
            Some(value) => value,
            None => return Err($crate::runtime::DecodeError::missing($key)),
        }
    };
    (@finish optional $value:expr, $key:literal, $unknown:ident) => { $value };
    (@finish inline $value:expr, $key:literal, $unknown:ident) => {
        $crate::runtime::Inline::or_flat($value, $key, &mut $unknown)?
    };

    (@emit ordered $Type:ty, $value:expr, $key:ident, $sink:ident) => { <$Type as $crate::runtime::Member>::write($value, $key, $sink) };
    (@emit always $Type:ty, $value:expr, $key:ident, $sink:ident) => { <$Type as $crate::runtime::Member>::write($value, $key, $sink) };
    (@emit optional $Type:ty, $value:expr, $key:ident, $sink:ident) => {
        match $value {
            Some(value) => <$Type as $crate::runtime::Member>::write(value, $key, $sink),
            None => $sink.absent($key),
        }
    };
    (@emit inline $Type:ty, $value:expr, $key:ident, $sink:ident) => { $value.emit($key, $sink) };

    (@absent optional $value:expr) => { $value.is_none() };
    (@absent $presence:ident $value:expr) => { false };
}
