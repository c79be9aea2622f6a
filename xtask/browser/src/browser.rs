//! The browser: Debian's Chromium, by way of its driver, which runs as long as this value lives.

use std::process::Stdio;
use std::time::Duration;

use thirtyfour::{CapabilitiesHelper as _, ChromeCapabilities, ChromiumLikeCapabilities as _, WebDriver};
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::process::{Child, Command};

use crate::Result;

/// The options of Chromium: no window, and no connections to servers. For root, as in a container, the sandbox is disabled.
const ARGUMENTS: [&str; 9] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
];

/// How long a script, such as axe-core, and the loading of the page may take: a machine that does other things is slow.
const PATIENCE: Duration = Duration::from_secs(300);

const MISSING: &str = "needs Chromium and its driver: apt-get install chromium chromium-driver";

pub struct Browser {
    address: String,
    _driver: Child,
}

impl Browser {
    /// Starts the driver on a free port.
    pub async fn start() -> Result<Self> {
        let mut driver = Command::new("chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .map_err(|error| format!("cannot run `chromedriver` ({error}); {MISSING}"))?;
        let output = driver.stdout.take().ok_or("chromedriver has no output")?;
        let mut lines = BufReader::new(output).lines();
        while let Some(line) = lines.next_line().await? {
            if let Some((_, port)) = line.split_once("successfully on port ") {
                let address = format!("http://127.0.0.1:{}", port.trim_end_matches('.'));
                return Ok(Self { address, _driver: driver });
            }
        }
        Err(format!("chromedriver ended before it was ready; {MISSING}").into())
    }

    /// A new session, separate from others.
    pub async fn session(&self) -> Result<WebDriver> {
        let mut wanted = ChromeCapabilities::new();
        for argument in ARGUMENTS {
            wanted.add_arg(argument)?;
        }
        wanted.set("goog:loggingPrefs", serde_json::json!({ "browser": "ALL" }))?;
        let session = WebDriver::builder(&self.address, wanted).request_timeout(2 * PATIENCE).await;
        let session = session.map_err(|error| format!("Chromium did not start; {MISSING}\n{error}"))?;
        session.set_script_timeout(PATIENCE).await?;
        session.set_page_load_timeout(PATIENCE).await?;
        Ok(session)
    }
}
