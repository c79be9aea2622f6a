//! Unions with a branch for each value of their tag. QAPI leaves out those that add no members, and a reply of
//! `query-qmp-schema` names an empty type for them; so does this.

use std::borrow::Cow;

use super::{Branch, Docs, Lifetime, Lookup, Model, Shape, TypeDef, TypeName, Value, WireName};

impl Model {
    /// The same model, in which a branch with no members of its own stands for each value that had none.
    #[must_use]
    pub fn whole(&self) -> Cow<'_, Self> {
        let types = Lookup::new(self);
        let empty = unused(&types);
        let missing: Vec<_> = self.types.iter().map(|def| missing(&types, def, &empty)).collect();
        if missing.iter().all(Vec::is_empty) {
            return Cow::Borrowed(self);
        }
        let mut model = self.clone();
        for (def, missing) in model.types.iter_mut().zip(missing) {
            if let Shape::Union { branches, .. } = &mut def.shape {
                branches.extend(missing);
            }
        }
        model.types.push(TypeDef {
            name: empty,
            shape: Shape::Object { members: Vec::new(), wire_order: Vec::new() },
            docs: Docs(vec!["No members.".to_owned()]),
            lifetime: Lifetime::default(),
            features: Vec::new(),
        });
        Cow::Owned(model)
    }
}

/// A name that no type has.
fn unused(types: &Lookup) -> TypeName {
    let mut name = "Empty".to_owned();
    while types.find(&name).is_some() {
        name.push_str("Branch");
    }
    name.as_str().into()
}

/// The branches that a union lacks.
fn missing(types: &Lookup, def: &TypeDef, empty: &TypeName) -> Vec<Branch> {
    let Shape::Union { discriminator, tag, members, branches } = &def.shape else { return Vec::new() };
    let Shape::Enum { values } = &types.get(tag).shape else { return Vec::new() };
    // As in the other branches: the tag is written among the members in common.
    let is_common =
        |name: &&WireName| *name == discriminator || members.iter().any(|member| member.name == **name);
    let order = branches.first().into_iter().flat_map(|branch| &branch.wire_order);
    let order: Vec<_> = order.filter(is_common).cloned().collect();
    let is_missing = |value: &&Value| !branches.iter().any(|branch| branch.value == value.name);
    let branch = |value: &Value| Branch {
        value: value.name.clone(),
        ty: empty.clone(),
        wire_order: order.clone(),
        docs: value.docs.clone(),
        lifetime: value.lifetime,
    };
    values.iter().filter(is_missing).map(branch).collect()
}

#[cfg(test)]
mod tests {
    use crate::load::{Input, load};
    use crate::model::{Model, Shape, TypeName, WireName};

    fn model(text: &str) -> Model {
        let text = format!(
            "{{ 'enum': 'Mode', 'data': [ 'off', 'slow' ] }}\n{text}\n{{ 'event': 'E', 'data': {{ 's': 'Speed' }} }}"
        );
        load(&[Input::Text { name: "s.json".into(), text }]).unwrap().model.unwrap()
    }

    fn branches(model: &Model) -> Vec<(&str, &TypeName, Vec<&str>)> {
        let unions = model.types.iter().filter_map(|def| match &def.shape {
            Shape::Union { branches, .. } => Some(branches),
            _ => None,
        });
        unions
            .flatten()
            .map(|it| (it.value.as_str(), &it.ty, it.wire_order.iter().map(WireName::as_str).collect()))
            .collect()
    }

    #[test]
    fn a_value_without_a_branch_gets_one_in_the_order_of_the_others() {
        let model = model(
            "{ 'struct': 'Empty', 'data': { 'x': 'int' } }\n\
             { 'union': 'Speed', 'base': { 'id': 'str', 'mode': 'Mode' }, 'discriminator': 'mode', 'data': { 'slow': 'Empty' } }",
        );
        let whole = model.whole();
        let [slow, off] = &branches(&whole)[..] else { panic!("{whole:?}") };
        assert_eq!((slow.0, slow.1.as_str(), &slow.2[..]), ("slow", "Empty", &["mode", "id", "x"][..]));
        assert_eq!((off.0, off.1.as_str(), &off.2[..]), ("off", "EmptyBranch", &["mode", "id"][..]));
    }

    #[test]
    fn a_model_that_lacks_none_stays_as_it_is() {
        let model = model(
            "{ 'struct': 'Why', 'data': { 'x': 'int' } }\n\
             { 'union': 'Speed', 'base': { 'mode': 'Mode' }, 'discriminator': 'mode', 'data': { 'slow': 'Why', 'off': 'Why' } }",
        );
        assert_eq!(*model.whole(), model);
    }
}
