//! A visit: one session of the browser at one width, in one colour scheme. It prints what it does, and counts what fails.

use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use thirtyfour::{By, Key, WebDriver};

use crate::Result;
use crate::browser::Browser;

/// A size of the screen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct View {
    pub name: &'static str,
    pub width: u32,
    pub height: u32,
    pub mobile: bool,
}

/// The preferences of the reader.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    Light,
    Dark,
}

impl Scheme {
    pub fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

pub struct Visit {
    pub driver: WebDriver,
    pub view: View,
    scheme: Scheme,
    address: String,
    shots: PathBuf,
    failed: usize,
}

impl Visit {
    pub async fn new(
        browser: &Browser,
        address: &str,
        shots: &Path,
        view: View,
        scheme: Scheme,
    ) -> Result<Self> {
        let driver = browser.session().await?;
        let (address, shots) = (address.to_owned(), shots.to_owned());
        let visit = Self { driver, view, scheme, address, shots, failed: 0 };
        let metrics = json!({ "width": view.width, "height": view.height, "deviceScaleFactor": 1, "mobile": view.mobile });
        visit.tell("Emulation.setDeviceMetricsOverride", metrics).await?;
        visit.media("screen").await?;
        Ok(visit)
    }

    /// Ends the session; how many checks failed.
    pub async fn end(self) -> Result<usize> {
        self.driver.quit().await?;
        Ok(self.failed)
    }

    /// The page on this medium, in this visit's colours.
    pub async fn media(&self, medium: &str) -> Result<()> {
        let scheme = json!({ "name": "prefers-color-scheme", "value": self.scheme.name() });
        self.tell("Emulation.setEmulatedMedia", json!({ "media": medium, "features": [scheme] })).await?;
        Ok(())
    }

    /// A command of the browser's own protocol.
    pub async fn tell(&self, method: &str, parameters: Value) -> Result<Value> {
        Ok(self.driver.cdp().send_raw(method, parameters).await?)
    }

    /// Opens the page; `suffix` is appended to its address.
    pub async fn open(&self, suffix: &str) -> Result<()> {
        println!("     open    events.html{suffix}");
        // A change of the fragment alone would not load the page again.
        self.driver.goto("about:blank").await?;
        Ok(self.driver.goto(format!("{}{suffix}", self.address)).await?)
    }

    pub async fn click(&self, selector: &str) -> Result<()> {
        println!("     click   {selector}");
        // A reader scrolls until nothing covers the element.
        let element = self.driver.find(By::Css(selector)).await?;
        self.driver
            .execute("arguments[0].scrollIntoView({ block: 'center' })", vec![element.to_json()?])
            .await?;
        Ok(element.click().await?)
    }

    /// Types on the keyboard, whatever has the focus.
    pub async fn keys(&self, shown: &str, keys: &str) -> Result<()> {
        println!("     type    {shown}");
        Ok(self.driver.action_chain().send_keys(keys).perform().await?)
    }

    /// Pastes the clipboard.
    pub async fn paste(&self) -> Result {
        println!("     type    Ctrl+V");
        let control = Key::Control.value();
        Ok(self.driver.action_chain().key_down(control).send_keys("v").key_up(control).perform().await?)
    }

    /// Runs the script, and returns its result.
    pub async fn ask<T: DeserializeOwned>(&self, script: &str) -> Result<T> {
        Ok(serde_json::from_value(self.driver.execute(script, Vec::new()).await?.json().clone())?)
    }

    /// Runs the script with these arguments, and returns its result.
    pub async fn ask_with<T: DeserializeOwned>(&self, script: &str, arguments: Vec<Value>) -> Result<T> {
        Ok(serde_json::from_value(self.driver.execute(script, arguments).await?.json().clone())?)
    }

    /// Waits until the script returns true, for five seconds at most; whether it did.
    pub async fn becomes(&self, script: &str) -> Result<bool> {
        let script = format!(
            "const end = arguments[arguments.length - 1], until = performance.now() + 5000;
             const look = () => {{
               const is = Boolean((() => {{ {script} }})());
               if (is || performance.now() > until) end(is); else requestAnimationFrame(look);
             }};
             look();"
        );
        Ok(self.driver.execute_async(script, Vec::new()).await?.convert()?)
    }

    /// Counts and prints a verdict; a failure shows `found`.
    pub fn check(&mut self, what: &str, right: bool, found: impl std::fmt::Debug) {
        if right {
            println!("ok   {what}");
        } else {
            println!("FAIL {what}: {found:?}");
            self.failed += 1;
        }
    }

    pub async fn screenshot(&self, name: &str) -> Result<()> {
        let file = format!("{}-{}-{name}.png", self.view.name, self.scheme.name());
        Ok(self.driver.screenshot(&self.shots.join(file)).await?)
    }
}
