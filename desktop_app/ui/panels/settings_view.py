"""The page of settings: sections on the left, the fields of one on the right."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.settings.page import SettingsPresenter, SettingsState
from desktop_app.presenters.settings.specs import SECTIONS, SETTINGS, Section, SettingSpec
from desktop_app.ui.lead_focus import lead_focus
from desktop_app.ui.panels.section_page import SectionPage
from desktop_app.ui.panels.setting_fields import FIELDS, FolderField, OfficeField, SettingField
from desktop_app.ui.ports import FilePicker, Toaster
from desktop_app.ui.side_delegate import SideDelegate
from desktop_app.ui.theme.look import Look

TITLE: Final = noted("Cài đặt")
PARTS: Final = noted("Các phần cài đặt")
BACK: Final = noted("Quay lại")
RESET: Final = noted("Khôi phục mặc định")
WAS_RESET: Final = noted("Đã đưa mọi cài đặt về mặc định.")
UNDO: Final = noted("Hoàn tác")
LIST_WIDTH: Final = 240
ROW_HEIGHT: Final = 40


class SettingsView(QWidget):
    """Shows the state of its presenter; `closed` asks to go back.

    `extras` stand below the fields of the section of their id.
    """

    closed = Signal()

    def __init__(
        self,
        presenter: SettingsPresenter,
        look: Look,
        say: Translate,
        toasts: Toaster,
        picker: FilePicker,
        extras: dict[str, QWidget] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._look = look
        self._say = say
        self._toasts = toasts
        self._picker = picker
        self._extras = extras or {}
        self._fields: dict[str, SettingField] = {}
        self.setObjectName("settings")
        self.setProperty("role", "surface")
        self._build_left()
        self._stack = QStackedWidget(self)
        for section in SECTIONS:
            self._stack.addWidget(self._page(section))
        self._row = QHBoxLayout(self)
        self._row.addLayout(self._left)
        self._row.addWidget(self._stack, 1)
        self._list.currentRowChanged.connect(self._stack.setCurrentIndex)
        self._list.setCurrentRow(0)
        lead_focus(self, lambda: self._list)
        look.changed.connect(self._restyle)
        self._restyle()
        leave = presenter.changes.add(self._show_state)
        self.destroyed.connect(leave)
        self._show_state(presenter.state)

    def show_section(self, section_id: str) -> None:
        """Open a section by its id."""
        self._list.setCurrentRow([section.id for section in SECTIONS].index(section_id))

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has been set elsewhere meanwhile."""
        super().showEvent(event)
        self._presenter.refresh()

    def _build_left(self) -> None:
        self._back = QPushButton(f" {self._say(BACK)}", self)
        self._back.setAccessibleName(self._say(BACK))
        self._back.setObjectName("back")
        self._back.setProperty("role", "quiet")
        self._back.clicked.connect(self.closed)
        self._title = QLabel(self._say(TITLE), self)
        self._list = QListWidget(self)
        self._list.setObjectName("sections")
        self._list.setAccessibleName(self._say(PARTS))
        self._list.setItemDelegate(SideDelegate(self._look, self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for section in SECTIONS:
            QListWidgetItem(self._say(section.title), self._list)
        self._reset = QPushButton(self._say(RESET), self)
        self._reset.setObjectName("reset")
        self._reset.clicked.connect(self._put_back)
        self._left = QVBoxLayout()
        self._left.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self._left.addWidget(self._title)
        self._left.addWidget(self._list, 1)
        self._left.addWidget(self._reset)

    def _page(self, section: Section) -> SectionPage:
        parts: list[QWidget] = [
            self._field(spec) for spec in SETTINGS if spec.section == section.id
        ]
        if section.id in self._extras:
            parts.append(self._extras[section.id])
        return SectionPage(self._say(section.title), parts, self._look, self)

    def _field(self, spec: SettingSpec) -> SettingField:
        field = FIELDS[spec.kind](spec, self._look, self._say)
        field.chosen.connect(lambda value: self._presenter.set(spec.id, value))
        if isinstance(field, FolderField):
            field.picker = self._picker
        self._fields[spec.id] = field
        return field

    def _put_back(self) -> None:
        if self._presenter.reset():
            self._toasts.show(self._say(WAS_RESET), self._say(UNDO), self._presenter.undo_reset)

    def _show_state(self, state: SettingsState) -> None:
        for name, field in self._fields.items():
            if isinstance(field, OfficeField):
                field.offer_offices(state.offices)
            field.put(state.values[name])
            field.show_fault(state.fault if state.faulty == name else "")
        self._reset.setEnabled(not state.is_default)

    def _restyle(self) -> None:
        px = self._look.px
        self._row.setContentsMargins(px(16), px(16), 0, px(16))
        self._row.setSpacing(px(24))
        self._left.setSpacing(px(8))
        self._list.setFixedWidth(px(LIST_WIDTH))
        self._list.setIconSize(QSize(px(20), px(20)))
        self._back.setIconSize(QSize(px(16), px(16)))
        self._back.setIcon(self._look.icon("chevron-left"))
        self._title.setFont(self._look.font("title"))
        for place, section in enumerate(SECTIONS):
            self._list.item(place).setIcon(self._look.icon(section.icon, "text_muted"))
            self._list.item(place).setSizeHint(QSize(0, px(ROW_HEIGHT)))
