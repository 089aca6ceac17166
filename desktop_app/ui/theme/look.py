"""The look of the window: one object that every view asks for colours, type, lengths, icons."""

from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from desktop_app.ui.theme.faces import interface_family
from desktop_app.ui.theme.icons import pixmap_of
from desktop_app.ui.theme.style_sheet import filled
from desktop_app.ui.theme.tokens import Shade, Tokens, read_tokens

Mode = Literal["light", "dark", "system"]
SMALLEST: Final = 0.8
LARGEST: Final = 2.0

_PALETTE: Final = {
    QPalette.ColorRole.Window: "surface",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface_raised",
    QPalette.ColorRole.AlternateBase: "surface",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface_raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.ToolTipBase: "surface_raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "text_muted",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "accent_text",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.Mid: "line",
}


class Look(QObject):
    """Gives the application its look; `changed` is told when colours or sizes are others.

    A view that paints or sets icons by itself does so again at `changed`; what the style sheet says
    (by the `role` property) follows by itself.
    """

    changed = Signal()

    def __init__(
        self,
        resources: Path,
        *,
        mode: Mode = "system",
        scale: float = 1.0,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tokens: Tokens = read_tokens(resources / "theme" / "tokens.json")
        self._source = (resources / "theme" / "window.qss").read_text("utf-8")
        self._icons = resources / "icons"
        self._family = interface_family(resources / "fonts")
        self._painted = QTemporaryDir()
        self._made: dict[tuple[str, str], QIcon] = {}
        self._mode: Mode = mode
        self._scale = scale
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def mode(self) -> Mode:
        """Light, dark, or as the system is."""
        return self._mode

    @property
    def scale(self) -> float:
        """The interface size: 1.0 is usual."""
        return self._scale

    @property
    def shade(self) -> Shade:
        """Light or dark, as the window is now."""
        if self._mode != "system":
            return self._mode
        scheme = QGuiApplication.styleHints().colorScheme()
        return "dark" if scheme == Qt.ColorScheme.Dark else "light"

    def set_mode(self, mode: Mode) -> None:
        """Be light, dark, or as the system is."""
        self._mode = mode
        self.apply()

    def set_scale(self, scale: float) -> None:
        """Make all type and lengths that many times as large, within what can be used."""
        self._scale = min(max(scale, SMALLEST), LARGEST)
        self.apply()

    def wear(self, mode: Mode, scale: float) -> None:
        """Take both at once."""
        self._mode = mode
        self.set_scale(scale)

    def apply(self) -> None:
        """Give the application the palette, the font and the style sheet."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._made.clear()
        application.setFont(self.font("body"))
        application.setPalette(self._palette())
        application.setStyleSheet(self.style_sheet())
        self.changed.emit()

    def style_sheet(self) -> str:
        """The style sheet as it is now."""
        colours = self._tokens.colours(self.shade)
        return filled(self._source, colours, self.px, self._tokens.radius, self._icon_file)

    def colour(self, role: str) -> QColor:
        """The colour of a role; KeyError for one there is not."""
        return QColor(self._tokens.colours(self.shade)[role])

    def px(self, length: int) -> int:
        """A length in design pixels as pixels of this interface size."""
        return max(1, round(length * self._scale)) if length else 0

    def font(self, kind: str = "body") -> QFont:
        """The font of a kind of type: body, strong, heading, title, display."""
        font = QFont(self._family)
        font.setPointSizeF(self._tokens.type[kind] * self._scale)
        font.setWeight(QFont.Weight.DemiBold if kind in self._tokens.bold else QFont.Weight.Normal)
        return font

    def icon(self, name: str, role: str = "text") -> QIcon:
        """An icon in the colour of a role; OSError for one there is not."""
        known = self._made.get((name, role))
        if known is None:
            known = self._made[name, role] = QIcon(self._icon_file(name, role))
            known.addFile(self._icon_file(name, "line_strong"), mode=QIcon.Mode.Disabled)
        return known

    def pixmap(self, name: str, size: int, role: str = "text") -> QPixmap:
        """An icon as a picture of `size` design pixels, sharp on the screen it is shown on."""
        ratio = QGuiApplication.primaryScreen().devicePixelRatio()
        pixmap = pixmap_of(
            self._icons / f"{name}.svg", self.colour(role).name(), round(self.px(size) * ratio)
        )
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _palette(self) -> QPalette:
        palette = QPalette()
        for part, role in _PALETTE.items():
            palette.setColor(part, self.colour(role))
        faded = self.colour("text_muted")
        for part in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, part, faded)
        return palette

    def _icon_file(self, name: str, role: str) -> str:
        """The icon in its colour as a file, which Qt draws when and as large as it needs it."""
        colour = self.colour(role).name()
        file = Path(self._painted.path()) / f"{name}-{colour[1:]}.svg"
        if not file.exists():
            drawing = (self._icons / f"{name}.svg").read_text("utf-8")
            file.write_text(drawing.replace("currentColor", colour), "utf-8")
        return file.as_posix()

    def _follow_system(self) -> None:
        if self._mode == "system":
            self.apply()
