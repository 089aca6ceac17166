"""The panels beside the form of an open notice: changes, versions, template, standard, manual."""

from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from desktop_app.bootstrap.open_notice_views import OpenNoticeViews
from desktop_app.bootstrap.window_tools import WindowTools
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.editing.steps import STEPS
from desktop_app.presenters.panels.change_list import ChangeListPresenter
from desktop_app.presenters.panels.manual import Manual
from desktop_app.presenters.panels.offices import Offices
from desktop_app.presenters.panels.standards import Standards
from desktop_app.presenters.panels.versions import VersionsPresenter
from desktop_app.presenters.template_form import TemplateForm
from desktop_app.ui.panels.history_panel import HistoryPanel
from desktop_app.ui.panels.manual_panel import ManualPanel
from desktop_app.ui.panels.offices_panel import TITLE as OFFICES
from desktop_app.ui.panels.offices_panel import OfficesPanel
from desktop_app.ui.panels.standards_panel import TITLE as STANDARDS
from desktop_app.ui.panels.standards_panel import StandardsPanel
from desktop_app.ui.panels.template_panel import TemplatePanel
from desktop_app.ui.panels.versions_panel import VersionsPanel
from desktop_app.workspace.read_manual import read_manual_page

CHANGES: Final = noted("Các thay đổi")
VERSIONS: Final = noted("Các bản lưu")
TEMPLATE: Final = noted("Lưu làm mẫu")
MANUAL: Final = noted("Hướng dẫn")


class NoticePanels:
    """Opens the panels of one notice in the place of its page."""

    def __init__(self, views: OpenNoticeViews, tools: WindowTools) -> None:
        self._views = views
        self._tools = tools

    def show_changes(self) -> None:
        """The list of all that can be undone."""
        tools = self._tools
        presenter = ChangeListPresenter(self._views.editor, tools.clock, tools.say)
        self._open(CHANGES, HistoryPanel(presenter, tools.look, tools.say))

    def show_versions(self) -> None:
        """The versions that are kept, compared and brought back."""
        tools, store = self._tools, self._tools.store
        presenter = VersionsPresenter(
            self._views.editor, store.versions, store.exports, tools.clock, tools.say
        )
        panel = VersionsPanel(presenter, tools.look, tools.say, tools.ports.toasts)
        self._open(VERSIONS, panel)

    def show_template(self) -> None:
        """The notice as a template."""
        tools = self._tools
        form = TemplateForm(
            lambda: self._views.editor.draft,
            tools.store.templates,
            tools.storeroom.templates(),
            tools.sentences,
            tools.say,
        )
        panel = TemplatePanel(form, tools.look, tools.say, tools.ports.toasts)
        panel.closed.connect(self._views.view.side.close_panel)
        self._open(TEMPLATE, panel)

    def show_offices(self) -> None:
        """The offices that can be put into the notice."""
        tools = self._tools
        offices = Offices(
            self._views.editor, tools.store, tools.storeroom.profiles, tools.sentences, tools.say
        )
        panel = OfficesPanel(offices, tools.look, tools.say, tools.ports.toasts)
        panel.closed.connect(self._views.view.side.close_panel)
        self._open(OFFICES, panel)

    def show_standards(self) -> None:
        """The standards that the notice can be brought under."""
        tools, press = self._tools, self._tools.press
        standards = Standards(self._views.editor, press.library, press.metrics, tools.say)
        self._open(STANDARDS, StandardsPanel(standards, tools.look, tools.say, tools.ports.toasts))

    def show_manual(self) -> None:
        """The page of the manual for the step that is open."""
        step = next(step for step in STEPS if step.id == self._views.view.step)
        self._open(MANUAL, manual_panel(self._tools, step.manual))

    def _open(self, title: str, panel: QWidget) -> None:
        self._views.view.open_panel(self._tools.say(title), panel)


def manual_panel(tools: WindowTools, page: str) -> ManualPanel:
    """The manual, open at a page."""
    folder = tools.resources / "manual"
    manual = Manual(partial(read_manual_page, folder), tools.sentences, tools.say)
    manual.open(page)
    return ManualPanel(manual, tools.look, tools.say)
