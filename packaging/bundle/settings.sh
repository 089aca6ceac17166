# Sourced by the scripts that make packages: where they work, which version, which day.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root"
build=$root/build
work=$build/package
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' desktop_app/__init__.py)
bundle=$work/bundle/tbkl
tools=$work/venv
# The same commit makes the same bytes, whenever and wherever it is packed.
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || stat -c %Y pyproject.toml)
export SOURCE_DATE_EPOCH PYTHONHASHSEED=1 LC_ALL=C.UTF-8 TZ=UTC
umask 022

# say_made FILE: the file with its size, as a person wants to know it.
say_made() {
    printf '%8s  %s\n' "$(du -h --apparent-size "$1" | cut -f 1)" "${1#"$root"/}"
}
