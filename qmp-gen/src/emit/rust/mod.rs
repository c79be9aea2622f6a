//! Rust: types for the events, and one line a type that says what it is on the wire.
//!
//! Prints a [`Plan`], which has decided everything, so nothing can fail. The output needs `qmp_events::runtime` and nothing else. It is
//! formatted, and the same for the same plan.

mod codec;
mod context;
mod docs;
mod event;
mod kind;
mod print;
mod subject;
mod tokens;
mod types;

use proc_macro2::TokenStream;
use quote::quote;

use super::origin::Origin;
use crate::model::Model;
use crate::plan::{DocPolicy, Format, OptionError, Options, Plan, decide};
use context::Context;

/// The Rust that `plan` decided on.
#[must_use]
pub fn emit(plan: &Plan, origin: &Origin) -> String {
    text(plan, &header(origin, DocPolicy::Own), Format::Pretty)
}

/// The Rust for `model` as `options` ask for it.
///
/// # Errors
/// Returns every option that cannot be followed.
pub fn rust(model: &Model, origin: &Origin, options: &Options) -> Result<String, Vec<OptionError>> {
    let header = header(origin, options.docs);
    if options.docs == DocPolicy::None {
        let mut bare = model.clone();
        bare.drop_prose();
        return Ok(text(&decide(&bare, options)?, &header, options.format));
    }
    Ok(text(&decide(model, options)?, &header, options.format))
}

fn text(plan: &Plan, header: &str, format: Format) -> String {
    let context = Context::new(plan);
    let tokens = file(&context);
    let codec = codec::codec(&context);
    match format {
        Format::Pretty => {
            let file =
                syn::parse2(tokens).unwrap_or_else(|error| panic!("the emitter made no Rust: {error}"));
            [header, &prettyplease::unparse(&file), &print::print(codec)].join("\n")
        }
        Format::Compact => format!("{header}\n{tokens} {codec}\n"),
    }
}

/// Where the text comes from, and under which licence its prose is, if that is known.
fn header(origin: &Origin, docs: DocPolicy) -> String {
    let licence = match docs {
        DocPolicy::Upstream => "// SPDX-License-Identifier: GPL-2.0-or-later\n",
        DocPolicy::Own | DocPolicy::None => "",
    };
    licence.to_owned() + &origin.header("// ")
}

fn file(context: &Context) -> TokenStream {
    let imports = imports();
    let event = event::event(context);
    let kind = kind::kind(context);
    let payloads = context.events().filter_map(|event| types::payload(context, event));
    let types = context.plan.types.iter().map(|ty| types::definition(context, ty));
    quote! {
        #imports
        #event
        #kind
        #(#payloads)*
        #(#types)*
    }
}

fn imports() -> TokenStream {
    quote! {
        #[allow(unused_imports)]
        use qmp_events::{EmptyBranch, Inline, Members, RateLimit, Timestamp, UnknownBranch, UnknownEvent, Value, Version};
        use qmp_events::runtime::EventInfo;
    }
}
