"""Ctrl+S: a name, Enter, saved; what cannot be saved is told in the bar."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from desktop_app.presenters.version_name import VersionName
from desktop_app.store.errors import StoreUnwritable
from desktop_app.ui.theme.look import Look
from desktop_app.ui.version_bar import VersionBar
from tests.ui.output_step.conftest import put
from tests.ui.output_step.stand_ins import HeardToasts, commit, part, press, unikey
from tests.unit.presenters.output_step.bench import SENTENCES, Bench


@pytest.fixture
def toasts() -> HeardToasts:
    return HeardToasts()


@pytest.fixture
def bar(bench: Bench, window: QWidget, look: Look, toasts: HeardToasts) -> VersionBar:
    versions = VersionName(bench.editor, bench.store, SENTENCES, str)
    made = VersionBar(versions, look, str, toasts, window)
    put(window, made)
    made.open_bar()
    return made


def name_in(bar: VersionBar) -> QLineEdit:
    return part(bar, QLineEdit, "version_name")


def labels(bench: Bench) -> list[str | None]:
    return [one.label for one in bench.store.versions.list(bench.editor.draft.id)]


def test_enter_saves_under_the_name(
    bar: VersionBar, bench: Bench, toasts: HeardToasts, window: QWidget
) -> None:
    assert name_in(bar).hasFocus()
    commit(name_in(bar), "trình ")
    unikey(name_in(bar), 0, "lâ")
    unikey(name_in(bar), 1, "ần 1")
    press(name_in(bar), Qt.Key.Key_Return)
    assert labels(bench) == ["trình lần 1"]
    assert toasts.texts == ["Đã lưu bản “trình lần 1”."]
    assert bar.isHidden()
    assert part(window, QLineEdit, "field").hasFocus()


def test_the_button_saves_without_a_name(
    bar: VersionBar, bench: Bench, toasts: HeardToasts
) -> None:
    part(bar, QPushButton, "version_save").click()
    assert labels(bench) == [None]
    assert toasts.texts == ["Đã lưu."]


def test_escape_and_the_other_button_save_nothing(
    bar: VersionBar, bench: Bench, toasts: HeardToasts, window: QWidget
) -> None:
    commit(name_in(bar), "trình")
    press(name_in(bar), Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert part(window, QLineEdit, "field").hasFocus()
    bar.open_bar()
    assert name_in(bar).text() == ""
    part(bar, QPushButton, "version_cancel").click()
    assert bar.isHidden()
    assert labels(bench) == [None]
    assert toasts.texts == []


def test_what_cannot_be_saved_is_told_and_the_name_stays(
    bar: VersionBar, bench: Bench, toasts: HeardToasts, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*args: object, **kwargs: object) -> None:
        raise StoreUnwritable(bench.store.place.file, "full")

    monkeypatch.setattr(bench.store.notices, "save", full)
    commit(name_in(bar), "trình")
    press(name_in(bar), Qt.Key.Key_Return)
    trouble = part(bar, QLabel, "version_trouble")
    assert trouble.isVisible()
    assert "đầy" in trouble.text()
    assert name_in(bar).text() == "trình"
    assert toasts.texts == []
    bar.open_bar()
    assert not trouble.isVisible()
    assert name_in(bar).text() == "trình"
