#!/usr/bin/env bash
# Installs the Debian packages that the program needs, and with the argument "test" those of its tests, with
# "package" those that make and try out its packages.
# Does nothing when all are there; exits 3 with the command to run when it may not install them.
set -euo pipefail

purpose=${1:-run}

# One requirement a line; names parted by | are the same library in different releases.
required=(
    make
    python3-venv
    libegl1
    libgl1
    'libglib2.0-0t64|libglib2.0-0'
    libfontconfig1
    libdbus-1-3
    libxkbcommon-x11-0
    libxcb-cursor0
    libxcb-icccm4
    libxcb-keysyms1
    libxcb-shape0
    'fonts-liberation2|fonts-liberation'
)
if [ "$purpose" = test ]; then
    required+=(ca-certificates fontconfig libreoffice-writer-nogui poppler-utils)
    required+=(xvfb openbox xdotool dbus ibus ibus-unikey)  # a real screen with a real input method
    command -v node >/dev/null || required+=(nodejs)
    command -v npm >/dev/null || required+=(npm)
fi
if [ "$purpose" = package ]; then
    required+=(binutils git nsis appstream desktop-file-utils lintian shared-mime-info strace wine64)
    required+=(libpython3-dev)  # Debian's Python has its library in a package of its own
fi

if ! command -v apt-get >/dev/null; then
    echo "Not a Debian system: nothing installed. Needed, under the names they have here: ${required[*]%%|*}."
    exit 0
fi

# Says whether the library of this Python, which a bundle needs, is there.
has_library='
import pathlib, sys, sysconfig
get = sysconfig.get_config_var
folder, name = pathlib.Path(get("LIBDIR")), get("INSTSONAME") or get("LDLIBRARY")
sys.exit(not any((place / name).exists() for place in (folder, folder / (get("MULTIARCH") or ""))))
'

# True when the tool that a package brings is there, whoever installed it.
provided() {
    case $1 in
        make) command -v make >/dev/null ;;
        libpython3-dev) python3 -c "$has_library" ;;
        python3-venv) python3 -c 'import ensurepip, venv' 2>/dev/null ;;
        *) return 1 ;;
    esac
}

# True when the package is installed in a version that serves: fonts-liberation 1.x lacks Vietnamese letters.
installed() {
    local state
    state=$(dpkg-query -W -f '${db:Status-Status} ${Version}' "$1" 2>/dev/null) || return 1
    [ "${state%% *}" = installed ] || return 1
    [ "$1" != fonts-liberation ] || dpkg --compare-versions "${state#* }" ge '1:2'
}

satisfied() {
    local name
    for name in ${1//|/ }; do
        if installed "$name" || provided "$name"; then return 0; fi
    done
    return 1
}

missing=()
for requirement in "${required[@]}"; do
    satisfied "$requirement" || missing+=("$requirement")
done
[ ${#missing[@]} -gt 0 ] || exit 0

if [ "$(id -u)" = 0 ]; then
    as_root=()
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    as_root=(sudo -n)
else
    echo "Some system packages are missing. Run this, then try again:" >&2
    echo "  sudo apt-get install ${missing[*]%%|*}" >&2
    exit 3
fi

# The first of the names that this release offers.
offered() {
    local name candidate
    for name in ${1//|/ }; do
        candidate=$(apt-cache policy "$name" | sed -n 's/^ *Candidate: //p')
        if [ -n "$candidate" ] && [ "$candidate" != '(none)' ]; then
            echo "$name"
            return
        fi
    done
    echo "No package offers ${1//|/ or }." >&2
    return 1
}

echo "Installing system packages: ${missing[*]%%|*}"
"${as_root[@]}" apt-get update -q
names=()
for requirement in "${missing[@]}"; do
    names+=("$(offered "$requirement")")
done
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -q --no-install-recommends "${names[@]}"
