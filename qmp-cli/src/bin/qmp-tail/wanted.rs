//! Which events are shown, and which one ends it all.

use qmp_events::Event;
use qmp_events::stream::{BadPattern, Filter};

use crate::arguments::Arguments;

/// What the arguments ask for.
pub struct Wanted {
    shown: Filter,
    awaited: Option<Filter>,
    subjects: Vec<String>,
    /// What a source has to let through.
    wide: Filter,
}

impl Wanted {
    /// # Errors
    /// Where no event can be called so.
    pub fn new(arguments: &Arguments) -> Result<Self, BadPattern> {
        let names = arguments.only.iter().try_fold(Filter::all(), |filter, name| filter.name(name))?;
        let shown = arguments.subject.iter().fold(names.clone(), Filter::subject);
        let awaited = arguments.until.as_deref().map(|name| Filter::all().name(name)).transpose()?;
        let wide = match &arguments.until {
            None => shown.clone(),
            Some(_) if arguments.only.is_empty() => Filter::all(),
            Some(name) => names.name(name)?,
        };
        Ok(Self { shown, awaited, subjects: arguments.subject.clone(), wide })
    }

    /// For the sources: it admits all that is shown or awaited, and perhaps more.
    pub fn at_source(&self) -> Filter {
        self.wide.clone()
    }

    /// Whether to show it. What is awaited is shown, too.
    pub fn shows(&self, event: &Event) -> bool {
        self.shown.admits(event) || self.awaits(event)
    }

    /// Whether it is the awaited one. Where subjects are given it is about one of them, or about none, as SHUTDOWN is.
    pub fn awaits(&self, event: &Event) -> bool {
        let about = |subject: &str| self.subjects.is_empty() || self.subjects.iter().any(|it| it == subject);
        self.awaited.as_ref().is_some_and(|awaited| awaited.admits(event))
            && event.subject().is_none_or(about)
    }
}
