//! The parts of a model without optional information. Code that builds a part names what it knows, and takes the rest from here,
//! so that a new optional fact changes only those that know it.

use super::definition::{Branch, Event, Member, Nesting, Note, Presence, Shape, Type, TypeDef, Value};
use super::docs::{Admonition, Block, Docs, Inline};
use super::names::{TypeName, WireName};
use super::version::Lifetime;

impl Event {
    /// The event `name`, without members.
    #[must_use]
    pub fn new(name: impl Into<WireName>) -> Self {
        Self { name: name.into(), ..Self::default() }
    }
}

impl Note {
    /// A note of one paragraph.
    #[must_use]
    pub fn new(text: impl Into<String>, lifetime: Lifetime) -> Self {
        let (admonition, title) = (Admonition::Note, Vec::new());
        Self { admonition, title, docs: Docs(vec![Block::paragraph(text)]), lifetime }
    }

    /// What announces it.
    #[must_use]
    pub fn title(&self) -> Vec<Inline> {
        if self.title.is_empty() {
            vec![Inline::Text(self.admonition.word().to_owned())]
        } else {
            self.title.clone()
        }
    }
}

impl Member {
    /// The member `name`.
    #[must_use]
    pub fn new(name: impl Into<WireName>, presence: Presence, ty: Type) -> Self {
        Self {
            name: name.into(),
            presence,
            ty,
            docs: Docs::default(),
            lifetime: Lifetime::default(),
            features: Vec::new(),
            only: Vec::new(),
            nesting: Nesting::default(),
        }
    }
}

impl TypeDef {
    /// The type `name`.
    #[must_use]
    pub fn new(name: impl Into<TypeName>, shape: Shape) -> Self {
        Self {
            name: name.into(),
            shape,
            docs: Docs::default(),
            lifetime: Lifetime::default(),
            features: Vec::new(),
        }
    }
}

impl Value {
    /// The value `name`.
    #[must_use]
    pub fn new(name: impl Into<WireName>) -> Self {
        Self {
            name: name.into(),
            docs: Docs::default(),
            lifetime: Lifetime::default(),
            features: Vec::new(),
            only: Vec::new(),
        }
    }
}

impl Branch {
    /// The branch of `value`: it has the documentation of the value, and adds nothing.
    #[must_use]
    pub fn empty(value: &Value) -> Self {
        Self {
            value: value.name.clone(),
            ty: None,
            wire_order: Vec::new(),
            docs: value.docs.clone(),
            lifetime: value.lifetime,
        }
    }
}
