//! What holds for the stages of the library by themselves, which are not public: these are modules of its unit tests.

#[path = "../laws/mod.rs"]
mod laws;
#[path = "../support/mod.rs"]
mod support;

mod documentation;
mod key_order;
mod qapi_laws;
mod qapi_trees;
mod rst_laws;
mod text_corpus;
mod text_laws;
mod web_copies;
