"""Packs a folder as a zip, the same bytes for the same files: `zip_tree.py ARCHIVE FOLDER TIME`."""

import sys
import time
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo


def main(arguments: list[str]) -> int:
    """Write the archive; TIME is seconds since 1970, the date of every file."""
    archive, folder, seconds = Path(arguments[0]), Path(arguments[1]), int(arguments[2])
    date = time.gmtime(seconds)[:6]
    with ZipFile(archive, "w") as packed:
        for file in sorted(folder.rglob("*")):
            name = f"{folder.name}/{file.relative_to(folder).as_posix()}"
            entry = ZipInfo(name + "/" if file.is_dir() else name, date)
            entry.external_attr = (0o755 if file.is_dir() else 0o644) << 16
            entry.compress_type = ZIP_DEFLATED
            packed.writestr(entry, b"" if file.is_dir() else file.read_bytes())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
