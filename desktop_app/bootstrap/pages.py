"""The pages beside the open notice: the list, the ways to begin, the guide of the first start."""

from functools import partial
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QObject, Signal

from desktop_app.bootstrap.window_tools import WindowTools
from desktop_app.notice.draft_file import load_draft
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.home.home import HomePresenter
from desktop_app.presenters.keeping.kept import Outcome
from desktop_app.ui.home.home_view import HomeView
from desktop_app.ui.window.main_window import MainWindow
from desktop_app.workspace.lay_out_notice import Typesetter
from desktop_app.workspace.take_sample import take_sample

if TYPE_CHECKING:
    from desktop_app.ui.home.new_page import NewPage

TAKE_NEWER: Final = noted("Lấy bản mới bên cạnh")
LEAVE_NEWER: Final = noted("Không cần")
UNDO: Final = noted("Hoàn tác")

SAMPLE: Final = "giao-ban-2022"
"""The notice that is shown after the first start, so that the page is never empty."""


class Pages(QObject):
    """Builds each page once. `guide_left` has the sample draft to go on with."""

    guide_left = Signal(object)
    draft_made = Signal(object)
    text_read = Signal(object)
    file_wanted = Signal()
    new_left = Signal()
    mode_wanted = Signal(str)
    scale_wanted = Signal(float)

    def __init__(self, tools: WindowTools, window: MainWindow) -> None:
        super().__init__(window)
        self._tools = tools
        self._window = window
        self.presenter: Final = HomePresenter(tools.store, tools.clock, tools.new_id, tools.say)
        self.home: Final = HomeView(self.presenter, tools.look, tools.say, tools.ports.toasts)
        self._new: NewPage | None = None

    def offer_templates(self) -> None:
        """Bring the shipped templates up to date, and offer what must not be done unasked."""
        from desktop_app.presenters.home.template_offers import TemplateOffers

        tools, say = self._tools, self._tools.say
        shipped = tools.storeroom.default_templates
        offers = TemplateOffers(tools.store, shipped, tools.sentences, say)
        offers.told.add(tools.ports.toasts.show)
        waiting = list(offers.look())

        def ask() -> None:
            if not waiting:
                return
            offer = waiting.pop(0)
            choices = [
                (say(TAKE_NEWER), partial(offers.accept, offer)),
                (say(LEAVE_NEWER), partial(offers.decline, offer)),
            ]
            self.home.show_notice(offers.words(offer), choices, "file-text").closed.connect(ask)

        ask()

    @property
    def new(self) -> "NewPage":
        """The ways to begin; built when it is first asked for."""
        if self._new is None:
            from desktop_app.presenters.home.beginning import Beginning, Shipped
            from desktop_app.ui.home.new_page import NewPage
            from desktop_app.ui.home.page_pictures import PagePictures
            from desktop_app.workspace.know_bodies import own_bodies
            from desktop_app.workspace.read_text import text_reader

            tools = self._tools
            shipped = Shipped(
                tools.storeroom.default_templates,
                tools.storeroom.profiles,
                lambda: text_reader(tools.resources / "lexicon", own_bodies(tools.store)),
            )
            beginning = Beginning(
                tools.store, shipped, tools.clock, tools.new_id, tools.sentences, tools.say
            )
            typesetter = Typesetter(tools.press.library, tools.press.metrics)
            pictures = PagePictures(typesetter, tools.faces, self)
            self._new = NewPage(beginning, tools.look, tools.say, pictures)
            self._new.draft_made.connect(self.draft_made)
            self._new.text_read.connect(self.text_read)
            self._new.file_wanted.connect(self.file_wanted)
            self._new.left.connect(self.new_left)
            self._new.told.connect(self._tell)
        return self._new

    def _tell(self, outcome: Outcome) -> None:
        """Say what was done to a template, with the way to take it back."""
        toasts, undo = self._tools.ports.toasts, outcome.undo
        if undo is None:
            toasts.show(outcome.text)
        else:
            toasts.show(outcome.text, self._tools.say(UNDO), lambda: toasts.show(undo().text))

    def show_guide(self) -> None:
        """Lead through the first start."""
        from desktop_app.presenters.home.start_guide import StartGuide
        from desktop_app.ui.start.guide_view import GuideView

        tools = self._tools
        guide = StartGuide(tools.store, tools.storeroom.profiles(), tools.clock, tools.say)
        view = GuideView(guide, tools.look, tools.say, tools.typesetter, tools.faces)
        view.mode_wanted.connect(self.mode_wanted)
        view.scale_wanted.connect(self.scale_wanted)

        def leave(_: None) -> None:
            self._window.drop_page(view)
            self.guide_left.emit(self._sample())

        guide.finished.add(leave)
        guide.troubles.add(tools.ports.toasts.show)
        self._window.show_page(view)

    def _sample(self) -> object:
        draft = load_draft(take_sample(self._tools.resources / "samples", SAMPLE))
        return msgspec.structs.replace(draft, id=self._tools.new_id())
