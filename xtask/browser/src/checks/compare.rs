//! The comparison of two releases, and what the chosen release governs.

use serde_json::Value;

use crate::Result;
use crate::expect::Expected;
use crate::visit::Visit;

const LISTED: &str = "return [...document.querySelectorAll('#differences h3')].filter((it) => it.textContent.startsWith(arguments[0]))
    .flatMap((it) => [...it.nextElementSibling.querySelectorAll('a')].map((link) => link.textContent))";

/// The events of each comparison are those of the model.
pub async fn releases(visit: &mut Visit, expected: &Expected) -> Result {
    for (from, to) in [("2.1", "11.1"), ("4.0", "6.2"), ("8.2", "9.1"), ("10.0", "9.0")] {
        visit.open(&format!("?from={from}&to={to}#compare")).await?;
        for (heading, older, newer) in [("Events: new", from, to), ("Events: gone", to, from)] {
            let listed: Vec<String> = visit.ask_with(LISTED, vec![heading.into()]).await?;
            let (before, after) = (expected.absent(older), expected.absent(newer));
            let wanted: Vec<&str> = before.into_iter().filter(|name| !after.contains(name)).collect();
            let mut sorted = (listed, wanted.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>());
            sorted.0.sort();
            sorted.1.sort();
            visit.check(
                &format!("{from} to {to}, {heading}: {}", wanted.len()),
                sorted.0 == sorted.1,
                &sorted,
            );
        }
    }
    let all: Value = visit.ask("return document.getElementById('differences').textContent").await?;
    visit.check(
        "the comparison has members",
        all.as_str().is_some_and(|it| it.contains("Members and values")),
        &all,
    );
    visit.open("?from=6.0&to=9.1#compare").await?;
    visit.screenshot("compare").await
}

/// Limits, notes, examples and values of other releases are not shown.
pub async fn governed(visit: &mut Visit) -> Result {
    for (release, selector, shown) in [
        ("", "#MEMORY_DEVICE_SIZE_CHANGE .note[data-until='6.1']", true),
        ("7.0", "#MEMORY_DEVICE_SIZE_CHANGE .note[data-until='6.1']", false),
        ("6.0", "#MEMORY_DEVICE_SIZE_CHANGE .note[data-until='6.1']", true),
        ("6.0", "#MEMORY_DEVICE_SIZE_CHANGE .facts li[data-since='6.2']", false),
        ("6.2", "#MEMORY_DEVICE_SIZE_CHANGE .facts li[data-since='6.2']", true),
        ("6.2", "#MEMORY_DEVICE_SIZE_CHANGE .facts li[data-until='6.1']", false),
        ("3.0", "#RESET figure[data-since='4.0']", false),
        ("4.0", "#RESET figure[data-since='4.0']", true),
        ("4.0", "#GUEST_PANICKED .values li[data-since='5.0']", false),
        ("5.0", "#GUEST_PANICKED .values li[data-since='5.0']", true),
        ("10.2", "main .facts li[data-since='11.0']", false),
        ("11.0", "main .facts li[data-since='11.0']", true),
    ] {
        visit.open(&format!("?qemu={release}")).await?;
        let found: Option<bool> =
            visit.ask(&format!("return document.querySelector(\"{selector}\")?.checkVisibility()")).await?;
        visit.check(&format!("{selector} with {release:?}: {shown}"), found == Some(shown), found);
    }
    Ok(())
}
