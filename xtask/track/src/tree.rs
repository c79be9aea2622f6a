//! A source tree of QEMU: its schema, its release and its rate limits.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use qmp_gen::model::{Model, Version};
use qmp_gen::{Input, load};

use crate::rates::{self, Rate};
use crate::schema::Schema;

/// A source tree of QEMU.
#[derive(Debug)]
pub struct Tree {
    /// What its schema says.
    pub model: Model,
    /// The release that it is of.
    pub release: Version,
    /// The rate limits in the code, by event; `None` if the tree has only the schema.
    pub rates: Option<BTreeMap<String, Rate>>,
    /// The file of the schema that defines an event.
    pub modules: BTreeMap<String, String>,
    /// The macros that conditions name.
    pub macros: BTreeSet<String>,
    /// The text of its schema.
    pub(crate) schema: Schema,
    folder: PathBuf,
}

impl Tree {
    /// Reads the tree in `folder`.
    ///
    /// # Errors
    /// Returns an error if it has no schema, no `VERSION`, or a schema with errors.
    pub fn read(folder: &Path) -> Result<Self, String> {
        let roots = ["qapi/qapi-schema.json", "qapi-schema.json"].map(|name| folder.join(name));
        let root = roots.into_iter().find(|it| it.is_file());
        let root = root.ok_or_else(|| format!("`{}` has no qapi-schema.json", folder.display()))?;
        let loaded = load([Input::file(root)]).map_err(|error| error.to_string())?;
        let release = loaded.release();
        let release = release.ok_or_else(|| format!("`{}` has no file VERSION", folder.display()))?;
        let (mut modules, mut macros, mut all) = (BTreeMap::new(), BTreeSet::new(), String::new());
        for file in loaded.files() {
            let Ok(text) = fs::read_to_string(file) else { continue };
            let module = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            modules.extend(events(&text).map(|name| (name, module.clone())));
            macros.extend(conditions(&text));
            all.extend([&text, "\n"]);
        }
        let model = loaded.into_model()?;
        // The events of QEMU's guest agent and storage daemon have schemas of their own.
        let code = ["monitor/monitor.c", "monitor.c"].map(|name| folder.join(name));
        let code = code.iter().find_map(|path| fs::read_to_string(path).ok());
        let rates = code.map(|code| rates::read(&code));
        Ok(Self {
            model,
            release,
            rates,
            modules,
            macros,
            schema: Schema::new(&all),
            folder: folder.to_owned(),
        })
    }

    /// Whether it has QEMU's own generator, whose verdicts can be compared.
    #[must_use]
    pub fn has_generator(&self) -> bool {
        self.folder.join("scripts/qapi").is_dir()
    }

    /// Its folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }
}

/// The events that a file of a schema defines.
fn events(text: &str) -> impl Iterator<Item = String> {
    let names = text.lines().filter_map(|line| line.trim_start().strip_prefix("{ 'event': '"));
    names.filter_map(|rest| Some(rest.split_once('\'')?.0.to_owned()))
}

/// The words in capitals in the strings of a file.
fn conditions(text: &str) -> impl Iterator<Item = String> {
    let strings = text.lines().filter(|line| !line.starts_with('#')).flat_map(|line| line.split('\''));
    let words = strings.flat_map(|text| text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_'));
    let is_macro = |word: &&str| {
        let is_upper = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
        word.contains('_') && word.chars().all(is_upper)
    };
    words.filter(is_macro).map(str::to_owned)
}
