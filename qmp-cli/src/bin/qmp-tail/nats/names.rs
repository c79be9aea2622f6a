//! Which VM a source is, and a number for each of its messages.
//!
//! An id is made of the VM, the connection and a counter that starts at 1. Ids are never given twice, and where a number is
//! missing from a connection, the event of this number was lost.

use std::collections::HashMap;
use std::time::SystemTime;

use crate::result::Result;
use crate::times::microseconds;
use crate::vm;

/// The names of VMs, and how far each has counted.
#[derive(Debug, Default)]
pub struct Names {
    given: HashMap<String, String>,
    counts: HashMap<String, Count>,
}

#[derive(Debug, Default)]
struct Count {
    connection: u128,
    last: u64,
}

/// What a message is called.
#[derive(Debug, PartialEq, Eq)]
pub struct Name {
    /// The VM, as the subject names it.
    pub vm: String,
    /// What no other message has.
    pub id: String,
}

impl Names {
    /// For these sources; `given` are the names that the user wants for them, if any.
    pub fn new(sources: &[String], given: &[String]) -> Result<Self> {
        if !given.is_empty() && given.len() != sources.len() {
            return Err(format!("{} names with --vm for {} addresses", given.len(), sources.len()).into());
        }
        if let Some(name) = given.iter().find(|name| !is_token(name)) {
            return Err(format!(
                "`{name}` cannot be part of a subject: a name has no spaces and none of `.`, `*` and `>`"
            )
            .into());
        }
        let mut names = Self::default();
        let mut known = HashMap::new();
        for (at, source) in sources.iter().enumerate() {
            let vm = given.get(at).cloned().unwrap_or_else(|| derive(source));
            if let Some(other) = known.insert(vm.clone(), source) {
                return Err(
                    format!("{other} and {source} would both be the VM `{vm}`; name them with --vm").into()
                );
            }
            names.given.insert(source.clone(), vm);
        }
        Ok(names)
    }

    /// The VM that a source is.
    pub fn vm(&self, source: &str) -> String {
        self.given.get(source).cloned().unwrap_or_else(|| derive(source))
    }

    /// Names the next message of a source.
    pub fn next(&mut self, source: &str) -> Name {
        let vm = self.vm(source);
        let count = self.counts.entry(vm.clone()).or_insert_with(|| Count::after(0));
        count.last += 1;
        // Without the process, two that watch the same VM could agree on the microsecond.
        let id = format!("{vm}:{:x}.{:x}:{}", count.connection, std::process::id(), count.last);
        Name { vm, id }
    }

    /// A source has a new connection.
    pub fn reconnected(&mut self, source: &str) {
        let vm = self.vm(source);
        let old = self.counts.get(&vm).map_or(0, |count| count.connection);
        self.counts.insert(vm, Count::after(old));
    }
}

impl Count {
    /// A connection that begins now, and later than another even where the clock was set back.
    fn after(old: u128) -> Self {
        Self { connection: microseconds(SystemTime::now()).max(old + 1), last: 0 }
    }
}

/// The VM's name in a subject if nobody gave one.
fn derive(source: &str) -> String {
    token(&vm::name(source))
}

/// How long a token may be, in characters. A subject has to fit the protocol's line.
const LONGEST: usize = 128;

/// A name as part of a subject: `_` replaces the characters that cannot be in one, and an empty name; a long name is cut off.
pub fn token(name: &str) -> String {
    let allowed = |char| if is_allowed(char) { char } else { '_' };
    let token: String = name.chars().take(LONGEST).map(allowed).collect();
    if token.is_empty() { "_".to_owned() } else { token }
}

fn is_token(name: &str) -> bool {
    !name.is_empty() && name.chars().all(is_allowed)
}

fn is_allowed(char: char) -> bool {
    !matches!(char, '.' | '*' | '>') && !char.is_whitespace() && !char.is_control()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn owned(names: &[&str]) -> Vec<String> {
        names.iter().map(|&name| name.to_owned()).collect()
    }

    #[test]
    fn a_vm_is_called_as_its_socket() {
        let names = ["/run/vm1.qmp", "unix:vm.2.qmp", "10.0.0.1:4444", "/a b/c d.sock", "-"].map(derive);
        assert_eq!(names, ["vm1", "vm_2", "10_0_0_1:4444", "c_d", "-"]);
    }

    #[test]
    fn any_name_becomes_a_token() {
        let names = ["STOP", "", "a b", "x.*>\u{7}", "\u{1b}[31m"].map(token);
        assert_eq!(names, ["STOP", "_", "a_b", "x____", "_[31m"]);
        assert_eq!(token(&"A".repeat(5000)).len(), LONGEST);
    }

    #[test]
    fn names_that_would_mix_two_vms_up_are_refused() {
        let sources = owned(&["/run/a/monitor.sock", "/run/b/monitor.sock"]);
        let error = |given: &[&str]| Names::new(&sources, &owned(given)).map(drop).unwrap_err().to_string();
        assert!(error(&[]).contains("would both be the VM `monitor`"));
        assert!(error(&["a"]).contains("1 names with --vm for 2 addresses"));
        assert!(error(&["a", "b.c"]).contains("`b.c` cannot be part of a subject"));
        assert!(error(&["a", ""]).contains("cannot be part of a subject"));
        let names = Names::new(&sources, &owned(&["a", "b"])).unwrap();
        assert_eq!(names.vm("/run/b/monitor.sock"), "b");
    }

    #[test]
    fn no_id_comes_twice() {
        let mut names = Names::new(&owned(&["/run/a.qmp", "/run/b.qmp"]), &[]).unwrap();
        let mut ids = std::collections::BTreeSet::new();
        for _ in 0..3 {
            for source in ["/run/a.qmp", "/run/b.qmp", "/run/a.qmp"] {
                assert!(ids.insert(names.next(source).id));
            }
            names.reconnected("/run/a.qmp");
        }
        let first = names.next("/run/a.qmp");
        assert!(first.vm == "a" && first.id.ends_with(":1"), "{first:?}");
    }
}
