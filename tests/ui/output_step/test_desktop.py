"""Files are opened by the system's programs; what is not there is not asked for."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from desktop_app.ui.desktop import NativeDesktop


class Opener(QObject):
    """Stands in for the system."""

    def __init__(self) -> None:
        super().__init__()
        self.files: list[Path] = []

    @Slot(QUrl)
    def open_url(self, url: QUrl) -> None:
        """Keep the file."""
        self.files.append(Path(url.toLocalFile()))


@pytest.fixture
def opener(qapp: QApplication) -> Iterator[Opener]:
    made = Opener()
    QDesktopServices.setUrlHandler("file", made, "open_url")  # type: ignore[arg-type]
    yield made
    QDesktopServices.unsetUrlHandler("file")


def test_a_file_with_any_name_is_opened(opener: Opener, tmp_path: Path) -> None:
    file = tmp_path / "thông báo 100% #1.docx"
    file.touch()
    assert NativeDesktop().open_file(file)
    assert opener.files == [file]


def test_the_folder_is_shown_even_when_the_file_is_gone(opener: Opener, tmp_path: Path) -> None:
    assert NativeDesktop().show_in_folder(tmp_path / "a.docx")
    assert opener.files == [tmp_path]


def test_what_is_not_there_is_not_opened(opener: Opener, tmp_path: Path) -> None:
    assert not NativeDesktop().open_file(tmp_path / "a.docx")
    assert not NativeDesktop().show_in_folder(tmp_path / "khong-co" / "a.docx")
    assert opener.files == []
