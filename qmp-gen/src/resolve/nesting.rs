//! Bullets whose indentation was lost, nested again as the examples show.

use std::borrow::Cow;

use super::infer::values_of;
use super::places::name_of;
use super::resolver::Resolver;
use crate::diagnostic::ResolveProblem;
use crate::syntax::text::ast::{Bullet, Json, JsonType, JsonValue};

/// Whether the bullet's note says that it is an object.
fn is_object(bullet: &Bullet) -> bool {
    let json = bullet.note.as_ref().and_then(|note| note.json.as_ref());
    json.is_some_and(|json| json.value == JsonType::Object)
}

impl Resolver<'_, '_> {
    /// The bullets as they are, or nested if objects have no members below them and the examples show some.
    pub(super) fn nested<'b>(&mut self, bullets: &'b [Bullet], shown: &[&Json]) -> Cow<'b, [Bullet]> {
        let lost = |bullet: &Bullet| is_object(bullet) && bullet.children.is_empty();
        if !bullets.iter().any(lost) {
            return Cow::Borrowed(bullets);
        }
        let mut nested: Vec<Bullet> = Vec::new();
        let mut open = false;
        for bullet in bullets {
            let parent = nested.last_mut().filter(|_| open);
            if let Some(parent) = parent.filter(|parent| belongs(bullet, parent, shown)) {
                parent.children.push(bullet.clone());
            } else {
                open = lost(bullet);
                nested.push(bullet.clone());
            }
        }
        for parent in nested.iter_mut().filter(|it| !it.children.is_empty()) {
            if bullets.iter().any(|it| lost(it) && it.name == parent.name) {
                let object = name_of(parent).unwrap_or_default().to_owned();
                let inner = values_of(shown, &object);
                self.report(ResolveProblem::LostIndentation { object }, parent.name.span);
                parent.children = self.nested(&parent.children, &inner).into_owned();
            }
        }
        Cow::Owned(nested)
    }
}

/// Whether by the examples `bullet` is a member of `parent` rather than of the object around it.
fn belongs(bullet: &Bullet, parent: &Bullet, shown: &[&Json]) -> bool {
    let (Some(name), Some(object)) = (name_of(bullet), name_of(parent)) else { return false };
    let objects = values_of(shown, object);
    if !objects.iter().any(|value| matches!(value.value, JsonValue::Object(_))) {
        return false;
    }
    if parent.children.iter().any(|child| name_of(child) == Some(name)) {
        return false;
    }
    // Below an object inside this one there may be the same name once more.
    let deeper = parent
        .children
        .iter()
        .filter_map(name_of)
        .any(|child| !values_of(&values_of(&objects, child), name).is_empty());
    let outside = shown.iter().any(|object| object.get(name).is_some());
    deeper || !outside || objects.iter().any(|object| object.get(name).is_some())
}
