"""The model tells only what changed, whatever follows whatever."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from desktop_app.presenters.home.cards import Marked, NoticeCard
from desktop_app.ui.home.notice_model import CARD, NoticeModel


def a_card(number: int) -> NoticeCard:
    return NoticeCard(f"tb-{number}", Marked(f"Kết luận {number}"), "hôm nay", "drafting", "Soạn")


CARDS = st.lists(st.integers(0, 9), unique=True, max_size=10).map(
    lambda numbers: tuple(map(a_card, numbers))
)


@given(st.lists(CARDS, min_size=1, max_size=5))
def test_any_cards_may_follow_any_others(
    qapp: QApplication, shown: list[tuple[NoticeCard]]
) -> None:
    owner = QObject()
    model = NoticeModel(owner)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, owner)
    for cards in shown:
        model.show_cards(cards)
        rows = range(model.rowCount())
        assert tuple(model.data(model.index(row), CARD) for row in rows) == cards


def test_a_row_that_is_the_same_keeps_its_place(qapp: QApplication) -> None:
    owner = QObject()
    model = NoticeModel(owner)
    model.show_cards(tuple(map(a_card, range(5))))
    kept = model.index(4)
    removed: list[tuple[int, int]] = []
    model.rowsRemoved.connect(lambda _parent, first, last: removed.append((first, last)))
    model.show_cards(tuple(map(a_card, (0, 1, 3, 4))))
    assert removed == [(2, 2)]
    assert kept.row() == 4
    assert model.row_of("tb-4") == 3
    assert model.row_of(None) == -1


def test_a_screen_reader_hears_the_whole_row(qapp: QApplication) -> None:
    owner = QObject()
    model = NoticeModel(owner)
    model.show_cards((a_card(1),))
    spoken = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Kết luận 1. hôm nay. Soạn"
    assert model.data(model.index(0), Qt.ItemDataRole.DecorationRole) is None
