//! Random event lines that a specification allows: test data for whoever reads events.
//!
//! Takes any model. Each line is valid by it and laid out as QEMU does it; the same seed gives the same lines. Values go to the edges on
//! purpose: the least and the greatest integers, every branch and every value, empty strings and strings full of escapes.

mod least;

use std::collections::HashMap;

use fastrand::Rng;

use crate::model::{
    Branch, Choice, Command, Condition, Event, Json, Lookup, Member, Members, Model, Shape, Type, TypeDef,
    TypeName, Width, WireName,
};
use least::{Extent, Least};

/// How deep members are taken, and values chosen, at random.
const MAX_DEPTH: usize = 6;

/// How deep the values of a line lie in each other at most: as deep as a decoder takes.
const MAX_NESTING: usize = 100;

/// How many values a line has at most.
const MAX_VALUES: usize = 4000;

/// Which of the members that are not always sent a line has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Optional {
    /// All of them, as the newest QEMU could send it.
    All,
    /// None, as the oldest QEMU could send it.
    None,
    /// Some, by chance.
    #[default]
    Mixed,
}

/// Generates an endless sequence of lines.
#[derive(Debug)]
pub struct Sampler<'a> {
    events: Vec<&'a Event>,
    /// The commands to generate lines for instead of events.
    commands: Vec<&'a Command>,
    model: &'a Model,
    types: Lookup<'a>,
    least: Least<'a>,
    /// How many values the line may have beyond those that it has to.
    left: usize,
    optional: Optional,
    rng: Rng,
    next: usize,
}

/// Random lines of the events of `model`, in turn; without those of which every line would be endless, or larger than any that a decoder
/// accepts.
///
/// ```
/// use qmp_gen::model::{Event, Model};
/// use qmp_gen::{Optional, sample};
///
/// let mut model = Model::default();
/// model.events.push(Event::new("STOP"));
/// let line = sample(&model, Optional::Mixed, 1).next().unwrap();
/// assert!(line.contains(r#""event": "STOP""#));
/// ```
#[must_use]
pub fn sample(model: &Model, optional: Optional, seed: u64) -> Sampler<'_> {
    Sampler::new(model, optional, seed)
}

impl<'a> Sampler<'a> {
    fn new(model: &'a Model, optional: Optional, seed: u64) -> Self {
        let least = Least::new(model);
        let fits =
            |event: &&Event| least.of_event(event).is_some_and(|it| it.size <= MAX_VALUES && is_flat(it));
        let events = model.events.iter().filter(fits).collect();
        let rng = Rng::with_seed(seed);
        Self {
            events,
            commands: Vec::new(),
            model,
            types: Lookup::new(model),
            least,
            left: 0,
            optional,
            rng,
            next: 0,
        }
    }

    /// Whether it has nothing to generate lines for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.events.is_empty() && self.commands.is_empty()
    }

    /// Generates the model's commands instead of its events, with arguments that every build of QEMU accepts: without parts that have a
    /// condition.
    #[must_use]
    pub fn commands(mut self) -> Self {
        self.events.clear();
        let least = &self.least;
        let fits =
            |it: &&Command| least.of_command(it).is_some_and(|it| it.size <= MAX_VALUES && is_flat(it));
        self.commands = self.model.commands.iter().filter(fits).collect();
        self
    }

    fn command(&mut self, command: &'a Command) -> Json {
        let least = self.least.of_command(command).map_or(0, |it| it.size);
        self.left = MAX_VALUES.saturating_sub(least);
        let mut line = vec![("execute".to_owned(), Json::String(command.name.as_str().to_owned()))];
        let arguments = match &command.union {
            Some(name) => self.named(name, 0),
            None => Json::Object(self.all(&command.arguments, 0, &Member::is_required_argument)),
        };
        if arguments != Json::Object(Vec::new()) {
            line.push(("arguments".to_owned(), arguments));
        }
        Json::Object(line)
    }

    /// Whether it generates a part with these conditions.
    fn has(&self, only: &[Condition]) -> bool {
        self.commands.is_empty() || only.is_empty()
    }

    /// Restricts it to the events whose names pass `test`.
    #[must_use]
    pub fn only(mut self, test: impl Fn(&str) -> bool) -> Self {
        self.events.retain(|event| test(event.name.as_str()));
        self
    }

    fn event(&mut self, event: &'a Event) -> Json {
        let least = self.least.of_event(event).map_or(0, |it| it.size);
        self.left = MAX_VALUES.saturating_sub(least);
        let mut line = vec![("timestamp".to_owned(), self.timestamp())];
        line.push(("event".to_owned(), Json::String(event.name.as_str().to_owned())));
        let data = match &event.union {
            Some(name) => self.named(name, 0),
            None => Json::Object(self.members(event, &event.members, &event.wire_order, 0)),
        };
        // QEMU leaves an empty `data` out.
        if data != Json::Object(Vec::new()) {
            line.push(("data".to_owned(), data));
        }
        Json::Object(line)
    }

    fn timestamp(&mut self) -> Json {
        let unread = self.rng.u8(..) == 0;
        // Since the first QEMU that sent any, and seldom beyond.
        let times = if self.rng.u8(0..16) == 0 { 0..1 << 34 } else { 1_250_000_000..2_500_000_000 };
        let seconds = if unread { -1 } else { self.rng.i64(times) };
        let microseconds = if unread { -1 } else { self.rng.i64(0..1_000_000) };
        let member = |name: &str, number: i64| (name.to_owned(), Json::Number(number.to_string()));
        Json::Object(vec![member("seconds", seconds), member("microseconds", microseconds)])
    }

    /// Members of `whole` in the order in which QEMU writes them.
    fn members(
        &mut self,
        whole: &impl Members,
        members: &'a [Member],
        order: &[WireName],
        depth: usize,
    ) -> Vec<(String, Json)> {
        let is_argument = !self.commands.is_empty();
        let mut list = self.all(members, depth, &|member| {
            if is_argument { member.is_required_argument() } else { whole.always_sent(member) }
        });
        sort(&mut list, order);
        list
    }

    /// Those of `members` that are always there, and some of the others.
    fn all(
        &mut self,
        members: &'a [Member],
        depth: usize,
        is_always: &dyn Fn(&Member) -> bool,
    ) -> Vec<(String, Json)> {
        let mut list = Vec::new();
        for member in members {
            if is_always(member) || self.has(&member.only) && self.takes(&member.ty, depth) {
                list.push((member.name.as_str().to_owned(), self.value(&member.ty, depth)));
            }
        }
        list
    }

    /// Decides whether an optional member is present. If it is, its values are reserved.
    fn takes(&mut self, ty: &Type, depth: usize) -> bool {
        let takes = match self.optional {
            _ if depth >= MAX_DEPTH => false,
            Optional::All => true,
            Optional::None => false,
            Optional::Mixed => self.rng.bool(),
        };
        takes && self.least.of(ty).is_some_and(|it| is_flat(it) && self.spend(it.size))
    }

    /// Takes this number of the remaining values, if there are enough.
    fn spend(&mut self, size: usize) -> bool {
        let rest = self.left.checked_sub(size);
        self.left = rest.unwrap_or(self.left);
        rest.is_some()
    }

    fn value(&mut self, ty: &Type, depth: usize) -> Json {
        match ty {
            Type::String => Json::String(self.string()),
            Type::Integer { width } => Json::Number(self.integer(*width)),
            Type::Number => Json::Number(self.pick(&["0.5", "-12.25", "1e300", "2.5e-8", "7"]).to_owned()),
            Type::Boolean => Json::Bool(self.rng.bool()),
            Type::Null => Json::Null,
            Type::Any => self.any(depth),
            Type::Array { items } => {
                let least = self.least.of(items).filter(|it| depth < MAX_DEPTH && is_flat(*it));
                let length = if least.is_some() { self.rng.usize(0..4) } else { 0 };
                let fits = (0..length).take_while(|_| least.is_some_and(|it| self.spend(it.size))).count();
                Json::Array((0..fits).map(|_| self.value(items, depth + 1)).collect())
            }
            Type::Named { name } => self.named(name, depth + 1),
        }
    }

    fn named(&mut self, name: &TypeName, depth: usize) -> Json {
        let def = self.types.get(name);
        match &def.shape {
            Shape::Enum { values } => {
                let values: Vec<_> = values.iter().filter(|value| self.has(&value.only)).collect();
                let value = self.rng.choice(values).map_or("", |value| value.name.as_str());
                Json::String(value.to_owned())
            }
            Shape::Object { members, wire_order } => {
                Json::Object(self.members(def, members, wire_order, depth))
            }
            Shape::Union { discriminator, members, branches, tag } => {
                let values = match &self.types.get(tag).shape {
                    Shape::Enum { values } => values.as_slice(),
                    _ => &[],
                };
                let conditions = |it: &&Branch| values.iter().find(|value| value.name == it.value);
                let branches =
                    branches.iter().filter(|it| conditions(it).is_none_or(|value| self.has(&value.only)));
                let branches: Vec<_> = branches.map(|it| (self.least.of_branch(it), it)).collect();
                let Some(branch) = self.low(branches, depth) else { return Json::Object(Vec::new()) };
                let tag = (discriminator.as_str().to_owned(), Json::String(branch.value.as_str().to_owned()));
                Json::Object(self.branch(def, (tag, members), branch, depth))
            }
            Shape::Alternate { choices } => self.choice(choices, depth),
        }
    }

    fn branch(
        &mut self,
        union: &'a TypeDef,
        (tag, common): ((String, Json), &'a [Member]),
        branch: &Branch,
        depth: usize,
    ) -> Vec<(String, Json)> {
        let mut list = vec![tag];
        list.extend(self.members(union, common, &[], depth));
        if let Some(ty) = &branch.ty
            && self.types.is_union(ty)
        {
            if let Json::Object(inner) = self.named(ty, depth + 1) {
                list.extend(inner);
            }
        } else if let Some(ty) = &branch.ty {
            list.extend(self.members(self.types.get(ty), self.types.members(ty), &[], depth));
        }
        sort(&mut list, &branch.wire_order);
        list
    }

    fn choice(&mut self, choices: &[Choice], depth: usize) -> Json {
        let choices: Vec<_> = choices.iter().map(|it| (self.least.of(&it.ty), it)).collect();
        match self.low(choices, depth) {
            Some(choice) => self.value(&choice.ty, depth),
            None => Json::Null,
        }
    }

    /// One of `parts`, by their extents: any for which there is room, or at the depth's limit a smallest one.
    fn low<T>(&mut self, parts: Vec<(Option<Extent>, T)>, depth: usize) -> Option<T> {
        let least = parts.iter().filter_map(|(extent, _)| *extent).min()?;
        let extra = |extent: Extent| extent.size.saturating_sub(least.size);
        let fits = |extent: Extent| {
            extent == least || depth < MAX_DEPTH && extra(extent) <= self.left && is_flat(extent)
        };
        let fitting =
            parts.into_iter().filter_map(|(extent, part)| Some((extent.filter(|it| fits(*it))?, part)));
        let (extent, part) = self.rng.choice(fitting.collect::<Vec<_>>())?;
        self.spend(extra(extent));
        Some(part)
    }

    fn string(&mut self) -> String {
        const EDGES: &[&str] = &[
            "",
            "a",
            "drive0",
            "/machine/peripheral/net 1",
            "\"quoted\\\"",
            "\u{8}\u{c}\n\r\t\u{0}\u{1f}\u{7f}",
            "é€",
            "𝄞😀",
            "\u{d7ff}\u{e000}\u{fffd}\u{ffff}",
            "{\"event\": \"STOP\"}",
        ];
        if self.rng.bool() {
            return self.pick(EDGES).to_owned();
        }
        let length = self.rng.usize(0..24);
        std::iter::repeat_with(|| self.rng.char('\u{20}'..='\u{7e}')).take(length).collect()
    }

    fn integer(&mut self, width: Width) -> String {
        let (least, most) = width.range();
        let edges = [least, most, 0, 1, self.rng.i128(least..=most)];
        self.rng.choice(edges).unwrap_or_default().to_string()
    }

    fn any(&mut self, depth: usize) -> Json {
        match self.rng.u8(0..if depth >= MAX_DEPTH { 4 } else { 6 }) {
            0 => Json::Null,
            1 => Json::Bool(self.rng.bool()),
            2 => Json::Number(self.integer(Width::Int64)),
            3 => Json::String(self.string()),
            4 => Json::Array((0..self.rng.usize(0..3)).map(|_| self.any(depth + 1)).collect()),
            _ => Json::Object(vec![("key".to_owned(), self.any(depth + 1)), ("last".to_owned(), Json::Null)]),
        }
    }

    fn pick(&mut self, list: &[&'static str]) -> &'static str {
        self.rng.choice(list).copied().unwrap_or_default()
    }
}

/// An endless sequence of lines, without line ends; empty if it has no event.
impl Iterator for Sampler<'_> {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        let next = self.next;
        self.next += 1;
        if let Some(command) = self.commands.get(next % self.commands.len().max(1)).copied() {
            return Some(self.command(command).to_string());
        }
        let event = *self.events.get(next % self.events.len().max(1))?;
        Some(self.event(event).to_string())
    }
}

/// Sorts members by `order`; members that are not in it follow, in their own order.
fn sort(members: &mut [(String, Json)], order: &[WireName]) {
    let places: HashMap<&str, usize> =
        order.iter().enumerate().map(|(at, name)| (name.as_str(), at)).collect();
    members.sort_by_key(|(name, _)| places.get(name.as_str()).copied().unwrap_or(order.len()));
}

/// Whether a value of this extent can be anywhere where values are chosen at random.
fn is_flat(extent: Extent) -> bool {
    extent.depth + 2 * MAX_DEPTH <= MAX_NESTING
}
