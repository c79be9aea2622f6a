//! The checks of a visit.

mod access;
mod axe;
mod compare;
mod links;
mod looks;
mod paper;
mod search;
mod shots;
pub mod sizes;
mod versions;

use crate::Result;
use crate::expect::Expected;
use crate::visit::Visit;

/// What the checks need besides the page.
pub struct Needs {
    pub expected: Expected,
    /// The source of axe-core, if it could be installed.
    pub axe: Option<String>,
    /// Whether the page is that of the built-in specification, whose events the checks know.
    pub is_own: bool,
    /// The folder of screenshots.
    pub shots: std::path::PathBuf,
}

/// All checks, in the order in which a reader uses the page.
pub async fn all(visit: &mut Visit, needs: &Needs) -> Result {
    let expected = &needs.expected;
    looks::first_sight(visit, expected).await?;
    search::names(visit, expected).await?;
    search::keys(visit, expected).await?;
    links::all(visit, expected).await?;
    if needs.is_own {
        search::queries(visit).await?;
        links::deep_links(visit).await?;
        links::copy(visit).await?;
        versions::selector(visit, expected).await?;
        compare::releases(visit, expected).await?;
        compare::governed(visit).await?;
    }
    access::keyboard(visit, expected).await?;
    access::tree(visit, expected).await?;
    if let Some(source) = &needs.axe {
        axe::violations(visit, source).await?;
    }
    looks::contrast(visit, needs.is_own).await?;
    paper::print(visit, &needs.shots).await?;
    looks::without_script(visit, expected).await?;
    looks::console(visit).await
}

pub use shots::all as shots;
