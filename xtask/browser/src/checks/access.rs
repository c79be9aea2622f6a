//! For those who have no mouse, or see no screen.

use serde_json::{Value, json};
use thirtyfour::Key;

use crate::Result;
use crate::expect::Expected;
use crate::visit::Visit;

/// What has the focus: a name for it, whether it is on the screen, and whether it can be seen to have it.
const FOCUS: &str =
    "const it = document.activeElement, box = it.getBoundingClientRect(), style = getComputedStyle(it);
    return [it.id || it.textContent.trim() || it.tagName,
        box.width > 0 && box.right > 0 && box.bottom > 0 && box.top < innerHeight && box.left < innerWidth,
        style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2]";

/// How many stops are looked at: all controls, and some links of the list or the page.
const STOPS: usize = 14;

pub async fn keyboard(visit: &mut Visit, expected: &Expected) -> Result {
    visit.open("").await?;
    let mut stops: Vec<(String, bool, bool)> = Vec::new();
    for _ in 0..STOPS {
        visit.driver.action_chain().send_keys(Key::Tab).perform().await?;
        stops.push(visit.ask(FOCUS).await?);
    }
    println!("     type    Tab, {STOPS} times");
    let hidden: Vec<_> = stops.iter().filter(|(_, there, outlined)| !there || !outlined).collect();
    visit.check("the focus is always visible", hidden.is_empty(), hidden);
    let names: Vec<_> = stops.iter().map(|(name, ..)| name.as_str()).collect();
    let control = if visit.view.mobile { "menu" } else { "filter" };
    let right = names[0] == "Skip to the events"
        && names.contains(&control)
        && (!expected.is_dated || names.contains(&"version"));
    visit.check("Tab reaches the controls", right, names);
    visit.open("").await?;
    visit
        .keys("Tab, Enter, Tab", &format!("{}{}{}", Key::Tab.value(), Key::Enter.value(), Key::Tab.value()))
        .await?;
    let inside: bool =
        visit.ask("return document.getElementById('main').contains(document.activeElement)").await?;
    visit.check("the first link skips the list", inside, inside);
    if visit.view.mobile { menu(visit).await } else { Ok(()) }
}

async fn menu(visit: &mut Visit) -> Result {
    visit.ask::<()>("document.getElementById('menu').focus()").await?;
    visit.keys("Enter", &Key::Enter.value().to_string()).await?;
    let expanded = "return document.getElementById('menu').getAttribute('aria-expanded')";
    let open: String = visit.ask(expanded).await?;
    visit.keys("Escape", &Key::Escape.value().to_string()).await?;
    let closed: String = visit.ask(expanded).await?;
    visit.check("keys unfold and fold the list", open == "true" && closed == "false", (open, closed));
    Ok(())
}

/// The text for screen readers.
pub async fn tree(visit: &mut Visit, expected: &Expected) -> Result {
    visit.open("").await?;
    if visit.view.mobile {
        visit.click("#menu").await?;
    }
    let tree = visit.tell("Accessibility.getFullAXTree", json!({})).await?;
    let nodes: Vec<&Value> =
        tree["nodes"].as_array().ok_or("no tree")?.iter().filter(|it| it["ignored"] == false).collect();
    let with_role = |role: &str| nodes.iter().filter(|it| it["role"]["value"] == role).count();
    for role in ["banner", "main", "navigation", "search", "searchbox"] {
        visit.check(&format!("there is one {role}"), with_role(role) == 1, with_role(role));
    }
    let sections = expected.events.len() + expected.types;
    let level = |level: u64| nodes.iter().filter(|it| is_heading(it, level)).count();
    visit.check(
        "headings: one of the page, at least one a section",
        level(1) == 1 && level(3) >= sections,
        (level(1), level(3)),
    );
    let tables: usize = visit.ask("return document.querySelectorAll('main table').length").await?;
    visit.check("tables are tables", with_role("table") == tables, (with_role("table"), tables));
    let nameless = |it: &&&Value| {
        let role = it["role"]["value"].as_str().unwrap_or_default();
        let named = ["link", "button", "searchbox", "combobox", "heading", "navigation", "region", "table"]
            .contains(&role);
        named && it["name"]["value"].as_str().unwrap_or_default().trim().is_empty()
    };
    let nameless: Vec<_> = nodes.iter().filter(nameless).map(|it| it["role"]["value"].clone()).collect();
    visit.check("whatever can be used has a name", nameless.is_empty(), nameless);
    Ok(())
}

fn is_heading(node: &Value, level: u64) -> bool {
    let levels = node["properties"].as_array().into_iter().flatten().filter(|it| it["name"] == "level");
    node["role"]["value"] == "heading" && levels.into_iter().any(|it| it["value"]["value"] == level)
}
