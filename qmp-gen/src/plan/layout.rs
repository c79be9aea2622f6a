//! What follows from how types contain each other: which can be compared exactly, and which are boxed.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use super::ty::BoxReason;
use crate::model::graph::components;
use crate::model::{Lookup, Member, Members, Model, Shape, Type, TypeDef, TypeName};

/// The most members that the data of an event, or a branch of a union, has outside a box. Members of the objects in it count, for a union
/// those of its largest branch; members that came after the first release do not.
///
/// With strings alone, that is 152 bytes.
pub const MAX_MEMBERS: usize = 6;

/// What was found about the types of a model.
pub(super) struct Layout {
    /// By type: how many members it has, those of the objects in it included.
    counts: HashMap<TypeName, usize>,
    /// The types that contain a floating-point number.
    inexact: HashSet<TypeName>,
    /// The types that can contain themselves other than through a list.
    recursive: HashSet<TypeName>,
}

impl Layout {
    pub fn new(model: &Model, types: &Lookup) -> Self {
        let index: HashMap<&TypeName, usize> =
            model.types.iter().enumerate().map(|(at, def)| (&def.name, at)).collect();
        let held: Vec<Vec<Cow<'_, Type>>> = model.types.iter().map(|def| parts(types, def)).collect();
        let next = |of: fn(&Type) -> Option<&TypeName>| -> Vec<Vec<usize>> {
            let place = |ty: &Cow<'_, Type>| of(ty).and_then(|name| index.get(name).copied());
            held.iter().map(|parts| parts.iter().filter_map(place).collect()).collect()
        };
        let directly = next(direct);
        let order = components(&directly);
        let is_cycle = |component: &&Vec<usize>| {
            component.len() > 1 || component.iter().any(|&at| directly[at].contains(&at))
        };
        let name = |at: usize| model.types[at].name.clone();
        let recursive = order.iter().filter(is_cycle).flatten().map(|&at| name(at)).collect();
        let inexact = with_floats(&held, &next(Type::named)).into_iter().map(name).collect();
        let mut layout = Self { counts: HashMap::new(), inexact, recursive };
        // Each after what it contains; one that contains itself does so through a box.
        for &at in order.iter().flatten() {
            let count = layout.count_of_type(types, &model.types[at]);
            layout.counts.insert(name(at), count);
        }
        layout
    }

    /// Why an object with these members is boxed where it is the data of an event or a branch of a union; nothing if it is not.
    pub fn box_of<'m>(
        &self,
        whole: &impl Members,
        members: impl IntoIterator<Item = &'m Member>,
    ) -> Option<BoxReason> {
        let count = self.count(whole, members);
        (count > MAX_MEMBERS).then_some(BoxReason::Members(count))
    }

    /// Why a union is boxed where it is a branch of another; nothing if it is not.
    pub fn box_of_union(&self, name: &TypeName) -> Option<BoxReason> {
        let count = self.counts.get(name).copied().unwrap_or(1);
        if self.is_recursive(name) {
            return Some(BoxReason::Recursive);
        }
        (count > MAX_MEMBERS).then_some(BoxReason::Members(count))
    }

    /// Whether a member of that type has to be boxed, since its type can contain itself.
    pub fn is_recursive(&self, name: &TypeName) -> bool {
        self.recursive.contains(name)
    }

    /// Whether values of that type can be compared exactly, and so hashed.
    pub fn is_exact(&self, ty: &Type) -> bool {
        let is_float = matches!(bottom(ty), Type::Number);
        !is_float && ty.named().is_none_or(|name| !self.inexact.contains(name))
    }

    fn count_of_type(&self, types: &Lookup, def: &TypeDef) -> usize {
        match &def.shape {
            Shape::Enum { .. } => 1,
            Shape::Object { members, .. } => self.count(def, members),
            Shape::Union { members, branches, .. } => {
                let own = |branch| members.iter().chain(types.added_by(branch));
                let counts = branches.iter().map(|branch| match &branch.ty {
                    Some(union) if types.is_union(union) => self.counts.get(union).copied().unwrap_or(1),
                    _ => self.count(def, own(branch)),
                });
                // A larger one is in a box.
                counts.map(|count| if count > MAX_MEMBERS { 1 } else { count }).max().unwrap_or(0).max(1)
            }
            Shape::Alternate { choices } => {
                choices.iter().map(|choice| self.weight(&choice.ty)).max().unwrap_or(1)
            }
        }
    }

    /// How many of the members its first release had. Types that contain others twice, and these others, soon exceed any number.
    fn count<'m>(&self, whole: &impl Members, members: impl IntoIterator<Item = &'m Member>) -> usize {
        let first = members.into_iter().filter(|member| !is_later(whole, member));
        first.fold(0, |sum: usize, member| sum.saturating_add(self.weight(&member.ty)))
    }

    /// How many members a value of that type counts as.
    fn weight(&self, ty: &Type) -> usize {
        match direct(ty).filter(|name| !self.is_recursive(name)) {
            Some(name) => self.counts.get(name).copied().unwrap_or(1),
            None => 1,
        }
    }
}

/// Whether a member came after the first release of the whole.
fn is_later(whole: &impl Members, member: &Member) -> bool {
    member.lifetime.since.is_some_and(|since| whole.lifetime().since.is_some_and(|born| since > born))
}

/// The type that a value is itself, rather than a list of it.
fn direct(ty: &Type) -> Option<&TypeName> {
    match ty {
        Type::Named { name } => Some(name),
        _ => None,
    }
}

/// The type inside all lists.
fn bottom(ty: &Type) -> &Type {
    match ty {
        Type::Array { items } => bottom(items),
        _ => ty,
    }
}

/// The types of everything that a type contains directly.
fn parts<'a>(types: &Lookup<'a>, def: &'a TypeDef) -> Vec<Cow<'a, Type>> {
    let of = |member: &'a Member| Cow::Borrowed(&member.ty);
    match &def.shape {
        Shape::Enum { .. } => Vec::new(),
        Shape::Object { members, .. } => members.iter().map(of).collect(),
        Shape::Union { members, branches, .. } => {
            let inner = branches.iter().flat_map(|branch| types.added_by(branch));
            let unions = branches.iter().filter_map(|it| it.ty.as_ref()).filter(|ty| types.is_union(ty));
            let unions = unions.map(|name| Cow::Owned(Type::Named { name: name.clone() }));
            members.iter().chain(inner).map(of).chain(unions).collect()
        }
        Shape::Alternate { choices } => choices.iter().map(|choice| Cow::Borrowed(&choice.ty)).collect(),
    }
}

/// The types that contain a floating-point number, directly or through others; `next` are the types that each names.
fn with_floats(held: &[Vec<Cow<'_, Type>>], next: &[Vec<usize>]) -> Vec<usize> {
    let mut users = vec![Vec::new(); next.len()];
    for (user, used) in next.iter().enumerate() {
        for &it in used {
            users[it].push(user);
        }
    }
    let has_float = |at: &usize| held[*at].iter().any(|ty| bottom(ty) == &Type::Number);
    let mut waiting: Vec<usize> = (0..held.len()).filter(has_float).collect();
    let mut found: HashSet<usize> = waiting.iter().copied().collect();
    while let Some(at) = waiting.pop() {
        waiting.extend(users[at].iter().filter(|&&user| found.insert(user)));
    }
    found.into_iter().collect()
}
