//! Enums: strings of which a specification names some, and a future QEMU may send more.

/// Says what an enum's values are on the wire.
///
/// The enum has a variant `Unknown(String)` for the values that the specification does not know.
#[doc(hidden)]
#[macro_export]
macro_rules! names {
    ($($Name:ident { $($Variant:ident = $name:literal,)* })*) => {
        $(
            impl $Name {
                /// The values that the specification knows.
                pub const ALL: &'static [Self] = &[$(Self::$Variant,)*];

                /// The value as it is on the wire.
                #[must_use]
                pub fn as_str(&self) -> &str {
                    match self {
                        $(Self::$Variant => $name,)*
                        Self::Unknown(name) => name,
                    }
                }

                /// The value of that name, if the specification knows it.
                #[must_use]
                pub fn known(name: &str) -> Option<Self> {
                    Self::known_bytes(name.as_bytes())
                }

                fn known_bytes(name: &[u8]) -> Option<Self> {
                    $(
                        if name == $name.as_bytes() {
                            return Some(Self::$Variant);
                        }
                    )*
                    None
                }
            }

            const _: () = {
                use $crate::runtime as rt;

                impl rt::Wire for $Name {
                    #[inline]
                    fn pull(parser: &mut rt::Parser<'_>) -> rt::Result<Self> {
                        match parser.known_name(Self::known_bytes) {
                            Some(known) => return Ok(known),
                            None => {}
                        }
                        match parser.string() {
                            Ok(name) => Ok(Self::from(&*name)),
                            Err(error) => Err(error),
                        }
                    }

                    fn write(&self, out: &mut String) {
                        const PLAIN: bool = true $(&& rt::needs_no_escape($name))*;
                        if PLAIN && !matches!(self, Self::Unknown(_)) {
                            rt::write_plain_string(self.as_str(), out);
                        } else {
                            rt::write_string(self.as_str(), out);
                        }
                    }

                    fn unknowns(&self, pointer: &mut rt::Pointer) {
                        if matches!(self, Self::Unknown(_)) {
                            pointer.report();
                        }
                    }
                }

                impl From<&str> for $Name {
                    fn from(name: &str) -> Self {
                        match Self::known(name) {
                            Some(known) => known,
                            None => Self::Unknown(name.to_owned()),
                        }
                    }
                }

                impl From<String> for $Name {
                    fn from(name: String) -> Self {
                        match Self::known(&name) {
                            Some(known) => known,
                            None => Self::Unknown(name),
                        }
                    }
                }

                impl std::str::FromStr for $Name {
                    type Err = std::convert::Infallible;

                    // Not `Self::Err`, which may be a variant.
                    fn from_str(name: &str) -> ::std::result::Result<Self, std::convert::Infallible> {
                        Ok(Self::from(name))
                    }
                }

                impl std::fmt::Display for $Name {
                    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.pad(self.as_str())
                    }
                }
            };
            $crate::as_text!($Name, as_str);
            $crate::serde_name!($Name);
        )*
    };
}
