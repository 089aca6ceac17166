"""The versions of a notice and what differs between two: as lines of a terminal and as JSON."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.draft_places import field_title
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.notice_list import lines_of
from desktop_app.presenters.store_faults import moment
from desktop_app.workspace.browse_versions import VersionEntry
from desktop_app.workspace.compare_drafts import Change, Piece

CHANGES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "inserted": noted("thêm"),
        "deleted": noted("bỏ"),
        "changed": noted("sửa"),
        "moved": noted("chuyển chỗ"),
    }
)
EXPORTED: Final = noted("đã xuất {files}")
_FIELDS: Final = {"style": "spans"}
_MARKS: Final[Mapping[str, str]] = MappingProxyType(
    {"same": "{}", "inserted": "{{+{}+}}", "deleted": "[-{}-]"}
)


def version_lines(entries: Iterable[VersionEntry], say: Translate) -> str:
    """One line each: number, when, name, exported files."""
    return lines_of(
        [
            (
                str(one.version.number),
                moment(one.version.at),
                one.version.label or "",
                _exported(one, say),
            )
            for one in entries
        ]
    )


def versions_as_data(entries: Iterable[VersionEntry]) -> list[dict[str, Any]]:
    """The versions for other programs."""
    return [
        {
            "number": one.version.number,
            "at": one.version.at.isoformat(),
            "label": one.version.label,
            "sha256": one.version.sha256,
            "size": one.version.size,
            "latest": one.is_latest,
            "exports": [
                {
                    "file": export.file,
                    "at": export.at.isoformat(),
                    "standard": export.standard,
                    "sha256": export.sha256,
                }
                for export in one.exports
            ],
        }
        for one in entries
    ]


def change_lines(changes: Iterable[Change], say: Translate) -> str:
    """One line for every text that differs: how, where, and the words, marked."""
    return "".join(
        f"{say(CHANGES[change.kind])}  {_place(change, say)}: {_words(change, say)}".rstrip() + "\n"
        for change in changes
        if change.kind != "same"
    )


def changes_as_data(changes: Iterable[Change]) -> list[dict[str, Any]]:
    """The texts that differ, for other programs."""
    return [
        {
            "kind": change.kind,
            "old_path": change.old_path,
            "new_path": change.new_path,
            "pieces": [{"kind": piece.kind, "text": piece.text} for piece in change.pieces],
            "traits": list(change.traits),
        }
        for change in changes
        if change.kind != "same"
    ]


def _exported(entry: VersionEntry, say: Translate) -> str:
    files = ", ".join(dict.fromkeys(Path(export.file).name for export in entry.exports))
    return say(EXPORTED).format(files=files) if files else ""


def _place(change: Change, say: Translate) -> str:
    title = field_title(change.place)
    return change.place if title is None else f"{say(title)} ({change.place})"


def _words(change: Change, say: Translate) -> str:
    """The words with what was put in and taken out marked, and what else is not as it was."""
    words = "".join(map(_marked, change.pieces))
    fields = (_FIELDS.get(trait, trait) for trait in change.traits)
    titles = (field_title(f"{change.place}.{field}") or field for field in fields)
    traits = ", ".join(say(title) for title in titles)
    return f"{words} ({traits})" if traits else words


def _marked(piece: Piece) -> str:
    return _MARKS[piece.kind].format(piece.text)
