//! The types of QEMU's events, as the build script put them in place.

include!(concat!(env!("OUT_DIR"), "/events.rs"));
