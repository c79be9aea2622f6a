//! What `EventKind` says of each event: [`FACTS`] has a row for each method.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::context::Context;
use super::docs;
use crate::model::{Event, FeatureKind, Group, Version, WireName};

/// A fact about events, for programs.
struct Fact {
    /// The name of the field, and of the method of `EventKind`.
    name: &'static str,
    /// The documentation of the method; a fact without is for generated code only.
    about: Option<&'static str>,
    /// The type.
    ty: fn() -> TokenStream,
    /// The value for an event.
    value: fn(&Event) -> TokenStream,
}

/// All facts, in the order in which a reader sees them.
const FACTS: &[Fact] = &[
    Fact {
        name: "name",
        about: Some("The name on the wire."),
        ty: text,
        value: |event| {
            let name = event.name.as_str();
            quote!(#name)
        },
    },
    Fact {
        name: "summary",
        about: Some("The first sentence about it."),
        ty: text,
        value: |event| {
            let summary = event.docs.summary_text();
            quote!(#summary)
        },
    },
    Fact {
        name: "since",
        about: Some("The first release of QEMU that has it."),
        ty: || quote!(Option<Version>),
        value: |event| version(event.lifetime.since),
    },
    Fact {
        name: "until",
        about: Some("The last release of QEMU that has it, if newer ones do not."),
        ty: || quote!(Option<Version>),
        value: |event| version(event.lifetime.until),
    },
    Fact {
        name: "deprecated",
        about: Some("Whether QEMU deprecates or has removed it."),
        ty: || quote!(bool),
        value: |event| {
            let is_deprecated = |kind: &FeatureKind| matches!(kind, FeatureKind::Deprecated(_));
            let deprecated =
                event.features.iter().any(|it| is_deprecated(&it.kind)) || event.successor.is_some();
            quote!(#deprecated)
        },
    },
    Fact {
        name: "unstable",
        about: Some("Whether QEMU may change it without notice."),
        ty: || quote!(bool),
        value: |event| {
            let unstable = event.features.iter().any(|it| it.kind == FeatureKind::Unstable);
            quote!(#unstable)
        },
    },
    Fact {
        name: "group",
        about: Some("What it is about in general, such as `block`."),
        ty: optional_text,
        value: |event| optional(event.group.as_ref().map(Group::as_str)),
    },
    Fact {
        name: "only",
        about: Some(
            "The targets, host systems and build options of the QEMUs that can send it, such as `s390x` or\n\
             `not riscv`, all of which have to hold; empty if every build can.",
        ),
        ty: texts,
        value: |event| list(event.only.iter().map(ToString::to_string)),
    },
    Fact {
        name: "rate_limit",
        about: Some("How the newest QEMU limits its rate."),
        ty: || quote!(Option<RateLimit>),
        value: rate_limit,
    },
    Fact {
        name: "keywords",
        about: Some("Other words under which somebody may look for it, such as `reboot` for `RESET`."),
        ty: texts,
        value: |event| list(event.keywords.iter().cloned()),
    },
    Fact {
        name: "subjects",
        about: None,
        ty: || quote!(&'static [&'static [&'static str]]),
        value: |event| {
            let paths = event.subjects.iter().map(|path| list(path.iter().map(WireName::to_string)));
            quote!(&[#(#paths),*])
        },
    },
    Fact {
        name: "examples",
        about: Some("Lines as QEMU sends them."),
        ty: texts,
        value: |event| list(event.examples.iter().map(|example| example.value.to_string())),
    },
];

/// The struct of all facts, and the methods that read it.
pub(super) fn methods() -> TokenStream {
    let fields = FACTS.iter().map(|fact| {
        let (name, ty) = (format_ident!("{}", fact.name), (fact.ty)());
        quote! { #name: #ty, }
    });
    let methods = FACTS.iter().filter_map(|fact| {
        let (name, ty) = (format_ident!("{}", fact.name), (fact.ty)());
        let about = docs::attributes(&[fact.about?.to_owned()]);
        Some(quote! {
            #about
            #[must_use]
            pub const fn #name(self) -> #ty {
                self.metadata().#name
            }
        })
    });
    quote! {
        /// What is known of an event.
        struct EventMetadata {
            #(#fields)*
        }

        impl EventKind {
            #(#methods)*
        }
    }
}

/// The function that has the facts of each event.
pub(super) fn table(context: &Context) -> TokenStream {
    let rows = context.events().map(|plan| {
        let (variant, values) = (&plan.variant, FACTS.iter().map(|fact| (fact.value)(plan.event)));
        let names = FACTS.iter().map(|fact| format_ident!("{}", fact.name));
        // A static costs less than a constant: the compiler does not keep how it is computed for other crates.
        quote! { Self::#variant => { static METADATA: EventMetadata = EventMetadata { #(#names: #values,)* }; &METADATA } }
    });
    quote! {
        #[allow(clippy::too_many_lines)]
        const fn metadata(self) -> &'static EventMetadata {
            match self {
                #(#rows)*
            }
        }
    }
}

fn text() -> TokenStream {
    quote!(&'static str)
}

fn optional_text() -> TokenStream {
    quote!(Option<&'static str>)
}

fn texts() -> TokenStream {
    quote!(&'static [&'static str])
}

fn optional(text: Option<&str>) -> TokenStream {
    if let Some(text) = text { quote!(Some(#text)) } else { quote!(None) }
}

fn list(texts: impl Iterator<Item = String>) -> TokenStream {
    quote!(&[#(#texts),*])
}

fn version(version: Option<Version>) -> TokenStream {
    if let Some(Version { major, minor }) = version {
        let (major, minor) = (Literal::u16_unsuffixed(major), Literal::u16_unsuffixed(minor));
        quote!(Some(Version::new(#major, #minor)))
    } else {
        quote!(None)
    }
}

fn rate_limit(event: &Event) -> TokenStream {
    let Some(limit) = event.rate_limit() else { return quote!(None) };
    let period = Literal::u32_unsuffixed(limit.period_ms);
    let key = optional(limit.key.as_ref().map(WireName::as_str));
    quote!(Some(RateLimit::new(#period, #key)))
}
