"""The views of one open notice, built together and let go together."""

from collections.abc import Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from desktop_app.bootstrap.notice_checks import NoticeChecks
from desktop_app.bootstrap.window_tools import WindowTools
from desktop_app.notice.blocks import Block, walk_with_paths
from desktop_app.notice.draft import Draft
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.checking.text_marks import ShownMarks
from desktop_app.presenters.editing.editor import Editor
from desktop_app.presenters.editing.marker import Marker
from desktop_app.presenters.editing.steps import BODY, CHECK, STEPS
from desktop_app.presenters.find.finder import Finder
from desktop_app.presenters.forms.form_presenter import FormPresenter, FormSources
from desktop_app.presenters.forms.missing import Missing, missing_in
from desktop_app.presenters.forms.specs import FORMS
from desktop_app.presenters.forms.step_states import StepStates
from desktop_app.presenters.forms.ways_of_signing import WaysOfSigning
from desktop_app.presenters.outline.presenter import OutlinePresenter
from desktop_app.presenters.output_step.exporter import Exporter, ExportTools
from desktop_app.presenters.output_step.output_presenter import OutputPresenter
from desktop_app.presenters.panels.offices import own_ways
from desktop_app.presenters.preview.zoom import PreviewState
from desktop_app.presenters.version_name import VersionName
from desktop_app.ui.blanks import select_first_blank, select_next_blank
from desktop_app.ui.fields.field import FieldTools
from desktop_app.ui.find_bar import FindBar
from desktop_app.ui.outline.outline_view import OutlineView
from desktop_app.ui.output_step.output_page import OutputPage, OutputPorts
from desktop_app.ui.preview.pane import PreviewPane
from desktop_app.ui.steps.form_page import FormPage
from desktop_app.ui.steps.step_list import StepList
from desktop_app.ui.version_bar import VersionBar
from desktop_app.ui.window.actions import Actions
from desktop_app.ui.window.editor_view import EditorParts, EditorView
from desktop_app.ui.window.save_timer import SaveTimer
from desktop_app.ui.window.tool_row import ToolRow
from desktop_app.workspace.know_bodies import known_bodies
from desktop_app.workspace.offer_recipients import with_missing_recipients

REMOVED: Final = noted("Đã bỏ một dòng ở “{words}”.")
UNDO: Final = noted("Hoàn tác")


class OpenNoticeViews:
    """Builds the editor's view; `close` ends everything that listens to the notice."""

    def __init__(
        self,
        editor: Editor,
        tools: WindowTools,
        actions: Actions,
        state: PreviewState,
        *,
        animated: bool,
    ) -> None:
        self._tools = tools
        self._actions = actions
        own = [listed.entry.name for listed in tools.store.directory.organs.list()]
        self.known: Final = known_bodies(tools.resources / "lexicon" / "organs.json", own)
        self.editor: Final = editor
        self.marker: Final = Marker()
        self.states: Final = StepStates(editor, self.marker, tools.say)
        self.outline_presenter: Final = OutlinePresenter(
            editor, self.marker, tools.typesetter, tools.new_id, tools.say, self.known
        )
        self.outline: Final = OutlineView(
            self.outline_presenter, tools.look, tools.say, tools.ports.toasts, tools.names
        )
        self._checks = NoticeChecks(
            editor, self.marker, self._show_found, tools, self.known, self.states
        )
        self.output: Final = self._output_page()
        self.preview: Final = PreviewPane(
            editor, self.marker, tools.typesetter, tools.faces, tools.look, tools.say
        )
        self.preview.set_state(state)
        if not animated:  # else it is as the desktop has it
            self.preview.set_animated(is_animated=False)
        self.find_bar: Final = FindBar(
            Finder(editor, self.marker, self._show_found, tools.say), tools.look, tools.say
        )
        self.version_bar: Final = VersionBar(
            VersionName(editor, tools.store, tools.sentences, tools.say),
            tools.look,
            tools.say,
            tools.ports.toasts,
        )
        self.forms: Final = {step: self._form(step) for step in FORMS}
        self.steps: Final = StepList(self.states, tools.look, tools.say)
        self.view: Final = self._view()
        self._checks.belong_to(self.view)
        self._checks.looked.add(self._show_marks)
        self._timer = SaveTimer(editor, self.view)

    def close(self) -> None:
        """Listen to the notice no more; the view itself is the window's to delete."""
        self._timer.stop()
        self._checks.close()
        self.states.close()
        self.outline_presenter.close()
        self.outline.close_view()
        for form in self.forms.values():
            form.close_form()

    def go_to_missing(self) -> None:
        """Select the next open place of the field one is in, else go to the next missing one."""
        if select_next_blank(QApplication.focusWidget()):
            return
        if self.states.go_to_next():
            select_first_blank(QApplication.focusWidget())

    def _show_marks(self, marks: ShownMarks) -> None:
        self.outline.show_marks(marks.blocks)
        self.preview.view.flag(marks.paths)

    def _view(self) -> EditorView:
        pages: dict[str, Any] = {**self.forms, BODY: self.outline, CHECK: self.output}
        look, say = self._tools.look, self._tools.say
        bars = (self.find_bar, self.version_bar)
        row = ToolRow(self._actions, look, say)
        view = EditorView(
            EditorParts(self.steps, pages, self.preview, bars, row), self.marker, look, say
        )
        self.steps.chosen.connect(view.open_step)
        return view

    def _form(self, step: str) -> FormPage:
        tools = self._tools
        ways = WaysOfSigning(
            tools.press.library, partial(own_ways, tools.store, tools.storeroom.profiles)
        )
        complete = partial(with_missing_recipients, known=self.known)
        sources = FormSources(tools.press.library, ways, tools.today, complete)
        form = FormPresenter(self.editor, FORMS[step], sources, tools.say)
        names = tools.names
        page = FormPage(
            FieldTools(form, tools.look, tools.say, names, names.person_of), self.marker
        )
        page.removed.connect(self._tell_removed)
        return page

    def _tell_removed(self, words: str) -> None:
        """Taken out of a list: nothing asks, it can be put back."""
        say = self._tools.say
        self._tools.ports.toasts.show(say(REMOVED).format(words=words), say(UNDO), self._undo)

    def _undo(self) -> None:
        self.editor.undo()

    def _output_page(self) -> OutputPage:
        tools = self._tools
        export_tools = ExportTools(
            press=tools.press,
            store=tools.store,
            settings=tools.store.settings,
            background=tools.ports.background,
            sentences=tools.sentences,
            usual_folder=tools.documents,
        )
        presenter = OutputPresenter(
            self.editor,
            Exporter(self.editor, export_tools, tools.say),
            typesetter=tools.typesetter,
            find_missing=all_missing,
            store=tools.store,
            sentences=tools.sentences,
            say=tools.say,
        )
        ports = OutputPorts(
            tools.ports.toasts, tools.ports.picker, tools.ports.printer, tools.ports.desktop
        )
        return OutputPage(
            presenter, self.marker, tools.look, tools.say, ports, make_checks=self._checks.sections
        )

    def _show_found(self, path: str, start: int, end: int) -> None:
        """Select what was found in the field that `path` has led to."""
        block = block_of(self.editor.draft, path)
        if block is not None:
            self.outline.show_block(block.id, start, end)
        else:
            select_text(QApplication.focusWidget(), start, end)


def all_missing(draft: Draft) -> Sequence[Missing]:
    """What every step lacks, in the order of the steps."""
    return [missing for step in STEPS for missing in missing_in(draft, step.id)]


def block_of(draft: Draft, path: str) -> Block | None:
    """The innermost block that `path` is in; None for a path outside the trees."""
    trees = [("body", draft.body)]
    trees += [(f"appendices[{index}].body", one.body) for index, one in enumerate(draft.appendices)]
    found: Block | None = None
    for name, blocks in trees:
        for place, block, _ in walk_with_paths(blocks, name):
            if path == place or path.startswith((f"{place}.", f"{place}[")):
                found = block
    return found


def select_text(field: QWidget | None, start: int, end: int) -> None:
    """Select the characters of a text field; another widget is left alone."""
    if isinstance(field, QLineEdit):
        field.setSelection(start, end - start)
    elif isinstance(field, QTextEdit | QPlainTextEdit):
        cursor = field.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
        field.setTextCursor(cursor)
