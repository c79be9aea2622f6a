//! The search.

use thirtyfour::Key;

use super::links::in_sight;
use crate::Result;
use crate::expect::Expected;
use crate::visit::Visit;

/// Queries as a user types them, each with its first result.
const QUERIES: &str = include_str!("queries.txt");

/// Searches for `arguments[0]`; the names of the results, the best first.
const SEARCH: &str = "const filter = document.getElementById('filter');
    filter.value = arguments[0];
    filter.dispatchEvent(new Event('input'));
    return [...document.querySelectorAll('#results a')].map((it) => it.firstChild.textContent)";

async fn results(visit: &Visit, query: &str) -> Result<Vec<String>> {
    visit.ask_with(SEARCH, vec![query.into()]).await
}

/// Each of the usual queries has its result.
pub async fn queries(visit: &mut Visit) -> Result {
    visit.open("").await?;
    let queries = QUERIES.lines().filter(|line| !line.starts_with('#'));
    let (mut wrong, mut count) = (Vec::new(), 0);
    for (query, wanted) in queries.filter_map(|line| line.split_once(" = ")) {
        count += 1;
        let found = results(visit, query).await?;
        if found.first().is_none_or(|first| first != wanted) {
            wrong.push((query, wanted, found.into_iter().take(4).collect::<Vec<_>>()));
        }
    }
    visit.check(&format!("of {count} queries, each has its result first"), wrong.is_empty(), wrong);
    let jobs = results(visit, "job").await?;
    let first: Vec<_> = jobs.iter().take(6).filter(|name| name.contains("JOB")).collect();
    visit.check("`job` finds the events of jobs first", first.len() == 6, &jobs);
    Ok(())
}

/// Each event is found by its name, by a part of it and with a typing error, on any page.
pub async fn names(visit: &mut Visit, expected: &Expected) -> Result {
    visit.open("").await?;
    let mut wrong = Vec::new();
    let names: Vec<&str> = expected.events.iter().map(|event| event.name.as_str()).collect();
    for name in &names {
        if results(visit, name).await?.first().is_none_or(|first| first != name) {
            wrong.push((*name).to_owned());
        }
        let mistyped = swapped(name);
        let found = results(visit, &mistyped).await?;
        if name.len() > 6 && !names.contains(&mistyped.as_str()) && !found.iter().take(3).any(|it| it == name)
        {
            wrong.push(mistyped);
        }
    }
    visit.check("each event is found by its name, and with a typing error", wrong.is_empty(), wrong);
    Ok(())
}

/// `name` with two letters in the middle swapped.
fn swapped(name: &str) -> String {
    let mut chars: Vec<char> = name.chars().collect();
    let middle = chars.len() / 2;
    if middle > 0 {
        chars.swap(middle - 1, middle);
    }
    chars.into_iter().collect()
}

/// By the keyboard alone.
pub async fn keys(visit: &mut Visit, expected: &Expected) -> Result {
    let Some(event) = expected.events.last() else { return Ok(()) };
    visit.open("").await?;
    visit.keys("/", "/").await?;
    let focused: String = visit.ask("return document.activeElement.id").await?;
    visit.check("`/` leads to the search", focused == "filter", focused);
    visit.keys("xyzzyx", "xyzzyx").await?;
    let count: String = visit.ask("return document.getElementById('count').textContent").await?;
    visit.check("nothing matches nonsense", count == "nothing matches", count);
    visit.ask::<()>("document.getElementById('filter').select()").await?;
    visit.keys(&event.name, &event.name).await?;
    visit.screenshot("search").await?;
    visit.keys("Enter", Key::Enter.value().to_string().as_str()).await?;
    let right = visit.becomes(&in_sight(&event.anchor())).await?;
    visit.check("Enter goes to the first result", right, &event.name);
    arrows(visit).await
}

async fn arrows(visit: &mut Visit) -> Result {
    visit.keys("/", "/").await?;
    visit.keys("e", "e").await?;
    let at = "return [...document.querySelectorAll('#results a')].indexOf(document.activeElement)";
    let (down, up) = (Key::Down.value(), Key::Up.value());
    visit.keys("Down", &down.to_string()).await?;
    let first: i32 = visit.ask(at).await?;
    visit.keys("Up", &up.to_string()).await?;
    let back: String = visit.ask("return document.activeElement.id").await?;
    visit.check("arrow keys lead to the results and back", first == 0 && back == "filter", (first, back));
    visit.keys("Escape", &Key::Escape.value().to_string()).await?;
    let hidden: bool = visit.ask("return document.getElementById('results').hidden").await?;
    visit.check("Escape ends the search", hidden, hidden);
    Ok(())
}
