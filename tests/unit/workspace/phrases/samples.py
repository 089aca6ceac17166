"""A few phrases, and what a book of phrases offers."""

from typing import Any, Final

from desktop_app.phrases.phrase import Phrase
from desktop_app.workspace.open_phrases import Shipped
from desktop_app.workspace.phrase_book import PhraseBook


def a_phrase(text: str, **changes: Any) -> Phrase:
    """A phrase that gives a task, not kept yet."""
    return Phrase(**{"id": "", "text": text, "function": "giao-nhiem-vu", **changes})


SHIPPED: Final[Shipped] = {
    one.id: one
    for one in (
        a_phrase("Giao {cơ quan} chủ trì {nội dung}", id="giao-chu-tri", pack="chung"),
        a_phrase("Đẩy nhanh tiến độ giải ngân vốn", id="giai-ngan", topics=("dau-tu-cong",)),
        a_phrase("Thông báo kết luận để biết", id="ket-thuc-biet", function="ket-thuc"),
    )
}


def texts(book: PhraseBook) -> list[str]:
    """What is offered, in its order."""
    return [kept.phrase.text for kept in book.all()]


def found(book: PhraseBook, query: str) -> list[str]:
    """The ids of what is found."""
    return [hit.phrase.id for hit in book.find(query)]
