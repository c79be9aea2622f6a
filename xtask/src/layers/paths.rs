//! Paths in code: those into the same crate begin with `crate`.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use syn::UseTree;

/// How an import is called.
pub enum Name {
    /// By this name.
    As(String),
    /// All that is there, by its own names.
    Everything,
}

/// What a `use` in the module `at` imports; `children` are the modules that it declares.
pub fn imports(tree: &UseTree, at: &[String], children: &BTreeSet<String>) -> Vec<(Name, Vec<String>)> {
    let mut found = Vec::new();
    flatten(tree, &mut Vec::new(), &mut found);
    for (_, path) in &mut found {
        *path = absolute(path, at, children);
    }
    found
}

fn flatten(tree: &UseTree, before: &mut Vec<String>, found: &mut Vec<(Name, Vec<String>)>) {
    match tree {
        UseTree::Path(path) => {
            before.push(path.ident.to_string());
            flatten(&path.tree, before, found);
            before.pop();
        }
        UseTree::Group(group) => group.items.iter().for_each(|tree| flatten(tree, before, found)),
        UseTree::Glob(_) => found.push((Name::Everything, before.clone())),
        UseTree::Name(name) if name.ident == "self" => {
            found.push((Name::As(before.last().cloned().unwrap_or_default()), before.clone()));
        }
        UseTree::Name(name) => {
            let path = before.iter().cloned().chain([name.ident.to_string()]).collect();
            found.push((Name::As(name.ident.to_string()), path));
        }
        UseTree::Rename(name) => {
            let path = before.iter().cloned().chain([name.ident.to_string()]).collect();
            found.push((Name::As(name.rename.to_string()), path));
        }
    }
}

/// The path from `crate` on, without `self` and `super`. What begins with neither of these nor a module here belongs to another crate, or
/// is a name of this module.
fn absolute(path: &[String], at: &[String], children: &BTreeSet<String>) -> Vec<String> {
    let mut base = at.to_vec();
    let mut rest = path;
    match path.first().map(String::as_str) {
        Some("crate") => base.clear(),
        Some("self" | "super") => {}
        Some(first) if children.contains(first) => {}
        _ => return path.to_vec(),
    }
    if matches!(rest.first().map(String::as_str), Some("crate" | "self")) {
        rest = &rest[1..];
    }
    while rest.first().is_some_and(|it| it == "super") {
        base.pop();
        rest = &rest[1..];
    }
    std::iter::once("crate".to_owned()).chain(base).chain(rest.iter().cloned()).collect()
}

/// The paths of two names or more in code, macros included. `$crate::…` is left out: it is a dependency of those who use the macro.
pub fn in_tokens(tokens: TokenStream, at: &[String], children: &BTreeSet<String>) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut index = 0;
    while index < tokens.len() {
        if let TokenTree::Group(group) = &tokens[index] {
            found.extend(in_tokens(group.stream(), at, children));
        }
        let path = path(&tokens[index..]);
        let continues = index > 0
            && matches!(&tokens[index - 1], TokenTree::Punct(it) if matches!(it.as_char(), '$' | ':' | '.'));
        if path.len() > 1 && !continues {
            found.push(absolute(&path, at, children));
        }
        index += (3 * path.len()).saturating_sub(2).max(1);
    }
    found
}

/// The names joined by `::` that `tokens` begin with.
fn path(tokens: &[TokenTree]) -> Vec<String> {
    let mut names = Vec::new();
    for part in tokens.chunks(3) {
        let Some(TokenTree::Ident(name)) = part.first() else { break };
        names.push(name.to_string());
        let joined = |it: &TokenTree| matches!(it, TokenTree::Punct(it) if it.as_char() == ':');
        if part.len() < 3 || !part[1..].iter().all(joined) {
            break;
        }
    }
    names
}
