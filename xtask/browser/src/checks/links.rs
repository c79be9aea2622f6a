//! Links into the page and within it, and the copy buttons.

use crate::Result;
use crate::expect::Expected;
use crate::visit::Visit;

/// A script that returns whether the element `id` is the target of the address and its top is visible, below all sticky elements.
pub fn in_sight(id: &str) -> String {
    format!(
        "const it = document.getElementById('{id}'), box = it.getBoundingClientRect();
         const top = document.elementFromPoint(box.left + 4, box.top + Math.min(12, box.height / 2));
         return decodeURIComponent(location.hash) === '#{id}' && it.matches(':target') && box.top >= 0 && box.top < innerHeight / 2
             && (it.contains(top) || top.contains(it));"
    )
}

pub async fn deep_links(visit: &mut Visit) -> Result {
    for id in ["BLOCK_IO_ERROR", "RESET.reason", "ShutdownCause.guest-reset", "by-release", "group-job"] {
        visit.open(&format!("#{id}")).await?;
        let right = visit.becomes(&in_sight(id)).await?;
        visit.check("a link from outside leads to its place", right, id);
        visit.screenshot(&id.replace('.', "-")).await?;
    }
    visit.open("#block_io_error.nospace").await?;
    let right = visit.becomes(&in_sight("BLOCK_IO_ERROR.nospace")).await?;
    visit.check("a name is an address in any case", right, "#block_io_error.nospace");
    visit.open("#%zz").await?;
    let found: String = visit.ask("const it = document.getElementById('filter'); it.value = 'panic'; it.dispatchEvent(new Event('input')); return document.getElementById('results').textContent").await?;
    visit.check("an invalid address leaves the page in order", found.contains("GUEST_PANICKED"), found);
    visit.open("#WATCHDOG").await?;
    let steps = [
        ("#WATCHDOG .note a[href='#RESET']", "RESET"),
        ("#RESET td > a[href='#ShutdownCause']", "ShutdownCause"),
        ("#ShutdownCause .users a[href='#SHUTDOWN']", "SHUTDOWN"),
        ("#SHUTDOWN th a[href='#SHUTDOWN.guest']", "SHUTDOWN.guest"),
        ("#SHUTDOWN .values a[href='#ShutdownCause.host-signal']", "ShutdownCause.host-signal"),
    ];
    for (link, id) in steps {
        visit.click(link).await?;
        let right = visit.becomes(&in_sight(id)).await?;
        visit.check("the link leads to its place", right, id);
    }
    visit.open("#event-BLOCK_IO_ERROR").await?;
    let right = visit.becomes(&in_sight("BLOCK_IO_ERROR")).await?;
    visit.check("an address of a former edition leads to its place", right, "it does not");
    by_the_list(visit).await
}

/// Every link within the page has a target, and each event is reached by its bare name.
pub async fn all(visit: &mut Visit, expected: &Expected) -> Result {
    visit.open("").await?;
    let lost: Vec<String> = visit
        .ask("return [...document.querySelectorAll('a[href^=\"#\"]')].map((it) => decodeURIComponent(it.hash.slice(1)))
            .filter((id) => !document.getElementById(id))")
        .await?;
    visit.check("every link has a target", lost.is_empty(), lost);
    let mut wrong = Vec::new();
    for event in &expected.events {
        let anchor = event.anchor();
        visit.ask::<serde_json::Value>(&format!("location.hash = '#{anchor}'")).await?;
        if !visit.becomes(&in_sight(&anchor)).await? {
            wrong.push(anchor);
        }
    }
    visit.check("each event is reached by its name", wrong.is_empty(), wrong);
    let markdown = "return (document.body.innerText.match(/`[^`]*`|\\*\\*[^*]+\\*\\*/g) ?? []).slice(0, 5)";
    let markdown: Vec<String> = visit.ask(markdown).await?;
    visit.check("no Markdown is shown", markdown.is_empty(), markdown);
    let empty: Vec<String> = visit
        .ask("return [...document.querySelectorAll('main table')].filter((it) => [...it.tHead?.rows[0].cells ?? []]
            .some((_, at) => [...it.tBodies[0].rows].every((row) => !row.cells[at]?.textContent.trim()))).map((it) => it.caption?.textContent ?? 'a table')")
        .await?;
    visit.check("no column is empty", empty.is_empty(), empty);
    Ok(())
}

async fn by_the_list(visit: &mut Visit) -> Result {
    if visit.view.mobile {
        visit.click("#menu").await?;
        visit.screenshot("contents").await?;
    }
    visit.click("#lists a[href='#DEVICE_DELETED']").await?;
    let right = visit.becomes(&in_sight("DEVICE_DELETED")).await?;
    visit.check("the list leads to an event", right, "DEVICE_DELETED is out of sight");
    let marked = "return document.querySelector('#lists [aria-current]')?.hash === '#DEVICE_DELETED'";
    let marked = visit.becomes(marked).await?;
    visit.check("the list marks what is being read", marked, "another or none");
    Ok(())
}

/// The texts that the buttons copy, read from the clipboard.
pub async fn copy(visit: &mut Visit) -> Result {
    visit.open("#RESET").await?;
    for pane in [1, 3] {
        let figure = format!("#RESET figure:nth-child({pane})");
        let text: String =
            visit.ask(&format!("return document.querySelector('{figure} pre').textContent")).await?;
        visit.click(&format!("{figure} .copy")).await?;
        let done = visit
            .becomes(&format!("return document.querySelector('{figure} .copy').textContent === 'Copied'"))
            .await?;
        visit.check("the button says that it copied", done, "it does not");
        let told: String = visit.ask("return document.getElementById('told').textContent").await?;
        visit.check("a screen reader gets a message", told == "Copied.", told);
        visit.ask::<()>("const area = document.createElement('textarea'); area.id = 'paste'; document.body.append(area); area.focus()").await?;
        visit.paste().await?;
        let pasted: String =
            visit.ask("const it = document.getElementById('paste'); it.remove(); return it.value").await?;
        visit.check("what was copied is the text", pasted == text, (pasted, &text));
    }
    Ok(())
}
