//! Rust: types for the events, and one line a type that says what it is on the wire.
//!
//! Prints a [`Plan`], which has decided everything, so nothing can fail. The output needs `qmp_events` and nothing else. It is formatted,
//! and the same for the same plan. What a user calls is plain Rust; a table after each type says what the type is on the wire.

mod codec;
mod command;
mod context;
mod conversions;
mod docs;
mod event;
mod handler;
mod kind;
mod lints;
mod metadata;
mod print;
mod section;
mod subject;
mod tokens;
mod types;

use proc_macro2::TokenStream;
use quote::quote;

use super::origin::Origin;
use crate::model::Model;
use crate::plan::{DocPolicy, Format, OptionError, Options, Plan, decide};
use context::Context;
use section::Section;

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

/// The version of the contract between generated code and the runtime in `qmp-events`, which has a module of that name.
///
/// It goes up with each change of the runtime that code which was generated before does not fit.
const CONTRACT: u32 = 1;

fn text(plan: &Plan, header: &str, format: Format) -> String {
    let contract = contract();
    let sections = sections(&Context::new(plan));
    let sections = sections.iter().map(|section| section.text(format));
    let separator = if format == Format::Pretty { "" } else { " " };
    format!("{header}{contract}{}\n", sections.collect::<Vec<_>>().join(separator).trim_end())
}

/// Where the text comes from, and under which licence its prose is, if that is known.
fn header(origin: &Origin, docs: DocPolicy) -> String {
    let licence = match docs {
        DocPolicy::Upstream => "// SPDX-License-Identifier: GPL-2.0-or-later\n",
        DocPolicy::Own | DocPolicy::None => "",
    };
    licence.to_owned() + &origin.header("// ")
}

/// The import that fails, as the only error, if the runtime has another contract. The compiler prints the whole line.
fn contract() -> String {
    format!(
        "// Generator: qmp-gen {}. Contract with the runtime of qmp-events: {CONTRACT}.\n\
         use qmp_events::runtime::contract_{CONTRACT} as rt; // not found? qmp-gen and qmp-events have to be of the same version\n",
        env!("CARGO_PKG_VERSION")
    )
}

/// The file: the event, its kind and its handler, then the payloads, the commands and the types, each beside its table.
fn sections(context: &Context) -> Vec<Section> {
    let payloads = context.events().flat_map(|event| types::payload(context, event));
    let types = context.plan.types.iter().flat_map(|ty| types::definition(context, ty));
    let commands = context.plan.commands.iter().flat_map(|it| command::command(context, it));
    let common = if context.plan.has_only_commands() { Vec::new() } else { common(context) };
    let imports = std::iter::once(Section::Code(imports()));
    imports.chain(common).chain(payloads).chain(commands).chain(types).collect()
}

/// What every file with events has.
fn common(context: &Context) -> Vec<Section> {
    vec![
        Section::Code(event::event(context)),
        Section::Fixed(include_str!("text/event.rs")),
        Section::Code(subject::subject(context)),
        Section::Code(event::data(context)),
        Section::Table(codec::events(context.plan)),
        Section::Code(kind::kind(context)),
        Section::Code(metadata::methods()),
        Section::Fixed(include_str!("text/kind.rs")),
        Section::Code(kind::functions(context)),
        Section::Code(handler::handler(context)),
    ]
}

fn imports() -> TokenStream {
    quote! {
        #[allow(unused_imports)]
        use qmp_events::{
            DecodeError, EmptyBranch, Inline, Members, RateLimit, Timestamp, UnknownBranch, UnknownEvent, UnknownKind, Value, Version,
        };
    }
}
