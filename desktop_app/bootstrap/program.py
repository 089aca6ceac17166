"""The program behind the window: which page is shown, which notice is open, what actions do."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desktop_app.bootstrap.copy_room import CopyRoom
from desktop_app.bootstrap.help import Help
from desktop_app.bootstrap.notice_room import NoticeRoom
from desktop_app.bootstrap.pages import Pages
from desktop_app.bootstrap.passing_pages import PassingPages
from desktop_app.bootstrap.phrase_room import PhraseRoom
from desktop_app.bootstrap.reading_room import KINDS, ReadingRoom
from desktop_app.bootstrap.way_out import WayOut, finish_typing
from desktop_app.bootstrap.window_tools import WindowTools
from desktop_app.notice.draft import Draft
from desktop_app.presenters import actions as act
from desktop_app.presenters.draft_files import TITLE_OPEN, DraftFiles, Told
from desktop_app.presenters.editing.desk import Desk
from desktop_app.presenters.home.ways import Way
from desktop_app.presenters.settings.specs import ANIMATIONS, AUTOSAVE_DELAY, TONE
from desktop_app.store.errors import StoreError
from desktop_app.ui.window.actions import Actions
from desktop_app.ui.window.main_window import MainWindow
from desktop_app.workspace.read_word import ENDINGS as WORD_ENDINGS

if TYPE_CHECKING:
    from desktop_app.bootstrap.settings_page import SettingsPage

PLACE: Final = "_window.place"
"""Where the window was: a setting of this machine, which no archive takes along."""


class Program(QObject):
    """Owns the pages of one window on one store. `leave` is called before the store is closed."""

    def __init__(
        self, tools: WindowTools, window: MainWindow, actions: Actions, version: str
    ) -> None:
        super().__init__(window)
        self._tools = tools
        self._window = window
        self._actions = actions
        self._help = Help(tools, window, version)
        self._desk = Desk(tools.store, tools.clock, tools.say)
        self._files = DraftFiles(
            tools.store, tools.press.write_file, tools.new_id, tools.sentences, tools.say
        )
        self.pages: Final = Pages(tools, window)
        self._way_out = WayOut(self._desk, self._files, tools)
        self._passing = PassingPages(window, self._left, self.show_home)
        self.readings: Final = ReadingRoom(tools, self._passing, self.take_draft)
        self.copies: Final = CopyRoom(
            tools, self._passing, lambda: self._desk.editor, self.readings.read_file
        )
        self._phrases = PhraseRoom(tools)
        self._phrases.wanted.add(self.show_phrases)
        self._kept_settings: SettingsPage | None = None
        self.room: Final = NoticeRoom(tools, self._phrases, window, actions)
        self._desk.opened.add(self.room.show)
        self._connect_pages()
        self._connect_actions()
        window.ask_before_closing(self.leave)
        window.left.connect(self._left)
        window.turned.connect(self._turned)
        place = tools.store.settings.get(PLACE)
        if isinstance(place, str):
            window.set_place(place)

    def show_home(self) -> None:
        """Show the list of notices; the open one is saved and put away."""
        if self._way_out.take(self.show_home):
            self._window.show_page(self.pages.home)
            self.pages.home.take_focus()

    def open_notice(self, notice_id: str) -> None:
        """Work on a notice of the store."""
        self._try(lambda: self._desk.open(notice_id), lambda: self.open_notice(notice_id))

    def take_draft(self, draft: Draft) -> None:
        """Work on a new draft, in the tone style that is set, from what is missing first."""
        tone = self._tools.store.settings.get(TONE)
        if tone in ("new", "old"):
            profile = msgspec.structs.replace(draft.profile, tone=tone)
            draft = msgspec.structs.replace(draft, profile=profile)
        opened = self._try(lambda: self._desk.put(draft), lambda: self.open_notice(draft.id))
        if opened and self.room.views is not None:
            self.room.views.go_to_missing()

    def take_file(self, file: Path) -> None:
        """Take a draft file into the store and work on it; a text or a Word file is read."""
        if file.suffix.lower() in (*WORD_ENDINGS, ".txt"):
            self.readings.read_file(file)
            return
        told: Told = self._files.take_in(file)
        self._tools.ports.toasts.show(told.text)
        if told.notice_id is not None:
            self.open_notice(told.notice_id)

    def begin(self, way: str) -> None:
        """Begin a new notice in a way of `presenters.home.ways`."""
        page = self.pages.new
        if page.begin(way):
            self._window.show_page(page)
            page.focus_way()

    def show_settings(self) -> None:
        """Show the page of settings over what is shown."""
        self._passing.show(act.SETTINGS, self.settings.view)

    def show_phrases(self, sentence: str = "") -> None:
        """Show the library of phrases over what is shown, a phrase made of a sentence in it."""
        self._passing.show(act.PHRASE_LIBRARY, lambda: self._phrases.view(sentence))

    def tell(self, text: str) -> None:
        """Say something in passing."""
        self._tools.ports.toasts.show(text)

    @property
    def settings(self) -> "SettingsPage":
        """The page of settings; built when it is first asked for."""
        if self._kept_settings is None:
            from desktop_app.bootstrap.settings_page import SettingsPage

            self._kept_settings = SettingsPage(
                self._tools, self._apply, self._make_way, self._other_data
            )
        return self._kept_settings

    def leave(self) -> bool:
        """Save everything before the window closes; whether it may close."""
        if not self._way_out.take(self._window.close):
            return False
        self.room.keep(PLACE, self._window.place())
        return True

    def _connect_pages(self) -> None:
        pages = self.pages
        pages.home.notice_wanted.connect(self.open_notice)
        pages.home.new_wanted.connect(self.begin)
        pages.home.export_wanted.connect(self._export)
        pages.draft_made.connect(self.take_draft)
        pages.text_read.connect(self.readings.show)
        self._window.file_dropped.connect(self.take_file)
        pages.file_wanted.connect(self._ask_for_file)
        pages.new_left.connect(self._back)
        pages.guide_left.connect(self.take_draft)
        pages.mode_wanted.connect(lambda mode: self.settings.presenter.set("look.mode", mode))
        pages.scale_wanted.connect(
            lambda scale: self.settings.presenter.set("look.scale", round(scale * 100))
        )

    def _connect_actions(self) -> None:
        handlers: dict[str, Callable[[], object]] = {
            act.NEW: lambda: self.begin(Way.TEMPLATE),
            act.OPEN_FILE: self._ask_for_file,
            act.HOME: self.show_home,
            act.SEARCH: self._search,
            act.TAKE_BACK: self.copies.ask,
            act.SETTINGS: self.show_settings,
            act.PHRASE_LIBRARY: self.show_phrases,
            act.SHORTCUTS: self._help.show_keys,
            act.ABOUT: self._help.tell_about,
            act.QUIT: self._window.close,
        }
        for action in self._actions.all():
            name = action.objectName()
            if action.isCheckable():
                self._actions.on_toggle(name, partial(self.room.toggle, name))
            else:
                call = handlers.get(name)
                self._actions.on(name, call or partial(self._of_notice, name))
        self.pages.presenter.changes.add(lambda _: self._name_home_undo())
        self._name_home_undo()

    def _of_notice(self, name: str) -> None:
        """Do an action of the open notice; on the list, undo and redo are of the list."""
        if self.room.do(name):
            return
        is_home = self._window.page is self.pages.home
        if name == act.MANUAL:
            self._help.show_start_of_manual()
        elif is_home and name == act.UNDO:
            self.pages.presenter.undo()
        elif is_home and name == act.REDO:
            self.pages.presenter.redo()

    def _export(self, notice_id: str) -> None:
        self.open_notice(notice_id)
        self._of_notice(act.EXPORT_DOCX)

    def _ask_for_file(self) -> None:
        tools = self._tools
        kinds = [(tools.say(words), endings) for words, endings in KINDS]
        tools.ports.picker.open(tools.say(TITLE_OPEN), tools.documents(), kinds, self.take_file)

    def _search(self) -> None:
        self.show_home()
        self.pages.home.focus_search()

    def _back(self) -> None:
        """Leave the page of new notices for what was shown before."""
        if self.room.views is not None:
            self._window.show_page(self.room.views.view)
        else:
            self.show_home()

    def _apply(self, name: str, value: Any) -> None:
        """Let a setting take effect at once where it can."""
        views = self.room.views
        if name == AUTOSAVE_DELAY:
            self._desk.take_pace()
        elif name == ANIMATIONS and views is not None:
            views.preview.set_animated(value)

    def _make_way(self) -> bool:
        """Other data is to take the place of the old; what is open is saved and put away before."""
        return self._way_out.take(lambda: None)

    def _other_data(self) -> None:
        """A restore or an import is done; what was opened meanwhile is of the old data."""
        self._desk.drop()
        self.pages.presenter.start_anew()
        self.settings.presenter.refresh()

    def _left(self) -> None:
        if self._desk.editor is not None:
            self._desk.editor.flush()

    def _turned(self) -> None:
        """Another page is shown: menus and keys are of that one."""
        for name in (act.UNDO, act.REDO):
            self._actions.name(name, None)
            self._actions.enable([name], is_enabled=False)
        self.room.follow()
        self._name_home_undo()

    def _name_home_undo(self) -> None:
        if self._window.page is not self.pages.home:
            return
        home = self.pages.presenter
        for action_id, label in ((act.UNDO, home.undo_label), (act.REDO, home.redo_label)):
            self._actions.name(action_id, label)
            self._actions.enable([action_id], is_enabled=label is not None)

    def _try(self, do: Callable[[], object], again: Callable[[], object]) -> bool:
        """Open another notice, and whether it is; where the one before is not saved, it can be kept
        in a file.
        """
        finish_typing(QApplication.focusWidget())
        try:
            opened = do()
        except StoreError as fault:
            self._tools.ports.toasts.show(self._tools.sentences.tell(fault))
            return False
        if opened is None:
            self._way_out.offer(again)
        elif self.room.views is not None and self._window.page is not self.room.views.view:
            self._window.show_page(self.room.views.view)
        return opened is not None
