"""From a pasted speech, a dropped text or a Word file into the editor."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app import bootstrap
from desktop_app.bootstrap.tour import Tour
from desktop_app.notice.draft import Draft
from desktop_app.presenters.home.ways import Way
from desktop_app.ui.reading.review_view import ReviewView
from desktop_app.workspace.open_draft import open_draft
from tests.builders.word_files import exported
from tests.ui.program.clipping import clipped, cut_by_parents, overlapping
from tests.ui.program.test_accessibility import nameless

SPEECH = (
    Path(__file__).parents[2] / "unit" / "reading" / "development" / "giao-ban-2022.txt"
).read_text(encoding="utf-8")
NO_KEYS = Qt.KeyboardModifier.NoModifier


def review(tour: Tour) -> ReviewView:
    found = tour.window.findChild(ReviewView)
    assert found is not None
    return found


def draft(tour: Tour) -> Draft:
    views = tour.program.room.views
    assert views is not None
    return views.editor.draft


def press(tour: Tour, name: str) -> None:
    button = next(one for one in tour.window.findChildren(QPushButton, name) if one.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    tour.settle()


def paste(tour: Tour) -> None:
    tour.program.begin(Way.PASTE)
    tour.settle()
    field = tour.window.findChild(QPlainTextEdit, "paste_field")
    assert field is not None
    field.setPlainText(SPEECH)
    press(tour, "take_pasted")


def drop(tour: Tour, *files: Path) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    place, buttons = QPointF(300, 300), Qt.MouseButton.LeftButton
    entered = QDragEnterEvent(place.toPoint(), Qt.DropAction.CopyAction, data, buttons, NO_KEYS)
    QApplication.sendEvent(tour.window, entered)
    if entered.isAccepted():
        dropped = QDropEvent(place, Qt.DropAction.CopyAction, data, buttons, NO_KEYS)
        QApplication.sendEvent(tour.window, dropped)
    return entered.isAccepted()


def said(tour: Tour) -> str:
    """What the toast says."""
    cards = [one for one in tour.window.findChildren(QFrame) if one.property("role") == "toast"]
    return " ".join(label.text() for card in cards for label in card.findChildren(QLabel))


def see_review(tour: Tour, qtbot: QtBot) -> ReviewView:
    qtbot.waitUntil(lambda: tour.window.findChild(ReviewView) is not None)
    tour.settle()
    return review(tour)


def test_a_pasted_speech_is_looked_through_and_becomes_a_notice(tour: Tour) -> None:
    paste(tour)
    assert review(tour).isVisible()
    press(tour, "accept_all")
    press(tour, "go_on")
    assert draft(tour).meeting.chairs[0].name == "Nguyễn Thanh Hải"
    assert sum(block.directive is not None for block in draft(tour).all_blocks()) == 9
    assert tour.window.findChild(ReviewView) is None


def test_going_back_leaves_no_notice(tour: Tour) -> None:
    paste(tour)
    press(tour, "back")
    assert tour.program.room.views is None
    assert tour.window.findChild(ReviewView) is None


def test_a_dropped_text_is_read(tour: Tour, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "phat-bieu.txt"
    file.write_text(SPEECH, encoding="utf-16")
    assert drop(tour, file)
    assert see_review(tour, qtbot).isVisible()
    press(tour, "go_on")
    assert draft(tour).meeting.name.startswith("Hội nghị giao ban")


def test_a_dropped_word_file_is_read(tour: Tour, tmp_path: Path, qtbot: QtBot) -> None:
    sample = open_draft(bootstrap.RESOURCES / "samples" / "ubnd-tinh.tbkl")
    file = tmp_path / "thong-bao.docx"
    file.write_bytes(exported(sample))
    assert drop(tour, file)
    see_review(tour, qtbot)
    press(tour, "go_on")
    assert draft(tour).recipients == sample.recipients
    assert draft(tour).signature == sample.signature


def test_several_files_at_once_are_not_taken(tour: Tour, tmp_path: Path) -> None:
    assert not drop(tour, tmp_path / "a.txt", tmp_path / "b.txt")


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("hong.docx", b"PK\x03\x04", "hong.docx"),
        ("trong.txt", b"", "trong.txt"),
        ("khong-dau.txt", b"Bi thu yeu cau So Y te ra soat. " * 30, "không có dấu"),
        ("anh.txt", b"\x89PNG\r\n", "anh.txt"),
    ],
)
def test_what_cannot_be_read_is_told_and_nothing_is_begun(
    tour: Tour,
    tmp_path: Path,
    qtbot: QtBot,
    name: str,
    content: bytes,
    words: str,
) -> None:
    (tmp_path / name).write_bytes(content)
    assert drop(tour, tmp_path / name)
    qtbot.waitUntil(lambda: words in said(tour) and "Đang đọc" not in said(tour))
    assert tour.window.findChild(ReviewView) is None
    assert tour.program.room.views is None


@pytest.mark.parametrize("scale", [1, 1.5])
def test_nothing_is_cut_off_and_everything_has_a_name(tour: Tour, scale: float) -> None:
    tour.scale(scale)
    paste(tour)
    tour.settle()
    faults = [*clipped(tour.window), *cut_by_parents(tour.window), *overlapping(tour.window)]
    assert faults == []
    assert nameless(tour.window) == []
