//! Operands in revisions of a git repository.

use super::OLD;
use super::folder::Folder;

/// A repository whose schema has its includes elsewhere in each of two revisions.
fn moved() -> Folder {
    let folder = Folder::new();
    folder.write(
        "qapi/schema.json",
        "{ 'include': 'sub/mood.json' }\n{ 'event': 'SEEN', 'data': { 'mood': 'Mood' } }\n",
    );
    folder.write("qapi/sub/mood.json", "{ 'enum': 'Mood', 'data': ['good', 'bad'] }\n");
    folder.commit();
    std::fs::remove_dir_all(folder.path().join("qapi")).unwrap();
    folder.write(
        "new/schema.json",
        "{ 'include': 'mood.json' }\r\n{ 'event': 'SEEN', 'data': { 'mood': 'Mood' } }\r\n",
    );
    folder.write("new/mood.json", "{ 'enum': 'Mood', 'data': ['good'] }\r\n");
    folder.commit();
    folder
}

#[test]
fn includes_are_read_from_the_revision_of_their_schema() {
    let folder = moved();
    let gone =
        "!- `Mood` has no value `bad` any more\n     git:HEAD~1:qapi/sub/mood.json:1:36: value-removed";
    for new in ["new/schema.json", "git:HEAD:new/schema.json", "git::new/schema.json"] {
        let (code, out, err) = folder.diff(&["git:HEAD~1:qapi/schema.json", new]);
        assert_eq!(code, Some(1), "{err}");
        assert!(out.starts_with(gone), "{out}");
    }
    let (code, out, _) = folder.diff_in("new", &["git:HEAD~1:qapi/schema.json", "git:HEAD:./schema.json"]);
    assert!(code == Some(1) && out.starts_with(gone), "{out}");
    let absolute = format!("git:HEAD:{}", folder.path().join("new/schema.json").display());
    folder.same(&[&absolute, "new/schema.json"]);
}

#[test]
fn a_revision_or_path_that_is_not_there_is_named_with_what_is_close() {
    let folder = moved();
    let refused = |operand: &str| folder.refused(&[operand, "new/schema.json"]);
    assert_eq!(
        refused("git:HEAD:qapi/schema.json"),
        "error: `qapi/schema.json` does not exist in `HEAD`; did you mean `new/schema.json`?\n"
    );
    assert_eq!(refused("git:mein:a"), "error: the repository has no revision `mein`; did you mean `main`?\n");
    assert_eq!(refused("git:--all:a"), "error: the repository has no revision `--all`\n");
    assert_eq!(refused("git:HEAD"), "error: `git:HEAD` names no path; write `git:HEAD:PATH`\n");
    assert_eq!(refused("git:HEAD:a/../../b"), "error: `a/../../b` is outside the repository\n");
    assert_eq!(
        refused("git:HEAD:"),
        "error: the folder `git:HEAD:` has no `qapi-schema.json`, `qapi/qapi-schema.json` or `*qmp-events*.txt`\n"
    );
    let outside = Folder::new();
    outside.write("a.txt", OLD);
    let error = outside.refused(&["git:HEAD:a.txt", "a.txt"]);
    assert_eq!(error, "error: the folder `.` is not in a git repository\n");
}

#[test]
fn folders_are_read_with_their_schema_and_types_come_from_the_same_revision() {
    let folder = Folder::new();
    let text = "T\n=\n\nSEEN\n----\n\nIt.\n\nData:\n\n- \"mood\": how (Mood in qapi-schema.json)\n";
    folder.write("a spec/qmp-events.txt", text);
    folder.write("a spec/qapi-schema.json", "{ 'enum': 'Mood', 'data': ['good', 'bad'] }\n");
    folder.commit();
    folder.write("a spec/qapi-schema.json", "{ 'enum': 'Mood', 'data': ['good'] }\n");
    let types = ["--types", "a spec/qapi-schema.json"];
    for words in [
        &["git:HEAD:a spec", "a spec"][..],
        &["git:HEAD:a spec/qmp-events.txt", "a spec/qmp-events.txt", types[0], types[1]],
    ] {
        let (code, out, err) = folder.diff(words);
        assert_eq!(code, Some(1), "{err}");
        assert!(
            out.starts_with("!- `Mood` has no value `bad` any more\n     git:HEAD:a spec/qapi-schema"),
            "{out}"
        );
    }
    folder.same(&["git:HEAD:a spec", "git:main:a spec/"]);
    folder.same(&["a spec", "a spec"]);
}

#[test]
fn clones_worktrees_links_and_submodules_are_followed() {
    let folder = moved();
    let place = Folder::new();
    let url = format!("file://{}", folder.path().display());
    place.git(&["clone", "--quiet", "--depth=1", &url, "shallow"]);
    let (code, _, err) = place.diff_in("shallow", &["git:HEAD~1:qapi/schema.json", "new/schema.json"]);
    assert_eq!(code, Some(2));
    assert!(err.contains("no revision `HEAD~1`; the clone is shallow"), "{err}");
    let tree = place.path().join("work tree");
    folder.git(&["worktree", "add", "--quiet", "--detach", tree.to_str().unwrap(), "HEAD~1"]);
    let (code, out, err) = place.diff_in("work tree", &["git:main:new/schema.json", "qapi/schema.json"]);
    assert_eq!(code, Some(1), "{err}");
    assert!(out.contains("`Mood` has the new value `bad`"), "{out}");

    let fork = Folder::new();
    fork.write("README", "a fork\n");
    fork.commit();
    fork.git(&["-c", "protocol.file.allow=always", "submodule", "add", "--quiet", &url, "qemu"]);
    #[cfg(unix)]
    std::os::unix::fs::symlink("qemu/new", fork.path().join("link")).unwrap();
    fork.commit();
    for path in [
        "qemu/new/schema.json",
        #[cfg(unix)]
        "link/schema.json",
    ] {
        fork.same(&[&format!("git:HEAD:{path}"), path]);
    }
    let clone = format!("file://{}", fork.path().display());
    place.git(&["clone", "--quiet", &clone, "bare of modules"]);
    let (code, _, err) = place.diff_in("bare of modules", &["git:HEAD:qemu/new/schema.json", "README"]);
    assert_eq!(code, Some(2));
    assert!(
        err.contains("the submodule `qemu` is not initialized; run `git submodule update --init`"),
        "{err}"
    );
    place.git(&["clone", "--quiet", "--bare", &url, "bare"]);
    let (code, _, err) = place.diff_in("bare", &["git:HEAD:new/schema.json", "git:main:new/schema.json"]);
    assert_eq!(code, Some(0), "{err}");
}

#[test]
fn a_file_that_was_renamed_since_is_named_as_it_was() {
    let folder = Folder::new();
    folder.write("a spec/old name.txt", OLD);
    folder.commit();
    folder.git(&["mv", "a spec/old name.txt", "a spec/new:name.txt"]);
    let operands = ["git:HEAD:a spec/new:name.txt", "a spec/new:name.txt"];
    let text = "error: `a spec/new:name.txt` does not exist in `HEAD`; it was renamed since: write \
                `git:HEAD:a spec/old name.txt`\n";
    assert_eq!(folder.refused(&operands), text);
    folder.same(&["git:HEAD:a spec/old name.txt", operands[1]]);
    folder.commit();
    assert_eq!(
        folder.refused(&["git:HEAD~1:a spec/new:name.txt", operands[1]]),
        text.replace("HEAD", "HEAD~1")
    );
}

#[test]
fn what_looks_like_an_operand_of_git_gets_a_hint() {
    let folder = Folder::new();
    folder.write("spec/a.txt", OLD);
    folder.commit();
    folder.git(&["branch", "team/next"]);
    let refused = |operand: &str| folder.refused(&[operand, "spec/a.txt"]);
    let error = refused("team/next:spec/a.txt");
    assert!(error.ends_with("; a file of a revision is `git:team/next:spec/a.txt`\n"), "{error}");
    let error = refused("nothing:spec/a.txt");
    assert!(!error.contains("revision"), "{error}");
    let error = refused("git:main..team/next:spec/a.txt");
    assert!(
        error.contains("is a range of revisions; compare `git:main:PATH` with `git:team/next:PATH`"),
        "{error}"
    );
    let error = refused("git:main:/no-such-folder/a.txt");
    assert!(error.contains("from the root of the repository, the path is `no-such-folder/a.txt`"), "{error}");
    assert!(refused("git:HEADD~1:spec/a.txt").contains("did you mean `HEAD~1`?"));
    folder.same(&["git:team/next:spec/a.txt", "git:@:spec/a.txt"]);
}

#[test]
fn a_checkout_of_a_workflow_says_how_to_get_the_other_revision() {
    let folder = Folder::new();
    folder.write("a.txt", OLD);
    folder.commit();
    folder.git(&["checkout", "--quiet", "-b", "topic/one"]);
    folder.write("a.txt", &(OLD.to_owned() + "- \"node\": its node (json-string, optional)\n"));
    folder.commit();
    let place = Folder::new();
    // As actions/checkout does for a pull request.
    place.git(&["init", "--quiet"]);
    place.git(&["remote", "add", "origin", &format!("file://{}", folder.path().display())]);
    place.git(&[
        "fetch",
        "--quiet",
        "--no-tags",
        "--depth=1",
        "origin",
        "+topic/one:refs/remotes/pull/5/merge",
    ]);
    place.git(&["checkout", "--quiet", "refs/remotes/pull/5/merge"]);
    for revision in ["main", "origin/main"] {
        let error = place.refused(&[&format!("git:{revision}:a.txt"), "a.txt"]);
        assert!(error.contains("`fetch-depth: 0` of actions/checkout"), "{error}");
        assert!(
            error.contains("`git fetch --depth=1 origin main` gets one, as `git:FETCH_HEAD:PATH`"),
            "{error}"
        );
    }
    place.git(&["fetch", "--quiet", "--depth=1", "origin", "main"]);
    let (code, out, err) = place.diff(&["git:FETCH_HEAD:a.txt", "a.txt"]);
    assert!(code == Some(1) && out.contains("member `DISK_FAIL.node` is new"), "{out}{err}");
    let empty = Folder::new();
    empty.git(&["init", "--quiet"]);
    empty.write("a.txt", OLD);
    let error = empty.refused(&["git:HEAD:a.txt", "a.txt"]);
    assert_eq!(error, "error: the repository has no revision `HEAD`; it has no commit\n");
}
