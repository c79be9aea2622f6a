//! What breaks the users of generated code when it is generated again.
//!
//! Takes two plans. Their parts are matched by the names on the wire. What is only added breaks nobody: enums and structs are
//! non-exhaustive, and methods of the handler have a default.

mod change;
mod compare;
mod surface;

use super::parts::Plan;
use compare::Comparison;
use surface::Surface;

pub use change::{Incompatibility, PlanChange};

/// Everything in `new` that breaks code which uses what is generated from `old`.
///
/// ```
/// use qmp_gen::model::{Event, Model};
/// use qmp_gen::plan::{Plan, PlanChange, incompatibilities};
///
/// let (mut old, mut new) = (Model::default(), Model::default());
/// old.events.push(Event::new("STOP"));
/// new.events.push(Event::new("RESUME"));
/// let found = incompatibilities(&Plan::new(&old), &Plan::new(&new));
/// assert_eq!((found[0].path.as_str(), &found[0].change), ("STOP", &PlanChange::Removed));
/// ```
#[must_use]
pub fn incompatibilities(old: &Plan, new: &Plan) -> Vec<Incompatibility> {
    Comparison::new(&Surface::new(old), &Surface::new(new)).run()
}
