//! The macros that give generated types serde's traits.

/// serde's traits for an event.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_event {
    ($Event:ident) => {
        const _: () = {
            use $crate::runtime::serde::serde_core::{Deserialize, Deserializer, Serialize, Serializer};

            impl<'de> Deserialize<'de> for $Event {
                fn deserialize<D: Deserializer<'de>>(
                    deserializer: D,
                ) -> ::std::result::Result<Self, D::Error> {
                    $crate::runtime::serde::deserialize_event(deserializer)
                }
            }

            impl Serialize for $Event {
                fn serialize<S: Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                    let parts = (self.timestamp, &self.data, &self.unknown);
                    $crate::runtime::serde::serialize_event(parts, serializer)
                }
            }
        };
    };
}

/// serde's traits for an object.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_object {
    ($Name:ident) => {
        $crate::serde_traits!($Name, deserialize_object, |it, to| $crate::runtime::serde::serialize_object(
            it, to
        ));
    };
}

/// serde's traits for an enum.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_name {
    ($Name:ident) => {
        $crate::serde_traits!($Name, deserialize_name, |it, to| to.serialize_str(it.as_str()));
    };
}

/// serde's traits for a union.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_union {
    ($Name:ident) => {
        $crate::serde_traits!($Name, deserialize_by_value, |it, to| {
            use $crate::runtime::serde::serde_core::ser::SerializeMap;
            let mut map = to.serialize_map(None)?;
            $crate::runtime::Wire::emit(it, &mut $crate::runtime::serde::MapSink(&mut map))?;
            map.end()
        });
    };
}

/// serde's traits for an alternate.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_alternate {
    ($Name:ident { $($Variant:ident)* }) => {
        $crate::serde_traits!($Name, deserialize_by_value, |it, to| match it {
            $($Name::$Variant(value) => value.serialize(to),)*
        });
    };
}

/// serde's traits by the function that reads and the expression that writes.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_traits {
    ($Name:ident, $deserialize:ident, |$it:ident, $to:ident| $write:expr) => {
        const _: () = {
            use $crate::runtime::serde::serde_core::{Deserialize, Deserializer, Serialize, Serializer};

            impl<'de> Deserialize<'de> for $Name {
                fn deserialize<D: Deserializer<'de>>(
                    deserializer: D,
                ) -> ::std::result::Result<Self, D::Error> {
                    $crate::runtime::serde::$deserialize(deserializer)
                }
            }

            impl Serialize for $Name {
                fn serialize<S: Serializer>(&self, $to: S) -> ::std::result::Result<S::Ok, S::Error> {
                    let $it = self;
                    $write
                }
            }
        };
    };
}

/// serde's traits for a type of the user's own.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_extern {
    ($Type:ty) => {
        const _: () = {
            use $crate::runtime::serde::serde_core::{
                Deserialize, Deserializer, Serialize, Serializer, de::Error,
            };

            impl<'de> Deserialize<'de> for $Type {
                fn deserialize<D: Deserializer<'de>>(
                    deserializer: D,
                ) -> ::std::result::Result<Self, D::Error> {
                    let value = <$crate::Value as Deserialize>::deserialize(deserializer)?;
                    <Self as $crate::ExternType>::from_value(value).map_err(D::Error::custom)
                }
            }

            impl Serialize for $Type {
                fn serialize<S: Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                    <Self as $crate::ExternType>::to_value(self).serialize(serializer)
                }
            }
        };
    };
}
