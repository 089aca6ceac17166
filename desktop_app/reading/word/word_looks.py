"""What the styles of a Word file say of the paragraphs and characters set in them."""

from typing import Final

from msgspec import Struct

from desktop_app.reading.word.layout_facts import ParagraphSetting
from desktop_app.reading.word.xml_part import Element, W, number, switch, value

_DEEPEST: Final = 20  # a chain of styles longer than this bites its own tail


class RunLook(Struct, frozen=True):
    """Bold, italic, underline, size (points) and font; None is not said here.

    `theme`: the font is that of the theme, `major` or `minor`; "" where a font is named instead.
    """

    bold: bool | None = None
    italic: bool | None = None
    underline: bool | None = None
    size: float | None = None
    font: str | None = None
    theme: str | None = None

    def over(self, below: "RunLook") -> "RunLook":
        """This look, and the one `below` it in what this does not say."""
        pairs = ((getattr(self, name), getattr(below, name)) for name in RunLook.__struct_fields__)
        return RunLook(*(lower if own is None else own for own, lower in pairs))


class StyleLook(Struct, frozen=True):
    """One style: what it is based on, its look, alignment, numbering (id, level) and outline."""

    id: str
    name: str
    kind: str
    based_on: str
    run: RunLook
    align: str = ""
    numbering: tuple[str, int] | None = None
    setting: ParagraphSetting = ParagraphSetting()


class Looks:
    """The styles of a file by id."""

    def __init__(self, root: Element | None) -> None:
        elements = [] if root is None else root.findall(f"{W}style")
        self._styles = {value(one, "styleId"): _style(one) for one in elements}
        defaults = None if root is None else root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
        self._default = run_look(defaults)
        setting = None if root is None else root.find(f"{W}docDefaults/{W}pPrDefault/{W}pPr")
        self._default_setting = paragraph_setting(setting)
        self._known: dict[str, RunLook] = {}
        self.usual = next(
            (
                value(one, "styleId")
                for one in elements
                if value(one, "type") == "paragraph" and value(one, "default") in {"1", "true"}
            ),
            "",
        )

    def paragraph_styles(self) -> tuple[str, ...]:
        """Ids of all paragraph styles."""
        return tuple(one.id for one in self._styles.values() if one.kind == "paragraph")

    def name(self, style: str) -> str:
        """The style's name as Word shows it; "" for an unknown one."""
        known = self._styles.get(style)
        return known.name if known else ""

    def run(self, style: str) -> RunLook:
        """What the style and all it is based on say, else the file's defaults."""
        if style not in self._known:
            look = RunLook()
            for one in self._chain(style):
                look = look.over(one.run)
            self._known[style] = look.over(self._default)
        return self._known[style]

    def characters(self, style: str) -> RunLook:
        """What a character style says, without the file's defaults."""
        look = RunLook()
        for one in self._chain(style):
            look = look.over(one.run)
        return look

    def setting(self, style: str) -> ParagraphSetting:
        """How paragraphs of the style are set, by it, by what it is based on, by default."""
        setting = ParagraphSetting()
        for one in self._chain(style):
            setting = setting.over(one.setting)
        return setting.over(self._default_setting)

    def align(self, style: str) -> str:
        """The alignment of the style, "" where none is said."""
        return next((one.align for one in self._chain(style) if one.align), "")

    def numbering(self, style: str) -> tuple[str, int] | None:
        """The list (id, level) paragraphs of the style belong to."""
        return next((one.numbering for one in self._chain(style) if one.numbering), None)

    def _chain(self, style: str) -> list[StyleLook]:
        found: list[StyleLook] = []
        while (one := self._styles.get(style)) is not None and len(found) < _DEEPEST:
            found.append(one)
            style = one.based_on
        return found


def run_look(properties: Element | None) -> RunLook:
    """What a w:rPr says."""
    if properties is None:
        return RunLook()
    size = number(properties.find(f"{W}sz"))
    fonts = properties.find(f"{W}rFonts")
    font = value(fonts, "ascii") or value(fonts, "hAnsi") or None
    theme = value(fonts, "asciiTheme") or value(fonts, "hAnsiTheme")
    return RunLook(
        switch(properties.find(f"{W}b")),
        switch(properties.find(f"{W}i")),
        switch(properties.find(f"{W}u")),
        None if size is None else size / 2,
        font,
        theme[:5] if theme else ("" if font else None),
    )


def paragraph_setting(properties: Element | None) -> ParagraphSetting:
    """What a w:pPr says."""
    if properties is None:
        return ParagraphSetting()
    indent, spacing = properties.find(f"{W}ind"), properties.find(f"{W}spacing")
    hanging, left = number(indent, "hanging"), number(indent, "left")
    return ParagraphSetting(
        value(properties.find(f"{W}jc")) or None,
        number(indent, "start") if left is None else left,
        number(indent, "firstLine") if hanging is None else -hanging,
        number(spacing, "before"),
        number(spacing, "after"),
        number(spacing, "line"),
        (value(spacing, "lineRule") or "auto") if number(spacing, "line") is not None else None,
    )


def numbering_of(properties: Element | None) -> tuple[str, int] | None:
    """The list (id, level) a w:pPr puts a paragraph into; id "0" takes it out of every list."""
    found = None if properties is None else properties.find(f"{W}numPr")
    if found is None:
        return None
    level = number(found.find(f"{W}ilvl")) or 0
    return value(found.find(f"{W}numId")), max(0, min(level, 8))


def _style(element: Element) -> StyleLook:
    properties = element.find(f"{W}pPr")
    return StyleLook(
        id=value(element, "styleId"),
        name=value(element.find(f"{W}name")),
        kind=value(element, "type"),
        based_on=value(element.find(f"{W}basedOn")),
        run=run_look(element.find(f"{W}rPr")),
        align=value(properties.find(f"{W}jc")) if properties is not None else "",
        numbering=numbering_of(properties),
        setting=paragraph_setting(properties),
    )
