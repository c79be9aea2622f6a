#!/usr/bin/env bash
# The hooks of .pre-commit-hooks.yaml: `pre-commit.sh COMMAND ARGUMENT…` runs `qmp-gen COMMAND`.
#
# `pre-commit.sh breaking [--base REV] [OPTION]… -- FILE…` compares each file with that of a revision, HEAD unless --base names another.
# The command is $QMP_GEN, or the qmp-gen that is installed, or the one of this repository, which cargo builds.
set -euo pipefail

here=$(dirname "$0")

qmp_gen() {
    if [[ -n ${QMP_GEN:-} ]]; then
        "$QMP_GEN" "$@"
    elif command -v qmp-gen >/dev/null; then
        qmp-gen "$@"
    else
        cargo run --quiet --release --locked --manifest-path "$here/../../Cargo.toml" --package qmp-cli --bin qmp-gen -- "$@"
    fi
}

if [[ ${1:-} != breaking ]]; then
    qmp_gen "$@"
    exit
fi
shift

base=HEAD
options=(--breaking)
while (($# > 0)) && [[ $1 != -- ]]; do
    if [[ $1 == --base ]]; then
        base=$2
        shift
    else
        options+=("$1")
    fi
    shift
done
if (($# == 0)); then
    echo "the last of the hook's args has to be --" >&2
    exit 2
fi
shift

# Prints what $1 is called in the revision $base: the same, or the name before git saw it renamed; nothing if it is new.
before() {
    local path old new
    if git cat-file -e "$base:./$1" 2>/dev/null; then
        echo "./$1"
        return
    fi
    path=$(git rev-parse --show-prefix)$1
    while IFS= read -r -d '' _ && IFS= read -r -d '' old && IFS= read -r -d '' new; do
        if [[ $new == "$path" ]]; then echo "$old"; fi
    done < <(git diff --find-renames --diff-filter=R --name-status -z "$base" --)
}

status=0
for file in "$@"; do
    # A file that the revision lacks breaks nobody.
    old=$(before "$file")
    if [[ -n $old ]]; then
        qmp_gen diff "${options[@]}" "git:$base:$old" "$file" || status=$?
    fi
done
exit "$status"
