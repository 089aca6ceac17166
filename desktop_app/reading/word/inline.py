"""The characters of one paragraph as they read now, with what is still open or remarked on."""

from collections.abc import Callable
from typing import Final, Literal

from desktop_app.reading.word.document import Piece, PieceKind
from desktop_app.reading.word.word_looks import Looks, RunLook, run_look
from desktop_app.reading.word.xml_part import Element, W, value

Decode = Callable[[str, str], str]
"""Font name and characters -> the characters in Unicode, for fonts of their own coding."""

_FALLBACK: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_CHOICE: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Choice"
_BOX: Final = f"{W}txbxContent"
_HIDDEN: Final = frozenset(
    {f"{W}pPr", f"{W}rPr", f"{W}instrText", f"{W}delInstrText", f"{W}sdtPr", f"{W}fldData", _BOX}
)
_GONE: Final = frozenset({f"{W}del", f"{W}moveFrom"})
_NEW: Final = frozenset({f"{W}ins", f"{W}moveTo"})
_SIGNS: Final = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "-",
}
_KINDS: Final[dict[str, PieceKind]] = {
    "TBNumberingLabel": "label",
    "TB Số thứ tự": "label",
    "TBBlank": "blank",
    "TB Chỗ để trống": "blank",
}
"""By id or, where another program has given new ids, by name."""

Mark = tuple[Literal["inserted", "deleted", "moved"], str, str, str, int]
"""Kind, text, author, moment and offset of an open change."""


class Inline:
    """Reads one paragraph's content: pieces, open changes, where comments begin and end."""

    def __init__(self, looks: Looks, style: str, decode: Decode) -> None:
        self._looks = looks
        self._base = looks.run(style)
        self._decode = decode
        self._length = 0
        self.pieces: list[Piece] = []
        self.looks: list[RunLook] = []
        """Of the pieces, one each."""
        self.changes: list[Mark] = []
        self.remarks: list[tuple[str, str, int]] = []
        """begin, end or at; the comment's id; the offset."""
        self.boxes: list[Element] = []

    def read(self, element: Element) -> None:
        """Take in everything below `element`."""
        for child in element:
            self._one(child)

    def _one(self, child: Element) -> None:
        tag = child.tag
        if tag == f"{W}r":
            self._run(child)
        elif tag in _GONE:
            kind: Literal["deleted", "moved"] = "deleted" if tag == f"{W}del" else "moved"
            if kind == "deleted":
                self._note(kind, _all_text(child), child, self._length)
        elif tag in _NEW:
            before, count = self._length, len(self.pieces)
            self.read(child)
            text = "".join(piece.text for piece in self.pieces[count:])
            self._note("inserted" if tag == f"{W}ins" else "moved", text, child, before)
        elif tag == f"{W}commentRangeStart":
            self.remarks.append(("begin", value(child, "id"), self._length))
        elif tag == f"{W}commentRangeEnd":
            self.remarks.append(("end", value(child, "id"), self._length))
        elif tag not in _HIDDEN and tag != _FALLBACK:
            self.read(child)

    def _run(self, run: Element) -> None:
        properties = run.find(f"{W}rPr")
        style = "" if properties is None else value(properties.find(f"{W}rStyle"))
        look = run_look(properties)
        if style:
            look = look.over(self._looks.characters(style))
        text = self._text(run)
        if text:
            self._add(text, look.over(self._base), _kind(style, self._looks))

    def _text(self, run: Element) -> str:
        text = ""
        for child in run:
            if child.tag == f"{W}t":
                text += child.text or ""
            elif child.tag == f"{W}commentReference":
                self.remarks.append(("at", value(child, "id"), self._length + len(text)))
            elif child.tag in _SIGNS:
                is_page = child.tag == f"{W}br" and value(child, "type") in {"page", "column"}
                text += "" if is_page else _SIGNS[child.tag]
            elif child.tag not in _HIDDEN:
                self._find_boxes(child)
        return text

    def _find_boxes(self, element: Element) -> None:
        """Text boxes; of two forms of one drawing only the first counts."""
        parent = element.getparent()
        if element.tag == _FALLBACK and parent is not None and parent.find(_CHOICE) is not None:
            return
        for child in element:
            if child.tag == _BOX:
                self.boxes.append(child)
            else:
                self._find_boxes(child)

    def _add(self, text: str, look: RunLook, kind: PieceKind) -> None:
        decoded = self._decode(look.font or "", text)
        self._length += len(decoded)
        piece = Piece(decoded, bool(look.bold), bool(look.italic), bool(look.underline), kind)
        self.pieces.append(piece)
        self.looks.append(look)

    def _note(
        self,
        kind: Literal["inserted", "deleted", "moved"],
        text: str,
        element: Element,
        start: int,
    ) -> None:
        if text.strip():
            author, when = value(element, "author"), value(element, "date")
            self.changes.append((kind, text, author, when, start))


def _kind(style: str, looks: Looks) -> PieceKind:
    return _KINDS.get(style) or _KINDS.get(looks.name(style), "text")


def _all_text(element: Element) -> str:
    return "".join(child.text or "" for child in element.iter(f"{W}delText", f"{W}t") if child.text)
