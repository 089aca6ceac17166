"""What an import would meet or has done, as lines of a terminal and as JSON."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final

import msgspec

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.notice_list import lines_of
from desktop_app.store.archive import Item, KindPreview, Preview
from desktop_app.store.archive_import import Imported

KINDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "notice": noted("thông báo"),
        "template": noted("mẫu"),
        "profile": noted("hồ sơ cơ quan"),
        "phrase": noted("mẫu câu"),
        "phrase_use": noted("lượt dùng mẫu câu"),
        "person": noted("người"),
        "organ": noted("cơ quan"),
        "recipient": noted("nơi nhận"),
        "setting": noted("thiết lập"),
    }
)
COUNTS: Final = noted("{new} mới, {same} giống, {differing} khác")
DIFFERING: Final = noted("khác")
IMPORTED: Final = noted(
    "{new} mới, {taken} thay bằng bản nhập, {both} giữ cả hai, {kept} giữ nguyên"
)


def preview_lines(preview: Preview, say: Translate) -> str:
    """A line for every kind with its counts, then one for every thing that differs."""
    rows = [(say(KINDS[kind]), _counts(one, say)) for kind, one in preview.kinds.items()]
    differing = [
        (say(DIFFERING), say(KINDS[kind]), item.id, item.title)
        for kind, one in preview.kinds.items()
        for item in one.differing
    ]
    return "".join(lines_of(part) for part in (rows, differing) if part)


def preview_as_data(preview: Preview) -> dict[str, Any]:
    """The preview for other programs; its names do not change."""
    return {
        kind: {
            "new": [*_items(one.new)],
            "same": [*_items(one.same)],
            "differing": [*_items(one.differing)],
        }
        for kind, one in preview.kinds.items()
    }


def imported_line(done: Imported, say: Translate) -> str:
    """How much came in, and how."""
    return say(IMPORTED).format(**msgspec.structs.asdict(done)) + "\n"


def _counts(one: KindPreview, say: Translate) -> str:
    return say(COUNTS).format(new=len(one.new), same=len(one.same), differing=len(one.differing))


def _items(items: Iterable[Item]) -> Iterator[dict[str, str]]:
    return ({"id": item.id, "title": item.title} for item in items)
