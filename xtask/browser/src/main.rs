//! Looks at `events.html` in a headless Chromium, as a reader does: `cargo xtask browser`.
//!
//! The arguments are the page, its model, a folder for screenshots, perhaps the source of axe-core, and perhaps `--own` for the page of the
//! built-in specification. The program visits the page at the widths of a phone and a desktop, in light and dark, clicks and types, then
//! at all usual widths and zooms, and prints each step with its verdict. It exits with 1 if a check fails, and with 2 if no browser is
//! installed. It installs nothing and changes only the screenshots.

mod browser;
mod checks;
mod expect;
mod outcome;
mod visit;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use browser::Browser;
use checks::Needs;
use expect::Expected;
use outcome::Result;
use visit::{Scheme, View, Visit};

/// The sizes at which everything is checked.
const VIEWS: [View; 2] = [
    View { name: "phone", width: 390, height: 844, mobile: true },
    View { name: "desktop", width: 1280, height: 900, mobile: false },
];

/// The sizes of which screenshots are made.
const LOOKS: [View; 3] = [
    View { name: "320", width: 320, height: 700, mobile: true },
    View { name: "1280", width: 1280, height: 900, mobile: false },
    View { name: "1920", width: 1920, height: 1080, mobile: false },
];

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let has = |flag: &str| arguments.iter().any(|it| it.as_os_str() == flag);
    let (is_own, is_quick) = (has("--own"), has("--quick"));
    let is_path = |it: &&Path| !["--own", "--quick"].iter().any(|flag| it.as_os_str() == *flag);
    let paths: Vec<&Path> = arguments.iter().map(PathBuf::as_path).filter(is_path).collect();
    let [page, model, shots, axe @ ..] = paths.as_slice() else {
        eprintln!("usage: browser PAGE.html MODEL.json FOLDER [AXE.js] [--own] [--quick]");
        return ExitCode::from(2);
    };
    match run(page, (model, axe.first().copied()), shots, (is_own, is_quick)).await {
        Ok(0) => ExitCode::SUCCESS,
        Ok(failed) => {
            eprintln!("{failed} checks failed; the lines marked FAIL say which");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

/// Makes all visits, and returns the number of failed checks.
async fn run(
    page: &Path,
    (model, axe): (&Path, Option<&Path>),
    shots: &Path,
    (is_own, is_quick): (bool, bool),
) -> Result<usize> {
    std::fs::create_dir_all(shots)?;
    let axe = axe.map(std::fs::read_to_string).transpose()?;
    let needs = Needs { expected: Expected::read(model)?, axe, is_own, shots: shots.to_owned() };
    let address = format!("file://{}", page.canonicalize()?.display());
    let browser = Browser::start().await?;
    let mut failed = 0;
    for view in VIEWS {
        for scheme in [Scheme::Light, Scheme::Dark] {
            // A phone in light and a desktop in dark mode are all views and schemes, though not all pairs.
            if is_quick && (view == VIEWS[0]) != (scheme == Scheme::Light) {
                continue;
            }
            let mut visit = visit(&browser, (&address, shots), view, scheme).await?;
            let done = checks::all(&mut visit, &needs).await;
            let quit = visit.end().await;
            done?;
            failed += quit?;
        }
    }
    let mut sizes = visit(&browser, (&address, shots), VIEWS[1], Scheme::Light).await?;
    let done = checks::sizes::all(&mut sizes).await;
    let quit = sizes.end().await;
    done?;
    failed += quit?;
    for view in LOOKS.into_iter().filter(|_| !is_quick) {
        for scheme in [Scheme::Light, Scheme::Dark] {
            let mut visit = visit(&browser, (&address, shots), view, scheme).await?;
            let done = checks::shots(&mut visit).await;
            visit.end().await?;
            done?;
        }
    }
    println!("\nscreenshots: {}", shots.display());
    Ok(failed)
}

async fn visit(
    browser: &Browser,
    (address, shots): (&str, &Path),
    view: View,
    scheme: Scheme,
) -> Result<Visit> {
    println!("\n{} {}×{}, {}", view.name, view.width, view.height, scheme.name());
    Visit::new(browser, address, shots, view, scheme).await
}
