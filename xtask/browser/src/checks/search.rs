//! The filter.

use thirtyfour::Key;

use crate::Result;
use crate::visit::Visit;

const SHOWN: &str = "return [...document.querySelectorAll('nav li')].filter((it) => it.checkVisibility())
    .map((it) => it.querySelector('a').firstChild.textContent.trim())";

/// A word, the kind of its source, and an event that it finds.
const SOUGHT: [(&str, &str, &str); 5] = [
    ("tray_moved", "a name", "DEVICE_TRAY_MOVED"),
    ("amount-exceeded", "a member", "BLOCK_WRITE_THRESHOLD"),
    ("guest-reset", "a value", "RESET"),
    ("lockstep", "prose", "COLO_EXIT"),
    ("FAILED job", "two words in any case", "BLOCK_JOB_COMPLETED"),
];

pub async fn filter(visit: &mut Visit) -> Result {
    visit.open("").await?;
    visit.keys("/", "/").await?;
    let focused: String = visit.ask("return document.activeElement.id").await?;
    visit.check("`/` leads to the filter", focused == "filter", focused);
    let all: Vec<String> = visit.ask(SHOWN).await?;
    for (word, place, event) in SOUGHT {
        visit.ask::<()>("document.getElementById('filter').select()").await?;
        visit.keys(word, word).await?;
        let shown: Vec<String> = visit.ask(SHOWN).await?;
        let right = shown.iter().any(|name| name == event) && shown.len() < all.len() / 3;
        visit.check(&format!("{place} is found: {event} is one of {}", shown.len()), right, &shown);
        let count: String = visit.ask("return document.getElementById('count').textContent").await?;
        visit.check("the number is told", count == format!("{} of {} match", shown.len(), all.len()), count);
    }
    visit.screenshot("filter").await?;
    leave(visit, &all).await
}

/// By Escape, by a word that nothing has, and by Enter.
async fn leave(visit: &mut Visit, all: &[String]) -> Result {
    visit.keys("Escape", &Key::Escape.value().to_string()).await?;
    if visit.view.mobile {
        // Escape folded the list as well.
        visit.keys("/", "/").await?;
    }
    let shown: Vec<String> = visit.ask(SHOWN).await?;
    visit.check("Escape shows all again", shown == all, shown.len());
    visit.keys("xyzzy", "xyzzy").await?;
    let shown: Vec<String> = visit.ask(SHOWN).await?;
    let count: String = visit.ask("return document.getElementById('count').textContent").await?;
    visit.check("nothing matches nonsense", shown.is_empty() && count == "nothing matches", (shown, count));
    visit.ask::<()>("document.getElementById('filter').select()").await?;
    visit.keys("balloon_change, Enter", &format!("balloon_change{}", Key::Enter.value())).await?;
    let right = visit.becomes(&super::links::in_sight("event-BALLOON_CHANGE")).await?;
    visit.check("Enter goes to the first match", right, "BALLOON_CHANGE is out of sight");
    Ok(())
}
