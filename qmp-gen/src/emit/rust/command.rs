//! Commands: a struct for the arguments of each, and what it is on the wire.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::section::Section;
use super::tokens::{attributes, derives};
use super::{docs, types};
use crate::plan::{Arguments, CommandPlan, Head, RustType};

/// The struct of a command, and its implementation of `Command`.
pub(super) fn command(context: &Context, plan: &CommandPlan) -> Vec<Section> {
    let mut text = docs::command(context, plan.command);
    let reply = plan.reply.as_ref().map_or("an empty object".to_owned(), |ty| format!("`{ty}`"));
    text.push(format!("The command `{}`, whose reply is {reply}.", plan.command.name));
    let alias = plan.command.name.as_str();
    let mut sections = match &plan.arguments {
        Arguments::Struct(data) => types::object(context, data, &text, Some(alias)).into(),
        Arguments::None(head) => vec![Section::Code(unit(head, &documented(head, &text, alias)))],
        Arguments::Union { head, ty } => {
            vec![Section::Code(wrapper((head, ty), &documented(head, &text, alias)))]
        }
    };
    if plan.command.untyped
        && let Arguments::Struct(data) = &plan.arguments
    {
        sections.push(Section::Code(further(&data.head)));
    }
    sections.push(Section::Code(implementation(plan)));
    sections
}

/// What precedes the struct.
fn documented(head: &Head, text: &[String], alias: &str) -> TokenStream {
    let (docs, alias) = (docs::attributes(text), docs::aliases(&head.name, [alias]));
    let (derives, attrs) = (derives(head), attributes(&head.attributes));
    quote! { #docs #alias #derives #[non_exhaustive] #attrs }
}

/// The struct of a command without arguments.
fn unit(head: &Head, documented: &TokenStream) -> TokenStream {
    let name = &head.name;
    quote! {
        #documented
        pub struct #name;

        impl #name {
            /// The command.
            #[must_use]
            pub const fn new() -> Self {
                Self
            }
        }
    }
}

/// The struct of a command whose arguments are a union.
fn wrapper((head, ty): (&Head, &RustType), documented: &TokenStream) -> TokenStream {
    let name = &head.name;
    quote! {
        #documented
        pub struct #name(pub #ty);

        impl #name {
            /// The command with these arguments.
            #[must_use]
            pub fn new(arguments: impl Into<#ty>) -> Self {
                Self(arguments.into())
            }
        }
    }
}

/// The method for arguments that the schema does not name.
fn further(head: &Head) -> TokenStream {
    let name = &head.name;
    quote! {
        #[allow(dead_code)]
        impl #name {
            /// Adds an argument that the schema does not have.
            #[must_use]
            pub fn with(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
                self.unknown.insert(name.into(), value.into());
                self
            }
        }
    }
}

/// What the command is on the wire.
fn implementation(plan: &CommandPlan) -> TokenStream {
    let (name, wire) = (&plan.arguments.head().name, plan.command.name.as_str());
    let reply = plan.reply.as_ref().map_or(quote!(()), |ty| quote!(#ty));
    let read = plan.reply.as_ref().map_or(quote!(rt::read_nothing(reply)), |_| quote!(rt::read_reply(reply)));
    let oob = plan.command.allow_oob.then(|| {
        quote!(
            const ALLOW_OOB: bool = true;
        )
    });
    let preconfig = plan.command.allow_preconfig.then(|| {
        quote!(
            const ALLOW_PRECONFIG: bool = true;
        )
    });
    let silent = plan.command.silent.then(|| {
        quote!(
            const SILENT: bool = true;
        )
    });
    let write = match &plan.arguments {
        Arguments::None(_) => None,
        Arguments::Struct(_) => Some(quote!(rt::write_arguments(self, out);)),
        Arguments::Union { .. } => Some(quote!(rt::write_arguments(&self.0, out);)),
    };
    let out = if write.is_some() { quote!(out) } else { quote!(_) };
    quote! {
        impl rt::Command for #name {
            type Reply = #reply;
            const NAME: &'static str = #wire;
            #oob
            #preconfig
            #silent

            fn write_arguments(&self, #out: &mut String) {
                #write
            }

            fn read_reply(reply: &str) -> Result<#reply, DecodeError> {
                #read
            }
        }
    }
}
