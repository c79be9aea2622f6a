//! The JSON form of documentation and of parts with documentation.

use super::block::{Block, Docs};

/// Documentation as `"docs": text`; with `"doc_blocks": [block, …]` if it is more than paragraphs without markup.
pub(in crate::model) mod docs {
    use super::{Block, Docs};
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    #[derive(Serialize, Deserialize)]
    struct Form {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        docs: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        doc_blocks: Option<Vec<Block>>,
    }

    pub fn serialize<S: Serializer>(docs: &Docs, serializer: S) -> Result<S::Ok, S::Error> {
        let (docs, doc_blocks) = super::forms(docs);
        Form { docs, doc_blocks }.serialize(serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Docs, D::Error> {
        let Form { docs, doc_blocks } = Form::deserialize(deserializer)?;
        Ok(super::from_forms(docs, doc_blocks))
    }
}

/// The same as `"text"` and `"blocks"`, for a note.
pub(in crate::model) mod text {
    use super::{Block, Docs};
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    #[derive(Serialize, Deserialize)]
    struct Form {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        blocks: Option<Vec<Block>>,
    }

    pub fn serialize<S: Serializer>(docs: &Docs, serializer: S) -> Result<S::Ok, S::Error> {
        let (text, blocks) = super::forms(docs);
        Form { text, blocks }.serialize(serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Docs, D::Error> {
        let Form { text, blocks } = Form::deserialize(deserializer)?;
        Ok(super::from_forms(text, blocks))
    }
}

/// The text of `docs`, and its blocks if they are more than the text says.
fn forms(docs: &Docs) -> (Option<String>, Option<Vec<Block>>) {
    let plain = docs.plain();
    let structured = Docs::from(plain.clone()) != *docs;
    ((!docs.is_empty()).then_some(plain), structured.then(|| docs.0.clone()))
}

fn from_forms(text: Option<String>, blocks: Option<Vec<Block>>) -> Docs {
    blocks.map_or_else(|| text.map(Docs::from).unwrap_or_default(), Docs)
}
