"""Stores for tests: a clock that goes when told, stores in a folder of the test, many notices."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any, Final

from desktop_app.notice.blocks import Block
from desktop_app.notice.draft import Draft
from desktop_app.notice.parts import NoticeDate
from desktop_app.store.opening import open_store
from desktop_app.store.place import FILE_NAME
from desktop_app.store.store import Store
from tests.builders.drafts import a_chair, a_draft, a_meeting, a_profile, paragraph, section

MORNING: Final = dt.datetime(2026, 7, 6, 1, 30, tzinfo=dt.UTC)
"""A Monday, half past eight in Hà Nội."""

SECOND: Final = dt.timedelta(seconds=1)
MINUTE: Final = dt.timedelta(minutes=1)
HOUR: Final = dt.timedelta(hours=1)
DAY: Final = dt.timedelta(days=1)


class HandClock:
    """A clock that a test sets; it goes on by `tick` with every look at it."""

    def __init__(self, now: dt.datetime = MORNING, tick: dt.timedelta = dt.timedelta()) -> None:
        self.now = now
        self.tick = tick

    def __call__(self) -> dt.datetime:
        self.now += self.tick
        return self.now

    def advance(self, time: dt.timedelta) -> dt.datetime:
        """Let time pass, or turn the clock back."""
        self.now += time
        return self.now


def a_store(folder: Path, clock: HandClock | None = None, **options: Any) -> Store:
    """The store of a folder, without chores unless they are asked for; the test closes it."""
    return open_store(folder / FILE_NAME, clock or HandClock(), **{"chores": False, **options})


def a_text(words: str, *, notice_id: str = "thong-bao", **changes: Any) -> Draft:
    """A draft whose body says `words`."""
    body = (section("Kết luận", paragraph(words)),)
    return a_draft(id=notice_id, **{"body": body, **changes})


_MATTERS: Final = (
    "công tác xây dựng Đảng", "giải phóng mặt bằng", "phòng cháy, chữa cháy rừng",
    "chuyển đổi số", "tiến độ giải ngân vốn đầu tư công", "tiếp công dân", "cải cách hành chính",
    "phát triển du lịch", "an sinh xã hội", "bảo đảm trật tự an toàn giao thông",
)  # fmt: skip
_ORGANS: Final = (
    "Ban Tổ chức Tỉnh uỷ", "Sở Xây dựng", "Sở Tài chính", "Công an tỉnh", "Văn phòng Tỉnh uỷ",
    "Đảng uỷ Ủy ban nhân dân tỉnh", "Sở Nông nghiệp và Môi trường", "Ban Tuyên giáo và Dân vận",
)  # fmt: skip
_ISSUERS: Final = ("Tỉnh uỷ Thái Nguyên", "Đảng uỷ phường Tích Lương")
_NAMES: Final = (
    "Nguyễn Thanh Hải", "Trần Văn Bình", "Lê Thị Hoà", "Phạm Quốc Đạt", "Hoàng Thuý Quỳnh",
    "Đỗ Mạnh Cường", "Vũ Ngọc Ánh", "Bùi Xuân Trường", "Đặng Hữu Phước", "Ngô Thị Mỹ Duyên",
)  # fmt: skip
_TASKS: Final = (
    "đẩy nhanh tiến độ thực hiện, báo cáo Ban Thường vụ Tỉnh uỷ trước ngày {day}/9/2026",
    "chủ trì, phối hợp với các cơ quan liên quan rà soát, hoàn thiện hồ sơ về {matter}",
    "khẩn trương tháo gỡ khó khăn, vướng mắc trong {matter}; tổng hợp kết quả hằng tháng",
    "tham mưu văn bản chỉ đạo về {matter}, trình Thường trực Tỉnh uỷ xem xét, quyết định",
    "tăng cường kiểm tra, giám sát việc thực hiện {matter} tại các xã, phường",
)


def a_random_draft(index: int, paragraphs: int = 24) -> Draft:
    """A plausible notice, always the same for an index; 24 paragraphs make a file of 8 kB."""
    chance = Random(index)
    matter = chance.choice(_MATTERS)
    day = dt.date(2020, 1, 1) + dt.timedelta(days=chance.randrange(2300))
    chair = a_chair(chance.choice(_NAMES), chance.choice(("Bí thư", "Phó Bí thư")) + " Tỉnh uỷ")
    blocks = tuple(
        Block(id=f"b{number}", level="item", text=_task(chance)) for number in range(paragraphs)
    )
    return a_draft(
        id=f"tb-{index:05}",
        number=None if chance.random() < 0.3 else chance.randint(1, 400),
        date=NoticeDate(day=day.day, month=day.month, year=day.year),
        profile=a_profile(organ=chance.choice(_ISSUERS)),
        meeting=a_meeting(name=f"Hội nghị về {matter} kỳ {index}", chairs=(chair,), sessions=()),
        body=blocks,
    )


def random_drafts(count: int) -> Iterator[Draft]:
    """So many plausible notices."""
    return map(a_random_draft, range(count))


def _task(chance: Random) -> str:
    task = chance.choice(_TASKS).format(matter=chance.choice(_MATTERS), day=chance.randint(1, 30))
    return f"{chance.choice(_ORGANS)} {task}."
