//! How the page looks: complete, within its width, with contrast, on paper, and without its script.

use serde_json::{Value, json};

use crate::Result;
use crate::expect::Expected;
use crate::visit::Visit;

const SECTIONS: &str =
    "return [...document.querySelectorAll('section.event')].filter((it) => it.checkVisibility())
    .map((it) => it.querySelector('h3 > a').firstChild.textContent)";

const LISTED: &str =
    "return [...document.querySelectorAll('.index > li > a > code')].map((it) => it.textContent)";

pub async fn first_sight(visit: &mut Visit, expected: &Expected) -> Result {
    visit.open("").await?;
    visit.screenshot("top").await?;
    all_is_there(visit, expected).await?;
    let wide: [u32; 2] = visit.ask("return [document.scrollingElement.scrollWidth, innerWidth]").await?;
    visit.check("nothing is wider than the screen", wide[0] <= wide[1], wide);
    let fetched: Value =
        visit.ask("return performance.getEntriesByType('resource').map((it) => it.name)").await?;
    visit.check("the page fetches nothing", fetched == json!([]), fetched);
    Ok(())
}

async fn all_is_there(visit: &mut Visit, expected: &Expected) -> Result {
    let mut names: Vec<&str> = expected.events.iter().map(|event| event.name.as_str()).collect();
    names.sort_unstable();
    for (what, script) in [("every event is shown", SECTIONS), ("every event is in the overview", LISTED)] {
        let mut shown: Vec<String> = visit.ask(script).await?;
        shown.sort_unstable();
        visit.check(what, shown == names, shown);
    }
    let types: usize = visit.ask("return document.querySelectorAll('section.type').length").await?;
    visit.check("every type is shown", types == expected.types, types);
    Ok(())
}

/// That of all texts, also of what is greyed and of what the folded list holds.
pub async fn contrast(visit: &mut Visit, is_own: bool) -> Result {
    let states = [("", ""), (" with a release chosen", "?qemu=2.7#JobType.create")];
    for (what, address) in states.into_iter().take(if is_own { 2 } else { 1 }) {
        visit.open(address).await?;
        visit.ask::<Value>("document.getElementById('contents').classList.add('open')").await?;
        measure(visit, what).await?;
    }
    Ok(())
}

pub async fn measure(visit: &mut Visit, what: &str) -> Result {
    let found: Value = visit.ask(include_str!("contrast.js")).await?;
    let measured = found["measured"].as_u64().unwrap_or_default();
    let right = measured > 20 && found["low"] == json!([]);
    visit.check(&format!("{measured} texts have contrast{what}"), right, &found["low"]);
    Ok(())
}

pub async fn without_script(visit: &mut Visit, expected: &Expected) -> Result {
    visit.tell("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await?;
    visit.open("").await?;
    all_is_there(visit, expected).await?;
    let dead = "return [...document.querySelectorAll('.with-script, select, input, button')].some((it) => it.checkVisibility())";
    let dead: bool = visit.ask(dead).await?;
    visit.check("every control works without script", !dead, dead);
    let links: bool = visit.ask("return document.querySelector('#lists a').checkVisibility()").await?;
    visit.check("without script the list is there", links, links);
    visit.screenshot("without-script").await?;
    visit.tell("Emulation.setScriptExecutionDisabled", json!({ "value": false })).await?;
    Ok(())
}

pub async fn console(visit: &mut Visit) -> Result {
    let entries = visit.driver.get_log("browser").await?;
    let messages: Vec<_> = entries.iter().map(|entry| entry.message.clone()).collect();
    visit.check("the console is empty", messages.is_empty(), messages);
    Ok(())
}
