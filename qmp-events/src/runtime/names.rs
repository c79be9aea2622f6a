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

            impl $crate::runtime::Wire for $Name {
                #[inline]
                fn read<I: $crate::runtime::Input>(input: I) -> $crate::runtime::Result<Self> {
                    input.name(Self::known_bytes)
                }

                fn put<O: $crate::runtime::Output>(&self, output: O) -> O::Done {
                    const KNOWN: $crate::runtime::Name = if true $(&& $crate::runtime::needs_no_escape($name))* {
                        $crate::runtime::Name::Plain
                    } else {
                        $crate::runtime::Name::Known
                    };
                    let name = if matches!(self, Self::Unknown(_)) { $crate::runtime::Name::Unknown } else { KNOWN };
                    output.name(self.as_str(), name)
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
                    Self::from(name.as_str())
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
            $crate::as_text!($Name, as_str);
            $crate::serde_name!($Name);
        )*
    };
}
