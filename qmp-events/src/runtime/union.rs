//! Tagged unions: objects whose other members depend on the value of one member, the tag.

use super::error::{DecodeError, ErrorKind};
use super::members::Members;
use super::pull::{Parser, Result};
use super::wire::{Key, Sink, Wire};

/// A branch that is not in the specification: all its members, including the tag.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownBranch {
    /// The value of the tag.
    pub tag: String,
    /// All members, including the tag.
    pub members: Members,
}

/// A branch without members, in a union without common members.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct EmptyBranch {
    /// Members that are not in this version of the specification.
    pub unknown: Members,
}

crate::object! { EmptyBranch {} }

/// Returns the value of the member `tag` of the object at the current position.
///
/// # Errors
/// Returns an error if the value is not an object, or if the member is missing or is not a string.
pub(super) fn peek_tag(parser: &mut Parser<'_>, tag: &str) -> Result<String> {
    if parser.skip_space() != Some(b'{') {
        return Err(parser.unexpected("an object"));
    }
    let mut parser = parser.rewound(parser.at());
    parser.open()?;
    if parser.is_empty(b'}') {
        return Err(DecodeError::missing(tag));
    }
    loop {
        if parser.skip_space() != Some(b'"') {
            return Err(parser.error(ErrorKind::Expected("a key")));
        }
        let key = parser.key()?;
        if key == tag {
            return parser.string().map(std::borrow::Cow::into_owned).map_err(|error| error.under(tag));
        }
        parser.skip().map_err(|error| error.under(&key))?;
        if !parser.more(b'}')? {
            return Err(DecodeError::missing(tag));
        }
    }
}

/// Writes the tag among the members of a branch, in the position in which QEMU writes it.
pub struct Tagged<'a, S> {
    sink: &'a mut S,
    key: &'a Key,
    tag: &'a str,
    /// The member that the tag precedes; `None` if the tag is last.
    before: Option<&'a str>,
    pending: bool,
}

impl<'a, S: Sink> Tagged<'a, S> {
    /// Writes to `sink`; `before` is the member that the tag precedes.
    pub fn new(sink: &'a mut S, key: &'a Key, tag: &'a str, before: Option<&'a str>) -> Self {
        Self { sink, key, tag, before, pending: true }
    }

    fn pass(&mut self, name: &str) -> std::result::Result<(), S::Error> {
        if self.before == Some(name) { self.flush() } else { Ok(()) }
    }

    /// Writes the tag if it has not been written yet.
    ///
    /// # Errors
    /// Returns an error if the format cannot represent it.
    pub fn flush(&mut self) -> std::result::Result<(), S::Error> {
        if std::mem::take(&mut self.pending) { self.sink.text(self.key, self.tag) } else { Ok(()) }
    }
}

impl<S: Sink> Sink for Tagged<'_, S> {
    type Error = S::Error;

    fn member<T: Wire>(&mut self, key: &Key, value: &T) -> std::result::Result<(), S::Error> {
        self.pass(key.name)?;
        self.sink.member(key, value)
    }

    fn absent(&mut self, key: &Key) -> std::result::Result<(), S::Error> {
        self.pass(key.name)
    }

    fn text(&mut self, key: &Key, text: &str) -> std::result::Result<(), S::Error> {
        self.pass(key.name)?;
        self.sink.text(key, text)
    }

    fn name(&mut self, key: &Key, name: &str) -> std::result::Result<(), S::Error> {
        self.pass(key.name)?;
        self.sink.name(key, name)
    }

    fn unknown<T: Wire>(&mut self, key: &str, value: &T) -> std::result::Result<(), S::Error> {
        self.flush()?;
        self.sink.unknown(key, value)
    }

    fn unknown_branch(&mut self, tag: &Key, members: &Members) -> std::result::Result<(), S::Error> {
        self.flush()?;
        self.sink.unknown_branch(tag, members)
    }
}

/// Declares the branches of a union: `union! { Name by "type" { Branch(Type) = "value" before "member", … } }`. On the wire, the tag
/// precedes that member, or comes last if no member is given. A branch without members is `Branch(EmptyBranch)`; one that is a union
/// itself is followed by `as union`.
///
/// The enum has a variant `Unknown(UnknownBranch)` for branches that are not in the specification.
#[doc(hidden)]
#[macro_export]
macro_rules! union {
    ($($Name:ident by $tag:literal $(as $written:literal)? {
        $($Variant:ident($Type:ty) = $value:literal $(before $before:literal)? $(as $kind:ident)?,)*
    })*) => {
        $(
            impl $Name {
                /// Returns the value of the tag, which selects the branch.
                #[must_use]
                pub fn tag(&self) -> &str {
                    match self {
                        $(Self::$Variant(_) => $value,)*
                        Self::Unknown(branch) => &branch.tag,
                    }
                }
            }

            impl $crate::runtime::Wire for $Name {
                fn read<I: $crate::runtime::Input>(input: I) -> $crate::runtime::Result<Self> {
                    let (tag, input) = input.tag($tag)?;
                    match tag.as_str() {
                        $($value => match $crate::union!(@read $($kind)? input, $tag) {
                            Ok(branch) => Ok(Self::$Variant(branch)),
                            Err(error) => Err(error),
                        },)*
                        _ => match input.members() {
                            Ok(members) => Ok(Self::Unknown($crate::UnknownBranch { tag, members })),
                            Err(error) => Err(error),
                        },
                    }
                }

                fn emit<S: $crate::runtime::Sink>(&self, sink: &mut S) -> ::std::result::Result<(), S::Error> {
                    const TAG: $crate::runtime::Key =
                        $crate::runtime::Key { name: $tag, joined: concat!(", \"", $crate::written!($tag $(as $written)?), "\": ") };
                    match self {
                        $(Self::$Variant(branch) => {
                            let before = None $(.or(Some($before)))?;
                            let mut tagged = $crate::runtime::Tagged::new(sink, &TAG, $value, before);
                            $crate::runtime::Wire::emit(branch, &mut tagged)?;
                            tagged.flush()
                        })*
                        Self::Unknown(branch) => sink.unknown_branch(&TAG, &branch.members),
                    }
                }
            }

            $crate::serde_union!($Name);
        )*
    };

    (@read union $input:ident, $tag:literal) => { $input.inner_union($tag) };
    (@read $input:ident, $tag:literal) => { $input.object(Some($tag)) };
}

/// Declares the choices of an alternate: `alternate! { Name { Choice(Type) = b'"', … } }`, with the bytes that each can start with.
#[doc(hidden)]
#[macro_export]
macro_rules! alternate {
    ($($Name:ident { $($Variant:ident($Type:ty) = $start:pat,)* })*) => {
        $(
            impl $crate::runtime::Wire for $Name {
                #[allow(unreachable_patterns)]
                fn read<I: $crate::runtime::Input>(mut input: I) -> $crate::runtime::Result<Self> {
                    match input.first_byte() {
                        $(Some($start) => <$Type as $crate::runtime::Wire>::read(input).map(Self::$Variant),)*
                        _ => Err(input.unexpected("another kind of value")),
                    }
                }

                fn put<O: $crate::runtime::Output>(&self, output: O) -> O::Done {
                    match self {
                        $(Self::$Variant(value) => $crate::runtime::Wire::put(value, output),)*
                    }
                }
            }
            $crate::serde_alternate!($Name { $($Variant)* });
        )*
    };
}
