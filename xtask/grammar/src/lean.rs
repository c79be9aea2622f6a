//! Rewrites a parser so that it compiles in a fraction of the time, and does the same.
//!
//! pest writes a closure for each part of a rule, and a compiler makes one copy of each combinator for each closure. Here,
//!
//! * `a.and_then(|state| b)` and `a.or_else(|state| b)` become a `match`,
//! * the other combinators take their closure, which captures nothing, as a function pointer, and exist once,
//! * the call that skips white space is left out where the grammar has none.

use syn::visit_mut::{VisitMut, visit_expr_mut, visit_item_fn_mut, visit_item_mod_mut};
use syn::{Expr, ExprMethodCall, File, ItemFn, ItemMod, Pat, parse_quote};

/// The combinators with a closure as their last argument.
const COMBINATORS: [&str; 6] = ["rule", "sequence", "repeat", "optional", "atomic", "lookahead"];

pub fn rewrite(file: &mut File) {
    let mut white_space = WhiteSpace { is_skipped: true };
    white_space.visit_file_mut(file);
    Lean { skips: white_space.is_skipped }.visit_file_mut(file);
    file.items.push(parse_quote! {
        /// What reads a part of a rule.
        type Step = for<'i> fn(
            ::alloc::boxed::Box<::pest::ParserState<'i, Rule>>,
        ) -> ::pest::ParseResult<::alloc::boxed::Box<::pest::ParserState<'i, Rule>>>;
    });
}

/// Whether `skip` does anything.
struct WhiteSpace {
    is_skipped: bool,
}

impl VisitMut for WhiteSpace {
    fn visit_item_fn_mut(&mut self, item: &mut ItemFn) {
        if item.sig.ident == "skip" {
            self.is_skipped = *item.block != parse_quote!({ Ok(state) });
        }
        visit_item_fn_mut(self, item);
    }
}

struct Lean {
    skips: bool,
}

impl VisitMut for Lean {
    /// The module `visible` has the rules; `hidden` has rules only where white space is skipped.
    fn visit_item_mod_mut(&mut self, module: &mut ItemMod) {
        let has_rules = module.ident == "visible" || (module.ident == "hidden" && self.skips);
        if let Some((_, items)) = module.content.as_mut().filter(|_| has_rules) {
            items.insert(0, parse_quote!(use super::super::Step;));
        }
        visit_item_mod_mut(self, module);
    }

    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        visit_expr_mut(self, expression);
        if let Expr::MethodCall(call) = expression
            && let Some(rewritten) = self.call(call)
        {
            *expression = rewritten;
        }
    }
}

impl Lean {
    /// What takes the place of a call of a combinator.
    fn call(&self, call: &mut ExprMethodCall) -> Option<Expr> {
        let body = body(call.args.last()?)?;
        let receiver = &call.receiver;
        match call.method.to_string().as_str() {
            "and_then" if !self.skips && is_skip(&body) => Some((**receiver).clone()),
            "and_then" if !self.skips && is_skip(receiver) => Some(body),
            "and_then" => Some(parse_quote! {
                match #receiver {
                    Ok(state) => #body,
                    failed => failed,
                }
            }),
            "or_else" => Some(parse_quote! {
                match #receiver {
                    Err(state) => #body,
                    read => read,
                }
            }),
            name if COMBINATORS.contains(&name) => {
                call.turbofish = Some(parse_quote!(::<Step>));
                None
            }
            _ => None,
        }
    }
}

/// The body of the closure `|state| body`.
fn body(closure: &Expr) -> Option<Expr> {
    let Expr::Closure(closure) = closure else { return None };
    let is_state = matches!(closure.inputs.first(), Some(Pat::Ident(name)) if name.ident == "state");
    is_state.then(|| match &*closure.body {
        Expr::Block(block) => match block.block.stmts.as_slice() {
            [syn::Stmt::Expr(only, None)] => only.clone(),
            _ => (*closure.body).clone(),
        },
        other => other.clone(),
    })
}

/// Whether an expression is `super::hidden::skip(state)`.
fn is_skip(expression: &Expr) -> bool {
    *expression == parse_quote!(super::hidden::skip(state))
}
