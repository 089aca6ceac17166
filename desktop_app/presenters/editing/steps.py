"""The steps a notice is made in, and which of them shows a field."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from desktop_app.presenters.catalogue import noted

OFFICE: Final = "office"
MEETING: Final = "meeting"
OPENING: Final = "opening"
BODY: Final = "body"
SIGNING: Final = "signing"
CHECK: Final = "check"


class Step(NamedTuple):
    """A step by its id, with its title, its icon and the manual page that explains it."""

    id: str
    title: str
    icon: str
    manual: str


STEPS: Final[tuple[Step, ...]] = (
    Step(OFFICE, noted("Cơ quan và thể thức"), "landmark", "co-quan-the-thuc"),
    Step(MEETING, noted("Cuộc họp"), "users", "cuoc-hop"),
    Step(OPENING, noted("Mở đầu"), "text", "mo-dau"),
    Step(BODY, noted("Nội dung kết luận"), "list-tree", "noi-dung"),
    Step(SIGNING, noted("Nơi nhận và người ký"), "signature", "noi-nhan-nguoi-ky"),
    Step(CHECK, noted("Kiểm tra và xuất"), "file-check", "kiem-tra-xuat"),
)

_STEP_OF_FIELD: Final[Mapping[str, str]] = MappingProxyType(
    {
        "standard": OFFICE,
        "profile": OFFICE,
        "number": OFFICE,
        "date": OFFICE,
        "marks": OFFICE,
        "meeting": MEETING,
        "subject": OPENING,
        "opening": OPENING,
        "body": BODY,
        "appendices": BODY,
        "closing": SIGNING,
        "recipients": SIGNING,
        "signature": SIGNING,
        "notes": CHECK,
    }
)
_ELSEWHERE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "profile.archive": SIGNING,
        "profile.contact": SIGNING,
        "profile.wording.opening": OPENING,
        "profile.wording.closing": SIGNING,
    }
)


def step_of(path: str) -> str | None:
    """The id of the step that shows the field at `path`; None for what is no field of a form."""
    for start, step in _ELSEWHERE.items():
        if path.startswith(start):
            return step
    return _STEP_OF_FIELD.get(path.partition(".")[0].partition("[")[0])
