//! Members that are not described by a type.

use std::collections::{BTreeMap, btree_map};

use super::pull::{Parser, Result};
use super::value::{Value, pull_members, pull_value, spend_entry};

/// Members that are not in the specification, kept so that they can be written back.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
#[expect(clippy::box_collection, reason = "a map would take three words in every struct")]
pub struct Members(Option<Box<BTreeMap<String, Value>>>);

impl Members {
    /// Reads an object.
    pub(super) fn pull(parser: &mut Parser<'_>) -> Result<Self> {
        match parser.skip_space() {
            Some(b'{') => pull_members(parser).map(Self::from),
            _ => Err(parser.unexpected("an object")),
        }
    }

    /// Reads the value of `key`, which has to be unique.
    pub(super) fn pull_one(&mut self, parser: &mut Parser<'_>, key: &str) -> Result<bool> {
        let value = pull_value(parser)?;
        spend_entry(parser, self.len())?;
        Ok(self.insert(key, value).is_some())
    }

    /// Returns an empty set of members.
    #[must_use]
    pub const fn new() -> Self {
        Self(None)
    }

    /// Returns `true` if it has no members.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.0.as_ref().is_none_or(|members| members.is_empty())
    }

    /// Returns the number of members.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |members| members.len())
    }

    /// Returns the value of `key`.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.0.as_ref()?.get(key)
    }

    /// Returns an iterator over the members, ordered by key.
    #[must_use]
    pub fn iter(&self) -> MembersIter<'_> {
        MembersIter(self.0.as_ref().map(|members| members.iter()).unwrap_or_default())
    }

    /// Inserts a member; returns the previous value of `key`.
    pub fn insert(&mut self, key: impl Into<String>, value: Value) -> Option<Value> {
        self.0.get_or_insert_default().insert(key.into(), value)
    }

    /// Removes a member.
    pub fn remove(&mut self, key: &str) -> Option<Value> {
        let members = self.0.as_mut()?;
        let value = members.remove(key);
        if members.is_empty() {
            self.0 = None;
        }
        value
    }
}

impl From<BTreeMap<String, Value>> for Members {
    fn from(members: BTreeMap<String, Value>) -> Self {
        Self(if members.is_empty() { None } else { Some(Box::new(members)) })
    }
}

impl From<Members> for Value {
    fn from(members: Members) -> Self {
        Self::Object(members.0.map(|members| *members).unwrap_or_default())
    }
}

/// An iterator over borrowed members, ordered by key.
#[derive(Debug, Clone)]
pub struct MembersIter<'a>(btree_map::Iter<'a, String, Value>);

impl<'a> Iterator for MembersIter<'a> {
    type Item = (&'a str, &'a Value);

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next().map(|(key, value)| (key.as_str(), value))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl DoubleEndedIterator for MembersIter<'_> {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.0.next_back().map(|(key, value)| (key.as_str(), value))
    }
}

impl ExactSizeIterator for MembersIter<'_> {}

/// Iterates over the members, ordered by key.
///
/// ```
/// use qmp_events::{Members, Value};
///
/// let members: Members = [("b".to_owned(), Value::Null), ("a".to_owned(), Value::Bool(true))].into_iter().collect();
/// let keys: Vec<_> = (&members).into_iter().map(|(key, _)| key).collect();
/// assert_eq!(keys, ["a", "b"]);
/// for (key, value) in members {
///     println!("{key}: {value}");
/// }
/// ```
impl<'a> IntoIterator for &'a Members {
    type Item = (&'a str, &'a Value);
    type IntoIter = MembersIter<'a>;

    fn into_iter(self) -> MembersIter<'a> {
        self.iter()
    }
}

/// Iterates over the members, ordered by key.
impl IntoIterator for Members {
    type Item = (String, Value);
    type IntoIter = btree_map::IntoIter<String, Value>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.map(|members| *members).unwrap_or_default().into_iter()
    }
}

impl<K: Into<String>> FromIterator<(K, Value)> for Members {
    fn from_iter<I: IntoIterator<Item = (K, Value)>>(members: I) -> Self {
        members.into_iter().map(|(key, value)| (key.into(), value)).collect::<BTreeMap<_, _>>().into()
    }
}

impl<K: Into<String>> Extend<(K, Value)> for Members {
    fn extend<I: IntoIterator<Item = (K, Value)>>(&mut self, members: I) {
        for (key, value) in members {
            self.insert(key, value);
        }
    }
}
