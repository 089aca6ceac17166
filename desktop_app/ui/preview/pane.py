"""The live page with its row of controls: follows every edit and leads to every field."""

from msgspec import structs
from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStyle, QVBoxLayout, QWidget

from desktop_app.presenters.editing.editor import Editor
from desktop_app.presenters.editing.marker import Mark, Marker
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.preview.words import NO_STANDARD, WORD_NOTE
from desktop_app.presenters.preview.zoom import PreviewState, clamped
from desktop_app.ui.paper.fonts import Faces
from desktop_app.ui.preview.glow import Glow
from desktop_app.ui.preview.live_pages import LivePages
from desktop_app.ui.preview.page_bar import PageBar
from desktop_app.ui.preview.page_view import PageView
from desktop_app.ui.preview.rulers import Rulers
from desktop_app.ui.preview.thumbnails import Thumbnails
from desktop_app.ui.theme.look import Look
from desktop_app.workspace.lay_out_notice import LaidOut, Typesetter


class PreviewPane(QWidget):
    """Shows the pages of what the editor holds, marks where the person is, leads to fields.

    `state_changed` tells the PreviewState to be remembered, `paged` the LaidOut that is shown now
    (None where no standard rules the draft). While it is hidden nothing is laid out.
    """

    state_changed = Signal(object)
    paged = Signal(object)

    def __init__(
        self,
        editor: Editor,
        marker: Marker,
        typesetter: Typesetter,
        faces: Faces,
        look: Look,
        say: Translate,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self.setProperty("role", "surface")
        self._look = look
        self._say = say
        self._state = PreviewState()
        self._glow = Glow(self)
        self._live = LivePages(editor, typesetter, self)
        self.bar = PageBar(look, say, self)
        self.thumbnails = Thumbnails(faces, look, say, self)
        self.view = PageView(faces, look, say, self._glow, self)
        self._rulers = Rulers(self.view, look, say)
        self._fault = self._label(NO_STANDARD, "warn")
        self._note = self._label(WORD_NOTE, "muted")
        self._arrange()
        self._connect(marker)
        self.set_animated(self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0)
        self._restyle()
        self._apply_state()
        self.view.mark(marker.path)

    @property
    def state(self) -> PreviewState:
        """How the page is shown."""
        return self._state

    @property
    def laid_out(self) -> LaidOut | None:
        """What is shown; None before the first time and where no standard rules the draft."""
        return self._live.current

    def set_state(self, state: PreviewState) -> None:
        """Show the page as it was shown the last time."""
        if state != self._state:
            self._state = state
            self._apply_state()
            self.state_changed.emit(state)

    def set_animated(self, is_animated: bool) -> None:
        """Let changed lines glow for a moment; at first as the desktop has it."""
        self._glow.set_animated(is_animated)

    def zoom_in(self) -> None:
        """One step larger."""
        self.view.step_zoom(1)

    def zoom_out(self) -> None:
        """One step smaller."""
        self.view.step_zoom(-1)

    def fit_width(self) -> None:
        """As wide as the view, also when that becomes wider."""
        self.set_zoom(None)

    def set_zoom(self, zoom: float | None) -> None:
        """Show the page at so many per cent, None as wide as the view."""
        kept = None if zoom is None else clamped(zoom)
        self.set_state(structs.replace(self._state, zoom=kept))

    def set_ruler(self, is_shown: bool) -> None:
        """Show the rulers, or not."""
        self.set_state(structs.replace(self._state, ruler=is_shown))

    def set_thumbnails(self, is_shown: bool) -> None:
        """Show the strip of small pages, or not."""
        self.set_state(structs.replace(self._state, thumbnails=is_shown))

    def go_to_page(self, index: int) -> None:
        """Show a page from its top."""
        self.view.go_to_page(index)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up on what was edited meanwhile."""
        super().showEvent(event)
        self._live.catch_up()

    def _show_pages(self, laid_out: LaidOut | None) -> None:
        self._fault.setVisible(laid_out is None)
        pages = laid_out.pages if laid_out else None
        self._rulers.measure(laid_out.sheet.geometry if laid_out else None)
        self.view.show_pages(pages)
        self.thumbnails.show_pages(pages)
        self._show_page()
        self.paged.emit(laid_out)

    def _mark(self, mark: Mark) -> None:
        self.view.mark(mark.path)

    def _apply_state(self) -> None:
        state = self._state
        self.bar.show_parts(ruler=state.ruler, thumbnails=state.thumbnails)
        self.thumbnails.setVisible(state.thumbnails)
        self._rulers.show(is_shown=state.ruler)
        if (None if self.view.fits else self.view.zoom) != state.zoom:
            self.view.set_zoom(state.zoom)

    def _choose_zoom(self, zoom: int | None) -> None:
        self.set_zoom(zoom)
        self._show_zoom()

    def _keep_zoom(self) -> None:
        """The person chose another size on the page itself."""
        self.set_zoom(None if self.view.fits else self.view.zoom)

    def _show_page(self) -> None:
        self.bar.show_page(self.view.page, self.view.count)
        self.thumbnails.show_read(self.view.page)

    def _show_zoom(self) -> None:
        self.bar.show_zoom(self.view.zoom, fits=self.view.fits)

    def _label(self, words: str, role: str) -> QLabel:
        label = QLabel(self._say(words), self)
        label.setProperty("role", role)
        label.setWordWrap(True)
        return label

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.thumbnails)
        row.addWidget(self.view, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._fault)
        column.addLayout(row, 1)
        column.addWidget(self._note)
        self._fault.hide()

    def _connect(self, marker: Marker) -> None:
        self._live.paged.connect(self._show_pages)
        self.bar.ruler_asked.connect(self.set_ruler)
        self.bar.thumbnails_asked.connect(self.set_thumbnails)
        self.bar.zoom_asked.connect(self._choose_zoom)
        self.bar.step_asked.connect(self.view.step_zoom)
        self.bar.page_asked.connect(self.view.go_to_page)
        self.thumbnails.picked.connect(self.view.go_to_page)
        self.view.turned.connect(self._show_page)
        self.view.zoomed.connect(self._keep_zoom)
        self.view.moved.connect(self._show_zoom)
        self.view.clicked.connect(marker.go_to)
        self.destroyed.connect(marker.marks.add(self._mark))
        self._look.changed.connect(self._restyle)

    def _restyle(self) -> None:
        px = self._look.px
        for label in (self._fault, self._note):
            label.setContentsMargins(px(16), px(4), px(16), px(6))
        self.view.setMinimumWidth(px(240))
