"""Qt's own texts in Vietnamese: buttons, menus of edits, dialogs of files and printing.

Qt brings no Vietnamese of its own. The table is `resources/locale/qt/<language>.json`: by class and
English text.
"""

from collections.abc import Mapping
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, QTranslator

Texts = Mapping[str, Mapping[str, str]]


def read_texts(resources: Path, language: str) -> Texts:
    """The table of a language, empty where there is none. Raises OSError for an unreadable one."""
    file = resources / "locale" / "qt" / f"{language}.json"
    if not file.exists():
        return {}
    return msgspec.json.decode(file.read_bytes(), type=dict[str, dict[str, str]])


class QtTexts(QTranslator):
    """Answers Qt from a table; what is not in it stays English."""

    def __init__(self, texts: Texts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - Qt's name
        disambiguation: str | None = None,  # noqa: ARG002 - one text serves all uses
        n: int = -1,  # noqa: ARG002 - Vietnamese has one form for all numbers
    ) -> str:
        """The text of the table, else the source text: Qt takes "" for a translation."""
        return self._texts.get(context, {}).get(sourceText, sourceText)

    def isEmpty(self) -> bool:
        """Qt asks only translators that have something."""
        return not self._texts


def speak(resources: Path, language: str) -> QtTexts:
    """Let Qt speak the language from now on; what is returned belongs to the application."""
    application = QCoreApplication.instance()
    assert application is not None
    translator = QtTexts(read_texts(resources, language), application)
    application.installTranslator(translator)
    return translator
