#!/usr/bin/env bash
# Makes runtime.txt, dev.txt and bundle.txt anew from pyproject.toml, for Python 3.11 and later on every
# system, with hashes. Versions stay as they are where they still fit; `lock.sh --upgrade` takes the newest.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT
python3 -m venv "$tools"
"$tools/bin/python" -m pip --quiet --quiet install uv

compile() {
    "$tools/bin/uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-emit-find-links --no-annotate --custom-compile-command 'make lock' \
        "$@" pyproject.toml >/dev/null
}

# The build backend is locked too: the project itself is installed without build isolation.
compile --group build -o packaging/lock/runtime.txt "$@"
compile --group build --extra dev -c packaging/lock/runtime.txt -o packaging/lock/dev.txt "$@"
compile --group build --group bundle -c packaging/lock/runtime.txt -o packaging/lock/bundle.txt "$@"
