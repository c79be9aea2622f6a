//! axe-core, which knows the rules of WCAG 2.2.

use serde_json::{Value, json};

use crate::Result;
use crate::visit::Visit;

/// Runs the rules of WCAG 2.2 A and AA and the best practices; the violations in short.
const RUN: &str = "const end = arguments[arguments.length - 1];
    axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] })
        .then((it) => end([it.passes.length, it.violations.map((one) => `${one.id} (${one.nodes.length}): ${one.nodes[0].html.slice(0, 120)} ${one.nodes[0].any.concat(one.nodes[0].all).map((why) => why.message)[0]}`)]),
            (error) => end([0, [String(error)]]))";

/// The page in each of its states.
const STATES: [(&str, &str); 4] = [
    ("as it opens", ""),
    (
        "with a release",
        "const it = document.getElementById('version'); if (it) { it.value = '4.0'; it.dispatchEvent(new Event('change')); }",
    ),
    (
        "while searching",
        "const it = document.getElementById('filter'); it.value = 'e'; it.dispatchEvent(new Event('input'));",
    ),
    (
        "with the contents unfolded",
        "const it = document.getElementById('menu'); if (it.checkVisibility()) it.click();",
    ),
];

pub async fn violations(visit: &mut Visit, source: &str) -> Result {
    for (state, script) in STATES {
        visit.open("").await?;
        visit.ask::<Value>(script).await?;
        visit.ask::<Value>(source).await?;
        let found: Value = visit.driver.execute_async(RUN, Vec::new()).await?.json().clone();
        let passed = found[0].as_u64().unwrap_or_default();
        let right = passed > 0 && found[1] == json!([]);
        visit.check(&format!("axe-core has no violation {state}, of {passed} rules"), right, &found[1]);
    }
    Ok(())
}
