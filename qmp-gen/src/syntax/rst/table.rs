//! Tables that are drawn with `=`.

use super::ast::{Inline, Table};
use super::inline::inline;
use super::line::{Line, Start, start};

/// The table whose first border is the first of `lines`, and the number of its lines; nothing if the border is not closed.
pub(super) fn table(lines: &[Line<'_>]) -> Option<(Table, usize)> {
    let is_border = |line: &Line<'_>| start(line.text) == Start::Border;
    let mut borders = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        if is_border(line) {
            borders.push(at);
        }
        if borders.len() == 3 || borders.len() == 2 && line.text.is_empty() {
            break;
        }
    }
    let columns = columns(lines[0]);
    let row = |line: &Line<'_>| cells(*line, &columns);
    let is_text = |line: &&Line<'_>| !line.text.is_empty();
    let (head, body) = match borders[..] {
        [_, second, third] => (1..second, second + 1..third),
        [_, second] => (0..0, 1..second),
        _ => return None,
    };
    let end = body.end + 1;
    let head = lines[head].iter().find(is_text).map(row).unwrap_or_default();
    Some((Table { head, rows: lines[body].iter().filter(is_text).map(row).collect() }, end))
}

/// Where the columns of a border start, counted in characters from the margin.
fn columns(border: Line<'_>) -> Vec<usize> {
    let starts =
        border.text.char_indices().filter(|&(at, char)| char == '=' && !border.text[..at].ends_with('='));
    starts.map(|(at, _)| border.indent + at).collect()
}

/// The cells of a row: the text from each column to the next.
fn cells(line: Line<'_>, columns: &[usize]) -> Vec<Vec<Inline>> {
    let chars: Vec<char> = line.text.chars().collect();
    let at = |column: usize| column.saturating_sub(line.indent).min(chars.len());
    let ends = columns.iter().skip(1).map(|&column| at(column)).chain([chars.len()]);
    let cells = columns.iter().map(|&column| at(column)).zip(ends);
    cells.map(|(from, to)| inline(&chars[from..to.max(from)].iter().collect::<String>())).collect()
}
