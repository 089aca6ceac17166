"""The room of readings: texts and Word files read beside the window, then looked through."""

import contextlib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop_app.bootstrap.passing_pages import PassingPages
from desktop_app.bootstrap.window_tools import WindowTools
from desktop_app.notice.draft import Draft
from desktop_app.notice.draft_file import SUFFIX
from desktop_app.presenters.catalogue import noted
from desktop_app.store.errors import StoreError
from desktop_app.workspace.read_word import ENDINGS

if TYPE_CHECKING:
    from desktop_app.presenters.reading.read_source import ReadSource
    from desktop_app.presenters.reading.review import Review
    from desktop_app.ui.reading.review_view import ReviewView

REVIEW: Final = "review"
FRAME: Final = "reading.frame"
"""The setting of `presenters.reading.read_source`, which is loaded with the first reading."""
KINDS: Final = (
    (noted("Bản thảo, văn bản, tệp Word"), " ".join((SUFFIX, ".docx", ".txt"))),
    (noted("Bản thảo thông báo"), SUFFIX),
    (noted("Tệp Word"), ".docx"),
    (noted("Văn bản thuần"), ".txt"),
)
"""What can be opened: what it is called, its endings."""

_READING: Final = noted("Đang đọc {file}…")
_NOTHING: Final = noted("Không nhận ra nội dung thông báo nào trong {file}.")


class ReadingRoom:
    """`take` gets the draft of a reading that was looked through, `passing` shows the page."""

    def __init__(
        self, tools: WindowTools, passing: PassingPages, take: Callable[[Draft], object]
    ) -> None:
        self._tools = tools
        self._passing = passing
        self._take = take

    def read_file(self, file: Path) -> None:
        """Read a text or a Word file beside the window, then show what was read of it."""
        tools = self._tools
        tools.ports.toasts.show(tools.say(_READING).format(file=file.name))
        try:
            work = self._word(file) if file.suffix.lower() in ENDINGS else self._text(file)
        except tools.sentences.known as fault:
            self._failed(fault)
        else:
            tools.ports.background.run(work, partial(self._done, file), self._failed)

    def show(self, source: "ReadSource") -> None:
        """Look through a reading."""
        self._passing.show(REVIEW, partial(self._view, source))

    def _view(self, source: "ReadSource") -> "ReviewView":
        from desktop_app.presenters.reading.review import Review, ReviewTools
        from desktop_app.ui.reading.review_view import ReviewView

        tools = self._tools
        review_tools = ReviewTools(source.again, tools.new_id, tools.today, tools.say)
        review = Review(source.reading, source.choice, review_tools)
        view = ReviewView(review, tools.look, tools.say)
        view.finished.connect(lambda: self._finish(source, review))
        return view

    def _finish(self, source: "ReadSource", review: "Review") -> None:
        if review.state.choice != source.choice:
            with contextlib.suppress(StoreError):
                self._tools.store.settings.put(FRAME, review.state.choice)
        self._take(review.draft)

    def _text(self, file: Path) -> Callable[[], "ReadSource"]:
        """The work of reading a text; what it needs of the store is looked up before."""
        from desktop_app.presenters.reading.read_source import liked_frame, read_source
        from desktop_app.workspace.begin_notice import Offices
        from desktop_app.workspace.know_bodies import own_bodies
        from desktop_app.workspace.open_draft import read_file
        from desktop_app.workspace.read_text import ground_of, read_text, text_reader

        tools = self._tools
        reader = text_reader(tools.resources / "lexicon", own_bodies(tools.store))
        offices = Offices(tools.store, tools.storeroom.profiles())
        ground = ground_of(offices, tools.today(), tools.new_id)
        liked = liked_frame(tools.store.settings.get(FRAME))

        def work() -> "ReadSource":
            content = read_file(file)
            again = partial(read_text, content, file, reader, ground, tools.new_id)
            return read_source(again, liked)

        return work

    def _word(self, file: Path) -> Callable[[], "ReadSource"]:
        from desktop_app.presenters.reading.read_source import ReadSource
        from desktop_app.workspace.read_word import as_reading, read_word_file, word_reader

        tools = self._tools
        lexicon, press = tools.resources / "lexicon", tools.press
        reader = word_reader(lexicon, press, tools.new_id)
        year = tools.today().year

        def work() -> "ReadSource":
            reading = as_reading(read_word_file(file, reader, year))
            return ReadSource(reading, "keep", lambda _choice: reading)

        return work

    def _done(self, file: Path, source: "ReadSource") -> None:
        report, tools = source.reading.report, self._tools
        if report.damaged or not (report.guesses or report.unrecognised):
            from desktop_app.presenters.reading.report_words import report_words

            words = report_words(report, tools.say) if report.damaged else _NOTHING
            tools.ports.toasts.show(tools.say(words).format(file=file.name))
        else:
            self.show(source)

    def _failed(self, fault: Exception) -> None:
        if not isinstance(fault, self._tools.sentences.known):
            raise fault
        self._tools.ports.toasts.show(self._tools.sentences.tell(fault))
