"""The room of readings: texts and Word files read beside the window, then looked through."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from desktop_app.bootstrap.passing_pages import PassingPages
from desktop_app.bootstrap.window_tools import WindowTools
from desktop_app.notice.draft import Draft
from desktop_app.notice.draft_file import SUFFIX
from desktop_app.presenters.catalogue import noted
from desktop_app.workspace.read_word import ENDINGS

if TYPE_CHECKING:
    from desktop_app.reading.report import Reading
    from desktop_app.reading.text.framing import FrameChoice
    from desktop_app.ui.reading.review_view import ReviewView

REVIEW: Final = "review"
KEEP: Final = "keep"
KINDS: Final = (
    (noted("Bản thảo, văn bản, tệp Word"), " ".join((SUFFIX, ".docx", ".txt"))),
    (noted("Bản thảo thông báo"), SUFFIX),
    (noted("Tệp Word"), ".docx"),
    (noted("Văn bản thuần"), ".txt"),
)
"""What can be opened: what it is called, its endings."""

_READING: Final = noted("Đang đọc {file}…")
_NOTHING: Final = noted("Không nhận ra nội dung thông báo nào trong {file}.")


class ReadText(NamedTuple):
    """A reading, the frame its directives are in, and how to read the source in another one."""

    reading: "Reading"
    choice: str
    again: Callable[[str], "Reading"]


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
        is_word = file.suffix.lower() in ENDINGS
        work = partial(self._read_word if is_word else self._read_text, file)
        tools.ports.background.run(work, partial(self._done, file), self._failed)

    def show(self, read: ReadText) -> None:
        """Look through a reading."""
        self._passing.show(REVIEW, partial(self._view, read))

    def _view(self, read: ReadText) -> "ReviewView":
        from desktop_app.presenters.reading.review import Review, ReviewTools
        from desktop_app.ui.reading.review_view import ReviewView

        tools = self._tools
        review_tools = ReviewTools(read.again, tools.new_id, tools.today, tools.say)
        review = Review(read.reading, read.choice, review_tools)
        view = ReviewView(review, tools.look, tools.say)
        view.finished.connect(lambda: self._take(review.draft))
        return view

    def _read_text(self, file: Path) -> ReadText:
        from desktop_app.workspace.begin_notice import Offices
        from desktop_app.workspace.know_bodies import known_bodies
        from desktop_app.workspace.open_draft import read_file
        from desktop_app.workspace.read_text import ground_of, read_text, text_reader

        tools = self._tools
        content = read_file(file)
        reader = text_reader(tools.resources / "lexicon")
        ground = ground_of(Offices(None, tools.storeroom.profiles()), tools.today(), tools.new_id)
        assert known_bodies

        def again(choice: "FrameChoice | None") -> "Reading":
            return read_text(content, file, reader, ground, tools.new_id, choice)

        reading = again(None)
        choice = "subject" if reading.report.kind == "speech_report" else KEEP
        return ReadText(reading, choice, again)  # type: ignore[arg-type]

    def _read_word(self, file: Path) -> ReadText:
        from desktop_app.workspace.read_word import read_word_file
        from desktop_app.workspace.word_reading import as_reading, word_reader

        tools = self._tools
        lexicon, press = tools.resources / "lexicon", tools.press
        reader = word_reader(lexicon, press.library, press.metrics, tools.new_id)
        reading = as_reading(read_word_file(file, reader, tools.today().year))
        return ReadText(reading, KEEP, lambda _choice: reading)

    def _done(self, file: Path, read: ReadText) -> None:
        report, tools = read.reading.report, self._tools
        if report.damaged or not (report.guesses or report.unrecognised):
            from desktop_app.presenters.reading.report_words import report_words

            words = report_words(report, tools.say) if report.damaged else _NOTHING
            tools.ports.toasts.show(tools.say(words).format(file=file.name))
        else:
            self.show(read)

    def _failed(self, fault: Exception) -> None:
        if not isinstance(fault, self._tools.sentences.known):
            raise fault
        self._tools.ports.toasts.show(self._tools.sentences.tell(fault))
