//! The page at every usual width and zoom.

use serde_json::{Value, json};

use crate::Result;
use crate::visit::Visit;

/// The widths of the screen in its pixels, and the zooms in percent. A page need not fit below 320 CSS pixels.
const WIDTHS: [u32; 8] = [320, 390, 640, 768, 1024, 1280, 1600, 1920];
const ZOOMS: [u32; 3] = [100, 150, 200];
const LEAST: u32 = 320;

/// What is wider than the screen, or than the column that it is in.
const OUTSIDE: &str = "const main = document.getElementById('main'), edge = main.getBoundingClientRect().right - parseFloat(getComputedStyle(main).paddingRight);
    const wide = document.scrollingElement.scrollWidth > innerWidth ? [`the page: ${document.scrollingElement.scrollWidth} of ${innerWidth}`] : [];
    return wide.concat([...document.querySelectorAll('main table, main figure, main p, main pre, main svg, main li, main h3, main td')]
        .filter((it) => it.checkVisibility() && it.getBoundingClientRect().width > 2 && it.getBoundingClientRect().right > edge + 1)
        .map((it) => `${it.tagName} in ${it.closest('section')?.getAttribute('aria-labelledby')}`).slice(0, 5))";

/// Follows each link of the contents; those after which another one is marked, and how many there are.
const MARKS: &str = "const end = arguments[arguments.length - 1];
    (async () => {
        const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
        const links = [...document.querySelectorAll('#lists a')].filter((it) => it.closest('li, h2')), wrong = [];
        for (const link of links) {
            link.click();
            await frame();
            await frame();
            const marked = document.querySelector('#lists [aria-current]');
            if (marked !== link) wrong.push(`${link.hash}: ${marked?.hash}`);
        }
        end([links.length, wrong]);
    })();";

pub async fn all(visit: &mut Visit) -> Result {
    for width in WIDTHS {
        for zoom in ZOOMS.into_iter().filter(|zoom| width * 100 / zoom >= LEAST) {
            let (css, scale) = (width * 100 / zoom, f64::from(zoom) / 100.0);
            let metrics =
                json!({ "width": css, "height": 90_000 / zoom, "deviceScaleFactor": scale, "mobile": false });
            visit.tell("Emulation.setDeviceMetricsOverride", metrics).await?;
            visit.open("").await?;
            let outside: Vec<String> = visit.ask(OUTSIDE).await?;
            visit.check(&format!("{width} px at {zoom} %: nothing is too wide"), outside.is_empty(), outside);
            let found: Value = visit.driver.execute_async(MARKS, Vec::new()).await?.json().clone();
            let what = format!("{width} px at {zoom} %: the contents mark each of {} entries", found[0]);
            visit.check(&what, found[1] == json!([]), &found[1]);
        }
    }
    Ok(())
}
