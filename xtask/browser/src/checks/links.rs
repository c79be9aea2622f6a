//! Links into the page and within it, and the copy buttons.

use crate::Result;
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
    for id in ["event-BLOCK_IO_ERROR", "event-RESET.reason", "type-ShutdownCause.guest-reset", "by-release"] {
        visit.open(&format!("#{id}")).await?;
        let right = visit.becomes(&in_sight(id)).await?;
        visit.check("a link from outside leads to its place", right, id);
        visit.screenshot(&id.replace('.', "-")).await?;
    }
    visit.open("#event-WATCHDOG").await?;
    let steps = [
        ("#event-WATCHDOG .note a[href='#event-RESET']", "event-RESET"),
        ("#event-RESET td > a[href='#type-ShutdownCause']", "type-ShutdownCause"),
        ("#type-ShutdownCause .users a[href='#event-SHUTDOWN']", "event-SHUTDOWN"),
        ("#event-SHUTDOWN th a[href='#event-SHUTDOWN.guest']", "event-SHUTDOWN.guest"),
        (
            "#event-SHUTDOWN .values a[href='#type-ShutdownCause.host-signal']",
            "type-ShutdownCause.host-signal",
        ),
    ];
    for (link, id) in steps {
        visit.click(link).await?;
        let right = visit.becomes(&in_sight(id)).await?;
        visit.check("the link leads to its place", right, id);
    }
    by_the_list(visit).await?;
    let lost: Vec<String> = visit
        .ask("return [...document.querySelectorAll('a[href^=\"#\"]')].map((it) => decodeURIComponent(it.hash.slice(1)))
            .filter((id) => !document.getElementById(id))")
        .await?;
    visit.check("every link has a target", lost.is_empty(), lost);
    Ok(())
}

async fn by_the_list(visit: &mut Visit) -> Result {
    if visit.view.mobile {
        visit.click("#menu").await?;
        visit.screenshot("contents").await?;
    }
    visit.click("nav a[href='#event-DEVICE_DELETED']").await?;
    let right = visit.becomes(&in_sight("event-DEVICE_DELETED")).await?;
    visit.check("the list leads to an event", right, "DEVICE_DELETED is out of sight");
    let marked = "return document.querySelector('nav a[aria-current]')?.hash === '#event-DEVICE_DELETED'";
    let marked = visit.becomes(marked).await?;
    visit.check("the list marks what is being read", marked, "another or none");
    Ok(())
}

/// What the buttons copy, as it comes out of the clipboard.
pub async fn copy(visit: &mut Visit) -> Result {
    visit.open("#event-RESET").await?;
    for pane in [1, 3] {
        let figure = format!("#event-RESET figure:nth-child({pane})");
        let text: String =
            visit.ask(&format!("return document.querySelector('{figure} pre').textContent")).await?;
        visit.click(&format!("{figure} .copy")).await?;
        let done = visit
            .becomes(&format!("return document.querySelector('{figure} .copy').textContent === 'Copied'"))
            .await?;
        visit.check("the button says that it copied", done, "it does not");
        let told: String = visit.ask("return document.getElementById('told').textContent").await?;
        visit.check("a screen reader is told", told == "Copied.", told);
        visit.ask::<()>("const area = document.createElement('textarea'); area.id = 'paste'; document.body.append(area); area.focus()").await?;
        visit.paste().await?;
        let pasted: String =
            visit.ask("const it = document.getElementById('paste'); it.remove(); return it.value").await?;
        visit.check("what was copied is the text", pasted == text, (pasted, &text));
    }
    Ok(())
}
