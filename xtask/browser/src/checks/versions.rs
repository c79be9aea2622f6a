//! The selector of releases.

use thirtyfour::By;
use thirtyfour::components::SelectElement;

use crate::Result;
use crate::expect::Expected;
use crate::visit::Visit;

const GREY: &str = "return [...document.querySelectorAll('section.event.absent')].map((it) => it.id)";

pub async fn selector(visit: &mut Visit, expected: &Expected) -> Result {
    visit.open("").await?;
    let versions: Vec<String> = visit
        .ask("return [...document.getElementById('version').options].map((it) => it.value).filter(Boolean)")
        .await?;
    let ends = versions.len() >= 37 && versions.last().is_some_and(|oldest| oldest == "2.1");
    visit.check("all releases since 2.1 are offered, the oldest last", ends, &versions);
    let mut wrong = Vec::new();
    for version in &versions {
        choose(visit, version).await?;
        let grey: Vec<String> = visit.ask(GREY).await?;
        let mut absent = expected.absent(version);
        absent.sort_unstable();
        let mut grey = grey;
        grey.sort_unstable();
        if grey != absent {
            wrong.push((version, grey));
        }
    }
    visit.check("each greys the events that it lacks, by the model", wrong.is_empty(), wrong);
    one(visit, expected).await?;
    choose(visit, "").await?;
    let notes: usize = visit.ask("return document.querySelectorAll('.absent, .lacks').length").await?;
    visit.check("without a choice nothing is grey", notes == 0, notes);
    Ok(())
}

/// Checks the page with one release chosen, and that the address keeps the choice.
async fn one(visit: &mut Visit, expected: &Expected) -> Result {
    choose(visit, "4.0").await?;
    let told: String = visit.ask("return document.getElementById('status').textContent").await?;
    let there = expected.events.len() - expected.absent("4.0").len();
    let right = told.starts_with(&format!("QEMU 4.0 has {there} of {} events", expected.events.len()));
    visit.check("the number of events is shown", right, told);
    let address: String = visit.ask("return location.search").await?;
    visit.check("the address has the release", address == "?qemu=4.0", address);
    visit.open("?qemu=4.0#GUEST_PANICKED").await?;
    let chosen: String = visit.ask("return document.getElementById('version').value").await?;
    visit.check("a link with a release chooses it", chosen == "4.0", chosen);
    for (place, absent) in [
        ("#GUEST_PVSHUTDOWN > h3", true),
        ("#GUEST_PANICKED > h3", false),
        ("[id='RTC_CHANGE.qom-path'] > th", true),
        ("[id='RESET.reason'] > th", false),
        ("[id='GuestPanicAction.run'] > th", true),
        ("[id='GuestPanicAction.pause'] > th", false),
    ] {
        let text: String =
            visit.ask(&format!("return document.querySelector(\"{place}\").textContent")).await?;
        visit.check(&format!("{place} says whether 4.0 has it"), text.contains("not in 4.0") == absent, text);
    }
    visit.screenshot("qemu-4.0").await
}

async fn choose(visit: &Visit, version: &str) -> Result {
    let text = if version.is_empty() { "any" } else { version };
    println!("     choose  {text}");
    let element = visit.driver.find(By::Id("version")).await?;
    Ok(SelectElement::new(&element).await?.select_by_exact_text(text).await?)
}
