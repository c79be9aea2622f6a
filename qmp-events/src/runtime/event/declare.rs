//! The macro that says what the events of a specification are.

/// Says what the events of a specification are: `events! { Event, Data, Kind; Stop = "STOP"; Watchdog(Watchdog) = "WATCHDOG" by 8; … }`.
#[macro_export]
macro_rules! events {
    ($Event:ident, $Data:ident, $Kind:ident; $($Variant:ident $(($Payload:ty))? = $name:literal;)+) => {
        $crate::event_kind!($Kind; $($Variant = $name;)+);

        const _: () = {
            use $crate::runtime as rt;

            impl rt::EventSet for $Data {
                type Kind = $Kind;

                #[inline]
                fn kind_of(name: &[u8]) -> Option<$Kind> {
                    $Kind::from_wire(name)
                }

                fn name_of(kind: $Kind) -> &'static str {
                    kind.name()
                }

                fn read<S: rt::Source>(&mut self, kind: $Kind, source: S) -> ::std::result::Result<Option<rt::Members>, S::Error> {
                    match kind {
                        $($Kind::$Variant => $crate::events!(@read self $Variant $($Payload)?, source),)+
                    }
                }

                fn read_nothing(&mut self, kind: $Kind) -> rt::Result<()> {
                    *self = match kind {
                        $($Kind::$Variant => $crate::events!(@without $Variant $($Payload)?),)+
                    };
                    Ok(())
                }

                fn unknown(event: rt::UnknownEvent) -> Self {
                    Self::Unknown(event)
                }

                fn name(&self) -> &str {
                    match self {
                        Self::Unknown(event) => &event.name,
                        $($crate::events!(@any $Variant $($Payload)?) => $name,)+
                    }
                }

                #[allow(unused_variables)]
                fn emit<S: rt::Sink>(&self, sink: &mut S) -> ::std::result::Result<(), S::Error> {
                    match self {
                        Self::Unknown(event) => match &event.data {
                            Some(data) => sink.member(rt::DATA, data),
                            None => Ok(()),
                        },
                        $($crate::events!(@some $Variant data $($Payload)?) => $crate::events!(@emit data sink $($Payload)?),)+
                    }
                }

                #[allow(unused_variables)]
                fn unknowns(&self, pointer: &mut rt::Pointer) {
                    match self {
                        Self::Unknown(_) => pointer.report_member("event"),
                        $($crate::events!(@some $Variant data $($Payload)?) => $crate::events!(@unknowns data pointer $($Payload)?),)+
                    }
                }
            }

            impl $Data {
                /// Which event it is, if the specification knows it.
                #[must_use]
                pub fn kind(&self) -> Option<$Kind> {
                    match self {
                        Self::Unknown(_) => None,
                        $($crate::events!(@any $Variant $($Payload)?) => Some($Kind::$Variant),)+
                    }
                }
            }

            $(
                $crate::events!(@from $Data $Variant $($Payload)?);
            )+
        };
        $crate::event_struct!($Event, $Data, $Kind);
    };

    (@read $self:ident $Variant:ident, $source:ident) => {{
        let rest = $source.read::<rt::Rest>()?;
        *$self = Self::$Variant;
        Ok(Some(rest.0))
    }};
    (@read $self:ident $Variant:ident $Payload:ty, $source:ident) => {
        match $source.read::<$Payload>() {
            Ok(data) => {
                let rest = if rt::Wire::is_empty(&data) { Some(rt::Members::new()) } else { None };
                *$self = Self::$Variant(data);
                Ok(rest)
            }
            Err(error) => Err(error),
        }
    };
    (@without $Variant:ident) => { Self::$Variant };
    (@without $Variant:ident $Payload:ty) => {
        match rt::Wire::pull(&mut rt::nothing()) {
            Ok(data) => Self::$Variant(data),
            Err(error) => return Err(error.without_offset()),
        }
    };
    (@any $Variant:ident) => { Self::$Variant };
    (@any $Variant:ident $Payload:ty) => { Self::$Variant(_) };
    (@some $Variant:ident $data:ident) => { Self::$Variant };
    (@some $Variant:ident $data:ident $Payload:ty) => { Self::$Variant($data) };
    (@emit $data:ident $sink:ident) => { Ok(()) };
    (@emit $data:ident $sink:ident $Payload:ty) => { if rt::Wire::is_empty($data) { Ok(()) } else { $sink.member(rt::DATA, $data) } };
    (@unknowns $data:ident $pointer:ident) => { {} };
    (@unknowns $data:ident $pointer:ident $Payload:ty) => {
        {
            let back = $pointer.enter("data");
            rt::Wire::unknowns($data, $pointer);
            $pointer.leave(back);
        }
    };
    (@from $Data:ident $Variant:ident) => {};
    (@from $Data:ident $Variant:ident $Payload:ty) => {
        impl From<$Payload> for $Data {
            fn from(data: $Payload) -> Self {
                Self::$Variant(data)
            }
        }
    };
}
