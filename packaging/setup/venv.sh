#!/usr/bin/env bash
# Makes .venv from a lock and installs the project into it, editable: "venv.sh runtime" what the program
# needs, "venv.sh dev" the tools as well. Does nothing while .venv is up to date.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
purpose=${1:-runtime}
python=${PYTHON:-python3}
venv=$PWD/.venv

# What the content of .venv depends on.
fingerprint() {
    cat pyproject.toml "packaging/lock/$1.txt" | sha256sum | cut -d ' ' -f 1
}

stamped() {
    [ "$(cat "$venv/stamp" 2>/dev/null)" = "$1 $(fingerprint "$1")" ]
}

# A .venv cannot be moved, nor change its interpreter.
origin="$venv $("$python" --version)"
at_home() {
    [ "$(cat "$venv/origin" 2>/dev/null)" = "$origin" ]
}

# A .venv for development serves for running as well.
if at_home && { stamped dev || stamped "$purpose"; }; then exit 0; fi

if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    echo "Python 3.11 or newer is needed; this is $("$python" --version)." >&2
    exit 3
fi
"$python" -c 'import ensurepip, venv' 2>/dev/null || packaging/setup/system.sh

if ! at_home; then
    "$python" -m venv --clear "$venv"
    echo "$origin" >"$venv/origin"
fi
rm -f "$venv/stamp"
echo "Installing the Python packages of packaging/lock/$purpose.txt into .venv"
pip=("$venv/bin/python" -m pip --quiet --quiet --disable-pip-version-check)
"${pip[@]}" install --require-hashes --only-binary :all: -r "packaging/lock/$purpose.txt"
"${pip[@]}" install --no-index --no-deps --no-build-isolation -e .
echo "$purpose $(fingerprint "$purpose")" >"$venv/stamp"
