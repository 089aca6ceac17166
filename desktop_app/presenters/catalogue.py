"""The interface language: Vietnamese sources, other languages through gettext catalogues."""

import gettext
from pathlib import Path

DOMAIN = "tbkl"
SOURCE_LANGUAGE = "vi"


class Catalogue:
    """Translates the program's Vietnamese source texts."""

    def __init__(self, translations: gettext.NullTranslations | None = None) -> None:
        self._translations = translations or gettext.NullTranslations()

    @classmethod
    def load(cls, folder: Path, language: str) -> "Catalogue":
        """The catalogue of a language ("vi", "en"); an unknown language stays Vietnamese."""
        if language == SOURCE_LANGUAGE:
            return cls()
        return cls(gettext.translation(DOMAIN, folder, [language], fallback=True))

    def gettext(self, text: str) -> str:
        """The text in the interface language."""
        return self._translations.gettext(text) if text else ""


def noted(text: str) -> str:
    """Marks a source text in a table for the catalogue; it is translated where it is used."""
    return text
