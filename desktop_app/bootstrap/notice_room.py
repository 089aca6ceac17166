"""The room of the open notice: its views in the window, and the actions that are its own."""

from typing import TYPE_CHECKING, Any, Final

import msgspec

from desktop_app.bootstrap.phrase_room import PhraseRoom
from desktop_app.bootstrap.window_tools import WindowTools
from desktop_app.presenters.actions import OF_A_NOTICE
from desktop_app.presenters.editing.editor import Editor
from desktop_app.presenters.preview.zoom import PreviewState
from desktop_app.presenters.settings.specs import ANIMATIONS
from desktop_app.store.errors import StoreError
from desktop_app.ui.window.actions import Actions
from desktop_app.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from desktop_app.bootstrap.notice_actions import NoticeActions
    from desktop_app.bootstrap.open_notice_views import OpenNoticeViews

PANES: Final = "_window.panes"
PREVIEW: Final = "_window.page"
"""Settings of this machine, which no archive takes along."""


class NoticeRoom:
    """Builds the views of every notice that is opened, and lets them go when it is put away."""

    def __init__(
        self, tools: WindowTools, phrases: PhraseRoom, window: MainWindow, actions: Actions
    ) -> None:
        self._tools = tools
        self._phrases = phrases
        self._window = window
        self._actions = actions
        self.views: OpenNoticeViews | None = None
        self._bound: NoticeActions | None = None
        actions.enable(OF_A_NOTICE, is_enabled=False)

    def do(self, name: str) -> bool:
        """Do an action of the open notice; False when none is shown."""
        if self._bound is None or not self.is_shown:
            return False
        self._bound.handlers[name]()
        return True

    def toggle(self, name: str, is_on: bool) -> None:  # noqa: FBT001 - as Qt tells it
        """Check or uncheck an action of the open notice."""
        if self._bound is not None:
            self._bound.toggle(name, is_on)

    def show(self, editor: Editor | None) -> None:
        """Show the notice that is open now; None: none is."""
        self._put_away()
        if editor is None:
            return
        # The list of notices is there without them: they are loaded with the first notice.
        from desktop_app.bootstrap.notice_actions import NoticeActions
        from desktop_app.bootstrap.open_notice_views import OpenNoticeViews

        settings = self._tools.store.settings
        animated = bool(settings.get(ANIMATIONS, True))
        views = OpenNoticeViews(
            editor, self._tools, self._actions, self._page_state(), animated=animated
        )
        self.views = views
        self._bound = NoticeActions(views, self._tools, self._phrases, self._window, self._actions)
        self._window.show_page(views.view)
        self.follow()
        panes = settings.get(PANES)
        if isinstance(panes, list):
            views.view.set_sizes(panes)
        views.view.open_step(views.view.step)

    @property
    def is_shown(self) -> bool:
        """Whether the page of the window is the open notice."""
        return self.views is not None and self._window.page is self.views.view

    def follow(self) -> None:
        """Another page is shown: what is of the notice is done only where it is seen."""
        self._actions.enable(OF_A_NOTICE, is_enabled=self.is_shown)
        if self.is_shown and self._bound is not None:
            self._bound.name()

    def _put_away(self) -> None:
        """Let go of the views of the notice that was open."""
        if self.views is None or self._bound is None:
            return
        self.keep(PANES, self.views.view.sizes())
        self.keep(PREVIEW, msgspec.to_builtins(self.views.preview.state))
        self._bound.close()
        self.views.close()
        view, self.views, self._bound = self.views.view, None, None
        self._window.drop_page(view)
        self._window.name_notice(None)
        self._window.status.clear()
        self.follow()

    def _page_state(self) -> PreviewState:
        kept = self._tools.store.settings.get(PREVIEW)
        try:
            return msgspec.convert(kept, PreviewState)
        except msgspec.ValidationError:
            return PreviewState()

    def keep(self, name: str, value: Any) -> None:
        """Keep a setting; a store that cannot be written to is told."""
        try:
            self._tools.store.settings.put(name, value)
        except StoreError as fault:
            self._tools.ports.toasts.show(self._tools.sentences.tell(fault))
