#!/usr/bin/env bash
# Makes build/package/bundle/tbkl, the program as a folder that needs no Python, and the icons beside it.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/settings.sh"

packaging/bundle/tools.sh
"$tools/bin/python" packaging/icon/make_icons.py "$work/icons"
"$tools/bin/python" -m PyInstaller --noconfirm --log-level ERROR \
    --distpath "$work/bundle" --workpath "$work/pyinstaller" packaging/bundle/tbkl.spec
# A Python of one's own make carries 17 MB of names for debuggers.
strip --strip-unneeded "$bundle"/_internal/libpython*.so*
"$tools/bin/python" packaging/bundle/licences.py "$bundle/giay-phep" "$bundle/_internal"
chmod -R u=rwX,go=rX "$bundle"
find "$bundle/_internal" -name '*.so*' -type f -exec chmod 644 {} +
find "$bundle" -exec touch --no-dereference --date "@$SOURCE_DATE_EPOCH" {} +
