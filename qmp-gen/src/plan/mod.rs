//! From the model to a plan: everything that has to be decided about the Rust, decided once.
//!
//! Takes any model. What holds afterwards: every name is an identifier and unique in its scope, every named type is one that the plan
//! defines or one of the user's own, a type that can hold itself does so through a box, and every path and attribute of the user's is
//! Rust. So printing a plan cannot fail. The plan leaves prose alone: each part refers to that of the model which it is for.
//!
//! **Names** follow the Rust API guidelines: `ACPISlotType` becomes `AcpiSlotType`, `node-name` becomes `node_name`. Where two names on
//! the wire would become the same identifier, the older one has it, by the release that it is known since and then by the order of the
//! documents. So an addition to a specification does not rename what was there.
//!
//! **Boxes.** The data of an event, and what a branch of a union holds, is boxed if it had more than [`MAX_MEMBERS`] members in its first
//! release, those of the objects in it included. Members that came later do not count, so an addition does not move data into a box.

mod build;
mod case;
mod changes;
mod choose;
mod decor;
mod layout;
mod name;
mod names;
mod options;
mod parts;
mod renames;
mod ty;
mod usage;

use crate::model::{Lookup, Model};
use choose::Chosen;
use layout::Layout;
use names::Names;
use renames::Renames;

pub use changes::{Incompatibility, PlanChange, incompatibilities};
pub use layout::MAX_MEMBERS;
pub use name::{RustName, RustPath};
pub use options::{DocPolicy, Format, OptionError, Options};
pub use parts::{
    AlternatePlan, BranchPlan, ChoicePlan, Content, EnumPlan, EventPlan, FieldPlan, Head, Item, JsonType,
    Payload, Plan, Step, StructPlan, TypePlan, UnionPlan, VariantPlan,
};
pub use ty::{BoxReason, RustType};

/// Decides everything about the Rust of `model`; or returns every option that cannot be followed.
pub(crate) fn decide<'a>(model: &'a Model, options: &Options) -> Result<Plan<'a>, Vec<OptionError>> {
    let types = Lookup::new(model);
    let (externs, mut errors) = renames::externs(options);
    let (chosen, found) = Chosen::new(model, options, externs);
    errors.extend(found);
    let (renames, found) = Renames::new(&chosen, options);
    errors.extend(found);
    let (names, found) = Names::new(&chosen, &types, &renames);
    errors.extend(found);
    let layout = Layout::new(model, &types);
    let plan = build::Builder::new(&chosen, &types, (&names, &layout)).plan(model);
    let (plan, found) = decor::decorated(plan, options);
    errors.extend(found);
    if errors.is_empty() { Ok(plan) } else { Err(errors) }
}

impl<'a> Plan<'a> {
    /// The plan for all of `model`, without options.
    ///
    /// # Panics
    /// Never: only an option can be wrong.
    #[must_use]
    pub fn new(model: &'a Model) -> Self {
        decide(model, &Options::default()).expect("without options there is none that cannot be followed")
    }
}
