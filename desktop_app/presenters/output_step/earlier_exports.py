"""The earlier exports of a notice as lines for a list."""

from collections.abc import Iterable
from pathlib import Path, PurePath
from typing import Final

from msgspec import Struct

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.store_faults import moment
from desktop_app.store.exports import ExportRow

DETAILS: Final = noted("{time} · bản lưu số {version} · mã kiểm tra {check}")
CHECK_LENGTH: Final = 8


class EarlierExport(Struct, frozen=True):
    """An export: the file, its bare name, and when, which version and which content it was.

    `sha256` is whole, the line has its first letters only.
    """

    file: Path
    name: str
    details: str
    sha256: str


def earlier_exports(rows: Iterable[ExportRow], say: Translate) -> tuple[EarlierExport, ...]:
    """One for every row, in their order."""
    return tuple(
        EarlierExport(
            file=Path(row.file),
            name=PurePath(row.file).name,
            details=say(DETAILS).format(
                time=moment(row.at), version=row.version, check=row.sha256[:CHECK_LENGTH]
            ),
            sha256=row.sha256,
        )
        for row in rows
    )
