//! Turns a model into a plan, which contains all decisions about the generated Rust code.
//!
//! Accepts any model. A plan guarantees that every name is an identifier and unique in its scope, that every named type is defined by
//! the plan or supplied by the user, that recursive types are boxed, and that every user-supplied path and attribute is valid Rust.
//! Printing a plan therefore cannot fail. A plan does not copy prose: each part refers to the corresponding part of the model.
//!
//! **Names** follow the Rust API guidelines: `ACPISlotType` becomes `AcpiSlotType`, `node-name` becomes `node_name`. If two wire names
//! map to the same identifier, the older one takes precedence, by the release that introduced it and then by document order. An
//! addition to a specification therefore does not rename existing items.
//!
//! **Boxes.** The data of an event, or of a union branch, is boxed if it had more than [`MAX_MEMBERS`] members in its first release,
//! including the members of nested objects. Members added later do not count, so an addition does not box data that was not boxed before.

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
    AlternatePlan, Arguments, BranchPlan, ChoicePlan, CommandPlan, Content, EnumPlan, EventPlan, FieldPlan,
    Head, Item, JsonType, Payload, Plan, Role, Step, StructPlan, TypePlan, UnionPlan, VariantPlan,
};
pub use ty::{BoxReason, RustType};

/// Makes all decisions about the Rust code for `model`, or returns an error for each option that cannot be applied.
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
    /// The plan for the whole `model`, with the default options.
    ///
    /// # Panics
    /// Never panics, because only options can cause errors.
    #[must_use]
    pub fn new(model: &'a Model) -> Self {
        decide(model, &Options::default()).expect("the default options cause no errors")
    }
}
