"""The sections that check: rows lead to places, buttons fix, ignore, confirm; all can be undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QToolButton, QWidget

from desktop_app.store.store import Store
from desktop_app.ui.output_step.finding_row import FindingRowView
from desktop_app.ui.output_step.findings_section import FindingsSection
from desktop_app.ui.output_step.kept_section import KeptRowView, KeptSection
from desktop_app.ui.theme.look import Look
from tests.ui.output_step.conftest import put
from tests.ui.output_step.stand_ins import HeardToasts, part
from tests.unit.checking.draft.checked import changed, sample
from tests.unit.presenters.checking.scene import Scene
from tests.unit.presenters.checking.test_findings import FAULTY


@pytest.fixture
def scene(store: Store) -> Scene:
    store.notices.save(sample("ubnd-tinh"))
    return Scene(store, changed("tinh-uy-2026", FAULTY))


def rows(section: QWidget) -> list[FindingRowView]:
    return [one for one in section.findChildren(FindingRowView) if not one.isHidden()]


def test_findings_are_shown_fixed_and_taken_back(scene: Scene, window: QWidget, look: Look) -> None:
    toasts = HeardToasts()
    section = FindingsSection(scene.findings, look, str, toasts, window)
    put(window, section)
    section.begin()
    assert len(rows(section)) == 5
    rows(section)[0].words.click()
    assert len(scene.gone_to) == 1
    part(rows(section)[0], QPushButton, "fix").click()
    scene.pause()
    assert len(rows(section)) == 4
    assert toasts.action is not None
    toasts.action()
    scene.pause()
    assert len(rows(section)) == 5


def test_what_is_ignored_is_shown_on_demand(scene: Scene, window: QWidget, look: Look) -> None:
    section = FindingsSection(scene.findings, look, str, HeardToasts(), window)
    put(window, section)
    section.begin()
    rows(section)[-1].ignore.emit(scene.key("day_without_number"))
    more = part(section, QPushButton, "findings_ignored")
    assert not more.isHidden()
    more.click()
    part(section, QPushButton, "ignored").click()
    assert len(rows(section)) == 5
    assert more.isHidden()


def test_left_overs_are_chosen_shown_and_confirmed(
    scene: Scene, window: QWidget, look: Look
) -> None:
    toasts = HeardToasts()
    section = KeptSection(scene.kept, look, str, toasts, window)
    put(window, section)
    section.begin()
    choice = part(section, QComboBox, "kept_choice")
    choice.activated.emit(choice.findData("ubnd-tinh"))
    shown = [one for one in section.findChildren(KeptRowView) if not one.isHidden()]
    assert shown
    part(shown[0], QPushButton, "right").click()
    assert toasts.texts[-1].startswith("Đã xác nhận")
    part(section, QPushButton, "kept_confirm").click()
    assert scene.kept.state.rows == ()
    assert toasts.action is not None
    toasts.action()
    assert scene.kept.state.rows


def test_tab_goes_through_the_rows_in_the_order_of_reading(
    scene: Scene, window: QWidget, look: Look
) -> None:
    section = FindingsSection(scene.findings, look, str, HeardToasts(), window)
    put(window, section)
    section.begin()
    first, second = rows(section)[:2]
    fix, more = part(first, QPushButton, "fix"), part(first, QToolButton, "more")
    order: list[QWidget] = [first.words]
    here: QWidget | None = first.words
    while here is not None and here is not second.words:
        here = here.nextInFocusChain()
        if here is not None and here.focusPolicy() != Qt.FocusPolicy.NoFocus:
            order.append(here)
    assert order == [first.words, fix, more, second.words]
