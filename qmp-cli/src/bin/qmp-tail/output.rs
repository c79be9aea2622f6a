//! The sinks that the arguments ask for.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use crate::arguments::Arguments;
use crate::arrival::Arrival;
use crate::http;
use crate::losses::Losses;
use crate::metrics::Metrics;
use crate::notices::Notices;
use crate::printer::Printer;
use crate::record::Recorder;
use crate::result::Result;
use crate::sink::Sink;
use crate::sources::Started;

/// All sinks, in the order in which they take an arrival.
pub struct Output {
    sinks: Vec<Box<dyn Sink>>,
    metrics: Option<Metrics>,
}

impl Output {
    /// Opens the sinks for these sources. Once `interrupted` is set, no sink waits for room.
    pub fn new(arguments: &Arguments, started: &Started, interrupted: &Arc<AtomicBool>) -> Result<Self> {
        let mut sinks: Vec<Box<dyn Sink>> = vec![Box::new(Notices { single: started.count == 1 })];
        let losses = Losses::default();
        if let Some(path) = &arguments.record {
            sinks.push(Box::new(Recorder::new(path, losses.record.clone())?));
        }
        let (printer, has_nats) = events(arguments, started, (interrupted, &losses))?;
        sinks.push(printer);
        let shown = (arguments.record.is_some(), has_nats);
        let serve = |address: &String| metrics(address, &losses, shown);
        let metrics = arguments.metrics.as_ref().map(serve).transpose()?;
        let mut output = Self { sinks, metrics };
        for source in &started.connecting {
            output.expect(source, false);
        }
        Ok(output)
    }

    /// A source is connected, or is to be.
    fn expect(&mut self, source: &Arc<str>, is_connected: bool) {
        if let Some(metrics) = &mut self.metrics {
            metrics.expect(source, is_connected);
        }
    }

    /// A source is connected.
    pub fn connected(&mut self, source: &Arc<str>) -> Result {
        self.expect(source, true);
        self.sinks.iter_mut().try_for_each(|sink| sink.connected(source))
    }

    /// A source does not exist any more.
    pub fn forget(&mut self, source: &Arc<str>) {
        if let Some(metrics) = &mut self.metrics {
            metrics.forget(source);
        }
    }

    /// Counts what came, whether it is wanted or not.
    pub fn observe(&mut self, arrival: &Arrival) {
        if let Some(metrics) = &mut self.metrics {
            metrics.observe(arrival);
        }
    }

    /// Gives every sink what came.
    pub fn take(&mut self, arrival: &Arrival) -> Result {
        self.sinks.iter_mut().try_for_each(|sink| sink.take(arrival))
    }

    /// Has every sink pass on what it took.
    pub fn flush(&mut self) -> Result {
        self.sinks.iter_mut().try_for_each(|sink| sink.flush())
    }

    /// Waits until everything has arrived; false if something did not.
    pub fn finish(&mut self) -> bool {
        let mut done = true;
        for sink in &mut self.sinks {
            done &= sink.finish();
        }
        done
    }
}

/// Metrics, served at an address, with the losses of these sinks.
fn metrics(address: &str, losses: &Losses, shown: (bool, bool)) -> Result<Metrics> {
    let (metrics, mut registry) = Metrics::new();
    losses.register(&mut registry, shown);
    http::serve(address, registry)?;
    Ok(metrics)
}

/// Where events go besides the record, and whether that is NATS: if it was asked for, otherwise standard output.
#[cfg_attr(not(feature = "nats"), expect(unused_variables, reason = "only NATS needs them"))]
fn events(
    arguments: &Arguments,
    started: &Started,
    (interrupted, losses): (&Arc<AtomicBool>, &Losses),
) -> Result<(Box<dyn Sink>, bool)> {
    #[cfg(feature = "nats")]
    if let Some(nats) = crate::nats::start(arguments, started, (interrupted, losses))? {
        return Ok((Box::new(nats), true));
    }
    Ok((Box::new(Printer::new(arguments, &started.names)?), false))
}
