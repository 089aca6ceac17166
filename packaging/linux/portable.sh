#!/usr/bin/env bash
# Makes build/tbkl-VERSION-linux-x86_64.tar.gz: the bundle with a folder for the data beside the program.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../bundle/settings.sh"

name=tbkl-$version
tree=$work/portable
target=$build/$name-linux-x86_64.tar.gz

rm -rf "$tree"
mkdir -p "$tree/$name"
cp -a "$bundle/." "$tree/$name/"
mkdir "$tree/$name/du-lieu"
install -m 644 packaging/linux/doc-truoc.txt "$tree/$name/DOC-TRUOC.txt"
tar --create --directory "$tree" --sort=name --owner=0 --group=0 --numeric-owner \
    --mtime "@$SOURCE_DATE_EPOCH" "$name" | gzip -9n >"$target"
say_made "$target"
