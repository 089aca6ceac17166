"""The panel of a template: ticks follow the form, what will be blank is listed, saving is told."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.notice.edits import with_field
from desktop_app.presenters.template_form import TemplateForm
from desktop_app.ui.panels.template_panel import TemplatePanel
from desktop_app.ui.theme.look import Look
from desktop_app.ui.window.panel_host import PanelHost
from desktop_app.workspace.save_template import TemplatePart
from tests.ui.output_step.stand_ins import HeardToasts, commit, part, press
from tests.unit.presenters.output_step.bench import SENTENCES, Bench


@pytest.fixture
def toasts() -> HeardToasts:
    return HeardToasts()


@pytest.fixture
def host(qtbot: QtBot, look: Look) -> PanelHost:
    made = PanelHost(QLabel("trang"), look, str)
    made.resize(420, 700)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def panel(bench: Bench, host: PanelHost, look: Look, toasts: HeardToasts) -> TemplatePanel:
    secret = with_field(bench.editor.draft, "marks.secrecy", "MẬT")
    bench.editor.edit(secret, "đặt độ mật")
    shelf = bench.store.templates
    form = TemplateForm(lambda: bench.editor.draft, shelf, (), SENTENCES, str)
    made = TemplatePanel(form, look, str, toasts)
    made.closed.connect(host.close_panel)
    host.open_panel("Lưu làm mẫu", made)
    return made


def words(panel: TemplatePanel, name: str) -> QLabel:
    return part(panel, QLabel, name)


def box(panel: TemplatePanel, kept: TemplatePart) -> QCheckBox:
    return part(panel, QCheckBox, f"part_{kept}")


def test_the_panel_begins_with_the_name_and_the_usual_parts(panel: TemplatePanel) -> None:
    assert part(panel, QLineEdit, "template_name").hasFocus()
    assert box(panel, TemplatePart.MEETING).isChecked()
    assert not box(panel, TemplatePart.BODY).isChecked()
    assert not box(panel, TemplatePart.APPENDICES).isEnabled()
    assert all(one.accessibleDescription() for one in panel.findChildren(QCheckBox))


def test_a_heading_is_larger_than_the_words(panel: TemplatePanel, look: Look) -> None:
    assert words(panel, "template_keep").font().pointSizeF() == look.font("heading").pointSizeF()


def test_ticks_change_what_will_be_blank_and_what_is_said_of_secrets(
    panel: TemplatePanel,
) -> None:
    assert "độ mật" in words(panel, "template_blank").text()
    assert "bỏ dấu “MẬT”" in words(panel, "template_secret").text()
    box(panel, TemplatePart.BODY).click()
    assert "độ mật" not in words(panel, "template_blank").text()
    assert "ở lại" in words(panel, "template_secret").text()


def test_saving_is_told_with_a_way_back(
    panel: TemplatePanel, bench: Bench, toasts: HeardToasts, qtbot: QtBot
) -> None:
    name = part(panel, QLineEdit, "template_name")
    commit(name, "Giao ban quý")
    with qtbot.waitSignal(panel.closed):
        press(name, Qt.Key.Key_Return)
    assert toasts.texts == ["Đã lưu mẫu “Giao ban quý”."]
    assert toasts.action_text == "Hoàn tác"
    assert [one.title for one in bench.store.templates.list()] == ["Giao ban quý"]
    assert toasts.action is not None
    toasts.action()
    assert bench.store.templates.list() == ()


def test_a_name_that_is_missing_is_told_in_place(
    panel: TemplatePanel, toasts: HeardToasts, qtbot: QtBot
) -> None:
    trouble = words(panel, "template_trouble")
    assert not trouble.isVisible()
    part(panel, QPushButton, "template_save").click()
    assert trouble.isVisible()
    assert toasts.texts == []
    commit(part(panel, QLineEdit, "template_name"), "G")
    assert not trouble.isVisible()


def test_giving_up_keeps_nothing(panel: TemplatePanel, bench: Bench, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.closed):
        part(panel, QPushButton, "template_cancel").click()
    assert bench.store.templates.list() == ()


def test_a_panel_that_was_closed_hears_no_more(panel: TemplatePanel, bench: Bench) -> None:
    form = panel._form
    panel.closed.emit()
    panel.deleteLater()
    form.set_name("x")
    assert form.state.name == "x"
