"""What the menus and keys do with an open notice."""

import contextlib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from desktop_app.bootstrap.notice_panels import NoticePanels
from desktop_app.bootstrap.notice_phrases import NoticePhrases
from desktop_app.bootstrap.open_notice_views import OpenNoticeViews
from desktop_app.bootstrap.phrase_room import PhraseRoom
from desktop_app.bootstrap.window_tools import WindowTools
from desktop_app.notice.wording import subject_of
from desktop_app.presenters import actions as act
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.draft_files import KIND, TITLE_SAVE, DraftFiles
from desktop_app.presenters.editing.editor import Change
from desktop_app.presenters.editing.save_status import save_status
from desktop_app.presenters.preview.zoom import PreviewState
from desktop_app.store.errors import StoreError
from desktop_app.ui.window.actions import Actions
from desktop_app.ui.window.editor_view import FORM_PANE, PAGE_PANE, STEPS_PANE
from desktop_app.ui.window.main_window import MainWindow
from desktop_app.workspace.autosave import Status
from desktop_app.workspace.lay_out_notice import LaidOut
from desktop_app.workspace.learn_names import learn_names

PAGES: Final = noted("{count} trang")
PANES: Final = {
    act.TOGGLE_STEPS: STEPS_PANE,
    act.TOGGLE_FORM: FORM_PANE,
    act.TOGGLE_PAGE: PAGE_PANE,
}


class NoticeActions:
    """Binds the window's actions to the views of one notice, until `close`."""

    def __init__(
        self,
        views: OpenNoticeViews,
        tools: WindowTools,
        phrases: PhraseRoom,
        window: MainWindow,
        actions: Actions,
    ) -> None:
        self._views = views
        self._tools = tools
        self._window = window
        self._actions = actions
        self._panels = NoticePanels(views, tools)
        self._phrases = NoticePhrases(views, tools, phrases)
        self._files = DraftFiles(
            tools.store, tools.press.write_file, tools.new_id, tools.sentences, tools.say
        )
        self.handlers: Final = self._handlers()
        self._leaves = (
            views.editor.changes.add(self._changed),
            views.editor.saves.add(self._saved),
        )
        views.preview.paged.connect(self._paged)
        views.forms["office"].profile_wanted.connect(self._panels.show_offices)
        views.output.standard_wanted.connect(self._panels.show_standards)
        views.preview.state_changed.connect(self._page_state)
        self._show_panes()
        self._page_state(views.preview.state)
        self.name()
        self._saved(views.editor.status)
        self._paged(views.preview.laid_out)

    def close(self) -> None:
        """Bind nothing more; what the notice names is learnt for the next one."""
        for leave in self._leaves:
            leave()
        if self._views.editor.is_abandoned:
            return
        with contextlib.suppress(StoreError):  # names are a help, never a hindrance
            learn_names(self._tools.store, self._views.editor.draft)

    def toggle(self, action_id: str, is_on: bool) -> None:  # noqa: FBT001 - as Qt tells it
        """Show or put away a pane, the ruler or the small pages."""
        if action_id in PANES:
            self._views.view.show_pane(PANES[action_id], is_shown=is_on)
            self._show_panes()
        elif action_id == act.TOGGLE_RULER:
            self._views.preview.set_ruler(is_on)
        else:
            self._views.preview.set_thumbnails(is_on)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        views, panels = self._views, self._panels
        exports = (act.EXPORT_DOCX, act.EXPORT_PDF, act.PRINT)
        return {
            **{one: partial(self._export, one) for one in exports},
            act.UNDO: views.editor.undo,
            act.REDO: views.editor.redo,
            act.SAVE_VERSION: views.version_bar.open_bar,
            act.SAVE_FILE: self._save_file,
            act.SAVE_TEMPLATE: panels.show_template,
            act.CHANGE_STANDARD: panels.show_standards,
            act.HISTORY: panels.show_changes,
            act.VERSIONS: panels.show_versions,
            act.FIND: lambda: views.find_bar.open_bar(with_replace=False),
            act.REPLACE: lambda: views.find_bar.open_bar(with_replace=True),
            act.FIND_NEXT: views.find_bar.find_next,
            act.PHRASES: self._phrases.open_palette,
            act.BUILDER: self._phrases.open_builder,
            act.SAVE_PHRASE: self._phrases.save_selection,
            act.NEXT_STEP: lambda: views.view.turn(1),
            act.PREVIOUS_STEP: lambda: views.view.turn(-1),
            act.NEXT_MISSING: views.go_to_missing,
            act.ZOOM_IN: views.preview.zoom_in,
            act.ZOOM_OUT: views.preview.zoom_out,
            act.FIT_WIDTH: views.preview.fit_width,
            act.MANUAL: panels.show_manual,
        }

    def _export(self, action_id: str) -> None:
        self._views.view.open_step("check")
        self._views.output.act(action_id)

    def _save_file(self) -> None:
        tools = self._tools
        proposed = self._files.proposed(self._views.editor.draft, tools.documents())
        kinds = [(tools.say(KIND), ".tbkl")]
        tools.ports.picker.save(tools.say(TITLE_SAVE), proposed, kinds, self._write_file)

    def _write_file(self, target: Path) -> None:
        told = self._files.write(self._views.editor.draft, target)
        self._tools.ports.toasts.show(told.text)

    def _changed(self, _change: Change) -> None:
        self.name()

    def name(self) -> None:
        """Name undo and redo after what they do, and the window after the notice."""
        editor = self._views.editor
        for action_id, label in ((act.UNDO, editor.undo_label), (act.REDO, editor.redo_label)):
            self._actions.name(action_id, label)
            self._actions.enable([action_id], is_enabled=label is not None)
        self._window.name_notice(subject_of(editor.draft))

    def _saved(self, status: Status) -> None:
        text = save_status(status, self._tools.sentences, self._tools.say)
        role = "error" if status.stage == "failed" else "muted"
        self._window.status.say_saved(text, role)
        self.name()

    def _paged(self, laid_out: LaidOut | None) -> None:
        line = self._window.status
        if laid_out is None:
            line.say_size("")
            line.say_standard("")
            return
        line.say_size(self._tools.say(PAGES).format(count=len(laid_out.pages.pages)))
        line.say_standard(laid_out.choice.standard.name)

    def _page_state(self, state: PreviewState) -> None:
        self._actions.check(act.TOGGLE_RULER, is_checked=state.ruler)
        self._actions.check(act.TOGGLE_THUMBNAILS, is_checked=state.thumbnails)

    def _show_panes(self) -> None:
        for action_id, pane in PANES.items():
            self._actions.check(action_id, is_checked=self._views.view.is_pane_shown(pane))
