"""Erasing for ever: asked for in the page, never by the way."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop_app.presenters import actions as act
from desktop_app.presenters.home.folders import Folder
from desktop_app.store.errors import UnknownNotice
from desktop_app.ui.home.bin_bar import BinBar
from tests.builders.drafts import a_draft
from tests.builders.open_program import OpenProgram
from tests.ui.typing import press


@pytest.fixture
def bar(opened: OpenProgram) -> BinBar:
    """The bar over a bin of two notices; a third is not in it."""
    home = opened.program.pages.presenter
    for number in "123":
        opened.store.notices.save(a_draft(id=f"tb-{number}"))
    home.refresh()
    home.bin(["tb-1", "tb-2"])
    home.choose_folder(Folder.BIN)
    found: BinBar = opened.part(BinBar, "bin_bar")
    return found


def click(bar: BinBar, name: str) -> None:
    button = bar.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    assert button.isVisible()
    button.click()


def test_only_what_is_in_the_bin_is_erased_and_only_when_confirmed(
    opened: OpenProgram, bar: BinBar
) -> None:
    click(bar, "empty_bin")
    assert len(opened.store.notices.list(binned=True)) == 2
    click(bar, "erase_binned")
    assert opened.toasts.text == "Đã xoá hẳn 2 thông báo."
    assert [row.id for row in opened.store.notices.list()] == ["tb-3"]
    with pytest.raises(UnknownNotice):
        opened.store.notices.get("tb-1")
    assert not bar.isVisible()
    assert not opened.actions.get(act.UNDO).isEnabled()


def test_escape_and_going_elsewhere_take_the_question_back(
    opened: OpenProgram, bar: BinBar
) -> None:
    home = opened.program.pages.presenter
    click(bar, "empty_bin")
    press(bar, Qt.Key.Key_Escape)
    click(bar, "empty_bin")
    home.choose_folder(Folder.ALL)
    assert not bar.isVisible()
    home.choose_folder(Folder.BIN)
    click(bar, "empty_bin")
    home.unbin(["tb-1"])
    click(bar, "empty_bin")
    click(bar, "keep_binned")
    assert [row.id for row in opened.store.notices.list(binned=True)] == ["tb-2"]
