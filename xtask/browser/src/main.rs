//! Looks at `events.html` in a headless Chromium, as a reader does: `cargo xtask browser`.
//!
//! Takes the page, the model that it was made from, and a folder for screenshots. It visits the page at the widths of a phone and a
//! desktop, in light and dark, clicks and types, and prints each step with its verdict. It exits with 1 if a check fails, and with 2
//! if no browser is installed. It installs nothing and changes only the screenshots.

mod browser;
mod checks;
mod expect;
mod visit;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use browser::Browser;
use expect::Expected;
use visit::{Scheme, View, Visit};

type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// The sizes at which the page is looked at.
const VIEWS: [View; 2] = [
    View { name: "phone", width: 390, height: 844, mobile: true },
    View { name: "desktop", width: 1280, height: 900, mobile: false },
];

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [page, model, shots] = arguments.as_slice() else {
        eprintln!("usage: browser PAGE.html MODEL.json FOLDER");
        return ExitCode::from(2);
    };
    match run(page, model, shots).await {
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

/// Makes all visits; how many checks failed.
async fn run(page: &Path, model: &Path, shots: &Path) -> Result<usize> {
    std::fs::create_dir_all(shots)?;
    let expected = Expected::read(model)?;
    let address = format!("file://{}", page.canonicalize()?.display());
    let browser = Browser::start().await?;
    let mut failed = 0;
    for view in VIEWS {
        for scheme in [Scheme::Light, Scheme::Dark] {
            println!("\n{} {}×{}, {}", view.name, view.width, view.height, scheme.name());
            let mut visit = Visit::new(&browser, &address, shots, view, scheme).await?;
            let done = checks::all(&mut visit, &expected).await;
            let quit = visit.end().await;
            done?;
            failed += quit?;
        }
    }
    println!("\nscreenshots: {}", shots.display());
    Ok(failed)
}
