//! What a program for machines of a fork's does with their events: QEMU's and the fork's come through one type.

/// The types that `build.rs` made.
pub mod events {
    qmp_events::include_events!("events.rs");
}

use events::{Event, FanChanged, FanMode, GuestPanicked, Handler, HostTooHot};

/// Says of each event that matters what is to be done.
#[derive(Debug, Default)]
pub struct Watch {
    /// A line for each.
    pub lines: Vec<String>,
}

impl Handler for Watch {
    fn guest_panicked(&mut self, _: &Event, data: &GuestPanicked) {
        self.lines.push(format!("the guest has panicked: {}", data.action));
    }

    fn fan_changed(&mut self, event: &Event, data: &FanChanged) {
        if data.mode == FanMode::Storm {
            self.lines.push(format!("{} is loud", event.subject().unwrap_or("a fan")));
        }
    }

    fn host_too_hot(&mut self, _: &Event, data: &HostTooHot) {
        self.lines.push(format!("{} °C: {}", data.celsius, data.action));
    }
}
