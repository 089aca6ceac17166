"""Vietnamese office prose of any length, and drafts long enough for several pages."""

from collections.abc import Sequence
from typing import Any, Final

from hypothesis import strategies as st
from msgspec import structs

from desktop_app.notice.blocks import Appendix, Block, Level, may_hold
from desktop_app.notice.draft import Draft
from desktop_app.notice.parts import Recipient
from tests.builders.drafts import a_block, a_draft, a_state_draft, a_table

_WORDS: Final = (
    "Giao Văn phòng Tỉnh uỷ chủ trì, phối hợp với Ban Tổ chức Tỉnh uỷ và các cơ quan, đơn vị liên"
    " quan khẩn trương rà soát, tham mưu cấp uỷ ban hành kế hoạch phát triển kinh tế - xã hội, bảo"
    " đảm quốc phòng - an ninh; hoàn thành trước ngày 30/9/2026, báo cáo kết quả về Thường trực"
    " theo Công văn số 125-CV/TU; tỷ lệ giải ngân đạt 95,5% kế hoạch giao, không để chậm tiến độ"
).split()
_LEVELS: Final[tuple[Level, ...]] = ("section", "item", "point", "dash", "paragraph")
_MOST_WORDS_OF_A_HEADING: Final = 12


def prose(count: int, start: int = 0) -> str:
    """So many words of running text, from the word `start` of the stock on."""
    return " ".join(_WORDS[(start + index) % len(_WORDS)] for index in range(count))


def nested(flat: Sequence[tuple[Level, str]]) -> tuple[Block, ...]:
    """Blocks one below the other, each under the last one that may hold it; ids are b0, b1 ..."""
    return _siblings(list(enumerate(flat)), ())


_Numbered = tuple[int, tuple[Level, str]]


def _siblings(blocks: list[_Numbered], above: tuple[Level, ...]) -> tuple[Block, ...]:
    found: list[Block] = []
    while blocks:
        number, (level, text) = blocks[0]
        held = _held(blocks[1:], (*above, level))
        children = _siblings(blocks[1 : 1 + held], (*above, level))
        if level == "section" and not children:
            children = (a_block(prose(9, number), block_id=f"b{number}p"),)
        found.append(Block(id=f"b{number}", level=level, text=text, children=children))
        blocks = blocks[1 + held :]
    return tuple(found)


def _held(blocks: Sequence[_Numbered], above: tuple[Level, ...]) -> int:
    """How many of the blocks in a row may stand below the last level of `above`."""
    too_deep = above[-2:] == (above[-1], above[-1])
    for count, (_, (level, _)) in enumerate(blocks):
        if not may_hold(above[-1], level) or (too_deep and level == above[-1]):
            return count
    return len(blocks)


@st.composite
def _entries(draw: st.DrawFn) -> tuple[Level, str]:
    level = draw(st.sampled_from(_LEVELS))
    most = _MOST_WORDS_OF_A_HEADING if level == "section" else 140
    text = prose(draw(st.integers(1, most)), draw(st.integers(0, 40)))
    ending = draw(st.sampled_from(("", ":", ".", ";")))
    return level, text.rstrip(",;") + ending


bodies: Final = st.lists(_entries(), max_size=18).map(nested)


@st.composite
def appendices(draw: st.DrawFn) -> tuple[Appendix, ...]:
    """Up to two appendices with a table of many rows, none higher than a page."""
    cell = st.builds(prose, st.integers(0, 25), st.integers(0, 40))
    found = []
    for index in range(draw(st.integers(0, 2))):
        width = draw(st.integers(1, 4))
        row = st.lists(cell, min_size=width, max_size=width).map(tuple)
        rows = tuple(draw(st.lists(row, max_size=12))) * draw(st.integers(1, 4))
        columns = tuple(prose(2, 5 * column) for column in range(width))
        table = a_table(*rows, block_id=f"t{index}", columns=columns, rows=rows)
        before = a_block(prose(draw(st.integers(1, 90))), block_id=f"p{index}")
        found.append(Appendix(title=prose(draw(st.integers(1, 20))), body=(before, table)))
    return tuple(found)


@st.composite
def long_drafts(draw: st.DrawFn) -> Draft:
    """Notices of one to some ten pages; every running paragraph has a path of its own."""
    changes: dict[str, Any] = {
        "opening": (prose(draw(st.integers(5, 120))), "Đồng chí Bí thư kết luận như sau:"),
        "body": draw(bodies),
        "closing": (prose(draw(st.integers(3, 90))),) if draw(st.booleans()) else (),
        "recipients": tuple(
            Recipient(text=prose(draw(st.integers(2, 12)), index))
            for index in range(draw(st.integers(0, 8)))
        ),
        "appendices": draw(appendices()),
    }
    draft = draw(st.sampled_from((a_draft(), a_state_draft())))
    contact = draw(st.none() | st.just("Điện thoại: 0208 3855 555; thư điện tử: vp@example.vn"))
    return structs.replace(
        draft, profile=structs.replace(draft.profile, contact=contact), **changes
    )
