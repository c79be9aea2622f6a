//! Screenshots, to look at.

use serde_json::Value;

use crate::Result;
use crate::visit::Visit;

/// The states that are worth a look: a name, an address, and a script that leads there.
const STATES: [(&str, &str, &str); 6] = [
    ("overview", "", ""),
    ("event", "#GUEST_PANICKED", ""),
    ("compare", "?from=6.0&to=9.1#compare", ""),
    ("sequence", "#sequence-a-precopy-migration", ""),
    ("release", "?qemu=4.0#GUEST_PANICKED", ""),
    (
        "search",
        "",
        "const menu = document.getElementById('menu'); if (menu.checkVisibility()) menu.click();
         const it = document.getElementById('filter'); it.focus(); it.value = 'hot unplug failed'; it.dispatchEvent(new Event('input'));",
    ),
];

pub async fn all(visit: &mut Visit) -> Result {
    for (name, address, script) in STATES {
        visit.open(address).await?;
        visit.ask::<Value>(script).await?;
        visit.becomes("return document.readyState === 'complete'").await?;
        visit.screenshot(name).await?;
    }
    visit.media("print").await?;
    visit.open("#GUEST_PANICKED").await?;
    visit.screenshot("print").await?;
    visit.media("screen").await
}
