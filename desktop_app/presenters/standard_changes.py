"""What changes when a notice is brought under another decree, a sentence each."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.standards.standard import Standard
from desktop_app.workspace.change_standard import ChangeKind, StandardChange, UnderStandard

KINDS: Final[Mapping[ChangeKind, str]] = MappingProxyType(
    {
        "nation": noted("Tiêu đề"),
        "motto": noted("Tiêu ngữ"),
        "names": noted("Tên cơ quan"),
        "rule": noted("Dấu, đường kẻ dưới"),
        "type": noted("Tên loại"),
        "number": noted("Số và ký hiệu"),
        "date": noted("Địa danh, ngày tháng"),
        "mark": noted("Dấu mức độ, người soạn"),
        "subject": noted("Trích yếu"),
        "numbering": noted("Cách đánh số"),
        "text": noted("Nội dung"),
        "body_end": noted("Dấu kết thúc nội dung"),
        "recipients": noted("Nơi nhận"),
        "signature": noted("Thể thức ký"),
        "appendix": noted("Phụ lục"),
        "contact": noted("Thông tin liên hệ"),
        "margins": noted("Lề trang trên, dưới, trái, phải (mm)"),
        "look": noted("Cách trình bày"),
    }
)
SWITCHES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "bold": noted("đậm"),
        "italic": noted("nghiêng"),
        "underline": noted("gạch chân"),
        "caps": noted("in hoa"),
    }
)
OTHERWISE: Final = noted("{title}: “{before}” thành “{after}”.")
NEW: Final = noted("{title}: thêm “{after}”.")
GONE: Final = noted("{title}: bỏ “{before}”.")
MANY: Final = noted("{title}: “{before}” thành “{after}”, {count} chỗ.")
SIZE: Final = noted("cỡ chữ {size}")
_LONGEST: Final = 60
_OURS: Final = "TB "


def change_lines(result: UnderStandard, say: Translate) -> tuple[str, ...]:
    """A sentence for every change, in the order of the paper."""
    return tuple(_line(change, result.after, say) for change in result.changes)


def _line(change: StandardChange, standard: Standard, say: Translate) -> str:
    title = say(KINDS[change.kind])
    before, after = change.before, change.after
    if change.kind == "look" and change.role is not None:
        title = standard.looks[change.role].name.removeprefix(_OURS)
        before, after = _look(before, say), _look(after, say)
    form = OTHERWISE if change.count == 1 else MANY
    if not before or not after:
        form = NEW if after else GONE
    return say(form).format(
        title=title, before=_short(before), after=_short(after), count=change.count
    )


def _look(look: str, say: Translate) -> str:
    size, *switches = look.split()
    return ", ".join((say(SIZE).format(size=size), *(say(SWITCHES[one]) for one in switches)))


def _short(text: str) -> str:
    text = text.strip()
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"
