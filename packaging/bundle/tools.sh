#!/usr/bin/env bash
# Makes build/package/venv: what the program needs and PyInstaller, as the lock says, and nothing of the
# developers'. Does nothing while it is up to date.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/settings.sh"

python=${PYTHON:-python3}
lock=packaging/lock/bundle.txt
fingerprint="$tools $("$python" --version) $(sha256sum <"$lock")"
[ "$(cat "$tools/stamp" 2>/dev/null)" != "$fingerprint" ] || exit 0

echo "Installing the Python packages of $lock into ${tools#"$root"/}"
"$python" -m venv --clear "$tools"
"$tools/bin/python" -m pip --quiet --quiet --disable-pip-version-check \
    install --require-hashes --only-binary :all: -r "$lock"
echo "$fingerprint" >"$tools/stamp"
