//! Which types can hold themselves: the strongly connected components of a graph.

/// The components of the graph in which `next[node]` are the successors of `node`, each after all that it reaches. Takes time and
/// memory in proportion to the graph, and no more stack for a deep one.
pub(crate) fn components(next: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut search = Search {
        next,
        index: vec![None; next.len()],
        low: vec![0; next.len()],
        is_open: vec![false; next.len()],
        open: Vec::new(),
        count: 0,
        found: Vec::new(),
    };
    for node in 0..next.len() {
        if search.index[node].is_none() {
            search.from(node);
        }
    }
    search.found
}

/// Tarjan's algorithm under way.
struct Search<'a> {
    next: &'a [Vec<usize>],
    /// When a node was entered.
    index: Vec<Option<usize>>,
    /// The earliest entered node that is reached from it and still open.
    low: Vec<usize>,
    is_open: Vec<bool>,
    /// The nodes whose component is not complete.
    open: Vec<usize>,
    count: usize,
    found: Vec<Vec<usize>>,
}

impl Search<'_> {
    fn from(&mut self, start: usize) {
        let mut path = vec![(start, 0)];
        self.enter(start);
        while let Some((node, at)) = path.pop() {
            if let Some(&child) = self.next[node].get(at) {
                path.push((node, at + 1));
                self.meet(node, child, &mut path);
            } else {
                self.leave(node);
                if let Some(&(parent, _)) = path.last() {
                    self.low[parent] = self.low[parent].min(self.low[node]);
                }
            }
        }
    }

    /// Visits a successor of `node`, or records that it is being visited.
    fn meet(&mut self, node: usize, child: usize, path: &mut Vec<(usize, usize)>) {
        match self.index[child] {
            None => {
                self.enter(child);
                path.push((child, 0));
            }
            Some(index) if self.is_open[child] => self.low[node] = self.low[node].min(index),
            Some(_) => {}
        }
    }

    fn enter(&mut self, node: usize) {
        self.index[node] = Some(self.count);
        self.low[node] = self.count;
        self.count += 1;
        self.is_open[node] = true;
        self.open.push(node);
    }

    /// Completes the component of `node` if it is the first of it.
    fn leave(&mut self, node: usize) {
        if self.index[node] != Some(self.low[node]) {
            return;
        }
        let start = self.open.iter().rposition(|&it| it == node).unwrap_or(0);
        let component = self.open.split_off(start);
        for &member in &component {
            self.is_open[member] = false;
        }
        self.found.push(component);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_component_comes_after_what_it_reaches() {
        let next = [vec![1, 3], vec![2], vec![1, 4], vec![3], vec![], vec![0]];
        assert_eq!(components(&next), [vec![4], vec![1, 2], vec![3], vec![0], vec![5]]);
    }

    #[test]
    fn a_deep_graph_needs_no_deep_stack() {
        let next: Vec<_> =
            (0..1_000_000).map(|node| if node < 999_999 { vec![node + 1] } else { vec![] }).collect();
        assert_eq!(components(&next).len(), next.len());
    }
}
