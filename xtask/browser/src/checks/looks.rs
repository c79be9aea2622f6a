//! How the page looks: complete, within its width, with contrast, on paper, and without its script.

use serde_json::{Value, json};

use crate::Result;
use crate::expect::Expected;
use crate::visit::Visit;

const SECTIONS: &str =
    "return [...document.querySelectorAll('section.event')].filter((it) => it.checkVisibility())
    .map((it) => it.id.replace('event-', ''))";

pub async fn first_sight(visit: &mut Visit, expected: &Expected) -> Result {
    visit.open("").await?;
    visit.screenshot("top").await?;
    all_is_there(visit, expected).await?;
    let wide: [u32; 2] = visit.ask("return [document.scrollingElement.scrollWidth, innerWidth]").await?;
    visit.check("nothing is wider than the screen", wide[0] <= wide[1], wide);
    let outside: Vec<String> = visit
        .ask(
            "const main = document.getElementById('main'), edge = main.getBoundingClientRect().right - parseFloat(getComputedStyle(main).paddingRight);
            return [...document.querySelectorAll('main table, main figure, main p')].filter((it) => it.getBoundingClientRect().right > edge + 1)
                .map((it) => it.closest('section').id)",
        )
        .await?;
    visit.check("nothing sticks out of the page", outside.is_empty(), outside);
    let fetched: Value =
        visit.ask("return performance.getEntriesByType('resource').map((it) => it.name)").await?;
    visit.check("the page fetches nothing", fetched == json!([]), fetched);
    Ok(())
}

async fn all_is_there(visit: &mut Visit, expected: &Expected) -> Result {
    let names: Vec<&str> = expected.events.iter().map(|event| event.name.as_str()).collect();
    let shown: Vec<String> = visit.ask(SECTIONS).await?;
    visit.check("every event is shown", shown == names, shown);
    let types: usize = visit.ask("return document.querySelectorAll('section.type').length").await?;
    visit.check("every type is shown", types == expected.types, types);
    Ok(())
}

/// That of all texts, also of what is greyed and of what the folded list holds.
pub async fn contrast(visit: &mut Visit) -> Result {
    for (what, address) in [("", ""), (" with a release chosen", "?qemu=2.7#type-JobType.create")] {
        visit.open(address).await?;
        visit.ask::<Value>("document.getElementById('contents').classList.add('open')").await?;
        measure(visit, what).await?;
    }
    Ok(())
}

async fn measure(visit: &mut Visit, what: &str) -> Result {
    let found: Value = visit.ask(include_str!("contrast.js")).await?;
    let measured = found["measured"].as_u64().unwrap_or_default();
    let right = measured > 2000 && found["low"] == json!([]);
    visit.check(&format!("{measured} texts have contrast{what}"), right, &found["low"]);
    Ok(())
}

pub async fn print(visit: &mut Visit) -> Result {
    visit.open("").await?;
    visit.media("print").await?;
    let visible = "return [...document.querySelectorAll('.side, .copy')].some((it) => it.checkVisibility())";
    let controls: bool = visit.ask(visible).await?;
    visit.check("paper has no controls", !controls, controls);
    measure(visit, " on paper").await?;
    visit.screenshot("print").await?;
    let pdf = visit.tell("Page.printToPDF", json!({})).await?;
    let length = pdf["data"].as_str().unwrap_or_default().len();
    visit.check("it prints", length > 100_000, length);
    visit.media("screen").await
}

pub async fn without_script(visit: &mut Visit, expected: &Expected) -> Result {
    visit.tell("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await?;
    visit.open("").await?;
    all_is_there(visit, expected).await?;
    let dead = "return [...document.querySelectorAll('.with-script, select, input, button')].some((it) => it.checkVisibility())";
    let dead: bool = visit.ask(dead).await?;
    visit.check("every control works without script", !dead, dead);
    let links: bool = visit.ask("return document.querySelector('nav a').checkVisibility()").await?;
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
