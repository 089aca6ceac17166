import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.notice.edits import with_field
from desktop_app.presenters.editing.editor import Editor
from desktop_app.presenters.editing.marker import Marker
from desktop_app.presenters.editing.steps import CHECK, MEETING, OFFICE, SIGNING, STEPS
from desktop_app.presenters.forms.step_states import StepStates
from desktop_app.ui.steps.step_list import StepList
from desktop_app.ui.steps.step_row import in_lines
from desktop_app.ui.theme.look import Look
from tests.builders.drafts import a_draft
from tests.builders.form_editors import an_editor
from tests.ui.fields.typing import press


class Scene:
    """The list over a notice without a signer's name, and where it led."""

    def __init__(self, qtbot: QtBot, look: Look) -> None:
        self.editor: Editor = an_editor(with_field(a_draft(), "signature.name", ""))
        marker = Marker()
        self.gone_to: list[str] = []
        self.opened: list[str] = []
        marker.calls.add(self.gone_to.append)
        states = StepStates(self.editor, marker, lambda text: text)
        self.list = StepList(states, look, lambda text: text)
        self.list.chosen.connect(self.opened.append)
        qtbot.addWidget(self.list)
        self.list.resize(look.px(208), look.px(400))
        with qtbot.waitExposed(self.list):
            self.list.show()


@pytest.fixture
def scene(qtbot: QtBot, look: Look) -> Scene:
    return Scene(qtbot, look)


def test_only_steps_that_lack_something_have_a_count(scene: Scene) -> None:
    counts = {name: row.count for name, row in scene.list.rows.items()}
    assert [name for name, count in counts.items() if count.isVisible()] == [SIGNING]
    assert counts[SIGNING].text() == "1"


def test_what_is_missing_is_told_on_hover_and_to_the_blind(scene: Scene) -> None:
    row = scene.list.rows[SIGNING]
    assert "chưa có họ tên người ký" in row.count.toolTip()
    assert "chưa có họ tên người ký" in row.button.accessibleDescription()
    assert "Không còn thiếu gì" in scene.list.rows[OFFICE].button.toolTip()


def test_the_count_goes_when_nothing_is_missing(scene: Scene) -> None:
    scene.editor.edit(with_field(scene.editor.draft, "signature.name", "Lê Văn B"), "sửa họ tên")
    assert scene.list.rows[SIGNING].count.isHidden()


def test_enter_or_a_click_opens_a_step(scene: Scene) -> None:
    press(scene.list.rows[MEETING].button, Qt.Key.Key_Return)
    scene.list.rows[CHECK].button.click()
    assert scene.opened == [MEETING, CHECK]


def test_the_count_leads_to_the_first_missing_place(scene: Scene) -> None:
    scene.list.rows[SIGNING].count.click()
    assert scene.gone_to == ["signature.name"]


def test_the_open_step_is_marked(scene: Scene) -> None:
    scene.list.set_current(MEETING)
    assert [n for n, row in scene.list.rows.items() if row.button.isChecked()] == [MEETING]


def test_arrows_lead_from_step_to_step(scene: Scene, qtbot: QtBot) -> None:
    scene.list.activateWindow()
    first = scene.list.rows[OFFICE].button
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    press(first, Qt.Key.Key_Up)
    assert first.hasFocus()
    press(first, Qt.Key.Key_Down)
    assert scene.list.rows[MEETING].button.hasFocus()


def test_a_narrow_list_shows_icons_only(scene: Scene, look: Look) -> None:
    style = Qt.ToolButtonStyle
    button = scene.list.rows[OFFICE].button
    assert button.toolButtonStyle() == style.ToolButtonTextBesideIcon
    scene.list.resize(look.px(64), look.px(400))
    assert scene.list.is_narrow
    assert button.toolButtonStyle() == style.ToolButtonIconOnly


def test_every_step_is_named(scene: Scene) -> None:
    names = [row.button.accessibleName() for row in scene.list.rows.values()]
    assert names == [f"Bước {n}: {step.title}" for n, step in enumerate(STEPS, start=1)]


def test_a_title_that_is_too_wide_goes_on_in_a_new_line(scene: Scene) -> None:
    button = scene.list.rows[OFFICE].button
    scene.list.resize(400, 400)
    assert "\n" not in button.text()
    low = button.height()
    scene.list.resize(160, 400)
    assert button.text().split() == STEPS[0].title.split()
    assert "\n" in button.text()
    assert button.sizeHint().height() > low


@pytest.mark.parametrize(
    ("text", "most", "lines"),
    [
        ("Nơi nhận và người ký", 11, ["Nơi nhận và", "người ký"]),
        ("Nơi nhận", 2, ["Nơi", "nhận"]),
        ("Mở đầu", 40, ["Mở đầu"]),
        ("", 5, []),
    ],
)
def test_words_are_put_into_lines(text: str, most: int, lines: list[str]) -> None:
    assert in_lines(text, lambda line: len(line) <= most) == lines
