#!/usr/bin/env bash
# Makes build/tbkl_VERSION_amd64.deb of the bundle; the same commit gives the same bytes.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../bundle/settings.sh"

here=packaging/linux
tree=$work/deb
day=$(date --date "@$SOURCE_DATE_EPOCH" +%F)
target=$build/tbkl_${version}_amd64.deb

# fill FILE NAME=VALUE...: the file with each @NAME@ replaced.
fill() {
    local text pair
    text=$(<"$1")
    for pair in "${@:2}"; do text=${text//"@${pair%%=*}@"/${pair#*=}}; done
    printf '%s\n' "$text"
}

rm -rf "$tree"
mkdir -p "$tree"/DEBIAN "$tree"/usr/{bin,lib} \
    "$tree"/usr/share/{applications,doc/tbkl,icons,lintian/overrides,man/man1,man/vi/man1,metainfo,mime/packages}
share=$tree/usr/share

cp -a "$bundle" "$tree/usr/lib/tbkl"
ln -s ../lib/tbkl/tbkl "$tree/usr/bin/tbkl"
cp -a "$work/icons/hicolor" "$share/icons/hicolor"
install -m 644 $here/tbkl.desktop "$share/applications/tbkl.desktop"
install -m 644 $here/tbkl.xml "$share/mime/packages/tbkl.xml"
fill $here/vn.tbkl.tbkl.metainfo.xml VERSION="$version" DATE="$day" \
    >"$share/metainfo/vn.tbkl.tbkl.metainfo.xml"
install -m 644 $here/lintian-overrides "$share/lintian/overrides/tbkl"

man_page() {
    "$tools/bin/python" $here/man_page.py "$bundle/tbkl" "$1" "$version" "$day" | gzip -9n
}
man_page en >"$share/man/man1/tbkl.1.gz"
man_page vi >"$share/man/vi/man1/tbkl.1.gz"

install -m 644 $here/copyright.head "$share/doc/tbkl/copyright"
gzip -9n <CHANGELOG.md >"$share/doc/tbkl/NEWS.gz"
gzip -9n >"$share/doc/tbkl/changelog.gz" <<END
tbkl ($version) stable; urgency=low

  * See NEWS.gz.

 -- Thong bao ket luan <tbkl@localhost.localdomain>  $(date --date "@$SOURCE_DATE_EPOCH" -R)
END

libc=$(getconf GNU_LIBC_VERSION)
ask() { "$tools/bin/python" -c "import sys; sys.path.insert(0, 'packaging/bundle'); import host_libraries as h; print(h.$1)"; }
fill $here/control.in VERSION="$version" SIZE="$(du -sk "$tree/usr" | cut -f 1)" \
    DEPENDS="$(ask "dependencies('${libc#* }')")" RECOMMENDS="$(ask 'recommendations()')" \
    >"$tree/DEBIAN/control"
(cd "$tree" && find usr -type f -print0 | sort -z | xargs -0 md5sum) >"$tree/DEBIAN/md5sums"

find "$tree" -type d -exec chmod 755 {} +
find "$tree" -exec touch --no-dereference --date "@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group -Zxz --build "$tree" "$target" >/dev/null
say_made "$target"
