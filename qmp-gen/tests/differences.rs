//! `differences`: what each change breaks, and where it is.

use qmp_gen::model::Version;
use qmp_gen::{Difference, Differences, Effect, Input, Inputs, Loaded, Operand, Surface, differences, load};

fn loaded(name: &str, text: &str) -> Loaded {
    let loaded = load([Input::text(name, text)]).expect("no file is read");
    assert!(loaded.model.is_some(), "{name}: {:?}", qmp_gen::check(&loaded));
    loaded
}

fn between(old: &Loaded, new: &Loaded) -> Differences {
    differences(&Operand::loaded(old).unwrap(), &Operand::loaded(new).unwrap())
}

/// `! 3:5 rule wire rust`: what breaks, the place (`<` in the old document), the rule, and what it breaks.
fn line(found: &Difference) -> String {
    let mark = if found.breaks() { '!' } else { ' ' };
    let place = found.location.as_ref().map_or("-".to_owned(), |at| {
        format!("{}{}:{}", if at.is_old { "<" } else { "" }, at.line, at.column)
    });
    let breaks: Vec<_> = found.surfaces(Effect::Breaking).map(Surface::name).collect();
    format!("{mark} {} {place} {} [{}]\n", found.place, found.rule, breaks.join(" "))
}

fn lines(found: &Differences) -> String {
    found.list.iter().map(line).collect()
}

/// The differences between schemas of an event whose members differ.
fn members(old: &str, new: &str) -> String {
    let types = "{ 'enum': 'Mood', 'data': ['a'] }\n{ 'struct': 'Box', 'data': { 'n': 'int' } }\n\
                 { 'alternate': 'Or', 'data': { 's': 'str', 'b': 'Box' } }\n";
    let schema = |data: &str| format!("{types}{{ 'event': 'SEEN', 'data': {{ {data} }} }}\n");
    let found = between(&loaded("old.json", &schema(old)), &loaded("new.json", &schema(new)));
    lines(&found)
}

#[test]
fn a_client_on_the_wire_breaks_only_if_it_can_get_what_it_does_not_expect() {
    let rules = |old: &str, new: &str| {
        let lines = members(&format!("'m': {old}"), &format!("'m': {new}"));
        // Further lines are consequences in Rust, such as a trait that is not derived any more.
        let first = lines.lines().next().unwrap_or_default();
        first.split_whitespace().skip_while(|word| !word.contains(':')).skip(1).collect::<Vec<_>>().join(" ")
    };
    let all = "[wire json-schema rust]";
    for (old, new, rule, breaks) in [
        ("'int'", "'number'", "type-widened", all),
        ("'number'", "'int'", "type-narrowed", "[rust]"),
        ("'str'", "'any'", "type-widened", all),
        ("'any'", "'str'", "type-narrowed", "[rust]"),
        ("'str'", "['str']", "type-changed", all),
        ("['str']", "'str'", "type-changed", all),
        ("'str'", "'bool'", "type-changed", all),
        ("'Box'", "'str'", "type-changed", all),
        ("'str'", "'Mood'", "string-to-enum", "[rust]"),
        ("'Mood'", "'str'", "enum-to-string", "[json-schema rust]"),
        ("'Or'", "'str'", "type-narrowed", "[rust]"),
        ("'str'", "'Or'", "type-widened", all),
        ("'uint16'", "'uint32'", "integer-widened", all),
        ("'uint32'", "'uint16'", "integer-narrowed", "[rust]"),
        ("'uint32'", "'int32'", "integer-widened", all),
        ("['int8']", "['int16']", "integer-widened", all),
    ] {
        assert_eq!(rules(old, new), format!("{rule} {breaks}"), "{old} -> {new}");
    }
}

#[test]
fn members_break_by_their_presence() {
    expect_test::expect![[r#"
        ! SEEN.b 4:35 member-now-optional [wire json-schema rust]
        ! SEEN.c 4:49 member-now-required [rust]
        ! SEEN.e 4:61 required-member-added [rust]
          SEEN.f 4:73 member-added []
        ! SEEN.a <4:30 member-removed [wire json-schema rust]
        ! SEEN.d <4:68 optional-member-removed [json-schema rust]
    "#]]
    .assert_eq(&members(
        "'a': 'int', 'b': 'bool', '*c': 'str', '*d': 'str'",
        "     '*b': 'bool', 'c': 'str', 'e': 'int', '*f': 'int'",
    ));
}

#[test]
fn enums_are_open_and_unions_are_compared_by_their_members() {
    let old = "{ 'enum': 'Kind', 'data': ['a', 'b', 'c'] }
{ 'struct': 'One', 'data': { 'x': 'int' } }
{ 'struct': 'Two', 'data': { 'y': 'int' } }
{ 'union': 'Both', 'base': { 'kind': 'Kind' }, 'discriminator': 'kind', 'data': { 'a': 'One', 'b': 'Two' } }
{ 'event': 'SEEN', 'data': { 'both': 'Both', 'kind': 'Kind' } }
";
    let new = "{ 'enum': 'Kind', 'data': ['a', 'c', 'd'] }
{ 'struct': 'One', 'data': { 'x': 'int' } }
{ 'union': 'Both', 'base': { 'kind': 'Kind' }, 'discriminator': 'kind', 'data': { 'c': 'One', 'd': 'One' } }
{ 'event': 'SEEN', 'data': { 'both': 'Both', 'kind': 'Kind' } }
";
    let plain = "{ 'enum': 'Kind', 'data': ['a', 'b', 'c'] }
{ 'struct': 'Both', 'data': { 'kind': 'Kind', '*x': 'int' } }
{ 'event': 'SEEN', 'data': { 'both': 'Both', 'kind': 'Kind' } }
";
    let (old, new, plain) = (loaded("old.json", old), loaded("new.json", new), loaded("plain.json", plain));
    expect_test::expect![[r#"
        ! Both 3:12 branch-added [rust]
          Both 3:12 branch-added []
        ! Both <4:12 branch-emptied [wire json-schema rust]
        ! Both <4:12 branch-removed [json-schema rust]
          Kind 1:38 value-added []
        ! Kind <1:33 value-removed [json-schema rust]
        ! Two <3:13 rust-removed [rust]
    "#]]
    .assert_eq(&lines(&between(&old, &new)));
    expect_test::expect![[r#"
        ! Both 2:13 union-changed [json-schema rust]
        ! Both.x 2:47 member-now-optional [wire json-schema]
        ! Both.y <4:12 member-removed [wire json-schema]
        ! One <2:13 rust-removed [rust]
        ! Two <3:13 rust-removed [rust]
    "#]]
    .assert_eq(&lines(&between(&old, &plain)));
}

const TEXT: &str = "T\n=\n\nSEEN\n----\n\nWhat.\n\nData:\n\n- \"who\": who (json-object)\n  - \"name\": the name (json-string)\n\
                    - \"mood\": how (json-string)\n    \"good\": well\n    \"bad\": not well\n";

#[test]
fn parts_of_a_text_document_are_found_at_their_lines() {
    let old = loaded("old.txt", TEXT);
    let new = TEXT.replace("\"name\": the name (json-string)", "\"title\": the name (json-string)");
    let new = new.replace("    \"bad\": not well\n", "    \"odd\": odd\n");
    let found = between(&old, &loaded("new.txt", &new));
    expect_test::expect![[r#"
        ! SeenWho.title 12:6 required-member-added [rust]
        ! SeenWho.name <12:6 member-removed [wire json-schema rust]
          SeenMood 15:5 value-added []
        ! SeenMood <15:5 value-removed [json-schema rust]
    "#]]
    .assert_eq(&lines(&found));
}

#[test]
fn line_ends_and_generated_names_are_no_difference() {
    let (old, crlf) = (loaded("old.txt", TEXT), loaded("new.txt", &TEXT.replace('\n', "\r\n")));
    assert_eq!(between(&old, &crlf).list, []);
    let schema = "{ 'enum': 'Feeling', 'data': ['good', 'bad'] }\n{ 'struct': 'Person', 'data': { 'name': 'str' } }\n\
                  { 'event': 'SEEN', 'data': { 'who': 'Person', 'mood': 'Feeling' } }\n";
    let schema = loaded("new.json", schema);
    assert_eq!(lines(&between(&old, &schema)), "");
    let renamed = loaded(
        "newer.json",
        "{ 'enum': 'Temper', 'data': ['good', 'bad'] }\n{ 'struct': 'Person', 'data': { 'name': 'str' } }\n\
                                        { 'event': 'SEEN', 'data': { 'who': 'Person', 'mood': 'Temper' } }\n",
    );
    assert_eq!(lines(&between(&schema, &renamed)), "! Temper 1:11 type-renamed [json-schema rust]\n");
}

#[test]
fn many_releases_and_one_are_compared_as_of_that_one() {
    let many = "T\n=\n\nOLD\n---\n\nSince: 2.1\nUntil: 4.0\n\nIt.\n\nData: None.\n\nNEW\n---\n\nSince: 8.0\n\nIt.\n\nData: None.\n\n\
                KEPT\n----\n\nSince: 2.1\n\nIt.\n\nData:\n\n- \"a\": a (json-int)\n- \"b\": b (json-int, since 6.0)\n";
    let many = loaded("many.txt", many);
    let one = |events: &str| loaded("one.json", events);
    let early = one("{ 'event': 'OLD' }\n{ 'event': 'KEPT', 'data': { 'a': 'int' } }\n");
    let late = one("{ 'event': 'NEW' }\n{ 'event': 'KEPT', 'data': { 'a': 'int', 'b': 'int' } }\n");
    for (single, releases) in [(early, 21..=40), (late, 80..=200)] {
        let found = between(&many, &single);
        assert_eq!(lines(&found), "");
        let Version { major, minor } = found.release.expect("only one has several releases");
        assert!(releases.contains(&(major * 10 + minor)), "{major}.{minor}");
        assert_eq!(lines(&between(&single, &many)), "");
    }
    let both = between(&many, &many);
    assert_eq!((both.list.len(), both.release, both.has_rust), (0, None, true));
}

#[test]
fn an_event_that_ends_or_that_some_builds_lack_breaks_those_who_wait_for_it() {
    let text = |fields: &str| format!("T\n=\n\nSEEN\n----\n\nSince: 2.1\n{fields}\nIt.\n\nData: None.\n");
    let old = loaded("old.txt", &text(""));
    let found = between(&old, &loaded("new.txt", &text("Until: 9.0\nOnly: linux\n")));
    expect_test::expect![[r#"
        ! SEEN 4:1 event-ended [wire]
        ! SEEN 4:1 condition-added [wire]
    "#]]
    .assert_eq(&lines(&found));
    let found = between(&old, &loaded("new.txt", &text("Rate-limit: 1 s\n")));
    assert_eq!(lines(&found), "  SEEN 4:1 rate-limit-changed []\n");
}

/// The differences between schemas with all their commands, as `RULE PLACE [what it breaks on the wire and in the JSON Schema] -> NAME`.
fn commands(old: &str, new: &str) -> String {
    let loaded = |name: &str, text: &str| {
        let inputs = Inputs::new([Input::text(name, text)]).commands_if_any(["*"]);
        let loaded = load(inputs).expect("no file is read");
        assert!(loaded.model.is_some(), "{name}: {:?}", qmp_gen::check(&loaded));
        loaded
    };
    let (old, new) = (loaded("old.json", old), loaded("new.json", new));
    let line = |found: Difference| {
        let breaks = [Surface::Wire, Surface::JsonSchema].into_iter();
        let breaks: Vec<_> =
            breaks.filter(|it| found.effect(*it) == Effect::Breaking).map(Surface::name).collect();
        let renamed = found.renamed.map_or(String::new(), |name| format!(" -> {name}"));
        let at = found.location.map_or("-".to_owned(), |at| format!("{}:{}", at.line, at.column));
        format!("{} {} {at} [{}]{renamed}\n", found.rule, found.place, breaks.join(" "))
    };
    let found = between(&old, &new).list.into_iter().filter(|it| !it.rule.name().starts_with("rust-"));
    found.map(line).collect()
}

#[test]
fn an_argument_breaks_those_who_send_it_and_a_reply_those_who_read_it() {
    let types = |mood: &str, box_: &str| {
        format!("{{ 'enum': 'Mood', 'data': [{mood}] }}\n{{ 'struct': 'Box', 'data': {{ {box_} }} }}\n")
    };
    let old = types("'good', 'bad'", "'n': 'int', '*k': 'str'")
        + "{ 'command': 'paint', 'data': { 'mood': 'Mood', '*box': 'Box', '*old': 'str' } }\n\
           { 'command': 'look', 'returns': 'Box' }\n{ 'event': 'MOOD', 'data': { 'mood': 'Mood' } }\n";
    let new = types("'good', 'calm', 'mild'", "'n': 'uint8', '*m': 'str', 'o': 'int'")
        + "{ 'command': 'paint', 'data': { '*mood': 'Mood', 'box': 'Box', '*new': 'int' } }\n\
           { 'command': 'look', 'returns': 'Box' }\n{ 'event': 'MOOD', 'data': { 'mood': 'Mood' } }\n";
    expect_test::expect![[r#"
        value-added Mood 1:36 []
        value-added Mood 1:44 []
        value-removed Mood 1:36 [json-schema]
        argument-now-optional paint.mood 3:33 []
        argument-now-required paint.box 3:50 [wire]
        argument-added paint.new 3:64 []
        argument-removed paint.old 3:64 [wire]
        argument-value-added Mood 1:36 []
        argument-value-added Mood 1:44 []
        argument-value-removed Mood 1:36 [wire]
        argument-narrowed Box.n 2:30 [wire]
        argument-added Box.m 2:44 []
        required-argument-added Box.o 2:57 [wire]
        argument-removed Box.k 2:42 [wire] -> m
        integer-narrowed Box.n 2:30 []
        member-added Box.m 2:44 []
        required-member-added Box.o 2:57 []
        optional-member-removed Box.k 2:42 [] -> m
    "#]]
    .assert_eq(&commands(&old, &new));
}

#[test]
fn a_command_as_a_whole_has_rules_of_its_own() {
    let old = "{ 'command': 'quit', 'allow-oob': true, 'success-response': false }\n\
               { 'command': 'stop', 'allow-preconfig': true, 'data': { 'a': 'int' } }\n\
               { 'command': 'cont' }\n{ 'command': 'list', 'returns': [ 'int' ] }\n\
               { 'command': 'add', 'gen': false, 'data': { 'type': 'str' } }\n";
    let new = "{ 'command': 'quit' }\n{ 'command': 'halt', 'data': { 'a': 'int' } }\n\
               { 'command': 'cont', 'allow-preconfig': true, 'features': [ 'deprecated' ], 'if': 'LINUX' }\n\
               { 'command': 'list' }\n{ 'command': 'add', 'data': { 'type': 'str' } }\n";
    expect_test::expect![[r#"
        oob-removed quit 1:14 [wire]
        reply-added quit 1:14 []
        command-added halt 2:14 []
        preconfig-added cont 3:14 []
        deprecated cont 3:14 []
        condition-added cont 3:14 [wire]
        type-changed list.return 4:14 [wire]
        argument-narrowed add 5:14 [wire]
        command-removed stop 2:14 [wire] -> halt
    "#]]
    .assert_eq(&commands(old, new));
    expect_test::expect![[r#"
        oob-added quit 1:14 []
        reply-removed quit 1:14 [wire]
        command-added stop 2:14 []
        preconfig-removed cont 3:14 [wire]
        feature-removed cont 3:14 []
        type-changed list.return 4:14 [wire]
        argument-widened add 5:14 []
        command-removed halt 2:14 [wire] -> stop
    "#]]
    .assert_eq(&commands(new, old));
}

#[test]
fn a_union_of_arguments_breaks_by_what_it_requires_of_each_value() {
    let schema = |kinds: &str, branches: &str, fast: &str| {
        format!(
            "{{ 'enum': 'Kind', 'data': [{kinds}] }}\n{{ 'struct': 'Fast', 'data': {{ {fast} }} }}\n\
             {{ 'union': 'How', 'base': {{ 'kind': 'Kind' }}, 'discriminator': 'kind', 'data': {{ {branches} }} }}\n\
             {{ 'command': 'go', 'boxed': true, 'data': 'How' }}\n"
        )
    };
    let old = schema("'fast', 'slow', 'lost'", "'fast': 'Fast'", "'n': 'int'");
    let new = schema("'fast', 'slow', 'new'", "'fast': 'Fast', 'slow': 'Fast', 'new': 'Fast'", "'n': 'int'");
    expect_test::expect![[r#"
        required-argument-added How(slow).n 3:12 [wire]
        argument-value-added Kind 1:44 []
        argument-value-removed Kind 1:44 [wire] -> new
    "#]]
    .assert_eq(&commands(&old, &new));
    let object = "{ 'enum': 'Kind', 'data': ['fast', 'slow', 'lost'] }\n\
                  { 'struct': 'How', 'data': { 'kind': 'Kind', '*n': 'int' } }\n\
                  { 'command': 'go', 'boxed': true, 'data': 'How' }\n";
    expect_test::expect![[r#"
        argument-widened go 3:14 []
    "#]]
    .assert_eq(&commands(&old, object));
    expect_test::expect![[r#"
        argument-narrowed go 4:14 [wire]
        argument-now-required go.n 4:14 [wire]
    "#]]
    .assert_eq(&commands(object, &old));
}

#[test]
fn what_may_be_renamed_is_said_of_what_is_gone_if_nothing_else_fits() {
    let renamed = |old: &str, new: &str| {
        let schema = |data: &str| {
            format!("{{ 'enum': 'Mood', 'data': ['a'] }}\n{{ 'enum': 'Temper', 'data': ['a'] }}\n{data}\n")
        };
        let found = between(&loaded("old.json", &schema(old)), &loaded("new.json", &schema(new)));
        let gone = found.list.into_iter().filter(|it| it.sign == '-' && !it.rule.name().starts_with("rust-"));
        gone.map(|it| format!("{}>{}", it.place, it.renamed.unwrap_or_default())).collect::<Vec<_>>()
    };
    let event = |data: &str| format!("{{ 'event': 'SEEN', 'data': {{ {data} }} }}");
    let members = |old: &str, new: &str| renamed(&event(old), &event(new));
    assert_eq!(members("'a': 'int', 'b': 'str'", "'c': 'str', 'd': 'int'"), ["SEEN.a>d", "SEEN.b>c"]);
    assert_eq!(members("'a': 'Mood'", "'b': 'Temper'"), ["SEEN.a>b"], "the same values");
    assert_eq!(members("'a': 'int'", "'b': 'uint8'"), ["SEEN.a>"]);
    assert_eq!(members("'a': 'int'", "'*b': 'int'"), ["SEEN.a>"]);
    assert_eq!(members("'a': 'int'", "'b': 'int', 'c': 'int'"), ["SEEN.a>"]);
    assert_eq!(members("'a': 'int', 'b': 'int'", "'c': 'int'"), ["SEEN.a>", "SEEN.b>"]);
    let other = "{ 'event': 'OTHER', 'data': { 'x': 'int' } }";
    assert_eq!(renamed("{ 'event': 'ONE', 'data': { 'x': 'int' } }", other), ["ONE>OTHER"]);
    assert_eq!(renamed("{ 'event': 'ONE', 'data': { 'y': 'int' } }", other), ["ONE>"]);
}

#[test]
fn each_rule_has_a_name_of_its_own_and_a_sentence() {
    let mut names: Vec<_> = qmp_gen::Rule::ALL.iter().map(|rule| rule.name()).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), qmp_gen::Rule::ALL.len());
    for rule in qmp_gen::Rule::ALL {
        assert!(rule.about().ends_with('.'), "{rule}");
        assert_eq!(qmp_gen::Rule::named(rule.name()), Some(*rule));
    }
}
