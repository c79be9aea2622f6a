//! `EventKind`: the events without their data, and what is known of each.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::docs;
use super::tokens::{attributes, derives};
use crate::model::{Event, FeatureKind, Group, Version, WireName};
use crate::plan::EventPlan;

/// The fieldless enum, and the table of what is known.
pub(super) fn kind(context: &Context) -> TokenStream {
    let head = &context.plan.kind;
    let (derives, attrs) = (derives(head), attributes(&head.attributes));
    let variants = context.events().map(|plan| {
        let name = &plan.variant;
        let about = format!("[`{}`](EventData::{name})", plan.event.name);
        let (docs, attrs) = (docs::attributes(&[about]), attributes(head.part(name)));
        quote! { #docs #attrs #name, }
    });
    quote! {
        /// The events without their data.
        #derives
        #[non_exhaustive]
        #attrs
        pub enum EventKind {
            #(#variants)*
        }
    }
}

/// All events, the function that finds one, and the table of what is known.
pub(super) fn functions(context: &Context) -> TokenStream {
    let variants = context.events().map(|plan| &plan.variant);
    let (find, table) = (find(context), table(context));
    quote! {
        impl EventKind {
            /// Every event that the specification knows, in its order.
            pub const ALL: &'static [Self] = &[#(Self::#variants),*];

            #find

            #table
        }

        impl EventData {
            /// Which event it is, if the specification knows it: also if the event does not fit its type.
            #[must_use]
            pub fn kind(&self) -> Option<EventKind> {
                rt::EventSet::kind(self)
            }
        }
    }
}

/// The function that finds an event by its name: first by its length, so that few names are compared.
fn find(context: &Context) -> TokenStream {
    let mut lengths: BTreeMap<usize, Vec<&EventPlan>> = BTreeMap::new();
    for plan in context.events() {
        lengths.entry(plan.event.name.as_str().len()).or_default().push(plan);
    }
    let arms = lengths.iter().map(|(&length, events)| {
        let arms = events.iter().map(|plan| {
            let name = proc_macro2::Literal::byte_string(plan.event.name.as_str().as_bytes());
            let variant = &plan.variant;
            quote! { #name => Some(Self::#variant), }
        });
        quote! { #length => match name { #(#arms)* _ => None }, }
    });
    quote! {
        #[allow(clippy::too_many_lines)]
        fn from_wire(name: &[u8]) -> Option<Self> {
            match name.len() {
                #(#arms)*
                _ => None,
            }
        }
    }
}

/// What is known of each event. A static costs less than a constant: the compiler does not keep how it is computed for other crates.
fn table(context: &Context) -> TokenStream {
    let rows = context.events().map(|plan| {
        let (variant, row) = (&plan.variant, row(plan.event));
        quote! { Self::#variant => { static INFO: rt::EventInfo = #row; &INFO } }
    });
    quote! {
        #[allow(clippy::too_many_lines)]
        const fn info(self) -> &'static rt::EventInfo {
            match self {
                #(#rows)*
            }
        }
    }
}

fn row(event: &Event) -> TokenStream {
    let (name, summary) = (event.name.as_str(), event.docs.summary_text());
    let (since, until) = (version(event.lifetime.since), version(event.lifetime.until));
    let deprecated = event.features.iter().any(|it| matches!(it.kind, FeatureKind::Deprecated(_)))
        || event.successor.is_some();
    let unstable = event.features.iter().any(|it| it.kind == FeatureKind::Unstable);
    let limit = rate_limit(event);
    let group = optional(event.group.as_ref().map(Group::as_str));
    let only = event.only.iter().map(ToString::to_string);
    let keywords = event.keywords.iter().map(String::as_str);
    let subjects =
        event.subjects.iter().map(|path| path.iter().map(WireName::as_str)).map(|path| quote!(&[#(#path),*]));
    let examples = event.examples.iter().map(|example| example.value.to_string());
    quote! {
        rt::EventInfo {
            name: #name,
            summary: #summary,
            since: #since,
            until: #until,
            deprecated: #deprecated,
            unstable: #unstable,
            group: #group,
            only: &[#(#only),*],
            rate_limit: #limit,
            keywords: &[#(#keywords),*],
            subjects: &[#(#subjects),*],
            examples: &[#(#examples),*],
        }
    }
}

fn version(version: Option<Version>) -> TokenStream {
    if let Some(Version { major, minor }) = version {
        let (major, minor) =
            (proc_macro2::Literal::u16_unsuffixed(major), proc_macro2::Literal::u16_unsuffixed(minor));
        quote!(Some(Version::new(#major, #minor)))
    } else {
        quote!(None)
    }
}

fn rate_limit(event: &Event) -> TokenStream {
    let Some(limit) = event.rate_limit() else { return quote!(None) };
    let period = proc_macro2::Literal::u32_unsuffixed(limit.period_ms);
    let key = optional(limit.key.as_ref().map(WireName::as_str));
    quote!(Some(RateLimit::new(#period, #key)))
}

fn optional(text: Option<&str>) -> TokenStream {
    if let Some(text) = text { quote!(Some(#text)) } else { quote!(None) }
}
