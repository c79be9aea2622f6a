//! Events whose name, timestamp and data come separately.

use super::lenient::Strictness;
use super::set::{EventSet, Whole, in_data, keep_rest};
use super::unknown::UnknownEvent;
use crate::runtime::error::{DecodeError, ErrorKind};
use crate::runtime::info::Timestamp;
use crate::runtime::pull::{Duplicates, Guess, Parser, Result};
use crate::runtime::value::Value;
use crate::runtime::wire::Wire;

/// The event of that name, with the data that `json` holds.
///
/// # Errors
/// Returns an error if `json` is not JSON, or does not fit the event and `strictness` is strict. Bytes are counted in `json`.
pub fn decode_parts<E: Whole>(
    (name, timestamp): (&str, Option<Timestamp>),
    json: Option<&str>,
    strictness: Strictness,
) -> Result<E> {
    let mut event = E::blank();
    *event.parts().timestamp = timestamp;
    match read_data(name, json, &mut event) {
        Err(error) if strictness == Strictness::Lenient && !matches!(error.kind(), ErrorKind::TooDeep) => {
            let mut event = E::blank();
            *event.parts().timestamp = timestamp;
            *event.parts().data = E::Set::unknown(keep(name, json, error)?);
            Ok(event)
        }
        read => read.map(|()| event),
    }
}

fn read_data<E: Whole>(name: &str, json: Option<&str>, event: &mut E) -> Result<()> {
    let parts = event.parts();
    let mut parser = json.map(data_parser).transpose()?;
    match (E::Set::kind_of(name.as_bytes()), &mut parser) {
        (Some(kind), Some(parser)) => {
            let rest = parts.data.read(kind, &mut *parser).and_then(|rest| parser.end().map(|()| rest));
            keep_rest(parts.unknown, rest.map_err(|error| in_data::<E::Set>(kind, error))?);
        }
        (Some(kind), None) => {
            parts.data.read_nothing(kind).map_err(|error| in_data::<E::Set>(kind, error))?;
        }
        (None, Some(parser)) => {
            let value = Value::read(&mut *parser).and_then(|value| parser.end().map(|()| value));
            let value = value.map_err(|error| error.under("data").in_event(name))?;
            *parts.data = E::Set::unknown(UnknownEvent::new(name, Some(value)));
        }
        (None, None) => *parts.data = E::Set::unknown(UnknownEvent::new(name, None)),
    }
    Ok(())
}

/// A parser of data, which is the second level of an event.
fn data_parser(json: &str) -> Result<Parser<'_>> {
    let mut parser = Parser::new(json, Guess::Layout);
    parser.descend()?;
    Ok(parser)
}

/// The event that did not fit its type because of `error`, which is returned if `json` is not JSON.
#[cold]
fn keep(name: &str, json: Option<&str>, error: DecodeError) -> Result<UnknownEvent> {
    let Some(json) = json else { return Ok(UnknownEvent::new(name, None).misfit(error, None)) };
    let mut parser = data_parser(json)?.with_duplicates(Duplicates::LastCounts);
    match Value::read(&mut parser).and_then(|value| parser.end().map(|()| value)) {
        Ok(value) => Ok(UnknownEvent::new(name, Some(value)).misfit(error, Some(json))),
        Err(_) => Err(error),
    }
}
