//! A program for virtual machines of a fork: one type decodes QEMU's events and those of the fork.

/// The types that `build.rs` generated.
pub mod events {
    qmp_events::include_events!("events.rs");
}

use events::{Event, FanChanged, FanMode, GuestPanicked, Handler, HostTooHot};

/// The action for each event that matters.
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
