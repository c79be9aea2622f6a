//! The macro that says what the events of a specification are.

/// Says what the events of a specification are on the wire:
/// `events!(Data, Kind { Stop = "STOP"; Watchdog(Watchdog) = "WATCHDOG"; … })`.
///
/// `shared` is at the end of an event whose payload others have, too: such a payload does not say which event is meant.
#[doc(hidden)]
#[macro_export]
macro_rules! events {
    ($Data:ident, $Kind:ident { $($Variant:ident $(($($Payload:tt)+))? = $name:literal $($shared:ident)?;)+ }) => {
        impl $crate::runtime::EventSet for $Data {
            type Kind = $Kind;

            #[inline]
            fn kind_of(name: &[u8]) -> Option<$Kind> {
                $Kind::from_wire(name)
            }

            fn name_of(kind: $Kind) -> &'static str {
                kind.name()
            }

            fn read<S: $crate::runtime::Source>(&mut self, kind: $Kind, source: S) -> ::std::result::Result<Option<$crate::runtime::Members>, S::Error> {
                match kind {
                    $($Kind::$Variant => $crate::events!(@read self $Variant $($($Payload)+)?, source),)+
                }
            }

            #[allow(unreachable_code)]
            fn read_bare(&mut self, kind: $Kind) -> bool {
                *self = match kind {
                    $($Kind::$Variant => $crate::events!(@bare $Variant $($($Payload)+)?),)+
                };
                true
            }

            fn kind(&self) -> Option<$Kind> {
                match self {
                    Self::Unknown(event) => $Kind::from_wire(event.name.as_bytes()),
                    $($crate::events!(@any $Variant $($($Payload)+)?) => Some($Kind::$Variant),)+
                }
            }

            fn unknown(event: $crate::runtime::UnknownEvent) -> Self {
                Self::Unknown(event)
            }

            fn written_name(&self) -> (&str, bool) {
                const PLAIN: bool = true $(&& $crate::runtime::needs_no_escape($name))+;
                let known = match self {
                    Self::Unknown(event) => return (&event.name, false),
                    $($crate::events!(@any $Variant $($($Payload)+)?) => $name,)+
                };
                (known, PLAIN)
            }

            #[allow(unused_variables)]
            fn emit<S: $crate::runtime::Sink>(&self, sink: &mut S) -> ::std::result::Result<(), S::Error> {
                match self {
                    Self::Unknown(event) => event.emit(sink),
                    $($crate::events!(@some $Variant data $($($Payload)+)?) => $crate::events!(@emit data sink $($($Payload)+)?),)+
                }
            }
        }

        impl From<$crate::UnknownEvent> for $Data {
            #[inline]
            fn from(event: $crate::UnknownEvent) -> Self {
                Self::Unknown(event)
            }
        }

        $(
            $crate::events!(@from $Data $Variant $(($($Payload)+))? $name $($shared)?);
        )+
    };

    (@read $self:ident $Variant:ident, $source:ident) => {{
        let rest = $source.read::<$crate::runtime::Rest>()?;
        *$self = Self::$Variant;
        Ok(Some(rest.0))
    }};
    (@read $self:ident $Variant:ident $Payload:ty, $source:ident) => {
        match $source.read::<$Payload>() {
            Ok(data) => {
                let rest = if $crate::runtime::Wire::is_empty(&data) { Some($crate::runtime::Members::new()) } else { None };
                *$self = Self::$Variant(data);
                Ok(rest)
            }
            Err(error) => Err(error),
        }
    };
    (@bare $Variant:ident) => { Self::$Variant };
    (@bare $Variant:ident $Payload:ty) => { return false };
    (@any $Variant:ident) => { Self::$Variant };
    (@any $Variant:ident $Payload:ty) => { Self::$Variant(_) };
    (@some $Variant:ident $data:ident) => { Self::$Variant };
    (@some $Variant:ident $data:ident $Payload:ty) => { Self::$Variant($data) };
    (@emit $data:ident $sink:ident) => { Ok(()) };
    (@emit $data:ident $sink:ident $Payload:ty) => { if $crate::runtime::Wire::is_empty($data) { Ok(()) } else { $sink.member($crate::runtime::DATA, $data) } };
    (@from $Data:ident $Variant:ident $name:literal) => {};
    (@from $Data:ident $Variant:ident ($($Payload:tt)+) $name:literal shared) => {};
    (@from $Data:ident $Variant:ident (Box<$Payload:ty>) $name:literal) => {
        impl From<Box<$Payload>> for $Data {
            #[inline]
            fn from(data: Box<$Payload>) -> Self {
                Self::$Variant(data)
            }
        }

        $crate::events!(@convert $Data $Variant $Payload, $name, data, Box::new(data), *data);
    };
    (@from $Data:ident $Variant:ident ($Payload:ty) $name:literal) => {
        $crate::events!(@convert $Data $Variant $Payload, $name, data, data, data);
    };
    (@convert $Data:ident $Variant:ident $Payload:ty, $name:literal, $data:ident, $into:expr, $out_of:expr) => {
        impl From<$Payload> for $Data {
            #[inline]
            fn from($data: $Payload) -> Self {
                Self::$Variant($into)
            }
        }

        impl TryFrom<$Data> for $Payload {
            type Error = $crate::WrongEvent<$Data>;

            // Not `Self::Error`, which may be a variant.
            #[inline]
            fn try_from(data: $Data) -> ::std::result::Result<Self, $crate::WrongEvent<$Data>> {
                match data {
                    $Data::$Variant($data) => Ok($out_of),
                    other => Err($crate::WrongEvent::new($name, other)),
                }
            }
        }
    };
}
