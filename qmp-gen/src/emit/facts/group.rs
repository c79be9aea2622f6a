//! The events by group.

use std::collections::{HashMap, HashSet};

use super::anchor::{slug, unique};
use crate::model::{Event, Group, Model};

/// The events of a group, in the order of the documents.
pub(in crate::emit) struct Chapter<'a> {
    pub(in crate::emit) title: String,
    pub(in crate::emit) anchor: String,
    pub(in crate::emit) events: Vec<&'a Event>,
}

/// The events by group: the known groups in their usual order, then others as they come, then events without a group. A model without groups
/// is one chapter; one without events has none.
pub(in crate::emit) fn chapters<'m>(model: &'m Model) -> Vec<Chapter<'m>> {
    let mut groups: Vec<(Option<&Group>, Vec<&'m Event>)> = Vec::new();
    let mut places: HashMap<Option<&Group>, usize> = HashMap::new();
    for event in &model.events {
        let group = event.group.as_ref();
        let place = *places.entry(group).or_insert(groups.len());
        match groups.get_mut(place) {
            Some((_, events)) => events.push(event),
            None => groups.push((group, vec![event])),
        }
    }
    // Sorting is stable: those of the same rank stay in order.
    groups.sort_by_key(|(group, _)| rank(*group));
    let is_only = groups.len() == 1;
    let mut anchors = HashSet::new();
    let chapter = |(group, events): (Option<&Group>, Vec<&'m Event>)| {
        let (title, anchor) = name(group, is_only);
        Chapter { title, anchor: unique(anchor, &mut anchors), events }
    };
    groups.into_iter().map(chapter).collect()
}

fn rank(group: Option<&Group>) -> usize {
    let known = Group::KNOWN.len();
    group.map_or(known + 1, |group| Group::KNOWN.iter().position(|it| it == group).unwrap_or(known))
}

/// The title and the anchor of a group; `is_only` says whether it is the only group.
fn name(group: Option<&Group>, is_only: bool) -> (String, String) {
    match group {
        Some(group) => (capitalized(group.as_str()), format!("group-{}", slug(group.as_str()))),
        None if is_only => ("All events".to_owned(), "all-events".to_owned()),
        None => ("Other events".to_owned(), "other-events".to_owned()),
    }
}

fn capitalized(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn titles(groups: &[Option<&str>]) -> Vec<String> {
        let event = |group: Option<&str>| Event {
            group: group.map(|name| Group::from(name.to_owned())),
            ..Event::default()
        };
        let model = Model { events: groups.iter().copied().map(event).collect(), ..Model::default() };
        chapters(&model).iter().map(|it| format!("{} {} {}", it.title, it.anchor, it.events.len())).collect()
    }

    #[test]
    fn known_groups_come_first_and_events_without_one_last() {
        let groups =
            [None, Some("fans"), Some("job"), Some("machine"), Some("job"), Some("fa?"), Some("fa!")];
        let expected = [
            "Machine group-machine 1",
            "Job group-job 2",
            "Fans group-fans 1",
            "Fa? group-fa- 1",
            "Fa! group-fa-- 1",
            "Other events other-events 1",
        ];
        assert_eq!(titles(&groups), expected);
        assert_eq!(titles(&[None, None]), ["All events all-events 2"]);
        assert!(titles(&[]).is_empty());
    }
}
