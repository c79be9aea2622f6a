//! Metrics in the `OpenMetrics` format: what came from which virtual machine, and what was lost.
//!
//! Counters never decrease. Names that only a peer chooses, such as those of unknown events, are limited in number, so that no peer makes
//! the metrics grow without end.

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::Registry;
use qmp_events::Event;
use qmp_events::stream::{Closed, How, Item};

use crate::arrival::{Arrival, Origin};
use crate::data;
use crate::losses::Vm;
use crate::vm::Names;

/// The maximum number of values that peers choose for a label.
const CHOSEN: usize = 1000;
/// What replaces further ones.
const OTHER: &str = "other";

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Kind {
    vm: String,
    event: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Panic {
    vm: String,
    r#type: String,
    action: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct IoError {
    vm: String,
    device: String,
    operation: String,
    action: String,
}

type Count<L> = Family<L, Counter>;

/// Counts what comes.
#[derive(Debug, Default)]
pub struct Metrics {
    names: Names,
    chosen: HashSet<String>,
    events: Count<Kind>,
    misfits: Count<Kind>,
    panics: Count<Panic>,
    errors: Count<IoError>,
    up: Family<Vm, Gauge<u64, AtomicU64>>,
    lost: Count<Vm>,
    broken: Count<Vm>,
    reconnects: Count<Vm>,
    ends: Count<Vm>,
}

impl Metrics {
    /// Those of a program that begins, and where they can be read.
    pub fn new() -> (Self, Registry) {
        let metrics = Self::default();
        let mut all = Registry::with_prefix("qmp");
        let build = Info::new([("version", env!("CARGO_PKG_VERSION"))]);
        all.register("tail_build", "The version of qmp-tail", build);
        all.register("events", "Events received", metrics.events.clone());
        all.register("misfits", "Events that do not fit the type of their name", metrics.misfits.clone());
        all.register(
            "guest_panics",
            "Guests that panicked, by the way in which they said so",
            metrics.panics.clone(),
        );
        all.register("block_io_errors", "Errors of block devices", metrics.errors.clone());
        all.register("up", "Whether QEMU is connected", metrics.up.clone());
        all.register("lost_events", "Events that were lost because they came too fast", metrics.lost.clone());
        all.register("broken_lines", "Lines that are not QMP", metrics.broken.clone());
        all.register("reconnects", "Connections after the first", metrics.reconnects.clone());
        all.register(
            "unannounced_ends",
            "Connections that ended without QEMU having said so before",
            metrics.ends.clone(),
        );
        (metrics, all)
    }

    /// A source exists that is connected, or is to be. Its counters begin at 0, so that their first increase is seen.
    pub fn expect(&mut self, source: &Arc<str>, is_up: bool) {
        let vm = self.vm(source);
        self.up.get_or_create(&vm).set(u64::from(is_up));
        for count in [&self.lost, &self.broken, &self.reconnects, &self.ends] {
            drop(count.get_or_create(&vm));
        }
    }

    /// A source does not exist any more. What was counted stays.
    pub fn forget(&mut self, source: &Arc<str>) {
        let vm = self.vm(source);
        self.up.remove(&vm);
    }

    /// Counts what came.
    pub fn observe(&mut self, arrival: &Arrival) {
        let vm = self.vm(&arrival.source);
        match &arrival.next {
            Ok(Item::Event(event)) => self.event(vm.vm, event),
            Ok(Item::Lagged { missed }) => drop(self.lost.get_or_create(&vm).inc_by(*missed)),
            Ok(Item::Reconnected) => {
                self.reconnects.get_or_create(&vm).inc();
                self.up.get_or_create(&vm).set(1);
            }
            Ok(Item::Closed(Closed { how, .. })) => {
                self.up.get_or_create(&vm).set(0);
                if *how == How::Unannounced {
                    self.ends.get_or_create(&vm).inc();
                }
            }
            Err(_) if arrival.origin == Origin::Live => drop(self.broken.get_or_create(&vm).inc()),
            _ => {}
        }
    }

    fn vm(&mut self, source: &Arc<str>) -> Vm {
        Vm { vm: self.names.of(source).to_string() }
    }

    fn event(&mut self, vm: String, event: &Event) {
        let name = if event.kind().is_some() { event.name().to_owned() } else { self.limited(event.name()) };
        let kind = Kind { vm: vm.clone(), event: name };
        self.events.get_or_create(&kind).inc();
        if event.error().is_some() {
            self.misfits.get_or_create(&kind).inc();
        }
        if !matches!(kind.event.as_str(), "GUEST_PANICKED" | "GUEST_CRASHLOADED" | "BLOCK_IO_ERROR") {
            return;
        }
        let data = data::of(event);
        let part = |path: &[&str]| {
            let found = path.iter().try_fold(&data, |value, key| value.get(key));
            found?.as_str().filter(|text| !text.is_empty())
        };
        if kind.event == "BLOCK_IO_ERROR" {
            // A node that has no device has a name of its own.
            let device = part(&["device"]).or_else(|| part(&["qom-path"])).or_else(|| part(&["node-name"]));
            let device = self.limited(device.unwrap_or_default());
            let [operation, action] =
                ["operation", "action"].map(|key| self.limited(part(&[key]).unwrap_or_default()));
            self.errors.get_or_create(&IoError { vm, device, operation, action }).inc();
        } else {
            let unknown = if kind.event == "GUEST_CRASHLOADED" { "crashloaded" } else { "unknown" };
            let r#type = self.limited(part(&["info", "type"]).unwrap_or(unknown));
            let action = self.limited(part(&["action"]).unwrap_or_default());
            self.panics.get_or_create(&Panic { vm, r#type, action }).inc();
        }
    }

    /// A text of a peer, as long as there are few.
    fn limited(&mut self, text: &str) -> String {
        if self.chosen.len() < CHOSEN && !self.chosen.contains(text) {
            self.chosen.insert(text.to_owned());
        }
        if self.chosen.contains(text) { text.to_owned() } else { OTHER.to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use std::time::SystemTime;

    use prometheus_client::encoding::text::encode;

    use super::*;

    fn observed(source: &str, lines: &[&str]) -> (Metrics, Registry) {
        let (mut metrics, registry) = Metrics::new();
        for line in lines {
            let event: Event = line.parse().unwrap();
            let next = Ok(Item::Event(event.into()));
            let (source, at) = (source.into(), SystemTime::UNIX_EPOCH);
            metrics.observe(&Arrival { source, at, origin: Origin::Live, next });
        }
        (metrics, registry)
    }

    fn text(registry: &Registry) -> String {
        let mut text = String::new();
        encode(&mut text, registry).unwrap();
        text
    }

    #[test]
    fn events_are_counted_by_machine_and_kind() {
        let panic = r#"{"event": "GUEST_PANICKED", "data": {"action": "pause", "info": {"type": "s390", "core": 0, "psw-mask": 1, "psw-addr": 2, "reason": "disabled-wait"}}}"#;
        let error = r#"{"event": "BLOCK_IO_ERROR", "data": {"device": "", "node-name": "n1", "operation": "write", "action": "stop"}}"#;
        let (_, registry) = observed("/run/vm1.qmp", &[panic, error, error, r#"{"event": "VENDOR"}"#]);
        let text = text(&registry);
        for line in [
            "qmp_events_total{vm=\"vm1\",event=\"BLOCK_IO_ERROR\"} 2",
            "qmp_events_total{vm=\"vm1\",event=\"VENDOR\"} 1",
            "qmp_guest_panics_total{vm=\"vm1\",type=\"s390\",action=\"pause\"} 1",
            "qmp_block_io_errors_total{vm=\"vm1\",device=\"n1\",operation=\"write\",action=\"stop\"} 2",
        ] {
            assert!(text.lines().any(|it| it == line), "{line}\n{text}");
        }
        assert!(text.ends_with("# EOF\n"));
    }

    #[test]
    fn counters_begin_at_0_and_stay_when_a_source_is_gone() {
        let (mut metrics, registry) = Metrics::new();
        let source: Arc<str> = "/run/vm1.qmp".into();
        metrics.expect(&source, false);
        assert!(text(&registry).contains("qmp_unannounced_ends_total{vm=\"vm1\"} 0"));
        assert!(text(&registry).contains("qmp_up{vm=\"vm1\"} 0"));
        metrics.expect(&source, true);
        metrics.forget(&source);
        assert!(!text(&registry).contains("qmp_up{vm=\"vm1\"}"));
        assert!(text(&registry).contains("qmp_unannounced_ends_total{vm=\"vm1\"} 0"));
    }

    #[test]
    fn a_peer_does_not_make_metrics_without_end() {
        let lines: Vec<_> =
            (0..3 * CHOSEN).map(|number| format!(r#"{{"event": "VENDOR_{number}"}}"#)).collect();
        let lines: Vec<_> = lines.iter().map(String::as_str).collect();
        let (_, registry) = observed("/run/vm1.qmp", &lines);
        assert!(text(&registry).lines().count() < CHOSEN + 100);
        assert!(text(&registry).contains("event=\"other\"} 2000"));
    }
}
