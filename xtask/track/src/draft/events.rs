//! Drafts of events and their members.

use std::collections::{BTreeMap, BTreeSet};

use qmp_gen::model::{Event, FeatureKind, Member, Presence, Version};

use super::state::Draft;
use crate::TODO;
use crate::notation::{bullet, example};
use crate::rates::Rate;

impl<'a> Draft<'a> {
    /// Drafts events that are new, have new members, or ended.
    pub(super) fn events(&mut self) {
        let (spec, tree) = (self.spec, self.tree);
        // Events that both have come first: they say which types are the same.
        for event in &tree.model.events {
            if let Some(known) = spec.event(event.name.as_str()) {
                self.known_event(known, event);
            }
        }
        for event in &tree.model.events {
            if spec.event(event.name.as_str()).is_none() {
                self.new_event(event);
            }
        }
        let present: BTreeSet<&str> = tree.model.events.iter().map(|event| event.name.as_str()).collect();
        for event in spec.at(tree.release).events.iter().filter(|it| !present.contains(it.name.as_str())) {
            self.ended(event);
        }
    }

    fn new_event(&mut self, event: &'a Event) {
        let since = self.since(event.lifetime.since);
        let name = event.name.as_str();
        let text = self.section(event, since);
        let group = self.group(name);
        self.document.add_section(&group, &text);
        self.lack(format!("event `{name}`, since {since}"));
        self.report.drafts.push(text);
        for member in &event.members {
            self.uses(&member.ty, since);
        }
        if let Some(union) = &event.union {
            self.uses_named(union, since);
            self.task(format!(
                "`{name}` is as a whole of the type `{union}`: describe it by a bullet `data`"
            ));
        }
        let module = self.tree.modules.get(name).map_or("?", String::as_str);
        let builds = "find out which targets, hosts and builds can send it, for the field `Only:`";
        self.task(format!("`{name}` (module `{module}` of QEMU's schema): {builds}"));
    }

    /// The section of an event.
    fn section(&self, event: &Event, since: Version) -> String {
        let name = &event.name;
        let mut text = format!("{name}\n{}\n\nSince: {since}\n", "-".repeat(name.as_str().len()));
        let mut field = |name: &str, value: &str| text.extend([name, ": ", value, "\n"]);
        field("Group", &self.group(name.as_str()));
        let subjects = self.subjects(event);
        if !subjects.is_empty() {
            field("Subject", &subjects.join(", "));
        }
        if !event.only.is_empty() {
            let only: Vec<_> = event.only.iter().map(ToString::to_string).collect();
            field("Only", &only.join(", "));
        }
        for feature in &event.features {
            match &feature.kind {
                FeatureKind::Deprecated(at) => field("Deprecated", &at.unwrap_or(since).to_string()),
                FeatureKind::Unstable => field("Stability", "unstable"),
                FeatureKind::Other(_) => {}
            }
        }
        if let Some(rate) = self.rate(event) {
            field("Rate-limit", &rate.notation());
        }
        let words = "when QEMU sends the event, and what a client should do. Add the fields Keywords and, unless all \
                     builds can send it, Only; check the field Subject.";
        text.extend(["\nStill ", TODO, ": ", words, "\n\n"]);
        if event.members.is_empty() {
            text += "Data: None.\n";
        } else {
            text += "Data:\n\n";
            for member in &event.members {
                text.extend([&*bullet(member, self.late(member, since)), "\n"]);
            }
        }
        let example = example(name.as_str(), &event.members, &self.tree.model);
        // Values that are not strings look as if they were real.
        let caption =
            if example.contains(TODO) { String::new() } else { format!(" {TODO}, with your own values") };
        text + &format!("\nExample:{caption}\n{example}\n")
    }

    /// Since when a member is there, if it is younger than its event.
    fn late(&self, member: &Member, event: Version) -> Option<Version> {
        member.lifetime.since.map(|since| self.since(Some(since))).filter(|since| *since > event)
    }

    /// The group of most events that the specification has of the same module.
    fn group(&self, event: &str) -> String {
        let module = self.tree.modules.get(event);
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for known in &self.spec.events {
            if self.tree.modules.get(known.name.as_str()) == module
                && let Some(group) = self.document.field(known.name.as_str(), "Group")
            {
                *counts.entry(group).or_default() += 1;
            }
        }
        let most = counts.into_iter().max_by_key(|(_, count)| *count);
        most.map_or_else(|| TODO.to_owned(), |(group, _)| group.to_owned())
    }

    /// The members whose names are subjects of other events.
    fn subjects(&self, event: &Event) -> Vec<String> {
        let known: BTreeSet<&str> = self
            .spec
            .events
            .iter()
            .flat_map(|it| &it.subjects)
            .filter_map(|path| if let [name] = &path[..] { Some(name.as_str()) } else { None })
            .collect();
        let names = event.members.iter().map(|member| member.name.to_string());
        names.filter(|name| known.contains(name.as_str())).collect()
    }

    /// The rate limit in the code; without the code, what the schema says.
    fn rate(&self, event: &Event) -> Option<Rate> {
        match &self.tree.rates {
            Some(rates) => rates.get(event.name.as_str()).cloned(),
            None => event.rate_limit().map(Rate::from),
        }
    }

    fn known_event(&mut self, known: &'a Event, event: &'a Event) {
        let name = event.name.as_str();
        let mut last: Option<&str> = None;
        for member in &event.members {
            match known.members.iter().find(|it| it.name == member.name) {
                Some(before) => self.known_member(name, before, member),
                None => self.new_member(name, last, member),
            }
            last = Some(member.name.as_str());
        }
        let release = self.tree.release;
        let gone = known.members.iter().filter(|member| member.lifetime.includes(release));
        for member in gone.filter(|it| !event.members.iter().any(|other| other.name == it.name)) {
            let until = self.before();
            if event.union.is_none()
                && self.document.add_to_note(name, member.name.as_str(), &format!("until {until}"))
            {
                let place = format!("member `{name}.{}`", member.name);
                self.lack(format!("the end of {place}, until {until}"));
                self.last_release(&place);
            }
        }
        if let (Some(before), Some(union)) = (&known.union, &event.union) {
            self.pair(before, union);
        }
        self.features(known, event);
    }

    /// Drafts that an event is deprecated or unstable.
    fn features(&mut self, known: &Event, event: &Event) {
        let (name, release) = (event.name.as_str(), self.tree.release);
        let has =
            |it: &Event, wanted: fn(&FeatureKind) -> bool| it.features.iter().any(|it| wanted(&it.kind));
        let is_new = |wanted| has(event, wanted) && !has(known, wanted);
        let is_deprecated = |kind: &FeatureKind| matches!(kind, FeatureKind::Deprecated(_));
        if is_new(is_deprecated) && self.document.add_field(name, &format!("Deprecated: {release}")) {
            self.lack(format!("the deprecation of event `{name}`, {release}"));
            self.report.drafts.push(format!("{name}:\nDeprecated: {release}"));
            self.task(format!("`{name}` is deprecated: name its `Successor:`, if there is one"));
        }
        let is_unstable = |kind: &FeatureKind| matches!(kind, FeatureKind::Unstable);
        if is_new(is_unstable) && self.document.add_field(name, "Stability: unstable") {
            self.lack(format!("that event `{name}` is unstable"));
            self.report.drafts.push(format!("{name}:\nStability: unstable"));
        }
    }

    fn known_member(&mut self, event: &str, known: &'a Member, member: &'a Member) {
        // A member that some release lacks is optional for every reader.
        let is_dated = known.lifetime.since.is_some() || known.lifetime.until.is_some();
        let was_required = known.presence == Presence::Required && !is_dated;
        if was_required && member.presence == Presence::Optional {
            let place = format!("{event}.{}", member.name);
            if self.document.add_to_note(event, member.name.as_str(), "optional") {
                self.lack(format!("member `{place}` is optional"));
                self.report.drafts.push(format!("`{place}`: optional"));
            }
        }
        if let (Some(before), Some(after)) = (known.ty.named(), member.ty.named()) {
            self.pair(before, after);
        }
    }

    fn new_member(&mut self, event: &str, after: Option<&str>, member: &'a Member) {
        let since = self.since(member.lifetime.since);
        let text = bullet(member, Some(since));
        let place = format!("{event}.{}", member.name);
        if self.document.add_bullet(event, after, &text) {
            self.lack(format!("member `{place}`, since {since}"));
            self.report.drafts.push(format!("{event}:\n{text}"));
            self.task(format!("an example of `{event}` that shows `{}`", member.name));
        } else {
            self.lack(format!("member `{place}`, since {since}, which could not be drafted"));
        }
        self.uses(&member.ty, since);
    }

    /// Asks for the last release that had something, if releases were skipped.
    fn last_release(&mut self, what: &str) {
        let skipped = Version::released().filter(|it| *it > self.newest && *it < self.tree.release).count();
        if skipped > 0 {
            let (newest, until) = (self.newest, self.before());
            self.task(format!("the last release with the {what}: it is from {newest} to {until}, of which the draft has the last"));
        }
    }

    fn ended(&mut self, event: &Event) {
        let until = self.before();
        if self.document.add_field(event.name.as_str(), &format!("Until: {until}")) {
            self.lack(format!("the end of event `{}`, until {until}", event.name));
            self.last_release(&format!("event `{}`", event.name));
            self.report.drafts.push(format!("{}:\nUntil: {until}", event.name));
        }
    }
}
