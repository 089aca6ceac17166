"""Read a file, whatever holds the text: a plain text or a Word file."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from desktop_app.notice.draft import Draft
from desktop_app.phrases.directive.bodies import KnownBodies
from desktop_app.reading.report import Reading
from desktop_app.reading.text.framing import FrameChoice
from desktop_app.reading.text.reader import TextReader
from desktop_app.reading.word.reader import WordReader
from desktop_app.workspace.enrich_word import enriched
from desktop_app.workspace.new_notice import NewId
from desktop_app.workspace.open_draft import read_file
from desktop_app.workspace.read_text import read_text
from desktop_app.workspace.read_word import ENDINGS, as_reading, read_word_file

InFrame = Callable[[FrameChoice | None], Reading]
"""Reads one source with its directives in a frame; None: in the one that suits the text."""


class FileReader(NamedTuple):
    """Both readers, and the notice of an office that texts are read into."""

    texts: TextReader
    words: WordReader
    known: KnownBodies
    ground: Draft
    new_id: NewId
    year: int

    def open(self, file: Path) -> InFrame:
        """The file, opened once. Raises UnreadableFile, UnusableWord; reading it UnusableText."""
        if file.suffix.lower() not in ENDINGS:
            return partial(read_text, read_file(file), file, self.texts, self.ground, self.new_id)
        word = as_reading(read_word_file(file, self.words, self.year))

        def again(choice: FrameChoice | None) -> Reading:
            if not word.source.strip():
                return word
            text = self.texts.read(word.source, self.ground, self.new_id, choice)
            return enriched(word, text, self.known)

        return again
