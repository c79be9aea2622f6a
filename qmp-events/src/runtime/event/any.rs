//! An event in any layout: its members in any order, each once.

use super::set::{EventSet, Name, Parts, Stamp, in_data, keep_rest};
use super::unknown::UnknownEvent;
use crate::runtime::error::DecodeError;
use crate::runtime::members::Members;
use crate::runtime::pull::{Parser, Result};
use crate::runtime::value::Value;
use crate::runtime::wire::Wire;

/// An event that is being read.
struct Draft<'a, 'e, 'p, D: EventSet> {
    parts: &'p mut Parts<'e, D>,
    has_timestamp: bool,
    name: Option<Name<D::Kind>>,
    data: Data<'a>,
}

enum Data<'a> {
    Absent,
    /// It came before the name: here it is.
    Later(Parser<'a>),
    /// That of an event that is not known.
    Value(Value),
    /// It is in its place; this was left over.
    Read(Option<Members>),
}

/// Reads an event, whatever its layout.
pub(super) fn pull_any<D: EventSet>(parser: &mut Parser<'_>, parts: &mut Parts<'_, D>) -> Result<()> {
    let mut draft = Draft { parts, has_timestamp: false, name: None, data: Data::Absent };
    parser.each_member(&mut |parser, key| draft.pull_member(parser, key))?;
    draft.finish(parser)
}

impl<'a, D: EventSet> Draft<'a, '_, '_, D> {
    /// Reads a member; whether it was there already.
    fn pull_member(&mut self, parser: &mut Parser<'a>, key: &str) -> Result<bool> {
        let twice = match key {
            "timestamp" => {
                let (timestamp, rest) = Stamp::read(&mut *parser)?.split();
                if !rest.is_empty() {
                    self.parts.unknown.insert(key, rest.into());
                }
                *self.parts.timestamp = Some(timestamp);
                std::mem::replace(&mut self.has_timestamp, true)
            }
            "event" => {
                let name = parser.string()?;
                self.name.replace(Name::find::<D>(&name)).is_some()
            }
            "data" => {
                let twice = !matches!(self.data, Data::Absent);
                self.data = self.pull_data(parser)?;
                twice
            }
            _ => self.parts.unknown.pull_one(parser, key)?,
        };
        Ok(twice)
    }

    fn pull_data(&mut self, parser: &mut Parser<'a>) -> Result<Data<'a>> {
        match &self.name {
            None => {
                let start = parser.clone();
                parser.skip()?;
                Ok(Data::Later(start))
            }
            Some(Name::Known(kind)) => {
                let rest = self.parts.data.read(*kind, parser);
                rest.map(Data::Read).map_err(|error| error.in_event(D::name_of(*kind)))
            }
            Some(Name::Other(name)) => {
                Value::read(&mut *parser).map(Data::Value).map_err(|error| error.in_event(name))
            }
        }
    }

    fn finish(mut self, parser: &mut Parser<'a>) -> Result<()> {
        if self.name.is_some()
            && let Data::Later(start) = &self.data
        {
            let mut start = start.clone();
            self.data = self.pull_data(&mut start).map_err(|error| error.under("data"))?;
            parser.spend(start.memory())?;
        }
        match (self.name.ok_or_else(|| DecodeError::missing("event"))?, self.data) {
            (Name::Known(_), Data::Read(rest)) => keep_rest(self.parts.unknown, rest),
            (Name::Known(kind), _) => {
                self.parts.data.read_nothing(kind).map_err(|error| in_data::<D>(kind, error))?;
            }
            (Name::Other(name), Data::Value(data)) => {
                *self.parts.data = D::unknown(UnknownEvent::new(name, Some(data)));
            }
            (Name::Other(name), _) => *self.parts.data = D::unknown(UnknownEvent::new(name, None)),
        }
        Ok(())
    }
}
