"""The sittings of a meeting: a row for each day, with the times that are known."""

import datetime as dt
from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop_app.notice.parts import Session
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.forms.date_words import day_in_words
from desktop_app.presenters.forms.typed_dates import day_text
from desktop_app.presenters.forms.typed_sessions import TypedSession, read_session, session_texts
from desktop_app.ui.fields.date_entry import DateEntry
from desktop_app.ui.fields.field import FieldTools
from desktop_app.ui.fields.line_edit import LineEdit
from desktop_app.ui.fields.row import Row
from desktop_app.ui.fields.rows_field import RowsField
from desktop_app.ui.fields.side_by_side import SideBySide

_DAY = noted("Ngày họp")
_FROM = noted("Từ giờ")
_TO = noted("Đến giờ")
_BETWEEN = noted("từ")
_UNTIL = noted("đến")


class SessionRow(Row):
    """Day, beginning and end; what was understood last counts until the typing is right again."""

    def __init__(self, tools: FieldTools) -> None:
        super().__init__(tools.look, tools.say)
        self._form = tools.form
        self._session: Session | None = None
        self._fault = ""
        self.day = DateEntry(self._day_meant, lambda: tools.form.today, tools.look, tools.say)
        self.start, self.end = self._clock("8:00"), self._clock("11:30")
        self.words = QLabel()
        self.words.setProperty("role", "muted")
        self.words.setWordWrap(True)
        self.words.hide()
        self.content.setSpacing(tools.look.px(2))
        self.content.addWidget(SideBySide(self.day, self._times(), tools.look))
        self.content.addWidget(self.words)
        self.day.picked.connect(self._picked)
        self.day.edit.emptied.connect(self._leave_if_blank)
        for edit, part in ((self.day.edit, ".date"), (self.start, ".from"), (self.end, ".to")):
            self.join(edit)
            edit.typed.connect(lambda _, part=part: self._typed(part))

    @property
    def item(self) -> Session | None:
        """The sitting that was understood last."""
        return self._session

    @property
    def fault(self) -> str:
        """What is wrong with what is typed now."""
        return self._fault

    def show_item(self, item: Session | None) -> None:
        """Show the sitting."""
        texts = TypedSession() if item is None else session_texts(item)
        for edit, text in zip((self.day.edit, self.start, self.end), texts, strict=True):
            edit.show_text(text)
        self._session, self._fault = item, ""
        self._echo()

    def parts(self) -> Sequence[tuple[QWidget, str, str]]:
        """Day, the button of its calendar, beginning and end."""
        say = self._say
        return (
            (self.day.edit, ".date", say(_DAY)),
            (self.day.button, ".date", self.day.button.toolTip()),
            (self.start, ".from", say(_FROM)),
            (self.end, ".to", say(_TO)),
        )

    def tidy(self) -> None:
        """What was understood is written in full."""
        if not self._fault and self._session is not None:
            self.show_item(self._session)

    def _typed(self, part: str) -> None:
        typed = TypedSession(self.day.edit.text(), self.start.text(), self.end.text())
        read = read_session(typed, self._form.today, self._form.draft.date.year)
        self._fault = self._say(read.fault)
        if read.session is not None or typed.is_blank:
            self._session = read.session
        self._echo()
        self.changed.emit(part)

    def _picked(self, day: dt.date) -> None:
        self.day.edit.show_text(day_text(day))
        self._typed("")

    def _echo(self) -> None:
        is_known = self._session is not None and not self._fault
        self.words.setText(day_in_words(self._session.date) if self._session else "")
        self.words.setVisible(is_known)

    def _leave_if_blank(self) -> None:
        if not (self.start.text() or self.end.text()):
            self.unwanted.emit()

    def _day_meant(self) -> dt.date | None:
        return None if self._session is None else self._session.date

    def _times(self) -> QWidget:
        times = QWidget()
        line = QHBoxLayout(times)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self._look.px(8))
        for words, edit in ((_BETWEEN, self.start), (_UNTIL, self.end)):
            line.addWidget(QLabel(self._say(words)))
            line.addWidget(edit)
        line.addStretch(1)
        return times

    def _clock(self, example: str) -> LineEdit:
        edit = LineEdit()
        edit.setPlaceholderText(example)
        edit.setFixedWidth(self._look.px(72))
        return edit


class SessionsField(RowsField):
    """The sittings."""

    ADD = noted("Thêm ngày họp")

    def make_row(self) -> SessionRow:
        """An empty sitting."""
        return SessionRow(self._tools)
