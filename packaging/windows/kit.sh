#!/usr/bin/env bash
# Makes the Windows packages of the kit: an installer and a folder to be carried, as build/*.exe and *.zip.
# WINDOWS_PYTHON names the folder of an unpacked official embeddable Python for Windows (64 bit). Without
# it the packages hold no Python and say so in their names: the machine then needs one.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../bundle/settings.sh"

packaging/bundle/tools.sh
python_version=$(sed -n 's/^PYTHON_VERSION: Final = "\(.*\)"$/\1/p' packaging/windows/kit.py)
wheels=$work/wheels
tree=$work/windows/tbkl-$version
given=${WINDOWS_PYTHON:-}
suffix=
[ -n "$given" ] || suffix=-can-python$python_version

echo "Fetching the wheels for Windows"
"$tools/bin/python" -m pip --quiet --quiet --disable-pip-version-check download --dest "$wheels" \
    --platform win_amd64 --python-version "$python_version" --implementation cp \
    --only-binary :all: --require-hashes --no-deps -r packaging/lock/runtime.txt
"$tools/bin/python" packaging/windows/kit.py "$tree" "$wheels" "$version" ${given:+"$given"}
"$tools/bin/python" packaging/bundle/licences.py "$tree/giay-phep"
[ -d "$work/icons" ] || "$tools/bin/python" packaging/icon/make_icons.py "$work/icons"
cp "$work/icons/tbkl.ico" "$work/icons/tbkl-file.ico" "$tree/"
find "$tree" -exec touch --date "@$SOURCE_DATE_EPOCH" {} +

installer=$build/tbkl-$version-windows$suffix-setup.exe
makensis -V2 -NOCD -INPUTCHARSET UTF8 -DVERSION="$version" -DTREE="$tree" -DPYTHON="$python_version" \
    -DTARGET="$installer" packaging/windows/setup.nsi
say_made "$installer"

archive=$build/tbkl-$version-windows$suffix.zip
mkdir -p "$tree/du-lieu"
"$tools/bin/python" packaging/windows/zip_tree.py "$archive" "$tree" "$SOURCE_DATE_EPOCH"
rmdir "$tree/du-lieu"
say_made "$archive"
