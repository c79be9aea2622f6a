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
        const _: () = {
            use $crate::runtime as rt;

            #[allow(unnameable_types, unreachable_pub)]
            pub struct Draft {
                $($field: Option<$Type>,)*
            }

            #[allow(dead_code, non_camel_case_types, clippy::upper_case_acronyms)]
            enum Index { $($field,)* }

            impl rt::Object for $Name {
                type Draft = Draft;

                const EMPTY: Draft = Draft { $($field: None,)* };

                const KEYS: &'static [rt::Key] =
                    &[$(rt::Key { name: $key, joined: concat!(", \"", $crate::written!($key $(as $written)?), "\": ") },)*];

                #[allow(unused_mut, unused_labels)]
                fn pull_object(parser: &mut rt::Parser<'_>, tag: Option<&str>) -> rt::Result<Self> {
                    let mut draft = Self::EMPTY;
                    let mut place = match rt::guess_object(parser) {
                        Ok(place) => place,
                        Err(error) => return Err(error),
                    };
                    if place == rt::Place::Open {
                        'guess: {
                            $(
                                if parser.eat(concat!("\"", $crate::written!($key $(as $written)?), "\": ").as_bytes()) {
                                    place = match $crate::object!(@guess $presence $Type, parser, $key, draft.$field) {
                                        Ok(place) => place,
                                        Err(error) => return Err(error),
                                    };
                                    if place != rt::Place::Comma {
                                        break 'guess;
                                    }
                                }
                            )*
                        }
                    }
                    let unknown = if place == rt::Place::Done {
                        rt::Members::new()
                    } else {
                        let keys = (<Self as rt::Object>::KEYS, tag);
                        match rt::pull_rest(parser, place, keys, &mut rt::Filling::<Self>(&mut draft)) {
                            Ok(unknown) => unknown,
                            Err(error) => return Err(error),
                        }
                    };
                    Self::finish(draft, unknown)
                }

                #[allow(unused_variables)]
                fn member<S: rt::Source>(
                    draft: &mut Draft,
                    index: usize,
                    source: S,
                ) -> ::std::result::Result<bool, S::Error> {
                    $(
                        if index == Index::$field as usize {
                            return $crate::object!(@fill $presence $Type, draft.$field, source);
                        }
                    )*
                    Ok(false)
                }

                #[allow(unused_mut, unused_variables)]
                #[inline]
                fn finish(draft: Draft, mut unknown: rt::Members) -> rt::Result<Self> {
                    $(let $ordered = $crate::object!(@finish always draft.$ordered, $name, unknown);)*
                    $(let $field = $crate::object!(@take $presence $field, draft.$field, $key, unknown);)*
                    Ok(Self { $($field,)* unknown })
                }

                #[allow(unused_mut, unused_assignments, unused_variables)]
                fn emit<S: rt::Sink>(&self, sink: &mut S) -> ::std::result::Result<(), S::Error> {
                    let mut keys = <Self as rt::Object>::KEYS;
                    $(
                        if let [key, rest @ ..] = keys {
                            keys = rest;
                            $crate::object!(@emit $presence $Type, &self.$field, key, sink)?;
                        }
                    )*
                    rt::emit_unknown(&self.unknown, sink)
                }
            }

            impl rt::Wire for $Name {
                #[inline]
                fn pull(parser: &mut rt::Parser<'_>) -> rt::Result<Self> {
                    rt::Object::pull_object(parser, None)
                }

                fn write(&self, out: &mut String) {
                    let mut sink = rt::JsonSink::open(out);
                    let Ok(()) = rt::Object::emit(self, &mut sink);
                    sink.close();
                }

                fn unknowns(&self, pointer: &mut rt::Pointer) {
                    $($crate::object!(@unknowns $presence $Type, &self.$field, $key, pointer);)*
                    rt::report_members(&self.unknown, pointer);
                }

                fn is_empty(&self) -> bool {
                    $($crate::object!(@absent $presence self.$field) &&)* self.unknown.is_empty()
                }
            }
        };
        $crate::serde_object!($Name);
    };

    (@guess inline $Type:ty, $parser:ident, $key:literal, $slot:expr) => { rt::guess_inline($parser, $key, &mut $slot) };
    (@guess $presence:ident $Type:ty, $parser:ident, $key:literal, $slot:expr) => { rt::guess_member::<$Type>($parser, $key, &mut $slot) };

    (@fill inline $Type:ty, $slot:expr, $source:ident) => { rt::fill_inline(&mut $slot, $source) };
    (@fill $presence:ident $Type:ty, $slot:expr, $source:ident) => { rt::fill::<$Type, _>(&mut $slot, $source) };

    (@take ordered $field:ident, $value:expr, $key:literal, $unknown:ident) => { $field };
    (@take $presence:ident $field:ident, $value:expr, $key:literal, $unknown:ident) => {
        $crate::object!(@finish $presence $value, $key, $unknown)
    };
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

    (@emit ordered $Type:ty, $value:expr, $key:ident, $sink:ident) => { $sink.member::<$Type>($key, $value) };
    (@emit always $Type:ty, $value:expr, $key:ident, $sink:ident) => { $sink.member::<$Type>($key, $value) };
    (@emit optional $Type:ty, $value:expr, $key:ident, $sink:ident) => {
        match $value {
            Some(value) => $sink.member::<$Type>($key, value),
            None => $sink.absent($key),
        }
    };
    (@emit inline $Type:ty, $value:expr, $key:ident, $sink:ident) => { $value.emit($key, $sink) };

    (@absent optional $value:expr) => { $value.is_none() };
    (@absent $presence:ident $value:expr) => { false };

    (@unknowns always $Type:ty, $value:expr, $key:literal, $pointer:ident) => {
        let back = $pointer.enter($key);
        <$Type as rt::Wire>::unknowns($value, $pointer);
        $pointer.leave(back);
    };
    (@unknowns ordered $Type:ty, $value:expr, $key:literal, $pointer:ident) => {
        $crate::object!(@unknowns always $Type, $value, $key, $pointer);
    };
    (@unknowns optional $Type:ty, $value:expr, $key:literal, $pointer:ident) => {
        if let Some(value) = $value {
            $crate::object!(@unknowns always $Type, value, $key, $pointer);
        }
    };
    (@unknowns inline $Type:ty, $value:expr, $key:literal, $pointer:ident) => { $value.unknowns($key, $pointer) };
}
