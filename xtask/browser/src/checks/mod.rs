//! The checks of a visit.

mod access;
mod links;
mod looks;
mod search;
mod versions;

use crate::Result;
use crate::expect::Expected;
use crate::visit::Visit;

/// All checks, in the order in which a reader uses the page.
pub async fn all(visit: &mut Visit, expected: &Expected) -> Result {
    looks::first_sight(visit, expected).await?;
    search::filter(visit).await?;
    links::deep_links(visit).await?;
    links::copy(visit).await?;
    versions::selector(visit, expected).await?;
    access::keyboard(visit).await?;
    access::tree(visit, expected).await?;
    looks::contrast(visit).await?;
    looks::print(visit).await?;
    looks::without_script(visit, expected).await?;
    looks::console(visit).await
}
