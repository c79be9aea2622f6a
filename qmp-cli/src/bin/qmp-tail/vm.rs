//! Which virtual machine a source is.

use std::collections::HashMap;
use std::sync::Arc;

use qmp_events::stream::Address;

/// The name of a source's virtual machine if nobody gave one: the file name without its extension, or host and port.
pub fn name(source: &str) -> String {
    let name = match source.parse() {
        Ok(Address::Unix(path)) => path.file_stem().map(|stem| stem.to_string_lossy().into_owned()),
        Ok(Address::Tcp(pair)) => Some(pair),
        _ => None,
    };
    name.unwrap_or_else(|| source.to_owned())
}

/// Names that differ if their sources do: a name that is taken is that of the source as a whole.
#[derive(Debug, Default)]
pub struct Names {
    names: HashMap<Arc<str>, Arc<str>>,
    taken: HashMap<Arc<str>, Arc<str>>,
}

impl Names {
    /// The name for a source, the same each time.
    pub fn of(&mut self, source: &Arc<str>) -> Arc<str> {
        if let Some(name) = self.names.get(source) {
            return Arc::clone(name);
        }
        let short: Arc<str> = name(source).into();
        let owner = self.taken.entry(Arc::clone(&short)).or_insert_with(|| Arc::clone(source));
        let name = if owner == source { short } else { Arc::clone(source) };
        self.names.insert(Arc::clone(source), Arc::clone(&name));
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_sources_never_have_one_name() {
        let mut names = Names::default();
        let sources: [Arc<str>; 3] = ["/run/a/vm1.qmp", "/run/b/vm1.qmp", "10.0.0.1:4444"].map(Into::into);
        for _ in 0..2 {
            let given = sources.each_ref().map(|source| names.of(source).to_string());
            assert_eq!(given, ["vm1", "/run/b/vm1.qmp", "10.0.0.1:4444"]);
        }
    }
}
