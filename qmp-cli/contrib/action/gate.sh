#!/usr/bin/env bash
# The steps of the action: `gate.sh check|layout|compare`. The environment has its inputs, lists with an entry a line.
set -euo pipefail

# Calls $1 with each line of $2 that is not empty, as bash 3 can do it.
each() {
    local line
    while IFS= read -r line; do
        line=${line%$'\r'}
        if [[ -n $line ]]; then "$1" "$line"; fi
    done <<<"$2"
}

documents=() operands=() options=()
document() { documents+=("$1"); }
schema() { options+=(--types "$1"); }
operand() { operands+=("$1"); }
ignored() { options+=(--ignore "$1"); }
command_name() { options+=(--command "$1"); }

each document "${DOCUMENTS:-}"
each schema "${TYPES:-}"

check() {
    if ((${#documents[@]} + ${#options[@]} == 0)); then
        echo "::error title=qmp-gen::the inputs name neither documents nor types"
        exit 2
    fi
    if [[ ${STRICT:-} == true ]]; then options+=(--strict); fi
    qmp-gen check --format github ${options[@]+"${options[@]}"} ${documents[@]+"${documents[@]}"}
}

layout() {
    if ((${#documents[@]} == 0)); then return; fi
    if ! qmp-gen fmt --check "${documents[@]}"; then
        echo "::error title=qmp-gen fmt::the layout differs; run: qmp-gen fmt -w ${documents[*]}"
        exit 1
    fi
}

# Makes the revision $base available, which a shallow checkout lacks.
fetch() {
    # `origin/HEAD` is the default branch of the repository, and not what is checked out.
    if [[ $base != HEAD* ]] && git rev-parse --verify --quiet "origin/$base^{commit}" >/dev/null; then
        base=origin/$base
    elif ! git rev-parse --verify --quiet "$base^{commit}" >/dev/null; then
        git fetch --quiet --depth=1 origin "$base"
        base=$(git rev-parse FETCH_HEAD)
    fi
}

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

compare() {
    base=${BASE:-}
    # The first push of a branch replaces nothing.
    if [[ -z $base || $base =~ ^0+$ ]]; then
        echo "::notice title=qmp-gen diff::there is no base to compare with"
        return
    fi
    fetch
    each operand "${COMPARE:-}"
    if ((${#operands[@]} == 0)); then each operand "${DOCUMENTS:-}"; fi
    if ((${#operands[@]} == 0)); then each operand "${TYPES:-}"; fi
    each ignored "${IGNORE:-}"
    each command_name "${COMMANDS:-}"
    if [[ ${BREAKING:-} == true ]]; then options+=(--breaking); fi
    local path old failed=0
    for path in ${operands[@]+"${operands[@]}"}; do
        path=${path%/}
        old=$(before "$path")
        if [[ -n $old ]]; then
            qmp-gen diff --format github ${options[@]+"${options[@]}"} "git:$base:$old" "$path" || failed=$?
        else
            echo "::notice title=qmp-gen diff::$path is not in the base"
        fi
    done
    exit "$failed"
}

case ${1:-} in
    check | layout | compare) "$1" ;;
    *)
        echo "usage: gate.sh check|layout|compare" >&2
        exit 2
        ;;
esac
