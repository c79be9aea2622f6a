//! The modules of a crate, and the names that each uses.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use quote::ToTokens as _;
use syn::{Attribute, Item, Visibility};

use super::paths::{Name, imports, in_tokens};
use crate::workspace::Result;

/// The names of a path.
pub type Names = Vec<String>;

/// The modules of a crate.
pub struct Crate {
    pub modules: Vec<Module>,
}

/// A module: a file, or a block `mod name { … }`.
#[derive(Default)]
pub struct Module {
    /// Its path from the root, such as `emit::rust`; that of the root is empty.
    pub name: String,
    /// The imports, by their local names.
    imports: BTreeMap<String, Names>,
    /// The modules from which everything is imported.
    globs: Vec<Names>,
    /// The names of the items that it defines.
    defined: BTreeSet<String>,
    /// The paths that it names, without re-exports.
    named: Vec<Names>,
}

impl Crate {
    /// Reads the crate whose files are in `folder`.
    pub fn read(folder: &Path, root: &str) -> Result<Self> {
        let mut modules = Vec::new();
        let mut open = vec![(folder.to_path_buf(), Names::new())];
        while let Some((at, name)) = open.pop() {
            for entry in fs::read_dir(&at)? {
                let path = entry?.path();
                let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
                let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                let below = || name.iter().cloned().chain([stem.clone()]).collect::<Names>();
                if path.is_dir() {
                    // A folder below `src/bin` is a crate by itself.
                    open.extend((stem != "bin").then(|| (path, below())));
                } else if file == "mod.rs" || (name.is_empty() && file == root) {
                    Module::read_file(&path, &name, &mut modules)?;
                } else if stem != "tests" && path.extension().is_some_and(|it| it == "rs") {
                    Module::read_file(&path, &below(), &mut modules)?;
                }
            }
        }
        Ok(Self { modules })
    }

    /// Each pair of modules of which the first one names something that the second one defines.
    pub fn dependencies(&self) -> BTreeSet<(String, String)> {
        let mut found = BTreeSet::new();
        for module in &self.modules {
            for path in &module.named {
                let to = self.definer(path, 0);
                found.extend(to.filter(|to| *to != module.name).map(|to| (module.name.clone(), to)));
            }
        }
        found
    }

    fn module(&self, path: &[String]) -> Option<&Module> {
        let name = path.join("::");
        self.modules.iter().find(|module| module.name == name)
    }

    /// The module that defines what `path` names; `None` if it is not in this crate.
    fn definer(&self, path: &[String], steps: u32) -> Option<String> {
        let (first, path) = path.split_first()?;
        if first != "crate" || steps > 8 {
            return None;
        }
        let (at, module) = (0..=path.len()).rev().find_map(|at| Some((at, self.module(&path[..at])?)))?;
        let Some((item, rest)) = path[at..].split_first() else { return Some(module.name.clone()) };
        if module.defined.contains(item) {
            return Some(module.name.clone());
        }
        if let Some(import) = module.imports.get(item) {
            return self.definer(&[import, rest].concat(), steps + 1);
        }
        let mut globs = module.globs.iter().map(|glob| [glob, &path[at..]].concat());
        let found = globs.find_map(|path| self.definer(&path, steps + 1));
        // A name without a definition comes from a macro or an included file.
        found.or_else(|| module.globs.is_empty().then(|| module.name.clone()))
    }
}

impl Module {
    /// Whether it names something of this library.
    pub fn names_library(&self, library: &str) -> bool {
        self.named.iter().any(|path| path.first().is_some_and(|first| first == library))
    }

    /// Reads a file, the modules inside, and those in files that a `#[path]` names.
    fn read_file(file: &Path, path: &[String], modules: &mut Vec<Self>) -> Result {
        for (other, path) in Self::read(&fs::read_to_string(file)?, path, modules)? {
            Self::read_file(&file.with_file_name(other), &path, modules)?;
        }
        Ok(())
    }

    /// Reads a text, and the modules inside. Returns the modules that a `#[path]` puts elsewhere.
    fn read(text: &str, path: &[String], modules: &mut Vec<Self>) -> Result<Vec<(String, Names)>> {
        let items = syn::parse_file(text)?.items;
        Self::of_items(&items, path, modules);
        let elsewhere = items.iter().filter(|item| !is_for_tests(item)).filter_map(|item| {
            let below = path.iter().cloned().chain(child(item));
            Some((elsewhere(item)?, below.collect()))
        });
        Ok(elsewhere.collect())
    }

    fn of_items(items: &[Item], path: &[String], modules: &mut Vec<Self>) {
        let mut module = Self { name: path.join("::"), ..Self::default() };
        let items: Vec<&Item> = items.iter().filter(|item| !is_for_tests(item)).collect();
        let children: BTreeSet<String> = items.iter().filter_map(|item| child(item)).collect();
        for item in &items {
            if let Item::Use(item) = item {
                let exported = !matches!(item.vis, Visibility::Inherited);
                for (name, import) in imports(&item.tree, path, &children) {
                    module.named.extend((!exported).then(|| import.clone()));
                    match name {
                        Name::Everything => module.globs.push(import),
                        Name::As(name) => drop(module.imports.insert(name, import)),
                    }
                }
            }
        }
        for item in items {
            match item {
                Item::Use(_) => {}
                Item::Mod(inner) => {
                    let path: Names = path.iter().cloned().chain([inner.ident.to_string()]).collect();
                    if let Some((_, items)) = &inner.content {
                        Self::of_items(items, &path, modules);
                    }
                }
                item => {
                    module.defined.extend(defined(item));
                    for found in in_tokens(item.to_token_stream(), path, &children) {
                        let import = module.imports.get(&found[0]);
                        let first = import.cloned().unwrap_or_else(|| vec![found[0].clone()]);
                        module.named.push(first.into_iter().chain(found[1..].iter().cloned()).collect());
                    }
                }
            }
        }
        modules.push(module);
    }
}

/// The name of the module that an item declares.
fn child(item: &Item) -> Option<String> {
    if let Item::Mod(item) = item { Some(item.ident.to_string()) } else { None }
}

/// The file of the module that an item declares, if a `#[path]` names it.
fn elsewhere(item: &Item) -> Option<String> {
    let Item::Mod(module) = item else { return None };
    let path = module.attrs.iter().find(|it| it.path().is_ident("path"))?;
    match &path.meta.require_name_value().ok()?.value {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(file), .. }) => Some(file.value()),
        _ => None,
    }
}

/// The name that an item defines.
fn defined(item: &Item) -> Option<String> {
    Some(match item {
        Item::Const(it) => it.ident.to_string(),
        Item::Enum(it) => it.ident.to_string(),
        Item::Fn(it) => it.sig.ident.to_string(),
        Item::Static(it) => it.ident.to_string(),
        Item::Struct(it) => it.ident.to_string(),
        Item::Trait(it) => it.ident.to_string(),
        Item::Type(it) => it.ident.to_string(),
        Item::Macro(it) => it.ident.as_ref()?.to_string(),
        _ => return None,
    })
}

/// Whether only tests have this item.
fn is_for_tests(item: &Item) -> bool {
    let attributes: &[Attribute] = match item {
        Item::Mod(it) => &it.attrs,
        Item::Fn(it) => &it.attrs,
        Item::Use(it) => &it.attrs,
        _ => &[],
    };
    attributes.iter().any(|it| it.to_token_stream().to_string().replace(' ', "").starts_with("#[cfg(test"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The dependencies of the modules of these texts.
    fn dependencies(files: &[(&str, &str)]) -> Vec<(String, String)> {
        let mut modules = Vec::new();
        for (name, text) in files {
            let path: Names = name.split("::").filter(|it| !it.is_empty()).map(str::to_owned).collect();
            Module::read(text, &path, &mut modules).unwrap();
        }
        Crate { modules }.dependencies().into_iter().collect()
    }

    fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
        expected.iter().map(|(from, to)| ((*from).to_owned(), (*to).to_owned())).collect()
    }

    #[test]
    fn groups_paths_from_super_and_macros_are_read() {
        let files = [
            ("", "mod a; mod b;"),
            ("a", "mod c; use super::b::{self, Y}; pub struct X;"),
            ("a::c", "fn f() -> super::super::b::Y { todo!() }"),
            ("b", "pub struct Y; fn f() { println!(\"{:?}\", crate::a::X) }"),
        ];
        assert_eq!(dependencies(&files), pairs(&[("a", "b"), ("a::c", "b"), ("b", "a")]));
    }

    #[test]
    fn a_name_that_is_exported_again_belongs_to_the_module_that_defines_it() {
        let files = [
            ("", "mod a; mod b; pub use a::*;"),
            ("a", "mod c; pub use c::X;"),
            ("a::c", "pub struct X;"),
            ("b", "use crate::X; use crate::a::X as Z; fn f() { X::new(); }"),
        ];
        assert_eq!(dependencies(&files), pairs(&[("b", "a::c")]));
    }

    #[test]
    fn a_module_in_a_file_of_another_folder_is_read_under_its_name() {
        let folder = tempfile::tempdir().unwrap();
        let file = |name: &str| folder.path().join(name);
        fs::create_dir(file("a")).unwrap();
        fs::write(file("shared.rs"), "pub struct X;").unwrap();
        let root = "#[path = \"../shared.rs\"] mod shared; mod b;";
        fs::write(file("a/main.rs"), root).unwrap();
        fs::write(file("a/b.rs"), "use super::shared::X;").unwrap();
        let read = Crate::read(&file("a"), "main.rs").unwrap();
        assert_eq!(read.dependencies().into_iter().collect::<Vec<_>>(), pairs(&[("b", "shared")]));
    }

    #[test]
    fn what_only_tests_name_and_what_a_macro_names_for_its_users_does_not_count() {
        let files = [
            ("", "mod a; mod b;"),
            ("a", "macro_rules! m { () => { $crate::b::Y }; }"),
            ("b", "pub struct Y; #[cfg(test)] mod tests { use crate::a::X; }"),
        ];
        assert_eq!(dependencies(&files), []);
    }
}
