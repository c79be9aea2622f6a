//! The options of the Rust emitter: each one is either applied or reported as an error.

use qmp_gen::model::Model;
use qmp_gen::plan::{DocPolicy, Format, Options, Plan};
use qmp_gen::{Emitter, Origin, rust};
use qmp_gen::{Input, load};

const SCHEMA: &str = r"
##
# @LampState:
#
# What a lamp does.
#
# @on: it shines
#
# @off: it is dark
##
{ 'enum': 'LampState', 'data': [ 'on', 'off' ] }

##
# @LampPlace:
#
# Where a lamp hangs.
#
# @room: the room
#
# @height: above the floor
##
{ 'struct': 'LampPlace', 'data': { 'room': 'str', 'height': 'number' } }

##
# @LAMP:
#
# A lamp changed.
#
# @state: what it does now
#
# @place: where it hangs
##
{ 'event': 'LAMP', 'data': { 'state': 'LampState', '*place': 'LampPlace' } }

##
# @LAMP_LOST:
#
# A lamp is gone.
##
{ 'event': 'LAMP_LOST' }
";

fn model() -> Model {
    let loaded = load([Input::text("lamps.json", SCHEMA)]).unwrap();
    loaded.into_model().unwrap()
}

fn origin() -> Origin {
    Origin { from: vec!["lamps.json".to_owned()], command: "make".to_owned(), ..Origin::default() }
}

fn made(options: &Options) -> String {
    rust(&model(), &origin(), options).unwrap()
}

/// The errors in the options, one string per error.
fn errors(options: &Options) -> Vec<String> {
    let errors = rust(&model(), &origin(), options).unwrap_err();
    errors.iter().map(ToString::to_string).collect()
}

fn pairs(list: &[(&str, &str)]) -> Vec<(String, String)> {
    list.iter().map(|&(a, b)| (a.to_owned(), b.to_owned())).collect()
}

fn strings(list: &[&str]) -> Vec<String> {
    list.iter().map(|&it| it.to_owned()).collect()
}

/// Returns the line of `text` that contains `part`, with the `before` lines above it.
fn around(text: &str, part: &str, before: usize) -> String {
    let lines: Vec<_> = text.lines().collect();
    let at =
        lines.iter().position(|line| line.contains(part)).unwrap_or_else(|| panic!("no {part} in {text}"));
    lines[at - before..=at].iter().map(|line| line.trim()).collect::<Vec<_>>().join("\n")
}

#[test]
fn without_options_it_is_what_it_is_always() {
    assert_eq!(
        made(&Options::default()),
        (Emitter::find("rust").unwrap().emit)(&Plan::new(&model()), &origin())
    );
}

#[test]
fn traits_are_derived_once_by_those_that_are_selected() {
    let text = made(&Options {
        derives: pairs(&[("Lamp*", "my::Shine"), ("LampState", "std::fmt::Debug"), ("LampState", "Ord")]),
        ..Options::default()
    });
    let lamp = around(&text, "pub struct LampPlace", 2);
    assert_eq!(
        lamp,
        "#[derive(Debug, Clone, PartialEq, my::Shine)]\n#[non_exhaustive]\npub struct LampPlace {"
    );
    let state = around(&text, "pub enum LampState", 2);
    assert!(state.starts_with("#[derive(Debug, Clone, PartialEq, Eq, Hash, my::Shine, Ord)]"), "{state}");
    assert!(!around(&text, "pub enum EventData", 2).contains("Shine"));
}

#[test]
fn attributes_stand_at_types_fields_and_variants() {
    let text = made(&Options {
        attributes: pairs(&[
            ("Event*", "#[must_use]"),
            ("Lamp.place", "#[my(skip, \"x\")]"),
            ("LampState.O*", "#[a] #[b]"),
        ]),
        ..Options::default()
    });
    for name in ["pub struct Event {", "pub enum EventData", "pub enum EventKind"] {
        assert!(around(&text, name, 1).starts_with("#[must_use]"), "{name}");
    }
    assert!(around(&text, "pub place: ", 1).starts_with("#[my(skip, \"x\")]"));
    assert!(
        around(&text, " On,", 2).starts_with("#[a]\n#[b]")
            && around(&text, " Off,", 2).starts_with("#[a]\n#[b]")
    );
}

#[test]
fn names_are_those_that_were_chosen_everywhere() {
    let renames = [
        ("LAMP", "Light"),
        ("LampPlace", "Spot"),
        ("LAMP.place", "spot"),
        ("LampState.on", "Lit"),
        ("LampPlace.height", "r#type"),
    ];
    let text = made(&Options { renames: pairs(&renames), ..Options::default() });
    for part in [
        "Light(Light),",
        "pub struct Spot {",
        "pub spot: Option<Spot>,",
        " Lit,",
        "pub r#type: f64,",
        "optional spot: Spot = \"place\",",
        "Lit = \"on\",",
        "ordered r#type: f64 = \"height\",",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(!text.contains("LampPlace {") && !text.contains("Lamp("), "{text}");
}

#[test]
fn a_name_that_cannot_be_is_told() {
    let renames = [
        ("LAMP_LOST", "Lamp"),
        ("LampPlace", "EventData"),
        ("LAMP.place", "state"),
        ("LampState.on", "Unknown"),
        ("LAMP", "fn"),
        ("LAMPS", "Lamps"),
        ("LAMP.colour", "colour"),
    ];
    let mut told = errors(&Options { renames: pairs(&renames), ..Options::default() });
    told.sort();
    assert_eq!(
        told,
        [
            "rename: `LAMP.place` can't be renamed `state`: that name is taken",
            "rename: `LAMP_LOST` can't be renamed `Lamp`: that name is taken",
            "rename: `LampPlace` can't be renamed `EventData`: that name is taken",
            "rename: `LampState.on` can't be renamed `Unknown`: that name is taken",
            "rename: `fn` is not an identifier",
            "rename: unknown event, command, type, member or value `LAMP.colour`",
            "rename: unknown event, command, type, member or value `LAMPS`",
        ]
    );
    let twice = pairs(&[("LAMP", "A"), ("LAMP", "B")]);
    assert_eq!(
        errors(&Options { renames: twice, ..Options::default() }),
        ["rename: two of them are for `LAMP`"]
    );
}

#[test]
fn names_can_be_swapped() {
    let text = made(&Options {
        renames: pairs(&[("LAMP", "LampLost"), ("LAMP_LOST", "Lamp")]),
        ..Options::default()
    });
    assert!(
        text.contains("LampLost(LampLost) = \"LAMP\";") && text.contains(" Lamp = \"LAMP_LOST\";"),
        "{text}"
    );
    assert!(text.contains("pub struct LampLost {") && !text.contains("pub struct Lamp {"), "{text}");
}

#[test]
fn a_type_of_the_users_own_takes_the_place_of_another() {
    let extern_types = pairs(&[("LampPlace", "crate::house::Place")]);
    let text = made(&Options { extern_types: extern_types.clone(), ..Options::default() });
    assert!(text.contains("pub place: Option<crate::house::Place>,"), "{text}");
    assert!(text.contains("optional place: crate::house::Place = \"place\","), "{text}");
    assert!(!text.contains("LampPlace"), "{text}");
    let renames = pairs(&[("LampPlace.room", "chamber")]);
    assert_eq!(
        errors(&Options { extern_types, renames, ..Options::default() }),
        ["rename: unknown event, command, type, member or value `LampPlace.room`"]
    );
    let wrong = pairs(&[("Lamp", "crate::Lamp"), ("LampState", "fn()")]);
    assert_eq!(
        errors(&Options { extern_types: wrong, ..Options::default() }),
        ["extern type: `fn()` is not the path of a type", "extern type: no event uses a type `Lamp`"]
    );
}

#[test]
fn events_are_chosen_and_take_their_types_with_them() {
    let text = made(&Options { deny: strings(&["LAMP"]), ..Options::default() });
    assert!(text.contains("LAMP_LOST") && !text.contains("LampPlace") && !text.contains("Lamp("), "{text}");
    let text =
        made(&Options { allow: strings(&["LAMP*"]), deny: strings(&["*_LOST"]), ..Options::default() });
    assert!(text.contains("LampPlace") && !text.contains("LAMP_LOST"), "{text}");
    let none = Options { allow: strings(&["LAMP"]), deny: strings(&["*", "MOON"]), ..Options::default() };
    assert_eq!(errors(&none), ["deny: unknown event `MOON`", "allow, deny: all events are left out"]);
}

#[test]
fn selections_without_effect_and_invalid_rust_are_reported() {
    let options = Options {
        derives: pairs(&[("Moon", "Ord"), ("*", "not a path"), ("Lamp.state", "Ord")]),
        attributes: pairs(&[("Lamp.moon", "#[x]"), ("Moon", "#[x]"), ("*", "x"), ("*", "#![x]"), ("*", "")]),
        ..Options::default()
    };
    assert_eq!(
        errors(&options),
        [
            "derive: unknown type `Moon`",
            "derive: `not a path` is not the path of a trait",
            "derive: unknown type `Lamp.state`",
            "attribute: unknown type, field or variant `Lamp.moon`",
            "attribute: unknown type, field or variant `Moon`",
            "attribute: `x` is not an attribute such as `#[must_use]`",
            "attribute: `#![x]` is not an attribute such as `#[must_use]`",
            "attribute: `` is not an attribute such as `#[must_use]`",
        ]
    );
}

#[test]
fn prose_is_copied_under_its_licence_or_not_at_all() {
    let with = |docs| made(&Options { docs, ..Options::default() });
    let own = with(DocPolicy::Own);
    assert!(own.contains("A lamp changed.") && !own.contains("SPDX"));
    let upstream = with(DocPolicy::Upstream);
    assert_eq!(upstream, format!("// SPDX-License-Identifier: GPL-2.0-or-later\n{own}"));
    let none = with(DocPolicy::None);
    for prose in ["changed", "What it does", "above the floor", "it shines", "hangs"] {
        assert!(!none.contains(prose), "{prose}: {none}");
    }
    let plain = |text: &str| {
        text.lines()
            .filter(|it| !it.contains("///") && !it.contains("summary"))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(plain(&none), plain(&own), "nothing else differs");
}

#[test]
fn compact_is_the_same_on_one_line() {
    let pretty = made(&Options::default());
    let compact = made(&Options { format: Format::Compact, ..Options::default() });
    // The import of the runtime has a comment after it.
    assert_eq!(compact.lines().filter(|line| !line.starts_with("//")).count(), 2);
    let without_space = |text: &str| text.split_whitespace().collect::<String>();
    assert!(without_space(&compact).contains("#[doc=\"Alampchanged.\"]") && !pretty.contains("#[doc ="));
    let text = |options| syn_form(&made(options));
    assert_eq!(text(&Options::default()), text(&Options { format: Format::Compact, ..Options::default() }));
}

/// Formats the text as rustfmt would, without comments.
fn syn_form(text: &str) -> String {
    prettyplease::unparse(&syn::parse_file(text).unwrap())
}
