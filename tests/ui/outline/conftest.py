"""An outline that is shown and has the keys."""

from collections.abc import Callable, Iterator, Sequence

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.notice.draft import Draft
from desktop_app.presenters.outline.presenter import OutlinePresenter
from desktop_app.presenters.outline.state import OutlineState
from desktop_app.ui.outline.block_edit import BlockEdit
from desktop_app.ui.outline.block_list import BlockList
from desktop_app.ui.outline.outline_view import OutlineView
from desktop_app.ui.theme.look import Look
from desktop_app.workspace.know_bodies import known_bodies
from tests.builders.open_outline import RESOURCES, OpenOutline
from tests.builders.outlines import an_outline_draft

ORGANS = ("Ban Tổ chức Tỉnh uỷ", "Ban Tuyên giáo và Dân vận Tỉnh uỷ")


class Toasts:
    """Remembers what was said last and what could be done about it."""

    def __init__(self) -> None:
        self.text = ""
        self.action_text = ""
        self.action: Callable[[], None] | None = None

    def show(
        self, text: str, action_text: str = "", action: Callable[[], None] | None = None
    ) -> None:
        self.text, self.action_text, self.action = text, action_text, action


def suggest(kind: str, typed: str) -> Sequence[str]:
    return [organ for organ in ORGANS if kind == "organ" and typed.lower() in organ.lower()]


class Shown:
    """An outline on the screen with what stands behind it."""

    def __init__(self, draft: Draft, look: Look) -> None:
        self.desk = OpenOutline(draft, known_bodies(RESOURCES / "lexicon" / "organs.json"))
        self.toasts = Toasts()
        say = self.outline.state.say
        self.view = OutlineView(self.outline, look, say, self.toasts, suggest)

    @property
    def outline(self) -> OutlinePresenter:
        return self.desk.outline

    @property
    def state(self) -> OutlineState:
        return self.outline.state

    @property
    def list(self) -> BlockList:
        found = self.view.findChild(BlockList)
        assert found is not None
        return found

    @property
    def edit(self) -> BlockEdit:
        return self.list.overlays.edit

    def at(self, block_id: str, offset: int = 0, end: int | None = None) -> BlockEdit:
        """The editor with the cursor in that block."""
        self.view.show_block(block_id, offset, offset if end is None else end)
        assert self.edit.hasFocus()
        return self.edit

    def text(self, block_id: str) -> str:
        return self.state.row_of(block_id).block.text


Show = Callable[..., Shown]


@pytest.fixture
def show(qtbot: QtBot, look: Look) -> Iterator[Show]:
    """Shows the outline of a drawing, or of a draft, 620 pixels wide."""
    made: list[Shown] = []

    def shown(drawing: str | Draft, *appendices: str) -> Shown:
        draft = an_outline_draft(drawing, *appendices) if isinstance(drawing, str) else drawing
        one = Shown(draft, look)
        qtbot.addWidget(one.view)
        one.view.resize(620, 600)
        with qtbot.waitExposed(one.view):
            one.view.show()
        one.view.activateWindow()
        qtbot.waitUntil(one.view.isActiveWindow)
        made.append(one)
        return one

    yield shown
    for one in made:
        one.view.close_view()  # a second time does no harm
        one.outline.close()
        focus = QApplication.focusWidget()
        if focus is not None:
            focus.clearFocus()
