//! The program, against a generator that is not QEMU's: it rejects each schema with the word `frown` in it.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

const ERROR: &str = "class QAPIError(Exception):
    pass


class QAPISemError(QAPIError):
    def __init__(self, info, msg):
        super().__init__()
        self.info = info
        self.msg = msg
";

const SCHEMA: &str = "from .error import QAPIError, QAPISemError


class Info:
    def __init__(self, fname, line):
        self.fname = fname
        self.line = line


class QAPISchema:
    def __init__(self, fname):
        with open(fname, encoding='utf-8') as file:
            for number, line in enumerate(file, 1):
                if 'frown' in line:
                    raise QAPISemError(Info(fname, number), \"do not %s\" % 'frown')
                if 'crash' in line:
                    raise KeyError('crash')
                if 'never and always' in line:
                    raise QAPIError(f\"unheard of {line}\")
";

const SMILE: &str = "{ 'event': 'SMILE', 'data': { 'teeth': 'int', 'width': 'int' } }\n";

/// A source tree with that generator and these tests.
fn tree(tests: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write("VERSION", "10.2.0\n");
    for (module, text) in
        [("__init__", ""), ("error", ERROR), ("parser", ""), ("expr", ""), ("schema", SCHEMA)]
    {
        write(&format!("scripts/qapi/{module}.py"), text);
    }
    write("qapi/qapi-schema.json", SMILE);
    write("tests/qapi-schema/README", "");
    for (name, text) in tests {
        write(&format!("tests/qapi-schema/{name}.json"), text);
        write(&format!("tests/qapi-schema/{name}.err"), "");
    }
    folder
}

fn run(folder: &Path, arguments: &[&str]) -> (Output, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_verdicts"));
    let output = command.arg("--qemu-source").arg(folder).args(arguments).output().unwrap();
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    (output, text)
}

#[test]
fn a_suite_with_the_same_verdicts_succeeds() {
    let (output, text) = run(tree(&[("smile", SMILE)]).path(), &["--suite"]);
    assert_eq!(output.status.code(), Some(0), "{text}");
    assert!(text.contains("1 tests of QEMU's own") && text.contains("0 differ in the verdict"), "{text}");
}

#[test]
fn a_test_with_another_verdict_is_printed_and_fails() {
    let tests = [("smile", SMILE), ("frown", "# frown\n{ 'event': 'FROWN' }\n"), ("crash", "# crash\n")];
    let folder = tree(&tests);
    let (output, text) = run(folder.path(), &["--suite"]);
    assert_eq!(output.status.code(), Some(1), "{text}");
    assert!(text.contains("QEMU: frown.json:1: do not frown\n   ours: accepted"), "{text}");
    assert!(text.contains("1 differs in the verdict"), "a crash is not a verdict: {text}");
    assert_eq!(run(folder.path(), &["--suite", "--allow", "1"]).0.status.code(), Some(0));
}

#[test]
fn mutants_are_counted_and_their_differences_reduced() {
    let folder = tree(&[("smile", SMILE)]);
    let (output, text) = run(folder.path(), &["-n", "60", "--seed", "5"]);
    assert_eq!(output.status.code(), Some(1), "this generator accepts nearly all: {text}");
    assert!(text.contains("2 errors of QEMU's generator reached; not reached:"), "{text}");
    assert!(text.contains("unheard of {line}") && text.contains("QEMU: accepted"), "{text}");
    let again = run(folder.path(), &["-n", "60", "--seed", "5"]).1;
    assert_eq!(text, again, "the same seed makes the same mutants");
    assert_ne!(text, run(folder.path(), &["-n", "60", "--seed", "6"]).1);
}

#[test]
fn a_folder_without_a_generator_is_a_usage_error() {
    let folder = tempfile::tempdir().unwrap();
    let (output, _) = run(folder.path(), &[]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("has no scripts/qapi/schema.py"));
}
