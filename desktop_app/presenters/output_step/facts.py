"""What is true of the notice as it would be exported: the decree, pages, words."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from msgspec import Struct

from desktop_app.notice.draft import Draft
from desktop_app.notice.wording import closing_of, opening_of
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.vietnamese.number_format import format_number
from desktop_app.vietnamese.text_length import count_words
from desktop_app.workspace.lay_out_notice import LaidOut

REASONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "in_force": noted("đang có hiệu lực vào ngày ban hành"),
        "asked_for": noted("do người soạn chọn riêng"),
        "nearest": noted("quy định gần nhất với ngày ban hành"),
    }
)
NOT_INSTALLED: Final = noted("quy định đã chọn không có trong máy nên dùng quy định theo ngày")
RULED_BY: Final = noted("Trình bày theo {name}: {reason}.")
LENGTH: Final = noted("{pages} trang, {words} từ.")


class Facts(Struct, frozen=True):
    """Sentences: which decree rules and why (`document` is its full title), and how long it is."""

    standard: str
    document: str
    length: str


def facts_of(draft: Draft, laid_out: LaidOut, say: Translate) -> Facts:
    """The facts of a draft and its pages."""
    standard = laid_out.choice.standard
    reason = NOT_INSTALLED if laid_out.is_standard_missing else REASONS[laid_out.choice.reason]
    return Facts(
        standard=say(RULED_BY).format(name=standard.name, reason=say(reason)),
        document=standard.document,
        length=say(LENGTH).format(
            pages=format_number(len(laid_out.pages.pages)), words=format_number(words_of(draft))
        ),
    )


def words_of(draft: Draft) -> int:
    """The words of opening, body, closing and appendices, as they were typed or built."""
    return sum(map(count_words, _texts(draft)))


def _texts(draft: Draft) -> Iterator[str]:
    yield from opening_of(draft)
    for block in draft.all_blocks():
        yield block.text
        yield from block.columns
        for row in block.rows:
            yield from row
    yield from closing_of(draft)
    for appendix in draft.appendices:
        yield appendix.title
