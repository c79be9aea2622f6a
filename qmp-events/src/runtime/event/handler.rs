//! The trait whose methods take events, one each.

/// The handler's trait, and the event's function that calls it.
#[doc(hidden)]
#[macro_export]
macro_rules! event_handler {
    ($Event:ident, $Data:ident, $Handler:ident;
        $($Variant:ident $(($($Payload:tt)+))? $method:ident = $name:literal;)+) => {
        /// Takes events, each by a method of its own, which is given the event as a whole and its data, if it has any.
        ///
        /// Write the methods of the events that matter; all other events come to [`other`](Self::other).
        #[allow(unused_variables)]
        pub trait $Handler {
            $(
                #[doc = concat!("Takes [`", $name, "`](", stringify!($Data), "::", stringify!($Variant), ").")]
                fn $method(&mut self, event: &$Event $(, data: &$crate::event_handler!(@data $($Payload)+))?) {
                    self.other(event);
                }
            )+

            /// Takes an event that the specification does not know.
            fn unknown(&mut self, event: &$Event, data: &$crate::UnknownEvent) {
                self.other(event);
            }

            /// Takes every event whose method is not written; it does nothing, if it is not written itself.
            fn other(&mut self, event: &$Event) {}
        }

        impl $Event {
            /// Calls the method of `handler` that is for this event.
            pub fn dispatch<H: $Handler + ?Sized>(&self, handler: &mut H) {
                match &self.data {
                    $Data::Unknown(data) => handler.unknown(self, data),
                    $(
                        $Data::$Variant $(($crate::event_handler!(@name data $($Payload)+)))? => {
                            handler.$method(self $(, $crate::event_handler!(@name data $($Payload)+))?)
                        }
                    )+
                }
            }
        }
    };
    (@data Box<$Payload:ty>) => { $Payload };
    (@data $Payload:ty) => { $Payload };
    (@name $data:ident $($Payload:tt)+) => { $data };
}
