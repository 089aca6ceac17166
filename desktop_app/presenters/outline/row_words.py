"""A row in words: a table in one line, a block as it is read aloud."""

from typing import Final

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.outline.names import name_of
from desktop_app.presenters.outline.rows import Row

_TABLE: Final = noted("Bảng {columns} cột, {rows} dòng: {heads}")
_PLACE: Final = noted("{name}, khối {index} trong {count}")


def table_words(row: Row, say: Translate) -> str:
    """ "Bảng 4 cột, 3 dòng: TT · Nội dung"."""
    block = row.block
    heads = " · ".join(block.columns)
    return say(_TABLE).format(columns=len(block.columns), rows=len(block.rows), heads=heads)


def place_words(row: Row, index: int, count: int, say: Translate) -> str:
    """ "Mục 2, khối 3 trong 40"; `index` counts from 0."""
    name = name_of(row, say)
    name = name[:1].upper() + name[1:]
    return say(_PLACE).format(name=name, index=index + 1, count=count)
