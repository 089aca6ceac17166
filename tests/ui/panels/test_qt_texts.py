"""Qt's own texts are Vietnamese wherever a person meets them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextBrowser,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop_app.bootstrap import RESOURCES
from desktop_app.ui.qt_texts import QtTexts, read_texts, speak

ENGLISH = {
    english.replace("&", "").casefold()
    for texts in read_texts(RESOURCES, "vi").values()
    for english, vietnamese in texts.items()
    if english != vietnamese
} | {"select all", "insert unicode control character"}


class HeardTexts(QtTexts):
    """Remembers what Qt asked for and the table had not."""

    def __init__(self) -> None:
        super().__init__(read_texts(RESOURCES, "vi"))
        self.missing: set[tuple[str, str]] = set()

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - Qt's name
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        if sourceText not in self._texts.get(context, {}):
            self.missing.add((context, sourceText))
        return super().translate(context, sourceText, disambiguation, n)


@pytest.fixture
def heard(qapp: QApplication) -> Iterator[HeardTexts]:
    heard = HeardTexts()
    qapp.installTranslator(heard)
    yield heard
    qapp.removeTranslator(heard)


def english(texts: list[str]) -> list[str]:
    """Those that are left in English, of texts with their key after a tab."""
    return [text for text in texts if text.split("\t")[0].replace("&", "").casefold() in ENGLISH]


@pytest.mark.parametrize("button", QDialogButtonBox.StandardButton, ids=lambda one: one.name)
def test_every_standard_button_is_vietnamese(
    button: QDialogButtonBox.StandardButton, heard: HeardTexts, qtbot: QtBot
) -> None:
    box = QDialogButtonBox()
    qtbot.addWidget(box)
    made = box.addButton(button) if button is not button.NoButton else None
    assert made is None or (made.text() and english([made.text()]) == [])
    assert not heard.missing


@pytest.mark.parametrize("kind", [QLineEdit, QTextEdit, QPlainTextEdit, QTextBrowser])
def test_the_menu_of_every_edit_is_vietnamese(
    kind: type[QLineEdit], heard: HeardTexts, qtbot: QtBot
) -> None:
    edit = kind()
    qtbot.addWidget(edit)
    menu = edit.createStandardContextMenu()
    assert isinstance(menu, QMenu)
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    menu.deleteLater()
    assert "Chọn hết" in [text.split("\t")[0] for text in texts]
    assert english(texts) == []
    assert not {one for one in heard.missing if one[0] != "QShortcut"}


def test_the_dialog_of_files_is_vietnamese(heard: HeardTexts, qtbot: QtBot) -> None:
    for mode in QFileDialog.AcceptMode:
        dialog = QFileDialog()
        qtbot.addWidget(dialog)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setAcceptMode(mode)
        dialog.show()
        assert english(words_of(dialog)) == []
    missing = {text for context, text in heard.missing if context.startswith("QFile")}
    assert {text for text in missing if not text.startswith("Alt+")} == set()


def test_the_preview_of_printing_is_vietnamese(heard: HeardTexts, qapp: QApplication) -> None:
    printer = QPrinter()
    dialog = QPrintPreviewDialog(printer)
    dialog.show()
    title, words = dialog.windowTitle(), words_of(dialog)
    delete(dialog)  # before the printer it paints with
    assert title == "Xem trước khi in"
    assert english(words) == []
    assert not {one for one in heard.missing if one[0].startswith("QPrint")}


def test_slots_stay_in_every_text() -> None:
    for context, texts in read_texts(RESOURCES, "vi").items():
        for source, text in texts.items():
            for slot in ("%1", "%2", "%3", "\n"):
                assert source.count(slot) == text.count(slot), (context, source)
            assert source.count("&") >= text.count("&"), (context, source)


def test_another_language_is_left_to_qt(qapp: QApplication, tmp_path: Path) -> None:
    assert read_texts(RESOURCES, "en") == {}
    assert read_texts(tmp_path, "vi") == {}
    texts = QtTexts({})
    assert texts.isEmpty()


def test_the_program_speaks_it(qapp: QApplication) -> None:
    translator = speak(RESOURCES, "vi")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Huỷ"
    assert QCoreApplication.translate("QPlatformTheme", "Xyz") == "Xyz"
    qapp.removeTranslator(translator)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def words_of(view: QWidget) -> list[str]:
    """Every text and tooltip of a view."""
    parts: list[QAbstractButton | QLabel | QAction] = [
        *view.findChildren(QAbstractButton),
        *view.findChildren(QLabel),
        *view.findChildren(QAction),
    ]
    return [words for part in parts for words in (part.text(), part.toolTip()) if words]
