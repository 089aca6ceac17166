"""Lists of notices, templates, profiles and backups: as lines of a terminal and as JSON."""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from desktop_app.notice.parts import NoticeDate
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.store_faults import moment
from desktop_app.store.backup_files import Backup
from desktop_app.store.notice_rows import NoticeRow
from desktop_app.store.search import Hit, Hits
from desktop_app.store.sessions import Recovered
from desktop_app.store.shelf import ShelfItem

STATES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "drafting": noted("đang soạn"),
        "for_signature": noted("trình ký"),
        "issued": noted("đã ban hành"),
    }
)
ORIGINS: Final[Mapping[str, str]] = MappingProxyType(
    {"shipped": noted("có sẵn"), "own": noted("tự lập")}
)
BACKUP_KINDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "start": noted("lúc mở chương trình"),
        "manual": noted("theo yêu cầu"),
        "before-migration": noted("trước khi nâng cấp kho"),
        "before-restore": noted("trước khi khôi phục"),
        "before-import": noted("trước khi nhập dữ liệu"),
    }
)
BLANK: Final = "…"


def notice_lines(hits: Hits, say: Translate) -> str:
    """One line each: state, number, date, title, organ, id."""
    return lines_of([_notice_cells(hit.notice, say) for hit in hits.hits])


def item_lines(items: Iterable[ShelfItem], say: Translate) -> str:
    """One line each: id, whose, title."""
    return lines_of([(item.id, say(ORIGINS[item.origin]), item.title) for item in items])


def backup_lines(backups: Iterable[Backup], say: Translate) -> str:
    """One line each: number, when, why, file."""
    return lines_of(
        [
            (str(one.number), moment(one.at), say(BACKUP_KINDS[one.kind]), one.file.name)
            for one in backups
        ]
    )


def lines_of(rows: Sequence[Sequence[str]]) -> str:
    """Cells in columns, two spaces between; the last column has its own width."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "".join(
        "  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)).rstrip()
        + "\n"
        for row in rows
    )


def date_text(date: NoticeDate) -> str:
    """A notice's date in figures, dots for what is blank: "…/7/2026"."""
    day = BLANK if date.day is None else f"{date.day:02}"
    month = BLANK if date.month is None else str(date.month)
    return f"{day}/{month}/{date.year}"


def hits_as_data(hits: Hits, recovered: Iterable[Recovered]) -> dict[str, Any]:
    """The list for other programs, and what was recovered; its names do not change."""
    return {
        "notices": [_hit_as_data(hit) for hit in hits.hits],
        "has_more": hits.has_more,
        "recovered": [
            {
                "id": one.notice_id,
                "title": one.title,
                "version": one.version,
                "saved": one.saved.isoformat(),
            }
            for one in recovered
        ],
    }


def items_as_data(items: Iterable[ShelfItem]) -> list[dict[str, Any]]:
    """Templates or profiles for other programs."""
    return [
        {"id": item.id, "title": item.title, "group": item.group, "origin": item.origin}
        for item in items
    ]


def backups_as_data(backups: Iterable[Backup]) -> list[dict[str, Any]]:
    """The backups for other programs."""
    return [
        {"number": one.number, "at": one.at.isoformat(), "kind": one.kind, "file": str(one.file)}
        for one in backups
    ]


def _notice_cells(row: NoticeRow, say: Translate) -> tuple[str, ...]:
    number = BLANK if row.number is None else str(row.number)
    return say(STATES[row.state]), number, date_text(row.date), row.title, row.organ, row.id


def _hit_as_data(hit: Hit) -> dict[str, Any]:
    row = hit.notice
    return {
        "id": row.id,
        "state": row.state,
        "number": row.number,
        "date": {"day": row.date.day, "month": row.date.month, "year": row.date.year},
        "title": row.title,
        "organ": row.organ,
        "version": row.version,
        "changed": row.changed.isoformat(),
        "snippets": [
            {"field": one.field, "text": one.text, "marks": [list(mark) for mark in one.marks]}
            for one in hit.snippets
        ],
    }
