//! An emitter outside `qmp-gen`: reads what `qmp-gen model` prints, and writes a table of all members of all events, in its own format.
//!
//! ```sh
//! qmp-gen model my-events.txt | cargo run --example table > events.csv
//! ```
//!
//! It needs nothing of `qmp-gen` but its output, whose form `qmp-gen model --schema` describes. The form may grow, so it reads the members that
//! it needs and ignores others.

use std::collections::BTreeMap;
use std::error::Error;
use std::io::Read as _;

use serde::Deserialize;

/// What `qmp-gen model` prints.
#[derive(Debug, Deserialize)]
struct Model {
    events: Vec<Event>,
    types: BTreeMap<String, Type>,
}

#[derive(Debug, Deserialize)]
struct Event {
    name: String,
    since: Option<String>,
    /// The type that the data are as a whole, of the rare event without members of its own.
    union: Option<String>,
    #[serde(default)]
    members: Vec<Member>,
}

#[derive(Debug, Deserialize)]
struct Member {
    name: String,
    #[serde(default)]
    optional: bool,
    #[serde(rename = "type")]
    ty: Type,
}

/// A type, by its `kind`: in `types`, or of a member.
#[derive(Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Type {
    String,
    Integer {
        width: String,
    },
    Number,
    Boolean,
    Null,
    Any,
    Array {
        items: Box<Type>,
    },
    Ref {
        name: String,
    },
    Enum {
        values: Vec<Named>,
    },
    Object {
        members: Vec<Member>,
    },
    Union {
        discriminator: String,
        tag: String,
        members: Vec<Member>,
        branches: Vec<Branch>,
    },
    Alternate {
        choices: Vec<Choice>,
    },
    #[serde(other)]
    Unknown,
}

#[derive(Debug, Deserialize)]
struct Named {
    name: String,
}

#[derive(Debug, Deserialize)]
struct Branch {
    value: String,
    #[serde(rename = "type")]
    ty: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Choice {
    #[serde(rename = "type")]
    ty: Type,
}

/// How deep members are listed: types can contain themselves.
const DEPTH: usize = 6;

/// The table of a model: a row for each event, and one for each member of its data, nested ones as `data.info.device`.
///
/// # Errors
/// Returns an error if `model` is not the output of `qmp-gen model`.
pub fn table(model: &str) -> Result<String, Box<dyn Error>> {
    let model: Model = serde_json::from_str(model)?;
    let mut rows = vec![["event", "since", "member", "type", "presence"].map(str::to_owned)];
    for event in &model.events {
        let since = event.since.clone().unwrap_or_default();
        rows.push([event.name.clone(), since, "data".to_owned(), String::new(), String::new()]);
        let mut row = |path: String, ty: String, presence: &str| {
            rows.push([event.name.clone(), String::new(), path, ty, presence.to_owned()]);
        };
        model.members("data", &event.members, DEPTH, &mut row);
        if let Some(ty) = event.union.as_ref().and_then(|name| model.types.get(name)) {
            model.inside("data", ty, DEPTH, &mut row);
        }
    }
    Ok(rows.iter().map(|row| row.each_ref().map(|cell| quoted(cell)).join(",") + "\n").collect())
}

/// Takes a row: the path of a member, its type, and when it is there.
type Row<'r> = &'r mut dyn FnMut(String, String, &str);

impl Model {
    fn members(&self, path: &str, members: &[Member], depth: usize, row: Row) {
        for member in members {
            let path = format!("{path}.{}", member.name);
            row(path.clone(), self.words(&member.ty), if member.optional { "optional" } else { "always" });
            self.inside(&path, &member.ty, depth, row);
        }
    }

    /// The rows of what is inside a value.
    fn inside(&self, path: &str, ty: &Type, depth: usize, row: Row) {
        let Some(depth) = depth.checked_sub(1) else { return };
        match ty {
            Type::Array { items } => self.inside(&format!("{path}[]"), items, depth, row),
            Type::Ref { name } => {
                if let Some(ty) = self.types.get(name) {
                    self.inside(path, ty, depth, row);
                }
            }
            Type::Object { members } => self.members(path, members, depth, row),
            Type::Union { discriminator, tag, members, branches } => {
                let tag = self.types.get(tag).map_or_else(|| tag.clone(), |ty| self.words(ty));
                row(format!("{path}.{discriminator}"), tag, "always");
                self.members(path, members, depth, row);
                for Branch { value, ty } in branches {
                    let ty = ty.as_ref().and_then(|name| self.types.get(name));
                    if let Some(Type::Object { members }) = ty {
                        let mut row = |path: String, ty: String, presence: &str| {
                            row(path, ty, &format!("{presence} if {discriminator} is {value}"));
                        };
                        self.members(path, members, depth, &mut row);
                    }
                }
            }
            _ => {}
        }
    }

    /// A type in words; an enum by its values.
    fn words(&self, ty: &Type) -> String {
        match ty {
            Type::String => "string".to_owned(),
            Type::Integer { width } => width.clone(),
            Type::Number => "number".to_owned(),
            Type::Boolean => "boolean".to_owned(),
            Type::Null => "null".to_owned(),
            Type::Any | Type::Unknown => "any".to_owned(),
            Type::Array { items } => format!("list of {}", self.words(items)),
            Type::Ref { name } => self.types.get(name).map_or_else(
                || name.clone(),
                |ty| match ty {
                    Type::Enum { .. } => self.words(ty),
                    _ => name.clone(),
                },
            ),
            Type::Enum { values } => values.iter().map(|it| it.name.as_str()).collect::<Vec<_>>().join("|"),
            Type::Object { .. } | Type::Union { .. } => "object".to_owned(),
            Type::Alternate { choices } => {
                choices.iter().map(|it| self.words(&it.ty)).collect::<Vec<_>>().join(" or ")
            }
        }
    }
}

/// A cell of CSV.
fn quoted(cell: &str) -> String {
    let is_plain = !cell.contains([',', '"', '\n', '\r']);
    if is_plain { cell.to_owned() } else { format!("\"{}\"", cell.replace('"', "\"\"")) }
}

#[allow(dead_code, reason = "a test includes this file as a module")]
fn main() -> Result<(), Box<dyn Error>> {
    let mut model = String::new();
    std::io::stdin().read_to_string(&mut model)?;
    print!("{}", table(&model)?);
    Ok(())
}
