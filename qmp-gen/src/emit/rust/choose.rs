//! Which part of a model the Rust is for.

use std::borrow::Cow;

use super::options::{DocPolicy, Misfit, Options};
use crate::model::{Model, is_match};

/// The events that `options` ask for, with their prose or without. A pattern that no event has is reported.
pub(super) fn choose<'a>(model: &'a Model, options: &Options, misfits: &mut Vec<Misfit>) -> Cow<'a, Model> {
    let mut model = Cow::Borrowed(model);
    for (option, patterns) in [("allow", &options.allow), ("deny", &options.deny)] {
        let unmet = |it: &&String| !model.events.iter().any(|event| is_match(it, event.name.as_str()));
        let unmet = patterns.iter().filter(unmet);
        misfits.extend(unmet.map(|it| Misfit::NoMatch { option, text: it.clone(), what: "event" }));
    }
    if !options.allow.is_empty() || !options.deny.is_empty() {
        model.to_mut().keep_events(|event| {
            let is_in = |patterns: &[String]| patterns.iter().any(|it| is_match(it, event.name.as_str()));
            (options.allow.is_empty() || is_in(&options.allow)) && !is_in(&options.deny)
        });
        misfits.extend(model.events.is_empty().then_some(Misfit::NoEvents));
    }
    if options.docs == DocPolicy::None {
        model.to_mut().drop_prose();
    }
    model
}
