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

if TYPE_CHECKING:
    from desktop_app.presenters.reading.read_source import ReadSource
    from desktop_app.presenters.reading.review import Review
    from desktop_app.reading.text.framing import FrameChoice
    from desktop_app.ui.reading.review_view import ReviewView
    from desktop_app.workspace.read_any import FileReader

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
            work = self.reading_of(file)
        except tools.sentences.known as fault:
            self._failed(fault)
            return
        tools.ports.background.run(work, partial(self._done, file), self._failed)

    def reading_of(self, file: Path) -> "Callable[[], ReadSource]":
        """Make ready to read a file; the call reads it, anywhere. Both raise what is known."""
        reader, liked = self._reader(), self._liked()

        def work() -> "ReadSource":
            from desktop_app.presenters.reading.read_source import read_source

            return read_source(reader.open(file), liked)

        return work

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

    def _reader(self) -> "FileReader":
        """With what it needs of the store, which is looked up in the window's own thread."""
        from desktop_app.workspace.begin_notice import Offices
        from desktop_app.workspace.know_bodies import known_bodies, own_bodies
        from desktop_app.workspace.read_any import FileReader
        from desktop_app.workspace.read_text import ground_of, text_reader
        from desktop_app.workspace.read_word import word_reader

        tools = self._tools
        lexicon, own = tools.resources / "lexicon", tuple(own_bodies(tools.store))
        offices, today = Offices(tools.store, tools.storeroom.profiles()), tools.today()
        return FileReader(
            texts=text_reader(lexicon, own),
            words=word_reader(lexicon, tools.press, tools.new_id),
            known=known_bodies(lexicon / "organs.json", own),
            ground=ground_of(offices, today, tools.new_id),
            new_id=tools.new_id,
            year=today.year,
        )

    def _liked(self) -> "FrameChoice | None":
        from desktop_app.presenters.reading.read_source import liked_frame

        return liked_frame(self._tools.store.settings.get(FRAME))

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
