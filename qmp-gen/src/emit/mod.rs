//! From the model to texts: [`EMITTERS`] is the list of everything that can be made.
//!
//! Emitters are peers. Each reads a plan and the model that it is for, and gives one text, the same for the same plan; none writes a file,
//! calls another, or contains the name of an event. Adding one takes a file here and a line in the table: commands and files follow from
//! it.

#[cfg(feature = "documents")]
mod asyncapi;
#[cfg_attr(not(feature = "documents"), allow(dead_code, reason = "only documents have tables"))]
mod commonmark;
mod facts;
#[cfg(feature = "html")]
mod html;
#[cfg(feature = "documents")]
mod json_schema;
#[cfg(feature = "documents")]
mod markdown;
#[cfg(feature = "documents")]
mod model_json;
#[cfg(feature = "documents")]
mod model_schema;
#[cfg(feature = "documents")]
mod open_schema;
mod origin;
#[cfg(feature = "documents")]
mod plan_json;
mod rust;
#[cfg(feature = "documents")]
mod shapes;

use crate::plan::Plan;

pub use origin::Origin;
pub use rust::rust;

/// A text on its way to a file.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Artifact {
    /// The file's name, without a folder.
    pub name: String,
    /// All of its content.
    pub text: String,
}

/// One thing that can be made of a model.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Emitter {
    /// Its name, which is that of its command.
    pub name: &'static str,
    /// The flag of the command that selects it, without `--`; `None` for what the command makes without a flag.
    pub flag: Option<&'static str>,
    /// The name of its file.
    pub file: &'static str,
    /// What it makes, in a few words.
    pub about: &'static str,
    /// Makes it.
    pub emit: fn(&Plan, &Origin) -> String,
}

/// Everything that can be made.
pub const EMITTERS: &[Emitter] = &[
    Emitter {
        name: "rust",
        flag: None,
        file: "events.rs",
        about: "Rust types, which need the crate qmp-events",
        emit: rust::emit,
    },
    #[cfg(feature = "documents")]
    Emitter {
        name: "markdown",
        flag: None,
        file: "events.md",
        about: "The reference as a Markdown page",
        emit: markdown::emit,
    },
    #[cfg(feature = "html")]
    Emitter {
        name: "html",
        flag: None,
        file: "events.html",
        about: "The reference as a page for a browser, in one file",
        emit: html::emit,
    },
    #[cfg(feature = "documents")]
    Emitter {
        name: "json-schema",
        flag: None,
        file: "events.schema.json",
        about: "A JSON Schema of the known events, for code generators and validators",
        emit: json_schema::emit,
    },
    #[cfg(feature = "documents")]
    Emitter {
        name: "json-schema",
        flag: Some("open"),
        file: "events.open.schema.json",
        about: "A JSON Schema of what the lenient decoder accepts, unknown events included",
        emit: open_schema::emit,
    },
    #[cfg(feature = "documents")]
    Emitter {
        name: "asyncapi",
        flag: None,
        file: "events.asyncapi.json",
        about: "An AsyncAPI 3 document of the events",
        emit: asyncapi::emit,
    },
    #[cfg(feature = "documents")]
    Emitter {
        name: "model",
        flag: None,
        file: "model.json",
        about: "What the documents say, as JSON, for programs",
        emit: model_json::emit,
    },
    #[cfg(feature = "documents")]
    Emitter {
        name: "model",
        flag: Some("schema"),
        file: "model.schema.json",
        about: "The JSON Schema of what this command prints",
        emit: model_schema::emit,
    },
    #[cfg(feature = "documents")]
    Emitter {
        name: "plan",
        flag: None,
        file: "plan.json",
        about: "What was decided about the Rust, as JSON: names, types, boxes",
        emit: plan_json::emit,
    },
];

impl Emitter {
    /// The emitter of the command `name` without a flag.
    #[must_use]
    pub fn find(name: &str) -> Option<&'static Self> {
        EMITTERS.iter().find(|emitter| emitter.name == name)
    }

    /// The text with its file name.
    #[must_use]
    pub fn artifact(&self, plan: &Plan, origin: &Origin) -> Artifact {
        Artifact { name: self.file.to_owned(), text: (self.emit)(plan, origin) }
    }
}
