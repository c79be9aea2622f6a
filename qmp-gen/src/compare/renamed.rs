//! What may only have another name: one part is gone and one is new, in the same place, and they differ in nothing else.

use super::comparison::{Comparison, Detail};
use super::events::Data;
use crate::model::{Member, Shape, Type, TypeName, WireName};

/// How many pairs of parts are compared at most; of more, none is likely to be a renamed one.
const MAX_PAIRS: usize = 10_000;

impl<'a> Comparison<'a> {
    /// For each part that is `gone`, the name of the part that `came` and may be the same: each is the only one for the other.
    pub(super) fn renamed<T>(
        &self,
        gone: &[&'a T],
        came: &[&'a T],
        (same, name): (impl Fn(&Self, &T, &T) -> bool, impl Fn(&'a T) -> &'a WireName),
    ) -> Vec<Option<WireName>> {
        if gone.len() * came.len() > MAX_PAIRS {
            return vec![None; gone.len()];
        }
        let matches =
            |old: &T| -> Vec<usize> { (0..came.len()).filter(|&at| same(self, old, came[at])).collect() };
        let all: Vec<Vec<usize>> = gone.iter().map(|old| matches(old)).collect();
        let only = |found: &Vec<usize>| match found[..] {
            [at] if all.iter().filter(|it| it.contains(&at)).count() == 1 => Some(name(came[at]).clone()),
            _ => None,
        };
        all.iter().map(only).collect()
    }

    pub(super) fn same_member(&self, old: &Member, new: &Member) -> bool {
        old.presence == new.presence && self.same_type(&old.ty, &new.ty)
    }

    /// Whether two events have the same data, or two commands the same arguments.
    pub(super) fn same_data(&self, old: Data, new: Data) -> bool {
        match (old, new) {
            ((Some(old), _), (Some(new), _)) => self.same_shape(old, new),
            ((None, old), (None, new)) => {
                let is_same =
                    |old: &Member| new.iter().any(|it| it.name == old.name && self.same_member(old, it));
                old.len() == new.len() && old.iter().all(is_same)
            }
            _ => false,
        }
    }

    pub(super) fn same_type(&self, old: &Type, new: &Type) -> bool {
        match (old, new) {
            (Type::Array { items: old }, Type::Array { items: new }) => self.same_type(old, new),
            (Type::Named { name: old }, Type::Named { name: new }) => self.same_shape(old, new),
            // Introspection does not know the width.
            (Type::Integer { .. }, Type::Integer { .. }) if self.detail == Detail::Masked => true,
            _ => old == new,
        }
    }

    /// Whether two types have parts of the same names.
    fn same_shape(&self, old: &TypeName, new: &TypeName) -> bool {
        let names = |members: &[Member]| members.iter().map(|it| it.name.clone()).collect::<Vec<_>>();
        match (&self.old.get(old).shape, &self.new.get(new).shape) {
            (Shape::Enum { values: old }, Shape::Enum { values: new }) => {
                old.iter().map(|it| &it.name).eq(new.iter().map(|it| &it.name))
            }
            (Shape::Object { members: old, .. }, Shape::Object { members: new, .. }) => {
                names(old) == names(new)
            }
            (
                Shape::Union { discriminator: tag, branches: old, .. },
                Shape::Union { discriminator, branches: new, .. },
            ) => tag == discriminator && old.iter().map(|it| &it.value).eq(new.iter().map(|it| &it.value)),
            (Shape::Alternate { choices: old }, Shape::Alternate { choices: new }) => {
                old.iter().map(|it| &it.name).eq(new.iter().map(|it| &it.name))
            }
            _ => false,
        }
    }
}
