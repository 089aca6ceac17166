#!/usr/bin/env bash
# Installs the Open XML validator that the tests use, as its lock says. Does nothing while it is up to date.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../validator"
stamp=node_modules/stamp
fingerprint=$(cat package.json package-lock.json | sha256sum | cut -d ' ' -f 1)
[ "$(cat "$stamp" 2>/dev/null)" != "$fingerprint" ] || exit 0

echo "Installing the Open XML validator into packaging/validator/node_modules"
npm ci --loglevel=error --no-audit --no-fund
echo "$fingerprint" >"$stamp"
