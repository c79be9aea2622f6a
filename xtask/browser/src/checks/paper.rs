//! The printed edition: all text of the page has to be in the PDF.

use std::path::Path;
use std::process::Command;

use serde_json::json;

use crate::Result;
use crate::visit::Visit;

/// The texts that the printed page shows, by element.
const TEXTS: &str = "return [...document.querySelectorAll('h1, h2, h3, p, th, td, li, dt, dd, pre, figcaption, svg text, .elsewhere a')]
    .filter((it) => it.checkVisibility() && !it.closest('.unseen, .hidden, .side') && !it.matches('.elsewhere li') && (it.childElementCount === 0 || !it.querySelector('p, td, li, pre')))
    .filter((it) => it.getBoundingClientRect().width > 2)
    .map((it) => it.textContent)";

pub async fn print(visit: &mut Visit, shots: &Path) -> Result {
    visit.open("").await?;
    visit.media("print").await?;
    let visible =
        "return [...document.querySelectorAll('.side, .copy, select')].some((it) => it.checkVisibility())";
    let controls: bool = visit.ask(visible).await?;
    visit.check("paper has no controls", !controls, controls);
    super::looks::measure(visit, " on paper").await?;
    visit.screenshot("print").await?;
    let texts: Vec<String> = visit.ask(TEXTS).await?;
    let pdf = visit.tell("Page.printToPDF", json!({ "preferCSSPageSize": false })).await?;
    let file = shots.join("events.pdf");
    std::fs::write(&file, decoded(pdf["data"].as_str().unwrap_or_default()))?;
    let Ok(output) = Command::new("pdftotext").arg("-raw").arg(&file).arg("-").output() else {
        println!("     not run: the text of the PDF needs `pdftotext` (apt-get install poppler-utils)");
        return visit.media("screen").await;
    };
    let paper = plain(&String::from_utf8_lossy(&output.stdout));
    let lost: Vec<&String> = texts.iter().filter(|text| !paper.contains(&plain(text))).collect();
    let what = format!("all of {} texts are in the PDF", texts.len());
    visit.check(&what, lost.is_empty() && texts.len() > 5, lost.iter().take(8).collect::<Vec<_>>());
    visit.media("screen").await
}

/// Text without spaces, breaks of pages and ligatures.
fn plain(text: &str) -> String {
    let text = text.replace('ﬁ', "fi").replace('ﬂ', "fl").replace('ﬀ', "ff").replace('ﬃ', "ffi");
    text.chars().filter(|char| !char.is_whitespace() && !char.is_control() && *char != '\u{ad}').collect()
}

/// What `text` encodes in Base64.
fn decoded(text: &str) -> Vec<u8> {
    let value = |byte: u8| match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    };
    let (mut out, mut bits, mut held) = (Vec::new(), 0_u32, 0);
    for sextet in text.bytes().filter_map(value) {
        bits = bits << 6 | u32::from(sextet);
        held += 6;
        if held >= 8 {
            held -= 8;
            out.push(u8::try_from(bits >> held & 0xff).unwrap_or_default());
        }
    }
    out
}
