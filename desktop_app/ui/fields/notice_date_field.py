"""The notice's date: typed or chosen, its day perhaps left blank."""

import datetime as dt

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from desktop_app.notice.parts import NoticeDate
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.forms.date_words import notice_date_in_words
from desktop_app.presenters.forms.field_specs import FieldSpec
from desktop_app.presenters.forms.typed_dates import day_text, notice_date_text
from desktop_app.ui.fields.date_entry import DateEntry
from desktop_app.ui.fields.field import Field, FieldTools
from desktop_app.ui.fields.side_by_side import SideBySide

_BLANK_DAY = noted("Để trống ngày")


class NoticeDateField(Field):
    """What is typed is echoed in words below; a day left blank is written in after signing."""

    def __init__(self, spec: FieldSpec, tools: FieldTools) -> None:
        super().__init__(spec, tools)
        form = tools.form
        self.entry = DateEntry(self._day, lambda: form.today, tools.look, tools.say)
        self.label.setBuddy(self.entry.edit)
        self.name(self.entry.edit)
        self.name(self.entry.button, self.entry.button.toolTip())
        self.blank_button = QPushButton(tools.say(_BLANK_DAY))
        self.blank_button.setProperty("role", "quiet")
        self.name(self.blank_button, tools.say(_BLANK_DAY))
        row = QHBoxLayout()
        row.addWidget(SideBySide(self.entry, self.blank_button, tools.look))
        row.addStretch(1)
        self.content.addLayout(row)
        for control in (self.entry.edit, self.entry.button, self.blank_button):
            self.watch(control, lambda: spec.path)
        self.entry.edit.typed.connect(self._typed)
        self.entry.edit.went_on.connect(self.finished)
        self.entry.picked.connect(self._picked)
        self.blank_button.clicked.connect(self._leave_blank)

    def show_value(self, value: str) -> None:
        """Show the date."""
        self.entry.edit.show_text(value)
        self._echo()

    def focus_path(self, _path: str) -> None:
        """The edit, all its text marked."""
        self.entry.edit.setFocus(Qt.FocusReason.TabFocusReason)

    def leave(self, watched: QObject) -> None:
        """What was understood is written as a date; what was not stays as it was typed."""
        if self.put(self.entry.edit.text(), self.spec.path):
            self.show_value(self._tools.form.value(self.spec))
        super().leave(watched)

    def _typed(self, text: str) -> None:
        if self.put(text, self.spec.path):
            self._echo()

    def _picked(self, day: dt.date) -> None:
        self._put_and_show(day_text(day))

    def _leave_blank(self) -> None:
        date = self._tools.form.draft.date
        self._put_and_show(notice_date_text(NoticeDate(month=date.month, year=date.year)))

    def _put_and_show(self, text: str) -> None:
        self.put(text)
        self.show_value(text)

    def _echo(self) -> None:
        date = self._tools.form.draft.date
        self.tell_quietly(notice_date_in_words(date, self._tools.say))
        self.blank_button.setEnabled(date.day is not None)

    def _day(self) -> dt.date | None:
        date = self._tools.form.draft.date
        return None if date.month is None else date.earliest()
