//! What arrives at NATS, and what does not arrive there or in a record: counted where it happens, and shown among the metrics.

use std::sync::atomic::AtomicU64;

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;

/// A virtual machine.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
pub struct Vm {
    pub vm: String,
}

/// What is lost on its way out. Clones count together.
#[derive(Debug, Clone, Default)]
pub struct Losses {
    /// Events that are not in the record.
    pub record: Counter,
    /// Events that NATS did not store, by the machine's name in the subject.
    #[cfg_attr(not(feature = "nats"), expect(dead_code, reason = "only NATS counts them"))]
    pub nats: Family<Vm, Counter>,
    /// How many messages NATS stored.
    #[cfg_attr(not(feature = "nats"), expect(dead_code, reason = "only NATS counts them"))]
    pub nats_stored: Counter,
    /// Whether the server of NATS is connected.
    #[cfg_attr(not(feature = "nats"), expect(dead_code, reason = "only NATS sets it"))]
    pub nats_up: Gauge<u64, AtomicU64>,
    /// How many messages the server has not acknowledged.
    #[cfg_attr(not(feature = "nats"), expect(dead_code, reason = "only NATS sets it"))]
    pub nats_waiting: Gauge<u64, AtomicU64>,
}

impl Losses {
    /// Shows what is counted for the sinks that there are.
    #[cfg_attr(
        not(feature = "nats"),
        expect(unused_variables, reason = "without NATS there is nothing to show")
    )]
    pub fn register(&self, registry: &mut Registry, (has_record, has_nats): (bool, bool)) {
        if has_record {
            let help = "Events that are not in the record because it could not be written";
            registry.register("record_lost_events", help, self.record.clone());
        }
        #[cfg(feature = "nats")]
        if has_nats {
            let help = "Events that NATS did not store";
            registry.register("nats_lost_events", help, self.nats.clone());
            registry.register("nats_stored_messages", "Messages that NATS stored", self.nats_stored.clone());
            registry.register("nats_up", "Whether NATS is connected", self.nats_up.clone());
            let help = "Messages that NATS has not acknowledged";
            registry.register("nats_waiting_messages", help, self.nats_waiting.clone());
        }
    }
}
