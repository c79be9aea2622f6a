//! Cycles in a graph.

use std::collections::{BTreeMap, BTreeSet};

/// Sets of nodes that reach each other, each once, in order.
pub fn find(edges: &BTreeSet<(String, String)>) -> Vec<Vec<String>> {
    let mut next: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (from, to) in edges {
        next.entry(from).or_default().push(to);
    }
    let reached: BTreeMap<&str, BTreeSet<&str>> =
        next.keys().map(|&from| (from, reach(from, &next))).collect();
    let both = |a: &str, b: &str| reached[a].contains(b) && reached.get(b).is_some_and(|it| it.contains(a));
    let mut cycles = BTreeSet::new();
    for &from in reached.keys().filter(|from| reached[*from].contains(*from)) {
        cycles
            .insert(reached.keys().filter(|to| both(from, to)).map(|&to| to.to_owned()).collect::<Vec<_>>());
    }
    cycles.into_iter().collect()
}

/// The modules that `from` reaches.
fn reach<'a>(from: &'a str, next: &BTreeMap<&'a str, Vec<&'a str>>) -> BTreeSet<&'a str> {
    let (mut seen, mut open) = (BTreeSet::new(), vec![from]);
    while let Some(at) = open.pop() {
        open.extend(next.get(at).into_iter().flatten().copied().filter(|to| seen.insert(*to)));
    }
    seen
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cycle_is_found_once_and_what_leads_to_it_is_not_part_of_it() {
        let edges = [("a", "b"), ("b", "c"), ("c", "b"), ("c", "d"), ("e", "e")];
        let edges = edges.map(|(from, to)| (from.to_owned(), to.to_owned())).into();
        assert_eq!(find(&edges), [vec!["b", "c"], vec!["e"]]);
    }
}
