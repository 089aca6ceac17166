"""What a block is called in the names of changes: "mục 2", "điểm b)", "3 khối"."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from desktop_app.notice.blocks import Level
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.outline.rows import Row

LEVELS: Final[tuple[tuple[Level, str], ...]] = (
    ("section", noted("Phần (mục lớn)")),
    ("item", noted("Mục")),
    ("point", noted("Điểm")),
    ("dash", noted("Gạch đầu dòng")),
    ("paragraph", noted("Đoạn văn")),
)
"""The levels a person chooses from, the highest first."""

_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "section": noted("phần {number}"),
        "item": noted("mục {number}"),
        "point": noted("điểm {number}"),
        "dash": noted("gạch đầu dòng"),
        "paragraph": noted("đoạn văn"),
        "table": noted("bảng"),
    }
)
_SEVERAL: Final = noted("{count} khối")


def name_of(row: Row, say: Translate) -> str:
    """The block by level and number: "phần I", "mục 1.2", "điểm a)"."""
    return say(_NAMES[row.block.level]).format(number=row.label.rstrip("-. "))


def names_of(rows: Sequence[Row], say: Translate) -> str:
    """One block by its name, several by how many they are."""
    return name_of(rows[0], say) if len(rows) == 1 else say(_SEVERAL).format(count=len(rows))
